"""The article's text as the text widget can show it, one UTF-16 unit for one."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import Final

from editor.session.limits import LONG_LINE

PIECE: Final = 2_000
"""About how many characters such a piece has."""
BLOCK: Final = "\u2029"
"""What the widget has between its blocks, be it a newline or a break within a long line."""

_SHOWN: Final = {
    **{code: 0x2400 + code for code in range(0x20) if code not in (0x09, 0x0A)},
    0x7F: 0x2421,
    0x85: 0x2424,
    0x2029: 0xB6,
    0xFDD0: 0xFFFD,
    0xFDD1: 0xFFFD,
    # taken for a byte order mark and dropped; a word joiner is as invisible
    0xFEFF: 0x2060,
}
_TRANSLATION: Final = str.maketrans({chr(code): chr(shown) for code, shown in _SHOWN.items()})
_TROUBLE: Final = re.compile("[" + re.escape("".join(map(chr, _SHOWN))) + "]")
_ASTRAL: Final = re.compile("[\U00010000-\U0010ffff]")
_SURROGATES: Final = re.compile("[\ud800-\udfff]")


def shown(text: str) -> str:
    """The text with stand-ins for what the widget would change, drop or break at."""
    return text.translate(_TRANSLATION) if _TROUBLE.search(text) else text


def shown_in_pieces(text: str) -> str:
    """Likewise for a whole article, with breaks shown for some spaces of very long lines."""
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
    """Text that came in through the widget, as the article takes it."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace(BLOCK, "\n")
    return _SURROGATES.sub("\ufffd", text.replace("\u2028", "\n"))


class Utf16Map:
    """Positions in code points to positions in UTF-16 units, which Qt counts, and back."""

    def __init__(self, text: str = "") -> None:
        self._astral = [match.start() for match in _ASTRAL.finditer(text)]

    @property
    def extra(self) -> int:
        """How many units the text has more than code points."""
        return len(self._astral)

    def unit(self, offset: int) -> int:
        """The unit at which a code point begins."""
        return offset + self._before(offset)

    def offset(self, unit: int, *, up: bool = False) -> int:
        """The code point at a unit; within a pair the pair's, or with `up` the one after."""
        numbers = range(len(self._astral))
        pairs = bisect_left(numbers, unit, key=lambda n: self._astral[n] + n)
        inside = pairs > 0 and self._astral[pairs - 1] + pairs == unit
        return unit - pairs + (1 if up and inside else 0)

    def edit(self, start: int, removed: int, put: str) -> None:
        """Follow an edit: `removed` code points at `start` gave way to `put`."""
        fresh = [start + match.start() for match in _ASTRAL.finditer(put)]
        if not self._astral and not fresh:
            return
        low, high = self._before(start), self._before(start + removed)
        growth = len(put) - removed
        later = [offset + growth for offset in self._astral[high:]]
        self._astral[low:] = fresh + later

    def _before(self, offset: int) -> int:
        return bisect_left(self._astral, offset)
