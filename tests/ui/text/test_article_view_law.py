"""Random sessions in the real text view: it shows the review's text after every operation."""

import re
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from editor.article import Edit
from editor.review import State
from tests.review.samples import analyse
from tests.ui.reviewed_view import Desk

WORDS = ["officers ", "Officers\n", "just lately ", "stated, ", "😀", "👩\u200d👧 ", "e\u0301 ",
         "שלום ", "a\u00a0b ", "x\u2028y ", "\ufeff", "\x00",
         "\n", "\r\n", "\r", "\u2029", "2 ", "\ufdd0"]  # fmt: skip
words = st.lists(st.sampled_from(WORDS), max_size=12).map("".join)
spot = st.integers(0, 10_000)
EDITING = [Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_X,
           Qt.Key.Key_Space, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up]  # fmt: skip


class Sitting(RuleBasedStateMachine):
    """A person at the view, with keys, the clipboard and decisions."""

    theme = None

    @initialize(text=words)
    def open(self, text):
        self.folder = tempfile.TemporaryDirectory()
        self.desk = Desk(self.theme, Path(self.folder.name), text)

    @rule(start=spot, length=st.sampled_from([0, 0, 0, 1, 3, 30]))
    def place(self, start, length):
        size = len(self.desk.text)
        start = start % (size + 1)
        self.desk.place(start, min(size, start + length))

    @rule(keys=st.lists(st.sampled_from(EDITING), min_size=1, max_size=6))
    def press(self, keys):
        for key in keys:
            QTest.keyClick(self.desk.view, key)

    @rule()
    def select_all(self):
        self.desk.view.selectAll()

    @rule(text=words)
    def paste(self, text):
        self.desk.paste(text)

    @rule()
    def cut(self):
        self.desk.view.cut()

    @rule(to=spot)
    def move_selection(self, to):
        self.desk.view.move_selection(to % (len(self.desk.text) + 1))

    @rule(which=spot, how=st.integers(0, 4), wording=words)
    def decide(self, which, how, wording):
        ids = self.desk.review.ids()
        if not ids:
            return
        self.desk.reviewing.go(ids[which % len(ids)])
        item = self.desk.reviewing.current_item
        if how < 2:
            self.desk.reviewing.accept(1)
        elif how == 2:
            self.desk.reviewing.accept_wording(wording)
        elif how == 3:
            self.desk.reviewing.dismiss()
        elif item.state is State.OPEN:
            alike = [one.id for one in self.desk.review.alike(item.id)]
            self.desk.reviewing.accept_alike("Officials 😀", alike)

    @rule(old=st.sampled_from(["o", "\n", "😀", " "]), new=st.sampled_from(["", "😀", "\n", "xy"]))
    def replace_all(self, old, new):
        found = re.finditer(re.escape(old), self.desk.text)
        self.desk.reviewing.replace([Edit(m.start(), m[0], new) for m in found])

    @rule(times=st.integers(1, 4))
    def undo(self, times):
        for _ in range(times):
            self.desk.reviewing.undo()

    @rule(times=st.integers(1, 4))
    def redo(self, times):
        for _ in range(times):
            self.desk.reviewing.redo()

    @rule(which=spot)
    def revert(self, which):
        rows = self.desk.review.changes()
        if rows:
            self.desk.reviewing.revert(rows[which % len(rows)].n)

    @rule()
    def analyse(self):
        analyse(self.desk.review)

    @invariant()
    def shows_the_text(self):
        self.desk.check()
        start, end = self.desk.view.selection_span()
        assert 0 <= start <= end <= len(self.desk.text)

    def teardown(self):
        if hasattr(self, "desk"):
            while self.desk.review.undo():
                pass
            self.desk.check()
            self.desk.close()
            self.desk.view.deleteLater()
            self.folder.cleanup()


def sit(theme, caplog, examples, steps):
    machine = type("Sitting", (Sitting,), {"theme": theme})
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
    assert "out of step" not in caplog.text


def test_random_sittings(theme, caplog):
    sit(theme, caplog, 40, 25)


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_many_random_sittings(theme, caplog):
    sit(theme, caplog, 1000, 60)
