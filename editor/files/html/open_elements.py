"""The stack of open elements (HTML standard, 13.2.4.3) and what it implies for the text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from editor.article.inlines import InlineKind
from editor.files.html.elements import (
    BLOCK,
    FORMATTING,
    FURNITURE,
    HEADINGS,
    HIDDEN,
    IMPLIED_END_TAGS,
    LIST_ITEM_SCOPE,
    NAMESPACE,
    SCOPE,
    SETS_WHITE_SPACE,
    SPECIAL,
    TABLE_PARTS,
    WEAK_FURNITURE,
)
from editor.files.html.furniture import FurnitureSpan

MAX_OPEN = 200_000
"""Elements nested deeper than on any real page."""
_MAX_BLOCK_DEPTH = 64
"""Elements searched for the innermost block."""
_CLOSED = 0
"""Traits of an entry whose element was closed before those opened in it."""
_UNDONE = ~(BLOCK | FORMATTING)
"""Traits that closing an element has to undo."""
_INLINE_KINDS = {
    "a": InlineKind.LINK,
    "b": InlineKind.STRONG,
    "strong": InlineKind.STRONG,
    "i": InlineKind.EMPHASIS,
    "em": InlineKind.EMPHASIS,
}
_KEYS = dict.fromkeys(HEADINGS, "h1")
"""The end tag of any heading closes any heading."""


class TooDeep(Exception):
    """More than MAX_OPEN elements are open."""


@dataclass(frozen=True, slots=True)
class OpenTag:
    """An open element; its start tag is source[start:end]."""

    name: str
    start: int
    end: int


class OpenElementStack:
    """A stack of elements that finds the last of each name in constant time.

    A position counts elements from the bottom of the stack, from 0.
    """

    def __init__(self) -> None:
        self.hidden_depth = 0
        """Number of open elements that hide their content."""
        self.preserve_space: list[bool] = [False]
        """Whether white space is preserved, for each open element that says so; the last holds."""
        self.furniture_spans: list[FurnitureSpan] = []
        self._stack: list[tuple[str, int, int, int]] = []
        self._positions: dict[str, list[int]] = {}
        # Positions of the elements with these traits, above a -1 for none.
        self._specials, self._list_item_scopes = [-1], [-1]
        self._scopes, self._namespaces = [-1], [-1]
        self.foreign = False
        """Whether the parsing rules of <svg> and <math> hold."""
        self._foreign_flags = [False]
        self._furniture: list[int] = []
        self.inline_spans: list[tuple[InlineKind, int, int, tuple[int, int]]] = []
        """Links and what stands out: kind, start and end in the text, source range of the tag."""
        self._inlines: dict[int, tuple[InlineKind, int, tuple[int, int]]] = {}
        """Those that are open, by the offset of their start tag."""

    @property
    def in_furniture(self) -> bool:
        """Whether an element is open that is likely not the article."""
        return bool(self._furniture)

    def contains(self, name: str) -> bool:
        """Whether an element of the name is open."""
        return bool(self._positions.get(name))

    def last(self, names: Iterable[str]) -> tuple[int, str, int]:
        """Return the last open element of these names: position, name, offset of its start tag.

        The position is -1 if none is open.
        """
        position = max((self._position(name) for name in names), default=-1)
        name, _, start, _ = self._stack[position] if position >= 0 else ("", 0, 0, 0)
        return position, name, start

    def depth(self, names: Iterable[str]) -> int:
        """Return how many elements of these names are open."""
        return sum(len(self._positions.get(name, ())) for name in names)

    def push(self, name: str, traits: int, tag: tuple[int, int], length: int) -> None:
        """Open an element whose start tag is at the source range `tag`.

        `length`: code points of text before it. For SETS_WHITE_SPACE the caller pushes to
        `preserve_space`; for NAMESPACE it calls `set_namespace`. Raises TooDeep.
        """
        position = len(self._stack)
        if position >= MAX_OPEN:
            raise TooDeep
        self._stack.append((name, traits, *tag))
        self._positions.setdefault(_KEYS.get(name, name), []).append(position)
        self._begin_inline(name, length, tag)
        if traits & _UNDONE:
            if traits & HIDDEN:
                self.hidden_depth += 1
            if traits & FURNITURE:
                self._furniture.append(length)
            if traits & SPECIAL:
                self._specials.append(position)
            if traits & LIST_ITEM_SCOPE:
                self._list_item_scopes.append(position)
            if traits & (SCOPE | NAMESPACE):
                if traits & SCOPE:
                    self._scopes.append(position)
                if traits & NAMESPACE:
                    self._namespaces.append(position)

    def set_namespace(self, *, foreign: bool) -> None:
        """Set the parsing rules within the element just pushed, which has NAMESPACE."""
        self._foreign_flags.append(foreign)
        self.foreign = foreign

    def closed_by_start_tag(self, name: str) -> int | None:
        """Return the position from which up a start tag closes elements; None if it closes none."""
        if name in HEADINGS:
            last = len(self._stack) - 1
            return last if last >= 0 and self._stack[last][0] in HEADINGS else None
        if name == "button":
            limit = self._scopes[-1]
        elif name in TABLE_PARTS:
            limit = self._position("table")
        else:
            limit = self._list_item_scopes[-1]
        lowest = None
        for other in IMPLIED_END_TAGS.get(name, ()):
            position = self._position(other)
            if position > limit and (lowest is None or position < lowest):
                lowest = position
        return lowest

    def open_paragraph(self) -> int | None:
        """Return the position of the <p> that a block's start tag or </p> closes; None for none."""
        position = self._position("p")
        if position < 0:
            return None
        return position if position > max(self._scopes[-1], self._position("button")) else None

    def namespace_root(self) -> int:
        """Return the position of the element whose parsing rules hold; -1 for those of the page."""
        return self._namespaces[-1]

    def closed_by_end_tag(self, name: str, traits: int) -> int | None:
        """Return the position of the element that an end tag closes; None if it closes none."""
        position = self._position(name)
        if name == "table":
            limit = -1
        elif name in TABLE_PARTS:
            limit = self._position("table")
        elif traits & (SPECIAL | FORMATTING):
            limit = self._scopes[-1] - 1
        elif self.foreign:
            limit = self.namespace_root() - 1
        else:
            limit = self._specials[-1]
        return position if position > limit and position >= 0 else None

    def close_last(self, name: str, length: int) -> int | None:
        """Close the last element if it has the name and return its traits; else return None."""
        stack = self._stack
        if not stack or stack[-1][0] != name:
            return None
        _, traits, start, _ = stack.pop()
        self._positions[_KEYS.get(name, name)].pop()
        self._remove_traits(traits, length)
        self._end_inline(start, length)
        return traits

    def close_one(self, position: int, length: int) -> None:
        """Close one element; those opened in it stay open."""
        name, traits, start, end = self._stack[position]
        self._positions[_KEYS.get(name, name)].pop()
        self._remove_traits(traits, length)
        self._end_inline(start, length)
        self._stack[position] = ("", _CLOSED, start, end)

    def close_to(self, position: int, length: int) -> bool:
        """Close the elements from a position up; return whether one of them was a block.

        `length`: code points of text so far.
        """
        blocks = 0
        while len(self._stack) > position:
            name, traits, start, _ = self._stack.pop()
            if name:
                self._positions[_KEYS.get(name, name)].pop()
                self._remove_traits(traits, length)
                self._end_inline(start, length)
                blocks |= traits
        return bool(blocks & BLOCK)

    def is_innermost(self, position: int) -> bool:
        """Whether no element is open in the one at a position."""
        return position == len(self._stack) - 1

    def innermost_block(self) -> list[OpenTag]:
        """Return the innermost open block and the elements open in it, outermost first.

        Empty if there is none among the last _MAX_BLOCK_DEPTH elements.
        """
        found: list[OpenTag] = []
        for name, traits, start, end in reversed(self._stack[-_MAX_BLOCK_DEPTH:]):
            if name:
                found.append(OpenTag(name, start, end))
            if traits & BLOCK:
                return found[::-1]
        return []

    def _remove_traits(self, traits: int, length: int) -> None:
        if not traits & _UNDONE:
            return
        if traits & HIDDEN:
            self.hidden_depth -= 1
        if traits & FURNITURE:
            self.furniture_spans.append(
                FurnitureSpan(self._furniture.pop(), length, bool(traits & WEAK_FURNITURE))
            )
        if traits & SETS_WHITE_SPACE:
            self.preserve_space.pop()
        if traits & NAMESPACE:
            self._foreign_flags.pop()
            self.foreign = self._foreign_flags[-1]
            self._namespaces.pop()
        if traits & SPECIAL:
            self._specials.pop()
        if traits & LIST_ITEM_SCOPE:
            self._list_item_scopes.pop()
        if traits & SCOPE:
            self._scopes.pop()

    def _begin_inline(self, name: str, length: int, tag: tuple[int, int]) -> None:
        if name in _INLINE_KINDS:
            self._inlines[tag[0]] = (_INLINE_KINDS[name], length, tag)

    def _end_inline(self, start: int, length: int) -> None:
        opened = self._inlines.pop(start, None)
        if opened is not None:
            kind, begun, tag = opened
            self.inline_spans.append((kind, begun, length, tag))

    def _position(self, name: str) -> int:
        positions = self._positions.get(_KEYS.get(name, name))
        return positions[-1] if positions else -1
