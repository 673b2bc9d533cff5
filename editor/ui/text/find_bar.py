"""The find bar: find and replace in the article."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

from editor.article import Edit, Span
from editor.article.find import FindError, TextSearch, shifted
from editor.ui.base.settings import Settings
from editor.ui.base.theme import Theme, set_look
from editor.ui.base.translation import said, tr
from editor.ui.text.find_controls import FindControls
from editor.ui.widgets.enabling import enable

if TYPE_CHECKING:
    from editor.review import Change
    from editor.ui.session.review_session import ReviewSession

PAUSE: Final = 120
"""Milliseconds without a change of the text until matches are counted again."""


class FindBar(FindControls):
    """A row for finding and one for replacing, above the text."""

    found = Signal(int, int)
    """The span (code points) of the match that should be selected."""
    matches_changed = Signal(object)
    """A list of the spans (code points) of all matches, empty while the bar is hidden."""
    escaped = Signal()
    """The bar was closed: the focus should return to the text."""

    def __init__(self, theme: Theme, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(theme, settings, parent)
        self.setObjectName("find_bar")
        self.setAccessibleName(tr("Find"))
        self._session: ReviewSession | None = None
        self._selection: Callable[[], tuple[int, int]] | None = None
        self._at = Span(0, 0)
        self._places: list[Span] = []
        self._problem_found = ""
        self._searched: tuple[object, ...] | None = None
        self._merges = 0
        """Changes of the suspects so far, which count where only they are searched."""
        self._search_timer = QTimer(self)
        self._search_timer.setSingleShot(True)
        self._search_timer.setInterval(PAUSE)
        self._connect()
        self.hide()

    def set_session(self, session: ReviewSession | None) -> None:
        """Search the text of this review; None searches nothing."""
        if self._session is not None:
            self._session.changed.disconnect(self._on_change)
        self._session = session
        self._at = Span(0, 0)
        if session is not None:
            session.changed.connect(self._on_change)
        self._search()

    def set_selection_source(self, selection: Callable[[], tuple[int, int]]) -> None:
        """Search from the selection in the text (code points) instead of the last match."""
        self._selection = selection

    def open(self, words: str = "", *, replace: bool = False) -> None:
        """Show and focus the bar, with these words or, if none are given, the last ones."""
        if self._selection is not None:
            self._at = Span(*self._selection())
        if words:
            self._words.setText(words)
        self.show_replacing(replace)
        self.show()
        self._search()
        if words and self._at not in self._places:
            self._find_typed()
        self._words.selectAll()
        target = self._with if replace and self._words.text() else self._words
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def find_next(self) -> None:
        """Go to the next match, wrapping at the end of the text."""
        self._find(1)

    def find_previous(self) -> None:
        """Go to the previous match, wrapping at the start of the text."""
        self._find(-1)

    # ------------------------------------------------------------------------------- searching

    def _connect(self) -> None:
        self._search_timer.timeout.connect(self._search)
        self._words.textChanged.connect(self._find_typed)
        for option in self.options:
            option.toggled.connect(self._find_typed)
        self._next.clicked.connect(self.find_next)
        self._previous.clicked.connect(self.find_previous)
        self._one.clicked.connect(self.replace_one)
        self._all.clicked.connect(self.replace_all)
        self._close.clicked.connect(self.close_bar)

    def _on_change(self, change: Change) -> None:
        self._merges += change.suspects
        if not self.isVisible():
            return
        if change.edits:
            # Until they are searched for again, matches stay where they are in the text.
            self._places = shifted(self._places, change.edits)
            self.matches_changed.emit(self._places)
        if change.edits or (change.suspects and self._in_suspects.isChecked()):
            self._search_timer.start()

    def _search(self) -> None:
        """Find all matches, if the text or the query changed, and show their number."""
        self._search_timer.stop()
        wanted = self._wanted()
        if wanted != self._searched:
            self._searched = wanted
            try:
                self._places, self._problem_found = self._found(), ""
            except FindError as error:
                self._places, self._problem_found = [], said(error)
        self.matches_changed.emit(self._places if self.isVisible() else [])
        self._show_count()

    def _found(self) -> list[Span]:
        """All matches. Raises FindError."""
        if self._session is None:
            return []
        review = self._session.review
        places = self._wish().spans(review.text)
        if not self._in_suspects.isChecked():
            return places
        spans = review.suspect_spans()
        ends = [span.end for span in spans]
        numbers = (bisect_right(ends, place.start) for place in places)
        return [
            place
            for place, number in zip(places, numbers, strict=True)
            if number < len(spans) and spans[number].overlaps(place)
        ]

    def _wish(self) -> TextSearch:
        return TextSearch(
            self._words.text(),
            case=self._case.isChecked(),
            whole=self._whole.isChecked(),
            exactly=self._exactly.isChecked(),
            expression=self._expression.isChecked(),
        )

    def _wanted(self) -> tuple[object, ...]:
        review = None if self._session is None else self._session.review
        return (
            review,
            None if review is None else review.revision,
            self._wish(),
            self._merges if self._in_suspects.isChecked() else None,
        )

    def _show_count(self, said: str = "") -> None:
        places = self._places
        has_words = bool(self._words.text())
        self.show_problem(self._problem_found)
        if said:
            text = said
        elif self._problem_found or not has_words:
            text = ""
        elif not places:
            text = tr("Not found")
        elif self._at in places:
            text = tr("{at} of {total}", at=places.index(self._at) + 1, total=len(places))
        else:
            text = tr("%Ln match(es)", "", len(places))
        self._count.setText(text)
        set_look(self._count, "danger" if has_words and not places and not said else "muted")
        buttons = (self._next, self._previous, self._one, self._all)
        enable(dict.fromkeys(buttons, bool(places)), self._words)

    def _find_typed(self, _value: object = None) -> None:
        """Show the first match after the start of the search, while the words are typed."""
        self._search()
        start = self._at.start
        if self._places and self.isVisible():
            index = bisect_left(self._places, (start, 0))
            self._go(self._places[index % len(self._places)])

    def _find(self, step: int) -> None:
        if not self._words.text():
            self.open()
            return
        self._search()
        if not self._places:
            return
        here = self._here()
        if step > 0:
            index = bisect_left(self._places, (here.end, 0))
        else:
            index = bisect_left(self._places, (here.start, 0)) - 1
        self._go(self._places[index % len(self._places)])

    def _here(self) -> Span:
        return self._at if self._selection is None else Span(*self._selection())

    def _go(self, place: Span) -> None:
        self._at = place
        self._show_count()
        self.found.emit(*place)

    # ------------------------------------------------------------------------------- replacing

    def replace_one(self) -> None:
        """Replace the selected match and go to the next; if none is selected, go to one."""
        self._search()
        if self._session is None or not self._places:
            return
        here = self._here()
        if here not in self._places:
            self._find(1)
            return
        edits = self._edits([here])
        if not edits:
            return
        self._session.replace(edits)
        end = edits[0].result.end
        self._at = Span(end, end)
        self._search()
        if self._places:
            index = bisect_left(self._places, (end, 0))
            self._go(self._places[index % len(self._places)])

    def replace_all(self) -> None:
        """Replace every match, as one undo step."""
        self._search()
        if self._session is None or not self._places:
            return
        edits = self._edits(self._places)
        if not edits:
            return
        self._session.replace(edits)
        self._at = Span(0, 0)
        self._search()
        self._show_count(tr("%Ln replaced", "", len(edits)))

    def _edits(self, places: Sequence[Span]) -> list[Edit]:
        """The edits that replace these matches; none, and it says why, if they cannot be."""
        text = self._session.review.text if self._session is not None else ""
        search, put = self._wish(), self._with.text()
        try:
            return [
                Edit(at.start, text[at.start : at.end], search.replacement(text, at, put))
                for at in places
            ]
        except FindError as error:
            self.show_problem(said(error))
            return []

    # ------------------------------------------------------------------------------------ keys

    def close_bar(self) -> None:
        """Hide the bar and return to the text."""
        self.hide()
        self.matches_changed.emit([])
        self.escaped.emit()

    def event(self, event: QEvent) -> bool:
        """While the bar has the focus, its own keys take precedence over the window's actions."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.setAccepted(self._handler(event) is not None)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        do = self._handler(event)
        if do is None:
            super().keyPressEvent(event)
        else:
            do()

    def _handler(self, event: QKeyEvent) -> Callable[[], object] | None:
        """The handler of a key; None if the bar does not handle it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return self._return_handler(event.modifiers())
        if event.key() == Qt.Key.Key_Escape:
            return self.close_bar
        if event.matches(QKeySequence.StandardKey.FindNext):
            return self.find_next
        if event.matches(QKeySequence.StandardKey.FindPrevious):
            return self.find_previous
        return None

    def _return_handler(self, held: Qt.KeyboardModifier) -> Callable[[], object] | None:
        focus = self.focusWidget()
        if isinstance(focus, QPushButton):
            return focus.click
        if held & Qt.KeyboardModifier.ControlModifier:
            return self.replace_all if self._with.isVisible() else None
        if held & Qt.KeyboardModifier.ShiftModifier:
            return self.find_previous
        return self.replace_one if focus is self._with else self.find_next
