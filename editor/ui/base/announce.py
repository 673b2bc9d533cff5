"""Screen reader announcements."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QGuiApplication,
)

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


_SAYS_DESCRIPTIONS: Final = ("xcb", "wayland")
"""Platforms whose screen reader is Orca, which says a changed description of what has the focus.
Versions before 45 know nothing of announcements; later ones would say both."""


def say_in_english(widget: QWidget, *, known: bool = True) -> None:
    """Have a screen reader say a widget's text in the article's language, not in the window's.

    It is English; unless that is `known`, no language is told.
    """
    widget.setLocale(QLocale(QLocale.Language.English) if known else QLocale.c())


def describe(widget: QWidget, words: str) -> None:
    """Have a screen reader say the words once, and again whenever it is asked about the widget."""
    widget.setAccessibleDescription(words)
    if not (widget.hasFocus() and QGuiApplication.platformName() in _SAYS_DESCRIPTIONS):
        announce(widget, words)


def announce(widget: QWidget, words: str, *, urgent: bool = False) -> None:
    """Have a screen reader say the words, interrupting what it says if urgent."""
    if not words or not QAccessible.isActive():
        return
    if urgent:
        QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.Alert))
    event = QAccessibleAnnouncementEvent(widget, words)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)
