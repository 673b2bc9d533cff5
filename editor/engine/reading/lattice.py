"""The lattice of a sentence: each word kept, or a span of words read as another wording."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from editor.engine.model.lexicon import Candidate, Original
from editor.engine.text.sentences import Sentence
from editor.engine.text.tokens import Shape


class Reading(NamedTuple):
    """One way to read the cells [start, end) of a sentence: as they stand, or as a candidate."""

    start: int
    end: int
    words: tuple[int, ...]
    """The original words, as numbers of the context model."""
    case: float
    """ln P of the capitalisation, given the words."""
    candidate: Candidate | None
    """None if the words are kept as they stand."""
    key: str
    """The phrase in the text: its norm, after "^" if it is capitalised."""
    text: str
    """The candidate's wording in the case of the phrase; "" if the words are kept."""


class Lattice(NamedTuple):
    """All readings of a sentence."""

    sentence: Sentence
    arcs: tuple[tuple[Reading, ...], ...]
    """The readings by their first cell; the first of each keeps that one cell."""
    survivors: tuple[tuple[Original, ...], ...]
    """Originals that stand in the text themselves, by the index of their last cell."""
    origins: tuple[tuple[str, ...], ...]
    """The keys of `survivors`, as Evidence has them."""
    listed: tuple[tuple[int, ...], ...]
    """For each cell, the numbers of the lists that have something for its word; all () if an
    unknown spinner is not looked for."""
    odds: tuple[float, ...] = ()
    """For each cell, the encoder's ln odds that a machine put it there; () where not asked."""
    fits: tuple[Sequence[float], ...] = ()
    """By how many nats the encoder finds that a reading suits its place better than the words
    there, laid out as `arcs`; () where it was not asked."""

    def norm(self, start: int, end: int) -> str:
        """Return the norm of the cells [start, end)."""
        return " ".join([cell.norm for cell in self.sentence.cells[start:end]])


def key_of(norm: str, shape: Shape) -> str:
    """Return the key of a phrase and its case form: spinners list the two forms separately."""
    return case_mark(shape) + norm


def case_mark(shape: Shape) -> str:
    """Return what the keys of phrases in that case form begin with."""
    return "^" if shape is Shape.CAPITAL else ""
