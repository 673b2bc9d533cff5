"""Word vectors: how well a word suits the words around it, beyond the reach of the trigrams.

A continuous bag-of-words model (Mikolov and others, 2013): every word has a context vector and a
target vector; their product is by how many nats the word is likelier in that context than
anywhere. Packed by resources/model/build_vectors.py. The context model sees two words back;
whether a text is about a *household* or something *domestic* often shows only in the rest of it.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

import numpy as np

from editor.engine.model.packed import Packed

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from numpy.typing import NDArray

KIND: Final = "vectors"
VERSION: Final = 3
"""Of the packed format, which resources/model/build_vectors.py writes."""
STEPS: Final = 127
"""Steps from 0 to the largest number of a vector: see resources/model/build_vectors.py."""
RECIPE: Final = "resources/model/build_vectors.py"

CACHED: Final = 6_000
"""Vectors that are cached. Set by hand: those of a text of 12,000 words; 5 MB."""

Vector = Sequence[float]
"""An array of 64-bit floats, which, unlike those of numpy, can be compared as a whole."""


class Vectors:
    """Word vectors. Read-only apart from a cache."""

    def __init__(self, packed: Packed) -> None:
        """Take the sections that `packed` in resources/model/build_vectors.py describes."""
        self._words = packed.lines("words")
        self._scales = packed.floats("scales")
        self._steps = packed.numbers("steps", "b")
        self._size = len(self._steps) // max(1, len(self._scales))
        self._known: dict[tuple[str, int], NDArray[np.float64] | None] = {}

    @classmethod
    def load(cls, path: Path) -> Vectors:
        """Load the packed file; raises ResourceError if missing, damaged or of another version."""
        return cls(Packed.load(path, KIND, VERSION, RECIPE))

    def surroundings(self, words: Iterable[str]) -> Vector | None:
        """Return the mean context vector of some words, None if none is known."""
        found = [one for word in words if (one := self._vector(word, 0)) is not None]
        if not found:
            return None
        return array("d", (np.sum(found, axis=0) / len(found)).tobytes())

    def target(self, words: Iterable[str]) -> Vector | None:
        """Return the mean target vector of some words, None if none is known: the sum of its
        products with a vector of surroundings is how well they suit them.
        """
        found = [one for word in words if (one := self._vector(word, 1)) is not None]
        if not found:
            return None
        return array("d", (np.sum(found, axis=0) / len(found)).tobytes())

    def suits(self, phrase: Iterable[str], surroundings: Vector | None) -> float:
        """Return how well words suit their surroundings: mean nats, 0 if nothing is known."""
        if surroundings is None:
            return 0.0
        near = np.asarray(surroundings)
        products = [
            float(one @ near) for word in phrase if (one := self._vector(word, 1)) is not None
        ]
        return sum(products) / len(products) if products else 0.0

    def _vector(self, word: str, which: int) -> NDArray[np.float64] | None:
        """Return a word's context vector (0; not for function words) or target vector (1)."""
        try:
            return self._known[word, which]
        except KeyError:
            pass
        place = self._words.number(word)
        found = None
        row = 0 if place is None else 2 * place + which
        if place is not None and self._scales[row]:
            steps = np.frombuffer(self._steps, np.int8, self._size, row * self._size)
            found = steps * np.float64(self._scales[row] / STEPS)
        if len(self._known) >= CACHED:
            self._known.clear()
        self._known[word, which] = found
        return found
