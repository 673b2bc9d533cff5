"""The visible text of a page, line by line, and where each piece of it stands in the source."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

from editor.files.html.character_references import REFERENCE, decoded
from editor.files.html.tags import BLANKS

ATOM = 1
"""All of the source's stretch stands for all of the text's; else character for character."""
KEPT = 2
"""Blanks are kept here, and a newline is one."""
RAW = 4
"""There are no references here."""
CDATA = 8
FOREIGN = 16
"""Within svg or math."""
BREAK = 32
"""The newline between two lines; its source is what ended the line, if anything alone did."""
BOUNDARY = 64
"""Of a newline: a block began or ended there."""

_FLOWING = rf"[ \t\n\r\f]{{2,}}+|[\t\n\r\f]|\0|{REFERENCE}"
_ODD = {
    0: re.compile(_FLOWING),
    RAW: re.compile(r"[ \t\n\r\f]{2,}+|[\t\n\r\f]|\0"),
    KEPT: re.compile(rf"\r\n?+|\n|\0|{REFERENCE}"),
    KEPT | RAW: re.compile(r"\r\n?+|\n|\0"),
}

Stretch = tuple[int, int]
"""Half-open range of code points of the source."""


@dataclass(slots=True)
class Runs:
    """Which stretch of the text (from `at` on) is which of the source (`start` to `end`)."""

    at: array[int] = field(default_factory=lambda: array("I"))
    start: array[int] = field(default_factory=lambda: array("I"))
    end: array[int] = field(default_factory=lambda: array("I"))
    kind: array[int] = field(default_factory=lambda: array("B"))

    def number(self, offset: int) -> int:
        """Which run has the text's code point `offset`."""
        return bisect_right(self.at, offset) - 1

    def kind_of(self, offset: int) -> int:
        """How the text's code point `offset` stands in the source: the flags above."""
        return self.kind[self.number(offset)]

    def stretch(self, offset: int) -> Stretch:
        """Where the text's code point `offset` stands in the source."""
        run = self.number(offset)
        if self.kind[run] & ATOM:
            return self.start[run], self.end[run]
        place = self.start[run] + offset - self.at[run]
        return place, place + 1

    def stretches(self, start: int, end: int) -> Iterator[Stretch]:
        """Where the text from `start` to `end` stands in the source, piece by piece."""
        while start < end:
            run = self.number(start)
            until = min(self.at[run + 1] if run + 1 < len(self.at) else end, end)
            if self.kind[run] & ATOM:
                yield self.start[run], self.end[run]
            else:
                place = self.start[run] + start - self.at[run]
                yield place, place + until - start
            start = until


