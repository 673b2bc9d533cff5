"""Characters put in to fool plagiarism checks: look-alike letters and invisible ones in words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from editor.engine.suspect import Kind, Suggestion, Suspect
from editor.engine.tokens import LONGEST_WORD

if TYPE_CHECKING:
    from collections.abc import Iterator

_INVISIBLE: Final = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
_ALIKE: Final = dict(
    zip(
        "асеорхуіјѕһԁԛԝАВЕКМНОРСТХУІЈЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧοαν",
        "aceopxyijshdqwABEKMHOPCTXYIJSABEZHIKMNOPTYXoav",
        strict=True,
    )
)
_CLEAN: Final = str.maketrans({**_ALIKE, **dict.fromkeys(_INVISIBLE)})
_SIGN: Final = re.compile(f"[{_INVISIBLE}{''.join(_ALIKE)}]")
_LETTERS: Final = re.compile(rf"[^\W\d_{_INVISIBLE}]")


def hidden(text: str, start: int, end: int) -> Iterator[Suspect]:
    """Words of text[start:end] with such characters between Latin letters, in order."""
    done = start
    for sign in _SIGN.finditer(text, start, end):
        at = sign.start()
        if at < done:
            continue
        low, high = at, at + 1
        while low > done and at - low < LONGEST_WORD and _inside(text[low - 1]):
            low -= 1
        while high < end and high - at < LONGEST_WORD and _inside(text[high]):
            high += 1
        while low < high and text[low] in _INVISIBLE:
            low += 1
        while high > low and text[high - 1] in _INVISIBLE:
            high -= 1
        done = max(high, at + 1)
        word = text[low:high]
        clean = word.translate(_CLEAN)
        # Only letters that are Latin without the look-alikes: a word of another script is one.
        if clean != word and clean.isascii() and _latin(word):
            reason = "Letters of another alphabet, or invisible characters, stand in this word."
            one = Suggestion(clean, 0.97, "rule", reason)
            yield Suspect(low, high, word, Kind.HIDDEN, 0.97, (one,))


def _inside(char: str) -> bool:
    return char in _INVISIBLE or _LETTERS.match(char) is not None


def _latin(word: str) -> bool:
    return any(char.isascii() and char.isalpha() for char in word)
