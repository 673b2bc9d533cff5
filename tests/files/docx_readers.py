"""A second reader of Word documents that shares no code with the program's; uses xml.etree."""

import io
import zipfile
from xml.etree import ElementTree as ET

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
CHARACTERS = {
    "tab": "\t",
    "br": "\u2028",
    "cr": "\u2028",
    "noBreakHyphen": "\u2011",
    "softHyphen": "\u00ad",
}


def xml_of(data, name="word/document.xml"):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read(name)


def resolved(data, *, accept):
    """Return a document's paragraphs with all tracked changes accepted, or all rejected."""
    gone = {f"{W}{name}" for name in (("del", "moveFrom") if accept else ("ins", "moveTo"))}
    lines, line = [], []

    def run(element):
        for child in element:
            name = child.tag.removeprefix(W)
            if child.tag in gone:
                continue
            if name in ("t", "delText"):
                line.append(child.text or "")
            elif name == "br" and child.get(f"{W}type") == "page":
                line.append("\f")
            elif name in CHARACTERS and element.tag == f"{W}r":
                line.append(CHARACTERS[name])
            elif name not in ("pPr", "rPr", "sdtPr", "instrText"):
                run(child)

    for paragraph in ET.fromstring(xml_of(data)).iter(f"{W}p"):
        run(paragraph)
        mark = paragraph.find(f"{W}pPr/{W}rPr")
        if mark is None or not any(child.tag in gone for child in mark):
            lines.append("".join(line))
            line.clear()
    return "\n".join(lines + (["".join(line)] if line else []))
