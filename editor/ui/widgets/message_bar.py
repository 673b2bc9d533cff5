"""Non-modal messages above the text: notes, warnings, errors."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
)

from editor import translatable
from editor.ui.base.announce import announce
from editor.ui.base.theme import set_look
from editor.ui.base.translation import tr, translated

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QShowEvent

SHOWN_MAX: Final = 3
_CALLED: Final = {
    "note": translatable.tr("Note"),
    "warning": translatable.tr("Warning"),
    "error": translatable.tr("Error"),
}

MessageAction = tuple[str, Callable[[], object]]
"""A button of a message: its text and its callback."""


class Message(QFrame):
    """One message with its action buttons and a close button."""

    def __init__(self, key: str, words: str, level: str, actions: Sequence[MessageAction]) -> None:
        super().__init__()
        self.key = key
        self.setObjectName("message")
        self.setProperty("bar", level)
        called = translated(_CALLED[level])
        self.setAccessibleName(f"{called}: {words}")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 4, 8, 4)
        row.setSpacing(8)
        title = QLabel(called)
        set_look(title, "title")
        row.addWidget(title, 0, Qt.AlignmentFlag.AlignTop)
        label = QLabel(words)
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
        label.setObjectName("message_words")
        # The message may quote a file or its name, which must not be read as markup.
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row.addWidget(label, 1)
        self.buttons: list[QPushButton] = []
        for name, action in actions:
            button = QPushButton(name)
            button.setObjectName("message_action")
            button.setAccessibleDescription(words)
            button.clicked.connect(partial(_run, action))
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            self.buttons.append(button)
        self.close_button = QPushButton("×")
        self.close_button.setObjectName("message_close")
        self.close_button.setAccessibleName(tr("Close this message"))
        self.close_button.setToolTip(tr("Close this message (Esc)"))
        set_look(self.close_button, "quiet")
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self._labels = (title, label)

    def showEvent(self, event: QShowEvent) -> None:
        self._level_first_lines()
        super().showEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._level_first_lines()
        super().changeEvent(event)

    def _level_first_lines(self) -> None:
        """Put the first line of the words level with the buttons, however high these are."""
        highest = max(one.sizeHint().height() for one in (*self.buttons, self.close_button))
        for label in self._labels:
            room = max(0, highest - label.fontMetrics().height())
            label.setContentsMargins(0, room // 2, 0, room - room // 2)


class MessageBar(QFrame):
    """Shows a few messages at a time, newest on top; one per key."""

    left = Signal()
    """The message that had the focus was closed."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("message_bar")
        self.setAccessibleName(tr("Messages"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._messages: list[Message] = []
        self.hide()

    def show_message(
        self, words: str, level: str = "note", actions: Sequence[MessageAction] = (), key: str = ""
    ) -> None:
        """Show a message of level "note", "warning" or "error".

        It replaces the message with the same key, if there is one.
        """
        self.close_key(key or words)
        message = Message(key or words, words, level, actions)
        message.close_button.clicked.connect(partial(self._close, message))
        for button in message.buttons:
            button.clicked.connect(partial(self._close, message))
        self._messages.insert(0, message)
        self._column.insertWidget(0, message)
        while len(self._messages) > SHOWN_MAX:
            self._close(self._messages[-1])
        self.show()
        announce(self, message.accessibleName(), urgent=level != "note")

    def close_key(self, key: str) -> None:
        """Close the message with that key, if there is one."""
        for message in list(self._messages):
            if message.key == key:
                self._close(message)

    def close_newest(self) -> bool:
        """Close the newest message; return whether there was one."""
        if not self._messages:
            return False
        self._close(self._messages[0])
        return True

    def close_newest_told(self) -> bool:
        """Close the newest message that offers nothing to do; return whether there was one.

        Others stay until their own buttons or Esc among them close them: an Esc that was meant
        for something else must not take away what is offered once.
        """
        told = next((message for message in self._messages if not message.buttons), None)
        if told is not None:
            self._close(told)
        return told is not None

    def clear(self) -> None:
        """Close all messages."""
        while self.close_newest():
            pass

    def focus_newest(self) -> bool:
        """Move the focus to the newest message's first button; return whether there is one."""
        if not self._messages:
            return False
        message = self._messages[0]
        first = message.buttons[0] if message.buttons else message.close_button
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.close_newest():
            event.accept()
            return
        button = QApplication.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(button, QPushButton):
            # Qt presses buttons with Return in dialogs only.
            button.click()
            event.accept()
            return
        super().keyPressEvent(event)

    def _close(self, message: Message, _checked: bool = False) -> None:
        if message not in self._messages:
            return
        focus = QApplication.focusWidget()
        had_focus = focus is not None and message.isAncestorOf(focus)
        self._messages.remove(message)
        self._column.removeWidget(message)
        message.hide()
        message.deleteLater()
        if not self._messages:
            self.hide()
        if had_focus:
            self.left.emit()


def _run(action: Callable[[], object], _checked: bool = False) -> None:
    action()
