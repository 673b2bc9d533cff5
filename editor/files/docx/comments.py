"""The comments that tracked changes get: references in the text, and the part that holds them.

After ECMA-376, part 1, sections 11.3.2 and 17.13.4. Comments that are there stay as they are.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from lxml import etree

from editor.article.source import Replaced
from editor.files.docx.changes import touched_lines
from editor.files.docx.markup import attribute_value, read_part, tags
from editor.files.docx.model import DocxModel, paragraphs_in_boxes
from editor.files.docx.package import TYPES, Package, relationships_name
from editor.files.docx.run_content import prefix_of

_KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPE = {
    "http://purl.oclc.org/ooxml/wordprocessingml/main": (
        "http://purl.oclc.org/ooxml/officeDocument/relationships/comments"
    ),
}
_USUAL_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


@dataclass(frozen=True, slots=True)
class NewComment:
    """A comment that is added."""

    id: int
    author: str
    at: datetime | None
    text: str


def commentable(model: DocxModel, main: str, changes: Sequence[Replaced]) -> list[Replaced]:
    """Return changes without the comments that would be in notes and text boxes.

    `main` is the name of the part with the body.
    """
    boxed = {one for line in model.lines for one in paragraphs_in_boxes(line.paragraphs)}
    kept = []
    for change in changes:
        first = next(iter(touched_lines(model, [change])), None)
        where = None if first is None else first.paragraphs[0]
        outside = where is None or where in boxed or where.part.name != main
        kept.append(replace(change, comment="") if outside and change.comment else change)
    return kept


def stamp(at: datetime) -> str:
    """Return a time as attributes of tracked changes and comments have it."""
    utc = at.astimezone(UTC) if at.tzinfo else at
    return utc.strftime("%Y-%m-%dT%H:%M:%SZ")


def reference(prefix: str, id_: str, marked: str) -> str:
    """Return mark-up with a comment about it; `id_` is the attribute of the comment."""
    return (
        f"<{prefix}commentRangeStart{id_}/>{marked}<{prefix}commentRangeEnd{id_}/>"
        f"<{prefix}r><{prefix}commentReference{id_}/></{prefix}r>"
    )


def with_comments(
    package: Package, changed: dict[str, bytes], comments: Sequence[NewComment]
) -> tuple[dict[str, bytes], dict[str, bytes]]:
    """Return the parts that change, those in `changed` among them, and those that are new."""
    if not comments:
        return changed, {}
    there = package.related.get("comments", [])
    if there:
        name = there[0]
        return changed | {name: _appended(package, name, comments)}, {}
    folder, main = posixpath.split(package.main)
    name = next(one for one in _names(folder) if one not in package.parts)
    space = etree.QName(read_part(main, package.parts[package.main], Path(main)).root).namespace
    content = "".join(_comment(one, "w:", "w:") for one in comments)
    part = f'{_HEAD}<w:comments xmlns:w="{space}">{content}</w:comments>'.encode()
    links = relationships_name(package.main)
    kind = _TYPE.get(space or "", _USUAL_TYPE)
    link = f'Type="{kind}" Target="{posixpath.basename(name)}"/>'
    types = f'Override PartName="/{name}" ContentType="{_KIND}"/>'
    changed = changed | {TYPES: _with_child(package, TYPES, types)}
    if links not in package.parts:
        root = f'<Relationships xmlns="{_RELATIONSHIPS}"><Relationship Id="rId1" {link}'
        return changed, {name: part, links: f"{_HEAD}{root}</Relationships>".encode()}
    id_ = next(one for one in _ids() if f'"{one}"'.encode() not in package.parts[links])
    changed[links] = _with_child(package, links, f'Relationship Id="{id_}" {link}')
    return changed, {name: part}


def _names(folder: str) -> Iterator[str]:
    yield posixpath.join(folder, "comments.xml")
    number = 1
    while True:
        yield posixpath.join(folder, f"comments{number}.xml")
        number += 1


def _ids() -> Iterator[str]:
    number = 0
    while True:
        number += 1
        yield f"rIdComments{number}"


def _appended(package: Package, name: str, comments: Sequence[NewComment]) -> bytes:
    """Return the part of a document's comments with more of them."""
    part = read_part(name, package.parts[name], Path(name))
    prefix = prefix_of(next(tags(part.source)).name)
    space = etree.QName(part.root).namespace
    named = next(
        (f"{key}:" for key, value in part.root.nsmap.items() if key and value == space), ""
    )
    declared = "" if named else f' xmlns:w="{space}"'
    content = "".join(_comment(one, prefix, named or "w:", declared) for one in comments)
    return part.encoded(_inside(part.source, content))


def _comment(one: NewComment, prefix: str, attribute: str, declared: str = "") -> str:
    values = {"id": str(one.id), "author": one.author, "initials": one.author[:1].upper()}
    if one.at is not None:
        values["date"] = stamp(one.at)
    given = "".join(
        f' {attribute}{key}="{attribute_value(value)}"' for key, value in values.items()
    )
    return (
        f"<{prefix}comment{declared}{given}><{prefix}p><{prefix}r>"
        f'<{prefix}t xml:space="preserve">{attribute_value(one.text)}</{prefix}t>'
        f"</{prefix}r></{prefix}p></{prefix}comment>"
    )


def _with_child(package: Package, name: str, child: str) -> bytes:
    """Return a part of the package's own with one more child of its root."""
    part = read_part(name, package.parts[name], Path(name))
    prefix = prefix_of(next(tags(part.source)).name)
    return part.encoded(_inside(part.source, f"<{prefix}{child}"))


def _inside(source: str, content: str) -> str:
    """Return the source of a part with content at the end of its root."""
    *_, last = tags(source)
    if not last.self_closing:
        return source[: last.start] + content + source[last.start :]
    start = source[last.start : last.end - 2].rstrip()
    return f"{source[: last.start]}{start}>{content}</{last.name}>{source[last.end :]}"
