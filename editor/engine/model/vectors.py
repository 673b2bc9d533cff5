"""Word vectors: how well a word suits the words around it, however far apart they stand.

A continuous bag-of-words model (Mikolov and others, 2013): every word has one vector as a part of
the surroundings of others and one as the word in the middle; their product is how many nats
likelier the word is there than anywhere. Packed by resources/model/build_vectors.py. The context
model sees two words back; whether a text is about a *household* or something *domestic* often
shows only in the rest of it.
"""

from __future__ import annotations

import json
import time
from array import array
from operator import mul
from typing import TYPE_CHECKING, Final

from editor.engine.errors import ResourceError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

MAGIC: Final = b"unspin vectors\n"
VERSION: Final = 2
RECIPE: Final = "Install the program again, or run resources/model/build_vectors.py."

Vector = tuple[float, ...]


class Vectors:
    """Read-only but for what it remembers."""

    def __init__(self, words: Sequence[str], size: int, data: bytes) -> None:
        """Made by `load`; `data` holds for each word the largest number of its two vectors, and
        their `size` numbers each in steps of 1/127 of that.
        """
        self._places = {word: number for number, word in enumerate(words)}
        self._size = size
        self._scales = array("f", data[: 8 * len(words)])
        self._steps = data[8 * len(words) :]
        self._known: dict[tuple[str, int], Vector | None] = {}

    @classmethod
    def load(cls, path: Path) -> Vectors:
        """Read the packed file; raises ResourceError if it is missing, cut or too new."""
        try:
            data = path.read_bytes()
        except OSError as error:
            raise ResourceError(
                f"The word vectors {path} cannot be read ({error}). {RECIPE}"
            ) from error
        if not data.startswith(MAGIC):
            raise ResourceError(f"{path} does not hold word vectors. {RECIPE}")
        head, _, body = data[len(MAGIC) :].partition(b"\n")
        try:
            header = json.loads(head)
            version, length, size = (int(header[key]) for key in ("version", "words", "size"))
            words = body[:length].decode().split("\n")
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            raise ResourceError(f"The word vectors {path} have a damaged head. {RECIPE}") from error
        if version != VERSION:
            raise ResourceError(
                f"The word vectors {path} are of version {version}; "
                f"this program reads version {VERSION}. {RECIPE}"
            )
        if size < 1 or len(body) != length + 2 * (4 + size) * len(words):
            raise ResourceError(f"The word vectors {path} are cut. {RECIPE}")
        return cls(words, size, body[length:])

    def surroundings(self, words: Iterable[str]) -> Vector | None:
        """What some words are together as the surroundings of another; None if none is known."""
        found = [one for word in words if (one := self._vector(word, 0)) is not None]
        if not found:
            return None
        number = len(found)
        return tuple([total / number for total in map(sum, zip(*found, strict=True))])

    def suits(self, phrase: Iterable[str], surroundings: Vector | None) -> float:
        """How well words suit their surroundings: nats on average, 0 where nothing is known."""
        if surroundings is None:
            return 0.0
        products = [
            sum(map(mul, one, surroundings))
            for word in phrase
            if (one := self._vector(word, 1)) is not None
        ]
        return sum(products) / len(products) if products else 0.0

    def _vector(self, word: str, which: int) -> Vector | None:
        """A word in the surroundings (0; those of grammar say nothing there), in the middle (1)."""
        try:
            return self._known[word, which]
        except KeyError:
            pass
        place = self._places.get(word)
        found = None
        row = 0 if place is None else 2 * place + which
        if place is not None and self._scales[row]:
            steps = array("b", self._steps[row * self._size : (row + 1) * self._size])
            scale = self._scales[row] / 127
            found = tuple([scale * step for step in steps])
        self._known[word, which] = found
        return found


def pack(path: Path, words: Sequence[str], size: int, data: bytes) -> None:
    """Write such a file."""
    listed = "\n".join(words).encode()
    built = time.strftime("%Y-%m-%d", time.gmtime())
    facts = {"version": VERSION, "built": built, "words": len(listed), "size": size}
    path.write_bytes(MAGIC + json.dumps(facts).encode() + b"\n" + listed + data)
