"""Widens changes of the text until the page's source can hold them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from editor.files.html.attribute_traits import attribute_traits
from editor.files.html.changes import PageChange
from editor.files.html.elements import (
    FORMATTING,
    FURNITURE,
    HIDDEN,
    JOINABLE,
    RAW_TEXT,
    TRAITS,
    WEAK_FURNITURE,
)
from editor.files.html.source_map import (
    ATOM,
    BLOCK_BOUNDARY,
    LINE_BREAK,
    LITERAL,
    PRESERVED,
    SourceMap,
    SourceRange,
)
from editor.files.html.tags import END_TAG, MARKUP, START_TAG, end_of_declaration

_UNFINISHED_MARKUP = re.compile(r"(?:&[#0-9a-zA-Z]*+|</?)\Z")
"""End of a source that the next character could complete to a reference or a tag."""
_LOOK_BACK = 40
"""Characters searched for it: longer than any named reference."""
_INLINE_TRAITS = FORMATTING | FURNITURE | WEAK_FURNITURE


class ChangeWidener:
    """Widens changes of one text.

    A change must replace character references whole, take neighbouring white space with it that
    would collapse, and take the rest of a line that cannot be joined by removing tags.
    """

    def __init__(self, source: str, text: str, source_map: SourceMap) -> None:
        self._source = source
        self._text = text
        self._source_map = source_map
        self.blocks: dict[int, str] = {}
        """Name of the innermost block at each of `join_offsets`; set by the caller."""

    def join_offsets(self, changes: Sequence[PageChange]) -> set[int]:
        """Return the source offsets before newlines at block boundaries that changes remove."""
        starts = {
            start
            for change in changes
            if self.removes_newline(change) and self.removes_block_boundary(change)
            for start in (change.start, change.start - 1)  # widening may take the space before
            if self.line_begun_before(start)
        }
        return {self._source_map.source_range(start - 1)[1] for start in starts}

    def widened(self, changes: Sequence[PageChange]) -> list[PageChange]:
        """Return the changes as wide as they must be; those that then touch are merged."""
        widened: list[PageChange] = []
        waiting = list(reversed(changes))  # a stack, first change on top
        while waiting:
            change = waiting.pop()
            wider = self._wider(change)
            while wider != change:
                change, wider = wider, self._wider(wider)
            if widened and widened[-1].end >= change.start:
                waiting.append(self._merged(widened.pop(), change))
            elif waiting and waiting[-1].start <= change.end:
                waiting.append(self._merged(change, waiting.pop()))
            else:
                widened.append(change)
        return widened

    def could_complete_markup(self, offset: int) -> bool:
        """Whether a character inserted at a source offset could complete markup before it."""
        return (
            _UNFINISHED_MARKUP.search(self._source, max(0, offset - _LOOK_BACK), offset) is not None
        )

    def removable_tags(self, change: PageChange) -> list[SourceRange] | None:
        """Return the tags whose removal joins the lines of a change; None if none can."""
        start = self._source_map.source_range(change.start - 1)[1]
        end = self._source_map.source_range(change.end)[0]
        return _tags_between(self._source, start, end, self.blocks.get(start, ""))

    def removes_newline(self, change: PageChange) -> bool:
        """Whether a change removes newlines of the text."""
        return "\n" in self._text[change.start : change.end]

    def removes_block_boundary(self, change: PageChange) -> bool:
        """Whether a block begins or ends at a newline that a change removes."""
        text, at = self._text, change.start
        while (at := text.find("\n", at, change.end)) >= 0:
            if self._source_map.kind_at(at) & BLOCK_BOUNDARY:
                return True
            at += 1
        return False

    def line_continues_at(self, offset: int) -> bool:
        """Whether the line has characters behind an offset of the text."""
        return offset < len(self._text) and self._text[offset] != "\n"

    def line_begun_before(self, offset: int) -> bool:
        """Whether the line has characters before an offset of the text."""
        return offset > 0 and self._text[offset - 1] != "\n"

    def _merged(self, first: PageChange, second: PageChange) -> PageChange:
        # Widening may have put original text that `second` replaces at the end of `first.after`.
        shared = max(0, first.end - second.start)
        after = first.after[: len(first.after) - shared] + second.after
        rest = self._text[second.end : first.end]
        return PageChange(first.start, max(first.end, second.end), after + rest)

    def _wider(self, change: PageChange) -> PageChange:
        text, start, end, after = self._text, change.start, change.end, change.after
        left, right = self._with_whole_atoms(start, end)
        if (left, right) == (start, end):
            left, right = self._with_collapsing_space(start, end, after)
        if right == end and self._would_complete_markup(left, right, after):
            right = self._atom_end(end)
        if left == start and self._ends_source(start) and self._source.endswith("</"):
            left -= 1  # "</" is text only at the end of the source
        if self._moves_rest_of_line(PageChange(left, right, after)):
            line = text.find("\n", right)
            right = len(text) if line < 0 else line
        return PageChange(left, right, text[left:start] + after + text[end:right])

    def _ends_source(self, offset: int) -> bool:
        """Whether the character before an offset of the text is the last of the source."""
        return self.line_begun_before(offset) and self._source_map.source_range(offset - 1)[
            1
        ] == len(self._source)

    def _with_whole_atoms(self, start: int, end: int) -> tuple[int, int]:
        """Widen a range of the text to all that its first and last reference stand for."""
        source_map = self._source_map
        if start < len(self._text) and source_map.text_start:
            index = source_map.index_at(start)
            if source_map.kind[index] & ATOM and source_map.text_start[index] < start:
                start = source_map.text_start[index]
        if end > start and end < len(self._text):
            index = source_map.index_at(end)
            if source_map.kind[index] & ATOM and source_map.text_start[index] < end:
                end = self._atom_end(end)
        return start, end

    def _atom_end(self, offset: int) -> int:
        """Return the text offset behind the character, or behind all of its reference."""
        source_map = self._source_map
        index = source_map.index_at(offset)
        if not source_map.kind[index] & ATOM:
            return offset + 1
        following = index + 1
        if following < len(source_map.text_start):
            return source_map.text_start[following]
        return len(self._text)

    def _with_collapsing_space(self, start: int, end: int, after: str) -> tuple[int, int]:
        """Widen a range by the space beside it that would collapse after the change."""
        text = self._text
        following = after[:1] or text[end : end + 1]
        double = not after and self._collapses(end)
        if self._collapses(start - 1) and (following in ("", "\n") or double):
            return start - 1, end
        before = after[-1:] or text[max(start - 1, 0) : start]
        if self._collapses(end) and before in ("", "\n"):
            return start, end + 1
        return start, end

    def _collapses(self, offset: int) -> bool:
        if not 0 <= offset < len(self._text) or self._text[offset] != " ":
            return False
        return not self._source_map.kind_at(offset) & PRESERVED

    def _would_complete_markup(self, start: int, end: int, after: str) -> bool:
        """Whether, after a deletion, what follows would complete markup before it."""
        if after or not self.line_begun_before(start) or end >= len(self._text):
            return False
        kind = self._source_map.kind_at(end)
        if kind & LITERAL:
            return False
        before = self._source_map.source_range(start - 1)[1]
        behind = self._source_map.source_range(end)[0]
        if self._source[before - 1] == "\r" and self._source.startswith("\n", behind):
            return True
        return (
            self.line_continues_at(end)
            and not kind & LINE_BREAK
            and self.could_complete_markup(before)
        )

    def _moves_rest_of_line(self, change: PageChange) -> bool:
        """Whether a change joins two lines whose blocks cannot be made one."""
        if not self.removes_newline(change) or not self.removes_block_boundary(change):
            return False
        if not self.line_begun_before(change.start) or not self.line_continues_at(change.end):
            return False
        return self.removable_tags(change) is None


def _tags_between(source: str, start: int, end: int, block: str) -> list[SourceRange] | None:
    """Return the tags in source[start:end] whose removal makes one block of two named `block`.

    None if anything but blocks of that name, inline elements and comments is between the two.
    """
    found: list[SourceRange] = []
    names: list[str] = []
    at = start
    while (match := MARKUP.search(source, at, end)) is not None:
        begin = match.start()
        is_end = source[begin + 1] == "/"
        tag = (END_TAG if is_end else START_TAG).match(source, begin)
        if tag is None:
            at = end_of_declaration(source, begin, xml=False, foreign=False)
            if at > end:
                return None
            continue
        at, name = tag.end(), tag[1].lower()
        traits = TRAITS.get(name, 0)
        own = attribute_traits(name, traits, tag[2])
        if name in RAW_TEXT or (traits | own.added) & HIDDEN or name in ("svg", "math"):
            return None
        if name in JOINABLE:
            if own.removed or (is_end and names[-1:] and names[-1].startswith("/")):
                return None
            found.append((begin, at))
            names.append(f"/{name}" if is_end else name)
        elif traits & ~_INLINE_TRAITS or own.added & ~_INLINE_TRAITS:
            return None
    alike = bool(names) and {name.lstrip("/") for name in names} == {block}
    return found if alike and not names[-1].startswith("/") else None
