"""Tables of articles: the column with the texts is found, bad rows are told, the rest is read."""

import json

import pytest

from tests.files import web_archives
from tests.files.web_archives import warc
from tests.originals.stories import story

PAGES = web_archives.A, web_archives.B, web_archives.C
A, B = story(1).rstrip(), story(2).rstrip()


@pytest.fixture
def read(shelf, folder, put):
    """Put a table on the shelf; its originals by their rows, and what is told of it."""

    def read(name, content):
        path = folder / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        put(path)
        place = shelf.places()[-1]
        with shelf.index() as index:
            numbers = index.texts_of(path)
            rows = {
                one.row: (index.text(number), one.title, one.date, one.url)
                for number in numbers
                for one in index.whereabouts(number)
            }
        return rows, " ".join(problem.why for problem in place.problems)

    return read


def lines(*rows):
    return "".join(json.dumps(row) + "\n" for row in rows)


@pytest.mark.parametrize(
    "name", ["text", "Body", "CONTENT", "article", "Full text", "article_body"]
)
def test_the_text_column_has_one_of_many_names(read, name):
    rows, told = read("t.csv", f'id,summary,{name}\n1,{"x" * 9000},"{A}"\n2,y,"{B}"\n')
    assert [text for text, *_ in rows.values()] == [A, B]
    assert told == ""


@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_without_such_a_name_it_is_the_longest(read, mark):
    content = f'id{mark}kind{mark}was\n1{mark}news{mark}"{A}"\n2{mark}news{mark}"{B}"\n'
    assert [text for text, *_ in read("t.csv", content)[0].values()] == [A, B]


def test_a_table_may_lack_names(read):
    assert {row: text for row, (text, *_) in read("t.tsv", f'1\t"{A}"\n2\t"{B}"\n')[0].items()} == {
        1: A,
        2: B,
    }


def test_title_date_and_address_are_kept(read):
    rows, _ = read(
        "t.jsonl",
        lines(
            {"headline": "Flood", "published_at": "2025-03-14", "link": "https://x/1", "body": A},
            {"headline": None, "published_at": 7, "body": B},
        ),
    )
    assert rows[1] == (A, "Flood", "2025-03-14", "https://x/1")
    assert rows[2] == (B, "", "7", "")


@pytest.mark.parametrize("name", ["t.json", "t.jsonl", "t.ndjson"])
def test_json_is_a_list_or_lines(read, name):
    rows = [{"text": A}, {"text": B}]
    content = json.dumps(rows) if name == "t.json" else lines(*rows)
    assert [text for text, *_ in read(name, content)[0].values()] == [A, B]


def test_json_lines_may_be_named_json(read):
    assert len(read("t.json", lines({"text": A}, {"text": B}))[0]) == 2


def test_bad_rows_are_told_and_left_out(read):
    content = lines({"text": A}) + '{"text": \n' + lines([1], {"text": 5}, {"title": "x"}) * 2
    rows, told = read("t.jsonl", content + lines({"text": B}))
    assert [text for text, *_ in rows.values()] == [A, B]
    assert "row 2: it is no JSON" in told
    assert "and 4 more" in told


def test_a_quotation_mark_that_is_never_closed_costs_no_more_than_the_table(read):
    rows, _ = read("t.csv", f'text\n"{A}"\n"{B}\n' + "more\n" * 1000)
    assert rows[1][0] == A


def test_what_is_no_table_of_articles_is_told(read):
    rows, told = read("t.json", '{"name": "settings", "size": 5}')
    assert rows == {}
    assert "no column that looks like articles" in told


@pytest.mark.parametrize("name", ["t.csv", "t.jsonl", "t.json", "t.tsv"])
@pytest.mark.parametrize("content", [b"", b"\n\n", b"\0\0", b'"', b"\xff\xfe", b"[" * 100_000])
def test_rubbish_is_told(read, name, content):
    rows, told = read(name, content)
    assert rows == {}
    assert told


def test_a_row_without_end_is_not_read_into_memory(read):
    rows, told = read("t.jsonl", b'{"text": "' + b"x" * 10_000_001)
    assert rows == {}
    assert "more than 10,000,000 characters" in told


def test_markup_in_cells_is_read_as_a_page_and_opens_nothing(read, tmp_path):
    page = f'<p>{A}</p><img src="file://{tmp_path}/x"><script src="http://x/y.js"></script>'
    rows, _ = read("t.jsonl", lines({"content": page}))
    assert "<" not in rows[1][0]
    assert A.split("\n")[0] in rows[1][0]


def test_half_of_a_pair_that_json_may_hold_does_no_harm(read):
    rows, _ = read("t.jsonl", '{"text": "\\ud800 ' + A.replace("\n", " ") + '"}\n')
    assert len(rows) == 1


def test_encodings(read):
    text = "Die Brücke, das Café: " + A
    for number, encoding in enumerate(("utf-8", "utf-8-sig", "utf-16", "cp1252")):
        rows, _ = read(f"{number}.csv", f'text\n"{text}"\n'.encode(encoding))
        assert rows[1][0] == text, encoding


def test_the_pages_of_an_archive_are_originals_each_with_its_address(read):
    third = "<title>C</title><p>The third page."
    data = warc(*map(web_archives.answer, PAGES, (web_archives.STORY, "", third)))
    rows, told = read("site.warc.gz", data)
    assert rows == {
        1: (web_archives.TEXT, "The café", "2026-03-14", PAGES[0]),
        3: ("The third page.", "C", "", PAGES[2]),
    }
    assert "row 2: it cannot be read" in told
