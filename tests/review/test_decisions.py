"""Decisions on suspects: what they do to the text, the suspects, the counts and the log."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.article import Article, Edit, Span
from editor.engine.reading.evidence import Evidence
from editor.engine.reading.teaching import Decision
from editor.engine.suspect import Kind, Suggestion, Suspect
from editor.review import Review, State, replay_log
from tests.review.samples import TEXT, find_suspects, id_of, make_review


def last(review):
    return review.log.events[-1]


def heard(review):
    changes = []
    review.subscribe(changes.append)
    return changes


def test_a_review_begins_open_and_unchanged():
    review = make_review()
    counts = review.counts()
    assert (counts.total, counts.open, counts.decided) == (11, 11, 0)
    assert counts.by_kind == {Kind.NAME: 1, Kind.SPUN: 9, Kind.NUMBER: 1}
    assert not review.can_undo
    assert not review.can_redo
    assert (review.undo_label, review.redo_label) == ("", "")
    assert review.is_saved
    assert review.changes() == []
    assert [item.start for item in review.items()] == sorted(i.start for i in review.items())
    assert review.items_in(0, len(TEXT)) == review.items()
    for item in review.items():
        assert item.text == item.spun == TEXT[item.start : item.end]
        assert not item.decided


def test_accept_puts_the_suggestion_in(review):
    id_ = id_of(review, "instructed")
    changes = heard(review)
    review.accept(id_, 2)
    item = review.item(id_)
    assert review.text.startswith("Invoice Burns taught the officers.")
    assert (item.text, item.spun, item.taken, item.state) == (
        "taught", "instructed", "taught", State.ACCEPTED,
    )  # fmt: skip
    assert item.decided
    (change,) = changes
    assert change.edits == (Edit(14, "instructed", "taught"),)
    assert (change.origin, change.caret, change.focus) == ("decision", 20, id_)
    assert change.suspects
    assert change.dirty is None
    event = last(review)
    assert {key: event[key] for key in event if key not in ("at", "prev")} == {
        "n": 1, "event": "accept", "start": 14, "before": "instructed", "after": "taught",
        "kind": "spun", "rank": 2, "confidence": 0.45, "source": "lexicon",
        "reason": "stands for taught",
    }  # fmt: skip
    assert review.undo_label == "instructed → taught"
    assert not review.is_saved


@pytest.mark.parametrize("rank", [0, -1, 4, 99])
def test_a_suggestion_that_is_not_there(review, rank):
    with pytest.raises(IndexError, match="no suggestion"):
        review.accept(id_of(review, "instructed"), rank)
    assert review.log.events == []
    assert review.text == TEXT


@pytest.mark.parametrize(
    "decide",
    [
        lambda review: review.accept(99),
        lambda review: review.dismiss(99),
        lambda review: review.allow(99),
        lambda review: review.accept_wording(99, "x"),
        lambda review: review.accept_alike(99, "x", [99]),
        lambda review: review.item(99),
        lambda review: review.alike(99),
    ],
)
def test_a_suspect_that_is_not_there(review, decide):
    with pytest.raises(KeyError):
        decide(review)
    assert review.log.events == []


def test_own_wording_is_logged_as_an_edit_by_the_person(review):
    id_ = id_of(review, "stated")
    review.accept_wording(id_, "wrote")
    assert review.item(id_).state is State.BY_HAND
    assert review.item(id_).taken == "wrote"
    assert (last(review)["event"], last(review)["source"]) == ("edit", "person")


def test_own_wording_that_was_suggested_counts_as_accepted(review):
    id_ = id_of(review, "officers")
    review.accept_wording(id_, "police")
    assert review.item(id_).state is State.ACCEPTED
    assert (last(review)["event"], last(review)["rank"]) == ("accept", 2)


def test_own_wording_keeps_to_the_newlines_of_the_article(review):
    id_ = id_of(review, "stated")
    review.accept_wording(id_, "a\r\nb\rc")
    assert review.item(id_).text == "a\nb\nc"


def test_own_wording_of_half_a_character_is_refused_and_nothing_happened(review):
    with pytest.raises(ValueError):
        review.accept_wording(id_of(review, "stated"), "\ud83d")
    assert review.text == TEXT
    assert review.log.events == []


def test_removing_a_suspect_keeps_its_place(review):
    id_ = id_of(review, "just lately")
    review.accept_wording(id_, "")
    item = review.item(id_)
    assert item.start == item.end
    assert item.text == ""
    assert review.at(item.start) == id_
    assert review.undo_label == "just lately → ∅"


def test_a_decision_can_be_taken_anew(review):
    id_ = id_of(review, "officers")
    review.accept(id_, 1)
    review.accept_wording(id_, "constables")
    item = review.item(id_)
    assert (item.text, item.state, item.taken) == ("constables", State.BY_HAND, "constables")
    assert review.undo()
    item = review.item(id_)
    assert (item.text, item.state, item.taken) == ("officials", State.ACCEPTED, "officials")


def test_a_decided_suspect_cannot_be_dismissed(review):
    id_ = id_of(review, "officers")
    review.accept(id_)
    review.dismiss(id_)
    assert review.item(id_).state is State.ACCEPTED
    assert len(review.log.events) == 1


def test_alike_are_the_open_ones_with_the_same_phrase(review):
    first = id_of(review, "officers")
    assert [item.text for item in review.alike(first)] == ["officers"] * 3 + ["Officers"]
    review.dismiss(id_of(review, "officers", 1))
    assert [item.text for item in review.alike(first)] == ["officers", "officers", "Officers"]
    review.accept(first)
    assert [item.spun for item in review.alike(first)] == ["officers", "Officers"]


def test_accept_alike_is_one_step_and_each_in_its_own_case(review):
    changes = heard(review)
    first = id_of(review, "officers")
    review.accept_alike(first, "officials", [item.id for item in review.alike(first)])
    assert review.text == TEXT.replace("officers", "officials").replace("Officers", "Officials")
    (change,) = changes
    assert len(change.edits) == 4
    assert change.focus == first
    assert len({event["group"] for event in review.log.events}) == 1
    assert review.undo_label == "officers → officials, 4 places"
    assert review.counts().accepted == 4
    assert review.undo()
    assert review.text == TEXT
    assert review.counts().open == 11


@pytest.mark.parametrize("nth", [0, 1, 2])
def test_taking_all_alike_back_goes_to_where_it_was_decided(review, nth):
    id_ = id_of(review, "officers", nth)
    review.accept_alike(id_, "officials", [item.id for item in review.alike(id_)])
    changes = heard(review)
    review.undo()
    review.redo()
    assert [change.focus for change in changes] == [id_, id_]


def test_accept_alike_with_own_wording(review):
    ids = [item.id for item in review.alike(id_of(review, "officers"))]
    review.accept_alike(ids[0], "crew members", ids)
    assert review.text.count("crew members") == 3
    assert review.text.count("Crew members") == 1
    assert review.counts().by_hand == 4


def test_accept_alike_takes_a_suspect_named_twice_once(review):
    ids = [item.id for item in review.alike(id_of(review, "officers"))]
    review.accept_alike(ids[0], "officials", [*ids, *ids])
    assert len(review.log.events) == 4


def test_accept_alike_for_none_does_nothing(review):
    changes = heard(review)
    review.accept_alike(id_of(review, "officers"), "officials", [])
    review.accept_all([])
    assert changes == []
    assert review.log.events == []


def test_accept_all_gives_each_its_own_wording(review):
    pairs = [(item.id, item.suggestions[0].text) for item in review.items()]
    review.accept_all(pairs)
    assert review.counts().open == 0
    assert review.text.startswith("Bill Burns told the officials.")
    assert review.undo()
    assert review.text == TEXT


def test_dismiss_keeps_the_text(review):
    id_ = id_of(review, "2")
    changes = heard(review)
    review.dismiss(id_)
    assert review.text == TEXT
    assert review.item(id_).state is State.DISMISSED
    assert changes[0].edits == ()
    assert (last(review)["event"], last(review)["before"]) == ("dismiss", "2")
    assert review.undo_label == "dismiss “2”"


def test_allow_settles_all_alike_and_those_alone(review):
    id_ = id_of(review, "officers", 1)
    review.allow(id_)
    assert review.counts().allowed == 4
    assert review.item(id_of(review, "Officers")).state is State.ALLOWED
    assert (last(review)["event"], last(review)["scope"]) == ("allow", "article")
    assert review.alike(id_) == []


def test_taking_an_allowed_phrase_back_goes_to_where_it_was_allowed(review):
    id_ = id_of(review, "officers", 1)
    review.allow(id_)
    changes = heard(review)
    review.undo()
    review.redo()
    assert [change.focus for change in changes] == [id_, id_]


def test_allow_always_is_logged_as_such(review):
    review.allow(id_of(review, "stated"), always=True)
    assert last(review)["scope"] == "always"


@pytest.mark.parametrize("decide", ["allow", "dismiss"])
def test_the_row_of_an_undone_decision_names_its_phrase(review, decide):
    getattr(review, decide)(id_of(review, "stated"))
    review.undo()
    review.redo()
    told = [(row.event, row.before, row.after) for row in review.changes()]
    assert told == [(event, "stated", None) for event in (decide, "undo", "redo")]


def test_allowing_a_phrase_again_and_taking_that_back_leaves_it_allowed(review):
    id_ = id_of(review, "officers")
    review.allow(id_)
    review.allow(id_, always=True)
    review.undo()
    assert review.counts().allowed == 4
    review.undo()
    assert review.counts().allowed == 0


def test_a_phrase_allowed_for_good_stays_so_when_a_later_one_is_taken_back():
    from tests.review.samples import analyse

    review = Review(Article.from_text(TEXT), allowed_always=["OFFICERS"])
    analyse(review)
    assert review.counts().allowed == 4
    review.allow(id_of(review, "officers"))
    review.undo()
    assert review.counts().allowed == 4


def test_allowing_does_not_touch_what_was_decided(review):
    review.accept(id_of(review, "officers"))
    review.allow(id_of(review, "officers"))
    counts = review.counts()
    assert (counts.accepted, counts.allowed) == (1, 3)


def test_counts_add_up(review):
    review.accept(id_of(review, "Invoice"))
    review.accept_wording(id_of(review, "stated"), "x")
    review.dismiss(id_of(review, "2"))
    review.allow(id_of(review, "officers"))
    counts = review.counts()
    assert (counts.accepted, counts.by_hand, counts.dismissed, counts.allowed, counts.open) == (
        1, 1, 1, 4, 4,
    )  # fmt: skip
    assert counts.total == 11
    assert counts.decided == 7
    assert counts.by_kind == {Kind.SPUN: 4}


def test_phrases_allowed_outside_count_and_cease_to():
    review = make_review()
    review.allow(id_of(review, "stated"))
    for phrases, allowed in (["officers"], 5), (["STATED", "2"], 2), ([], 1):
        review.allow_from_outside(phrases)
        assert (review.counts().allowed, review.counts().open) == (allowed, 11 - allowed)


def test_what_allows_a_phrase_always_is_told_until_it_is_taken_back():
    review = make_review()
    review.allow(id_of(review, "stated"))
    assert not review.is_allowed_always("stated")
    review.allow(id_of(review, "officers"), always=True)
    review.allow_from_outside(["invoice"])
    assert review.is_allowed_always("Officers")
    assert review.is_allowed_always("Invoice")
    review.undo()
    assert not review.is_allowed_always("officers")


def test_next_and_previous_go_through_the_open_ones_and_wrap(review):
    order = review.ids()
    assert review.next_open(0) == order[0]
    assert review.next_open(1) == order[1]
    assert review.previous_open(0) == order[-1]
    assert review.previous_open(0, wrap=False) is None
    assert review.next_open(len(TEXT)) == order[0]
    assert review.next_open(len(TEXT), wrap=False) is None
    for id_ in order[:-1]:
        review.dismiss(id_)
    assert review.next_open(0) == review.previous_open(0) == order[-1]
    review.dismiss(order[-1])
    assert review.next_open(0) is None
    assert review.previous_open(5) is None


def test_at_finds_the_suspect_at_its_borders_and_inside(review):
    id_ = id_of(review, "Invoice")
    assert [review.at(offset) for offset in (0, 3, 7)] == [id_] * 3
    assert review.at(8) is None


def test_evidence_is_kept_and_told(review):
    changes = heard(review)
    review.set_evidence(Evidence(spun=0.9))
    assert review.evidence == Evidence(spun=0.9)
    assert [change.origin for change in changes] == ["evidence"]


def test_who_no_longer_listens_hears_nothing(review):
    changes = []
    stop = review.subscribe(changes.append)
    stop()
    review.dismiss(id_of(review, "2"))
    assert changes == []


# What decisions teach


def test_an_accepted_wording_ranks_first_among_its_like_in_the_right_case(review):
    before = review.item(id_of(review, "Officers"))
    assert before.suggestions[0].text == "Officials"
    review.accept(id_of(review, "officers"), 2)
    item = review.item(id_of(review, "Officers"))
    assert [suggestion.text for suggestion in item.suggestions] == ["Police", "Officials"]
    assert item.confidence > before.confidence
    assert "once" in item.note
    assert "Accepted once in this article." in item.suggestions[0].reason
    review.undo()
    assert review.item(item.id) == before


@pytest.mark.parametrize(
    ("wording", "small", "large"),
    [
        ("crew", "crew", "Crew"),
        ("NASA people", "NASA people", "NASA people"),
        ("iPhone users", "iPhone users", None),
        ("Straße", "Straße", "Straße"),
        ("", "", ""),
    ],
)
def test_own_wording_is_offered_to_its_like_with_its_own_capitals(review, wording, small, large):
    review.accept_wording(id_of(review, "officers"), wording)
    assert review.item(id_of(review, "officers")).suggestions[0].text == small
    if large is not None:
        assert review.item(id_of(review, "Officers")).suggestions[0].text == large


def test_a_capital_that_the_place_gave_is_not_learnt(review):
    review.accept_wording(id_of(review, "Officers"), "Crew")
    assert review.item(id_of(review, "officers")).suggestions[0].text == "crew"
    review.accept_wording(id_of(review, "officers"), "crew")
    item = review.item(id_of(review, "officers"))
    assert [suggestion.text for suggestion in item.suggestions].count("crew") == 1
    assert "twice" in item.note


def test_the_wording_accepted_most_often_is_first(review):
    review.accept(id_of(review, "officers"), 1)
    for _ in range(2):
        review.accept_wording(id_of(review, "officers"), "police")
    item = review.item(id_of(review, "Officers"))
    assert [suggestion.text for suggestion in item.suggestions] == ["Police", "Officials"]


def test_never_more_than_nine_suggestions(review):
    id_ = id_of(review, "officers")
    for number in range(12):
        review.accept_wording(id_, f"crew {number}")
        review.undo()
        review.accept_wording(id_of(review, "Officers"), f"crew {number}")
        review.undo()
    review.accept_wording(id_, "crew")
    assert len(review.item(id_of(review, "Officers")).suggestions) <= 9


def test_dismissed_phrases_drop_and_undo_takes_the_lesson_back(review):
    before = review.item(id_of(review, "Officers"))
    review.dismiss(id_of(review, "officers"))
    once = review.item(before.id)
    assert once.confidence == pytest.approx(before.confidence * 0.4)
    assert once.note == "You kept it as it is once here."
    assert once.suggestions == before.suggestions
    review.dismiss(id_of(review, "officers", 1))
    assert review.item(before.id).confidence < once.confidence
    review.undo()
    review.undo()
    assert review.item(before.id) == before


def test_a_wording_typed_in_the_place_of_a_suspect_is_learnt_once_it_is_whole(review):
    before = review.item(id_of(review, "Officers"))
    at = review.item(id_of(review, "officers")).start
    review.type(Edit(at, "officers", "bailiffs"))
    assert review.item(before.id) == before  # it may still grow
    told = []
    review.subscribe(told.append)
    review.seal()
    review.seal()
    assert [(change.origin, change.suspects) for change in told] == [("sealed", True)]
    item = review.item(before.id)
    assert item.suggestions[0].text == "Bailiffs"
    assert item.note == "You accepted “bailiffs” for it once here."
    review.undo()
    assert review.item(before.id) == before


@pytest.mark.parametrize("after", ["", " ", "officers"])
def test_what_is_no_wording_is_not_learnt(review, after):
    before = review.item(id_of(review, "Officers"))
    at = review.item(id_of(review, "officers")).start
    review.type(Edit(at, "officers", after))
    review.seal()
    item = review.item(before.id)
    assert (item.confidence, item.suggestions, item.note) == (
        before.confidence, before.suggestions, "",
    )  # fmt: skip


def test_other_forms_of_the_words_are_learnt_too():
    review = taught_review(("raises considerations", "raise concerns"), "raised consideration")
    before = review.item(2)
    review.accept(1)
    item = review.item(2)
    assert item.confidence > before.confidence
    assert item.suggestions[0].confidence > before.suggestions[0].confidence
    assert "Accepted in another form in this article." in item.suggestions[0].reason
    assert [one.confidence for one in review.outline(0, len(review.text)) if one.id == 2] == [
        item.confidence
    ]
    review.undo()
    assert review.item(2) == before


def test_a_wording_that_became_another_phrase_is_less_likely_here():
    review = taught_review(("officers", "officials"), "bureaucrats")
    before = review.item(2)
    assert [one.text for one in before.suggestions] == ["officials", "clerks"]
    review.accept(1)
    item = review.item(2)
    assert [one.text for one in item.suggestions] == ["clerks", "officials"]
    assert "“officials” became “officers” elsewhere" in item.suggestions[1].reason
    assert item.confidence == before.confidence
    review.undo()
    assert review.item(2) == before


def taught_review(first, second):
    """Return a review of two suspects; the second suggests the first one's original or a form."""
    phrase, wording = first
    text = f"{phrase}, {second}"
    forms = {"raised consideration": ("raised concern",), "bureaucrats": ("officials", "clerks")}
    review = Review(Article.from_text(text))
    found = []
    for at, (spun, wordings) in enumerate(((phrase, (wording,)), (second, forms[second]))):
        start = text.index(spun, at)
        offered = tuple(
            Suggestion(word, 0.6 / rank, "lexicon", "So.") for rank, word in enumerate(wordings, 1)
        )
        found.append(Suspect(start, start + len(spun), spun, Kind.SPUN, 0.7, offered))
    review.merge(found, [Span(0, len(text))], 0)
    return review


