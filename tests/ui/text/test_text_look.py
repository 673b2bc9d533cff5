"""Font, size, line spacing and length of lines, as the user sets them."""

import pytest
from PySide6.QtGui import QFontDatabase, QFontInfo, QFontMetricsF, QRawFont

from editor.paths import resources_folder
from editor.ui.base.settings import LEADING, MEASURE, ZOOM
from editor.ui.base.theme import TEXT_FACE, Theme, load_fonts
from editor.ui.text.article_view import ArticleView


@pytest.fixture
def view(qtbot, theme, settings, port):
    made = ArticleView(theme, settings)
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.set_session(port.session)
    made.show()
    return made


def step(view):
    layout = view.document().documentLayout()
    block = view.document().findBlockByNumber(2)
    layout.blockBoundingRect(block)
    return block.layout().lineAt(1).y() - block.layout().lineAt(0).y()


def test_lines_are_as_far_apart_as_is_set(view, settings):
    size = QFontInfo(view.font()).pixelSize()
    assert abs(step(view) - 1.6 * size) < 1
    settings.set(LEADING, 200)
    assert abs(step(view) - 2 * size) < 1


def test_lines_are_as_long_as_is_set(view, settings):
    before = view.viewport().width()
    settings.set(MEASURE, 40)
    assert view.viewport().width() < 0.8 * before


def test_zoom_keys_and_the_setting_are_of_one_mind(view, settings):
    view.zoom_in()
    assert settings.get(ZOOM) == 110
    settings.set(ZOOM, 200)
    view.zoom_out()
    assert settings.get(ZOOM) == 190


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
