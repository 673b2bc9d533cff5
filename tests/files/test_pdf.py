"""PDFs: what is read of them, in which order, and which are refused."""

import time
from pathlib import Path

import pytest

from editor.article.paragraphs import ParagraphKind
from editor.files import ReadError, read_article
from editor.files.pdf import Mark, MarkKind
from editor.files.pdf.columns import columns
from editor.files.pdf.segments import Segment
from editor.files.pdf.words import PageWord
from tests.files.pdf_pages import Drawing, Line, Picture, column, pdf

LEFT = [
    "The council has spent the money on",
    "repairs, and the rest of it will have",
    "to come from the government. A deci-",
    "sion is needed before the end of the",
    "month, said the well-known engineer.",
    "  Nobody had expected that the sea had",
    "hollowed out the wall, and that a bus",
]
RIGHT = [
    "would find room in it. The engineers",
    "recommended doing the work in two",
    "stages, so that half of the long quay",
    "could remain open throughout winter.",
    "  Skippers fear that their customers",
    "will not come back if the landings go",
    "to another port for a state-of-the-",
    "art harbour.",
]
FIRST = (
    "The council has spent the money on repairs, and the rest of it will have to come from the "
    "government. A decision is needed before the end of the month, said the well-known engineer."
)
SECOND = (
    "Nobody had expected that the sea had hollowed out the wall, and that a bus would find room "
    "in it. The engineers recommended doing the work in two stages, so that half of the long quay "
    "could remain open throughout winter."
)
THIRD = (
    "Skippers fear that their customers will not come back if the landings go to another port for "
    "a state-of-the-art harbour."
)


def two_columns(top: float = 120) -> list[Line]:
    indented = [
        [Line(x + 12 * (text != text.lstrip()), y, text.lstrip()) for x, y, text, *_ in lines]
        for lines in (column(60, top, LEFT), column(310, top, RIGHT))
    ]
    return [Line(120, 80, "How the harbour was lost", 18), *indented[0], *indented[1]]


def read(path: Path, data: bytes):
    path.write_bytes(data)
    return read_article(path)


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_two_columns_are_read_one_after_the_other(tmp_path, turn):
    article = read(tmp_path / "paper.pdf", pdf([two_columns()], turn=turn)).article
    assert article.text.split("\n") == ["How the harbour was lost", FIRST, SECOND, THIRD]
    kinds = [article.paragraphs.at(line).kind for line in range(4)]
    assert kinds == [ParagraphKind.HEADING, *[ParagraphKind.TEXT] * 3]


def test_columns_are_read_in_order_whatever_order_the_file_has(tmp_path):
    shuffled = sorted(two_columns(), key=lambda line: (line.y, line.x))
    text = read(tmp_path / "paper.pdf", pdf([shuffled])).article.text
    assert text.split("\n")[1:] == [FIRST, SECOND, THIRD]


def segment(x0: float, x1: float, base: float, size: float = 10) -> Segment:
    """Six words on one line."""
    wide = (x1 - x0) / 6
    lefts = [x0 + wide * number for number in range(6)]
    return Segment([PageWord("word", left, left + wide - 1, base, size) for left in lefts])


def centred(middle: float, top: float, texts: list[str]) -> list[Line]:
    return [Line(middle - 3 * len(text), top + 12 * at, text) for at, text in enumerate(texts)]


def test_authors_beside_each_other_stand_before_both_columns(tmp_path):
    first = centred(171, 110, ["Hanna Vale", "Harbour Office"])
    second = centred(420, 110, ["Marta Bloom", "Institute of Coasts"])
    page = [*first, *second, *two_columns(170)]
    text = read(tmp_path / "two.pdf", pdf([page])).article.text
    authors = ["Hanna Vale Harbour Office", "Marta Bloom Institute of Coasts"]
    assert text.split("\n")[1:] == [*authors, FIRST, SECOND, THIRD]
    between = centred(310, 110, ["Olu Osei", "Sands"])  # which stands across both columns
    page = [*first, *between, *second, *two_columns(170)]
    text = read(tmp_path / "three.pdf", pdf([page])).article.text
    assert text.endswith(f"{FIRST}\n{SECOND}\n{THIRD}")
    assert all(" ".join(line.text for line in one[1:]) in text for one in (first, between, second))


