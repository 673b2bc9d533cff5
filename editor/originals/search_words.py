"""Words by which a search engine finds an article's original: what the spinner left alone."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from operator import attrgetter
from typing import TYPE_CHECKING, Final, NamedTuple

from editor.engine.text.names import in_name
from editor.engine.text.sentences import sentences
from editor.engine.text.tokens import Shape

if TYPE_CHECKING:
    from editor.engine.text.sentences import Sentence
    from editor.engine.text.tokens import Token

LEAST_RUN: Final = 5
"""Words of the shortest run: fewer stand in many texts. Set by hand."""
LEAST_TELLING: Final = 3
"""Words of a run that tell texts apart: numbers, names and those with LONG letters. Set by hand."""
LONG: Final = 5
"""Letters of a word that few texts have, at least. Set by hand."""
LONGEST_RUN: Final = 10
"""Words that are taken of a longer run, the last ones. Set by hand: spinners replace whole phrases,
and a search engine finds nothing if one word of a quotation is another."""
LEAST_NAME: Final = 2
"""Words of the shortest name. Set by hand."""
LONGEST_SENTENCE: Final = 24
"""Words of the longest sentence. Set by hand: search engines take about thirty."""
SURE: Final = 0.9
"""Confidence of a suggestion that is taken for the original's wording. Set by hand."""
MOST: Final = 40
"""Strings at most. Set by hand: nobody tries more."""

_SPACE: Final = re.compile(r"\s+")


class Doubt(NamedTuple):
    """A span of the article that may not be the original's; code points, half-open."""

    start: int
    end: int
    wording: str | None = None
    """What the original most likely has there; None: nobody knows."""
    confidence: float = 0.0
    """Of that wording, 0 to 1."""


def search_words(text: str, doubts: Sequence[Doubt]) -> list[str]:
    """Return strings to search for, in quotation marks, the shortest first.

    They are names, runs of words that the spinner left alone, and sentences whose doubtful words
    have likely originals. `doubts` are in text order and do not overlap.
    """
    found: dict[str, None] = {}
    for sentence in sentences(text, 0, len(text)):
        if sentence.title:
            continue  # A heading is often the site's own, and its capitals tell no names.
        for words in (*_runs(text, sentence, doubts), *_restored(text, sentence, doubts)):
            plain = _SPACE.sub(" ", words).strip().replace('"', "")
            found[plain] = None
    return [f'"{one}"' for one in sorted(found, key=lambda one: (one.count(" "), len(one)))[:MOST]]


def _runs(text: str, sentence: Sentence, doubts: Sequence[Doubt]) -> Iterator[str]:
    """Yield the names and the longest runs of words in a sentence that are not doubtful."""
    run: list[int] = []
    for at, cell in enumerate(sentence.cells):
        is_word = cell.shape is not Shape.OTHER or cell.norm[:1].isdigit()
        if is_word and not _met(doubts, cell.start, cell.end):
            run.append(at)
        else:
            yield from _of_run(text, sentence, run)
            run = []
    yield from _of_run(text, sentence, run)


def _of_run(text: str, sentence: Sentence, run: Sequence[int]) -> Iterator[str]:
    cells = sentence.cells
    name: list[int] = []
    for at in (*run, None):
        if at is not None and in_name(sentence, at, at + 1):
            name.append(at)
            continue
        if len(name) >= LEAST_NAME:
            yield text[cells[name[0]].start : cells[name[-1]].end]
        name = []
    last = run[-LONGEST_RUN:]
    telling = sum(_tells(cells[at]) for at in last)
    if len(last) >= LEAST_RUN and telling >= LEAST_TELLING:
        yield text[cells[last[0]].start : cells[last[-1]].end]


def _tells(cell: Token) -> bool:
    return cell.shape is not Shape.LOWER or len(cell.norm) >= LONG


def _restored(text: str, sentence: Sentence, doubts: Sequence[Doubt]) -> Iterator[str]:
    """Yield a sentence with the likely originals in it, if all its doubts have one."""
    if not sentence.cells:
        return
    start, end = sentence.cells[0].start, sentence.cells[-1].end
    own = _met(doubts, start, end)
    if not own or not all(
        one.wording is not None and one.confidence >= SURE and start <= one.start and one.end <= end
        for one in own
    ):
        return
    parts = []
    for one in own:
        parts += [text[start : one.start], one.wording or ""]
        start = one.end
    whole = "".join((*parts, text[start:end])).rstrip(".!?…")
    if LEAST_RUN <= len(whole.split()) <= LONGEST_SENTENCE:
        yield whole


def _met(doubts: Sequence[Doubt], start: int, end: int) -> Sequence[Doubt]:
    """Return the doubts that overlap text[start:end]."""
    low = bisect_right(doubts, start, key=attrgetter("end"))
    return doubts[low : bisect_left(doubts, end, key=attrgetter("start"))]
