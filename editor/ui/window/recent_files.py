"""The recent files as they are offered: with how far each was reviewed, and when."""

from __future__ import annotations

from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QDate, QLocale, QObject, Signal

from editor.session.bookmark import Bookmark
from editor.ui.base.settings import BOOKMARKS, RECENT, Settings
from editor.ui.base.translation import tr

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from editor.ui.base.background import Background


class RecentFile(NamedTuple):
    """A recent file, and what is said of it."""

    path: Path
    words: str = ""
    """"120 of 168 · yesterday"; "" if nothing is known."""

    def label(self, name: str) -> str:
        """Its name, which may be shortened, and all that is said of it, in one line."""
        return tr("{name} · {progress}", name=name, progress=self.words) if self.words else name


class RecentFiles(QObject):
    """Knows the recent files, newest first; a worker thread looks which of them are gone."""

    changed = Signal()

    def __init__(
        self, settings: Settings, background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._background = background
        self._missing: frozenset[Path] = frozenset()
        self._looking = False
        settings.changed.connect(self._setting_changed)

    def rows(self) -> list[RecentFile]:
        """The recent files, and what is known of each."""
        known = self._settings.get(BOOKMARKS)
        today = datetime.now().astimezone().date()
        return [
            RecentFile(
                path,
                tr("not found")
                if path in self._missing
                else _progress(Bookmark.of_list(known.get(str(path))), today),
            )
            for path in self._settings.recent()
        ]

    def look(self) -> None:
        """Look which files are gone; `changed` tells if others are than before."""
        if not self._looking:
            self._looking = True
            paths = self._settings.recent()
            self._background.run(partial(_missing, paths), self._looked, self._failed)

    def _setting_changed(self, key: str) -> None:
        if key in (RECENT.key, BOOKMARKS.key):
            self.changed.emit()

    def _looked(self, missing: Collection[Path]) -> None:
        self._looking = False
        if missing != self._missing:
            self._missing = frozenset(missing)
            self.changed.emit()

    def _failed(self, error: Exception) -> None:
        self._looking = False
        raise error


def _missing(paths: Sequence[Path]) -> frozenset[Path]:
    return frozenset(path for path in paths if not path.exists())


def _progress(bookmark: Bookmark | None, today: date) -> str:
    day = "" if bookmark is None else _day(bookmark.at, today)
    if bookmark is None or not day:
        return ""
    if not bookmark.total:
        return day
    return tr(
        "{decided} of {total} · {day}", decided=bookmark.decided, total=bookmark.total, day=day
    )


def _day(at: str, today: date) -> str:
    """The day of a time in UTC, as it is called today; "" for what is no time."""
    try:
        day = datetime.fromisoformat(at).astimezone().date()
    except (ValueError, OverflowError):
        return ""
    since = (today - day).days
    if since in (0, 1):
        return tr("yesterday") if since else tr("today")
    shown = QDate(day.year, day.month, day.day)
    return QLocale().toString(shown, QLocale.FormatType.ShortFormat)
