"""The card with the current suspect in its sentence, of the same height for every suspect."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from editor.review import Item
from editor.ui.base.labels import LONGEST
from editor.ui.base.theme import Theme, set_look
from editor.ui.panel.sentence import sentence
from editor.ui.widgets.rich_label import RichLabel

LEADING: Final = 1.25
CONTEXTS: Final = tuple((left, left * 4 // 3) for left in (90, 78, 66, 56, 48, 40, 32, 24, 16, 10))
"""Code points shown before and after the suspect, at most; the first that fits is taken."""
WORDINGS: Final = (LONGEST, 160, 100, 60)
"""Code points shown of phrase and wording, where the least context still leaves no room."""


class SentenceCard(QFrame):
    """Shows as much of the sentence as fits in a number of lines; its tool tip has the rest."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_look(self, "card")
        self._shown: tuple[str, Item, str | None] | None = None
        self._lines = 4
        self._label = RichLabel(theme, serif=True, point_delta=-1.5, leading=LEADING)
        self._label.setObjectName("suspect_sentence")
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._label)
        self.set_lines(self._lines)
        theme.changed.connect(self._fit)

    def show_suspect(self, text: str, item: Item, wording: str | None) -> None:
        """Show a suspect of this text with `wording` after it; None shows no change."""
        self._shown = (text, item, wording)
        self._fit()

    def set_lines(self, lines: int) -> None:
        """Show this number of lines."""
        self._lines = lines
        sides = 12 if lines > 2 else 8
        self._column.setContentsMargins(sides, sides - 4, sides, sides - 4)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def _fit(self) -> None:
        room = self._label.height_of_lines(self._lines)
        self._label.setFixedHeight(room)
        if self._shown is None:
            return
        whole, spoken = sentence(*self._shown)
        margins = self._column.contentsMargins()
        width = self.width() - margins.left() - margins.right()
        for left, right, longest in _choices():
            runs, _ = sentence(*self._shown, left=left, right=right, longest=longest)
            if self._label.height_of(runs, width) <= room:
                break
        self._label.set_runs(runs, spoken)
        self._label.setToolTip("" if runs == whole else spoken)


def _choices() -> list[tuple[int, int, int]]:
    """Context before, after, and the length of wordings, from the most generous on."""
    most = [(left, right, LONGEST) for left, right in CONTEXTS]
    return most + [(*CONTEXTS[-1], longest) for longest in WORDINGS[1:]]
