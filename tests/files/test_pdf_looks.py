"""What papers of many looks do: drop caps, small print between columns, tables over pages."""

from pathlib import Path

import pytest

from editor.article.paragraphs import ParagraphKind
from editor.files import ReadResult, read_article
from editor.files.pdf.characters import raised
from tests.files.pdf_pages import Line, column, pdf

LEFT = [
    "The council has spent the money on",
    "repairs, and the rest of it will have",
    "to come from the government. A deci-",
    "sion is needed before the end of the",
    "month, said the well-known engineer.",
    "Nobody had expected that the sea had",
    "hollowed out the wall, and that a",
]
RIGHT = [
    "bus would find room in it. The engi-",
    "neers recommended doing the work in",
    "two stages, so that half of the long",
    "quay could remain open throughout",
    "winter, and that nobody would fear",
    "that the landings might be moved to",
    "another port for a year or for two.",
]
GOES_ON = "that a bus would find room in it"


def read(folder: Path, *pages: list[Line]) -> ReadResult:
    path = folder / "paper.pdf"
    path.write_bytes(pdf(pages))
    return read_article(path)


def lines_of(result: ReadResult) -> list[tuple[ParagraphKind, str]]:
    lines = result.article.text.split("\n")
    return [(result.article.paragraphs.at(n).kind, line) for n, line in enumerate(lines)]


@pytest.mark.parametrize(
    ("letter", "first", "begins"),
    [
        ("T", "he council has spent the money on", "The council has spent the money on repairs"),
        ("O", "verfitting is the money on it all", "Overfitting is the money on it all repairs"),
        ("A", "council has spent the money on it", "A council has spent the money on it repairs"),
    ],
)
def test_a_drop_cap_begins_its_word(tmp_path, letter, first, begins):
    page = [
        Line(60, 92, letter, 33),
        Line(82, 80, first),
        Line(82, 92, LEFT[1]),
        *column(60, 104, LEFT[2:5]),
    ]
    before = Line(60, 66, "So it is.")
    _, (kind, text) = lines_of(read(tmp_path, [before, *page]))
    assert kind is ParagraphKind.TEXT
    assert text.startswith(begins)
    assert text.endswith("said the well-known engineer.")


def test_small_print_at_the_foot_of_a_column_does_not_part_a_sentence(tmp_path):
    page = [
        *column(60, 120, LEFT),
        Line(60, 760, "Institute of Coastal Studies, Kelbrae", 7),
        *column(310, 120, RIGHT),
    ]
    (_, text), note = lines_of(read(tmp_path, page))
    assert GOES_ON in text
    assert note == (ParagraphKind.NOTE, "Institute of Coastal Studies, Kelbrae")


def test_a_note_in_the_margin_stands_apart_from_the_lines_beside_it(tmp_path):
    note = ["Citation: by Vale H.", "Walls of the coast.", "In print since 2024."]
    beside = [Line(30, 104 + 12 * at, text, 7) for at, text in enumerate(note)]
    text = column(125, 80, [*LEFT, *RIGHT])
    page = [
        *text[:2],
        *[one for two in zip(beside, text[2:], strict=False) for one in two],
        *text[5:],
    ]
    found = [text for _, text in lines_of(read(tmp_path, page))]
    assert " ".join(note) in found
    assert any(GOES_ON in text for text in found)


def test_every_fifth_line_may_be_numbered(tmp_path):
    text = [*LEFT, *RIGHT] * 2
    pages = [
        [
            *column(80, 80, text),
            *[Line(40, 80 + 12 * at, str(at + 1), 6) for at in range(4, 28, 5)],
        ],
        [*column(80, 80, RIGHT), Line(40, 128, "35", 6)],
    ]
    result = read(tmp_path, *pages)
    assert "6 line numbers in the margin are left out." in result.notes
    assert not any(map(str.isdigit, result.article.text))


def test_the_numbers_of_a_list_are_no_line_numbers(tmp_path):
    names = ["Introduction", "Methods", "Results", "Discussion", "Conclusion"]
    listed = [
        line
        for at, name in enumerate(names)
        for line in (Line(60, 400 + 14 * at, str(at + 1)), Line(90, 400 + 14 * at, name))
    ]
    result = read(tmp_path, [*column(60, 80, [*LEFT, *RIGHT]), *listed])
    assert result.notes == ()
    assert [line for line in result.article.text.split("\n") if line.isdigit()] == list("12345")


def test_a_list_of_references_may_have_no_heading(tmp_path):
    entries = [f"[{n}] A. Vale, The wall and the sea, {2000 + n}." for n in range(1, 5)]
    page = [*column(60, 80, LEFT[:5]), *column(60, 200, entries)]
    assert lines_of(read(tmp_path, page))[1:] == [
        (ParagraphKind.REFERENCE, entry) for entry in entries
    ]


def test_a_numbered_list_is_no_list_of_references(tmp_path):
    items = [f"[{n}] the council must repair the wall" for n in range(1, 5)]
    page = [*column(60, 80, LEFT[:5]), *column(60, 200, items)]
    assert all(kind is ParagraphKind.LIST_ITEM for kind, _ in lines_of(read(tmp_path, page))[1:])


def test_a_table_goes_on_on_the_next_page(tmp_path):
    def cells(top: float, *rows: tuple[str, str]) -> list[Line]:
        return [
            Line(x, top + 14 * at, text)
            for at, row in enumerate(rows)
            for x, text in zip((100, 240), row, strict=True)
        ]

    head = Line(250, 30, "Coastal Studies")
    first = [("Station", "Depth"), ("North", "12 m"), ("South", "3 m")]
    pages = [
        [head, *column(60, 80, LEFT[:5]), *cells(700, *first)],
        [head, *cells(80, ("West", "44 m"), ("East", "9 m")), *column(60, 180, RIGHT)],
    ]
    found = lines_of(read(tmp_path, *pages))
    in_table = [text for kind, text in found if kind is ParagraphKind.CELL]
    assert in_table == [cell for row in (*first, ("West", "44 m"), ("East", "9 m")) for cell in row]
    at = found.index((ParagraphKind.CELL, "3 m"))
    assert found[at + 1] == (ParagraphKind.CELL, "West")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("10", "¹⁰"),
        ("n-1", "ⁿ⁻¹"),
        ("a,b", "ᵃ,ᵇ"),
        ("nd", "nd"),
        ("minerals", "minerals"),
        ("∗", "∗"),
    ],
)
def test_what_stands_high_is_a_figure_or_a_letter_but_no_word(text, shown):
    assert raised(text) == shown
