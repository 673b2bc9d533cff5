"""The kinds of suspects, a row each: what they are called, and how the eye tells them apart.

Labels, marks in the text, the suspects list and the report of changes all read this table.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final, NamedTuple

from editor.engine.suspect import Kind


class Level(StrEnum):
    """A suspect's confidence in a word."""

    SURE = "sure"
    LIKELY = "likely"
    POSSIBLE = "possible"


def level(confidence: float) -> Level:
    """The word for a confidence from 0 to 1."""
    if confidence >= 0.85:
        return Level.SURE
    return Level.LIKELY if confidence >= 0.6 else Level.POSSIBLE


class LineStyle(StrEnum):
    """What is drawn under a suspect, or around it."""

    PLAIN = "plain"
    """A solid line; a dashed one where the suspect is merely possible."""
    DOTTED = "dotted"
    DASH_DOT = "dash dot"
    DASH_DOT_DOT = "dash dot dot"
    WAVE = "wave"
    FRAME = "frame"


Polygon = tuple[tuple[float, float], ...]


class KindLook(NamedTuple):
    """How suspects of one kind are called and drawn."""

    name: str
    """Of one of them: "spun phrase"."""
    group: str
    """Of all of them, in a filter: "phrases"."""
    line: LineStyle
    sign: Polygon = ()
    """Corners of the sign in lists, around (0, 0), y downwards, in quarters of an em; none for
    a disc."""
    colour: str = ""
    """The colour role of its own; "" where the colour tells the confidence."""


KINDS: Final = {
    Kind.SPUN: KindLook("spun phrase", "phrases", LineStyle.PLAIN),
    Kind.NAME: KindLook(
        "name",
        "names",
        LineStyle.DOTTED,
        ((0, -1.2), (1.2, 0), (0, 1.2), (-1.2, 0)),
        "name",
    ),
    Kind.NUMBER: KindLook(
        "number",
        "numbers",
        LineStyle.DASH_DOT,
        ((-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)),
    ),
    Kind.SPELLING: KindLook(
        "spelling",
        "spelling",
        LineStyle.WAVE,
        ((0, -1.1), (1.15, 0.9), (-1.15, 0.9)),
    ),
    Kind.HIDDEN: KindLook(
        "hidden character",
        "hidden",
        LineStyle.FRAME,
        ((-0.5, -1.2), (0.5, -1.2), (0.5, 1.2), (-0.5, 1.2)),
    ),
    Kind.FURNITURE: KindLook(
        "page left-over",
        "left-overs",
        LineStyle.DASH_DOT_DOT,
        ((-1.2, -0.5), (1.2, -0.5), (1.2, 0.5), (-1.2, 0.5)),
    ),
}


def tint_role(kind: Kind, confidence: float) -> str:
    """The colour role behind an open suspect's text."""
    return KINDS[kind].colour or level(confidence).value


def line_role(kind: Kind, confidence: float) -> str:
    """The colour role of an open suspect's line and sign."""
    return f"{tint_role(kind, confidence)}_line"
