"""What a file's bytes say in each encoding that they may be in."""

from __future__ import annotations

from typing import Final

from editor.article import WITH_ERRORS
from editor.files.plain_text import LEGACY
from editor.ui.ask.encoding_dialog import Preview
from editor.ui.base.labels import encoding_name

SAMPLE_LENGTH: Final = 2000
"""Number of characters shown to help choose an encoding."""


def previews(data: bytes) -> list[Preview]:
    """Return the encodings that round-trip the bytes, each with a sample of the text."""
    found = []
    for codec in ("utf-8", *LEGACY, "utf-16-le", "utf-16-be"):
        try:
            text = data.decode(codec)
            if text.encode(codec) != data:
                continue
        except UnicodeError:
            continue
        found.append(Preview(codec, encoding_name(codec), _sample(text)))
    if not found or found[0].encoding != "utf-8":
        text = data.decode(errors="replace")
        found.insert(0, Preview(WITH_ERRORS, encoding_name(WITH_ERRORS), _sample(text)))
    return found


def _sample(text: str) -> str:
    """The text around the first non-ASCII character, where encodings differ."""
    at = next((i for i, letter in enumerate(text) if letter > "\x7f"), 0)
    start = max(0, at - SAMPLE_LENGTH // 2)
    return text[start : start + SAMPLE_LENGTH]
