"""Going through the suspects: which is the current one, which is next, which messages are shown."""

import pytest

from editor.article import Article, Edit
from editor.review import Review, State
from editor.ui.session.review_session import SEAL_AFTER, ReviewSession
from editor.ui.session.search import Search
from tests.review.samples import TEXT, analyse, id_of, make_review


class Heard:
    def __init__(self, session):
        self.messages, self.current, self.changes, self.shown = [], [], [], []
        session.message.connect(self.messages.append)
        session.current_changed.connect(self.current.append)
        session.changed.connect(self.changes.append)
        session.reveal_requested.connect(self._shown)

    def _shown(self, start, end):
        self.shown.append((start, end))


@pytest.fixture
def session(qapp):
    made = ReviewSession(make_review())
    made.set_search(Search.ENDED)
    yield made
    made.close()


@pytest.fixture
def heard(session):
    return Heard(session)


def test_next_and_previous_and_round(session, heard):
    ids = session.review.ids()
    for id_ in [*ids, ids[0]]:
        session.go_next()
        assert session.current == id_
    session.go_previous()
    assert session.current == ids[-1]
    item = session.current_item
    assert heard.shown[-1] == (item.start, item.end)
    assert heard.messages[0] == "1 of 11. Invoice: name, likely. Suggested: Bill."


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
def test_a_decision_goes_on_to_the_next(session, decide, state):
    first, second = session.review.ids()[:2]
    session.go_to(first)
    decide(session)
    assert session.review.item(first).state is state
    assert session.current == second


def test_a_line_break_in_place_of_a_suspect_is_told_as_a_sign(session, heard):
    session.go_next()
    session.accept_wording("\n")
    session.go_to(session.review.ids()[0])
    assert heard.messages[-1] == "1 of 11. ↵: name, sure. Edited."


@pytest.mark.parametrize("rank", [0, 2, 9])
def test_a_rank_that_is_not_there_is_told(session, heard, rank):
    session.go_next()
    session.accept(rank)
    assert heard.messages[-1] == f"“Invoice” has no suggestion {rank}."
    assert session.review.text == TEXT


def test_without_a_suspect_at_hand_nothing_happens(session, heard):
    for act in (session.dismiss, session.allow, session.allow_always):
        act()
    session.accept_wording("x")
    session.accept_alike("x", [1])
    assert heard.changes == []
    session.accept(1)
    assert heard.changes == []


def test_the_end_is_told(session, heard):
    session.go_next()
    for _ in range(11):
        session.dismiss()
    assert heard.messages[-1] == "All 11 suspects decided."
    assert session.current is None
    empty = ReviewSession(Review(Article.from_text("nothing here")))
    more = Heard(empty)
    for search in (Search.LOOKING, Search.ENDED, Search.STOPPED):
        empty.set_search(search)
        empty.go_next()
    assert more.messages == [
        "Still looking for suspects. None found so far.",
        "No suspects found.",
        "The search for suspects was stopped. None found so far.",
    ]
    empty.close()


def test_the_end_is_not_told_while_the_search_goes_on(session, heard):
    session.set_search(Search.LOOKING)
    session.go_next()
    assert heard.messages[-1] == "1 of 11 so far. Invoice: name, likely. Suggested: Bill."
    for _ in range(11):
        session.dismiss()
    assert heard.messages[-1] == "Still looking for suspects. None is left to decide so far."


def test_next_and_previous_go_on_from_the_caret(session):
    ids = session.review.ids()
    session.go_to(ids[5])
    session.caret = 0
    session.go_next()
    assert session.current == ids[0]
    session.caret = len(TEXT)
    session.go_previous()
    assert session.current == ids[-1]


def test_undo_and_redo_go_where_it_was(session, heard):
    first = session.review.ids()[0]
    session.go_to(first)
    session.accept(1)
    session.undo()
    assert session.current == first
    session.redo()
    assert session.current == first
    session.redo()
    assert heard.messages[-1] == "Nothing to redo."
    session.undo()
    session.undo()
    assert heard.messages[-1] == "Nothing to undo."


def test_undo_of_typing_shows_its_place(session, heard):
    session.type(Edit(10, "", "xyz"))
    session.undo()
    assert heard.shown[-1] == (10, 10)


def test_what_cannot_be_reverted_is_told(session, heard):
    session.revert(5)
    assert heard.messages[-1] == "Not reverted: there is no change 5 in the log."


def test_a_revert_is_shown(session):
    session.go_to(id_of(session.review, "stated"))
    id_ = session.current
    session.accept(1)
    session.revert(1)
    assert session.current == id_
    assert session.review.text == TEXT


def test_a_suspect_at_hand_that_goes_is_let_go(session, heard):
    from editor.article import Span

    session.go_next()
    session.review.merge([], [Span(0, len(TEXT))], session.review.revision)
    assert session.current is None
    assert session.current_item is None
    assert heard.current[-1] is None


def test_jump_and_go_from(session, heard):
    item = session.review.item(id_of(session.review, "stated"))
    session.go_to_offset(item.start + 1)
    assert session.current == item.id
    session.go_to_offset(10)
    assert heard.shown[-1] == (10, 10)
    session.go_from(item.start + 1)
    assert session.current == item.id
    session.dismiss()
    session.go_from(item.start)
    assert session.current_item.start > item.start


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
    session = ReviewSession(review)
    session.go_next()
    first = session.current
    session.accept_wording("")
    assert session.current_item.text == "two"
    session.go_to(first)
    session.go_next()
    assert session.current_item.text == "two"
    session.close()


def test_typing_is_sealed_after_a_pause(session, heard, qtbot):
    session.type(Edit(0, "", "x"))
    assert session.review.changes() == []
    qtbot.waitUntil(
        lambda: [row.event for row in session.review.changes()] == ["edit"],
        timeout=3 * SEAL_AFTER,
    )
    assert heard.changes[-1].origin == "sealed"


def test_who_is_closed_hears_nothing(qapp):
    session = ReviewSession(make_review())
    heard = Heard(session)
    session.replace([Edit(0, "Invoice", "Bill")])
    assert len(heard.changes) == 1
    session.close()
    session.review.dismiss(id_of(session.review, "2"))
    assert len(heard.changes) == 1


def test_analysing_again_keeps_the_suspect_at_hand(session):
    session.go_next()
    id_ = session.current
    analyse(session.review)
    assert session.current == id_


def test_what_is_allowed_everywhere_already_is_told_of_and_no_step(make_port):
    port = make_port()
    port.review.allow_from_outside(["OFFICERS"])
    for act in (port.session.allow, port.session.allow_always):
        port.go("officers")
        act()
        assert port.messages.pop() == "“officers” is already allowed in every article."
        assert port.at_hand == "officers"
    assert not port.review.can_undo
    assert port.review.log.events == []
