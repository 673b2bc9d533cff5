"""Collects a page's visible text line by line, with white space collapsed as browsers do."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterator

from editor.article.paragraphs import Paragraph
from editor.files.html.character_references import REFERENCE, decoded
from editor.files.html.source_map import (
    ATOM,
    BLOCK_BOUNDARY,
    LINE_BREAK,
    LITERAL,
    PRESERVED,
    SourceMap,
    SourceRange,
)
from editor.files.html.tags import ASCII_WHITE_SPACE

# What is not copied to the text as it stands, by the flags that matter for it.
_SPECIAL = {
    0: re.compile(rf"[ \t\n\r\f]{{2,}}+|[\t\n\r\f]|\0|{REFERENCE}"),
    LITERAL: re.compile(r"[ \t\n\r\f]{2,}+|[\t\n\r\f]|\0"),
    PRESERVED: re.compile(rf"\r\n?+|\n|\0|{REFERENCE}"),
    PRESERVED | LITERAL: re.compile(r"\r\n?+|\n|\0"),
}


class HtmlLineCollector:
    """Builds the text and its source map from the text nodes, <br>s and block boundaries met.

    A <br> or a preserved newline ends a line even if it is empty; a block boundary ends a line
    only if it has content.
    """

    def __init__(self, source: str, kind: Callable[[], Paragraph]) -> None:
        """`kind` says what a line is that begins now."""
        self.source_map = SourceMap()
        self.length = 0
        """Code points of text so far."""
        self.last_line_end: SourceRange | None = None
        """Source of what ended the last line; an empty range for a block boundary."""
        self.last_line_end_kind = 0
        self.dropped_space = array("I")
        """Start, end, start, end … of the white space of the source that is not in the text."""
        self.paragraphs: list[Paragraph] = []
        """What each line is."""
        self._kind = kind
        self._source = source
        self._pieces: list[str] = []
        self._in_line = False
        self._after_boundary = False
        self._pending_space: tuple[int, int, int] | None = None

    @property
    def is_in_line(self) -> bool:
        """Whether a line has begun and not ended."""
        return self._in_line

    def text(self) -> str:
        """Return the text so far."""
        return "".join(self._pieces)

    def add(self, start: int, end: int, kind: int) -> None:
        """Add the source [start, end), which holds no markup."""
        add_text = self._add_characters if kind & PRESERVED else self._add_collapsible
        for match in _SPECIAL[kind & (PRESERVED | LITERAL)].finditer(self._source, start, end):
            if match.start() > start:
                add_text(start, match.start(), kind)
            start = self._add_special(match, kind)
        if end > start:
            add_text(start, end, kind)

    def end_line(self, start: int, end: int, kind: int) -> None:
        """End the line, even an empty one, at a <br> or newline in the source [start, end)."""
        if not self._in_line:
            self._begin_line()
        self._close_line()
        self.last_line_end, self.last_line_end_kind = (start, end), kind

    def block_boundary(self, at: int) -> None:
        """A block begins or ends at the source's offset `at`."""
        if self._in_line:
            self._close_line()
            self.last_line_end, self.last_line_end_kind = (at, at), 0
        self._after_boundary = True

    def finish(self) -> None:
        """The source has ended."""
        self._drop_pending_space()

    def _add_special(self, match: re.Match[str], kind: int) -> int:
        """Add white space, a reference or a NUL; return the source offset behind it."""
        start, end = match.span()
        first = self._source[start]
        if first == "&":
            text, used = decoded(match[0])
            end = start + used
            if not used:
                self._add_characters(start, match.end(), kind)
                return match.end()
            if text in ASCII_WHITE_SPACE:
                self._add_space_reference(text, start, end, kind)
            else:
                self._add_atom(text, start, end, kind)
        elif first != "\0":
            if kind & PRESERVED:
                self.end_line(start, end, kind)
            else:
                self._add_space(start, end, kind)
        return end

    def _add_space_reference(self, text: str, start: int, end: int, kind: int) -> None:
        if not kind & PRESERVED:
            self._add_space(start, end, kind)
        elif text == "\n":
            self.end_line(start, end, kind)
        else:
            self._add_atom(" " if text == "\r" else text, start, end, kind)

    def _add_collapsible(self, start: int, end: int, kind: int) -> None:
        source = self._source
        if source[start] == " ":
            self._add_space(start, start + 1, kind)
            start += 1
            if start == end:
                return
        if source[end - 1] == " ":
            self._add_characters(start, end - 1, kind)
            self._add_space(end - 1, end, kind)
        else:
            self._add_characters(start, end, kind)

    def _add_space(self, start: int, end: int, kind: int) -> None:
        if self._in_line and self._pending_space is None:
            self._pending_space = (start, end, kind)
        else:
            self.dropped_space.append(start)
            self.dropped_space.append(end)

    def _add_characters(self, start: int, end: int, kind: int) -> None:
        if self._pending_space == (start - 1, start, kind) and self._source[start - 1] == " ":
            self._pending_space = None
            start -= 1  # the common case, one space between two words, needs no range of its own
        elif not self._in_line or self._pending_space:
            self._begin_content()
        self._append_characters(start, end, kind)

    def _append_characters(self, start: int, end: int, kind: int) -> None:
        source_map = self.source_map
        if (
            source_map.text_start
            and source_map.kind[-1] == kind
            and source_map.source_end[-1] == start
        ):
            source_map.source_end[-1] = end
        else:
            self._append_range(start, end, kind)
        self._pieces.append(self._source[start:end])
        self.length += end - start

    def _add_atom(self, text: str, start: int, end: int, kind: int) -> None:
        self._begin_content()
        self._append_atom(text, start, end, kind)

    def _append_atom(self, text: str, start: int, end: int, kind: int) -> None:
        self._append_range(start, end, kind | ATOM)
        self._pieces.append(text)
        self.length += len(text)

    def _append_range(self, start: int, end: int, kind: int) -> None:
        source_map = self.source_map
        source_map.text_start.append(self.length)
        source_map.source_start.append(start)
        source_map.source_end.append(end)
        source_map.kind.append(kind)

    def _begin_content(self) -> None:
        if not self._in_line:
            self._begin_line()
        elif self._pending_space:
            start, end, kind = self._pending_space
            self._pending_space = None
            if end - start == 1 and self._source[start] == " ":
                self._append_characters(start, end, kind)
            else:
                self._append_atom(" ", start, end, kind)

    def _begin_line(self) -> None:
        if self.last_line_end is not None:
            boundary = BLOCK_BOUNDARY if self._after_boundary else 0
            kind = self.last_line_end_kind | LINE_BREAK | boundary
            self._append_atom("\n", *self.last_line_end, kind)
        self._in_line, self._after_boundary = True, False
        self.paragraphs.append(self._kind())

    def _close_line(self) -> None:
        self._drop_pending_space()
        self._in_line = False

    def _drop_pending_space(self) -> None:
        if self._pending_space is None:
            return
        start, end, _ = self._pending_space
        self._pending_space = None
        # White space behind it was recorded first, because this might have become text.
        at = len(self.dropped_space)
        while at and self.dropped_space[at - 2] > start:
            at -= 2
        self.dropped_space[at:at] = array("I", (start, end))


def dropped_space_between(dropped: array[int], start: int, end: int) -> Iterator[SourceRange]:
    """Yield the ranges of `dropped` (start, end, start, end …) in the source [start, end).

    No range may lie across `start` or `end`.
    """
    at = bisect_left(dropped, start) & ~1
    while at < len(dropped) and dropped[at] < end:
        if dropped[at] >= start:
            yield dropped[at], dropped[at + 1]
        at += 2
