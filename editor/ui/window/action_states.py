"""Which actions are enabled, and what Undo and Redo are called in the menu."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from editor.ui.base.theme import MODES
from editor.ui.base.translation import tr, translated

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction

    from editor.ui.session.article_controller import ArticleController

NEEDS_NO_ARTICLE: Final = frozenset(
    {
        "open",
        "open_folder",
        "show_folder",
        "paste_new",
        "quit",
        "keys",
        "lists",
        "preferences",
        "palette",
        "shortcuts",
        "about",
        "encoding",
    }
    | {"shelf", "allowed", "text_look", "guide", "tour", "new_window", "next_pane", "previous_pane"}
    | {f"appearance_{mode}" for mode in MODES}
)
"""Actions that are enabled without an article.

All others are enabled whenever an article is open, even if they have nothing to do: keys may be
pressed faster than the window is refreshed, and an action with nothing to do says so.
"""
UNDO_AND_REDO: Final = frozenset({"undo", "redo"})
"""Actions that are enabled while there is something to undo or redo."""


class ActionStates:
    """Enables actions, and names in the menu what Undo and Redo would do."""

    def __init__(self, actions: Mapping[str, QAction], controller: ArticleController) -> None:
        self._actions = actions
        self._controller = controller

    def refresh(self) -> None:
        """Update all actions for the open article."""
        actions, session = self._actions, self._controller.session
        review = session.review if session else None
        for name, action in actions.items():
            if name not in NEEDS_NO_ARTICLE | UNDO_AND_REDO:
                action.setEnabled(review is not None)
        self.enable_undo()
        what = _entry(review.undo_label if review else "")
        _set_text(actions["undo"], tr("&Undo {what}", what=what) if what else tr("&Undo"))
        what = _entry(review.redo_label if review else "")
        _set_text(actions["redo"], tr("&Redo {what}", what=what) if what else tr("&Redo"))
        actions["encoding"].setEnabled(self._controller.encoding_changeable)

    def enable_undo(self, _change: object = None) -> None:
        """At once: keys may be pressed faster than the window is refreshed."""
        session = self._controller.session
        review = session.review if session else None
        self._actions["undo"].setEnabled(review is not None and review.can_undo)
        self._actions["redo"].setEnabled(review is not None and review.can_redo)


def _entry(label: str) -> str:
    """The label of a step as a part of a menu entry, in the window's language."""
    return translated(label).replace("&", "&&")


def _set_text(action: QAction, text: str) -> None:
    """Name in the menu what undo or redo would do; unchanged, it need not be shown again."""
    if action.text() != text:
        action.setText(text)
