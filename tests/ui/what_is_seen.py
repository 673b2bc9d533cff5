"""What a person sees of some widgets, for tests of the whole window."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QLabel

from editor.ui.widgets.entry_button import EntryButton


def _messages(window):
    column = window.messages.layout()
    return [column.itemAt(row).widget() for row in range(column.count())]


def messages_of(window):
    """The words of the messages that are shown, newest first."""
    return [message.findChild(QLabel, "message_words").text() for message in _messages(window)]


def level_of(window):
    """The level of the newest message, "" where none is shown."""
    shown = _messages(window)
    return shown[0].property("bar") if shown else ""


def entries_of(page):
    """The recent files and samples that the start page offers, in order."""
    return [button for button in page.findChildren(EntryButton) if not button.isHidden()]


def point_at(view, at):
    """Rest the pointer on a point of a view's rows, as for a tool tip."""
    event = QHelpEvent(QEvent.Type.ToolTip, at, view.viewport().mapToGlobal(at))
    QApplication.sendEvent(view.viewport(), event)
