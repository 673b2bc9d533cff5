"""Buttons of dialogs."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QVBoxLayout

import editor.ui
from editor.ui.widgets.dialog_parts import dialog_button


@pytest.fixture
def dialog(qtbot):
    dialog = QDialog()
    qtbot.addWidget(dialog)
    column = QVBoxLayout(dialog)
    dialog.pressed = []
    dialog.field, dialog.close_button = QLineEdit(), QPushButton("Close")
    dialog.add_button = dialog_button("add", "Add…")
    for name in ("add_button", "close_button"):
        button = getattr(dialog, name)
        button.clicked.connect(lambda _checked=False, name=name: dialog.pressed.append(name))
    for widget in (dialog.field, dialog.add_button, dialog.close_button):
        column.addWidget(widget)
    dialog.close_button.setDefault(True)
    dialog.show()
    return dialog


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
@pytest.mark.parametrize(
    ("widget", "pressed"), [("add_button", "add_button"), ("field", "close_button")]
)
def test_return_presses_the_button_that_has_the_focus(qtbot, dialog, key, widget, pressed):
    qtbot.keyClick(getattr(dialog, widget), key)
    assert dialog.pressed == [pressed]


def test_no_other_button_leaves_return_to_the_default_one():
    sources = Path(editor.ui.__file__).parent.rglob("*.py")
    changing = {path.name for path in sources if "setAutoDefault(" in path.read_text("utf-8")}
    assert changing == {"dialog_parts.py"}
