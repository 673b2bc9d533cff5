"""The handlers of the actions."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QProcess, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QWidget

from editor.ui.base.key_hints import how_to
from editor.ui.base.on_screen import bound_to_screen
from editor.ui.base.settings import APPEARANCE, HOUSE_STYLE, KEYS, Settings
from editor.ui.base.theme import MODES, SYSTEM
from editor.ui.base.translation import tr
from editor.ui.lists.lists_dialog import ListsDialog
from editor.ui.panel.alike_dialog import AlikeDialog
from editor.ui.panel.why_popup import WhyPopup
from editor.ui.preferences.allowed_part import AllowedPart
from editor.ui.preferences.pages import ALLOWED_PHRASES, PAGES, TEXT
from editor.ui.preferences.parts import KeysPart, ListsPart, SavingPart, SuspectCount
from editor.ui.preferences.preferences_dialog import MakePart, PreferencesDialog
from editor.ui.preferences.text_sample import RestoreButton, TextSample
from editor.ui.window.actions import set_keys
from editor.ui.window.help_commands import HelpCommands
from editor.ui.window.keys_dialog import KeysDialog
from editor.ui.window.original_commands import OriginalCommands
from editor.ui.window.pages import COMPARE, LOG, OVERVIEW, REVIEW, Pages
from editor.ui.window.pane_keys import PaneKeys

if TYPE_CHECKING:
    from editor.ui.ask.questions import Questions
    from editor.ui.base.theme import Theme
    from editor.ui.session.article_controller import ArticleController
    from editor.ui.session.original_finding import OriginalFinding
    from editor.ui.session.review_session import ReviewSession
    from editor.ui.session.shelf_work import ShelfWork
    from editor.ui.session.user_lists import UserLists
    from editor.ui.widgets.message_bar import MessageBar
    from editor.ui.window.window_tour import WindowTour

NEW_WINDOW: Final = "new window"
"""The key of messages about opening another window."""


class Commands(QObject):
    """Handles the actions of one window."""

    def __init__(
        self,
        window: QWidget,
        messages: MessageBar,
        controller: ArticleController,
        pages: Pages,
        *,
        theme: Theme,
        settings: Settings,
        questions: Questions,
        user_lists: UserLists,
        finding: OriginalFinding,
        shelf_work: ShelfWork,
        tour: WindowTour,
    ) -> None:
        super().__init__(window)
        self._panes = PaneKeys(window, pages, messages, tour.tour)
        self._user_lists = user_lists
        self._messages = messages
        self._window = window
        self._controller = controller
        self._pages = pages
        self._theme = theme
        self._settings = settings
        self._questions = questions
        self._actions: Mapping[str, QAction] = {}
        self._help = HelpCommands(window, self._prepared, tour, theme=theme, settings=settings)
        self._originals = OriginalCommands(
            window,
            controller,
            self._prepared,
            theme=theme,
            settings=settings,
            questions=questions,
            user_lists=user_lists,
            finding=finding,
            shelf_work=shelf_work,
        )

    def handlers(self) -> dict[str, Callable[[], object]]:
        """A handler for each action id."""
        controller, pages = self._controller, self._pages
        view, find = pages.article_view, pages.find_bar
        return {
            "open": controller.ask_open,
            "paste_new": controller.paste,
            "new_window": self.new_window,
            "save": controller.save,
            "save_as": controller.save_as,
            "export": controller.export,
            "export_report": partial(controller.export, "report"),
            "next_article": controller.opening.find_next,
            "encoding": controller.change_encoding,
            "close": controller.close_article,
            "quit": self._window.close,
            "undo": self.undo,
            "redo": self.redo,
            "find": self.find,
            "replace": self.replace,
            "find_next": find.find_next,
            "find_previous": find.find_previous,
            "keys": self.change_keys,
            "lists": self.show_lists,
            "preferences": self.show_preferences,
            "allowed": partial(self.show_preferences, ALLOWED_PHRASES),
            "review": self.review,
            "next": self.next,
            "previous": self.previous,
            "accept": self.accept,
            **{f"accept_{rank}": partial(self.accept_rank, rank) for rank in range(1, 10)},
            "accept_alike": self.accept_alike,
            "dismiss": self.dismiss,
            "allow": self.allow,
            "allow_always": self.allow_always,
            **self._originals.handlers(),
            "suggestions": self.suggestions,
            "own_wording": self.own_wording,
            "why": self.why,
            "show_review": partial(pages.show_page, REVIEW),
            "show_compare": partial(pages.show_page, COMPARE),
            "show_overview": partial(pages.show_page, OVERVIEW),
            "show_log": partial(pages.show_page, LOG),
            "zoom_in": view.zoom_in,
            "zoom_out": view.zoom_out,
            "zoom_reset": view.zoom_reset,
            "text_look": partial(self.show_preferences, TEXT),
            "next_pane": partial(self._panes.move, 1),
            "previous_pane": partial(self._panes.move, -1),
            **{f"appearance_{mode}": partial(self.set_appearance, mode) for mode in MODES},
            **self._help.handlers(),
        }

    def set_actions(self, actions: Mapping[str, QAction]) -> None:
        """Set the actions that were created with the handlers."""
        self._actions = actions
        self._help.set_actions(actions)
        for setting in (APPEARANCE, HOUSE_STYLE):
            self._setting_changed(setting.key)
        self._settings.changed.connect(self._setting_changed)

    def new_window(self) -> None:
        """Start the program once more: what happens to one window leaves the other alone."""
        started, _ = QProcess.startDetached(sys.executable, ["-m", "editor", "--new-window"])
        if not started:
            self._messages.show_message(
                tr(
                    "No other window could be opened: {program} does not start.",
                    program=sys.executable,
                ),
                "error",
                key=NEW_WINDOW,
            )

    # Editing

    def undo(self) -> None:
        """Undo the last step, whatever has the focus."""
        session = self._controller.session
        if session is not None:
            session.undo()

    def redo(self) -> None:
        """Redo the last undone step, whatever has the focus."""
        session = self._controller.session
        if session is not None:
            session.redo()

    def find(self) -> None:
        """Open the find bar, with the selected text if there is any."""
        self._pages.focus_text()
        self._pages.find_bar.open(self._selected())

    def replace(self) -> None:
        """Open the find bar with its row for replacing."""
        self._pages.focus_text()
        self._pages.find_bar.open(self._selected(), replace=True)

    def change_keys(self) -> None:
        """Show the dialog for changing keys."""
        dialog = KeysDialog(self._settings, self._window)
        self._prepared(dialog).open()

    def show_lists(self) -> None:
        """Show the dialog for the user's own lists."""
        folder = self._settings.folder()
        dialog = ListsDialog(self._theme, self._user_lists, self._questions, folder, self._window)
        self._prepared(dialog).open()

    def show_preferences(self, page: str = "") -> None:
        """Show the preferences, at the page of this title if one is given."""
        settings, actions = self._settings, self._actions
        parts: dict[str, MakePart] = {
            "sample": partial(TextSample, self._theme, settings),
            "restore": partial(RestoreButton, settings),
            "count": partial(SuspectCount, self._controller.session, settings),
            "lists": partial(ListsPart, self._user_lists, actions["lists"]),
            "allowed": partial(AllowedPart, settings, self._controller.allowed.remove),
            "saving": partial(SavingPart, self._controller.opening.journals),
            "keys": partial(KeysPart, settings, actions["keys"]),
        }
        dialog = PreferencesDialog(PAGES, settings, parts, self._window)
        if page:
            dialog.show_page(page)
        self._prepared(dialog).open()

    # Reviewing

    def review(self) -> None:
        """Analyse the article, and go to the first undecided suspect from the caret on."""
        session = self._controller.session
        if session is None:
            return
        self._pages.focus_text()
        if not self._controller.analysing.has_engine:
            session.message.emit(tr("The engine is not loaded."))
        self._controller.analysing.analyse()
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
            self._say_nothing_selected(session)
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

    # Viewing

    def set_appearance(self, mode: str) -> None:
        """Set the appearance to one of `theme.MODES`."""
        self._settings.set(APPEARANCE, mode)

    def _prepared(self, dialog: QDialog) -> QDialog:
        """Have a dialog deleted once closed, and the focus returned to the window."""
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        bound_to_screen(dialog)
        # Some window managers, and screens without one, do not restore the focus.
        dialog.finished.connect(self._window.activateWindow)
        return dialog

    def _setting_changed(self, key: str) -> None:
        """Have the actions show what is set, wherever it was set."""
        if key == KEYS.key:
            set_keys(self._actions, self._settings)
        elif key == APPEARANCE.key:
            mode = self._settings.get(APPEARANCE)
            self._actions[f"appearance_{mode if mode in MODES else SYSTEM}"].setChecked(True)
        elif key == HOUSE_STYLE.key:
            self._actions["house_style"].setChecked(self._settings.get(HOUSE_STYLE))

    def _session_with_suspect(self) -> ReviewSession | None:
        """The review if a suspect is selected; else None, and the status bar says so."""
        session = self._controller.session
        if session is not None and session.current_item is None:
            self._say_nothing_selected(session)
            return None
        return session

    def _say_nothing_selected(self, session: ReviewSession) -> None:
        how = how_to(self._settings, "next")
        session.message.emit(tr("No suspect selected. {how} to go to the next one.", how=how))

    def _selected(self) -> str:
        session = self._controller.session
        if session is None:
            return ""
        start, end = self._pages.article_view.selection_span()
        selected = session.review.text[start:end]
        return "" if "\n" in selected else selected
