"""The handlers of the actions about originals, and about what an article teaches."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from editor import translatable
from editor.ui.base.labels import visible
from editor.ui.base.translation import said, tr, translated
from editor.ui.lists.add_pairs_dialog import AddPairsDialog, proposed_name, teachable_pairs
from editor.ui.originals.shelf_dialog import ShelfDialog
from editor.ui.panel.from_original_dialog import FromOriginalDialog
from editor.ui.panel.search_words_dialog import SearchWordsDialog
from editor.ui.window.pages import COMPARE

if TYPE_CHECKING:
    from editor.originals.errors import DamagedShelf
    from editor.session.found_originals import FoundNote
    from editor.ui.ask.questions import Questions
    from editor.ui.base.settings import Settings
    from editor.ui.base.theme import Theme
    from editor.ui.session.article_controller import ArticleController
    from editor.ui.session.original_finding import OriginalFinding
    from editor.ui.session.review_session import ReviewSession
    from editor.ui.session.shelf_work import ShelfWork
    from editor.ui.session.user_lists import UserLists
    from editor.ui.window.pages import Pages

SHELF = translatable.tr("Possible originals…")
"""The button of messages that shows the shelf; in English."""


class OriginalCommands(QObject):
    """Handles the actions about originals of one window."""

    def __init__(
        self,
        window: QWidget,
        controller: ArticleController,
        pages: Pages,
        prepared: Callable[[QDialog], QDialog],
        *,
        theme: Theme,
        settings: Settings,
        questions: Questions,
        user_lists: UserLists,
        finding: OriginalFinding,
        shelf_work: ShelfWork,
    ) -> None:
        """`prepared` makes a dialog ready to be opened, and returns it."""
        super().__init__(window)
        self._window = window
        self._controller = controller
        self._pages = pages
        self._prepared = prepared
        self._theme = theme
        self._settings = settings
        self._questions = questions
        self._user_lists = user_lists
        self._finding = finding
        self._shelf_work = shelf_work
        self._connect()

    def handlers(self) -> dict[str, Callable[[], object]]:
        """A handler for each action id."""
        comparing = self._controller.comparing
        return {
            "find_original": self._finding.ask,
            "shelf": self.show_shelf,
            "compare_original": comparing.ask_original,
            "compare_copied": self.compare_copied,
            "house_style": comparing.toggle_house_style,
            "accept_original": self.accept_all,
            "search_words": self.show_search_words,
            "keep_taught": self.add_to_list,
        }

    def show_shelf(self) -> None:
        """Show the dialog for the shelf of possible originals."""
        folder = self._settings.folder()
        dialog = ShelfDialog(self._shelf_work, self._questions, folder, self._window)
        self._prepared(dialog).open()

    def compare_copied(self) -> None:
        """Compare the article with the text on the clipboard."""
        session = self._controller.session
        if session is None:
            return
        text = QGuiApplication.clipboard().text()
        if text.strip():
            self._controller.comparing.compare_copied(text)
        else:
            session.message.emit(tr("The clipboard has no text. Copy the original first."))

    def accept_all(self) -> None:
        """Show all wordings that the originals have, and accept those ticked."""
        session = self._controller.session
        if session is None:
            return
        if not session.review.from_originals():
            session.message.emit(
                tr("Nothing to accept: no undecided suspect has a wording of an original.")
            )
            return
        dialog = FromOriginalDialog(self._theme, session, self._window)
        dialog.chosen.connect(session.accept_all)
        self._prepared(dialog).open()

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
                tr("Nothing to add yet: no wording was accepted or found in an original.")
            )
            return
        name, known = proposed_name(article.path), self._user_lists.stored.lists
        dialog = AddPairsDialog(self._theme, places, name, known, self._window)
        dialog.chosen.connect(partial(self._user_lists.add_pairs, origin=article.name))
        self._prepared(dialog).open()

    def _connect(self) -> None:
        comparing, messages = self._controller.comparing, self._controller.article_messages
        comparing.compared.connect(messages.show_compared)
        comparing.compared.connect(messages.close_found)
        comparing.refused.connect(messages.show_not_compared)
        comparing.outdated.connect(messages.close_compared)
        comparing.changed.connect(self._offer_side_by_side)
        messages.side_by_side_requested.connect(self._show_side_by_side)
        finding = self._finding
        finding.working.connect(self._controller.show_work)
        finding.outdated.connect(messages.close_found)
        finding.found.connect(self._show_found)
        finding.none.connect(partial(self._show_not_found, "note"))
        finding.failed.connect(partial(self._show_not_found, "warning"))
        finding.damaged.connect(self._show_damaged)
        self._shelf_work.told.connect(self._show_shelf_told)
        self._shelf_work.failed.connect(self._show_shelf_failed)

    def _offer_side_by_side(self) -> None:
        comparing = self._controller.comparing
        used = comparing.at_hand.originals if comparing.at_hand is not None else ()
        names = [one.name for one in used]
        self._pages.compare_view.set_originals(names, comparing.beside.align if names else None)

    def _show_side_by_side(self) -> None:
        self._pages.show_page(COMPARE)
        self._pages.compare_view.show_originals()

    def _show_found(self, note: FoundNote) -> None:
        compare = partial(self._controller.comparing.compare_found, note.originals)
        self._controller.article_messages.show_found(visible(translated(note.words)), compare)

    def _show_not_found(self, level: str, words: str, asked: bool) -> None:
        """Show it above the text if the user asked, else for a few seconds in the status bar."""
        session = self._controller.session
        if asked:
            self._controller.article_messages.show_not_found(
                visible(words), level, translated(SHELF), self.show_shelf
            )
        elif session is not None:
            session.message.emit(visible(words))

    def _show_damaged(self, error: DamagedShelf) -> None:
        rebuild = partial(self._shelf_work.rebuild, error)
        self._controller.article_messages.show_not_found(
            visible(said(error)), "warning", tr("Build it again"), rebuild
        )

    def _show_shelf_told(self, words: str) -> None:
        session = self._controller.session
        if session is not None:
            session.message.emit(visible(words))

    def _show_shelf_failed(self, words: str) -> None:
        """Show why the shelf could not be changed, unless the dialog does."""
        if self._window.findChild(ShelfDialog) is None:
            self._controller.article_messages.show_not_found(
                visible(words), "error", translated(SHELF), self.show_shelf
            )

    def _show_words(self, session: ReviewSession, found: list[str]) -> None:
        if session is not self._controller.session:
            return  # Another article was opened meanwhile.
        if found:
            self._prepared(SearchWordsDialog(found, self._window)).open()
        else:
            session.message.emit(tr("No words to search for: the spinner left too few alone."))
