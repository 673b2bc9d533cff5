"""A PDF as the source of an article's text: the way in to this package."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Final

from editor.article.inlines import Inline
from editor.article.paragraphs import Paragraph
from editor.article.provenance import Provenance
from editor.article.source import Replaced
from editor.article.structured import Structured
from editor.files.errors import ReadError, WriteError
from editor.files.pdf.answer import PdfContent, Refused
from editor.files.pdf.marks import Mark, highlights
from editor.files.pdf.placed import PlacedText
from editor.files.pdf.process import annotated_copy, read_pdf
from editor.files.pdf.refusals import refusal
from editor.files.signatures import looks_like_binary
from editor.files.written_anew import FORMATS_BY_SUFFIX, new_file
from editor.translatable import tr

SIGNATURE: Final = b"%PDF-"
_HEAD: Final = 1024
"""Bytes in which the signature must stand (ISO 32000-1, annex H, 3.4.1)."""
_LISTED: Final = 12
"""Pages that a note names."""


class Pdf:
    """A PDF: the text that is on its pages, in reading order. Nothing is written into it."""

    def __init__(self, data: bytes, path: Path, content: PdfContent) -> None:
        self.data = data
        self.path = path
        self.content = content
        self.furniture = content.furniture
        """Spans [start, end), in code points of the text, of running heads, feet and the like."""
        self.formulas = content.formulas
        """Spans of words of formulas, which are nobody's prose, within sentences too."""

    @classmethod
    def read(cls, data: bytes, path: Path, check: Callable[[], None]) -> Pdf:
        """Read a PDF from its bytes, in a worker; raises ReadError and what `check` raises."""
        if SIGNATURE not in data[:_HEAD]:
            raise ReadError(_not_a_pdf(data, path), path)
        try:
            return cls(data, path, read_pdf(data, check))
        except Refused as error:
            raise ReadError(refusal(path, error), path) from error

    @property
    def text(self) -> str:
        """The text; offsets into it count code points."""
        return self.content.text

    @property
    def paragraphs(self) -> Sequence[Paragraph]:
        """What each line of the text is, and its page."""
        return self.content.paragraphs

    @property
    def inlines(self) -> Sequence[Inline]:
        """None: what words look like on paper says little of what they are."""
        return ()

    @property
    def provenance(self) -> Provenance:
        """Where the text is from, as the file says it, and how it was read."""
        said = self.content
        return Provenance(said.published, extraction=said.extraction, made=said.made)

    @property
    def notes(self) -> tuple[str, ...]:
        """Sentences to show to the user when the PDF is opened."""
        return tuple(_notes(self.content))

    def places(self, start: int, end: int) -> list[PlacedText]:
        """Return where a stretch of the text stands: the words that it meets, in order."""
        return self.content.pieces.within(start, end)

    def page_of(self, offset: int) -> int:
        """Return the page, from 1, that a code point of the text is on; 0 for furniture."""
        found = self.places(offset, offset + 1)
        return found[0].page if found else 0

    def annotated(self, marks: Iterable[Mark], check: Callable[[], None]) -> bytes:
        """Return a copy of the PDF with highlights over phrases; raises WriteError.

        `check` is called again and again; what it raises ends the work.
        """
        wanted = []
        for mark in marks:
            check()
            wanted += highlights(mark, self.places(mark.start, mark.end))
        try:
            return annotated_copy(self.data, wanted, self.content.turns, check)
        except Refused as error:
            raise WriteError(refusal(self.path, error), self.path) from error

    def write(self, changes: Sequence[Replaced]) -> bytes:
        """Return the bytes that were read; raises WriteError for any change of them."""
        if changes:
            raise WriteError(
                tr(
                    "{name} is a PDF, which is never rewritten. Save the corrected text as "
                    ".docx, .odt, .html or .txt.",
                    name=self.path.name,
                ),
                self.path,
            )
        return self.data

    def saved_format(self, name: str) -> str:
        """Return the format, by its name in the log, of a file with such a name; "" for text."""
        return FORMATS_BY_SUFFIX.get(Path(name).suffix.lower(), "")

    def write_as(self, name: str, corrected: Structured) -> bytes:
        """Return a new file with the corrected text; raises WriteError if it cannot hold it."""
        return new_file(name, corrected)


def _not_a_pdf(data: bytes, path: Path) -> str:
    kind = looks_like_binary(data) or tr("text")
    return tr(
        "{path} is no PDF, whatever its name says: it looks like {format}. Give it the suffix of "
        "what it is, and open that.",
        path=path,
        format=kind,
    )


def _notes(content: PdfContent) -> list[str]:
    found = []
    if content.without_text:
        listed = ", ".join(map(str, content.without_text[:_LISTED]))
        if len(content.without_text) > _LISTED:
            listed += ", …"
        found.append(
            tr(
                "%Ln page(s) (has|have) only pictures, the text of which is not read: {pages}.",
                "",
                len(content.without_text),
                pages=listed,
            )
        )
    if content.left_out:
        found.append(
            tr(
                "%Ln repeated running head(s) and page number(s) (is|are) left out.",
                "",
                content.left_out,
            )
        )
    if content.line_numbers:
        found.append(
            tr("%Ln line number(s) in the margin (is|are) left out.", "", content.line_numbers)
        )
    if content.unknown:
        found.append(
            tr(
                "The file does not say what %Ln of its characters (is|are); (it is|they are) "
                "shown as “\ufffd”.",
                "",
                content.unknown,
            )
        )
    return found
