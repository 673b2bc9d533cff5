"""The analysis beside the window, with a small engine and real threads."""

import gc
import re
import threading
import weakref

import pytest

from editor.article import Article, Edit
from editor.engine.errors import Cancelled
from editor.engine.reading.evidence import Evidence
from editor.review import Review, State
from editor.ui.session import analysis_runner
from editor.ui.session.analysis_runner import AnalysisRunner
from editor.ui.session.review_session import ReviewSession
from tests.review.samples import TEXT, find_suspects, id_of


class SmallEngine:
    """Finds the sample's words; can be held up, can fail, and remembers what it was asked."""

    lacking = ""

    def __init__(self):
        self.asked = []
        self.surveyed = []
        self.go_on = threading.Event()
        self.go_on.set()
        self.busy = threading.Event()
        self.cancelled = 0
        self.error = None

    def survey(self, text, cancelled):
        self.surveyed.append(text)
        self._wait(cancelled)
        if self.error:
            raise self.error
        return Evidence(spun=0.9)

    def suspects(self, text, span, evidence, cancelled, decided_spans):
        self.asked.append(text[span.start : span.end])
        self._wait(cancelled)
        return [s for s in find_suspects(text) if span.start <= s.start < span.end]

    def _wait(self, cancelled):
        self.busy.set()
        while not self.go_on.wait(0.005):
            if cancelled():
                self.cancelled += 1
                raise Cancelled


@pytest.fixture
def engine():
    made = SmallEngine()
    yield made
    made.go_on.set()


@pytest.fixture
def runner(qapp, engine, settings):
    made = AnalysisRunner(settings)
    yield made
    made.shutdown()


@pytest.fixture
def open_article(qapp):
    kept = []

    def make(text=TEXT):
        kept.append(ReviewSession(Review(Article.from_text(text))))
        return kept[-1]

    yield make
    for session in kept:
        session.close()


def texts(session):
    return [item.text for item in session.review.items()]


def test_a_whole_article(qtbot, runner, engine, open_article):
    session = open_article()
    told = []
    runner.progress.connect(lambda done, total: told.append((done, total)))
    with qtbot.waitSignal(runner.finished, timeout=3000):
        runner.start(session, engine)
    assert texts(session) == [suspect.text for suspect in find_suspects(TEXT)]
    assert session.review.evidence.spun == 0.9
    assert told[-1] == (len(TEXT), len(TEXT))


@pytest.mark.parametrize("text", ["", "\n\n", "x"])
def test_an_article_with_nothing_in_it(qtbot, runner, engine, open_article, text):
    with qtbot.waitSignal(runner.finished, timeout=3000):
        runner.start(open_article(text), engine)


def test_what_is_visible_comes_first_and_everything_once(qtbot, runner, engine, open_article):
    lines = [f"line {n} officers " + "x" * 900 for n in range(40)]
    text = "\n".join(lines)
    session = open_article(text)
    at = text.index("line 30")
    session.visible_span = (at, at + 1500)
    with qtbot.waitSignal(runner.finished, timeout=5000):
        runner.start(session, engine)
    assert engine.asked[0].startswith("line 30")
    assert "line 31" in engine.asked[1]
    assert "line 30" in engine.asked[2]
    seen = re.findall(r"line \d+", "".join(engine.asked[2:]))
    assert sorted(set(seen)) == sorted(seen)
    assert len(seen) == 40
    assert session.review.counts().total == 41  # the 2 of line 2 is one, too


def test_edits_and_decisions_during_the_analysis(qtbot, runner, engine, open_article):
    session = open_article()
    engine.go_on.clear()
    runner.start(session, engine)
    assert engine.busy.wait(3)
    session.type(Edit(0, "", "New 😀 "))
    at = session.review.text.index("stated")
    session.type(Edit(at + 1, "", "x"))
    with qtbot.waitSignal(runner.finished, timeout=3000):
        engine.go_on.set()
    for item in session.review.items():
        assert item.text == item.spun
    assert "stated" not in texts(session)
    # the lines that were typed in are analysed again
    asked = len(engine.asked)
    qtbot.waitUntil(lambda: len(engine.asked) > asked, timeout=3000)


def test_cancel_keeps_what_was_found_and_brings_no_more(qtbot, runner, engine, open_article):
    session = open_article()
    engine.go_on.clear()
    runner.start(session, engine)
    assert engine.busy.wait(3)
    runner.cancel()
    with qtbot.assertNotEmitted(runner.finished, wait=100):
        qtbot.waitUntil(lambda: engine.cancelled == 1, timeout=3000)
    assert texts(session) == []
    engine.go_on.set()
    with qtbot.waitSignal(runner.finished, timeout=3000):
        runner.start(session, engine)
    assert texts(session)


