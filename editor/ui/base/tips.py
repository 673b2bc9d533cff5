"""Tool tips that stay until the pointer leaves, for them too, or a key is pressed.

Qt takes its own away after ten seconds, and when the pointer moves onto them. Those of whole
widgets stay by the style sheet.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QHelpEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QLabel,
    QToolTip,
    QWidget,
)

if TYPE_CHECKING:
    _View = QAbstractItemView
else:
    _View = object  # two Qt classes cannot be mixed

STAYS_MS: Final = 3_600_000
"""An hour: Qt knows no tool tip without an end."""
NEAR: Final = 3
"""Pixels from the pointer to a tip, at least: where it points stays free. Set by hand."""
ASIDE: Final = 16
"""Pixels that a tip begins before the pointer, so that one that goes down meets it. Set by hand."""
_ANYWHERE: Final = QRect()
_QT_TIP: Final = "QTipLabel"
"""What Qt calls the window of a tool tip."""
_KEYS: Final = (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
"""A key that is a shortcut makes only the second."""
_MODIFIERS: Final = (
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
)
"""Keys that do nothing by themselves: screen readers fall silent at them, for one."""


def show_tip(event: QHelpEvent, words: str, widget: QWidget, place: QRect = _ANYWHERE) -> None:
    """Show a tool tip while the pointer is in this place of the widget; "" shows none."""
    QToolTip.showText(event.globalPos(), words, widget, place, STAYS_MS)
    tip = _tip_of(widget)
    if tip is not None and not place.isNull():
        _join(tip, event.globalPos(), widget.mapToGlobal(place.bottomLeft()).y())


def _join(tip: QLabel, pointer: QPoint, bottom: int) -> None:
    """Move a tip up to the place it is about: no other one lies on the pointer's way to it."""
    top = max(bottom, pointer.y() + NEAR)
    if top < tip.y():
        tip.move(min(tip.x(), max(tip.screen().geometry().left(), pointer.x() - ASIDE)), top)


class TipKeeper(QObject):
    """Keeps tool tips while the pointer is on them, until a key is pressed.

    What a key does may make what they say false, and they lie over what is worked on. Esc in a
    dialog takes them away, and no more; in the main window it does so if it has nothing else to do
    there: hands that rest on the keys do not see where the pointer rests.
    """

    def __init__(self, app: QCoreApplication, parent: QObject) -> None:
        super().__init__(parent)
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.Timer:
            # Once the pointer has left what the tip is about, a timer takes the tip away.
            return watched.inherits(_QT_TIP) and isinstance(watched, QLabel) and _is_read(watched)
        if kind is QEvent.Type.ToolTipChange and isinstance(watched, QWidget):
            tip = _tip_of(watched)
            if tip is not None and tip.text() != watched.toolTip():
                tip.hide()
        elif kind in _KEYS and isinstance(event, QKeyEvent) and QToolTip.isVisible():
            if event.key() != Qt.Key.Key_Escape:
                if event.key() not in _MODIFIERS:
                    hide_tip()
            elif kind is QEvent.Type.KeyPress and _is_in_dialog(watched):
                hide_tip()
                return True
        return False


def hide_tip() -> None:
    """Take the tool tip away at once, even if the pointer is on it."""
    for window in QApplication.topLevelWidgets():
        if window.inherits(_QT_TIP):
            window.hide()


def _tip_of(about: QWidget) -> QLabel | None:
    """Return the tool tip about a widget, None if there is none."""
    tip = next((one for one in about.children() if one.inherits(_QT_TIP)), None)
    return tip if isinstance(tip, QLabel) and tip.isVisible() else None


def _is_in_dialog(watched: QObject) -> bool:
    return isinstance(watched, QWidget) and isinstance(watched.window(), QDialog)


def _is_read(tip: QLabel) -> bool:
    """Whether the pointer is on a tip, or back on the widget that it is about."""
    about = tip.parentWidget()
    back = about is not None and about.underMouse() and about.toolTip() == tip.text()
    return tip.underMouse() or back


class StayingTips(_View):
    """To be mixed into views of items."""

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            index = self.indexAt(event.pos())
            show_tip(event, self.tip_words(index), self.viewport(), self.visualRect(index))
            return True
        return super().viewportEvent(event)

    def tip_words(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """The tool tip of an item, "" for none."""
        return str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
