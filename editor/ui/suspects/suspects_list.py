"""The suspects list: all suspects of the article, with a filter."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from editor import translatable
from editor.review import Change, ChangeOrigin
from editor.review.suspect_rows import Listing, ListOptions, SuspectRow
from editor.ui.base.in_parts import InParts
from editor.ui.base.labels import around, visible
from editor.ui.base.theme import Theme, set_look
from editor.ui.base.translation import tr, translated
from editor.ui.session.search import Search
from editor.ui.suspects.suspect_filter import SuspectFilter
from editor.ui.suspects.suspects_model import ROW, SuspectsModel
from editor.ui.suspects.suspects_snapshot import AT_ONCE, Snapshot
from editor.ui.suspects.suspects_view import SuspectsView

if TYPE_CHECKING:
    from editor.review import Item
    from editor.ui.session.review_session import ReviewSession

PAUSE: Final = 60
"""Milliseconds until a list of thousands is updated, so that typing is not delayed."""
NO_ARTICLE: Final = translatable.tr("Suspects are listed here.")


class SuspectsList(QFrame):
    """All suspects of a review; moving the selection makes a suspect the current one."""

    escaped = Signal()
    """Esc was pressed: the focus should return to the text."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("suspects_list")
        self.setAccessibleName(tr("Suspects list"))
        set_look(self, "panel")
        self._session: ReviewSession | None = None
        self._snapshot: Snapshot | None = None
        self._changes: list[Change] = []
        self._pages: dict[int, int] = {}
        """By id: a suspect stays on its page, whatever is edited."""
        self._is_behind = False
        """Whether something was read again that differs from what is listed."""
        self._listing = Listing([], ListOptions())
        """What is listed."""
        self._model = SuspectsModel(self._context, self._page, self)
        self._filter = SuspectFilter(theme, self)
        self._view = SuspectsView(theme, self._model, self)
        self._empty = QLabel(self)
        self._empty.setObjectName("suspects_empty")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._empty.setContentsMargins(14, 6, 14, 0)
        set_look(self._empty, "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._filter)
        layout.addWidget(self._view, 1)
        layout.addWidget(self._empty, 1)
        self._following = InParts(self._follow, self)
        self._connect()
        self._list_at_once()

    def set_session(self, session: ReviewSession | None) -> None:
        """List the suspects of this review; None lists nothing."""
        if self._session is not None:
            self._session.changed.disconnect(self._on_change)
            self._session.current_changed.disconnect(self._select_current)
            self._session.search_changed.disconnect(self._show_nothing)
        self._session = session
        self._pages.clear()
        self._following.stop()
        self._is_behind = False
        self._snapshot = None if session is None else Snapshot(session.review)
        # All of its suspects are new to the list.
        self._changes = [Change(ChangeOrigin.MERGE)] if session is not None else []
        if session is not None:
            session.changed.connect(self._on_change)
            session.current_changed.connect(self._select_current)
            session.search_changed.connect(self._show_nothing)
        self._listing = Listing([], ListOptions())
        self._list_at_once()
        if session is not None and session.review.counts().total <= AT_ONCE:
            self._following.finish()
        else:
            self._following.start()

    def focus_list(self) -> None:
        """Focus the list, or the filter if nothing is listed."""
        target = self._filter if self._view.isHidden() else self._view
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def filter_by(self, words: str) -> None:
        """List the suspects with these words and no others."""
        self._filter.set_words(words)

    def _connect(self) -> None:
        self._filter.changed.connect(self._list_at_once)
        self._filter.escaped.connect(self.escaped)
        self._filter.list_requested.connect(self.focus_list)
        self._view.escaped.connect(self.escaped)
        self._view.moved.connect(self._go_to)
        self._view.reactivated.connect(self._go_to_next)
        self._view.expand_requested.connect(self._set_expanded)

    # ------------------------------------------------------------------------------ updating

    def _on_change(self, change: Change) -> None:
        if not (change.suspects or change.edits or change.origin is ChangeOrigin.EVIDENCE):
            return
        self._changes.append(change)
        # An analysis does not put off what is under way, as the user's next key does.
        if change.origin is not ChangeOrigin.MERGE or not self._following.is_under_way:
            few = self._snapshot is None or len(self._snapshot) <= AT_ONCE
            self._following.start(0 if few else PAUSE)

    def _follow(self) -> Iterator[None]:
        """Take in what changed, list it, and then read again what may have changed with it."""
        while (snapshot := self._snapshot) is not None:
            if self._changes:
                changes, self._changes = self._changes, []
                if any(one.suspects or one.origin is ChangeOrigin.EVIDENCE for one in changes):
                    yield from snapshot.follow(changes)
                    yield from self._list()
            elif snapshot.is_behind:
                self._is_behind |= snapshot.reread_next()
                yield
            elif self._is_behind:
                self._is_behind = False
                yield from self._list()
            else:
                return

    def _list(self) -> Iterator[None]:
        """List the suspects anew, a part of them at each step."""
        while True:
            before, listing = self._listing, self._new_listing()
            yield from listing.make()
            if self._listing is before:
                break
            # Meanwhile others were asked for: by the filter, or by expanding a group.
        self._show(listing)

    def _list_at_once(self) -> None:
        listing = self._new_listing()
        for _ in listing.make():
            pass
        self._show(listing)

    def _new_listing(self) -> Listing:
        entries = [] if self._snapshot is None else self._snapshot.entries
        return Listing(entries, self._filter.view(), self._listing)

    def _show(self, listing: Listing) -> None:
        self._listing = listing
        self._filter.show_counts(listing.facets)
        anchor = self._anchor()
        self._view.set_emitting(False)
        self._model.show(listing.rows)
        self._view.set_emitting(True)
        self._restore_scroll(anchor)
        self._select_current()
        self._view.setVisible(bool(listing.rows))
        self._empty.setVisible(not listing.rows)
        self._show_nothing()

    def _show_nothing(self) -> None:
        """Say why the list is empty, if it is."""
        if self._session is None:
            self._empty.setText(translated(NO_ARTICLE))
        elif self._snapshot is not None and len(self._snapshot):
            self._empty.setText(tr("No suspects match the filter."))
        elif self._session.review.counts().total:
            self._empty.setText("")  # about to be listed
        else:
            self._empty.setText(self._nothing())

    def _nothing(self) -> str:
        search = Search.LOOKING if self._session is None else self._session.search
        return {
            Search.ENDED: tr("No suspects found."),
            Search.STOPPED: tr("The search for suspects was stopped."),
        }.get(search, tr("Looking for suspects…"))

    def _anchor(self) -> tuple[int, int, int] | None:
        """The topmost visible row: id of a suspect in it, row number, y position in pixels."""
        if self._view.verticalScrollBar().value() == 0:
            return None
        top = self._view.indexAt(QPoint(2, 2))
        if not top.isValid():
            return None
        return top.data(ROW).ids[0], top.row(), self._view.visualRect(top).top()

    def _restore_scroll(self, anchor: tuple[int, int, int] | None) -> None:
        """Scroll the row that was at the top back to where it was."""
        if anchor is None:
            return
        id_, before, offset = anchor
        number = self._model.row_of(id_)
        if number is None or number == before:
            return
        now = self._view.visualRect(self._model.index(number)).top()
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + now - offset)

    def _select_current(self, _current: object = None) -> None:
        current = None if self._session is None else self._session.current
        self._view.select_row(None if current is None else self._model.row_of(current))

    def _context(self, id_: int) -> tuple[str, str, str]:
        """A suspect's text, with the text before and after it."""
        item = self._item(id_)
        if self._session is None or item is None:
            return "", "", ""
        before, after = around(self._session.review.text, item.start, item.end, 30, 40)
        return before, visible(item.text, item.kind), after

    def _page(self, id_: int) -> int:
        """The page of a suspect; 0 in articles without pages."""
        if id_ in self._pages:
            return self._pages[id_]
        item = self._item(id_)
        if self._session is None or item is None:
            return 0
        return self._pages.setdefault(id_, self._session.review.article.page_at(item.start))

    def _item(self, id_: int) -> Item | None:
        """A suspect as it is now; None if it is gone, and its row is still to go."""
        if self._session is None or not self._session.review.has(id_):
            return None
        return self._session.review.item(id_)

    # ------------------------------------------------------------------------------- navigation

    def _go_to(self, row: SuspectRow) -> None:
        """Go to the suspect of a row, unless the current suspect is in it."""
        if self._session is None or self._session.current in row.ids:
            return
        targets = self._targets(row)
        if targets:
            self._session.go_to(targets[0])

    def _go_to_next(self, row: SuspectRow) -> None:
        """Go to the next undecided suspect of a group, wrapping at its end."""
        if self._session is None:
            return
        targets = self._targets(row)
        current = self._session.current
        if current in row.ids:
            later = row.ids[row.ids.index(current) + 1 :]
            targets = [id_ for id_ in targets if id_ in later] or targets
        if targets:
            self._session.go_to(targets[0])

    def _targets(self, row: SuspectRow) -> list[int]:
        """Ids of the suspects that a row leads to: the undecided ones, or all if there is none."""
        if self._session is None:
            return []
        review = self._session.review
        there = [id_ for id_ in row.ids if review.has(id_)]
        return [id_ for id_ in there if review.is_open(id_)] or there

    def _set_expanded(self, row: SuspectRow, on: bool) -> None:
        """Expand or collapse a group."""
        expanded = self._listing.expanded
        if on == (row.group in expanded):
            return
        (expanded.add if on else expanded.discard)(row.group)
        self._list_at_once()
