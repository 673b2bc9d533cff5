"""The reasons of suggestions in the window's language.

Reasons are English text, in suspects as in logs. Here the sentences are found that a reason was
made from: so old logs are translated as well, and what is not recognised stays as it is.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Final

from PySide6.QtCore import QLocale

from editor.engine import reason_sentences
from editor.originals import quoting
from editor.review import learned_preferences
from editor.translatable import joined, tr
from editor.ui.base.translation import translated

_NAMING: Final = (reason_sentences.AND_OTHERS, reason_sentences.LOOKS_LIKE)
_WHOLE: Final = tuple(
    one for one in (*reason_sentences.SENTENCES, *quoting.SENTENCES) if one.endswith(".")
)
_FACTS: Final = tuple(one for one in reason_sentences.SENTENCES if one not in (*_WHOLE, *_NAMING))
_BETWEEN: Final = reason_sentences.BETWEEN
_NUMBER: Final = re.compile(r"\d[\d,]*")
_VALUE: Final = re.compile(r"\\\{(\w+)\\\}")


def reason_words(reason: str) -> str:
    """Return a reason in the window's language; as it is if it is not known how to say it."""
    if QLocale().language() == QLocale.Language.English:
        return reason
    return "".join(translated(part) for part in _parts(reason))


@lru_cache(maxsize=8192)
def _parts(reason: str) -> tuple[str, ...]:
    """Return what a reason consists of, one after the other; what is known can be translated."""
    for sentence in learned_preferences.SENTENCES:
        before = _pattern(sentence).match(reason)
        if before is not None:
            rest = reason[before.end() :].lstrip()
            return (_filled(sentence, before), *((" ", *_parts(rest)) if rest else ()))
    return _facts(reason.split(_BETWEEN)) or (reason,)


def _facts(pieces: list[str]) -> tuple[str, ...]:
    """Return the facts of a reason and what is between them; nothing unless all are known.

    A wording may have the sign that stands between facts in itself.
    """
    for end in range(1, len(pieces)):
        fact = _found(_BETWEEN.join(pieces[:end]), _FACTS)
        rest = _facts(pieces[end:]) if fact is not None else ()
        if fact is not None and rest:
            return fact, _BETWEEN, *rest
    last = _BETWEEN.join(pieces)
    whole = _found(last, _WHOLE)
    if whole is not None:
        return (whole,)
    fact = _found(last.removesuffix("."), _FACTS) if last.endswith(".") else None
    return () if fact is None else (fact, ".")


def _found(text: str, sentences: tuple[str, ...]) -> str | None:
    """Return a text so that it can be translated, if it is one of the sentences."""
    for sentence in sentences:
        found = _pattern(sentence).fullmatch(text)
        if found is not None:
            return _filled(sentence, found)
    return None


def _filled(sentence: str, found: re.Match[str]) -> str:
    return tr(sentence, **{name: _value(name, text) for name, text in found.groupdict().items()})


def _value(name: str, text: str) -> object:
    """Return a number as such, and the names of characters so that they can be translated."""
    if name == "number" and _NUMBER.fullmatch(text):
        return int(text.replace(",", ""))
    if name != "characters":
        return text
    others = _found(text, (reason_sentences.AND_OTHERS,))
    if others is not None:
        return others
    names = text.split(", ")
    return joined((_found(one, (reason_sentences.LOOKS_LIKE,)) or one for one in names), ", ")


@cache
def _pattern(sentence: str) -> re.Pattern[str]:
    return re.compile(_VALUE.sub(r"(?P<\1>.+?)", re.escape(sentence)), re.DOTALL)
