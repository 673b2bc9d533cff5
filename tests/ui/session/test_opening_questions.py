"""The real dialogs, answered by a click on what they show."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from editor.ui.ask.encoding_dialog import Preview
from editor.ui.ask.questions import Answer, Dialogs


@pytest.fixture
def dialogs(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return Dialogs(window)


@pytest.fixture
def answer(qtbot):
    """Click a button, or press Esc, once a dialog is there; what it said goes in the list."""
    said = []

    def soon(button=None):
        def act():
            dialog = QApplication.activeModalWidget()
            if dialog is None:
                QTimer.singleShot(5, act)
                return
            said.extend((label.text(), label.textFormat()) for label in dialog.findChildren(QLabel))
            for one in dialog.findChildren(QPushButton):
                if button and one.text().replace("&", "") == button:
                    qtbot.mouseClick(one, Qt.MouseButton.LeftButton)
                    return
            qtbot.keyClick(dialog, Qt.Key.Key_Escape)

        QTimer.singleShot(0, act)
        return said

    return soon


@pytest.mark.parametrize(
    ("button", "given"),
    [("Save", Answer.SAVE), ("Don’t save", Answer.DISCARD), (None, Answer.CANCEL)],
)
def test_unsaved_changes(dialogs, answer, button, given):
    said = answer(button)
    assert dialogs.unsaved("story <b>.restored.txt", 4, 1) is given
    asked = "Save your 4 decisions and 1 edit as story <b>.restored.txt?"
    assert asked in [words for words, _ in said]


@pytest.mark.parametrize(
    ("button", "given"),
    [("Overwrite", Answer.OVERWRITE), ("Save as…", Answer.SAVE_AS), (None, Answer.CANCEL)],
)
@pytest.mark.parametrize("question", ["changed_on_disk", "overwrite"])
def test_another_file_in_the_way(dialogs, answer, question, button, given):
    said = answer(button)
    assert getattr(dialogs, question)(Path("/news/<i>x</i>.txt")) is given
    formats = {form for words, form in said if "<i>" in words}
    assert formats == {Qt.TextFormat.PlainText}


@pytest.mark.parametrize(
    ("button", "given"),
    [("Resume", Answer.RESUME), ("Start over", Answer.FRESH), (None, Answer.CANCEL)],
)
def test_earlier_work(dialogs, answer, button, given):
    answer(button)
    assert dialogs.resume("story.txt", 12) is given


@pytest.mark.parametrize(("button", "given"), [("Open", "cp1252"), (None, None)])
def test_encoding(dialogs, answer, button, given):
    answer(button)
    assert dialogs.encoding("x.txt", [Preview("cp1252", "Western", "café")], "") == given


def test_a_program_with_real_threads_opens_analyses_and_saves(  # noqa: PLR0917
    qtbot, qapp, tmp_path, story, engine, answers, resources
):
    from editor.files import restored_path
    from editor.ui.window.application import create

    before = (qapp.palette(), qapp.styleSheet(), qapp.font())
    _, program = create(["x"], tmp_path / "s.ini", questions=answers, resources=resources)
    window = program.window
    qtbot.addWidget(window)
    window.show()
    window.open(story)
    window.set_engine(engine)
    qtbot.waitUntil(lambda: window.controller.session is not None)
    qtbot.waitUntil(lambda: window.controller.session.review.counts().total == 6)
    window.controller.session.go_next()
    window.controller.session.accept(1)
    window.controller.save()
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert "officials" in restored_path(story).read_text()
    qapp.setPalette(before[0])
    qapp.setStyleSheet(before[1])
    qapp.setFont(before[2])
