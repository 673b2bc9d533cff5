"""Everything a person can do, in one table, and the actions that are made of it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from editor.ui.base.settings import KEYS, Settings

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QMenu, QMenuBar, QWidget


@dataclass(frozen=True)
class Spec:
    """One action: its name in code, its words, its usual keys, the menu it stands in."""

    id: str
    text: str
    menu: str
    keys: tuple[str, ...] = ()
    tip: str = ""
    group: str = ""
    """Actions of one group are checkable, and one of them is checked."""
    separated: bool = False
    """Whether a line stands before it in its menu."""


MENUS: Final = ("&File", "&Edit", "&Review", "&View", "&Help")
RECENT_MENU: Final = "&File/Open &recent"
ACCEPT_MENU: Final = "&Review/Accept &suggestion"


def _accepts() -> tuple[Spec, ...]:
    return tuple(
        Spec(
            f"accept_{rank}",
            f"Accept suggestion &{rank}",
            ACCEPT_MENU,
            (f"Ctrl+{rank}", f"Alt+{rank}"),
            f"Put suggestion {rank} in and go to the next suspect",
        )
        for rank in range(1, 10)
    )


ACTIONS: Final[tuple[Spec, ...]] = (
    Spec("open", "&Open…", "&File", ("Ctrl+O",), "Open an article"),
    Spec("save", "&Save", "&File", ("Ctrl+S",), "Save the text and its log", separated=True),
    Spec(
        "save_as",
        "Save &as…",
        "&File",
        ("Ctrl+Shift+S",),
        "Save the text and its log under another name",
    ),
    Spec(
        "export",
        "&Export a copy…",
        "&File",
        ("Ctrl+Shift+E",),
        "Write a copy of the text and its log elsewhere",
    ),
    Spec(
        "encoding",
        "Change enco&ding…",
        "&File",
        tip="Read the file again with another encoding",
        separated=True,
    ),
    Spec("close", "&Close the article", "&File", ("Ctrl+W",), "Go back to the start page"),
    Spec("quit", "&Quit", "&File", ("Ctrl+Q",), "Leave Unspin", separated=True),
    Spec("undo", "&Undo", "&Edit", ("Ctrl+Z",), "Take the last change back"),
    Spec("redo", "&Redo", "&Edit", ("Ctrl+Shift+Z", "Ctrl+Y"), "Put it back in"),
    Spec("find", "&Find…", "&Edit", ("Ctrl+F",), "Find words in the text", separated=True),
    Spec("find_next", "Find &next", "&Edit", ("F3",), "Go to the next place found"),
    Spec("find_previous", "Find &previous", "&Edit", ("Shift+F3",), "Go to the place found before"),
    Spec("replace", "R&eplace…", "&Edit", ("Ctrl+H",), "Find words and put others in their place"),
    Spec("keys", "Change &keys…", "&Edit", tip="Give actions other keys", separated=True),
    Spec(
        "lists",
        "Your &lists…",
        "&Edit",
        ("Ctrl+Shift+L",),
        "Import, switch and remove your own lists of phrases",
    ),
    Spec("review", "Start or &resume", "&Review", ("F7",), "Look for suspects and go on with them"),
    Spec("next", "&Next suspect", "&Review", ("F8",), "Go to the next undecided suspect"),
    Spec(
        "previous",
        "&Previous suspect",
        "&Review",
        ("Shift+F8",),
        "Go to the undecided suspect before this one",
    ),
    Spec(
        "accept",
        "&Accept and go on",
        "&Review",
        ("Ctrl+Return", "Ctrl+Enter"),
        "Put the selected suggestion in and go to the next suspect",
        separated=True,
    ),
    *_accepts(),
    Spec(
        "accept_alike",
        "Accept for all a&like…",
        "&Review",
        ("Ctrl+Shift+A",),
        "Put the wording in wherever the phrase stands, after a look at each place",
    ),
    Spec(
        "dismiss",
        "&Keep as it is",
        "&Review",
        ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"),
        "Leave this one as it is and go to the next suspect",
    ),
    Spec(
        "allow",
        "Allow in this arti&cle",
        "&Review",
        ("Ctrl+D",),
        "This phrase is right, wherever it stands in this article",
    ),
    Spec(
        "allow_always",
        "Allow al&ways",
        "&Review",
        tip="This phrase is right in every article",
    ),
    Spec(
        "keep_taught",
        "Keep what this article &taught…",
        "&Review",
        ("Ctrl+Shift+K",),
        "Make a list of the wordings that you put in, for later articles",
    ),
    Spec(
        "suggestions",
        "Go to s&uggestions",
        "&Review",
        ("Ctrl+.",),
        "Move to the suggestions: arrows choose, Return accepts, Esc goes back",
        separated=True,
    ),
    Spec("why", "W&hy?", "&Review", ("Ctrl+K",), "The reason in full"),
    Spec("show_review", "Show the &text", "&View", tip="The text with its suspects", group="page"),
    Spec(
        "show_compare",
        "&Compare with the original",
        "&View",
        tip="The article as opened beside the article as it is",
        group="page",
    ),
    Spec("show_log", "Show the &log", "&View", tip="Every change, and its undoing", group="page"),
    Spec("zoom_in", "Zoom &in", "&View", ("Ctrl+=", "Ctrl++"), "Larger text", separated=True),
    Spec("zoom_out", "Zoom &out", "&View", ("Ctrl+-",), "Smaller text"),
    Spec("zoom_reset", "&Usual size", "&View", ("Ctrl+0",), "The text's usual size"),
    Spec("next_pane", "Next &pane", "&View", ("F6",), "Move on to the next pane", separated=True),
    Spec("previous_pane", "Pre&vious pane", "&View", ("Shift+F6",), "Move back one pane"),
    Spec(
        "appearance_system",
        "As the &system",
        "&View/&Appearance",
        tip="Light or dark as the desktop is",
        group="appearance",
    ),
    Spec("appearance_light", "&Light", "&View/&Appearance", tip="Light", group="appearance"),
    Spec("appearance_dark", "&Dark", "&View/&Appearance", tip="Dark", group="appearance"),
    Spec(
        "palette",
        "Command &palette…",
        "&Help",
        ("Ctrl+Shift+P",),
        "Find an action by its name and run it",
    ),
    Spec("shortcuts", "&Keys at a glance", "&Help", ("F1",), "All keys on one sheet"),
    Spec("about", "&About Unspin", "&Help", tip="Version and licence", separated=True),
)
BY_ID: Final[Mapping[str, Spec]] = {spec.id: spec for spec in ACTIONS}


def build_actions(
    window: QWidget, handlers: Mapping[str, Callable[[], object]], settings: Settings
) -> dict[str, QAction]:
    """An action for each line of the table, by id, in the window's reach.

    Each has its id as object name and its menu's words as property "menu". KeyError where a
    handler is missing. Keys follow the settings.
    """
    groups: dict[str, QActionGroup] = {}
    actions: dict[str, QAction] = {}
    for spec in ACTIONS:
        action = QAction(spec.text, window)
        action.setObjectName(spec.id)
        action.setProperty("menu", plain(spec.menu))
        action.setStatusTip(spec.tip)
        action.setMenuRole(_ROLES.get(spec.id, QAction.MenuRole.NoRole))
        action.triggered.connect(partial(_run, handlers[spec.id]))
        if spec.group:
            action.setCheckable(True)
            if spec.group not in groups:
                groups[spec.group] = QActionGroup(window)
            groups[spec.group].addAction(action)
        window.addAction(action)
        actions[spec.id] = action
    set_keys(actions, settings)
    return actions


def set_keys(actions: Mapping[str, QAction], settings: Settings) -> None:
    """Give the actions their keys: the usual ones, or those a person chose."""
    for spec in ACTIONS:
        action = actions[spec.id]
        action.setShortcuts([QKeySequence(key) for key in keys_of(spec, settings)])
        shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        words = spec.tip or plain(spec.text)
        action.setToolTip(f"{words} ({shown})" if shown else words)


def keys_of(spec: Spec, settings: Settings) -> tuple[str, ...]:
    """The keys an action has now, in Qt's portable writing."""
    chosen = settings.get(KEYS).get(spec.id)
    return spec.keys if chosen is None else tuple(str(key) for key in chosen)


