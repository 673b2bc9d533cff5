"""What the parts of the bars mean."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from editor import translatable
from editor.ui.base.theme import Theme
from editor.ui.base.translation import tr, translated
from editor.ui.overview.bar_painting import draw_part
from editor.ui.overview.figure_rows import Fill

NAMES: Final = {
    Fill.DECIDED: translatable.tr("decided", "of suspects, in a legend"),
    Fill.SURE: translatable.tr("sure", "of suspects, in a legend"),
    Fill.LIKELY: translatable.tr("likely", "of suspects, in a legend"),
    Fill.POSSIBLE: translatable.tr("possible", "of suspects, in a legend"),
}


class Legend(QLabel):
    """A sample of each fill with its name; draws itself, but is a label to screen readers."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("overview_legend")
        self._theme = theme
        names = ", ".join(map(translated, NAMES.values()))
        self.setAccessibleName(tr("Parts of the bars, in order: {names}", names=names))
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._theme.sans(-1))
        return QSize(sum(self._widths()), round(metrics.height() * 1.4))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setFont(self._theme.sans(-1))
            em = painter.fontMetrics().height()
            x, middle = 0.0, self.height() / 2
            for (fill, name), width in zip(NAMES.items(), self._widths(), strict=True):
                sample = QRectF(x, round(middle - em * 0.35), round(em * 1.2), round(em * 0.7))
                draw_part(painter, sample, fill, self._theme)
                painter.setPen(self._theme.color("muted"))
                words = QRect(round(x + em * 1.55), 0, width, self.height())
                painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), translated(name))
                x += width

    def _widths(self) -> list[int]:
        metrics = QFontMetrics(self._theme.sans(-1))
        em = metrics.height()
        return [
            round(metrics.horizontalAdvance(translated(name)) + em * 2.5) for name in NAMES.values()
        ]
