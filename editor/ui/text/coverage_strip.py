"""The strip beside compared texts: which parts of the article come from which original."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate, groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from editor.translatable import percent
from editor.ui.base.translation import tr

if TYPE_CHECKING:
    from editor.review.differences import ComparedRow
    from editor.ui.base.theme import Theme

LANE: Final = 9
"""Width of the lane of one original, pixels."""
GAP: Final = 3
"""Pixels between lanes."""


class CoverageStrip(QWidget):
    """Each original has a lane, filled where sentences come from it; a click goes there."""

    row_clicked = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("coverage_strip")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._theme = theme
        self._rows: Sequence[ComparedRow] = ()
        self._names: Sequence[str] = ()
        self._ends: list[int] = []
        """How much of the article ends with each row, in code points."""
        self._bands: list[tuple[int, int, int]] = []
        """An original, and the first and last of some rows that follow each other and are its."""
        self._current = -1
        theme.changed.connect(self.update)

    def set_rows(self, rows: Sequence[ComparedRow], names: Sequence[str]) -> None:
        """Show the parts of the article that these rows are; `names` are those of the originals."""
        self._rows, self._names = rows, names
        self._ends = list(accumulate(len(row.after or "") for row in rows))
        self._bands = list(_bands(rows))
        words = self._words()
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def set_current(self, number: int) -> None:
        """Show where a row is; -1: none."""
        self._current = number
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(GAP + max(1, len(self._names)) * (LANE + GAP), 100)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self._theme.color("page"))
            painter.fillRect(QRectF(0, 0, 1, self.height()), self._theme.color("line"))
            painter.setPen(self._theme.color("muted"))
            for lane in range(len(self._names)):
                left = GAP + lane * (LANE + GAP)
                painter.drawRect(QRectF(left, 1, LANE - 1, self.height() - 3))
            for lane, first, last in self._bands:
                left = GAP + lane * (LANE + GAP)
                top, height = self._extent(first, last)
                box = QRectF(left + 1, top, LANE - 2, height)
                painter.fillRect(box, self._theme.color("restored"))
            if self._current >= 0:
                top, height = self._extent(self._current, self._current)
                painter.setPen(QPen(self._theme.color("accent"), 2))
                painter.drawRect(QRectF(1, top, self.width() - 3, max(4, height)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        share = (event.position().y() - 1) / max(1, self.height() - 3)
        whole = self._ends[-1] if self._ends else 0
        at = next((n for n, end in enumerate(self._ends) if end > share * whole), None)
        if at is not None:
            self.row_clicked.emit(at)

    def _extent(self, first: int, last: int) -> tuple[float, float]:
        """Return top and height of some rows of the article, in pixels."""
        scale = (self.height() - 3) / max(1, self._ends[-1])
        start = self._ends[first - 1] if first else 0
        return 1 + start * scale, (self._ends[last] - start) * scale

    def _words(self) -> str:
        """Return which share of the article comes from which original, for people."""
        whole = max(1, self._ends[-1] if self._ends else 0)
        sizes = [0] * len(self._names)
        for row in self._rows:
            if row.after and row.original is not None:
                sizes[row.original] += len(row.after)
        shares = (
            tr("{percent} % from {name}", percent=percent(size / whole), name=name)
            for name, size in zip(self._names, sizes, strict=True)
        )
        return tr("Of the article: {shares}", shares=", ".join(shares))


def _bands(rows: Sequence[ComparedRow]) -> Iterator[tuple[int, int, int]]:
    """Yield the original, the first and the last row of each part of the article from it."""
    own = [(number, row.original) for number, row in enumerate(rows) if row.after]
    for original, part in groupby(own, key=itemgetter(1)):
        numbers = [number for number, _ in part]
        if original is not None:
            yield original, numbers[0], numbers[-1]
