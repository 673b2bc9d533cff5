"""What of a Word document holds text: the parts, read into one model."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from lxml import etree

from editor.article.source import Replaced
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
    model: DocxModel
    counts: ContentCounts


def read_content(
    parts: dict[str, XmlPart],
    revisions: Revisions,
    path: Path,
    kinds: ParagraphKinds,
    links: Mapping[tuple[str, str], str],
) -> DocxContent:
    """Read the text of parts, in order; raises ReadError."""
    stories: list[Story] = []
    counts = ContentCounts()
    for part in parts.values():
        reader = PartReader(part, revisions, path, kinds, links)
        stories += reader.read()
        counts = counts + reader.counts
    return DocxContent(parts, build_model(stories), counts)


def fallback_changes(
    model: DocxModel, changes: Sequence[Replaced]
) -> list[tuple[DocxModel, list[Replaced]]]:
    """Pair each text box's fallback copy, if it has the same text, with the changes in it."""
    found = []
    for start, box in model.copied_boxes:
        if box.fallback_copy is None:
            continue
        copy = build_model([box.fallback_copy])
        end = start + len(copy.text)
        if model.text[start:end] != copy.text:
            continue
        own = [
            Replaced(one.start - start, one.end - start, one.after, one.at)
            for one in changes
            if start <= one.start and one.end <= end
        ]
        if own:
            found.append((copy, own))
    return found


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
