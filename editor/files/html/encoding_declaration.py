"""The encoding that a page declares in a <meta> tag or an XML declaration."""

from __future__ import annotations

import codecs
import re

from editor.files.html.tags import START_TAG, attributes

SEARCHED_BYTES = 4096
"""Bytes at the start of a page that are searched; the HTML standard demands the first 1,024."""

_COMMENT_OR_META = re.compile(r"<!--.*?(?:-->|\Z)|<(?=meta[ \t\n\r\f/])", re.DOTALL | re.IGNORECASE)
_XML_DECLARATION = re.compile(r"""<\?xml[^>]*?\bencoding\s*=\s*["']([^"'>]+)["']""")
_CHARSET = re.compile(r"""charset\s*=\s*["']?([^"';\s]+)""", re.IGNORECASE)

# What browsers decode an encoding as (WHATWG Encoding standard), where Python differs.
_BROWSER_CODECS = {
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
# Browsers support none of these; some have been used to smuggle scripts in.
_UNSUPPORTED = frozenset(
    {"utf-7", "iso2022_kr", "hz", "utf-32", "utf-32-le", "utf-32-be", "idna", "punycode",
     "unicode-escape", "raw-unicode-escape", "undefined"}
)  # fmt: skip


def declared_codecs(data: bytes) -> tuple[str, ...]:
    """Return codecs for the encoding declared by a page without a byte order mark, likeliest first.

    Empty if it declares none, or none that browsers support.
    """
    head = data[:SEARCHED_BYTES].decode("latin-1")
    name = _declared_in_meta(head)
    if name is None:
        match = _XML_DECLARATION.match(head)
        name = match[1] if match else None
    return codecs_named(name) if name else ()


def _declared_in_meta(head: str) -> str | None:
    for mark in _COMMENT_OR_META.finditer(head):
        tag = START_TAG.match(head, mark.start())
        if tag is None:
            continue
        found = attributes(tag[2])
        if "charset" in found:
            return found["charset"]
        if found.get("http-equiv", "").strip().lower() == "content-type":
            match = _CHARSET.search(found.get("content", ""))
            if match:
                return match[1]
    return None


def codecs_named(name: str) -> tuple[str, ...]:
    """Return codecs for a name of an encoding, likeliest first, as `declared_codecs`."""
    label = name.strip().lower()
    try:
        codec = _ALIASES.get(label) or codecs.lookup(label).name
        "a".encode(codec)  # raises for codecs that are not for text, such as base64
    except (LookupError, UnicodeError, ValueError):
        return ()
    if codec in _UNSUPPORTED:
        return ()
    browser = _BROWSER_CODECS.get(codec, codec)
    # The declared codec is a fallback: the browsers' one may lack characters for some bytes.
    return tuple(dict.fromkeys((browser, codec))) if browser != "utf-8" else ("utf-8",)
