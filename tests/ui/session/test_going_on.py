"""An article that is opened again is where its user left it: caret, scroll, current suspect."""

import shutil

import pytest
from PySide6.QtCore import QCoreApplication

from editor.ui.ask.questions import Answer
from editor.ui.base.settings import BOOKMARKS, REMEMBER_RECENT
from tests.ui.whole_program import end_program, start_program

LONG = "City officers just lately raised considerations with the operator.\n\n" * 120


@pytest.fixture
def long_story(tmp_path):
    path = tmp_path / "long.txt"
    path.write_text(LONG)
    return path


@pytest.fixture
def start_again(qtbot, tmp_path, answers, resources):
    """Starts the program once more, in another process as it were."""
    made = []

    def start(journals=None):
        made.append(start_program(tmp_path, answers, resources, journals=journals))
        qtbot.waitExposed(made[-1].window)
        return made[-1].window

    yield start
    for program in made:
        end_program(program)


def stop_somewhere(window, engine, path):
    """Review to the middle of an article, and read on a little; the place."""
    window.open(path)
    window.set_engine(engine)
    session = window.controller.session
    session.go_from(4000)
    session.accept(1)
    session.go_next()
    bar = window.pages.article_view.verticalScrollBar()
    bar.setValue(bar.value() + 3)
    window.pages.article_view.viewport().repaint()
    return place_of(window)


def place_of(window):
    session = window.controller.session
    window.pages.article_view.viewport().repaint()
    item = session.current_item
    return session.caret, session.top, item.start if item else None


def test_saved_work_goes_on_at_the_same_place(window, engine, long_story, answers):
    place = stop_somewhere(window, engine, long_story)
    assert place[1] > 3000
    assert place[2] is not None
    window.controller.save()
    window.controller.close_article()
    window.open(long_story)
    QCoreApplication.processEvents()
    assert ("resume", "long.txt", 2) in answers.asked
    assert place_of(window) == place
    # The next key does what it would have done.
    window.controller.session.accept(1)
    assert place_of(window)[0] > place[0]


def test_suspects_are_looked_for_first_where_it_goes_on(window, engine, long_story, monkeypatch):
    top = stop_somewhere(window, engine, long_story)[1]
    window.controller.save()
    window.controller.close_article()
    asked = []
    suspects = engine.suspects
    monkeypatch.setattr(
        engine, "suspects", lambda text, *rest: asked.append(text) or suspects(text, *rest)
    )
    window.open(long_story)
    opened = window.controller.session.review.text
    assert len(asked[0]) < len(opened)
    line = opened.rfind("\n", 0, top) + 1
    assert asked[0] == opened[line : line + len(asked[0])]


def test_who_starts_over_begins_at_the_start(window, engine, long_story, answers):
    stop_somewhere(window, engine, long_story)
    window.controller.save()
    window.controller.close_article()
    answers.resume_answer = Answer.FRESH
    window.open(long_story)
    assert place_of(window) == (0, 0, None)


def test_so_it_does_at_the_next_start(window, engine, long_story, tmp_path, start_again):
    place = stop_somewhere(window, engine, long_story)
    window.controller.save()
    window.close()
    again = start_again()
    again.open(long_story)
    QCoreApplication.processEvents()
    assert again.controller.session.current is None  # there is no engine yet
    again.set_engine(engine)
    assert place_of(again) == place


def test_who_went_on_elsewhere_meanwhile_is_not_fetched_back(
    window, engine, long_story, tmp_path, start_again
):
    stop_somewhere(window, engine, long_story)
    window.controller.save()
    window.close()
    again = start_again()
    again.open(long_story)
    again.pages.article_view.select(10, 10)
    again.set_engine(engine)
    assert place_of(again)[0] == 10
    assert again.controller.session.current is None


def test_recovered_work_goes_on_at_the_same_place(
    window, engine, long_story, tmp_path, start_again
):
    place = stop_somewhere(window, engine, long_story)
    window.controller.going_on._timer.timeout.emit()
    left = shutil.copytree(tmp_path / "journals", tmp_path / "left")
    again = start_again(left)
    again.start(None)
    QCoreApplication.processEvents()
    again.set_engine(engine)
    assert not again.controller.is_saved
    assert place_of(again) == place


@pytest.mark.parametrize("damaged", [b"", b"[", b"[1]", b'["a", 2, 3]', b"[9e9, -1, 5]", b"{}"])
def test_a_damaged_place_loses_nothing_but_the_place(
    window, engine, long_story, start_again, damaged
):
    stop_somewhere(window, engine, long_story)
    left = shutil.copytree(long_story.with_name("journals"), long_story.with_name("left"))
    (folder,) = left.iterdir()
    (folder / "place").write_bytes(damaged)
    again = start_again(left)
    again.start(None)
    assert again.controller.session.review.text == window.controller.session.review.text


@pytest.mark.parametrize("damaged", [5, [], [1, 2, 3], [0, 0, 0, "a", 1, "2026"], [10**9] * 5])
def test_a_damaged_bookmark_is_none(window, program, long_story, engine, damaged):
    program.settings.set(BOOKMARKS, {str(long_story): damaged})
    window.open(long_story)
    assert place_of(window)[:2] == (0, 0)


def test_an_article_that_became_shorter_is_opened_within_it(window, engine, long_story):
    stop_somewhere(window, engine, long_story)
    window.controller.discard()
    long_story.write_text(LONG[:700])
    window.open(long_story)
    assert place_of(window)[0] <= 700


def test_what_was_not_saved_does_not_count_as_done(window, engine, long_story, program):
    stop_somewhere(window, engine, long_story)
    window.controller.save()
    window.controller.session.accept(1)
    window.controller.discard()
    bookmark = program.settings.get(BOOKMARKS)[str(long_story)]
    assert bookmark[3:5] == [1, 360]  # decided, of so many


def test_nothing_is_kept_where_recent_files_are_not(window, engine, long_story, program):
    program.settings.set(REMEMBER_RECENT, False)
    stop_somewhere(window, engine, long_story)
    window.controller.discard()
    assert program.settings.get(BOOKMARKS) == {}
