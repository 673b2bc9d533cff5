"""Text that is in no run: WordArt, entries of drop-down lists, form fields, SmartArt."""

import contextlib
import random

import pytest

from editor.article.source import Replaced
from editor.files.containers import new_archive, read_parts
from editor.files.errors import WriteError
from editor.files.reading import read_article
from tests.files.docx_changes import corrected, is_refusal, random_changes, read, replaced
from tests.files.docx_markup import HEAD, OFFICE, aside, docx, notes, p, r, textbox
from tests.files.docx_readers import xml_of
from tests.files.libreoffice import converted

ART = (
    "<w:r><w:pict><v:shape style='width:90pt'><v:textpath style=\"font:Impact\" {}/></v:shape>"
    "</w:pict></w:r>"
)
FORM = (
    '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="f"/>{}</w:ffData></w:fldChar>'
    "</w:r><w:r><w:instrText> {} </w:instrText></w:r>"
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>{}'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
)
ENTRIES = (
    '<w:ddList><w:result w:val="1"/><w:listEntry w:val="red &amp; blue"/>'
    '<w:listEntry w:val="green"/></w:ddList>'
)
DIAGRAMS = "http://schemas.openxmlformats.org/drawingml/2006/diagram"
INLINE = (
    '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">'
    '<wp:extent cx="3000000" cy="2000000"/><wp:effectExtent l="0" t="0" r="0" b="0"/>'
    '<wp:docPr id="4" name="Diagram 4"/><a:graphic><a:graphicData '
    f'uri="{DIAGRAMS}"><dgm:relIds xmlns:dgm="{DIAGRAMS}" r:dm="rIdD" r:lo="rIdO" r:qs="rIdQ" '
    'r:cs="rIdC"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
)
SPACES = f'xmlns:dgm="{DIAGRAMS}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
SHOWN = "http://schemas.microsoft.com/office/drawing/2008/diagram"


def said(*paragraphs):
    inside = "".join(f"<a:p><a:r><a:t>{one}</a:t></a:r></a:p>" for one in paragraphs)
    return f"<a:bodyPr/>{inside or '<a:p><a:endParaRPr/></a:p>'}"


def point(number, *paragraphs, kind="node", more=""):
    text = said(*paragraphs)
    return f'<dgm:pt modelId="{number}" type="{kind}">{more}<dgm:t>{text}</dgm:t></dgm:pt>'


def presented(number, of):
    return point(number, kind="pres", more=f'<dgm:prSet presAssocID="{of}"/>')


def link(number, of, to, order):
    return f'<dgm:cxn modelId="{number}" srcId="{of}" destId="{to}" srcOrd="{order}"/>'


def shape(number, *paragraphs):
    place = f'<a:off x="0" y="{100000 * number}"/><a:ext cx="2000000" cy="90000"/>'
    return (
        f'<dsp:sp modelId="{number}"><dsp:nvSpPr><dsp:cNvPr id="0" name=""/><dsp:cNvSpPr/>'
        f'</dsp:nvSpPr><dsp:spPr><a:xfrm>{place}</a:xfrm><a:prstGeom prst="rect"><a:avLst/>'
        f"</a:prstGeom></dsp:spPr><dsp:txBody>{said(*paragraphs)}</dsp:txBody>"
        f"<dsp:txXfrm>{place}</dsp:txXfrm></dsp:sp>"
    )


GROUP = '<dsp:nvGrpSpPr><dsp:cNvPr id="0" name=""/><dsp:cNvGrpSpPr/></dsp:nvGrpSpPr><dsp:grpSpPr/>'
DATA = (
    f"{HEAD}<dgm:dataModel {SPACES}><dgm:ptLst>{point(1, kind='doc')}{point(3, 'Then there')}"
    f"{point(2, 'From here', 'Step')}{point(5, 'Step')}{presented(12, 2)}{presented(13, 3)}"
    f"{presented(15, 5)}</dgm:ptLst><dgm:cxnLst>{link(21, 1, 2, 0)}{link(22, 1, 3, 1)}"
    f'{link(23, 3, 5, 0)}</dgm:cxnLst><dgm:extLst><a:ext uri="{SHOWN}"><dsp:dataModelExt '
    f'xmlns:dsp="{SHOWN}" relId="rIdS"/></a:ext></dgm:extLst></dgm:dataModel>'
)
DRAWING = (
    f'{HEAD}<dsp:drawing xmlns:dsp="{SHOWN}" {SPACES}><dsp:spTree>{GROUP}{shape(15, "Step")}'
    f"{shape(12, 'From here', 'Step')}{shape(13, 'Then there')}</dsp:spTree></dsp:drawing>"
)


