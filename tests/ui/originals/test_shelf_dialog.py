"""The shelf of possible originals in the window."""

import pytest
from PySide6.QtCore import Qt

from editor.files.journal.lock import Lock
from editor.originals.shelf import Shelf
from editor.ui.ask.questions import Answer
from editor.ui.originals.shelf_dialog import ShelfDialog
from editor.ui.session.shelf_work import ShelfWork
from tests.originals.stories import story
from tests.ui.what_is_seen import messages_of
from tests.ui.whole_program import end_program, start_program


@pytest.fixture
def archive(tmp_path):
    """A folder of three stories and a file that cannot be read."""
    folder = tmp_path / "archive"
    folder.mkdir()
    for number in range(3):
        (folder / f"{number}.txt").write_text(story(number))
    (folder / "paper.pdf").write_bytes(b"%PDF-1.7")
    return folder


@pytest.fixture
def dialog(window, qtbot):
    """The dialog, opened by its key, without an article."""
    return shown(window, qtbot)


def shown(window, qtbot):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Qt.Key.Key_B, modifiers)
    qtbot.waitUntil(lambda: window.findChild(ShelfDialog) is not None)
    return window.findChild(ShelfDialog)


@pytest.fixture
def filled(dialog, answers, archive):
    """The dialog after the folder was added."""
    answers.shelf_folder = archive
    dialog.folder_button.click()
    return dialog


def rows(dialog):
    items = [dialog.list.topLevelItem(at) for at in range(dialog.list.topLevelItemCount())]
    return [tuple(item.text(column) for column in (0, 2, 3)) for item in items]


def problems(dialog):
    return dialog.problems.model().stringList()


def test_an_empty_shelf_says_what_to_put_on_it(dialog, tmp_path):
    assert rows(dialog) == []
    assert dialog.nothing.isVisible()
    assert dialog.nothing.text().startswith("Nothing is on the shelf yet.")
    assert str(tmp_path / "originals") in dialog.privacy.text()
    for button in (dialog.update_button, dialog.remove_button, dialog.delete_button):
        assert not button.isEnabled()


def test_a_folder_is_added_and_what_cannot_be_read_is_told_with_the_reason(filled, archive):
    assert rows(filled) == [("archive", "3", "1")]
    assert filled.total.text().startswith("3 texts, ")
    assert filled.heading.text() == "Not read in archive: 1 file"
    (why,) = problems(filled)
    assert str(archive / "paper.pdf") in why
    assert "PDF" in why


def test_files_and_tables_are_added_and_read_again_once_they_changed(dialog, answers, tmp_path):
    table, single = tmp_path / "export.csv", tmp_path / "one.txt"
    table.write_text(f'title,text\nFlood,"{story(5)}"\nFire,"{story(6)}"\n')
    single.write_text(story(7))
    answers.shelf_files = [table, single]
    dialog.files_button.click()
    assert rows(dialog) == [("export.csv", "2", ""), ("one.txt", "1", "")]
    table.write_text(f'title,text\nFlood,"{story(5)}"\n')
    dialog.update_button.click()
    assert rows(dialog) == [("export.csv", "1", ""), ("one.txt", "1", "")]


def test_a_table_without_articles_is_told(dialog, answers, tmp_path):
    table = tmp_path / "prices.csv"
    table.write_text("day,price\n1,2\n")
    answers.shelf_files = [table]
    dialog.files_button.click()
    assert "has no column that looks like articles" in problems(dialog)[0]


def test_a_folder_that_vanished_keeps_its_texts(filled, archive):
    archive.rename(archive.with_name("unplugged"))
    filled.update_button.click()
    assert rows(filled) == [("archive – not there now", "3", "2")]
    assert any("there is no such file" in line for line in problems(filled))


def test_what_is_selected_is_removed_and_its_files_stay(filled, archive, qtbot):
    qtbot.keyClick(filled.list, Qt.Key.Key_Delete)
    assert rows(filled) == []
    assert filled.status.text() == "archive was removed. 0 texts on the shelf."
    assert len(list(archive.iterdir())) == 4


