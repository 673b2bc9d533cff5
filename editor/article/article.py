"""The article: what was read, and what has become of it."""

from __future__ import annotations

import codecs
import hashlib
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path

from editor.article.composed import composed
from editor.article.edit import Edit
from editor.article.newlines import Newlines, Styles
from editor.article.source import Source

# Encodings of host names: no file is in them, and decoding takes the square of its length.
_NOT_OF_FILES = ("idna", "punycode")
_SURROGATE = re.compile("[\ud800-\udfff]")


def sha256(data: bytes) -> str:
    """Hexadecimal SHA-256, as the edit log writes it."""
    return hashlib.sha256(data).hexdigest()


def text_sha256(text: str) -> str:
    """SHA-256 of a text with LF newlines, encoded as UTF-8."""
    return sha256(text.encode("utf-8"))


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an article came from; never changes."""

    path: Path | None
    data: bytes
    encoding: str
    """Name of a Python codec that knows nothing of byte order marks."""
    bom: bytes
    """The byte order mark the file begins with, or nothing."""
    format: str = ""
    """The kind of file, as the log names it; nothing for a file that is all text."""
    revisions: str = ""
    """Where the file has tracked changes, whether it is read as "original" or as "final"."""

    @property
    def name(self) -> str:
        """The file's name, without its folder."""
        return self.path.name if self.path else "untitled.txt"

    @property
    def sha256(self) -> str:
        """Hash of the file's bytes."""
        return sha256(self.data)


class Article:
    """The text being corrected, with its origin.

    Offsets count code points of a text whose newlines are all LF; how each line ended in
    the file is kept beside it, so that what no edit touched is written back byte for byte.
    """

    def __init__(self, origin: Origin, source: Source | None = None) -> None:
        """Source: what the file holds, where it is more than text."""
        raw = _decoded(origin) if source is None else source.text
        if _SURROGATE.search(raw):
            # A few codecs (UTF-7 is one) let through what UTF-8, and so the log, cannot hold.
            raise UnicodeDecodeError(
                origin.encoding, origin.data, 0, len(origin.data), "half of a surrogate pair"
            )
        self.origin = origin
        self.source = source
        self.original, self._newlines = Newlines.read(raw)
        self.text = self.original
        self._edits: list[tuple[Edit, None]] = []
        """All of them, where a source has to be told what they come to."""

    @classmethod
    def from_bytes(
        cls, data: bytes, encoding: str = "utf-8", path: Path | None = None, bom: bytes = b""
    ) -> Article:
        """The article in a file's bytes.

        Raises UnicodeDecodeError if they are not in that encoding, LookupError if there is
        no such encoding of files.
        """
        return cls(Origin(path, data, encoding, bom))

    @classmethod
    def from_text(cls, text: str, path: Path | None = None) -> Article:
        """An article that was never in a file, as if read from one in UTF-8."""
        return cls.from_bytes(text.encode("utf-8"), path=path)

    @property
    def newline(self) -> str:
        """The usual newline of the file: LF, CR LF or CR."""
        return self._newlines.usual

    @property
    def mixed_newlines(self) -> bool:
        """Whether the file's lines end in different ways."""
        return self._newlines.mixed

    def apply(self, edit: Edit, put: Styles = ()) -> Styles:
        """Make an edit; the newline styles it took out, for the edit that takes it back.

        Raises EditMismatchError, with the article unchanged, if the text differs from what
        the edit replaces, and ValueError if it would put in a carriage return or half of a
        surrogate pair, which no file could give back.
        """
        if "\r" in edit.after:
            raise ValueError("an edit puts in newlines as LF, never CR")
        if _SURROGATE.search(edit.after):
            raise ValueError("an edit puts in whole characters, never half of a surrogate pair")
        text = edit.apply(self.text)
        taken = self._newlines.replace(self.text, edit.start, edit.before, edit.after, put)
        self.text = text
        if self.source is not None:
            self._edits.append((edit, None))
        return taken

    @cached_property
    def page_lines(self) -> frozenset[str]:
        """Lines of the text that belong to the page that it was read from, not to the article."""
        spans = [] if self.source is None else list(getattr(self.source, "furniture", ()))
        outside = 0
        of_page: set[str] = set()
        of_article: set[str] = set()
        for start, end in [*spans, (len(self.original), len(self.original))]:
            of_article.update(self.original[outside:start].split("\n"))
            of_page.update(self.original[start:end].split("\n"))
            outside = end
        return frozenset(line for line in of_page - of_article if line.strip())

    def again(self) -> Article:
        """The article as it was opened, without any edit."""
        return Article(self.origin, self.source)

    def encode(self, encoding: str | None = None) -> bytes:
        """The text as the file's bytes, in its own encoding or in another one.

        Raises UnicodeEncodeError if that encoding lacks a character, or writes one as another:
        Shift JIS makes a backslash of a yen sign, and the log would not hold for that.
        """
        return self.encoder(encoding)()

    def encoder(self, encoding: str | None = None) -> Callable[[], bytes]:
        """What gives the bytes of the text as it is now, whatever becomes of it meanwhile.

        For files that are all text it raises at once what `encode` does; others take a while to
        write, and raise what their kind does when they are.
        """
        if self.source is not None:
            return partial(_written, self.source, self.original, tuple(self._edits))
        raw = self._newlines.write(self.text)
        if encoding is None or encoding == self.origin.encoding:
            data = self.origin.bom + _encoded(raw, self.origin.encoding)
        else:
            data = _encoded(raw, encoding)
        return lambda: data


def _decoded(origin: Origin) -> str:
    if codecs.lookup(origin.encoding).name in _NOT_OF_FILES:
        raise LookupError(f"{origin.encoding} is no encoding of files")
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
    except UnicodeError:  # a few codecs give no more away, or cannot read what they wrote
        pass
    at = _first_changed(raw, codec)
    raise UnicodeEncodeError(codec, raw, at, at + 1, "it would be read as something else")


def _first_changed(raw: str, codec: str) -> int:
    """Where the first character stands that a codec does not give back, 0 if it is none alone."""
    changed = {one for one in set(raw) if not _survives(one, codec)}
    return next((at for at, one in enumerate(raw) if one in changed), 0)


def _survives(raw: str, codec: str) -> bool:
    try:
        return raw.encode(codec).decode(codec) == raw
    except UnicodeError:
        return False
