"""A callout on the window: words beside a part of it, which has an outline."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from editor.ui.base.announce import announce
from editor.ui.base.theme import Theme, set_look
from editor.ui.base.translation import tr
from editor.ui.widgets.dialog_parts import dialog_button, dialog_label

WIDTH_EMS: Final = 20
"""Width of a callout in line heights. Set by hand: about 45 characters."""
GAP: Final = 10
"""Pixels between a callout and what it is about."""
BORDER: Final = 2
"""Pixels of the border that the style sheet gives a callout."""
PEN: Final = 3
"""Pixels of the outline."""


class TourOutline(QWidget):
    """Draws a frame round a part of the window; clicks go through it."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("tour_outline")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._theme = theme
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("accent"), PEN))
        painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), 6, 6)


class Callout(QFrame):
    """Words about a part of the window; Return goes on, Esc ends it all."""

    next_requested = Signal()
    back_requested = Signal()
    skip_requested = Signal()

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("tour_callout")
        set_look(self, "callout")
        self._place = dialog_label("tour_place", "muted")
        self._title = dialog_label("tour_title", "title")
        self._words = dialog_label("tour_words", "")
        self._title.setFont(theme.sans(1, bold=True))
        self.skip_button = dialog_button("tour_skip", tr("&Skip the tour"))
        self.back_button = dialog_button("tour_back", tr("&Back"))
        self.next_button = dialog_button("tour_next", tr("&Next"))
        set_look(self.next_button, "primary")
        set_look(self.skip_button, "quiet")
        self._lay_out()
        self.skip_button.clicked.connect(self.skip_requested)
        self.back_button.clicked.connect(self.back_requested)
        self.next_button.clicked.connect(self.next_requested)
        self.setFocusProxy(self.next_button)

    def show_step(self, number: int, total: int, title: str, words: str) -> None:
        """Show a step, counted from 1, and have a screen reader say it."""
        self._place.setText(tr("Step {number} of {total}", number=number, total=total))
        self._title.setText(title)
        self._words.setText(words)
        last = number == total
        _call(self.next_button, tr("&Done") if last else tr("&Next"))
        self.back_button.setEnabled(number > 1)
        self.skip_button.setVisible(not last)
        spoken = f"{self._place.text()}. {title}. {words}"
        self.setAccessibleName(spoken)
        self.next_button.setAccessibleDescription(spoken)
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self.next_button, spoken)

    def put_beside(self, target: QRect, focus: QRect) -> None:
        """Put it beside a part of the window; where there is no room, over its edge.

        It goes to a corner instead if it would hide what has the focus.
        """
        room = self._window.rect().adjusted(GAP, GAP, -GAP, -GAP)
        needed = self._column.minimumSize().width() + 2 * BORDER
        width = max(round(self.fontMetrics().height() * WIDTH_EMS), needed)
        width = min(width, room.width())
        size = QSize(width, self._column.heightForWidth(width - 2 * BORDER) + 2 * BORDER)
        inside = QRect(room.topLeft(), room.size() - size)
        wanted = self._beside(target, size)
        x = max(inside.left(), min(wanted.x(), inside.right()))
        y = max(inside.top(), min(wanted.y(), inside.bottom()))
        corners = (inside.bottomRight(), inside.bottomLeft(), inside.topRight(), inside.topLeft())
        places = [QRect(corner, size) for corner in (QPoint(x, y), *corners)]
        self.setGeometry(
            next((place for place in places if not place.contains(focus.center())), places[0])
        )

    def _beside(self, target: QRect, size: QSize) -> QPoint:
        """Below what is as wide as the window; else on the side where there is more room."""
        if target.width() > self._window.width() - GAP:
            return target.bottomLeft() + QPoint(GAP, GAP)
        y = target.center().y() - size.height() // 2
        if self._window.width() - target.right() >= target.left():
            return QPoint(target.right() + GAP, y)
        return QPoint(target.left() - GAP - size.width(), y)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.skip_requested.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focus = self.focusWidget()
            button = focus if isinstance(focus, QPushButton) else self.next_button
            button.click()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.skip_button)
        buttons.addStretch(1)
        buttons.addWidget(self.back_button)
        buttons.addWidget(self.next_button)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        labels: tuple[QLabel, ...] = (self._place, self._title, self._words)
        for label in labels:
            column.addWidget(label)
        column.addLayout(buttons)


def _call(button: QPushButton, text: str) -> None:
    button.setText(text)
    button.setAccessibleName(text.replace("&", ""))
