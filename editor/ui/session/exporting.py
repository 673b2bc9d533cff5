"""Exporting the open article: asks for format and path, writes on a worker thread."""

from __future__ import annotations

import threading
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, QObject, Signal

from editor import translatable
from editor.engine.errors import ResourceError
from editor.export import (
    ANNOTATED_PDF,
    EXPORT_KINDS,
    ComparedOriginals,
    ExportKind,
    ExportOptions,
    ReaderWords,
    ReviewSnapshot,
    check_target,
    export_kind,
)
from editor.export.evidence import suspect_evidence
from editor.files import FileError, WriteError, write_files
from editor.files.formats import PDF
from editor.session.original_files import records_of
from editor.ui.ask.questions import Answer
from editor.ui.base.background import stopper
from editor.ui.base.reason_words import reason_words
from editor.ui.base.settings import EXPORT
from editor.ui.base.translation import tr, translated
from editor.ui.session.report_pdf import pdf_of
from editor.ui.session.saving import documents_folder

if TYPE_CHECKING:
    from collections.abc import Callable

    from editor.files import WrittenFiles
    from editor.originals.at_hand import OriginalsAtHand
    from editor.session.open_article import OpenArticle
    from editor.ui.ask.export_dialog import ExportChoice
    from editor.ui.ask.questions import Questions
    from editor.ui.base.background import Background
    from editor.ui.base.settings import Settings
    from editor.ui.session.user_lists import UserLists


def _pdf(work: ReviewSnapshot, order: ExportOptions) -> bytes:
    page = export_kind("report").make(work, order)
    return pdf_of(page, tr("Changes to {name}", name=work.origin.name), work.check)


_PDF: Final = ExportKind(
    "pdf", translatable.tr("Report of changes"), ".pdf", _pdf, compares=True, middle="changes"
)
_PLAIN: Final = ExportOptions()
_BEHIND: Final = EXPORT_KINDS.index(export_kind("report")) + 1
WINDOW_KINDS: Final = (*EXPORT_KINDS[:_BEHIND], _PDF, *EXPORT_KINDS[_BEHIND:])
"""The export formats of the window, which unlike the commands can print the report with Qt."""


