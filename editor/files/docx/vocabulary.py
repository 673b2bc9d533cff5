"""The words of WordprocessingML that the walk goes by, and the characters that elements stand for.

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
_MATHS = (
    "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "http://purl.oclc.org/ooxml/officeDocument/math",
)
_COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_SYMBOLS = "http://schemas.microsoft.com/office/word/2015/wordml/symex"
BLANKS = " \t\r\n"

INSERTED = frozenset({"ins", "moveTo"})
DELETED = frozenset({"del", "moveFrom"})
REVISIONS = INSERTED | DELETED
CELLS = frozenset({"cellIns", "cellDel"})
# Between paragraphs they part nothing.
RANGES = frozenset(
    {"bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd", "permStart",
     "permEnd", "proofErr", "moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart",
     "moveToRangeEnd"}
)  # fmt: skip
# Nothing in them is text of the article.
SKIPPED = frozenset(
    {"sectPr", "tblPr", "tblPrEx", "tblGrid", "trPr", "tcPr", "sdtPr", "sdtEndPr", "rt",
     "smartTagPr", "customXmlPr", "rPr", "pPr"}
)  # fmt: skip
SEPARATORS = frozenset({"separator", "continuationSeparator", "continuationNotice"})
FORMULA = "formula"
"""What formulas are called here, whichever kind they are."""

_CHARACTERS = {
    "tab": "\t",
    "ptab": "\t",
    "cr": LINE_BREAK,
    "noBreakHyphen": "\u2011",
    "softHyphen": "\u00ad",
}
WRITTEN = frozenset({"t", "delText"})
"""Elements that hold characters."""
TEXTS = WRITTEN | _CHARACTERS.keys() | {"br", "sym", "symEx"}
"""Those, and elements that stand for a character."""


class Vocabulary:
    """The names of one part, whose WordprocessingML is of one edition of the standard."""

    def __init__(self, root: Node) -> None:
        main = etree.QName(root).namespace or ""
        self.known = main in _MAIN
        """Whether the part is WordprocessingML at all."""
        self.w = f"{{{main}}}"
        self._names: dict[str, str] = {}

    def name(self, tag: str) -> str:
        """The local name of what the walk may go by, nothing for all else."""
        found = self._names.get(tag)
        if found is None:
            space, _, local = tag[1:].rpartition("}")
            ours = f"{{{space}}}" == self.w or space in (_COMPATIBILITY, _SYMBOLS)
            other = FORMULA if space in _MATHS and local.startswith("oMath") else ""
            found = self._names[tag] = local if ours else other
        return found

    def names_in(self, properties: Node | None) -> set[str]:
        """What properties hold."""
        return set() if properties is None else {self.name(one.tag) for one in properties}

    def is_on(self, properties: Node | None, name: str) -> bool:
        """Whether properties hold a switch that is on."""
        switch = None if properties is None else properties.find(self.w + name)
        return switch is not None and switch.get(f"{self.w}val") not in ("0", "false", "off")

    def text_of(self, name: str, element: Node) -> str:
        """The characters of an element; a newline in the XML is a blank, as it is in Word."""
        if name in WRITTEN:
            return (element.text or "").replace("\n", " ").replace("\r", " ")
        if name == "br":
            return PAGE_BREAK if element.get(f"{self.w}type") == "page" else LINE_BREAK
        if name in ("sym", "symEx"):
            space = self.w if name == "sym" else f"{{{_SYMBOLS}}}"
            return _symbol(element.get(f"{space}char") or "")
        return _CHARACTERS[name]


def _symbol(code: str) -> str:
    """The character with a hexadecimal number; U+FFFD for what is none."""
    try:
        found = chr(int(code, 16))
    except (ValueError, OverflowError):
        return "\ufffd"
    return "\ufffd" if "\ud800" <= found <= "\udfff" or found < " " else found
