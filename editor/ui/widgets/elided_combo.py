"""A box of choices that elides those without room in the middle, so that endings are seen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter


class ElidedCombo(QComboBox):
    """Choices whose endings tell them apart; while one is elided, the tool tip shows all of it."""

    def __init__(self) -> None:
        super().__init__()
        self.view().setTextElideMode(Qt.TextElideMode.ElideMiddle)

    @property
    def shown_text(self) -> str:
        """What is seen of the chosen one."""
        field, control = QStyle.SubControl.SC_ComboBoxEditField, QStyle.ComplexControl.CC_ComboBox
        # Qt's styles leave a pixel free on both sides of the text.
        width = self.style().subControlRect(control, self._option(), field, self).width() - 2
        mode = Qt.TextElideMode.ElideMiddle
        return self.fontMetrics().elidedText(self.currentText(), mode, width)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = self._option()
        whole, option.currentText = self.currentText(), self.shown_text
        # Only here, since it depends on the font, the style, the width, and on choices that may be
        # set without a signal.
        self.setToolTip("" if option.currentText == whole else whole)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def _option(self) -> QStyleOptionComboBox:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        return option
