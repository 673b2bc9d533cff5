"""Puts highlights with notes into a copy of a PDF. Runs only in a worker."""

from __future__ import annotations

import ctypes
import io
from collections.abc import Iterable, Sequence
from typing import Any, Final

import pypdfium2.raw as pdfium

from editor.files.pdf.glyphs import Rectangle, shown_box, turned_back
from editor.files.pdf.marks import Highlight, MarkKind
from editor.files.pdf.words import Box

COLORS: Final = {MarkKind.SUSPECT.value: (255, 205, 90), MarkKind.CHANGED.value: (140, 215, 160)}
"""Red, green, blue. Set by hand: amber and green, as in the window."""
AUTHOR: Final = "Unspin"
_PRINTED: Final = 4
"""Flag of annotations that are printed, too (ISO 32000-1, table 165)."""


def annotated(document: Any, wanted: Iterable[Highlight], turns: Sequence[int]) -> bytes:
    """Return a copy of an opened PDF with highlights; `turns` are those of its pages' words."""
    by_page: dict[int, list[Highlight]] = {}
    for one in wanted:
        by_page.setdefault(one.page, []).append(one)
    for number, found in sorted(by_page.items()):
        page = document[number - 1]
        crop = shown_box(page.raw)
        for one in found:
            _highlight(page.raw, one, turns[number - 1], crop)
        page.close()
    copy = io.BytesIO()
    document.save(copy)
    return copy.getvalue()


def _highlight(page: Any, wanted: Highlight, turn: int, crop: Rectangle) -> None:
    note = pdfium.FPDFPage_CreateAnnot(page, pdfium.FPDF_ANNOT_HIGHLIGHT)
    if not note:
        return
    corners = [_corners(box, turn, crop) for box in wanted.boxes]
    for four in corners:
        values = [value for corner in four for value in corner]
        points = pdfium.FS_QUADPOINTSF(*values)
        pdfium.FPDFAnnot_AppendAttachmentPoints(note, ctypes.byref(points))
    xs = [x for four in corners for x, _ in four]
    ys = [y for four in corners for _, y in four]
    around = pdfium.FS_RECTF(min(xs), max(ys), max(xs), min(ys))
    pdfium.FPDFAnnot_SetRect(note, ctypes.byref(around))
    color = pdfium.FPDFANNOT_COLORTYPE_Color
    pdfium.FPDFAnnot_SetColor(note, color, *COLORS[wanted.kind], 255)
    pdfium.FPDFAnnot_SetFlags(note, _PRINTED)
    for key, value in ((b"Contents", wanted.note), (b"T", AUTHOR)):
        wide = ctypes.create_string_buffer(value.encode("utf-16-le") + b"\0\0")
        pdfium.FPDFAnnot_SetStringValue(note, key, ctypes.cast(wide, pdfium.FPDF_WIDESTRING))
    pdfium.FPDFPage_CloseAnnot(note)


def _corners(box: Box, turn: int, crop: Rectangle) -> list[tuple[float, float]]:
    """Return a box's corners in the coordinates of the file: upper ones first, then lower ones."""
    left, top, right, bottom = box
    corners = ((left, top), (right, top), (left, bottom), (right, bottom))
    return [turned_back(x, y, turn, crop) for x, y in corners]
