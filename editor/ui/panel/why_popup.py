"""The "Why?" dialog: full reasons for a suspect, its repeats, and earlier decisions on it."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from editor import translatable
from editor.engine.suspect import SuggestionSource
from editor.review import Item
from editor.review.kinds import KINDS, LEVEL_NAMES, level
from editor.review.learned_preferences import lesson, phrase_key
from editor.translatable import in_percent, percent
from editor.ui.base.labels import (
    SOURCE_NAMES,
    STATE_NAMES,
    around,
    shown,
    visible,
)
from editor.ui.base.on_screen import bound_to_screen
from editor.ui.base.reason_words import reason_words
from editor.ui.base.theme import Theme, set_look
from editor.ui.base.translation import tr, translated
from editor.ui.panel.evidence_words import figures, neighbours, verdict
from editor.ui.widgets.rich_label import RichLabel, TextRun

if TYPE_CHECKING:
    from editor.engine.facts import Facts
    from editor.review import LogRow, Review
    from editor.ui.session.review_session import ReviewSession

MOST: Final = 100
"""Maximum number of repeats listed."""
LINES: Final = 6
"""Number of them visible without scrolling."""
LOOKING_UP: Final = translatable.tr("Looking up the figures…")
FactsLookUp = Callable[[Item, Callable[["Facts | None"], None], threading.Event], None]
"""look_up(suspect, done, stop): calls done(facts), now or later, unless `stop` is set by then."""
DECIDED: Final = {"dismiss": translatable.tr("Dismissed"), "allow": translatable.tr("Allowed")}


class WhyPopup(QDialog):
    """Read-only; going to a repeat closes it, as does Esc, and the suspect's end in an analysis."""

    def __init__(self, theme: Theme, look_up: FactsLookUp, parent: QWidget | None = None) -> None:
        """`look_up` has the engine weigh a suspect; it may answer later."""
        super().__init__(parent)
        self.setObjectName("why_popup")
        self.setWindowTitle(tr("Why?"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._theme = theme
        self._look_up = look_up
        self._stop = threading.Event()
        """Set once the figures that are being looked up are no longer wanted."""
        self._session: ReviewSession | None = None
        self._item: Item | None = None
        self._spoken: list[str] = []
        inside = QFrame(self)
        set_look(inside, "panel")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(20, 16, 20, 16)
        self._column.setSpacing(3)
        scroll = QScrollArea(self)
        scroll.setObjectName("why_reasons")
        scroll.setAccessibleName(tr("Reasons"))
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll = scroll
        self._list = QListWidget(self)
        self._list.setObjectName("why_places")
        self._list.setAccessibleName(tr("In this article"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.itemActivated.connect(self._go)
        self._places = QLabel(self)
        self._places.setContentsMargins(20, 10, 20, 2)
        set_look(self._places, "heading")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 10)
        layout.setSpacing(0)
        layout.addWidget(scroll, 1)
        layout.addWidget(self._places)
        layout.addWidget(self._list)

    def show_for(self, session: ReviewSession) -> None:
        """Open for the current suspect; do nothing if there is none.

        The engine's figures are added when they arrive, unless the popup was closed or shows
        another suspect by then.
        """
        item = session.current_item
        if item is None:
            return
        if self._session is not session:
            session.changed.connect(self._follow)
        self._session = session
        self._show(session.review, item)
        em = self.fontMetrics().height()
        self.resize(em * 33, em * 28)
        bound_to_screen(self)
        (self._list if self._list.isVisibleTo(self) else self._scroll).setFocus()
        self.open()

    @Slot()
    def _follow(self) -> None:
        """Show what an analysis that ends while the popup is open says of the suspect."""
        session = self._session
        item = session.current_item if session is not None else None
        if session is None or item is None:
            self.reject()
        elif item != self._item:
            at = self._scroll.verticalScrollBar().value()
            self._show(session.review, item)
            self._scroll.verticalScrollBar().setValue(at)

    def _show(self, review: Review, item: Item) -> None:
        """Show a suspect, and have its figures looked up."""
        self._stop.set()
        self._stop = threading.Event()
        self._item = item
        self._fill(translated(LOOKING_UP))
        self._show_places(review, item)
        self._look_up(item, self._show_facts, self._stop)

    def done(self, result: int) -> None:
        self._stop.set()
        super().done(result)

    def _show_facts(self, found: Facts | None) -> None:
        """Fill in the engine's figures, keeping the scroll position."""
        at = self._scroll.verticalScrollBar().value()
        self._fill("", found)
        self._scroll.verticalScrollBar().setValue(at)

    def _fill(self, pending: str, found: Facts | None = None) -> None:
        """Show everything except the repeats; `pending` is shown while figures are looked up."""
        session, item = self._session, self._item
        if session is None or item is None:
            return
        self._clear()
        self._show_head(item)
        if pending:
            self._say(TextRun(pending, "muted"))
        self._show_suggestions(item, found)
        self._show_neighbours(session.review, item, found)
        self._show_decisions(session.review, item)
        self._show_article(found)
        self._column.addStretch()
        self._scroll.setAccessibleDescription("\n".join(self._spoken))

    def _clear(self) -> None:
        self._spoken.clear()
        while (entry := self._column.takeAt(0)) is not None:
            widget = entry.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    # -------------------------------------------------------------------------------- building

    def _say(self, *runs: TextRun, serif: bool = False, point_delta: float = 0.0) -> None:
        label = RichLabel(
            self._theme, serif=serif, point_delta=point_delta, leading=1.15, parent=self
        )
        label.set_runs(runs)
        self._column.addWidget(label)
        label.show()  # a layout shows a widget added to a visible window only in the next turn
        self._spoken.append(label.text())

    def _heading(self, text: str) -> None:
        self._column.addSpacing(11)
        self._say(TextRun(text, "muted", bold=True), point_delta=-0.8)

    def _show_head(self, item: Item) -> None:
        was = visible(item.spun, item.kind)
        self._say(TextRun(was, bold=True), serif=True)
        parts = [translated(KINDS[item.kind].name)]
        if item.decided:
            parts.append(translated(STATE_NAMES[item.state]))
        else:
            sureness = translated(LEVEL_NAMES[level(item.confidence)])
            parts.append(f"{sureness} ({translated(in_percent(item.confidence))})")
        self._say(TextRun(" · ".join(parts), "muted"))
        if item.note:
            self._say(TextRun(translated(item.note)))

    def _show_suggestions(self, item: Item, found: Facts | None) -> None:
        if not item.suggestions:
            self._heading(tr("Suggestions"))
            self._say(TextRun(tr("No suggestions.")))
            return
        self._heading(tr("Suggestions"))
        for rank, suggestion in enumerate(item.suggestions, 1):
            wording = shown(suggestion.text, item.kind)
            source = translated(SOURCE_NAMES.get(suggestion.source, suggestion.source))
            self._say(
                TextRun(f"{rank}  ", "muted"),
                TextRun(wording, "restored", bold=True, italic=not suggestion.text),
                TextRun(f"  {translated(in_percent(suggestion.confidence))}, {source}", "muted"),
            )
            weighed = found.about(suggestion.text) if found is not None else None
            # The engine's own sentence summarises the figures, so it is left out.
            summary = weighed is not None and suggestion.source != SuggestionSource.ORIGINAL
            reason = lesson(suggestion.reason) if summary else suggestion.reason
            for said in (reason, *(repair.reason for repair in suggestion.also)):
                if said:
                    self._say(TextRun(reason_words(said)))
            for said in figures(item, weighed) if weighed is not None else ():
                self._say(TextRun(f"·  {said}", "muted"), point_delta=-0.8)

    def _show_article(self, found: Facts | None) -> None:
        if found is not None:
            self._heading(tr("This article"))
            self._say(TextRun(verdict(found.manner, found.spun, found.share, found.likest)))

    def _show_neighbours(self, review: Review, item: Item, found: Facts | None) -> None:
        before, after = around(review.text, item.start, item.end)
        if not before.strip() and not after.strip():
            return
        self._heading(tr("Context"))
        self._say(
            TextRun(before),
            TextRun(visible(item.text, item.kind), "accent", bold=True),
            TextRun(after),
            serif=True,
            point_delta=-2.5,
        )
        read = neighbours(found) if found is not None else ""
        if read:
            self._say(TextRun(read))

    def _show_decisions(self, review: Review, item: Item) -> None:
        key = phrase_key(item.spun)
        made = Counter(
            _decision(row)
            for row in review.changes()
            if row.event in ("accept", "edit", "dismiss", "allow")
            and not row.undone
            and phrase_key(row.before) == key
        )
        if made:
            self._heading(tr("Earlier decisions"))
            for words, times in made.most_common():
                often = tr("%Ln time(s)", "", times)
                self._say(TextRun(words), TextRun(f"  {often}", "muted"))

    def _show_places(self, review: Review, item: Item) -> None:
        key = phrase_key(item.spun)
        alike = [
            other
            for other in review.items()
            if other.kind is item.kind and phrase_key(other.spun) == key
        ]
        several = len(alike) > 1
        self._places.setVisible(several)
        self._list.setVisible(several)
        number = len(alike)
        self._places.setText(
            tr("In this article: %Ln place(s) (first {first} shown)", "", number, first=MOST)
            if number > MOST
            else tr("In this article: %Ln place(s)", "", number)
        )
        line = round(self.fontMetrics().height() * 1.7)
        self._list.setFixedHeight(line * min(len(alike), LINES) + 2)
        self._list.clear()
        for other in alike[:MOST] if several else ():
            entry = QListWidgetItem(place(review.text, other), self._list)
            entry.setData(Qt.ItemDataRole.UserRole, other.id)
            entry.setSizeHint(QSize(10, line))
            if other.id == item.id:
                self._list.setCurrentItem(entry)

    def _go(self, entry: QListWidgetItem) -> None:
        session = self._session
        self.accept()
        if session is not None:
            session.go_to(entry.data(Qt.ItemDataRole.UserRole))


def place(text: str, item: Item) -> str:
    """One repeat on a line: its decision or best suggestion, and its context."""
    before, after = around(text, item.start, item.end, 25, 40)
    state = translated(STATE_NAMES[item.state])
    if not item.decided and item.suggestions:
        best = item.suggestions[0]
        state = tr(
            "{state}, read as {wording} ({percent} %)",
            state=state,
            wording=shown(best.text),
            percent=percent(best.confidence),
        )
    return f"   {state}:  {before}{shown(item.text, item.kind)}{after}"


def _decision(row: LogRow) -> str:
    if row.always:
        return tr("Allowed always")
    if row.event in DECIDED:
        return translated(DECIDED[row.event])
    wording = shown(row.after or "")
    if row.event == "accept":
        return tr("Accepted “{wording}”", wording=wording)
    return tr("Edited to “{wording}”", wording=wording)
