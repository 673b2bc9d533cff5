"""Reads bytes as an article: python tests/fuzz/fuzz_reading.py SECONDS [SEED]

Whatever is read comes out as it went in; after an edit it can be saved with a log that holds, or
the save is refused. Only the errors that are documented come out. Byte 0 of an input chooses the
encoding, byte 1 an edit; the rest is the file.
"""

from __future__ import annotations

import sys
import warnings
from pathlib import Path

from tests.fuzz.guided import fuzz, watched

with watched():
    from editor.article import Article, Edit, verify
    from editor.files import EncodingUndecided, ReadError, plain_text
    from editor.review import Review

PATH = Path("story.txt")
ENCODINGS = (
    None, "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "utf-32-be", "utf-7", "cp1252",
    "latin-1", "mac-roman", "mac-arabic", "cp037", "shift_jis", "cp932", "euc-jp", "iso2022_jp_2",
    "iso2022_kr", "gb18030", "big5hkscs", "cp949", "johab", "hz", "unicode_escape",
    "raw_unicode_escape", "idna", "punycode", "charmap", "ascii", "undefined", "base64", "a\0b",
)  # fmt: skip
PUT_IN = (
    "", "x", "\n", "¥", "é", "\ufeff", "😀", "～", "e\u0301", "原", "\x1b", "\x0e", "~", "\u203e",
)  # fmt: skip

TEXT = "“It’s fine,” said Zoë – naïvely.\r\nThe war\nwent on.\r"
CORPUS = (
    b"\x00\x00" + TEXT.encode(),
    b"\x00\x01" + TEXT.encode("utf-16"),
    b"\x00\x02" + TEXT.encode("utf-32"),
    b"\x00\x01\xef\xbb\xbf" + TEXT.encode(),
    b"\x00\x02" + TEXT.encode("cp1252"),
    b"\x00\x03" + TEXT.encode("utf-16-le"),
    b"\x00\x04PK\x03\x04 and more",
    b"\x07\x03one +2AA- two\n",
    b"\x0d\x03" + "記事の原文、ｶﾅ\\\n".encode("shift_jis"),
    b"\x10\x04" + "記事 plain 原文\n".encode("iso2022_jp_2"),
    b"\x11\x05" + "기사 plain\n글\n".encode("iso2022_kr"),
    b"\x16\x06" + "原文 ~ plain\n".encode("hz"),
    b"\x17\x07\\ud83d\\ude00 \\x41\\n",
    b"\x19\x08xn--maana-pta.com",
    b"\x1a\x09maana-pta",
)


def check(data: bytes) -> None:
    """Check an input; raises AssertionError if something is lost, or an unexpected error."""
    if len(data) < 2:
        return
    content = data[2:]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # of unicode_escape's strange escapes
        _check(content, ENCODINGS[data[0] % len(ENCODINGS)], data[1])


def _check(content: bytes, encoding: str | None, how: int) -> None:
    try:
        article = plain_text.read(content, PATH, encoding)
    except EncodingUndecided as error:
        undecided = error
    except ReadError:
        return
    else:
        _edit(article, content, how)
        return
    assert encoding is None
    assert undecided.choices
    for choice in undecided.choices:
        undecided.preview(choice)
        assert plain_text.read(content, PATH, choice).encode() == content


def _edit(article: Article, content: bytes, how: int) -> None:
    plain_text.notes(article)
    assert "\r" not in article.text
    assert article.encode() == content
    review = Review(article)
    start = how * 7 % (len(article.text) + 1)
    end = min(len(article.text), start + how % 3)
    after = PUT_IN[how % len(PUT_IN)]
    if article.text[start:end] != after:
        review.type(Edit(start, article.text[start:end], after))
    try:
        save = review.prepare_save("story.restored.txt")
    except UnicodeEncodeError:
        return
    verdict = verify(content, save.log, save.data)
    assert verdict.holds, verdict


if __name__ == "__main__":
    sys.exit(fuzz(check, CORPUS, sys.argv[1:]))
