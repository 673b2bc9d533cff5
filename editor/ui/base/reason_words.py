"""The reasons of suggestions in the window's language.

Reasons are English text, in suspects as in logs. Here the sentence is found that a reason was made
from: so old logs are translated as well, and what is not recognised stays as it is.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from PySide6.QtCore import QLocale

from editor.engine import reason_sentences
from editor.originals import quoting
from editor.review import learned_preferences
from editor.ui.base.translation import tr

_NAMING: Final = (reason_sentences.AND_OTHERS, reason_sentences.LOOKS_LIKE)
_SENTENCES: Final = tuple(
    one for one in (*reason_sentences.SENTENCES, *quoting.SENTENCES) if one not in _NAMING
)
_BETWEEN: Final = reason_sentences.BETWEEN
_NUMBER: Final = re.compile(r"\d[\d,]*")
_VALUE: Final = re.compile(r"\\\{(\w+)\\\}")


def reason_words(reason: str) -> str:
    """Return a reason in the window's language; as it is if it is not known how to say it."""
    if QLocale().language() == QLocale.Language.English:
        return reason
    for sentence in learned_preferences.SENTENCES:
        before = _pattern(sentence).match(reason)
        if before is not None:
            rest = reason[before.end() :].lstrip()
            return " ".join([_filled(sentence, before), *([reason_words(rest)] if rest else [])])
    whole = _found(reason, _SENTENCES)
    if whole is not None:
        return whole
    facts = _facts(reason.removesuffix(".").split(_BETWEEN))
    return _BETWEEN.join(facts) + "." if facts else reason


def _facts(parts: list[str]) -> list[str]:
    """Return the facts in the window's language; none unless all are known.

    A wording may have the sign that stands between facts in itself.
    """
    said: list[str] = []
    at = 0
    while at < len(parts):
        for end in range(at + 1, len(parts) + 1):
            found = _found(_BETWEEN.join(parts[at:end]), _SENTENCES)
            if found is not None:
                said.append(found)
                at = end
                break
        else:
            return []
    return said


def _found(text: str, sentences: tuple[str, ...]) -> str | None:
    """Return a text in the window's language if it is one of the sentences."""
    for sentence in sentences:
        found = _pattern(sentence).fullmatch(text)
        if found is not None:
            return _filled(sentence, found)
    return None


def _filled(sentence: str, found: re.Match[str]) -> str:
    return tr(sentence, **{name: _value(name, text) for name, text in found.groupdict().items()})


def _value(name: str, text: str) -> object:
    """Return a number as such, and the names of characters in the window's language."""
    if name == "number" and _NUMBER.fullmatch(text):
        return int(text.replace(",", ""))
    if name != "characters":
        return text
    known = _found(text, _NAMING[:1])
    return known or ", ".join(_found(one, _NAMING[1:]) or one for one in text.split(", "))


@cache
def _pattern(sentence: str) -> re.Pattern[str]:
    return re.compile(_VALUE.sub(r"(?P<\1>.+?)", re.escape(sentence)), re.DOTALL)
