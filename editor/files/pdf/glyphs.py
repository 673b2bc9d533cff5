"""The words of a page, read by pdfium glyph by glyph. Runs only in a worker."""

from __future__ import annotations

import ctypes
import math
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any, Final, NamedTuple

import pypdfium2.raw as pdfium

from editor.files.pdf.characters import SOFT_HYPHEN, UNKNOWN, accented, plain, raised
from editor.files.pdf.hyphens import english
from editor.files.pdf.unnamed import meanings
from editor.files.pdf.words import PageShows, PageWord, PageWords

_BOLD: Final = re.compile(r"bold|black|heavy|demi|cmbx|sfbx|ecbx|lmbx|-bd\b|medi\b", re.IGNORECASE)
_MATH: Final = re.compile(
    r"cmmi|cmsy|cmex|cmbsy|msam|msbm|eufm|rsfs|math|symbol|mtmi|mtsy|mtex|lmmi|lmsy|lmex|stix.*mt",
    re.IGNORECASE,
)
Rectangle = tuple[float, float, float, float]
"""Left, bottom, right, top, in the coordinates of the file."""
_NOWHERE: Final = (0.0, 0.0, 0.0, 0.0)
_SPACES: Final = frozenset(" \t\r\n\u00a0\u2002\u2003\u2009\u202f\u3000")
_FIRST_HALVES: Final = 0xD800
_HALVES: Final = 0x400
"""Codes that are the first, and as many that are the second halves of letters beyond 0xFFFF."""
GAP: Final = 0.6
"""Font sizes between two glyphs from which they belong to two words. Set by hand: pdfium itself
finds the spaces between words, but not all ends of a column."""
SEEN: Final = 200
"""Things on a page, and in one of them, that are looked at. Set by hand."""
DEEPEST: Final = 3
"""How deep things in things are looked at. Set by hand."""
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
    font: int = 0
    """Of a font without a name, by what it is told from others on its page; 0: it has one."""


class _Glyph(NamedTuple):
    """A glyph, placed as the reader of its line sees it: x to the right, y down."""

    text: str
    x: float
    """Its origin, on the baseline."""
    y: float
    left: float
    """The edges of its box."""
    right: float
    look: _FontLook
    is_named: bool = True
    """Whether the file says what it is; its text is the code that it has in its font otherwise."""


def page_words(page: Any, crop: Rectangle) -> PageWords:
    """Return the words of a loaded page, turned upright.

    `crop` is what is shown of the page, in the coordinates of the file: left, bottom, right, top.
    """
    text_page = pdfium.FPDFText_LoadPage(page)
    if not text_page:
        return PageWords(crop[2] - crop[0], crop[3] - crop[1], [], [], _shows(page))
    try:
        found = _named([word for word in _words(text_page) if _is_shown(word[0], crop)])
    finally:
        pdfium.FPDFText_ClosePage(text_page)
    turns = Counter[int]()
    for word in found:
        turns[word[0].look.turn] += len(word)
    turn = turns.most_common(1)[0][0] if turns else 0
    width, height = crop[2] - crop[0], crop[3] - crop[1]
    if turn % 2:
        width, height = height, width
    made = [(_word(word, crop), word[0].look.turn == turn) for word in found]
    upright = [word for word, stands in made if word.text and stands]
    turned = [word for word, stands in made if word.text and not stands]
    return PageWords(width, height, upright, turned, _shows(page), turn)


def _shows(page: Any) -> PageShows:
    """Return what is on a page beside words; some of many things are looked at."""
    number = min(pdfium.FPDFPage_CountObjects(page), SEEN)
    found = [_shown_by(pdfium.FPDFPage_GetObject(page, at)) for at in range(number)]
    return max(found, default=PageShows.NOTHING)


