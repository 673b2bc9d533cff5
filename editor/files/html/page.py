"""A web page as the source of an article's text: the way in to this package."""

from __future__ import annotations

import codecs
import re
from collections.abc import Mapping, Sequence
from functools import cached_property, partial
from pathlib import Path

from editor.article import damaged
from editor.article.inlines import Inline, InlineKind
from editor.article.paragraphs import Paragraph
from editor.article.provenance import Provenance
from editor.article.source import Replaced, applied
from editor.files import plain_text
from editor.files.errors import CannotEncode, EncodingUndecided, ReadError, WriteError
from editor.files.html.changes import PageChange, prepared
from editor.files.html.encoding_declaration import declared_codecs
from editor.files.html.escaping import Escaper, Unwritable
from editor.files.html.frame_pages import IN_ATTRIBUTE, MAIN, FramePage, PagePlace
from editor.files.html.frames import (
    DEEPEST,
    MOST,
    Crossing,
    FramedText,
    FrameTag,
    ShownFrame,
    content_of,
    put_back,
)
from editor.files.html.furniture import furniture
from editor.files.html.open_elements import TooDeep
from editor.files.html.page_style import PageStyle
from editor.files.html.provenance import provenance_of
from editor.files.html.reader import PageReader
from editor.files.html.refusals import cannot_write, no_text, too_deep
from editor.files.html.tags import attributes
from editor.files.html.writer import PageWriter
from editor.translatable import tr

_BYTE_ORDER_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_BE)
# Told by its content, not its suffix: a page that is read again may have another name.
_XML = re.compile(
    r"<\?xml\s|[^\0]{0,2000}?<html\s[^>]{0,2000}\bxmlns=.http://www\.w3\.org/1999/xhtml"
)
_SURROGATE = re.compile("[\ud800-\udfff]")


