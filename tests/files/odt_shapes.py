"""OpenDocument texts that cover the mark-up in use, and a reader that shares no code with ours."""

import random
import re
import zipfile
from io import BytesIO
from xml.etree import ElementTree as ET

from editor.article.source import Replaced

_ODF = "urn:oasis:names:tc:opendocument:xmlns:"
SPACES = {
    "office": f"{_ODF}office:1.0",
    "text": f"{_ODF}text:1.0",
    "table": f"{_ODF}table:1.0",
    "draw": f"{_ODF}drawing:1.0",
    "svg": f"{_ODF}svg-compatible:1.0",
    "form": f"{_ODF}form:1.0",
    "xlink": "http://www.w3.org/1999/xlink",
    "dc": "http://purl.org/dc/elements/1.1/",
}
_DECLARED = " ".join(f'xmlns:{prefix}="{space}"' for prefix, space in SPACES.items())
MIME_TYPE = "application/vnd.oasis.opendocument.text"
MANIFEST = (
    f'<manifest:manifest xmlns:manifest="{_ODF}manifest:1.0" manifest:version="1.2">'
    f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{MIME_TYPE}"/>'
    '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>'
    "</manifest:manifest>"
)


def content(body):
    """Return a content.xml with a body."""
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document-content {_DECLARED} '
        f'office:version="1.2"><office:body><office:text>{body}</office:text></office:body>'
        "</office:document-content>"
    )


def packed(xml, **others):
    """Return a file with a content.xml and other parts, in whose names "__" stands for "/"."""
    out = BytesIO()
    parts = {"mimetype": MIME_TYPE, "META-INF/manifest.xml": MANIFEST, "content.xml": xml}
    parts.update({name.replace("__", "/"): part for name, part in others.items()})
    with zipfile.ZipFile(out, "w") as archive:
        for name, part in parts.items():
            kind = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(zipfile.ZipInfo(name, (2026, 1, 2, 3, 4, 6)), part, kind)
    return out.getvalue()


def odt(body, **others):
    """Return a file with a body."""
    return packed(content(body), **others)


