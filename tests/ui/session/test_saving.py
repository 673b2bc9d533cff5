import errno

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QPushButton

from editor.article import verify
from editor.files import log_path, restored_path, writing
from editor.ui.ask.questions import Answer
from tests.on_demand import OnDemand
from tests.ui.what_is_seen import level_of, messages_of


@pytest.fixture
def changed(opened, qtbot):
    """The story with one suggestion accepted."""
    opened.controller.session.go_next()
    opened.controller.session.accept(1)
    return opened


def key(qtbot, window, key_, *modifiers):
    combined = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        combined |= modifier
    qtbot.keyClick(window.pages.article_view, key_, combined)


def test_save_writes_text_and_log_beside_the_article_and_proves_it(changed, story, qtbot):
    original = story.read_bytes()
    assert changed.isWindowModified() or changed._save_timer.isActive()
    key(qtbot, changed, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    text, log = restored_path(story), log_path(restored_path(story))
    assert verify(original, log.read_bytes(), text.read_bytes()).holds
    assert story.read_bytes() == original
    qtbot.waitUntil(lambda: not changed.isWindowModified())
    assert changed.status_bar._saved.text() == "Saved"
    assert messages_of(changed) == []


def test_saving_again_updates_both(changed, story):
    changed.controller.save()
    changed.controller.session.accept(1)
    assert not changed.controller.is_saved
    changed.controller.save()
    text, log = restored_path(story), log_path(restored_path(story))
    assert verify(story.read_bytes(), log.read_bytes(), text.read_bytes()).holds
    assert "recently" in text.read_text()


def test_a_file_changed_by_another_program_is_never_overwritten_unasked(changed, story, answers):
    changed.controller.save()
    text = restored_path(story)
    text.write_text("somebody else was here\n")
    changed.controller.session.accept(1)
    changed.controller.save()
    assert ("changed_on_disk", text.name) in answers.asked
    assert text.read_text() == "somebody else was here\n"
    assert not changed.controller.is_saved
    answers.disk_answer = Answer.OVERWRITE
    changed.controller.save()
    assert "recently" in text.read_text()
    assert changed.controller.is_saved


def test_save_as_instead_of_overwriting(changed, story, answers, tmp_path):
    restored_path(story).write_text("earlier work\n")
    answers.overwrite_answer = Answer.SAVE_AS
    answers.save_answers = [tmp_path / "else.txt"]
    changed.controller.save()
    assert restored_path(story).read_text() == "earlier work\n"
    assert (tmp_path / "else.txt").exists()
    assert (tmp_path / "else.log.jsonl").exists()
    assert changed.controller.article.target == tmp_path / "else.txt"


def test_save_as_over_the_original_keeps_a_backup(changed, story, answers):
    original = story.read_bytes()
    answers.save_answers = [story]
    changed.controller.save_as()
    assert b"officials" in story.read_bytes()
    kept = [path for path in story.parent.iterdir() if path.is_file()]
    assert any(path.read_bytes() == original for path in kept if path != story)
    assert "saved as" in messages_of(changed)[0]


def test_a_cancelled_save_as_changes_nothing(changed, story):
    changed.controller.save_as()
    assert not restored_path(story).exists()
    assert changed.controller.article.target == restored_path(story)
    assert not changed.controller.is_saved


class FullDisk(writing.FileSystem):
    """A disk with no room."""

    def write(self, descriptor, data):
        raise OSError(errno.ENOSPC, "No space left on device")


def test_a_full_disk_gives_one_message_and_keeps_everything(changed, story, monkeypatch, qtbot):
    changed.controller.save()
    text, log = restored_path(story), log_path(restored_path(story))
    before = text.read_bytes(), log.read_bytes()
    changed.controller.session.accept(1)
    wording = changed.controller.session.review.text
    with monkeypatch.context() as patched:
        patched.setattr("editor.files.writing.FileSystem.write", FullDisk.write)
        changed.controller.save()
    assert (text.read_bytes(), log.read_bytes()) == before
    assert changed.controller.session.review.text == wording
    assert not changed.controller.is_saved
    (message,) = messages_of(changed)
    assert "disk is full" in message
    buttons = changed.messages.findChildren(object, "message_action")
    assert [button.text() for button in buttons] == ["Try again", "Save as…"]
    qtbot.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
    assert changed.controller.is_saved
    assert messages_of(changed) == []
    assert verify(story.read_bytes(), log.read_bytes(), text.read_bytes()).holds


@pytest.fixture
def unsaveable(window, tmp_path, answers):
    """An open article with a character that its encoding lacks; saving it was tried."""
    path = tmp_path / "old.txt"
    path.write_bytes("café\nofficers\n".encode("cp1252"))
    answers.encoding_answer = "cp1252"
    window.open(path)
    window.pages.article_view.insertPlainText("→")
    window.controller.save()
    return path


def test_a_character_the_encoding_lacks_is_shown_and_can_be_saved_as_utf8(
    window, unsaveable, qtbot
):
    (message,) = messages_of(window)
    assert "U+2192" in message
    save, show = window.messages.findChildren(object, "message_action")
    qtbot.mouseClick(save, Qt.MouseButton.LeftButton)
    assert show.text() == "Show in text"
    text = restored_path(unsaveable)
    assert text.read_text(encoding="utf-8").startswith("→café")
    assert verify(unsaveable.read_bytes(), log_path(text).read_bytes(), text.read_bytes()).holds
    window.pages.article_view.insertPlainText("→")
    window.controller.save()
    assert window.controller.is_saved


def test_an_encoding_that_was_saved_at_the_second_try_stays(window, unsaveable, monkeypatch, qtbot):
    as_utf8, _ = window.messages.findChildren(object, "message_action")
    with monkeypatch.context() as patched:
        patched.setattr("editor.files.writing.FileSystem.write", FullDisk.write)
        qtbot.mouseClick(as_utf8, Qt.MouseButton.LeftButton)
    assert not window.controller.is_saved
    buttons = window.messages.findChildren(object, "message_action")
    (again,) = [button for button in buttons if button.text() == "Try again"]
    qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    assert window.controller.is_saved
    window.pages.article_view.insertPlainText("→")
    window.controller.save()
    assert window.controller.is_saved
    assert restored_path(unsaveable).read_text(encoding="utf-8").startswith("→→café")


def test_an_original_that_changed_meanwhile_is_told_of(changed, story):
    story.write_text("a new edition\n")
    changed.controller.save()
    assert changed.controller.is_saved
    assert level_of(changed) == "warning"
    assert "changed by another program" in messages_of(changed)[0]


@pytest.mark.parametrize(
    ("answer", "closes", "saves"),
    [(Answer.CANCEL, False, False), (Answer.DISCARD, True, False), (Answer.SAVE, True, True)],
)
def test_closing_with_changes_asks_first(  # noqa: PLR0917
    changed, story, answers, answer, closes, saves, qtbot
):
    answers.unsaved_answer = answer
    changed.close()
    assert answers.asked == [("unsaved", "story.restored.txt", 1, 0)]
    qtbot.wait(1)
    assert changed.isVisible() is not closes
    assert restored_path(story).exists() is saves


def test_a_save_that_fails_on_closing_keeps_the_window(changed, answers, monkeypatch):
    answers.unsaved_answer = Answer.SAVE
    monkeypatch.setattr("editor.files.writing.FileSystem.write", FullDisk.write)
    changed.close()
    assert changed.isVisible()
    assert "disk is full" in messages_of(changed)[0]


def test_opening_another_with_changes_asks_first(changed, story, tmp_path, answers):
    other = tmp_path / "other.txt"
    other.write_text("other\n")
    changed.open(other)
    assert answers.asked == [("unsaved", "story.restored.txt", 1, 0)]
    assert changed.controller.article.path == story
    answers.unsaved_answer = Answer.SAVE
    changed.open(other)
    assert changed.controller.article.path == other
    assert restored_path(story).exists()


def test_nothing_is_asked_without_changes(opened, answers):
    opened.close()
    assert answers.asked == []
    assert not opened.isVisible()


def test_work_done_while_a_save_runs_is_neither_lost_nor_called_saved(changed, story, monkeypatch):
    executor = OnDemand()
    monkeypatch.setattr(changed._background, "_executor", executor)
    changed.controller.save()
    changed.controller.session.accept(1)
    executor.work()
    text, log = restored_path(story), log_path(restored_path(story))
    assert verify(story.read_bytes(), log.read_bytes(), text.read_bytes()).holds
    assert not changed.controller.is_saved
    changed.controller.save()
    executor.work()
    assert changed.controller.is_saved
    assert "recently" in text.read_text()
    assert verify(story.read_bytes(), log.read_bytes(), text.read_bytes()).holds


def test_work_done_while_a_save_runs_is_asked_about_before_the_article_closes(
    changed, answers, monkeypatch
):
    executor = OnDemand()
    monkeypatch.setattr(changed._background, "_executor", executor)
    answers.unsaved_answer = Answer.SAVE
    changed.controller.close_article()
    changed.controller.session.accept(1)
    answers.unsaved_answer = Answer.CANCEL
    executor.work()
    assert answers.asked == [
        ("unsaved", "story.restored.txt", 1, 0),
        ("unsaved", "story.restored.txt", 2, 0),
    ]
    assert changed.controller.article is not None
    assert not changed.controller.is_saved


def test_the_window_stays_while_a_save_runs_and_closes_after_it(changed, story, monkeypatch, qtbot):
    executor = OnDemand()
    monkeypatch.setattr(changed._background, "_executor", executor)
    changed.controller.save()
    changed.close()
    assert changed.isVisible()
    executor.work()
    qtbot.waitUntil(lambda: not changed.isVisible())
    assert restored_path(story).exists()


# ------------------------------------------------- what other programs do to what was saved


def come_back(window):
    """Another program was in front, and the window is again."""
    window.activateWindow()
    QCoreApplication.sendEvent(window, QEvent(QEvent.Type.ActivationChange))


@pytest.mark.parametrize("harm", ["gone", "changed", "unreadable", "without its log"])
def test_what_another_program_does_to_saved_work_is_told_and_can_be_mended(
    changed, story, answers, qtbot, harm
):
    changed.controller.save()
    file = restored_path(story)
    if harm == "without its log":
        file = log_path(file)
    file.unlink()
    if harm == "changed":
        file.write_text("somebody else was here\n")
    elif harm == "unreadable":
        file.mkdir()
    come_back(changed)
    (message,) = messages_of(changed)
    assert str(file) in message
    assert "save it again" in message
    qtbot.waitUntil(changed.isWindowModified)
    assert changed.status_bar._saved.text() != "Saved"
    if harm == "unreadable":
        file.rmdir()
    answers.disk_answer = Answer.OVERWRITE
    changed.messages.findChild(QPushButton, "message_action").click()
    text = restored_path(story)
    assert verify(story.read_bytes(), log_path(text).read_bytes(), text.read_bytes()).holds
    qtbot.waitUntil(lambda: not changed.isWindowModified())
    assert changed.status_bar._saved.text() == "Saved"
    assert not any(str(file) in message and "again" in message for message in messages_of(changed))


@pytest.mark.parametrize("leaving", ["close the article", "close the window", "open another"])
def test_work_whose_saved_file_is_gone_is_not_left_unasked(
    changed, story, answers, leaving, tmp_path
):
    other = tmp_path / "other.txt"
    other.write_text("The officers said so.\n")
    leave = {
        "close the article": changed.controller.close_article,
        "close the window": changed.close,
        "open another": lambda: changed.open(other),
    }[leaving]
    changed.controller.save()
    before = changed.controller.session.review.text
    restored_path(story).unlink()
    leave()
    assert ("unsaved", "story.restored.txt", 0, 0) in answers.asked
    assert changed.controller.session.review.text == before
    changed.controller.save()
    assert restored_path(story).read_text() == before
    answers.asked.clear()
    leave()
    assert answers.asked == []


def test_saved_work_that_is_put_back_counts_as_saved_again(changed, story, qtbot):
    changed.controller.save()
    text = restored_path(story)
    away = text.rename(text.with_name("away.txt"))
    come_back(changed)
    assert not changed.controller.is_saved
    away.rename(text)
    come_back(changed)
    assert changed.controller.is_saved
    assert messages_of(changed) == []
    qtbot.waitUntil(lambda: changed.status_bar._saved.text() == "Saved")
