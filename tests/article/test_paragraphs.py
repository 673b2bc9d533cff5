"""What paragraphs are: kept with them while the text is edited, and put back by undo."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.article import Article, Edit, Origin
from editor.article.paragraphs import PLAIN, Paragraph, ParagraphKind, of_plain_text
from editor.article.provenance import NOT_SAID
from editor.review import Review

HEADING, ITEM = Paragraph(ParagraphKind.HEADING, 1), Paragraph(ParagraphKind.LIST_ITEM, 1, "•")
THIRD = Paragraph(ParagraphKind.LIST_ITEM, 1, "3.")
CELL = Paragraph(ParagraphKind.CELL, 1)


class Lines:
    """The content of a file with these lines."""

    notes = ()
    provenance = NOT_SAID

    def __init__(self, *lines):
        self.text = "\n".join(text for text, _ in lines)
        self.paragraphs = [paragraph for _, paragraph in lines]

    def write(self, changes):
        return repr(changes).encode()


def article(*lines):
    return Article(Origin(None, b"", "utf-8", b""), Lines(*lines))


def kinds(of):
    return [of.paragraphs.at(line) for line in range(of.text.count("\n") + 1)]


STORY = (("Title", HEADING), ("Text.", PLAIN), ("One", ITEM), ("Two", THIRD), ("Cell", CELL))


@pytest.mark.parametrize(
    ("start", "before", "after", "expected"),
    [
        (2, "t", "x", [HEADING, PLAIN, ITEM, THIRD, CELL]),
        # What is split is the same twice, but has its number once.
        (2, "", "\n", [HEADING, HEADING, PLAIN, ITEM, THIRD, CELL]),
        (14, "", "\n", [HEADING, PLAIN, ITEM, ITEM, THIRD, CELL]),
        (18, "", "\n", [HEADING, PLAIN, ITEM, THIRD, THIRD._replace(mark=""), CELL]),
        (22, "", "\n", [HEADING, PLAIN, ITEM, THIRD, CELL, CELL._replace(level=0)]),
        # What is joined is what its first half was.
        (5, "\n", " ", [HEADING, ITEM, THIRD, CELL]),
        # A paragraph that is removed as a whole leaves the others as they are.
        (0, "Title\n", "", [PLAIN, ITEM, THIRD, CELL]),
        (5, "\nText.", "", [HEADING, ITEM, THIRD, CELL]),
        (12, "One\n", "", [HEADING, PLAIN, THIRD, CELL]),
        # The rest of the last line stays what it was.
        (3, "le\nText.\nO", "x\ny", [HEADING, ITEM, THIRD, CELL]),
    ],
)
def test_paragraphs_follow_an_edit(start, before, after, expected):
    one = article(*STORY)
    one.apply(Edit(start, before, after))
    assert kinds(one) == expected


@given(st.data())
@settings(max_examples=200, deadline=None)
def test_undo_puts_back_what_paragraphs_were(data):
    review = Review(article(*STORY))
    seen = [(review.text, kinds(review.article))]
    for _ in range(data.draw(st.integers(1, 5))):
        text = review.text
        start = data.draw(st.integers(0, len(text)))
        end = data.draw(st.integers(start, len(text)))
        after = data.draw(st.sampled_from(["", "x", "\n", "a\n\nb"]))
        review.replace([Edit(start, text[start:end], after)])
        if review.text != text:
            seen.append((review.text, kinds(review.article)))
        elif text[start:end] != after:
            seen.append((text, kinds(review.article)))
    for before in reversed(seen[:-1]):
        assert review.undo()
        assert (review.text, kinds(review.article)) == before
    for after in seen[1:]:
        assert review.redo()
        assert (review.text, kinds(review.article)) == after


@given(st.text(alphabet="#~` \ta\n", max_size=40))
@settings(deadline=None)
def test_a_plain_text_has_all_plain_paragraphs_or_one_for_each_line(text):
    found = of_plain_text(text)
    assert len(found) in (0, text.count("\n") + 1)


def test_headings_of_markdown_stand_alone():
    lines = ["# Ships", "", "#1 of many", "Text", "# no", "", "### Ports", "", "```", ""]
    lines += ["# code", "", "```", "", "#hashtag", "", "####### seven"]
    found = of_plain_text("\n".join(lines))
    headings = {lines[at]: one.level for at, one in enumerate(found) if one != PLAIN}
    assert headings == {"# Ships": 1, "### Ports": 3}


def test_text_without_headings_keeps_no_list():
    assert Article.from_text("Just text.\n\nNo. # 7 is late.\n").paragraphs.all_plain
