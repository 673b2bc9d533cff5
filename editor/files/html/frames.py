"""Frames whose page is in the file: in an attribute (srcdoc) or beside the page that shows it.

The lines of a frame follow the line that it stands in.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Final, NamedTuple

from editor.article.inlines import Inline
from editor.article.paragraphs import Paragraph
from editor.files.html.changes import PageChange
from editor.files.html.character_references import REFERENCE, decoded, unescaped
from editor.files.html.frame_pages import FramePage
from editor.files.html.furniture import FurnitureSpan

DEEPEST: Final = 3
"""Frames within frames that are read. Set by hand: each level is escaped once more."""
MOST: Final = 500
"""Frames of a page that are read. Set by hand: a page has some dozens, advertisements included."""
_REFERENCE: Final = re.compile(REFERENCE)
_QUOTES: Final = str.maketrans({'"': "&quot;", "'": "&#39;"})


class FrameTag(NamedTuple):
    """A frame as it stands in the source."""

    start: int
    end: int
    """The value of the attribute that has its page or address, quotation marks included, is
    source[start:end]."""
    at: int
    """Code points of the page's own text before it."""
    is_in_line: bool
    """Whether it stands within a line."""
    address: str = ""
    """Of its page; "" if that stands in the attribute."""


class ShownFrame(NamedTuple):
    """A frame that shows text."""

    tag: FrameTag
    page: FramePage


class Crossing(Exception):
    """A change joins lines of a frame with others."""


class _Stretch(NamedTuple):
    """A stretch of the page's own text, own[own_start:own_end], and where it is in all of it."""

    start: int
    own_start: int
    own_end: int

    @property
    def end(self) -> int:
        return self.start + self.own_end - self.own_start


