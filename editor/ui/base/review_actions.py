"""The actions of the menu Review."""

from __future__ import annotations

from typing import Final

from editor.translatable import tr
from editor.ui.base.action_spec import ActionSpec

ACCEPT_MENU: Final = "&Review/Accept &suggestion"


def _accept_specs() -> tuple[ActionSpec, ...]:
    return tuple(
        ActionSpec(
            f"accept_{rank}",
            tr("Accept suggestion &{rank}", rank=rank),
            ACCEPT_MENU,
            (f"Ctrl+{rank}", f"Alt+{rank}"),
            tr("Accept suggestion {rank} and go to the next suspect", rank=rank),
        )
        for rank in range(1, 10)
    )


REVIEW_ACTIONS: Final = (
    ActionSpec(
        "review",
        tr("Start or &resume review"),
        "&Review",
        ("F7",),
        tr("Look for suspects and go to the next one"),
    ),
    ActionSpec(
        "find_original",
        tr("&Find the original"),
        "&Review",
        ("Ctrl+Shift+F",),
        tr("Look among your possible originals for what the article was made from"),
        separated=True,
    ),
    ActionSpec(
        "shelf",
        tr("Possi&ble originals…"),
        "&Review",
        ("Ctrl+Shift+B",),
        tr("Show, add, update or remove the files and folders among which originals are found"),
    ),
    ActionSpec(
        "compare_original",
        tr("Compare with an &original…"),
        "&Review",
        ("Ctrl+Shift+O",),
        tr("Choose a text that the article may have been made from: its words become suggestions"),
    ),
    ActionSpec(
        "compare_copied",
        tr("Compare with the cop&ied text"),
        "&Review",
        tip=tr("Compare the article with the text on the clipboard"),
    ),
    ActionSpec(
        "search_words",
        tr("Words to s&earch for…"),
        "&Review",
        tip=tr("Words of the article by which a search engine may find its original"),
    ),
    ActionSpec(
        "house_style",
        tr("&Mark house style, too"),
        "&Review",
        tip=tr(
            "Mark where the article differs from an original in quotation marks, spelling and such"
        ),
        toggles=True,
    ),
    ActionSpec(
        "next",
        tr("&Next suspect"),
        "&Review",
        ("F8",),
        tr("Go to the next undecided suspect"),
        separated=True,
    ),
    ActionSpec(
        "previous",
        tr("&Previous suspect"),
        "&Review",
        ("Shift+F8",),
        tr("Go to the previous undecided suspect"),
    ),
    ActionSpec(
        "accept",
        tr("&Accept and go to next"),
        "&Review",
        ("Ctrl+Return", "Ctrl+Enter"),
        tr("Accept the selected suggestion and go to the next suspect"),
        separated=True,
    ),
    *_accept_specs(),
    ActionSpec(
        "accept_alike",
        tr("Accept for all a&like…"),
        "&Review",
        ("Ctrl+Shift+A",),
        tr("Accept this wording for every occurrence of the phrase, after reviewing each"),
    ),
    ActionSpec(
        "accept_original",
        tr("Accept all from the ori&ginal…"),
        "&Review",
        ("Ctrl+Shift+R",),
        tr("Accept every wording that an original has, after showing each place"),
    ),
    ActionSpec(
        "dismiss",
        tr("&Dismiss"),
        "&Review",
        ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"),
        tr("Leave the text as it is and go to the next suspect"),
    ),
    ActionSpec(
        "allow",
        tr("Allow in this arti&cle"),
        "&Review",
        ("Ctrl+D",),
        tr("This phrase is correct everywhere in this article"),
    ),
    ActionSpec(
        "allow_always",
        tr("Allow al&ways"),
        "&Review",
        tip=tr("This phrase is correct in every article"),
    ),
    ActionSpec(
        "keep_taught",
        tr("Keep what this article &taught…"),
        "&Review",
        ("Ctrl+Shift+K",),
        tr("Add wordings that were accepted here, or found in an original, to one of your lists"),
    ),
    ActionSpec(
        "suggestions",
        tr("Go to s&uggestions"),
        "&Review",
        ("Ctrl+.",),
        tr("Move to the suggestions: arrow keys select, Return accepts, Esc returns to the text"),
        separated=True,
    ),
    ActionSpec(
        "own_wording",
        tr("T&ype your own wording"),
        "&Review",
        ("Ctrl+E",),
        tr("Move to the field for your own wording: Return accepts, Esc returns to the text"),
    ),
    ActionSpec(
        "why",
        tr("W&hy?"),
        "&Review",
        ("Ctrl+K",),
        tr("Show the full reasons"),
    ),
    ActionSpec(
        "copy_suspect",
        tr("Copy suspect as e&vidence"),
        "&Review",
        tip=tr("Copy neutral lines about this phrase, for PubPeer or a colleague"),
    ),
)
