"""The XML of a part, safely parsed, and the source offsets of every element's tags.

Offsets count code points of the decoded part.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, TypeAlias

from lxml import etree

from editor.files.errors import ReadError
from editor.translatable import tr

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_ENCODINGS = {
    "utf-8": "utf-8",
    "us-ascii": "ascii",
    "ascii": "ascii",
    "iso-8859-1": "iso8859-1",
    "windows-1252": "cp1252",
}
_XML_ENCODING = re.compile(rb"""<\?xml[^>]*?\sencoding\s*=\s*["']([\w.-]+)["']""")
_DOCTYPE = re.compile(r"\ufeff?(?>\s+|<\?.*?\?>|<!--.*?-->)*+<!DOCTYPE", re.DOTALL)
_TOKEN = re.compile(
    r"<!--.*?-->|<!\[CDATA\[.*?\]\]>|<\?.*?\?>"
    r"""|<(/?)([^\s/>!?]+)([^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)*)>""",
    re.DOTALL,
)
_NAMESPACE = re.compile(r"""\sxmlns(?::[^\s=]+)?\s*=\s*(?:"[^"]*"|'[^']*')""")
_ATTRIBUTE = re.compile(r"""\s(?:[^\s=:]+:)?([^\s=:]+)\s*=\s*("[^"]*"|'[^']*')""")
_CHARACTER = re.compile(r"&[^;]*;|\r\n|.", re.DOTALL)
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_UNWRITABLE = re.compile("[^\t\n\f\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


Node: TypeAlias = etree._Element  # noqa: SLF001 - lxml has no other name for the type


@dataclass(frozen=True, slots=True, eq=False)
class XmlPart:
    """An XML part of a document."""

    name: str
    source: str
    encoding: str
    bom: bytes
    """Byte order mark, or b""."""
    root: Node

    def encoded(self, source: str) -> bytes:
        """Return the bytes of the part with another source, in its encoding."""
        return self.bom + source.encode(self.encoding, "xmlcharrefreplace")


def read_part(name: str, data: bytes, path: Path) -> XmlPart:
    """Parse a part without entities, without a DTD, and without fetching anything.

    Raises ReadError.
    """
    source, encoding, bom = _decoded(name, data, path)
    if _DOCTYPE.match(source):
        raise ReadError(
            tr(
                "{path} cannot be opened: its part {name!r} declares a document type (DOCTYPE), "
                "as attacks do and no Word document does. Save it again in the program that made "
                "it.",
                path=path,
                name=name,
            ),
            path,
        )
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        huge_tree=False,
        load_dtd=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise ReadError(
            tr(
                "{path} is damaged: its part {name!r} is not well-formed XML ({why}). Open it in "
                "the program that made it and save it again.",
                path=path,
                name=name,
                why=error.msg,
            ),
            path,
        ) from error
    return XmlPart(name, source, encoding, bom, root)


def _decoded(name: str, data: bytes, path: Path) -> tuple[str, str, bytes]:
    """Return the source, encoding and byte order mark of a part."""
    bom, encoding = next((one for one in _BYTE_ORDER_MARKS if data.startswith(one[0])), (b"", ""))
    declared = _XML_ENCODING.match(data[:200])
    if not bom:
        label = declared.group(1).decode("ascii").lower() if declared else "utf-8"
        encoding = _ENCODINGS.get(label, "")
    try:
        source = data[len(bom) :].decode(encoding) if encoding else ""
    except UnicodeDecodeError:
        encoding = ""
    if not encoding:
        raise ReadError(
            tr(
                "{path} is damaged: its part {name!r} is not in the encoding that it declares. "
                "Open it in the program that made it and save it again.",
                path=path,
                name=name,
            ),
            path,
        )
    return source, encoding, bom


class Tag(NamedTuple):
    """A start tag, end tag or self-closing tag in a source."""

    name: str
    start: int
    end: int
    closing: bool
    self_closing: bool


def tags(source: str, start: int = 0, end: int | None = None) -> Iterator[Tag]:
    """Yield the tags in source[start:end], which must be well-formed."""
    for found in _TOKEN.finditer(source, start, len(source) if end is None else end):
        slash, name, rest = found.groups()
        if name is not None:
            yield Tag(name, found.start(), found.end(), slash == "/", rest.endswith("/"))


def elements_with_tags(part: XmlPart, path: Path) -> Iterator[tuple[bool, Node, Tag]]:
    """Yield each element of a part at its start (True) and at its end (False), with that tag.

    Raises ReadError where the parser and the tags in the source disagree: that is either a bug or
    a document made to be read in two ways.
    """
    found = tags(part.source)
    begun: list[Tag] = []
    for event, element in etree.iterwalk(part.root, events=("start", "end")):
        is_start = event == "start"
        own = None if is_start else begun.pop()
        tag = own if own is not None and own.self_closing else next(found, None)
        closes = own is not None and not own.self_closing
        if tag is None or tag.closing != closes or not _is_named(element.tag, tag.name):
            raise ReadError(
                tr(
                    "{path} cannot be opened: the mark-up of its part {part!r} is ambiguous. "
                    "Open it in the program that made it and save it again.",
                    path=path,
                    part=part.name,
                ),
                path,
            )
        if is_start:
            begun.append(tag)
        yield is_start, element, tag


def _is_named(full: str, name: str) -> bool:
    """Whether a tag's prefixed name has the local name of an element's {namespace}name."""
    return full.endswith(name.rpartition(":")[2])


def child_elements(source: str) -> list[tuple[str, str]]:
    """Return local name and source of each child of the element whose source is given."""
    found = []
    depth = 0
    begun = 0
    for tag in tags(source):
        if tag.closing:
            depth -= 1
        elif depth == 1:
            begun = tag.start
        if depth == 1 and (tag.closing or tag.self_closing):
            found.append((tag.name.rpartition(":")[2], source[begun : tag.end]))
        if not tag.closing and not tag.self_closing:
            depth += 1
    return found


def attribute_range(source: str, start: int, end: int, name: str) -> tuple[int, int] | None:
    """Return where the value of an attribute stands in the tag source[start:end], or None.

    `name`: its local name.
    """
    for found in _ATTRIBUTE.finditer(source, start, end):
        if found.group(1) == name:
            return found.start(2) + 1, found.end(2) - 1
    return None


def without_attributes(tag: str) -> str:
    """Return a start tag with only its namespace declarations."""
    name = tag[1:].split(None, 1)[0].rstrip("/>")
    return f"<{name}{''.join(_NAMESPACE.findall(tag))}>"


def escaped(text: str) -> str:
    """Return a text escaped as element content."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def attribute_value(text: str) -> str:
    """Return a text escaped as an attribute value; characters that XML lacks become U+FFFD."""
    shown = escaped(_NOT_XML.sub("\ufffd", text)).replace('"', "&quot;")
    return shown.replace("\n", " ").replace("\r", " ").replace("\t", " ")


def first_unwritable(text: str) -> int | None:
    """Return the offset of the first character that no Word document can hold, or None.

    U+000C is not one: a page break has an element of its own.
    """
    found = _UNWRITABLE.search(text)
    return found.start() if found else None


def character_offsets(source: str, start: int, end: int) -> Sequence[int]:
    """Return the source offset of each character in source[start:end], and `end`.

    The range may hold only characters and character references.
    """
    inside = source[start:end]
    if not any(sign in inside for sign in "&\r"):
        return range(start, end + 1)
    return [start + one.start() for one in _CHARACTER.finditer(inside)] + [end]
