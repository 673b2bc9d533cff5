"""XML as a row of tokens that know where they stand, so that what is not changed is not touched."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import cast

from lxml import etree

from editor.files.errors import ReadError
from editor.files.odt.vocabulary import Scope

MOST_MARKUP = 300_000
"""Tags of which no article has more; each takes memory while it is open."""
_MOST_PREFIXES = 200
_ENCODINGS = {
    "utf-8": "utf-8",
    "utf8": "utf-8",
    "us-ascii": "ascii",
    "ascii": "ascii",
    "iso-8859-1": "iso8859-1",
}
_DECLARED = re.compile(rb"""<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]+)["']""")
_PROLOG = re.compile(
    r"\ufeff?(?:\s+|<\?(?:[^?]|\?(?!>))*+\?>|<!--(?:[^-]|-(?!->))*+-->)*+<!DOCTYPE"
)
_TOKEN = re.compile(
    r"(?P<comment><!--(?:[^-]|-(?!->))*+-->|<\?(?:[^?]|\?(?!>))*+\?>)"
    r"|<!\[CDATA\[(?P<cdata>(?:[^\]]|\](?!\]>))*+)\]\]>"
    r"""|<(?P<end>/)?[^<>"'!?](?:[^<>"']++|"[^"]*+"|'[^']*+')*+>"""
)


class TokenKind(Enum):
    """What a token is."""

    START = 1
    END = 2
    TEXT = 3
    CDATA = 4


@dataclass(slots=True, eq=False)
class XmlElement:
    """An element's full name ({namespace}name), its attributes and the prefixes in it."""

    name: str
    attributes: Mapping[str, str]
    scope: Scope


NO_ELEMENT = XmlElement("", {}, {})
"""What is written between tags has none of its own."""


@dataclass(slots=True, eq=False)
class XmlToken:
    """A piece of XML, code points [start, end).

    An empty tag is a START that is `closed`, and an END of no length.
    """

    kind: TokenKind
    start: int
    end: int
    element: XmlElement = NO_ELEMENT
    closed: bool = False


def decoded(data: bytes, name: str, path: Path) -> tuple[str, str]:
    """The XML of a part, and the codec that turns it into the part's bytes again."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        codec = "utf-16-le" if data.startswith(b"\xff\xfe") else "utf-16-be"
    else:
        declared = _DECLARED.match(data.removeprefix(b"\xef\xbb\xbf"))
        label = declared[1].decode("ascii").lower() if declared else "utf-8"
        known = _ENCODINGS.get(label)
        if known is None:
            raise ReadError(
                f"{path} cannot be opened: its part {name} is in the encoding {label}, and "
                "OpenDocument is UTF-8 or UTF-16. Save it again with the program it is from.",
                path,
            )
        codec = known
    try:
        return data.decode(codec), codec
    except UnicodeDecodeError as error:
        raise ReadError(
            f"{path} is damaged: byte {error.start:,} of its part {name} is not {codec}. "
            "Open another copy of it.",
            path,
        ) from error


def tokens(xml: str, name: str, path: Path) -> Iterator[XmlToken]:
    """The tokens of a well-formed XML text without a document type, comments left out.

    Raises ReadError, at once, for anything else.
    """
    elements = iter(_elements(xml, name, path))
    opened: list[XmlElement] = []
    at = 0
    while at < len(xml):
        start = xml.find("<", at)
        if start != at:
            start = len(xml) if start < 0 else start
            yield XmlToken(TokenKind.TEXT, at, start)
            if start == len(xml):
                break
        match = _TOKEN.match(xml, start)
        if match is None:
            raise _damaged(path, name, f"there is no end to the tag at character {start:,}")
        at = match.end()
        if match["cdata"] is not None:
            yield XmlToken(TokenKind.CDATA, start, at)
        elif match["end"]:
            yield XmlToken(TokenKind.END, start, at, opened.pop())
        elif match["comment"] is None:
            element = next(elements)
            closed = xml[at - 2] == "/"
            yield XmlToken(TokenKind.START, start, at, element, closed)
            if closed:
                yield XmlToken(TokenKind.END, at, at, element)
            else:
                opened.append(element)


def _elements(xml: str, name: str, path: Path) -> list[XmlElement]:
    """All elements in the order of their start tags, as lxml names them."""
    if _PROLOG.match(xml):
        raise ReadError(
            f"{path} is refused: its part {name} has a document type (DOCTYPE), which no "
            "OpenDocument file needs and which can be used to harm. Save the text again with a "
            "word processor.",
            path,
        )
    count = xml.count("<")
    if count > MOST_MARKUP:
        raise ReadError(
            f"{path} is refused: its part {name} has {count:,} tags, and no more than "
            f"{MOST_MARKUP:,} are read. Split the document and open the parts.",
            path,
        )
    target = _Names()
    parser = etree.XMLParser(
        target=cast("etree.ParserTarget", target),
        encoding="utf-8",
        resolve_entities=False,
        no_network=True,
        huge_tree=False,
        load_dtd=False,
    )
    try:
        etree.fromstring(xml.removeprefix("\ufeff").encode("utf-8"), parser)
    except _TooManyPrefixes as error:
        raise _damaged(path, name, f"it declares more than {_MOST_PREFIXES} prefixes") from error
    except (etree.XMLSyntaxError, UnicodeEncodeError) as error:
        raise _damaged(path, name, str(error).removesuffix(" (<string>, line 1)")) from error
    return target.found


class _TooManyPrefixes(Exception):
    pass


class _Names:
    """What lxml tells of the elements, without the tree."""

    def __init__(self) -> None:
        self.found: list[XmlElement] = []
        self._scopes: list[Scope] = [{}]

    def start(self, tag: str, attributes: Mapping[str, str], prefixes: Mapping[str, str]) -> None:
        scope = self._scopes[-1]
        if prefixes:
            scope = {**scope, **cast("Scope", prefixes)}
            if len(scope) > _MOST_PREFIXES:
                raise _TooManyPrefixes
        self._scopes.append(scope)
        self.found.append(XmlElement(tag, dict(attributes) if attributes else {}, scope))

    def end(self, _tag: str) -> None:
        self._scopes.pop()

    def close(self) -> None:
        """Nothing is left to do."""


def _damaged(path: Path, name: str, why: str) -> ReadError:
    return ReadError(
        f"{path} is damaged or was made to harm: its part {name} cannot be read ({why}). "
        "Open another copy of it, or save it again with a word processor.",
        path,
    )
