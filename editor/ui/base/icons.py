"""Icons of the bundled set, in the colours of the theme."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from editor.engine.errors import ResourceError, unreadable
from editor.paths import resources_folder

if TYPE_CHECKING:
    from editor.ui.base.theme import Theme

SIZES: Final = (16, 20, 24, 32, 48, 64)
"""Pixels of the pictures made of an icon: one of these is near any size and screen's scale."""
_AGAIN: Final = "Install the program again."


def themed_icon(name: str, theme: Theme, role: str = "text") -> QIcon:
    """The icon of that name in the colour of a role; disabled, in the role "faint".

    Raises ResourceError if there is none of that name, or it is damaged.
    """
    return _tinted(name, theme.color(role).name(), theme.color("faint").name())


@lru_cache(maxsize=64)
def _tinted(name: str, color: str, disabled: str) -> QIcon:
    path = resources_folder() / "icons" / "lucide" / f"{name}.svg"
    try:
        source = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise unreadable(path, "icon", error, _AGAIN) from error
    icon = QIcon()
    for mode, ink in ((QIcon.Mode.Normal, color), (QIcon.Mode.Disabled, disabled)):
        drawn = QSvgRenderer(QByteArray(source.replace("currentColor", ink).encode()))
        if not drawn.isValid():
            raise ResourceError(f"The file {path} (icon) is cut or damaged. {_AGAIN}")
        for size in SIZES:
            picture = QPixmap(QSize(size, size))
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            drawn.render(painter)
            painter.end()
            icon.addPixmap(picture, mode)
    return icon
