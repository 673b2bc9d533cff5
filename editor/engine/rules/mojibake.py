"""Text that was read in a wrong encoding ("donâ€™t"); found by ftfy, and only ever suggested."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from editor.engine.suspect import Kind, Suggestion, SuggestionSource, Suspect

if TYPE_CHECKING:
    from collections.abc import Iterator

SURE: Final = 0.95
FAR: Final = 60
"""How many code points of a word are looked at on either side of the first sign."""

_LEADS: Final = (
    "\u00ac\u00b7\u00c2-\u017f\u0192\u0390-\u045f\u201a\u2020\u2021\u2030\u2206\u221a\u2248"
)
"""What the first bytes of UTF-8 look like in the encodings that it is mistaken for."""
_SIGN: Final = re.compile(rf"[{_LEADS}][^\x00-\x7f]|[ÂÃ] |[\x80-\x9f]")
_REASON: Final = "The characters of this word were read in a wrong encoding."


def mojibake(text: str, start: int, end: int) -> Iterator[Suspect]:
    """The words of text[start:end] that were read so, in order; offsets are code points."""
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
            # The first of two blanks was the second half of a letter.
            fixed = fixed.rstrip(" ")
        if fixed != word:
            one = Suggestion(fixed, SURE, SuggestionSource.RULE, _REASON)
            yield Suspect(low, high, word, Kind.HIDDEN, SURE, (one,))


def _fixed(word: str) -> str:
    # The import takes a seventh of a second, and most articles have no use for it.
    from ftfy import fix_encoding  # noqa: PLC0415 see above

    # What was lost for good is no suggestion: it would be written as U+FFFD.
    return fix_encoding(word, replace_lossy_sequences=False)
