"""The parts of a Word document, found by the relations between them; nothing outside is followed.

After ECMA-376, part 2 (Open Packaging Conventions).
"""

from __future__ import annotations

import posixpath
from dataclasses import dataclass, field
from pathlib import Path

from editor.files.containers import read_parts
from editor.files.docx.markup import Node, read_part
from editor.files.errors import ReadError

_TYPES = "[Content_Types].xml"
_WORD = "wordprocessingml"
_OTHERS = {
    "spreadsheetml": "an Excel workbook",
    "presentationml": "a PowerPoint presentation",
    "visio": "a Visio drawing",
}


@dataclass(slots=True)
class Package:
    """A document's parts by name, and which of them are what."""

    parts: dict[str, bytes]
    main: str
    related: dict[str, list[str]] = field(default_factory=dict)
    """Parts that the main one refers to, by the last word of the relation's type."""
    external: int = 0
    """How many things outside of the file it refers to, links aside."""


def open_package(data: bytes, path: Path) -> Package:
    """The parts of a Word document. Raises ReadError."""
    parts = read_parts(data, path)
    if _TYPES not in parts:
        raise _mislabelled(parts, path)
    main = _main(parts, path)
    package = Package(parts, main)
    folder, name = posixpath.split(main)
    relations = f"{folder}/_rels/{name}.rels".lstrip("/")
    if relations in parts:
        for one in _relations(parts, relations, path):
            kind = _kind(one)
            if one.get("TargetMode") == "External":
                package.external += kind != "hyperlink"
                continue
            target = _target(parts, folder, one.get("Target") or "")
            if target is not None:
                package.related.setdefault(kind, []).append(target)
    return package


def _main(parts: dict[str, bytes], path: Path) -> str:
    """Name of the part with the body."""
    if "_rels/.rels" not in parts:
        raise _without_body(path)
    for one in _relations(parts, "_rels/.rels", path):
        if _kind(one) == "officeDocument" and one.get("TargetMode") != "External":
            found = _target(parts, "", one.get("Target") or "")
            if found is not None:
                _check_kind(parts, found, path)
                return found
    raise _without_body(path)


def _check_kind(parts: dict[str, bytes], main: str, path: Path) -> None:
    types = read_part(_TYPES, parts[_TYPES], path).root
    for one in types.iter("{*}Override"):
        kind = one.get("ContentType") or ""
        if (one.get("PartName") or "").lstrip("/").lower() != main.lower() or _WORD in kind:
            continue
        other = next((what for word, what in _OTHERS.items() if word in kind), None)
        if other is not None:
            raise ReadError(
                f"{path} is {other}, not a Word document. Save its text as a .txt file and open "
                "that.",
                path,
            )


def _relations(parts: dict[str, bytes], name: str, path: Path) -> list[Node]:
    return list(read_part(name, parts[name], path).root.iter("{*}Relationship"))


def _kind(relation: Node) -> str:
    return (relation.get("Type") or "").rpartition("/")[2]


def _target(parts: dict[str, bytes], folder: str, target: str) -> str | None:
    """The part that a target names, seen from a folder of the archive; None for none."""
    joined = target.lstrip("/") if target.startswith("/") else posixpath.join(folder, target)
    wanted = posixpath.normpath(joined)
    if wanted in parts:
        return wanted
    return next((name for name in parts if name.lower() == wanted.lower()), None)


def _mislabelled(parts: dict[str, bytes], path: Path) -> ReadError:
    if "opendocument" in parts.get("mimetype", b"").decode("ascii", "replace"):
        return ReadError(
            f"{path} is an OpenDocument file with another suffix. Rename it to .odt and open that.",
            path,
        )
    return ReadError(
        f"{path} is a zip archive, but no Word document. Choose another file, or unpack it and "
        "open what is in it.",
        path,
    )


def _without_body(path: Path) -> ReadError:
    return ReadError(
        f"{path} is damaged: the part with its text is missing. "
        "Get the file once more from where it comes from.",
        path,
    )
