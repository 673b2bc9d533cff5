"""The rows of an alignment: nothing of either text is lost, nothing reaches out of its row."""

from hypothesis import given
from hypothesis import strategies as st

from editor.originals.alignment import align, rows
from editor.session.side_by_side import side_by_side

WORDS = st.sampled_from(
    [
        "the",
        "ship",
        "sank",
        "boat",
        "harbour",
        "it.",
        "Monday.",
        "officials",
        "saw\n",
        "“found”",
        "two",
    ]
)
PAIRS = st.lists(
    st.one_of(WORDS.map(lambda word: (word, word)), st.tuples(WORDS, WORDS), st.tuples(WORDS)),
    min_size=6,
    max_size=30,
)
"""Words of the original, each beside what the article has there, if anything."""


def aligned(pairs):
    return align(" ".join(pair[1] for pair in pairs if pair[1:]), [" ".join(p[0] for p in pairs)])


@given(PAIRS)
def test_all_words_and_differences_are_in_a_row_and_no_difference_reaches_out_of_it(pairs):
    found = aligned(pairs)
    made = rows(found)
    texts = [found.article[row.start : row.end] for row in made]
    assert " ".join(texts).split() == found.article.split()
    for row in made:
        for one in row.differences:
            assert row.start <= one.start <= one.end <= row.end
            assert row.original_start <= one.original_start <= one.original_end <= row.original_end
    shown = [one for row in made for one in row.differences]
    for one in found.differences:
        assert one in shown or not (found.wording(one) + found.original_wording(one)).strip()


@given(PAIRS)
def test_what_is_marked_side_by_side_is_what_differs(pairs):
    found = aligned(pairs)
    for row in side_by_side(found, house=True):
        for text, spans in zip(row[:2], row.marks, strict=True):
            ends = [0, *(offset for span in spans for offset in span), len(text or "")]
            assert ends == sorted(ends)


def test_sentences_are_one_row_if_a_difference_reaches_over_where_one_ends():
    found = align(
        "The ferry sank. Nobody at the harbour saw it on Monday.",
        ["The ferry sank, and nobody at the harbour saw it on Monday."],
    )
    (row,) = rows(found)
    assert (row.start, row.end) == (0, len(found.article))