@contextlib.contextmanager
def refusals_in_words():
    try:
        yield
    except WriteError as error:
        if not is_refusal(error) and "divided nor joined" not in str(error):
            raise


def with_diagram(data=DATA, drawing=DRAWING):
    found = read_parts(docx(p("Before ", INLINE, "it") + p("After")), "x.docx")
    rels = "word/_rels/document.xml.rels"
    added = "".join(
        f'<Relationship Id="{id_}" Type="{kind}" Target="diagrams/{name}.xml"/>'
        for id_, kind, name in (
            ("rIdD", f"{OFFICE}/diagramData", "data1"),
            ("rIdS", "http://schemas.microsoft.com/office/2007/relationships/diagramDrawing",
             "drawing1"),
            ("rIdO", f"{OFFICE}/diagramLayout", "layout1"),
            ("rIdQ", f"{OFFICE}/diagramQuickStyle", "style1"),
            ("rIdC", f"{OFFICE}/diagramColors", "colors1"),
        )
    )  # fmt: skip
    found[rels] = found[rels].replace(b"</Relationships>", f"{added}</Relationships>".encode())
    found["word/diagrams/data1.xml"] = data.encode()
    found["word/diagrams/drawing1.xml"] = drawing.encode()
    for name, root in (("layout1", "layoutDef"), ("style1", "styleDef"), ("colors1", "colorsDef")):
        made = f'{HEAD}<dgm:{root} {SPACES} uniqueId="x"/>'
        found[f"word/diagrams/{name}.xml"] = made.encode()
    return new_archive(found)


CASES = {
    "WordArt": (
        docx(p("Around ", ART.format('string="Big &quot;sale&quot;"'), "it") + p("After")),
        ("Around it", 'Big "sale"', "After"),
    ),
    "WordArt of two lines": (
        docx(p(ART.format("string='Big&#xA;sale'")) + p("After")),
        ("", "Big", "sale", "After"),
    ),
    "drop-down list of a form": (
        docx(p("Colour: ", FORM.format(ENTRIES, "FORMDROPDOWN", "")) + p("After")),
        ("Colour: ", "red & blue", "green", "After"),
    ),
    "drop-down list of a content control": (
        docx(
            '<w:sdt><w:sdtPr><w:dropDownList><w:listItem w:displayText="Choose one" w:value=""/>'
            '<w:listItem w:value="red"/></w:dropDownList></w:sdtPr><w:sdtContent>'
            + p("Choose one")
            + "</w:sdtContent></w:sdt>"
            + p("After")
        ),
        ("Choose one", "Choose one", "red", "After"),
    ),
    "SmartArt": (
        with_diagram(),
        ("Before it", "From here", "Step", "Then there", "Step", "After"),
    ),
    "SmartArt with a break": (
        with_diagram(
            DATA.replace("From here</a:t></a:r>", "From</a:t></a:r><a:br/><a:r><a:t>x</a:t></a:r>")
        ),
        ("Before it", "From\u2028x", "Step", "Then there", "Step", "After"),
    ),
}
NAMES = pytest.mark.parametrize("name", CASES)


@NAMES
def test_it_is_read_as_lines_of_its_own_and_nothing_is_changed_by_that(name):
    data, lines = CASES[name]
    document = read(data)
    assert document.text == "\n".join(lines)
    assert document.write([]) is data
    assert not any("not reviewed" in one for one in document.notes)
    assert any("without tracked changes" in one for one in document.notes)


