"""Checking pairs for lists, and the case in which they are stored."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass

from editor.engine.text.case import carry_case
from editor.engine.text.pairs import Pair, Rule, phrase_norm
from editor.engine.text.sentences import sentences
from editor.translatable import joined, tr

MAX_WORDS = 12
"""Most words of a side; no spinner replaces more at once."""
MAX_LENGTH = 200
"""Most code points of a side; a longer one is not a phrase."""
_UNSEEN = {"Cc", "Cf", "Cn", "Co", "Cs"}


class PairError(ValueError):
    """Two phrases cannot be a pair; the text says why, as a clause."""


@dataclass(frozen=True, slots=True)
class BadLine:
    """A line of a list that was left out."""

    place: str
    """Its place in the file: "line 3"."""
    text: str
    why: str

    @property
    def words(self) -> str:
        """All of it, for people."""
        text = self.text if len(self.text) <= 60 else f"{self.text[:59]}…"
        return joined((self.place, self.why, text), ": ")

    def __str__(self) -> str:
        return str(self.words)


def checked(spun: str, original: str, times: int = 1, rule: Rule | None = None) -> Pair:
    """Return the pair of two phrases, in the case that they have inside a sentence.

    Raises PairError if the engine could never find the one or insert the other.
    """
    spun, original = " ".join(spun.split()), " ".join(original.split())
    for side, name in ((spun, tr("spun phrase")), (original, tr("original"))):
        _check_side(side, name)
    if phrase_norm(spun) != spun and not _unbroken(spun):
        raise PairError(tr("the spun phrase contains punctuation that ends a phrase"))
    if not (len(spun) > 1 and spun.isupper()) and carry_case(spun, original.lower()) == original:
        # "Officers" for "Officials": both have the capital only from their place in the text.
        spun, original = spun.lower(), original.lower()
    pair = Pair(spun, original, times, rule=rule)
    if pair.key[0] == pair.key[1]:
        raise PairError(tr("both sides are the same"))
    return pair


def sound_pairs(sides: Iterable[tuple[str, str]]) -> list[Pair]:
    """Return the pairs of spun phrases and originals, without invalid ones and repeats."""
    pairs = []
    for spun, original in sides:
        with suppress(PairError):
            pairs.append(checked(spun, original))
    return [pair._replace(times=1) for pair in merged(pairs)]


def _unbroken(text: str) -> bool:
    """Return whether the engine reads a text as one phrase."""
    found = list(sentences(text, 0, len(text)))
    return len(found) == 1 and all(found[0].joined[1:])


def _check_side(side: str, name: str) -> None:
    if not side:
        raise PairError(tr("the {name} is missing", name=name))
    if len(side) > MAX_LENGTH or side.count(" ") >= MAX_WORDS:
        raise PairError(
            tr(
                "the {name} is longer than {words} words or {characters} characters",
                name=name,
                words=MAX_WORDS,
                characters=MAX_LENGTH,
            )
        )
    unseen = next((char for char in side if unicodedata.category(char) in _UNSEEN), None)
    if unseen is not None:
        raise PairError(
            tr(
                "the {name} contains the invisible character U+{code}",
                name=name,
                code=f"{ord(unseen):04X}",
            )
        )
    if not any(char.isalnum() for char in phrase_norm(side)):
        raise PairError(tr("the {name} contains no word", name=name))


def merged(pairs: Iterable[Pair]) -> tuple[Pair, ...]:
    """Return the pairs without repeats, in order of first appearance, their times added up."""
    found: dict[tuple[tuple[str, str], Rule | None], Pair] = {}
    for pair in pairs:
        key = pair.key, pair.rule
        known = found.get(key)
        found[key] = known._replace(times=known.times + pair.times) if known else pair
    return tuple(found.values())
