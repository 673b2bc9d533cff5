import errno
import os
import time

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from editor.files import log_path, restored_path
from editor.ui.ask.encoding_dialog import EncodingDialog, Preview
from editor.ui.ask.questions import Answer
from tests.files.hostile_pdfs import long
from tests.ui.what_is_seen import entries_of, level_of, messages_of


def text_shown(window):
    return window.pages.article_view.toPlainText()


def test_opening_shows_the_text_and_its_name(window, story):
    window.open(story)
    assert text_shown(window).startswith("Port inquiry")
    assert window.windowTitle() == "story.txt[*] – Unspin"
    assert window.pages.page == "show_review"
    assert not window.isWindowModified()
    assert window.pages.article_view.hasFocus() or not window.isActiveWindow()


def test_the_engine_may_come_before_or_after_the_article(window, story, engine, qtbot):
    window.open(story)
    assert window.controller.session.review.counts().total == 0
    window.set_engine(engine)
    assert window.controller.session.review.counts().total == 6
    window.open(story)
    assert window.controller.session.review.counts().total == 6


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (lambda path: None, "no such file"),
        (lambda path: path.write_bytes(b""), "empty"),
        (lambda path: path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20), "picture"),
        (lambda path: path.write_bytes(bytes(range(256)) * 40), "not like text"),
    ],
    ids=["missing", "empty", "picture", "binary"],
)
def test_what_cannot_be_opened_gets_one_message_and_the_open_article_stays(
    window, story, tmp_path, make, says
):
    window.open(story)
    before = window.controller.session
    bad = tmp_path / "bad.txt"
    make(bad)
    window.open(bad)
    assert len(messages_of(window)) == 1
    assert says in messages_of(window)[0]
    assert str(bad) in messages_of(window)[0]
    assert level_of(window) == "error"
    assert window.controller.session is before
    assert text_shown(window).startswith("Port inquiry")
    assert bad not in window.controller._settings.recent()


def unsaved(window):
    window.controller.session.go_next()
    window.controller.session.accept(1)
    return text_shown(window)


def test_unsaved_work_is_asked_about_only_once_the_other_file_can_be_read(
    opened, answers, tmp_path
):
    worked = unsaved(opened)
    other = tmp_path / "other.txt"
    opened.open(other)
    assert answers.asked == []
    assert "no such file" in messages_of(opened)[0]
    assert text_shown(opened) == worked
    other.write_text("Something else.\n")
    opened.open(other)
    assert [asked[0] for asked in answers.asked] == ["unsaved"]
    assert text_shown(opened) == worked  # the answer was to cancel
    answers.unsaved_answer = Answer.DISCARD
    opened.open(other)
    assert text_shown(opened) == "Something else.\n"


def test_what_is_saved_on_leaving_is_what_is_then_opened(opened, answers):
    worked = unsaved(opened)
    answers.unsaved_answer = Answer.SAVE
    opened.open(restored_path(opened.controller.article.path))
    # It was not there yet, so nothing was asked, and nothing saved.
    assert answers.asked == []
    opened.open(opened.controller.article.path)
    assert [asked[0] for asked in answers.asked] == ["unsaved", "resume"]
    assert text_shown(opened) == worked


def test_a_file_without_permission_is_refused(window, story, monkeypatch):
    def refuse(path, *_more, **_named):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))

    # Root may read everything: the system's refusal is played, for all users alike.
    monkeypatch.setattr(os, "open", refuse)
    window.open(story)
    assert "permission" in messages_of(window)[0]


def test_odd_bytes_are_asked_about_with_cp1252_first(window, tmp_path, answers):
    path = tmp_path / "old.txt"
    path.write_bytes("The café’s officers said “no”.\n".encode("cp1252"))
    answers.encoding_answer = "cp1252"
    window.open(path)
    kind, choices, now = answers.asked[0]
    assert (kind, choices[0], now) == ("encoding", "cp1252", "")
    assert "café’s" in window.controller.session.review.text
    assert "Windows-1252" in window.status_bar._encoding.text()


def test_no_choice_of_encoding_opens_nothing(window, tmp_path):
    path = tmp_path / "old.txt"
    path.write_bytes(b"caf\xe9\n")
    window.open(path)
    assert window.controller.session is None
    assert window.pages.page == "start"