@NAMES
@pytest.mark.parametrize("chance", range(25))
def test_any_changes_are_taken_exactly_or_refused_in_words(name, chance):
    document = read(CASES[name][0])
    changes = random_changes(random.Random(chance), document.text)
    for written in (document.write, lambda made: document.write_tracked(made, "Ada")):
        with refusals_in_words():
            again = read(written(changes), "final").text
            assert again == corrected(document.text, changes)


def test_a_change_is_woven_in_where_it_stands():
    word, diagram = "word/document.xml", "word/diagrams/data1.xml"
    for name, before, after, part, source, result in (
        ("WordArt", "Big", 'A "fine', word, "Big", "A &quot;fine"),
        ("WordArt of two lines", "sale", "it's", word, "sale", "it&apos;s"),
        ("drop-down list of a form", "green", "a<b", word, "green", "a&lt;b"),
        ("SmartArt with a break", "\u2028x", "", diagram, "<a:br/><a:r><a:t>x<", "<a:r><a:t><"),
    ):
        data = CASES[name][0]
        document = read(data)
        change = replaced(document.text, before, after)
        for written in (document.write([change]), document.write_tracked([change], "Ada")):
            parts, changed = read_parts(data, "x"), read_parts(written, "x")
            assert parts[part].count(source.encode()) == 1
            parts[part] = parts[part].replace(source.encode(), result.encode())
            assert changed == parts


def test_a_diagram_and_how_it_was_drawn_say_the_same():
    data = with_diagram()
    document = read(data)
    last = document.text.rindex("Step")
    changes = [replaced(document.text, "Then", "And"), Replaced(last, last + 4, "Stage")]
    changed = read_parts(document.write(changes), "x")
    expected = read_parts(data, "x")
    for name in ("word/diagrams/data1.xml", "word/diagrams/drawing1.xml"):
        expected[name] = expected[name].replace(b"Then there", b"And there")
    # The second one of the points, whose shape is drawn first.
    name = "word/diagrams/data1.xml"
    expected[name] = b"Stage".join(expected[name].rsplit(b"Step", 1))
    name = "word/diagrams/drawing1.xml"
    expected[name] = expected[name].replace(b"Step", b"Stage", 1)
    assert changed == expected


def test_a_damaged_diagram_is_no_reason_to_refuse_the_rest():
    document = read(with_diagram(data="<x"))
    assert document.text == "Before it\nAfter"
    assert "SmartArt" in read(with_diagram(data=DATA.replace('"rIdS"', '"no"'))).notes[-1]
    drawn = read(with_diagram(drawing="<x"))
    assert (drawn.text, drawn.notes[:1]) == (
        "Before it\nAfter",
        ("The document's SmartArt diagrams are not reviewed and stay as they are.",),
    )


def test_word_art_of_today_and_its_fallback_say_the_same():
    box = textbox(p("Big sale"))
    begin, end = box.index("<v:shape"), box.index("</w:pict>")
    old = "<v:shape><v:textpath string='Big sale'/></v:shape>"
    document = read(docx(p("By ", box[:begin] + old + box[end:])))
    assert (document.text, document.notes) == ("By \nBig sale", ())
    change = replaced(document.text, "Big", "Great")
    written = xml_of(document.write([change])).decode()
    assert written.count("Great sale") == 2
    tracked = xml_of(document.write_tracked([change], "Ada")).decode()
    assert "string='Big sale'" in tracked


def test_what_a_form_field_begins_with_follows_what_it_holds():
    field = FORM.format('<w:textInput><w:default w:val="Your name"/></w:textInput>', "FORMTEXT",
                        r("Your ") + r("name"))  # fmt: skip
    document = read(docx(p("Name: ", field, ".")))
    assert (document.text, document.notes) == ("Name: Your name.", ())
    written = xml_of(document.write([replaced(document.text, "name", "full title")])).decode()
    assert 'w:val="Your full title"' in written
    assert ">full title<" in written
    tracked = document.write_tracked([replaced(document.text, "name", "title")], "Ada")
    assert 'w:val="Your name"' in xml_of(tracked).decode()
    other = read(docx(p("Name: ", field.replace('"Your name"', '"Any"'), ".")))
    assert "texts that form fields begin with are not reviewed" in other.notes[0]


