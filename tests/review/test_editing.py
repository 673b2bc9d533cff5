"""Typing, replacing, undo, redo, and reverting one change."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.article import Article, Edit, EditMismatchError, Span
from editor.engine.suspect import Kind, Suspect
from editor.review import CannotRevertError, Review, State
from tests.review.replayed import dump, replay
from tests.review.samples import TEXT, analyse, find_suspects, id_of, make_review


def letters(review, at, word):
    for letter in word:
        review.type(Edit(at, "", letter))
        at += len(letter)
    return at


def heard(review):
    changes = []
    review.subscribe(changes.append)
    return changes


def test_letters_in_a_row_are_one_step(review):
    letters(review, 0, "New ")
    assert review.undo_label == "typing “New”"
    assert review.changes() == []
    review.undo()
    assert review.text == TEXT
    assert [event["event"] for event in review.log.events] == ["edit", "undo"]


@pytest.mark.parametrize(("typed", "label"), [("\n", "typing “↵”"), (" ", "typing “ ”")])
def test_typed_white_space_is_seen_in_the_label(review, typed, label):
    review.type(Edit(0, "", typed))
    assert review.undo_label == label


def test_a_long_phrase_ends_its_step_at_a_word(review):
    at = letters(review, 0, "a phrase of some length ")
    letters(review, at, "more")
    review.undo()
    assert review.text == "a phrase of some length " + TEXT
    review.undo()
    assert review.text == TEXT


@pytest.mark.parametrize(
    "between",
    [
        lambda review: review.seal(),
        lambda review: review.type(Edit(8, "", "\n")),
        lambda review: review.type(Edit(0, "", "x")),
        lambda review: review.dismiss(id_of(review, "2")),
        lambda review: review.type(Edit(2, "", "pasted text")),
        lambda review: review.log,
        lambda review: review.prepare_save("x"),
    ],
)
def test_what_ends_a_step_of_typing(review, between):
    letters(review, 0, "ab")
    between(review)
    text = review.text
    at = text.index("Burns")
    letters(review, at, "c")
    review.undo()
    assert review.text == text


def test_erasing_joins_the_typing_that_it_touches(review):
    at = letters(review, 8, "abc")
    review.type(Edit(at - 1, "c", ""))
    review.type(Edit(at - 2, "b", ""))
    letters(review, at - 2, "xy")
    review.undo()
    assert review.text == TEXT
    (edit, _) = review.log.events
    assert (edit["start"], edit["before"], edit["after"]) == (8, "", "axy")


def test_deleting_is_a_step_with_a_label(review):
    review.type(Edit(0, "I", ""))
    review.type(Edit(0, "n", ""))
    assert review.undo_label == "deleting"
    review.undo()
    assert review.text == TEXT


def test_an_edit_that_changes_nothing_is_none(review):
    changes = heard(review)
    review.type(Edit(0, "I", "I"))
    review.replace([Edit(0, "I", "I")])
    review.replace([])
    assert changes == []
    assert not review.can_undo
    assert review.is_saved


def test_typing_names_the_lines_to_analyse_again(review):
    changes = heard(review)
    at = TEXT.index("stated")
    review.type(Edit(at, "", "x"))
    (change,) = changes
    assert change.origin == "type"
    assert change.caret == at + 1
    line = review.text.split("\n")[1]
    assert review.text[slice(*change.dirty)] == line


def test_typing_moves_suspects_and_leaves_its_borders_alone(review):
    before = {item.id: item for item in review.items()}
    item = before[id_of(review, "instructed")]
    review.type(Edit(item.start, "", "x"))
    review.type(Edit(item.end + 1, "", "y"))
    after = review.item(item.id)
    assert (after.text, after.state) == ("instructed", State.OPEN)
    assert all(review.item(id_).text == old.text for id_, old in before.items())


def test_a_suspect_typed_into_is_decided_by_hand_and_undo_brings_it_back(review):
    item = review.item(id_of(review, "just lately"))
    review.type(Edit(item.start + 4, " lately", ""))
    assert review.item(item.id).state is State.BY_HAND
    assert review.item(item.id).text == "just"
    assert review.item(item.id).spun == "just lately"
    review.undo()
    assert review.item(item.id) == item
    review.redo()
    assert review.item(item.id).text == "just"


def test_typing_over_a_suspect_grows_it(review):
    item = review.item(id_of(review, "stated"))
    review.type(Edit(item.start, "stated", "s"))
    letters(review, item.start + 1, "aid")
    assert review.item(item.id).text == "said"
    review.undo()
    assert review.item(item.id) == item


def test_one_edit_over_several_suspects_and_lines(review):
    before = dump(review)
    review.type(Edit(0, TEXT, "all new"))
    assert review.counts().open == 0
    review.undo()
    assert dump(review) == before


def test_replace_is_one_step_and_one_change(review):
    changes = heard(review)
    at = [i for i in range(len(TEXT)) if TEXT.startswith("o", i)]
    review.replace([Edit(i, "o", "0\r\n") for i in at])
    assert review.text == TEXT.replace("o", "0\n")
    (change,) = changes
    shown = TEXT
    for edit in change.edits:
        shown = edit.apply(shown)
    assert shown == review.text
    low, high = change.dirty
    assert low <= review.text.index("0\n")
    assert high >= review.text.rindex("0\n")
    assert review.undo_label == f"o → 0, {len(at)} places"
    review.undo()
    assert review.text == TEXT


@pytest.mark.parametrize(
    "edits",
    [
        [Edit(0, "nonsense", "x")],
        [Edit(0, "Invoice", "x"), Edit(3, "oice Burns", "y")],
        [Edit(0, "Invoice", "x"), Edit(0, "Invoice", "y")],
        [Edit(-1, ".", "x")],
        [Edit(10_000, "", "x")],
        [Edit(0, "I", "x"), Edit(8, "nonsense", "y")],
    ],
)
def test_edits_that_do_not_fit_leave_everything_as_it_was(review, edits):
    with pytest.raises(EditMismatchError):
        review.replace(edits)
    assert review.text == TEXT
    assert review.log.events == []
    assert not review.can_undo


@pytest.mark.parametrize("after", ["\r", "\ud83d"])
def test_typing_what_no_file_can_hold_leaves_everything_as_it_was(review, after):
    for operation in (review.type, lambda edit: review.replace([edit])):
        try:
            operation(Edit(0, "", after))
        except ValueError:
            assert review.text == TEXT
        else:
            review.undo()
    assert review.text == TEXT


def test_undo_and_redo_at_the_ends_say_no(review):
    changes = heard(review)
    assert not review.undo()
    assert not review.redo()
    assert changes == []


def test_something_new_ends_what_could_be_redone(review):
    review.dismiss(id_of(review, "2"))
    review.undo()
    assert review.redo_label == "dismiss “2”"
    letters(review, 0, "x")
    assert not review.can_redo


def test_undo_says_where_to_look(review):
    id_ = id_of(review, "just lately")
    review.accept(id_)
    changes = heard(review)
    review.undo()
    item = review.item(id_)
    (change,) = changes
    assert (change.origin, change.caret, change.focus) == ("undo", item.end, id_)
    review.redo()
    assert changes[1].caret == review.item(id_).end


def test_mixed_newlines_come_back_exactly():
    raw = "Invoice\rBurns\nstated\r\n\r\nit\rjust lately\n"
    review = Review(Article.from_bytes(raw.encode()))
    analyse(review)
    text = review.text
    review.type(Edit(0, text[:20], "x\ny"))
    review.replace([Edit(i, "\n", " ") for i, c in enumerate(review.text) if c == "\n"])
    review.type(Edit(3, "", "\n"))
    replay(review)
    while review.undo():
        pass
    assert review.article.encode() == raw.encode()


# One change alone


def test_revert_takes_one_change_back_and_no_other(review):
    first, second = id_of(review, "instructed"), id_of(review, "stated")
    before = review.item(first)
    review.accept(first)
    review.accept(second)
    review.revert(1)
    assert review.item(first) == before
    assert review.item(second).state is State.ACCEPTED
    assert review.undo_label == "revert instructed → told"
    row = review.changes()[0]
    assert row.undone
    assert not row.revertable
    assert review.log.events[2]["of"] == 1


def test_revert_one_of_many_alike(review):
    ids = [item.id for item in review.alike(id_of(review, "officers"))]
    review.accept_alike(ids[0], "officials", ids)
    row = next(row for row in review.changes() if row.start == review.item(ids[1]).start)
    review.revert(row.n)
    assert [review.item(i).text for i in ids] == ["officials", "officers", "officials", "Officials"]


def test_revert_typing(review):
    letters(review, 8, "old ")
    review.accept(id_of(review, "stated"))
    review.revert(1)
    assert "old" not in review.text
    assert "said" in review.text


def test_revert_typing_over_a_suspect(review):
    item = review.item(id_of(review, "stated"))
    review.type(Edit(item.start, "stated", "said"))
    review.seal()
    review.revert(1)
    assert review.text == TEXT


def test_revert_a_dismissal_opens_it_again(review):
    id_ = id_of(review, "2")
    review.dismiss(id_)
    review.revert(1)
    assert review.item(id_).state is State.OPEN
    assert review.text == TEXT


def test_revert_an_allowed_phrase(review):
    review.allow(id_of(review, "officers"))
    review.revert(1)
    assert review.counts().allowed == 0


def test_revert_a_second_wording_gives_the_first_back(review):
    id_ = id_of(review, "officers")
    review.accept(id_, 1)
    first = review.item(id_)
    review.accept_wording(id_, "crew")
    review.revert(2)
    assert review.item(id_) == first


def test_undoing_a_revert(review):
    review.accept(id_of(review, "stated"))
    after = dump(review)
    review.revert(1)
    review.undo()
    assert dump(review) == after
    assert review.changes()[0].revertable


@pytest.mark.parametrize("n", [0, -1, 99])
def test_what_is_not_in_the_log_cannot_be_reverted(review, n):
    with pytest.raises(CannotRevertError, match=f"no change {n}"):
        review.revert(n)


def test_what_cannot_be_reverted_says_why(review):
    item = review.item(id_of(review, "stated"))
    review.accept(item.id)
    review.type(Edit(item.start + 1, "a", "e"))
    with pytest.raises(CannotRevertError, match="changed again: revert the later"):
        review.revert(1)
    review.undo()
    review.undo()
    with pytest.raises(CannotRevertError, match="already undone"):
        review.revert(1)
    with pytest.raises(CannotRevertError, match="use undo"):
        review.revert(3)
    assert review.text == TEXT


def test_a_change_beside_another_can_still_be_reverted(review):
    item = review.item(id_of(review, "stated"))
    review.accept(item.id)
    end = review.item(item.id).end
    letters(review, end, " today")
    letters(review, item.start, "x")
    review.revert(1)
    assert "xstated today it" in review.text


def test_rows_of_the_log(review):
    id_ = id_of(review, "just lately")
    review.accept(id_)
    review.dismiss(id_of(review, "2"))
    letters(review, 0, "New ")
    review.undo()
    rows = review.changes()
    assert [(row.n, row.event, row.before, row.after) for row in rows] == [
        (1, "accept", "just lately", "recently"),
        (2, "dismiss", "2", None),
        (3, "edit", "", "New "),
        (4, "undo", "New ", ""),
    ]
    assert [row.undone for row in rows] == [False, False, True, False]
    assert [row.revertable for row in rows] == [True, True, False, False]
    assert rows[0].start == review.item(id_).start
    assert rows[0].source == "lexicon"
    assert rows[0].at.endswith("Z")
    assert rows[2].start is None


# Analysis meanwhile


def lines_of(text):
    starts = [0] + [i + 1 for i, char in enumerate(text) if char == "\n"]
    ends = [i for i, char in enumerate(text) if char == "\n"] + [len(text)]
    return [Span(*pair) for pair in zip(starts, ends, strict=True)]


def test_open_ones_found_again_keep_their_ids_and_decided_ones_stay(review):
    accepted, dismissed = id_of(review, "stated"), id_of(review, "2")
    review.accept(accepted)
    review.dismiss(dismissed)
    before = review.items()
    analyse(review)
    assert review.items() == before
    review.merge([], lines_of(review.text), review.revision)
    assert review.ids() == [accepted, dismissed]


def test_lines_that_were_not_analysed_keep_theirs(review):
    first = lines_of(TEXT)[0]
    before = review.items()
    review.merge([], [first], review.revision)
    assert review.items() == [item for item in before if item.start > first.end]


def test_an_analysis_of_an_older_text_follows_the_edits_since():
    review = Review(Article.from_text(TEXT))
    suspects, lines, revision = find_suspects(TEXT), lines_of(TEXT), review.revision
    letters(review, 0, "New 😀 ")
    at = review.text.index("stated")
    review.type(Edit(at + 2, "", "x"))
    review.type(Edit(review.text.index("2 nations"), "2 nations", "two nations"))
    review.merge(suspects, lines, revision)
    for item in review.items():
        assert item.text == item.spun
    spun = [item.spun for item in review.items()]
    assert spun == [s.text for s in suspects if s.text not in ("stated", "2")]
    replay(review)


def test_a_decision_during_the_analysis_is_not_undone_by_it(review):
    suspects, lines, revision = find_suspects(TEXT), lines_of(TEXT), review.revision
    id_ = id_of(review, "stated")
    review.accept(id_)
    review.merge(suspects, lines, revision)
    assert review.item(id_).state is State.ACCEPTED
    assert [item.spun for item in review.items()].count("stated") == 1


def test_finds_that_do_not_match_the_text_are_left_out(review):
    wrong = find_suspects(TEXT.replace("Burns", "Burnses"))
    review.merge(wrong, lines_of(TEXT), review.revision)
    assert all(item.text == item.spun for item in review.items())


def test_a_suspect_that_reaches_into_the_next_line_is_found_again():
    text = "the\nthe officers"
    review = Review(Article.from_text(text))
    across = Suspect(0, 7, "the\nthe", Kind.SPUN, 0.8, ())
    for _ in range(2):
        review.merge([across], lines_of(text), 0)
        assert [item.spun for item in review.items()] == ["the\nthe"]


finds = st.lists(st.sampled_from(find_suspects(TEXT)), unique=True)


@given(st.lists(st.tuples(finds, st.sampled_from([0.6, 0.8]), st.sets(st.integers(0, 3)))))
def test_an_analysis_tells_which_suspects_it_changed(analyses):
    review = Review(Article.from_text(TEXT))
    changes = heard(review)
    for found, confidence, numbers in analyses:
        before = {item.id: item for item in review.items()}
        fresh = [replace(one, confidence=confidence) for one in found]
        lines = [lines_of(TEXT)[number] for number in sorted(numbers)]
        review.merge(fresh, lines, 0)
        after = {item.id: item for item in review.items()}
        assert changes[-1].ids == {id_ for id_, _ in before.items() ^ after.items()}
        assert changes[-1].suspects == (before != after)


def test_undo_after_a_new_analysis_brings_the_suspect_back_as_it_was(review):
    item = review.item(id_of(review, "stated"))
    review.type(Edit(item.start, "stated", "declared officers"))
    analyse(review)
    review.undo()
    assert review.item(item.id) == item
    assert [one.text for one in review.items()].count("officers") == 3


spots = st.tuples(st.integers(0, 200), st.integers(0, 9), st.sampled_from(["", "x", "\n", "two x"]))


@given(st.lists(st.tuples(st.integers(0, 6), spots), max_size=9), st.booleans())
@settings(max_examples=120, deadline=None)
def test_whatever_was_done_comes_back_through_undo_and_redo(operations, mixed):
    raw = TEXT.replace("\n", "\r\n", 1) if mixed else TEXT
    review = Review(Article.from_text(raw))
    analyse(review)
    for kind, (place, length, after) in operations:
        ids, text = review.ids(), review.text
        start = min(place, len(text))
        edit = Edit(start, text[start : start + length], after)
        id_ = ids[place % len(ids)] if ids else None
        if kind == 0:
            review.type(edit)
        elif kind == 1:
            review.replace([edit])
        elif kind == 2 and id_:
            review.accept_wording(id_, after)
        elif kind == 3 and id_:
            review.dismiss(id_)
        elif kind == 4 and id_:
            review.accept_alike(id_, after, [item.id for item in review.alike(id_)])
        elif kind == 5 and id_:
            review.allow(id_)
        else:
            rows = [row.n for row in review.changes() if row.revertable]
            if rows:
                review.revert(rows[place % len(rows)])
    replay(review)


def test_the_sample_has_what_the_tests_assume():
    assert dump(make_review())["counts"].total == 11