def test_another_encoding_can_be_chosen_until_something_was_done(window, tmp_path, answers, qtbot):
    path = tmp_path / "story.txt"
    path.write_bytes("naïve officers\n".encode())
    window.open(path)
    answers.encoding_answer = "cp1252"
    qtbot.mouseClick(window.status_bar._encoding, Qt.MouseButton.LeftButton)
    assert window.controller.session.review.text == "naÃ¯ve officers\n"
    assert answers.asked[-1][2] == "utf-8"
    qtbot.keyClicks(window.pages.article_view, "x")
    qtbot.waitUntil(lambda: not window.status_bar._encoding.isEnabled())
    assert not window.actions_by_id["encoding"].isEnabled()


@pytest.fixture
def worked(opened, story, qtbot):
    """The story with one decision saved, and the window closed to it."""
    opened.controller.session.go_next()
    opened.controller.session.accept(1)
    opened.controller.save()
    opened.controller.close_article()
    return opened


def test_earlier_work_is_offered_and_gone_on_with(worked, story, answers):
    worked.open(story)
    assert ("resume", "story.txt", 2) in answers.asked
    review = worked.controller.session.review
    assert "City officials" in review.text
    assert review.is_saved
    assert review.can_undo
    assert worked.controller.article.target == restored_path(story)


def test_work_gone_on_with_saves_over_itself_without_a_question(worked, story, answers):
    worked.open(story)
    worked.controller.session.go_next()
    worked.controller.session.accept(1)
    answers.asked.clear()
    worked.controller.save()
    assert answers.asked == []
    assert worked.controller.is_saved


def test_starting_anew_leaves_the_earlier_work_until_it_is_agreed_to_go(worked, story, answers):
    answers.resume_answer = Answer.FRESH
    before = restored_path(story).read_bytes()
    worked.open(story)
    assert "City officers" in worked.controller.session.review.text
    worked.controller.session.go_next()
    worked.controller.session.dismiss()
    worked.controller.save()
    assert ("overwrite", "story.restored.txt") in answers.asked
    assert restored_path(story).read_bytes() == before
    assert not worked.controller.is_saved
    answers.overwrite_answer = Answer.OVERWRITE
    worked.controller.save()
    assert worked.controller.is_saved
    assert b"City officers" in restored_path(story).read_bytes()


def test_cancelling_the_question_opens_nothing(worked, story, answers):
    answers.resume_answer = Answer.CANCEL
    worked.open(story)
    assert worked.controller.session is None


def test_the_log_of_another_article_is_told_of_and_left(worked, story, answers):
    story.write_bytes(b"Quite another article with officers in it.\n")
    worked.open(story)
    assert worked.controller.session.review.text.startswith("Quite another")
    assert level_of(worked) == "warning"
    assert "another article" in messages_of(worked)[0]
    assert not any(asked[0] == "resume" for asked in answers.asked)


def test_a_cut_log_is_told_of_with_its_line(worked, story):
    log = log_path(restored_path(story))
    log.write_bytes(log.read_bytes()[:-20])
    worked.open(story)
    assert "line" in messages_of(worked)[0]
    assert "City officers" in worked.controller.session.review.text


def test_a_sample_is_saved_only_where_a_person_says(window, answers, tmp_path, qtbot):
    entry = next(e for e in entries_of(window.pages.start_page) if e.title == "Harbour story")
    qtbot.mouseClick(entry, Qt.MouseButton.LeftButton)
    sample = window.controller.article.path
    qtbot.keyClicks(window.pages.article_view, "x")
    window.actions_by_id["save"].trigger()
    assert answers.asked[-1][0] == "save_path"
    assert answers.asked[-1][1].parent != sample.parent
    assert not window.controller.is_saved
    answers.save_answers = [tmp_path / "mine.txt"]
    window.actions_by_id["save"].trigger()
    assert (tmp_path / "mine.txt").read_text().startswith("x")
    assert window.controller.is_saved
    assert list(sample.parent.iterdir()) == [sample]


def test_recent_files_are_offered_and_forgotten_when_gone(window, story, answers):
    window.open(story)
    window.controller.close_article()
    titles = [entry.title for entry in entries_of(window.pages.start_page)]
    assert titles == ["story.txt", "Harbour story"]
    story.unlink()
    entries_of(window.pages.start_page)[0].click()
    assert level_of(window) == "error"
    assert [e.title for e in entries_of(window.pages.start_page)] == ["Harbour story"]


def drop(window, widget, mime):
    """Drag and drop on a widget, as Qt sends it up through its parents."""
    point = QPoint(5, 5)
    action, button, none = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter = QDragEnterEvent(point, action, mime, button, none)
    QApplication.sendEvent(widget, enter)
    event = QDropEvent(point, action, mime, button, none)
    if enter.isAccepted():
        QApplication.sendEvent(window, event)
    return enter.isAccepted()


