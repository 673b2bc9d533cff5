"""Character references (&amp;, &#8217;), decoded as browsers decode them in text."""

from __future__ import annotations

import re
from functools import lru_cache
from html.entities import html5

REFERENCE = r"&(?:#(?:[0-9]++|[xX][0-9a-fA-F]++);?|[a-zA-Z][a-zA-Z0-9]{0,31}+;?)"
"""A pattern without groups for what may be a reference."""
_REFERENCE = re.compile(REFERENCE)
_LONGEST_NUMBER = 7
_UNKNOWN = "\ufffd"


def decoded(reference: str) -> tuple[str, int]:
    """Return the text that a match of REFERENCE stands for and how many of its characters count.

    The rest are letters behind a name without a semicolon. ("", 0) if it is not a reference.
    """
    # A number can be a megabyte long; such are not cached.
    return _decoded(reference) if len(reference) < 40 else _decode(reference)


def unescaped(text: str) -> str:
    """Return a text, such as an attribute's value, with its references decoded."""
    return _REFERENCE.sub(_replacement, text) if "&" in text else text


def _replacement(match: re.Match[str]) -> str:
    text, used = decoded(match[0])
    return text + match[0][used:]


def _decode(reference: str) -> tuple[str, int]:
    if reference[1] == "#":
        return _number(reference[2:].rstrip(";")), len(reference)
    name = reference[1:]
    if name in html5:
        return html5[name], len(reference)
    for length in range(min(len(name), 32), 1, -1):
        if name[:length] in html5:
            return html5[name[:length]], length + 1
    return "", 0


_decoded = lru_cache(maxsize=4096)(_decode)


def _number(digits: str) -> str:
    base = 16 if digits[0] in "xX" else 10
    significant = digits.lstrip("xX").lstrip("0")
    if len(significant) > _LONGEST_NUMBER:
        return _UNKNOWN
    number = int(significant or "0", base)
    if number == 0 or 0xD800 <= number < 0xE000 or number > 0x10FFFF:
        return _UNKNOWN
    if 0x80 <= number < 0xA0:
        return bytes([number]).decode("cp1252", "ignore") or chr(number)
    return chr(number)
