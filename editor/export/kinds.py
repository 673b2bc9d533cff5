"""The kinds of file that an article can be exported as, and how each is made.

The window needs their names as soon as it opens, what makes them only at an export: each function
here loads that itself.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from editor.article.composed import whole_words
from editor.article.structured import Structured, inlines_after
from editor.files import WriteError, log_path, restored_path
from editor.files.formats import DOCX, HTML, MARKDOWN, ODT, PDF, PLAIN_TEXT, Format
from editor.files.names import stem_of
from editor.translatable import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.article import Origin, Replaced, Source, TrackedSource
    from editor.export.review_snapshot import ReviewSnapshot

AUTHOR: Final = "Unspin"
"""The author of tracked changes if none is given."""


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """The options of an export."""

    tracked: bool = False
    """Whether changes are written as tracked changes, if the kind can hold them."""
    author: str = ""
    """Their author; "" for the program's name."""
    comments: bool = False
    """Whether each of them has its reason beside it, as a comment."""


TRACKED: Final = "tracked"
"""The part of suggested file names before the suffix, of tracked changes."""


@dataclass(frozen=True, slots=True)
class ExportKind:
    """One way to export an article."""

    key: str
    """Its name on the command line."""
    name: str
    suffix: str
    make: Callable[[ReviewSnapshot, ExportOptions], bytes]
    tracks: bool = False
    """Whether it can hold tracked changes."""
    surveys: bool = False
    """Whether it says what the engine finds in the article, decided or not."""
    compares: bool = False
    """Whether it shows the originals that the article was compared with."""
    middle: str = "restored"
    """The part of suggested file names before the suffix."""

    @classmethod
    def of_format(
        cls,
        key: str,
        format_: Format,
        make: Callable[[ReviewSnapshot, ExportOptions], bytes],
        *,
        tracks: bool = False,
    ) -> ExportKind:
        """Return the kind that writes a format which can be read, too."""
        return cls(key, format_.name, format_.suffixes[0], make, tracks)

    def suggested(self, article: Path, order: ExportOptions) -> Path:
        """Suggest a file name: story.restored.docx, story.tracked.docx or story.changes.html."""
        middle = TRACKED if order.tracked and self.tracks else self.middle
        return article.with_name(f"{stem_of(article)}.{middle}{self.suffix}")


def own_kind(origin: Origin) -> str:
    """Return the key of the kind that an article was opened as."""
    is_markdown = origin.path is not None and origin.path.suffix.lower() in MARKDOWN.suffixes
    return origin.format or ("md" if is_markdown else "txt")


def _text(work: ReviewSnapshot, _order: ExportOptions) -> bytes:
    return _own(work, "txt") or work.text.encode()


def _markdown(work: ReviewSnapshot, _order: ExportOptions) -> bytes:
    from editor.files.html import new_markdown  # noqa: PLC0415

    return _own(work, "md") or new_markdown(_structured(work)).encode()


def _html(work: ReviewSnapshot, _order: ExportOptions) -> bytes:
    from editor.files.html import new_html  # noqa: PLC0415

    return _own(work, "html") or new_html(_structured(work), work.title)


def _docx(work: ReviewSnapshot, order: ExportOptions) -> bytes:
    from editor.files.docx import Docx, new_docx  # noqa: PLC0415

    def made(text: Structured) -> TrackedSource:
        return Docx.read(new_docx(text, work.title), Path("article.docx"))

    return _document(work, order, "docx", made)


def _odt(work: ReviewSnapshot, order: ExportOptions) -> bytes:
    from editor.files.odt import (  # noqa: PLC0415
        Odt,
        new_odt,
        without_page_breaks,
    )

    def made(text: Structured) -> TrackedSource:
        return Odt.read(new_odt(text, work.title), Path("article.odt"))

    return _document(work, order, "odt", made, without_page_breaks)


