"""The guide inside the program."""

import re

import pytest
from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from editor.paths import resources_folder
from editor.ui.help.chapters import chapters, guide_folder
from editor.ui.help.guide_dialog import GuideDialog

GUIDE = resources_folder() / "guide"


@pytest.fixture
def dialog(qtbot, theme):
    made = GuideDialog(theme, GUIDE)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def images(page):
    found = []
    block = page.document().begin()
    while block.isValid():
        for part in block:
            format_ = part.fragment().charFormat()
            if format_.isImageFormat():
                found.append(format_.toImageFormat().name())
        block = block.next()
    return found


def picture(page, name):
    return page.loadResource(QTextDocument.ResourceType.ImageResource, QUrl(name))


def titles(dialog):
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def test_it_shows_every_chapter_whole(dialog):
    for row, chapter in enumerate(chapters(GUIDE / "en")):
        dialog.list.setCurrentRow(row)
        shown = re.sub(r"\W+", "", dialog.page.toPlainText())
        plain = re.sub(
            r"!?\[([^]]*)\]\([^)]*\)", lambda m: "" if m[0][0] == "!" else m[1], chapter.text
        )
        assert re.sub(r"\W+", "", re.sub(r"\|-+", "", plain)) == shown
        assert titles(dialog)[row] == chapter.title


def test_only_its_title_is_a_heading_however_often_it_is_shown(dialog):
    for width in (700, 500, 900):
        dialog.resize(width, 500)
        QApplication.processEvents()
        levels = []
        block = dialog.page.document().begin()
        while block.isValid():
            levels.append(block.blockFormat().headingLevel())
            block = block.next()
        assert levels[0] == 1
        assert not any(levels[1:])
        sizes = {
            part.fragment().charFormat().fontWeight()
            for part in dialog.page.document().begin().next()
        }
        assert min(sizes) < 600


def test_pictures_are_as_wide_as_there_is_room_for(dialog):
    (name,) = images(dialog.page)
    for width in (500, 800, 620):
        dialog.resize(width, 360)
        QApplication.processEvents()
        shown = picture(dialog.page, name)
        room = dialog.page.viewport().width()
        assert room * 0.8 < shown.width() / shown.devicePixelRatio() < room
        assert dialog.page.horizontalScrollBar().maximum() == 0
        assert dialog.page.verticalScrollBar().value() == 0
        assert dialog.page.textCursor().position() == 0


def test_links_lead_to_chapters_and_nowhere_else(dialog, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    dialog.page.anchorClicked.emit(QUrl("05-keys.md"))
    assert dialog.list.currentItem().text() == "Keys"
    for address in (
        "https://example.org/05-keys.md",
        "file:///etc/passwd",
        "../en/01-open.md",
        "x.md",
    ):
        dialog.page.anchorClicked.emit(QUrl(address))
        assert dialog.list.currentItem().text() == "Keys"
    assert opened == []


@pytest.mark.parametrize(
    "name", ["https://example.org/a.png", "file:///etc/passwd", "../README.md"]
)
def test_nothing_but_pictures_of_the_guide_is_read(dialog, name):
    assert picture(dialog.page, name) is None
    kind = QTextDocument.ResourceType.MarkdownResource
    assert dialog.page.loadResource(kind, QUrl("01-open.md")) is None


def test_it_is_read_with_the_keyboard(dialog, qtbot):
    dialog.activateWindow()
    dialog.list.setFocus()
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    assert dialog.list.currentRow() == 1
    assert not dialog.page.toPlainText().startswith("Open")
    dialog.next_button.click()
    dialog.previous_button.click()
    dialog.previous_button.click()
    assert dialog.list.currentRow() == 0
    assert not dialog.previous_button.isEnabled()
    QTest.keyClick(dialog.list, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_language_without_a_guide_of_its_own_gets_english(tmp_path):
    (tmp_path / "en").mkdir()
    (tmp_path / "de").mkdir()
    assert guide_folder(tmp_path, "de") == tmp_path / "de"
    assert guide_folder(tmp_path, "fr") == tmp_path / "en"


def test_it_takes_the_language_of_the_window(qtbot, theme, tmp_path):
    for language, words in (("en", "# Open"), ("de", "# Öffnen")):
        (tmp_path / language).mkdir()
        (tmp_path / language / "01-open.md").write_text(f"{words}\n\nText.\n", "utf-8")
    before = QLocale()
    QLocale.setDefault(QLocale("de_AT"))
    try:
        made = GuideDialog(theme, tmp_path)
    finally:
        QLocale.setDefault(before)
    qtbot.addWidget(made)
    assert titles(made) == ["Öffnen"]


def test_a_guide_that_is_missing_is_said(qtbot, theme, tmp_path):
    made = GuideDialog(theme, tmp_path / "none")
    qtbot.addWidget(made)
    assert made.page.toPlainText().startswith("The guide is missing. It belongs in ")


def test_it_stays_open_beside_the_window_and_only_once(window):
    window.actions_by_id["guide"].trigger()
    window.actions_by_id["guide"].trigger()
    (dialog,) = window.findChildren(GuideDialog)
    assert dialog.isVisible()
    assert not dialog.isModal()
    dialog.close()