def test_deleting_the_index_asks_first(filled, answers, archive, tmp_path):
    filled.delete_button.click()
    assert answers.asked[-1] == ("delete_shelf", 3, 1, tmp_path / "originals")
    assert len(rows(filled)) == 1
    answers.remove_answer = Answer.REMOVE
    filled.delete_button.click()
    assert rows(filled) == []
    assert list((tmp_path / "originals").iterdir()) == []
    assert len(list(archive.iterdir())) == 4


def test_a_damaged_index_is_told_and_built_again(filled, program, tmp_path):
    (tmp_path / "originals" / "index.db").write_bytes(b"rubbish" * 9999)
    program.shelf_work.look()
    assert "is damaged" in filled.status.text()
    assert "Update builds it again" in filled.status.text()
    filled.update_button.click()
    assert rows(filled) == [("archive", "3", "1")]
    assert "was moved to" in filled.status.text()
    assert "3 texts on the shelf." in filled.status.text()


def test_a_damaged_list_is_told_and_can_be_deleted(program, answers, tmp_path, qtbot):
    places = tmp_path / "originals" / "places.json"
    places.parent.mkdir()
    places.write_bytes(b"{")
    dialog = shown(program.window, qtbot)
    assert f"{places}, the list of what you added" in dialog.status.text()
    assert not dialog.nothing.isVisible(), "it is not known that nothing was added"
    answers.remove_answer = Answer.REMOVE
    dialog.delete_button.click()
    assert dialog.nothing.isVisible()
    assert not places.exists()


def test_what_another_window_does_is_told_and_seen(filled, archive, tmp_path, qtbot):
    lock = Lock(tmp_path / "originals" / "changing.lock")
    qtbot.waitUntil(filled.others.isVisible, timeout=10_000)
    assert "Another window or program is changing the shelf" in filled.others.text()
    for button in (filled.folder_button, filled.update_button, filled.delete_button):
        assert not button.isEnabled()
    lock.release()
    other = Shelf(tmp_path / "originals")
    (archive / "new.txt").write_text(story(9))
    list(other.update())
    qtbot.waitUntil(lambda: not filled.others.isVisible(), timeout=10_000)
    assert rows(filled) == [("archive", "4", "1")]
    assert filled.update_button.isEnabled()


def test_a_shelf_that_another_window_changes_is_left_alone(filled, archive, tmp_path):
    lock = Lock(tmp_path / "originals" / "changing.lock")
    filled.update_button.click()
    assert "Another program is changing your originals" in filled.status.text()
    lock.release()
    filled.update_button.setEnabled(True)
    filled.update_button.click()
    assert filled.status.text() == ""


def test_names_are_shown_as_plain_text(dialog, answers, tmp_path):
    folder = tmp_path / "<b>bold"
    folder.mkdir()
    (folder / "\u202etxt.1").write_bytes(b"\x89PNG\r\n\x1a\n")
    answers.shelf_folder = folder
    dialog.folder_button.click()
    assert rows(dialog)[0][0] == "<b>bold"
    assert dialog.heading.textFormat() == Qt.TextFormat.PlainText
    assert "⟨U+202E⟩" in problems(dialog)[0]


# -------------------------------------------------------------------- while it works, on a thread


@pytest.fixture
def many(tmp_path, monkeypatch):
    """A folder of stories that takes as many batches."""
    monkeypatch.setattr("editor.originals.updating.BATCH_SECONDS", 0.0)
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(40):
        (folder / f"{number}.txt").write_text(story(number))
    return folder


@pytest.fixture
def work(qapp, tmp_path):
    """The work on a shelf, on a real thread."""
    made = ShelfWork(Shelf(tmp_path / "originals"))
    yield made
    made.shutdown()