class LineCollector:
    """Collects the text as it is met, with blanks collapsed as a browser does.

    A line ends where something ends it alone (<br>, a newline that is kept), be it empty or
    not, and at the beginning and end of a block, if anything stands in it.
    """

    def __init__(self, source: str) -> None:
        self.runs = Runs()
        self.length = 0
        self.ended: Stretch | None = None
        """What ended the last line: empty for a block."""
        self.blanks = array("I")
        """Beginnings and ends, in turn, of blanks that are not in the text."""
        self._source = source
        self._pieces: list[str] = []
        self.ended_kind = 0
        self._open = False
        self._boundary = False
        self._pending: tuple[int, int, int] | None = None

    def text(self) -> str:
        """The text so far."""
        return "".join(self._pieces)

    def add(self, start: int, end: int, kind: int) -> None:
        """Take the source from `start` to `end`, which has no markup in it."""
        piece = self._linear if kind & KEPT else self._flowing
        for match in _ODD[kind & (KEPT | RAW)].finditer(self._source, start, end):
            if match.start() > start:
                piece(start, match.start(), kind)
            start = self._odd(match, kind)
        if end > start:
            piece(start, end, kind)

    def end_line(self, start: int, end: int, kind: int) -> None:
        """What stands from `start` to `end` in the source ends a line, be it empty."""
        if not self._open:
            self._begin()
        self._close()
        self.ended, self.ended_kind = (start, end), kind

    def boundary(self, at: int) -> None:
        """A block begins or ends at `at`."""
        if self._open:
            self._close()
            self.ended, self.ended_kind = (at, at), 0
        self._boundary = True

    def finish(self) -> None:
        """There is no more."""
        self._drop()

    def _odd(self, match: re.Match[str], kind: int) -> int:
        """Take a blank, a reference or a NUL; the offset in the source after it."""
        start, end = match.span()
        first = self._source[start]
        if first == "&":
            text, used = decoded(match[0])
            end = start + used
            if not used:
                self._linear(start, match.end(), kind)
                return match.end()
            if text in BLANKS or text == "\r":
                self._blank_reference(text, start, end, kind)
            else:
                self._atom(text, start, end, kind)
        elif first != "\0":
            if kind & KEPT:
                self.end_line(start, end, kind)
            else:
                self._blank(start, end, kind)
        return end

    def _blank_reference(self, text: str, start: int, end: int, kind: int) -> None:
        if not kind & KEPT:
            self._blank(start, end, kind)
        elif text == "\n":
            self.end_line(start, end, kind)
        else:
            self._atom(" " if text == "\r" else text, start, end, kind)

    def _flowing(self, start: int, end: int, kind: int) -> None:
        source = self._source
        if source[start] == " ":
            self._blank(start, start + 1, kind)
            start += 1
            if start == end:
                return
        if source[end - 1] == " ":
            self._linear(start, end - 1, kind)
            self._blank(end - 1, end, kind)
        else:
            self._linear(start, end, kind)

    def _blank(self, start: int, end: int, kind: int) -> None:
        if self._open and self._pending is None:
            self._pending = (start, end, kind)
        else:
            self.blanks.append(start)
            self.blanks.append(end)

    def _linear(self, start: int, end: int, kind: int) -> None:
        if self._pending == (start - 1, start, kind) and self._source[start - 1] == " ":
            self._pending = None
            start -= 1  # by far the commonest blank is taken along
        elif not self._open or self._pending:
            self._begin_content()
        self._append_linear(start, end, kind)

    def _append_linear(self, start: int, end: int, kind: int) -> None:
        runs = self.runs
        if runs.at and runs.kind[-1] == kind and runs.end[-1] == start:
            runs.end[-1] = end
        else:
            self._run(start, end, kind)
        self._pieces.append(self._source[start:end])
        self.length += end - start

    def _atom(self, text: str, start: int, end: int, kind: int) -> None:
        self._begin_content()
        self._append_atom(text, start, end, kind)

    def _append_atom(self, text: str, start: int, end: int, kind: int) -> None:
        self._run(start, end, kind | ATOM)
        self._pieces.append(text)
        self.length += len(text)

    def _run(self, start: int, end: int, kind: int) -> None:
        runs = self.runs
        runs.at.append(self.length)
        runs.start.append(start)
        runs.end.append(end)
        runs.kind.append(kind)

    def _begin_content(self) -> None:
        if not self._open:
            self._begin()
        elif self._pending:
            start, end, kind = self._pending
            self._pending = None
            if end - start == 1 and self._source[start] == " ":
                self._append_linear(start, end, kind)
            else:
                self._append_atom(" ", start, end, kind)

    def _begin(self) -> None:
        if self.ended is not None:
            kind = self.ended_kind | BREAK | (BOUNDARY if self._boundary else 0)
            self._append_atom("\n", *self.ended, kind)
        self._open, self._boundary = True, False

    def _close(self) -> None:
        self._drop()
        self._open = False

    def _drop(self) -> None:
        if self._pending is None:
            return
        start, end, _ = self._pending
        self._pending = None
        # Those after it were set down first, since it might have been a part of the text.
        at = len(self.blanks)
        while at and self.blanks[at - 2] > start:
            at -= 2
        self.blanks[at:at] = array("I", (start, end))


def blanks_between(blanks: array[int], start: int, end: int) -> Iterator[Stretch]:
    """Of beginnings and ends in turn, those between two offsets of the source.

    Every blank is either within the two or outside of them.
    """
    at = bisect_left(blanks, start) & ~1
    while at < len(blanks) and blanks[at] < end:
        if blanks[at] >= start:
            yield blanks[at], blanks[at + 1]
        at += 2
