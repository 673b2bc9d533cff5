"""The page of an alignment, for hostile texts too."""

import re
from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from editor.export.alignment_page import alignment_page
from editor.originals.alignment import align


class Seen(HTMLParser):
    """What a browser would find: tags, and the texts of the last table's rows."""

    def __init__(self, page):
        super().__init__()
        self.tags = set()
        self.cells = []
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        if tag == "table":
            self.cells = []
        if tag == "td":
            self.cells.append("")

    def handle_data(self, data):
        if self.cells and data != "\n":
            self.cells[-1] += data


def page_of(article, *originals):
    names = [f"original-{number}.txt" for number in range(len(originals))]
    return alignment_page(align(article, originals), "article.txt", names)


def test_sentences_stand_side_by_side():
    article = "The ship sank. It was never found. Buy cheese."
    original = "The boat sank. Nobody saw it. It was never found."
    cells = Seen(page_of(article, original)).cells
    assert list(zip(cells[1::2], cells[::2], strict=True)) == [
        ("The ship sank.", "The boat sank."),
        ("", "Nobody saw it."),
        ("It was never found.", "It was never found."),
        ("Buy cheese.", ""),
    ]


def test_moved_sentences_and_their_sources_are_named():
    first = "The ferry was late on Monday. The engine had failed near the lighthouse."
    second = "Bread became dear after the wet summer."
    moved = " ".join(reversed(re.split(r"(?<=\.) ", first)))
    cells = Seen(page_of(f"{moved} {second}", first, second)).cells
    assert sum("moved" in cell for cell in cells) == 1
    assert sum("original-1.txt" in cell for cell in cells) == 1


@given(st.text(max_size=80), st.text(max_size=80))
def test_nothing_of_the_texts_becomes_a_tag(article, original):
    page = page_of(article + "<script>alert(1)</script>", original + "<img src=x>")
    assert page.isascii()
    assert Seen(page).tags.isdisjoint({"script", "img"})
    assert "default-src 'none'" in page
