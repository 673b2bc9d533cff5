"""A tiny writer of PDFs: pages of lines, each at a place of its own."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Sequence
from typing import NamedTuple

WIDTH, HEIGHT = 595, 842


class Line(NamedTuple):
    """A line of text: its left edge and its baseline, in points from the page's top left."""

    x: float
    y: float
    text: str
    size: float = 10
    bold: bool = False


def column(
    x: float, y: float, lines: Iterable[str], size: float = 10, leading: float = 12
) -> list[Line]:
    """Lines below each other."""
    return [Line(x, y + leading * number, text, size) for number, text in enumerate(lines)]


def pdf(
    pages: Sequence[Sequence[Line]], *, turn: int = 0, info: str = "", packed: bool = False
) -> bytes:
    """A PDF of such pages, shown turned clockwise by `turn` degrees; Courier is the font."""
    objects: dict[int, bytes] = {
        1: b"<</Type/Catalog/Pages 2 0 R>>",
        3: b"<</Type/Font/Subtype/Type1/BaseFont/Courier/Encoding/WinAnsiEncoding>>",
        4: b"<</Type/Font/Subtype/Type1/BaseFont/Courier-Bold/Encoding/WinAnsiEncoding>>",
        5: f"<<{info}>>".encode("latin-1"),
    }
    kids = []
    for number, page in enumerate(pages):
        stream = b"".join(_shown(line, turn) for line in page)
        kept = zlib.compress(stream) if packed else stream
        size = (HEIGHT, WIDTH) if turn % 180 else (WIDTH, HEIGHT)
        packing = "/Filter/FlateDecode" if packed else ""
        objects[6 + 2 * number] = (
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {size[0]} {size[1]}]/Rotate {turn}"
            f"/Resources<</Font<</F 3 0 R/B 4 0 R>>>>/Contents {7 + 2 * number} 0 R>>"
        ).encode()
        objects[7 + 2 * number] = (
            f"<</Length {len(kept)}{packing}>>stream\n".encode() + kept + b"\nendstream"
        )
        kids.append(f"{6 + 2 * number} 0 R")
    objects[2] = f"<</Type/Pages/Kids[{' '.join(kids)}]/Count {len(kids)}>>".encode()
    return written(objects)


def written(objects: dict[int, bytes], trailer: str = "/Info 5 0 R") -> bytes:
    """The file of some objects."""
    data = b"%PDF-1.7\n"
    places = {}
    for number, content in sorted(objects.items()):
        places[number] = len(data)
        data += f"{number} 0 obj\n".encode() + content + b"\nendobj\n"
    start, size = len(data), max(objects) + 1
    table = "".join(
        f"{places[n]:010} 00000 n \n" if n in places else "0000000000 65535 f \n"
        for n in range(size)
    )
    return (
        data
        + (
            f"xref\n0 {size}\n{table}trailer\n<</Size {size}/Root 1 0 R{trailer}>>\n"
            f"startxref\n{start}\n%%EOF\n"
        ).encode()
    )


def _shown(line: Line, turn: int) -> bytes:
    """The operators of a line; on a turned page they are turned back."""
    x, y = line.x, line.y
    matrix = {
        0: (1, 0, 0, 1, x, HEIGHT - y),
        90: (0, 1, -1, 0, y, x),
        180: (-1, 0, 0, -1, WIDTH - x, y),
        270: (0, -1, 1, 0, HEIGHT - y, WIDTH - x),
    }[turn]
    text = line.text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    font = "B" if line.bold else "F"
    place = " ".join(f"{one:g}" for one in matrix)
    return (
        f"BT /{font} {line.size:g} Tf {place} Tm (".encode() + text.encode("cp1252") + b") Tj ET\n"
    )
