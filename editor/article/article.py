"""The article: what was read, and what has become of it."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from editor.article.edit import Edit
from editor.article.newlines import Newlines, Styles

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

    def __init__(self, origin: Origin) -> None:
        raw = origin.data[len(origin.bom) :].decode(origin.encoding)
        if _SURROGATE.search(raw):
            # A few codecs (UTF-7 is one) let through what UTF-8, and so the log, cannot hold.
            raise UnicodeDecodeError(
                origin.encoding, origin.data, 0, len(origin.data), "half of a surrogate pair"
            )
        self.origin = origin
        self.original, self._newlines = Newlines.read(raw)
        self.text = self.original

    @classmethod
    def from_bytes(
        cls, data: bytes, encoding: str = "utf-8", path: Path | None = None, bom: bytes = b""
    ) -> Article:
        """The article in a file's bytes.

        Raises UnicodeDecodeError if they are not in that encoding, LookupError if there is
        no such encoding.
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
        return taken

    def encode(self, encoding: str | None = None) -> bytes:
        """The text as the file's bytes, in its own encoding or in another one.

        Raises UnicodeEncodeError if that encoding lacks a character.
        """
        raw = self._newlines.write(self.text)
        if encoding is None or encoding == self.origin.encoding:
            return self.origin.bom + raw.encode(self.origin.encoding)
        return raw.encode(encoding)
