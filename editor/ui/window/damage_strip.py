"""A strip that shows where in the article undecided suspects are, and where decided ones."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from editor.ui.base.translation import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from editor.review import Outline
    from editor.ui.base.theme import Theme

PARTS: Final = 24


class DamageStrip(QWidget):
    """Shows equal parts of the article, coloured by the number of their undecided suspects."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._parts: list[tuple[float, float]] = []
        self.setAccessibleName(tr("Where undecided suspects are"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def set_parts(self, parts: Sequence[tuple[float, float]]) -> None:
        """Show these weights, one pair from weigh() for each part of the text."""
        self._parts = list(parts)
        most = max((here for here, _ in self._parts), default=0.0)
        if most:
            worst = next(at for at, (here, _) in enumerate(self._parts) if here == most)
            tip = tr(
                "Most undecided suspects are about {percent} % into the article",
                percent=100 * worst // PARTS,
            )
        else:
            tip = tr("No undecided suspects")
        self.setToolTip(tip)
        self.update()

    def sizeHint(self) -> QSize:
        height = self.fontMetrics().height()
        return QSize(11 * height, max(6, round(height * 0.6)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), 2, 2)
        painter.setClipPath(shape)
        painter.fillRect(self.rect(), self._theme.color("trough"))
        most = max((here for here, _ in self._parts), default=0.0)
        width = self.width() / PARTS
        for number, (here, done) in enumerate(self._parts):
            box = QRectF(number * width, 0, width + 0.5, self.height())
            if here:
                color = self._theme.color("sure_line")
                color.setAlphaF(0.25 + 0.75 * here / most)
                painter.fillRect(box, color)
            elif done:
                color = self._theme.color("restored")
                color.setAlphaF(0.45)
                painter.fillRect(box, color)


def part_span(part: int, length: int) -> tuple[int, int]:
    """The span (code points) of a part of a text of this length."""
    return part * length // PARTS, (part + 1) * length // PARTS


def weigh(marks: Iterable[Outline]) -> tuple[float, float]:
    """The sum of the confidences of the undecided suspects, and the number of the decided ones."""
    here = done = 0.0
    for mark in marks:
        if mark.decided:
            done += 1
        else:
            here += mark.confidence
    return here, done
