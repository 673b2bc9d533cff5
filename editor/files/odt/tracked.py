"""Writes changes as tracked changes: the marks in the text and the changed regions they refer to.

After OpenDocument 1.2, part 1, section 5.5.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

from editor.article.source import Replaced
from editor.files.errors import WriteError
from editor.files.odt.annotations import Annotation, holds_comments, unused_names
from editor.files.odt.model import OdtLine, OdtModel, OdtPiece, PieceKind
from editor.files.odt.piece_edits import Insertion
from editor.files.odt.splices import OdtSplices
from editor.files.odt.tags import end_tag, end_tags, start_tag, start_tags
from editor.files.odt.vocabulary import DC_SPACE, OFFICE_SPACE, TEXT_SPACE, prefix_for
from editor.files.odt.white_space import Preceding, escaped, paragraph_content
from editor.translatable import tr

_IDS = re.compile(r"""id\s*=\s*["'](ct\d+)["']""")
_UNKNOWN = datetime(1970, 1, 1, tzinfo=UTC)
"""Stands for an unknown time, as in LibreOffice."""
_COMMENT = "The paragraph break before this stays."


def stamp(at: datetime | None) -> str:
    """Return a time as tracked changes and comments have it."""
    known = at or _UNKNOWN
    known = known if known.tzinfo else known.replace(tzinfo=UTC)
    return f"{known.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"


class ChangeTracker:
    """Allocates an id for each tracked change and collects the changed regions."""

    def __init__(self, xml: str, model: OdtModel, author: str, path: Path) -> None:
        self._xml = xml
        self._model = model
        self._author = author
        self._path = path
        self._ids = self._unused_ids()
        self._names = unused_names(xml)
        self._regions: list[str] = []
        self._last_end = -2
        self._last_kind = ""
        self._commented = False
        self._scope = model.body.element.scope

    def _unused_ids(self) -> Iterator[str]:
        used = set(_IDS.findall(self._xml))
        number = 0
        while True:
            number += 1
            if f"ct{number}" not in used:
                yield f"ct{number}"

    def check(self, lines: Sequence[OdtLine], pieces: Sequence[OdtPiece]) -> None:
        """Raise WriteError for a change that no program could accept or reject."""
        line = self._model.line_at(lines[0].text_start) + 1
        if any(piece.paragraph.deleted for piece in pieces) or any(
            one.first.deleted or one.last.deleted for one in lines[1:]
        ):
            raise WriteError(
                tr(
                    "{path} could not be saved: the change on line {line} is in text that a "
                    "tracked change of the document deletes, so it cannot be tracked. Nothing was "
                    "written. Open the final text, or save without tracked changes.",
                    path=self._path,
                    line=line,
                ),
                self._path,
            )
        if any(one.last.container is not other.first.container for one, other in pairwise(lines)):
            raise WriteError(
                tr(
                    "{path} could not be saved: the change on line {line} joins text of different "
                    "cells, boxes, notes or sections, so it cannot be tracked. Nothing was "
                    "written. Put the line break back, or save without tracked changes.",
                    path=self._path,
                    line=line,
                ),
                self._path,
            )

    def insertion(self, change: Replaced, lines: Sequence[OdtLine]) -> Insertion:
        """Record a change; return its insertion, with the marks of what it deletes and inserts."""
        before = []
        behind = []
        self._distinguish(change)
        if change.start < change.end:
            self._last_kind = "deletion"
            id_ = next(self._ids)
            self._add_region(id_, "deletion", change, self._deleted(change, lines))
            before.append(("change", id_))
        if change.after:
            self._last_kind = "insertion"
            id_ = next(self._ids)
            self._add_region(id_, "insertion", change, "")
            before.append(("change-start", id_))
            behind.append(("change-end", id_))
        annotation = None
        if change.comment and holds_comments(lines[0].first.container):
            comment = "".join(one for one in " ".join(change.comment.split()) if one.isprintable())
            annotation = Annotation(next(self._names), self._author, stamp(change.at), comment)
        return Insertion(change.after, tuple(before), tuple(behind), annotation)

    def _distinguish(self, change: Replaced) -> None:
        """Comment on a change if only a paragraph break separates it from one of its kind.

        LibreOffice would merge the two, with the paragraph break, unless their comments differ.
        """
        kind = "deletion" if change.start < change.end else "insertion"
        adjacent = (
            kind == self._last_kind
            and change.start == self._last_end + 1
            and self._model.text[self._last_end] == "\n"
        )
        self._commented = adjacent and not self._commented
        self._last_end = change.end

    def _add_region(self, id_: str, kind: str, change: Replaced, content: str) -> None:
        text, text_declared = prefix_for(self._scope, TEXT_SPACE, "text")
        office, office_declared = prefix_for(self._scope, OFFICE_SPACE, "office")
        dc, dc_declared = prefix_for(self._scope, DC_SPACE, "dc")
        comment = f"<{text}:p>{_COMMENT}</{text}:p>" if self._commented else ""
        self._regions.append(
            f'<{text}:changed-region{text_declared} xml:id="{id_}" {text}:id="{id_}">'
            f"<{text}:{kind}><{office}:change-info{office_declared}{dc_declared}>"
            f"<{dc}:creator>{escaped(self._author)}</{dc}:creator>"
            f"<{dc}:date>{stamp(change.at)}</{dc}:date>"
            f"{comment}</{office}:change-info>{content}</{text}:{kind}></{text}:changed-region>"
        )

    def _deleted(self, change: Replaced, lines: Sequence[OdtLine]) -> str:
        """Return the deleted text as paragraphs, of which the first and last may be parts."""
        out = []
        for line in lines:
            start, end = max(line.text_start, change.start), min(line.text_end, change.end)
            out.append(start_tag(self._xml, line.first.tag, self._scope))
            out.append(self._content(start, end))
            out.append(end_tag(self._xml, line.first.tag))
        return "".join(out)

    def _content(self, start: int, end: int) -> str:
        out = []
        preceding = Preceding.SPACE
        for piece in self._model.pieces_in(start, end):
            out.append(start_tags(self._xml, piece.ancestors))
            if piece.kind is PieceKind.FIELD:
                out.append(self._xml[piece.start : piece.end])
                preceding = Preceding.ELEMENT
            else:
                text = piece.text[max(start - piece.text_start, 0) : end - piece.text_start]
                xml, preceding = paragraph_content(text, preceding, piece.scope)
                out.append(xml)
            out.append(end_tags(self._xml, piece.ancestors))
        return "".join(out)

    def write_regions(self, splices: OdtSplices) -> None:
        """Add the changed regions to text:tracked-changes, which is made if there is none."""
        regions = "".join(self._regions)
        existing = self._model.tracked_changes
        if existing is not None and not existing.self_closing:
            splices.replace(existing.start, existing.start, regions)
            return
        if existing is not None:
            start = f"{self._xml[existing.start : existing.end - 2]}>"
            end = end_tag(self._xml, existing)
            splices.replace(existing.start, existing.end, start, regions, end)
            return
        text, declared = prefix_for(self._scope, TEXT_SPACE, "text")
        # "false": whoever opens it to review the changes should not have their own recorded.
        start = f'<{text}:tracked-changes{declared} {text}:track-changes="false">'
        at = self._model.new_tracked_changes
        splices.replace(at, at, f"{start}{regions}</{text}:tracked-changes>")
