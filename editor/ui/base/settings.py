"""The user's settings: a table of typed settings, stored in one INI file."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Generic, TypeVar

from PySide6.QtCore import QObject, QSettings, Signal

T = TypeVar("T")
SCHEMA: Final = 1
RECENT_MAX: Final = 12


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
REMEMBER_RECENT: Final = Setting("files/remember_recent", default=True)
ALLOWED: Final[Setting[list[str]]] = Setting("review/allowed_always", [])
LEAST_SURE: Final = Setting("review/least_sure", 0)
"""Per cent of confidence from which suspects are marked."""
HOUSE_STYLE: Final = Setting("review/house_style", default=False)
KEYS: Final[Setting[dict[str, list[str]]]] = Setting("keys/changed", {})
EXPORT: Final[Setting[dict[str, object]]] = Setting(
    "files/export", {"kind": "docx", "tracked": True, "author": ""}
)


class Settings(QObject):
    """Typed settings in an INI file; by default in the user's configuration folder.

    Values are stored as JSON, because an INI file turns false into a non-empty string and a list
    of one item into a bare string. An unreadable value counts as not set.
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
        self.changed.emit(setting.key)

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
            others = [other for other in self.get(RECENT) if other != name]
            self.set(RECENT, [name, *others][:RECENT_MAX])
        self.set(FOLDER, str(path.parent))

    def folder(self) -> Path:
        """The folder of the file opened last; the home folder if there is none."""
        return Path(self.get(FOLDER) or Path.home())

    def forget_recent(self, path: Path) -> None:
        """Remove a file from the recent files."""
        self.set(RECENT, [other for other in self.get(RECENT) if other != str(path)])

    def clear_recent(self) -> None:
        """Remove all recent files."""
        self.set(RECENT, [])

    def allowed(self) -> list[str]:
        """Phrases allowed in every article, in the order they were added."""
        return [str(phrase) for phrase in self.get(ALLOWED)]

    def allow(self, phrase: str, *, allowed: bool = True) -> None:
        """Add a phrase to those allowed in every article, or remove it."""
        others = [other for other in self.allowed() if other != phrase]
        if allowed == (phrase in self.allowed()):
            return
        self.set(ALLOWED, [*others, phrase] if allowed else others)

    def set_keys(self, action: str, keys: list[str] | None) -> None:
        """Set the keys of an action, in Qt's portable format; None restores the defaults."""
        changed = self.get(KEYS)
        if keys is None:
            changed.pop(action, None)
        else:
            changed[action] = keys
        self.set(KEYS, changed)


def _copy(value: T) -> T:
    if isinstance(value, list):
        return list(value)  # type: ignore[return-value]
    if isinstance(value, dict):
        return dict(value)  # type: ignore[return-value]
    return value
