"""Makes Markdown from a text."""

from __future__ import annotations

import re

_ANYWHERE = re.compile(r"[\\`*_\[\]<>&~|]")
_AT_LINE_START = re.compile(r"(?m)^[ \t]*+(\d{0,9})([#+=.)-])?")


def new_markdown(text: str) -> str:
    """Return Markdown that shows a text as it is: characters of mark-up are escaped.

    Each line becomes a paragraph. White space at its start, which would make it code, is dropped.
    """
    escaped = _AT_LINE_START.sub(_line_start, _ANYWHERE.sub(r"\\\g<0>", text))
    return re.sub(r"\n+", "\n\n", escaped)


def _line_start(match: re.Match[str]) -> str:
    number, mark = match[1], match[2] or ""
    is_markup = mark in ".)" if number else mark in "#+=-"
    return f"{number}\\{mark}" if mark and is_markup else number + mark
