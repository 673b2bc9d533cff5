"""Font, size, line spacing and length of lines, as the user sets them."""

import pytest
from PySide6.QtGui import QFontDatabase, QFontInfo, QFontMetricsF, QRawFont
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QSpinBox

from editor.paths import resources_folder
from editor.ui.base.settings import LEADING, MEASURE, TEXT_FONT, ZOOM
from editor.ui.base.theme import TEXT_FACE, Theme, load_fonts
from editor.ui.text.article_view import ArticleView
from editor.ui.text.text_look_dialog import TextLookDialog


@pytest.fixture
def view(qtbot, theme, settings, port):
    made = ArticleView(theme, settings)
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.set_session(port.session)
    made.show()
    return made


@pytest.fixture
def dialog(qtbot, view, settings):
    made = TextLookDialog(settings, view)
    qtbot.addWidget(made)
    return made


def step(view):
    layout = view.document().documentLayout()
    block = view.document().findBlockByNumber(2)
    layout.blockBoundingRect(block)
    return block.layout().lineAt(1).y() - block.layout().lineAt(0).y()


def test_lines_are_as_far_apart_as_is_set(view, dialog, settings):
    size = QFontInfo(view.font()).pixelSize()
    assert abs(step(view) - 1.6 * size) < 1
    dialog.findChild(QSpinBox, "text_leading").setValue(200)
    assert settings.get(LEADING) == 200
    assert abs(step(view) - 2 * size) < 1


def test_lines_are_as_long_as_is_set(view, dialog, settings):
    before = view.viewport().width()
    dialog.findChild(QSpinBox, "text_measure").setValue(40)
    assert settings.get(MEASURE) == 40
    assert view.viewport().width() < 0.8 * before


def test_size_and_font_are_chosen_and_restored(view, dialog, settings):
    before = view.font()
    dialog.findChild(QSpinBox, "text_size").setValue(150)
    assert view.font().pointSizeF() == pytest.approx(1.5 * before.pointSizeF())
    fonts = dialog.findChild(QComboBox, "text_font")
    fonts.setCurrentIndex(1)
    fonts.activated.emit(1)
    assert view.font().family() == fonts.itemText(1) == settings.get(TEXT_FONT)
    restore = QDialogButtonBox.StandardButton.RestoreDefaults
    dialog.findChild(QDialogButtonBox).button(restore).click()
    assert view.font().family() == before.family()
    assert view.font().pointSizeF() == before.pointSizeF()
    assert dialog.findChild(QSpinBox, "text_size").value() == 100
    assert fonts.currentIndex() == 0


def test_zoom_keys_and_the_dialog_are_of_one_mind(view, settings):
    view.zoom_in()
    assert settings.get(ZOOM) == 110
    settings.set(ZOOM, 200)
    view.zoom_out()
    assert settings.get(ZOOM) == 190


def test_a_font_that_is_not_installed_is_kept_and_said(qtbot, settings):
    settings.set(TEXT_FONT, "No Such Face")
    dialog = TextLookDialog(settings)
    qtbot.addWidget(dialog)
    assert dialog.findChild(QComboBox, "text_font").currentText() == "No Such Face (not installed)"
    assert settings.get(TEXT_FONT) == "No Such Face"


@pytest.fixture
def shipped_fonts(qapp, tmp_path):
    load_fonts(resources_folder() / "fonts")
    yield
    QFontDatabase.removeAllApplicationFonts()
    load_fonts(tmp_path)  # none


@pytest.mark.usefixtures("shipped_fonts")
def test_the_fonts_that_ship_are_used():
    assert {TEXT_FACE, "Unspin Sans"} <= set(QFontDatabase.families())
    theme = Theme("light")
    assert QFontInfo(theme.serif()).family() == TEXT_FACE
    assert QFontInfo(theme.serif(bold=True)).bold()
    figures = QFontMetricsF(theme.sans())
    assert len({figures.horizontalAdvance(digit) for digit in "0123456789"}) == 1
    known = QRawFont.fromFont(theme.serif())
    signs = "Aéßŝжω“”‘’–—…•€½→"
    assert [sign for sign in signs if not known.supportsCharacter(ord(sign))] == []
