"""XML as it stands in a part: parsed with suspicion, and every element's place in the source.

Offsets of the source count code points of the decoded part.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, TypeAlias

from lxml import etree

from editor.files.errors import ReadError

_MARKS = (
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
_DECLARED = re.compile(rb"""<\?xml[^>]*?\sencoding\s*=\s*["']([\w.-]+)["']""")
_DOCTYPE = re.compile(r"\ufeff?(?>\s+|<\?.*?\?>|<!--.*?-->)*+<!DOCTYPE", re.DOTALL)
_TOKEN = re.compile(
    r"<!--.*?-->|<!\[CDATA\[.*?\]\]>|<\?.*?\?>"
    r"""|<(/?)([^\s/>!?]+)([^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)*)>""",
    re.DOTALL,
)
_DECLARATION = re.compile(r"""\sxmlns(?::[^\s=]+)?\s*=\s*(?:"[^"]*"|'[^']*')""")
_CHARACTER = re.compile(r"&[^;]*;|\r\n|.", re.DOTALL)
_ILLEGAL = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_REFUSED = re.compile("[^\t\n\f\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


Node: TypeAlias = etree._Element  # noqa: SLF001 - lxml has no other name for the type


@dataclass(frozen=True, slots=True, eq=False)
class XmlPart:
    """A part of a document that is XML."""

    name: str
    source: str
    encoding: str
    mark: bytes
    root: Node

    def encoded(self, source: str) -> bytes:
        """The bytes of the part with another source."""
        return self.mark + source.encode(self.encoding, "xmlcharrefreplace")


def read_part(name: str, data: bytes, path: Path) -> XmlPart:
    """A part parsed: no entities, no documents of types, nothing fetched.

    Raises ReadError.
    """
    source, encoding, mark = _decoded(name, data, path)
    if _DOCTYPE.match(source):
        raise ReadError(
            f"{path} cannot be opened: its part {name!r} declares a document type (DOCTYPE), which "
            "no document does and attacks do. Save it again in the program it comes from.",
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
            f"{path} is damaged: its part {name!r} is not well-formed XML ({error.msg}). "
            "Open and save it in the program it comes from.",
            path,
        ) from error
    return XmlPart(name, source, encoding, mark, root)


def _decoded(name: str, data: bytes, path: Path) -> tuple[str, str, bytes]:
    """Source, encoding and byte order mark of a part."""
    mark, encoding = next((one for one in _MARKS if data.startswith(one[0])), (b"", ""))
    declared = _DECLARED.match(data[:200])
    if not mark:
        label = declared.group(1).decode("ascii").lower() if declared else "utf-8"
        encoding = _ENCODINGS.get(label, "")
    try:
        source = data[len(mark) :].decode(encoding) if encoding else ""
    except UnicodeDecodeError:
        encoding = ""
    if not encoding:
        raise ReadError(
            f"{path} is damaged: the text of its part {name!r} is not in the encoding it should "
            "be. Open and save it in the program it comes from.",
            path,
        )
    return source, encoding, mark


class Tag(NamedTuple):
    """A start tag, end tag or empty-element tag in a source."""

    name: str
    start: int
    end: int
    closing: bool
    empty: bool


def tags(source: str, start: int = 0, end: int | None = None) -> Iterator[Tag]:
    """The tags between two places of a well-formed source, in order."""
    for found in _TOKEN.finditer(source, start, len(source) if end is None else end):
        slash, name, rest = found.groups()
        if name is not None:
            yield Tag(name, found.start(), found.end(), slash == "/", rest.endswith("/"))


def paired(part: XmlPart, path: Path) -> Iterator[tuple[bool, Node, Tag]]:
    """The elements of a part, each at its start (True) and at its end, with the tag that is there.

    Raises ReadError where parser and source do not agree, as they would if somebody had found a way
    to show each of them another document.
    """
    found = tags(part.source)
    begun: list[Tag] = []
    for event, element in etree.iterwalk(part.root, events=("start", "end")):
        begins = event == "start"
        own = None if begins else begun.pop()
        tag = own if own is not None and own.empty else next(found, None)
        closes = own is not None and not own.empty
        if tag is None or tag.closing != closes or not _is_named(element.tag, tag.name):
            raise ReadError(
                f"{path} cannot be opened: the mark-up of its part {part.name!r} can be read in "
                "two ways. Open and save it in the program it comes from.",
                path,
            )
        if begins:
            begun.append(tag)
        yield begins, element, tag


def _is_named(full: str, name: str) -> bool:
    """Whether a name in a source can be that of an element whose name is known in full."""
    return full.endswith(name.rpartition(":")[2])


def children(source: str) -> list[tuple[str, str]]:
    """Local name and source of each child of the one element that a source is."""
    found = []
    depth = 0
    begun = 0
    for tag in tags(source):
        if tag.closing:
            depth -= 1
        elif depth == 1:
            begun = tag.start
        if depth == 1 and (tag.closing or tag.empty):
            found.append((tag.name.rpartition(":")[2], source[begun : tag.end]))
        if not tag.closing and not tag.empty:
            depth += 1
    return found


def bare(tag: str) -> str:
    """A start tag without attributes; the namespaces it declares stay."""
    name = tag[1:].split(None, 1)[0].rstrip("/>")
    return f"<{name}{''.join(_DECLARATION.findall(tag))}>"


def escaped(text: str) -> str:
    """A text as it stands between tags."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def quoted(text: str) -> str:
    """A text as it stands between the quotes of an attribute; what XML cannot hold is replaced."""
    shown = escaped(_ILLEGAL.sub("\ufffd", text)).replace('"', "&quot;")
    return shown.replace("\n", " ").replace("\r", " ").replace("\t", " ")


def illegal(text: str) -> int | None:
    """Offset of the first character that no document can hold, or None.

    A page break is none of them: it has an element of its own.
    """
    found = _REFUSED.search(text)
    return found.start() if found else None


def places(source: str, start: int, end: int) -> list[int]:
    """Where each character of an element's text begins in its source, and where the last ends.

    source[start:end] must hold nothing but characters and references to them.
    """
    inside = source[start:end]
    if not any(sign in inside for sign in "&\r"):
        return list(range(start, end + 1))
    return [start + one.start() for one in _CHARACTER.finditer(inside)] + [end]