def test_headings_at_one_height_stay_in_their_columns(tmp_path):
    headings = [Line(60, 110, "Repairs", 10, True), Line(310, 110, "Landings", 10, True)]
    lines = read(tmp_path / "two.pdf", pdf([[*headings, *two_columns(140)]])).article.text
    found = lines.split("\n")
    assert found.index("Repairs") < found.index("Landings")
    assert found[found.index("Landings") - 1].endswith("and that a bus")


def test_centred_headings_at_one_height_below_a_wide_caption_stay_in_their_columns(tmp_path):
    caption = Line(
        60, 80, "Figure 1. The quay from the north, and the wall that the sea hollowed out"
    )
    headings = [*centred(171, 140, ["Repairs"]), *centred(420, 140, ["Landings"])]
    lines = read(tmp_path / "two.pdf", pdf([[caption, *headings, *two_columns(165)[1:]]]))
    found = lines.article.text.split("\n")
    assert found.index("Repairs") < found.index("Landings")
    assert found[found.index("Landings") - 1].endswith("and that a bus")


def test_a_page_of_very_many_centred_lines_is_no_trouble(tmp_path):
    page = [segment(60, 545, 10, size=18)]
    for at in range(5_000):
        page += [segment(x + 50, x + 190, 40 + 20 * at) for x in (50, 305)]
    for at in range(30):
        page += [segment(x, x + 240, 100_100 + 12 * at) for x in (50, 305)]
    started = time.process_time()
    found = columns(page)
    assert time.process_time() - started < 5
    assert sum(len(one.segments) for one in found) == len(page)


def test_a_paragraph_goes_on_on_the_next_page_and_keeps_the_page_that_it_began_on(tmp_path):
    pages = [
        [Line(250, 30, "Coastal Studies"), *column(60, 80, LEFT[:4]), Line(290, 800, "17")],
        [Line(250, 30, "Coastal Studies"), *column(60, 80, LEFT[4:5]), Line(290, 800, "18")],
    ]
    result = read(tmp_path / "paper.pdf", pdf(pages))
    assert result.article.text.split("\n") == [FIRST, "Coastal Studies"]
    assert result.article.paragraphs.at(0).page == 1
    assert result.article.page_lines == {"Coastal Studies"}
    assert "3 repeated running heads and page numbers are left out." in result.notes


def test_line_numbers_are_left_out(tmp_path):
    lines = column(80, 80, LEFT[:5])
    numbers = [Line(40, 80 + 12 * at, str(at + 1), 6) for at in range(5)]
    result = read(tmp_path / "paper.pdf", pdf([[*numbers, *lines]]))
    assert result.article.text == FIRST
    assert "5 line numbers in the margin are left out." in result.notes


def test_footnotes_and_captions_stand_behind_the_paragraph_that_they_interrupt(tmp_path):
    page = [
        *column(60, 80, LEFT[:3]),
        Line(60, 150, "Figure 2: A drawing of the wall.", 9),
        *column(60, 200, LEFT[3:5]),
        *column(60, 760, ["1 The sums are those of last year."], 8),
    ]
    article = read(tmp_path / "paper.pdf", pdf([page])).article
    lines = article.text.split("\n")
    assert lines == [
        FIRST,
        "Figure 2: A drawing of the wall.",
        "1 The sums are those of last year.",
    ]
    assert [article.paragraphs.at(line).kind for line in (1, 2)] == [ParagraphKind.NOTE] * 2


