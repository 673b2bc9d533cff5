"""Changes as tracked ones: the marks in the text, and what they stand for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

from editor.article.source import Replaced
from editor.files.errors import WriteError
from editor.files.odt.model import OdtLayout, OdtLine, OdtPiece, PieceKind
from editor.files.odt.piece_edits import Insertion
from editor.files.odt.splices import OdtSplices
from editor.files.odt.tags import all_closing, all_opening, closing, opening
from editor.files.odt.vocabulary import DC_SPACE, OFFICE_SPACE, TEXT_SPACE, named
from editor.files.odt.white_space import After, escaped, written

_IDS = re.compile(r"""id\s*=\s*["'](ct\d+)["']""")
_UNKNOWN = datetime(1970, 1, 1, tzinfo=UTC)
"""Stands for a time that is not known, as it does in LibreOffice."""


_COMMENT = "The paragraph break before this stays."


class Tracking:
    """Names each tracked change, and keeps what it did."""

    def __init__(self, xml: str, layout: OdtLayout, author: str, path: Path) -> None:
        self._xml = xml
        self._layout = layout
        self._author = author
        self._path = path
        self._ids = self._unused()
        self._regions: list[str] = []
        self._end = -2
        self._last = ""
        self._commented = False
        self._scope = layout.body.element.scope

    def _unused(self) -> Iterator[str]:
        used = set(_IDS.findall(self._xml))
        number = 0
        while True:
            number += 1
            if f"ct{number}" not in used:
                yield f"ct{number}"

    def check(self, lines: Sequence[OdtLine], pieces: Sequence[OdtPiece]) -> None:
        """Raises WriteError for a change that no reader could accept or reject."""
        line = self._layout.line_at(lines[0].at) + 1
        if any(piece.paragraph.deleted for piece in pieces) or any(
            one.home.deleted or one.last.deleted for one in lines[1:]
        ):
            raise WriteError(
                f"{self._path} could not be saved: the change on line {line} is in text that a "
                "tracked change in the document has deleted, and cannot be tracked. Nothing was "
                "written. Open the final text, or save without tracked changes.",
                self._path,
            )
        if any(one.last.flow is not other.home.flow for one, other in pairwise(lines)):
            raise WriteError(
                f"{self._path} could not be saved: the change on line {line} joins text of "
                "different cells, boxes, notes or sections, and cannot be tracked. Nothing was "
                "written. Put the paragraph break back, or save without tracked changes.",
                self._path,
            )

    def insertion(self, change: Replaced, lines: Sequence[OdtLine]) -> Insertion:
        """What is put in for a change, with the marks of what goes and what comes."""
        before = []
        after = []
        self._tell_apart(change)
        if change.start < change.end:
            self._last = "deletion"
            id_ = next(self._ids)
            self._add(id_, "deletion", change, self._deleted(change, lines))
            before.append(("change", id_))
        if change.after:
            self._last = "insertion"
            id_ = next(self._ids)
            self._add(id_, "insertion", change, "")
            before.append(("change-start", id_))
            after.append(("change-end", id_))
        return Insertion(change.after, tuple(before), tuple(after))

    def _tell_apart(self, change: Replaced) -> None:
        """Have what begins a paragraph differ from what ended the one before.

        LibreOffice makes one change of two of a kind that only a paragraph break is between, the
        break included, unless their comments differ.
        """
        first = "deletion" if change.start < change.end else "insertion"
        follows = (
            first == self._last
            and change.start == self._end + 1
            and self._layout.text[self._end] == "\n"
        )
        self._commented = follows and not self._commented
        self._end = change.end

    def _add(self, id_: str, name: str, change: Replaced, content: str) -> None:
        text, text_declared = named(self._scope, TEXT_SPACE, "text")
        office, office_declared = named(self._scope, OFFICE_SPACE, "office")
        dc, dc_declared = named(self._scope, DC_SPACE, "dc")
        comment = f"<{text}:p>{_COMMENT}</{text}:p>" if self._commented else ""
        at = change.at or _UNKNOWN
        at = at if at.tzinfo else at.replace(tzinfo=UTC)
        self._regions.append(
            f'<{text}:changed-region{text_declared} xml:id="{id_}" {text}:id="{id_}">'
            f"<{text}:{name}><{office}:change-info{office_declared}{dc_declared}>"
            f"<{dc}:creator>{escaped(self._author)}</{dc}:creator>"
            f"<{dc}:date>{at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}</{dc}:date>"
            f"{comment}</{office}:change-info>{content}</{text}:{name}></{text}:changed-region>"
        )

    def _deleted(self, change: Replaced, lines: Sequence[OdtLine]) -> str:
        """The paragraphs of what is taken out: the first and the last are parts of some."""
        out = []
        for line in lines:
            home = line.home
            start, stop = max(line.at, change.start), min(line.stop, change.end)
            out.append(opening(self._xml, home.tag, self._scope))
            out.append(self._content(start, stop))
            out.append(closing(self._xml, home.tag))
        return "".join(out)

    def _content(self, start: int, stop: int) -> str:
        out = []
        after = After.SPACE
        for piece in self._layout.pieces_in(start, stop):
            out.append(all_opening(self._xml, piece.around))
            if piece.sort is PieceKind.FIELD:
                out.append(self._xml[piece.start : piece.end])
                after = After.ELEMENT
            else:
                text = piece.text[max(start - piece.at, 0) : stop - piece.at]
                xml, after = written(text, after, piece.scope)
                out.append(xml)
            out.append(all_closing(self._xml, piece.around))
        return "".join(out)

    def put(self, splices: OdtSplices) -> None:
        """Put what the marks stand for where readers look for it."""
        regions = "".join(self._regions)
        end = self._layout.regions
        if end is not None and not end.closed:
            splices.put(end.start, end.start, regions)
            return
        if end is not None:
            start = f"{self._xml[end.start : end.end - 2]}>"
            splices.put(end.start, end.end, start, regions, closing(self._xml, end))
            return
        text, declared = named(self._scope, TEXT_SPACE, "text")
        # Whoever opens it to decide does not want to be recorded doing so.
        start = f'<{text}:tracked-changes{declared} {text}:track-changes="false">'
        prelude = self._layout.prelude
        splices.put(prelude, prelude, f"{start}{regions}</{text}:tracked-changes>")
