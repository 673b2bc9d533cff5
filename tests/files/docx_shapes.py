"""Word documents that cover the mark-up in use, each with the text expected of it."""

from dataclasses import dataclass, field

from tests.files.docx_markup import (
    aside,
    complex_field,
    docx,
    mark,
    notes,
    p,
    r,
    table,
    textbox,
)


@dataclass(frozen=True)
class Shape:
    """A document's body, the lines expected, its other parts, and how to read tracked changes."""

    body: str
    lines: tuple[str, ...]
    parts: dict = field(default_factory=dict)
    revisions: str = "ask"
    office: bool = True
    """Whether LibreOffice reads the same text."""

    @property
    def text(self):
        return "\n".join(self.lines)

    @property
    def data(self):
        return docx(self.body, parts=self.parts)


BOLD, RED = "<w:b/>", '<w:i/><w:color w:val="FF0000"/>'
LINK = '<w:hyperlink r:id="rIdL" w:history="1">{}</w:hyperlink>'
SECTION = '<w:sectPr><w:type w:val="continuous"/><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>'
LIST = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
FOOT = '<w:r><w:footnoteReference w:id="{}"/></w:r>'
END = '<w:r><w:endnoteReference w:id="{}"/></w:r>'
CONTROL = '<w:sdt><w:sdtPr><w:id w:val="77"/>{}</w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>'
FORMULA = "<m:oMath><m:r><m:t>x+y</m:t></m:r></m:oMath>"
BOOK = '<w:bookmarkStart w:id="{0}" w:name="b{0}"/>', '<w:bookmarkEnd w:id="{0}"/>'
COMMENT = (
    '<w:commentRangeStart w:id="3"/>{}<w:commentRangeEnd w:id="3"/>'
    '<w:r><w:commentReference w:id="3"/></w:r>'
)
COMMENTS = (
    '<w:comment w:id="3" w:author="Jo"><w:p><w:r><w:t>Is it so?</w:t></w:r></w:p></w:comment>'
)
RTL = "<w:rtl/>"
STYLES = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
    "</w:style>"
    '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/>'
    '<w:basedOn w:val="Normal"/><w:rPr><w:b/></w:rPr></w:style>'
)
OLD = (
    mark("ins", 11, r("new "))
    + r("text and ")
    + mark("del", 12, r("old ", tag="delText"))
    + r("end")
)

