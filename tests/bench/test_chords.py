"""How many key chords an article takes, from open to saved, with the keyboard alone.

Run with `./packaging/test -m bench -s`. A chord is a key pressed with or without others that is not
a letter typed: the letters of an own wording are none, what begins and ends it is.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication

from editor.paths import resources_folder
from editor.review import Item, State
from tests.bench.material import Gold, Text, dev
from tests.ui.whole_program import Answers, end_program, look_kept, start_program

pytestmark = pytest.mark.bench

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
AT_MOST = 1.05
"""Chords a suspect."""
TYPED = 8
"""Of so many suspects one is worded by hand, whether its wording is offered or not."""


class Reviewer:
    """Restores the originals of a marked text with keys, and counts them."""

    def __init__(self, window, text: Text) -> None:
        self.window = window
        self.text = text
        self.chords = self.own = self.kept = 0

    @property
    def review(self):
        return self.window.controller.session.review

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier):
        self.chords += 1
        self._qtbot.keyClick(QApplication.focusWidget(), key, modifiers)

    def sit(self, qtbot) -> None:
        self._qtbot = qtbot
        self.press(Qt.Key.Key_F7)
        while self.review.counts().open:
            item = self.window.controller.session.current_item
            if item is None or item.decided:
                self.press(Qt.Key.Key_F8)
                continue
            self._decide(item)
        self.press(Qt.Key.Key_S, CTRL)

    def _decide(self, item: Item) -> None:
        wordings = self._right(item)
        offered = [one.text for one in item.suggestions]
        ranks = [offered.index(wording) + 1 for wording in wordings if wording in offered]
        by_hand = wordings and item.id % TYPED == 0
        if ranks and not by_hand:
            self.press(Qt.Key(Qt.Key.Key_0 + min(ranks)), CTRL)
        elif wordings:
            self.own += 1
            self._qtbot.keyClicks(QApplication.focusWidget(), wordings[0])
            self.press(Qt.Key.Key_F8)
        else:
            self.kept += 1
            self.press(Qt.Key.Key_Return, CTRL | SHIFT)

    def _right(self, item: Item) -> list[str]:
        """The right wordings of a suspect; none if it is no replacement, or only part of one."""
        moved = sum(
            len(other.text) - len(other.spun)
            for other in self.review.items()
            if other.end <= item.start and other.state in (State.ACCEPTED, State.BY_HAND)
        )
        start = item.start - moved
        return next(
            (gold.wordings for gold in self.text.golds if self._is_at(gold, item, start)), []
        )

    def _is_at(self, gold: Gold, item: Item, start: int) -> bool:
        # Words beside a suspect that were adapted to it move it by a letter or two.
        return abs(gold.start - start) < 9 and self.text.text[gold.start : gold.end] == item.spun


def test_the_seed_article_takes_hardly_more_than_a_chord_a_suspect(
    qtbot, qapp: QApplication, tmp_path: Path
) -> None:
    from editor.engine.engine import Engine

    (seed,) = dev("seed article")
    story = tmp_path / "seed.txt"
    story.write_bytes(seed.text.encode())
    with look_kept(qapp):
        program = start_program(tmp_path, Answers(), resources_folder())
        window = program.window
        window.open(story)
        window.set_engine(Engine.load())
        window.activateWindow()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        reviewer = Reviewer(window, seed)
        reviewer.sit(qtbot)
        counts = window.controller.session.review.counts()
        saved = window.controller.is_saved
        end_program(program)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    share = reviewer.chords / counts.total
    print(
        f"\n{reviewer.chords} chords for {counts.total} suspects: {share:.3f} each; "
        f"{reviewer.own} worded by hand, {reviewer.kept} kept"
    )
    assert saved
    assert counts.open == 0
    assert counts.by_hand == reviewer.own > 0
    assert share <= AT_MOST
