"""The table of suspect kinds: their names, and how they are drawn.

Used by labels, marks in the text, the suspects list, `unspin check` and the report of changes.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final, NamedTuple

from editor.engine.suspect import Kind
from editor.translatable import tr


class Level(StrEnum):
    """A suspect's confidence, in words."""

    SURE = "sure"
    LIKELY = "likely"
    POSSIBLE = "possible"


LEVEL_NAMES: Final = {
    Level.SURE: tr("sure"),
    Level.LIKELY: tr("likely"),
    Level.POSSIBLE: tr("possible"),
}


SURE: Final = 0.85
"""The least confidence of Level.SURE. Set by hand."""


def level(confidence: float) -> Level:
    """Return the level of a confidence from 0 to 1."""
    if confidence >= SURE:
        return Level.SURE
    return Level.LIKELY if confidence >= 0.6 else Level.POSSIBLE


class LineStyle(StrEnum):
    """What is drawn under a suspect, or around it."""

    PLAIN = "plain"
    """A solid line; dashed for Level.POSSIBLE."""
    DOTTED = "dotted"
    DASH_DOT = "dash dot"
    DASH_DOT_DOT = "dash dot dot"
    DOUBLE = "double"
    WAVE = "wave"
    FRAME = "frame"


Polygon = tuple[tuple[float, float], ...]


class KindLook(NamedTuple):
    """Name and appearance of suspects of one kind."""

    name: str
    """Singular: "spun phrase"."""
    group: str
    """Plural, in a filter: "phrases"."""
    line: LineStyle
    sign: Polygon = ()
    """Corners of the sign in lists, around (0, 0), y down, in quarters of an em; empty for a
    disc."""
    colour: str = ""
    """Colour role; "" if the colour depends on the confidence."""


_PLUS: Final[Polygon] = (
    *((-0.4, -1.2), (0.4, -1.2), (0.4, -0.4)),
    *((1.2, -0.4), (1.2, 0.4), (0.4, 0.4)),
    *((0.4, 1.2), (-0.4, 1.2), (-0.4, 0.4)),
    *((-1.2, 0.4), (-1.2, -0.4), (-0.4, -0.4)),
)

KINDS: Final = {
    Kind.SPUN: KindLook(
        tr("spun phrase", "a kind of suspect"), tr("phrases", "suspects of a kind"), LineStyle.PLAIN
    ),
    Kind.NAME: KindLook(
        tr("name", "a kind of suspect"),
        tr("names", "suspects of a kind"),
        LineStyle.DOTTED,
        ((0, -1.2), (1.2, 0), (0, 1.2), (-1.2, 0)),
        "name",
    ),
    Kind.NUMBER: KindLook(
        tr("number", "a kind of suspect"),
        tr("numbers", "suspects of a kind"),
        LineStyle.DASH_DOT,
        ((-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)),
    ),
    Kind.SPELLING: KindLook(
        tr("spelling", "a kind of suspect"),
        tr("spelling", "suspects of a kind"),
        LineStyle.WAVE,
        ((0, -1.1), (1.15, 0.9), (-1.15, 0.9)),
    ),
    Kind.HIDDEN: KindLook(
        tr("hidden character", "a kind of suspect"),
        tr("hidden", "suspects of a kind"),
        LineStyle.FRAME,
        ((-0.5, -1.2), (0.5, -1.2), (0.5, 1.2), (-0.5, 1.2)),
    ),
    Kind.FURNITURE: KindLook(
        tr("page left-over", "a kind of suspect"),
        tr("left-overs", "suspects of a kind"),
        LineStyle.DASH_DOT_DOT,
        ((-1.2, -0.5), (1.2, -0.5), (1.2, 0.5), (-1.2, 0.5)),
    ),
    Kind.CONTENT: KindLook(
        tr("added or left out", "a kind of suspect"),
        tr("content", "suspects of a kind"),
        LineStyle.DOUBLE,
        _PLUS,
    ),
}


def tint_role(kind: Kind, confidence: float) -> str:
    """Return the colour role of the background of an open suspect."""
    return KINDS[kind].colour or level(confidence).value


def line_role(kind: Kind, confidence: float) -> str:
    """Return the colour role of the line and the sign of an open suspect."""
    return f"{tint_role(kind, confidence)}_line"
