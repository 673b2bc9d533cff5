"""What of a Word document holds text: the parts, read into one model."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from lxml import etree

from editor.files.docx.diagrams import diagram_texts
from editor.files.docx.markup import Node, XmlPart, read_part
from editor.files.docx.model import DocxModel, Story, build_model
from editor.files.docx.package import Package
from editor.files.docx.paragraph_kinds import ParagraphKinds
from editor.files.docx.reader import PartReader
from editor.files.docx.reader_state import ContentCounts
from editor.files.docx.vocabulary import CELL_REVISIONS, REVISIONS, Vocabulary
from editor.files.errors import ReadError

Revisions = Literal["ask", "original", "final"]


@dataclass(frozen=True, slots=True)
class DocxContent:
    """The parts of a document that hold text, and the model of their text."""

    parts: dict[str, XmlPart]
    diagrams: Mapping[str, Sequence[str]]
    """The parts of each SmartArt diagram: its text and, mostly, how it was drawn."""
    model: DocxModel
    counts: ContentCounts


def read_content(
    parts: dict[str, XmlPart],
    revisions: Revisions,
    path: Path,
    kinds: ParagraphKinds,
    *,
    diagrams: Mapping[str, Sequence[str]],
    links: Mapping[tuple[str, str], str],
) -> DocxContent:
    """Read the text of parts, in order; raises ReadError."""
    stories: list[Story] = []
    counts = ContentCounts()
    of_diagrams = {name for names in diagrams.values() for name in names}
    boxes = {
        id_: diagram_texts(parts[data], parts[drawing[0]] if drawing else None, path)
        for id_, (data, *drawing) in diagrams.items()
    }
    for part in [one for one in parts.values() if one.name not in of_diagrams]:
        reader = PartReader(part, revisions, path, kinds, links=links, diagrams=boxes)
        stories += reader.read()
        counts = counts + reader.counts
    return DocxContent(parts, diagrams, build_model(stories), counts)


def count_revisions(root: Node) -> int:
    """The number of tracked changes of the text; those in fallbacks are copies of others."""
    space = Vocabulary(root).w
    names = [space + name for name in sorted(REVISIONS | CELL_REVISIONS)]
    skipped = ("numPr", "Fallback")
    return sum(
        not any(etree.QName(above).localname in skipped for above in one.iterancestors())
        for one in root.iter(*names)
    )


def optional_part(package: Package, kind: str, path: Path) -> Node | None:
    """The root of the first part of a relationship type; None if it is missing or damaged.

    It only says how the text looks, so that a damaged one is no reason to refuse the text.
    """
    for name in package.related.get(kind, ()):
        with contextlib.suppress(ReadError):
            return read_part(name, package.parts[name], path).root
    return None
