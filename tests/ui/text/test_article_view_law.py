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
from tests.ui.reviewed_view import ViewSitting

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
        self.controller = ViewSitting(self.theme, Path(self.folder.name), text)

    @rule(start=spot, length=st.sampled_from([0, 0, 0, 1, 3, 30]))
    def place(self, start, length):
        size = len(self.controller.text)
        start = start % (size + 1)
        self.controller.place(start, min(size, start + length))

    @rule(keys=st.lists(st.sampled_from(EDITING), min_size=1, max_size=6))
    def press(self, keys):
        for key in keys:
            QTest.keyClick(self.controller.view, key)

    @rule()
    def select_all(self):
        self.controller.view.selectAll()

    @rule(text=words)
    def paste(self, text):
        self.controller.paste(text)

    @rule()
    def cut(self):
        self.controller.view.cut()

    @rule(to=spot)
    def move_selection(self, to):
        self.controller.view.move_selection(to % (len(self.controller.text) + 1))

    @rule(which=spot, how=st.integers(0, 4), wording=words)
    def decide(self, which, how, wording):
        ids = self.controller.review.ids()
        if not ids:
            return
        self.controller.session.go_to(ids[which % len(ids)])
        item = self.controller.session.current_item
        if how < 2:
            self.controller.session.accept(1)
        elif how == 2:
            self.controller.session.accept_wording(wording)
        elif how == 3:
            self.controller.session.dismiss()
        elif item.state is State.OPEN:
            alike = [one.id for one in self.controller.review.alike(item.id)]
            self.controller.session.accept_alike("Officials 😀", alike)

    @rule(old=st.sampled_from(["o", "\n", "😀", " "]), new=st.sampled_from(["", "😀", "\n", "xy"]))
    def replace_all(self, old, new):
        found = re.finditer(re.escape(old), self.controller.text)
        self.controller.session.replace([Edit(m.start(), m[0], new) for m in found])

    @rule(times=st.integers(1, 4))
    def undo(self, times):
        for _ in range(times):
            self.controller.session.undo()

    @rule(times=st.integers(1, 4))
    def redo(self, times):
        for _ in range(times):
            self.controller.session.redo()

    @rule(which=spot)
    def revert(self, which):
        rows = self.controller.review.changes()
        if rows:
            self.controller.session.revert(rows[which % len(rows)].n)

    @rule()
    def analyse(self):
        analyse(self.controller.review)

    @invariant()
    def shows_the_text(self):
        self.controller.check()
        start, end = self.controller.view.selection_span()
        assert 0 <= start <= end <= len(self.controller.text)

    def teardown(self):
        if hasattr(self, "controller"):
            while self.controller.review.undo():
                pass
            self.controller.check()
            self.controller.close()
            self.controller.view.deleteLater()
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
