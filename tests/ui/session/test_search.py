"""What the window says while the search for suspects goes on: never a verdict before its end."""

import threading

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QLabel

from tests.ui.what_is_seen import messages_of
from tests.ui.whole_program import (
    STORY,
    PhraseEngine,
    end_program,
    look_kept,
    start_program,
)

VERDICTS = ("No suspects", "All ", " of ", "suspects left", "stopped")


class HeldEngine(PhraseEngine):
    """Waits before it looks for suspects until it may go on."""

    def __init__(self):
        self.go_on = threading.Event()

    def suspects(self, text, span, evidence, cancelled=None, decided_spans=()):
        while not self.go_on.wait(0.005):
            if cancelled():
                return []
        return super().suspects(text, span, evidence, cancelled, decided_spans)


class Said:
    """What the window says of the suspects."""

    def __init__(self, window):
        self.window = window

    def label(self, name):
        label = self.window.findChild(QLabel, name)
        return label.text() or label.accessibleName()

    @property
    def panel(self):
        return f"{self.label('panel_message')} {self.label('panel_hint')}".strip()

    def verdicts(self):
        """What is said as if the search had ended."""
        names = ("panel_message", "panel_hint", "suspects_empty", "decided_count")
        words = [self.label(n) for n in names if self.window.findChild(QLabel, n).isVisible()]
        return [one for one in words if any(verdict in one for verdict in VERDICTS)]


@pytest.fixture
def engine():
    made = HeldEngine()
    yield made
    made.go_on.set()


@pytest.fixture
def window(qtbot, qapp, tmp_path, answers, resources):
    """The window of a program that works on real threads."""
    with look_kept(qapp):
        program = start_program(tmp_path, answers, resources, executor=QThreadPool())
        qtbot.waitExposed(program.window)
        yield program.window
        end_program(program)


@pytest.fixture
def said(window):
    return Said(window)


def open_article(window, path, qtbot):
    window.open(path)
    qtbot.waitUntil(lambda: window.controller.session is not None)


def searched(window, qtbot):
    qtbot.waitUntil(lambda: window.controller.session.search == "ended")


def test_opening_gives_no_verdict_until_the_search_has_ended(window, said, story, engine, qtbot):
    open_article(window, story, qtbot)
    assert said.panel.startswith("Looking for suspects…")
    window.set_engine(engine)
    qtbot.waitUntil(lambda: window.controller.session.review.evidence is not None)
    assert said.verdicts() == []
    engine.go_on.set()
    searched(window, qtbot)
    qtbot.waitUntil(lambda: said.panel.startswith("6 suspects left to decide."))


def test_work_that_is_gone_on_with_is_not_called_done(window, said, story, engine, qtbot):
    engine.go_on.set()
    open_article(window, story, qtbot)
    window.set_engine(engine)
    searched(window, qtbot)
    session = window.controller.session
    session.go_next()
    session.accept(1)
    window.controller.save()
    qtbot.waitUntil(lambda: window.controller.is_saved)
    window.controller.discard()
    engine.go_on.clear()
    window.open(story)
    qtbot.waitUntil(lambda: window.controller.session is not None)
    assert window.controller.session.review.counts().decided == 1
    qtbot.waitUntil(lambda: said.label("decided_count") == "1 decided, 1 found so far")
    assert said.verdicts() == []
    assert said.panel == "Looking for suspects… 1 so far None is left to decide so far."
    engine.go_on.set()
    searched(window, qtbot)
    qtbot.waitUntil(lambda: said.label("decided_count") == "1 of 6 decided")


def test_analysing_again_takes_the_verdict_back(window, said, story, engine, qtbot):
    engine.go_on.set()
    open_article(window, story, qtbot)
    window.set_engine(engine)
    searched(window, qtbot)
    qtbot.waitUntil(lambda: said.panel.startswith("6 suspects left"))
    engine.go_on.clear()
    window.controller.analysing.analyse()
    qtbot.waitUntil(lambda: said.panel.startswith("Looking for suspects… 6 so far"))


def test_pasted_text_is_looked_through_before_a_verdict(window, said, tmp_path, engine, qtbot):
    plain = tmp_path / "plain.txt"
    plain.write_text("Nothing here.\n")
    engine.go_on.set()
    open_article(window, plain, qtbot)
    window.set_engine(engine)
    searched(window, qtbot)
    qtbot.waitUntil(lambda: said.panel.startswith("No suspects found."))
    window.pages.article_view.insertPlainText(STORY)
    qtbot.waitUntil(lambda: said.panel.startswith("Looking for suspects…"))
    searched(window, qtbot)
    qtbot.waitUntil(lambda: said.panel.startswith("6 suspects left"))


def test_a_search_that_was_stopped_is_not_called_ended(window, said, story, engine, qtbot):
    open_article(window, story, qtbot)
    window.set_engine(engine)
    window.controller.stop_work()
    qtbot.waitUntil(lambda: said.panel.startswith("The search for suspects was stopped."))
    assert "F7" in said.panel
    assert said.label("suspects_empty") == "The search for suspects was stopped."


def test_suspects_of_a_search_that_failed_are_not_called_all(window, said, story, engine, qtbot):
    engine.go_on.set()
    open_article(window, story, qtbot)
    window.set_engine(engine)
    searched(window, qtbot)
    engine.go_on.clear()
    analysing = window.controller.analysing
    analysing.analyse()
    analysing.stop()
    window.controller.article_messages.show_analysis_failed(RuntimeError("No memory."))
    qtbot.waitUntil(lambda: said.panel.startswith("6 suspects left to decide so far."))
    assert said.panel.endswith("Press F7 to look for suspects again.")
    window.actions_by_id["review"].trigger()
    assert messages_of(window) == []


def test_without_an_engine_nothing_is_called_looked_for(window, said, story, qtbot):
    open_article(window, story, qtbot)
    window.controller.analysing.engine_failed(RuntimeError("The lexicon is missing."))
    qtbot.waitUntil(lambda: said.panel.startswith("The search for suspects was stopped."))
    window.controller.discard()
    open_article(window, story, qtbot)
    qtbot.waitUntil(lambda: said.panel.startswith("The search for suspects was stopped."))
    assert "The lexicon is missing." in messages_of(window)[0]
