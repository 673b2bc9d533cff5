"""The elements that are open at a place of the source, and what follows from them."""

from __future__ import annotations

from dataclasses import dataclass

from editor.files.html.elements import (
    BLOCK,
    ENDED_BY,
    FORMATTING,
    FURNITURE,
    HEADINGS,
    HIDDEN,
    SCOPE,
    SPACES,
    SPECIAL,
    TABLE_PARTS,
    WALL,
    WEAK,
    WORLD,
)

MOST_OPEN = 200_000
_MOST_PHRASES = 64
_GONE = 0
_SIMPLE = ~(BLOCK | FORMATTING)
_KEYS = dict.fromkeys(HEADINGS, "h1")
"""Any heading's end tag ends any heading."""


class TooDeep(Exception):
    """More elements within each other than any page has."""


@dataclass(frozen=True, slots=True)
class OpenTag:
    """An open element: its name, and where its start tag stands in the source."""

    name: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Furnished:
    """A stretch of the text that is furniture; a weak one only if it is not most of the page."""

    start: int
    end: int
    weak: bool


class Opened:
    """A stack of elements that finds any of them by name without a walk through the others."""

    def __init__(self) -> None:
        self.hidden = 0
        """How many of the open elements hide what is in them."""
        self.kept: list[bool] = [False]
        """Whether blanks are kept, by the last element that says so."""
        self.furnished: list[Furnished] = []
        self._stack: list[tuple[str, int, int, int]] = []
        self._places: dict[str, list[int]] = {}
        # The places of those with these traits; none is at -1.
        self._specials, self._walls, self._scopes, self._roots = [-1], [-1], [-1], [-1]
        self.foreign = False
        """Whether the rules are those of svg and math."""
        self._worlds = [False]
        self._furniture: list[int] = []

    def has(self, name: str) -> bool:
        """Whether an element of that name is open."""
        return bool(self._places.get(name))

    def push(self, name: str, traits: int, tag: tuple[int, int], length: int) -> None:
        """Open an element whose start tag stands at `tag`, `length` code points into the text.

        One with SPACES or WORLD has its own entry put on `kept` by the caller, or by `enter`.
        """
        place = len(self._stack)
        if place >= MOST_OPEN:
            raise TooDeep
        self._stack.append((name, traits, *tag))
        self._places.setdefault(_KEYS.get(name, name), []).append(place)
        if traits & _SIMPLE:
            if traits & HIDDEN:
                self.hidden += 1
            if traits & FURNITURE:
                self._furniture.append(length)
            if traits & SPECIAL:
                self._specials.append(place)
            if traits & WALL:
                self._walls.append(place)
            if traits & (SCOPE | WORLD):
                if traits & SCOPE:
                    self._scopes.append(place)
                if traits & WORLD:
                    self._roots.append(place)

    def enter(self, *, foreign: bool) -> None:
        """The last element pushed, with the trait WORLD, changes the rules."""
        self._worlds.append(foreign)
        self.foreign = foreign

    def ends_implied_by(self, name: str) -> int | None:
        """The place down to which a start tag closes elements without end tags, if any."""
        if name in HEADINGS:
            last = len(self._stack) - 1
            return last if last >= 0 and self._stack[last][0] in HEADINGS else None
        if name == "button":
            wall = self._scopes[-1]
        elif name in TABLE_PARTS:
            wall = self._place("table")
        else:
            wall = self._walls[-1]
        lowest = None
        for other in ENDED_BY.get(name, ()):
            place = self._place(other)
            if place > wall and (lowest is None or place < lowest):
                lowest = place
        return lowest

    def open_p(self) -> int | None:
        """The place of a paragraph that a block, or its end tag, ends."""
        place = self._place("p")
        if place < 0:
            return None
        return place if place > max(self._scopes[-1], self._place("button")) else None

    def world(self) -> int:
        """The place of the element whose rules hold, -1 for the page's own."""
        return self._roots[-1]

    def ended_by(self, name: str, traits: int) -> int | None:
        """The place of the element that an end tag ends, None if it ends none."""
        place = self._place(name)
        if name == "table":
            wall = -1
        elif name in TABLE_PARTS:
            wall = self._place("table")
        elif traits & (SPECIAL | FORMATTING):
            wall = self._scopes[-1] - 1
        elif self.foreign:
            wall = self.world() - 1
        else:
            wall = self._specials[-1]
        return place if place > wall and place >= 0 else None

    def close_last(self, name: str, length: int) -> int | None:
        """Close the last element, if it has that name; its traits, None if it has another."""
        stack = self._stack
        if not stack or stack[-1][0] != name:
            return None
        traits = stack.pop()[1]
        self._places[_KEYS.get(name, name)].pop()
        self._undo(traits, length)
        return traits

    def close_one(self, place: int, length: int) -> None:
        """Close an element alone; what was opened in it stays open."""
        name, traits, start, end = self._stack[place]
        self._places[_KEYS.get(name, name)].pop()
        self._undo(traits, length)
        self._stack[place] = ("", _GONE, start, end)

    def close_to(self, place: int, length: int) -> bool:
        """Close the element at a place and all that were opened in it; whether there was a block.

        `length` is how many code points of text there are so far.
        """
        blocks = 0
        while len(self._stack) > place:
            name, traits, _, _ = self._stack.pop()
            if name:
                self._places[_KEYS.get(name, name)].pop()
                self._undo(traits, length)
                blocks |= traits
        return bool(blocks & BLOCK)

    def is_last(self, place: int) -> bool:
        """Whether nothing is open in the element at a place."""
        return place == len(self._stack) - 1

    def phrase(self) -> list[OpenTag]:
        """The innermost block that is open, and what is open in it, outermost first.

        Nothing where there is none, or too much in it.
        """
        found: list[OpenTag] = []
        for name, traits, start, end in reversed(self._stack[-_MOST_PHRASES:]):
            if name:
                found.append(OpenTag(name, start, end))
            if traits & BLOCK:
                return found[::-1]
        return []

    def _undo(self, traits: int, length: int) -> None:
        if not traits & _SIMPLE:
            return
        if traits & HIDDEN:
            self.hidden -= 1
        if traits & FURNITURE:
            self.furnished.append(Furnished(self._furniture.pop(), length, bool(traits & WEAK)))
        if traits & SPACES:
            self.kept.pop()
        if traits & WORLD:
            self._worlds.pop()
            self.foreign = self._worlds[-1]
            self._roots.pop()
        if traits & SPECIAL:
            self._specials.pop()
        if traits & WALL:
            self._walls.pop()
        if traits & SCOPE:
            self._scopes.pop()

    def _place(self, name: str) -> int:
        places = self._places.get(_KEYS.get(name, name))
        return places[-1] if places else -1
