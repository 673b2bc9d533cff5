"""Protection against data loss: journal, crash recovery, watch on the original file."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from editor.files import FileError
from editor.ui.base.translation import said, tr
from editor.ui.session.crash_recovery import CrashRecovery
from editor.ui.session.journal_writer import JournalWriter
from editor.ui.session.saved_watch import SavedFile, SavedWatch
from editor.ui.session.source_watch import FileState, SourceWatch, write_original

if TYPE_CHECKING:
    from editor.session.open_article import OpenArticle
    from editor.ui.ask.questions import Questions
    from editor.ui.base.background import Background
    from editor.ui.session.saving import Saving
    from editor.ui.widgets.message_bar import MessageAction, MessageBar

JOURNAL: Final = "journal"
ORIGINAL: Final = "original"
ORIGINAL_SAVED: Final = "original saved"
SAVED_LOST: Final = "saved lost"


class DataSafety(QObject):
    """Protects the work on the open article, and shows messages about it."""

    open_requested = Signal(object)
    """Path of an article to be opened as the file is now."""
    recover_requested = Signal(object)
    """Folder of a journal whose article is to be recovered."""
    compare_requested = Signal()
    save_requested = Signal()
    saved_changed = Signal()
    """Whether what was saved is still on the disk has changed."""

    def __init__(
        self,
        journals: Path,
        background: Background,
        questions: Questions,
        messages: MessageBar,
        *,
        saving: Saving,
        parent: QObject | None = None,
    ) -> None:
        """`journals`: the folder that holds the journals."""
        super().__init__(parent)
        self._journals = journals
        self._background = background
        self._questions = questions
        self._messages = messages
        self._journal_writer: JournalWriter | None = None
        self._article: OpenArticle | None = None
        self.crash_recovery = CrashRecovery(journals, background, questions, messages, self)
        self.crash_recovery.open_requested.connect(self.open_requested)
        self.crash_recovery.recover_requested.connect(self.recover_requested)
        self.crash_recovery.compare_requested.connect(self.compare_requested)
        self.source = SourceWatch(background, self)
        self.source.state_changed.connect(self._source_changed)
        self.saved_files = SavedWatch(background, lambda: saving.busy, self)
        self.saved_files.lost.connect(self._saved_lost)
        self.saved_files.found.connect(self._saved_found)

    def set_article(self, article: OpenArticle | None) -> None:
        """Protect this article from now on; delete the journal of the previous one."""
        if self._journal_writer is not None:
            self._journal_writer.close()
            self._journal_writer.deleteLater()
        self._article = article
        self._journal_writer = None
        self.source.set_article(article)
        self.saved_files.set_article(article)
        if article is not None:
            self._journal_writer = JournalWriter(article, self._journals, self)
            self._journal_writer.failure_changed.connect(self._journal_failure_changed)

    @property
    def keeps_all(self) -> bool:
        """Whether all decisions are on this computer, safe from a crash, saved or not."""
        return self._journal_writer is not None and not self._journal_writer.has_failed

    def show_messages(self) -> None:
        """Show messages about the article that was just opened or closed."""
        self.crash_recovery.show_messages(self._article)
        if self._journal_writer is not None:
            self._journal_writer.save_now()
            self.check_files()

    def check_files(self) -> None:
        """Look for what other programs did to the files of the open article."""
        self.source.check()
        self.saved_files.check()

    def saved(self) -> None:
        """Update the messages: the open article was saved."""
        self._messages.close_key(SAVED_LOST)
        self.crash_recovery.saved()
        self.source.check()

    def close(self) -> None:
        """Delete the journal: the program ends normally, so there is nothing to recover."""
        self.set_article(None)

    def _journal_failure_changed(self, words: str) -> None:
        if words:
            self._messages.show_message(words, "error", key=JOURNAL)
        else:
            self._messages.show_message(
                tr("Your work is protected against crashes again."), key=JOURNAL
            )

    def _source_changed(self, article: OpenArticle, state: FileState) -> None:
        if state is FileState.SAME:
            self._messages.close_key(ORIGINAL)
            return
        copy: MessageAction = (
            tr("Save the original as…"),
            partial(self._save_original_as, article),
        )
        happened = _happened(article.path, state)
        if state is FileState.GONE:
            actions: tuple[MessageAction, ...] = (
                (tr("Restore it"), partial(self._save_original, article, article.path)),
                copy,
            )
        elif state is FileState.UNREADABLE:
            actions = (copy,)
        else:
            actions = (
                copy,
                (tr("Open the changed file"), partial(self.open_requested.emit, article.path)),
            )
        remedy = tr(
            "You are still working on the text as it was opened. The edit log can only be verified "
            "against that original, so save a copy of it."
        )
        self._messages.show_message(f"{happened} {remedy}", "warning", actions, key=ORIGINAL)

    def _saved_lost(self, file: SavedFile) -> None:
        remedy = tr("What you saved is still open here: save it again before you close it.")
        self._messages.show_message(
            f"{_happened(*file)} {remedy}",
            "warning",
            ((tr("Save"), self.save_requested.emit),),
            key=SAVED_LOST,
        )
        self.saved_changed.emit()

    def _saved_found(self) -> None:
        self._messages.close_key(SAVED_LOST)
        self.saved_changed.emit()

    def _save_original_as(self, article: OpenArticle) -> None:
        path = article.path
        suggested = path.with_name(f"{path.stem}.original{path.suffix}")
        chosen = self._questions.save_path(suggested, tr("Save the original as"))
        if chosen is not None:
            self._save_original(article, chosen)

    def _save_original(self, article: OpenArticle, path: Path) -> None:
        self._background.run(
            partial(write_original, path, article.review.article.origin.data),
            partial(self._original_saved, path),
            self._original_not_saved,
        )

    def _original_saved(self, path: Path, _result: object) -> None:
        # Under a key of its own: the check may close the message that the file is gone.
        self._messages.show_message(
            tr("Saved the original as {path}.", path=path), key=ORIGINAL_SAVED
        )
        self.source.check()

    def _original_not_saved(self, error: Exception) -> None:
        if not isinstance(error, FileError):
            raise error
        self._messages.show_message(said(error), "error", key=ORIGINAL)


def _happened(path: Path, state: FileState) -> str:
    """What became of a file, as a sentence."""
    if state is FileState.GONE:
        return tr("{path} no longer exists.", path=path)
    if state is FileState.UNREADABLE:
        return tr("{path} can no longer be read.", path=path)
    return tr("{path} was changed by another program.", path=path)
