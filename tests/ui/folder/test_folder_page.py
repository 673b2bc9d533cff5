"""The folder page, as people use it: open a folder, sort, filter, go from article to article."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton

from editor.files.own_pages import MARK
from editor.paths import resources_folder
from editor.triage.row import Rating, Spinner, TriageRow
from editor.ui.base.translation import Language
from editor.ui.folder.folder_model import (
    COLUMNS,
    DECIDED,
    FILE,
    ORIGINAL,
    SUSPECTS,
    VERDICT,
    FolderModel,
)
from editor.ui.folder.folder_view import FolderTable, FolderView
from editor.ui.session import folder_work
from editor.ui.session.search import Search
from editor.ui.window.pages import FOLDER, REVIEW, START
from tests.commands.conftest import TEXT
from tests.ui.whole_program import STORY


@pytest.fixture
def folder(tmp_path):
    place = tmp_path / "work"
    place.mkdir()
    for name, text in (
        ("b.txt", TEXT),
        ("a.txt", STORY),
        ("c.txt", "Nothing is here.\n"),
        ("bad.docx", "PK"),
        ("empty.txt", ""),
    ):
        (place / name).write_text(text)
        os.utime(place / name, (1_700_000_000,) * 2)
    return place


@pytest.fixture
def table(window, answers, folder):
    """The table of the folder, opened by its menu entry."""
    answers.folder_answer = folder
    window.actions_by_id["open_folder"].trigger()
    return window.pages.folder_view.findChild(FolderTable)


def names(table):
    model = table.model()
    return [model.index(at, FILE).data() for at in range(model.rowCount())]


def cell(table, name, column):
    return table.model().index(names(table).index(name), column).data()


def label(window, name):
    return window.pages.folder_view.findChild(QLabel, name).text()


def told(window):
    """All that the messages say."""
    return " ".join(label.text() for label in window.messages.findChildren(QLabel))


def choose(table, name):
    table.setCurrentIndex(table.model().index(names(table).index(name), FILE))


def test_what_unspin_wrote_about_articles_has_no_row_and_is_counted(window, answers, folder):
    (folder / "a table.html").write_text(f"<!DOCTYPE html>\n<html>\n<head>{MARK}")
    answers.folder_answer = folder
    window.actions_by_id["open_folder"].trigger()
    assert label(window, "folder_progress") == "5 articles · 1 page written by Unspin left out"


def test_every_article_of_the_folder_has_a_row(window, table):
    assert window.pages.page == FOLDER
    assert names(table) == ["a.txt", "b.txt", "bad.docx", "c.txt", "empty.txt"]
    assert cell(table, "b.txt", VERDICT) == "Looks spun: 94 %"
    assert cell(table, "b.txt", SUSPECTS) == "4"
    assert cell(table, "empty.txt", VERDICT) == "Cannot be read"
    assert label(window, "folder_title") == "work"
    assert label(window, "folder_progress") == "5 articles"
    choose(table, "empty.txt")
    assert "empty.txt is empty" in label(window, "folder_detail")
    choose(table, "b.txt")
    assert "b.txt: Looks spun: 94 %; 4 suspects, 3 of them sure" in label(window, "folder_detail")


def test_it_goes_by_keys_alone(window, table, qtbot):
    field = window.pages.folder_view.findChild(QLineEdit, "folder_filter")
    assert QApplication.focusWidget() is table
    qtbot.keyClicks(table, "b")
    assert QApplication.focusWidget() is field
    qtbot.keyClicks(field, ".tx")
    assert names(table) == ["b.txt"]
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is table
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert window.controller.article.path.name == "b.txt"
    assert window.pages.page == REVIEW
    window.actions_by_id["show_folder"].trigger()
    assert QApplication.focusWidget() is table
    qtbot.keyClick(table, Qt.Key.Key_Escape)
    assert window.pages.page == REVIEW


def test_the_filter_finds_verdicts(table, window):
    field = window.pages.folder_view.findChild(QLineEdit, "folder_filter")
    field.setText("cannot read")
    assert names(table) == ["bad.docx", "empty.txt"]
    assert label(window, "folder_progress") == "2 of 5 articles shown"
    field.setText("looks b")
    assert names(table) == ["b.txt"]
    field.clear()
    assert len(names(table)) == 5
    assert label(window, "folder_progress") == "5 articles"


def test_headings_are_whole_in_german_too(qapp, qtbot, theme):
    before = QLocale()
    made = Language(qapp, resources_folder() / "translations")
    made.use("de")
    view = FolderView(theme)
    qtbot.addWidget(view)
    header = view.findChild(FolderTable).header()
    room = {
        at: header.sectionSize(at) - header.sectionSizeHint(at) for at in range(VERDICT, DECIDED)
    }
    made.use("en")
    QLocale.setDefault(before)
    assert min(room.values()) >= 0, room


def test_the_current_row_stays_when_rows_are_sorted(table):
    choose(table, "b.txt")
    table.sortByColumn(SUSPECTS, Qt.SortOrder.AscendingOrder)
    assert names(table)[0] == "b.txt"
    table.sortByColumn(FILE, Qt.SortOrder.DescendingOrder)
    assert names(table) == ["empty.txt", "c.txt", "bad.docx", "b.txt", "a.txt"]
    assert table.current_row().path.name == "b.txt"


def test_the_next_article_is_the_next_row_that_can_be_opened(window, table):
    table.sortByColumn(FILE, Qt.SortOrder.DescendingOrder)
    choose(table, "c.txt")
    table.opened.emit(table.current_row())
    following = window.actions_by_id["next_article"]
    opened = [window.controller.article.path.name]
    for _ in range(2):
        following.trigger()
        opened.append(window.controller.article.path.name)
    assert opened == ["c.txt", "b.txt", "a.txt"]
    assert table.current_row().path.name == "a.txt"
    following.trigger()
    assert window.pages.page == FOLDER
    assert "a.txt is the last article" in told(window)


def test_return_pressed_twice_or_held_puts_nothing_into_the_article(window, table, qtbot):
    choose(table, "a.txt")
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Return)
    text = QApplication.focusWidget()
    assert text is window.pages.article_view
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Return):
        qtbot.keyClick(text, key)
    assert window.controller.session.review.text == STORY
    qtbot.keyClicks(text, "x")
    qtbot.keyClick(text, Qt.Key.Key_Return)
    assert window.controller.session.review.text == f"x\n{STORY}"


def test_rows_follow_what_is_decided(window, table, engine, qtbot):
    choose(table, "a.txt")
    table.opened.emit(table.current_row())
    window.set_engine(engine)
    session = window.controller.session
    qtbot.waitUntil(lambda: session.review.counts().total == 6)
    assert cell(table, "a.txt", DECIDED) == ""
    session.go_next()
    session.accept(1)
    qtbot.waitUntil(lambda: session.search is Search.ENDED)
    total = session.review.counts().total
    assert cell(table, "a.txt", DECIDED) == f"1 of {total}"
    assert cell(table, "a.txt", SUSPECTS) == str(total)
    assert f"{total} suspects, " in label(window, "folder_detail")
    assert " 1 decided" in label(window, "folder_detail")
    session.undo()
    assert cell(table, "a.txt", DECIDED) == ""


def test_closing_the_article_returns_to_the_table(window, table):
    choose(table, "c.txt")
    table.opened.emit(table.current_row())
    window.controller.close_article()
    assert window.pages.page == FOLDER


def test_it_is_read_again_on_demand(window, table, folder):
    (folder / "d.txt").write_text(TEXT)
    (folder / "c.txt").unlink()
    window.pages.folder_view.findChild(QPushButton, "folder_again").click()
    assert names(table) == ["a.txt", "b.txt", "bad.docx", "d.txt", "empty.txt"]
    assert label(window, "folder_progress") == "5 articles"


def test_what_is_looked_at_stays_where_it_is_while_rows_come(theme, qtbot):
    view = FolderView(theme)
    qtbot.addWidget(view)
    view.resize(800, 400)
    view.show()
    shown = view.findChild(FolderTable)
    rows = [TriageRow(Path(f"/texts/{number:03}.txt"), Rating.SOUND) for number in range(0, 400, 2)]
    shown.model().begin(Path("/texts"))
    shown.model().add(rows)
    bar = shown.verticalScrollBar()
    bar.setValue(bar.maximum() // 2 + 7)

    def top():
        index = shown.indexAt(QPoint(2, 2))
        return index.data(), shown.visualRect(index).top()

    before = top()
    shown.model().add([TriageRow(Path("/texts/001.txt"), Rating.SOUND)])
    assert top() == before
    assert shown.current_row().path.name == "000.txt"


def test_stopped_it_goes_on_where_it_was(window, answers, folder, monkeypatch):
    monkeypatch.setattr(folder_work, "AT_ONCE", 0)
    work = window.folder._work
    shown = window.pages.folder_view.findChild(FolderTable)
    button = window.pages.folder_view.findChild(QPushButton, "folder_again")
    stopping = work.added.connect(lambda _rows: work.stop())
    answers.folder_answer = folder
    window.actions_by_id["open_folder"].trigger()
    before = len(names(shown))
    assert 0 < before < 5
    assert button.text() == "Go on"
    work.added.disconnect(stopping)
    button.click()
    assert len(names(shown)) == 5
    assert button.text() == "Read again"


def test_no_folder_no_page(window, answers):
    window.actions_by_id["show_folder"].trigger()
    assert answers.asked[-1][0] == "folder_to_open"
    assert window.pages.page == START


def test_a_folder_can_be_named_at_the_start(window, folder):
    window.start(folder / "a.txt")
    assert window.pages.page == REVIEW
    window.start(folder)
    assert window.pages.page == FOLDER
    assert window.pages.folder_view.has(folder / "a.txt")


def test_a_dropped_folder_is_opened(window, folder, qtbot):
    held = QMimeData()
    held.setUrls([QUrl.fromLocalFile(str(folder))])
    event = QDropEvent(
        QPointF(50, 50),
        Qt.DropAction.CopyAction,
        held,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)
    qtbot.waitUntil(lambda: window.pages.page == FOLDER)


def test_a_store_that_cannot_be_used_is_told(window, answers, folder, tmp_path):
    (tmp_path / "triage").write_text("in the way")
    answers.folder_answer = folder
    window.actions_by_id["open_folder"].trigger()
    assert "cannot be used" in told(window)


def test_a_screen_reader_is_told_the_whole_row(table):
    choose(table, "b.txt")
    index = table.currentIndex()
    assert "4 suspects" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert QAccessible.queryAccessibleInterface(table).text(QAccessible.Text.Name) == (
        "Articles of the folder"
    )


def test_odd_names_and_originals_are_shown(theme):
    model = FolderModel(theme)
    model.begin(Path("/texts"))
    odd = TriageRow(
        Path("/texts/deep/odd\n\u202ename.txt"),
        Rating.SPUN,
        0.5,
        Spinner.TERMS,
        original="/shelf/original.txt",
        coverage=0.911,
    )
    model.add([odd, TriageRow(Path("/elsewhere/x.txt"), Rating.FOREIGN, words=3)])
    shown = [model.index(1, column).data() for column in range(len(COLUMNS))]
    assert "\n" not in shown[FILE]
    assert "\u202e" not in shown[FILE]
    assert shown[ORIGINAL] == "91 % from original.txt"
    assert model.index(0, FILE).data() == "/elsewhere/x.txt"
