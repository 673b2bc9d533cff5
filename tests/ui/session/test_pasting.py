"""A text from the clipboard becomes an article of its own, as safe as any file."""

import json
import shutil

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, Qt
from PySide6.QtGui import QGuiApplication

from editor.article import verify
from editor.files import log_path, restored_path
from editor.files.formats import open_source
from editor.ui.ask.questions import Answer
from tests.ui.session.test_recovery import press
from tests.ui.what_is_seen import messages_of
from tests.ui.whole_program import STORY, end_program, start_program

PAGE = (
    "<html><head><meta charset='windows-1252'><title>x</title></head><body><h1>Port inquiry</h1>"
    "<p>City officers <b>just lately</b> raised considerations — with the caf\u00e9.</p>"
    "</body></html>"
)


@pytest.fixture
def copy(qapp):
    """Puts text, a web page or both on the clipboard."""

    def put(text="", html=""):
        data = QMimeData()
        if text:
            data.setText(text)
        if html:
            data.setHtml(html)
        QGuiApplication.clipboard().setMimeData(data)

    yield put
    QGuiApplication.clipboard().clear()


@pytest.fixture
def paste(window, engine, qtbot, copy):
    """Pastes what is on the clipboard, or this, by the keyboard; the controller."""

    def press_keys(text="", html=""):
        if text:
            copy(text, html)
        window.set_engine(engine)
        keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        window.activateWindow()
        qtbot.keyClick(window, Qt.Key.Key_N, keys)
        QCoreApplication.processEvents()
        return window.controller

    return press_keys


@pytest.fixture
def start_again(qtbot, tmp_path, answers, resources):
    """Starts the program over a copy of the journals, as a crash leaves them."""
    made = []

    def start():
        left = tmp_path / f"left-{len(made)}"
        shutil.copytree(tmp_path / "journals", left)
        made.append(start_program(tmp_path, answers, resources, journals=left))
        made[-1].window.start(None)
        QCoreApplication.processEvents()
        return made[-1].window

    yield start
    for program in made:
        end_program(program)


def decide(controller):
    controller.session.go_next()
    controller.session.accept(1)


def test_plain_text_is_opened_as_it_is(paste, window, program):
    controller = paste(STORY)
    assert controller.session.review.text == STORY
    assert controller.session.review.counts().total == 6
    assert controller.article.target is None
    assert "Pasted text" in window.windowTitle()
    assert program.settings.recent() == []
    assert messages_of(window) == []  # no file of that name is missed


def test_a_web_page_is_read_as_web_pages_are(copy, paste):
    copy("Port inquiry City officers …", PAGE)
    review = paste().session.review
    assert review.text.splitlines() == [
        "Port inquiry",
        "City officers just lately raised considerations — with the caf\u00e9.",
    ]
    assert review.article.origin.format == "html"
    assert review.log.header["article"] == "Pasted text.html"


def test_a_page_without_text_gives_way_to_the_plain_text(copy, paste):
    copy(STORY, "<img src='x.png'>")
    assert paste().session.review.text == STORY


@pytest.mark.parametrize("content", [{}, {"text": " \n "}, {"html": "<img src='x.png'>"}])
def test_an_empty_clipboard_is_said_to_be(copy, paste, opened, content, story):
    copy(**content)
    controller = paste()
    assert controller.article.path == story  # stays open
    (words,) = messages_of(opened)
    assert "text" in words


def test_unsaved_work_is_asked_about_first(copy, paste, opened, answers, story):
    decide(opened.controller)
    copy(STORY)
    assert paste().article.path == story
    answers.unsaved_answer = Answer.DISCARD
    assert paste().article.is_pasted


