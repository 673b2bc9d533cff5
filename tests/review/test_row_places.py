"""Rows of a comparison are found in the article, and are what their lines are."""

from hypothesis import given
from hypothesis import strategies as st

from editor.article import Article, Edit
from editor.article.paragraphs import PLAIN, ParagraphKind
from editor.review import Review
from editor.review.differences import ComparedRow, align
from editor.review.row_places import NOWHERE, places_in_article

LINES = st.lists(st.sampled_from(["", "a", "one two", "one three", "é\U0001f600", "# b"]))


@given(LINES, LINES)
def test_every_line_is_found_where_it_is(before, after):
    article = Article.from_text("\n".join(before))
    text = "\n".join(after)
    article.apply(Edit(0, article.text, text))
    rows = align(article.original, text)
    places = places_in_article(rows, article, original=False, opened=False)
    starts = [place.start for place in places if place.start != NOWHERE]
    at = [0]
    for line in after:
        at.append(at[-1] + len(line) + 1)
    assert starts == at[: max(1, len(after))]
    assert [place.start == NOWHERE for place in places] == [row.after is None for row in rows]


def test_a_heading_is_one_before_and_after_it_was_deleted():
    review = Review(Article.from_text("One.\n\n# Ships\n\nTwo.\n"))
    at = review.text.index("# Ships\n")
    review.replace([Edit(at, "# Ships\n", "")])
    rows = align(review.article.original, review.text)
    places = places_in_article(rows, review.article, original=False, opened=False)
    kinds = {row.before: place.paragraph.kind for row, place in zip(rows, places, strict=True)}
    assert kinds["# Ships"] is ParagraphKind.HEADING
    assert kinds["Two."] is ParagraphKind.TEXT


def test_sentences_beside_an_original_are_found_in_their_order():
    article = Article.from_text("# Port news\n\nIt rained. It rained. Then it stopped.\n")
    rows = [
        ComparedRow("Port news", "# Port news"),
        ComparedRow("", ""),
        ComparedRow(None, "It rained."),
        ComparedRow("Gone.", None),
        ComparedRow("It rained.", "It rained."),
        ComparedRow("It ended.", "Then it stopped."),
    ]
    places = places_in_article(rows, article, original=True, opened=False)
    text = article.text
    first = text.index("It rained.")
    assert places[0].paragraph.kind is ParagraphKind.HEADING
    assert [place.start for place in places[2:]] == [
        first,
        NOWHERE,
        text.index("It rained.", first + 1),
        text.index("Then"),
    ]
    assert {place.paragraph for place in places[1:]} == {PLAIN}
