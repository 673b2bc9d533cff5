"""Marks of list items, and what else of structure other programs' documents have of their own."""

from pathlib import Path

import pytest

from editor.article.paragraphs import Paragraph, ParagraphKind
from editor.article.structured import Structured
from editor.files.containers import new_archive, read_parts
from editor.files.docx import Docx, new_docx
from editor.files.html import Html, new_html, new_markdown
from editor.files.odt import Odt, new_odt
from tests.files.docx_markup import aside, docx, p
from tests.files.odt_shapes import SPACES, content, packed
from tests.files.test_paragraph_kinds import described

_DECLARED = " ".join(f'xmlns:{prefix}="{space}"' for prefix, space in SPACES.items())


def numbers(level, form, before="", behind="", more=""):
    return (
        f'<text:list-level-style-number text:level="{level}" style:num-format="{form}" '
        f'style:num-prefix="{before}" style:num-suffix="{behind}" {more}/>'
    )


def list_style(name, *levels):
    return f'<text:list-style style:name="{name}">{"".join(levels)}</text:list-style>'


COMMON = (
    f'<office:document-styles {_DECLARED} xmlns:style="urn:oasis:names:tc:opendocument:xmlns:'
    'style:1.0"><office:styles><style:style style:name="Mine" '
    'style:parent-style-name="Block_20_Text"/>'
    + list_style("N", numbers(1, "1", behind="."), numbers(2, "a", behind=")"))
    + list_style("R", numbers(1, "I", more='text:start-value="4"'))
    + list_style("M", numbers(1, "", before="§ 4"))
    + '</office:styles><office:automatic-styles><style:style style:name="P9" '
    'style:parent-style-name="Title"/></office:automatic-styles></office:document-styles>'
)


def items(*texts, style="", more=""):
    named = f' text:style-name="{style}"' if style else ""
    made = "".join(
        f"<text:list-item><text:p>{one}</text:p></text:list-item>"
        if not one.startswith("<")
        else f"<text:list-item>{one}</text:list-item>"
        for one in texts
    )
    return f"<text:list{named}{more}>{made}</text:list>"


def test_lists_of_an_opendocument_text_as_libreoffice_writes_them():
    """Common styles, letters, starts, lists that go on."""
    deep = f"<text:p>two</text:p>{items('deep', 'deeper')}"
    body = (
        items("one", deep, style="N", more=' xml:id="l1"')
        + '<text:p text:style-name="Mine">said</text:p>'
        + items("three", style="N", more=' text:continue-list="l1"')
        + items("anew", style="N")
        + items("on", style="N", more=' text:continue-numbering="true"')
        + items("four", style="R")
        + items("mark", style="M")
        + '<text:p text:style-name="P9">text</text:p>'
    )
    parts = read_parts(packed(content(body)), "a.odt") | {"styles.xml": COMMON.encode()}
    assert described(Odt.read(new_archive(parts), Path("a.odt"))) == [
        "list item 1 1.: one",
        "list item 1 2.: two",
        "list item 2 a): deep",
        "list item 2 b): deeper",
        "quote 1: said",
        "list item 1 3.: three",
        "list item 1 1.: anew",
        "list item 1 2.: on",
        "list item 1 IV.: four",
        "list item 1 § 4: mark",
        "text: text",
    ]


def test_damaged_styles_are_no_reason_to_refuse_the_text():
    parts = read_parts(packed(content(items("one", style="N"))), "a.odt")
    document = Odt.read(new_archive({**parts, "styles.xml": b"<x"}), Path("a.odt"))
    assert described(document) == ["list item 1 •: one"]


def test_lists_of_a_web_page():
    page = (
        '<ol start="5"><li>five<li value="9">nine<li>ten</ol><ol type="a" start="26"><li>z<li>aa'
        "</ol><ol type=i><li>one<li>two</ol><ul><li style=\"list-style-type: 'c) '\">own</ul>"
        '<ol start="x"><li>odd</ol>'
    )
    assert described(Html.read(page.encode(), Path("a.html"))) == [
        "list item 1 5.: five",
        "list item 1 9.: nine",
        "list item 1 10.: ten",
        "list item 1 z.: z",
        "list item 1 aa.: aa",
        "list item 1 i.: one",
        "list item 1 ii.: two",
        "list item 1 c): own",
        "list item 1 1.: odd",
    ]


def test_quotes_and_code_of_word_documents_by_libreoffice():
    names = ("Quotations", "Preformatted Text")
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="s{n}"><w:name w:val="{name}"/></w:style>'
        for n, name in enumerate(names)
    )
    body = "".join(p("said", properties=f'<w:pStyle w:val="s{n}"/>') for n in (0, 1))
    data = docx(body, parts={"styles": aside("styles", styles)})
    assert described(Docx.read(data, Path("a.docx"))) == ["quote 1: said", "code: said"]


@pytest.mark.parametrize("first", range(3))
def test_marks_survive_from_kind_to_kind(first):
    marks = ["1.", "2.", "a.", "b.", "3.", "7.", "c)", "IV."]
    depths = [1, 1, 2, 2, 1, 1, 1, 1]
    paragraphs = [
        Paragraph(ParagraphKind.LIST_ITEM, depth, mark)
        for depth, mark in zip(depths, marks, strict=True)
    ]
    text = Structured("\n".join(f"item {mark}" for mark in marks), paragraphs)
    steps = [
        lambda one: Odt.read(new_odt(one), Path("a.odt")),
        lambda one: Html.read(new_html(one, "t"), Path("a.html")),
        lambda one: Docx.read(new_docx(one), Path("a.docx")),
    ]
    for step in steps[first:] + steps[:first]:
        made = step(text)
        text = Structured(made.text, list(made.paragraphs), list(made.inlines))
        assert [one.mark for one in text.paragraphs] == marks
        assert [one.level for one in text.paragraphs] == depths


def test_lines_of_code_are_lines_of_markdown():
    text = Structured("a\u2028b", [Paragraph(ParagraphKind.CODE)])
    assert new_markdown(text) == "```\na\nb\n```"
