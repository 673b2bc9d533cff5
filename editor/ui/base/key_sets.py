"""Sets of keys to choose from; each is a table of what differs from the default keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from editor.translatable import tr
from editor.ui.base.action_table import BY_ID
from editor.ui.base.settings import KEYS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from editor.ui.base.settings import Settings

OWN: Final = "own"
"""Not a set of the table: the user's own keys."""
KeyTable = dict[str, tuple[str, ...]]

_WORD_PROCESSOR: Final[KeyTable] = {
    # Word and LibreOffice: F7 checks the spelling, Alt+F7 goes to the next misspelling, F12 saves
    # as, Shift+F4 repeats the search, Ctrl+Y repeats and redoes, Alt+Q searches for a command.
    "next": ("Alt+F7", "F8"),
    "previous": ("Alt+Shift+F7", "Shift+F8"),
    "save_as": ("F12", "Ctrl+Shift+S"),
    "close": ("Ctrl+F4", "Ctrl+W"),
    "find_next": ("Shift+F4", "F3"),
    "find_previous": ("Ctrl+Shift+F4", "Shift+F3"),
    "replace": ("Ctrl+H", "Ctrl+Alt+F"),
    "redo": ("Ctrl+Y", "Ctrl+Shift+Z"),
    "palette": ("Alt+Q", "Ctrl+Shift+P"),
    # In track changes: go on, accept, reject.
    "accept": ("Ctrl+Return", "Ctrl+Enter", "Alt+A"),
    "dismiss": ("Ctrl+Shift+Return", "Ctrl+Shift+Enter", "Alt+D"),
}
KEY_SETS: Final[Mapping[str, tuple[str, KeyTable]]] = {
    "unspin": (tr("Unspin’s"), {}),
    "word_processor": (tr("Like a word processor"), _WORD_PROCESSOR),
}
"""Id -> what it is called, in English, and the keys of each action that differs from the
defaults."""


def chosen_set(settings: Settings) -> str:
    """The id of the set that the keys are as in, or OWN."""
    now = {action: tuple(map(str, keys)) for action, keys in settings.get(KEYS).items()}
    return next((name for name, (_, table) in KEY_SETS.items() if table == now), OWN)


def choose_set(settings: Settings, name: str) -> None:
    """Give all actions the keys of a set. Raises KeyError for an unknown one."""
    _, table = KEY_SETS[name]
    settings.set(KEYS, {action: list(keys) for action, keys in table.items() if action in BY_ID})
