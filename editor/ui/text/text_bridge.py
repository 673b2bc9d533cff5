"""Synchronises the article with the text widget's document; handles Qt's peculiarities.

The article is authoritative; the document only displays it. Edits made in the widget are read
from the document as they happen; all other edits are applied to the document after the article
has changed. The document's own undo is off: the review has the only undo stack.
"""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Iterator

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor, QTextDocument

from editor.article import Edit, Span
from editor.article.span import paragraphs_around
from editor.review import Change
from editor.session.limits import LONG_LINE
from editor.ui.base.utf16 import Utf16Map
from editor.ui.session.review_session import ReviewSession
from editor.ui.text.display_text import BLOCK, shown, shown_in_pieces, typed
from editor.ui.text.paragraph_looks import ParagraphLooks
from editor.ui.text.styling import Styling

log = logging.getLogger(__name__)


class TextBridge(QObject):
    """Keeps a document in step with the text of the article under review."""

    def __init__(
        self, document: QTextDocument, looks: ParagraphLooks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._styling = Styling(document, looks, self.unit, self.formatting, self)
        self._session: ReviewSession | None = None
        self._units = Utf16Map()
        self._length = 0
        self._busy = False
        document.setUndoRedoEnabled(False)
        # The only signal that is not emitted for mere reformatting, as textChanged is.
        document.contentsChange.connect(self._read_edit)

    def show_review(self, session: ReviewSession | None) -> None:
        """Show this review's text and follow its changes; None shows nothing."""
        if self._session is not None:
            self._session.changed.disconnect(self._on_change)
        self._session = session
        self._show_all()
        if session is not None:
            session.changed.connect(self._on_change)

    def unit(self, offset: int) -> int:
        """The document position of an offset (code points) in the text."""
        return self._units.unit(offset)

    def offset(self, unit: int) -> int:
        """The offset (code points) in the text of a document position."""
        return self._units.offset(unit)

    def cursor(self, start: int, end: int) -> QTextCursor:
        """A cursor that selects a span of the text (code points), whose end is to be seen."""
        self.prepare(end, end)
        cursor = QTextCursor(self._document)
        cursor.setPosition(self.unit(start))
        cursor.setPosition(self.unit(end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    @contextlib.contextmanager
    def formatting(self) -> Iterator[None]:
        """What is done to the document inside changes its looks only, so it is not typing."""
        self._busy = True
        try:
            yield
        finally:
            self._busy = False

    @property
    def is_styled(self) -> bool:
        """Whether all of the text is shown as what it is."""
        return self._styling.is_done

    def prepare(self, start: int, end: int) -> None:
        """Show a span (code points) that is about to be seen, and what is around it, as it is."""
        if not self._busy:
            self._styling.prepare(start, end)

    def _show_all(self) -> None:
        text = self._session.review.text if self._session else ""
        self._units = Utf16Map(text)
        self._length = len(text)
        self._busy = True
        try:
            self._document.setPlainText(shown_in_pieces(text))
        finally:
            self._busy = False
        self._styling.start(self._session.review if self._session else None)

    def _on_change(self, change: Change) -> None:
        """Apply a change of the article to the document."""
        if self._busy or not change.edits:
            return
        if any(max(len(edit.before), len(edit.after)) > LONG_LINE for edit in change.edits):
            self._show_all()  # in pieces, or no longer
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
                self._record_edit(edit)
        finally:
            cursor.endEditBlock()
            self._busy = False
        self._styling.style_changed()
        self._check()

    def _read_edit(self, position: int, removed: int, added: int) -> None:
        """Pass what was typed, pasted, dropped or deleted in the document on to the review."""
        if self._busy or self._session is None:
            return
        text = self._session.review.text
        # Qt includes the end of the last block where a change reaches it.
        removed = min(removed, self._length + self._units.extra - position)
        added = min(added, self._document.characterCount() - 1 - position)
        start = self._units.offset(position)
        end = self._units.offset(position + removed, up=True)
        low = self.unit(start)
        high = self.unit(end) + added - removed
        now = self._read(low, high).replace(BLOCK, "\n")
        # Compare with what was displayed: substitute characters must not be taken for typing.
        was = shown(text[start:end])
        line = paragraphs_around(text, start, end)
        if line.end - line.start > LONG_LINE and self._has_whole_blocks(position, added):
            was = _broken(was, now)
        change = Edit(start, was, shown(now)).trimmed()
        head = change.start - start
        # Qt may report the whole block: text that did not change stays as it is, U+2028 included.
        put = typed(now[head : head + len(change.after)])
        edit = Edit(change.start, text[change.start : change.span.end], put)
        self._busy = True
        try:
            self._record_edit(edit)
            if self._styling.has_changed or "\n" in was or "\n" in now:
                # Qt made its blocks anew in all of the change, not only where the text differs.
                self._styling.add(Span(start, start + len(now)))
            self._session.type(edit)
        finally:
            self._busy = False
        # Not now: a change within contentsChange would not be laid out.
        self._styling.style_changed_later()
        self._check()

    def _has_whole_blocks(self, position: int, added: int) -> bool:
        """Whether a change covers whole blocks; input methods report nothing smaller."""
        first = self._document.findBlock(position)
        last = self._document.findBlock(position + added)
        ends = last.position() + last.length() - 1
        return first.position() == position and position + added in (last.position(), ends)

    def _read(self, low: int, high: int) -> str:
        cursor = QTextCursor(self._document)
        cursor.setPosition(low)
        cursor.setPosition(high, QTextCursor.MoveMode.KeepAnchor)
        return cursor.selectedText()

    def _record_edit(self, edit: Edit) -> None:
        self._units.edit(edit.start, len(edit.before), edit.after)
        self._length += edit.growth
        self._styling.follow(edit)

    def _check(self) -> None:
        """Reload the article if the document's length differs from what it should be."""
        if self._document.characterCount() - 1 != self._length + self._units.extra:
            log.error("the text widget was out of step with the article and was reloaded")
            self._show_all()


def _broken(was: str, now: str) -> str:
    """What was displayed, with the breaks of long lines that still exist: not typed by the user."""
    if "\n" not in now or len(was) == 1:
        return was
    limit = min(len(was), len(now))
    head = _same(was, now, limit)
    tail = _same(was[::-1], now[::-1], limit - head)
    middle, end = was[head : len(was) - tail], len(now) - tail
    return now[:head] + middle + now[end:]


def _same(was: str, now: str, limit: int) -> int:
    """Length of the common prefix, where a line break in `now` may stand for a space in `was`."""
    for at in range(limit):
        if was[at] != now[at] and (was[at], now[at]) != (" ", "\n"):
            return at
    return limit
