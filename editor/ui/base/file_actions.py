"""The actions of the menus File and Edit."""

from __future__ import annotations

from typing import Final

from editor.translatable import tr
from editor.ui.base.action_spec import ActionSpec

FILE_ACTIONS: Final = (
    ActionSpec(
        "open",
        tr("&Open…"),
        "&File",
        ("Ctrl+O",),
        tr("Open an article"),
    ),
    ActionSpec(
        "open_folder",
        tr("Open &folder…"),
        "&File",
        tip=tr("Rate all articles in a folder, in a table"),
    ),
    ActionSpec(
        "paste_new",
        tr("Paste as a ne&w article"),
        "&File",
        ("Ctrl+Shift+N",),
        tr("Open the text on the clipboard as an article of its own"),
    ),
    ActionSpec(
        "new_window",
        tr("New w&indow"),
        "&File",
        ("Ctrl+N",),
        tr("Open another window, for another article"),
    ),
    ActionSpec(
        "save",
        tr("&Save"),
        "&File",
        ("Ctrl+S",),
        tr("Save the text and its edit log"),
        separated=True,
    ),
    ActionSpec(
        "save_as",
        tr("Save &as…"),
        "&File",
        ("Ctrl+Shift+S",),
        tr("Save the text and its edit log under another name"),
    ),
    ActionSpec(
        "export",
        tr("&Export…"),
        "&File",
        ("Ctrl+Shift+E",),
        tr("Export the corrected text, or a report of the changes"),
    ),
    ActionSpec(
        "export_report",
        tr("Export re&port…"),
        "&File",
        tip=tr("Export a report of the changes"),
    ),
    ActionSpec(
        "copy_evidence",
        tr("Copy as e&vidence"),
        "&File",
        ("Ctrl+Shift+C",),
        tr("Copy a neutral list of the suspects, for PubPeer, a journal’s editor or a colleague"),
    ),
    ActionSpec(
        "prove",
        tr("Prove who and w&hen…"),
        "&File",
        tip=tr("Have the saved log stamped and signed, and check its stamps and signatures"),
    ),
    ActionSpec(
        "next_article",
        tr("&Next article in the folder"),
        "&File",
        tip=tr("Open the article that follows this one in its folder"),
        separated=True,
    ),
    ActionSpec(
        "encoding",
        tr("Change enco&ding…"),
        "&File",
        tip=tr("Read the file again in another encoding"),
        separated=True,
    ),
    ActionSpec(
        "close",
        tr("&Close article"),
        "&File",
        ("Ctrl+W",),
        tr("Close the article and return to the start page"),
    ),
    ActionSpec(
        "quit",
        tr("&Quit"),
        "&File",
        ("Ctrl+Q",),
        tr("Quit Unspin"),
        separated=True,
    ),
    ActionSpec(
        "undo",
        tr("&Undo"),
        "&Edit",
        ("Ctrl+Z",),
        tr("Undo the last change"),
    ),
    ActionSpec(
        "redo",
        tr("&Redo"),
        "&Edit",
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        tr("Redo the change that was undone"),
    ),
    ActionSpec(
        "find",
        tr("&Find…"),
        "&Edit",
        ("Ctrl+F",),
        tr("Find text in the article"),
        separated=True,
    ),
    ActionSpec(
        "find_next",
        tr("Find &next"),
        "&Edit",
        ("F3",),
        tr("Go to the next match"),
    ),
    ActionSpec(
        "find_previous",
        tr("Find &previous"),
        "&Edit",
        ("Shift+F3",),
        tr("Go to the previous match"),
    ),
    ActionSpec(
        "replace",
        tr("R&eplace…"),
        "&Edit",
        ("Ctrl+H",),
        tr("Find text and replace it"),
    ),
    ActionSpec(
        "keys",
        tr("Customize &keys…"),
        "&Edit",
        tip=tr("Assign other keys to actions"),
        separated=True,
    ),
    ActionSpec(
        "lists",
        tr("Your &lists…"),
        "&Edit",
        ("Ctrl+Shift+L",),
        tr("Import, turn on or off, or remove your own lists of phrases"),
    ),
    ActionSpec(
        "allowed",
        tr("Allo&wed phrases…"),
        "&Edit",
        tip=tr("See the phrases that are allowed in every article, and remove some"),
    ),
    ActionSpec(
        "preferences",
        tr("Preference&s…"),
        "&Edit",
        ("Ctrl+,",),
        tr("Themes, sizes, sensitivity, saving, keys and more"),
    ),
)
