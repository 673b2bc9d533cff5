"""Filter chips: toggle buttons, each with the number of things it would list."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Mapping
from typing import Final

from PySide6.QtCore import QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from editor.ui.base.theme import Theme
from editor.ui.base.translation import tr, translated
from editor.ui.widgets.flow_layout import FlowLayout

LINES: Final = 2
"""Lines of chips that are shown unless all are asked for."""
SPACING: Final = 4
TARGET: Final = 24
"""Least height of what is clicked, in pixels (WCAG 2.2, 2.5.8)."""


class Chip(QAbstractButton):
    """One chip: a pill with a name and a number."""

    def __init__(self, theme: Theme, name: str, parent: QWidget) -> None:
        """`name` is in English, and its object is called by it; it is shown translated."""
        super().__init__(parent)
        self._theme = theme
        self._name = translated(name)
        self.setObjectName(f"chip_{name.replace(' ', '_').replace('-', '_')}")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setText(self._name)

    def show_count(self, number: int) -> None:
        """Show how many things the chip would list."""
        text = f"{self._name} {QLocale().toString(number)}"
        if text != self.text():
            self.setText(text)
            self.setAccessibleName(text)
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._theme.sans(-1.8))
        height = metrics.height()
        wide = metrics.horizontalAdvance(self.text()) + round(height * 0.9)
        return QSize(max(TARGET, wide), max(TARGET, round(height * 1.5)))

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
    """Several chips on two lines; those without room are shown once a last chip is checked."""

    toggled = Signal()

    def __init__(
        self, theme: Theme, choices: Mapping[Hashable, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        layout = FlowLayout(self, spacing=SPACING)
        self._offered: set[Hashable] = set()
        self._chips: dict[Hashable, Chip] = {}
        for choice, name in choices.items():
            chip = Chip(theme, name, self)
            chip.toggled.connect(self._emit_toggled)
            layout.addWidget(chip)
            self._chips[choice] = chip
        self._more = Chip(theme, "more", self)
        self._more.toggled.connect(self._fit)
        layout.addWidget(self._more)
        theme.changed.connect(self.update)
        self._fit()

    def chosen(self) -> frozenset:
        """The choices whose chips are checked."""
        return frozenset(choice for choice, chip in self._chips.items() if chip.isChecked())

    def show_counts(self, counts: Mapping[Hashable, int], offered: Collection[Hashable]) -> None:
        """Show each chip's number; chips neither offered nor checked are hidden."""
        for choice, chip in self._chips.items():
            chip.show_count(counts.get(choice, 0))
        self._offered = set(offered)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def _fit(self, _all_wanted: bool = False) -> None:
        wanted = [
            chip
            for choice, chip in self._chips.items()
            if chip.isChecked() or choice in self._offered
        ]
        fits = self._lines([*wanted]) <= LINES
        shown = list(wanted)
        if not fits and not self._more.isChecked():
            spare = [chip for chip in wanted if not chip.isChecked()]
            while spare and self._lines([*shown, self._more]) > LINES:
                shown.remove(spare.pop())
        self._more.setText(
            tr("fewer") if self._more.isChecked() else f"+{len(wanted) - len(shown)}"
        )
        self._more.setAccessibleName(
            tr("Fewer filters") if self._more.isChecked() else tr("More filters")
        )
        self._more.setToolTip(self._more.accessibleName())
        for chip in self._chips.values():
            _show(chip, shown=chip in shown)
        _show(self._more, shown=not fits)

    def _lines(self, chips: list[Chip]) -> int:
        """Lines that these chips take in the present width."""
        lines, left = 1, self.width()
        for chip in chips:
            wide = chip.sizeHint().width()
            if wide > left and left < self.width():
                lines, left = lines + 1, self.width()
            left -= wide + SPACING
        return lines

    def _emit_toggled(self, _on: bool) -> None:
        self.toggled.emit()


def _show(chip: Chip, *, shown: bool) -> None:
    # Each call makes Qt lay out anew, also where nothing changes.
    if chip.isHidden() == shown:
        chip.setVisible(shown)
