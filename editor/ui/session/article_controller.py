"""The open article: opening, saving and closing it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from editor.files.formats import format_named
from editor.session.open_article import OpenArticle
from editor.ui.ask.questions import Answer, Questions
from editor.ui.base.background import Background, Executor
from editor.ui.base.settings import ALLOWED, Settings
from editor.ui.base.translation import tr, translated
from editor.ui.session.allowed_phrases import AllowedPhrases
from editor.ui.session.analysing import LOOKING, Analysing
from editor.ui.session.article_messages import ArticleMessages
from editor.ui.session.comparing import Comparing
from editor.ui.session.data_safety import DataSafety
from editor.ui.session.exporting import Exporting
from editor.ui.session.going_on import GoingOn
from editor.ui.session.opening import Opening
from editor.ui.session.proving import Proving
from editor.ui.session.review_session import ReviewSession
from editor.ui.session.saving import SaveCallback, Saving
from editor.ui.widgets.message_bar import MessageBar

if TYPE_CHECKING:
    from editor.files import FileError, SavedFiles
    from editor.review import Change
    from editor.ui.session.crash_recovery import UnsavedWork
    from editor.ui.session.user_lists import UserLists


class ArticleController(QObject):
    """Holds one open article or none; opening, closing and saving all go through it."""

    session_changed = Signal(object)
    """The ReviewSession of the article just opened; None after one was closed."""
    saved_changed = Signal()
    """Whether there are unsaved changes, or where they are saved to, may have changed."""
    work_changed = Signal(str, int, int)
    """Work in progress ("" for none), and how much of how much is done (0 of 0 if unknown)."""

    def __init__(
        self,
        settings: Settings,
        background: Background,
        questions: Questions,
        messages: MessageBar,
        user_lists: UserLists,
        *,
        journals: Path,
        samples: Path | None = None,
        executor: Executor | None = None,
        parent: QObject | None = None,
    ) -> None:
        """`journals`, `samples`: their folders. `executor` runs analyses instead of a thread."""
        super().__init__(parent)
        self._settings = settings
        self._background = background
        self._questions = questions
        self._messages = messages
        self._article: OpenArticle | None = None
        self._session: ReviewSession | None = None
        self.allowed = AllowedPhrases(settings)
        self.opening = Opening(
            background,
            questions,
            settings.allowed,
            self._path,
            is_saved=self.may_be_left,
            leave=self.leave,
            journals=journals,
            samples=samples,
            parent=self,
        )
        self.saving = Saving(background, questions, self)
        self.exporting = Exporting(settings, background, questions, user_lists, self)
        self.proving = Proving(settings, background, self)
        self.comparing = Comparing(settings, background, questions, user_lists, self)
        self.data_safety = DataSafety(
            journals, background, questions, messages, saving=self.saving, parent=self
        )
        self.going_on = GoingOn(settings, self)
        self.article_messages = ArticleMessages(messages, self)
        self.analysing = Analysing(
            settings,
            background,
            self.comparing,
            self.article_messages,
            executor=executor,
            parent=self,
        )
        self._connect()

    @property
    def article(self) -> OpenArticle | None:
        """The open article."""
        return self._article

    @property
    def session(self) -> ReviewSession | None:
        """The review of the open article."""
        return self._session

    @property
    def is_saved(self) -> bool:
        """Whether closing the article would lose nothing."""
        article = self._article
        return article is None or (article.review.is_saved and not article.saved_lost)

    def may_be_left(self) -> bool:
        """Look whether what was saved is still there; return `is_saved`."""
        self.data_safety.saved_files.look()
        return self.is_saved

    # Opening

    def start(self, path: Path | None) -> None:
        """Open the given article, or else the unsaved work that a crash left behind."""
        self.data_safety.crash_recovery.find_unsaved(partial(self._start, path))

    def open(self, path: Path, encoding: str | None = None) -> None:
        """Open an article; if it can be read, ask about unsaved changes in the one that is open."""
        self.opening.open(path, encoding)

    def ask_open(self) -> None:
        """Ask which article to open, and open it."""
        path = self._questions.open_path(self._settings.folder())
        if path is not None:
            self.open(path)

    def paste(self) -> None:
        """Open what is on the clipboard as an article of its own, after asking as open() does."""
        data = QGuiApplication.clipboard().mimeData()
        self.opening.paste(data.text(), data.html())

    def change_encoding(self) -> None:
        """Ask for another encoding and read the file again, unless the article was changed."""
        if self._article is not None and self.encoding_changeable:
            self.opening.choose_encoding(self._article)

    @property
    def encoding_changeable(self) -> bool:
        """Whether the file can be read again in another encoding without losing work."""
        article = self._article
        if article is None or article.review.can_undo or not self.is_saved or article.is_pasted:
            return False
        return not format_named(article.review.article.origin.format).is_container

    # Closing

    def leave(self, proceed: Callable[[], object]) -> None:
        """Ask about unsaved changes; call proceed() only once they are saved or discarded."""
        if self._article is None or self.may_be_left():
            proceed()
            return
        decisions, edits = self._article.review.unsaved
        answer = self._questions.unsaved(self._article.saved_name, decisions, edits)
        if answer is Answer.DISCARD:
            proceed()
        elif answer is Answer.SAVE:
            self.save(partial(self._leave_if_saved, proceed))

    def _leave_if_saved(self, proceed: Callable[[], object], saved: bool) -> None:
        if saved:
            # What was done while the save was running is asked about, too.
            self.leave(proceed)

    def close_article(self) -> None:
        """Close the article, after asking about unsaved changes."""
        self.leave(partial(self._show, None))

    def discard(self) -> None:
        """Close the article without asking about unsaved changes."""
        self._show(None)

    def shutdown(self) -> None:
        """Stop all work on the article before the program ends."""
        self.opening.cancel()
        self.going_on.keep()
        self.analysing.shutdown()
        self.data_safety.close()

    # Saving and exporting

    def save(self, done: SaveCallback | None = None) -> None:
        """Save to the article's target, or ask for one if it has none."""
        if self._article is not None:
            self.saving.save(self._article, done)

    def save_as(self) -> None:
        """Ask for a target and save there from now on."""
        if self._article is not None:
            self.saving.save_as(self._article)

    def export(self, kind: str = "") -> None:
        """Export the article; a format is asked for, with that `kind` or the last preselected."""
        if self._article is not None:
            self.exporting.export(self._article, self.comparing.at_hand, kind)

    def copy_evidence(self, suspect: int | None = None) -> None:
        """Put the evidence, or that of one suspect, on the clipboard, as Markdown."""
        if self._article is not None:
            self.exporting.copy_evidence(self._article, suspect)

    # Work in progress

    def stop_work(self) -> None:
        """Cancel opening, exporting and analysing."""
        self.opening.cancel()
        self.exporting.cancel()
        self.comparing.cancel()
        self.analysing.stop()

    def show_work(self, words: str) -> None:
        """Show work in progress, "" for none; an analysis under way is then shown again."""
        looking = translated(LOOKING) if self.analysing.is_looking else ""
        self.work_changed.emit(words or looking, 0, 0)

    # Internals

    def _connect(self) -> None:
        for worker in (self.opening, self.saving, self.exporting, self.comparing):
            worker.working.connect(self.show_work)
        self.comparing.progress.connect(self.work_changed)
        self.analysing.progress.connect(self.work_changed)
        messages = self.article_messages
        self.opening.opened.connect(self._show)
        self.opening.next_found.connect(self.open)
        self.opening.failed.connect(self._open_failed)
        self.opening.warned.connect(messages.show_opening_warning)
        self.saving.saved.connect(self._saved)
        self.saving.failed.connect(self._save_failed)
        self.exporting.exported.connect(messages.show_exported)
        self.exporting.failed.connect(messages.show_export_failed)
        self._settings.changed.connect(self._setting_changed)
        self.exporting.copied.connect(self._copied)
        self.data_safety.open_requested.connect(self._open_again)
        self.data_safety.recover_requested.connect(self.opening.recover)
        self.data_safety.save_requested.connect(self.save)
        self.data_safety.saved_changed.connect(self.saved_changed)
        messages.open_requested.connect(self.ask_open)
        messages.save_as_requested.connect(self.save_as)
        messages.save_in_utf8_requested.connect(self._save_in_utf8)
        messages.export_requested.connect(self.export)
        messages.analyse_requested.connect(self.analysing.analyse)
        messages.offset_requested.connect(self._show_offset)

    def _start(self, path: Path | None, unsaved: Sequence[UnsavedWork]) -> None:
        if path is not None:
            self.open(path)
        elif unsaved:
            self.opening.recover(unsaved[0].folder)
        else:
            self.data_safety.show_messages()

    def _path(self) -> Path | None:
        return None if self._article is None else self._article.path

    def _open_again(self, path: Path) -> None:
        """Open the article again; discarded recovered work is not asked about a second time."""
        article = self._article
        if article is not None and article.is_pasted:
            self.opening.paste_again(article)
        elif article is not None and article.recovered is not None:
            self.opening.open(path, left=True)
        else:
            self.open(path)

    def _show(self, article: OpenArticle | None) -> None:
        self.going_on.keep()
        self.analysing.set_session(None)
        self.work_changed.emit("", 0, 0)
        old = self._session
        self._messages.clear()
        self._article = article
        self.allowed.follow(None if article is None else article.review)
        # Subscribes first, so that decisions reach the journal before they are shown.
        self.data_safety.set_article(article)
        self._session = None if article is None else ReviewSession(article.review, self)
        if self._session is not None:
            self._session.changed.connect(self._on_change)
            self.analysing.set_session(self._session)
        self.session_changed.emit(self._session)
        self.comparing.set_article(article, self._session)
        self.saved_changed.emit()
        if old is not None:
            old.close()
            old.deleteLater()
        if article is not None and not article.is_pasted:
            self._settings.add_recent(article.path)
        self.going_on.set_article(article, self._session)
        if article is not None:
            self.article_messages.show_notes(article)
            self.analysing.analyse()
        self.data_safety.show_messages()

    def _on_change(self, change: Change) -> None:
        self.saved_changed.emit()
        self.allowed.update(change)

    def _setting_changed(self, key: str) -> None:
        if key == ALLOWED.key:
            self.allowed.take_over()

    def _open_failed(self, error: FileError) -> None:
        if error.path is not None and not error.path.exists():
            self._settings.forget_recent(error.path)
        self.article_messages.show_open_failed(error)

    def _saved(self, article: OpenArticle, saved: SavedFiles) -> None:
        self.article_messages.show_saved(saved)
        if article is self._article:
            self._settings.add_recent(article.path)
            self.data_safety.saved()
            self.going_on.keep()
            self.saved_changed.emit()
            if self._session is not None:
                self._session.message.emit(
                    tr("Saved {name} and its edit log", name=saved.text_path.name)
                )

    def _copied(self, evidence: str) -> None:
        QGuiApplication.clipboard().setText(evidence)
        if self._session is not None and self.analysing.is_looking:
            self._session.message.emit(
                tr("Copied the evidence found so far: the search for suspects goes on.")
            )
        elif self._session is not None:
            self._session.message.emit(tr("Copied the evidence, as Markdown text"))

    def _save_failed(self, error: FileError, retry: Callable[[], object]) -> None:
        self.article_messages.show_save_failed(error, retry, self._article)

    def _save_in_utf8(self) -> None:
        if self._article is not None:
            self.saving.save_in(self._article, "utf-8")

    def _show_offset(self, offset: int) -> None:
        if self._session is not None:
            self._session.go_to_offset(offset)
