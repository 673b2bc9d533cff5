"""White space, as OpenDocument has it: a space after a space is none, nor is one that begins.

A space at a paragraph's end is one, as LibreOffice reads and writes it.
"""

from __future__ import annotations

import re
from enum import Enum

from editor.files.odt.vocabulary import Scope, empty_tag

LINE_SEPARATOR = "\u2028"
"""Stands for a line break within a paragraph."""

_WHITE = re.compile("[ \t\r\n]+")
_UNLIKE_SEEN = re.compile("[&\t\r\n]|  ")
_REFERENCE = re.compile(r"&(?:#x([0-9A-Fa-f]+)|#([0-9]+)|(amp|lt|gt|quot|apos));")
_NAMED = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}
_PARTS = re.compile(f"( +|\t|{LINE_SEPARATOR})")
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})


class After(Enum):
    """What stands before a place in a paragraph: whether a space there would be seen."""

    SPACE = 1
    """Or nothing at all: it would not."""
    TEXT = 2
    """It would."""
    ELEMENT = 3
    """One of a kind on which readers differ: written so that it is the same to all."""


def unescaped(raw: str) -> str:
    """The characters that a piece of XML text stands for."""
    return _REFERENCE.sub(_referred, raw) if "&" in raw else raw


def _referred(match: re.Match[str]) -> str:
    if match[3]:
        return _NAMED[match[3]]
    return chr(int(match[1], 16) if match[1] else int(match[2]))


def collapsed(characters: str, after_space: bool) -> tuple[str, bool]:
    """What of some characters is seen, and whether they end in a space (or go on after one)."""
    text = _WHITE.sub(" ", characters)
    if after_space and text.startswith(" "):
        text = text[1:]
    return text, text.endswith(" ") if text else after_space


def places(raw: str, after_space: bool) -> list[int]:
    """For each character seen of a piece of XML text, the offset in it where it begins.

    One more at the end: the length of the piece.
    """
    if not _UNLIKE_SEEN.search(raw) and not (after_space and raw.startswith(" ")):
        return list(range(len(raw) + 1))
    found = []
    at = 0
    while at < len(raw):
        match = _REFERENCE.match(raw, at) if raw[at] == "&" else None
        character = _referred(match) if match else raw[at]
        if character not in " \t\r\n":
            found.append(at)
            after_space = False
        elif not after_space:
            found.append(at)
            after_space = True
        at = match.end() if match else at + 1
    return [*found, len(raw)]


def escaped(text: str) -> str:
    """A text as it stands in XML, between tags or in double quotes."""
    return text.translate(_ESCAPES).replace('"', "&quot;")


def written(text: str, after: After, scope: Scope, *, followed: bool = False) -> tuple[str, After]:
    """A line of text as the XML of a paragraph, and what a next one would be after.

    `followed` says that a character comes next which is no space.
    """
    parts = [part for part in _PARTS.split(text) if part]
    xml = []
    for number, part in enumerate(parts, start=1):
        if part[0] == " ":
            # A plain one only between words: there, nobody takes it for nothing.
            plain = after is After.TEXT and (followed or number < len(parts))
            hidden = len(part) - plain
            xml.append(" " * plain)
            if hidden:
                count = {"c": str(hidden)} if hidden > 1 else {}
                xml.append(empty_tag(scope, "s", **count))
            after = After.ELEMENT if hidden else After.SPACE
        elif part == "\t":
            xml.append(empty_tag(scope, "tab"))
            after = After.ELEMENT
        elif part == LINE_SEPARATOR:
            xml.append(empty_tag(scope, "line-break"))
            after = After.ELEMENT
        else:
            xml.append(part.translate(_ESCAPES))
            after = After.TEXT
    return "".join(xml), after
