"""Writes changes of the text into the page's source and touches nothing else."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from editor.files.html.changes import PageChange
from editor.files.html.elements import SPLITTABLE
from editor.files.html.escaping import Escaper
from editor.files.html.line_collector import dropped_space_between
from editor.files.html.open_elements import OpenTag
from editor.files.html.reader import PageReader
from editor.files.html.source_map import (
    CDATA,
    FOREIGN,
    LINE_BREAK,
    LITERAL,
    PRESERVED,
    SourceRange,
)
from editor.files.html.widen_changes import ChangeWidener

_WHITE_SPACE = re.compile(r"[ \t\f]+")
_EMPTY_SVG_LINE = "<foreignObject><br/></foreignObject>"
_QUOTED = r"""(?:"[^"]*+"|'[^']*+')"""
_QUOTED_OR_ID = re.compile(
    rf"""(?P<id>[\s/]++(?:xml:)?id\s*+=\s*+(?:{_QUOTED}|[^\s>"']++))|{_QUOTED}""", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class _InsertionPoint:
    """Where the new text of a change goes in the source."""

    change: PageChange
    offset: int
    """Of the source."""
    kind: int
    """Flags of the source map that hold there."""
    end: int
    """Dropped white space of the source from `offset` up to here goes, too."""


@dataclass(frozen=True, slots=True)
class _LineBreaks:
    """Source for a line break, by what is around it."""

    after_text: str
    after_nothing: str
    alone: str
    """After nothing and before nothing: an empty line at the end of a block."""


class PageWriter:
    """Makes changes in one source."""

    def __init__(
        self, source: str, text: str, reader: PageReader, escaper: Escaper, *, xml: bool
    ) -> None:
        """For a source, its text, and the reader that found the text in it."""
        self._xml = xml
        self._escaper = escaper
        self._source = source
        self._text = text
        self._reader = reader
        self._source_map = reader.lines.source_map
        self._blocks: dict[int, list[OpenTag]] = {}
        self._newline = "\r\n" if source.count("\r\n") > source.count("\n") / 2 else "\n"
        self._widener = ChangeWidener(source, text, self._source_map)
        self._edits: list[tuple[int, int, str]] = []

    def write(self, changes: Sequence[PageChange], *, split_blocks: bool) -> str:
        """Return the source with the changes made. Raises Unwritable.

        `split_blocks`: a new line splits its paragraph or list item in two; else it is a <br>.
        """
        widener = self._widener
        blocks = self._innermost_blocks(widener.join_offsets(changes))
        widener.blocks = {at: block[0].name for at, block in blocks.items() if block}
        points = [self._insertion_point(change) for change in widener.widened(changes)]
        if split_blocks:
            offsets = {point.offset for point in points if "\n" in point.change.after}
            self._blocks = self._innermost_blocks(offsets)
        for point in points:
            self._remove(point)
            inserted = self._insertion(point)
            if inserted:
                self._edits.append((point.offset, point.offset, inserted))
        return self._assembled()

    def _innermost_blocks(self, offsets: Collection[int]) -> dict[int, list[OpenTag]]:
        """Return the innermost block, with the elements open in it, at offsets of the source."""
        if not offsets:
            return {}
        reader = PageReader(self._source, self._reader.style, xml=self._xml, watch=offsets)
        reader.read()
        return reader.watched_blocks

    def _assembled(self) -> str:
        pieces, at = [], 0
        leading_newlines = self._reader.leading_newline_offsets
        edits = sorted(self._edits)
        for number, (start, end, inserted) in enumerate(edits):
            pieces += [self._source[at:start], inserted]
            if start in leading_newlines and (number == 0 or edits[number - 1][0] < start):
                pieces.insert(-1, self._extra_newline(edits, number))
            at = max(at, end)
        return "".join([*pieces, self._source[at:]])

    def _extra_newline(self, edits: Sequence[tuple[int, int, str]], number: int) -> str:
        """A newline if the edited content of a <pre> begins with one, which parsers drop."""
        inserted, at = "", edits[number][0]
        while number < len(edits) and edits[number][0] == at and not inserted:
            inserted, at = edits[number][2], edits[number][1]
            number += 1
        first = (inserted or self._source[at : at + 1])[:1]
        return self._newline if first in ("\n", "\r") else ""

    # -------------------------------------------------------------------- where a change is made

    def _insertion_point(self, change: PageChange) -> _InsertionPoint:
        source_map, widener, start, end = self._source_map, self._widener, change.start, change.end
        begun, continues = widener.line_begun_before(start), widener.line_continues_at(end)
        if widener.removes_newline(change) and not begun and continues:
            offset, at = source_map.source_range(end)[0], end
        elif end > start and not (begun and source_map.kind_at(start) & LINE_BREAK):
            offset, at = source_map.source_range(start)[0], start
        elif begun:
            offset, at = source_map.source_range(start - 1)[1], start - 1
        elif continues:
            offset, at = source_map.source_range(end)[0], end
        else:
            return self._empty_line(change)
        stop = source_map.source_range(end)[0] if continues else offset
        return _InsertionPoint(change, offset, source_map.kind_at(at), stop)

    def _empty_line(self, change: PageChange) -> _InsertionPoint:
        line_end = self._end_of_line(change.end)
        if line_end is None:
            raise AssertionError("an empty line that nothing ends")  # pragma: no cover
        if change.end < len(self._text):
            kind = self._source_map.kind_at(change.end)
        else:
            kind = self._reader.lines.last_line_end_kind
        return _InsertionPoint(change, line_end[0], kind, line_end[0])

    def _end_of_line(self, offset: int) -> SourceRange | None:
        """The <br> or newline that ends the line at an offset of the text; None for a block."""
        if offset < len(self._text):
            start, end = self._source_map.source_range(offset)
        elif self._reader.lines.last_line_end:
            start, end = self._reader.lines.last_line_end
        else:
            return None
        return (start, end) if end > start else None

    # -------------------------------------------------------------------------- what is removed

    def _remove(self, point: _InsertionPoint) -> None:
        change, widener = point.change, self._widener
        removed = [*self._source_map.source_ranges(change.start, change.end)]
        dropped = self._reader.lines.dropped_space
        removed += dropped_space_between(dropped, point.offset, point.end)
        if widener.removes_newline(change) and widener.removes_block_boundary(change):
            begun = widener.line_begun_before(change.start)
            continues = widener.line_continues_at(change.end)
            if begun and continues:
                removed += widener.removable_tags(change) or []
            elif not continues and (
                change.after.rpartition("\n")[2] or self._stays_on_line(change)
            ):
                line_end = self._end_of_line(change.end)
                # The block boundary already ended the line before; this would end one more.
                removed += [line_end] if line_end else []
        self._edits += [(start, end, "") for start, end in removed if end > start]

    def _stays_on_line(self, change: PageChange) -> bool:
        return self._widener.line_begun_before(change.start) and "\n" not in change.after

    # ------------------------------------------------------------------------- what is inserted

    def _insertion(self, point: _InsertionPoint) -> str:
        change, kind, widener = point.change, point.kind, self._widener
        begun = widener.line_begun_before(change.start)
        continues = widener.line_continues_at(change.end)
        breaks = self._line_breaks(point)
        lines = change.after.split("\n")
        before = self._text[change.start - 1] if begun else ""
        pieces: list[str] = []
        for number, line in enumerate(lines):
            last = number == len(lines) - 1
            following = self._text[change.end] if last and continues else ""
            pieces.append(self._line_source(line, before, following, kind))
            if not last:
                empty = not line and not (begun and number == 0)
                pieces.append(breaks.after_nothing if empty else breaks.after_text)
            before = ""
        empty = not lines[-1] and not continues and not (begun and len(lines) == 1)
        if empty and self._end_of_line(change.end) is None:
            pieces.append(breaks.alone)
        inserted = self._guarded("".join(pieces), point)
        if not kind & CDATA or (inserted == change.after and "]" not in inserted):
            return inserted
        return f"]]>{inserted}<![CDATA["

    def _guarded(self, inserted: str, point: _InsertionPoint) -> str:
        """Write the first character as a reference where it would complete markup before it."""
        if point.kind & LITERAL or not inserted:
            return inserted
        first = point.change.after[:1]
        if (
            point.kind & PRESERVED
            and inserted[0] == "\n"
            and self._source[point.offset - 1 : point.offset] == "\r"
        ):
            return "&#10;" + inserted[1:]
        if (
            first.isascii()
            and inserted[0] == first not in "&<>"
            and self._widener.could_complete_markup(point.offset)
        ):
            return f"&#{ord(first)};{inserted[1:]}"
        return inserted

    def _line_source(self, line: str, before: str, following: str, kind: int) -> str:
        """Return the source of a (part of a) line between two characters, each "" for none."""
        escaped = self._escaper.escaped
        if kind & PRESERVED:
            return escaped(line, kind)
        pieces, at = [], 0
        for match in _WHITE_SPACE.finditer(line):
            left = line[match.start() - 1] if match.start() else before
            right = line[match.end()] if match.end() < len(line) else following
            if match[0] == " " and left not in ("", " ") and right not in ("", " "):
                continue
            pieces += [escaped(line[at : match.start()], kind), _preserved(match[0], kind)]
            at = match.end()
        return "".join([*pieces, escaped(line[at:], kind)])

    def _line_breaks(self, point: _InsertionPoint) -> _LineBreaks:
        br = "<br/>" if self._xml else "<br>"
        if point.kind & PRESERVED:
            return _LineBreaks(self._newline, self._newline, self._newline)
        block = self._blocks.get(point.offset) or []
        if point.kind & FOREIGN:  # a <br> would end the <svg>
            return _LineBreaks("<text></text>", _EMPTY_SVG_LINE, _EMPTY_SVG_LINE)
        if not block or block[0].name not in SPLITTABLE:
            return _LineBreaks(br, br, br)
        end_tags = "".join(f"</{element.name}>" for element in reversed(block))
        start_tags = "".join(_without_id(self._source[one.start : one.end]) for one in block)
        return _LineBreaks(end_tags + start_tags, br + end_tags + start_tags, br)


def _without_id(tag: str) -> str:
    return _QUOTED_OR_ID.sub(lambda match: "" if match["id"] else match[0], tag)


def _preserved(white_space: str, kind: int) -> str:
    name = "tspan" if kind & FOREIGN else "span"
    return f'<{name} style="white-space:pre-wrap">{white_space}</{name}>'
