"""Buttons of the side panel: one that shows its key, one that elides its text."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from editor.ui.base.theme import Theme, set_look

LEAST_TITLE = 8.8
"""Line heights of a title that are never cut off. Set by hand: the narrowest panel has room for a
title of this width beside a usual one."""


def escaped(text: str) -> str:
    """Text with its ampersands doubled, so that Qt does not read them as mnemonics."""
    return text.replace("&", "&&")


class KeyButton(QPushButton):
    """A button that shows its key in small type below its title."""

    def __init__(
        self, theme: Theme, text: str, *, primary: bool = False, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._primary = primary
        self._keys = ""
        self._keys_shown = True
        if primary:
            set_look(self, "primary")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_title(text)
        theme.changed.connect(self.update)

    @property
    def title(self) -> str:
        """The title, as shown."""
        return self.text().replace("&&", "&")

    def set_title(self, text: str) -> None:
        """Show another title."""
        self.setText(escaped(text))
        self._describe()

    def set_keys(self, keys: str) -> None:
        """Show another key; "" shows none."""
        self._keys = keys
        self._describe()
        self.update()

    def show_keys(self, *, shown: bool) -> None:
        """Show the key, or leave it to the tool tip."""
        self._keys_shown = shown
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        widest = max(
            self.fontMetrics().horizontalAdvance(self.title),
            self.fontMetrics().horizontalAdvance(self._keys),
        )
        return QSize(widest + line, self._high())

    def minimumSizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        title = self.fontMetrics().horizontalAdvance(self.title) + 2 * (line // 4)
        return QSize(min(title, round(LEAST_TITLE * line)), self._high())

    def _high(self) -> int:
        return round(self.fontMetrics().height() * (2.7 if self._keys_shown else 1.75))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        title_font, keys_font = self.font(), self._theme.sans(-1.5)
        middle = self.height() / 2
        gap = self.fontMetrics().height() * 0.12
        sides = self.fontMetrics().height() // 4
        inner = self.rect().adjusted(sides, 0, -sides, 0)
        top = QRect(inner.left(), 0, inner.width(), round(middle + gap))
        below = QRect(2, round(middle + gap), self.width() - 4, round(middle - gap))
        keys = self._keys if self._keys_shown else ""
        if not keys:
            top = inner
        for font, role, box, flag, text in (
            (title_font, "text", top, self._title_flag(), self.title),
            (keys_font, "muted", below, Qt.AlignmentFlag.AlignTop, keys),
        ):
            painter.setFont(font)
            painter.setPen(self._theme.color(self._ink(role)))
            short = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(box, int(Qt.AlignmentFlag.AlignHCenter | flag), short)

    def _title_flag(self) -> Qt.AlignmentFlag:
        above = self._keys and self._keys_shown
        return Qt.AlignmentFlag.AlignBottom if above else Qt.AlignmentFlag.AlignVCenter

    def _ink(self, role: str) -> str:
        if not self.isEnabled():
            return "muted" if self._primary else "faint"
        return "on_accent" if self._primary else role

    def _describe(self) -> None:
        self.setAccessibleName(self.title)
        self.setAccessibleDescription(self._keys)
        self.setToolTip(f"{self.title} ({self._keys})" if self._keys else self.title)
        self.updateGeometry()


class ShortButton(QPushButton):
    """A button with left-aligned text, elided where it does not fit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_whole(self, text: str) -> None:
        """Show this text, elided to the width."""
        self._whole = text
        self.setText(escaped(text))
        self.setAccessibleName(text)
        self.setToolTip(text)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        side = self.fontMetrics().height() // 4
        box = self.rect().adjusted(side, 0, -side, 0)
        short = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, box.width())
        painter.setPen(option.palette.color(QPalette.ColorRole.ButtonText))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, int(flags), short)
