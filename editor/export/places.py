"""Where something stands in an article as it was opened: its page, or the number of its paragraph.

The text as opened is what others have before them, too: corrections add and remove paragraphs.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from editor.article.saved_otherwise import SavedOtherwise
from editor.translatable import listed, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.export.review_snapshot import ReviewSnapshot


class ArticlePlace(NamedTuple):
    """A place in the article as it was opened."""

    page: int
    """From 1; 0 where the article has no pages."""
    paragraph: int
    """From 1; lines that are blank do not count."""

    def words(self) -> str:
        """Return the place as a text refers to it."""
        if self.page:
            return tr("p. {number}", number=str(self.page))
        return tr("paragraph {number}", number=str(self.paragraph))


class ArticlePlaces:
    """Finds the places of one article."""

    def __init__(self, work: ReviewSnapshot) -> None:
        self._original, self._text = work.original, work.text
        lines = work.original.split("\n")
        self._starts = list(accumulate((len(line) + 1 for line in lines[:-1]), initial=0))
        self._numbers = list(accumulate(bool(line.strip()) for line in lines))
        source = work.source
        self._pages = [] if source is None else [one.page for one in source.paragraphs]
        self._paged = source if isinstance(source, SavedOtherwise) else None
        self._changes = work.changes()
        grown = accumulate(
            (len(one.after) - one.end + one.start for one in self._changes), initial=0
        )
        self._present = [one.start + by for one, by in zip(self._changes, grown, strict=False)]

    def of(self, offset: int) -> ArticlePlace:
        """Return the place of a code point of the present text: of what was changed, its start."""
        return self.of_original(self.in_original(offset))

    def had(self, start: int, end: int) -> bool:
        """Whether the article had these code points of the present text where they stand now.

        What a person put in may be suspect, too, and is nothing that the article said.
        """
        return self._original.startswith(self._text[start:end], self.in_original(start))

    def in_original(self, offset: int) -> int:
        """Return where a code point of the present text stood: of what was changed, its start."""
        index = bisect_right(self._present, offset) - 1
        if index < 0:
            return offset
        change, into = self._changes[index], offset - self._present[index]
        if not into or into < len(change.after):
            return change.start
        return change.end + into - len(change.after)

    def of_original(self, offset: int) -> ArticlePlace:
        """Return the place of a code point of the text as it was opened."""
        line = bisect_right(self._starts, offset) - 1
        return ArticlePlace(self._page(offset, line), max(1, self._numbers[line]))

    def _page(self, offset: int, line: int) -> int:
        first = self._pages[line] if self._pages else 0
        # A paragraph may begin on one page and end on another.
        exact = self._paged.page_of(offset) if self._paged is not None else 0
        return exact or first


def all_words(places: Sequence[ArticlePlace], most: int) -> str:
    """Return places in words, each once; more than `most` of them are only counted."""
    paged = bool(places and places[0].page)
    numbers = list(dict.fromkeys(one.page if paged else one.paragraph for one in places))
    if len(numbers) == 1:
        return places[0].words()
    said = [str(number) for number in numbers[:most]]
    if len(numbers) > most:
        more = tr("%Ln more", "", len(numbers) - most)
        said.append(more)
    return (
        tr("pp. {numbers}", numbers=listed(said))
        if paged
        else tr("paragraphs {numbers}", numbers=listed(said))
    )
