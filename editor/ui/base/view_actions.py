"""The actions of the menus View and Help."""

from __future__ import annotations

from typing import Final

from editor.translatable import tr
from editor.ui.base.action_spec import ActionSpec

VIEW_ACTIONS: Final = (
    ActionSpec(
        "show_review",
        tr("Show the &text"),
        "&View",
        tip=tr("Show the text with its suspects"),
        group="page",
    ),
    ActionSpec(
        "show_overview",
        tr("Show the ove&rview"),
        "&View",
        ("F4",),
        tr("Show how spun the article is and what was decided, by paragraph, kind and phrase"),
        group="page",
    ),
    ActionSpec(
        "show_compare",
        tr("&Compare with the article as opened"),
        "&View",
        tip=tr("Show the article as opened next to the article as it is now"),
        group="page",
    ),
    ActionSpec(
        "show_log",
        tr("Show the edit &log"),
        "&View",
        tip=tr("Show every change; revert any of them"),
        group="page",
    ),
    ActionSpec(
        "zoom_in",
        tr("Zoom &in"),
        "&View",
        ("Ctrl+=", "Ctrl++"),
        tr("Make the text larger"),
        separated=True,
    ),
    ActionSpec(
        "zoom_out",
        tr("Zoom &out"),
        "&View",
        ("Ctrl+-",),
        tr("Make the text smaller"),
    ),
    ActionSpec(
        "zoom_reset",
        tr("Actual &size"),
        "&View",
        ("Ctrl+0",),
        tr("Reset the text to its normal size"),
    ),
    ActionSpec(
        "text_look",
        tr("Fo&nt and lines…"),
        "&View",
        tip=tr("Choose the article's font, its size, line spacing and length of lines"),
    ),
    ActionSpec(
        "next_pane",
        tr("Next &pane"),
        "&View",
        ("F6", "Ctrl+Tab"),
        tr("Go to the next pane"),
        separated=True,
    ),
    ActionSpec(
        "previous_pane",
        tr("Pre&vious pane"),
        "&View",
        ("Shift+F6", "Ctrl+Shift+Tab"),
        tr("Go to the previous pane"),
    ),
    ActionSpec(
        "appearance_system",
        tr("Follow the &system"),
        "&View/&Appearance",
        tip=tr("Light, dark or high contrast, as the desktop is set"),
        group="appearance",
    ),
    ActionSpec(
        "appearance_light",
        tr("&Light"),
        "&View/&Appearance",
        tip=tr("Always light"),
        group="appearance",
    ),
    ActionSpec(
        "appearance_dark",
        tr("&Dark"),
        "&View/&Appearance",
        tip=tr("Always dark"),
        group="appearance",
    ),
    ActionSpec(
        "appearance_contrast_light",
        tr("&High contrast, light"),
        "&View/&Appearance",
        tip=tr("Black on white, strong lines"),
        group="appearance",
    ),
    ActionSpec(
        "appearance_contrast_dark",
        tr("High &contrast, dark"),
        "&View/&Appearance",
        tip=tr("White on black, strong lines"),
        group="appearance",
    ),
    ActionSpec(
        "appearance_safe_light",
        tr("Colour-&blind safe, light"),
        "&View/&Appearance",
        tip=tr("Marks in colours that can be told apart without red or green, on a light page"),
        group="appearance",
    ),
    ActionSpec(
        "appearance_safe_dark",
        tr("C&olour-blind safe, dark"),
        "&View/&Appearance",
        tip=tr("Marks in colours that can be told apart without red or green, on a dark page"),
        group="appearance",
    ),
    ActionSpec(
        "guide",
        tr("&Guide"),
        "&Help",
        tip=tr("How to work with Unspin, with pictures"),
    ),
    ActionSpec(
        "tour",
        tr("&Tour"),
        "&Help",
        tip=tr("Show the window in three steps"),
    ),
    ActionSpec(
        "palette",
        tr("Command &palette…"),
        "&Help",
        ("Ctrl+Shift+P",),
        tr("Find a command by name and run it"),
        separated=True,
    ),
    ActionSpec(
        "shortcuts",
        tr("&Keyboard shortcuts"),
        "&Help",
        ("F1",),
        tr("Show all keys"),
    ),
    ActionSpec(
        "about",
        tr("&About Unspin"),
        "&Help",
        tip=tr("Version and licence"),
        separated=True,
    ),
)