def _shown_by(thing: Any, depth: int = 0) -> PageShows:
    match pdfium.FPDFPageObj_GetType(thing):
        case pdfium.FPDF_PAGEOBJ_IMAGE:
            return PageShows.PICTURES
        case pdfium.FPDF_PAGEOBJ_PATH | pdfium.FPDF_PAGEOBJ_SHADING:
            return PageShows.DRAWINGS
        case pdfium.FPDF_PAGEOBJ_FORM if depth < DEEPEST:
            number = min(pdfium.FPDFFormObj_CountObjects(thing), SEEN)
            inner = [pdfium.FPDFFormObj_GetObject(thing, at) for at in range(number)]
            return max((_shown_by(one, depth + 1) for one in inner), default=PageShows.NOTHING)
        case _:
            return PageShows.NOTHING


def turned_point(x: float, y: float, turn: int, crop: Rectangle) -> tuple[float, float]:
    """Return a point of the file's coordinates as one of the page, turned upright, from its top."""
    left, bottom, right, top = crop
    return (
        (x - left, top - y),
        (y - bottom, x - left),
        (right - x, y - bottom),
        (top - y, right - x),
    )[turn]


def turned_back(x: float, y: float, turn: int, crop: Rectangle) -> tuple[float, float]:
    """Return a point of the upright page, from its top, in the coordinates of the file."""
    left, bottom, right, top = crop
    return (
        (left + x, top - y),
        (left + y, bottom + x),
        (right - x, bottom + y),
        (right - y, top - x),
    )[turn]


def _is_shown(glyph: _Glyph, crop: Rectangle) -> bool:
    x, y = turned_back(glyph.x, glyph.y, glyph.look.turn, _NOWHERE)
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
    by_owner: dict[int, _FontLook] = {}
    looks: dict[_FontLook, _FontLook] = {}
    x, y = ctypes.c_double(), ctypes.c_double()
    box = pdfium.FS_RECTF()
    half = 0
    for number in range(pdfium.FPDFText_CountChars(text_page)):
        code = pdfium.FPDFText_GetUnicode(text_page, number)
        if _FIRST_HALVES <= code < _FIRST_HALVES + _HALVES:
            half = code
            continue
        if half and _FIRST_HALVES + _HALVES <= code < _FIRST_HALVES + 2 * _HALVES:
            code += ((half - _FIRST_HALVES) << 10) + 0x10000 - _FIRST_HALVES - _HALVES
        half = 0
        text = chr(code) if code < 0x110000 else ""
        if text in _SPACES and not (text in "\r\n" and _is_drawn(text_page, number)):
            yield None
            continue
        pdfium.FPDFText_GetCharOrigin(text_page, number, x, y)
        pdfium.FPDFText_GetLooseCharBox(text_page, number, box)
        owner = pdfium.FPDFText_GetTextObject(text_page, number)
        address = ctypes.cast(owner, ctypes.c_void_p).value or 0
        look = by_owner.get(address)
        if look is None:
            look = _look(text_page, number, owner)
            look = by_owner[address] = looks.setdefault(look, look)
        if look.turn:
            edges = (
                turned_point(box.left, box.bottom, look.turn, _NOWHERE)[0],
                turned_point(box.right, box.top, look.turn, _NOWHERE)[0],
            )
            origin = turned_point(x.value, y.value, look.turn, _NOWHERE)
            glyph = _Glyph(text, *origin, min(edges), max(edges), look)
        else:  # the same, faster
            glyph = _Glyph(text, x.value, -y.value, box.left, box.right, look)
        if look.font and pdfium.FPDFText_HasUnicodeMapError(text_page, number) == 1:
            glyph = glyph._replace(is_named=False)
        if math.isfinite(glyph.x + glyph.y + glyph.left + glyph.right + look.size):
            yield glyph


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
    font = pdfium.FPDFTextObj_GetFont(owner) if owner else None
    name = _font_name(font) if font else ""
    place = ctypes.cast(font, ctypes.c_void_p).value if font and not name else None
    bold, math_ = (pattern.search(name) is not None for pattern in (_BOLD, _MATH))
    return _FontLook(size, turn, bold, math_, place or 0)


def _font_name(font: Any) -> str:
    name = ctypes.create_string_buffer(200)
    length = pdfium.FPDFFont_GetBaseFontName(font, name, len(name))
    return name.raw[: max(0, min(length, len(name)) - 1)].decode("utf-8", "replace")


