"""The context menu of the text."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPlainTextEdit

from editor.ui.base.key_hints import key_hint
from editor.ui.base.labels import shown
from editor.ui.base.settings import Settings
from editor.ui.base.translation import tr
from editor.ui.session.review_session import ReviewSession

MOST: Final = 5
"""Suggestions offered; the side panel has all."""


class ArticleMenu(QMenu):
    """What can be done with the suspect under the pointer, and the usual edit commands.

    No undo: the only undo is the window's.
    """

    alike_requested = Signal()
    why_requested = Signal()
    copy_requested = Signal()
    """The evidence of the suspect is wanted."""

    def __init__(
        self, view: QPlainTextEdit, settings: Settings, session: ReviewSession | None, at: int
    ) -> None:
        super().__init__(view)
        self._settings = settings
        if session is not None:
            id_ = session.review.at(at)
            if id_ is not None:
                session.go_to(id_, show=False)
                self._add_decisions(session)
        selected = view.textCursor().hasSelection()
        for text, slot, enabled in (
            (tr("Cu&t"), view.cut, selected),
            (tr("&Copy"), view.copy, selected),
            (tr("&Paste"), view.paste, view.canPaste()),
            (tr("Select &all"), view.selectAll, True),
        ):
            self.addAction(text, slot).setEnabled(enabled)

    def _add_decisions(self, session: ReviewSession) -> None:
        item = session.current_item
        if item is None:
            return
        if not item.decided:
            for rank, suggestion in enumerate(item.suggestions[:MOST], 1):
                label = shown(suggestion.text, item.kind).replace("&", "&&")
                self._add(f"&{rank}  {label}", f"accept_{rank}", partial(session.accept, rank))
            if item.suggestions:
                alike = session.review.count_alike(item.id)
                self._add(
                    tr("For all ali&ke ({alike})…", alike=alike),
                    "accept_alike",
                    self.alike_requested.emit,
                )
                self.addSeparator()
            self._add(tr("&Dismiss: keep it as it is"), "dismiss", session.dismiss)
            self._add(tr("Allow &in this article"), "allow", session.allow)
            self._add(tr("Allow al&ways"), "allow_always", session.allow_always)
        self._add(tr("W&hy?"), "why", self.why_requested.emit)
        self._add(tr("Copy suspect as e&vidence"), "copy_suspect", self.copy_requested.emit)
        self.addSeparator()

    def _add(self, text: str, action: str, slot: Callable[[], object]) -> None:
        """Add an entry with the key of a window's action, which stays the window's."""
        key = key_hint(self._settings, action)
        self.addAction(f"{text}\t{key}" if key else text, slot)
