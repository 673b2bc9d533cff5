"""The user's settings: a table of typed settings, stored in one INI file."""

from __future__ import annotations

import contextlib
import json
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Generic, TypeVar

from PySide6.QtCore import QLockFile, QObject, QSettings, Signal

T = TypeVar("T")
SCHEMA: Final = 1
RECENT_MAX: Final = 12
BOOKMARKS_MAX: Final = 100
"""Set by hand: some weeks of articles, in 10 kB."""
PATIENCE: Final = 3.0
"""Seconds to wait for another window that changes the settings; it needs milliseconds."""
TICK: Final = 0.01
"""Seconds between two changes: Qt reads the file again only if its size or its time is another
one, and file systems tell times apart from some 4 ms on."""


@dataclass(frozen=True)
class Setting(Generic[T]):
    """One setting: its key in the file and its default, which also gives its type."""

    key: str
    default: T


APPEARANCE: Final = Setting("window/appearance", "system")
LANGUAGE: Final = Setting("window/language", "system")
INTERFACE_SIZE: Final = Setting("window/interface_size", 100)
"""Per cent of the desktop's font size."""
SIZE: Final[Setting[list[int]]] = Setting("window/size", [])
MAXIMISED: Final = Setting("window/maximised", default=False)
PANES: Final[Setting[list[int]]] = Setting("window/panes", [])
TOUR_SEEN: Final = Setting("window/tour_seen", default=False)
"""Whether the tour was shown, so that it does not come again by itself."""
ZOOM: Final = Setting("text/zoom", 100)
TEXT_FONT: Final = Setting("text/font", "")
"""Family of the article's font; "" for the theme's."""
LEADING: Final = Setting("text/leading", 160)
"""Distance of lines in per cent of the font's size."""
MEASURE: Final = Setting("text/measure", 66)
"""Characters in a line: the middle of the 45 to 75 that are read with ease (R. Bringhurst,
The Elements of Typographic Style, 2.1.2)."""
FOLDER: Final = Setting("files/folder", "")
RECENT: Final[Setting[list[str]]] = Setting("files/recent", [])
BOOKMARKS: Final[Setting[dict[str, object]]] = Setting("files/bookmarks", {})
"""Where the user stopped, by the article's path; the newest last."""
REMEMBER_RECENT: Final = Setting("files/remember_recent", default=True)
ALLOWED: Final[Setting[list[str]]] = Setting("review/allowed_always", [])
LEAST_SURE: Final = Setting("review/least_sure", 0)
"""Per cent of confidence from which suspects are marked."""
HOUSE_STYLE: Final = Setting("review/house_style", default=False)
KEYS: Final[Setting[dict[str, list[str]]]] = Setting("keys/changed", {})
EXPORT: Final[Setting[dict[str, object]]] = Setting(
    "files/export", {"kind": "docx", "tracked": True, "author": ""}
)
AUTHORITY: Final = Setting("proof/authority", "")
"""File with the certificates of authorities whose time stamps the person trusts."""
SIGNERS: Final = Setting("proof/signers", "")
"""File that names the signers whom the person knows."""


