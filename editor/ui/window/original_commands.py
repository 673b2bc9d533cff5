"""The handlers of the actions about originals, and about what an article teaches."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from editor.ui.lists.add_pairs_dialog import AddPairsDialog, proposed_name, teachable_pairs
from editor.ui.panel.search_words_dialog import SearchWordsDialog

if TYPE_CHECKING:
    from editor.ui.base.theme import Theme
    from editor.ui.session.article_controller import ArticleController
    from editor.ui.session.review_session import ReviewSession
    from editor.ui.session.user_lists import UserLists


class OriginalCommands(QObject):
    """Handles the actions about originals of one window."""

    def __init__(
        self,
        window: QWidget,
        controller: ArticleController,
        prepared: Callable[[QDialog], QDialog],
        theme: Theme,
        user_lists: UserLists,
    ) -> None:
        """`prepared` makes a dialog ready to be opened, and returns it."""
        super().__init__(window)
        self._window = window
        self._controller = controller
        self._prepared = prepared
        self._theme = theme
        self._user_lists = user_lists

    def handlers(self) -> dict[str, Callable[[], object]]:
        """A handler for each action id."""
        comparing = self._controller.comparing
        return {
            "compare_original": comparing.ask_original,
            "compare_copied": self.compare_copied,
            "house_style": comparing.toggle_house_style,
            "search_words": self.show_search_words,
            "keep_taught": self.add_to_list,
        }

    def compare_copied(self) -> None:
        """Compare the article with the text on the clipboard."""
        session = self._controller.session
        if session is None:
            return
        text = QGuiApplication.clipboard().text()
        if text.strip():
            self._controller.comparing.compare_copied(text)
        else:
            session.message.emit("The clipboard has no text. Copy the original first.")

    def show_search_words(self) -> None:
        """Show words by which a search engine may find the original."""
        session = self._controller.session
        if session is not None:
            self._controller.comparing.find_search_words(partial(self._show_words, session))

    def add_to_list(self) -> None:
        """Show the dialog that adds what the article taught to a list."""
        article, session = self._controller.article, self._controller.session
        if article is None or session is None:
            return
        at_hand = self._controller.comparing.at_hand
        places = teachable_pairs(session.review, at_hand.replaced() if at_hand else ())
        if not places:
            session.message.emit(
                "Nothing to add yet: no wording was accepted or found in an original."
            )
            return
        name, known = proposed_name(article.path), self._user_lists.stored.lists
        dialog = AddPairsDialog(self._theme, places, name, known, self._window)
        dialog.chosen.connect(partial(self._user_lists.add_pairs, origin=article.name))
        self._prepared(dialog).open()

    def _show_words(self, session: ReviewSession, found: list[str]) -> None:
        if session is not self._controller.session:
            return  # Another article was opened meanwhile.
        if found:
            self._prepared(SearchWordsDialog(found, self._window)).open()
        else:
            session.message.emit("No words to search for: the spinner left too few alone.")
