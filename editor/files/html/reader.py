"""From a page's source to its visible text, in one pass and without opening anything."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from operator import attrgetter

from editor.files.html.attribute_traits import PLAIN, Look, look
from editor.files.html.elements import (
    BLOCK,
    BREAKS_OUT,
    ENDED_BY,
    ENDS_P,
    FOREIGN_HIDDEN,
    FORMATTING,
    FURNITURE,
    HEADINGS,
    HIDDEN,
    HTML_WITHIN,
    PAGE,
    RAW,
    SCOPE,
    SPACES,
    SPECIAL,
    TRAITS,
    VOID,
    WALL,
    WORLD,
)
from editor.files.html.elements import FOREIGN as FOREIGN_ROOTS
from editor.files.html.line_collector import CDATA, FOREIGN, KEPT, LineCollector
from editor.files.html.line_collector import RAW as LITERAL
from editor.files.html.open_elements import Furnished, Opened, OpenTag
from editor.files.html.tags import END, MARKUP, START, end_of_declaration, end_of_raw

_MOST_LOOKS = 20_000
_LONGEST_KEPT = 400


class PageReader:
    """Reads a source; everything it finds is in its attributes."""

    def __init__(self, source: str, *, xml: bool, watch: Iterable[int] = ()) -> None:
        self.lines = LineCollector(source)
        self.opened = Opened()
        self.is_frameset = False
        self.first_places: set[int] = set()
        """Where a newline would be the first of a <pre>, and dropped."""
        self.phrases: dict[int, list[OpenTag]] = {}
        """For each watched offset of the source, what a new line there is in (Opened.phrase)."""
        self._source = source
        self._xml = xml
        self._watch = sorted(watch, reverse=True)
        self._looks: dict[tuple[str, str], Look] = {}
        self._pages: set[int] = set()

    def read(self) -> None:
        """Read all of it. Raises TooDeep."""
        source, at, search = self._source, 0, MARKUP.search
        opened, add = self.opened, self.lines.add
        while match := search(source, at):
            begin = match.start()
            if begin > at and not opened.hidden:
                add(at, begin, self._kind())
            if self._watch and self._watch[-1] <= begin:
                self._look_around(begin)
            at = self._markup(begin)
        if at < len(source) and not self.opened.hidden:
            self.lines.add(at, len(source), self._kind())
        self._look_around(len(source))
        self.lines.boundary(len(source))
        self.lines.finish()
        self.opened.close_to(0, self.lines.length)

    def _kind(self) -> int:
        kind = KEPT if self.opened.kept[-1] else 0
        return kind | FOREIGN if self.opened.foreign else kind

    def _look_around(self, begin: int) -> None:
        while self._watch and self._watch[-1] <= begin:
            self.phrases[self._watch.pop()] = self.opened.phrase()

    def _markup(self, at: int) -> int:
        """Take the tag or declaration at an offset of the source; the offset after it."""
        source = self._source
        mark = source[at + 1]
        if mark in "!?":
            return self._declaration(at)
        if mark != "/":
            tag = START.match(source, at)
            if tag is None:  # a tag without end takes all the rest
                return len(source)
            return self._start(_name(tag[1]), tag[2], at, tag.end())
        tag = END.match(source, at)
        if tag:
            self._end(_name(tag[1]), at, tag.end())
            return tag.end()
        after = source.find(">", at)
        return after + 1 if after >= 0 else len(source)

    def _declaration(self, at: int) -> int:
        foreign = self.opened.foreign
        end = end_of_declaration(self._source, at, xml=self._xml, foreign=foreign)
        if (self._xml or foreign) and self._source.startswith("<![CDATA[", at):
            last = end - 3 if self._source.startswith("]]>", end - 3) else end
            if last > at + 9 and not self.opened.hidden:
                self.lines.add(at + 9, last, self._kind() | LITERAL | CDATA)
        return end

    def _start(self, name: str, attributes: str, at: int, end: int) -> int:
        closed = attributes.endswith("/") and (self._xml or self.opened.foreign)
        if self.opened.foreign:
            if name not in BREAKS_OUT:
                self._foreign_start(name, attributes, (at, end), closed=closed)
                return end
            self._leave_foreign(at)
        if name in PAGE:
            self.is_frameset |= name == "frameset"
            self._boundary(at)
            return end
        traits = TRAITS.get(name, 0)
        self._end_implied(name, traits, at)
        if name in VOID:
            self._void(name, attributes, at, end)
            return end
        if name in FOREIGN_ROOTS:
            self._push(name, traits | WORLD, attributes, (at, end), foreign=True)
            closed = attributes.endswith("/")
        elif name in RAW:
            return end if closed else self._skip_raw(name, end)
        else:
            self._push(name, traits, attributes, (at, end))
        if closed:
            self._end(name, end, end)
        elif traits & SPACES:
            return self._kept_start(name, end)
        return end

    def _void(self, name: str, attributes: str, at: int, end: int) -> None:
        look = self._look(name, 0, attributes)
        if self.opened.hidden or look.given & HIDDEN:
            return
        if name == "br":
            self.lines.end_line(at, end, self._kind())
        elif name == "hr":
            self._boundary(at)

    def _end_implied(self, name: str, traits: int, at: int) -> None:
        if traits & ENDS_P or name == "hr":
            place = self.opened.open_p()
            if place is not None:
                self._close_to(place, at)
        if name in ENDED_BY or name in HEADINGS:
            place = self.opened.ends_implied_by(name)
            if place is not None:
                self._close_to(place, at)
        elif name == "a" and self.opened.has("a"):
            self._end("a", at, at)

    def _push(
        self,
        name: str,
        traits: int,
        attributes: str,
        tag: tuple[int, int],
        *,
        foreign: bool | None = None,
    ) -> None:
        look = self._look(name, traits, attributes) if attributes or name == "dialog" else PLAIN
        if name == "header" and (self.opened.has("article") or self.opened.has("main")):
            traits &= ~FURNITURE  # it holds the headline
        kept = look.keeps_blanks if look.given & SPACES else True
        traits = (traits | look.given) & ~look.taken
        if traits & HIDDEN:
            traits &= ~BLOCK
        elif traits & BLOCK:
            self._boundary(tag[0])
        self.opened.push(name, traits, tag, self.lines.length)
        if traits & SPACES:
            self.opened.kept.append(kept)
        if foreign is not None:
            self.opened.enter(foreign=foreign)

    def _foreign_start(
        self, name: str, attributes: str, tag: tuple[int, int], *, closed: bool
    ) -> None:
        traits = BLOCK if name == "text" else 0
        if name in FOREIGN_HIDDEN:
            traits |= HIDDEN
        if closed:
            return
        if name in HTML_WITHIN:
            block = BLOCK if name == "foreignobject" else 0
            walls = SPECIAL | WALL | SCOPE | WORLD
            self._push(name, traits | block | walls, attributes, tag, foreign=False)
        elif name in FOREIGN_ROOTS:
            self._push(name, traits | WORLD, attributes, tag, foreign=True)
        else:
            self._push(name, traits, attributes, tag)

    def _kept_start(self, name: str, end: int) -> int:
        """After the start tag of a <pre> or its like: the first newline is none."""
        source = self._source
        first = end + 1 if source.startswith("\n", end) else end
        if source.startswith("\r", end):
            first = end + 2 if source.startswith("\n", end + 1) else end + 1
        if name in ("pre", "listing", "textarea") and first == end:
            self.first_places.add(end)
        if name in ("textarea", "xmp", "plaintext"):
            start = first if name == "textarea" else end
            end = end_of_raw(source, name, end)
            if start < end and not self.opened.hidden:
                literal = 0 if name == "textarea" else LITERAL
                self.lines.add(start, end, self._kind() | literal)
            return end
        return first if name in ("pre", "listing") else end

    def _skip_raw(self, name: str, end: int) -> int:
        after = end_of_raw(self._source, name, end)
        tag = END.match(self._source, after)
        return tag.end() if tag else len(self._source)

    def _end(self, name: str, at: int, end: int) -> None:
        last = self.opened.close_last(name, self.lines.length)
        if last is not None:
            if last & BLOCK:
                self._boundary(at)
            return
        if name in ("br", "p"):
            self._leave_foreign(at)
            self._end_without_start(name, at, end)
        elif name not in PAGE:
            traits = TRAITS.get(name, 0)
            place = self.opened.ended_by(name, traits)
            if place is None:
                return
            if traits & FORMATTING and not self.opened.is_last(place):
                self.opened.close_one(place, self.lines.length)
            else:
                self._close_to(place, at)

    def _end_without_start(self, name: str, at: int, end: int) -> None:
        """Take an end tag that is something even where there is nothing to end."""
        if name == "p":
            self._boundary(at)
            place = self.opened.open_p()
            if place is not None:
                self._close_to(place, at)
        elif not self.opened.hidden:
            self.lines.end_line(at, end, self._kind())

    def _close_to(self, place: int, at: int) -> None:
        if self.opened.close_to(place, self.lines.length):
            self._boundary(at)

    def _leave_foreign(self, at: int) -> None:
        while self.opened.foreign:
            self._close_to(self.opened.world(), at)

    def _boundary(self, at: int) -> None:
        if not self.opened.hidden:
            self.lines.boundary(at)

    def _look(self, name: str, traits: int, attributes: str) -> Look:
        if len(attributes) > _LONGEST_KEPT:
            return look(name, traits, attributes)
        key = (name, attributes)
        found = self._looks.get(key)
        if found is None:
            found = look(name, traits, attributes)
            if len(self._looks) < _MOST_LOOKS:
                self._looks[key] = found
        return found


def furniture(found: Sequence[Furnished], text: str) -> tuple[tuple[int, int], ...]:
    """The stretches of the text that are furniture, in order and apart from each other."""
    half = len(text) / 2
    merged: list[tuple[int, int]] = []
    for one in sorted(found, key=attrgetter("start")):
        if one.weak and one.end - one.start > half:
            continue
        if merged and one.start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(one.end, merged[-1][1]))
        else:
            merged.append((one.start, one.end))
    trimmed = (_trimmed(text, start, end) for start, end in merged)
    return tuple((start, end) for start, end in trimmed if start < end)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in " \n":
        start += 1
    while start < end and text[end - 1] in " \n":
        end -= 1
    return start, end


def _name(name: str) -> str:
    return name if name.islower() or not name.isascii() else name.lower()
