"""Files in no encoding, two, or a forbidden one are opened byte for byte, or refused (C1)."""

from __future__ import annotations

import codecs
import random

import pytest

from editor.files import FileError
from editor.files.errors import EncodingUndecided
from tests.hostile.test_hostile_text import analysed, opened

LINE = "The café’s owner said that the war went on.\n"
UTF8 = LINE.encode()

BYTES = {
    "an overlong slash": UTF8 + b"\xc0\xaf" + UTF8,
    "an overlong NUL": UTF8 + b"\xc0\x80" + UTF8,
    "an overlong slash of three bytes": UTF8 + b"\xe0\x80\xaf" + UTF8,
    "an overlong slash of four bytes": UTF8 + b"\xf0\x80\x80\xaf" + UTF8,
    "five bytes": UTF8 + b"\xf8\x88\x80\x80\x80" + UTF8,
    "six bytes": UTF8 + b"\xfc\x84\x80\x80\x80\x80" + UTF8,
    "the first half of a pair": UTF8 + b"\xed\xa0\x80" + UTF8,
    "the second half of a pair": UTF8 + b"\xed\xb0\x80" + UTF8,
    "both halves of a pair": UTF8 + b"\xed\xa0\xbd\xed\xb8\x80" + UTF8,
    "beyond the last code point": UTF8 + b"\xf4\x90\x80\x80" + UTF8,
    "a lead without an end": UTF8 + b"caf\xc3",
    "a lead within a word": b"caf\xc3 au lait, she said, and went on with it\n",
    "an end without a lead": UTF8 + b"\x80\xbf" + UTF8,
    "bytes that are nowhere in UTF-8": UTF8 + b"\xfe\xff" + UTF8,
    "all C1 as single bytes": LINE.encode("ascii", "ignore") + bytes(range(0x80, 0xA0)),
    "UTF-16, little end first, without a mark": LINE.encode("utf-16-le"),
    "UTF-16, big end first, without a mark": LINE.encode("utf-16-be"),
    "UTF-16 without a mark, cut in a letter": LINE.encode("utf-16-le")[:-1],
    "UTF-16 with a mark, cut in a letter": LINE.encode("utf-16")[:-1],
    "UTF-16 with the wrong mark": codecs.BOM_UTF16_BE + LINE.encode("utf-16-le"),
    "UTF-16 with half a pair": codecs.BOM_UTF16_LE + LINE.encode("utf-16-le") + b"\x00\xd8",
    "UTF-16 with halves in the wrong order": (
        codecs.BOM_UTF16_LE + b"\x00\xdc\x00\xd8" + LINE.encode("utf-16-le")
    ),
    "UTF-16 with NUL": codecs.BOM_UTF16_LE + (LINE + "\0" + LINE).encode("utf-16-le"),
    "UTF-32 without a mark": LINE.encode("utf-32-le"),
    "UTF-32 with a mark, cut": LINE.encode("utf-32")[:-2],
    "UTF-32 beyond the last code point": codecs.BOM_UTF32_LE + b"\x00\x00\x11\x00" * 9,
    "two marks": codecs.BOM_UTF8 * 2 + UTF8,
    "a mark in the middle": UTF8 + codecs.BOM_UTF8 + UTF8,
    "the mark of UTF-8 before UTF-16": codecs.BOM_UTF8 + LINE.encode("utf-16-le"),
    "the mark of UTF-16 before UTF-8": codecs.BOM_UTF16_LE + UTF8,
    "nothing but a mark": codecs.BOM_UTF8,
    "UTF-8 and cp1252": UTF8 + LINE.encode("cp1252"),
    "UTF-8 and UTF-16": UTF8 + LINE.encode("utf-16-le"),
    "UTF-8, then GB18030": UTF8 + "战争继续进行".encode("gb18030"),
    "GB18030": "战争继续进行，他说。\n".encode("gb18030") * 4,
    "Shift-JIS": "戦争は続いた。\n".encode("shift_jis") * 4,
    "KOI8-R": "Война продолжалась.\n".encode("koi8-r") * 4,
    "ISO 2022": "戦争は続いた。\n".encode("iso2022_jp") * 4,
    "EBCDIC": LINE.replace("’", "'").encode("cp500") * 4,
    "UTF-7": LINE.encode("utf-7") * 4,
    "a NUL in a text": UTF8 * 4 + b"\0" + UTF8 * 4,
    "a NUL after every letter": "\0".join(LINE).encode(),
    "NULs alone": bytes(5_000),
    "all bytes": bytes(range(256)) * 4,
    "random bytes": random.Random(3).randbytes(5_000),
    "ends of lines of all kinds": b"a\r\nb\rc\nd\n\re\r\r\nf",
    "carriage returns alone": b"\r" * 5_000,
    "one byte": b"\xff",
    "one zero": b"\0",
    "control characters": bytes(range(1, 32)) * 50,
    "a text that ends in control characters": UTF8 * 9 + b"\x1a\x04",
    "a text that begins like a picture": b"\xff\xd8\xff" + UTF8,
}


@pytest.mark.parametrize("name", BYTES)
def test_bytes_come_back_as_they_were_or_are_refused(engine, story, name):
    path = story(BYTES[name])
    found = opened(path)
    if isinstance(found, EncodingUndecided):
        assert found.choices
        for choice in found.choices:
            assert found.preview(choice) or not path.read_bytes().strip()
        articles = [opened(path, choice) for choice in found.choices]
        found = articles[0]
    if not isinstance(found, FileError):
        analysed(engine, found.text)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "cp1252", "utf-7"])
@pytest.mark.parametrize("name", BYTES)
def test_an_encoding_by_force_gives_the_bytes_back_or_is_refused(story, name, encoding):
    opened(story(BYTES[name]), encoding)
