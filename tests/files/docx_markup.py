"""Builds the mark-up of Word documents from a few arguments."""

from editor.files.containers import new_archive

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
SPACES = (
    f'xmlns:w="{W}" xmlns:r="{OFFICE}" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
    'xmlns:w16se="http://schemas.microsoft.com/office/word/2015/wordml/symex"'
)
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def t(text, *, tag="t"):
    kept = ' xml:space="preserve"' if text != text.strip() else ""
    shown = text.replace("&", "&amp;").replace("<", "&lt;")
    return f"<w:{tag}{kept}>{shown}</w:{tag}>"


def r(text, properties="", *, tag="t"):
    formatted = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f"<w:r>{formatted}{t(text, tag=tag)}</w:r>"


def p(*content, properties=""):
    formatted = f"<w:pPr>{properties}</w:pPr>" if properties else ""
    inside = "".join(r(one) if not one.startswith("<") else one for one in content)
    return f"<w:p>{formatted}{inside}</w:p>"


def field(kind, *runs):
    marks = [f'<w:r><w:fldChar w:fldCharType="{one}"/></w:r>' for one in ("begin", "separate")]
    instruction = f'<w:r><w:instrText xml:space="preserve"> {kind} </w:instrText></w:r>'
    end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    return marks[0] + instruction + marks[1] + "".join(runs) + end


def table(*rows, row=""):
    made = "".join(
        f"<w:tr>{row}" + "".join(
            '<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>'
            f'{cell if cell.startswith("<") else p(cell)}</w:tc>' for cell in cells
        ) + "</w:tr>" for cells in rows
    )  # fmt: skip
    grid = '<w:gridCol w:w="2000"/>' * max(map(len, rows))
    return (
        '<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{made}</w:tbl>"
    )


def textbox(*paragraphs, fallback=None):
    inside = "".join(paragraphs)
    other = "".join(paragraphs if fallback is None else fallback)
    return (
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>'
        '<wp:anchor distT="0" distB="0" distL="114300" distR="114300" simplePos="0" '
        'relativeHeight="251659264" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">'
        '<wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>0'
        '</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>0'
        '</wp:posOffset></wp:positionV><wp:extent cx="2000000" cy="700000"/>'
        '<wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapSquare wrapText="bothSides"/>'
        '<wp:docPr id="7" name="Text Box 7"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData '
        'uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>'
        '<wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="2000000" '
        'cy="700000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr>'
        f"<wps:txbx><w:txbxContent>{inside}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp>"
        "</a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict>"
        '<v:shape style="width:150pt;height:50pt"><v:textbox><w:txbxContent>'
        f"{other}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r>"
    )


def mark(kind, number, content="", author="Jo"):
    date = 'w:date="2020-01-01T00:00:00Z"'
    begin = f'w:{kind} w:id="{number}" w:author="{author}" {date}'
    return f"<{begin}>{content}</w:{kind}>" if content else f"<{begin}/>"


def complex_field(instructions, *result):
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {instructions} </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        f'{"".join(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def notes(kind, *paragraphs):
    ref = f"<w:r><w:{kind}Ref/></w:r>"
    made = "".join(
        f'<w:{kind} w:id="{number}">{one.replace("<w:r>", ref + "<w:r>", 1)}</w:{kind}>'
        for number, one in enumerate(paragraphs, 2)
    )
    return (
        f'{HEAD}<w:{kind}s {SPACES}><w:{kind} w:type="separator" w:id="0"><w:p><w:r><w:separator/>'
        f'</w:r></w:p></w:{kind}><w:{kind} w:type="continuationSeparator" w:id="1"><w:p><w:r>'
        f"<w:continuationSeparator/></w:r></w:p></w:{kind}>{made}</w:{kind}s>"
    )


def aside(kind, *paragraphs):
    return f"{HEAD}<w:{kind} {SPACES}>{''.join(paragraphs)}</w:{kind}>"


def docx(body, *, parts=None, encode=str.encode, head=HEAD, stored=frozenset(), spaces=SPACES):
    """Return the bytes of a document; `parts`: further parts in word/, by relationship type."""
    parts = parts or {}
    overrides = "".join(
        f'<Override PartName="/word/{kind}1.xml" ContentType="{WORD}.{kind}+xml"/>'
        for kind in parts
    )
    relations = "".join(
        f'<Relationship Id="rId{n}" Type="{OFFICE}/{kind}" Target="{kind}1.xml"/>'
        for n, kind in enumerate(parts, 1)
    )
    packages = "http://schemas.openxmlformats.org/package/2006"
    files = {
        "[Content_Types].xml": f'{HEAD}<Types xmlns="{packages}/content-types"><Default Extension='
        '"rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default '
        'Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" '
        f'ContentType="{WORD}.document.main+xml"/>{overrides}</Types>',
        "_rels/.rels": f'{HEAD}<Relationships xmlns="{packages}/relationships"><Relationship '
        f'Id="rId1" Type="{OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": f"{head}<w:document {spaces}><w:body>{body}</w:body></w:document>",
        "word/_rels/document.xml.rels": f'{HEAD}<Relationships xmlns="{packages}/relationships">'
        f'{relations}<Relationship Id="rIdL" Type="{OFFICE}/hyperlink" '
        'Target="https://example.org/" TargetMode="External"/></Relationships>',
        **{f"word/{kind}1.xml": source for kind, source in parts.items()},
    }
    made = {name: encode(text) if name == "word/document.xml" else text.encode()
            for name, text in files.items()}  # fmt: skip
    return new_archive(made, stored)
