"""The words of a page, read by pdfium glyph by glyph. Runs only in a worker."""

from __future__ import annotations

import ctypes
import math
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any, Final, NamedTuple

import pypdfium2.raw as pdfium

from editor.files.pdf.characters import SOFT_HYPHEN, accented, plain, raised
from editor.files.pdf.words import PageWord, PageWords

_BOLD: Final = re.compile(r"bold|black|heavy|demi|cmbx|sfbx|ecbx|lmbx|-bd\b|medi\b", re.IGNORECASE)
_MATH: Final = re.compile(
    r"cmmi|cmsy|cmex|cmbsy|msam|msbm|eufm|rsfs|math|symbol|mtmi|mtsy|mtex|lmmi|lmsy|lmex|stix.*mt",
    re.IGNORECASE,
)
Rectangle = tuple[float, float, float, float]
"""Left, bottom, right, top, in the coordinates of the file."""
_SPACES: Final = frozenset(" \t\r\n\u00a0\u2002\u2003\u2009\u202f\u3000")
GAP: Final = 0.6
"""Font sizes between two glyphs from which they belong to two words. Set by hand: pdfium itself
finds the spaces between words, but not all ends of a column."""
SMALL: Final = 0.85
"""A raised glyph is at most so much of its neighbours' size. Set by hand."""
RAISED: Final = 0.18
"""Font sizes that it stands above their baseline. Set by hand."""


class _FontLook(NamedTuple):
    """What the glyphs of one text object look like."""

    size: float
    turn: int
    bold: bool
    math: bool


class _Glyph(NamedTuple):
    text: str
    box: Rectangle
    origin: tuple[float, float]
    look: _FontLook


def page_words(page: Any, crop: Rectangle) -> PageWords:
    """Return the words of a loaded page, turned upright.

    `crop` is what is shown of the page, in the coordinates of the file: left, bottom, right, top.
    """
    text_page = pdfium.FPDFText_LoadPage(page)
    if not text_page:
        return PageWords(crop[2] - crop[0], crop[3] - crop[1], [], [])
    try:
        found = [word for word in _words(text_page) if _is_shown(word[0], crop)]
    finally:
        pdfium.FPDFText_ClosePage(text_page)
    turns = Counter[int]()
    for word in found:
        turns[word[0].look.turn] += len(word)
    turn = turns.most_common(1)[0][0] if turns else 0
    width, height = crop[2] - crop[0], crop[3] - crop[1]
    if turn % 2:
        width, height = height, width
    made = [(_word(word, turn, crop), word[0].look.turn == turn) for word in found]
    upright = [word for word, stands in made if word.text and stands]
    turned = [word for word, stands in made if word.text and not stands]
    return PageWords(width, height, upright, turned, _has_pictures(page), turn)


def _has_pictures(page: Any) -> bool:
    return any(
        pdfium.FPDFPageObj_GetType(pdfium.FPDFPage_GetObject(page, number))
        == pdfium.FPDF_PAGEOBJ_IMAGE
        for number in range(min(pdfium.FPDFPage_CountObjects(page), 200))
    )


def turned_point(x: float, y: float, turn: int, crop: Rectangle) -> tuple[float, float]:
    """Return a point of the file's coordinates as one of the page, turned upright, from its top."""
    left, bottom, right, top = crop
    return (
        (x - left, top - y),
        (y - bottom, x - left),
        (right - x, y - bottom),
        (top - y, right - x),
    )[turn]


def _is_shown(glyph: _Glyph, crop: Rectangle) -> bool:
    x, y = glyph.origin
    return crop[0] - 1 <= x <= crop[2] + 1 and crop[1] - 1 <= y <= crop[3] + 1


def _words(text_page: Any) -> Iterator[list[_Glyph]]:
    """Yield the glyphs of each word, in the order of the file."""
    word: list[_Glyph] = []
    for glyph in _glyphs(text_page):
        if glyph is None or (word and _begins_word(word[-1], glyph)):
            if word:
                yield word
            word = []
        if glyph is not None:
            word.append(glyph)
    if word:
        yield word


def _glyphs(text_page: Any) -> Iterator[_Glyph | None]:
    """Yield the glyphs, None for white space."""
    looks: dict[int, _FontLook] = {}
    x, y = ctypes.c_double(), ctypes.c_double()
    box = pdfium.FS_RECTF()
    for number in range(pdfium.FPDFText_CountChars(text_page)):
        code = pdfium.FPDFText_GetUnicode(text_page, number)
        text = chr(code) if code < 0x110000 else ""
        if text in _SPACES and not (text in "\r\n" and _is_drawn(text_page, number)):
            yield None
            continue
        pdfium.FPDFText_GetCharOrigin(text_page, number, x, y)
        pdfium.FPDFText_GetLooseCharBox(text_page, number, box)
        owner = pdfium.FPDFText_GetTextObject(text_page, number)
        address = ctypes.cast(owner, ctypes.c_void_p).value or 0
        look = looks.get(address)
        if look is None:
            look = looks[address] = _look(text_page, number, owner)
        edges = (box.left, box.bottom, box.right, box.top)
        if not all(map(math.isfinite, (*edges, x.value, y.value, look.size))):
            continue
        yield _Glyph(text, edges, (x.value, y.value), look)


