"""A tiny writer of PDFs: pages of lines, each at a place of its own."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Iterable, Sequence
from typing import NamedTuple

WIDTH, HEIGHT = 595, 842
_SIGNS = "<</Type/Font/Subtype/Type1/BaseFont/Symbol>>"


class Line(NamedTuple):
    """A line of text: its left edge and its baseline, in points from the page's top left."""

    x: float
    y: float
    text: str
    size: float = 10
    bold: bool = False
    math: bool = False
    """Whether it is in a font of signs and Greek letters: "a" is alpha."""


class Drawing(NamedTuple):
    """A rule: its left end and its height, in points from the page's top left."""

    x: float
    y: float


class Picture(NamedTuple):
    """A grey square: the left edge and the lower one, in points from the page's top left."""

    x: float
    y: float


def column(
    x: float, y: float, lines: Iterable[str], size: float = 10, leading: float = 12
) -> list[Line]:
    """Lines below each other."""
    return [Line(x, y + leading * number, text, size) for number, text in enumerate(lines)]


def pdf(
    pages: Sequence[Sequence[Line | Drawing | Picture]],
    *,
    turn: int = 0,
    info: str = "",
    packed: bool = False,
    password: str | None = None,
    unnamed: bool = False,
) -> bytes:
    """A PDF of such pages, shown turned clockwise by `turn` degrees; Courier is the font.

    With a password it is encrypted; anybody can read it if that is "". With `unnamed`, the font is
    one of drawings that do not say what they are.
    """
    key = None if password is None else _Key(password)
    objects: dict[int, bytes] = {
        1: b"<</Type/Catalog/Pages 2 0 R>>",
        3: b"<</Type/Font/Subtype/Type1/BaseFont/Courier/Encoding/WinAnsiEncoding>>",
        4: b"<</Type/Font/Subtype/Type1/BaseFont/Courier-Bold/Encoding/WinAnsiEncoding>>",
        5: f"<<{info}>>".encode("latin-1"),
    }
    if unnamed:
        objects[3], objects[6 + 2 * len(pages)] = _drawn_font(6 + 2 * len(pages))
    kids = []
    for number, page in enumerate(pages):
        stream = b"".join(_shown(line, turn) for line in page)
        kept = zlib.compress(stream) if packed else stream
        kept = kept if key is None else key.encrypted(kept, 7 + 2 * number)
        size = (HEIGHT, WIDTH) if turn % 180 else (WIDTH, HEIGHT)
        packing = "/Filter/FlateDecode" if packed else ""
        objects[6 + 2 * number] = (
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {size[0]} {size[1]}]/Rotate {turn}"
            f"/Resources<</Font<</F 3 0 R/B 4 0 R/S {_SIGNS}>>>>/Contents {7 + 2 * number} 0 R>>"
        ).encode()
        objects[7 + 2 * number] = (
            f"<</Length {len(kept)}{packing}>>stream\n".encode() + kept + b"\nendstream"
        )
        kids.append(f"{6 + 2 * number} 0 R")
    objects[2] = f"<</Type/Pages/Kids[{' '.join(kids)}]/Count {len(kids)}>>".encode()
    return written(objects, "/Info 5 0 R" + ("" if key is None else key.trailer))


def _drawn_font(number: int) -> tuple[bytes, bytes]:
    """A font of type 3, and the drawing of all its characters, an object of that number."""
    names = " ".join(f"/a{code}" for code in range(256))
    drawings = " ".join(f"/a{code} {number} 0 R" for code in range(256))
    return (
        f"<</Type/Font/Subtype/Type3/FontBBox[0 0 600 700]/FontMatrix[.001 0 0 .001 0 0]"
        f"/FirstChar 0/LastChar 255/Widths[{'600 ' * 256}]"
        f"/Encoding<</Differences[0 {names}]>>/CharProcs<<{drawings}>>>>".encode(),
        b"<</Length 29>>stream\n600 0 d0 50 0 500 600 re fill\nendstream",
    )


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


class _Key:
    """Encrypts with RC4 of 40 bits, the oldest way that a PDF knows (ISO 32000-1, 7.6.3)."""

    _FILLED = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")
    _MAY = -44
    """What may be done with it, as flags: print."""

    def __init__(self, password: str) -> None:
        padded = (password.encode("latin-1") + self._FILLED)[:32]
        owner = _rc4(_md5(padded)[:5], padded)
        may = (self._MAY & 0xFFFFFFFF).to_bytes(4, "little")
        self._key = _md5(padded + owner + may + b"unspin")[:5]
        user = _rc4(self._key, self._FILLED)
        self.trailer = (
            f"/ID[<{b'unspin'.hex()}><{b'unspin'.hex()}>]/Encrypt<</Filter/Standard/V 1/R 2"
            f"/O<{owner.hex()}>/U<{user.hex()}>/P {self._MAY}>>"
        )

    def encrypted(self, content: bytes, number: int) -> bytes:
        """The content of the object with a number."""
        return _rc4(_md5(self._key + number.to_bytes(3, "little") + b"\0\0")[:10], content)


def _md5(data: bytes) -> bytes:
    return hashlib.md5(data, usedforsecurity=False).digest()


def _rc4(key: bytes, data: bytes) -> bytes:
    box, j = list(range(256)), 0
    for i in range(256):
        j = (j + box[i] + key[i % len(key)]) % 256
        box[i], box[j] = box[j], box[i]
    made, i, j = bytearray(), 0, 0
    for one in data:
        i = (i + 1) % 256
        j = (j + box[i]) % 256
        box[i], box[j] = box[j], box[i]
        made.append(one ^ box[(box[i] + box[j]) % 256])
    return bytes(made)


def _shown(line: Line | Drawing | Picture, turn: int) -> bytes:
    """The operators of a line; on a turned page they are turned back."""
    x, y = line.x, line.y
    if isinstance(line, Drawing):
        return f"{x:g} {HEIGHT - y:g} 200 1 re f\n".encode()
    if isinstance(line, Picture):
        place = f"90 0 0 90 {x:g} {HEIGHT - y:g}"
        return f"q {place} cm BI /W 1 /H 1 /BPC 8 /CS /G ID ".encode() + b"\x80 EI Q\n"
    matrix = {
        0: (1, 0, 0, 1, x, HEIGHT - y),
        90: (0, 1, -1, 0, y, x),
        180: (-1, 0, 0, -1, WIDTH - x, y),
        270: (0, -1, 1, 0, HEIGHT - y, WIDTH - x),
    }[turn]
    text = line.text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    font = "S" if line.math else "B" if line.bold else "F"
    place = " ".join(f"{one:g}" for one in matrix)
    return (
        f"BT /{font} {line.size:g} Tf {place} Tm (".encode() + text.encode("cp1252") + b") Tj ET\n"
    )
