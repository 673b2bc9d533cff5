"""What may stand in a list, and in which case it is kept there."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass

from editor.engine.text.case import carry_case
from editor.engine.text.pairs import Pair, phrase_norm
from editor.engine.text.sentences import sentences

MAX_WORDS = 12
"""No spinner replaces more words at once."""
MAX_LENGTH = 200
"""In code points; a longer side is no phrase."""
_UNSEEN = {"Cc", "Cf", "Cn", "Co", "Cs"}


class PairError(ValueError):
    """Two phrases that make no pair; the text says why, as a clause."""


@dataclass(frozen=True, slots=True)
class BadLine:
    """A line of a list that was left out."""

    place: str
    """Where it stands: "line 3"."""
    text: str
    why: str

    def __str__(self) -> str:
        text = self.text if len(self.text) <= 60 else f"{self.text[:59]}…"
        return f"{self.place}: {self.why}: {text}"


def checked(spun: str, original: str, times: int = 1) -> Pair:
    """The pair of two phrases, in the case that they have inside a sentence.

    Raises PairError for what the engine could never find or put in.
    """
    spun, original = " ".join(spun.split()), " ".join(original.split())
    for side, name in ((spun, "spun phrase"), (original, "original")):
        _check_side(side, name)
    if phrase_norm(spun) != spun and not _unbroken(spun):
        raise PairError("the spun phrase holds a stop, and phrases are looked for between stops")
    if not (len(spun) > 1 and spun.isupper()) and carry_case(spun, original.lower()) == original:
        # "Officers" for "Officials": capitals that both owe to where they stood.
        spun, original = spun.lower(), original.lower()
    pair = Pair(spun, original, times)
    if pair.key[0] == pair.key[1]:
        raise PairError("both sides are the same")
    return pair


def sound_pairs(sides: Iterable[tuple[str, str]]) -> list[Pair]:
    """The pairs of spun phrases and originals, those that make none left out."""
    pairs = []
    for spun, original in sides:
        with suppress(PairError):
            pairs.append(checked(spun, original))
    return [pair._replace(times=1) for pair in merged(pairs)]


def _unbroken(text: str) -> bool:
    """Whether the engine would read a text as one phrase."""
    found = list(sentences(text, 0, len(text)))
    return len(found) == 1 and all(found[0].joined[1:])


def _check_side(side: str, name: str) -> None:
    if not side:
        raise PairError(f"there is no {name}")
    if len(side) > MAX_LENGTH or side.count(" ") >= MAX_WORDS:
        raise PairError(f"the {name} is longer than {MAX_WORDS} words or {MAX_LENGTH} characters")
    unseen = next((char for char in side if unicodedata.category(char) in _UNSEEN), None)
    if unseen is not None:
        raise PairError(f"the {name} holds U+{ord(unseen):04X}, which cannot be seen")
    if not any(char.isalnum() for char in phrase_norm(side)):
        raise PairError(f"the {name} has no word in it")


def merged(pairs: Iterable[Pair]) -> tuple[Pair, ...]:
    """The pairs without repeats, in the order they first came, their times added up."""
    found: dict[tuple[str, str], Pair] = {}
    for pair in pairs:
        key = pair.key
        known = found.get(key)
        found[key] = known._replace(times=known.times + pair.times) if known else pair
    return tuple(found.values())
