"""What a person has set: a table of settings over one INI file, read with their types."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Generic, TypeVar

from PySide6.QtCore import QObject, QSettings, Signal

T = TypeVar("T")
SCHEMA: Final = 1
RECENT_MAX: Final = 12


@dataclass(frozen=True)
class Setting(Generic[T]):
    """One setting: where it is kept, its type by its default, and what it is when never set."""

    key: str
    default: T


APPEARANCE: Final = Setting("window/appearance", "system")
SIZE: Final[Setting[list[int]]] = Setting("window/size", [])
MAXIMISED: Final = Setting("window/maximised", default=False)
PANES: Final[Setting[list[int]]] = Setting("window/panes", [])
ZOOM: Final = Setting("text/zoom", 100)
FOLDER: Final = Setting("files/folder", "")
RECENT: Final[Setting[list[str]]] = Setting("files/recent", [])
ALLOWED: Final[Setting[list[str]]] = Setting("review/allowed_always", [])
KEYS: Final[Setting[dict[str, list[str]]]] = Setting("keys/changed", {})
EXPORT: Final[Setting[dict[str, object]]] = Setting(
    "files/export", {"kind": "docx", "tracked": True, "author": ""}
)
TABLE: Final[tuple[Setting[Any], ...]] = (
    APPEARANCE,
    SIZE,
    MAXIMISED,
    PANES,
    ZOOM,
    FOLDER,
    RECENT,
    ALLOWED,
    KEYS,
    EXPORT,
)


class Settings(QObject):
    """Typed settings in an INI file; without a path, in the person's own configuration folder.

    Values are kept as JSON: an INI file would turn a false into a true string, and a list of one
    into a bare word. A value that cannot be read counts as never set.
    """

    changed = Signal(str)

    def __init__(self, path: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        ini = QSettings.Format.IniFormat
        if path is None:
            self._store = QSettings(ini, QSettings.Scope.UserScope, "unspin", "unspin", self)
        else:
            self._store = QSettings(str(path), ini, self)
        self._store.setValue("schema", SCHEMA)

    @property
    def path(self) -> Path:
        """The file the settings are kept in."""
        return Path(self._store.fileName())

    def get(self, setting: Setting[T]) -> T:
        """What is set, or the setting's default."""
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
        """Keep a value and tell of it; one that equals the default is forgotten."""
        if value == self.get(setting):
            return
        if value == setting.default:
            self._store.remove(setting.key)
        else:
            self._store.setValue(setting.key, json.dumps(value, ensure_ascii=True))
        self.changed.emit(setting.key)

    def sync(self) -> None:
        """Write to disk now what would be written soon."""
        self._store.sync()

    def recent(self) -> list[Path]:
        """Files opened lately, newest first; some may be gone."""
        return [Path(str(name)) for name in self.get(RECENT)]

    def add_recent(self, path: Path) -> None:
        """Put a file at the head of the recent ones."""
        name = str(path)
        others = [other for other in self.get(RECENT) if other != name]
        self.set(RECENT, [name, *others][:RECENT_MAX])
        self.set(FOLDER, str(path.parent))

    def forget_recent(self, path: Path) -> None:
        """Drop a file from the recent ones."""
        self.set(RECENT, [other for other in self.get(RECENT) if other != str(path)])

    def clear_recent(self) -> None:
        """Drop all recent files."""
        self.set(RECENT, [])

    def allowed(self) -> list[str]:
        """Phrases that are always allowed, in the order they were added."""
        return [str(phrase) for phrase in self.get(ALLOWED)]

    def allow(self, phrase: str, *, allowed: bool = True) -> None:
        """Allow a phrase in every article from now on, or no longer."""
        others = [other for other in self.allowed() if other != phrase]
        if allowed == (phrase in self.allowed()):
            return
        self.set(ALLOWED, [*others, phrase] if allowed else others)

    def keys(self, action: str) -> list[str] | None:
        """The keys a person gave an action, in Qt's portable writing; None: the usual ones."""
        return self.get(KEYS).get(action)

    def set_keys(self, action: str, keys: list[str] | None) -> None:
        """Give an action other keys, or with None its usual ones."""
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
