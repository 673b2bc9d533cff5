"""Tool tips that stay until the pointer leaves: Qt takes its own away after ten seconds.

Those of whole widgets stay by the style sheet.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QAbstractItemView, QToolTip

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    _View = QAbstractItemView
else:
    _View = object  # two Qt classes cannot be mixed

STAYS_MS: Final = 3_600_000
"""An hour: Qt knows no tool tip without an end."""
_ANYWHERE: Final = QRect()


def show_tip(event: QHelpEvent, words: str, widget: QWidget, place: QRect = _ANYWHERE) -> None:
    """Show a tool tip while the pointer is in this place of the widget; "" shows none."""
    QToolTip.showText(event.globalPos(), words, widget, place, STAYS_MS)


class StayingTips(_View):
    """To be mixed into views of items."""

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            index = self.indexAt(event.pos())
            words = str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
            show_tip(event, words, self.viewport(), self.visualRect(index))
            return True
        return super().viewportEvent(event)
