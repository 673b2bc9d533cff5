"""The handlers of the actions by which a review is gone through."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from editor.ui.base.key_hints import how_to
from editor.ui.base.translation import tr
from editor.ui.panel.alike_dialog import AlikeDialog
from editor.ui.panel.why_popup import WhyPopup
from editor.ui.session.announcements import nothing_open
from editor.ui.window.pages import COMPARE, REVIEW, Pages

if TYPE_CHECKING:
    from editor.ui.base.settings import Settings
    from editor.ui.base.theme import Theme
    from editor.ui.session.article_controller import ArticleController
    from editor.ui.session.review_session import ReviewSession


class ReviewCommands(QObject):
    """Handles the actions about suspects of one window."""

    def __init__(
        self,
        window: QWidget,
        controller: ArticleController,
        pages: Pages,
        prepared: Callable[[QDialog], QDialog],
        *,
        theme: Theme,
        settings: Settings,
    ) -> None:
        """`prepared` makes a dialog ready to be opened, and returns it."""
        super().__init__(window)
        self._window = window
        self._controller = controller
        self._pages = pages
        self._prepared = prepared
        self._theme = theme
        self._settings = settings

    def handlers(self) -> dict[str, Callable[[], object]]:
        """A handler for each action id."""
        return {
            "review": self.review,
            "next": self.next,
            "previous": self.previous,
            "accept": self.accept,
            **{f"accept_{rank}": partial(self.accept_rank, rank) for rank in range(1, 10)},
            "accept_alike": self.accept_alike,
            "dismiss": self.dismiss,
            "allow": self.allow,
            "allow_always": self.allow_always,
            "suggestions": self.suggestions,
            "own_wording": self.own_wording,
            "why": self.why,
            "copy_suspect": self.copy_suspect,
        }

    def review(self) -> None:
        """Analyse the article, and go to the first undecided suspect from the caret on."""
        session = self._controller.session
        if session is None:
            return
        self._pages.focus_text()
        self._controller.analysing.look_again()
        if not self._controller.analysing.has_engine:
            session.message.emit(tr("The engine is not loaded yet."))
        if session.review.counts().open:
            session.go_from(self._pages.article_view.selection_span()[0])

    def next(self) -> None:
        """Go to the next undecided suspect, or while texts are compared the next difference."""
        if self._pages.page == COMPARE:
            self._pages.compare_view.go_to_difference(1)
            return
        session = self._controller.session
        if session is not None:
            session.go_next()

    def previous(self) -> None:
        """Go to the previous undecided suspect, or the previous difference."""
        if self._pages.page == COMPARE:
            self._pages.compare_view.go_to_difference(-1)
            return
        session = self._controller.session
        if session is not None:
            session.go_previous()

    def accept(self) -> None:
        """Accept the own wording if one is typed, else the selected suggestion."""
        if self._session_with_suspect() is not None:
            self._pages.side_panel.accept()

    def accept_rank(self, rank: int) -> None:
        """Accept the suggestion of that rank, from 1."""
        session = self._session_with_suspect()
        if session is not None:
            session.accept(rank)

    def accept_alike(self) -> None:
        """Show every occurrence of the phrase, and accept the wording for those ticked."""
        session = self._session_with_suspect()
        if session is None or session.current_item is None:
            return
        if session.current_item.decided:
            session.message.emit(session.about_current())
            return
        wording = self._pages.side_panel.wording
        dialog = AlikeDialog(self._theme, session, wording, self._window)
        dialog.chosen.connect(session.accept_alike)
        self._prepared(dialog).open()

    def dismiss(self) -> None:
        """Dismiss the current suspect."""
        session = self._session_with_suspect()
        if session is not None:
            session.dismiss()

    def allow(self) -> None:
        """Allow the current phrase in this article."""
        session = self._session_with_suspect()
        if session is not None:
            session.allow()

    def allow_always(self) -> None:
        """Allow the current phrase in every article."""
        session = self._session_with_suspect()
        if session is not None:
            session.allow_always()

    def suggestions(self) -> None:
        """Focus the suggestions for the current suspect."""
        self._pages.show_page(REVIEW)
        self._pages.side_panel.focus_suggestions()

    def own_wording(self) -> None:
        """Focus the field for the own wording of the current suspect."""
        if self._session_with_suspect() is not None:
            self._pages.show_page(REVIEW)
            self._pages.side_panel.focus_own_wording()

    def why(self) -> None:
        """Show the full reasons for the current suspect."""
        session = self._session_with_suspect()
        if session is not None:
            popup = WhyPopup(self._theme, self._controller.analysing.look_up_facts, self._window)
            self._prepared(popup)
            popup.show_for(session)

    def copy_suspect(self) -> None:
        """Copy the evidence of the current suspect."""
        session = self._session_with_suspect()
        if session is not None:
            self._controller.copy_evidence(session.current)

    def _session_with_suspect(self) -> ReviewSession | None:
        """The review if a suspect is selected; else None, and the status bar says so."""
        session = self._controller.session
        if session is not None and session.current_item is None:
            self._say_nothing_selected(session)
            return None
        return session

    def _say_nothing_selected(self, session: ReviewSession) -> None:
        how = how_to(self._settings, "next")
        session.message.emit(
            tr("No suspect selected. {how} to go to the next one.", how=how)
            if session.review.counts().open
            else nothing_open(session.review, session.search)
        )
