"""The handlers of the actions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QWidget

from editor.ui.base.on_screen import bound_to_screen
from editor.ui.base.settings import APPEARANCE, HOUSE_STYLE, KEYS, Settings
from editor.ui.base.theme import MODES, SYSTEM
from editor.ui.base.translation import tr
from editor.ui.lists.lists_dialog import ListsDialog
from editor.ui.preferences.allowed_part import AllowedPart
from editor.ui.preferences.pages import ALLOWED_PHRASES, PAGES, TEXT
from editor.ui.preferences.parts import KeysPart, ListsPart, SavingPart, SuspectCount
from editor.ui.preferences.preferences_dialog import MakePart, PreferencesDialog
from editor.ui.preferences.text_sample import RestoreButton, TextSample
from editor.ui.window.actions import set_keys
from editor.ui.window.help_commands import HelpCommands
from editor.ui.window.keys_dialog import KeysDialog
from editor.ui.window.new_window import start_new_window
from editor.ui.window.original_commands import OriginalCommands
from editor.ui.window.pages import COMPARE, LOG, OVERVIEW, REVIEW, Pages
from editor.ui.window.pane_keys import PaneKeys
from editor.ui.window.proof_commands import ProofCommands
from editor.ui.window.review_commands import ReviewCommands

if TYPE_CHECKING:
    from editor.ui.ask.questions import Questions
    from editor.ui.base.theme import Theme
    from editor.ui.session.article_controller import ArticleController
    from editor.ui.session.original_finding import OriginalFinding
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
        self.review = ReviewCommands(
            window, controller, pages, self._prepared, theme=theme, settings=settings
        )
        self._proof = ProofCommands(window, controller, self._prepared, questions)
        self._originals = OriginalCommands(
            window,
            controller,
            pages,
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
        view = pages.article_view
        return {
            "open": controller.ask_open,
            "paste_new": controller.paste,
            "new_window": self.new_window,
            "save": controller.save,
            "save_as": controller.save_as,
            "export": controller.export,
            "export_report": partial(controller.export, "report"),
            "copy_evidence": partial(controller.copy_evidence, None),
            "encoding": controller.change_encoding,
            "close": controller.close_article,
            "quit": self._window.close,
            "undo": self.undo,
            "redo": self.redo,
            "find": self.find,
            "replace": self.replace,
            "find_next": self.find_next,
            "find_previous": self.find_previous,
            "keys": self.change_keys,
            "lists": self.show_lists,
            "preferences": self.show_preferences,
            "allowed": partial(self.show_preferences, ALLOWED_PHRASES),
            **self.review.handlers(),
            **self._originals.handlers(),
            "show_review": partial(pages.show_page, REVIEW),
            "show_compare": partial(pages.show_page, COMPARE),
            "show_overview": partial(pages.show_page, OVERVIEW),
            "show_log": partial(pages.show_page, LOG),
            "zoom_in": view.zoom_in,
            "zoom_out": view.zoom_out,
            "zoom_reset": view.zoom_reset,
            "text_look": partial(self.show_preferences, TEXT),
            "show_list": pages.focus_list,
            "pane_wider": partial(pages.review_panes.widen, 1),
            "pane_narrower": partial(pages.review_panes.widen, -1),
            "panes_usual": pages.review_panes.restore,
            "next_pane": partial(self._panes.move, 1),
            "previous_pane": partial(self._panes.move, -1),
            **{f"appearance_{mode}": partial(self.set_appearance, mode) for mode in MODES},
            **self._help.handlers(),
            **self._proof.handlers(),
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
        program = start_new_window()
        if program:
            said = tr("No other window could be opened: {program} does not start.", program=program)
            self._messages.show_message(said, "error", key=NEW_WINDOW)

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

    def find_next(self) -> None:
        """Go to the next match, and into the text: Return is then not for what had the focus."""
        self._pages.focus_text()
        self._pages.find_bar.find_next()

    def find_previous(self) -> None:
        """Go to the previous match, and into the text."""
        self._pages.focus_text()
        self._pages.find_bar.find_previous()

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

    def _selected(self) -> str:
        session = self._controller.session
        if session is None:
            return ""
        start, end = self._pages.article_view.selection_span()
        selected = session.review.text[start:end]
        return "" if "\n" in selected else selected