@pytest.mark.parametrize("html", ["", PAGE])
def test_saving_asks_for_a_place_and_puts_all_three_files_there(
    paste, window, answers, tmp_path, html
):
    controller = paste(STORY, html)
    decide(controller)
    chosen = tmp_path / ("kept.html" if html else "kept.md")
    answers.save_answers = [chosen]
    controller.save()
    QCoreApplication.processEvents()
    assert [asked[0] for asked in answers.asked] == ["save_path"]
    assert answers.asked[0][1].name == ("Pasted text.html" if html else "Pasted text.txt")
    assert controller.is_saved
    assert controller.article.path == chosen
    assert "kept" in window.windowTitle()
    assert "Pasted" not in window.windowTitle()
    restored = restored_path(chosen)
    verdict = verify(
        chosen.read_bytes(), log_path(restored).read_bytes(), restored.read_bytes(), open_source
    )
    assert verdict.holds, verdict.message
    header = json.loads(log_path(restored).read_text("utf-8").splitlines()[0])
    assert header["article"].startswith("Pasted text")
    # From now on it is an article like any other: saved without a question, and resumed.
    text = controller.session.review.text
    decide(controller)
    controller.save()
    assert controller.is_saved
    controller.close_article()
    window.open(chosen)
    assert answers.asked[-1][0] == "resume"
    assert controller.session.review.text != text
    assert window.controller.session.review.counts().open == (1 if html else 4)


def test_a_name_of_another_kind_gets_the_right_suffix(copy, paste, answers, tmp_path):
    copy(html=PAGE)
    controller = paste()
    decide(controller)
    answers.save_answers = [tmp_path / "kept.txt"]
    controller.save()
    assert controller.article.path == tmp_path / "kept.txt.html"
    assert controller.is_saved


def test_who_names_no_place_has_saved_nothing(paste, answers):
    controller = paste(STORY)
    decide(controller)
    controller.save()
    assert not controller.is_saved
    assert controller.article.is_pasted


def test_saved_work_of_that_name_is_asked_about(paste, answers, tmp_path):
    (tmp_path / "kept.restored.txt").write_text("somebody's")
    controller = paste(STORY)
    decide(controller)
    answers.save_answers = [tmp_path / "kept.txt"]
    controller.save()
    assert ("overwrite", "kept.restored.txt") in answers.asked
    assert (tmp_path / "kept.restored.txt").read_text() == "somebody's"
    assert not controller.is_saved


def test_after_a_crash_it_is_back_with_all_decisions(paste, start_again, answers, tmp_path):
    controller = paste(STORY)
    decide(controller)
    again = start_again()
    assert again.controller.article.is_pasted
    assert again.controller.session.review.text == controller.session.review.text
    assert "Pasted text" in again.windowTitle()
    assert any("Recovered 1 log entry of Pasted text" in words for words in messages_of(again))
    answers.save_answers = [tmp_path / "kept.txt"]
    again.controller.save()
    assert again.controller.is_saved
    assert (tmp_path / "kept.txt").read_text() == STORY


def test_a_crash_after_saving_recovers_the_saved_one(paste, start_again, answers, tmp_path):
    controller = paste(STORY)
    decide(controller)
    answers.save_answers = [tmp_path / "kept.txt"]
    controller.save()
    decide(controller)
    again = start_again()
    assert again.controller.article.path == tmp_path / "kept.txt"
    assert again.controller.article.target == tmp_path / "kept.restored.txt"
    again.controller.save()
    assert again.controller.is_saved


def test_recovered_work_can_be_discarded(paste, start_again, answers):
    decide(paste(STORY))
    again = start_again()
    answers.discard_answer = Answer.REMOVE
    press(again, "Discard…")
    assert again.controller.session.review.text == STORY
    assert again.controller.is_saved


def test_two_pasted_texts_are_both_recovered(paste, start_again, answers, tmp_path):
    decide(paste(STORY))
    first = shutil.copytree(tmp_path / "journals", tmp_path / "kept-journals")
    answers.unsaved_answer = Answer.DISCARD
    decide(paste("Other officers were acquainted.\n"))
    for folder in first.iterdir():
        shutil.copytree(folder, tmp_path / "journals" / folder.name)
    again = start_again()
    one = again.controller.session.review.text
    again.controller.save()  # no place is named
    answers.unsaved_answer = Answer.DISCARD
    press(again, "Recover Pasted text")
    assert {one, again.controller.session.review.text} == {
        "Port inquiry\n\nCity officials" + STORY[len("Port inquiry\n\nCity officers") :],
        "Other officials were acquainted.\n",
    }


def test_there_is_no_next_article_beside_it(copy, paste, window):
    copy(STORY)
    paste().opening.find_next()
    assert any("Save it first" in words for words in messages_of(window))
