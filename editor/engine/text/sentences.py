"""Splitting text into paragraphs and sentences; each sentence is decoded on its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from editor.engine.text.tokens import BREAK, Shape, Token, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST_SENTENCE: Final = 120
"""In cells; a longer sentence is cut, so that decoding takes linear time. Set by hand."""
LONGEST_GAP: Final = 3
"""White space between two words of a phrase, in code points. Set by hand."""
LONG_WORD: Final = 4
"""Letters of a word whose capital shows that a line is a heading. Set by hand."""
MOST_LARGE: Final = 0.7
"""A sentence with a larger share of long words in capitals is a heading. Set by hand."""


class Sentence(NamedTuple):
    """The words and stops (cells) of one sentence."""

    cells: tuple[Token, ...]
    joined: tuple[bool, ...]
    """For each cell, whether it may follow the cell before it in a phrase."""
    title: bool
    """Whether it is a heading in Title Case or capitals, where a capital marks no name."""

    @property
    def span(self) -> tuple[int, int]:
        """Where it is in the text: code points, half-open."""
        return self.cells[0].start, self.cells[-1].end


def sentences(text: str, start: int, end: int) -> Iterator[Sentence]:
    """Yield the sentences of text[start:end], one or more whole paragraphs (lines)."""
    cells: list[Token] = []
    joined: list[bool] = []
    last = start
    for token in tokens(text, start, end):
        if not token.norm:
            continue  # Before slicing the gap, which would copy a run of symbols at each symbol.
        gap = text[last : token.start]
        if cells and ("\n" in gap or len(cells) >= LONGEST_SENTENCE):
            yield _sentence(cells, joined)
            cells, joined = [], []
        blank = not gap or gap == " " or (len(gap) <= LONGEST_GAP and gap.isspace())
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
    words = [
        cell for cell in cells if cell.shape is not Shape.OTHER and len(cell.norm) >= LONG_WORD
    ]
    large = sum(cell.shape is not Shape.LOWER for cell in words)
    return Sentence(
        tuple(cells), tuple(joined), title=len(words) > 2 and large > MOST_LARGE * len(words)
    )


def phrases(
    sentence: Sentence, at: int, longest: int, inner: frozenset[Shape]
) -> Iterator[tuple[int, str]]:
    """Yield the end and norm of each phrase of up to `longest` words that begins at cell `at`.

    A phrase ends before a cell that is not joined, or whose shape is not in `inner`.
    """
    cells, joined = sentence.cells, sentence.joined
    if longest < 1:
        return
    norm = cells[at].norm
    yield at + 1, norm
    for end in range(at + 1, min(at + longest, len(cells))):
        cell = cells[end]
        if not joined[end] or cell.shape not in inner:
            return
        norm = f"{norm} {cell.norm}"
        yield end + 1, norm


def paragraphs(text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
    """Yield the spans of the lines of text[start:end] that are not blank, without newlines."""
    stop = len(text) if end is None else end
    while start < stop:
        cut = text.find("\n", start, stop)
        cut = stop if cut < 0 else cut
        if cut > start and not text[start:cut].isspace():
            yield start, cut
        start = cut + 1
