"""Reading plain text and Markdown; an uncertain encoding is left to the user."""

from __future__ import annotations

import codecs
from pathlib import Path

from editor.article import WITH_ERRORS, Article
from editor.article.damaged import SHOWN, damaged_bytes
from editor.files.errors import EncodingUndecided, ReadError
from editor.files.signatures import SAMPLE, document_suffix, looks_like_binary, utf16_without_mark
from editor.translatable import tr

LARGE_TEXT = 2_000_000
"""Code points from which the user is told that the analysis takes a while."""

# UTF-32 first: its little-endian mark begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_NEEDS_BYTE_ORDER = {"utf-16": ("utf-16-le", "utf-16-be"), "utf-32": ("utf-32-le", "utf-32-be")}

LEGACY = (
    "cp1252",
    "iso8859-1",
    "mac-roman",
    "cp1250",
    "cp1251",
    "cp1254",
    "cp1257",
    "iso8859-15",
    "koi8-r",
    "gb18030",
    "shift_jis",
)
"""Encodings offered for a file that is not UTF-8, the commonest in English text first."""


def is_mostly_utf8(data: bytes) -> bool:
    """Return whether bytes are UTF-8 but for some that are damaged, fewer than good characters."""
    bad, good, _ = damaged_bytes(data)
    return 0 < bad < good


def read(data: bytes, path: Path, encoding: str | None = None) -> Article:
    """Read the bytes of a text file, in `encoding` if given.

    Otherwise the encoding is that of a byte order mark, else UTF-8; for other bytes raises
    EncodingUndecided. Raises ReadError for bytes that are not text or not in that encoding.
    """
    if encoding is not None:
        return _checked(_decode_as(data, path, encoding), path)
    for mark, codec in _MARKS:
        if data.startswith(mark) and _round_trips(data[len(mark) :], codec):
            return _checked(Article.from_bytes(data, codec, path, bom=mark), path)
    wide = utf16_without_mark(data)
    if wide is None:
        found = looks_like_binary(data)
        if found is not None:
            raise _not_text(path, data, found)
        if _round_trips(data, "utf-8"):
            return _checked(Article.from_bytes(data, "utf-8", path), path)
    raise _undecided(data, path, wide)


def notes(article: Article) -> tuple[str, ...]:
    """Return sentences for the user about unusual texts."""
    found = []
    if article.origin.encoding == WITH_ERRORS:
        found.append(kept_bytes(article.origin.data))
    nuls = article.original.count("\0")
    if nuls:
        found.append(
            tr("The text contains %Ln NUL character(s), kept unless you change them.", "", nuls)
        )
    if article.mixed_newlines:
        found.append(
            tr("The lines have different ends (LF, CR LF or CR); each line keeps its own.")
        )
    if len(article.original) > LARGE_TEXT:
        found.append(
            tr(
                "The text is long ({millions} million characters): the analysis takes a while and "
                "runs in the background.",
                millions=f"{len(article.original) / 1_000_000:.1f}",
            )
        )
    return tuple(found)


def kept_bytes(data: bytes) -> str:
    """Return a sentence about the damaged bytes of a file that is read as UTF-8 with errors."""
    return tr(
        "%Ln byte(s) of the file (is|are) damaged UTF-8, shown as {sign} and kept as (it is|they "
        "are).",
        "",
        damaged_bytes(data)[0],
        sign=SHOWN,
    )


def _checked(article: Article, path: Path) -> Article:
    if not article.original:
        raise ReadError(
            tr("{path} is empty: there is nothing to read. Choose another file.", path=path), path
        )
    found = looks_like_binary(article.original[:SAMPLE].encode("utf-8", "surrogatepass"))
    if found is not None:
        raise _not_text(path, article.origin.data, found)
    return article


def _not_text(path: Path, data: bytes, found: str) -> ReadError:
    suffix = document_suffix(data)
    if suffix is not None and path.suffix.lower() != suffix:
        return ReadError(
            tr(
                "{path} is a document with the wrong suffix. Rename it to {suffix} and open that.",
                path=path,
                suffix=suffix,
            ),
            path,
        )
    return ReadError(
        tr("{path} looks like {found}, not like text. Choose a text file.", path=path, found=found),
        path,
    )