def test_a_failure_is_told_and_the_next_run_works(qtbot, runner, engine, open_article):
    session = open_article()
    engine.error = RuntimeError("the lexicon is gone")
    with qtbot.waitSignal(runner.failed, timeout=3000) as told:
        runner.start(session, engine)
    assert told.args == [engine.error]
    engine.error = None
    with qtbot.waitSignal(runner.finished, timeout=3000):
        runner.start(session, engine)


def test_shutdown_while_running_waits_for_the_thread(qtbot, runner, engine, open_article):
    engine.go_on.clear()
    session = open_article()
    runner.start(session, engine)
    assert engine.busy.wait(3)
    runner.shutdown()
    assert engine.cancelled == 1
    session.type(Edit(0, "", "x"))
    with qtbot.assertNotEmitted(runner.finished, wait=400):
        pass
    assert texts(session) == []


def test_nothing_of_an_older_article_arrives(qtbot, runner, engine, open_article):
    old, new = open_article(TEXT), open_article("Two officers stated.")
    heard = []
    old.changed.connect(heard.append)
    engine.go_on.clear()
    runner.start(old, engine)
    assert engine.busy.wait(3)
    runner.start(new, engine)
    with qtbot.waitSignal(runner.finished, timeout=3000):
        engine.go_on.set()
    assert texts(new) == ["officers", "stated"]
    assert texts(old) == []
    assert heard == []
    old.type(Edit(0, "", "x"))
    asked = len(engine.asked)
    qtbot.wait(400)
    assert len(engine.asked) == asked, "the old article is watched no longer"


def test_finds_already_on_their_way_are_dropped_too(qtbot, runner, engine, open_article):
    old, new = open_article(TEXT), open_article("x")
    runner.start(old, engine)
    # The thread has emitted everything, this thread has taken nothing of it yet.
    runner._background._pool.waitForDone()
    with qtbot.waitSignal(runner.finished, timeout=3000):
        runner.start(new, engine)
    assert texts(old) == []
    assert old.review.evidence is None


def test_typed_lines_are_analysed_again_after_a_pause(qtbot, runner, engine, open_article):
    session = open_article()
    with qtbot.waitSignal(runner.finished, timeout=3000):
        runner.start(session, engine)
    item = session.review.item(id_of(session.review, "stated"))
    engine.asked.clear()
    engine.surveyed.clear()
    session.type(Edit(item.start, "stated", "officers said"))
    session.type(Edit(0, "", "officers\n"))
    qtbot.waitUntil(lambda: len(engine.asked) == 2, timeout=3000)
    first, second = engine.asked
    assert first.startswith("officers")
    assert second.startswith("The officers officers said")
    assert engine.surveyed == [], "the evidence of the whole article is known"
    qtbot.waitUntil(lambda: texts(session)[0] == "officers", timeout=3000)
    assert session.review.item(item.id).state is State.BY_HAND


def test_an_article_that_goes_while_it_is_analysed(qtbot, runner, engine):
    session = ReviewSession(Review(Article.from_text(TEXT)))
    engine.go_on.clear()
    runner.start(session, engine)
    assert engine.busy.wait(3)
    session.deleteLater()
    with qtbot.waitSignal(session.destroyed, timeout=3000):
        pass
    qtbot.waitUntil(lambda: engine.cancelled == 1, timeout=3000)


def test_an_analysis_that_is_over_holds_no_text(qtbot, runner, open_article):
    class Large(SmallEngine):
        pass

    watched = []
    for _ in range(3):
        engine = Large()
        watched.append(weakref.ref(engine))
        with qtbot.waitSignal(runner.finished, timeout=3000):
            runner.start(open_article(), engine)
    engine = SmallEngine()
    with qtbot.waitSignal(runner.finished, timeout=3000):
        runner.start(open_article(), engine)
    gc.collect()
    assert [engine() for engine in watched].count(None) >= 2


def test_a_book_is_kept_from_the_collector_only_while_it_is_open(
    qtbot, runner, engine, open_article, monkeypatch
):
    class Garbage:
        def __init__(self):
            self.me = self

    monkeypatch.setattr(analysis_runner, "MANY", 3)
    session, other = ReviewSession(Review(Article.from_text(TEXT))), open_article()
    gc.unfreeze()
    left = weakref.ref(Garbage())
    try:
        with qtbot.waitSignal(runner.finished, timeout=3000):
            runner.start(session, engine)
        assert gc.get_freeze_count() > 0
        runner.start(other, engine)
        gc.collect()
        assert left() is not None
        session.deleteLater()
        qtbot.waitUntil(lambda: left() is None)
    finally:
        gc.unfreeze()


