"""Exporting what is open: what is asked, and the writing beside the window."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from editor.export import EXPORT_KINDS, ExportKind, ExportOptions, ReviewSnapshot, export_kind
from editor.files import FileError, WriteError, write_files
from editor.ui.ask.questions import Answer
from editor.ui.base.settings import EXPORT
from editor.ui.session.report_pdf import pdf_of

if TYPE_CHECKING:
    from pathlib import Path

    from editor.files import WrittenFiles
    from editor.session.open_article import OpenArticle
    from editor.ui.ask.export_dialog import ExportChoice
    from editor.ui.ask.questions import Questions
    from editor.ui.base.background import Background
    from editor.ui.base.settings import Settings


def _pdf(work: ReviewSnapshot, order: ExportOptions) -> bytes:
    return pdf_of(export_kind("report").make(work, order), f"Changes to {work.origin.name}")


_PDF: Final = ExportKind("pdf", "Report of changes", ".pdf", _pdf, middle="changes")
WINDOW_KINDS: Final = (*EXPORT_KINDS[:-1], _PDF, EXPORT_KINDS[-1])
"""What the window can export: Qt prints the report, too."""


class _Cancelled(Exception):
    """The person does not want it any more."""


class _Job:
    """One export under way, until it is done or called off."""

    def __init__(self, work: ReviewSnapshot, chosen: ExportChoice) -> None:
        self._work = work
        self._chosen = chosen
        self.cancelled = False

    def run(self) -> WrittenFiles:
        """Make it and write it; raises _Cancelled with nothing written."""
        data = self._chosen.kind.make(self._work, self._chosen.order)
        self._check()
        return write_files([(self._chosen.path, data)], backup=True, before_replacing=self._check)

    def _check(self) -> None:
        if self.cancelled:
            raise _Cancelled


class Exporting(QObject):
    """Exports one article at a time."""

    exported = Signal(object, object)
    """Path, files.Written"""
    failed = Signal(object, object)
    """FileError, and what tries again (a callable)."""
    working = Signal(str)

    def __init__(
        self,
        settings: Settings,
        background: Background,
        questions: Questions,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._background = background
        self._questions = questions
        self._job: _Job | None = None

    def export(self, article: OpenArticle) -> None:
        """Ask what is wanted, and write it."""
        if self._job is not None:
            return
        last = self._settings.get(EXPORT)
        order = ExportOptions(bool(last.get("tracked")), str(last.get("author", "")))
        chosen = self._questions.export(WINDOW_KINDS, article.path, str(last.get("kind")), order)
        if chosen is None:
            return
        tracked = chosen.order.tracked if chosen.kind.tracks else order.tracked
        kept = {"kind": chosen.kind.key, "tracked": tracked, "author": chosen.order.author}
        self._settings.set(EXPORT, kept)
        path = chosen.path
        if path.exists() and article.path.exists() and path.samefile(article.path):
            error = WriteError(
                f"{path} is the article itself, which an export never replaces. Choose another "
                "name.",
                path,
            )
            self.failed.emit(error, partial(self.export, article))
        elif not path.exists() or self._questions.overwrite(path) is Answer.OVERWRITE:
            self._begin(article, chosen)

    def cancel(self) -> None:
        """Give up what is being written; nothing of it is left."""
        if self._job is not None:
            self._job.cancelled = True

    def _begin(self, article: OpenArticle, chosen: ExportChoice) -> None:
        self._job = _Job(ReviewSnapshot.of(article.review), chosen)
        self.working.emit(f"Exporting {chosen.path.name}")
        self._background.run(
            self._job.run,
            partial(self._done, chosen.path),
            partial(self._could_not, article, chosen),
        )

    def _done(self, path: Path, written: WrittenFiles) -> None:
        self._end()
        self.exported.emit(path, written)

    def _could_not(self, article: OpenArticle, chosen: ExportChoice, error: Exception) -> None:
        self._end()
        if isinstance(error, _Cancelled):
            return
        if isinstance(error, UnicodeEncodeError | MemoryError):
            error = WriteError(f"{chosen.path} could not be exported: {error}.", chosen.path)
        if not isinstance(error, FileError):
            raise error
        self.failed.emit(error, partial(self._begin, article, chosen))

    def _end(self) -> None:
        self._job = None
        self.working.emit("")
