"""Edits, and the changes that they compose to, give the same text."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.article import Edit, EditMismatchError, Replaced, composed
from editor.article.composed import whole_words

pieces = st.text(alphabet="ab\n😀", max_size=4)
NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)


@st.composite
def sittings(draw):
    """Draw a text and a series of edits that fit it."""
    original = draw(st.text(alphabet="abc\n", max_size=20))
    text, edits = original, []
    for _ in range(draw(st.integers(0, 12))):
        start = draw(st.integers(0, len(text)))
        end = min(len(text), start + draw(st.integers(0, 5)))
        edit = Edit(start, text[start:end], draw(pieces))
        text = edit.apply(text)
        edits.append((edit, None))
    return original, edits, text


def made(original, changes):
    parts, end = [], 0
    for change in changes:
        parts += [original[end : change.start], change.after]
        end = change.end
    return "".join([*parts, original[end:]])


@given(sittings())
def test_changes_lead_to_the_text_that_the_edits_lead_to(sitting):
    original, edits, text = sitting
    assert made(original, composed(original, edits)) == text


@given(sittings())
def test_changes_are_in_order_and_apart_and_change_something(sitting):
    original, edits, _ = sitting
    end = -1
    for change in composed(original, edits):
        assert end < change.start <= change.end <= len(original)
        assert original[change.start : change.end] != change.after
        end = change.end


@given(sittings())
def test_all_taken_back_is_no_change(sitting):
    original, edits, _ = sitting
    back = [(edit.inverse(), None) for edit, _ in reversed(edits)]
    assert composed(original, edits + back) == []


def test_a_change_has_the_time_of_its_last_edit():
    later = NOON + timedelta(minutes=5)
    edits = [(Edit(0, "a", "x"), NOON), (Edit(1, "", "y"), later), (Edit(5, "c", ""), NOON)]
    assert composed("a b c", edits) == [Replaced(0, 1, "xy", later), Replaced(4, 5, "", NOON)]


def test_an_edit_that_does_not_fit_is_refused():
    with pytest.raises(EditMismatchError):
        composed("abc", [(Edit(0, "x", "y"), None)])
    with pytest.raises(EditMismatchError):
        composed("abc", [(Edit(9, "", "y"), None)])


def test_thousands_of_changes_take_no_time_to_speak_of():
    original = "word " * 20_000
    starts = range(0, len(original), 10)
    edits = [(Edit(start + n, "word", "other"), None) for n, start in enumerate(starts)]
    assert len(composed(original, edits)) == 10_000


@given(sittings())
def test_changes_of_whole_words_give_the_same_text(sitting):
    original, edits, text = sitting
    changes = whole_words(original, composed(original, edits))
    assert all(one.end < after.start for one, after in pairwise(changes))
    assert made(original, changes) == text


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("Bosom peril kills.", "Breast cancer kills.", [("Bosom peril", "Breast cancer")]),
        ("the most recent pictures", "the last images", [("most recent pictures", "last images")]),
        ("It is here.", "It was here.", [("is", "was")]),
        ("He stops.", "He  stops.", [("", " ")]),
        ("pre-war boats", "pre-war boat", [("boats", "boat")]),
    ],
)
def test_what_was_changed_is_told_in_whole_words(before, after, told):
    [change] = whole_words(before, composed(before, [(Edit(0, before, after), None)]))
    assert [(before[change.start : change.end], change.after)] == told