SHAPES = {
    "one paragraph": Shape(
        p("City officers raised considerations."), ("City officers raised considerations.",)
    ),
    "split runs": Shape(
        p(r("City "), r("off"), r("ice"), r("rs", BOLD), r(" raised", RED), r(" it.")),
        ("City officers raised it.",),
    ),
    "empty paragraphs": Shape(
        p() + p("One") + "<w:p/>" + "<w:p/>" + p("Two") + p(), ("", "One", "", "", "Two", "")
    ),
    "headings": Shape(
        p("Port inquiry", properties='<w:pStyle w:val="Heading1"/><w:keepNext/>')
        + p("It went on."),
        ("Port inquiry", "It went on."),
        {"styles": aside("styles", STYLES)},
    ),
    "lists": Shape(p("First", properties=LIST) + p("Second", properties=LIST), ("First", "Second")),
    "table": Shape(
        p("Before") + table(("a1 words", "b1"), ("a2", "b2 more words")) + p("After"),
        ("Before", "a1 words", "b1", "a2", "b2 more words", "After"),
    ),
    "nested table": Shape(
        p("Before")
        + table(("a1", p("outer") + table(("in 1", "in 2")) + p("")), ("a2", "b2"))
        + p("After"),
        ("Before", "a1", "outer", "in 1", "in 2", "", "a2", "b2", "After"),
    ),
    "cells of several paragraphs": Shape(
        table((p("one") + p("two") + p("three"), "other")) + p("After"),
        ("one", "two", "three", "other", "After"),
    ),
    "merged cells": Shape(
        table((p("wide"),)).replace("</w:tcPr>", '<w:gridSpan w:val="2"/></w:tcPr>') + p("After"),
        ("wide", "After"),
    ),
    "hyperlink": Shape(
        p("See ", LINK.format(r("the harbour report", '<w:u w:val="single"/>')), " for more."),
        ("See the harbour report for more.",),
    ),
    "hyperlink at both ends": Shape(
        p(LINK.format(r("All"))) + p(LINK.format(r("of ")) + LINK.format(r("it"))), ("All", "of it")
    ),
    "anchor link": Shape(
        p('<w:hyperlink w:anchor="b1">' + r("up ") + r("there", BOLD) + "</w:hyperlink>"),
        ("up there",),
    ),
    "footnotes": Shape(
        p("Body text", FOOT.format(2), " goes on", FOOT.format(3), "."),
        ("Body text goes on.", " A first note.", " A second one."),
        {"footnotes": notes("footnote", p(" A first note."), p(" A second one."))},
    ),
    "endnotes": Shape(
        p("Body text", END.format(2), " goes on."),
        ("Body text goes on.", " At the end."),
        {"endnotes": notes("endnote", p(" At the end."))},
    ),
    "both kinds of notes": Shape(
        p("Body", END.format(2), " and ", FOOT.format(2)) + p("more"),
        ("Body and ", "more", " Foot one.", " End one."),
        {
            "footnotes": notes("footnote", p(" Foot one.")),
            "endnotes": notes("endnote", p(" End one.")),
        },
    ),
    "bookmarks": Shape(
        p("A ", BOOK[0].format(1), "marked", BOOK[1].format(1), " word")
        + BOOK[0].format(2)
        + p("next")
        + BOOK[1].format(2)
        + p("last"),
        ("A marked word", "next", "last"),
    ),
    "comments": Shape(
        p("A ", COMMENT.format(r("doubtful")), " word"),
        ("A doubtful word",),
        {"comments": aside("comments", COMMENTS)},
    ),
    "insertion read as final": Shape(
        p("Some ", OLD), ("Some new text and end",), revisions="final", office=False
    ),
    "insertion read as original": Shape(
        p("Some ", OLD), ("Some text and old end",), revisions="original", office=False
    ),
    "moved text read as final": Shape(
        p(mark("moveFrom", 21, r("here "))) + p("there ", mark("moveTo", 22, r("it goes "))),
        ("", "there it goes "),
        revisions="final",
        office=False,
    ),
    "moved text read as original": Shape(
        p(mark("moveFrom", 21, r("here "))) + p("there ", mark("moveTo", 22, r("it goes "))),
        ("here ", "there "),
        revisions="original",
        office=False,
    ),
    "paragraph marks read as final": Shape(
        p("one", properties=f"<w:rPr>{mark('del', 31)}</w:rPr>")
        + p(" two", properties=f"<w:rPr>{mark('ins', 32)}</w:rPr>")
        + p("three"),
        ("one two", "three"),
        revisions="final",
        office=False,
    ),
    "paragraph marks read as original": Shape(
        p("one", properties=f"<w:rPr>{mark('del', 31)}</w:rPr>")
        + p(" two", properties=f"<w:rPr>{mark('ins', 32)}</w:rPr>")
        + p("three"),
        ("one", " twothree"),
        revisions="original",
        office=False,
    ),
    "rows that were deleted": Shape(
        p("x") + table(("gone", "too"), row=f"<w:trPr>{mark('del', 41)}</w:trPr>") + p("y"),
        ("x", "y"),
        revisions="final",
        office=False,
    ),
    "formatting that is tracked": Shape(
        p(
            r("bold now", '<w:b/><w:rPrChange w:id="51" w:author="Jo"><w:rPr/></w:rPrChange>'),
            " and then",
            properties='<w:jc w:val="center"/>'
            '<w:pPrChange w:id="52" w:author="Jo"><w:pPr/></w:pPrChange>',
        ),
        ("bold now and then",),
    ),
    "simple field": Shape(
        p(
            "Page ",
            '<w:fldSimple w:instr=" AUTHOR ">' + r("Jo Bloggs") + "</w:fldSimple>",
            " of it",
        ),
        ("Page Jo Bloggs of it",),
        office=False,
    ),
    "complex field": Shape(
        p(
            "See ",
            complex_field('HYPERLINK "https://example.org"', r("the "), r("report", BOLD)),
            " now",
        ),
        ("See the report now",),
    ),
    "nested fields": Shape(
        p(
            BOOK[0].format(1),
            "See ",
            BOOK[1].format(1),
            complex_field(
                'HYPERLINK "https://example.org"',
                r("chapter "),
                complex_field("PAGEREF b1", r("1")),
            ),
            " so",
        ),
        ("See chapter 1 so",),
        office=False,
    ),
    "field in instructions": Shape(
        p(
            "If ",
            complex_field(
                "IF </w:instrText></w:r>"
                + complex_field("PAGE", r("1"))
                + '<w:r><w:instrText xml:space="preserve"> = 1',
                r("first page"),
            ),
            " so",
        ),
        ("If first page so",),
        office=False,
    ),
    "field over paragraphs": Shape(
        '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        "<w:r><w:instrText> TOC </w:instrText></w:r>"
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        + r("Chapter one")
        + "</w:p>"
        + p("Chapter two", '<w:r><w:fldChar w:fldCharType="end"/></w:r>')
        + p("Text"),
        ("Chapter one", "Chapter two", "Text"),
        office=False,
    ),
    "field that never ends": Shape(
        p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>', "All of it") + p("stays"),
        ("All of it", "stays"),
        office=False,
    ),
    "text box": Shape(
        p("Around ", textbox(p("In the box"), p("and more")), "the box") + p("After"),
        ("Around the box", "In the box", "and more", "After"),
    ),
    "two text boxes": Shape(
        p(textbox(p("first box")), "host", textbox(p("second box"))),
        ("host", "first box", "second box"),
    ),
    "text box in the old way": Shape(
        p(
            "host",
            '<w:r><w:pict><v:shape style="width:90pt;height:50pt"><v:textbox><w:txbxContent>'
            + p("old box")
            + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>",
        ),
        ("host", "old box"),
    ),
    "text box in a cell": Shape(
        table((p("cell", textbox(p("box"))), "other")) + p("After"),
        ("cell", "box", "other", "After"),
    ),
    "right to left": Shape(
        p(r("שלום עולם", RTL), r(" and ", ""), r("مرحبا", RTL), properties="<w:bidi/>"),
        ("שלום עולם and مرحبا",),
    ),
    "content control": Shape(
        p("Name: ", CONTROL.format("<w:text/>", r("Ada Lovelace")), " ok"),
        ("Name: Ada Lovelace ok",),
    ),
    "control around paragraphs": Shape(
        CONTROL.format("<w:richText/>", p("inside one") + p("inside two")) + p("outside"),
        ("inside one", "inside two", "outside"),
        office=False,
    ),
    "prompt of a control": Shape(
        p("Name: ", CONTROL.format("<w:showingPlcHdr/>", r("Click here")), "end"),
        ("Name: Click hereend",),
        office=False,
    ),
    "smart tag": Shape(
        p(
            "In ",
            '<w:smartTag w:uri="urn:x" w:element="place">' + r("London") + "</w:smartTag>",
            " then",
        ),
        ("In London then",),
    ),
    "custom xml": Shape(
        p(
            "In ",
            '<w:customXml w:uri="urn:x" w:element="place">' + r("Paris") + "</w:customXml>",
            " now",
        ),
        ("In Paris now",),
    ),
    "tabs and breaks": Shape(
        p(
            "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:t>d</w:t></w:r>",
            properties='<w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs>',
        ),
        ("a\tb\u2028c\u2028d",),
    ),
    "page breaks": Shape(
        p("one")
        + p('<w:r><w:br w:type="page"/></w:r>', "two")
        + p("three<w:lastRenderedPageBreak/>".replace("<w:lastRenderedPageBreak/>", "")),
        ("one", "\ftwo", "three"),
        office=False,
    ),
    "hyphens": Shape(
        p(
            "<w:r><w:t>co</w:t><w:noBreakHyphen/><w:t>op hy</w:t><w:softHyphen/>"
            "<w:t>phen</w:t></w:r>"
        ),
        ("co\u2011op hy\u00adphen",),
    ),
    "symbols": Shape(
        p("a ", '<w:r><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>', " b"),
        ("a \uf0e0 b",),
        office=False,
    ),
    "emoji of Word's": Shape(
        p(
            "so ",
            '<w:r><mc:AlternateContent><mc:Choice Requires="w16se">'
            '<w16se:symEx w16se:font="Segoe UI Emoji" w16se:char="1F600"/></mc:Choice>'
            "<mc:Fallback><w:t>😀</w:t></mc:Fallback></mc:AlternateContent></w:r>",
            " it is",
        ),
        ("so 😀 it is",),
        office=False,
    ),
    "formula": Shape(p("where ", FORMULA, " is"), ("where  is",), office=False),
    "ruby": Shape(
        p(
            "<w:r><w:ruby><w:rubyPr/><w:rt>"
            + r("kan")
            + "</w:rt><w:rubyBase>"
            + r("漢")
            + "</w:rubyBase></w:ruby></w:r>",
            " reads",
        ),
        ("漢 reads",),
        office=False,
    ),
    "hidden text": Shape(p("seen ", r("hidden ", "<w:vanish/>"), "seen"), ("seen hidden seen",)),
    "sections": Shape(
        p("one", properties=SECTION) + p("two", properties=SECTION) + p("three"),
        ("one", "two", "three"),
    ),
    "headers and footers": Shape(
        p("body"),
        ("body",),
        {"header": aside("hdr", p("A header")), "footer": aside("ftr", p("A footer"))},
    ),
    "blanks that do not count": Shape(
        "<w:p><w:r><w:t>\n  one  two </w:t></w:r>"
        "<w:r><w:t xml:space='preserve'> three</w:t></w:r></w:p>",
        ("one  two three",),
        office=False,
    ),
    "entities and sections": Shape(
        "<w:p><w:r><w:t>a &amp; &#98; &lt;c&gt; &apos;<![CDATA[d<e>]]>f<!-- x -->g</w:t></w:r>"
        "</w:p>",
        ("a & b <c> 'd<e>fg",),
    ),
    "pretty printed": Shape(
        "\n  <w:p>\n    <w:pPr>\n      <w:jc w:val='left'/>\n    </w:pPr>\n    <w:r>\n"
        "      <w:rPr>\n        <w:b/>\n      </w:rPr>\n      <w:t>one</w:t>\n"
        "      <w:t xml:space='preserve'> two</w:t>\n    </w:r>\n  </w:p>\n  <w:p >\n  </w:p>\n",
        ("one two", ""),
    ),
    "alternate runs": Shape(
        p(
            "a ",
            '<mc:AlternateContent><mc:Choice Requires="wps">'
            + r("chosen")
            + "</mc:Choice><mc:Fallback>"
            + r("not")
            + "</mc:Fallback></mc:AlternateContent>",
            " b",
        ),
        ("a chosen b",),
        office=False,
    ),
    "own prefix for all": Shape(
        "<w:p xmlns:w14='urn:own'><w:r xmlns:q='urn:q'><w:rPr><w:b/></w:rPr>"
        "<w:t>here too</w:t></w:r></w:p>",
        ("here too",),
    ),
    "direction and override": Shape(
        p(
            '<w:dir w:val="ltr">' + r("left ") + "</w:dir>",
            '<w:bdo w:val="ltr">' + r("to right") + "</w:bdo>",
        ),
        ("left to right",),
    ),
    "spell-check marks": Shape(
        p('<w:proofErr w:type="spellStart"/>', "wrogn", '<w:proofErr w:type="spellEnd"/>', " word"),
        ("wrogn word",),
    ),
}
