"""Going through the suspects: what is at hand, where it goes on, what is told."""

import pytest

from editor.article import Article, Edit
from editor.review import Review, State
from editor.ui.session.review_session import SEAL_AFTER, Reviewing
from tests.review.samples import TEXT, analyse, id_of, make_review


class Heard:
    def __init__(self, reviewing):
        self.told, self.current, self.changes, self.shown = [], [], [], []
        reviewing.told.connect(self.told.append)
        reviewing.current_changed.connect(self.current.append)
        reviewing.changed.connect(self.changes.append)
        reviewing.shown.connect(self._shown)

    def _shown(self, start, end):
        self.shown.append((start, end))


@pytest.fixture
def reviewing(qapp):
    made = Reviewing(make_review())
    yield made
    made.close()


@pytest.fixture
def heard(reviewing):
    return Heard(reviewing)


def test_next_and_previous_and_round(reviewing, heard):
    ids = reviewing.review.ids()
    for id_ in [*ids, ids[0]]:
        reviewing.go_next()
        assert reviewing.current == id_
    reviewing.go_previous()
    assert reviewing.current == ids[-1]
    item = reviewing.current_item
    assert heard.shown[-1] == (item.start, item.end)
    assert heard.told[0] == "1 of 11. Invoice. Suggested: Bill."


@pytest.mark.parametrize(
    ("decide", "state"),
    [
        (lambda r: r.accept(1), State.ACCEPTED),
        (lambda r: r.accept_wording("my own"), State.BY_HAND),
        (lambda r: r.accept_wording(""), State.BY_HAND),
        (lambda r: r.dismiss(), State.DISMISSED),
        (lambda r: r.allow(), State.ALLOWED),
        (lambda r: r.allow_always(), State.ALLOWED),
        (lambda r: r.accept_alike("my own", [r.current]), State.BY_HAND),
    ],
)
def test_a_decision_goes_on_to_the_next(reviewing, decide, state):
    first, second = reviewing.review.ids()[:2]
    reviewing.go(first)
    decide(reviewing)
    assert reviewing.review.item(first).state is state
    assert reviewing.current == second


@pytest.mark.parametrize("rank", [0, 2, 9])
def test_a_rank_that_is_not_there_is_told(reviewing, heard, rank):
    reviewing.go_next()
    reviewing.accept(rank)
    assert heard.told[-1] == f"There is no suggestion {rank} for “Invoice”."
    assert reviewing.review.text == TEXT


def test_without_a_suspect_at_hand_nothing_happens(reviewing, heard):
    for act in (reviewing.dismiss, reviewing.allow, reviewing.allow_always):
        act()
    reviewing.accept_wording("x")
    reviewing.accept_alike("x", [1])
    assert heard.changes == []
    reviewing.accept(1)
    assert heard.told == ["No suspect is at hand. Press F8 for the next one."]


def test_the_end_is_told(reviewing, heard):
    reviewing.go_next()
    for _ in range(11):
        reviewing.dismiss()
    assert heard.told[-1] == "All 11 suspects are decided."
    empty = Reviewing(Review(Article.from_text("nothing here")))
    more = Heard(empty)
    empty.go_next()
    assert more.told == ["There are no suspects."]
    empty.close()


def test_undo_and_redo_go_where_it_was(reviewing, heard):
    first = reviewing.review.ids()[0]
    reviewing.go(first)
    reviewing.accept(1)
    reviewing.undo()
    assert reviewing.current == first
    reviewing.redo()
    assert reviewing.current == first
    reviewing.redo()
    assert heard.told[-1] == "There is nothing to redo."
    reviewing.undo()
    reviewing.undo()
    assert heard.told[-1] == "There is nothing to undo."


def test_undo_of_typing_shows_its_place(reviewing, heard):
    reviewing.type(Edit(10, "", "xyz"))
    reviewing.undo()
    assert heard.shown[-1] == (10, 10)


def test_what_cannot_be_reverted_is_told(reviewing, heard):
    reviewing.revert(5)
    assert heard.told[-1] == "Not reverted: there is no change 5 in the log."


def test_a_revert_is_shown(reviewing):
    reviewing.go(id_of(reviewing.review, "stated"))
    id_ = reviewing.current
    reviewing.accept(1)
    reviewing.revert(1)
    assert reviewing.current == id_
    assert reviewing.review.text == TEXT


def test_a_suspect_at_hand_that_goes_is_let_go(reviewing, heard):
    from editor.article import Span

    reviewing.go_next()
    reviewing.review.merge([], [Span(0, len(TEXT))], reviewing.review.revision)
    assert reviewing.current is None
    assert reviewing.current_item is None
    assert heard.current[-1] is None


def test_jump_and_go_from(reviewing, heard):
    item = reviewing.review.item(id_of(reviewing.review, "stated"))
    reviewing.jump(item.start + 1)
    assert reviewing.current == item.id
    reviewing.jump(10)
    assert heard.shown[-1] == (10, 10)
    reviewing.go_from(item.start + 1)
    assert reviewing.current == item.id
    reviewing.dismiss()
    reviewing.go_from(item.start)
    assert reviewing.current_item.start > item.start


def test_a_suspect_right_behind_a_removed_one_is_not_skipped(qapp):
    from editor.article import Span
    from editor.engine.suspect import Kind, Suspect

    review = Review(Article.from_text("onetwo three"))
    fresh = [
        Suspect(0, 3, "one", Kind.HIDDEN, 0.9, ()),
        Suspect(3, 6, "two", Kind.SPUN, 0.9, ()),
        Suspect(7, 12, "three", Kind.SPUN, 0.9, ()),
    ]
    review.merge(fresh, [Span(0, 12)], 0)
    reviewing = Reviewing(review)
    reviewing.go_next()
    first = reviewing.current
    reviewing.accept_wording("")
    assert reviewing.current_item.text == "two"
    reviewing.go(first)
    reviewing.go_next()
    assert reviewing.current_item.text == "two"
    reviewing.close()


def test_typing_is_sealed_after_a_pause(reviewing, heard, qtbot):
    reviewing.type(Edit(0, "", "x"))
    assert reviewing.review.changes() == []
    qtbot.waitUntil(
        lambda: [row.event for row in reviewing.review.changes()] == ["edit"],
        timeout=3 * SEAL_AFTER,
    )
    assert heard.changes[-1].origin == "sealed"


def test_who_is_closed_hears_nothing(qapp):
    reviewing = Reviewing(make_review())
    heard = Heard(reviewing)
    reviewing.replace([Edit(0, "Invoice", "Bill")])
    assert len(heard.changes) == 1
    reviewing.close()
    reviewing.review.dismiss(id_of(reviewing.review, "2"))
    assert len(heard.changes) == 1


def test_analysing_again_keeps_the_suspect_at_hand(reviewing):
    reviewing.go_next()
    id_ = reviewing.current
    analyse(reviewing.review)
    assert reviewing.current == id_


def test_what_is_allowed_everywhere_already_is_told_of_and_no_step(make_port):
    port = make_port()
    port.review.allow_from_outside(["OFFICERS"])
    for act in (port.reviewing.allow, port.reviewing.allow_always):
        port.go("officers")
        act()
        assert port.told.pop() == "“officers” is allowed in every article already."
        assert port.at_hand == "officers"
    assert not port.review.can_undo
    assert port.review.log.events == []
