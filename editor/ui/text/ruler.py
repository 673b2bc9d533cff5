"""The ruler beside the scroll bar: where the suspects are, open and done."""

from __future__ import annotations

from bisect import bisect_right

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from editor.review import Change
from editor.ui.base.labels import item_role
from editor.ui.base.theme import Theme
from editor.ui.session.review_session import ReviewSession
from editor.ui.text.article_view import ArticleView

TICK = 3
"""Height of a tick, pixels."""
MEASURE_AFTER = 150
"""Milliseconds of rest until the ticks are placed anew: each asks the layout for its line."""


class Ruler(QWidget):
    """A tick for each suspect, in its colour; a click goes to the nearest one."""

    def __init__(self, theme: Theme, view: ArticleView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ruler")
        self.setAccessibleName("Where the suspects are")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._theme = theme
        self._view = view
        self._session: ReviewSession | None = None
        self._ticks: dict[int, str] = {}
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(MEASURE_AFTER)
        self._late.timeout.connect(self._measure)
        theme.changed.connect(self.update)
        view.zoomed.connect(self._late.start)

    def set_session(self, session: ReviewSession | None) -> None:
        """Show this review, or nothing."""
        if self._session is not None:
            self._session.changed.disconnect(self._follow)
            self._session.current_changed.disconnect(self.update)
        self._session = session
        if session is not None:
            session.changed.connect(self._follow)
            session.current_changed.connect(self.update)
        self._measure()

    def sizeHint(self) -> QSize:
        return QSize(12, 100)

    @Slot(object)
    def _follow(self, change: Change) -> None:
        if change.suspects or change.edits:
            self._late.start()

    @Slot()
    def _measure(self) -> None:
        """Find a place for each suspect; open ones hide done ones on the same pixels."""
        self._ticks.clear()
        if self._session is not None:
            offsets, rows = self._scale()
            for mark in self._session.review.outline():
                row = rows[max(0, bisect_right(offsets, mark.start) - 1)]
                if not mark.decided or row not in self._ticks:
                    self._ticks[row] = item_role(mark)
        self.update()

    def _scale(self) -> tuple[list[int], list[int]]:
        """The code points at which lines begin, no more than there are ticks, and their rows.

        Thousands of suspects ask this table and not the layout.
        """
        count = self._view.document().lineCount()
        steps = min(count, max(1, self.height() // TICK))
        lines = [count * step // steps for step in range(steps)]
        return [self._view.offset_of_line(line) for line in lines], list(map(self._line_row, lines))

    def _row(self, offset: int) -> int:
        return self._line_row(self._view.line_of(offset))

    def _line_row(self, line: int) -> int:
        # What lies within one screen is spread over it: an article shorter than the window
        # has its ticks beside its lines.
        lines = max(self._view.document().lineCount(), self._page())
        usable = max(1, self.height() - 2 * TICK)
        return TICK + int(usable * line / max(1, lines)) // TICK * TICK

    def _page(self) -> int:
        return self._view.verticalScrollBar().pageStep()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self._theme.color("page"))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for row, role in self._ticks.items():
                painter.setBrush(self._theme.color(role))
                painter.drawRoundedRect(QRectF(3, row, self.width() - 5, TICK - 0.5), 1, 1)
            item = self._session.current_item if self._session else None
            if item is not None:
                painter.setBrush(self._theme.color("accent"))
                row = self._row(item.start)
                painter.drawRoundedRect(QRectF(1, row - 1, self.width() - 2, TICK + 1.5), 1.5, 1.5)
            painter.fillRect(QRectF(0, 0, 1, self.height()), self._theme.color("line"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._late.start()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._session is None:
            return
        y = event.position().y()
        items = self._session.review.outline()
        if items:
            self._session.go(min(items, key=lambda i: abs(self._row(i.start) - y)).id)
