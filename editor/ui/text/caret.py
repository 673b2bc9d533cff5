"""The caret: where the program puts it, and what keys do there until the user moves it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from editor import translatable
from editor.article import Edit
from editor.ui.base.translation import translated
from editor.ui.text.text_bridge import TextBridge

if TYPE_CHECKING:
    from editor.ui.session.review_session import ReviewSession

_STRAY: Final = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
"""Keys with which no wording begins; pressed once too often, they would delete the phrase."""
_PLAIN: Final = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
REFUSED: Final = translatable.tr(
    "Nothing typed. Begin with a letter, or click where you want to type."
)


class Caret(QObject):
    """Moves the caret of the text view for the program, and follows where the user moves it.

    After a jump to an undecided suspect its phrase is selected, after a search what was found:
    typing replaces it. In an article that was just opened, and after a jump, a search or a decision
    stray keys change nothing, until the user moves the caret or types: Return may be held down, or
    have been pressed twice.
    """

    def __init__(self, view: QPlainTextEdit, bridge: TextBridge) -> None:
        super().__init__(view)
        self._view = view
        self._bridge = bridge
        self._session: ReviewSession | None = None
        self._moving = False
        self._placed = False
        self._was_in_view = False
        view.cursorPositionChanged.connect(self._moved)

    def follow(self, session: ReviewSession | None) -> None:
        """Serve this review; its text is shown with the caret at the start."""
        if self._session is not None:
            self._session.reveal_requested.disconnect(self.reveal)
        self._session = session
        with self._by_program():
            self._bridge.show_review(session)
            self._view.moveCursor(QTextCursor.MoveOperation.Start)
        self._placed = True
        if session is not None:
            session.reveal_requested.connect(self.reveal)

    @property
    def is_placed(self) -> bool:
        """Whether the caret is where a jump or a decision has put it: stray keys do nothing."""
        return self._placed

    @property
    def offset(self) -> int:
        """The offset (code points) of the caret."""
        return self._bridge.offset(self._view.textCursor().position())

    def move(self, cursor: QTextCursor, *, placed: bool = False) -> None:
        """Move the caret, or select, and scroll there; if `placed`, stray keys do nothing there."""
        with self._by_program():
            self._view.setTextCursor(cursor)
        self._placed = placed
        self.scroll_to()

    @Slot(int, int)
    def reveal(self, start: int, end: int) -> None:
        """Put the caret at the end of a span (code points), and scroll to it.

        The current suspect is selected if it is undecided.
        """
        item = self._session.current_item if self._session else None
        placed = item is not None and (item.start, item.end) == (start, end)
        selects = placed and item is not None and not item.decided
        self.move(self._bridge.cursor(start if selects else end, end), placed=placed)

    def settle(self) -> None:
        """After a decision: nothing is selected, and stray keys change nothing."""
        cursor = self._view.textCursor()
        cursor.clearSelection()
        with self._by_program():
            self._view.setTextCursor(cursor)
        self._placed = True

    def take_up(self) -> None:
        """The user has put the caret where it is: what is typed goes there."""
        self._placed = False
        self._select_suspect()

    def take_key(self, event: QKeyEvent) -> bool:
        """Handle a key press where the program has put the caret; return whether it did."""
        if self._session is None or not self._placed or event.modifiers() & ~_PLAIN:
            return False
        if event.key() in _STRAY:
            self._session.message.emit(translated(REFUSED))
            return True
        if not self._view.textCursor().hasSelection():
            return False
        if event.key() == Qt.Key.Key_Escape:
            self._go_behind()
            return True
        if not event.text() or not event.text().isprintable():
            return False
        self._replace(self._session, event.text())
        return True

    def note_view(self) -> None:
        """Note whether the caret is in view, to keep it there when the view is resized."""
        self._was_in_view = self._view.viewport().rect().intersects(self._view.cursorRect())

    def keep_in_view(self) -> None:
        """After the view was resized: scroll to the caret if it was in view before."""
        if self._session is not None and self._was_in_view:
            self.scroll_to()

    def scroll_to(self) -> None:
        """Scroll to the caret, unless it is in the middle part of the view."""
        rect = self._view.cursorRect()
        height = self._view.viewport().height()
        if rect.top() < height * 0.1 or rect.bottom() > height * 0.85:
            self._view.centerCursor()

    @contextmanager
    def _by_program(self) -> Iterator[None]:
        self._moving = True
        try:
            yield
        finally:
            self._moving = False

    @Slot()
    def _moved(self) -> None:
        if self._session is not None:
            self._session.caret = self.offset
        if not self._moving:
            self.take_up()

    def _select_suspect(self) -> None:
        """Make the suspect that the user moved the caret into the current one."""
        session = self._session
        if session is None or self._view.textCursor().hasSelection():
            return
        id_ = session.review.at(self.offset)
        if id_ is not None and id_ != session.current:
            session.go_to(id_, show=False)

    def _replace(self, session: ReviewSession, text: str) -> None:
        """Type in place of what is selected."""
        cursor = self._view.textCursor()
        start = self._bridge.offset(cursor.selectionStart())
        end = self._bridge.offset(cursor.selectionEnd())
        session.type(Edit(start, session.review.text[start:end], text))
        self._go_behind()
        self._view.ensureCursorVisible()

    def _go_behind(self) -> None:
        """Put the caret behind what is selected, for the user to go on typing there."""
        cursor = self._view.textCursor()
        cursor.setPosition(cursor.selectionEnd())
        self._view.setTextCursor(cursor)
        self._placed = False
