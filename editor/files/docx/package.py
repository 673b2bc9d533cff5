"""The parts of a Word document, found by their relationships; external ones are not followed.

After ECMA-376, part 2 (Open Packaging Conventions).
"""

from __future__ import annotations

import contextlib
import posixpath
from dataclasses import dataclass, field
from pathlib import Path

from editor.files.containers import read_parts
from editor.files.docx.markup import Node, read_part
from editor.files.errors import ReadError
from editor.translatable import tr

TYPES = "[Content_Types].xml"
_WORD = "wordprocessingml"
_ASIDE = ("footnotes", "endnotes", "header", "footer")
"""Relationship types of parts with text beside the body, which have relationships of their own."""
_OTHER_KINDS = {
    "spreadsheetml": tr("an Excel workbook"),
    "presentationml": tr("a PowerPoint presentation"),
    "visio": tr("a Visio drawing"),
}


@dataclass(slots=True)
class Package:
    """A document's parts by name, and what they are."""

    parts: dict[str, bytes]
    main: str
    related: dict[str, list[str]] = field(default_factory=dict)
    """Names of the parts that the main part refers to, or a note, a header or a footer, by
    relationship type."""
    targets: dict[str, str] = field(default_factory=dict)
    """Those that the main part refers to, by the ids of the relationships."""
    links: dict[tuple[str, str], str] = field(default_factory=dict)
    """Addresses of links, by the part that has them and their id in it."""
    external: int = 0
    """Number of external targets, hyperlinks aside."""
    properties: str = ""
    """Name of the part that says when the document was made; "" if there is none."""


def open_package(data: bytes, path: Path) -> Package:
    """Open the archive of a Word document. Raises ReadError."""
    parts = read_parts(data, path)
    if TYPES not in parts:
        raise _wrong_kind(parts, path)
    main = _main_part(parts, path)
    package = Package(parts, main, properties=_related(parts, "core-properties", path) or "")
    _relate(package, main, path)
    for one in [name for kind in _ASIDE for name in package.related.get(kind, ())]:
        with contextlib.suppress(ReadError):  # what it refers to is not read
            _relate(package, one, path)
    return package


def _relate(package: Package, part: str, path: Path) -> None:
    """Note what a part refers to. Raises ReadError."""
    relationships, folder = relationships_name(part), posixpath.dirname(part)
    if relationships not in package.parts:
        return
    for one in _relationships(package.parts, relationships, path):
        kind, id_ = _relationship_type(one), one.get("Id") or ""
        if one.get("TargetMode") == "External":
            package.external += kind != "hyperlink"
            package.links[part, id_] = one.get("Target") or ""
            continue
        target = _target(package.parts, folder, one.get("Target") or "")
        if target is not None:
            package.related.setdefault(kind, []).append(target)
            if part == package.main:
                package.targets[id_] = target


def relationships_name(part: str) -> str:
    """Return the name of the part with the relationships of a part."""
    folder, name = posixpath.split(part)
    return f"{folder}/_rels/{name}.rels".lstrip("/")


def not_word(part: str, path: Path) -> ReadError:
    """Return the error for a part that is to hold text and is none of a Word document."""
    return ReadError(
        tr(
            "{path} is damaged: its part {part!r} is not WordprocessingML. Open it in "
            "the program that made it and save it again.",
            path=path,
            part=part,
        ),
        path,
    )


def _main_part(parts: dict[str, bytes], path: Path) -> str:
    """Return the name of the part with the body."""
    found = _related(parts, "officeDocument", path) if "_rels/.rels" in parts else None
    if found is None:
        raise _without_body(path)
    _check_kind(parts, found, path)
    return found


def _related(parts: dict[str, bytes], kind: str, path: Path) -> str | None:
    """Return the part that the package names first for such a relationship, or None."""
    for one in _relationships(parts, "_rels/.rels", path):
        if _relationship_type(one) == kind and one.get("TargetMode") != "External":
            found = _target(parts, "", one.get("Target") or "")
            if found is not None:
                return found
    return None


def _check_kind(parts: dict[str, bytes], main: str, path: Path) -> None:
    types = read_part(TYPES, parts[TYPES], path).root
    for one in types.iter("{*}Override"):
        kind = one.get("ContentType") or ""
        if (one.get("PartName") or "").lstrip("/").lower() != main.lower() or _WORD in kind:
            continue
        other = next((what for word, what in _OTHER_KINDS.items() if word in kind), None)
        if other is not None:
            raise ReadError(
                tr(
                    "{path} is {other}, not a Word document. Save its text as a .txt file and open "
                    "that.",
                    path=path,
                    other=other,
                ),
                path,
            )


def _relationships(parts: dict[str, bytes], name: str, path: Path) -> list[Node]:
    return list(read_part(name, parts[name], path).root.iter("{*}Relationship"))


def _relationship_type(relationship: Node) -> str:
    return (relationship.get("Type") or "").rpartition("/")[2]


def _target(parts: dict[str, bytes], folder: str, target: str) -> str | None:
    """Return the part that a target names, relative to a folder of the archive, or None."""
    joined = target.lstrip("/") if target.startswith("/") else posixpath.join(folder, target)
    wanted = posixpath.normpath(joined)
    if wanted in parts:
        return wanted
    return next((name for name in parts if name.lower() == wanted.lower()), None)


def _wrong_kind(parts: dict[str, bytes], path: Path) -> ReadError:
    if "opendocument" in parts.get("mimetype", b"").decode("ascii", "replace"):
        return ReadError(
            tr(
                "{path} is an OpenDocument file with the wrong suffix. Rename it to .odt and "
                "open that.",
                path=path,
            ),
            path,
        )
    return ReadError(
        tr(
            "{path} is a zip archive, but not a Word document. Choose another file, or "
            "unpack it and open what is in it.",
            path=path,
        ),
        path,
    )


def _without_body(path: Path) -> ReadError:
    return ReadError(
        tr(
            "{path} is damaged: the part with its text is missing. Get the file again from "
            "where it came from.",
            path=path,
        ),
        path,
    )
