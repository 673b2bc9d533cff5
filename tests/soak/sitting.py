"""A person in front of the real program: what they do with keys, and what must hold after it."""

import shutil
from itertools import count

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QTableView

from editor.article import verify
from editor.files import log_path, restored_path
from editor.review import State
from editor.ui.ask.questions import Answer
from editor.ui.log.log_model import LOG_ROW
from editor.ui.panel.alike_dialog import AlikeDialog
from editor.ui.text.display_text import shown
from tests.soak.ledger import Ledger
from tests.ui.what_is_seen import messages_of
from tests.ui.whole_program import Answers, PhraseEngine, end_program, start_program

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Sitting:
    """One article open in the program; settings, journals and the article are in `folder`."""

    def __init__(self, folder, data):
        self.folder = folder
        self.path = folder / "story.txt"
        self.path.write_bytes(data)
        (folder / "resources" / "samples").mkdir(parents=True)
        self.answers = Answers()
        self.answers.overwrite_answer = Answer.OVERWRITE
        self._left = count(1)
        self._start(folder / "journals")
        self.window.open(self.path)
        self.ledger = Ledger(self.review.article.origin)

    def _start(self, journals):
        self.journals = journals
        resources = self.folder / "resources"
        self.program = start_program(self.folder, self.answers, resources, journals)
        self.window = self.program.window
        self.view = self.window.pages.article_view
        self.window.set_engine(PhraseEngine())
        QCoreApplication.processEvents()  # shown and active: only then has it its keys

    @property
    def session(self):
        return self.window.controller.session

    @property
    def review(self):
        return self.session.review

    @property
    def text(self):
        return self.review.text

    # What a person does

    def press(self, key, held=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(self.view, key, held)

    def place(self, start, end):
        self.view.select(start, end)

    def compose(self, text):
        """Text from an input method, which is how emoji and most scripts are typed."""
        event = QInputMethodEvent("", [])
        event.setCommitString(text)
        QCoreApplication.sendEvent(self.view, event)

    def paste(self, text):
        QGuiApplication.clipboard().setText(text)
        self.press(Qt.Key.Key_V, CONTROL)

    def own_wording(self, wording):
        panel = self.window.pages.side_panel
        panel.findChild(QLineEdit, "own_wording").setText(wording)
        self.press(Qt.Key.Key_Return, CONTROL)

    def accept_alike(self):
        self.press(Qt.Key.Key_A, CONTROL | SHIFT)
        for dialog in self.window.findChildren(AlikeDialog):
            if dialog.isVisible():
                dialog.accept()

    def replace_all(self, old, new):
        self.press(Qt.Key.Key_H, CONTROL)
        bar = self.window.pages.find_bar
        bar.findChild(QLineEdit, "find_words").setText(old)
        bar.findChild(QLineEdit, "replace_with").setText(new)
        bar.replace_all()
        bar.close_bar()

    def revert(self, which):
        """Take one change of the log back, as the log view has it; its row, None: no change."""
        self.window.actions_by_id["show_log"].trigger()
        view = self.window.pages.log_view
        table = view.findChild(QTableView, "log_table")
        rows = table.model().rowCount()
        row = None
        if rows:
            table.selectRow(which % rows)
            row = table.currentIndex().data(LOG_ROW)
            view.findChild(QPushButton, "log_revert").click()
        self.window.actions_by_id["show_review"].trigger()
        return row

    def wait(self, milliseconds):
        """Let so much time pass, without waiting for it: what is due by then happens now."""
        for _ in range(3):  # what happens may start other timers
            timers = [
                timer
                for timer in self.window.findChildren(QTimer)
                if timer.isActive() and timer.isSingleShot() and timer.interval() <= milliseconds
            ]
            for timer in sorted(timers, key=QTimer.interval):
                if timer.isActive():
                    timer.stop()
                    timer.timeout.emit()

    def settle(self):
        """Let all timers run out, paint, and let go of what is done with."""
        self.wait(10_000)
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def save(self):
        self.press(Qt.Key.Key_S, CONTROL)
        assert self.window.controller.is_saved, (
            messages_of(self.window),
            self.answers.asked[-3:],
        )
        text = restored_path(self.path)
        verdict = verify(self.path.read_bytes(), log_path(text).read_bytes(), text.read_bytes())
        assert verdict.holds, verdict.message

    def close(self, answer):
        """Close the article; unsaved changes are saved or given up."""
        self.answers.unsaved_answer = answer
        self.window.controller.close_article()
        assert self.window.controller.article is None
        assert self.journals_left() == []

    def open(self):
        """Open the article, and go on with what was saved."""
        self.answers.resume_answer = Answer.RESUME
        self.window.open(self.path)
        self.ledger = Ledger(self.review.article.origin)

    def crash(self):
        """What a crash leaves is taken up by a new program; the old one is gone."""
        left = self.folder / f"left-{next(self._left)}"
        shutil.copytree(self.journals, left)
        end_program(self.program)
        self._start(left)
        self.window.start(None)
        if self.session is None:  # there was nothing to take up
            self.open()
        self.ledger = Ledger(self.review.article.origin)

    def end(self):
        end_program(self.program)
        assert self.journals_left() == []

    def journals_left(self):
        return list(self.journals.iterdir()) if self.journals.exists() else []

    # What must hold

    def check(self):
        """Log, text, widget, suspects and bytes are of one mind."""
        review = self.review
        recorded = review.recorded.events
        self.ledger.follow(recorded)
        self.ledger.with_typing(review.typing).check(review)
        raw = self.view.document().toRawText().replace("\u2029", "\n")
        assert raw == shown(review.text)
        start, end = self.view.selection_span()
        assert 0 <= start <= end <= len(review.text)
        last = 0
        for item in review.items():
            assert last <= item.start <= item.end <= len(review.text)
            last = item.end
            assert item.text == review.text[item.start : item.end]
            if item.state in (State.OPEN, State.DISMISSED, State.ALLOWED):
                assert item.text == item.spun
            elif item.taken is not None:
                assert item.text == item.taken

    def standing(self):
        """What a person sees of the review, typing that is under way included."""
        review = self.review
        review.seal()
        events = [_undated(event) for event in review.recorded.events]
        return {
            "text": review.text,
            "bytes": review.article.encode(),
            "counts": review.counts(),
            "items": [_seen(item) for item in review.items()],
            "log": events,
            "allowed always": sorted(self.program.settings.allowed()),
            "undo": review.undo_label,
            "redo": review.redo_label,
        }


def _undated(event):
    return {key: value for key, value in event.items() if key not in ("at", "prev", "seal")}


def _seen(item):
    return (item.spun, item.state, item.start, item.end, item.text, item.taken)
