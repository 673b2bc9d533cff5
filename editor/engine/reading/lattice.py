"""The lattice of a sentence: each word kept, or a span of words read as another wording."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from editor.engine.text.tokens import Shape

if TYPE_CHECKING:
    from editor.engine.model.lexicon import Candidate, Original
    from editor.engine.text.sentences import Sentence


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
    replaceable: tuple[bool, ...]
    """Whether the word of each cell has synonyms, where they were looked at."""

    def norm(self, start: int, end: int) -> str:
        """What stands in the cells [start, end)."""
        return " ".join([cell.norm for cell in self.sentence.cells[start:end]])


def key_of(norm: str, shape: Shape) -> str:
    """A phrase and its case form: the spinner treats the two forms as two entries."""
    return "^" + norm if shape is Shape.CAPITAL else norm
