"""Which parts of a row are shown where there is no room for all."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget


def show_what_fits(
    width: int, spacing: int, always: Sequence[QWidget], others: Sequence[QWidget]
) -> None:
    """Show `others`, the most important first, as far as they fit beside what is shown `always`.

    `width` is that of the row without its margins, in pixels. What is hidden of `always` takes no
    room; nothing of it is shown or hidden here.
    """
    left = width - sum(_width(one) + spacing for one in always if not one.isHidden())
    for one in others:
        left -= _width(one) + spacing
        one.setVisible(left >= 0)


def _width(widget: QWidget) -> int:
    """Return what it takes in a layout, in pixels: its hint, unless a width is set for it."""
    hint = widget.sizeHint().expandedTo(widget.minimumSize())
    return hint.boundedTo(widget.maximumSize()).width()
