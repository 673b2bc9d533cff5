"""The bar above compared texts: which texts, both or one of them, and how many rows differ."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QWidget

from editor import translatable
from editor.translatable import listed
from editor.ui.base.theme import set_look
from editor.ui.base.translation import tr, translated
from editor.ui.text.level_sides import BOTH
from editor.ui.widgets.elided_combo import ElidedCombo
from editor.ui.widgets.elided_label import ElidedLabel


class Compared(NamedTuple):
    """A choice of two texts: their headings, whether one is an original, and which is the other."""

    before: str
    after: str
    original: bool = False
    opened: bool = False
    """Whether the article is compared as it was opened, not as it is now."""

    def words(self, originals: str) -> str:
        """Return the choice in words, with a short name for the originals."""
        now = tr("as opened") if self.opened else tr("as it is now")
        return f"{originals if self.original else translated(self.before)} ↔ {now}"


OPENED: Final = Compared(translatable.tr("As opened"), translatable.tr("As it is now"))


class CompareBar(QWidget):
    """Offers originals only if there are any."""

    chosen = Signal()
    """Other texts are to be compared."""
    side_chosen = Signal()
    suspects_toggled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._choice = _combo("compare_choice", tr("Which texts are compared"))
        self._side = _combo("compare_side", tr("Both texts or one of them"))
        self._suspects = QCheckBox(tr("Mark suspects"))
        self._suspects.setObjectName("compare_suspects")
        self._suspects.setToolTip(
            tr("Mark what is still suspect; a double click, or Return, goes to it in the text")
        )
        self._count = ElidedLabel()
        set_look(self._count, "muted")
        self._count.setObjectName("compare_count")
        across = QHBoxLayout(self)
        across.setContentsMargins(28, 8, 18, 0)
        across.setSpacing(8)
        across.addWidget(self._choice)
        across.addWidget(self._side)
        across.addWidget(self._suspects)
        across.addStretch(1)
        across.addWidget(self._count)
        self.offer_originals(())
        self.offer_sides(OPENED)
        self._choice.currentIndexChanged.connect(self._choose)
        self._side.currentIndexChanged.connect(self._choose_side)
        self._suspects.toggled.connect(self.suspects_toggled)

    @property
    def compared(self) -> Compared:
        """The texts to compare."""
        compared: Compared = self._choice.currentData()
        return compared

    @property
    def only(self) -> int:
        """The side that is shown alone: 0 before, 1 after; or BOTH."""
        only: int = self._side.currentData()
        return only

    @property
    def marks_suspects(self) -> bool:
        """Whether suspects are to be marked in the article as it is now."""
        return self._suspects.isChecked() and self._suspects.isEnabled()

    def offer_suspects(self, *, offered: bool) -> None:
        """Whether suspects can be marked: only the article as it is now has any."""
        self._suspects.setEnabled(offered)

    def offer_originals(self, names: Sequence[str]) -> None:
        """Offer to compare with originals of these names."""
        name = translated(listed(names)) if names else ""
        choices = [OPENED]
        if names:
            choices += [
                Compared(name, OPENED.after, original=True),
                Compared(name, OPENED.before, original=True, opened=True),
            ]
        several = tr("%Ln original(s)", "", len(names))
        _offer(self._choice, {one.words(several if names[1:] else name): one for one in choices})
        self._choice.setVisible(bool(names))

    def choose_originals(self) -> None:
        """Choose the originals beside the article as it is now, if there are any."""
        if self._choice.count() > 1:
            self._choice.setCurrentIndex(1)

    def offer_sides(self, compared: Compared) -> None:
        """Offer both of these texts, or one of them alone."""
        original, opened, now = (
            tr("Only the original"),
            tr("Only as opened"),
            tr("Only as it is now"),
        )
        first = original if compared.original else opened
        second = opened if compared.opened else now
        _offer(self._side, {tr("Side by side"): BOTH, first: 0, second: 1})

    def set_count(self, words: str) -> None:
        """Show how many rows differ."""
        self._count.set_text(words)

    def _choose(self, _index: int) -> None:
        self.chosen.emit()

    def _choose_side(self, _index: int) -> None:
        self.side_chosen.emit()


def _combo(name: str, accessible: str) -> QComboBox:
    combo = ElidedCombo()
    combo.setObjectName(name)
    combo.setAccessibleName(accessible)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    combo.setMinimumContentsLength(8)
    return combo


def _offer(combo: QComboBox, choices: dict[str, object]) -> None:
    """Offer other choices, none of them announced; the place of the chosen one is kept."""
    at = min(max(0, combo.currentIndex()), len(choices) - 1)
    combo.blockSignals(True)
    combo.clear()
    for words, data in choices.items():
        combo.addItem(words, data)
    combo.setCurrentIndex(at)
    combo.blockSignals(False)