class Settings(QObject):
    """Typed settings in an INI file; by default in the user's configuration folder.

    Values are stored as JSON, because an INI file turns false into a non-empty string and a list
    of one item into a bare string. An unreadable value counts as not set.

    Several programs may have the file open: what one changes does not undo what another changed.
    """

    changed = Signal(str)
    """The key of the setting that was changed."""

    def __init__(self, path: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        ini = QSettings.Format.IniFormat
        if path is None:
            self._store = QSettings(ini, QSettings.Scope.UserScope, "unspin", "unspin", self)
        else:
            self._store = QSettings(str(path), ini, self)
        self._store.setValue("schema", SCHEMA)
        self._seen = self._values()

    def get(self, setting: Setting[T]) -> T:
        """The stored value, or the setting's default."""
        raw = self._store.value(setting.key)
        if not isinstance(raw, str):
            return _copy(setting.default)
        try:
            value = json.loads(raw)
        except ValueError:
            return _copy(setting.default)
        if type(value) is not type(setting.default):
            return _copy(setting.default)
        return value

    def set(self, setting: Setting[T], value: T) -> None:
        """Store a value and emit `changed`; the default itself is not stored."""
        if value == self.get(setting):
            return
        if value == setting.default:
            self._store.remove(setting.key)
        else:
            self._store.setValue(setting.key, json.dumps(value, ensure_ascii=True))
        if setting.key == REMEMBER_RECENT.key and not value:
            self.clear_recent()
        self._seen = {**self._seen, setting.key: self._store.value(setting.key)}
        self.changed.emit(setting.key)

    def change(self, setting: Setting[T], how: Callable[[T], T]) -> None:
        """Set to how(value), of the value as it is on the disk: another window may have set it."""
        with self._alone():
            self._store.sync()
            self.set(setting, how(self.get(setting)))
            self._store.sync()

    def take_others(self) -> None:
        """Read what other windows have set since, and emit `changed` for it."""
        self._store.sync()
        before, now = self._seen, self._values()
        self._seen = now
        for key in sorted({*before, *now}):
            if before.get(key) != now.get(key):
                self.changed.emit(key)

    def sync(self) -> None:
        """Write pending changes to disk now."""
        self._store.sync()

    @property
    def file(self) -> Path:
        """The file that the settings are in."""
        return Path(self._store.fileName())

    def recent(self) -> list[Path]:
        """Recently opened files, newest first; some may no longer exist."""
        return [Path(str(name)) for name in self.get(RECENT)]

    def add_recent(self, path: Path) -> None:
        """Put a file at the head of the recent files."""
        name = str(path)
        if self.get(REMEMBER_RECENT):
            self.change(RECENT, lambda known: [name, *_without(known, name)][:RECENT_MAX])
        self.set(FOLDER, str(path.parent))

    def folder(self) -> Path:
        """The folder of the file opened last; the home folder if there is none."""
        return Path(self.get(FOLDER) or Path.home())

    def forget_recent(self, path: Path) -> None:
        """Remove a file from the recent files."""
        self.change(RECENT, lambda known: _without(known, str(path)))

    def clear_recent(self) -> None:
        """Remove all recent files, and where the user stopped in them."""
        self.set(RECENT, [])
        self.set(BOOKMARKS, {})

    def set_bookmark(self, path: Path, bookmark: list[object]) -> None:
        """Keep where the user stopped in an article, unless recent files are not remembered."""
        name = str(path)

        def how(known: dict[str, object]) -> dict[str, object]:
            others = [(other, its) for other, its in known.items() if other != name]
            return dict([*others, (name, bookmark)][-BOOKMARKS_MAX:])

        if self.get(REMEMBER_RECENT):
            self.change(BOOKMARKS, how)

    def allowed(self) -> list[str]:
        """Phrases allowed in every article, in the order they were added."""
        return [str(phrase) for phrase in self.get(ALLOWED)]

    def allow(self, phrase: str, *, allowed: bool = True) -> None:
        """Add a phrase to those allowed in every article, or remove it."""

        def how(known: list[str]) -> list[str]:
            if allowed == (phrase in known):
                return known
            return [*known, phrase] if allowed else _without(known, phrase)

        self.change(ALLOWED, how)

    def set_keys(self, action: str, keys: list[str] | None) -> None:
        """Set the keys of an action, in Qt's portable format; None restores the defaults."""

        def how(changed: dict[str, list[str]]) -> dict[str, list[str]]:
            others = {other: its for other, its in changed.items() if other != action}
            return others if keys is None else {**others, action: keys}

        self.change(KEYS, how)

    def _values(self) -> dict[str, object]:
        return {key: self._store.value(key) for key in self._store.allKeys()}

    @contextlib.contextmanager
    def _alone(self) -> Iterator[None]:
        """Keep other programs from changing the settings meanwhile, if their folder allows it."""
        lock = QLockFile(str(self.file.with_suffix(".lock")))
        end = time.monotonic() + PATIENCE
        # Qt itself, told to wait, looks every 100 ms and then ever more seldom.
        while not (locked := lock.tryLock(0)) and time.monotonic() < end:
            if lock.error() is not QLockFile.LockError.LockFailedError:
                break  # nothing can be written to the folder, so nothing is
            time.sleep(0.002)
        try:
            yield
            time.sleep(TICK)
        finally:
            if locked:
                lock.unlock()


def _without(known: list[str], one: str) -> list[str]:
    return [other for other in known if other != one]


def _copy(value: T) -> T:
    if isinstance(value, list):
        return list(value)  # type: ignore[return-value]
    if isinstance(value, dict):
        return dict(value)  # type: ignore[return-value]
    return value
