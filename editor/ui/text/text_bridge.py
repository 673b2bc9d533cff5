"""The seam between the article and the text widget's document, with Qt's surprises in it.

The article is the truth and the document only shows it. Edits by hand are read from the
document as they happen; all others are made in the document after the article has them.
The document's own undo is off: there is one history, the review's.
"""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor, QTextDocument

from editor.article import Edit
from editor.article.span import paragraphs_around
from editor.review import Change
from editor.session.limits import LONG_LINE
from editor.ui.session.review_session import ReviewSession
from editor.ui.text.display_text import BLOCK, Utf16Map, shown, shown_in_pieces, typed

log = logging.getLogger(__name__)


class TextBridge(QObject):
    """Keeps a document showing the text of the article under review."""

    def __init__(self, document: QTextDocument, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._session: ReviewSession | None = None
        self._units = Utf16Map()
        self._length = 0
        self._busy = False
        document.setUndoRedoEnabled(False)
        # The one signal that tells edits from re-formatting (textChanged does not).
        document.contentsChange.connect(self._read_edit)

    def show_review(self, session: ReviewSession | None) -> None:
        """Show this review's text from now on, or nothing."""
        if self._session is not None:
            self._session.changed.disconnect(self._follow)
        self._session = session
        self._show_all()
        if session is not None:
            session.changed.connect(self._follow)

    def unit(self, offset: int) -> int:
        """The document's position of a code point of the text."""
        return self._units.unit(offset)

    def offset(self, unit: int) -> int:
        """The code point of the text at a document's position."""
        return self._units.offset(unit)

    def cursor(self, start: int, end: int) -> QTextCursor:
        """A cursor that selects a stretch of the text (code points)."""
        cursor = QTextCursor(self._document)
        cursor.setPosition(self.unit(start))
        cursor.setPosition(self.unit(end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _show_all(self) -> None:
        text = self._session.review.text if self._session else ""
        self._units = Utf16Map(text)
        self._length = len(text)
        self._busy = True
        try:
            self._document.setPlainText(shown_in_pieces(text))
        finally:
            self._busy = False

    def _follow(self, change: Change) -> None:
        """Make in the document what the article went through."""
        if self._busy or not change.edits:
            return
        if any(len(edit.after) > LONG_LINE for edit in change.edits):
            self._show_all()  # in pieces
            return
        self._busy = True
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        try:
            for edit in change.edits:
                span = edit.span
                cursor.setPosition(self.unit(span.start))
                cursor.setPosition(self.unit(span.end), QTextCursor.MoveMode.KeepAnchor)
                cursor.insertText(shown(edit.after))
                self._moved(edit)
        finally:
            cursor.endEditBlock()
            self._busy = False
        self._check()

    def _read_edit(self, position: int, removed: int, added: int) -> None:
        """Tell the review what was typed, pasted, dropped or deleted in the document."""
        if self._busy or self._session is None:
            return
        text = self._session.review.text
        # Qt counts the end of the last block in, where a change reaches it.
        removed = min(removed, self._length + self._units.extra - position)
        added = min(added, self._document.characterCount() - 1 - position)
        start = self._units.offset(position)
        end = self._units.offset(position + removed, up=True)
        low = self.unit(start)
        high = self.unit(end) + added - removed
        now = self._read(low, high).replace(BLOCK, "\n")
        # What is compared is what was shown: stand-ins must not be taken for typing.
        was = shown(text[start:end])
        line = paragraphs_around(text, start, end)
        if line.end - line.start > LONG_LINE and self._has_whole_blocks(position, added):
            was = _broken(was, now)
        change = Edit(start, was, shown(now)).trimmed()
        head = change.start - start
        # What only stands in the same block is no typing and stays as it is, U+2028 too.
        put = typed(now[head : head + len(change.after)])
        edit = Edit(change.start, text[change.start : change.span.end], put)
        self._busy = True
        try:
            self._moved(edit)
            self._session.type(edit)
        finally:
            self._busy = False
        self._check()

    def _has_whole_blocks(self, position: int, added: int) -> bool:
        """Whether a change goes over whole blocks: input methods tell of no less."""
        first = self._document.findBlock(position)
        last = self._document.findBlock(position + added)
        ends = last.position() + last.length() - 1
        return first.position() == position and position + added in (last.position(), ends)

    def _read(self, low: int, high: int) -> str:
        cursor = QTextCursor(self._document)
        cursor.setPosition(low)
        cursor.setPosition(high, QTextCursor.MoveMode.KeepAnchor)
        return cursor.selectedText()

    def _moved(self, edit: Edit) -> None:
        self._units.edit(edit.start, len(edit.before), edit.after)
        self._length += edit.growth

    def _check(self) -> None:
        """Show the article afresh should the document ever have another length."""
        if self._document.characterCount() - 1 != self._length + self._units.extra:
            log.error("the text widget went out of step with the article and was loaded afresh")
            self._show_all()


def _broken(was: str, now: str) -> str:
    """What was shown, with the breaks of long lines where they still are: they are no typing."""
    if "\n" not in now or len(was) == 1:
        return was
    limit = min(len(was), len(now))
    head = _same(was, now, limit)
    tail = _same(was[::-1], now[::-1], limit - head)
    middle, end = was[head : len(was) - tail], len(now) - tail
    return now[:head] + middle + now[end:]


def _same(was: str, now: str, limit: int) -> int:
    """How many characters from the start on are alike, a break for a space included."""
    for at in range(limit):
        if was[at] != now[at] and (was[at], now[at]) != (" ", "\n"):
            return at
    return limit