def content_of(data):
    """Return the content.xml of a file."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return archive.read("content.xml").decode("utf-8")


NOTE = (
    '<text:note text:id="ftn1" text:note-class="footnote"><text:note-citation>1'
    "</text:note-citation><text:note-body><text:p>{}</text:p></text:note-body></text:note>"
)
BOX = (
    '<draw:frame text:anchor-type="paragraph" svg:width="3cm" svg:height="1cm"><draw:text-box>{}'
    "</draw:text-box></draw:frame>"
)
LIST = "<text:list><text:list-item><text:p>{}</text:p></text:list-item>{}</text:list>"
ITEM = "<text:list-item><text:p>{}</text:p></text:list-item>"
CELL = '<table:table-cell office:value-type="string">{}</table:table-cell>'
TABLE = (
    '<table:table table:name="T"><table:table-column table:number-columns-repeated="2"/>{}'
    "</table:table>"
)
ROW = "<table:table-row>{}</table:table-row>"
COMMENT = (
    '<office:annotation office:name="x"><dc:creator>A</dc:creator>'
    "<dc:date>2026-01-01T00:00:00</dc:date>"
    "<text:p>a comment</text:p></office:annotation>"
)
PICTURE = (
    '<draw:frame text:anchor-type="as-char"><draw:image xlink:href="Pictures/1.png"/>'
    "<svg:title>shown</svg:title><svg:desc>a picture</svg:desc></draw:frame>"
)

# For each shape the body and the text expected.
SHAPES = {
    "one": ("<text:p>The war went on.</text:p>", "The war went on."),
    "two": ("<text:p>The war</text:p><text:p>went on.</text:p>", "The war\nwent on."),
    "empty": ("<text:p/>", ""),
    "empty ones": ("<text:p/><text:p></text:p><text:p>a</text:p><text:p/>", "\n\na\n"),
    "heading": (
        '<text:h text:outline-level="1">Title</text:h><text:p>text</text:p>',
        "Title\ntext",
    ),
    "numbered heading": (
        '<text:h text:outline-level="1"><text:number>1.</text:number>Title</text:h>',
        "Title",
    ),
    "span": (
        (
            '<text:p>The <text:span text:style-name="A">w</text:span>ar <text:span>went</text:span>'
            "</text:p>"
        ),
        "The war went",
    ),
    "nested spans": (
        (
            "<text:p>a<text:span>b<text:span>c<text:span>d</text:span></text:span>e</text:span>"
            "</text:p>"
        ),
        "abcde",
    ),
    "empty span": ("<text:p><text:span/>a<text:span></text:span></text:p>", "a"),
    "only an empty span": ("<text:p><text:span/></text:p>", ""),
    "link": (
        (
            '<text:p>see <text:a xlink:type="simple" xlink:href="http://e.org/">this</text:a> now'
            "</text:p>"
        ),
        "see this now",
    ),
    "link at the end": (
        '<text:p>see <text:a xlink:type="simple" xlink:href="http://e.org/">this</text:a></text:p>',
        "see this",
    ),
    "spaces": ('<text:p>a<text:s text:c="3"/>b<text:s/>c <text:s/>d</text:p>', "a   b c  d"),
    "tabs": ("<text:p>a<text:tab/>b<text:tab/><text:tab/> c</text:p>", "a\tb\t\t c"),
    "line break": ("<text:p>a<text:line-break/>b<text:line-break/></text:p>", "a\u2028b\u2028"),
    "white space": ("<text:p>\n  The\twar \n went  \r\n on</text:p>", "The war went on"),
    "white space across": (
        "<text:p> <text:span> The </text:span> <text:span> war</text:span> went</text:p>",
        "The war went",
    ),
    "nothing but spaces": ("<text:p>   </text:p><text:p> a</text:p>", "\na"),
    "space at the end": ("<text:p>a </text:p><text:p>b<text:s/></text:p>", "a \nb "),
    "spelled space": ("<text:p>a&#32;&#x20;&#9;b&#10;</text:p>", "a b "),
    "no-break space": (
        "<text:p>\u00a0a\u00a0\u00a0b\u2009c</text:p>",
        "\u00a0a\u00a0\u00a0b\u2009c",
    ),
    "references": (
        "<text:p>&lt;a &amp; b&gt; &quot;c&apos; &#233;&#x1D518;</text:p>",
        "<a & b> \"c' é𝔘",
    ),
    "cdata": ("<text:p>a <![CDATA[<b>  & c]]> d</text:p>", "a <b> & c d"),
    "comments": ("<text:p>a<!-- no > text -->b<?no text?>c</text:p><!-- <text:p> -->", "abc"),
    "astral": (
        "<text:p>😀<text:span>👩\u200d🔬</text:span>e\u0301</text:p>",
        "😀👩\u200d🔬e\u0301",
    ),
    "right to left": ("<text:p>שלום <text:span>עולם</text:span></text:p>", "שלום עולם"),
    "pretty": (
        "\n  <text:p>a</text:p>\n  <text:p>b</text:p>\n",
        "a\nb",
    ),
    "list": (LIST.format("one", ITEM.format("two")), "one\ntwo"),
    "list between": (
        (
            f"<text:p>a</text:p>{LIST.format('b', ITEM.format('c') + ITEM.format('d'))}"
            "<text:p>e</text:p>"
        ),
        "a\nb\nc\nd\ne",
    ),
    "list in list": (
        (
            f"<text:list><text:list-item><text:p>a</text:p>{LIST.format('b', '')}</text:list-item>"
            f"{ITEM.format('c')}</text:list>"
        ),
        "a\nb\nc",
    ),
    "list header": (
        (
            "<text:list><text:list-header><text:p>a</text:p></text:list-header>"
            f"{ITEM.format('b')}</text:list>"
        ),
        "a\nb",
    ),
    "two in an item": (
        (
            "<text:list><text:list-item><text:p>a</text:p><text:p>b</text:p></text:list-item>"
            f"{ITEM.format('c')}</text:list>"
        ),
        "a\nb\nc",
    ),
    "numbered paragraph": (
        (
            "<text:numbered-paragraph><text:p>a</text:p></text:numbered-paragraph>"
            "<text:numbered-paragraph><text:p>b</text:p></text:numbered-paragraph>"
        ),
        "a\nb",
    ),
    "table": (
        TABLE.format(ROW.format(CELL.format("<text:p>a</text:p>") * 2) * 2),
        "a\na\na\na",
    ),
    "table header": (
        TABLE.format(
            "<table:table-header-rows>"
            + ROW.format(CELL.format("<text:p>head</text:p>") * 2)
            + "</table:table-header-rows>"
            + ROW.format(CELL.format("<text:p>cell</text:p><text:p/>") + CELL.format("<text:p/>"))
        ),
        "head\nhead\ncell\n\n",
    ),
    "covered cell": (
        TABLE.format(
            ROW.format(
                CELL.format("<text:p>seen</text:p>")
                + "<table:covered-table-cell><text:p>not</text:p></table:covered-table-cell>"
            )
        ),
        "seen",
    ),
    "section": (
        '<text:p>a</text:p><text:section text:name="S"><text:p>b</text:p></text:section>',
        "a\nb",
    ),
    "hidden section": (
        (
            '<text:p>a</text:p><text:section text:name="S" text:display="none"><text:p>b</text:p>'
            "</text:section><text:p>c</text:p>"
        ),
        "a\nc",
    ),
    "contents": (
        (
            '<text:table-of-content text:name="C"><text:table-of-content-source>'
            "<text:index-title-template>no text</text:index-title-template>"
            '</text:table-of-content-source><text:index-body><text:index-title text:name="H">'
            "<text:p>Contents</text:p></text:index-title><text:p>Title<text:tab/>1</text:p>"
            "</text:index-body></text:table-of-content><text:p>a</text:p>"
        ),
        "Contents\nTitle\t1\na",
    ),
    "soft page break": (
        "<text:p>a<text:soft-page-break/>b</text:p><text:soft-page-break/><text:p>c</text:p>",
        "ab\nc",
    ),
    "bookmarks": (
        (
            '<text:p>a<text:bookmark-start text:name="m"/>b<text:bookmark-end text:name="m"/>c'
            '<text:bookmark text:name="n"/></text:p>'
        ),
        "abc",
    ),
    "field": (
        (
            '<text:p>to <text:placeholder text:placeholder-type="text">&lt;na\nme&gt;'
            "</text:placeholder>, <text:span>"
            '<text:placeholder text:placeholder-type="text">&lt;x&gt;</text:placeholder>'
            "</text:span></text:p>"
        ),
        "to <na me>, <x>",
    ),
    "unseen field": (
        (
            '<text:p>a<text:variable-set text:name="v" text:display="none">7</text:variable-set>b'
            '<text:hidden-text text:is-hidden="true">c</text:hidden-text></text:p>'
        ),
        "ab",
    ),
    "ruby": (
        (
            "<text:p>a<text:ruby><text:ruby-base>base</text:ruby-base><text:ruby-text>over"
            "</text:ruby-text></text:ruby>b</text:p>"
        ),
        "abaseb",
    ),
    "note": (f"<text:p>a{NOTE.format('below')}b</text:p><text:p>c</text:p>", "ab\nc\nbelow"),
    "notes": (
        f"<text:p>a{NOTE.format('one')} b{NOTE.format('two</text:p><text:p>three')}</text:p>",
        "a b\none\ntwo\nthree",
    ),
    "note with its space": (f"<text:p>a {NOTE.format('n')} b</text:p>", "a  b\nn"),
    "comment": (
        f'<text:p>a{COMMENT}b<office:annotation-end office:name="x"/>c</text:p>',
        "abc",
    ),
    "picture": (f"<text:p>a{PICTURE}b</text:p>", "ab"),
    "box": (
        f"<text:p>a{BOX.format('<text:p>in</text:p>')}b</text:p><text:p>c</text:p>",
        "ab\nin\nc",
    ),
    "boxes": (
        (
            f"<text:p>{BOX.format('<text:p>in</text:p>')}a"
            f"{BOX.format('<text:p>x</text:p><text:p/>')}"
            "</text:p>"
        ),
        "a\nin\nx\n",
    ),
    "box shown twice": (
        (
            '<text:p>a<draw:frame text:anchor-type="paragraph"><draw:text-box><text:p>in</text:p>'
            "</draw:text-box><draw:text-box><text:p>in</text:p></draw:text-box><draw:image "
            'xlink:href="x.png"><text:p>in</text:p></draw:image></draw:frame></text:p>'
        ),
        "a\nin",
    ),
    "box on a page": (
        (
            '<draw:frame text:anchor-type="page" text:anchor-page-number="1"><draw:text-box>'
            "<text:p>in</text:p></draw:text-box></draw:frame><text:p>a</text:p>"
        ),
        "in\na",
    ),
    "shape": (
        (
            '<text:p>a<draw:custom-shape text:anchor-type="paragraph"><text:p>in</text:p>'
            "</draw:custom-shape></text:p>"
        ),
        "a\nin",
    ),
    "declarations": (
        (
            "<office:forms/><text:sequence-decls><text:sequence-decl "
            'text:display-outline-level="0" text:name="Table"/></text:sequence-decls>'
            "<text:p>a</text:p>"
        ),
        "a",
    ),
    "form": (
        (
            '<office:forms><form:form><form:text form:value="no text"/></form:form></office:forms>'
            "<text:p>a</text:p>"
        ),
        "a",
    ),
    "other prefixes": (
        (
            '<t:p xmlns:t="urn:oasis:names:tc:opendocument:xmlns:text:1.0">a<t:s t:c="2"/>b</t:p>'
            '<p xmlns="urn:oasis:names:tc:opendocument:xmlns:text:1.0">c<span>d</span></p>'
        ),
        "a  b\ncd",
    ),
}


# ----------------------------------------------------------------------------------- the reader


def _name(prefix, local):
    return f"{{{SPACES[prefix]}}}{local}"


class Reader:
    """Reads the text of a content.xml, with its tracked changes accepted or rejected."""

    def __init__(self, xml, *, accept=True):
        root = ET.fromstring(xml)
        body = next(root.iter(_name("office", "text")))
        self.accept = accept
        self.regions = {}
        for region in root.iter(_name("text", "changed-region")):
            self.regions[region.get(_name("text", "id"))] = region
        self.out, self.notes, self.boxes, self.inserted = [], [], [], set()
        self.after_space, self.in_frame = True, False
        self.blocks(body)
        self.text = "".join([*self.out, *self.notes]).removesuffix("\n")

    def put(self, text):
        if not self.inserted:
            self.out.append(text)

    def characters(self, text):
        for one in text or "":
            space = one in " \t\r\n"
            if not (space and self.after_space):
                self.put(" " if space else one)
            self.after_space = space

    def blocks(self, element):
        skipped = {
            ("text", "tracked-changes"),
            ("table", "covered-table-cell"),
            ("office", "forms"),
            ("draw", "image"),
        }
        if element.tag in {_name(*one) for one in skipped}:
            return
        if element.get(_name("text", "display")) == "none":
            return
        boxes = 0
        for child in element:
            boxes += child.tag == _name("draw", "text-box")
            if child.tag in (_name("text", "p"), _name("text", "h")):
                self.paragraph(child)
            elif child.tag.startswith(_name("text", "change")):
                self.mark(child, within=False)
            elif boxes < 2:
                self.blocks(child)

    def paragraph(self, element, end="\n"):
        boxes, self.boxes = self.boxes, []
        state, self.after_space = self.after_space, True
        self.inline(element)
        self.put(end)
        inner, self.boxes, self.after_space = self.boxes, boxes, state
        for box in inner:
            self.blocks(box)

    def mark(self, element, *, within):
        id_ = element.get(_name("text", "change-id"))
        region = self.regions.get(id_)
        if self.accept or region is None:
            return
        if element.tag == _name("text", "change-start"):
            self.inserted.add(id_)
        elif element.tag == _name("text", "change-end"):
            self.inserted.discard(id_)
        else:
            paragraphs = region.findall(f"{_name('text', 'deletion')}/*")[1:]
            for number, one in enumerate(paragraphs, start=1):
                self.paragraph(one, "" if within and number == len(paragraphs) else "\n")

    def inline(self, element):
        self.characters(element.text)
        for child in element:
            prefix, _, local = child.tag[1:].partition("}")
            if prefix == SPACES["text"]:
                self.inline_text(child, local)
            elif prefix == SPACES["draw"]:
                self.boxes.append(child)
                self.after_space &= child.get(_name("text", "anchor-type")) != "as-char"
            self.characters(child.tail)

    def inline_text(self, child, local):
        signs = {"tab": "\t", "line-break": "\u2028"}
        shown = child.get(_name("text", "display")) != "none"
        if local in ("span", "a"):
            self.inline(child)
        elif local in signs or local == "s":
            self.put(signs.get(local, " " * int(child.get(_name("text", "c"), "1"))))
            self.after_space = False
        elif local.startswith("change"):
            self.mark(child, within=True)
        elif local == "note":
            out, self.out = self.out, self.notes
            self.blocks(child)
            self.out, self.after_space = out, False
        elif local in ("placeholder", "ruby") and shown:
            text = child.text if local == "placeholder" else child[0].text
            self.put(re.sub(r"\s", " ", text))
            self.after_space = False


# ---------------------------------------------------------------------------------- the changes


def some_changes(chance, text, most=5, letters="ab  é<&\n\t\u2028😀"):
    """Return random changes of a text, in order and not touching; `chance` is a random.Random."""
    changes = []
    at = 0
    for _ in range(chance.randint(1, most)):
        start = at + chance.choice((0, 1, 2, 5, len(text) // 3))
        end = start + chance.choice((0, 0, 1, 2, 4, 9))
        if end > len(text):
            break
        after = "".join(chance.choices(letters, k=chance.choice((0, 1, 2, 4))))
        if text[start:end] != after:
            why = "“It” is usual <&> here." if start % 2 else ""
            changes.append(Replaced(start, end, after, comment=why))
            at = end + 1
    return changes or [Replaced(0, 0, chance.choice(letters))]


def corrected(text, changes):
    """Return a text with changes made in it."""
    for change in reversed(changes):
        text = text[: change.start] + change.after + text[change.end :]
    return text


def dice(*seeds):
    """Return a random.Random seeded with the arguments."""
    return random.Random("/".join(map(str, seeds)))
