"""OpenDocument text (.odt) as a source of articles."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from editor.article.source import Replaced
from editor.files.containers import read_parts, write_parts
from editor.files.errors import ReadError, RevisionsUndecided, WriteError
from editor.files.odt.changed_regions import Regions
from editor.files.odt.changes import applied, check_writable, prepared
from editor.files.odt.markup import XmlToken, decoded, tokens
from editor.files.odt.model import OdtLayout
from editor.files.odt.package import check_kind, notes_on
from editor.files.odt.reader import Walker
from editor.files.odt.tracked import Tracking
from editor.files.odt.writer import Correction

CONTENT = "content.xml"
REVISIONS = ("ask", "original", "final")
"""What to do with tracked changes that are in a document already."""


class Odt:
    """An OpenDocument text and the way back into it (a TrackedSource).

    The text has every paragraph of the body, in lists, tables and sections too, on a line of its
    own; the paragraphs of a text box follow the one that it is anchored in; those of all notes
    come at the end. A line break within a paragraph is U+2028, a tab U+0009.

    What is written and read again gives exactly the corrected text: this is checked each time.
    """

    def __init__(
        self,
        data: bytes,
        path: Path,
        *,
        revisions: str,
        xml: str,
        codec: str,
        layout: OdtLayout,
        notes: tuple[str, ...],
    ) -> None:
        self._data = data
        self._path = path
        self._revisions = revisions
        self._xml = xml
        self._codec = codec
        self._layout = layout
        self._notes = notes

    @classmethod
    def read(cls, data: bytes, path: Path, revisions: str = "ask") -> Odt:
        """The document in the bytes of a file.

        Raises RevisionsUndecided if it holds tracked changes, unless `revisions` says whether
        the "original" or the "final" text is meant; ReadError for what is no such document, is
        damaged, encrypted or made to harm.
        """
        if revisions not in REVISIONS:
            raise ValueError(revisions)
        parts = read_parts(data, path)
        check_kind(parts, path)
        xml, codec = decoded(parts[CONTENT], CONTENT, path)
        found = tokens(xml, CONTENT, path)
        layout, regions, hidden = _laid_out(xml, path, revisions, found)
        if regions.count and revisions == "ask":
            raise RevisionsUndecided(
                f"{path} holds {regions.count:,} tracked change{'s' * (regions.count > 1)} that "
                'nobody has accepted or rejected. Choose "original" for the text before them or '
                '"final" for the text with them.',
                path,
                regions.count,
            )
        notes = notes_on(parts, regions.count, revisions, hidden)
        return cls(
            data, path, revisions=revisions, xml=xml, codec=codec, layout=layout, notes=notes
        )

    @property
    def text(self) -> str:
        """The text, code points; lines are paragraphs."""
        return self._layout.text

    @property
    def notes(self) -> tuple[str, ...]:
        """What the person should know of it, sentences."""
        return self._notes

    def write(self, changes: Sequence[Replaced]) -> bytes:
        """The document with the changes made; without any, the very bytes it was read from.

        Read again, it gives exactly the corrected text. Of the parts only content.xml differs,
        and that only where the changes are. A replacement has the formatting of what it begins
        in, a new paragraph the properties of the one that it was split from; fields become plain
        text. Raises CannotEncode for characters that XML does not have, WriteError for paragraphs
        that cannot be joined.
        """
        if not changes:
            return self._data
        corrected = self._corrected(changes)
        data = self._made(changes, None)
        self._check(data, {self._revisions: corrected})
        return data

    def write_tracked(self, changes: Sequence[Replaced], author: str) -> bytes:
        """The document with the changes as tracked ones, beside those that it has already.

        Rejecting them gives the text that was opened, accepting them the corrected one. Raises as
        `write` does, and WriteError for what cannot be tracked: text joined across the borders of
        cells, boxes, notes and sections.
        """
        if not changes:
            return self._data
        corrected = self._corrected(changes)
        tracking = Tracking(self._xml, self._layout, _writable(author), self._path)
        data = self._made(changes, tracking)
        expected = {"original": self.text, "final": corrected}
        if self._revisions != "ask":  # the other text has to do with what was there before
            expected = {self._revisions: expected[self._revisions]}
        self._check(data, expected)
        return data

    def _corrected(self, changes: Sequence[Replaced]) -> str:
        corrected = applied(self.text, changes)
        check_writable(corrected, self._path)
        return corrected

    def _made(self, changes: Sequence[Replaced], tracking: Tracking | None) -> bytes:
        correction = Correction(self._xml, self._layout, tracking)
        try:
            xml = correction.make(prepared(self._layout, changes))
        except RecursionError as error:
            raise self._not_joined() from error
        content = xml.encode(self._codec, "xmlcharrefreplace")
        return write_parts(self._data, {CONTENT: content})

    def _check(self, data: bytes, expected: Mapping[str, str]) -> None:
        """Read what was written, with revisions each decided as is said; it must give the texts."""
        try:
            xml, _ = decoded(read_parts(data, self._path)[CONTENT], CONTENT, self._path)
            found = list(tokens(xml, CONTENT, self._path))
            texts = {
                revisions: _laid_out(xml, self._path, revisions, found)[0].text
                for revisions in expected
            }
        except ReadError as error:
            raise WriteError(
                f"{self._path} could not be saved: what would be written cannot be opened again. "
                f"Nothing was written. {error.message}",
                self._path,
            ) from error
        if texts != expected:
            raise self._not_joined()

    def _not_joined(self) -> WriteError:
        return WriteError(
            f"{self._path} could not be saved: some of the paragraphs that were joined stand where "
            "they cannot be one (in cells, boxes, notes or tracked changes). Nothing was written. "
            "Put their paragraph breaks back, or save it as plain text.",
            self._path,
        )


def _laid_out(
    xml: str, path: Path, revisions: str, found: Iterable[XmlToken]
) -> tuple[OdtLayout, Regions, int]:
    walker = Walker(xml, path, original=revisions == "original")
    layout = walker.layout(found)
    if layout is None:
        raise ReadError(
            f"{path} holds no text document (its part {CONTENT} has no office:text). "
            "Choose another file.",
            path,
        )
    if not layout.lines:
        raise ReadError(f"{path} is empty: there is nothing to review. Choose another file.", path)
    return layout, walker.regions, walker.hidden_sections


def _writable(author: str) -> str:
    return "".join(one for one in author if one.isprintable())
