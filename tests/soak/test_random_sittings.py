"""Random sittings at the real program: with keys, saved, closed, crashed, and gone on with.

Each of up to 50 steps is followed by all checks of `Sitting.check`. UNSPIN_SITTINGS sets another
number of sittings, for the soak run, too: its 20,000 take about three hours on one processor.
"""

import os

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import invariant, precondition, rule, run_state_machine_as_test
from PySide6.QtCore import Qt

from editor.ui.ask.questions import Answer
from tests.soak.hands import Hands
from tests.soak.material import SPOT
from tests.soak.sitting import CONTROL, SHIFT
from tests.ui.whole_program import look_kept

STEPS = 50
CRASHES = 2
"""In one sitting: a new program takes as long as twenty other steps."""
USUAL, SOAK = 200, 20_000
UNKNOWN = {"items": None, "counts": None, "allowed always": None}


class RandomSitting(Hands):
    """Rules are what a person does; what each leads to is worked out beside the program."""

    # Taking back

    @rule(times=st.integers(1, 4))
    def undo(self, times):
        for _ in range(times):
            self.at.press(Qt.Key.Key_Z, CONTROL)

    @rule(times=st.integers(1, 4))
    def redo(self, times):
        for _ in range(times):
            self.at.press(Qt.Key.Key_Z, CONTROL | SHIFT)

    @rule()
    def undo_and_redo(self):
        self.at.press(Qt.Key.Key_F7)
        before = self.at.standing()
        if self.at.review.can_undo:
            self.at.press(Qt.Key.Key_Z, CONTROL)
            self.at.press(Qt.Key.Key_Y, CONTROL)
            # Suspects in text that went away meanwhile have to be found again.
            self.at.press(Qt.Key.Key_F7)
            events = self.at.review.recorded.events
            redone = events[events[-1]["of"] - 1]
            if redone["event"] == "allow" and redone["scope"] == "always":
                # It need not have been so before: in work that was given up it was taken back.
                before["allowed always"] = sorted({*before["allowed always"], redone["before"]})
            assert self.at.standing() | {"log": None} == before | {"log": None}

    @rule(which=SPOT)
    def revert(self, which):
        self.at.review.seal()
        before = self.at.text
        row = self.at.revert(which)
        if row is None or not row.revertable or row.after is None:
            assert self.at.text == before

    # The rest

    @rule()
    def analyse(self):
        before = self.at.text
        self.at.press(Qt.Key.Key_F7)
        assert self.at.text == before

    @rule(milliseconds=st.sampled_from([400, 800, 2000]))
    def wait(self, milliseconds):
        before = self.at.text
        self.at.wait(milliseconds)
        assert self.at.text == before

    @rule()
    def settle(self):
        self.at.settle()

    @rule()
    def save(self):
        self.at.save()
        self.at.press(Qt.Key.Key_F7)
        self.saved = self.at.standing()

    @rule(keeps=st.booleans())
    def reload(self, keeps):
        if keeps:
            self.save()
        self.at.close(Answer.DISCARD)
        self.at.open()
        if self.saved is None:
            assert self.at.review.log.events == []
            assert self.at.review.article.encode() == self.data
        else:
            now, then = self.at.standing(), self.saved
            if now["allowed always"] != then["allowed always"]:
                # That is the person's, not the article's: it outlives work that is given up.
                now, then = now | UNKNOWN, then | UNKNOWN
            assert now == then
            assert self.at.window.controller.is_saved

    @rule(milliseconds=st.sampled_from([0, 600, 2000]))
    @precondition(lambda self: self.crashes < CRASHES)
    def crash(self, milliseconds):
        self.crashes += 1
        self.at.wait(milliseconds)
        if milliseconds == 0 and self.at.review.typing is not None:
            # What was typed in the last half second may be lost, and nothing else; what was
            # being typed before comes back as a line of its own.
            log = self.at.review.recorded
            self.at.crash()
            back = self.at.review.recorded.lines()
            same = len(back) if back == log.lines()[: len(back)] else len(back) - 1
            assert back[:same] == log.lines()[:same]
            assert all(
                one["event"] == "edit" and "kind" not in one for one in log.events[same - 1 :]
            )
            return
        typing = self.at.review.typing is not None
        self.at.press(Qt.Key.Key_F7)
        before = self.at.standing()
        self.at.crash()
        after = self.at.standing()
        if typing:
            # The log had nothing of it yet: what it went into is only known to be changed text.
            assert after | UNKNOWN | {"log": None} == before | UNKNOWN | {"log": None}
            assert len(after["log"]) == len(before["log"])
        else:
            assert after == before

    @invariant()
    def holds(self):
        if self.caught:
            raise self.caught[0][1]
        self.at.check()

    def teardown(self):
        if not hasattr(self, "at"):
            return
        try:
            self.take_all_back()
            self.at.end()
        finally:
            self.watch.__exit__(None, None, None)
            self.folder.cleanup()

    def take_all_back(self):
        """The way back leads to the very file that was opened."""
        while self.at.review.can_redo:
            self.at.session.redo()
        end, steps = self.at.text, 0
        while self.at.review.can_undo:
            self.at.session.undo()
            steps += 1
        self.holds()
        assert self.at.review.article.encode() == self.data
        for _ in range(steps):
            self.at.session.redo()
        self.holds()
        assert self.at.text == end


def sit(qtbot, qapp, examples, **more):
    machine = type("RandomSitting", (RandomSitting,), {"qtbot": qtbot})
    with look_kept(qapp):
        run_state_machine_as_test(
            machine,
            settings=settings(
                max_examples=int(os.environ.get("UNSPIN_SITTINGS", examples)),
                stateful_step_count=STEPS,
                deadline=None,
                suppress_health_check=list(HealthCheck),
                report_multiple_bugs=False,
                # A sitting that fails is told as it is: making it smaller would take hours.
                phases=(Phase.explicit, Phase.generate),
                **more,
            ),
        )


@pytest.mark.timeout(900)
def test_random_sittings(qtbot, qapp):
    sit(qtbot, qapp, USUAL, derandomize=True)


@pytest.mark.soak
@pytest.mark.timeout(0)
def test_twenty_thousand_random_sittings(qtbot, qapp):
    sit(qtbot, qapp, SOAK, derandomize=False, print_blob=True)
