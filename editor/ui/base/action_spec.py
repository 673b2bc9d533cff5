"""An action: its name in menus, its keys, what it does in a sentence."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class ActionSpec:
    """One action, as the table lists it."""

    id: str
    text: str
    """Its menu entry, with "&" before its mnemonic."""
    menu: str
    """Path of its menu: "&View/&Appearance"."""
    keys: tuple[str, ...] = ()
    """Default shortcuts in Qt's portable format."""
    tip: str = ""
    group: str = ""
    """Actions of one group are checkable and exclusive."""
    separated: bool = False
    """Whether a separator precedes it in its menu."""
    toggles: bool = False
    """Whether it is checkable by itself."""