def test_a_file_may_be_dropped_on_the_window_and_on_the_text(window, story, tmp_path, qtbot):
    other = tmp_path / "other.txt"
    other.write_text("Other words\n")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(story))])
    assert drop(window, window, mime)
    qtbot.waitUntil(lambda: window.controller.article is not None)
    assert window.controller.article.path == story
    mime.setUrls([QUrl.fromLocalFile(str(other))])
    assert drop(window, window.pages.article_view.viewport(), mime)
    qtbot.waitUntil(lambda: window.controller.article.path == other)
    assert window.controller.session.review.text == "Other words\n"


def test_words_dropped_on_the_window_open_nothing(window):
    mime = QMimeData()
    mime.setText("words")
    assert not drop(window, window, mime)


@pytest.mark.parametrize("text", ["word " * 40_000 + "\n", "a\x00b\n", "no newline"])
def test_unusual_texts_open(window, tmp_path, text):
    path = tmp_path / "odd.txt"
    path.write_text(text)
    window.open(path)
    assert window.controller.session.review.text == text


def test_the_encoding_dialog_shows_the_text_in_the_chosen_encoding(qtbot):
    dialog = EncodingDialog(
        "x.txt",
        [Preview("cp1252", "Western", "café"), Preview("cp1251", "Cyrillic", "cafй")],
        "",
    )
    qtbot.addWidget(dialog)
    assert dialog.chosen == "cp1252"
    assert dialog.sample.toPlainText() == "café"
    dialog.list.setCurrentRow(1)
    assert dialog.sample.toPlainText() == "cafй"
    assert dialog.chosen == "cp1251"


def test_the_menu_of_recent_files_opens_and_forgets(window, story, program):
    window.open(story)
    window.controller.close_article()
    window.recent_menu.menu.aboutToShow.emit()
    entry, *_, forget = window.recent_menu.menu.actions()
    assert entry.text().startswith("story.txt · ")
    entry.trigger()
    assert window.controller.article.path == story
    forget.trigger()
    assert program.settings.recent() == []
    assert not window.recent_menu.menu.isEnabled()


def test_an_opening_that_is_cancelled_shows_nothing(window, story, monkeypatch):
    held = []
    monkeypatch.setattr(window._background._executor, "start", held.append, raising=False)
    window.open(story)
    assert window.status_bar._work.text() == "Opening story.txt"
    window.status_bar._cancel.click()
    assert window.status_bar._work.text() == ""
    for job in held:
        job.run()
    assert window.controller.article is None


def test_a_pdf_that_is_no_longer_wanted_is_read_no_further(window, tmp_path, monkeypatch):
    path = tmp_path / "long.pdf"
    path.write_bytes(long())
    held = []
    monkeypatch.setattr(window._background._executor, "start", held.append, raising=False)
    window.open(path)
    window.close()
    began = time.monotonic()
    held[0].run()
    assert time.monotonic() - began < 2


def test_the_later_of_two_openings_counts(window, story, tmp_path, monkeypatch):
    other = tmp_path / "other.txt"
    other.write_text("Other words\n")
    held = []
    monkeypatch.setattr(window._background._executor, "start", held.append, raising=False)
    window.open(story)
    window.open(other)
    for job in held:
        job.run()
    assert window.controller.article.path == other


def test_a_run_that_no_window_can_show_is_refused_with_its_line(window, tmp_path):
    path = tmp_path / "blob.txt"
    path.write_text("Port inquiry\n" + "x" * 200_000 + "\n", "utf-8")
    window.open(path)
    (message,) = messages_of(window)
    assert "200,000 characters without a space in line 2" in message
    assert window.controller.session is None


def test_a_line_of_200_000_characters_opens_with_a_note_and_stays_one_line(window, tmp_path):
    path = tmp_path / "line.txt"
    path.write_text("one long line " * 14_300, "utf-8")
    window.open(path)
    (message,) = messages_of(window)
    assert "Line 1 is very long" in message
    assert "\n" not in window.controller.session.review.text


def test_more_lines_than_can_be_shown_are_refused_with_the_limit(window, tmp_path):
    path = tmp_path / "lines.txt"
    path.write_text("\n" * 1_000_000)
    window.open(path)
    (message,) = messages_of(window)
    assert "1,000,001 lines; at most 200,000 can be shown. Split it" in message
    assert window.controller.article is None
