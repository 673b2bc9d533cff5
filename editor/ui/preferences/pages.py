"""The table of all preferences."""

from __future__ import annotations

from typing import Final

from editor.translatable import tr
from editor.ui.base.fields import Field, FontFamily, Number, OneOf, OwnPart, Page, Switch
from editor.ui.base.settings import (
    APPEARANCE,
    HOUSE_STYLE,
    INTERFACE_SIZE,
    LANGUAGE,
    LEADING,
    LEAST_SURE,
    MEASURE,
    REMEMBER_RECENT,
    TEXT_FONT,
    ZOOM,
)
from editor.ui.base.translation import LANGUAGES, SYSTEM
from editor.ui.text.page_view import (
    LEADING_LEAST,
    LEADING_MOST,
    MEASURE_LEAST,
    MEASURE_MOST,
    ZOOM_LEAST,
    ZOOM_MOST,
    ZOOM_STEP,
)

TEXT: Final = tr("Text")
ALLOWED_PHRASES: Final = tr("Allowed phrases")
"""The pages that menu entries open."""

PAGES: Final = (
    Page(
        tr("Appearance"),
        (
            Field(
                APPEARANCE,
                tr("&Theme"),
                OneOf(
                    (
                        ("system", tr("Follow the system")),
                        ("light", tr("Light")),
                        ("dark", tr("Dark")),
                        ("contrast_light", tr("High contrast, light")),
                        ("contrast_dark", tr("High contrast, dark")),
                        ("safe_light", tr("Colour-blind safe, light")),
                        ("safe_dark", tr("Colour-blind safe, dark")),
                    )
                ),
                tr("“Follow the system” takes light, dark or high contrast from the desktop."),
                tr("appearance colours color scheme black white colorblind", "search words"),
            ),
            Field(
                INTERFACE_SIZE,
                tr("&Size of the window’s text"),
                Number(80, 250, 10, "%"),
                tr("Of menus, lists and buttons, on top of the desktop’s own size."),
                tr("interface font scale larger smaller", "search words"),
            ),
        ),
    ),
    Page(
        TEXT,
        (
            OwnPart("sample", tr("font size spacing length of lines sample", "search words")),
            Field(
                TEXT_FONT,
                tr("&Font"),
                FontFamily(),
                words=tr("face family typeface letters serif", "search words"),
            ),
            Field(
                ZOOM,
                tr("Size of the &article’s text"),
                Number(ZOOM_LEAST, ZOOM_MOST, ZOOM_STEP, "%"),
                tr("Ctrl and the wheel change it, too."),
                tr("zoom font larger smaller", "search words"),
            ),
            Field(
                LEADING,
                tr("Line s&pacing"),
                Number(LEADING_LEAST, LEADING_MOST, 5, "%"),
                words=tr("leading distance of lines", "search words"),
            ),
            Field(
                MEASURE,
                tr("&Length of lines"),
                Number(MEASURE_LEAST, MEASURE_MOST, 2, tr("characters", "length of a line")),
                words=tr("measure width margins", "search words"),
            ),
            OwnPart("restore", tr("restore defaults standard font spacing", "search words")),
        ),
    ),
    Page(
        tr("Sensitivity"),
        (
            Field(
                LEAST_SURE,
                tr("How &sure a suspect must be"),
                Number(0, 95, 5, tr("% sure"), tr("any", "sureness")),
                tr("Less sure ones are not marked, listed or counted. What is decided stays."),
                tr("confidence threshold fewer more false alarms", "search words"),
            ),
            OwnPart("count", tr("confidence threshold suspects marked", "search words")),
            Field(
                HOUSE_STYLE,
                tr("Mark &house style, too"),
                Switch(),
                tr(
                    "Where the article differs from an original in quotation marks, spelling and "
                    "such."
                ),
                tr("compare original quotation marks", "search words"),
            ),
        ),
    ),
    Page(
        tr("Lists"),
        (OwnPart("lists", tr("your own lists import pairs phrases originals", "search words")),),
    ),
    Page(
        ALLOWED_PHRASES,
        (OwnPart("allowed", tr("allow always phrases never marked remove", "search words")),),
    ),
    Page(
        tr("Saving"),
        (
            Field(
                REMEMBER_RECENT,
                tr("&Remember recently opened files"),
                Switch(),
                tr("Off: the list of recent files is emptied and stays empty."),
                tr("recent history privacy", "search words"),
            ),
            OwnPart("saving", tr("save recovery crash folder journal where", "search words")),
        ),
    ),
    Page(
        tr("Keys"),
        (
            OwnPart(
                "keys",
                tr("keyboard shortcuts sets word processor customize change", "search words"),
            ),
        ),
    ),
    Page(
        tr("Language"),
        (
            Field(
                LANGUAGE,
                tr("&Language"),
                OneOf(((SYSTEM, tr("Follow the system")), *LANGUAGES.items())),
                tr("Takes effect at the next start. Articles stay in English."),
                tr("translation English German Spanish Deutsch Español", "search words"),
            ),
        ),
    ),
)
"""The pages in order, in English. A page of another room takes its lines from that room's table."""
