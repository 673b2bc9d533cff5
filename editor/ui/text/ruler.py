"""The ruler beside the scroll bar: where in the article the suspects are."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from functools import partial
from itertools import pairwise, starmap

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from editor.article import Span
from editor.review import Change, Outline
from editor.ui.base.in_parts import InParts
from editor.ui.base.labels import item_role
from editor.ui.base.theme import Theme
from editor.ui.base.translation import tr
from editor.ui.session.review_session import ReviewSession
from editor.ui.text.article_view import ArticleView

TICK = 3
"""Height of a tick, pixels."""
MEASURE_AFTER = 150
"""Milliseconds after a change until the ticks are placed again, which queries the layout."""


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
        """The colour role of the tick at each pixel row."""
        self._bands: dict[int, Span] = {}
        """The text that each pixel row stands for (code points)."""
        self._matches: list[Span] = []
        self._match_rows: set[int] = set()
        self._is_behind = False
        self._measuring = InParts(self._measure, self)
        theme.changed.connect(self.update)
        view.zoomed.connect(self._measure_later)

    def set_session(self, session: ReviewSession | None) -> None:
        """Show this review, or nothing."""
        if self._session is not None:
            self._session.changed.disconnect(self._on_change)
            self._session.current_changed.disconnect(self.update)
        self._session = session
        if session is not None:
            session.changed.connect(self._on_change)
            session.current_changed.connect(self.update)
        self._ticks, self._match_rows = {}, set()
        self._measuring.stop()
        self._measuring.start()
        self.update()

    @Slot(object)
    def set_matches(self, spans: list[Span]) -> None:
        """Show where the matches of a search are (code points)."""
        if spans or self._matches:
            self._matches = spans
            self._measure_later()

    def sizeHint(self) -> QSize:
        return QSize(12, 100)

    @Slot(object)
    def _on_change(self, change: Change) -> None:
        if change.edits:
            self._measure_later()
        elif change.suspects:
            # What is under way goes on: an analysis brings suspects faster than it ends.
            self._is_behind = True
            if not self._measuring.is_under_way:
                self._measuring.start(MEASURE_AFTER)

    @Slot()
    def _measure_later(self) -> None:
        """Place the ticks anew once nothing has moved them for a while.

        What is under way goes on, or they would stay where they are while a key is held down.
        """
        self._is_behind = True
        self._measuring.start(MEASURE_AFTER)

    def _measure(self) -> Iterator[None]:
        """Compute the ticks, and show them once all are known."""
        self._is_behind = False
        ticks: dict[int, str] = {}
        bands = self._scale() if self._session is not None else {}
        yield
        for row, band in bands.items():
            role = self._role(band)
            if role is not None:
                ticks[row] = role
            yield
        starts, rows = [band.start for band in bands.values()], list(bands)
        self._match_rows = {
            rows[max(0, bisect_right(starts, place.start) - 1)] for place in self._matches if rows
        }
        self._ticks, self._bands = ticks, bands
        self.update()
        if self._is_behind:
            self._measuring.start(MEASURE_AFTER)

    def _role(self, band: Span) -> str | None:
        """The colour of what is there: of an open suspect, if there is one, else of a decided."""
        decided = None
        for mark in self._session.review.outline(*band) if self._session is not None else ():
            if not mark.decided:
                return item_role(mark)
            decided = decided or mark
        return item_role(decided) if decided else None

    def _scale(self) -> dict[int, Span]:
        """The pixel rows, each with the text from a line on to that of the next row.

        Thousands of suspects are found in these faster than by querying the layout.
        """
        count = self._view.document().lineCount()
        steps = min(count, max(1, self.height() // TICK))
        lines: dict[int, int] = {}
        for step in range(steps):
            line = count * step // steps
            lines.setdefault(self._line_row(line), line)
        starts = [self._view.offset_of_line(line) for line in lines.values()]
        starts = [0, *starts[1:], self._end()]
        return dict(zip(lines, starmap(Span, pairwise(starts)), strict=True))

    def _end(self) -> int:
        """The offset behind the last at which a suspect can begin."""
        return 0 if self._session is None else len(self._session.review.text) + 1

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
        self._measure_later()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._session is None:
            return
        if self._measuring.is_under_way:
            self._measuring.finish()
        y = event.position().y()
        if self._ticks:
            band = self._bands[min(self._ticks, key=partial(_distance, y))]
            marks = self._session.review.outline(*band)
            nearest = min(marks, key=partial(self._distance_of, y))
            self._session.go_to(nearest.id)

    def _distance_of(self, y: float, mark: Outline) -> float:
        return _distance(y, self._row(mark.start))


def _distance(y: float, row: int) -> float:
    return abs(row - y)
