"""The context menu of the text."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QMenu, QPlainTextEdit

from editor.ui.base.labels import REMOVE, visible
from editor.ui.session.review_session import ReviewSession


class ArticleMenu(QMenu):
    """Suggestions for the suspect under the pointer, and the usual edit commands.

    No undo: the only undo is the window's.
    """

    def __init__(self, view: QPlainTextEdit, session: ReviewSession | None, at: int) -> None:
        super().__init__(view)
        if session is not None:
            id_ = session.review.at(at)
            if id_ is not None:
                session.go_to(id_, show=False)
                self._add_decisions(session)
        selected = view.textCursor().hasSelection()
        for text, slot, enabled in (
            ("Cu&t", view.cut, selected),
            ("&Copy", view.copy, selected),
            ("&Paste", view.paste, view.canPaste()),
            ("Select &all", view.selectAll, True),
        ):
            self.addAction(text, slot).setEnabled(enabled)

    def _add_decisions(self, session: ReviewSession) -> None:
        item = session.current_item
        if item is None or item.decided:
            return
        for rank, suggestion in enumerate(item.suggestions, 1):
            label = visible(suggestion.text).replace("&", "&&") or REMOVE
            self.addAction(f"&{rank}  {label}", partial(session.accept, rank))
        self.addAction("&Dismiss", session.dismiss)
        self.addSeparator()
