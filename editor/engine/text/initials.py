"""Acronyms: where a text explains one beside a phrase, and whether words spell it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

FEWEST_LETTERS: Final = 2
"""The letters of the shortest acronym. Set by hand."""
MOST_LETTERS: Final = 8
"""The letters of the longest acronym. Set by hand."""
REACH: Final = 160
"""Code points beside an acronym in which its phrase is searched. Set by hand."""

_ACRONYM: Final = r"[A-Za-z][A-Za-z&./-]{1,14}"
_BESIDE: Final = re.compile(rf"[(\[] ?({_ACRONYM}) ?[)\],;]")
_BEFORE: Final = re.compile(rf"(?<![\w-])({_ACRONYM}) [(\[](?=([^()\[\]\n]{{5,{REACH}}})[)\]])")


class Explained(NamedTuple):
    """A place where a text explains an acronym; offsets are code points."""

    acronym: str
    """As it is written: "CNNs"."""
    letters: str
    """What its words must spell, in small letters: "cnn"."""
    start: int
    end: int
    """The text in which its phrase is: all of it if `whole`, else some words at its end."""
    whole: bool


def explained(text: str) -> Iterator[Explained]:
    """Yield the acronyms with a phrase before them, "area under the curve (AUC)", or after them.

    Takes linear time.
    """
    for match in _BESIDE.finditer(text):
        letters = letters_of(match[1])
        if letters:
            start = max(0, match.start() - REACH)
            line = text.rfind("\n", start, match.start()) + 1
            yield Explained(match[1], letters, max(start, line), match.start(), whole=False)
    for match in _BEFORE.finditer(text):
        letters = letters_of(match[1])
        if letters:
            yield Explained(match[1], letters, *match.span(2), whole=True)


def letters_of(acronym: str) -> str:
    """Return the letters that the words of an acronym must spell, "" if it is none."""
    bare = acronym[:-1] if acronym.endswith("s") and acronym[-2:-1].isupper() else acronym
    large = sum(letter.isupper() for letter in bare)
    letters = "".join(letter for letter in bare.lower() if letter.isalpha())
    fits = FEWEST_LETTERS <= len(letters) <= MOST_LETTERS
    return letters if fits and large >= max(2, len(letters) / 2) else ""


def stand_for(words: Sequence[str], letters: str, links: Collection[str]) -> bool:
    """Return whether some words at the end of `words` may be what an acronym stands for.

    Each must give its initial, and may give letters inside it ("XML", extensible markup language);
    `links` ("of", "the") need not give any.
    """
    return any(
        words[start] not in links and "" in _rests(words[start:], letters, links)
        for start in range(len(words))
    )


def _rests(words: Iterable[str], letters: str, links: Collection[str]) -> set[str]:
    rests = {letters}
    for word in words:
        rests = {
            rest for before in rests for rest in _left_by(word, before, optional=word in links)
        }
    return rests


def _left_by(word: str, letters: str, *, optional: bool) -> Iterator[str]:
    """Yield what is left of the letters once a word has given its initial, and more of it."""
    if optional:
        yield letters
    if not letters or word[:1].lower() != letters[0]:
        return
    at = 1
    yield letters[at:]
    inside = word.lower().find(letters[at : at + 1], 1)
    while at < len(letters) and inside > 0:
        at += 1
        yield letters[at:]
        inside = word.lower().find(letters[at : at + 1], inside + 1)


def before_initials(letters: str, words: Sequence[str], links: Collection[str]) -> set[str]:
    """Return what may be left of `letters` before the initials of `words`, which end them.

    A word with a hyphen gives one initial or several; `links` need not give one.
    """
    rests = {letters}
    for word in reversed(words):
        parts = [part for part in word.lower().split("-") if part]
        forms = {word[:1].lower(), "".join(part[0] for part in parts)} - {""}
        found = {rest.removesuffix(form) for rest in rests for form in forms if rest.endswith(form)}
        rests = found | (rests if word in links else set())
    return rests