def conflicts(keys: Mapping[str, tuple[str, ...]]) -> dict[str, list[str]]:
    """Keys that more than one action has: key in portable writing -> ids."""
    owners: dict[str, list[str]] = {}
    for action, sequences in keys.items():
        for sequence in sequences:
            portable = QKeySequence(sequence).toString(QKeySequence.SequenceFormat.PortableText)
            owners.setdefault(portable, []).append(action)
    return {key: ids for key, ids in owners.items() if len(ids) > 1}


def fill_menus(bar: QMenuBar, actions: Mapping[str, QAction]) -> dict[str, QMenu]:
    """Put every action in its menu; the menus by their path, such as "&View/&Appearance"."""
    menus: dict[str, QMenu] = {name: bar.addMenu(name) for name in MENUS}
    for spec in ACTIONS:
        menu = _menu(menus, spec.menu)
        if spec.separated:
            menu.addSeparator()
        menu.addAction(actions[spec.id])
        if spec.id == "open":
            _menu(menus, RECENT_MENU)
    return menus


def plain(text: str) -> str:
    """An action's or menu's words without the marks of its mnemonics."""
    return text.replace("&", "")


def _menu(menus: dict[str, QMenu], path: str) -> QMenu:
    if path not in menus:
        parent, _, name = path.rpartition("/")
        menus[path] = menus[parent].addMenu(name)
    return menus[path]


def _run(handler: Callable[[], object], _checked: bool = False) -> None:
    handler()


_ROLES: Final = {
    "quit": QAction.MenuRole.QuitRole,
    "about": QAction.MenuRole.AboutRole,
    "keys": QAction.MenuRole.PreferencesRole,
}
