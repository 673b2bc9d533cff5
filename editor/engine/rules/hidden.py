"""Characters put in to fool plagiarism checks: look-alike letters, invisible ones, odd spaces.

They are left alone where another script or an emoji needs them: Arabic and Persian joiners, marks
of writing direction, emoji sequences, Cyrillic or Greek words.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

from editor.engine import reason_sentences as says
from editor.engine.suspect import Kind, Suggestion, SuggestionSource, Suspect
from editor.engine.text.look_alikes import (
    ALIKE,
    BLANKS,
    CYRILLIC,
    DIRECTIONS,
    GREEK,
    INVISIBLE,
    LETTERLIKE,
    SELDOM,
    SMALL_GREEK,
    STYLED,
    latin_letter,
)
from editor.engine.text.tokens import LONGEST_WORD

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SURE: Final = 0.97
"""Probability of such a suspect. Set by hand."""
LIKELY: Final = 0.85
"""The same for a word without any Latin letter, or that may have lost a space. Set by hand."""
NEAR: Final = 100
"""Code points on each side that show which script is used. Set by hand."""
NAMED: Final = 3
"""The most different characters that a reason names. Set by hand."""

_DOUBTFUL: Final = re.compile(f"[{''.join(SMALL_GREEK)}{''.join(SELDOM)}{LETTERLIKE}]")
"""Characters that formulas, phonetics and names also mix with Latin letters."""
_SIGN: Final = re.compile(f"[{INVISIBLE}]+|[{STYLED}{''.join(ALIKE)}]|[{BLANKS}]")
_UNSEEN: Final = re.compile(f"[{INVISIBLE}]+")
_BLANK: Final = re.compile(f"[{BLANKS}]")
_STEERING: Final = re.compile(f"[{DIRECTIONS}]")
# Without the mark U+061C, which does not show that its neighbours are right-to-left.
_RIGHT_TO_LEFT: Final = re.compile("[\u0590-\u061b\u061d-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_LETTER: Final = re.compile(rf"[^\W\d_{INVISIBLE}]")
_FOREIGN: Final = re.compile(rf"[^\W\d_\u0000-\u024f{INVISIBLE}{STYLED}{''.join(ALIKE)}]")
_ENGLISH: Final = re.compile(r"[A-Za-z]{2}")


def hidden(text: str, start: int, end: int, known: Callable[[str], bool]) -> Iterator[Suspect]:
    """Yield the words of text[start:end] with such characters, or runs of them, in order.

    Offsets are code points; `known` returns whether a wording is an English word.
    """
    done = start
    for sign in _SIGN.finditer(text, start, end):
        if sign.start() < done:
            continue
        low, high = sign.span()
        # Text before `done` belongs to the word before, or to no word.
        while low > done and sign.start() - low < LONGEST_WORD and _inside(text[low - 1]):
            low -= 1
        while high < end and high - sign.end() < LONGEST_WORD and _inside(text[high]):
            high += 1
        if _BLANK.match(sign.group()):
            found = _parted(text, low, high, known)
            # Otherwise both sides are words of their own, each with its own signs.
            done = high if found is not None else sign.end()
        else:
            done = high
            found = _look_alike(text, low, high, known) or _invisible(text, low, high, known)
        if found is not None:
            yield found


def _look_alike(text: str, low: int, high: int, known: Callable[[str], bool]) -> Suspect | None:
    """Return the word as a suspect if letters in it only look Latin."""
    word = text[low:high]
    seen = _UNSEEN.sub("", word)
    clean = "".join(map(latin_letter, seen))
    false = [char for char, true in zip(seen, clean, strict=True) if char != true]
    # A word whose other letters are not Latin belongs to another script.
    if not false or any(char > "\u024f" for char in clean):
        return None
    if len(false) < len(seen):
        # "TNFα" is right, "mαking" is not.
        if _DOUBTFUL.search(seen) and not known(clean):
            return None
        confidence = SURE
    else:
        around = " ".join(_around(text, low, high))
        plain = all(char not in GREEK for char in false) and (
            len(false) > 1 or false[0] in CYRILLIC
        )
        if not (plain and known(clean) and _ENGLISH.search(around)) or _FOREIGN.search(around):
            return None
        confidence = LIKELY
    reason = _named(false, clean=dict(zip(seen, clean, strict=True)))
    one = Suggestion(clean, confidence, SuggestionSource.RULE, reason)
    return Suspect(low, high, word, Kind.HIDDEN, confidence, (one,))


def _invisible(text: str, low: int, high: int, known: Callable[[str], bool]) -> Suspect | None:
    """Return the word, or the run of characters, as a suspect if something in it is invisible."""
    word = text[low:high]
    unseen = "".join(_UNSEEN.findall(word))
    clean = _UNSEEN.sub("", word)
    if not unseen or any(char > "\u024f" for char in clean):
        return None
    if not (_plain(text[low - 1 : low]) and _plain(text[high : high + 1])):
        return None
    around = word.join(_around(text, low, high))
    if _STEERING.search(unseen) and _RIGHT_TO_LEFT.search(around):
        return None
    reason = _named(list(unseen))
    wordings = [clean]
    # A zero-width space may have replaced a space.
    parts = [part for part in _UNSEEN.split(word) if part]
    if "\u200b" in unseen and len(parts) > 1 and not known(clean) and all(map(known, parts)):
        wordings.insert(0, " ".join(parts))
    shares = (SURE,) if len(wordings) == 1 else (LIKELY, SURE - LIKELY)
    suggestions = tuple(
        Suggestion(wording, share, SuggestionSource.RULE, reason)
        for wording, share in zip(wordings, shares, strict=True)
    )
    return Suspect(low, high, word, Kind.HIDDEN, SURE, suggestions)


def _parted(text: str, low: int, high: int, known: Callable[[str], bool]) -> Suspect | None:
    """Return the word as a suspect if an odd space splits it: "impor tant"."""
    word = text[low:high]
    seen = _UNSEEN.sub("", word)
    parts = [part for part in _BLANK.split(seen) if part]
    clean = "".join(parts)
    # If both sides are words, it is two words: "10 km", "Mr Smith", "per cent".
    if len(parts) < 2 or not (clean.isascii() and parts[-1].islower() and known(clean)):
        return None
    if all(map(known, parts)):
        return None
    reason = _named(_BLANK.findall(word) + list("".join(_UNSEEN.findall(word))), parted=True)
    one = Suggestion(clean, LIKELY, SuggestionSource.RULE, reason)
    return Suspect(low, high, word, Kind.HIDDEN, LIKELY, (one,))


def _around(text: str, low: int, high: int) -> tuple[str, str]:
    """Return the NEAR code points on each side of text[low:high], within its paragraph."""
    before = text[max(0, low - NEAR) : low].rpartition("\n")[2]
    return before, text[high : high + NEAR].partition("\n")[0]


def _inside(char: str) -> bool:
    return _LETTER.match(char) is not None or _UNSEEN.match(char) is not None


def _plain(char: str) -> bool:
    """Return whether a neighbour needs no invisible characters: no emoji, no other script."""
    latin = char.isascii() or (char < "\u0250" and char.isalpha())
    return latin or char.isspace() or "\u2010" <= char <= "\u2027"


def _named(chars: list[str], clean: dict[str, str] | None = None, *, parted: bool = False) -> str:
    """Return one sentence that names the characters with their code points."""
    different = list(dict.fromkeys(chars))
    names = []
    for char in different[:NAMED]:
        name = f"U+{ord(char):04X} {unicodedata.name(char, '')}".rstrip()
        like = says.LOOKS_LIKE.format(character=name, letter=clean[char]) if clean else name
        names.append(like)
    characters = ", ".join(names)
    if len(different) > NAMED and not parted:
        characters = says.AND_OTHERS.format(characters=characters)
    if parted:
        said = says.PARTS
    elif clean:
        said = says.LOOKS if len(different) == 1 else says.LOOKS_MORE
    else:
        said = says.UNSEEN if len(different) == 1 else says.UNSEEN_MORE
    return said.format(characters=characters)
