"""Where the rows of a comparison are in the article, and what they are of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from editor.article.paragraphs import PLAIN, Paragraph, Paragraphs

if TYPE_CHECKING:
    from editor.article import Article
    from editor.review.differences import ComparedRow

NOWHERE: Final = -1
_AHEAD: Final = 20_000
"""Code points ahead of the last row in which the next one is looked for. Set by hand: some pages,
which are more than ever are of no row."""


class RowPlace(NamedTuple):
    """One row of a text."""

    start: int = NOWHERE
    """Where it begins, in code points of the text."""
    paragraph: Paragraph = PLAIN


def places_in_article(
    rows: Sequence[ComparedRow], article: Article, *, original: bool, opened: bool
) -> list[RowPlace]:
    """Return where each row's side after is in the article, as it is now or as it was `opened`.

    The side before is the article as opened or, if it is an `original`, another text.
    """
    first = article.original_paragraphs()
    after = [row.after for row in rows]
    if opened:
        return list(_places(after, article.original, first))
    places = list(_places(after, article.text, article.paragraphs))
    if original:
        return places
    # A line that was deleted looks as it did.
    gone = _places([row.before for row in rows], article.original, first)
    return [
        place if row.after is not None else place._replace(paragraph=was.paragraph)
        for row, place, was in zip(rows, places, gone, strict=True)
    ]


def _places(rows: Iterable[str | None], text: str, paragraphs: Paragraphs) -> Iterator[RowPlace]:
    """Yield the place of each row, a line or a sentence of the text in its order; None has none.

    Only the row that begins a list item has the mark of it.
    """
    at = line = counted = 0
    for row in rows:
        start = NOWHERE if row is None else text.find(row, at, at + len(row) + _AHEAD)
        if row is None or start < 0:
            yield RowPlace()
            continue
        line += text.count("\n", counted, start)
        at = counted = start + len(row)
        paragraph = paragraphs.at(line) if row else PLAIN
        if start and text[start - 1] != "\n":
            paragraph = paragraph._replace(mark="")
        yield RowPlace(start, paragraph)
        if text[at : at + 1] == "\n":
            at += 1
