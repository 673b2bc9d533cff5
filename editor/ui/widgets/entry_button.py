"""A wide button of one or two lines: an entry of the start page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

if TYPE_CHECKING:
    from editor.ui.base.theme import Theme

MARGIN = 9


class EntryButton(QAbstractButton):
    """A title, and below it a detail in small type; both are elided to the width.

    Where there is a detail both name files or folders, and of a name the ending is seen, too.
    """

    def __init__(self, theme: Theme, title: str, more: str = "") -> None:
        super().__init__()
        self._theme = theme
        self._more = more
        # An ampersand in a file's name is no mnemonic.
        self.setText(title.replace("&", "&&"))
        self.setProperty("title", title)
        self.setAccessibleName(f"{title}, {more}" if more else title)
        self.setObjectName("start_entry")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @property
    def title(self) -> str:
        """The first line."""
        return str(self.property("title"))

    def sizeHint(self) -> QSize:
        height = QFontMetrics(self._theme.sans()).height()
        if self._more:
            height += QFontMetrics(self._theme.sans(-1)).height()
        return QSize(240, height + 14)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.rect().adjusted(1, 1, -1, -1)
        if self.isDown() or self.underMouse() or self.hasFocus():
            painter.setBrush(self._theme.color("selection" if self.isDown() else "hover"))
            painter.setPen(self._theme.color("accent") if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(box, 6, 6)
        inside = self.rect().adjusted(MARGIN, 7, -MARGIN, -7)
        font = self._theme.sans()
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(self._theme.color("text"))
        line = QRect(inside.left(), inside.top(), inside.width(), metrics.height())
        self._write(painter, metrics, line, self.title)
        if self._more:
            font = self._theme.sans(-1)
            metrics = QFontMetrics(font)
            painter.setFont(font)
            painter.setPen(self._theme.color("muted"))
            line = QRect(inside.left(), line.bottom() + 1, inside.width(), metrics.height())
            self._write(painter, metrics, line, self._more)

    def _write(self, painter: QPainter, metrics: QFontMetrics, line: QRect, text: str) -> None:
        # Of the names of files and folders, the endings tell most; words are read from the start.
        mode = Qt.TextElideMode.ElideMiddle if self._more else Qt.TextElideMode.ElideRight
        shown = metrics.elidedText(text, mode, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
