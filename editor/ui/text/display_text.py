"""The article's text as the text widget can display it, with the same length in UTF-16 units."""

from __future__ import annotations

import re
from typing import Final

from editor.session.limits import LONG_LINE

PIECE: Final = 2_000
"""Approximate length in characters of the pieces of a long line."""
BLOCK: Final = "\u2029"
"""What the widget has between blocks: a newline, or a break within a long line."""

_SHOWN: Final = {
    **{code: 0x2400 + code for code in range(0x20) if code not in (0x09, 0x0A)},
    0x7F: 0x2421,
    0x85: 0x2424,
    0x2029: 0xB6,
    0xFDD0: 0xFFFD,
    0xFDD1: 0xFFFD,
    # Qt drops it as a byte order mark; a word joiner is invisible too
    0xFEFF: 0x2060,
}
_TRANSLATION: Final = str.maketrans({chr(code): chr(shown) for code, shown in _SHOWN.items()})
_TROUBLE: Final = re.compile("[" + re.escape("".join(map(chr, _SHOWN))) + "]")
_SURROGATES: Final = re.compile("[\ud800-\udfff]")


def shown(text: str) -> str:
    """The text with substitutes for characters that the widget would change, drop or break at."""
    return text.translate(_TRANSLATION) if _TROUBLE.search(text) else text


def shown_in_pieces(text: str) -> str:
    """Like shown(), for a whole article; some spaces in very long lines become breaks."""
    text = shown(text)
    if len(text) <= LONG_LINE:
        return text
    return "\n".join(map(_pieces, text.split("\n")))


def _pieces(line: str) -> str:
    if len(line) <= LONG_LINE:
        return line
    parts, at = [], 0
    while len(line) - at > PIECE:
        space = line.find(" ", at + PIECE)
        if space < 0:
            break
        parts.append(line[at:space])
        at = space + 1
    return BLOCK.join([*parts, line[at:]])


def typed(text: str) -> str:
    """Text that was entered in the widget, as it goes into the article."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace(BLOCK, "\n")
    return _SURROGATES.sub("\ufffd", text.replace("\u2028", "\n"))
