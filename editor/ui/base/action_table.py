"""The table of all actions (text, menu, default keys), and hints that name their current keys."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QKeySequence

from editor.ui.base.settings import KEYS, Settings

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True)
class ActionSpec:
    """One action, as the table lists it."""

    id: str
    text: str
    """Its menu entry, with "&" before its mnemonic."""
    menu: str
    """Path of its menu: "&View/&Appearance"."""
    keys: tuple[str, ...] = ()
    """Default shortcuts in Qt's portable format."""
    tip: str = ""
    group: str = ""
    """Actions of one group are checkable and exclusive."""
    separated: bool = False
    """Whether a separator precedes it in its menu."""
    toggles: bool = False
    """Whether it is checkable by itself."""


MENUS: Final = ("&File", "&Edit", "&Review", "&View", "&Help")
RECENT_MENU: Final = "&File/Open &recent"
ACCEPT_MENU: Final = "&Review/Accept &suggestion"


def _accept_specs() -> tuple[ActionSpec, ...]:
    return tuple(
        ActionSpec(
            f"accept_{rank}",
            f"Accept suggestion &{rank}",
            ACCEPT_MENU,
            (f"Ctrl+{rank}", f"Alt+{rank}"),
            f"Accept suggestion {rank} and go to the next suspect",
        )
        for rank in range(1, 10)
    )


