"""The page at the end of a review: what was decided, where it is saved, and what can come next."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from editor import translatable
from editor.ui.base.key_hints import key_hint
from editor.ui.base.labels import digits
from editor.ui.base.theme import set_look
from editor.ui.base.translation import tr, translated
from editor.ui.widgets.dialog_parts import plain_label
from editor.ui.widgets.key_button import KeyButton

if TYPE_CHECKING:
    from editor.review import Counts
    from editor.ui.base.settings import Settings
    from editor.ui.base.theme import Theme

BUTTONS: Final = {
    "save": translatable.tr("Save"),
    "show_compare": translatable.tr("Compare with the article as opened"),
    "export_report": translatable.tr("Export report…"),
    "next_article": translatable.tr("Next article in the folder"),
}
"""The text of each button, by the id of the action that it runs."""
LINES: Final = {
    "accepted": translatable.tr("suggestions accepted"),
    "by_hand": translatable.tr("worded by hand"),
    "dismissed": translatable.tr("kept as they are"),
    "allowed": translatable.tr("allowed phrases"),
}
"""What is counted, by the name of the field in Counts."""


class EndPage(QWidget):
    """Shown in the side panel once every suspect is decided."""

    requested = Signal(str)
    """Id of the action that was asked for."""

    def __init__(self, theme: Theme, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("end_page")
        self.setAccessibleName(tr("End of the review"))
        self._settings = settings
        self._title = plain_label("end_title", "title", self)
        self._numbers = {field: plain_label(f"end_{field}", "title", self) for field in LINES}
        self._saved = plain_label("end_saved", "muted", self)
        self._saved.setWordWrap(True)
        self._saved.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._buttons = {
            id_: KeyButton(theme, translated(text), primary=id_ == "save", parent=self)
            for id_, text in BUTTONS.items()
        }
        self._arrange()
        for id_, button in self._buttons.items():
            button.setObjectName(f"end_{id_}")
            button.clicked.connect(self._request)
        self.show_keys()

    def show_counts(self, counts: Counts) -> None:
        """Show what was decided."""
        self._title.setText(tr("(The only suspect is|All %Ln suspects) decided", "", counts.total))
        for field, label in self._numbers.items():
            label.setText(digits(getattr(counts, field)))

    def show_saved(self, words: str, *, saved: bool) -> None:
        """Show where the work is; the button for saving is there unless all is `saved`."""
        self._saved.setText(words)
        self._buttons["save"].setVisible(not saved)

    def show_keys(self) -> None:
        """Show on each button the key of its action as it is set now."""
        for id_, button in self._buttons.items():
            button.set_keys(key_hint(self._settings, id_))

    def focus_first(self) -> None:
        """Focus the first button."""
        for button in self._buttons.values():
            if not button.isHidden():
                button.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def _request(self) -> None:
        self.requested.emit(self.sender().objectName().removeprefix("end_"))

    def _arrange(self) -> None:
        card = QFrame(self)
        set_look(card, "card")
        grid = QGridLayout(card)
        grid.setContentsMargins(13, 10, 13, 10)
        grid.setHorizontalSpacing(10)
        grid.setColumnStretch(1, 1)
        for row, (field, words) in enumerate(LINES.items()):
            name = plain_label(f"end_{field}_name", "", self)
            name.setText(translated(words))
            self._numbers[field].setAccessibleDescription(translated(words))
            grid.addWidget(self._numbers[field], row, 0, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(name, row, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for widget in (self._title, card, self._saved, *self._buttons.values()):
            column.addWidget(widget)