# What the engine is told


def test_decisions_are_told_with_what_was_offered(review):
    review.accept(id_of(review, "instructed"), 2)
    review.dismiss(id_of(review, "officers"))
    review.accept_wording(id_of(review, "stated"), "wrote")
    assert set(review.decisions()) == {
        Decision("instructed", "taught", ("told", "taught", "ordered")),
        Decision("officers", None, ("officials", "police")),
        Decision("stated", "wrote", ("said",)),
    }
    assert review.as_found() == TEXT
    assert [review.text[span.start : span.end] for span in review.decided_spans()] == [
        "taught", "officers", "wrote",
    ]  # fmt: skip
    for _ in range(3):
        review.undo()
    assert review.decisions() == []


def test_open_ones_that_a_decision_is_about(review):
    about = review.affected_by([Decision("Officers", "said")])
    assert [review.text[span.start : span.end] for span in about] == [
        "officers", "officers", "stated", "officers", "Officers",
    ]  # fmt: skip


def test_the_one_at_hand_is_neither_removed_nor_reordered(review):
    at_hand, other = id_of(review, "officers"), id_of(review, "officers", 1)
    before = review.item(at_hand)
    review.merge([], [Span(0, len(TEXT))], review.revision, at_hand)
    assert [item.id for item in review.items()] == [at_hand]
    assert other not in review.ids()
    turned = Suspect(
        before.start, before.end, before.text, before.kind, 0.99, before.suggestions[::-1]
    )
    review.merge([turned], [Span(0, len(TEXT))], review.revision, at_hand)
    assert review.item(at_hand) == before
    surer = Suspect(before.start, before.end, before.text, before.kind, 0.99, before.suggestions)
    review.merge([surer], [Span(0, len(TEXT))], review.revision, at_hand)
    assert review.item(at_hand).confidence == 0.99


