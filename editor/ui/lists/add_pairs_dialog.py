"""The dialog that adds what an article taught to one of the user's lists."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from editor.engine.suspect import Kind
from editor.engine.text.pairs import Pair
from editor.lists import PersonList, sound_pairs
from editor.review import Review
from editor.ui.base.labels import visible
from editor.ui.base.theme import Theme, set_look
from editor.ui.base.translation import tr
from editor.ui.widgets.ticks import TickDelegate

_SITE: Final = re.compile(
    r"(?:www\.)?((?:[a-z0-9][a-z0-9-]*\.)+[a-z]{2,})(?![a-z0-9])", re.IGNORECASE
)

_TEACHING: Final = (Kind.SPUN, Kind.NAME, Kind.NUMBER)
"""Kinds whose wordings apply to other articles too."""


def proposed_name(path: Path) -> str:
    """A list name for an article: the web site in its file or folder name, else the file name."""
    stem = path.stem.removesuffix(".restored")
    for words in (stem, path.parent.name):
        site = _SITE.search(words)
        if site:
            return site.group(1).lower()
    return stem


def teachable_pairs(review: Review, replaced: Iterable[tuple[str, str]] = ()) -> dict[Pair, int]:
    """The pairs that apply to other articles too, and in how many places each was found.

    Those accepted in a review first, then those found by comparing with an original, the most
    frequent first.
    """
    accepted = [
        (item.spun, item.taken) for item in review.items() if item.kind in _TEACHING and item.taken
    ]
    taught = Counter(pair for one in accepted for pair in sound_pairs([one]))
    found = Counter(pair for one in replaced for pair in sound_pairs([one]))
    order = [*taught, *(pair for pair, _ in found.most_common() if pair not in taught)]
    return {pair: max(taught[pair], found[pair]) for pair in order}


class AddPairsDialog(QDialog):
    """Shows the pairs, each with a check box, and the name of the list to add them to."""

    chosen = Signal(str, object)
    """The list's name and the ticked pairs, when the dialog is accepted."""

    def __init__(
        self,
        theme: Theme,
        places: Mapping[Pair, int],
        name: str,
        known: Sequence[PersonList],
        parent: QWidget | None = None,
    ) -> None:
        """`places`: the pairs, and how often each was found. `known`: the existing lists."""
        super().__init__(parent)
        self._pairs = list(places)
        self._known = {one.name.casefold(): one for one in known}
        self.setObjectName("add_pairs_dialog")
        self.setWindowTitle(tr("Keep what this article taught"))
        words = QLabel(
            tr("These wordings will be suggested in later articles while the list is on.")
        )
        words.setWordWrap(True)
        set_look(words, "muted")
        self.name = QComboBox()
        self.name.setObjectName("add_pairs_name")
        self.name.setAccessibleName(tr("Name of the list"))
        self.name.setEditable(True)
        self.name.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.name.addItems([one.name for one in known])
        self.name.setCurrentText(name)
        self.list = QListWidget()
        self.list.setObjectName("add_pairs_list")
        self.list.setAccessibleName(tr("Pairs to add"))
        self.list.setUniformItemSizes(True)
        self.list.setItemDelegate(TickDelegate(theme, self.list))
        for pair in self._pairs:
            line = f"{visible(pair.spun)} → {visible(pair.original)}"
            if places[pair] > 1:
                line += "   " + tr("%Ln place(s)", "", places[pair])
            item = QListWidgetItem(line)
            item.setCheckState(Qt.CheckState.Checked)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.note = QLabel()
        self.note.setObjectName("add_pairs_note")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        set_look(self.note, "muted")
        self.box = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        self.add_button = self.box.button(QDialogButtonBox.StandardButton.Save)
        self.add_button.setObjectName("add_pairs_accept")
        set_look(self.add_button, "primary")
        self._lay_out(words)
        self.name.currentTextChanged.connect(self._show)
        self.list.itemChanged.connect(self._show)
        self.box.accepted.connect(self.accept)
        self.box.rejected.connect(self.reject)
        self._show()
        self.list.setFocus()

    @property
    def ticked(self) -> tuple[Pair, ...]:
        """The ticked pairs."""
        return tuple(
            pair
            for at, pair in enumerate(self._pairs)
            if self.list.item(at).checkState() == Qt.CheckState.Checked
        )

    def accept(self) -> None:
        if self.add_button.isEnabled():
            super().accept()
            self.chosen.emit(self.name.currentText(), self.ticked)

    def _lay_out(self, words: QLabel) -> None:
        form = QFormLayout()
        form.addRow(tr("&List:"), self.name)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addWidget(words)
        column.addLayout(form)
        column.addWidget(self.list, 1)
        column.addWidget(self.note)
        column.addWidget(self.box)
        em = self.fontMetrics().height()
        self.resize(em * 28, em * 26)

    def _show(self) -> None:
        name = " ".join(self.name.currentText().split())
        ticked = len(self.ticked)
        known = self._known.get(name.casefold())
        if known is None:
            self.note.setText(
                tr("This creates a new list.") if name else tr("Enter a name for the list.")
            )
        else:
            self.note.setText(
                tr(
                    "“{name}” has %Ln pair(s); these will be added.",
                    "",
                    len(known.pairs),
                    name=known.name,
                )
            )
        self.add_button.setText(tr("Add {number}", number=ticked))
        self.add_button.setAccessibleName(tr("Add %Ln pair(s)", "", ticked))
        self.add_button.setEnabled(bool(ticked and name))
