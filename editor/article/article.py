"""The article: the text as it was read, and as corrected."""

from __future__ import annotations

import codecs
import hashlib
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path
from typing import Final, NamedTuple

from editor.article import damaged
from editor.article.composed import composed, kept
from editor.article.edit import Edit
from editor.article.newlines import Newlines, Styles
from editor.article.paragraphs import Paragraph, Paragraphs, of_plain_text
from editor.article.provenance import NOT_SAID, Provenance
from editor.article.saved_otherwise import SavedOtherwise
from editor.article.source import Source, applied
from editor.article.span import Span
from editor.article.structured import Structured

# Encodings of host names: no file uses them, and decoding takes quadratic time.
_NOT_OF_FILES = ("idna", "punycode")
_SURROGATE = re.compile("[\ud800-\udfff]")


def sha256(data: bytes) -> str:
    """Return the SHA-256 in hexadecimal, as in the edit log."""
    return hashlib.sha256(data).hexdigest()


def text_sha256(text: str) -> str:
    """Return the SHA-256 of a text with LF newlines, encoded as UTF-8."""
    return sha256(text.encode("utf-8"))


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an article came from. Immutable."""

    path: Path | None
    data: bytes
    encoding: str
    """Name of a Python codec that does not handle byte order marks, or WITH_ERRORS."""
    bom: bytes
    """The byte order mark at the start of the file, possibly empty."""
    format: str = ""
    """The file format by its name in the log; "" for a file that is nothing but text."""
    revisions: str = ""
    """How tracked changes were read, "original" or "final"; of an archive, which page was read;
    "" if the file holds one text."""

    @property
    def name(self) -> str:
        """The file's name, without its folder."""
        return self.path.name if self.path else "untitled.txt"

    @property
    def sha256(self) -> str:
        """Hash of the file's bytes."""
        return sha256(self.data)


class Removed(NamedTuple):
    """What an edit removed beside characters: its inverse has to put it back."""

    styles: Styles = ()
    paragraphs: tuple[Paragraph, ...] = ()


NOTHING: Final = Removed()


