"""The head of the suspects list: filter field, chips with counts, sort order and grouping."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from editor import translatable
from editor.review.kinds import KINDS, LEVEL_NAMES, Level
from editor.review.suspect_rows import Facets, ListOptions, SortOrder
from editor.ui.base.theme import Theme, set_look
from editor.ui.base.translation import tr, translated
from editor.ui.widgets.chips import Chips
from editor.ui.widgets.elided_label import ElidedLabel
from editor.ui.widgets.filter_field import FilterField

SORT_NAMES: Final = {
    SortOrder.POSITION: translatable.tr("Text order"),
    SortOrder.PHRASE: translatable.tr("A to Z"),
    SortOrder.COUNT: translatable.tr("Most frequent"),
    SortOrder.CONFIDENCE: translatable.tr("Confidence"),
}
DONE_NAMES: Final[dict[Hashable, str]] = {
    False: translatable.tr("open", "a suspect"),
    True: translatable.tr("done", "a suspect"),
}
GROUP_NAMES: Final[dict[Hashable, str]] = {kind: look.group for kind, look in KINDS.items()}


class SuspectFilter(QWidget):
    """Chooses which suspects are listed, and in what order."""

    changed = Signal()
    escaped = Signal()
    list_requested = Signal()
    """The keyboard should move into the list."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = ElidedLabel(tr("Suspects"), Qt.TextElideMode.ElideRight)
        set_look(self._title, "heading")
        self._order = QPushButton(self)
        self._order.setObjectName("suspects_order")
        set_look(self._order, "quiet")
        # The title gives way, which shortens itself.
        self._title.setMinimumWidth(1)
        self._order.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._menu = QMenu(self)
        self._menu.setObjectName("suspects_menu")
        self._sorts = QActionGroup(self)
        for sort, name in SORT_NAMES.items():
            action = self._sorts.addAction(self._menu.addAction(translated(name)))
            action.setCheckable(True)
            action.setChecked(sort is SortOrder.POSITION)
            action.setData(sort.value)
        self._menu.addSeparator()
        self._each = self._menu.addAction(tr("List each occurrence separately"))
        self._each.setCheckable(True)
        self._field = FilterField(tr("Filter the suspects"), self)
        self._field.setObjectName("suspects_filter")
        self.setFocusProxy(self._field)
        levels: dict[Hashable, str] = {one: LEVEL_NAMES[one] for one in Level}
        self._chips = Chips(theme, {**DONE_NAMES, **levels, **GROUP_NAMES}, self)
        self._show_order()
        self._arrange()
        self._connect()
        self._apply_theme()

    def view(self) -> ListOptions:
        """The chosen filter, sort order and grouping."""
        chosen = self._chips.chosen()
        return ListOptions(
            words=self._field.text(),
            done=chosen & frozenset(DONE_NAMES),
            kinds=chosen & frozenset(KINDS),
            levels=chosen & frozenset(LEVEL_NAMES),
            sort=SortOrder(self._sorts.checkedAction().data()),
            grouped=not self._each.isChecked(),
        )

    def set_words(self, words: str) -> None:
        """Filter by these words, as if they were typed."""
        self._field.setText(words)

    def show_counts(self, facets: Facets) -> None:
        """Show on each chip how many suspects it would list."""
        offered: set[Hashable] = set()
        for found in facets.found:
            # With only one value there is nothing to choose, so its chip is hidden.
            if len(found) > 1:
                offered |= found
        self._chips.show_counts({**facets.done, **facets.kinds, **facets.levels}, offered)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._order)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 6)
        layout.setSpacing(6)
        layout.addLayout(head)
        layout.addWidget(self._field)
        layout.addWidget(self._chips)

    def _connect(self) -> None:
        self._field.textChanged.connect(self._emit_changed)
        self._field.escaped.connect(self.escaped)
        self._field.list_requested.connect(self.list_requested)
        self._chips.toggled.connect(self.changed)
        self._order.clicked.connect(self._show_menu)
        self._sorts.triggered.connect(self._order_chosen)
        self._each.toggled.connect(self._order_chosen)
        self._theme.changed.connect(self._apply_theme)

    def _apply_theme(self) -> None:
        self._order.setFont(self._theme.sans(-1.2))

    def _show_order(self) -> None:
        name = self._sorts.checkedAction().text()
        self._order.setText(f"{name} ▾")
        each = (
            tr("each occurrence separately")
            if self._each.isChecked()
            else tr("equal phrases grouped")
        )
        self._order.setAccessibleName(tr("Order of the list: {name}, {each}", name=name, each=each))
        self._order.setToolTip(tr("Order of the list, and whether equal phrases are grouped"))

    def _show_menu(self) -> None:
        self._menu.popup(self._order.mapToGlobal(self._order.rect().bottomLeft()))

    def _order_chosen(self, _value: object) -> None:
        self._show_order()
        self.changed.emit()

    def _emit_changed(self, _value: object) -> None:
        self.changed.emit()
