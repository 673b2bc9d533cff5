"""What words are within their paragraph: links, and words that stand out."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class InlineKind(StrEnum):
    """What words are within their paragraph."""

    STRONG = "strong"
    EMPHASIS = "emphasis"
    LINK = "link"


class Inline(NamedTuple):
    """A stretch of the text, code points [start, end), that is a link or stands out."""

    start: int
    end: int
    kind: InlineKind
    target: str = ""
    """Of a link, its address."""
