"""A list of the titles of pages, beside the page that is shown."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QListWidget

ROW: Final = 1.8
"""Height of a row, in line heights. Set by hand."""


class TitleList(QListWidget):
    """As wide as its longest title, whatever the font's size becomes."""

    def __init__(self, least: int = 0) -> None:
        """`least`: the least width, in line heights."""
        super().__init__()
        self._least = least
        self._measure()

    def add(self, title: str) -> None:
        """Add a title at the end."""
        self.addItem(title)
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._measure()

    def _measure(self) -> None:
        metrics = self.fontMetrics()
        em = metrics.height()
        items = [self.item(row) for row in range(self.count())]
        for item in items:
            item.setSizeHint(QSize(0, round(em * ROW)))
        widest = max((metrics.horizontalAdvance(item.text()) for item in items), default=0)
        self.setFixedWidth(max(em * self._least, widest + em))