class Html:
    """A web page: its visible text, and how changes are written back into its source.

    The text has a line for every line that a browser begins (at a block or a `<br>`), with white
    space collapsed. Scripts, styles and hidden elements are not part of it; of frames only those
    are whose page stands in this one or beside it in its file. Nothing is opened, fetched or run.
    """

    def __init__(
        self,
        data: bytes,
        path: Path,
        encoding: str,
        bom: bytes,
        asked: str | None = None,
        *,
        place: PagePlace = MAIN,
    ) -> None:
        self.data = data
        self.path = path
        self.encoding = encoding
        """Name of a Python codec that does not handle byte order marks itself, or WITH_ERRORS."""
        self.bom = bom
        """The byte order mark at the start of the file, or b""."""
        self._asked = asked
        content = data[len(bom) :]
        with_errors = encoding == damaged.WITH_ERRORS
        self._codec = "utf-8" if with_errors else encoding
        self._source = damaged.decoded(content) if with_errors else content.decode(encoding)
        self._xml = _XML.match(self._source) is not None
        style = PageStyle.of(self._source)
        reader = self._read(style)
        if style.rules and not reader.lines.text().strip("\n"):
            reader = self._read(PageStyle())  # a script shows what the style hides at first
        self._reader = reader
        self._place = place
        self.numbers = {place.number}  # see FramePage
        self.unread_frames = 0
        self._own = damaged.shown(reader.lines.text())
        """Its text without that of its frames."""
        self._framed = FramedText(self._own, self._shown_frames())
        self._text = self._framed.text
        found = self._framed.furniture(reader.open_elements.furniture_spans)
        self.furniture = furniture(found, self._text)
        """Spans [start, end), in code points of the text, of menus, footers and the like."""
        if not place.depth and not self._text.strip("\n"):
            raise no_text(path, is_frameset=reader.is_frameset)

    @classmethod
    def read(
        cls, data: bytes, path: Path, encoding: str | None = None, *, place: PagePlace = MAIN
    ) -> Html:
        """Read a page from its bytes.

        The encoding is the one given, else that of the byte order mark, of the <meta> or <?xml ?>
        declaration, or UTF-8, whichever first decodes all bytes; a page that says UTF-8, and is it
        but for some bytes, keeps those. Raises EncodingUndecided if none does, so that the user
        can choose; ReadError for what is not text and for a page without
        visible text.
        """
        if encoding is None and not data.startswith(_BYTE_ORDER_MARKS):
            declared = declared_codecs(data)
            if declared == ("utf-8",) and plain_text.is_mostly_utf8(data):
                encoding = damaged.WITH_ERRORS
            for codec in declared if encoding is None else ():
                try:
                    origin = plain_text.read(data, path, codec).origin
                except ReadError:
                    continue
                return cls(data, path, origin.encoding, origin.bom, place=place)
        origin = plain_text.read(data, path, encoding).origin
        return cls(data, path, origin.encoding, origin.bom, encoding, place=place)

    def _read(self, style: PageStyle) -> PageReader:
        reader = PageReader(self._source, style, xml=self._xml)
        try:
            reader.read()
        except TooDeep as error:
            raise too_deep(self.path) from error
        return reader

    def _shown_frames(self) -> list[ShownFrame]:
        """Return the frames that show text; count those that are not read."""
        found: list[ShownFrame] = []
        for tag in self._reader.frames:
            inner = None if len(found) >= MOST else self._inner(tag)
            if inner is None:
                self.unread_frames += not tag.address
                continue
            self.unread_frames += inner.unread_frames
            self.numbers |= inner.numbers - {IN_ATTRIBUTE}
            if inner.text.strip("\n"):
                found.append(ShownFrame(tag, inner))
        return found

    def _inner(self, tag: FrameTag) -> FramePage | None:
        """Return the page of a frame; None if it is not read."""
        depth, _, others = self._place
        if depth >= DEEPEST:
            return None
        if tag.address:
            return others.open(tag.address, depth + 1) if others else None
        content = content_of(self._source[tag.start : tag.end])
        if _SURROGATE.search(content):
            return None
        place = PagePlace(depth + 1, IN_ATTRIBUTE, others)
        try:
            return Html(content.encode(), self.path, "utf-8", b"", "utf-8", place=place)
        except ReadError:
            return None

    @property
    def text(self) -> str:
        """The visible text; offsets into it count code points."""
        return self._text

    @property
    def paragraphs(self) -> Sequence[Paragraph]:
        """What each line of the text is."""
        return self._framed.paragraphs(self._reader.lines.paragraphs)

    @property
    def inlines(self) -> Sequence[Inline]:
        """Its links, and the words that stand out."""
        found = []
        shifted = self._framed.shifted
        for kind, start, end, (tag_start, tag_end) in self._reader.open_elements.inline_spans:
            # White space before a tag is counted where the text behind it begins.
            begin = end - len(self._own[start:end].lstrip())
            tag = self._reader.source[tag_start:tag_end]
            target = attributes(tag[2:-1]).get("href", "") if kind is InlineKind.LINK else ""
            found.append(Inline(shifted(begin), shifted(end), kind, target.strip()))
        return found + self._framed.inlines()

    @cached_property
    def provenance(self) -> Provenance:
        """Where the text is from, as the file says it."""
        return provenance_of(self._reader.source, self._reader.sayings)

    @property
    def notes(self) -> tuple[str, ...]:
        """Sentences to show to the user when the page is opened."""
        return self.notes_with(0)

    def notes_with(self, unread: int) -> tuple[str, ...]:
        """Return its notes where so many pages beside it are not read, each shown by a frame."""
        found = []
        if self.encoding == damaged.WITH_ERRORS:
            found.append(plain_text.kept_bytes(self.data))
        if self._may_be_utf8():
            found.append(
                tr(
                    "The page declares the encoding {encoding}, but could also be UTF-8. If "
                    "letters look wrong, open it again as UTF-8.",
                    encoding=self.encoding,
                )
            )
        unread += self.unread_frames
        if unread:
            found.append(tr("The text of %Ln frame(s) within the page is not read.", "", unread))
        if len(self._text) > plain_text.LARGE_TEXT:
            found.append(
                tr(
                    "The text is long ({millions} million characters): its analysis takes a while "
                    "and runs in the background.",
                    millions=f"{len(self._text) / 1_000_000:.1f}",
                )
            )
        return tuple(found)

    def write(self, changes: Sequence[Replaced]) -> bytes:
        """Return the page with the changes made; with none, the bytes it was read from.

        Only the changed ranges differ, and reading the result gives exactly the corrected text
        (a text of nothing but empty lines is written, but refused when it is read).

        A newline inserted into a paragraph, list item or heading splits it in two; elsewhere it
        becomes a <br>. A newline removed between two blocks of the same name joins them; between
        others, the rest of the second line moves to the first and loses its formatting. Raises
        CannotEncode for a character that the page cannot hold, WriteError for a change that its
        mark-up cannot, and ValueError for changes that overlap or lie outside the text.
        """
        return self.write_pages(changes).get(self._place.number, self.data)

    def write_pages(self, changes: Sequence[Replaced]) -> dict[int, bytes]:
        """Return what becomes of this page and of those in its frames, by their numbers.

        Those that stay as they are are left out. Otherwise as `write`.
        """
        page_changes = prepared(changes, self._text)
        if not page_changes:
            return {}
        corrected = applied(self._text, page_changes)
        try:
            own, within = self._framed.split(page_changes)
        except Crossing as error:
            raise cannot_write(self.path) from error
        page, others = self._with_frames(within)
        for split_blocks in (True, False):
            data = page.written(own, split_blocks=split_blocks) if own else page.data
            if self._reads_as(data, corrected, others):
                return others if data == self.data else {**others, self._place.number: data}
        raise cannot_write(self.path)

    def _with_frames(
        self, changes: Sequence[Sequence[PageChange]]
    ) -> tuple[Html, dict[int, bytes]]:
        """Return the page with changes in its frames, and what becomes of the pages beside it."""
        source, others = self._source, dict[int, bytes]()
        escaper = Escaper(self._codec, only_ascii=self._encoding_is_open())
        for (tag, page), some in reversed([*zip(self._framed.frames, changes, strict=True)]):
            others |= page.write_pages([Replaced(one.start, one.end, one.after) for one in some])
            after = others.pop(IN_ATTRIBUTE, None)
            if after is not None:
                before = content_of(source[tag.start : tag.end])
                escaped = partial(escaper.escaped, kind=0)
                value = put_back(source[tag.start : tag.end], before, after.decode(), escaped)
                source = source[: tag.start] + value + source[tag.end :]
        if source == self._source:
            return self, others
        data = self.bom + source.encode(self._codec, "surrogateescape")
        place = self._place_again(others)
        return Html(data, self.path, self.encoding, self.bom, self._asked, place=place), others

    def _place_again(self, changed: Mapping[int, bytes]) -> PagePlace:
        """Return where it stands among the pages of its file, of which some were changed."""
        others = self._place.others
        wanted = self.numbers - {self._place.number}
        return self._place._replace(others=others and others.again(changed, wanted))

    def written(self, page_changes: Sequence[PageChange], *, split_blocks: bool) -> bytes:
        """Return the page with changes of its text without that of frames, not checked.

        `split_blocks`: a new line splits its paragraph; else it is a <br>. Raises CannotEncode.
        """
        writer = PageWriter(
            self._source,
            self._own,
            self._reader,
            Escaper(self._codec, only_ascii=self._encoding_is_open()),
            xml=self._xml,
        )
        try:
            source = writer.write(page_changes, split_blocks=split_blocks)
        except Unwritable as error:
            raise self._cannot_hold(error.character, page_changes) from error
        return self.bom + source.encode(self._codec, "surrogateescape")

    def _reads_as(self, data: bytes, text: str, others: Mapping[int, bytes]) -> bool:
        place = self._place_again(others)
        try:
            return Html.read(data, self.path, self._asked, place=place).text == text
        except EncodingUndecided:
            return False
        except ReadError:
            return not text.strip("\n")

    def _cannot_hold(self, character: str, page_changes: Sequence[PageChange]) -> WriteError:
        change = next((change for change in page_changes if character in change.after), None)
        if change is None:
            # The character was there before; joining lines would move it to literal text.
            return cannot_write(self.path)
        before = applied(self._own, page_changes[: page_changes.index(change)])
        grown = len(before) - len(self._own)
        position = change.start + grown + change.after.index(character)
        line = applied(self._own, page_changes).count("\n", 0, position) + 1
        return CannotEncode(
            tr(
                "The page {name} cannot hold the character U+{code} on line {line} of the "
                "text. Remove it, or save the text as plain text.",
                name=self.path.name,
                code=f"{ord(character):04X}",
                line=line,
            ),
            self.path,
            character=character,
            position=position,
            line=line,
            encoding=self.encoding,
        )

    def _encoding_is_open(self) -> bool:
        """Whether browsers must guess the encoding; so far, any guess gives the same text."""
        is_open = not self.bom and self._source.isascii() and not declared_codecs(self.data)
        return is_open and not self._place.is_in_attribute  # what is around it has an encoding

    def _may_be_utf8(self) -> bool:
        if self.encoding.startswith("utf") or self._source.isascii() or self._asked:
            return False
        try:
            self.data.decode("utf-8")
        except UnicodeDecodeError:
            return False
        return True
