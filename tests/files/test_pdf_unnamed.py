"""Fonts that do not name their characters: what is certain comes out, all else is U+FFFD."""

import pytest

from editor.files import read_article
from editor.files.pdf.unnamed import meanings
from tests.files.pdf_pages import column, pdf

DICTIONARY = frozenset({"efficient", "official", "the", "figures", "difficult", "office"})


def read(*runs: str) -> str:
    table = meanings(runs, lambda: DICTIONARY)
    return " ".join(runs).translate(table)


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("e\x1ecient \xbf5 caf\xe9 \x10the\x11 1990\x151995", "efficient £5 café “the” 1990–1995"),
        ("e\x0ecient \\the\" 1990{1995 it's", "efficient “the” 1990–1995 it’s"),
    ],
)
def test_words_tell_in_which_order_a_font_has_its_characters(raw, text):
    assert read(*raw.split(" ")) == text


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("Vale \xbf5 x\x1cy", "Vale �5 x�y"),
        ("f j g", "� � �"),
        ("12", "12"),
        ("e\x0ecient e\x1ecient", "e�cient e�cient"),
        ("e\x0ecient $5", "efficient �5"),
    ],
)
def test_what_is_not_certain_is_no_letter(raw, text):
    assert read(*raw.split(" ")) == text


@pytest.mark.parametrize(
    ("line", "text", "notes"),
    [
        ("The of\x1ccial of\x1cce has \xbf5 for it.", "The official office has £5 for it.", 0),
        ("The price has been \xbf5 of late.", "The price has been �5 of late.", 1),
    ],
)
def test_such_a_font_is_read_and_what_is_uncertain_told(tmp_path, line, text, notes):
    path = tmp_path / "paper.pdf"
    path.write_bytes(pdf([column(60, 80, [line])], unnamed=True))
    result = read_article(path)
    assert result.article.text == text
    assert sum("does not say what" in note for note in result.notes) == notes