@pytest.mark.parametrize(
    ("line", "size", "kind"),
    [
        ("Table 1 shows that the council has", 10, ParagraphKind.TEXT),
        ("Figure 2 and the wall were shown to", 10, ParagraphKind.TEXT),
        ("Fig. 3b gives what the engineers saw", 9, ParagraphKind.TEXT),
        ("Table I have seen, chair I have not", 10, ParagraphKind.TEXT),
        ("Table 1: What the council has spent", 10, ParagraphKind.NOTE),
        ("Fig. 2. What the council has spent", 10, ParagraphKind.NOTE),
        ("Table A.1 What the council has spent", 10, ParagraphKind.NOTE),
        ("Fig. 3 comparison of walls and quays", 9, ParagraphKind.NOTE),
    ],
)
def test_a_caption_is_told_from_a_sentence_about_a_figure(tmp_path, line, size, kind):
    page = [*column(60, 80, LEFT[:5]), *column(60, 180, [line, *RIGHT[:3]], size)]
    article = read(tmp_path / "paper.pdf", pdf([page])).article
    number = next(n for n, one in enumerate(article.text.split("\n")) if one.startswith(line[:6]))
    assert article.paragraphs.at(number).kind is kind


def test_a_running_head_is_known_wherever_it_stands(tmp_path):
    head = "Coastal Studies"
    pages = [
        [Line(250, 30 + 20 * (not number), head), *column(60, 120, [*LEFT[:4], f"End {number}."])]
        for number in range(4)
    ]
    result = read(tmp_path / "paper.pdf", pdf(pages))
    assert result.article.text.count(head) == 1
    assert result.article.page_lines == {head}


def test_text_that_returns_is_text(tmp_path):
    question = ["How often do you visit the harbour?", "  Never, seldom, often, or every day?"]
    pages = [
        [Line(60, 30, "The Harbour"), *column(60, 60, [*question, *LEFT[:4], "ABCDEF"[number]])]
        for number in range(6)
    ]
    article = read(tmp_path / "paper.pdf", pdf(pages)).article
    assert article.text.count(question[0]) == 6


def test_references_are_told_from_the_author_s_own_words(tmp_path):
    page = [
        *column(60, 80, LEFT[:5]),
        Line(60, 180, "References", 12, bold=True),
        *column(60, 210, ["[1] A. Vale. Counterfeit consciousness", "    in harbours. 2021."]),
        *column(60, 234, ["[2] M. Bloom. The wall. 2020."]),
    ]
    article = read(tmp_path / "paper.pdf", pdf([page])).article
    kinds = [article.paragraphs.at(line).kind for line in range(article.text.count("\n") + 1)]
    assert kinds[1:] == [ParagraphKind.HEADING, *[ParagraphKind.REFERENCE] * 2]
    assert "[1] A. Vale. Counterfeit consciousness in harbours. 2021." in article.text


def test_a_table_that_is_certain_becomes_cells(tmp_path):
    rows = [("Station", "Depth"), ("North", "12 m"), ("South", "3 m"), ("West", "44 m")]
    cells = [
        Line(x, 300 + 14 * at, text)
        for at, row in enumerate(rows)
        for x, text in zip((100, 240), row, strict=True)
    ]
    article = read(tmp_path / "paper.pdf", pdf([[*column(60, 80, LEFT[:5]), *cells]])).article
    lines = article.text.split("\n")
    assert lines[1:] == [cell for row in rows for cell in row]
    assert article.paragraphs.at(1).kind is ParagraphKind.CELL


def test_the_file_says_when_it_was_made_and_the_log_how_it_was_read(tmp_path):
    data = pdf([two_columns()], info="/CreationDate (D:20240305101500+01'00')")
    said = read(tmp_path / "paper.pdf", data).article.provenance
    assert (said.published, said.made) == ("", "2024-03-05T10:15:00+01:00")
    assert said.extraction.startswith("pypdfium2 ")
    assert "layout" in said.extraction