class FramedText:
    """The text of a page with that of its frames; `own` is without them."""

    def __init__(self, own: str, frames: Sequence[ShownFrame]) -> None:
        self.frames = frames
        self.spans: list[tuple[int, int]] = []
        """Where each frame stands in the text, in code points."""
        self._places: list[int] = []
        """The end of the line of the page's own text that each frame follows; -1: there is none."""
        self._stretches: list[_Stretch] = []
        pieces: list[str] = []
        done = length = 0
        for tag, page in frames:
            end = own.find("\n", tag.at) if tag.is_in_line else tag.at
            place = len(own) if end < 0 else end
            place = place if place or tag.is_in_line else -1
            if place > done or (place == 0 and not pieces):
                self._stretches.append(_Stretch(length, done, place))
            before = own[done : max(place, 0)] + ("\n" if place >= 0 else "")
            if place < 0 and not own and pieces:
                before += "\n"  # between frames of a page that has nothing else
            after = "\n" if place < 0 and own else ""
            self.spans.append((length + len(before), length + len(before) + len(page.text)))
            self._places.append(place)
            pieces += (before, page.text, after)
            length = self.spans[-1][1] + len(after)
            done = max(place, 0)
        self._stretches.append(_Stretch(length, done, len(own)))
        self.text = "".join((*pieces, own[done:]))
        """All of it."""

    def shifted(self, offset: int) -> int:
        """Return where an offset of the page's own text is in all of it."""
        one = next(one for one in self._stretches if one.own_start <= offset <= one.own_end)
        return one.start + offset - one.own_start

    def paragraphs(self, own: Sequence[Paragraph]) -> list[Paragraph]:
        """Return what each line is, given the lines of the page's own text."""
        found = list(own)
        for (start, _), (_, page) in zip(self.spans, self.frames, strict=True):
            line = self.text.count("\n", 0, start)
            found[line:line] = page.paragraphs
        return found

    def inlines(self) -> list[Inline]:
        """Return the links in frames, and the words that stand out in them."""
        return [
            one._replace(start=low + one.start, end=low + one.end)
            for (low, _), frame in zip(self.spans, self.frames, strict=True)
            for one in frame.page.inlines
        ]

    def furniture(self, own: Iterable[FurnitureSpan]) -> list[FurnitureSpan]:
        """Return what is likely not the article, given that of the page's own text."""
        found = [
            FurnitureSpan(self.shifted(one.start), self.shifted(one.end), one.weak) for one in own
        ]
        for (low, high), frame in zip(self.spans, self.frames, strict=True):
            found.append(FurnitureSpan(low, high, weak=True))
            found += [
                FurnitureSpan(low + start, low + end, False) for start, end in frame.page.furniture
            ]
        return found

    def split(
        self, changes: Sequence[PageChange]
    ) -> tuple[list[PageChange], list[list[PageChange]]]:
        """Return the changes of the page's own text, and those of each frame's.

        Raises Crossing.
        """
        own: list[PageChange] = []
        within: list[list[PageChange]] = [[] for _ in self.frames]
        for start, end, after in ((one.start, one.end, one.after) for one in changes):
            number = self._frame_around(start, end)
            if number is not None:
                low = self.spans[number][0]
                within[number].append(PageChange(start - low, end - low, after))
            else:
                low, high = self._own(start), self._own(end)
                for covered in self._covered(start, end):
                    span = self.spans[covered]
                    within[covered] = [PageChange(0, span[1] - span[0], "")]
                    if start == span[0]:  # the newline before it stays, of those around it
                        low = self._places[covered] + 1
                if low > high:
                    raise Crossing
                if low < high or after:
                    own.append(PageChange(low, high, after))
        for number, some in enumerate(within):
            if self._is_emptied(number, some) and not self._joins(number, changes):
                place = max(self._places[number], 0)
                own.append(PageChange(place, place, "\n"))  # its line stays, though empty
        return sorted(own, key=lambda one: one.start), within

    def _is_emptied(self, number: int, changes: Sequence[PageChange]) -> bool:
        """Whether changes within a frame leave nothing of its text."""
        start, end = self.spans[number]
        removed = sum(one.end - one.start for one in changes)
        return removed == end - start and not any(one.after for one in changes)

    def _joins(self, number: int, changes: Sequence[PageChange]) -> bool:
        """Whether a newline beside a frame goes with it."""
        start, end = self.spans[number]
        return any(
            one.start <= start and end <= one.end and (one.start, one.end) != (start, end)
            for one in changes
        )

    def _frame_around(self, start: int, end: int) -> int | None:
        return next(
            (
                number
                for number, (low, high) in enumerate(self.spans)
                if low <= start and end <= high
            ),
            None,
        )

    def _covered(self, start: int, end: int) -> list[int]:
        """Return the frames that a span holds; raises Crossing if it holds a part of one."""
        found = []
        for number, (low, high) in enumerate(self.spans):
            if start <= low and high <= end:
                found.append(number)
            elif start < high and low < end:
                raise Crossing
        inside = [one for one in self._stretches if one.start <= start and end <= one.end]
        if not found and not inside:
            raise Crossing
        return found

    def _own(self, offset: int) -> int:
        """Return the offset in the page's own text; in a frame, the end of the line before."""
        for one in self._stretches:
            if one.start <= offset <= one.end:
                return one.own_start + offset - one.start
        number = next(at for at, (low, high) in enumerate(self.spans) if low <= offset <= high)
        return max(self._places[number], 0)


def content_of(value: str) -> str:
    """Return what an attribute's value, as it stands in the source, says."""
    return unescaped(value[1:-1] if value[:1] in ('"', "'") else value)


def put_back(value: str, before: str, after: str, escaped: Callable[[str], str]) -> str:
    """Return an attribute's value, as it stands in the source, for another content.

    What stays of the content `before` stays as it was written.
    """
    quote = value[:1] if value[:1] in ('"', "'") else ""
    raw = value[1:-1] if quote else value
    first = _shared(before, after)
    rest = _shared(before[first:][::-1], after[first:][::-1])
    low, high = _written_at(raw, first), _written_at(raw, len(before) - rest)
    if low is None or high is None:
        low, high, first, rest = 0, len(raw), 0, 0
    new = escaped(after[first : len(after) - rest]).translate(_QUOTES)
    quote = quote or '"'
    return f"{quote}{raw[:low]}{new}{raw[high:]}{quote}"


def _shared(one: str, other: str) -> int:
    """Return how many code points two texts begin with in common."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))


def _written_at(raw: str, offset: int) -> int | None:
    """Return where a code point of a content is written; None if it is half of a reference."""
    at = done = 0
    for match in _REFERENCE.finditer(raw):
        text, used = decoded(match[0])
        if offset <= done + match.start() - at:
            break
        if used:
            done += match.start() - at + len(text)
            at = match.start() + used
            if offset < done:
                return None
    return at + offset - done
