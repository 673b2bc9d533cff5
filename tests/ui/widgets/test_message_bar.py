"""The messages above the text."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLabel

from editor.ui.base.theme import Theme
from editor.ui.widgets.message_bar import MessageBar
from tests.ui.whole_program import look_kept


@pytest.mark.parametrize("scale", [100, 150, 200])
@pytest.mark.parametrize("actions", [(), (("Save as…", lambda: None),)])
def test_the_first_line_stands_level_with_the_buttons(qtbot, qapp, scale, actions):
    with look_kept(qapp):
        theme = Theme("light", 100)
        theme.apply(qapp)
        theme.apply_style_sheet()
        bar = MessageBar()
        qtbot.addWidget(bar)
        bar.show_message("Exported story.docx.", actions=actions)
        bar.resize(1200, bar.sizeHint().height())
        bar.show()
        theme.set_scale(scale)
        QApplication.processEvents()
        message = bar._messages[0]
        for button in (*message.buttons, message.close_button):
            middle = button.mapTo(bar, button.rect().center()).y()
            for label in message.findChildren(QLabel):
                first = label.contentsRect().top() + label.fontMetrics().height() / 2
                assert label.mapTo(bar, QPoint(0, round(first))).y() == pytest.approx(middle, abs=1)
