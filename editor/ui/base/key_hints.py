"""Keys and menus as hints name them: as they are set now, in the window's language."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence

from editor.ui.base.action_spec import ActionSpec
from editor.ui.base.action_table import BY_ID, MENU_NAMES
from editor.ui.base.settings import KEYS, Settings
from editor.ui.base.translation import tr, translated


def keys_of(spec: ActionSpec, settings: Settings) -> tuple[str, ...]:
    """The current keys of an action, in Qt's portable format."""
    chosen = settings.get(KEYS).get(spec.id)
    return spec.keys if chosen is None else tuple(str(key) for key in chosen)


def plain(text: str) -> str:
    """The text of an action or menu without its mnemonic."""
    return text.replace("&", "")


def native(key: str) -> str:
    """A key in Qt's portable format as it is shown on this platform."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def key_hint(settings: Settings, action: str) -> str:
    """The first key of an action as it is set now, as shown; "" if it has none."""
    keys = keys_of(BY_ID[action], settings)
    return native(keys[0]) if keys else ""


def with_key(text: str, key: str) -> str:
    """A tool tip that names a key: "Next match (F3)"."""
    return f"{text} ({key})" if key else text


def menus_of(spec: ActionSpec) -> list[str]:
    """The names of the menus that lead to an action: "View", "Appearance"."""
    return [plain(translated(MENU_NAMES[part])) for part in spec.menu.split("/")]


def name_of(spec: ActionSpec) -> str:
    """The name of an action without mnemonic and ellipsis: "Open"."""
    return plain(translated(spec.text)).rstrip("…")


def menu_path(action: str) -> str:
    """Where an action is found in the menus: "Review ▸ Next suspect"."""
    spec = BY_ID[action]
    return " ▸ ".join([*menus_of(spec), name_of(spec)])


def how_to(settings: Settings, action: str) -> str:
    """How an action is run, to begin a sentence: "Press F8", "Choose Review ▸ Next suspect"."""
    key = key_hint(settings, action)
    return tr("Press {key}", key=key) if key else tr("Choose {menu}", menu=menu_path(action))
