"""Text that was decoded with a wrong encoding ("donâ€™t"), repaired by ftfy."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from editor.engine import reason_sentences as says
from editor.engine.suspect import Kind, Suggestion, SuggestionSource, Suspect

if TYPE_CHECKING:
    from collections.abc import Iterator

SURE: Final = 0.95
"""Probability of such a suspect. Set by hand."""
FAR: Final = 60
"""The most code points of a word on each side of its first sign. Set by hand."""

_LEADS: Final = (
    "\u00ac\u00b7\u00c2-\u017f\u0192\u0390-\u045f\u201a\u2020\u2021\u2030\u2206\u221a\u2248"
)
"""What lead bytes of UTF-8 look like in the encodings that it is mistaken for."""
_SIGN: Final = re.compile(rf"[{_LEADS}][^\x00-\x7f]|[ÂÃ] |[\x80-\x9f]")


def mojibake(text: str, start: int, end: int) -> Iterator[Suspect]:
    """Yield such words of text[start:end], in order; offsets are code points."""
    done = start
    for sign in _SIGN.finditer(text, start, end):
        if sign.start() < done:
            continue
        low, high = sign.span()
        while low > done and sign.start() - low < FAR and not text[low - 1].isspace():
            low -= 1
        while high < end and high - sign.end() < FAR and not text[high].isspace():
            high += 1
        done = high
        word = text[low:high]
        fixed = _fixed(word)
        if word[-1] == " " == text[high : high + 1]:
            # The first of two spaces was the second byte of a letter.
            fixed = fixed.rstrip(" ")
        if fixed != word:
            one = Suggestion(fixed, SURE, SuggestionSource.RULE, says.MISREAD)
            yield Suspect(low, high, word, Kind.HIDDEN, SURE, (one,))


def _fixed(word: str) -> str:
    # Imported late: it takes a seventh of a second, and few articles need it.
    from ftfy import fix_encoding  # noqa: PLC0415 see above

    # A lossy repair would put in U+FFFD, which is no suggestion.
    return fix_encoding(word, replace_lossy_sequences=False)
