import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QMainWindow

from editor.ui.base.desktop import Desktop
from editor.ui.base.roles import DARK, LIGHT, THEMES
from editor.ui.base.theme import Theme, set_look
from tests.ui.whole_program import look_kept


class OtherDesktop(Desktop):
    """A desktop that a test sets."""

    def __init__(self, font=None):
        super().__init__()
        self.set_to = {"dark": False, "high_contrast": False, "font": font or QFont("Serif", 11)}

    def becomes(self, **changes):
        self.set_to.update(changes)
        self.changed.emit()

    dark = property(lambda self: self.set_to["dark"])
    high_contrast = property(lambda self: self.set_to["high_contrast"])
    font = property(lambda self: self.set_to["font"])


@pytest.fixture
def desktop(qapp):
    return OtherDesktop()


def test_mode_changes_live_and_is_told(qtbot, qapp):
    theme = Theme("light")
    assert theme.color("page") == QColor(LIGHT["page"])
    with qtbot.waitSignal(theme.changed):
        theme.set_mode("dark")
    assert theme.color("page") == QColor(DARK["page"])
    with qtbot.assertNotEmitted(theme.changed):
        theme.set_mode("dark")


def test_an_unknown_mode_is_refused_by_name(qapp):
    with pytest.raises(ValueError, match="sepia"):
        Theme("light").set_mode("sepia")
    assert Theme("sepia").mode == "system"


def test_system_mode_follows_the_palette_where_the_desktop_says_nothing(qapp, monkeypatch):
    dark = QPalette()
    dark.setColor(QPalette.ColorRole.Window, QColor("black"))
    dark.setColor(QPalette.ColorRole.WindowText, QColor("white"))
    monkeypatch.setattr("editor.ui.base.desktop.QGuiApplication.palette", lambda: dark)
    assert Theme("system").color("page") == QColor(DARK["page"])


@pytest.mark.parametrize(
    ("changes", "name"),
    [
        ({"dark": True}, "dark"),
        ({"high_contrast": True}, "contrast_light"),
        ({"dark": True, "high_contrast": True}, "contrast_dark"),
    ],
)
def test_system_mode_follows_the_desktop_while_the_program_runs(qtbot, desktop, changes, name):
    theme = Theme("system", desktop=desktop)
    assert theme.name == "light"
    with qtbot.waitSignal(theme.changed):
        desktop.becomes(**changes)
    assert theme.name == name
    assert theme.color("page") == QColor(THEMES[name]["page"])


def test_a_chosen_theme_stays_whatever_the_desktop_does(qtbot, desktop):
    theme = Theme("safe_light", desktop=desktop)
    with qtbot.assertNotEmitted(theme.changed):
        desktop.becomes(dark=True, high_contrast=True)
    assert theme.name == "safe_light"


@pytest.mark.parametrize("mode", ["system", "dark"])
def test_the_size_of_the_desktops_font_is_followed_live(qtbot, qapp, desktop, mode):
    with look_kept(qapp):
        theme = Theme(mode, desktop=desktop)
        theme.apply(qapp)
        with qtbot.waitSignal(theme.changed):
            desktop.becomes(font=QFont("Serif", 16))
        assert theme.sans().pointSizeF() == 16
        assert qapp.font().pointSizeF() == 16


def test_a_changed_font_of_the_desktop_is_noticed_through_a_window(qtbot, qapp):
    desktop = Desktop()
    window = QMainWindow()
    qtbot.addWidget(window)
    window.show()
    desktop.watch(window)
    with qtbot.waitSignal(desktop.changed):
        QCoreApplication.sendEvent(window.windowHandle(), QEvent(QEvent.Type.ThemeChange))


def test_the_window_is_scaled_on_top_of_the_desktops_size(qtbot, qapp, desktop):
    with look_kept(qapp):
        theme = Theme("light", 150, desktop=desktop)
        theme.apply(qapp)
        assert qapp.font().pointSizeF() == pytest.approx(16.5)
        with qtbot.waitSignal(theme.changed):
            theme.set_scale(200)
        assert qapp.font().pointSizeF() == 22
        assert theme.serif().pointSizeF() > 22


def test_applying_dresses_the_application_and_keeps_it_dressed(qapp):
    before = (qapp.palette(), qapp.styleSheet(), qapp.font())
    theme = Theme("light")
    try:
        theme.apply(qapp)
        theme.apply_style_sheet()
        assert qapp.palette().color(QPalette.ColorRole.Base) == QColor(LIGHT["page"])
        theme.set_mode("dark")
        assert qapp.palette().color(QPalette.ColorRole.Base) == QColor(DARK["page"])
        assert DARK["chrome"] in qapp.styleSheet()
    finally:
        QApplication.setPalette(before[0])
        qapp.setStyleSheet(before[1])
        qapp.setFont(before[2])


@pytest.mark.parametrize("mode", list(THEMES))
def test_what_a_file_dialog_completes_can_be_read(qtbot, qapp, mode):
    with look_kept(qapp):
        theme = Theme(mode)
        theme.apply(qapp)
        theme.apply_style_sheet()
        dialog = QFileDialog(options=QFileDialog.Option.DontUseNativeDialog)
        qtbot.addWidget(dialog)
        popup = dialog.findChild(QLineEdit, "fileNameEdit").completer().popup()
        popup.resize(100, 100)
        assert popup.grab().toImage().pixelColor(50, 50) == theme.color("raised")


def test_the_article_is_set_larger_than_the_window_in_a_serif_face(theme):
    assert theme.serif().pointSizeF() > theme.sans().pointSizeF()
    assert theme.serif(2).pointSizeF() == pytest.approx(theme.serif().pointSizeF() + 2)
    assert theme.serif().families() != theme.sans().families()
    assert theme.sans(bold=True).bold()


def test_a_look_can_be_changed_while_shown(qtbot):
    label = QLabel("words")
    qtbot.addWidget(label)
    set_look(label, "muted")
    label.show()
    set_look(label, "danger")
    assert label.property("look") == "danger"
