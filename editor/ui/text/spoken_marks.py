"""Marks of suspects as screen readers find them: attributes of the text, which are not painted.

What a widget paints, and what extra selections or a highlighter add, is unknown to Qt's text
interface for screen readers, which tells a character's own format and how far it reaches
(measured over AT-SPI with Qt 6.11). So the suspects that are in view get a format of their own:
its background is the colour of their sureness, its line the line of their kind, both fully
transparent.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QAccessible, QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from editor.review import Item
from editor.review.kinds import KINDS, LineStyle, tint_role
from editor.ui.base.theme import Theme
from editor.ui.session.review_session import ReviewSession
from editor.ui.text.text_bridge import TextBridge

PAUSE: Final = 50
"""Milliseconds after a change or a scroll until the marks are set. Set by hand: before a screen
reader asks, not with every key."""
_UNDERLINES: Final = {
    LineStyle.DOTTED: QTextCharFormat.UnderlineStyle.DotLine,
    LineStyle.DASH_DOT: QTextCharFormat.UnderlineStyle.DashDotLine,
    LineStyle.DASH_DOT_DOT: QTextCharFormat.UnderlineStyle.DashDotDotLine,
    LineStyle.WAVE: QTextCharFormat.UnderlineStyle.WaveUnderline,
}
_PLAIN: Final = QTextCharFormat.UnderlineStyle.SingleUnderline
Run = tuple[int, int, QTextCharFormat]
"""Two positions in the document, and what marks the characters between them."""


class SpokenMarks(QObject):
    """Marks the undecided suspects in view; does nothing while no screen reader runs."""

    def __init__(self, view: QPlainTextEdit, bridge: TextBridge, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self._bridge = bridge
        self._theme = theme
        self._session: ReviewSession | None = None
        self._marked: tuple[int, int, int, list[Run]] | None = None
        """The document's revision, the span in view and its marks when they were last set."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._mark)
        view.verticalScrollBar().valueChanged.connect(self._scrolled)
        theme.changed.connect(self._timer.start)

    def set_session(self, session: ReviewSession | None) -> None:
        """Mark the suspects of this review, or none."""
        if self._session is not None:
            self._session.changed.disconnect(self._timer.start)
            self._session.current_changed.disconnect(self._timer.start)
        self._session = session
        if session is not None:
            session.changed.connect(self._timer.start)
            session.current_changed.connect(self._timer.start)
            self._timer.start()

    @Slot()
    def _scrolled(self) -> None:
        # Connected to `start` itself, the scroll bar's value would become the interval.
        self._timer.start()

    def _mark(self) -> None:
        session = self._session
        if session is None or not QAccessible.isActive():
            return
        low, high = session.visible_span
        document = self._view.document()
        items = session.review.items_in(low, high)
        wanted = [run for item in items if (run := self._run(item)) is not None]
        if (document.revision(), low, high, wanted) == self._marked:
            return
        cursor = QTextCursor(document)
        with self._bridge.formatting():
            cursor.beginEditBlock()
            _merge(cursor, self._bridge.unit(low), self._bridge.unit(high), _unmarked())
            for start, end, form in wanted:
                _merge(cursor, start, end, form)
            cursor.endEditBlock()
        self._marked = (document.revision(), low, high, wanted)

    def _run(self, item: Item) -> Run | None:
        if item.decided or item.start == item.end:
            return None
        form = QTextCharFormat()
        color = self._theme.color(tint_role(item.kind, item.confidence))
        color.setAlpha(0)
        form.setBackground(color)
        form.setUnderlineStyle(_UNDERLINES.get(KINDS[item.kind].line, _PLAIN))
        form.setUnderlineColor(QColor(0, 0, 0, 0))
        return self._bridge.unit(item.start), self._bridge.unit(item.end), form


def _unmarked() -> QTextCharFormat:
    form = QTextCharFormat()
    form.setBackground(Qt.BrushStyle.NoBrush)
    form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.NoUnderline)
    return form


def _merge(cursor: QTextCursor, start: int, end: int, form: QTextCharFormat) -> None:
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    cursor.mergeCharFormat(form)
