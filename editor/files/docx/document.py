"""A Word document as the source of an article: the way in to this package."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from editor.article.dates import stated
from editor.article.inlines import Inline, InlineKind
from editor.article.paragraphs import Paragraph
from editor.article.provenance import NOT_SAID, Provenance
from editor.article.source import Replaced, applied
from editor.files.containers import write_parts
from editor.files.docx.apart import untracked
from editor.files.docx.changes import Refuse, cannot_encode, text_changes, touched_lines
from editor.files.docx.comments import commentable, with_comments
from editor.files.docx.content import (
    DocxContent,
    Revisions,
    count_revisions,
    optional_part,
    read_content,
)
from editor.files.docx.copies import changes_in_copies
from editor.files.docx.diagrams import read_diagrams
from editor.files.docx.expand_markup import expanded_sources
from editor.files.docx.fields import of_whole_fields
from editor.files.docx.in_place import InPlaceWriter
from editor.files.docx.markup import XmlPart, first_unwritable, read_part
from editor.files.docx.markup_writer import IdAllocator, MarkupWriter
from editor.files.docx.model import (
    DocxLine,
    OpenElement,
)
from editor.files.docx.package import Package, open_package
from editor.files.docx.paragraph_kinds import ParagraphKinds
from editor.files.docx.simple_fields import changed_simple_fields
from editor.files.docx.splices import OverlapError
from editor.files.docx.tracked import TrackedWriter
from editor.files.docx.user_notes import user_notes
from editor.files.docx.writer import DocxWriter
from editor.files.errors import ReadError, RevisionsUndecided, WriteError
from editor.translatable import tr

_WriterOf = Callable[[Callable[[str], MarkupWriter], Refuse], DocxWriter]


class Docx:
    """The text of a Word document, and how changes are written back into it (a TrackedSource).

    A line of the text is a paragraph: first the body in reading order (tables row by row and cell
    by cell; each text box, WordArt, SmartArt diagram and list of entries behind the paragraph that
    it is anchored in), then the footnotes, then the endnotes. Within a paragraph, a line break is
    U+2028, a page break U+000C, a tab U+0009, a no-break hyphen U+2011 and a soft hyphen U+00AD.
    Of a field, the text has the result. Formulas, pictures, headers, footers and comments are left
    out. Offsets count code points.
    """

    def __init__(
        self, data: bytes, path: Path, package: Package, content: DocxContent, revisions: Revisions
    ) -> None:
        """Call `read` instead."""
        self._data = data
        self._path = path
        self._package = package
        self._content = content
        self._revisions = revisions
        read, model, counts = content.parts.values(), content.model, content.counts
        self._notes = user_notes(package, read, model, counts, revisions=revisions, path=path)

    @classmethod
    def read(cls, data: bytes, path: Path, revisions: Revisions = "ask") -> Docx:
        """Read a document from a file's bytes; `path` is used in messages only.

        If the document has tracked changes, "final" reads the text with all of them accepted,
        "original" with all rejected. Either way they stay in the document, with the text that
        they hide. Changes of text inside a tracked change are written inside it: inserted text
        stays an insertion, and its deletion is nested in that. Tracked formatting is left alone.

        Raises RevisionsUndecided if there are tracked changes and `revisions` is "ask", and
        ReadError for a file that is not a Word document, is damaged, or could do harm.
        """
        package = open_package(data, path)
        names = [package.main, *package.related.get("footnotes", [])[:1],
                 *package.related.get("endnotes", [])[:1]]  # fmt: skip
        parts = {name: read_part(name, package.parts[name], path) for name in names}
        number = sum(count_revisions(part.root) for part in parts.values())
        if number and revisions == "ask":
            raise RevisionsUndecided(
                tr(
                    "{path} holds %Ln tracked change(s). Choose whether to open the original "
                    "text (all rejected) or the final text (all accepted).",
                    "",
                    number,
                    path=path,
                ),
                path,
                number,
            )
        if not number:
            revisions = "ask"
        kinds = ParagraphKinds(
            *(optional_part(package, kind, path) for kind in ("styles", "numbering"))
        )
        diagrams = read_diagrams(package, parts, path)
        links = package.links
        content = read_content(parts, revisions, path, kinds, diagrams=diagrams, links=links)
        return cls(data, path, package, content, revisions)

    @property
    def text(self) -> str:
        """The text; LF between paragraphs, none after the last."""
        return self._content.model.text

    @property
    def paragraphs(self) -> Sequence[Paragraph]:
        """What each line of the text is."""
        return [line.paragraphs[0].shown_as for line in self._content.model.lines]

    @property
    def inlines(self) -> Sequence[Inline]:
        """Its links, and the words that stand out."""
        return [
            Inline(piece.text_start, piece.text_end, kind, target)
            for line in self._content.model.lines
            for piece in line.pieces
            for kind, target in (
                *([(InlineKind.STRONG, "")] if piece.run.strong else ()),
                *([(InlineKind.EMPHASIS, "")] if piece.run.emphasis else ()),
                *([(InlineKind.LINK, piece.run.link)] if piece.run.link else ()),
            )
        ]

    @property
    def provenance(self) -> Provenance:
        """Where the text is from, as the file says it."""
        name = self._package.properties
        if not name:
            return NOT_SAID
        try:
            root = read_part(name, self._package.parts[name], self._path).root
        except ReadError:  # it says nothing that could be relied on
            return NOT_SAID
        return Provenance(made=stated(root.findtext("{*}created") or ""))

    @property
    def notes(self) -> tuple[str, ...]:
        """Sentences to show to the user when the document is opened."""
        return self._notes

    def write(self, changes: Sequence[Replaced]) -> bytes:
        """Return the document with the changes made; with none, the bytes it was read from.

        The result is read again to check that it gives exactly the corrected text. Whatever no
        change touches keeps its bytes, even the tags around a changed word. Inserted text is
        formatted like the first character it replaces, a new paragraph like the one it was split
        from.

        Raises CannotEncode for a character that no Word document can hold, and WriteError for a
        removed newline between table cells, text boxes or notes.
        """
        if not changes:
            return self._data
        written = self._written(changes, InPlaceWriter)
        self._verify(written, changes, final=True, original=self._revisions == "original")
        return written

    def write_tracked(self, changes: Sequence[Replaced], author: str) -> bytes:
        """Return the document with the changes as tracked changes, each with author and time.

        Rejecting all of them gives the original text, accepting all of them the corrected text;
        both are checked. If the document had tracked changes before, this holds only if those
        are accepted (read as "final") or rejected (read as "original") with them. Raises what
        `write` raises.
        """
        if not changes:
            return self._data
        writer = partial(TrackedWriter, author=author)
        written = self._written(
            commentable(self._content.model, self._package.main, changes), writer, tracks=True
        )
        if self._revisions != "original":
            self._verify(written, changes, final=True, original=False)
        if self._revisions != "final":
            plain = untracked(self._content.model, changes)
            self._verify(written, plain, final=False, original=True)
        return written

    # ------------------------------------------------------------------------------------ writing

    def _written(
        self, changes: Sequence[Replaced], writer_of: _WriterOf, *, tracks: bool = False
    ) -> bytes:
        self._check_characters(changes)
        content = self._expanded_content(changes, tracks=tracks)
        ids = IdAllocator(
            self._package.parts[name] for name in self._package.parts if _is_xml(name)
        )
        writers_by_part = {name: MarkupWriter(part, ids) for name, part in content.parts.items()}
        writer = writer_of(writers_by_part.__getitem__, self._refusal)
        made = of_whole_fields(content.model, changes, self._refusal) if tracks else changes
        writer.apply(content.model, made)
        for copy, own in changes_in_copies(content.model, changes, tracks=tracks):
            writer.apply(copy, own)
        changed = {}
        for name, markup in writers_by_part.items():
            part = content.parts[name]
            try:
                source = markup.splices.applied(part.source)
            except OverlapError as error:
                raise self._refusal(
                    1, tr("two changes are in the same place. Undo one of them")
                ) from error
            if source != self._content.parts[name].source:
                changed[name] = part.encoded(source)
        return write_parts(self._data, *with_comments(self._package, changed, writer.comments))

    def _expanded_content(self, changes: Sequence[Replaced], *, tracks: bool) -> DocxContent:
        """The content, read again with the mark-up expanded where changes touch it."""
        model = self._content.model
        touched: dict[DocxLine, None] = {}
        fields: list[tuple[XmlPart, OpenElement]] = []
        for one, own in [(model, changes), *changes_in_copies(model, changes, tracks=tracks)]:
            touched |= dict.fromkeys(touched_lines(one, own))  # many changes may be in one line
            if tracks:
                fields += changed_simple_fields(text_changes(one, own, self._refusal))
        sources = expanded_sources(touched, fields)
        if not sources:
            return self._content
        parts = {
            name: read_part(name, part.encoded(sources[name]), self._path)
            if name in sources
            else part
            for name, part in self._content.parts.items()
        }
        diagrams = self._content.diagrams
        kinds = ParagraphKinds()
        return read_content(parts, self._revisions, self._path, kinds, diagrams=diagrams, links={})

    def _check_characters(self, changes: Sequence[Replaced]) -> None:
        grown = 0
        for change in changes:
            at = first_unwritable(change.after)
            if at is not None:
                position = change.start + grown + at
                line = applied(self.text, changes).count("\n", 0, position) + 1
                raise cannot_encode(change.after[at], position, line, self._path)
            grown += len(change.after) - (change.end - change.start)

    def _verify(
        self, written: bytes, changes: Sequence[Replaced], *, final: bool, original: bool
    ) -> None:
        """Check that the written document reads as the corrected text. Raises WriteError."""
        kind: Revisions = "original" if original else "final" if final else "ask"
        try:
            again = Docx.read(written, self._path, kind).text
        except ReadError as error:
            raise WriteError(
                tr(
                    "{path} cannot hold these changes: the changed document could not be opened "
                    "again. Save the corrected text as plain text. ({error})",
                    path=self._path,
                    error=error,
                ),
                self._path,
            ) from error
        if again != applied(self.text, changes):
            raise WriteError(
                tr(
                    "{path} cannot hold these changes: the changed document would not have the "
                    "corrected text. Save the corrected text as plain text.",
                    path=self._path,
                ),
                self._path,
            )

    def _refusal(self, line: int, why: str) -> WriteError:
        return WriteError(
            tr(
                "{path} cannot hold a change on line {line}: {why}, or save the corrected text "
                "as plain text.",
                path=self._path,
                line=line,
                why=why,
            ),
            self._path,
        )


def _is_xml(name: str) -> bool:
    return name.lower().endswith((".xml", ".rels"))
