"""White space in OpenDocument: spaces at a paragraph's start and behind a space collapse.

A space at a paragraph's end does not, as LibreOffice reads and writes it.
"""

from __future__ import annotations

import re
from enum import Enum

from editor.files.odt.vocabulary import Scope, empty_tag

LINE_BREAK = "\u2028"
"""Stands for a line break within a paragraph (text:line-break)."""

_WHITE_SPACE = re.compile("[ \t\r\n]+")
_NOT_ONE_TO_ONE = re.compile("[&\t\r\n]|  ")
_REFERENCE = re.compile(r"&(?:#x([0-9A-Fa-f]+)|#([0-9]+)|(amp|lt|gt|quot|apos));")
_NAMED = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}
_PARTS = re.compile(f"( +|\t|{LINE_BREAK})")
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})


class Preceding(Enum):
    """What is before a place in a paragraph, which decides whether a space there collapses."""

    SPACE = 1
    """A space, or the paragraph's start: it collapses."""
    TEXT = 2
    """It does not."""
    ELEMENT = 3
    """An element on which readers differ: spaces must be written so that all agree."""


def unescaped(raw: str) -> str:
    """Return the characters that XML text stands for."""
    return _REFERENCE.sub(_referenced, raw) if "&" in raw else raw


def _referenced(match: re.Match[str]) -> str:
    if match[3]:
        return _NAMED[match[3]]
    return chr(int(match[1], 16) if match[1] else int(match[2]))


def collapsed(characters: str, after_space: bool) -> tuple[str, bool]:
    """Return characters with white space collapsed, and whether a space behind them collapses."""
    text = _WHITE_SPACE.sub(" ", characters)
    if after_space and text.startswith(" "):
        text = text[1:]
    return text, text.endswith(" ") if text else after_space


def character_offsets(raw: str, after_space: bool) -> list[int]:
    """Return the offset in XML text of each character left after collapsing, and its length."""
    if not _NOT_ONE_TO_ONE.search(raw) and not (after_space and raw.startswith(" ")):
        return list(range(len(raw) + 1))
    found = []
    at = 0
    while at < len(raw):
        match = _REFERENCE.match(raw, at) if raw[at] == "&" else None
        character = _referenced(match) if match else raw[at]
        if character not in " \t\r\n":
            found.append(at)
            after_space = False
        elif not after_space:
            found.append(at)
            after_space = True
        at = match.end() if match else at + 1
    return [*found, len(raw)]


def escaped(text: str) -> str:
    """Return a text escaped as element content or as an attribute value in double quotes."""
    return text.translate(_ESCAPES).replace('"', "&quot;")


def paragraph_content(
    text: str, preceding: Preceding, scope: Scope, *, followed: bool = False
) -> tuple[str, Preceding]:
    """Return a line of text as XML within a paragraph, and what a next one is preceded by.

    `followed`: whether a character that is not a space comes next.
    """
    parts = [part for part in _PARTS.split(text) if part]
    xml = []
    for number, part in enumerate(parts, start=1):
        if part[0] == " ":
            # Only between two words is a literal space safe from collapsing in every reader.
            literal = preceding is Preceding.TEXT and (followed or number < len(parts))
            count = len(part) - literal
            xml.append(" " * literal)
            if count:
                attributes = {"c": str(count)} if count > 1 else {}
                xml.append(empty_tag(scope, "s", **attributes))
            preceding = Preceding.ELEMENT if count else Preceding.SPACE
        elif part == "\t":
            xml.append(empty_tag(scope, "tab"))
            preceding = Preceding.ELEMENT
        elif part == LINE_BREAK:
            xml.append(empty_tag(scope, "line-break"))
            preceding = Preceding.ELEMENT
        else:
            xml.append(part.translate(_ESCAPES))
            preceding = Preceding.TEXT
    return "".join(xml), preceding