def _named(words: list[list[_Glyph]]) -> list[list[_Glyph]]:
    """Return words with what is certain of glyphs that the file does not name."""
    runs: dict[int, list[str]] = {}
    for word in words:
        for font, run in groupby(word, lambda one: 0 if one.is_named else one.look.font):
            if font:
                runs.setdefault(font, []).append("".join([one.text for one in run]))
    if not runs:
        return words
    tables = {font: meanings(own, english) for font, own in runs.items()}
    return [
        [
            one if one.is_named else one._replace(text=one.text.translate(tables[one.look.font]))
            for one in word
        ]
        for word in words
    ]


def _begins_word(last: _Glyph, glyph: _Glyph) -> bool:
    """Whether a glyph cannot belong to the word of the one before it."""
    if last.look is glyph.look:
        size = glyph.look.size
    elif last.look.turn != glyph.look.turn:
        return True
    else:
        size = max(last.look.size, glyph.look.size)
    size = max(size, 0.1)
    # The letters of a ligature have one origin, but each a part of its box.
    return (
        abs(glyph.y - last.y) > GAP * size
        or glyph.x - last.right > GAP * size
        or glyph.x < last.x - 0.5 * size
    )


def _word(glyphs: list[_Glyph], crop: Rectangle) -> PageWord:
    """Return a word as it stands on a page that is turned as the word is."""
    look = glyphs[0].look
    is_even = all(glyph.look is look for glyph in glyphs)
    size = look.size if is_even else max(glyph.look.size for glyph in glyphs)
    large = next(glyph for glyph in glyphs if glyph.look.size == size)
    left, top = turned_point(0, 0, look.turn, crop)
    return PageWord(
        sys.intern(_even_text(glyphs) if is_even else _text(glyphs, size, large.y)),
        left + min([glyph.left for glyph in glyphs]),
        left + max([glyph.right for glyph in glyphs]),
        top + large.y,
        max(size, 0.1),
        sum([glyph.look.bold for glyph in glyphs]) * 2 > len(glyphs),
        sum([glyph.look.math or glyph.text == UNKNOWN for glyph in glyphs]) * 2 >= len(glyphs),
    )


def _even_text(glyphs: list[_Glyph]) -> str:
    """Return the text of glyphs of one look, of which none is raised."""
    text = "".join([glyph.text for glyph in glyphs])
    is_plain = text.isascii() and text.isprintable() and "`" not in text
    return text if is_plain else _text(glyphs, glyphs[0].look.size, glyphs[0].y)


def _text(glyphs: list[_Glyph], size: float, base: float) -> str:
    parts: list[str] = []
    for is_high, run in groupby(glyphs, lambda one: _is_raised(one, size, base)):
        letters = _letters(run)
        parts += [raised("".join(letters))] if is_high else letters
    return plain("".join(parts)).replace(SOFT_HYPHEN, "") + (
        SOFT_HYPHEN if parts[-1] == SOFT_HYPHEN else ""
    )


def _is_raised(glyph: _Glyph, size: float, base: float) -> bool:
    return base - glyph.y > RAISED * size and glyph.look.size <= SMALL * size


def _letters(glyphs: Iterable[_Glyph]) -> list[str]:
    """Return the letters of glyphs, those composed that are drawn with an accent over them."""
    found: list[str] = []
    last: _Glyph | None = None
    for glyph in glyphs:
        whole = _composed(last, glyph) if last is not None else ""
        found[-bool(whole) or len(found) :] = [whole or glyph.text]
        last = glyph
    return found


def _composed(last: _Glyph, glyph: _Glyph) -> str:
    """Return the letter of a letter and an accent that stand over each other, else ""."""
    if glyph.left - last.left > 0.3 * glyph.look.size:
        return ""
    return accented(last.text, glyph.text) or accented(glyph.text, last.text)


def shown_box(page: Any) -> Rectangle:
    """Return what is shown of a page, in the coordinates of the file: left, bottom, right, top."""
    box = pdfium.FS_RECTF()
    pdfium.FPDF_GetPageBoundingBox(page, box)
    return box.left, box.bottom, box.right, box.top
