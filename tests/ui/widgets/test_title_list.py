"""The list of titles beside the pages of a dialog."""

from PySide6.QtWidgets import QApplication

from editor.ui.base.theme import Theme
from editor.ui.widgets.title_list import TitleList
from tests.ui.whole_program import look_kept


def test_it_grows_with_the_font_while_it_is_shown(qtbot, qapp):
    with look_kept(qapp):
        theme = Theme("light")
        theme.apply(qapp)
        theme.apply_style_sheet()
        titles = TitleList(10)
        qtbot.addWidget(titles)
        titles.add("Appearance")
        titles.show()
        width, height = titles.width(), titles.item(0).sizeHint().height()
        theme.set_scale(200)
        QApplication.processEvents()
        assert titles.width() > 1.8 * width
        assert titles.item(0).sizeHint().height() > 1.8 * height
