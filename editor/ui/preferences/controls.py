"""Controls that show a setting and change it at once."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontDatabase, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QSpinBox, QWidget

from editor.ui.base.fields import Field, FontFamily, Number, OneOf
from editor.ui.base.key_hints import plain
from editor.ui.base.settings import Setting, Settings
from editor.ui.base.theme import TEXT_FACE
from editor.ui.base.translation import tr, translated

FONT_LENGTH: Final = 16
"""Characters of a font's name that there is room for. Set by hand: most names are shorter."""


class ChoiceBox(QComboBox):
    """One of several values of a setting."""

    def __init__(self, setting: Setting[Any], choice: OneOf, settings: Settings) -> None:
        super().__init__()
        self._setting = setting
        self._settings = settings
        # Scrolling the page must not change what lies under the pointer.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for value, name in choice.options:
            self.addItem(translated(name), value)
        self._show(setting.key)
        self.currentIndexChanged.connect(self._store)
        settings.changed.connect(self._show)

    def minimumSizeHint(self) -> QSize:
        """Narrower than the longest value, which is cut off in a narrow window."""
        return QSize(8 * self.fontMetrics().height(), super().minimumSizeHint().height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def _store(self) -> None:
        self._settings.set(self._setting, self.currentData())

    def _show(self, key: str) -> None:
        if key == self._setting.key:
            self.setCurrentIndex(self.findData(self._settings.get(self._setting)))


class NumberBox(QSpinBox):
    """A whole number of a setting; stored once it is whole, not with every digit."""

    def __init__(self, setting: Setting[Any], number: Number, settings: Settings) -> None:
        super().__init__()
        self._setting = setting
        self._settings = settings
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setKeyboardTracking(False)
        # The style sheet's padding does not reach the field inside.
        self.lineEdit().setTextMargins(self.fontMetrics().height() // 3, 0, 0, 0)
        self.setRange(number.least, number.most)
        self.setSingleStep(number.step)
        self.setSuffix(f" {translated(number.unit)}" if number.unit else "")
        self.setSpecialValueText(translated(number.at_least))
        self._show(setting.key)
        self.valueChanged.connect(self._store)
        settings.changed.connect(self._show)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def _store(self) -> None:
        self._settings.set(self._setting, self.value())

    def _show(self, key: str) -> None:
        if key == self._setting.key:
            self.setValue(self._settings.get(self._setting))


class SwitchBox(QCheckBox):
    """A setting that is on or off."""

    def __init__(self, setting: Setting[Any], label: str, settings: Settings) -> None:
        super().__init__(label)
        self._setting = setting
        self._settings = settings
        self._show(setting.key)
        self.toggled.connect(self._store)
        settings.changed.connect(self._show)

    def _store(self) -> None:
        self._settings.set(self._setting, self.isChecked())

    def _show(self, key: str) -> None:
        if key == self._setting.key:
            self.setChecked(self._settings.get(self._setting))


def control_for(field: Field, settings: Settings) -> QWidget:
    """The control of a field, named for screen readers and described by its help."""
    control: QWidget
    label = translated(field.label)
    if isinstance(field.control, OneOf):
        control = ChoiceBox(field.setting, field.control, settings)
    elif isinstance(field.control, FontFamily):
        fonts = _fonts(settings.get(field.setting))
        control = ChoiceBox(field.setting, fonts, settings)
        # Names of fonts may be long: the box is narrower than the longest, if need be.
        control.setSizeAdjustPolicy(
            ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        control.setMinimumContentsLength(FONT_LENGTH)
    elif isinstance(field.control, Number):
        control = NumberBox(field.setting, field.control, settings)
    else:
        control = SwitchBox(field.setting, label, settings)
    control.setObjectName(field.setting.key.replace("/", "_"))
    control.setAccessibleName(plain(label))
    control.setAccessibleDescription(translated(field.help))
    return control


def _fonts(chosen: str) -> OneOf:
    """The fonts that can be drawn in any size, and the one that was chosen."""
    names = {
        family: family
        for family in QFontDatabase.families()
        if QFontDatabase.isSmoothlyScalable(family) and family != TEXT_FACE
    }
    if chosen and chosen not in names:
        # Chosen on a machine that had it: keep the choice, and say what is wrong.
        names[chosen] = tr("{family} (not installed)", family=chosen)
    return OneOf((("", tr("Standard")), *names.items()))
