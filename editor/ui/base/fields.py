"""What a page of the preferences consists of: settings, and how each is shown and changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from editor.ui.base.settings import Setting


@dataclass(frozen=True)
class OneOf:
    """One of several values."""

    options: tuple[tuple[str, str], ...]
    """Each value, and what it is called."""


@dataclass(frozen=True)
class Number:
    """A whole number within bounds."""

    least: int
    most: int
    step: int = 1
    unit: str = ""
    at_least: str = ""
    """Shown instead of the least number."""


@dataclass(frozen=True)
class FontFamily:
    """One of the fonts that are installed, by its name; "" for the one that ships."""


@dataclass(frozen=True)
class Switch:
    """On or off."""


@dataclass(frozen=True)
class Field:
    """One setting on a page."""

    setting: Setting[Any]
    label: str
    """With "&" before its mnemonic."""
    control: OneOf | Number | FontFamily | Switch
    help: str = ""
    words: str = ""
    """More words by which the search finds it."""


@dataclass(frozen=True)
class OwnPart:
    """Something on a page that is more than one setting; the dialog is given what makes it."""

    name: str
    words: str
    """By which the search finds it."""


@dataclass(frozen=True)
class Page:
    """A page of the preferences; one without lines is not shown."""

    title: str
    lines: tuple[Field | OwnPart, ...]
