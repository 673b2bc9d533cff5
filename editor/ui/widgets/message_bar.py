"""Messages above the text that wait for nobody: notes, warnings, errors."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout

from editor.ui.base.announce import announce
from editor.ui.base.theme import set_look

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

LEVELS: Final = ("note", "warning", "error")
SHOWN_MAX: Final = 3
_CALLED: Final = {"note": "Note", "warning": "Warning", "error": "Error"}

MessageAction = tuple[str, Callable[[], object]]
"""What a message offers: words on a button, and what it does."""


class Message(QFrame):
    """One message: its words, what can be done about it, and a way to close it."""

    def __init__(self, key: str, words: str, level: str, acts: Sequence[MessageAction]) -> None:
        super().__init__()
        self.key = key
        self.level = level
        self.words = words
        self.setObjectName("message")
        self.setProperty("bar", level)
        self.setAccessibleName(f"{_CALLED[level]}: {words}")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 4, 8, 4)
        row.setSpacing(8)
        title = QLabel(_CALLED[level])
        set_look(title, "title")
        row.addWidget(title, 0, Qt.AlignmentFlag.AlignTop)
        title.setContentsMargins(0, 4, 0, 4)
        label = QLabel(words)
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
        label.setContentsMargins(0, 4, 0, 4)
        label.setObjectName("message_words")
        # Words may quote a file or its name: never anything but plain text.
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row.addWidget(label, 1)
        self.buttons: list[QPushButton] = []
        for name, act in acts:
            button = QPushButton(name)
            button.setObjectName("message_act")
            button.setAccessibleDescription(words)
            button.clicked.connect(partial(_run, act))
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            self.buttons.append(button)
        self.close_button = QPushButton("×")
        self.close_button.setObjectName("message_close")
        self.close_button.setAccessibleName("Close this message")
        self.close_button.setToolTip("Close this message (Esc)")
        set_look(self.close_button, "quiet")
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)


class MessageBar(QFrame):
    """A few messages at a time, the newest on top; one with the key of another takes its place."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("message_bar")
        self.setAccessibleName("Messages")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._messages: list[Message] = []
        self.hide()

    def messages(self) -> list[str]:
        """The words of what is shown, newest first."""
        return [message.words for message in self._messages]

    def level(self) -> str:
        """The level of the newest message, "" where none is shown."""
        return self._messages[0].level if self._messages else ""

    def tell(
        self, words: str, level: str = "note", acts: Sequence[MessageAction] = (), key: str = ""
    ) -> None:
        """Show a message; key names its matter, so that news of the same matter replaces it."""
        self.close_key(key or words)
        message = Message(key or words, words, level, acts)
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
        """Close the message of that matter, if there is one."""
        for message in list(self._messages):
            if message.key == key:
                self._close(message)

    def close_newest(self) -> bool:
        """Close the newest message; whether there was one."""
        if not self._messages:
            return False
        self._close(self._messages[0])
        return True

    def clear(self) -> None:
        """Close all messages."""
        while self.close_newest():
            pass

    def focus_newest(self) -> bool:
        """Move the focus to the newest message's first button; whether there is one."""
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
        super().keyPressEvent(event)

    def _close(self, message: Message, _checked: bool = False) -> None:
        if message not in self._messages:
            return
        self._messages.remove(message)
        self._column.removeWidget(message)
        message.hide()
        message.deleteLater()
        if not self._messages:
            self.hide()


def _run(act: Callable[[], object], _checked: bool = False) -> None:
    act()
