"""A web page as a source of an article's text."""

from __future__ import annotations

import codecs
import re
from collections.abc import Sequence
from pathlib import Path

from editor.article.source import Replaced
from editor.files import plain_text
from editor.files.errors import CannotEncode, EncodingUndecided, ReadError, WriteError
from editor.files.html.changes import PageChange, prepared
from editor.files.html.encoding_declaration import declared
from editor.files.html.line_collector import Runs
from editor.files.html.open_elements import MOST_OPEN, TooDeep
from editor.files.html.reader import PageReader, furniture
from editor.files.html.writer import Unwritable, Writing

_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_BE)
# By what it says itself: a page that is read again may go by another name.
_XML = re.compile(
    r"<\?xml\s|[^\0]{0,2000}?<html\s[^>]{0,2000}\bxmlns=.http://www\.w3\.org/1999/xhtml"
)


class Html:
    """A web page: all of its visible text, and the way back into its source.

    The text has a line for every line that a browser would begin (a block, a `<br>`), with
    blanks collapsed. Scripts, styles, hidden elements and frames are no part of it. Nothing is
    opened, fetched or run.
    """

    def __init__(
        self, data: bytes, path: Path, encoding: str, bom: bytes, asked: str | None = None
    ) -> None:
        self.data = data
        self.path = path
        self.encoding = encoding
        """Name of a Python codec that knows nothing of byte order marks."""
        self.bom = bom
        """The byte order mark the file begins with, or nothing."""
        self._asked = asked
        self._source = data[len(bom) :].decode(encoding)
        self._xml = _XML.match(self._source) is not None
        reader = PageReader(self._source, xml=self._xml)
        try:
            reader.read()
        except TooDeep as error:
            raise ReadError(
                f"{path} has more than {MOST_OPEN:,} elements within each other: no page is like "
                "that. Open another copy of it.",
                path,
            ) from error
        self._text = reader.lines.text()
        self._runs: Runs = reader.lines.runs
        self._reader = reader
        self.furniture = furniture(reader.opened.furnished, self._text)
        """Code point spans [start, end) of what is likely not the article: menus, footers."""
        if not self._text.strip("\n"):
            raise _no_text(path, is_frameset=reader.is_frameset)

    @classmethod
    def read(cls, data: bytes, path: Path, encoding: str | None = None) -> Html:
        """The page in a file's bytes.

        Its encoding is the one asked for, else that of its byte order mark, of its own words
        (<meta>, <?xml ?>), or UTF-8, each only if all the bytes fit; else the person's: raises
        EncodingUndecided. Raises ReadError for what is no text, or a page without visible text.
        """
        if encoding is None and not data.startswith(_MARKS):
            for codec in declared(data):
                try:
                    origin = plain_text.read(data, path, codec).origin
                except ReadError:
                    continue
                return cls(data, path, origin.encoding, origin.bom)
        origin = plain_text.read(data, path, encoding).origin
        return cls(data, path, origin.encoding, origin.bom, encoding)

    @property
    def text(self) -> str:
        """The visible text, code points."""
        return self._text

    @property
    def notes(self) -> tuple[str, ...]:
        """What the person should know of it, sentences."""
        found = []
        if self._may_be_utf8():
            found.append(
                f"The page says that it is in {self.encoding}, but could as well be in UTF-8: if "
                "letters look wrong, open it in that encoding."
            )
        if len(self._text) > plain_text.LARGE_TEXT:
            found.append(
                f"The text is long ({len(self._text) / 1_000_000:.1f} million characters): "
                "its analysis takes a while and runs in the background."
            )
        return tuple(found)

    def write(self, changes: Sequence[Replaced]) -> bytes:
        """The page with the changes made; without any, the very bytes it was read from.

        It differs only within the changed stretches, and reading it gives exactly the corrected
        text; only a text of nothing but empty lines is refused when it is read.

        A newline put into a paragraph, list item or heading makes two of it, elsewhere a <br>;
        one taken out between two like blocks makes one of them. Where there are not two of a
        kind, the rest of the second line moves to the first, without its formatting. Raises
        CannotEncode for a character that no page can hold, WriteError for what cannot be put in
        its place, and ValueError for changes that overlap or are outside of the text.
        """
        made = prepared(changes, self._text)
        if not made:
            return self.data
        corrected = _changed(self._text, made)
        for splits in (True, False):
            data = self._written(made, splits=splits)
            if self._reads_as(data, corrected):
                return data
        raise WriteError(
            f"The corrected text cannot be put into the page {self.path.name}. "
            "Save it as plain text.",
            self.path,
        )

    def _written(self, made: Sequence[PageChange], *, splits: bool) -> bytes:
        writing = Writing(
            self._source,
            self._text,
            self._reader,
            encoding=self.encoding,
            xml=self._xml,
            only_ascii=self._undeclared(),
        )
        try:
            source = writing.write(made, splits=splits)
        except Unwritable as error:
            raise self._cannot_hold(error.character, made) from error
        return self.bom + source.encode(self.encoding)

    def _reads_as(self, data: bytes, text: str) -> bool:
        try:
            return Html.read(data, self.path, self._asked).text == text
        except EncodingUndecided:
            return False
        except ReadError:
            return not text.strip("\n")

    def _cannot_hold(self, character: str, made: Sequence[PageChange]) -> CannotEncode:
        change = next(change for change in made if character in change.after)
        before = _changed(self._text, made[: made.index(change)])
        grown = len(before) - len(self._text)
        position = change.start + grown + change.after.index(character)
        line = _changed(self._text, made).count("\n", 0, position) + 1
        return CannotEncode(
            f"The page {self.path.name} cannot hold the character U+{ord(character):04X} on line "
            f"{line} of the text. Take it out, or save the text as plain text.",
            self.path,
            character=character,
            position=position,
            line=line,
            encoding=self.encoding,
        )

    def _undeclared(self) -> bool:
        """Whether a browser has to guess the encoding, and nothing yet depends on its guess."""
        return not self.bom and self._source.isascii() and not declared(self.data)

    def _may_be_utf8(self) -> bool:
        if self.encoding.startswith("utf") or self._source.isascii() or self._asked:
            return False
        try:
            self.data.decode("utf-8")
        except UnicodeDecodeError:
            return False
        return True


def _changed(text: str, made: Sequence[PageChange]) -> str:
    pieces, at = [], 0
    for change in made:
        pieces += [text[at : change.start], change.after]
        at = change.end
    return "".join([*pieces, text[at:]])


def _no_text(path: Path, *, is_frameset: bool) -> ReadError:
    if is_frameset:
        return ReadError(
            f"{path} is a set of frames: its text is in other files. Open the page of the frame "
            "that shows the article.",
            path,
        )
    return ReadError(
        f"{path} is a web page without visible text: there is nothing to review. A page that "
        "scripts fill must be saved by a browser, as the complete page.",
        path,
    )
