"""Widening of changes until the page can hold them: blanks that would be lost, and the like."""

from __future__ import annotations

import re
from collections.abc import Sequence

from editor.files.html.attribute_traits import look
from editor.files.html.changes import PageChange
from editor.files.html.elements import HIDDEN, JOINABLE, RAW, TRAITS
from editor.files.html.line_collector import ATOM, BOUNDARY, BREAK, KEPT, Runs, Stretch
from editor.files.html.line_collector import RAW as LITERAL
from editor.files.html.tags import END, MARKUP, START, end_of_declaration

BEGUN = re.compile(r"(?:&[#0-9a-zA-Z]*+|</?)\Z")
"""At the end of a source: what the next character could make a reference or a tag of."""
_FAR = 40


class Settling:
    """Widens the changes of one text."""

    def __init__(self, source: str, text: str, runs: Runs) -> None:
        self._source = source
        self._text = text
        self._runs = runs
        self.blocks: dict[int, str] = {}
        """The names of the innermost blocks at the places of joins."""

    def places_of_joins(self, changes: Sequence[PageChange]) -> set[int]:
        """Offsets of the source before newlines that are taken out where blocks begin."""
        starts = {
            start
            for change in changes
            if self.joins(change) and self.crosses_blocks(change)
            for start in (change.start, change.start - 1)  # a blank may have to go, too
            if self.went_on(start)
        }
        return {self._runs.stretch(start - 1)[1] for start in starts}

    def widened(self, changes: Sequence[PageChange]) -> list[PageChange]:
        """The changes, each as wide as it must be; those that meet are made one."""
        widened: list[PageChange] = []
        # The last comes first.
        waiting = list(reversed(changes))
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

    def begun_at(self, place: int) -> bool:
        """Whether what is put in at an offset of the source could change what stands before."""
        return BEGUN.search(self._source, max(0, place - _FAR), place) is not None

    def gap(self, change: PageChange) -> list[Stretch] | None:
        """The tags to take out where a change takes out newlines, None if they cannot be."""
        start = self._runs.stretch(change.start - 1)[1]
        end = self._runs.stretch(change.end)[0]
        return _joints(self._source, start, end, self.blocks.get(start, ""))

    def joins(self, change: PageChange) -> bool:
        """Whether a change takes out newlines."""
        return "\n" in self._text[change.start : change.end]

    def crosses_blocks(self, change: PageChange) -> bool:
        """Whether blocks begin or end at the newlines that a change takes out."""
        text, at = self._text, change.start
        while (at := text.find("\n", at, change.end)) >= 0:
            if self._runs.kind_of(at) & BOUNDARY:
                return True
            at += 1
        return False

    def goes_on(self, offset: int) -> bool:
        """Whether a line goes on at an offset of the text."""
        return offset < len(self._text) and self._text[offset] != "\n"

    def went_on(self, offset: int) -> bool:
        """Whether there is anything of a line before an offset of the text."""
        return offset > 0 and self._text[offset - 1] != "\n"

    def _merged(self, first: PageChange, second: PageChange) -> PageChange:
        # The first may have taken in, as it is, a part or all of what the second is about.
        shared = max(0, first.end - second.start)
        after = first.after[: len(first.after) - shared] + second.after
        rest = self._text[second.end : first.end]
        return PageChange(first.start, max(first.end, second.end), after + rest)

    def _wider(self, change: PageChange) -> PageChange:
        text, start, end, after = self._text, change.start, change.end, change.after
        left, right = self._whole(start, end)
        if (left, right) == (start, end):
            left, right = self._with_blanks(start, end, after)
        if right == end and self._swallows(left, right, after):
            right = self._runs_end(end)
        if left == start and self._at_the_end(start) and self._source.endswith("</"):
            left -= 1  # that is text at the end of a source, and nowhere else
        if self._moves_the_rest(PageChange(left, right, after)):
            line = text.find("\n", right)
            right = len(text) if line < 0 else line
        return PageChange(left, right, text[left:start] + after + text[end:right])

    def _at_the_end(self, offset: int) -> bool:
        """Whether the source ends with what stands before an offset of the text."""
        return self.went_on(offset) and self._runs.stretch(offset - 1)[1] == len(self._source)

    def _whole(self, start: int, end: int) -> tuple[int, int]:
        """As much as the references that it takes a part of stand for."""
        runs = self._runs
        if start < len(self._text) and runs.at:
            run = runs.number(start)
            if runs.kind[run] & ATOM and runs.at[run] < start:
                start = runs.at[run]
        if end > start and end < len(self._text):
            run = runs.number(end)
            if runs.kind[run] & ATOM and runs.at[run] < end:
                end = self._runs_end(end)
        return start, end

    def _runs_end(self, offset: int) -> int:
        """The end of what stands at an offset: a character, or all that a reference stands for."""
        run = self._runs.number(offset)
        if not self._runs.kind[run] & ATOM:
            return offset + 1
        following = run + 1
        return self._runs.at[following] if following < len(self._runs.at) else len(self._text)

    def _with_blanks(self, start: int, end: int, after: str) -> tuple[int, int]:
        """With the blanks beside it that would be none any more."""
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
        return not self._runs.kind_of(offset) & KEPT

    def _swallows(self, start: int, end: int, after: str) -> bool:
        """Whether what comes next would become a part of what stands before."""
        if after or not self.went_on(start) or end >= len(self._text):
            return False
        kind = self._runs.kind_of(end)
        if kind & LITERAL:
            return False
        before, place = self._runs.stretch(start - 1)[1], self._runs.stretch(end)[0]
        if self._source[before - 1] == "\r" and self._source.startswith("\n", place):
            return True
        return self.goes_on(end) and not kind & BREAK and self.begun_at(before)

    def _moves_the_rest(self, change: PageChange) -> bool:
        """Whether a change makes one line of two that have no block in common."""
        if not self.joins(change) or not self.crosses_blocks(change):
            return False
        if not self.went_on(change.start) or not self.goes_on(change.end):
            return False
        return self.gap(change) is None


def _joints(source: str, start: int, end: int, block: str) -> list[Stretch] | None:
    """The tags between a block of that name and one of its kind, perhaps with more between.

    None if there is anything else.
    """
    found: list[Stretch] = []
    names: list[str] = []
    at = start
    while (match := MARKUP.search(source, at, end)) is not None:
        begin = match.start()
        is_end = source[begin + 1] == "/"
        tag = (END if is_end else START).match(source, begin)
        if tag is None:
            at = end_of_declaration(source, begin, xml=False, foreign=False)
            if at > end:
                return None
            continue
        at, name = tag.end(), tag[1].lower()
        traits = TRAITS.get(name, 0)
        looks = look(name, traits, tag[2])
        if name in RAW or (traits | looks.given) & HIDDEN or name in ("svg", "math"):
            return None
        if name in JOINABLE:
            if looks.taken or (is_end and names[-1:] and names[-1].startswith("/")):
                return None
            found.append((begin, at))
            names.append(f"/{name}" if is_end else name)
        elif traits & ~_PHRASE or looks.given & ~_PHRASE:
            return None
    alike = bool(names) and {name.lstrip("/") for name in names} == {block}
    return found if alike and not names[-1].startswith("/") else None


_PHRASE = 16 | 64 | 1024  # formatting, and furniture of whatever strength
