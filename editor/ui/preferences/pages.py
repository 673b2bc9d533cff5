"""The table of all preferences."""

from __future__ import annotations

from typing import Final

from editor.ui.base.fields import Field, Number, OneOf, OwnPart, Page, Switch
from editor.ui.base.settings import (
    APPEARANCE,
    HOUSE_STYLE,
    INTERFACE_SIZE,
    LEAST_SURE,
    REMEMBER_RECENT,
    ZOOM,
)
from editor.ui.text.page_view import ZOOM_LEAST, ZOOM_MOST, ZOOM_STEP

PAGES: Final = (
    Page(
        "Appearance",
        (
            Field(
                APPEARANCE,
                "&Theme",
                OneOf(
                    (
                        ("system", "Follow the system"),
                        ("light", "Light"),
                        ("dark", "Dark"),
                        ("contrast_light", "High contrast, light"),
                        ("contrast_dark", "High contrast, dark"),
                        ("safe_light", "Colour-blind safe, light"),
                        ("safe_dark", "Colour-blind safe, dark"),
                    )
                ),
                "“Follow the system” takes light, dark or high contrast from the desktop.",
                "appearance colours color scheme black white colorblind",
            ),
            Field(
                INTERFACE_SIZE,
                "&Size of the window’s text",
                Number(80, 250, 10, " %"),
                "Of menus, lists and buttons, on top of the desktop’s own size.",
                "interface font scale larger smaller",
            ),
        ),
    ),
    Page(
        "Text",
        (
            Field(
                ZOOM,
                "Size of the &article’s text",
                Number(ZOOM_LEAST, ZOOM_MOST, ZOOM_STEP, " %"),
                "Ctrl and the wheel change it, too.",
                "zoom font larger smaller",
            ),
        ),
    ),
    Page(
        "Sensitivity",
        (
            Field(
                LEAST_SURE,
                "How &sure a suspect must be",
                Number(0, 95, 5, " % sure", "any"),
                "Less sure ones are not marked, listed or counted. What is decided stays.",
                "confidence threshold fewer more false alarms",
            ),
            OwnPart("count", "confidence threshold suspects marked"),
            Field(
                HOUSE_STYLE,
                "Mark &house style, too",
                Switch(),
                "Where the article differs from an original in quotation marks, spelling and such.",
                "compare original quotation marks",
            ),
        ),
    ),
    Page("Lists", (OwnPart("lists", "your own lists import pairs phrases originals"),)),
    Page("Allowed phrases", (OwnPart("allowed", "allow always phrases never marked remove"),)),
    Page(
        "Saving",
        (
            Field(
                REMEMBER_RECENT,
                "&Remember recently opened files",
                Switch(),
                "Off: the list of recent files is emptied and stays empty.",
                "recent history privacy",
            ),
            OwnPart("saving", "save recovery crash folder journal where"),
        ),
    ),
    Page("Keys", (OwnPart("keys", "keyboard shortcuts sets word processor customize change"),)),
)
"""The pages in order. A page of another room takes its lines from that room's table."""
