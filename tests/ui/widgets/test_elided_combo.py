"""A box of choices that are longer than it is wide."""

import pytest
from PySide6.QtGui import QAccessible

from editor.ui.widgets.elided_combo import ElidedCombo

NAME = "harbour_inquiry_turns_to_missing_permits_and_three_officers_2024-05-17.html"


@pytest.fixture
def combo(qtbot):
    combo = ElidedCombo()
    qtbot.addWidget(combo)
    combo.addItems([f"{NAME} ↔ as it is now", f"{NAME} ↔ as opened", "short"])
    combo.resize(260, combo.sizeHint().height())
    combo.show()
    return combo


def test_the_ending_of_a_choice_is_seen(combo):
    assert combo.shown_text.endswith("is now")
    assert combo.shown_text.startswith("harbour")
    seen = combo.grab().toImage()
    combo.setCurrentIndex(1)
    assert combo.shown_text.endswith("opened")
    assert combo.grab().toImage() != seen


def tip(combo):
    combo.grab()
    return combo.toolTip()


def test_all_of_it_is_in_the_tool_tip_and_told_to_screen_readers(combo):
    assert tip(combo) == f"{NAME} ↔ as it is now"
    told = QAccessible.queryAccessibleInterface(combo).text(QAccessible.Text.Value)
    assert told == f"{NAME} ↔ as it is now"
    combo.blockSignals(True)
    combo.setCurrentIndex(2)
    assert combo.shown_text == "short"
    assert tip(combo) == ""
    combo.setCurrentIndex(1)
    assert tip(combo) == f"{NAME} ↔ as opened"
    combo.resize(1200, combo.height())
    assert tip(combo) == ""
