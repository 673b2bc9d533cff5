"""The text in the middle of the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMargins, QMimeData, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from editor.article import Edit
from editor.review import Change, Item
from editor.ui.base.settings import ZOOM, Settings
from editor.ui.base.theme import Theme
from editor.ui.session.review_session import ReviewSession
from editor.ui.text.article_menu import ArticleMenu
from editor.ui.text.display_text import typed
from editor.ui.text.marks import SuspectMarks
from editor.ui.text.spaced_layout import SpacedLayout
from editor.ui.text.text_bridge import TextBridge
from editor.ui.text.text_keys import is_foreign

MEASURE = 66
"""Characters of a comfortable line."""
ZOOM_STEP, ZOOM_LEAST, ZOOM_MOST = 10, 50, 400
"""Per cent."""


class ArticleView(QPlainTextEdit):
    """Shows the article with its suspects marked, and takes typing at any time."""

    zoomed = Signal(int)
    """The size of the type in per cent of the usual one."""

    def __init__(self, theme: Theme, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("article_view")
        self.setAccessibleName("Article")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setCursorWidth(2)
        self.document().setDocumentLayout(SpacedLayout(self.document()))
        self._theme = theme
        self._settings = settings
        self._zoom = _bounded(settings.get(ZOOM))
        self._moving = False
        self._session: ReviewSession | None = None
        self._bridge = TextBridge(self.document(), self)
        self._marks = SuspectMarks(self, self._bridge, theme)
        self.cursorPositionChanged.connect(self._take_in_hand)
        theme.changed.connect(self._dress)
        self._dress()
        self.setReadOnly(True)

    @property
    def zoom(self) -> int:
        """The size of the type in per cent of the usual one."""
        return self._zoom

    def set_session(self, session: ReviewSession | None) -> None:
        """Show this review, or nothing."""
        old = self._session
        if old is not None:
            old.changed.disconnect(self._follow)
            old.current_changed.disconnect(self._repaint)
            old.shown.disconnect(self.reveal)
        self._session = session
        self._moving = True
        try:
            self._bridge.show_review(session)
            self.moveCursor(QTextCursor.MoveOperation.Start)
        finally:
            self._moving = False
        self.setReadOnly(session is None)
        if session is not None:
            # After the bridge's own connection: the document shows the change by then.
            session.changed.connect(self._follow)
            session.current_changed.connect(self._repaint)
            session.shown.connect(self.reveal)

    # Places: code points of the article's text

    def caret(self) -> int:
        """Where the caret stands."""
        return self._bridge.offset(self.textCursor().position())

    def selection_span(self) -> tuple[int, int]:
        """What is selected; start and end are alike if nothing is."""
        cursor = self.textCursor()
        return (
            self._bridge.offset(cursor.selectionStart()),
            self._bridge.offset(cursor.selectionEnd()),
        )

    def visible_span(self) -> tuple[int, int]:
        """From the first to the last paragraph that can be seen."""
        bottom = QPoint(self.viewport().width() - 1, self.viewport().height() - 1)
        last = self.cursorForPosition(bottom).block()
        end = last.position() + last.length() - 1
        return self._bridge.offset(self.firstVisibleBlock().position()), self._bridge.offset(end)

    def select(self, start: int, end: int) -> None:
        """Select a stretch and bring it into view."""
        self._move(self._bridge.cursor(start, end))

    def move_selection(self, to: int) -> None:
        """Take what is selected to another place, as one step."""
        start, end = self.selection_span()
        if self._session is None or start <= to <= end:
            return
        text = self._session.review.text[start:end]
        self._session.replace([Edit(start, text, ""), Edit(to, "", text)])
        low = to if to < start else to - len(text)
        self.select(low, low + len(text))

    @Slot(int, int)
    def reveal(self, start: int, end: int) -> None:
        """Put the caret behind a stretch and bring it into view."""
        del start
        self._move(self._bridge.cursor(end, end))

    def offset_of_line(self, line: int) -> int:
        """The code point with which a line on the screen, counted from the top, begins."""
        block = self.document().findBlockByLineNumber(line)
        inside = block.layout().lineAt(line - block.firstLineNumber())
        return self._bridge.offset(
            block.position() + (inside.textStart() if inside.isValid() else 0)
        )

    def line_of(self, offset: int) -> int:
        """The line on the screen, from the top of the article, that holds a code point."""
        block = self.document().findBlock(self._bridge.unit(offset))
        layout = block.layout()
        inside = layout.lineForTextPosition(self._bridge.unit(offset) - block.position())
        return block.firstLineNumber() + (inside.lineNumber() if inside.isValid() else 0)

    # Zoom

    def zoom_in(self) -> None:
        """Larger type."""
        self.set_zoom(self._zoom + ZOOM_STEP)

    def zoom_out(self) -> None:
        """Smaller type."""
        self.set_zoom(self._zoom - ZOOM_STEP)

    def zoom_reset(self) -> None:
        """The usual size."""
        self.set_zoom(100)

    def set_zoom(self, percent: int) -> None:
        """The size of the type in per cent of the usual one, within bounds."""
        self._zoom = _bounded(percent)
        self._settings.set(ZOOM, self._zoom)
        self._dress()
        self.zoomed.emit(self._zoom)

    # Following

    @Slot(object)
    def _follow(self, change: Change) -> None:
        if change.origin in ("undo", "redo", "revert", "replace") and change.caret is not None:
            self._move(self._bridge.cursor(change.caret, change.caret))
        self.viewport().update()

    @Slot()
    def _repaint(self) -> None:
        self.viewport().update()

    @Slot()
    def _take_in_hand(self) -> None:
        """A suspect that the person moves the caret into is the one at hand."""
        session = self._session
        if session is None or self._moving or self.textCursor().hasSelection():
            return
        id_ = session.review.at(self.caret())
        if id_ is not None and id_ != session.current:
            session.go(id_, show=False)

    def _move(self, cursor: QTextCursor) -> None:
        self._moving = True
        try:
            self.setTextCursor(cursor)
        finally:
            self._moving = False
        rect = self.cursorRect()
        height = self.viewport().height()
        if rect.top() < height * 0.1 or rect.bottom() > height * 0.85:
            self.centerCursor()

    @Slot()
    def _dress(self) -> None:
        font = self._theme.serif()
        font.setPointSizeF(font.pointSizeF() * self._zoom / 100)
        self.setFont(font)
        self.document().setDefaultFont(font)
        self._set_margins()
        self.viewport().update()

    def _set_margins(self) -> None:
        """Keep lines to a comfortable length, in the middle."""
        least = self.fontMetrics().height()
        wanted = self.fontMetrics().averageCharWidth() * MEASURE
        bar = self.verticalScrollBar().sizeHint().width()
        side = max(least, (self.width() - bar - wanted) // 2)
        margins = QMargins(side, least, side, 0)
        if margins != self.viewportMargins():
            self.setViewportMargins(margins)
            # Qt lays out anew for a resize from outside only.
            super().resizeEvent(QResizeEvent(self.viewport().size(), QSize(-1, -1)))

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_margins()

    def paintEvent(self, event: QPaintEvent) -> None:
        items = self._visible_items()
        if items:
            with QPainter(self.viewport()) as painter:
                self._marks.paint_below(painter, items)
        super().paintEvent(event)
        current = self._session.current if self._session else None
        for item in items:
            if item.id == current:
                with QPainter(self.viewport()) as painter:
                    self._marks.paint_frame(painter, item)

    def _visible_items(self) -> list[Item]:
        if self._session is None:
            return []
        visible_text = self.visible_span()
        self._session.looking_at = visible_text
        return self._session.review.items_in(*visible_text)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and is_foreign(event):
            # Qt's text widget claims Ctrl+Z and more for itself: they are the window's.
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_foreign(event):
            event.ignore()
            return
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            return
        if event.matches(QKeySequence.StandardKey.Cut):
            self.cut()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # Shift+Return would put in a line separator, which text files do not have.
            if not self.isReadOnly() and not event.modifiers() & ~(
                Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
            ):
                self.textCursor().insertText("\n")
                self.ensureCursorVisible()
            return
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_in() if event.angleDelta().y() > 0 else self.zoom_out()
            return
        super().wheelEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._take_in_hand()

    @Slot()
    def copy(self) -> None:
        # By the clipboard's own means: data made here may be deleted after Python has ended.
        start, end = self.selection_span()
        if self._session is not None and start < end:
            QGuiApplication.clipboard().setText(self._session.review.text[start:end])

    @Slot()
    def cut(self) -> None:
        self.copy()
        if not self.isReadOnly():
            self.textCursor().removeSelectedText()

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied is the article's own text, not the widget's rendering of it."""
        data = QMimeData()
        if self._session is not None:
            start, end = self.selection_span()
            data.setText(self._session.review.text[start:end])
        return data

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Text only: files that are dropped are the window's to open."""
        return source.hasText() and not source.hasUrls()

    def insertFromMimeData(self, source: QMimeData) -> None:
        # Through the article, not the document: Qt would keep characters that it cannot show.
        text = typed(source.text()) if self.canInsertFromMimeData(source) else ""
        if self._session is not None and text:
            start, end = self.selection_span()
            self._session.type(Edit(start, self._session.review.text[start:end], text))
            end = start + len(text)
            self._move(self._bridge.cursor(end, end))

    def dropEvent(self, event: QDropEvent) -> None:
        # Qt would tell of a move as one change of all that lies between the two places.
        source = event.mimeData()
        if self._session is None or not self.canInsertFromMimeData(source):
            event.ignore()
            return
        cursor = self.cursorForPosition(event.position().toPoint())
        moves = event.dropAction() == Qt.DropAction.MoveAction
        if moves and event.source() in (self, self.viewport()):
            self.move_selection(self._bridge.offset(cursor.position()))
            # Told of a move, Qt would take the selection out.
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            self._move(cursor)
            self.insertFromMimeData(source)
            event.acceptProposedAction()
        super().dragLeaveEvent(QDragLeaveEvent())  # takes away the mark of the place

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = self._bridge.offset(self.cursorForPosition(event.pos()).position())
        menu = ArticleMenu(self, self._session, at)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())


def _bounded(percent: int) -> int:
    return min(max(percent, ZOOM_LEAST), ZOOM_MOST)
