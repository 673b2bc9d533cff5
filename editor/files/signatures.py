"""Recognising bytes: binary files by their signatures, UTF-16 without a byte order mark."""

from __future__ import annotations

import re

from editor.translatable import in_percent, tr

# No text begins with one of these.
_SIGNATURES = (
    (re.compile(rb"%PDF-\d"), tr("a PDF document")),
    (re.compile(rb"PK\x03\x04"), tr("a zip archive, as Word and OpenDocument files are")),
    (re.compile(rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), tr("an old Office document")),
    (re.compile(rb"\{\\rtf\d"), tr("a Rich Text document")),
    (re.compile(rb"\x89PNG\r\n"), tr("a picture (PNG)")),
    (re.compile(rb"\xff\xd8\xff"), tr("a picture (JPEG)")),
    (re.compile(rb"GIF8[79]a"), tr("a picture (GIF)")),
    (re.compile(rb"RIFF....WEBP", re.DOTALL), tr("a picture (WebP)")),
    (re.compile(rb"\x1f\x8b\x08"), tr("a compressed file (gzip)")),
    (re.compile(rb"BZh\d1AY&SY"), tr("a compressed file (bzip2)")),
    (re.compile(rb"\xfd7zXZ\x00"), tr("a compressed file (xz)")),
    (re.compile(rb"\x28\xb5\x2f\xfd"), tr("a compressed file (zstd)")),
    (re.compile(rb"7z\xbc\xaf\x27\x1c"), tr("a 7-Zip archive")),
    (re.compile(rb"Rar!\x1a\x07"), tr("a RAR archive")),
    (re.compile(rb"\x7fELF"), tr("a program")),
    (re.compile(rb"MZ.{58}[\x00-\x0f]", re.DOTALL), tr("a program")),
    (re.compile(rb"SQLite format 3\x00"), tr("a database")),
    (re.compile(rb"....ftyp", re.DOTALL), tr("a video")),
    (re.compile(rb"OggS\x00"), tr("a sound file")),
    (re.compile(rb"ID3[\x02-\x04]\x00"), tr("a sound file")),
    (re.compile(rb"wOF[F2]\x00"), tr("a font")),
)

# Names of parts and types of documents as they stand in a zip archive, which packs no names.
_DOCUMENTS = (
    (b"mimetypeapplication/vnd.oasis.opendocument.text-", None),
    (b"mimetypeapplication/vnd.oasis.opendocument.text", ".odt"),
    (b"word/vbaProject.bin", None),
    (b"word/document.xml", ".docx"),
)

# All control characters except layout characters and NUL, which is counted separately.
_CONTROLS = bytes(set(range(1, 32)) - set(b"\t\n\x0b\x0c\r\x1b")) + b"\x7f"
SAMPLE = 1 << 20
"""Bytes of a file that are examined."""
_MOST_CONTROLS = 0.02
_MOST_NULS = 0.10


def looks_like_binary(data: bytes) -> str | None:
    """Return what the bytes look like if not text ("a picture (PNG)"), else None.

    Some NULs or control characters do not make a text binary.
    """
    for signature, name in _SIGNATURES:
        if signature.match(data):
            return name
    sample = data[:SAMPLE]
    if not sample:
        return None
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    nuls = sample.count(0)
    if controls > _allowed(_MOST_CONTROLS, sample) or nuls > _allowed(_MOST_NULS, sample):
        return tr(
            "binary data ({share} of it control characters)",
            share=in_percent((controls + nuls) / len(sample)),
        )
    return None


def document_suffix(data: bytes) -> str | None:
    """Return the suffix that a document in a zip archive should have.

    None for bytes that are no such document, or one of a kind that cannot be opened.
    """
    if not data.startswith(b"PK\x03\x04"):
        return None
    for part, suffix in _DOCUMENTS:
        if part in data:
            return suffix
    return None


def _allowed(share: float, sample: bytes) -> float:
    # A few in a very short text prove nothing.
    return max(share * len(sample), 3)


def utf16_without_mark(data: bytes) -> str | None:
    """Return the codec if the bytes look like mostly Latin text in UTF-16 without a BOM."""
    sample = data[: SAMPLE & ~1]
    pairs = len(sample) // 2
    if len(data) % 2 or pairs == 0:
        return None
    low, high = sample[0::2].count(0) / pairs, sample[1::2].count(0) / pairs
    for codec, full, empty in (("utf-16-le", low, high), ("utf-16-be", high, low)):
        if empty > 0.5 and full < 0.05 and _decodes(data, codec):
            return codec
    return None


def _decodes(data: bytes, codec: str) -> bool:
    try:
        data.decode(codec)
    except UnicodeDecodeError:
        return False
    return True