def test_a_tracked_change_beside_one_that_cannot_be_tracked():
    document = read(CASES["WordArt"][0])
    changes = [replaced(document.text, "it", "that"), replaced(document.text, "Big", "Small")]
    tracked = document.write_tracked(changes, "Ada")
    assert read(tracked, "original").text == 'Around it\nSmall "sale"\nAfter'
    assert read(tracked, "final").text == 'Around that\nSmall "sale"\nAfter'


def test_lines_of_drawings_are_neither_divided_nor_joined():
    document = read(CASES["WordArt of two lines"][0])
    for before, after in (("Big", "B\ng"), ("Big\n", "Big "), ("Big", "B\u2028g")):
        with pytest.raises(WriteError, match=r"line 2: .*, or save the corrected text"):
            document.write([replaced(document.text, before, after)])


@pytest.mark.parametrize(
    ("kind", "inside", "says"),
    [("glossaryDocument", p("Prompt"), "building blocks"),
     ("header", p(ART.format('string="Draft"')), "headers")],
)  # fmt: skip
def test_what_is_not_read_is_named(kind, inside, says):
    document = read(docx(p("body"), parts={kind: aside(kind, inside)}))
    assert document.notes == (f"The document's {says} are not reviewed and stay as they are.",)


def with_relation(parts, of, kind, target, mode=""):
    """A document whose part `of` refers to something; `parts` as docx() takes them."""
    found = read_parts(docx(p("body"), parts=parts), "x.docx")
    found[f"word/_rels/{of}1.xml.rels"] = (
        f'{HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="rIdD" Type="{OFFICE}/{kind}" Target="{target}" {mode}/></Relationships>'
    ).encode()
    found["word/diagrams/data1.xml"] = DATA.encode()
    return read(new_archive(found))


@pytest.mark.parametrize(
    ("kind", "part"),
    [
        ("header", aside("hdr", p(INLINE))),
        ("footer", aside("ftr", p(INLINE))),
        ("footnotes", notes("footnote", p(INLINE, "Note."))),
        ("endnotes", notes("endnote", p(INLINE, "Note."))),
    ],
)
def test_diagrams_beside_the_body_are_named(kind, part):
    document = with_relation({kind: part}, kind, "diagramData", "diagrams/data1.xml")
    assert document.notes == (
        "The document's SmartArt diagrams are not reviewed and stay as they are.",
    )


def test_text_boxes_in_notes_are_read_and_those_in_headers_named():
    boxed = p(textbox(p("Boxed.")), "Around.")
    parts = {"footnotes": notes("footnote", boxed), "header": aside("hdr", p(textbox(p("Top."))))}
    document = read(docx(p("body"), parts=parts))
    assert document.text == "body\nAround.\nBoxed."
    assert document.notes == ("The document's headers are not reviewed and stay as they are.",)


def test_a_link_in_a_note_leads_where_it_did():
    link = p('<w:hyperlink r:id="rIdD"><w:r><w:t>port</w:t></w:r></w:hyperlink>')
    document = with_relation(
        {"footnotes": notes("footnote", link)},
        "footnotes",
        "hyperlink",
        "https://example.org/port",
        'TargetMode="External"',
    )
    (found,) = document.inlines
    assert (document.text[found.start : found.end], found.target) == (
        "port",
        "https://example.org/port",
    )


@pytest.mark.office
@pytest.mark.timeout(300)
@pytest.mark.parametrize(
    ("name", "before", "kind"),
    [
        ("WordArt", "Big", "fodt"),
        ("drop-down list of a form", "green", "fodt"),
        ("SmartArt", "From", "pdf"),  # which has it as a picture in documents
    ],
)
def test_libreoffice_shows_the_corrected_text(tmp_path, name, before, kind):
    document = read(CASES[name][0])
    path = tmp_path / "story.docx"
    path.write_bytes(document.write([replaced(document.text, before, "Anew")]))
    made = converted(tmp_path, kind, path) / f"story.{kind}"
    shown = made.read_text("utf-8") if kind == "fodt" else read_article(made).article.text
    assert "Anew" in shown
    assert before not in shown
