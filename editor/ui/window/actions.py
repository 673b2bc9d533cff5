"""The window's QActions and menus, built from the table of actions."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from editor.ui.base.action_table import ACTIONS, MENU_NAMES, MENUS, RECENT_MENU, SAMPLES_MENU
from editor.ui.base.key_hints import key_hint, keys_of, menus_of, name_of, with_key
from editor.ui.base.settings import Settings
from editor.ui.base.translation import translated

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QMenu, QMenuBar, QWidget


def build_actions(
    window: QWidget, handlers: Mapping[str, Callable[[], object]], settings: Settings
) -> dict[str, QAction]:
    """Create a QAction for each row of the table and add it to the window; by id.

    Its object name is its id; its property "menu" is its menu's path, as shown. Raises KeyError
    where a handler is missing.
    """
    groups: dict[str, QActionGroup] = {}
    actions: dict[str, QAction] = {}
    for spec in ACTIONS:
        action = QAction(translated(spec.text), window)
        action.setObjectName(spec.id)
        action.setProperty("menu", "/".join(menus_of(spec)))
        action.setStatusTip(translated(spec.tip))
        action.setMenuRole(_ROLES.get(spec.id, QAction.MenuRole.NoRole))
        action.triggered.connect(partial(_run, handlers[spec.id]))
        action.setCheckable(bool(spec.group) or spec.toggles)
        if spec.group:
            if spec.group not in groups:
                groups[spec.group] = QActionGroup(window)
            groups[spec.group].addAction(action)
        window.addAction(action)
        actions[spec.id] = action
    set_keys(actions, settings)
    return actions


def set_keys(actions: Mapping[str, QAction], settings: Settings) -> None:
    """Give every action its current shortcuts, and name the first one in its tool tip."""
    for spec in ACTIONS:
        action = actions[spec.id]
        action.setShortcuts([QKeySequence(key) for key in keys_of(spec, settings)])
        words = translated(spec.tip) or name_of(spec)
        action.setToolTip(with_key(words, key_hint(settings, spec.id)))


def portable(key: str) -> str:
    """A key as Qt spells it in its portable format."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)


def conflicts(keys: Mapping[str, tuple[str, ...]]) -> dict[str, list[str]]:
    """Keys that more than one action has: key in Qt's portable format -> action ids."""
    owners: dict[str, list[str]] = {}
    for action, sequences in keys.items():
        for sequence in sequences:
            owners.setdefault(portable(sequence), []).append(action)
    return {key: ids for key, ids in owners.items() if len(ids) > 1}


def fill_menus(bar: QMenuBar, actions: Mapping[str, QAction]) -> dict[str, QMenu]:
    """Put every action in its menu; return the menus by path, such as "&View/&Appearance"."""
    menus: dict[str, QMenu] = {name: bar.addMenu(translated(MENU_NAMES[name])) for name in MENUS}
    for spec in ACTIONS:
        menu = _menu(menus, spec.menu)
        if spec.separated:
            menu.addSeparator()
        menu.addAction(actions[spec.id])
        if spec.id == "open":
            _menu(menus, RECENT_MENU)
        elif spec.id == "tour":
            _menu(menus, SAMPLES_MENU)
    return menus


def _menu(menus: dict[str, QMenu], path: str) -> QMenu:
    if path not in menus:
        parent, _, name = path.rpartition("/")
        menus[path] = menus[parent].addMenu(translated(MENU_NAMES[name]))
    return menus[path]


def _run(handler: Callable[[], object], _checked: bool = False) -> None:
    handler()


_ROLES: Final = {
    "quit": QAction.MenuRole.QuitRole,
    "about": QAction.MenuRole.AboutRole,
    "preferences": QAction.MenuRole.PreferencesRole,
}
