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

_SENTENCES: Final = (*reason_sentences.SENTENCES, *quoting.SENTENCES)
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
    whole = _found(reason)
    if whole is not None:
        return whole
    between = reason_sentences.BETWEEN
    facts = [_found(fact) for fact in reason.removesuffix(".").split(between)]
    said = [fact for fact in facts if fact is not None]
    return between.join(said) + "." if len(said) == len(facts) else reason


def _found(text: str) -> str | None:
    """Return a text in the window's language if it is one of the sentences."""
    for sentence in _SENTENCES:
        found = _pattern(sentence).fullmatch(text)
        if found is not None:
            return _filled(sentence, found)
    return None


def _filled(sentence: str, found: re.Match[str]) -> str:
    return tr(sentence, **found.groupdict())


@cache
def _pattern(sentence: str) -> re.Pattern[str]:
    return re.compile(_VALUE.sub(r"(?P<\1>.+?)", re.escape(sentence)), re.DOTALL)
