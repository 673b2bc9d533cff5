"""The article's text as the widget can show it."""

import sys

import pytest
from PySide6.QtGui import QTextDocument

from editor.session.limits import LONG_LINE
from editor.ui.text.display_text import shown, shown_in_pieces, typed


def units(text):
    return len(text.encode("utf-16-le")) // 2


def test_every_code_point_is_shown_as_one_that_the_widget_keeps(qapp):
    codes = [c for c in range(sys.maxunicode + 1) if not 0xD800 <= c <= 0xDFFF and c != 10]
    text = "".join(map(chr, codes))
    image = shown(text)
    assert len(image) == len(text)
    assert units(image) == units(text)
    document = QTextDocument()
    for at in range(0, len(image), 5000):
        document.setPlainText(image[at : at + 5000])
        assert document.toRawText() == image[at : at + 5000]


@pytest.mark.parametrize("count", [1, 1999, 2000, 2001, 2500, 9000])
def test_pieces_differ_in_spaces_only(count):
    text = "short line\n" + "word 😀 " * count + "\n" + "x" * (LONG_LINE + 1)
    pieces = shown_in_pieces(text)
    assert pieces.replace("\u2029", " ") == text
    longest = max(map(len, pieces.replace("\n", "\u2029").split("\u2029")[:-1]))
    assert longest <= LONG_LINE


@pytest.mark.parametrize(
    ("put", "taken"),
    [("a\r\nb\rc", "a\nb\nc"), ("\u2029\u2028", "\n\n"), ("\ud83d", "\ufffd"), ("😀", "😀")],
)
def test_what_is_typed_is_taken_as_files_have_it(put, taken):
    assert typed(put) == taken
