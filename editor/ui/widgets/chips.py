"""Filter chips: toggle buttons, each with the number of things it would list."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Mapping

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from editor.ui.base.theme import Theme
from editor.ui.widgets.flow_layout import FlowLayout


class Chip(QAbstractButton):
    """One chip: a pill with a name and a number."""

    def __init__(self, theme: Theme, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = name
        self.setObjectName(f"chip_{name.replace(' ', '_').replace('-', '_')}")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.show_count(0)

    def show_count(self, number: int) -> None:
        """Show how many things the chip would list."""
        text = f"{self._name} {number:,}"
        if text != self.text():
            self.setText(text)
            self.setAccessibleName(text)
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._theme.sans(-1.8))
        height = metrics.height()
        return QSize(metrics.horizontalAdvance(self.text()) + height, round(height * 1.32))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
        on = self.isChecked()
        hot = self.underMouse() or self.hasFocus()
        painter.setBrush(self._theme.color("selection" if on else "hover"))
        outlined = self.hasFocus() or (on and hot)
        painter.setPen(QPen(self._theme.color("accent"), 1.2) if outlined else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setPen(self._theme.color("accent" if on else "text" if hot else "muted"))
        painter.setFont(self._theme.sans(-1.8))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), self.text())


class Chips(QWidget):
    """Several chips, wrapped over as many lines as they need."""

    toggled = Signal()

    def __init__(
        self, theme: Theme, choices: Mapping[Hashable, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        layout = FlowLayout(self, spacing=4)
        self._chips: dict[Hashable, Chip] = {}
        for choice, name in choices.items():
            chip = Chip(theme, name, self)
            chip.toggled.connect(self._emit_toggled)
            layout.addWidget(chip)
            self._chips[choice] = chip
        theme.changed.connect(self.update)

    def chosen(self) -> frozenset:
        """The choices whose chips are checked."""
        return frozenset(choice for choice, chip in self._chips.items() if chip.isChecked())

    def show_counts(self, counts: Mapping[Hashable, int], offered: Collection[Hashable]) -> None:
        """Show each chip's number; chips neither offered nor checked are hidden."""
        for choice, chip in self._chips.items():
            chip.show_count(counts.get(choice, 0))
            wanted = chip.isChecked() or choice in offered
            if chip.isVisibleTo(self) != wanted:
                chip.setVisible(wanted)

    def _emit_toggled(self, _on: bool) -> None:
        self.toggled.emit()
