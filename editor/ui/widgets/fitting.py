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
    left = width - sum(one.sizeHint().width() + spacing for one in always if not one.isHidden())
    for one in others:
        left -= one.sizeHint().width() + spacing
        one.setVisible(left >= 0)
