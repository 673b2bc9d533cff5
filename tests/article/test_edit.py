"""Edits: applying, inverting, joining."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from editor.article import Edit, EditMismatchError, Span
from editor.article.span import paragraphs_around

texts = st.text(st.sampled_from("ab \n😀e\u0301\u00a0\u2028ש"), max_size=12)


@st.composite
def edits(draw, text):
    start = draw(st.integers(0, len(text)))
    end = draw(st.integers(start, len(text)))
    return Edit(start, text[start:end], draw(texts))


@given(st.data(), texts)
def test_inverse_gives_the_text_back(data, text):
    edit = data.draw(edits(text))
    after = edit.apply(text)
    assert edit.inverse().apply(after) == text
    assert len(after) == len(text) + edit.growth
    assert after[slice(*edit.result)] == edit.after
    assert text[slice(*edit.span)] == edit.before
    assert edit.inverse().inverse() == edit


@given(st.data(), texts)
def test_trimmed_does_the_same_and_nothing_more(data, text):
    edit = data.draw(edits(text))
    trimmed = edit.trimmed()
    assert trimmed.apply(text) == edit.apply(text)
    assert trimmed.trimmed() == trimmed
    assert edit.span.start <= trimmed.start
    assert trimmed.span.end <= edit.span.end
    if trimmed.before and trimmed.after:
        assert trimmed.before[0] != trimmed.after[0]
        assert trimmed.before[-1] != trimmed.after[-1]


@given(st.data(), texts)
def test_then_is_both_edits_in_order(data, text):
    first = data.draw(edits(text))
    middle = first.apply(text)
    later = data.draw(edits(middle))
    both = first.then(later)
    apart = later.span.end < first.result.start or later.start > first.result.end
    assert (both is None) == apart
    if both is not None:
        assert both.apply(text) == later.apply(middle)
        assert both.inverse().apply(later.apply(middle)) == text


@given(st.data(), texts, texts)
def test_an_edit_is_refused_where_its_text_does_not_stand(data, text, other):
    edit = data.draw(edits(text))
    assume(other[edit.start : edit.start + len(edit.before)] != edit.before)
    with pytest.raises(EditMismatchError, match=r"^at \d+: expected "):
        edit.apply(other)


@pytest.mark.parametrize(
    "edit", [Edit(-1, "", "x"), Edit(-1, "c", ""), Edit(4, "", "x"), Edit(2, "cd", "x")]
)
def test_an_edit_outside_the_text_is_refused(edit):
    with pytest.raises(EditMismatchError):
        edit.apply("abc")


@pytest.mark.parametrize(
    ("one", "other", "overlaps"),
    [
        ((0, 3), (3, 5), False),
        ((0, 3), (2, 5), True),
        ((0, 3), (1, 1), True),
        ((0, 3), (0, 0), False),
        ((0, 3), (3, 3), False),
        ((2, 2), (2, 2), False),
    ],
)
def test_spans_overlap_only_where_they_share_something(one, other, overlaps):
    assert Span(*one).overlaps(Span(*other)) is overlaps
    assert Span(*other).overlaps(Span(*one)) is overlaps


@pytest.mark.parametrize(
    ("start", "end", "line"),
    [(0, 0, "one"), (3, 3, "one"), (4, 4, ""), (5, 5, "two"), (2, 6, "one\n\ntwo"), (8, 8, "two")],
)
def test_paragraphs_around_are_whole_lines(start, end, line):
    text = "one\n\ntwo"
    assert text[slice(*paragraphs_around(text, start, end))] == line
