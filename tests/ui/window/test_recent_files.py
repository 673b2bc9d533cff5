"""Recent files say how far their review is, and when that was."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from editor.ui.base.settings import BOOKMARKS
from tests.ui.what_is_seen import entries_of


@pytest.fixture(autouse=True)
def british(window):
    """Dates as in Britain, whatever the program chose when it started."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


def days_ago(days):
    return (datetime.now(UTC) - timedelta(days=days)).isoformat(timespec="seconds")


def menu_of(window):
    window.recent_menu.menu.aboutToShow.emit()
    return [action.text() for action in window.recent_menu.menu.actions() if action.text()][:-1]


def remember(program, path, *bookmark):
    path.write_text("Something.\n")
    program.settings.add_recent(path)
    if bookmark:
        program.settings.set_bookmark(path, [0, 0, -1, *bookmark])


def test_they_say_how_far_the_review_is_and_when_that_was(window, program, tmp_path):
    remember(program, tmp_path / "old.txt", 3, 1200, "2024-02-03T12:00:00+00:00")
    remember(program, tmp_path / "new & bold.docx", 120, 168, days_ago(1))
    assert menu_of(window) == [
        "new && bold.docx · 120 of 168 · yesterday",
        "old.txt · 3 of 1,200 · 03/02/2024",
    ]
    QCoreApplication.processEvents()
    first, second = entries_of(window.pages.start_page)[:2]
    assert first.accessibleName().startswith("new & bold.docx, 120 of 168 · yesterday · ")
    assert second.accessibleName().startswith("old.txt, 3 of 1,200 · 03/02/2024 · ")


def test_a_long_name_keeps_its_ending_and_the_menu_on_the_screen(window, program, tmp_path):
    name = "harbour_inquiry_turns_to_missing_permits_" * 4 + "2024-05-17.html"
    remember(program, tmp_path / name, 120, 168, days_ago(1))
    (text,) = menu_of(window)
    assert text.startswith("harbour")
    assert ".html · 120 of 168 · yesterday" in text
    assert "…" in text
    menu = window.recent_menu.menu
    assert menu.sizeHint().width() < menu.screen().availableSize().width()
    assert menu.actions()[0].toolTip() == str(tmp_path / name)


@pytest.mark.parametrize("damaged", [(), ("a", 2, "b"), (1, 2, "then"), (1, 2, "9999-99-99")])
def test_what_is_not_known_is_not_said(window, program, tmp_path, damaged):
    remember(program, tmp_path / "story.txt", *damaged)
    assert menu_of(window) == ["story.txt"]


def test_an_article_whose_suspects_were_never_found_has_a_date_only(window, program, tmp_path):
    remember(program, tmp_path / "story.txt", 0, 0, days_ago(0))
    assert menu_of(window) == ["story.txt · today"]


def test_the_review_that_was_just_closed_is_there_at_once(opened):
    session = opened.controller.session
    session.go_next()
    session.accept(1)
    opened.controller.save()
    opened.controller.close_article()
    assert menu_of(opened) == ["story.txt · 1 of 6 · today"]
    QCoreApplication.processEvents()
    assert "1 of 6 · today" in entries_of(opened.pages.start_page)[0].accessibleName()


def test_a_file_that_is_gone_is_said_to_be(opened, story, program):
    opened.controller.close_article()
    story.unlink()
    menu_of(opened)  # looks; no file is waited for
    assert menu_of(opened) == ["story.txt · not found"]
    story.write_text("Back.\n")
    menu_of(opened)
    assert menu_of(opened) == ["story.txt · 0 of 6 · today"]


def test_clearing_the_list_forgets_the_places_too(opened, program):
    opened.controller.close_article()
    program.settings.clear_recent()
    assert program.settings.get(BOOKMARKS) == {}
    assert menu_of(opened) == []
