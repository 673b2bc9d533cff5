"""An OpenDocument text as the source of an article: the way in to this package."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from editor.article.dates import stated
from editor.article.inlines import Inline
from editor.article.paragraphs import Paragraph
from editor.article.provenance import NOT_SAID, Provenance
from editor.article.source import Replaced, applied
from editor.files.containers import read_parts, write_parts
from editor.files.errors import ReadError, RevisionsUndecided, WriteError
from editor.files.odt.changed_regions import ChangedRegions
from editor.files.odt.changes import check_writable, prepared
from editor.files.odt.markup import TokenKind, XmlToken, decoded, tokens
from editor.files.odt.model import OdtModel
from editor.files.odt.package import check_kind
from editor.files.odt.paragraph_kinds import OdtParagraphKinds
from editor.files.odt.reader import ContentReader
from editor.files.odt.tracked import ChangeTracker
from editor.files.odt.user_notes import STYLES, user_notes
from editor.files.odt.vocabulary import OFFICE
from editor.files.odt.writer import OdtWriter
from editor.translatable import tr

CONTENT = "content.xml"
PROPERTIES = "meta.xml"
REVISIONS = ("ask", "original", "final")
"""How to read a document's tracked changes: not at all, all rejected, all accepted."""


class Odt:
    """The text of an OpenDocument file, and how changes are written back (a TrackedSource).

    A line of the text is a paragraph of the body, also in lists, tables and sections. The
    paragraphs of a text box follow the one that it is anchored in; those of all notes come last.
    A line break within a paragraph is U+2028, a tab U+0009. Offsets count code points.

    Whatever is written is read again to check that it gives exactly the corrected text.
    """

    def __init__(
        self,
        data: bytes,
        path: Path,
        *,
        revisions: str,
        xml: str,
        codec: str,
        model: OdtModel,
        notes: tuple[str, ...],
        provenance: Provenance,
    ) -> None:
        self._data = data
        self._path = path
        self._revisions = revisions
        self._xml = xml
        self._codec = codec
        self._model = model
        self._notes = notes
        self.provenance = provenance
        """Where the text is from, as the file says it."""

    @classmethod
    def read(cls, data: bytes, path: Path, revisions: str = "ask") -> Odt:
        """Read a document from a file's bytes; `path` is used in messages only.

        If the document has tracked changes, "original" reads the text with all of them rejected,
        "final" with all accepted; "ask" raises RevisionsUndecided. Raises ReadError for a file
        that is not an OpenDocument text, is damaged, encrypted, or could do harm.
        """
        if revisions not in REVISIONS:
            raise ValueError(revisions)
        parts = read_parts(data, path)
        check_kind(parts, path)
        xml, codec = decoded(parts[CONTENT], CONTENT, path)
        xml_tokens = tokens(xml, CONTENT, path)
        kinds = _kinds_of(parts, path)
        model, regions, reader = _read_model(xml, path, revisions, xml_tokens, kinds)
        if regions.count and revisions == "ask":
            raise RevisionsUndecided(
                tr(
                    "{path} holds %Ln tracked change(s). Choose whether to open the original "
                    "text (all rejected) or the final text (all accepted).",
                    "",
                    regions.count,
                    path=path,
                ),
                path,
                regions.count,
            )
        notes = user_notes(
            parts,
            regions.count,
            revisions,
            path,
            hidden_sections=reader.hidden_sections,
            skipped=reader.skipped,
        )
        return cls(
            data,
            path,
            revisions=revisions,
            xml=xml,
            codec=codec,
            model=model,
            notes=notes,
            provenance=_provenance(parts, path),
        )

    @property
    def text(self) -> str:
        """The text; LF between paragraphs, none after the last."""
        return self._model.text

    @property
    def paragraphs(self) -> Sequence[Paragraph]:
        """What each line of the text is."""
        return [line.first.shown_as for line in self._model.lines]

    @property
    def inlines(self) -> Sequence[Inline]:
        """Its links, and the words that stand out."""
        return list(self._model.inlines())

    @property
    def notes(self) -> tuple[str, ...]:
        """Sentences to show to the user when the document is opened."""
        return self._notes

    def write(self, changes: Sequence[Replaced]) -> bytes:
        """Return the document with the changes made; with none, the bytes it was read from.

        Only the part content.xml differs, and only at the changes. Inserted text is formatted
        like the first character it replaces, a new paragraph like the one it was split from; a
        changed field becomes plain text. Raises CannotEncode for a character that XML cannot
        hold, WriteError for paragraphs that cannot be joined.
        """
        if not changes:
            return self._data
        corrected = self._corrected(changes)
        data = self._made(changes, None)
        self._verify(data, {self._revisions: corrected})
        return data

    def write_tracked(self, changes: Sequence[Replaced], author: str) -> bytes:
        """Return the document with the changes added as tracked changes.

        Rejecting them gives the text that was read, accepting them the corrected text. Raises
        what `write` raises, and WriteError for a change that cannot be tracked: one that joins
        text of different cells, boxes, notes or sections.
        """
        if not changes:
            return self._data
        corrected = self._corrected(changes)
        tracker = ChangeTracker(self._xml, self._model, _writable(author), self._path)
        data = self._made(changes, tracker)
        expected = {"original": self.text, "final": corrected}
        if self._revisions != "ask":  # the other text depends on the earlier tracked changes, too
            expected = {self._revisions: expected[self._revisions]}
        self._verify(data, expected)
        return data

    def _corrected(self, changes: Sequence[Replaced]) -> str:
        corrected = applied(self.text, changes)
        check_writable(corrected, self._path)
        return corrected

    def _made(self, changes: Sequence[Replaced], tracker: ChangeTracker | None) -> bytes:
        writer = OdtWriter(self._xml, self._model, tracker)
        try:
            xml = writer.apply(prepared(self._model, changes))
        except RecursionError as error:
            raise self._cannot_join() from error
        content = xml.encode(self._codec, "xmlcharrefreplace")
        return write_parts(self._data, {CONTENT: content})

    def _verify(self, data: bytes, expected: Mapping[str, str]) -> None:
        """Check that the document, read with each key as `revisions`, gives that text."""
        try:
            xml, _ = decoded(read_parts(data, self._path)[CONTENT], CONTENT, self._path)
            xml_tokens = list(tokens(xml, CONTENT, self._path))
            texts = {
                revisions: _read_model(xml, self._path, revisions, xml_tokens)[0].text
                for revisions in expected
            }
        except ReadError as error:
            raise WriteError(
                tr(
                    "{path} could not be saved: the changed document could not be opened again. "
                    "Nothing was written. {message}",
                    path=self._path,
                    message=error.message,
                ),
                self._path,
            ) from error
        if texts != expected:
            raise self._cannot_join()

    def _cannot_join(self) -> WriteError:
        return WriteError(
            tr(
                "{path} could not be saved: some of the joined paragraphs cannot become one, "
                "because they are in different cells, boxes, notes or tracked changes. Nothing "
                "was written. Put the line breaks between them back, or save the text as plain "
                "text.",
                path=self._path,
            ),
            self._path,
        )


