"""The ruler beside the scroll bar: where in the article the suspects are."""

from __future__ import annotations

from bisect import bisect_right
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from editor.article import Span
from editor.review import Change, Outline
from editor.ui.base.labels import item_role
from editor.ui.base.theme import Theme
from editor.ui.base.translation import tr
from editor.ui.session.review_session import ReviewSession
from editor.ui.text.article_view import ArticleView

TICK = 3
"""Height of a tick, pixels."""
MEASURE_AFTER = 150
"""Milliseconds after the last change until the ticks are placed again, which queries the layout."""


class Ruler(QWidget):
    """Shows a tick for each suspect, in its colour; a click goes to the nearest one."""

    def __init__(self, theme: Theme, view: ArticleView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ruler")
        self.setAccessibleName(tr("Where the suspects are"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._theme = theme
        self._view = view
        self._session: ReviewSession | None = None
        self._ticks: dict[int, str] = {}
        self._matches: list[Span] = []
        self._match_rows: set[int] = set()
        self._measure_timer = QTimer(self)
        self._measure_timer.setSingleShot(True)
        self._measure_timer.setInterval(MEASURE_AFTER)
        self._measure_timer.timeout.connect(self._measure)
        theme.changed.connect(self.update)
        view.zoomed.connect(self._measure_timer.start)

    def set_session(self, session: ReviewSession | None) -> None:
        """Show this review, or nothing."""
        if self._session is not None:
            self._session.changed.disconnect(self._on_change)
            self._session.current_changed.disconnect(self.update)
        self._session = session
        if session is not None:
            session.changed.connect(self._on_change)
            session.current_changed.connect(self.update)
        self._measure()

    @Slot(object)
    def set_matches(self, spans: list[Span]) -> None:
        """Show where the matches of a search are (code points)."""
        if spans or self._matches:
            self._matches = spans
            self._measure_timer.start()

    def sizeHint(self) -> QSize:
        return QSize(12, 100)

    @Slot(object)
    def _on_change(self, change: Change) -> None:
        if change.suspects or change.edits:
            self._measure_timer.start()

    @Slot()
    def _measure(self) -> None:
        """Compute the ticks; an open suspect's tick hides a decided one's at the same pixels."""
        self._ticks.clear()
        self._match_rows.clear()
        if self._session is not None:
            offsets, rows = self._scale()
            for mark in self._session.review.outline():
                row = rows[max(0, bisect_right(offsets, mark.start) - 1)]
                if not mark.decided or row not in self._ticks:
                    self._ticks[row] = item_role(mark)
            for place in self._matches:
                self._match_rows.add(rows[max(0, bisect_right(offsets, place.start) - 1)])
        self.update()

    def _scale(self) -> tuple[list[int], list[int]]:
        """Offsets at which sampled lines begin, at most one per tick, and their pixel rows.

        With thousands of suspects, looking rows up here is faster than querying the layout.
        """
        count = self._view.document().lineCount()
        steps = min(count, max(1, self.height() // TICK))
        lines = [count * step // steps for step in range(steps)]
        return [self._view.offset_of_line(line) for line in lines], list(map(self._line_row, lines))

    def _row(self, offset: int) -> int:
        return self._line_row(self._view.line_of(offset))

    def _line_row(self, line: int) -> int:
        # An article shorter than the viewport is not stretched: its ticks are next to its lines.
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
            painter.setBrush(self._theme.color("accent"))
            for row in self._match_rows:
                painter.drawRect(QRectF(1, row, 3, TICK - 0.5))
            item = self._session.current_item if self._session else None
            if item is not None:
                painter.setBrush(self._theme.color("accent"))
                row = self._row(item.start)
                painter.drawRoundedRect(QRectF(1, row - 1, self.width() - 2, TICK + 1.5), 1.5, 1.5)
            painter.fillRect(QRectF(0, 0, 1, self.height()), self._theme.color("line"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure_timer.start()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._session is None:
            return
        y = event.position().y()
        items = self._session.review.outline()
        if items:
            nearest = min(items, key=partial(self._distance, y))
            self._session.go_to(nearest.id)

    def _distance(self, y: float, mark: Outline) -> float:
        return abs(self._row(mark.start) - y)
