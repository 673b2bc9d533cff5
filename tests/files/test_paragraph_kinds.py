"""What the paragraphs of documents and pages are: headings, list items, cells, notes, quotes."""

from pathlib import Path

import pytest

from editor.files.docx import Docx
from editor.files.html import Html
from editor.files.odt import Odt
from tests.files.docx_markup import HEAD, SPACES, docx, notes, p, table
from tests.files.docx_shapes import SHAPES as DOCX_SHAPES
from tests.files.odt_shapes import SHAPES as ODT_SHAPES
from tests.files.odt_shapes import content, odt, packed


def described(source):
    """Each line with what it is: "heading 1: Title"."""
    lines = source.text.split("\n")
    assert len(source.paragraphs) == len(lines)
    found = []
    for line, one in zip(lines, source.paragraphs, strict=True):
        level = f" {one.level}" if one.level else ""
        mark = f" {one.mark}" if one.mark else ""
        found.append(f"{one.kind}{level}{mark}: {line}")
    return found


# ------------------------------------------------------------------------------------- Word


def style(id_, name, properties="", based_on="", more=""):
    based = f'<w:basedOn w:val="{based_on}"/>' if based_on else ""
    return (
        f'<w:style w:type="paragraph" w:styleId="{id_}"{more}><w:name w:val="{name}"/>{based}'
        f"<w:pPr>{properties}</w:pPr></w:style>"
    )


def level(depth, form, text, start=1):
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/>'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


STYLES = f"{HEAD}<w:styles {SPACES}>" + "".join(
    (
        style("a", "Normal", more=' w:default="1"'),
        style("berschrift1", "heading 1", '<w:outlineLvl w:val="0"/>', "a"),
        style("Own", "Own Heading", based_on="berschrift1"),
        style("Titel", "Title"),
        style("Zitat", "Quote"),
        style(
            "Liste", "List Paragraph", '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
        ),
        style("Loop", "Loop", based_on="Loop"),
        "</w:styles>",
    )
)
BULLETS = level(0, "bullet", "\uf0b7") + level(1, "bullet", "o")
NUMBERS = (
    level(0, "decimal", "%1.", 3)
    + level(1, "lowerLetter", "%1.%2)")
    + level(2, "upperRoman", "(%3)")
)
NUMBERING = (
    f'{HEAD}<w:numbering {SPACES}><w:abstractNum w:abstractNumId="5">{BULLETS}</w:abstractNum>'
    f'<w:abstractNum w:abstractNumId="6">{NUMBERS}</w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="6"/></w:num>'
    '<w:num w:numId="3"><w:abstractNumId w:val="6"/><w:lvlOverride w:ilvl="0">'
    '<w:startOverride w:val="9"/></w:lvlOverride></w:num></w:numbering>'
)


def styled(text, name):
    return p(text, properties=f'<w:pStyle w:val="{name}"/>')


def item(text, list_id, depth=0):
    numbers = f'<w:ilvl w:val="{depth}"/><w:numId w:val="{list_id}"/>'
    return p(text, properties=f"<w:numPr>{numbers}</w:numPr>")


def word(*body, **parts):
    parts = {"styles": STYLES, "numbering": NUMBERING, **parts}
    return Docx.read(docx("".join(body), parts=parts), Path("a.docx"))


def test_headings_and_quotes_of_word_in_any_language():
    found = described(
        word(
            styled("Ships", "Titel"),
            styled("Ports", "berschrift1"),
            styled("More", "Own"),
            p("By level", properties='<w:outlineLvl w:val="2"/>'),
            p("Body", properties='<w:outlineLvl w:val="9"/>'),
            styled("Said.", "Zitat"),
            styled("Round", "Loop"),
            styled("Unknown", "none"),
        )
    )
    assert found == [
        "heading 1: Ships",
        "heading 1: Ports",
        "heading 1: More",
        "heading 3: By level",
        "text: Body",
        "quote 1: Said.",
        "text: Round",
        "text: Unknown",
    ]


def test_lists_of_word_have_their_marks():
    found = described(
        word(
            styled("bullet", "Liste"),
            item("deeper", 1, 1),
            item("three", 2),
            item("a", 2, 1),
            item("b", 2, 1),
            item("I", 2, 2),
            item("four", 2),
            item("a again", 2, 1),
            item("nine", 3),
            item("none", 0),
            item("too deep", 1, 900_000_000),
        )
    )
    assert found == [
        "list item 1 •: bullet",
        "list item 2 ◦: deeper",
        "list item 1 3.: three",
        "list item 2 3.a): a",
        "list item 2 3.b): b",
        "list item 3 (I): I",
        "list item 1 4.: four",
        "list item 2 4.a): a again",
        "list item 1 9.: nine",
        "text: none",
        "list item 9 ▪: too deep",
    ]