class Article:
    """The text being corrected, with its origin.

    Offsets count code points of a text whose newlines are all LF. The newline style of each line
    is stored separately, so that whatever no edit touches is written back byte for byte.
    """

    def __init__(self, origin: Origin, source: Source | None = None) -> None:
        """`source` is the content of a file that is more than text."""
        raw = _decoded(origin) if source is None else source.text
        self._with_bytes: str | None = None
        """The original text with its damaged bytes, if they are kept."""
        if source is None and origin.encoding == damaged.WITH_ERRORS:
            self._with_bytes = Newlines.read(raw)[0]
            raw = damaged.shown(raw)
        if _SURROGATE.search(raw):
            # Some codecs (UTF-7 is one) accept surrogates, which the log, in UTF-8, cannot hold.
            raise UnicodeDecodeError(
                origin.encoding, origin.data, 0, len(origin.data), "half of a surrogate pair"
            )
        self.origin = origin
        self.source = source
        self.original, self._newlines = Newlines.read(raw)
        self.text = self.original
        self.paragraphs = self.original_paragraphs()
        """What each line of the present text is."""
        self._edits: list[tuple[Edit, None]] = []
        """All edits, if they are needed to write the file: by a source, by damaged bytes."""

    @classmethod
    def from_bytes(
        cls, data: bytes, encoding: str = "utf-8", path: Path | None = None, bom: bytes = b""
    ) -> Article:
        """Return the article in the bytes of a text file.

        Raises UnicodeDecodeError if they are not in that encoding, LookupError if no file can be
        in it.
        """
        return cls(Origin(path, data, encoding, bom))

    @classmethod
    def from_text(cls, text: str, path: Path | None = None) -> Article:
        """Return an article as if read from a UTF-8 file with that text."""
        return cls.from_bytes(text.encode("utf-8"), path=path)

    def original_paragraphs(self) -> Paragraphs:
        """Return what each line of the original text is."""
        return Paragraphs(
            of_plain_text(self.original) if self.source is None else self.source.paragraphs
        )

    @property
    def provenance(self) -> Provenance:
        """Where the text is from, as its file says it."""
        return NOT_SAID if self.source is None else self.source.provenance

    @property
    def newline(self) -> str:
        """The commonest newline of the file: LF, CR LF or CR."""
        return self._newlines.usual

    @property
    def mixed_newlines(self) -> bool:
        """Whether the file has newlines of different styles."""
        return self._newlines.mixed

    def apply(self, edit: Edit, put: Removed = NOTHING) -> Removed:
        """Make an edit; return what it removed beside characters, which its inverse has to `put`.

        Raises EditMismatchError if the text differs from what the edit replaces, and ValueError
        if it would insert a carriage return or half of a surrogate pair, which would not survive
        in a file. The article is then unchanged.
        """
        if "\r" in edit.after:
            raise ValueError("an edit must insert newlines as LF, not CR")
        if _SURROGATE.search(edit.after):
            raise ValueError("an edit must not insert half of a surrogate pair")
        text = edit.apply(self.text)
        met = (self.text, edit.start, edit.before, edit.after)
        removed = Removed(
            self._newlines.replace(*met, put.styles),
            self.paragraphs.replace(*met, put.paragraphs),
        )
        self.text = text
        if self.source is not None or self._with_bytes is not None:
            self._edits.append((edit, None))
        return removed

    @cached_property
    def page_lines(self) -> frozenset[str]:
        """Lines that belong to the web page that the text was read from, not to the article."""
        spans = [] if self.source is None else list(getattr(self.source, "furniture", ()))
        outside = 0
        of_page: set[str] = set()
        of_article: set[str] = set()
        for start, end in [*spans, (len(self.original), len(self.original))]:
            of_article.update(self.original[outside:start].split("\n"))
            of_page.update(self.original[start:end].split("\n"))
            outside = end
        return frozenset(line for line in of_page - of_article if line.strip())

    def formulas(self) -> list[tuple[int, int]]:
        """Return the spans of the present text that are formulas within sentences, in order.

        What an edit touched is none any longer.
        """
        spans = [Span(*one) for one in getattr(self.source, "formulas", ())]
        changes = composed(self.original, self._edits) if spans else []
        return [(one.start, one.end) for one in kept(spans, changes)]

    def page_at(self, offset: int) -> int:
        """Return the page, from 1, that a code point of the present text is on; 0: there are none.

        A paragraph may begin on one page and end on another.
        """
        line = self.paragraphs.at(self.text.count("\n", 0, offset))
        if not line.page or not isinstance(self.source, SavedOtherwise):
            return line.page
        for edit, _ in reversed(self._edits):
            if offset >= edit.result.end:
                offset -= edit.growth
            else:
                offset = min(offset, edit.start)
        return self.source.page_of(offset) or line.page

    def again(self) -> Article:
        """Return the article as it was opened, without any edit."""
        return Article(self.origin, self.source)

    def encode(self, encoding: str | None = None) -> bytes:
        """Return the text as the bytes of a file, in the given encoding or its own.

        Raises UnicodeEncodeError if the encoding lacks a character or changes one: Shift JIS
        turns a yen sign into a backslash, which would contradict the log.
        """
        return self.encoder(encoding)()

    def saved_format(self, name: str) -> str | None:
        """Return the format that the text is saved in under a file name; None for its own."""
        return self.source.saved_format(name) if isinstance(self.source, SavedOtherwise) else None

    def encoder(self, encoding: str | None = None, name: str = "") -> Callable[[], bytes]:
        """Return a function that returns the bytes of the present text, even after later edits.

        `name` is that of the file, which says what is written if its own kind never is.
        For plain text this raises UnicodeEncodeError at once, as `encode` does. Other formats are
        written when the function is called, which may take a while and raise their own errors.
        """
        if isinstance(self.source, SavedOtherwise):
            lines = self.text.count("\n") + 1
            kinds = [self.paragraphs.at(line) for line in range(lines)]
            return partial(self.source.write_as, name, Structured(self.text, kinds))
        if self.source is not None:
            return partial(_written, self.source, self.original, tuple(self._edits))
        own = encoding is None or encoding == self.origin.encoding
        if own and self._with_bytes is not None:
            text = applied(self._with_bytes, composed(self.original, self._edits))
            data = self.origin.bom + damaged.encoded(self._newlines.write(text))
        elif encoding is None or own:
            raw = self._newlines.write(self.text)
            data = self.origin.bom + _encoded(raw, self.origin.encoding)
        else:
            data = _encoded(self._newlines.write(self.text), encoding)
        return lambda: data


def _decoded(origin: Origin) -> str:
    if origin.encoding == damaged.WITH_ERRORS:
        return damaged.decoded(origin.data[len(origin.bom) :])
    if codecs.lookup(origin.encoding).name in _NOT_OF_FILES:
        raise LookupError(f"{origin.encoding} is not an encoding of files")
    return origin.data[len(origin.bom) :].decode(origin.encoding)


def _written(source: Source, original: str, edits: Sequence[tuple[Edit, None]]) -> bytes:
    return source.write(composed(original, edits))


def _encoded(raw: str, codec: str) -> bytes:
    try:
        data = raw.encode(codec)
        if data.decode(codec) == raw:
            return data
    except UnicodeEncodeError:
        raise
    except UnicodeError:  # some codecs give no position, or cannot decode what they encoded
        pass
    at = _first_changed(raw, codec)
    raise UnicodeEncodeError(codec, raw, at, at + 1, "it would be decoded as another character")


def _first_changed(raw: str, codec: str) -> int:
    """Return the offset of the first character a codec changes, 0 if none does on its own."""
    changed = {one for one in set(raw) if not _survives(one, codec)}
    return next((at for at, one in enumerate(raw) if one in changed), 0)


def _survives(raw: str, codec: str) -> bool:
    try:
        return raw.encode(codec).decode(codec) == raw
    except UnicodeError:
        return False
