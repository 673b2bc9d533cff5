"""Work that was not saved when the program ended: what there is, and what becomes of it."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QObject, Signal

from editor.files import ResumeError, orphaned_journals, recover, unsaved_article
from editor.ui.base.labels import count

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from editor.session.open_article import OpenArticle
    from editor.ui.base.background import Background
    from editor.ui.widgets.message_bar import MessageBar

LEFT: Final = "left"
RECOVERED: Final = "recovered"
_NAMED: Final = 3
"""So many articles have a button of their own."""


class UnsavedWork(NamedTuple):
    """An article with work that was left behind."""

    path: Path
    folder: Path
    """Its journal."""


class CrashRecovery(QObject):
    """Looks for it once, and keeps telling of it until it is taken up."""

    wanted = Signal(object)
    """Folder of a journal: its article is to be opened."""

    def __init__(
        self,
        journals: Path,
        background: Background,
        messages: MessageBar,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._journals = journals
        self._background = background
        self._messages = messages
        self._left: list[UnsavedWork] = []
        self._problems: list[str] = []

    def look(self, then: Callable[[Sequence[UnsavedWork]], object]) -> None:
        """Find it, beside the window, and go on with what was found, used last first."""
        self._background.run(
            partial(_look, self._journals), partial(self._looked, then), partial(self._failed, then)
        )

    def tell(self, article: OpenArticle | None) -> None:
        """Tell of what is left, now that this article is open."""
        if article is not None:
            self._left = [left for left in self._left if left.path != article.path]
        if self._problems:
            self._messages.tell("\n".join(self._problems), "warning", key="left problems")
        if not self._left:
            self._messages.close_key(LEFT)
            return
        names = ", ".join(left.path.name for left in self._left)
        self._messages.tell(
            f"There is work that was not saved when Unspin ended: {names}.",
            "warning",
            [
                (f"Recover {left.path.name}", partial(self.wanted.emit, left.folder))
                for left in self._left[:_NAMED]
            ],
            key=LEFT,
        )

    def _looked(
        self,
        then: Callable[[Sequence[UnsavedWork]], object],
        found: tuple[list[UnsavedWork], list[str]],
    ) -> None:
        self._left, self._problems = found
        then(tuple(self._left))

    def _failed(self, then: Callable[[Sequence[UnsavedWork]], object], error: Exception) -> None:
        then(())
        raise error


def _look(journals: Path) -> tuple[list[UnsavedWork], list[str]]:
    """Articles with work that is not saved, and what is wrong with the others' journals."""
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


def told_recovered(article: OpenArticle) -> str:
    """What the person is told of an article that came back; "" for one that did not need to."""
    if article.recovered is None:
        return ""
    if not article.recovered:
        return f"{article.name} is as it was when Unspin ended without closing it."
    last = datetime.fromisoformat(article.review.recorded.events[-1]["at"]).astimezone()
    changes = count(article.recovered, "entry", "entries")
    return (
        f"{article.name} is back with {changes} in its log that were not saved when Unspin ended, "
        f"the last of {last:%Y-%m-%d, %H:%M}."
    )
