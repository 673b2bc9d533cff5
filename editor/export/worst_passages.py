"""The chapter of the report with the worst passages: as opened, and as they are now."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from heapq import nlargest
from typing import TYPE_CHECKING, Final, NamedTuple

from editor.article import Span
from editor.export.evidence import KINDS, LEFT
from editor.export.places import ArticlePlace, ArticlePlaces
from editor.export.report_words import ReportWords, marked
from editor.review.differences import ComparedRow, words_that_differ
from editor.translatable import percent, tr

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

_Piece = tuple[int, int]
"""A stretch of one side of a passage: half-open, in its code points."""


class WorstPassage(NamedTuple):
    """A paragraph with suspects in it."""

    share: float
    """Of its words, those that read as if they had been replaced."""
    words: int
    suspects: int
    place: ArticlePlace
    row: ComparedRow
    opened: tuple[_Piece, ...]
    """Suspects that are not decided, in code points of the paragraph as it was opened."""
    open: tuple[_Piece, ...]
    """The same ones in code points of the paragraph as it is now."""


def worst_passages(work: ReviewSnapshot, rows: Sequence[ComparedRow]) -> list[WorstPassage]:
    """Return the passages of which most words read as if they had been replaced, worst first."""
    return nlargest(MOST, _passages(work, rows), key=lambda one: (one.share, one.suspects))


def passages_chapter(passages: Sequence[WorstPassage], words: ReportWords) -> Iterator[str]:
    """Yield the chapter's HTML without its heading."""
    yield words.paragraph(
        tr(
            "The paragraphs of which most words read as if they had been replaced, the worst "
            "first. A suspect counts as sure as it is, and in full if somebody replaced it. What "
            "was replaced is marked; suspects that are not decided are underlined."
        ),
        "lead",
    )
    yield '<table class="sides" lang="en">\n'
    yield words.heads((tr("As opened"), tr("Now")))
    for one in passages:
        said = tr(
            "{place}: about {percent} % of its {words} words, in {suspects} suspects",
            place=one.place.words(),
            percent=percent(one.share),
            words=one.words,
            suspects=one.suspects,
        )
        title = words.say(said)
        title = title[:1].upper() + title[1:]
        head = f'<th colspan="2" scope="rowgroup" lang="{words.language}">{title}</th>'
        marks = words_that_differ(one.row)
        yield f"<tr>{head}</tr>\n<tr>"
        yield f"<td>{_side(one.row.before, marks.before, 'del', one.opened)}</td>"
        yield f"<td>{_side(one.row.after, marks.after, 'ins', one.open)}</td></tr>\n"
    yield "</table>\n"


def _passages(work: ReviewSnapshot, rows: Sequence[ComparedRow]) -> Iterator[WorstPassage]:
    items = [one for one in work.items if one.kind in KINDS and one.state not in LEFT]
    starts = [one.start for one in items]
    places = ArticlePlaces(work)
    was = at = 0
    for row in rows:
        now = Span(at, at + len(row.after or ""))
        here = items[bisect_left(starts, now.start) : bisect_left(starts, now.end + 1)]
        words = len((row.before if row.before is not None else row.after or "").split())
        enough = words >= FEWEST_WORDS and len(here) >= FEWEST_SUSPECTS
        if row.after is not None and enough and len(row.after) <= LONGEST:
            undecided = [one for one in here if not one.decided]
            yield WorstPassage(
                share=min(1.0, sum(map(_weight, here)) / words),
                words=words,
                suspects=len(here),
                place=places.of(at),
                row=row,
                opened=tuple(_opened(undecided, places, Span(was, was + len(row.before or "")))),
                open=tuple((one.start - at, min(one.end, now.end) - at) for one in undecided),
            )
        was += 0 if row.before is None else len(row.before) + 1
        at += 0 if row.after is None else len(row.after) + 1


def _opened(items: Iterable[Item], places: ArticlePlaces, row: Span) -> Iterator[_Piece]:
    """Yield where suspects stand in a paragraph as it was opened, if they do."""
    for one in items:
        start = places.in_original(one.start)
        end = start + one.end - one.start
        if places.had(one.start, one.end) and row.start <= start and end <= row.end:
            yield start - row.start, end - row.start


def _side(text: str | None, changed: Sequence[_Piece], tag: str, suspects: Sequence[_Piece]) -> str:
    """Return one side of a passage as HTML, its changes and its undecided suspects marked."""
    marks = [(*one, tag) for one in changed]
    marks += [(*one, "u") for one in suspects if not _meets(one, changed)]
    return marked(text, sorted(marks))


def _weight(item: Item) -> float:
    """Return how many of a suspect's words count as replaced."""
    sure = 1.0 if item.state.changes_text else item.confidence
    return sure * len(item.spun.split())


def _meets(span: _Piece, others: Sequence[_Piece]) -> bool:
    return any(start < span[1] and span[0] < end for start, end in others)