ACTIONS: Final[tuple[ActionSpec, ...]] = (
    ActionSpec("open", "&Open…", "&File", ("Ctrl+O",), "Open an article"),
    ActionSpec(
        "save", "&Save", "&File", ("Ctrl+S",), "Save the text and its edit log", separated=True
    ),
    ActionSpec(
        "save_as",
        "Save &as…",
        "&File",
        ("Ctrl+Shift+S",),
        "Save the text and its edit log under another name",
    ),
    ActionSpec(
        "export",
        "&Export…",
        "&File",
        ("Ctrl+Shift+E",),
        "Export the corrected text, or a report of the changes",
    ),
    ActionSpec(
        "export_report",
        "Export re&port…",
        "&File",
        tip="Export a report of the changes",
    ),
    ActionSpec(
        "next_article",
        "&Next article in the folder",
        "&File",
        tip="Open the article that follows this one in its folder",
        separated=True,
    ),
    ActionSpec(
        "encoding",
        "Change enco&ding…",
        "&File",
        tip="Read the file again in another encoding",
        separated=True,
    ),
    ActionSpec(
        "close",
        "&Close article",
        "&File",
        ("Ctrl+W",),
        "Close the article and return to the start page",
    ),
    ActionSpec("quit", "&Quit", "&File", ("Ctrl+Q",), "Quit Unspin", separated=True),
    ActionSpec("undo", "&Undo", "&Edit", ("Ctrl+Z",), "Undo the last change"),
    ActionSpec(
        "redo", "&Redo", "&Edit", ("Ctrl+Shift+Z", "Ctrl+Y"), "Redo the change that was undone"
    ),
    ActionSpec("find", "&Find…", "&Edit", ("Ctrl+F",), "Find text in the article", separated=True),
    ActionSpec("find_next", "Find &next", "&Edit", ("F3",), "Go to the next match"),
    ActionSpec(
        "find_previous", "Find &previous", "&Edit", ("Shift+F3",), "Go to the previous match"
    ),
    ActionSpec("replace", "R&eplace…", "&Edit", ("Ctrl+H",), "Find text and replace it"),
    ActionSpec(
        "keys", "Customize &keys…", "&Edit", tip="Assign other keys to actions", separated=True
    ),
    ActionSpec(
        "lists",
        "Your &lists…",
        "&Edit",
        ("Ctrl+Shift+L",),
        "Import, turn on or off, or remove your own lists of phrases",
    ),
    ActionSpec(
        "allowed",
        "Allo&wed phrases…",
        "&Edit",
        tip="See the phrases that are allowed in every article, and remove some",
    ),
    ActionSpec(
        "preferences",
        "Preference&s…",
        "&Edit",
        ("Ctrl+,",),
        "Themes, sizes, sensitivity, saving, keys and more",
    ),
    ActionSpec(
        "review",
        "Start or &resume review",
        "&Review",
        ("F7",),
        "Look for suspects and go to the next one",
    ),
    ActionSpec(
        "find_original",
        "&Find the original",
        "&Review",
        ("Ctrl+Shift+F",),
        "Look among your possible originals for what the article was made from",
        separated=True,
    ),
    ActionSpec(
        "shelf",
        "Possi&ble originals…",
        "&Review",
        ("Ctrl+Shift+B",),
        "Show, add, update or remove the files and folders among which originals are found",
    ),
    ActionSpec(
        "compare_original",
        "Compare with an &original…",
        "&Review",
        ("Ctrl+Shift+O",),
        "Choose a text that the article may have been made from: its words become suggestions",
    ),
    ActionSpec(
        "compare_copied",
        "Compare with the cop&ied text",
        "&Review",
        tip="Compare the article with the text on the clipboard",
    ),
    ActionSpec(
        "search_words",
        "Words to s&earch for…",
        "&Review",
        tip="Words of the article by which a search engine may find its original",
    ),
    ActionSpec(
        "house_style",
        "&Mark house style, too",
        "&Review",
        tip="Mark where the article differs from an original in quotation marks, spelling and such",
        toggles=True,
    ),
    ActionSpec(
        "next",
        "&Next suspect",
        "&Review",
        ("F8",),
        "Go to the next undecided suspect",
        separated=True,
    ),
    ActionSpec(
        "previous",
        "&Previous suspect",
        "&Review",
        ("Shift+F8",),
        "Go to the previous undecided suspect",
    ),
    ActionSpec(
        "accept",
        "&Accept and go to next",
        "&Review",
        ("Ctrl+Return", "Ctrl+Enter"),
        "Accept the selected suggestion and go to the next suspect",
        separated=True,
    ),
    *_accept_specs(),
    ActionSpec(
        "accept_alike",
        "Accept for all a&like…",
        "&Review",
        ("Ctrl+Shift+A",),
        "Accept this wording for every occurrence of the phrase, after reviewing each",
    ),
    ActionSpec(
        "accept_original",
        "Accept all from the ori&ginal…",
        "&Review",
        ("Ctrl+Shift+R",),
        "Accept every wording that an original has, after showing each place",
    ),
    ActionSpec(
        "dismiss",
        "&Dismiss",
        "&Review",
        ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"),
        "Leave the text as it is and go to the next suspect",
    ),
    ActionSpec(
        "allow",
        "Allow in this arti&cle",
        "&Review",
        ("Ctrl+D",),
        "This phrase is correct everywhere in this article",
    ),
    ActionSpec(
        "allow_always",
        "Allow al&ways",
        "&Review",
        tip="This phrase is correct in every article",
    ),
    ActionSpec(
        "keep_taught",
        "Keep what this article &taught…",
        "&Review",
        ("Ctrl+Shift+K",),
        "Add wordings that were accepted here, or found in an original, to one of your lists",
    ),
    ActionSpec(
        "suggestions",
        "Go to s&uggestions",
        "&Review",
        ("Ctrl+.",),
        "Move to the suggestions: arrow keys select, Return accepts, Esc returns to the text",
        separated=True,
    ),
    ActionSpec(
        "own_wording",
        "T&ype your own wording",
        "&Review",
        ("Ctrl+E",),
        "Move to the field for your own wording: Return accepts, Esc returns to the text",
    ),
    ActionSpec("why", "W&hy?", "&Review", ("Ctrl+K",), "Show the full reasons"),
    ActionSpec(
        "show_review",
        "Show the &text",
        "&View",
        tip="Show the text with its suspects",
        group="page",
    ),
    ActionSpec(
        "show_compare",
        "&Compare with the article as opened",
        "&View",
        tip="Show the article as opened next to the article as it is now",
        group="page",
    ),
    ActionSpec(
        "show_log",
        "Show the edit &log",
        "&View",
        tip="Show every change; revert any of them",
        group="page",
    ),
    ActionSpec(
        "zoom_in", "Zoom &in", "&View", ("Ctrl+=", "Ctrl++"), "Make the text larger", separated=True
    ),
    ActionSpec("zoom_out", "Zoom &out", "&View", ("Ctrl+-",), "Make the text smaller"),
    ActionSpec(
        "zoom_reset", "Actual &size", "&View", ("Ctrl+0",), "Reset the text to its normal size"
    ),
    ActionSpec(
        "text_look",
        "Fo&nt and lines…",
        "&View",
        tip="Choose the article's font, its size, line spacing and length of lines",
    ),
    ActionSpec(
        "next_pane",
        "Next &pane",
        "&View",
        ("F6", "Ctrl+Tab"),
        "Go to the next pane",
        separated=True,
    ),
    ActionSpec(
        "previous_pane",
        "Pre&vious pane",
        "&View",
        ("Shift+F6", "Ctrl+Shift+Tab"),
        "Go to the previous pane",
    ),
    ActionSpec(
        "appearance_system",
        "Follow the &system",
        "&View/&Appearance",
        tip="Light, dark or high contrast, as the desktop is set",
        group="appearance",
    ),
    ActionSpec(
        "appearance_light", "&Light", "&View/&Appearance", tip="Always light", group="appearance"
    ),
    ActionSpec(
        "appearance_dark", "&Dark", "&View/&Appearance", tip="Always dark", group="appearance"
    ),
    ActionSpec(
        "appearance_contrast_light",
        "&High contrast, light",
        "&View/&Appearance",
        tip="Black on white, strong lines",
        group="appearance",
    ),
    ActionSpec(
        "appearance_contrast_dark",
        "High &contrast, dark",
        "&View/&Appearance",
        tip="White on black, strong lines",
        group="appearance",
    ),
    ActionSpec(
        "appearance_safe_light",
        "Colour-&blind safe, light",
        "&View/&Appearance",
        tip="Marks in colours that can be told apart without red or green, on a light page",
        group="appearance",
    ),
    ActionSpec(
        "appearance_safe_dark",
        "C&olour-blind safe, dark",
        "&View/&Appearance",
        tip="Marks in colours that can be told apart without red or green, on a dark page",
        group="appearance",
    ),
    ActionSpec(
        "palette",
        "Command &palette…",
        "&Help",
        ("Ctrl+Shift+P",),
        "Find a command by name and run it",
    ),
    ActionSpec("shortcuts", "&Keyboard shortcuts", "&Help", ("F1",), "Show all keys"),
    ActionSpec("about", "&About Unspin", "&Help", tip="Version and licence", separated=True),
)
BY_ID: Final[Mapping[str, ActionSpec]] = {spec.id: spec for spec in ACTIONS}


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


def menu_path(action: str) -> str:
    """Where an action is found in the menus: "Review ▸ Next suspect"."""
    spec = BY_ID[action]
    return plain(f"{spec.menu}/{spec.text}").rstrip("…").replace("/", " ▸ ")


def how_to(settings: Settings, action: str) -> str:
    """How an action is run, to begin a sentence: "Press F8", "Choose Review ▸ Next suspect"."""
    key = key_hint(settings, action)
    return f"Press {key}" if key else f"Choose {menu_path(action)}"
