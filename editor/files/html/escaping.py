"""Text written as page source: escaped, and as references where the encoding lacks a character."""

from __future__ import annotations

import re

from editor.files.html.source_map import CDATA, LITERAL

_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\ufeff": "&#65279;"})
# ASCII that some encodings map to other characters: \ and ~ in Shift_JIS, + in UTF-7, controls.
_UNSAFE_ASCII = re.compile(r"[^ -}\t\n]|[\\~+]")


class Unwritable(Exception):
    """A character that the page cannot hold, not even as a character reference."""

    def __init__(self, character: str) -> None:
        super().__init__(character)
        self.character = character


class Escaper:
    """Writes text in one encoding.

    `only_ascii`: write every other character as a character reference.
    """

    def __init__(self, encoding: str, *, only_ascii: bool) -> None:
        self._encoding = encoding
        self._only_ascii = only_ascii

    def escaped(self, text: str, kind: int) -> str:
        """Return the source for a text where the source map has `kind`. Raises Unwritable."""
        if kind & LITERAL and not kind & CDATA:
            for character in text:
                if character == "\0" or not self._survives(character):
                    raise Unwritable(character)
            return text
        escaped = text.translate(_ESCAPES)
        if "\0" not in escaped and self._can_stand(escaped):
            return escaped
        return "".join(one if self._can_stand(one) else _reference(one) for one in escaped)

    def _can_stand(self, text: str) -> bool:
        """Whether the text can be written as it is, without references."""
        if text.isascii():
            unsafe = _UNSAFE_ASCII.search(text)
            return "\0" not in text and (not unsafe or self._survives(text))
        return not self._only_ascii and "\0" not in text and self._survives(text)

    def _survives(self, text: str) -> bool:
        try:
            return text.encode(self._encoding).decode(self._encoding) == text
        except UnicodeError:
            return False


def _reference(character: str) -> str:
    # HTML reads &#128; to &#159; as windows-1252, so C1 controls have no reference.
    if character == "\0" or "\x80" <= character < "\xa0":
        raise Unwritable(character)
    return f"&#{ord(character)};"
