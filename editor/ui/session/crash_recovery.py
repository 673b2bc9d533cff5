"""Recovery after a crash: finds articles with unsaved work, and shows messages about it."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from editor.files import ResumeError, is_pasted, orphaned_journals, recover, unsaved_article
from editor.translatable import joined
from editor.ui.ask.questions import Answer
from editor.ui.base.translation import tr, translated

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from editor.session.open_article import OpenArticle
    from editor.ui.ask.questions import Questions
    from editor.ui.base.background import Background
    from editor.ui.widgets.message_bar import MessageBar

UNSAVED: Final = "unsaved"
PROBLEMS: Final = "unsaved problems"
RECOVERED: Final = "recovered"
_NAMED: Final = 3
"""Number of articles that get a button of their own."""


class UnsavedWork(NamedTuple):
    """An article whose journal has work that was not saved."""

    path: Path
    folder: Path
    """The journal's folder."""

    def is_of(self, article: OpenArticle) -> bool:
        """Whether that article is it; all pasted ones have the same name."""
        if is_pasted(self.path):
            return article.journal is not None and article.journal.folder == self.folder
        return article.path == self.path

    @property
    def name(self) -> str:
        """Its name, as the window says it."""
        return tr("Pasted text") if is_pasted(self.path) else self.path.name


class CrashRecovery(QObject):
    """Finds unsaved work once, at start-up, and shows messages about it until it is recovered."""

    open_requested = Signal(object)
    """Path of an article to be opened without its recovered work."""
    recover_requested = Signal(object)
    """Folder of a journal whose article is to be recovered."""
    compare_requested = Signal()

    def __init__(
        self,
        journals: Path,
        background: Background,
        questions: Questions,
        messages: MessageBar,
        parent: QObject | None = None,
    ) -> None:
        """`journals`: the folder that holds the journals."""
        super().__init__(parent)
        self._journals = journals
        self._background = background
        self._questions = questions
        self._messages = messages
        self._unsaved: list[UnsavedWork] = []
        self._problems: list[str] = []

    def find_unsaved(self, done: Callable[[Sequence[UnsavedWork]], object]) -> None:
        """Look for unsaved work on a worker thread, then call done(), most recently used first."""
        self._background.run(
            partial(_find_unsaved, self._journals),
            partial(self._found, done),
            partial(self._failed, done),
        )

    def show_messages(self, article: OpenArticle | None) -> None:
        """Show messages about unsaved and recovered work, now that this article is open."""
        if article is not None:
            self._unsaved = [work for work in self._unsaved if not work.is_of(article)]
        if self._problems:
            words = translated(joined(self._problems, "\n"))
            self._messages.show_message(words, "warning", key=PROBLEMS)
        self._show_others()
        if article is not None:
            self._show_recovered(article)

    def saved(self) -> None:
        """Close the message about recovered work: the open article was saved."""
        self._messages.close_key(RECOVERED)

    def _show_others(self) -> None:
        if not self._unsaved:
            self._messages.close_key(UNSAVED)
            return
        names = ", ".join(work.name for work in self._unsaved)
        self._messages.show_message(
            tr("Unspin ended unexpectedly with unsaved work on {names}.", names=names),
            "warning",
            [
                (
                    tr("Recover {name}", name=work.name),
                    partial(self.recover_requested.emit, work.folder),
                )
                for work in self._unsaved[:_NAMED]
            ],
            key=UNSAVED,
        )

    def _show_recovered(self, article: OpenArticle) -> None:
        words = recovered_message(article)
        if words:
            discard = partial(self._discard, article)
            actions = ((tr("Compare"), self.compare_requested.emit), (tr("Discard…"), discard))
            self._messages.show_message(words, "warning", actions, key=RECOVERED)

    def _discard(self, article: OpenArticle) -> None:
        entries = article.recovered or 0
        if self._questions.discard_recovered(article.name, entries) is Answer.REMOVE:
            self.open_requested.emit(article.path)
        else:
            # The click on its button closes the message: show it again after that.
            QTimer.singleShot(0, self, partial(self._show_recovered, article))

    def _found(
        self,
        done: Callable[[Sequence[UnsavedWork]], object],
        found: tuple[list[UnsavedWork], list[str]],
    ) -> None:
        self._unsaved, self._problems = found
        done(tuple(self._unsaved))

    def _failed(self, done: Callable[[Sequence[UnsavedWork]], object], error: Exception) -> None:
        done(())
        raise error


def _find_unsaved(journals: Path) -> tuple[list[UnsavedWork], list[str]]:
    """Articles with unsaved work, and messages about journals that cannot be read.

    Removes journals without unsaved work.
    """
    found, problems = [], []
    for folder in orphaned_journals(journals):
        try:
            path = unsaved_article(folder)
        except ResumeError as error:
            problems.append(error.message)
            continue
        if path is not None:
            found.append(UnsavedWork(path, folder))
        else:
            recover(folder).journal.remove()
    return found, problems


def recovered_message(article: OpenArticle) -> str:
    """The message about a recovered article; "" if it was opened normally."""
    if article.recovered is None:
        return ""
    if not article.recovered:
        return tr(
            "{name} was restored to its state when Unspin ended unexpectedly.",
            name=article.name,
        )
    last = datetime.fromisoformat(article.review.recorded.events[-1]["at"]).astimezone()
    return tr(
        "Recovered %Ln log (entry|entries) of {name} that had not been saved when Unspin ended "
        "unexpectedly. The last is from {time}.",
        "",
        article.recovered,
        name=article.name,
        time=f"{last:%Y-%m-%d, %H:%M}",
    )
