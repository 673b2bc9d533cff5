"""Shared by the tests of the window: no screen, no person's settings, no real dialogs."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import re
from pathlib import Path

import pytest

from editor.engine.reading.evidence import Evidence
from editor.engine.suspect import Kind, Suggestion, Suspect
from editor.ui.base.settings import Settings
from editor.ui.base.theme import Theme
from tests.ui.whole_program import (
    STORY,
    Answers,
    PhraseEngine,
    end_program,
    look_kept,
    start_program,
)


@pytest.fixture
def theme(qapp):
    return Theme("light")


@pytest.fixture
def settings(qapp, tmp_path):
    """A person's settings, all at their defaults."""
    return Settings(tmp_path / "own-settings.ini")


@pytest.fixture
def answers():
    return Answers()


@pytest.fixture
def engine():
    return PhraseEngine()


@pytest.fixture
def story(tmp_path) -> Path:
    path = tmp_path / "story.txt"
    path.write_bytes(STORY.encode())
    return path


@pytest.fixture
def resources(tmp_path) -> Path:
    """What ships with the program, in small."""
    samples = tmp_path / "resources" / "samples"
    samples.mkdir(parents=True)
    (samples / "1-harbour.txt").write_text("\nHarbour story\n\nThe officers said so.\n")
    return samples.parent


@pytest.fixture
def program(qtbot, qapp, tmp_path, answers, resources):
    """The whole program with a shown window; its work is done at once, on this thread."""
    with look_kept(qapp):
        made = start_program(tmp_path, answers, resources)
        qtbot.waitExposed(made.window)
        yield made
        end_program(made)


@pytest.fixture
def window(program):
    return program.window


@pytest.fixture
def opened(window, story, engine, qtbot):
    """The window with the story open and analysed."""
    window.open(story)
    window.set_engine(engine)
    qtbot.waitUntil(lambda: window.controller.session.review.counts().total == 6)
    return window


# ------------------------------------------------- a review for the tests of single widgets

PORT = (
    "Port inquiry turns to missing permits\n"
    "\n"
    "City officials just lately raised considerations about proof. Two corporations had moved "
    "cargo without permits, in accordance with three officers acquainted with the inquiry.\n"
    "\n"
    "“We instructed them to stop,” said harbour chief Invoice Lindgren, who wished to keep "
    "away from a row. Officers of the corporations had considerations <b>too</b>.\n"
    "The corporations were instructed twice, officers said. They moved 12 months a\u200bgo.\n"
    "Click here & subscribe\n"
)
KNOWN = {
    "just lately": (Kind.SPUN, 0.97, ("recently",)),
    "considerations": (Kind.SPUN, 0.98, ("concerns", "worries")),
    "proof": (Kind.SPUN, 0.7, ("evidence",)),
    "corporations": (Kind.SPUN, 0.91, ("companies",)),
    "in accordance with": (Kind.SPUN, 0.97, ("according to", "in line with", "based on")),
    "officers": (Kind.SPUN, 0.93, ("officials", "agents")),
    "Officers": (Kind.SPUN, 0.93, ("Officials", "Agents")),
    "instructed": (Kind.SPUN, 0.92, ("told",)),
    "Invoice": (Kind.NAME, 0.86, ("Bill",)),
    "12 months": (Kind.NUMBER, 0.5, ()),
    "a\u200bgo": (Kind.HIDDEN, 0.99, ("ago",)),
    "Click here & subscribe": (Kind.FURNITURE, 0.9, ("",)),
}


def port_suspects(text):
    found = []
    for match in re.finditer("|".join(KNOWN), text):
        kind, confidence, wordings = KNOWN[match.group()]
        suggestions = tuple(
            Suggestion(wording, round(0.96 / rank**2, 3), "lexicon", f"Reason {rank}.")
            for rank, wording in enumerate(wordings, 1)
        )
        found.append(Suspect(*match.span(), match.group(), kind, confidence, suggestions))
    return found


class ReviewedArticle:
    """A Reviewing and short ways to what tests want of it."""

    def __init__(self, text=PORT, *, analysed=True):
        from editor.article import Article, Span
        from editor.review import Review
        from editor.ui.session.review_session import ReviewSession
        from editor.ui.session.search import Search

        self.review = Review(Article.from_text(text))
        if analysed:
            self.review.merge(port_suspects(text), [Span(0, len(text))], 0)
            self.review.set_evidence(Evidence(spun=0.9))
        self.session = ReviewSession(self.review)
        if analysed:
            self.session.set_search(Search.ENDED)
        self.messages = []
        self.shown = []
        self.session.message.connect(self.messages.append)
        self.session.reveal_requested.connect(self._note_shown)

    def _note_shown(self, start, end):
        self.shown.append(self.review.text[start:end])

    def ids(self, phrase):
        """Ids of the suspects that were found with this phrase."""
        return [item.id for item in self.review.items() if item.spun == phrase]

    def id(self, phrase, number=0):
        return self.ids(phrase)[number]

    def go(self, phrase, number=0):
        self.session.go_to(self.id(phrase, number))

    def item(self, phrase, number=0):
        return self.review.item(self.id(phrase, number))

    @property
    def at_hand(self):
        """What the suspect at hand was found as."""
        item = self.session.current_item
        return None if item is None else item.spun


@pytest.fixture
def make_port(qapp):
    """Makes reviewed articles; all are let go of at the end."""
    made = []

    def make(*args, **kwargs):
        made.append(ReviewedArticle(*args, **kwargs))
        return made[-1]

    yield make
    for one in made:
        one.session.close()


@pytest.fixture
def port(make_port):
    """An article with seventeen suspects of all kinds but spelling."""
    return make_port()
