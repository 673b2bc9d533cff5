"""The handlers of the actions about a folder, and what ties its table to the open article."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject

from editor.ui.base.translation import tr
from editor.ui.window.pages import FOLDER, Pages

if TYPE_CHECKING:
    from editor.ui.ask.questions import Questions
    from editor.ui.base.settings import Settings
    from editor.ui.session.article_controller import ArticleController
    from editor.ui.session.folder_work import FolderWork
    from editor.ui.session.review_session import ReviewSession
    from editor.ui.widgets.message_bar import MessageBar

MESSAGE: Final = "folder"
"""The key of messages about a folder."""


class FolderCommands(QObject):
    """Opens folders, and goes through the articles of one."""

    def __init__(
        self,
        controller: ArticleController,
        pages: Pages,
        messages: MessageBar,
        *,
        settings: Settings,
        questions: Questions,
        work: FolderWork,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._pages = pages
        self._messages = messages
        self._settings = settings
        self._questions = questions
        self._work = work
        view = pages.folder_view
        view.set_work(work)
        view.open_requested.connect(self._open)
        work.failed.connect(self._show_failed)
        controller.session_changed.connect(self._follow)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """A handler for each action id."""
        return {
            "open_folder": self.ask_folder,
            "show_folder": self.show_folder,
            "next_article": self.open_next,
        }

    def ask_folder(self) -> None:
        """Ask for a folder, and rate its articles."""
        folder = self._questions.folder_to_open(self._settings.folder())
        if folder is not None:
            self.open_folder(folder)

    def open_folder(self, folder: Path) -> None:
        """Rate the articles of a folder, and show them as they come."""
        self._messages.close_key(MESSAGE)
        self._work.start(folder.absolute())
        self._pages.show_page(FOLDER)

    def open_either(self, path: Path | None, open_article: Callable[[Any], object]) -> None:
        """Open what is at a path: a folder, or whatever `open_article` makes of it."""
        if path is not None and path.is_dir():
            self.open_folder(path)
        else:
            open_article(path)

    def shutdown(self) -> None:
        """Stop rating files before the program ends."""
        self._work.shutdown()

    def show_folder(self) -> None:
        """Show the folder that was opened, or ask for one."""
        if self._pages.folder_view.has_folder:
            self._pages.show_page(FOLDER)
        else:
            self.ask_folder()

    def open_next(self) -> None:
        """Open the article after this one, in the table if it is in there, else by name."""
        article, view = self._controller.article, self._pages.folder_view
        if article is None or not view.has(article.path):
            self._controller.opening.find_next()
            return
        path = view.after(article.path)
        if path is not None:
            self._open(path)
            return
        self._pages.show_page(FOLDER)
        self._messages.show_message(
            tr("{name} is the last article of the table that can be opened.", name=article.name),
            key=MESSAGE,
        )

    def _open(self, path: Path) -> None:
        article = self._controller.article
        if article is not None and article.path == path:
            self._pages.focus_text()
        else:
            self._controller.open(path)

    def _follow(self, session: ReviewSession | None) -> None:
        """Have the row of the open article show what is decided in it."""
        article = self._controller.article
        if session is None or article is None:
            return
        self._pages.folder_view.select(article.path)
        session.changed.connect(self._show_decided)

    def _show_decided(self, _change: object) -> None:
        article, session = self._controller.article, self._controller.session
        if article is not None and session is not None:
            counts = session.review.counts()
            suspects = counts.total if session.search.is_complete else None
            self._pages.folder_view.set_decided(article.path, counts.decided, suspects)

    def _show_failed(self, words: str) -> None:
        self._messages.show_message(words, "error", key=MESSAGE)
