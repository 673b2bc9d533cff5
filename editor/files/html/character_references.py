"""Character references, read as browsers read them in text."""

from __future__ import annotations

import re
from functools import lru_cache
from html.entities import html5

REFERENCE = r"&(?:#(?:[0-9]++|[xX][0-9a-fA-F]++);?|[a-zA-Z][a-zA-Z0-9]{0,31}+;?)"
"""What may be a reference. A pattern, without groups."""
_REFERENCE = re.compile(REFERENCE)
_LONGEST_NUMBER = 7
_UNKNOWN = "\ufffd"


def decoded(reference: str) -> tuple[str, int]:
    """What a match of REFERENCE stands for, and how many of its characters do so.

    Without a semicolon a name may be followed by letters that are none of it. Nothing and 0 for
    what is no reference.
    """
    # A number can be a megabyte long; those are not kept.
    return _decoded(reference) if len(reference) < 40 else _decode(reference)


def unescaped(text: str) -> str:
    """A text, such as an attribute's value, with its references decoded."""
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
