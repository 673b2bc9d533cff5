"""The panes of the review page."""

from PySide6.QtWidgets import QApplication, QWidget

from editor.ui.base.theme import Theme
from editor.ui.window.panes import Pane, Panes
from tests.ui.whole_program import look_kept


def test_the_least_width_grows_with_the_font_while_they_are_shown(qtbot, qapp):
    with look_kept(qapp):
        theme = Theme("light")
        theme.apply(qapp)
        theme.apply_style_sheet()
        side = QWidget()
        panes = Panes([Pane(QWidget(), 40, 10), Pane(side, 10, 10)])
        qtbot.addWidget(panes)
        panes.resize(1000, 200)
        panes.show()
        theme.set_scale(200)
        QApplication.processEvents()
        assert side.width() >= 10 * panes.fontMetrics().height()