@pytest.fixture
def working(work, many, answers, qtbot):
    """The dialog while the folder is read, resting."""
    dialog = ShelfDialog(work, answers, many)
    qtbot.addWidget(dialog)
    dialog.show()
    answers.shelf_folder = many
    dialog.folder_button.click()
    dialog.pause_button.click()
    qtbot.waitUntil(lambda: work.progress.total == 40)
    return dialog


def test_reading_rests_goes_on_and_ends(working, work, qtbot):
    assert " of 40 files, " in working.work.text()
    assert working.work.text().endswith("(paused)")
    assert rows(working) == [("many", "…", "")], "not counted yet"
    assert not working.total.isVisible()
    assert working.pause_button.text() == "&Go on"
    done = work.progress.done
    qtbot.wait(200)
    assert work.progress.done <= done + 1, "it rests"
    with qtbot.waitSignal(work.told, timeout=30_000) as told:
        working.pause_button.click()
    assert told.args == ["40 texts on the shelf."]
    assert not working.work.isVisible()
    assert rows(working) == [("many", "40", "")]


def test_reading_is_stopped_in_the_middle_and_gone_on_with(working, work, qtbot):
    working.cancel_button.click()
    assert work.doing == ""
    assert "What was read stays" in working.status.text()
    qtbot.waitUntil(lambda: work.contents.texts > 0)
    assert work.contents.texts < 40
    with qtbot.waitSignal(work.told, timeout=30_000) as told:
        working.update_button.click()
    assert told.args == ["40 texts on the shelf."]


def test_more_can_be_added_while_the_first_is_read(working, work, answers, tmp_path, qtbot):
    other = tmp_path / "other.txt"
    other.write_text(story(99))
    answers.shelf_files = [other]
    with qtbot.waitSignal(work.told, timeout=30_000) as told:
        working.files_button.click()
    assert told.args == ["41 texts on the shelf."]
    assert [name for name, _, _ in rows(working)] == ["many", "other.txt"]


def test_what_was_read_stays_when_the_program_ends_meanwhile(working, work, tmp_path):
    work.shutdown()
    again = Shelf(tmp_path / "originals")
    (place,) = again.places()
    assert 0 < place.originals < 40
    assert list(again.update())[-1].done == 40
    assert again.places()[0].originals == 40


def test_the_window_shows_how_far_it_is_once_the_dialog_is_closed(
    program, dialog, many, answers, qtbot
):
    seen, window = [], program.window
    program.shelf_work.changed.connect(
        lambda: seen.append(window.status_bar.findChild(object, "shelf_progress").text())
    )
    answers.shelf_folder = many
    dialog.folder_button.click()
    dialog.close()
    assert "Reading originals" in seen
    assert "Reading originals: 50 %" in seen
    assert seen[-1] == ""
    window.status_bar.shelf_requested.emit()
    assert shown(window, qtbot).isVisible()


def test_what_fails_after_the_dialog_was_closed_is_told_in_the_window(
    program, window, archive, tmp_path
):
    program.shelf_work.add([archive])
    lock = Lock(tmp_path / "originals" / "changing.lock")
    program.shelf_work.update()
    lock.release()
    assert any("Another program is changing your originals" in one for one in messages_of(window))


def test_two_windows_show_the_same_shelf(filled, program, answers, resources, tmp_path):
    archive = program.shelf_work.contents.places[0].path
    other = start_program(tmp_path, answers, resources, tmp_path / "other-journals")
    try:
        other.shelf_work.look()
        assert other.shelf_work.contents.texts == 3
        other.shelf_work.remove(archive)
        program.shelf_work.look()
        assert rows(filled) == []
    finally:
        end_program(other)


@pytest.mark.parametrize("name", ["update", "remove", "delete"])
def test_a_button_that_cannot_be_pressed_meanwhile_hands_the_focus_to_nothing_harmful(
    filled, answers, qtbot, name
):
    button = getattr(filled, f"{name}_button")
    button.setFocus()
    answers.remove_answer = Answer.REMOVE
    qtbot.keyClick(button, Qt.Key.Key_Space)
    left = filled.list if name == "update" else filled.close_button
    assert filled.focusWidget() is left
