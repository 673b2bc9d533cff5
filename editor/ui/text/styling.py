"""Shows the lines of the article as what they are: a few at once, those of a long text in parts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextCursor, QTextDocument

from editor.article import Edit, Span
from editor.article.paragraphs import Paragraph
from editor.ui.base.in_parts import InParts
from editor.ui.text.paragraph_looks import ParagraphLooks

if TYPE_CHECKING:
    from editor.review import Review

STEP: Final = 2_000
"""Characters that are styled between two looks at the clock. Measured: short lines take 3 ms."""
AROUND: Final = 4_000
"""Characters before and behind what is about to be seen that are styled with it. Set by hand: two
screens at the usual size, so that keys and wheel find most of what they lead to styled."""


class Styling(QObject):
    """Styles what is seen first and the rest of a text in turns of the event loop.

    Offsets and spans are in code points of the text.
    """

    def __init__(
        self,
        document: QTextDocument,
        looks: ParagraphLooks,
        unit: Callable[[int], int],
        formatting: Callable[[], AbstractContextManager[None]],
        parent: QObject,
    ) -> None:
        """`unit` gives the document position of an offset; looks are changed in `formatting`."""
        super().__init__(parent)
        self._document = document
        self._looks = looks
        self._unit = unit
        self._formatting = formatting
        self._review: Review | None = None
        self._changed: Span | None = None
        """Where lines were split, joined or made anew, whose looks are still to be set."""
        self._reached = 0
        """Up to where all lines are styled, but for those in `_changed`."""
        self._line: int | None = None
        """The number of the line that begins there, if it is known."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.style_changed)
        self._rest = InParts(self._style_rest, self)

    def start(self, review: Review | None) -> None:
        """Style a text that is shown in nothing but plain lines: its beginning now."""
        self._timer.stop()
        self._rest.stop()
        self._review, self._changed = review, None
        self._reached, self._line = 0, 0
        article = review.article if review is not None else None
        self._looks.reset(gaps=article is not None and article.source is not None)
        if article is None or article.paragraphs.all_plain:
            self._review = None
            return
        self.prepare(0, 0)
        self._rest.start()

    @property
    def is_done(self) -> bool:
        """Whether the whole text is styled, but for what has changed since."""
        return self._review is None or self._reached > len(self._review.text)

    def prepare(self, start: int, end: int) -> None:
        """Style the lines around a span, which is about to be seen, unless that was done."""
        review = self._review
        if review is None or self.is_done or self._reached > end + AROUND:
            return
        if start - AROUND <= self._reached:
            self._go_on(review, end + AROUND)
        else:
            self._style(review, Span(start - AROUND, end + AROUND))

    def follow(self, edit: Edit) -> None:
        """The text was edited so; the lines that were split or joined are still to be styled."""
        if "\n" in edit.before or "\n" in edit.after:
            low, high = self._changed or edit.result
            high += edit.growth if high > edit.start else 0
            self._changed = _around(Span(low, high), edit.result)
        if edit.start < self._reached:
            within = edit.span.end <= self._reached
            self._reached = self._reached + edit.growth if within else edit.start
            self._line = None

    def add(self, span: Span) -> None:
        """Style the lines of a span, too, whose blocks were made anew, with those that changed."""
        self._changed = _around(self._changed, span)

    @property
    def has_changed(self) -> bool:
        """Whether there are lines that changed and are still to be styled."""
        return self._changed is not None

    def style_changed_later(self) -> None:
        """Style what has changed in the next turn of the event loop."""
        if self._changed is not None:
            self._timer.start(0)

    def style_changed(self) -> None:
        """Style what has changed now."""
        self._timer.stop()
        span, self._changed = self._changed, None
        if span is not None and self._review is not None:
            self._style(self._review, span)

    def _style_rest(self) -> Iterator[None]:
        while self._review is not None and not self.is_done:
            self._go_on(self._review, self._reached + STEP)
            yield

    def _go_on(self, review: Review, end: int) -> None:
        """Style from where that has come to the end of the line at `end`."""
        self._reached, self._line = self._style(review, Span(self._reached, end), self._line)

    def _style(self, review: Review, span: Span, line: int | None = None) -> tuple[int, int]:
        """Style the lines that a span touches; return offset and number of the one behind them.

        `line`: the number of the one that begins at its start, if it is known.
        """
        text, paragraphs = review.text, review.article.paragraphs
        start = text.rfind("\n", 0, span.start) + 1
        number = text.count("\n", 0, start) if line is None else line
        cursor = QTextCursor(self._document)
        with self._formatting():
            cursor.beginEditBlock()
            try:
                while start <= min(span.end, len(text)):
                    end = text.find("\n", start)
                    end = len(text) if end < 0 else end
                    self._style_line(start, end, paragraphs.at(number))
                    start, number = end + 1, number + 1
            finally:
                cursor.endEditBlock()
        return start, number

    def _style_line(self, start: int, end: int, paragraph: Paragraph) -> None:
        """Show a line, which may be in pieces, as what it is."""
        last = self._unit(end)
        block = self._document.findBlock(self._unit(start))
        while block.isValid() and block.position() <= last:
            self._looks.set(block, paragraph)
            block = block.next()


def _around(one: Span | None, other: Span) -> Span:
    return other if one is None else Span(min(one.start, other.start), max(one.end, other.end))
