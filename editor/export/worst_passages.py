"""The chapter of the report with the worst passages: as opened, and as they are now."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from heapq import nlargest
from typing import TYPE_CHECKING, Final, NamedTuple

from editor.export.evidence import KINDS, LEFT
from editor.export.places import ArticlePlace, ArticlePlaces
from editor.export.report_words import ReportWords, marked
from editor.review.differences import ComparedRow, words_that_differ
from editor.translatable import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.export.review_snapshot import ReviewSnapshot
    from editor.review import Item

MOST: Final = 5
"""Passages that are shown. Set by hand."""
FEWEST_WORDS: Final = 8
"""Words of the shortest one: of a headline, one suspect is much already. Set by hand."""
FEWEST_SUSPECTS: Final = 2
"""Set by hand: one alone may be the writer's own."""
LONGEST: Final = 4_000
"""Characters of the longest paragraph that is shown. Set by hand: a page."""


class WorstPassage(NamedTuple):
    """A paragraph with suspects in it."""

    share: float
    """Of its words, those in suspects."""
    words: int
    suspects: int
    place: ArticlePlace
    row: ComparedRow
    open: tuple[tuple[int, int], ...]
    """Suspects that are not decided, in code points of the paragraph as it is now."""


def worst_passages(work: ReviewSnapshot, rows: Sequence[ComparedRow]) -> list[WorstPassage]:
    """Return the passages with the most words in suspects for their length, the worst first."""
    return nlargest(MOST, _passages(work, rows), key=lambda one: (one.share, one.suspects))


def passages_chapter(passages: Sequence[WorstPassage], words: ReportWords) -> Iterator[str]:
    """Yield the chapter's HTML without its heading."""
    yield words.paragraph(
        tr(
            "The paragraphs with the most suspect words for their length. What was replaced is "
            "marked on both sides; suspects that are not decided are underlined."
        ),
        "lead",
    )
    yield '<table class="sides" lang="en">\n'
    yield words.heads((tr("As opened"), tr("Now")))
    for one in passages:
        said = tr(
            "{place}: {suspects} suspects in {words} words",
            place=one.place.words(),
            suspects=one.suspects,
            words=one.words,
        )
        title = words.say(said)
        title = title[:1].upper() + title[1:]
        head = f'<th colspan="2" scope="rowgroup" lang="{words.language}">{title}</th>'
        marks = words_that_differ(one.row)
        after = [(*span, "ins") for span in marks.after]
        open_ = [(*span, "u") for span in one.open if not _meets(span, marks.after)]
        yield f"<tr>{head}</tr>\n<tr>"
        yield f"<td>{marked(one.row.before, [(*span, 'del') for span in marks.before])}</td>"
        yield f"<td>{marked(one.row.after, sorted([*after, *open_]))}</td></tr>\n"
    yield "</table>\n"


def _passages(work: ReviewSnapshot, rows: Sequence[ComparedRow]) -> Iterator[WorstPassage]:
    items = [one for one in work.items if one.kind in KINDS and one.state not in LEFT]
    starts = [one.start for one in items]
    places = ArticlePlaces(work)
    at = 0
    for row in rows:
        if row.after is None:
            continue
        end = at + len(row.after)
        here = items[bisect_left(starts, at) : bisect_left(starts, end + 1)]
        words = len((row.before if row.before is not None else row.after).split())
        short = words < FEWEST_WORDS or len(here) < FEWEST_SUSPECTS
        if not short and len(row.after) <= LONGEST:
            suspect = sum(len(one.spun.split()) for one in here)
            open_ = tuple(_span(one, at, end) for one in here if not one.decided)
            share = min(1.0, suspect / words)
            yield WorstPassage(share, words, len(here), places.of(at), row, open_)
        at = end + 1


def _span(item: Item, at: int, end: int) -> tuple[int, int]:
    return item.start - at, min(item.end, end) - at


def _meets(span: tuple[int, int], others: Sequence[tuple[int, int]]) -> bool:
    return any(start < span[1] and span[0] < end for start, end in others)