def _is_drawn(text_page: Any, number: int) -> bool:
    """Whether pdfium did not make a character up: a font may have a letter at a newline's place."""
    return int(pdfium.FPDFText_IsGenerated(text_page, number)) == 0


def _look(text_page: Any, number: int, owner: Any) -> _FontLook:
    matrix = pdfium.FS_MATRIX()
    size = pdfium.FPDFText_GetFontSize(text_page, number)
    turn = 0
    if pdfium.FPDFText_GetMatrix(text_page, number, matrix):
        size *= math.hypot(matrix.c, matrix.d)
        turn = round(math.atan2(matrix.b, matrix.a) / (math.pi / 2)) % 4
    name = _font_name(owner) if owner else ""
    return _FontLook(size, turn, _BOLD.search(name) is not None, _MATH.search(name) is not None)


def _font_name(owner: Any) -> str:
    font = pdfium.FPDFTextObj_GetFont(owner)
    name = ctypes.create_string_buffer(200)
    length = pdfium.FPDFFont_GetBaseFontName(font, name, len(name)) if font else 0
    return name.raw[: max(0, min(length, len(name)) - 1)].decode("utf-8", "replace")


def _begins_word(last: _Glyph, glyph: _Glyph) -> bool:
    """Whether a glyph cannot belong to the word of the one before it."""
    if last.look.turn != glyph.look.turn:
        return True
    size = max(last.look.size, glyph.look.size, 0.1)
    turn, nowhere = glyph.look.turn, (0.0, 0.0, 0.0, 0.0)
    x0, y0 = turned_point(*last.origin, turn, nowhere)
    x1, y1 = turned_point(*glyph.origin, turn, nowhere)
    # The letters of a ligature have one origin, but each a part of its box.
    corners = ((last.box[0], last.box[1]), (last.box[2], last.box[3]))
    end = max(turned_point(*corner, turn, nowhere)[0] for corner in corners)
    return abs(y1 - y0) > GAP * size or x1 - end > GAP * size or x1 < x0 - 0.5 * size


def _word(glyphs: list[_Glyph], turn: int, crop: Rectangle) -> PageWord:
    size = max(glyph.look.size for glyph in glyphs)
    large = next(glyph for glyph in glyphs if glyph.look.size == size)
    corners = [
        turned_point(glyph.box[a], glyph.box[b], turn, crop)
        for glyph in glyphs
        for a, b in ((0, 1), (2, 3))
    ]
    base = turned_point(*large.origin, turn, crop)[1]
    if large.look.turn != turn:
        base = max(y for _, y in corners)
    return PageWord(
        _text(glyphs, turn, crop, size, base),
        min(x for x, _ in corners),
        max(x for x, _ in corners),
        base,
        max(size, 0.1),
        sum(glyph.look.bold for glyph in glyphs) * 2 > len(glyphs),
        any(glyph.look.math for glyph in glyphs),
    )


def _text(
    glyphs: list[_Glyph],
    turn: int,
    crop: Rectangle,
    size: float,
    base: float,
) -> str:
    parts: list[str] = []
    last: _Glyph | None = None
    for glyph in glyphs:
        text = glyph.text
        high = base - turned_point(*glyph.origin, turn, crop)[1] > RAISED * size
        if high and glyph.look.size <= SMALL * size:
            text = raised(text)
        elif last is not None and (whole := _composed(last, glyph)):
            parts.pop()
            text = whole
        parts.append(text)
        last = glyph
    return plain("".join(parts)).replace(SOFT_HYPHEN, "") + (
        SOFT_HYPHEN if parts[-1] == SOFT_HYPHEN else ""
    )


def _composed(last: _Glyph, glyph: _Glyph) -> str:
    """Return the letter of a letter and an accent that stand over each other, else ""."""
    if glyph.box[0] - last.box[0] > 0.3 * glyph.look.size:
        return ""
    return accented(last.text, glyph.text) or accented(glyph.text, last.text)


def shown_box(page: Any) -> Rectangle:
    """Return what is shown of a page, in the coordinates of the file: left, bottom, right, top."""
    box = pdfium.FS_RECTF()
    pdfium.FPDF_GetPageBoundingBox(page, box)
    return box.left, box.bottom, box.right, box.top
