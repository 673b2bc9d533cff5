"""The dialog that accepts all wordings of the originals that the article was compared with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from editor.review import Item
from editor.translatable import listed
from editor.ui.base.theme import Theme
from editor.ui.base.translation import tr
from editor.ui.panel.places_dialog import PlacesDialog

if TYPE_CHECKING:
    from editor.ui.session.review_session import ReviewSession


class FromOriginalDialog(PlacesDialog):
    """Lists every undecided suspect whose first suggestion an original has, ticked, with it.

    It changes nothing itself; `chosen` reports what the user accepted.
    """

    chosen = Signal(object)
    """The ids of the ticked suspects and their wordings, when the dialog is accepted."""

    def __init__(self, theme: Theme, session: ReviewSession, parent: QWidget | None = None) -> None:
        """Raises ValueError if there is no such suspect."""
        items = session.review.from_originals()
        if not items:
            raise ValueError("no suspect has a wording of an original")
        names = list(dict.fromkeys(one.name for one in session.review.originals()))
        if names:
            title = tr("%Ln wording(s) from {names}", "", len(items), names=listed(names))
        else:
            title = tr("%Ln wording(s) from the original", "", len(items))
        super().__init__(theme, session.review.text, items, title, prefix="original", parent=parent)
        self.setWindowTitle(tr("Accept all from the original"))
        self._wordings = {item.id: _wording(item) for item in items}
        self._model.set_wordings(_wording)

    def accept(self) -> None:
        super().accept()
        if self.ids:
            self.chosen.emit([(id_, self._wordings[id_]) for id_ in self.ids])


def _wording(item: Item) -> str:
    return item.suggestions[0].text
