"""Tables of a triage hold any name, and do nothing but show it."""

import csv
import io
from html.parser import HTMLParser
from pathlib import Path

from editor.triage.row import Rating, TriageRow
from editor.triage.tables import csv_lines, page_lines

ODD = [
    "=1+1.txt",
    "@SUM(A1).txt",
    "\t-1.txt",
    "two\nlines.txt",
    "q\"uo'te,d;.txt",
    "<script>alert(1)</script>",
    "&amp;.txt",
    "\u202etxt.exe",
    "no\udcffutf8.txt",
]
ROWS = [TriageRow(Path(name), Rating.UNREAD, original=name, problem=name) for name in ODD]


class Cells(HTMLParser):
    """The cells of a page, and all its elements."""

    def __init__(self, page):
        super().__init__()
        self.elements, self.cells = set(), []
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.elements.add(tag)
        if tag == "td":
            self.cells.append("")

    def handle_data(self, data):
        if self.cells:
            self.cells[-1] += data


def test_no_cell_is_a_formula_and_each_row_is_whole():
    data = b"".join(csv_lines(ROWS)).decode("utf-8-sig")
    table = list(csv.DictReader(io.StringIO(data, newline="")))
    for column in ("path", "original", "problem"):
        found = [row[column] for row in table]
        names = [one.replace("\udcff", "?").lstrip("\t") for one in ODD]
        assert [one.lstrip("\t") for one in found] == names
        assert not any(one.startswith(("=", "+", "-", "@")) for one in found)


def test_a_page_shows_every_name_as_it_is():
    name = 'a "folder" & <b>more</b> $made'
    page = b"".join(page_lines(ROWS, name)).decode("ascii")
    shown = Cells(page)
    named = [cell.strip() for cell in shown.cells[::8]]
    assert named[:6] == [one.strip() for one in ODD[:6]]
    assert named[6:] == ["&amp;.txt", "U+202Etxt.exe", "noU+DCFFutf8.txt"]
    assert not shown.elements & {"script", "b", "link", "img", "iframe"}
    assert "&lt;b&gt;more&lt;/b&gt; $made" in page
