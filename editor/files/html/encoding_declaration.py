"""The encoding that a page says it is in."""

from __future__ import annotations

import codecs
import re

from editor.files.html.tags import START, attributes

SEARCHED = 4096
"""As many bytes of a page as are looked at."""

_MARK = re.compile(r"<!--.*?(?:-->|\Z)|<(?=meta[ \t\n\r\f/])", re.DOTALL | re.IGNORECASE)
_XML = re.compile(r"""<\?xml[^>]*?\bencoding\s*=\s*["']([^"'>]+)["']""")
_IN_CONTENT = re.compile(r"""charset\s*=\s*["']?([^"';\s]+)""", re.IGNORECASE)

# What browsers take a name for, where that is not what Python does.
_TAKEN_FOR = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
    "big5": "big5hkscs",
    "utf-16": "utf-8",
    "utf-16-le": "utf-8",
    "utf-16-be": "utf-8",
}
_ALIASES = {"x-sjis": "cp932", "windows-31j": "cp932", "x-user-defined": "cp1252",
            "windows-949": "cp949", "ks_c_5601-1987": "cp949", "x-gbk": "gb18030",
            "unicode-1-1-utf-8": "utf-8", "macintosh": "mac-roman", "x-mac-roman": "mac-roman",
            "iso-8859-8-i": "iso8859-8", "utf8": "utf-8"}  # fmt: skip
# Browsers read none of these, some of which have been used to smuggle scripts in.
_REFUSED = frozenset(
    {"utf-7", "iso2022_kr", "hz", "utf-32", "utf-32-le", "utf-32-be", "idna", "punycode",
     "unicode-escape", "raw-unicode-escape", "undefined"}
)  # fmt: skip


def declared(data: bytes) -> tuple[str, ...]:
    """Codecs for the encoding that a page without a byte order mark names, likeliest first."""
    head = data[:SEARCHED].decode("latin-1")
    name = _in_meta(head)
    if name is None:
        match = _XML.match(head)
        name = match[1] if match else None
    return _codecs(name) if name else ()


def _in_meta(head: str) -> str | None:
    for mark in _MARK.finditer(head):
        tag = START.match(head, mark.start())
        if tag is None:
            continue
        found = attributes(tag[2])
        if "charset" in found:
            return found["charset"]
        if found.get("http-equiv", "").strip().lower() == "content-type":
            match = _IN_CONTENT.search(found.get("content", ""))
            if match:
                return match[1]
    return None


def _codecs(name: str) -> tuple[str, ...]:
    label = name.strip().lower()
    try:
        codec = _ALIASES.get(label) or codecs.lookup(label).name
        "a".encode(codec)  # refuses codecs that are not of text, such as base64
    except (LookupError, UnicodeError, ValueError):
        return ()
    if codec in _REFUSED:
        return ()
    taken = _TAKEN_FOR.get(codec, codec)
    # A page may use bytes that the one taken for it has no character for.
    return tuple(dict.fromkeys((taken, codec))) if taken != "utf-8" else ("utf-8",)
