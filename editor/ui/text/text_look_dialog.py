"""The dialog for the article's font, its size, line spacing and length of lines."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from editor import translatable
from editor.ui.base.settings import LEADING, MEASURE, TEXT_FONT, ZOOM, Setting, Settings
from editor.ui.base.theme import TEXT_FACE
from editor.ui.base.translation import tr, translated
from editor.ui.text.page_view import (
    LEADING_LEAST,
    LEADING_MOST,
    MEASURE_LEAST,
    MEASURE_MOST,
    ZOOM_LEAST,
    ZOOM_MOST,
    ZOOM_STEP,
)

STANDARD: Final = translatable.tr("Standard")


class TextLookDialog(QDialog):
    """Changes the settings at once, so that the text behind it shows the result."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("text_look_dialog")
        self.setWindowTitle(tr("Font and lines"))
        self._settings = settings
        self._font = QComboBox(self)
        self._font.setObjectName("text_font")
        self._font.addItem(translated(STANDARD), "")
        for family in QFontDatabase.families():
            if QFontDatabase.isSmoothlyScalable(family) and family != TEXT_FACE:
                self._font.addItem(family, family)
        self._size = self._number("text_size", ZOOM_LEAST, ZOOM_MOST, " %", ZOOM_STEP)
        self._leading = self._number("text_leading", LEADING_LEAST, LEADING_MOST, " %", 5)
        unit = tr("characters")
        self._measure = self._number("text_measure", MEASURE_LEAST, MEASURE_MOST, f" {unit}", 2)
        self._arrange()
        self._show_settings()
        self._font.activated.connect(self._font_chosen)
        for field, setting in self._numbers():
            field.valueChanged.connect(partial(settings.set, setting))

    def _numbers(self) -> tuple[tuple[QSpinBox, Setting[int]], ...]:
        return (self._size, ZOOM), (self._leading, LEADING), (self._measure, MEASURE)

    def _number(self, name: str, least: int, most: int, unit: str, step: int) -> QSpinBox:
        field = QSpinBox(self)
        field.setObjectName(name)
        field.setRange(least, most)
        field.setSingleStep(step)
        field.setSuffix(unit)
        field.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        return field

    def _arrange(self) -> None:
        form = QFormLayout()
        form.addRow(tr("&Font"), self._font)
        form.addRow(tr("&Size"), self._size)
        form.addRow(tr("Line s&pacing"), self._leading)
        form.addRow(tr("&Length of lines"), self._measure)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.RestoreDefaults | QDialogButtonBox.StandardButton.Close
        )
        buttons.rejected.connect(self.reject)
        buttons.button(QDialogButtonBox.StandardButton.RestoreDefaults).clicked.connect(
            self._restore_defaults
        )
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(buttons)

    def _show_settings(self) -> None:
        family = self._settings.get(TEXT_FONT)
        if self._font.findData(family) < 0:
            # Chosen on a machine that had it: keep the choice, and say what is wrong.
            self._font.addItem(tr("{family} (not installed)", family=family), family)
        self._font.setCurrentIndex(self._font.findData(family))
        for field, setting in self._numbers():
            field.setValue(self._settings.get(setting))

    def _font_chosen(self, index: int) -> None:
        self._settings.set(TEXT_FONT, self._font.itemData(index))

    def _restore_defaults(self) -> None:
        self._settings.set(TEXT_FONT, TEXT_FONT.default)
        for _, setting in self._numbers():
            self._settings.set(setting, setting.default)
        self._show_settings()