class Exporting(QObject):
    """Runs one export at a time."""

    exported = Signal(object, object)
    """Path, WrittenFiles"""
    failed = Signal(object, object)
    """FileError, and a callable that tries again."""
    copied = Signal(str)
    """The evidence, which is to be put on the clipboard."""
    working = Signal(str)

    def __init__(
        self,
        settings: Settings,
        background: Background,
        questions: Questions,
        user_lists: UserLists,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._background = background
        self._questions = questions
        self._user_lists = user_lists
        self._stop: threading.Event | None = None
        """Cancels the export that is being written; None while there is none."""

    def export(
        self, article: OpenArticle, originals: OriginalsAtHand | None = None, kind: str = ""
    ) -> None:
        """Ask for format and path, and export; no effect while an export is running.

        `originals` are those that the article was compared with; the report shows them. `kind`
        is the key of the kind that is preselected; "" for the last one.
        """
        if self._stop is not None:
            return
        last = self._settings.get(EXPORT)
        order = ExportOptions(
            bool(last.get("tracked")), str(last.get("author", "")), bool(last.get("comments"))
        )
        key = kind or str(last.get("kind"))
        here = _beside_saved_work(article)
        is_pdf = article.review.article.origin.format == PDF.key
        kinds = [ANNOTATED_PDF, *WINDOW_KINDS] if is_pdf else WINDOW_KINDS
        chosen = self._questions.export(kinds, here, key, order)
        if chosen is None:
            return
        kept = chosen.order if chosen.kind.tracks else order
        choice = {
            "kind": chosen.kind.key,
            "tracked": kept.tracked,
            "author": chosen.order.author,
            "comments": kept.comments if kept.tracked else order.comments,
        }
        self._settings.set(EXPORT, choice)
        path = chosen.path
        try:
            check_target(path, article.path)
        except WriteError as error:
            self.failed.emit(error, partial(self.export, article, originals))
            return
        if not path.exists() or self._questions.overwrite(path) is Answer.OVERWRITE:
            self._begin(article, originals, chosen)

    def copy_evidence(self, article: OpenArticle, suspect: int | None = None) -> None:
        """Gather the evidence, or that of one suspect; no effect while an export is running."""
        if self._stop is not None:
            return
        self._stop = stop = threading.Event()
        self.working.emit(tr("Gathering the evidence"))
        again = partial(self.copy_evidence, article, suspect)
        self._background.run(
            partial(_evidence, ReviewSnapshot.of(article.review), suspect),
            self._gathered,
            partial(self._failed, again, tr("The evidence")),
            stop=stop,
        )

    def cancel(self) -> None:
        """Cancel the running export; no file is left behind unless it is written already."""
        if self._stop is not None:
            self._stop.set()
            self._end()

    def _begin(
        self, article: OpenArticle, originals: OriginalsAtHand | None, chosen: ExportChoice
    ) -> None:
        if self._stop is not None:
            return  # "Try again" of an earlier export, while another one is running
        self._stop = stop = threading.Event()
        self.working.emit(tr("Exporting {name}", name=chosen.path.name))
        self._background.run(
            partial(_write_export, self._snapshot(article), originals, chosen, stop),
            partial(self._done, chosen.path),
            partial(self._failed, partial(self._begin, article, originals, chosen), chosen.path),
            stop=stop,
            # Cancelled too late: the file was written, so say so.
            dropped=partial(self.exported.emit, chosen.path),
        )

    def _done(self, path: Path, written: WrittenFiles) -> None:
        self._end()
        self.exported.emit(path, written)

    def _snapshot(self, article: OpenArticle) -> ReviewSnapshot:
        """Return the article's review as it is, for readers of the window's language."""
        language = QLocale().bcp47Name().partition("-")[0]
        words = ReaderWords(language, translated, reason_words)
        screened = self._user_lists.stored.screened()
        return replace(ReviewSnapshot.of(article.review), screened=screened, words=words)

    def _gathered(self, evidence: str) -> None:
        self._end()
        self.copied.emit(evidence)

    def _failed(self, retry: Callable[[], object], what: Path | str, error: Exception) -> None:
        self._end()
        if isinstance(error, UnicodeEncodeError | MemoryError | ResourceError):
            error = WriteError(
                tr("{path} could not be exported: {error}.", path=what, error=error),
                what if isinstance(what, Path) else None,
            )
        if not isinstance(error, FileError):
            raise error
        self.failed.emit(error, retry)

    def _end(self) -> None:
        self._stop = None
        self.working.emit("")


def _beside_saved_work(article: OpenArticle) -> Path:
    """The article's name in the folder of its saved work; until it has one, that for documents."""
    folder = article.target.parent if article.target is not None else documents_folder()
    return folder / article.path.name


def _evidence(work: ReviewSnapshot, suspect: int | None) -> str:
    if suspect is not None:
        return suspect_evidence(work, suspect)
    return export_kind("evidence").make(work, _PLAIN).decode()


def _write_export(
    work: ReviewSnapshot,
    originals: OriginalsAtHand | None,
    chosen: ExportChoice,
    stop: threading.Event,
) -> WrittenFiles:
    """Make the file and write it. Raises JobStopped, with nothing written, once `stop` is set."""
    check = stopper(stop)
    work = replace(work, check=check)
    if originals is not None and chosen.kind.compares:
        alignment = originals.aligned(work.original, stop.is_set)
        compared = ComparedOriginals(records_of(originals), alignment, originals.house)
        work = replace(work, compared=compared)
    data = chosen.kind.make(work, chosen.order)
    check()
    return write_files([(chosen.path, data)], backup=True, before_replacing=check)
