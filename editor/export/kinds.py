"""What an article can be exported as, and how each of it is made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from editor.export.change_report import ReportNames, change_report
from editor.export.log_table import log_table
from editor.files import log_path, restored_path

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.article import Origin, Replaced, Source, TrackedSource
    from editor.export.review_snapshot import ReviewSnapshot

AUTHOR: Final = "Unspin"
"""Who made tracked changes, where nobody wants to be named."""


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """What is wanted of an export."""

    tracked: bool = False
    """Changes as tracked ones, where the kind can hold them."""
    author: str = ""
    """Who made them; nothing: the program's name stands there."""


@dataclass(frozen=True, slots=True)
class ExportKind:
    """One way to export an article."""

    key: str
    """As the command names it."""
    name: str
    suffix: str
    make: Callable[[ReviewSnapshot, ExportOptions], bytes]
    tracks: bool = False
    """Whether it can hold changes for somebody else to accept or reject."""
    middle: str = "restored"
    """What its name has between the article's and the suffix."""

    def suggested(self, article: Path, order: ExportOptions) -> Path:
        """The name to offer: story.restored.docx, story.tracked.docx, story.changes.html."""
        middle = "tracked" if order.tracked and self.tracks else self.middle
        return article.with_name(f"{article.stem}.{middle}{self.suffix}")


def own_kind(origin: Origin) -> str:
    """The key of the kind that an article was opened as."""
    suffix = origin.path.suffix.lower() if origin.path else ""
    return origin.format or ("md" if suffix in {".md", ".markdown"} else "txt")


def _text(work: ReviewSnapshot, _order: ExportOptions) -> bytes:
    return _own(work, "txt") or work.text.encode()


def _markdown(work: ReviewSnapshot, _order: ExportOptions) -> bytes:
    from editor.files.html import new_markdown  # noqa: PLC0415 only where it is wanted

    return _own(work, "md") or new_markdown(work.text).encode()


def _html(work: ReviewSnapshot, _order: ExportOptions) -> bytes:
    from editor.files.html import new_html  # noqa: PLC0415 only where it is wanted

    return _own(work, "html") or new_html(work.text, _title(work))


def _docx(work: ReviewSnapshot, order: ExportOptions) -> bytes:
    from editor.files.docx import Docx, new_docx  # noqa: PLC0415 only where it is wanted

    def made() -> TrackedSource:
        data = new_docx(work.original, _title(work))
        return Docx.read(data, Path("article.docx"))

    return _document(work, order, "docx", made)


def _odt(work: ReviewSnapshot, order: ExportOptions) -> bytes:
    from editor.files.odt import Odt, new_odt  # noqa: PLC0415 only where it is wanted

    def made() -> TrackedSource:
        data = new_odt(work.original, _title(work))
        return Odt.read(data, Path("article.odt"))

    return _document(work, order, "odt", made)


def _document(
    work: ReviewSnapshot, order: ExportOptions, key: str, made: Callable[[], TrackedSource]
) -> bytes:
    source: Source | None = work.source
    if source is None or own_kind(work.origin) != key:
        source = made()
    changes: Sequence[Replaced] = work.changes()
    if order.tracked:
        return cast("TrackedSource", source).write_tracked(changes, order.author or AUTHOR)
    return source.write([replace(change, at=None) for change in changes])


def _report(work: ReviewSnapshot, order: ExportOptions) -> bytes:
    corrected = restored_path(Path(work.origin.name))
    return change_report(work, ReportNames(corrected.name, log_path(corrected).name, order.author))


def _table(work: ReviewSnapshot, _order: ExportOptions) -> bytes:
    return log_table(work)


def _own(work: ReviewSnapshot, key: str) -> bytes | None:
    """The corrected text as the kind of file that it was; None if that was another one."""
    if own_kind(work.origin) != key:
        return None
    return work.encoded if work.source is None else work.source.write(work.changes())


def _title(work: ReviewSnapshot) -> str:
    """The first line that says something."""
    lines = (line.strip() for line in work.text.split("\n"))
    return next(filter(None, lines), work.origin.name)[:200]


EXPORT_KINDS: Final = (
    ExportKind("docx", "Word document", ".docx", _docx, tracks=True),
    ExportKind("odt", "OpenDocument text", ".odt", _odt, tracks=True),
    ExportKind("html", "Web page", ".html", _html),
    ExportKind("md", "Markdown", ".md", _markdown),
    ExportKind("txt", "Plain text", ".txt", _text),
    ExportKind("report", "Report of changes", ".html", _report, middle="changes"),
    ExportKind("csv", "Edit log as a table", ".csv", _table, middle="log"),
)


def export_kind(key: str) -> ExportKind:
    """The kind of that key; raises KeyError."""
    return {kind.key: kind for kind in EXPORT_KINDS}[key]
