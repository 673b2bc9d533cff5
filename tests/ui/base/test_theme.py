from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel

from editor.ui.base.roles import DARK, LIGHT
from editor.ui.base.style_sheet import style_sheet
from editor.ui.base.theme import Theme, set_look

TINTS = (
    *("page", "chrome", "raised", "hover", "selection", "text_selection"),
    *("sure", "likely", "possible", "name", "decided", "danger_tint"),
)
"""Roles that text stands on."""
LINES = ("sure_line", "likely_line", "possible_line", "name_line", "accent", "restored")
"""Roles that are drawn on page and chrome."""
BOTH = pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])


def contrast(one, other):
    """The contrast of two colours, 1 to 21, as WCAG 2 defines it."""

    def luminance(color):
        parts = (color.redF(), color.greenF(), color.blueF())
        red, green, blue = (
            p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts
        )
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def ratio(colors, one, other):
    return contrast(QColor(colors[one]), QColor(colors[other]))


@BOTH
@pytest.mark.parametrize("tint", TINTS)
def test_text_is_readable_on_every_tint(colors, tint):
    assert ratio(colors, "text", tint) >= 4.5


@BOTH
@pytest.mark.parametrize("line", LINES)
@pytest.mark.parametrize("ground", ["page", "chrome"])
def test_lines_are_seen_on_page_and_chrome(colors, line, ground):
    assert ratio(colors, line, ground) >= 3


@BOTH
@pytest.mark.parametrize(
    ("role", "ground"),
    [
        ("muted", "page"),
        ("muted", "chrome"),
        ("muted", "raised"),
        ("muted", "hover"),
        ("muted", "selection"),
        ("accent", "raised"),
        ("accent", "selection"),
        ("restored", "page"),
        ("restored", "chrome"),
        ("restored", "raised"),
        ("restored", "selection"),
        ("danger", "chrome"),
        ("danger", "danger_tint"),
        ("on_accent", "accent"),
        ("on_accent", "accent_hover"),
        ("sure_line", "raised"),
    ],
)
def test_other_words_are_readable_where_they_stand(colors, role, ground):
    # the struck-out wording is large and doubled by its line: 3:1 is asked of it
    assert ratio(colors, role, ground) >= (3 if role.endswith("_line") else 4.5)


def test_both_looks_have_the_same_roles():
    assert LIGHT.keys() == DARK.keys()


@BOTH
def test_the_style_sheet_takes_every_colour_from_a_role(colors):
    sheet = style_sheet(colors, Path("/icons"))
    assert "$" not in sheet
    assert colors["accent"] in sheet


def test_contrast_of_black_and_white_is_21():
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)


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
    monkeypatch.setattr("editor.ui.base.theme.QGuiApplication.palette", lambda: dark)
    assert Theme("system").color("page") == QColor(DARK["page"])


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
