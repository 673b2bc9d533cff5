"""Words of an article within Markdown, where they can be nothing but words.

Backslashes before every sign would do for some programs and be shown by others, and addresses
become links without any sign: what has more than letters and the simplest punctuation is code.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

LONGEST: Final = 200
"""Characters of an article's words that are quoted. Set by hand."""
_PLAIN: Final = re.compile(r"(?:[^\W_]|[ ;%’‘'–—()-]|[.,:!?](?=\s|$)|(?<=\d)[.,](?=\d))+")
_TICKS: Final = re.compile(r"`+")
_UNSEEN: Final = frozenset(("Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"))


def quoted(text: str) -> str:
    """Return an article's words in quotation marks; what may mean something to Markdown, as code.

    White space becomes single blanks, very long words lose their middle, and characters that
    cannot be seen are named: [U+200B].
    """
    words = " ".join(text.split())
    if len(words) > LONGEST:
        words = f"{words[: LONGEST * 2 // 3].rstrip()} … {words[-LONGEST // 4 :].lstrip()}"
    without_marks = "".join(one for one in words if not unicodedata.combining(one))
    if _PLAIN.fullmatch(without_marks):
        return f"“{words}”"
    return code("".join(map(_shown, words)))


def code(text: str) -> str:
    """Return a text of one line as code, whatever it has in it."""
    fence = "`" * (max(map(len, _TICKS.findall(text)), default=0) + 1)
    room = " " * (not text or text[0] in "` " or text[-1] in "` ")
    return f"{fence}{room}{text}{room}{fence}"


def _shown(character: str) -> str:
    if unicodedata.category(character) in _UNSEEN:
        return f"[U+{ord(character):04X}]"
    return character
