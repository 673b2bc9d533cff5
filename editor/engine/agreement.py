"""Repairs beside a suspect that a wording in its place needs: a/an, this/these, is/are.

Spinners do not touch the words around a replacement, so those words nearly always agree with the
original. A repair is offered only where they do not agree with the wording, and only where the
letters of a noun show whether it is singular or plural.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from editor.engine import reason_sentences as says
from editor.engine.suspect import Repair, SuggestionSource
from editor.engine.text.sound import article_for

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from editor.engine.suspect import Suggestion

    IsTaken = Callable[[int, int], bool]
    """Whether another suspect has a part of the text at [low, high), code points."""

_LEFT: Final = re.compile(
    r"(?<![\w.'’\-])(an?|this|these)[^\S\n]{1,3}[\"“‘'(\[«]{0,2}\Z", re.IGNORECASE
)
_REACH: Final = 12
"""Code points before a suspect that `_LEFT` looks at. Set by hand: its longest match."""
_OPENING_REACH: Final = 8
"""Code points before an offset that show whether a sentence begins there. Set by hand."""
_CLAUSE_REACH: Final = 120
"""The most code points of the clause before a suspect. Set by hand."""
_VERB: Final = re.compile(r"[^\S\n]{1,3}(is|are|was|were|has|have)(?![\w'’\-])")
_NEXT: Final = re.compile(r"[^\S\n]*([^\W\d_])")
_WORD_NEXT: Final = re.compile(r"[^\S\n]+([^\W\d_]+)")
_FIRST: Final = re.compile(r"[^\W_][\w'’\-]*")
_OTHER: Final = {
    "this": "these",
    "these": "this",
    "is": "are",
    "are": "is",
    "was": "were",
    "were": "was",
    "has": "have",
    "have": "has",
}
_WITH_MANY: Final = frozenset(["these", "are", "were", "have"])
_MANY: Final = re.compile(r"(?:wo)?men|people|children|police|feet|teeth|criteria|phenomena")
_UNSURE: Final = re.compile(
    r"always|besides|both|data|does|goes|has|headquarters|hers|his|its|means|media|most|none|news"
    r"|others|ours|perhaps|politics|series|she|some|species|staff|that|theirs|there|they|this"
    r"|those|was|which|who|yes|you|yours|.*(?:ss|us|is|ics|ed|ly|ing)"
)
_AUXILIARY: Final = re.compile(r"can|could|did|do|had|may|might|must|not|shall|should|will")
_JOINING: Final = re.compile(
    r"\b(?:about|against|among|and|at|between|by|for|from|in|into|of|on|or|nor|over|than|that|to"
    r"|under|which|who|with|within|without)\b",
    re.IGNORECASE,
)
"""After one of these in its clause, a noun may not be the subject of the verb."""
_OBJECT: Final = re.compile(
    r"[^\S\n]+(?:a|an|any|her|him|his|it|its|me|my|no|our|some|that|the|their|them|to|us|your)\b"
)
"""What follows a verb more often than a noun: then the phrase is no noun."""
_ENDS_CLAUSE: Final = re.compile(r"[.!?…,;:—–()“”\"\n]")
_OPENING: Final = re.compile(r"(?:\A|\n|[.!?…][\"”’')\]]{0,2}[^\S\n])[^\S\n]*[\"“‘'(\[«]{0,2}\Z")
_SHORTENED: Final = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|St|No|Gen|Sen|Rep|Gov|vs|Inc|Co|[A-Z])\.\s\Z")


def _nothing_taken(low: int, high: int) -> bool:  # noqa: ARG001 the callback of a lone suspect
    """Return False: the `is_taken` callback for a suspect that stands alone."""
    return False


def with_repairs(
    text: str,
    start: int,
    end: int,
    suggestions: Sequence[Suggestion],
    is_taken: IsTaken = _nothing_taken,
) -> tuple[Suggestion, ...]:
    """Return the suggestions for text[start:end], each with the repairs that it needs.

    Words of an original need none: what stands beside them there is known.
    """
    if not (
        _LEFT.search(text, max(0, start - _REACH), start)
        or _VERB.match(text, end)
        or (opens_sentence(text, start) and not all(one.text for one in suggestions))
    ):
        return tuple(suggestions)
    return tuple(
        one if is_original(one) else one.but(also=repairs(text, start, end, one.text, is_taken))
        for one in suggestions
    )


def is_original(one: Suggestion) -> bool:
    """Return whether a suggestion is words of an original."""
    return one.source == SuggestionSource.ORIGINAL and bool(one.text)


def repairs(
    text: str, start: int, end: int, wording: str, is_taken: IsTaken = _nothing_taken
) -> tuple[Repair, ...]:
    """Return the changes beside text[start:end] (code points) that a wording in its place needs.

    In text order. A change to text that `is_taken` by another suspect is left to that suspect.
    """
    if wording == text[start:end]:
        return ()
    found = (
        _article(text, start, end, wording),
        _determiner(text, start, end, wording),
        _verb(text, start, end, wording),
        _capital(text, start, end, wording),
    )
    return tuple(
        sorted(
            repair
            for repair in found
            if repair is not None and not is_taken(*repair.span(start, end))
        )
    )


def opens_sentence(text: str, start: int) -> bool:
    """Return whether a sentence begins at this offset, quotation marks and brackets aside."""
    before = text[max(0, start - _OPENING_REACH) : start]
    # Unless the slice begins the text, \A must not match at its start.
    opening = _OPENING.search(before if start <= _OPENING_REACH else "x" + before)
    return opening is not None and _SHORTENED.search(before) is None


def with_opening_capital(text: str, start: int, wording: str) -> str:
    """Capitalise a wording that replaces a figure at the start of a sentence."""
    if text[start : start + 1].isdigit() and wording[:1].islower() and opens_sentence(text, start):
        return wording[0].upper() + wording[1:]
    return wording


def _article(text: str, start: int, end: int, wording: str) -> Repair | None:
    left = _LEFT.search(text, max(0, start - _REACH), start)
    if left is None or left[1].lower() not in {"a", "an"}:
        return None
    before, at = left[1], left.start(1)
    shouted = text[max(0, at - 20) : end + 20].isupper()
    if before[0] == "A" and not (shouted or opens_sentence(text, at)):
        return None  # a letter, as in “vitamin A”
    now = wording if _FIRST.search(wording) else text[end : end + 40].partition("\n")[0]
    word = _FIRST.search(now)
    was = _FIRST.search(text, start, end)
    right = article_for(now)
    if word is None or right is None or right == before.lower():
        return None
    if was is not None and was[0].lower() == word[0].lower():
        return None
    after = right.upper() if shouted else before[0] + right[1:]
    return Repair(at - start, before, after, says.GOES_BEFORE.format(after=after, word=word[0]))


def _determiner(text: str, start: int, end: int, wording: str) -> Repair | None:
    left = _LEFT.search(text, max(0, start - _REACH), start)
    if left is None or left[1].lower() not in _OTHER or _OBJECT.match(text, end):
        return None
    after = _agreeing(left[1].lower(), text[start:end], wording)
    if after is None or text[end : end + 1] == "-" or _modifies(text, end):
        return None
    after = left[1][0] + after[1:]
    goes = says.GOES_WITH.format(after=after, wording=wording)
    return Repair(left.start(1) - start, left[1], after, goes)


def _verb(text: str, start: int, end: int, wording: str) -> Repair | None:
    verb = _VERB.match(text, end)
    if verb is None or _JOINING.search(_clause_before(text, start)):
        return None
    if wording[:1].isupper() and not opens_sentence(text, start):
        return None  # a name
    after = _agreeing(verb[1], text[start:end], wording)
    if after is None:
        return None
    goes = says.GOES_WITH.format(after=after, wording=wording)
    return Repair(verb.start(1) - end, verb[1], after, goes)


def _capital(text: str, start: int, end: int, wording: str) -> Repair | None:
    follows = _NEXT.match(text, end)
    if wording or follows is None or not follows[1].islower() or not opens_sentence(text, start):
        return None
    if not text[start:end][:1].isupper():
        return None
    return Repair(0, follows[0], follows[1].upper(), says.BEGINS_SENTENCE)


def _agreeing(neighbour: str, old: str, new: str) -> str | None:
    """Return the neighbour's other form if it agrees with the old wording but not with the new."""
    now = _is_many(new)
    if now is None or _is_many(old) is not (not now):
        return None
    return _OTHER[neighbour] if (neighbour in _WITH_MANY) is not now else None


def _is_many(phrase: str) -> bool | None:
    """Return whether a noun is plural, None if its letters do not show it."""
    last = phrase.rpartition(" ")[2]
    if not last.isalpha() or len(last) < 3 or not last[1:].islower():
        return None
    if last != phrase and not last.islower():
        return None  # a name
    last = last.lower()
    if _MANY.fullmatch(last):
        return True
    return None if _UNSURE.fullmatch(last) else last.endswith("s")


def _modifies(text: str, end: int) -> bool:
    """Return whether a noun seems to follow: then that noun sets the number, not this one."""
    follows = _WORD_NEXT.match(text, end)
    return follows is not None and not (
        follows[1] in _OTHER or _JOINING.fullmatch(follows[1]) or _AUXILIARY.fullmatch(follows[1])
    )


def _clause_before(text: str, start: int) -> str:
    low = max(0, start - _CLAUSE_REACH)
    return _ENDS_CLAUSE.split(text[low:start])[-1]
