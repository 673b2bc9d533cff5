"""Paragraphs and sentences: the stretches that are decoded on their own."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from editor.engine.text.tokens import BREAK, Shape, Token, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST_SENTENCE = 120
"""In words and stops; a longer one is cut, so that work stays linear."""


class Sentence(NamedTuple):
    """The words and stops of one sentence; joined[i]: whether i may follow i - 1 in a phrase."""

    cells: tuple[Token, ...]
    joined: tuple[bool, ...]
    title: bool
    """Whether it is a heading in capitals, where the capital of a word says nothing."""


def sentences(text: str, start: int, end: int) -> Iterator[Sentence]:
    """The sentences of text[start:end], which is one or more whole paragraphs (lines)."""
    cells: list[Token] = []
    joined: list[bool] = []
    last = start
    for token in tokens(text, start, end):
        if not token.norm:
            continue  # Before the gap is looked at: a run of symbols would be copied at each.
        gap = text[last : token.start]
        if cells and ("\n" in gap or len(cells) >= LONGEST_SENTENCE):
            yield _sentence(cells, joined)
            cells, joined = [], []
        blank = not gap or gap == " " or (len(gap) < 4 and gap.isspace())
        clitic = token.norm[:1] == "'" and not gap
        cells.append(token)
        joined.append(len(cells) > 1 and blank and (bool(gap) or clitic) and token.norm != "'")
        last = token.end
        if token.norm == BREAK:
            yield _sentence(cells, joined)
            cells, joined = [], []
    if cells:
        yield _sentence(cells, joined)


def _sentence(cells: list[Token], joined: list[bool]) -> Sentence:
    words = [cell for cell in cells if cell.shape is not Shape.OTHER and len(cell.norm) > 3]
    large = sum(cell.shape is not Shape.LOWER for cell in words)
    return Sentence(tuple(cells), tuple(joined), title=len(words) > 2 and large > 0.7 * len(words))


def phrases(
    sentence: Sentence, at: int, longest: int, inner: frozenset[Shape]
) -> Iterator[tuple[int, str]]:
    """The phrases of up to `longest` words from cell `at` on: their end and their norm.

    They go on as long as words may follow each other and are written as `inner` says.
    """
    cells = sentence.cells
    norm = ""
    for end in range(at + 1, min(at + longest, len(cells)) + 1):
        if end > at + 1 and not (sentence.joined[end - 1] and cells[end - 1].shape in inner):
            return
        norm = f"{norm} {cells[end - 1].norm}" if norm else cells[at].norm
        yield end, norm


def paragraphs(text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
    """The lines of text[start:end] that are not blank, as spans without their newline."""
    stop = len(text) if end is None else end
    while start < stop:
        cut = text.find("\n", start, stop)
        cut = stop if cut < 0 else cut
        if cut > start and not text[start:cut].isspace():
            yield start, cut
        start = cut + 1