def test_tables_and_notes_of_word():
    rows = table(("A", "B"), (p("C") + p("more"), styled("Head", "berschrift1")))
    found = described(word(p("Text"), rows, footnotes=notes("footnote", p("Said so."))))
    assert found == [
        "text: Text",
        "cell 1: A",
        "cell: B",
        "cell 1: C",
        "cell: more",
        "heading 1: Head",
        "note: Said so.",
    ]


def test_a_damaged_part_of_styles_is_no_reason_to_refuse_the_text():
    found = described(word(styled("Ships", "Titel"), item("one", 2), styles="<", numbering="<a>"))
    assert found == ["text: Ships", "text: one"]


@pytest.mark.parametrize("shape", DOCX_SHAPES)
def test_every_line_of_a_word_document_is_something(shape):
    one = DOCX_SHAPES[shape]
    described(Docx.read(one.data, Path("a.docx"), one.revisions))


# ------------------------------------------------------------------------------ OpenDocument


LIST_STYLES = (
    '<office:automatic-styles xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0">'
    '<style:style style:name="P1" style:parent-style-name="Quotations"/>'
    '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" '
    'style:num-format="1"/><text:list-level-style-bullet text:level="2" '
    'text:bullet-char="-"/></text:list-style></office:automatic-styles><office:body>'
)


def open_document(body):
    xml = content(body).replace("<office:body>", LIST_STYLES, 1)
    return Odt.read(packed(xml), Path("a.odt"))


def test_paragraphs_of_an_opendocument_text():
    note = (
        '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation>'
        "<text:note-body><text:p>Said so.</text:p></text:note-body></text:note>"
    )
    inner = "<text:list><text:list-item><text:p>deep</text:p></text:list-item></text:list>"
    items = (
        f"<text:list-item><text:p>one</text:p><text:p>more</text:p>{inner}</text:list-item>"
        "<text:list-item><text:p>two</text:p></text:list-item>"
    )
    cells = "<table:table-cell><text:p>{}</text:p></table:table-cell>" * 2
    found = described(
        open_document(
            '<text:p text:style-name="Title">Ships</text:p>'
            '<text:h text:outline-level="2">Ports</text:h><text:h>Top</text:h>'
            f'<text:p>Text{note}</text:p><text:p text:style-name="P1">“Yes.”</text:p>'
            f'<text:list text:style-name="L1">{items}</text:list>'
            "<text:list><text:list-item><text:p>dot</text:p></text:list-item></text:list>"
            f"<table:table><table:table-row>{cells.format('A', 'B')}</table:table-row>"
            f"<table:table-row>{cells.format('C', 'D')}</table:table-row></table:table>"
        )
    )
    assert found == [
        "heading 1: Ships",
        "heading 2: Ports",
        "heading 1: Top",
        "text: Text",
        "quote 1: “Yes.”",
        "list item 1 1.: one",
        "list item 1: more",
        "list item 2 ◦: deep",
        "list item 1 2.: two",
        "list item 1 •: dot",
        "cell 1: A",
        "cell: B",
        "cell 1: C",
        "cell: D",
        "note: Said so.",
    ]


@pytest.mark.parametrize("shape", ODT_SHAPES)
def test_every_line_of_an_opendocument_text_is_something(shape):
    described(Odt.read(odt(ODT_SHAPES[shape][0]), Path("a.odt")))


# --------------------------------------------------------------------------------- web pages


def test_lines_of_a_web_page():
    page = (
        "<h1>Ships</h1><p>Text<br>goes on</p><h3>Ports</h3>"
        "<ul><li>dot<ol><li>one<p>more</p><li>two</ol></li><li><b>bold</b></ul>"
        "<blockquote><p>“Yes.”<p>“No.”<h2>In it</h2></blockquote>"
        "<table><tr><th>A<td>B<tr><td>C<td><ul><li>in</ul></table>"
        "<pre>x = 1\ny = 2</pre><dl><dt>Pilot<dd>Guides</dl><li>alone</li>After"
    )
    found = described(Html.read(page.encode(), Path("a.html")))
    assert found == [
        "heading 1: Ships",
        "text: Text",
        "text: goes on",
        "heading 3: Ports",
        "list item 1 •: dot",
        "list item 2 1.: one",
        "list item 2: more",
        "list item 2 2.: two",
        "list item 1 •: bold",
        "quote 1: “Yes.”",
        "quote 1: “No.”",
        "heading 2: In it",
        "cell 1: A",
        "cell: B",
        "cell 1: C",
        "list item 1 •: in",
        "code: x = 1",
        "code: y = 2",
        "text: Pilot",
        "list item 1: Guides",
        "list item 1 •: alone",
        "text: After",
    ]
