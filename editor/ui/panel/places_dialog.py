"""A dialog about many places of the article, each in its sentence and with a tick."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from editor.ui.base.theme import Theme, set_look
from editor.ui.base.translation import tr
from editor.ui.panel.alike_places import PlacesModel, PlacesView
from editor.ui.widgets.dialog_parts import dialog_button

if TYPE_CHECKING:
    from editor.review import Item


class PlacesDialog(QDialog):
    """Lists places, all ticked; at least one must be ticked to accept.

    `prefix` begins the object names of its widgets.
    """

    def __init__(
        self,
        theme: Theme,
        text: str,
        items: Sequence[Item],
        title: str,
        *,
        prefix: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(f"{prefix}_dialog")
        self._prefix = prefix
        self._model = PlacesModel(text, items, self)
        self._places = PlacesView(theme, self._model, self)
        self._places.setObjectName(f"{prefix}_places")
        self._title = QLabel(self)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setText(title)
        self._title.setWordWrap(True)
        set_look(self._title, "title")
        self._count = QLabel(self)
        self._count.setObjectName(f"{prefix}_count")
        set_look(self._count, "muted")
        self._all = self._button("all", tr("&All"))
        self._none = self._button("none", tr("&None"))
        self._cancel = self._button("cancel", tr("Cancel"))
        self._accept = self._button("accept", tr("Accept"))
        self._accept.setDefault(True)
        set_look(self._accept, "primary")
        self._layout = QVBoxLayout(self)
        self._arrange()
        self._model.ticks_changed.connect(self._show_count)
        self._all.clicked.connect(self._tick_all)
        self._none.clicked.connect(self._tick_none)
        self._accept.clicked.connect(self.accept)
        self._cancel.clicked.connect(self.reject)
        self._show_count()
        em = self.fontMetrics().height()
        self.resize(em * 38, em * 28)
        self._places.setFocus()

    @property
    def ids(self) -> tuple[int, ...]:
        """Ids of the ticked places, in text order."""
        return self._model.ticked

    def accept(self) -> None:
        if self.ids:
            super().accept()

    def _button(self, name: str, text: str) -> QPushButton:
        return dialog_button(f"{self._prefix}_{name}", text)

    def _arrange(self) -> None:
        foot = QHBoxLayout()
        for widget in (self._all, self._none, self._count):
            foot.addWidget(widget)
        foot.addStretch()
        foot.addWidget(self._cancel)
        foot.addWidget(self._accept)
        self._layout.setContentsMargins(18, 16, 18, 14)
        self._layout.setSpacing(12)
        self._layout.addWidget(self._title)
        self._layout.addWidget(self._places, 1)
        self._layout.addLayout(foot)

    def _show_count(self) -> None:
        ticked, total = len(self.ids), self._model.rowCount()
        self._count.setText(tr("{ticked} of {total} selected", ticked=ticked, total=total))
        self._accept.setText(tr("Accept {number}", number=ticked))
        self._accept.setAccessibleName(tr("Accept for %Ln place(s)", "", ticked))
        self._accept.setEnabled(ticked > 0)

    def _tick_all(self) -> None:
        self._model.tick_all(True)

    def _tick_none(self) -> None:
        self._model.tick_all(False)
