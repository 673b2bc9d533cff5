"""The project's documents: links lead somewhere, tables are whole, the map has every module."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = (".github", "editor", "packaging", "resources", "tests")
DOCUMENTS = [ROOT / "README.md", *(path for one in FOLDERS for path in (ROOT / one).rglob("*.md"))]
LINK = re.compile(r"\]\((?!https?:)([^)\s#]*)(?:#([^)\s]+))?\)")
EDITOR = ROOT / "editor"
MAP = (EDITOR / "README.md").read_text("utf-8")
CODE = re.compile(r"`[^`]*`")


def anchors(document):
    """The anchors of its headings, as the web pages that show Markdown make them."""
    titles = re.findall(r"^#+ (.+)$", document.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-") for title in titles}


@pytest.fixture(params=DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def document(request):
    return request.param


def test_every_link_leads_somewhere(document):
    for path, anchor in LINK.findall(document.read_text("utf-8")):
        target = document.parent / path if path else document
        assert target.exists(), path
        assert not anchor or anchor in anchors(target), anchor


def test_every_row_of_a_table_has_as_many_cells_as_its_head(document):
    for table in re.findall(r"(?:^\|.*\n)+", document.read_text("utf-8"), re.MULTILINE):
        rows = [CODE.sub("", row) for row in table.splitlines()]
        assert {row.count("|") for row in rows} == {rows[0].count("|")}, table


def rows_of_the_map():
    """The rooms of each row of the map, and the modules that it names."""
    table = MAP.partition("| room | files |")[2].partition("\n\n")[0]
    for row in re.findall(r"^\| (`[^|]+) \| (.+) \|$", table, re.MULTILINE):
        yield tuple(set(re.findall(r"`([\w/]+)`", cell)) for cell in row)


def test_the_map_names_every_module():
    """The packages of documents and web pages have more helpers than it names."""
    places = {
        (room, name) for rooms, names in rows_of_the_map() for room in rooms for name in names
    }
    rooms = {room for room, _ in places} - {"files/docx"}
    for room in rooms:
        for path in (EDITOR / room).glob("*.py"):
            assert path.stem == "__init__" or (room, path.stem) in places, path


def test_what_the_map_names_is_there():
    modules = {path.stem for path in EDITOR.rglob("*.py")}
    for _, names in rows_of_the_map():
        assert {name for name in names if "/" not in name} <= modules
