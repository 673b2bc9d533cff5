"""The spans that edits touched, compared character by character, and their running time."""

import time
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from editor.article import Edit, Span, touched


@st.composite
def sittings(draw):
    """Draw spans of a text and edits; return these, and for each remaining character if touched."""
    marks = [False] * draw(st.integers(0, 20))
    spans = []
    for _ in range(draw(st.integers(0, 3))):
        start = draw(st.integers(0, len(marks)))
        end = min(len(marks), start + draw(st.integers(0, 4)))
        marks[start:end] = [True] * (end - start)
        spans.append(Span(start, end))
    edits = []
    for _ in range(draw(st.integers(0, 10))):
        start = draw(st.integers(0, len(marks)))
        end = min(len(marks), start + draw(st.integers(0, 5)))
        put = draw(st.integers(0, 4))
        marks[start:end] = [True] * put
        edits.append(Edit(start, "-" * (end - start), "+" * put))
    return edits, spans, marks


@given(sittings())
def test_what_was_touched_and_nothing_else(sitting):
    edits, spans, marks = sitting
    found = touched(edits, spans)
    covered = [False] * len(marks)
    for start, end in found:
        covered[start:end] = [True] * (end - start)
    assert covered == marks
    if edits:
        start, end = edits[-1].result
        assert any(span.start <= start and end <= span.end for span in found)


@given(sittings())
def test_places_are_in_order_and_apart(sitting):
    edits, spans, _ = sitting
    found = touched(edits, spans)
    assert all(one.end < other.start for one, other in pairwise(found))


def test_places_of_several_edits_in_the_text_after_all_of_them():
    edits = [Edit(10, "abc", "x"), Edit(4, "", "1234"), Edit(20, "z", "")]
    assert touched(edits) == [(4, 8), (14, 15), (20, 20)]
    assert touched(edits, [Span(0, 2), Span(9, 11)]) == [(0, 2), (4, 8), (13, 15), (20, 20)]


def test_ten_thousand_edits_take_no_time():
    forth = [Edit(10 * n, "old", "newer") for n in range(10_000)][::-1]
    back = [edit.inverse() for edit in reversed(forth)]
    begun = time.process_time()
    assert len(touched([*forth, *back])) == 10_000
    assert time.process_time() - begun < 2
