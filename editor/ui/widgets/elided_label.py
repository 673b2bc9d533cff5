"""A one-line label whose text is elided where it does not fit."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QStyleOption


class ElidedLabel(QLabel):
    """Plain text on one line; while it is elided, the tool tip shows all of it."""

    def __init__(
        self,
        text: str = "",
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle,
        widest: int = 48,
    ) -> None:
        """`widest`: the maximum width of the size hint, in characters."""
        super().__init__()  # a label to screen readers; the text that it draws is its own
        self._text = text
        self._tip = ""
        self._mode = mode
        self._widest = widest
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_text(text)

    def text(self) -> str:
        """The whole text, whatever is seen of it."""
        return self._text

    def set_text(self, text: str, tip: str = "") -> None:
        """Show another text; `tip`, if given, replaces the text in the tool tip."""
        self._text = " ".join(text.splitlines())  # a second line would be drawn across the first
        self._tip = tip
        self.setAccessibleName(text)
        self.setAccessibleDescription(tip)
        self._set_tip()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        wide = min(metrics.horizontalAdvance(self._text), self._widest * metrics.averageCharWidth())
        return self._with_margins(wide)

    def minimumSizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        least = min(metrics.horizontalAdvance(self._text), 8 * metrics.averageCharWidth())
        return self._with_margins(least)

    def resizeEvent(self, _event: object) -> None:
        self._set_tip()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        option = QStyleOption()
        option.initFrom(self)
        room = self.contentsRect()
        shown = self.fontMetrics().elidedText(self._text, self._mode, room.width())
        self.style().drawItemText(
            painter,
            room,
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
            option.palette,
            bool(option.state & QStyle.StateFlag.State_Enabled),
            shown,
            self.foregroundRole(),
        )

    def _with_margins(self, width: int) -> QSize:
        margins = self.contentsMargins()
        return QSize(width + 2, self.fontMetrics().height()).grownBy(margins)

    def _set_tip(self) -> None:
        room = self.contentsRect().width()
        short = self.fontMetrics().horizontalAdvance(self._text) > room
        self.setToolTip(self._tip or (self._text if short else ""))