def _decode_as(data: bytes, path: Path, encoding: str) -> Article:
    """Decode in a given encoding; raises ReadError if there is none of that name, or it fails."""
    if encoding.lower() == WITH_ERRORS:
        mark = codecs.BOM_UTF8 if data.startswith(codecs.BOM_UTF8) else b""
        return Article.from_bytes(data, WITH_ERRORS, path, bom=mark)
    try:
        asked = codecs.lookup(encoding).name
        Article.from_bytes(
            "a".encode(encoding), encoding
        )  # raises for codecs that are not of text, such as base64
    except (LookupError, UnicodeError, ValueError) as error:
        raise ReadError(
            tr(
                "There is no text encoding named {encoding!r}. Try utf-8, cp1252, iso8859-1 or "
                "utf-16.",
                encoding=encoding,
            ),
            path,
        ) from error
    family = _NEEDS_BYTE_ORDER.get(asked, (asked.removesuffix("-sig"),))
    for mark, codec in _MARKS:
        if data.startswith(mark) and codec in family and _round_trips(data[len(mark) :], codec):
            return Article.from_bytes(data, codec, path, bom=mark)
    wide = utf16_without_mark(data)
    codec = wide if wide and wide in family else family[0]
    try:
        article = Article.from_bytes(data, codec, path)
    except UnicodeError as error:
        at = error.start if isinstance(error, UnicodeDecodeError) else 0
        raise ReadError(
            tr(
                "{path} is not in the encoding {encoding}: byte 0x{byte} on line {line} does "
                "not fit. Choose another encoding.",
                path=path,
                encoding=encoding,
                byte=f"{data[at]:02X}",
                line=data.count(10, 0, at) + 1,
            ),
            path,
        ) from error
    if not _round_trips(data, codec):
        raise ReadError(
            tr(
                "{path} cannot be opened in the encoding {encoding}: saving it would change "
                "bytes that were not edited. Choose another encoding.",
                path=path,
                encoding=encoding,
            ),
            path,
        )
    return article


def _round_trips(data: bytes, codec: str) -> bool:
    """Return whether decoding and encoding again gives the same bytes."""
    try:
        return data.decode(codec).encode(codec) == data
    except UnicodeError:
        return False


def _opens(data: bytes, path: Path, codec: str) -> bool:
    try:
        read(data, path, codec)
    except ReadError:
        return False
    return True


def _undecided(data: bytes, path: Path, wide: str | None) -> ReadError:
    mostly = wide is None and is_mostly_utf8(data)
    offered = (wide, "utf-8", *LEGACY) if wide else LEGACY
    offered = (WITH_ERRORS, *offered) if mostly else offered
    choices = tuple(codec for codec in offered if _opens(data, path, codec))
    if not choices:
        return _not_text(path, data, tr("binary data"))
    if wide:
        return EncodingUndecided(
            tr(
                "{path} looks like UTF-16 without a byte order mark. Choose its encoding.",
                path=path,
            ),
            path,
            choices,
            data,
        )
    if not mostly:
        choices += (WITH_ERRORS,)
    bad, _, at = damaged_bytes(data)
    if mostly:
        return EncodingUndecided(
            tr(
                "{path} is in UTF-8, but %Ln byte(s) of it (is|are) damaged (the first is 0x{byte} "
                "on line {line}). Choose its encoding: {encoding} keeps damaged bytes as they are.",
                "",
                bad,
                path=path,
                byte=f"{data[at]:02X}",
                line=data.count(10, 0, at) + 1,
                encoding=WITH_ERRORS,
            ),
            path,
            choices,
            data,
        )
    return EncodingUndecided(
        tr(
            "{path} is not in UTF-8 (byte 0x{byte} on line {line}). Choose its encoding: "
            "{encoding} is the most likely.",
            path=path,
            byte=f"{data[at]:02X}",
            line=data.count(10, 0, at) + 1,
            encoding=choices[0],
        ),
        path,
        choices,
        data,
    )