def test_analyses_that_wait_their_turn_can_be_given_up(qtbot, runner, engine, open_article):
    engine.go_on.clear()
    session = open_article()
    for _ in range(5):
        runner.start(session, engine)
        gc.collect()
    engine.go_on.set()
    with qtbot.waitSignal(runner.finished, timeout=3000):
        pass
    assert len(texts(session)) == 11


class LearningEngine(SmallEngine):
    """Also remembers what it was told of the article, and finds no more than it is asked to."""

    def __init__(self):
        super().__init__()
        self.known = []
        self.decided_spans = []
        self.blind = False

    def suspects(self, text, span, evidence, cancelled, decided_spans):
        self.known.append(evidence)
        self.decided_spans.append([text[low:high] for low, high in decided_spans])
        found = super().suspects(text, span, evidence, cancelled, decided_spans)
        return [] if self.blind else found


@pytest.fixture
def learning(qtbot, runner, open_article):
    """An analysed article whose engine looks again at what decisions are about."""
    engine, session = LearningEngine(), open_article()
    with qtbot.waitSignal(runner.finished, timeout=3000):
        runner.start(session, engine)
    for seen in (engine.asked, engine.surveyed, engine.known, engine.decided_spans):
        seen.clear()
    return engine, session


def test_what_a_decision_is_about_is_analysed_again_with_what_it_taught(qtbot, learning):
    engine, session = learning
    review = session.review
    review.accept(id_of(review, "officers"))
    qtbot.waitUntil(lambda: len(engine.asked) == 3, timeout=3000)
    assert engine.asked == review.text.replace("\n\n", "\n").split("\n")
    assert all(known.counts["officials"]["officers"] >= 1 for known in engine.known)
    assert engine.decided_spans == [["officials"], [], []]
    assert engine.surveyed == []


def test_undo_takes_the_lesson_back(qtbot, learning):
    engine, session = learning
    review = session.review
    review.dismiss(id_of(review, "stated"))
    review.undo()
    review.accept(id_of(review, "stated"))
    review.undo()
    review.accept(id_of(review, "2"))
    qtbot.waitUntil(lambda: len(engine.known) == 2, timeout=3000)
    for known in engine.known:
        assert known.counts["two"] == {"2": known.totals["two"]}
        assert "said" not in known.counts


def test_decisions_while_it_looks_again_are_not_lost(qtbot, learning):
    engine, session = learning
    review = session.review
    engine.go_on.clear()
    engine.busy.clear()
    review.accept(id_of(review, "2"))
    qtbot.waitUntil(engine.busy.is_set, timeout=3000)
    review.accept(id_of(review, "stated"))
    engine.go_on.set()
    qtbot.waitUntil(lambda: "said" in engine.known[-1].counts, timeout=3000)


def test_the_suspect_at_hand_stays_and_decided_ones_do_too(qtbot, learning):
    engine, session = learning
    review = session.review
    accepted, at_hand = id_of(review, "officers"), id_of(review, "officers", 1)
    session.go_to(at_hand)
    before = review.item(at_hand)
    engine.blind = True
    review.accept(accepted)
    qtbot.waitUntil(lambda: review.counts().open == 1, timeout=3000)
    assert review.ids() == [accepted, at_hand]
    assert session.current == at_hand
    after = review.item(at_hand)
    assert [one.text for one in after.suggestions] == [one.text for one in before.suggestions]
    assert review.item(accepted).state is State.ACCEPTED


def test_who_went_to_a_suspect_meanwhile_is_not_deprived_of_it(qtbot, runner, learning):
    engine, session = learning
    engine.blind = True
    engine.go_on.clear()
    left, at_hand = (id_of(session.review, "officers", number) for number in (0, 1))
    session.go_to(left)
    runner.start(session, engine)
    session.go_to(at_hand)
    with qtbot.waitSignal(runner.finished, timeout=3000):
        engine.go_on.set()
    assert session.review.ids() == [at_hand]
    assert session.current == at_hand


def test_an_article_analysed_anew_is_surveyed_as_it_was_found(qtbot, runner, learning):
    engine, session = learning
    session.review.accept(id_of(session.review, "officers"))
    with qtbot.waitSignal(runner.finished, timeout=3000):
        runner.start(session, engine)
    assert engine.surveyed == [TEXT]
    assert engine.known[-1].counts["officials"]["officers"] >= 1
