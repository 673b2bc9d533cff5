"""The table of all actions, in the order of the menus."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from editor.translatable import tr
from editor.ui.base.file_actions import FILE_ACTIONS
from editor.ui.base.review_actions import REVIEW_ACTIONS
from editor.ui.base.view_actions import VIEW_ACTIONS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from editor.ui.base.action_spec import ActionSpec

MENUS: Final = ("&File", "&Edit", "&Review", "&View", "&Help")
RECENT_MENU: Final = "&File/Open &recent"
SAMPLES_MENU: Final = "&Help/&Samples"
MENU_NAMES: Final = {
    "&File": tr("&File"),
    "Open &recent": tr("Open &recent"),
    "&Edit": tr("&Edit"),
    "&Review": tr("&Review"),
    "Accept &suggestion": tr("Accept &suggestion"),
    "&View": tr("&View"),
    "Pan&es": tr("Pan&es"),
    "&Appearance": tr("&Appearance"),
    "&Help": tr("&Help"),
    "&Samples": tr("&Samples"),
}
"""The name of each menu, by the part of a path that stands for it."""
ACTIONS: Final[tuple[ActionSpec, ...]] = (*FILE_ACTIONS, *REVIEW_ACTIONS, *VIEW_ACTIONS)
BY_ID: Final[Mapping[str, ActionSpec]] = {spec.id: spec for spec in ACTIONS}
