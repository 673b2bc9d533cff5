"""Listed tortured terms that stand on their own: "bolster vector machine", in any text.

The lattice weighs a term with the whole document, and where most of that is sound, keeps it or
reads it in pieces. A phrase that is listed, and that English hardly has, is enough by itself. One
that English may mean as it stands ("irregular woodland") needs more: its acronym or the term of
art in the same text, words of science around it, other such phrases.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import replace
from math import exp
from typing import TYPE_CHECKING, Final, NamedTuple

from editor.engine import reason_sentences as says
from editor.engine.agreement import with_opening_capital
from editor.engine.model.field_words import FieldWords
from editor.engine.model.listed_terms import Usage, spelled_alike
from editor.engine.model.ngrams import LM_WEIGHT
from editor.engine.model.tortured_terms import LINKS, written
from editor.engine.suspect import (
    MAX_SUGGESTIONS,
    Kind,
    Suggestion,
    SuggestionSource,
    Suspect,
)
from editor.engine.text.case import carry_case

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from editor.engine.model.listed_terms import ListedTerms
    from editor.engine.model.ngrams import Ngrams
    from editor.engine.model.vectors import Vectors

SURE: Final = 0.97
"""Probability of a phrase that English hardly has. Set by hand: of 7,000 that the Screener lists,
none is in 44 million words of sound English."""
MOST_SURE: Final = 0.95
"""The most of one that English may mean as it stands. Set by hand."""
LEAST: Final = 2.0
"""Nats that must speak for such a phrase. Set by hand, on sentences of forestry, teaching and
computing."""
NAMED: Final = 1.8
"""Nats for the term of art itself in the same text, or its acronym. Set by hand: less than LEAST,
so that something else must speak for it, too."""
A_METHOD: Final = 1.8
"""Nats for a phrase that is named as a method is ("based on …"). Set by hand, as NAMED."""
SHORT_NAMED: Final = 1.0
"""The same for an acronym of two letters, which may stand for much. Set by hand."""
ANOTHER, MOST_OTHERS = 1.0, 2
"""Nats for each other listed phrase near by, and the most of those. Set by hand."""
NEAR: Final = 400
"""Code points on each side in which words tell the field. Set by hand: a paragraph."""
FAR: Final = 5_000
"""The same for the term of art and its acronym. Set by hand."""
REACH: Final = 160
"""Code points of the longest phrase. Set by hand."""
WRAPPED: Final = 30
"""Code points of the shortest line that goes on in the next. Set by hand."""
FIRST_WORDS: Final = 3
"""Words around it that a reason names. Set by hand."""

_WORD: Final = re.compile(r"(?<=[^\W_])'s(?![^\W_])|[^\W_]+")
_GAP: Final = re.compile(r"[-\u2010\u2011]|[^\S\n]{1,3}|[^\S\n]{0,3}\n[^\S\n]{0,3}")
_BEFORE: Final = frozenset("-\u2010\u2011/_@#")
_AFTER: Final = frozenset("/_@")
_BY: Final = re.compile(
    r"\b(?:appl(?:y|ies|ied|ying)|based on|by means of|employ(?:s|ed|ing)?|fitted|propose[sd]?"
    r"|rel(?:y|ies|ied|ying) on|test(?:s|ed|ing)?|train(?:s|ed|ing)?|tr(?:y|ies|ied|ying)"
    r"|us(?:e[sd]?|ing)|via)"
    r"(?:\s+(?:an?|the|of))?\s+\Z"
)
_TO: Final = re.compile(r"\s+(?:(?:is|was|are|were)\s+(?:applied|fitted|tested|trained|used)\b)")
"""Words before and after a method."""
_SPACES: Final = re.compile(r"[-\u2010\u2011]|\s+")


class _Place(NamedTuple):
    """A listed phrase in a text."""

    start: int
    end: int
    key: str
    """As ListedTerms.spelled has it."""
    usage: Usage
    row: str


class _Proof(NamedTuple):
    """What speaks for a phrase."""

    confidence: float
    fact: str
    """In words, for the user."""


class TorturedPhrases:
    """Finds listed phrases that stand on their own. Read-only apart from caches."""

    def __init__(self, terms: ListedTerms, ngrams: Ngrams, vectors: Vectors) -> None:
        self._terms = terms
        self._ngrams = ngrams
        self._field = FieldWords(terms, ngrams, vectors)

    def suspects(self, text: str, start: int, end: int) -> list[Suspect]:
        """Return those that touch text[start:end] (whole paragraphs), in order, not overlapping.

        One may begin in the line before, or end in the line after. Takes linear time.
        """
        before = text.rfind("\n", 0, max(0, start - 1)) + 1
        found: list[Suspect] = []
        last = 0
        for place in self._places(text, max(before, start - REACH), end):
            if place.start >= last and place.end > start:
                suspect = self._suspect(text, place)
                if suspect is not None:
                    found.append(suspect)
                    last = place.end
        return found

    def _places(self, text: str, start: int, end: int) -> Iterator[_Place]:
        """Yield the listed phrases that begin in text[start:end], of those at one word the longest
        first.
        """
        words, norms = _words(text, start, min(len(text), end + REACH))
        for at, norm in enumerate(norms):
            longest = self._terms.longest(norm)
            low = words[at][0]
            if not longest or low >= end or text[max(0, low - 1) : low] in _BEFORE:
                continue
            size = 1
            while size < min(longest, len(words) - at) and _joined(
                text, words[at + size - 1][1], words[at + size][0]
            ):
                size += 1
            for number in range(size, 1, -1):
                key = " ".join(norms[at : at + number])
                listed = self._terms.spelled(key)
                high = words[at + number - 1][1]
                if listed and listed[0] is not Usage.USUAL and text[high : high + 1] not in _AFTER:
                    yield _Place(low, high, key, *listed)

    def _suspect(self, text: str, place: _Place) -> Suspect | None:
        terms = self._ranked(place.row)
        proof = self._proof(text, place, terms[0][0])
        if proof is None:
            return None
        surface = text[place.start : place.end]
        old = " ".join(surface.split())
        # An acronym gives no capital to what takes its place.
        cased = surface if surface.isupper() or not _is_acronym(old) else surface.lower()
        made: dict[str, Suggestion] = {}
        for norm, share in terms[:MAX_SUGGESTIONS]:
            new = carry_case(cased, self._written(norm))
            known = says.TORTURED.format(old=old, new=new)
            why = f"{known}{says.BETWEEN}{proof.fact}."
            wording = with_opening_capital(text, place.start, _in_place(surface, new))
            sure = share * proof.confidence
            if wording != surface:
                made.setdefault(wording, Suggestion(wording, sure, SuggestionSource.LEXICON, why))
        best = tuple(made.values())
        span = place.start, place.end
        return Suspect(*span, surface, Kind.SPUN, proof.confidence, best) if best else None

    def _written(self, norm: str) -> str:
        return written(norm, self._ngrams, named=False).replace(" '", "'")

    def _ranked(self, row: str) -> list[tuple[str, float]]:
        """Return the terms of a row, each with its share, the likeliest first."""
        weights: dict[str, float] = {}
        for norm, chance in self._terms.parse(row):
            words = self._ngrams.numbers(norm.split(" "))
            weights[norm] = exp(chance + LM_WEIGHT * self._ngrams.total((0, 0, *words)))
        total = sum(weights.values())
        shares = [(norm, weight / total) for norm, weight in weights.items()]
        return sorted(shares, key=lambda one: -one[1])

    def _proof(self, text: str, place: _Place, term: str) -> _Proof | None:
        if place.usage is Usage.HARDLY:
            return _Proof(SURE, says.HARDLY_ENGLISH)
        nats, fact = self._named(text, place, term)
        low = max(0, place.start - NEAR)
        high = min(len(text), place.end + NEAR)
        others = {one.key for one in self._places(text, low, high)} - {place.key}
        nats += ANOTHER * min(MOST_OTHERS, len(others))
        by, to = _BY.search(text, low, place.start), _TO.match(text, place.end)
        nats += A_METHOD * bool(by or to)
        phrase = place.key.split(" ")
        near = {
            word
            for part in ((low, place.start), (place.end, high))
            for word in _words(text, *part)[1]
        }
        told = self._field.told(near - {*phrase}, phrase, term.split(" "))
        nats += told.nats
        if nats < LEAST:
            return None
        if not fact:
            named = ", ".join(f"“{word}”" for word in told.words[:FIRST_WORDS])
            fact = says.OF_SCIENCE.format(words=named) if named else says.AS_METHOD
        return _Proof(min(MOST_SURE, 1 / (1 + exp(LEAST - 1 - nats))), fact)

    def _named(self, text: str, place: _Place, term: str) -> tuple[float, str]:
        """Return by how many nats the term of art or its acronym in the text speaks for it."""
        low, high = max(0, place.start - FAR), place.end + FAR
        near = f"{text[low : place.start]}\n{text[place.end : high]}"
        wording = self._written(term)
        if re.search(rf"\b{re.escape(wording)}\b", near, re.IGNORECASE):
            return NAMED, says.HAS_TERM.format(new=wording)
        words = [word for word in term.split(" ") if word not in LINKS]
        acronym = "".join(word[0] for word in words).upper()
        if len(words) > 1 and re.search(rf"\b{re.escape(acronym)}s?\b", near):
            nats = NAMED if len(acronym) > 2 else SHORT_NAMED
            return nats, says.HAS_ACRONYM.format(acronym=acronym, new=wording)
        return 0.0, ""


def _words(text: str, start: int, end: int) -> tuple[list[tuple[int, int]], list[str]]:
    """Return where the words of text[start:end] are, and the words, small."""
    part = text[start:end]
    small = part.lower()
    if len(small) != len(part):  # as that of "İ", which is two characters
        small = "".join(char if len(char.lower()) > 1 else char.lower() for char in part)
    found = list(_WORD.finditer(small.replace("’", "'")))
    spans = [(one.start() + start, one.end() + start) for one in found]
    return spans, [one.group() for one in found]


def _joined(text: str, end: int, start: int) -> bool:
    """Return whether a word that ends at `end` and one that begins at `start` may be of one phrase:
    beside each other, or over the end of a line that was wrapped.
    """
    gap = text[end:start]
    if not gap:
        return text[start] in "'’"
    if not _GAP.fullmatch(gap):
        return False
    line = text.rfind("\n", max(0, end - WRAPPED), end)
    return "\n" not in gap or (line < 0 and end >= WRAPPED)


def _in_place(surface: str, new: str) -> str:
    """Return a wording with the acronyms, hyphens and line ends of the phrase that it replaces."""
    acronyms = {word.lower(): word for word in _WORD.findall(surface) if _is_acronym(word)}
    words = [acronyms.get(word.lower(), word) for word in new.split(" ")]
    gaps = _SPACES.findall(surface)
    if len(gaps) != len(words) - 1:
        gaps = [" "] * (len(words) - 1)
        if "\n" in surface and gaps:
            gaps[-1] = "\n"
    return "".join(part for pair in zip(words, [*gaps, ""], strict=True) for part in pair)


def _is_acronym(words: str) -> bool:
    """Return whether the first of some words has capitals inside, as "DNA" and "eBook" have."""
    first = words.split(" ", 1)[0][1:]
    return first != first.lower()


def with_whole(decoded: Sequence[Suspect], phrases: Iterable[Suspect]) -> list[Suspect]:
    """Return the suspects of the lattice with listed phrases in the place of their pieces, in
    order, not overlapping. One that restores more than the phrase, or is the user's own, stays.
    """
    left: list[Suspect | None] = list(decoded)
    ends = [one.end for one in decoded]
    sure: set[int] = set()
    taken: list[Suspect] = []
    for phrase in phrases:
        first = bisect_right(ends, phrase.start)
        over = range(first, bisect_left(decoded, phrase.end, key=_start))
        better = next((at for at in over if _says_more(decoded[at], phrase)), None)
        if better is not None:
            one = decoded[better]
            left[better] = replace(one, confidence=max(one.confidence, phrase.confidence))
            sure.add(better)
        elif sure.isdisjoint(over):
            taken.append(_with_others(phrase, decoded[over.start : over.stop]))
            left[over.start : over.stop] = [None] * len(over)
    return sorted((*taken, *(one for one in left if one is not None)), key=_start)


def _says_more(decoded: Suspect, phrase: Suspect) -> bool:
    """Return whether a suspect of the lattice is the user's own, restores a phrase or more, or
    knows better what it stands for, as by an acronym.
    """
    if not decoded.suggestions:
        return False
    first = decoded.suggestions[0]
    if first.source is SuggestionSource.PERSON:
        return True
    if (decoded.start, decoded.end) == (phrase.start, phrase.end):
        surer = first.confidence > phrase.suggestions[0].confidence
        return surer or _restores(first, phrase)
    covers = decoded.start <= phrase.start and phrase.end <= decoded.end
    return covers and _restores(first, phrase)


def _restores(suggestion: Suggestion, phrase: Suspect) -> bool:
    restored = spelled_alike(suggestion.text)
    return any(spelled_alike(one.text) in restored for one in phrase.suggestions)


def _with_others(phrase: Suspect, over: Sequence[Suspect]) -> Suspect:
    """Return a phrase with the other wordings that the lattice has for the same words."""
    same = (one for one in over if (one.start, one.end) == (phrase.start, phrase.end))
    texts = {one.text for one in phrase.suggestions}
    others = [one for suspect in same for one in suspect.suggestions if one.text not in texts]
    total = sum(one.confidence for one in others)
    scale = min(1.0, (1 - phrase.confidence) / total) if total else 0.0
    more = [one.but(confidence=one.confidence * scale) for one in others]
    best = sorted((*phrase.suggestions, *more), key=lambda one: -one.confidence)
    return replace(phrase, suggestions=tuple(best[:MAX_SUGGESTIONS]))


def _start(suspect: Suspect) -> int:
    return suspect.start
