"""What keeps work from being lost, and tells of it: journal, left work, the file as it was."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from editor.files import FileError
from editor.ui.ask.questions import Answer
from editor.ui.session.crash_recovery import RECOVERED, CrashRecovery, told_recovered
from editor.ui.session.journal_writer import JournalWriter
from editor.ui.session.source_watch import FileState, SourceWatch, put_back

if TYPE_CHECKING:
    from editor.session.open_article import OpenArticle
    from editor.ui.ask.questions import Questions
    from editor.ui.base.background import Background
    from editor.ui.widgets.message_bar import MessageAction, MessageBar

KEEPING: Final = "keeping"
ORIGINAL: Final = "original"


class DataSafety(QObject):
    """Follows the open article."""

    open_wanted = Signal(object)
    """Path of an article that is to be opened as it is now."""
    recover_wanted = Signal(object)
    """Folder of a journal whose article is to be opened."""
    compare_wanted = Signal()

    def __init__(
        self,
        journals: Path,
        background: Background,
        questions: Questions,
        messages: MessageBar,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._journals = journals
        self._background = background
        self._questions = questions
        self._messages = messages
        self._journal_writer: JournalWriter | None = None
        self._article: OpenArticle | None = None
        self.crash_recovery = CrashRecovery(journals, background, messages, self)
        self.crash_recovery.wanted.connect(self.recover_wanted)
        self.source = SourceWatch(background, self)
        self.source.found.connect(self._source_found)

    def follow(self, article: OpenArticle | None) -> None:
        """Keep this article's work from now on; that of the one before is done with."""
        if self._journal_writer is not None:
            self._journal_writer.close()
            self._journal_writer.deleteLater()
        self._article = article
        self._journal_writer = None
        self.source.watch(article)
        if article is not None:
            self._journal_writer = JournalWriter(article, self._journals, self)
            self._journal_writer.failure_changed.connect(self._not_kept)

    def tell(self) -> None:
        """Say what there is to say of the article that was just opened."""
        article = self._article
        self.crash_recovery.tell(article)
        if article is None or self._journal_writer is None:
            return
        self._tell_recovered(article)
        self._journal_writer.keep()
        self.source.look()

    def end(self) -> None:
        """The program ends in good order: nothing is left to recover."""
        self.follow(None)

    def _tell_recovered(self, article: OpenArticle) -> None:
        words = told_recovered(article)
        if words:
            discard = partial(self._discard, article)
            acts = (("Compare", self.compare_wanted.emit), ("Discard…", discard))
            self._messages.tell(words, "warning", acts, key=RECOVERED)

    def _not_kept(self, words: str) -> None:
        if words:
            self._messages.tell(words, "error", key=KEEPING)
        else:
            self._messages.tell("Your work is kept against a crash again.", key=KEEPING)

    def _discard(self, article: OpenArticle) -> None:
        entries = article.recovered or 0
        if self._questions.discard_recovered(article.name, entries) is Answer.REMOVE:
            self.open_wanted.emit(article.path)
        else:
            # The button has closed the message that it was in.
            QTimer.singleShot(0, self, partial(self._tell_recovered, article))

    def _source_found(self, article: OpenArticle, state: FileState) -> None:
        if state is FileState.SAME:
            self._messages.close_key(ORIGINAL)
            return
        keep: MessageAction = ("Keep what was opened…", partial(self._keep_original, article))
        if state is FileState.GONE:
            happened = "is not there any more"
            acts: tuple[MessageAction, ...] = (
                ("Put it back", partial(self._put_back, article, article.path)),
                keep,
            )
        else:
            happened = "was changed by another program since it was opened"
            acts = (keep, ("Open it as it is now", partial(self.open_wanted.emit, article.path)))
        self._messages.tell(
            f"{article.path} {happened}. Your work goes on with the text as it was opened, and its "
            "log proves it against that: keep a copy.",
            "warning",
            acts,
            key=ORIGINAL,
        )

    def _keep_original(self, article: OpenArticle) -> None:
        path = article.path
        suggested = path.with_name(f"{path.stem}.original{path.suffix}")
        chosen = self._questions.save_path(suggested, "Keep the text as it was opened as")
        if chosen is not None:
            self._put_back(article, chosen)

    def _put_back(self, article: OpenArticle, path: Path) -> None:
        self._background.run(
            partial(put_back, path, article.review.article.origin.data),
            partial(self._is_back, path),
            self._not_back,
        )

    def _is_back(self, path: Path, _result: object) -> None:
        self._messages.tell(f"The text as it was opened is in {path}.", key=ORIGINAL)
        self.source.look()

    def _not_back(self, error: Exception) -> None:
        if not isinstance(error, FileError):
            raise error
        self._messages.tell(error.message, "error", key=ORIGINAL)