def _document(
    work: ReviewSnapshot,
    order: ExportOptions,
    key: str,
    made: Callable[[Structured], TrackedSource],
    held: Callable[[str], str] = str,
) -> bytes:
    """Write a document; `held` returns a text as one that is `made` holds it, of that length."""
    source: Source | None = work.source
    changes: Sequence[Replaced] = work.changes()
    if source is None and own_kind(work.origin) == "md" and not order.tracked:
        work.check()
        return made(_structured(work)).write(())
    if source is None or own_kind(work.origin) != key:
        structure = () if source is None else (source.paragraphs, source.inlines)
        source = made(Structured(work.original, *structure))
        changes = [replace(change, after=held(change.after)) for change in changes]
        changes = [one for one in changes if source.text[one.start : one.end] != one.after]
    work.check()
    if order.tracked:
        from editor.export.change_comments import with_reasons  # noqa: PLC0415

        changes = whole_words(source.text, changes)
        if order.comments:
            changes = with_reasons(work, changes)
        return cast("TrackedSource", source).write_tracked(changes, order.author or AUTHOR)
    return source.write([replace(change, at=None) for change in changes])


def _structured(work: ReviewSnapshot) -> Structured:
    """Return the corrected text with its structure; of Markdown, what it shows."""
    if work.source is None:
        from editor.files.markdown import shown_markdown  # noqa: PLC0415

        is_markdown = own_kind(work.origin) == "md"
        return shown_markdown(work.text) if is_markdown else Structured(work.text)
    inlines = inlines_after(work.source.inlines, work.changes())
    return Structured(work.text, work.paragraphs, inlines)


def _report(work: ReviewSnapshot, order: ExportOptions) -> bytes:
    from editor.export.change_report import (  # noqa: PLC0415
        ReportNames,
        change_report,
    )

    corrected = restored_path(Path(work.origin.name))
    return change_report(work, ReportNames(corrected.name, log_path(corrected).name, order.author))


def _annotated(work: ReviewSnapshot, _order: ExportOptions) -> bytes:
    from editor.export.annotated_pdf import annotated_pdf  # noqa: PLC0415

    return annotated_pdf(work)


def _table(work: ReviewSnapshot, _order: ExportOptions) -> bytes:
    from editor.export.log_table import log_table  # noqa: PLC0415

    return log_table(work)


def _evidence(work: ReviewSnapshot, _order: ExportOptions) -> bytes:
    from editor.engine.model.listed_terms import ListedTerms  # noqa: PLC0415
    from editor.export.evidence import evidence  # noqa: PLC0415

    return evidence(work, ListedTerms.load()).encode()


def _phrases(work: ReviewSnapshot, _order: ExportOptions) -> bytes:
    from editor.engine.model.listed_terms import ListedTerms  # noqa: PLC0415
    from editor.export.new_phrases import phrase_table  # noqa: PLC0415

    return phrase_table(work, ListedTerms.load())


def _own(work: ReviewSnapshot, key: str) -> bytes | None:
    """Return the corrected article in its own format; None if that is not the kind's."""
    if own_kind(work.origin) != key:
        return None
    return work.encoded if work.source is None else work.source.write(work.changes())


EXPORT_KINDS: Final = (
    ExportKind.of_format("docx", DOCX, _docx, tracks=True),
    ExportKind.of_format("odt", ODT, _odt, tracks=True),
    ExportKind.of_format("html", HTML, _html),
    ExportKind.of_format("md", MARKDOWN, _markdown),
    ExportKind.of_format("txt", PLAIN_TEXT, _text),
    ExportKind(
        "report",
        tr("Report of changes"),
        HTML.suffixes[0],
        _report,
        surveys=True,
        compares=True,
        middle="changes",
    ),
    ExportKind(
        "evidence",
        tr("Evidence"),
        MARKDOWN.suffixes[0],
        _evidence,
        surveys=True,
        middle="evidence",
    ),
    ExportKind("phrases", tr("New tortured phrases"), ".csv", _phrases, middle="phrases"),
    ExportKind("csv", tr("Edit log as a table"), ".csv", _table, middle="log"),
)

ANNOTATED_PDF: Final = ExportKind(
    "annotated",
    tr("Annotated PDF"),
    PDF.suffixes[0],
    _annotated,
    surveys=True,
    middle="annotated",
)
"""Only for articles that are PDFs."""
ALL_KINDS: Final = (*EXPORT_KINDS, ANNOTATED_PDF)


def export_kind(key: str) -> ExportKind:
    """Return the kind with a key; raises KeyError."""
    return {kind.key: kind for kind in ALL_KINDS}[key]


def check_target(target: Path, article: Path) -> None:
    """Raise WriteError if an export would replace the article's own file."""
    if target.exists() and article.exists() and target.samefile(article):
        raise WriteError(
            tr(
                "{target} is the article itself, which an export never replaces. Choose another "
                "name.",
                target=target,
            ),
            target,
        )