@pytest.mark.parametrize(
    ("date", "made"),
    [
        ("D:20240305101500Z", "2024-03-05T10:15:00+00:00"),
        ("D:20240305101500", "2024-03-05"),
        ("D:20240305256100Z", "2024-03-05"),
        ("D:20240231101500Z", ""),
        ("D:19700101000000Z", ""),
    ],
)
def test_a_date_that_is_impossible_or_was_never_set_is_none(tmp_path, date, made):
    data = pdf([two_columns()], info=f"/CreationDate ({date})")
    assert read(tmp_path / "paper.pdf", data).article.provenance.made == made


@pytest.mark.parametrize(
    ("properties", "published", "made"),
    [
        ("<prism:coverDate>2021-03-01</prism:coverDate>", "2021-03-01", "2024-03-05"),
        ('<a xmp:CreateDate="2022-01-02T03:04:05Z"/>', "", "2022-01-02T03:04:05+00:00"),
        ("<dc:date><b:Seq><b:li>2023</b:li></b:Seq></dc:date>", "", "2024-03-05"),
    ],
)
def test_only_a_publishers_date_is_one_of_publication(tmp_path, properties, published, made):
    packet = f"<x:xmpmeta>{properties}</x:xmpmeta>".encode()
    data = pdf([two_columns()], info="/CreationDate (D:20240305)") + b"\n% " + packet
    said = read(tmp_path / "paper.pdf", data).article.provenance
    assert (said.published, said.made) == (published, made)


def test_a_pdf_is_told_by_its_content(tmp_path):
    assert read(tmp_path / "paper.txt", pdf([two_columns()])).article.origin.format == "pdf"


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "is empty"),
        (b"An ordinary text.\n" * 100, "is no PDF"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 2000, "a picture (PNG)"),
        (pdf([two_columns()])[:300], "damaged"),
        (pdf([[]]), "has no text and no pictures: its pages are blank"),
        (pdf([[Drawing(60, 200)]]), "only drawings, which may be letters"),
        (pdf([[Picture(60, 200)]]), "it was scanned"),
        (pdf([two_columns()], password="secret"), "is encrypted and needs a password"),
        (b"%PDF-1.7\n" + b"\xff" * 3000, "damaged"),
    ],
)
def test_what_cannot_be_read_is_refused_with_a_sentence(tmp_path, data, why):
    with pytest.raises(ReadError) as caught:
        read(tmp_path / "paper.pdf", data)
    assert why in caught.value.message
    assert caught.value.message.endswith(".")


def test_nothing_but_text_on_the_page_is_read(tmp_path):
    cut_off = Line(900, 100, "outside")
    article = read(tmp_path / "paper.pdf", pdf([[*column(60, 80, LEFT[:5]), cut_off]])).article
    assert article.text == FIRST


def test_a_pdf_that_only_may_not_be_changed_is_read_and_annotated(tmp_path):
    path = tmp_path / "paper.pdf"
    article = read(path, pdf([two_columns()], password="")).article
    assert FIRST in article.text
    copy = tmp_path / "copy.pdf"
    at = article.text.index("repairs")
    mark = Mark(at, at + len("repairs"), "Why?", MarkKind.SUSPECT)
    assert read(copy, article.source.annotated([mark], lambda: None)).article.text == article.text


@pytest.mark.parametrize(
    ("pictures", "note"),
    [
        (1, "1 page has only pictures, the text of which is not read: 2."),
        (13, "13 pages have only pictures, the text of which is not read: 2, 3, "),
        (13, ", 12, 13, …."),
    ],
)
def test_pages_that_have_only_pictures_are_told(tmp_path, pictures, note):
    pages = [
        two_columns(),
        *[[Picture(60, 200)]] * pictures,
        [],
        [Picture(60, 700), *column(60, 300, RIGHT)],
    ]
    (told,) = read(tmp_path / "paper.pdf", pdf(pages)).notes
    assert note in told


def test_a_pdf_without_pictures_has_no_notes(tmp_path):
    assert read(tmp_path / "paper.pdf", pdf([two_columns()])).notes == ()
