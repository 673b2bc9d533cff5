"""The article's text view."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import partial
from operator import attrgetter

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from editor.article import Edit, Span
from editor.review import Change, ChangeOrigin, Item
from editor.ui.base.announce import say_in_english
from editor.ui.base.key_hints import how_to
from editor.ui.base.settings import KEYS, Settings
from editor.ui.base.theme import Theme
from editor.ui.base.tips import show_tip
from editor.ui.base.translation import tr
from editor.ui.session.review_session import ReviewSession
from editor.ui.text.article_menu import ArticleMenu
from editor.ui.text.caret import Caret
from editor.ui.text.display_text import typed
from editor.ui.text.hover import hover_text
from editor.ui.text.marks import SuspectMarks
from editor.ui.text.page_view import PageView
from editor.ui.text.paragraph_marks import ParagraphMarks
from editor.ui.text.spoken_marks import SpokenMarks
from editor.ui.text.text_bridge import TextBridge
from editor.ui.text.text_keys import is_foreign

_MOVES_CARET = (
    ChangeOrigin.UNDO,
    ChangeOrigin.REDO,
    ChangeOrigin.REVERT,
    ChangeOrigin.REPLACE,
)


class ArticleView(PageView):
    """Shows the article with its suspects marked; it can be edited at any time."""

    alike_requested = Signal()
    """The wording in the side panel should be accepted for all alike."""
    why_requested = Signal()
    copy_requested = Signal()
    """The evidence of the current suspect is wanted."""
    """The full reasons for the current suspect should be shown."""

    def __init__(self, theme: Theme, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(theme, settings, parent)
        self.setObjectName("article_view")
        self.setAccessibleName(tr("Article"))
        say_in_english(self)
        self._session: ReviewSession | None = None
        self._matches: list[Span] = []
        self._bridge = TextBridge(self.document(), self._looks, self)
        self._marks = SuspectMarks(self, self._bridge, theme)
        self._caret = Caret(self, self._bridge)
        self._paragraph_marks = ParagraphMarks(self, self._layout, self._looks, theme)
        self._spoken_marks = SpokenMarks(self, self._bridge, theme)
        self._apply_look()
        self.setReadOnly(True)

    def set_session(self, session: ReviewSession | None) -> None:
        """Show this review, or nothing."""
        old = self._session
        if old is not None:
            old.changed.disconnect(self._on_change)
            old.current_changed.disconnect(self._repaint)
        self._session = session
        self._caret.follow(session)
        self._spoken_marks.set_session(session)
        self.setReadOnly(session is None)
        self._tell_way_out()
        self._tell_language()
        if session is not None:
            # Connected after the bridge, which must have updated the document by then.
            session.changed.connect(self._on_change)
            session.current_changed.connect(self._repaint)

    # Offsets and spans are in code points of the article's text.

    def caret(self) -> int:
        """The offset of the caret."""
        return self._caret.offset

    def selection_span(self) -> tuple[int, int]:
        """The selected span; empty, at the caret, if nothing is selected."""
        cursor = self.textCursor()
        return (
            self._bridge.offset(cursor.selectionStart()),
            self._bridge.offset(cursor.selectionEnd()),
        )

    def visible_span(self) -> tuple[int, int]:
        """The span of the visible paragraphs."""
        bottom = QPoint(self.viewport().width() - 1, self.viewport().height() - 1)
        last = self.cursorForPosition(bottom).block()
        end = last.position() + last.length() - 1
        return self._bridge.offset(self.firstVisibleBlock().position()), self._bridge.offset(end)

    def select(self, start: int, end: int) -> None:
        """Select a span and scroll to it."""
        self._caret.move(self._bridge.cursor(start, end))

    def show_found(self, start: int, end: int) -> None:
        """Select what a search found, and scroll to it; a stray key does not replace it."""
        self._caret.move(self._bridge.cursor(start, end), placed=True)

    def show_place(self, caret: int, top: int) -> None:
        """Put the caret there, and show the text from the line at `top` on."""
        self._caret.move(self._bridge.cursor(caret, caret), placed=True)
        # Once more when the page, which may just have come up, has its size.
        scroll = partial(self._scroll, self._session, caret, top)
        scroll()
        QTimer.singleShot(0, self, scroll)

    def _scroll(self, session: ReviewSession | None, caret: int, top: int) -> None:
        """Show the text from the line at `top` on, unless the caret was moved away."""
        if session is self._session and self.caret() == caret:
            self.verticalScrollBar().setValue(self.line_of(top))

    def move_selection(self, to: int) -> None:
        """Move the selected text to another offset, as one undo step."""
        start, end = self.selection_span()
        if self._session is None or start <= to <= end:
            return
        text = self._session.review.text[start:end]
        self._session.replace([Edit(start, text, ""), Edit(to, "", text)])
        low = to if to < start else to - len(text)
        self.select(low, low + len(text))

    def offset_of_line(self, line: int) -> int:
        """The offset at which a displayed line begins; lines count from 0 through the article."""
        block = self.document().findBlockByLineNumber(line)
        number = line - block.firstLineNumber()
        inside = block.layout().lineAt(number)
        # Where Qt has dropped the lines of a block, it still knows how many there were.
        about = block.length() * number // max(1, block.lineCount())
        return self._bridge.offset(
            block.position() + (inside.textStart() if inside.isValid() else about)
        )

    def line_of(self, offset: int) -> int:
        """The displayed line that contains an offset; lines count from 0 through the article."""
        block = self.document().findBlock(self._bridge.unit(offset))
        at = self._bridge.unit(offset) - block.position()
        inside = block.layout().lineForTextPosition(at)
        about = block.lineCount() * at // block.length()
        return block.firstLineNumber() + (inside.lineNumber() if inside.isValid() else about)

    @Slot(object)
    def set_matches(self, spans: list[Span]) -> None:
        """Mark the matches of a search: spans in text order."""
        if spans or self._matches:
            self._matches = spans
            self.viewport().update()

    # Reacting to changes

    @Slot(object)
    def _on_change(self, change: Change) -> None:
        if change.origin in _MOVES_CARET and change.caret is not None:
            self._caret.move(self._bridge.cursor(change.caret, change.caret))
        elif change.origin is ChangeOrigin.DECISION:
            self._caret.settle()
        elif change.origin is ChangeOrigin.EVIDENCE:
            self._tell_language()
        self.viewport().update()

    @Slot()
    def _repaint(self) -> None:
        self.viewport().update()

    @Slot()
    def _setting_changed(self, key: str) -> None:
        super()._setting_changed(key)
        if key == KEYS.key:
            self._tell_way_out()

    def _tell_language(self) -> None:
        evidence = self._session.review.evidence if self._session else None
        say_in_english(self, known=evidence is None or not evidence.foreign)

    def _tell_way_out(self) -> None:
        way = how_to(self._settings, "next_pane")
        self.setAccessibleDescription(tr("{keys} to leave the text.", keys=way))

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._caret.keep_in_view()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._bridge.is_styled:
            # Not when it is scrolled: that may be in the midst of laying out a block.
            self._bridge.prepare(*self.visible_span())
        items = self._visible_items()
        matches = self._visible_matches()
        if items or matches or not self._looks.all_plain:
            with QPainter(self.viewport()) as painter:
                self._paragraph_marks.paint(painter)
                self._marks.paint_below(painter, items)
                self._marks.paint_matches(painter, matches)
        super().paintEvent(event)
        self._caret.note_view()
        current = self._session.current if self._session else None
        for item in items:
            if item.id == current:
                with QPainter(self.viewport()) as painter:
                    self._marks.paint_frame(painter, item)

    def _visible_items(self) -> list[Item]:
        if self._session is None:
            return []
        visible_text = self.visible_span()
        self._session.visible_span = visible_text
        self._session.top = self.offset_of_line(self.verticalScrollBar().value())
        return self._session.review.items_in(*visible_text)

    def _visible_matches(self) -> list[Span]:
        if not self._matches:
            return []
        start, end = self.visible_span()
        first = bisect_right(self._matches, start, key=attrgetter("end"))
        return self._matches[first : bisect_left(self._matches, (end, end))]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_foreign(event):
            event.ignore()
            return
        if self._caret.take_key(event):
            return
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            return
        if event.matches(QKeySequence.StandardKey.Cut):
            self.cut()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # In Qt, Shift+Return inserts a line separator, which text files do not have.
            if not self.isReadOnly() and not event.modifiers() & ~(
                Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
            ):
                self.textCursor().insertText("\n")
                self.ensureCursorVisible()
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._caret.take_up()

    @Slot()
    def copy(self) -> None:
        # setText, not setMimeData: a QMimeData made in Python may outlive the interpreter.
        start, end = self.selection_span()
        if self._session is not None and start < end:
            QGuiApplication.clipboard().setText(self._session.review.text[start:end])

    @Slot()
    def cut(self) -> None:
        self.copy()
        if not self.isReadOnly():
            self.textCursor().removeSelectedText()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy the article's text, not the widget's rendering of it."""
        data = QMimeData()
        if self._session is not None:
            start, end = self.selection_span()
            data.setText(self._session.review.text[start:end])
        return data

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Accept text only: dropped files are opened by the window."""
        return source.hasText() and not source.hasUrls()

    def insertFromMimeData(self, source: QMimeData) -> None:
        # Edit the article, not the document, which would keep characters that Qt cannot display.
        text = typed(source.text()) if self.canInsertFromMimeData(source) else ""
        if self._session is not None and text:
            start, end = self.selection_span()
            self._session.type(Edit(start, self._session.review.text[start:end], text))
            end = start + len(text)
            self._caret.move(self._bridge.cursor(end, end))

    def dropEvent(self, event: QDropEvent) -> None:
        # Qt would report a move as one change of all the text between the two places.
        source = event.mimeData()
        if self._session is None or not self.canInsertFromMimeData(source):
            event.ignore()
            return
        cursor = self.cursorForPosition(event.position().toPoint())
        moves = event.dropAction() == Qt.DropAction.MoveAction
        if moves and event.source() in (self, self.viewport()):
            self.move_selection(self._bridge.offset(cursor.position()))
            # For a move action, Qt would delete the selection.
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            self._caret.move(cursor)
            self.insertFromMimeData(source)
            event.acceptProposedAction()
        super().dragLeaveEvent(QDragLeaveEvent())  # removes the drop cursor

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            point = QPointF(event.pos())
            item = self._marks.item_at(point, self._visible_items())
            place = self._marks.place_of(item, point) if item is not None else QRect()
            show_tip(event, hover_text(item) if item is not None else "", self.viewport(), place)
            return True
        return super().viewportEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at, place = self.caret(), self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
        if event.reason() != QContextMenuEvent.Reason.Keyboard:
            at = self._bridge.offset(self.cursorForPosition(event.pos()).position())
            place = event.globalPos()
        menu = ArticleMenu(self, self._settings, self._session, at)
        menu.alike_requested.connect(self.alike_requested)
        menu.why_requested.connect(self.why_requested)
        menu.copy_requested.connect(self.copy_requested)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)