def _provenance(parts: Mapping[str, bytes], path: Path) -> Provenance:
    try:
        xml, _ = decoded(parts.get(PROPERTIES, b""), PROPERTIES, path)
        is_made = False
        for token in tokens(xml, PROPERTIES, path):
            if token.kind is TokenKind.TEXT and is_made:
                return Provenance(made=stated(xml[token.start : token.end]))
            name = token.element.name
            is_made = token.kind is TokenKind.START and name.endswith("}creation-date")
    except ReadError:  # it says nothing that could be relied on
        pass
    return NOT_SAID


def _kinds_of(parts: Mapping[str, bytes], path: Path) -> OdtParagraphKinds:
    """What says what paragraphs are, with the document's common styles, unless they are damaged."""
    kinds = OdtParagraphKinds()
    with contextlib.suppress(ReadError, KeyError):
        xml, _ = decoded(parts[STYLES], STYLES, path)
        for token in tokens(xml, STYLES, path):
            if token.element.name == f"{OFFICE}automatic-styles":  # those of headers and footers
                break
            if token.kind is TokenKind.START:
                kinds.read_style(token.element)
    return kinds


def _read_model(
    xml: str,
    path: Path,
    revisions: str,
    xml_tokens: Iterable[XmlToken],
    kinds: OdtParagraphKinds | None = None,
) -> tuple[OdtModel, ChangedRegions, ContentReader]:
    reader = ContentReader(xml, path, original=revisions == "original", kinds=kinds)
    model = reader.read(xml_tokens)
    if model is None:
        raise ReadError(
            tr(
                "{path} holds no text document: its part {part} has no office:text. Choose "
                "another file.",
                path=path,
                part=CONTENT,
            ),
            path,
        )
    if not model.lines:
        raise ReadError(
            tr("{path} is empty: there is nothing to read. Choose another file.", path=path), path
        )
    return model, reader.regions, reader


def _writable(author: str) -> str:
    return "".join(one for one in author if one.isprintable())
