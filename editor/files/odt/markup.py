"""XML as a sequence of tokens with their offsets, so that the rest can be kept byte for byte."""

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
from editor.translatable import message_of, tr

MAX_TAGS = 300_000
"""Limit on the tags in a part: no article has more, and each open element takes memory."""
_MAX_PREFIXES = 200
_ENCODINGS = {
    "utf-8": "utf-8",
    "utf8": "utf-8",
    "us-ascii": "ascii",
    "ascii": "ascii",
    "iso-8859-1": "iso8859-1",
}
_XML_ENCODING = re.compile(rb"""<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]+)["']""")
_DOCTYPE = re.compile(r"\ufeff?(?:\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)*+<!DOCTYPE")
_TOKEN = re.compile(
    r"(?P<comment><!--[\s\S]*?-->|<\?[\s\S]*?\?>)"
    r"|<!\[CDATA\[(?P<cdata>[\s\S]*?)\]\]>"
    r"""|<(?P<end>/)?[^<>"'!?](?>(?:[^<>"']++|"[^"]*+"|'[^']*+')*)>"""
)


class TokenKind(Enum):
    """Kind of a token."""

    START = 1
    END = 2
    TEXT = 3
    CDATA = 4


@dataclass(slots=True, eq=False)
class XmlElement:
    """An element's full name ({namespace}name), its attributes and the prefixes that hold in it."""

    name: str
    attributes: Mapping[str, str]
    scope: Scope


NO_ELEMENT = XmlElement("", {}, {})
"""The element of tokens that are not tags."""


@dataclass(slots=True, eq=False)
class XmlToken:
    """Code points [start, end) of the XML.

    A self-closing tag gives a START that is `self_closing` and an END of no length.
    """

    kind: TokenKind
    start: int
    end: int
    element: XmlElement = NO_ELEMENT
    self_closing: bool = False


def decoded(data: bytes, name: str, path: Path) -> tuple[str, str]:
    """Return the XML of a part, and the codec that encodes it to the part's bytes again."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        codec = "utf-16-le" if data.startswith(b"\xff\xfe") else "utf-16-be"
    else:
        declared = _XML_ENCODING.match(data.removeprefix(b"\xef\xbb\xbf"))
        label = declared[1].decode("ascii").lower() if declared else "utf-8"
        known = _ENCODINGS.get(label)
        if known is None:
            raise ReadError(
                tr(
                    "{path} cannot be opened: its part {name} is in the encoding {label}, but "
                    "OpenDocument uses UTF-8 or UTF-16. Save it again in the program that made it.",
                    path=path,
                    name=name,
                    label=label,
                ),
                path,
            )
        codec = known
    try:
        return data.decode(codec), codec
    except UnicodeDecodeError as error:
        raise ReadError(
            tr(
                "{path} is damaged: byte {start} of its part {name} is not {codec}. Open another "
                "copy.",
                path=path,
                start=error.start,
                name=name,
                codec=codec,
            ),
            path,
        ) from error


def tokens(xml: str, name: str, path: Path) -> Iterator[XmlToken]:
    """Yield the tokens of an XML text without the comments.

    Raises ReadError before the first one if the XML is not well-formed, has a document type or
    too many tags.
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
            raise _damaged(path, name, tr("the tag at character {start} has no end", start=start))
        at = match.end()
        if match["cdata"] is not None:
            yield XmlToken(TokenKind.CDATA, start, at)
        elif match["end"]:
            yield XmlToken(TokenKind.END, start, at, opened.pop())
        elif match["comment"] is None:
            element = next(elements)
            self_closing = xml[at - 2] == "/"
            yield XmlToken(TokenKind.START, start, at, element, self_closing)
            if self_closing:
                yield XmlToken(TokenKind.END, at, at, element)
            else:
                opened.append(element)


def _elements(xml: str, name: str, path: Path) -> list[XmlElement]:
    """Return all elements in the order of their start tags, as lxml reads them."""
    if _DOCTYPE.match(xml):
        raise ReadError(
            tr(
                "{path} cannot be opened: its part {name} declares a document type (DOCTYPE), as "
                "attacks do and no OpenDocument file does. Save it again in the program that "
                "made it.",
                path=path,
                name=name,
            ),
            path,
        )
    count = xml.count("<")
    if count > MAX_TAGS:
        raise ReadError(
            tr(
                "{path} cannot be opened: its part {name} has {count} tags, and no more than "
                "{most} are read. Split the document and open the parts.",
                path=path,
                name=name,
                count=count,
                most=MAX_TAGS,
            ),
            path,
        )
    target = _ElementCollector()
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
        raise _damaged(
            path, name, tr("it declares more than {most} prefixes", most=_MAX_PREFIXES)
        ) from error
    except etree.XMLSyntaxError as error:
        raise _damaged(path, name, " ".join(error.msg.split())) from error
    except UnicodeEncodeError as error:
        raise _damaged(path, name, message_of(error)) from error
    return target.found


class _TooManyPrefixes(Exception):
    pass


class _ElementCollector:
    """Parser target that collects the elements without building a tree."""

    def __init__(self) -> None:
        self.found: list[XmlElement] = []
        self._scopes: list[Scope] = [{}]

    def start(self, tag: str, attributes: Mapping[str, str], prefixes: Mapping[str, str]) -> None:
        scope = self._scopes[-1]
        if prefixes:
            scope = {**scope, **cast("Scope", prefixes)}
            if len(scope) > _MAX_PREFIXES:
                raise _TooManyPrefixes
        self._scopes.append(scope)
        self.found.append(XmlElement(tag, dict(attributes) if attributes else {}, scope))

    def end(self, _tag: str) -> None:
        self._scopes.pop()

    def close(self) -> None:
        """Called by lxml at the end."""


def _damaged(path: Path, name: str, why: str) -> ReadError:
    return ReadError(
        tr(
            "{path} is damaged or hostile: its part {name} cannot be read ({why}). Open "
            "another copy, or save it again in the program that made it.",
            path=path,
            name=name,
            why=why,
        ),
        path,
    )
