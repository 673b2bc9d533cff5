"""Draws the program's icon in every size and in every system's file format.

    python packaging/desktop/icons.py FOLDER

FOLDER gets unspin-SIZE.png, unspin.ico (Windows) and unspin.icns (macOS). Needs PySide6, no screen.
"""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SVG: Final = Path(__file__).resolve().parents[2] / "resources" / "icons" / "unspin.svg"
SIZES: Final = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)
"""Pixels, those that the hicolor theme has folders for."""
_WINDOWS: Final = (16, 24, 32, 48, 64, 256)
_MAC: Final = {
    b"icp4": 16, b"icp5": 32, b"ic11": 32, b"ic12": 64, b"ic07": 128, b"ic13": 256, b"ic08": 256,
    b"ic14": 512, b"ic09": 512, b"ic10": 1024,
}  # fmt: skip
"""Apple's names of the sizes; those twice as fine have names of their own."""


def png(size: int) -> bytes:
    """The icon as a PNG of that width and height. Needs a QGuiApplication."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(SVG)).render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(data.data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """An icon file of Windows that holds these PNGs, by size (at most 256)."""
    place = 6 + 16 * len(pictures)
    table = b""
    for size, data in pictures.items():
        side = size % 256  # 0 stands for 256
        table += struct.pack("<4B2H2I", side, side, 0, 0, 1, 32, len(data), place)
        place += len(data)
    return struct.pack("<3H", 0, 1, len(pictures)) + table + b"".join(pictures.values())


def icns(pictures: dict[bytes, bytes]) -> bytes:
    """An icon file of macOS that holds these PNGs, by Apple's names of the sizes."""
    parts = [name + struct.pack(">I", 8 + len(data)) + data for name, data in pictures.items()]
    return b"icns" + struct.pack(">I", 8 + sum(map(len, parts))) + b"".join(parts)


def write_icons(folder: Path) -> None:
    """Write all of them into a folder."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication.instance() or QGuiApplication([])
    drawn = {size: png(size) for size in sorted({*SIZES, *_WINDOWS, *_MAC.values()})}
    folder.mkdir(parents=True, exist_ok=True)
    for size in SIZES:
        (folder / f"unspin-{size}.png").write_bytes(drawn[size])
    (folder / "unspin.ico").write_bytes(ico({size: drawn[size] for size in _WINDOWS}))
    (folder / "unspin.icns").write_bytes(icns({name: drawn[size] for name, size in _MAC.items()}))
    del application


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    write_icons(Path(sys.argv[1]))