@pytest.mark.parametrize("wording", ["officials", "corporals"])
def test_the_one_at_hand_gets_all_suggestions_once_its_recovered_decision_is_undone(
    review, wording
):
    review.accept_wording(id_of(review, "officers"), wording)
    again = replay_log(Article.from_text(TEXT), review.log)
    again.undo()
    (item,) = again.items()
    again.merge(find_suspects(TEXT), [Span(0, len(TEXT))], again.revision, item.id)
    offered = [suggestion.text for suggestion in again.item(item.id).suggestions]
    assert offered == ["officials", "police"]


def test_an_allowed_phrase_stays_when_a_later_analysis_finds_it_no_more(review):
    review.allow(id_of(review, "officers"))
    before = review.counts()
    review.merge([], [Span(0, len(TEXT))], review.revision)
    after = review.counts()
    assert (after.allowed, after.decided) == (before.allowed, before.decided) == (4, 4)
    review.undo()
    assert review.counts().open == 4


@given(st.lists(st.tuples(st.sampled_from("adk"), st.integers(0, 20), st.integers(0, 2**11))))
def test_what_is_decided_grows_whatever_later_analyses_find(steps):
    review = make_review()
    for how, which, found in steps:
        opened = [item for item in review.items() if not item.decided]
        if not opened:
            break
        item = opened[which % len(opened)]
        before = review.counts().decided
        if how == "a":
            review.accept(item.id)
        else:
            (review.dismiss if how == "d" else review.allow)(item.id)
        now = review.counts().decided
        some = [one for n, one in enumerate(find_suspects(review.text)) if found >> n & 1]
        review.merge(some, [Span(0, len(review.text))], review.revision)
        assert before < now <= review.counts().decided


def test_allowing_always_has_a_label_of_its_own(review):
    review.allow(id_of(review, "officers"))
    assert review.undo_label == "allow “officers”"
    review.allow(id_of(review, "stated"), always=True)
    assert review.undo_label == "always allow “stated”"
