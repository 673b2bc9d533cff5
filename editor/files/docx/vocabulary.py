"""Element names of WordprocessingML, by what they mean for the text.

After ECMA-376, part 1, section 17 (WordprocessingML), and part 3 (alternate content).
"""

from __future__ import annotations

from lxml import etree

from editor.files.docx.markup import Node
from editor.files.docx.model import LINE_BREAK, PAGE_BREAK

_MAIN = (
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
)
_MATH = (
    "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "http://purl.oclc.org/ooxml/officeDocument/math",
)
_COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_VML = "urn:schemas-microsoft-com:vml"
_DIAGRAMS = (
    "http://schemas.openxmlformats.org/drawingml/2006/diagram",
    "http://purl.oclc.org/ooxml/drawingml/diagram",
)
_SYMBOLS = "http://schemas.microsoft.com/office/word/2015/wordml/symex"
WHITE_SPACE = " \t\r\n"

INSERTIONS = frozenset({"ins", "moveTo"})
DELETIONS = frozenset({"del", "moveFrom"})
REVISIONS = INSERTIONS | DELETIONS
CELL_REVISIONS = frozenset({"cellIns", "cellDel"})
# Markers without content: paragraphs with only these between them are neighbours.
RANGE_MARKERS = frozenset(
    {"bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd", "permStart",
     "permEnd", "proofErr", "moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart",
     "moveToRangeEnd"}
)  # fmt: skip
# Elements without text of the article: properties and ruby annotations.
NO_TEXT = frozenset(
    {"sectPr", "tblPr", "tblPrEx", "tblGrid", "trPr", "tcPr", "sdtEndPr", "rt",
     "smartTagPr", "customXmlPr", "rPr", "pPr"}
)  # fmt: skip
NOTE_SEPARATORS = frozenset({"separator", "continuationSeparator", "continuationNotice"})
FORMULA = "formula"
"""Stands for m:oMath and m:oMathPara."""
WORD_ART = "WordArt"
"""Stands for v:textpath."""
DIAGRAM = "diagram"
"""Stands for dgm:relIds."""

_CHARACTERS = {
    "tab": "\t",
    "ptab": "\t",
    "cr": LINE_BREAK,
    "noBreakHyphen": "\u2011",
    "softHyphen": "\u00ad",
}
TEXT_ELEMENTS = frozenset({"t", "delText"})
"""Elements whose content is text."""
TEXT_BEARING = TEXT_ELEMENTS | _CHARACTERS.keys() | {"br", "sym", "symEx"}
"""Text elements, and elements that stand for a character."""


class Vocabulary:
    """The names in one part, in the namespace (transitional or strict) that it uses."""

    def __init__(self, root: Node) -> None:
        main = etree.QName(root).namespace or ""
        self.known = main in _MAIN
        """Whether the part is WordprocessingML at all."""
        self.w = f"{{{main}}}"
        self._names: dict[str, str] = {}

    def name(self, tag: str) -> str:
        """Return the local name of an element if its namespace is known here, else ""."""
        found = self._names.get(tag)
        if found is None:
            space, _, local = tag[1:].rpartition("}")
            ours = f"{{{space}}}" == self.w or space in (_COMPATIBILITY, _SYMBOLS)
            found = self._names[tag] = local if ours else _stand_in(space, local)
        return found

    def child_names(self, properties: Node | None) -> set[str]:
        """Return the names of the child elements of properties."""
        return set() if properties is None else {self.name(one.tag) for one in properties}

    def is_on(self, properties: Node | None, name: str) -> bool:
        """Whether a toggle property is on."""
        toggle = None if properties is None else properties.find(self.w + name)
        return toggle is not None and toggle.get(f"{self.w}val") not in ("0", "false", "off")

    def text_of(self, name: str, element: Node) -> str:
        """Return the text of an element; a newline in the XML is a space, as in Word."""
        if name in TEXT_ELEMENTS:
            return (element.text or "").replace("\n", " ").replace("\r", " ")
        if name == "br":
            return PAGE_BREAK if element.get(f"{self.w}type") == "page" else LINE_BREAK
        if name in ("sym", "symEx"):
            space = self.w if name == "sym" else f"{{{_SYMBOLS}}}"
            return _symbol(element.get(f"{space}char") or "")
        return _CHARACTERS[name]


def _stand_in(space: str, local: str) -> str:
    """What an element of another namespace is called here, or ""."""
    if space in _MATH and local.startswith("oMath"):
        return FORMULA
    if space == _VML and local == "textpath":
        return WORD_ART
    return DIAGRAM if space in _DIAGRAMS and local == "relIds" else ""


def _symbol(code: str) -> str:
    """The character with a hexadecimal code; U+FFFD if it is not valid."""
    try:
        found = chr(int(code, 16))
    except (ValueError, OverflowError):
        return "\ufffd"
    return "\ufffd" if "\ud800" <= found <= "\udfff" or found < " " else found
