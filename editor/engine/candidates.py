"""The lattice of a sentence: each stretch kept, or read as an original it may stand for."""

from __future__ import annotations

from math import log
from typing import TYPE_CHECKING, NamedTuple

from editor.engine import joins
from editor.engine.case import carry_case
from editor.engine.tokens import Shape

if TYPE_CHECKING:
    from collections.abc import Iterator

    from editor.engine.lexicon import Candidate, Lexicon, Original
    from editor.engine.ngrams import Ngrams
    from editor.engine.sentences import Sentence

_INNER = frozenset((Shape.LOWER, Shape.UPPER, Shape.OTHER))
FEWEST = 1e-5
"""Candidates that become the phrase more seldom than this are not looked at."""


class Reading(NamedTuple):
    """One way to read the cells [start, end) of a sentence."""

    start: int
    end: int
    words: tuple[int, ...]
    """The words as they were, as the context model's numbers."""
    case: float
    """ln of how well the capitals fit."""
    candidate: Candidate | None
    """None where the words are kept."""
    key: str
    """The phrase that stands there (norms, and "^" where it is capitalised)."""
    text: str
    """The wording in the case of its place."""


class Lattice(NamedTuple):
    """All readings of a sentence, by the cell that they begin at; the first keeps one cell."""

    sentence: Sentence
    arcs: tuple[tuple[Reading, ...], ...]
    survivors: tuple[tuple[Original, ...], ...]
    """Originals that still stand there, by the cell that they end at (index of their last cell)."""
    origins: tuple[tuple[str, ...], ...]
    """Their keys, as in Evidence."""


def key_of(norm: str, shape: Shape) -> str:
    """A phrase and its case form: the spinner treats the two forms as two entries."""
    return "^" + norm if shape is Shape.CAPITAL else norm


def build(sentence: Sentence, text: str, lexicon: Lexicon, ngrams: Ngrams) -> Lattice:
    """All readings of a sentence of `text`."""
    cells = sentence.cells
    numbers = ngrams.numbers(cell.norm for cell in cells)
    arcs: list[tuple[Reading, ...]] = []
    standing: list[list[Original]] = [[] for _ in cells]
    origins: list[list[str]] = [[] for _ in cells]
    for at, cell in enumerate(cells):
        inside = at > 0 and cell.shape is Shape.CAPITAL and not sentence.title
        kept = _fit(ngrams, numbers[at], cell.shape, inside=inside)
        here = [Reading(at, at + 1, (numbers[at],), kept, None, cell.norm, "")]
        for end, norm in _phrases(sentence, at, lexicon):
            original = lexicon.original(norm)
            key = key_of(norm, cell.shape)
            if original is not None:
                standing[end - 1].append(original)
                origins[end - 1].append(key)
            surface = text[cell.start : cells[end - 1].end]
            for candidate in lexicon.candidates(norm):
                if candidate.chance < FEWEST:
                    break
                new = carry_case(surface, candidate.original.text)
                if new == surface:
                    continue
                words = ngrams.numbers(candidate.original.norm.split(" "))
                fit = 0.0
                if candidate.original.text[:1].islower():
                    fit = _fit(ngrams, words[0], cell.shape, inside=inside)
                here.append(Reading(at, end, words, fit, candidate, key, new))
        for end, candidate in joins.candidates(sentence, at, ngrams):
            words = ngrams.numbers((candidate.original.norm,))
            surface = text[cell.start : cells[end - 1].end]
            new = carry_case(surface, candidate.original.text)
            key = key_of(" ".join(c.norm for c in cells[at:end]), cell.shape)
            here.append(Reading(at, end, words, 0.0, candidate, key, new))
        arcs.append(tuple(here))
    return Lattice(sentence, tuple(arcs), tuple(map(tuple, standing)), tuple(map(tuple, origins)))


def _phrases(sentence: Sentence, at: int, lexicon: Lexicon) -> Iterator[tuple[int, str]]:
    """The phrases that begin at a cell and might be in the lexicon: their end and their norm."""
    cells = sentence.cells
    if cells[at].shape in {Shape.MIXED, Shape.UPPER}:
        return
    norm = ""
    longest = max(lexicon.longest(cells[at].norm))
    for end in range(at + 1, min(at + longest, len(cells)) + 1):
        # The spinner leaves Title Case phrases alone; the capitals of "the US" are in the norm.
        if end > at + 1 and not (sentence.joined[end - 1] and cells[end - 1].shape in _INNER):
            return
        norm = f"{norm} {cells[end - 1].norm}" if norm else cells[at].norm
        yield end, norm


def _fit(ngrams: Ngrams, word: int, shape: Shape, *, inside: bool) -> float:
    """Ln of how often a word is written with such a letter where it stands."""
    if inside:
        return log(max(0.002, ngrams.capital_share(word)))
    if shape is Shape.LOWER:
        return log(max(0.05, 1 - ngrams.capital_share(word)))
    return 0.0
