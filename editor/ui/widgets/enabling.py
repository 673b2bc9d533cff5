"""Which widgets can be used, and where the focus goes from one that no longer can."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget


def enable(can_be_used: Mapping[QWidget, bool], instead: QWidget) -> None:
    """Enable and disable widgets; if one of those disabled has the focus, `instead` gets it.

    Left to itself Qt would give it to whatever comes next, and a key that is pressed once more
    would press that.
    """
    if not can_be_used.get(instead.window().focusWidget(), True):
        instead.setFocus()
    for widget, can in can_be_used.items():
        widget.setEnabled(can)
