"""The table of all preferences."""

from __future__ import annotations

from typing import Final

from editor import translatable
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
        translatable.tr("Appearance"),
        (
            Field(
                APPEARANCE,
                translatable.tr("&Theme"),
                OneOf(
                    (
                        ("system", translatable.tr("Follow the system")),
                        ("light", translatable.tr("Light")),
                        ("dark", translatable.tr("Dark")),
                        ("contrast_light", translatable.tr("High contrast, light")),
                        ("contrast_dark", translatable.tr("High contrast, dark")),
                        ("safe_light", translatable.tr("Colour-blind safe, light")),
                        ("safe_dark", translatable.tr("Colour-blind safe, dark")),
                    )
                ),
                translatable.tr(
                    "“Follow the system” takes light, dark or high contrast from the desktop."
                ),
                translatable.tr("appearance colours color scheme black white colorblind"),
            ),
            Field(
                INTERFACE_SIZE,
                translatable.tr("&Size of the window’s text"),
                Number(80, 250, 10, " %"),
                translatable.tr("Of menus, lists and buttons, on top of the desktop’s own size."),
                translatable.tr("interface font scale larger smaller"),
            ),
        ),
    ),
    Page(
        translatable.tr("Text"),
        (
            Field(
                ZOOM,
                translatable.tr("Size of the &article’s text"),
                Number(ZOOM_LEAST, ZOOM_MOST, ZOOM_STEP, " %"),
                translatable.tr("Ctrl and the wheel change it, too."),
                translatable.tr("zoom font larger smaller"),
            ),
        ),
    ),
    Page(
        translatable.tr("Sensitivity"),
        (
            Field(
                LEAST_SURE,
                translatable.tr("How &sure a suspect must be"),
                Number(0, 95, 5, translatable.tr(" % sure"), "any"),
                translatable.tr(
                    "Less sure ones are not marked, listed or counted. What is decided stays."
                ),
                translatable.tr("confidence threshold fewer more false alarms"),
            ),
            OwnPart("count", translatable.tr("confidence threshold suspects marked")),
            Field(
                HOUSE_STYLE,
                translatable.tr("Mark &house style, too"),
                Switch(),
                translatable.tr(
                    "Where the article differs from an original in quotation marks, spelling and "
                    "such."
                ),
                translatable.tr("compare original quotation marks"),
            ),
        ),
    ),
    Page(
        translatable.tr("Lists"),
        (OwnPart("lists", translatable.tr("your own lists import pairs phrases originals")),),
    ),
    Page(
        translatable.tr("Allowed phrases"),
        (OwnPart("allowed", translatable.tr("allow always phrases never marked remove")),),
    ),
    Page(
        translatable.tr("Saving"),
        (
            Field(
                REMEMBER_RECENT,
                translatable.tr("&Remember recently opened files"),
                Switch(),
                translatable.tr("Off: the list of recent files is emptied and stays empty."),
                translatable.tr("recent history privacy"),
            ),
            OwnPart("saving", translatable.tr("save recovery crash folder journal where")),
        ),
    ),
    Page(
        translatable.tr("Keys"),
        (
            OwnPart(
                "keys", translatable.tr("keyboard shortcuts sets word processor customize change")
            ),
        ),
    ),
)
"""The pages in order. A page of another room takes its lines from that room's table."""
