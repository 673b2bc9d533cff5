"""What a person does in a random sitting by hand and by decisions; `RandomSitting` has the rest."""

import re
from pathlib import Path

from hypothesis import assume
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule
from PySide6.QtCore import Qt

from editor.review import State
from editor.ui.text.caret import Caret
from editor.ui.text.display_text import typed
from tests.in_memory import folder_in_memory
from tests.soak.material import (
    ARTICLE,
    COMPOSED,
    KEYS,
    LETTERS,
    OWN,
    PASTED,
    SPOT,
    with_suggestion,
)
from tests.soak.sitting import CONTROL, Sitting

STRAY = (Qt.Key.Key_Return, Qt.Key.Key_Space)
"""Keys that change nothing right after a jump or a decision."""


class Hands(RuleBasedStateMachine):
    """Rules are what a person does; what each leads to is worked out beside the program."""

    qtbot = None

    @initialize(text=ARTICLE, utf16=st.booleans())
    def open(self, text, utf16):
        self.watch = self.qtbot.capture_exceptions()
        self.caught = self.watch.__enter__()
        self.folder = folder_in_memory()
        data = text.encode("utf-16") if utf16 else text.encode()
        self.data = data
        self.at = Sitting(Path(self.folder.name), data)
        self.saved = None
        self.crashes = 0

    def pick(self, which):
        """Take some suspect in hand, once nothing is being typed any more."""
        self.at.review.seal()
        ids = self.at.review.ids()
        assume(ids)
        item = self.at.review.item(ids[which % len(ids)])
        self.at.session.go_to(item.id)
        return item

    # By hand

    @rule(start=SPOT, length=st.sampled_from([0, 0, 0, 1, 3, 30]))
    def place(self, start, length):
        size = len(self.at.text)
        start %= size + 1
        self.at.place(start, min(size, start + length))

    @rule(which=SPOT, before=st.integers(-2, 2), length=st.integers(0, 14))
    @precondition(lambda self: self.at.review.ids())
    def place_at_a_suspect(self, which, before, length):
        item = self.pick(which)
        size = len(self.at.text)
        start = min(size, max(0, item.start + before))
        self.at.place(start, min(size, start + length))

    @rule(keys=st.lists(st.sampled_from(KEYS), min_size=1, max_size=6))
    def press(self, keys):
        for key in keys:
            before, (start, end) = self.at.text, self.at.view.selection_span()
            stray = key in STRAY and self.at.view.findChild(Caret).is_placed
            self.at.press(key)
            after = self.at.text
            if key in LETTERS and not stray:
                assert after == before[:start] + LETTERS[key] + before[end:]
            elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) and start < end:
                assert after == before[:start] + before[end:]
            elif key == Qt.Key.Key_Backspace:
                gone = len(before) - len(after)
                assert after == before[: start - gone] + before[start:]
            elif key == Qt.Key.Key_Delete:
                gone = len(before) - len(after)
                assert after == before[:start] + before[start + gone :]
            else:
                assert after == before

    @rule(text=st.sampled_from(COMPOSED))
    def compose(self, text):
        before, (start, end) = self.at.text, self.at.view.selection_span()
        self.at.compose(text)
        assert self.at.text == before[:start] + text + before[end:]

    @rule(text=st.sampled_from(PASTED))
    def paste(self, text):
        before, (start, end) = self.at.text, self.at.view.selection_span()
        self.at.paste(text)
        put = typed(text)
        assert self.at.text == (before[:start] + put + before[end:] if put else before)

    @rule(old=st.sampled_from(["o", "e", "😀", "officers", "ש", " "]), new=st.sampled_from(OWN))
    def replace_all(self, old, new):
        before = self.at.text
        self.at.replace_all(old, new)
        # A character with a mark or a joiner behind it is another one; a space is any space.
        sought = "[ \u00a0]" if old == " " else old
        assert self.at.text == re.sub(rf"{sought}(?![\u0300-\u036f\u200d])", lambda _: new, before)

    # Decisions

    @rule(which=SPOT, rank=st.integers(1, 4))
    @precondition(lambda self: self.at.review.ids())
    def accept(self, which, rank):
        item = self.pick(which)
        before = self.at.text
        self.at.press(Qt.Key(Qt.Key.Key_0 + rank), CONTROL)
        assert self.at.text == with_suggestion(before, item, rank)

    @rule(key=st.sampled_from(["1", "2", "D", "Return"]))
    def decide_while_typing(self, key):
        """On the suspect in hand, whatever is being typed; the ledger knows what it leads to."""
        self.at.press(getattr(Qt.Key, f"Key_{key}"), CONTROL)

    @rule(which=SPOT)
    @precondition(lambda self: self.at.review.ids())
    def accept_and_revert(self, which):
        item = self.pick(which)
        if not item.suggestions:
            return
        self.at.review.seal()
        item, before, number = self.pick(which), self.at.text, self.at.review.log.next_number
        self.at.press(Qt.Key.Key_1, CONTROL)
        self.at.session.revert(number)
        assert self.at.text == before
        assert self.at.review.item(item.id) == item

    @rule(which=SPOT, wording=st.sampled_from(OWN))
    @precondition(lambda self: self.at.review.ids())
    def own_wording(self, which, wording):
        item = self.pick(which)
        before = self.at.text
        if wording:
            self.at.own_wording(wording)
        else:
            self.at.session.accept_wording(wording)
        assert self.at.review.item(item.id).taken == wording
        if not any(one.text == wording and one.also for one in item.suggestions):
            assert len(self.at.text) - len(before) - len(wording) + len(item.text) in (0, 1, -1)

    @rule(which=SPOT)
    @precondition(lambda self: self.at.review.ids())
    def accept_alike(self, which):
        item = self.pick(which)
        alike = len(self.at.review.alike(item.id))
        before = self.at.review.counts().open
        self.at.accept_alike()
        if item.state is State.OPEN:
            assert before - self.at.review.counts().open == alike

    @rule(which=SPOT, how=st.sampled_from(["dismiss", "allow", "allow_always"]))
    @precondition(lambda self: self.at.review.ids())
    def keep(self, which, how):
        item = self.pick(which)
        before = self.at.text
        self.at.window.actions_by_id[how].trigger()
        assert self.at.text == before
        assert self.at.review.item(item.id).decided
