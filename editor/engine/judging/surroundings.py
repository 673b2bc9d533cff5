"""What the judge looks at around a stretch: its context, and the words that are near it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from editor.engine.reading.context import Context, context_of
from editor.engine.reading.decoding import Decoded
from editor.engine.reading.evidence import Evidence
from editor.engine.reading.lattice import Lattice
from editor.engine.reading.reader import SentenceReader

if TYPE_CHECKING:
    from editor.engine.judging.stretch import Stretch
    from editor.engine.reading.lattice import Reading

NEARBY: Final = 10
"""Words and stops on each side for "suits_near". Set by hand: see resources/model/fit_judge.py."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """A decoded sentence in its document, with caches for all stretches of the sentence."""

    text: str
    lattice: Lattice
    decoded: Decoded
    evidence: Evidence
    reader: SentenceReader
    _near: dict[tuple[int, int], Sequence[float] | None] = field(
        default_factory=dict, init=False, repr=False
    )
    _suits: dict[tuple[str, tuple[int, int]], float] = field(
        default_factory=dict, init=False, repr=False
    )
    _contexts: dict[tuple[int, int], Context] = field(default_factory=dict, init=False, repr=False)

    def context(self, start: int, end: int) -> Context:
        """Return the context of the cells [start, end)."""
        found = self._contexts.get((start, end))
        if found is None:
            found = context_of(
                self.text, self.lattice, self.decoded, (start, end), self.reader.ngrams
            )
            self._contexts[start, end] = found
        return found

    def suits(self, phrase: str, stretch: Stretch) -> float:
        """Return how well a phrase suits the words near a stretch as they are read, in nats."""
        span = stretch.start, stretch.end
        known = self._suits.get((phrase, span))
        if known is None:
            if span not in self._near:
                self._near[span] = self.reader.vectors.surroundings(self._words_near(stretch))
            known = self.reader.vectors.suits(phrase.split(" "), self._near[span])
            self._suits[phrase, span] = known
        return known

    def _words_near(self, stretch: Stretch) -> list[str]:
        cells = self.lattice.sentence.cells
        before: list[str] = []
        after: list[str] = []
        for reading in self.decoded.best:
            read = (original_of(reading) or cells[reading.start].norm).split(" ")
            if reading.end <= stretch.start:
                before += read
            elif reading.start >= stretch.end:
                after += read
        return [*before[-NEARBY:], *after[:NEARBY]]


def original_of(reading: Reading) -> str:
    """Return the norm of the original on that reading, "" if the words are kept."""
    return "" if reading.candidate is None else reading.candidate.original.norm
