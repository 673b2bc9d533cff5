"""Reads a page's source in one pass and finds its visible text; opens and fetches nothing.

Follows the tree construction rules of the HTML standard as far as they matter for the text.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from editor.files.html.attribute_traits import NO_TRAITS, AttributeTraits, attribute_traits
from editor.files.html.elements import (
    BLOCK,
    BREAKOUT_TAGS,
    CLOSES_P,
    DOCUMENT_ELEMENTS,
    FOREIGN_HIDDEN,
    FOREIGN_ROOTS,
    FORMATTING,
    FURNITURE,
    HEADINGS,
    HIDDEN,
    IMPLIED_END_TAGS,
    INTEGRATION_POINTS,
    LIST_ITEM_SCOPE,
    NAMED_SECTION,
    NAMESPACE,
    RAW_TEXT,
    SCOPE,
    SETS_WHITE_SPACE,
    SPECIAL,
    TRAITS,
    VOID,
    WEAK_FURNITURE,
)
from editor.files.html.frames import FrameTag, content_of
from editor.files.html.line_collector import HtmlLineCollector
from editor.files.html.open_elements import OpenElementStack, OpenTag
from editor.files.html.page_style import PageStyle
from editor.files.html.paragraph_kinds import PageParagraphKinds
from editor.files.html.provenance import SAYING, Saying
from editor.files.html.source_map import CDATA, FOREIGN, LITERAL, PRESERVED
from editor.files.html.tags import (
    END_TAG,
    MARKUP,
    START_TAG,
    end_of_declaration,
    end_of_raw_text,
    value_range,
)

_CACHE_SIZE = 20_000
"""Different tags whose attribute traits are cached."""
_LONGEST_CACHED = 400
"""Code points of attributes; longer ones are rarely met twice."""


class PageReader:
    """Reads one source; the results are its public attributes.

    `style` says what the page's own style hides; `watch`: source offsets for which
    `watched_blocks` is wanted.
    """

    def __init__(
        self, source: str, style: PageStyle, *, xml: bool, watch: Iterable[int] = ()
    ) -> None:
        self.style = style
        self.open_elements = OpenElementStack()
        self._kinds = PageParagraphKinds(self.open_elements)
        self.lines = HtmlLineCollector(source, self._kinds.of_line)
        self.is_frameset = False
        self.frames: list[FrameTag] = []
        """The frames that are shown."""
        self.sayings: list[Saying] = []
        """Elements that may say where the page is from."""
        self.leading_newline_offsets: set[int] = set()
        """Source offsets behind <pre> tags, where parsers drop a newline."""
        self.watched_blocks: dict[int, list[OpenTag]] = {}
        """For each watched offset, what OpenElementStack.innermost_block returns there."""
        self.source = source
        self._xml = xml
        self._watch = sorted(watch, reverse=True)
        self._trait_cache: dict[tuple[str, str], AttributeTraits] = {}

    def read(self) -> None:
        """Read the whole source. Raises TooDeep."""
        source, at, search = self.source, 0, MARKUP.search
        open_elements, add = self.open_elements, self.lines.add
        while match := search(source, at):
            begin = match.start()
            if begin > at and not open_elements.hidden_depth:
                add(at, begin, self._kind())
            if self._watch and self._watch[-1] <= begin:
                self._record_watched(begin)
            at = self._markup(begin)
        if at < len(source) and not self.open_elements.hidden_depth:
            self.lines.add(at, len(source), self._kind())
        self._record_watched(len(source))
        self.lines.block_boundary(len(source))
        self.lines.finish()
        self.open_elements.close_to(0, self.lines.length)

    def _kind(self) -> int:
        kind = PRESERVED if self.open_elements.preserve_space[-1] else 0
        return kind | FOREIGN if self.open_elements.foreign else kind

    def _record_watched(self, begin: int) -> None:
        while self._watch and self._watch[-1] <= begin:
            self.watched_blocks[self._watch.pop()] = self.open_elements.innermost_block()

    def _markup(self, at: int) -> int:
        """Process the tag or declaration at a source offset; return the offset behind it."""
        source = self.source
        mark = source[at + 1]
        if mark in "!?":
            return self._declaration(at)
        if mark != "/":
            tag = START_TAG.match(source, at)
            if tag is None:  # an unfinished tag takes the rest of the source
                return len(source)
            return self._start(_lowered(tag[1]), tag[2], at, tag.end())
        tag = END_TAG.match(source, at)
        if tag:
            self._end(_lowered(tag[1]), at, tag.end())
            return tag.end()
        after = source.find(">", at)
        return after + 1 if after >= 0 else len(source)

    def _declaration(self, at: int) -> int:
        foreign = self.open_elements.foreign
        end = end_of_declaration(self.source, at, xml=self._xml, foreign=foreign)
        if (self._xml or foreign) and self.source.startswith("<![CDATA[", at):
            last = end - 3 if self.source.startswith("]]>", end - 3) else end
            if last > at + 9 and not self.open_elements.hidden_depth:
                self.lines.add(at + 9, last, self._kind() | LITERAL | CDATA)
        return end

    def _start(self, name: str, attributes: str, at: int, end: int) -> int:
        closed = attributes.endswith("/") and (self._xml or self.open_elements.foreign)
        if self.open_elements.foreign:
            if name not in BREAKOUT_TAGS:
                self._foreign_start(name, attributes, (at, end), closed=closed)
                return end
            self._leave_foreign(at)
        if name in DOCUMENT_ELEMENTS:
            self.is_frameset |= name == "frameset"
            self._boundary(at)
            return end
        traits = TRAITS.get(name, 0)
        self._close_implied(name, traits, at)
        self._note_saying(name, attributes, end)
        if name in VOID:
            self._void_element(name, attributes, at, end)
            return end
        if name in FOREIGN_ROOTS:
            self._push(name, traits | NAMESPACE, attributes, (at, end), foreign=True)
            closed = attributes.endswith("/")
        elif name in RAW_TEXT:
            if name == "iframe":
                self._frame(name, attributes, at + 1 + len(name))
            return end if closed else self._skip_raw_text(name, end)
        else:
            self._push(name, traits, attributes, (at, end))
        if closed:
            self._end(name, end, end)
        elif traits & SETS_WHITE_SPACE:
            return self._start_preformatted(name, end)
        return end

    def _note_saying(self, name: str, attributes: str, end: int) -> None:
        if name in SAYING:
            self.sayings.append(Saying(name, attributes, end, self.open_elements.in_furniture))

    def _frame(self, name: str, attributes: str, at: int) -> None:
        """Note a frame whose attributes begin at a source offset, if it is shown."""
        own = self._attribute_traits(name, 0, attributes)
        if self.open_elements.hidden_depth or own.added & HIDDEN:
            return
        kinds = ("srcdoc", "src") if name == "iframe" else ("src",)
        found = ((kind, value_range(attributes, kind)) for kind in kinds)
        kind, value = next((one for one in found if one[1]), ("", None))
        if value:
            address = content_of(attributes[slice(*value)]).strip() if kind == "src" else ""
            place = (at + value[0], at + value[1], self.lines.length, self.lines.is_in_line)
            if kind == "srcdoc" or address:
                self.frames.append(FrameTag(*place, address))

    def _void_element(self, name: str, attributes: str, at: int, end: int) -> None:
        if name == "frame":
            self._frame(name, attributes, at + 1 + len(name))
        own = self._attribute_traits(name, 0, attributes)
        if self.open_elements.hidden_depth or own.added & HIDDEN:
            return
        if name == "br":
            self.lines.end_line(at, end, self._kind())
        elif name == "hr":
            self._boundary(at)

    def _close_implied(self, name: str, traits: int, at: int) -> None:
        if traits & CLOSES_P or name == "hr":
            position = self.open_elements.open_paragraph()
            if position is not None:
                self._close_to(position, at)
        if name in IMPLIED_END_TAGS or name in HEADINGS:
            position = self.open_elements.closed_by_start_tag(name)
            if position is not None:
                self._close_to(position, at)
        elif name == "a" and self.open_elements.contains("a"):
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
        own = (
            self._attribute_traits(name, traits, attributes)
            if attributes or name == "dialog" or name in self.style.rules
            else NO_TRAITS
        )
        if name == "header" and (
            self.open_elements.contains("article") or self.open_elements.contains("main")
        ):
            traits &= ~FURNITURE  # the header of an article holds its headline
        if own.added & NAMED_SECTION and self.open_elements.contains("article"):
            own = replace(own, added=own.added & ~(FURNITURE | WEAK_FURNITURE))
        preserves = own.preserves_space if own.added & SETS_WHITE_SPACE else True
        traits = (traits | own.added) & ~own.removed
        if traits & HIDDEN:
            traits &= ~BLOCK
        elif traits & BLOCK:
            self._boundary(tag[0])
        if not self.open_elements.hidden_depth:
            self._kinds.begin(name, tag[0], attributes)
        self.open_elements.push(name, traits, tag, self.lines.length)
        if traits & SETS_WHITE_SPACE:
            self.open_elements.preserve_space.append(preserves)
        if foreign is not None:
            self.open_elements.set_namespace(foreign=foreign)

    def _foreign_start(
        self, name: str, attributes: str, tag: tuple[int, int], *, closed: bool
    ) -> None:
        traits = BLOCK if name == "text" else 0
        if name in FOREIGN_HIDDEN:
            traits |= HIDDEN
        if closed:
            return
        if name in INTEGRATION_POINTS:
            block = BLOCK if name == "foreignobject" else 0
            scopes = SPECIAL | LIST_ITEM_SCOPE | SCOPE | NAMESPACE
            self._push(name, traits | block | scopes, attributes, tag, foreign=False)
        elif name in FOREIGN_ROOTS:
            self._push(name, traits | NAMESPACE, attributes, tag, foreign=True)
        else:
            self._push(name, traits, attributes, tag)

    def _start_preformatted(self, name: str, end: int) -> int:
        """Process what follows the start tag of a <pre> or similar; return the offset to go on at.

        Parsers drop a newline right behind the tag.
        """
        source = self.source
        first = end + 1 if source.startswith("\n", end) else end
        if source.startswith("\r", end):
            first = end + 2 if source.startswith("\n", end + 1) else end + 1
        if name in ("pre", "listing", "textarea") and first == end:
            self.leading_newline_offsets.add(end)
        if name in ("textarea", "xmp", "plaintext"):
            start = first if name == "textarea" else end
            end = end_of_raw_text(source, name, end)
            if start < end and not self.open_elements.hidden_depth:
                literal = 0 if name == "textarea" else LITERAL
                self.lines.add(start, end, self._kind() | literal)
            return end
        return first if name in ("pre", "listing") else end

    def _skip_raw_text(self, name: str, end: int) -> int:
        after = end_of_raw_text(self.source, name, end)
        tag = END_TAG.match(self.source, after)
        return tag.end() if tag else len(self.source)

    def _end(self, name: str, at: int, end: int) -> None:
        last = self.open_elements.close_last(name, self.lines.length)
        if last is not None:
            if last & BLOCK:
                self._boundary(at)
            return
        if name in ("br", "p"):
            self._leave_foreign(at)
            self._end_without_start(name, at, end)
        elif name not in DOCUMENT_ELEMENTS:
            traits = TRAITS.get(name, 0)
            position = self.open_elements.closed_by_end_tag(name, traits)
            if position is None:
                return
            if traits & FORMATTING and not self.open_elements.is_innermost(position):
                self.open_elements.close_one(position, self.lines.length)
            else:
                self._close_to(position, at)

    def _end_without_start(self, name: str, at: int, end: int) -> None:
        """Process </p> or </br>, which have an effect even without a start tag."""
        if name == "p":
            self._boundary(at)
            position = self.open_elements.open_paragraph()
            if position is not None:
                self._close_to(position, at)
        elif not self.open_elements.hidden_depth:
            self.lines.end_line(at, end, self._kind())

    def _close_to(self, position: int, at: int) -> None:
        if self.open_elements.close_to(position, self.lines.length):
            self._boundary(at)

    def _leave_foreign(self, at: int) -> None:
        while self.open_elements.foreign:
            self._close_to(self.open_elements.namespace_root(), at)

    def _boundary(self, at: int) -> None:
        if not self.open_elements.hidden_depth:
            self.lines.block_boundary(at)

    def _attribute_traits(self, name: str, traits: int, attributes: str) -> AttributeTraits:
        if len(attributes) > _LONGEST_CACHED:
            return self._own_traits(name, traits, attributes)
        key = (name, attributes)
        found = self._trait_cache.get(key)
        if found is None:
            found = self._own_traits(name, traits, attributes)
            if len(self._trait_cache) < _CACHE_SIZE:
                self._trait_cache[key] = found
        return found

    def _own_traits(self, name: str, traits: int, attributes: str) -> AttributeTraits:
        own = attribute_traits(name, traits, attributes)
        if self.style.hides(name, attributes):
            return replace(own, added=own.added | HIDDEN)
        return own


def _lowered(name: str) -> str:
    return name if name.islower() or not name.isascii() else name.lower()
