"""What the blocks of a document are: headings, list items, captions, footnotes, references."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from editor.article.paragraphs import ParagraphKind
from editor.files.pdf.blocks import LineGroup, Typical, mark_of
from editor.files.pdf.rows import PageLine
from editor.files.pdf.words import PageWord

LARGER: Final = 1.08
"""Times the body's size from which letters are those of a heading. Set by hand."""
SMALLER: Final = 0.95
"""Times the body's size up to which letters are those of a note. Set by hand."""
LONGEST_HEADING: Final = 200
"""Characters."""
_LABEL: Final = (
    r"(?i:fig(?:ure|\.)?|tab(?:le|\.)?|scheme|plate|chart|algorithm|listing|box)\s*"
    r"(?:[A-Z]?\.?\d+(?:\.\d+)?[a-zA-Z]?|[IVX]+)(?![\w%])"
)
CAPTION: Final = re.compile(rf"{_LABEL}(?:\s*[.:|—–-](?!\d)|\s*\Z|(?=\s+[A-Z]))")
_LABELLED: Final = re.compile(
    rf"{_LABEL}(?!,?\s+(?:(?:also|and|are|below|above|contain|compare|demonstrate|depict|describe|"
    r"display|give|illustrate|in|indicate|is|list|of|or|plot|present|provide|report|show|summari[sz]e|"
    r"was|were)(?:s|es)?\b))"
)
"""Begins a caption where letters tell that it is one, but no sentence."""
_REFERENCES: Final = re.compile(
    r"(?:(?:\d+|[IVX]+|[A-Z])\.?\s+)?(?:references|bibliography|literature(?: cited)?|works cited|"
    r"reference list|references and notes|notes and references|cited references)[.:]?",
    re.IGNORECASE,
)
_ABSTRACT: Final = re.compile(r"(?:abstract|summary)[.:]?", re.IGNORECASE)
FEWEST_REFERENCES: Final = 4
"""Entries of a list of references without a heading. Set by hand."""
DATED: Final = 0.7
"""Share of them that have a year, at least. Set by hand."""
_YEAR: Final = re.compile(r"\b(?:1[6-9]|20)\d\d[a-z]?\b")
_FIRST: Final = ("[1]", "(1)", "1.")
_NUMBERED: Final = re.compile(r"(?:\d{1,2}(?:\.\d{1,2})*\.?|[IVX]{1,5}\.|[A-Z]\.)\s+[A-Z“\"]")
_NOTE_MARK: Final = re.compile(r"[⁰¹²³⁴⁵⁶⁷⁸⁹*∗†‡§¶‖#]|\d{1,2}(?=[A-Z\s]|\Z)")


@dataclass
class PagePart:
    """A paragraph of the document: what it is, and its lines."""

    kind: ParagraphKind
    rows: list[PageLine]
    level: int = 0
    mark: str = ""
    cells: list[list[PageWord]] = field(default_factory=list)
    """Of a table's line, what is in its cells."""
    floats: bool = False
    """Whether it stands apart from the text, which goes on behind it."""

    @property
    def page(self) -> int:
        """The page that it begins on, from 1."""
        return self.rows[0].column.page


class Kinds:
    """Tells of blocks what they are, in reading order."""

    def __init__(self, typical: Typical) -> None:
        self._typical = typical
        self._in_references: float = 0.0
        """The font size of the heading of the list of references that is open; 0: none is."""

    def part(self, block: LineGroup, *, ends_column: bool) -> PagePart:
        """Return a block as what it is."""
        text = block.text
        if _REFERENCES.fullmatch(text) and len(block.rows) == 1:
            self._in_references = block.size
            return PagePart(ParagraphKind.HEADING, block.rows, 2)
        is_caption = self._is_caption(block)
        if not is_caption and self._is_heading(block):
            self._in_references = 0.0
            return PagePart(ParagraphKind.HEADING, block.rows, 2)
        if self._in_references and not is_caption:
            return PagePart(ParagraphKind.REFERENCE, block.rows)
        if is_caption or (ends_column and self._is_note(block)):
            return PagePart(ParagraphKind.NOTE, block.rows, floats=True)
        return self._of_text(block)

    def _of_text(self, block: LineGroup) -> PagePart:
        if self._is_label(block):
            return PagePart(ParagraphKind.CODE, block.rows, floats=True)
        if mark := mark_of(block.rows[0]):
            return PagePart(ParagraphKind.LIST_ITEM, block.rows, 1, mark)
        return PagePart(ParagraphKind.TEXT, block.rows)

    def _is_caption(self, block: LineGroup) -> bool:
        """Whether it names a figure or table, and is no sentence that begins with such a name."""
        text = block.text
        if CAPTION.match(text):
            return True
        stands_out = block.rows[0].words[0].bold and not block.bold
        is_small = block.size <= SMALLER * self._typical.size
        return (stands_out or is_small) and _LABELLED.match(text) is not None

    def _is_heading(self, block: LineGroup) -> bool:
        text = block.text
        letters = [one for one in text if one.isalpha()]
        if len(letters) < 3 or len(text) > LONGEST_HEADING or len(block.rows) > 4:
            return False
        if block.size >= LARGER * self._typical.size or _ABSTRACT.fullmatch(text):
            return True
        if len(block.rows) > 2 or text[-1] in ".,;:" or block.size < 0.9 * self._typical.size:
            return False
        if block.bold:
            return True
        is_short = block.rows[0].x1 < block.rows[0].column.x1 - block.size
        shouts = sum(map(str.isupper, letters)) >= 0.9 * len(letters) and len(letters) > 4
        return (
            is_short
            and len(block.rows) == 1
            and (shouts or (_NUMBERED.match(text) is not None and len(text) < 80))
        )

    def _is_note(self, block: LineGroup) -> bool:
        return (
            block.size <= SMALLER * self._typical.size and _NOTE_MARK.match(block.text) is not None
        )

    def _is_label(self, block: LineGroup) -> bool:
        """Whether it is lettering of a figure: small, a word or two a line."""
        words = sum(len(row.words) for row in block.rows)
        return block.size <= SMALLER * self._typical.size and words <= 3 * len(block.rows)


def with_references(parts: Sequence[PagePart]) -> list[PagePart]:
    """Tell lists of references that have no heading: numbered from [1], most with a year."""
    for at, part in enumerate(parts):
        if part.mark not in _FIRST or part.kind is not ParagraphKind.LIST_ITEM:
            continue
        items = [part]
        for one in parts[at + 1 :]:
            if one.mark == part.mark.replace("1", str(len(items) + 1)):
                items.append(one)
            elif one.kind not in (ParagraphKind.NOTE, ParagraphKind.CODE):
                break
        dated = sum(
            _YEAR.search(" ".join(row.text for row in one.rows)) is not None for one in items
        )
        if len(items) >= FEWEST_REFERENCES and dated >= DATED * len(items):
            for one in items:
                one.kind, one.level, one.mark = ParagraphKind.REFERENCE, 0, ""
    return list(parts)


def with_levels(parts: Sequence[PagePart]) -> list[PagePart]:
    """Give headings their levels: the larger the letters, the higher."""
    headings = [part for part in parts if part.kind is ParagraphKind.HEADING]
    looks = sorted({_look(part) for part in headings}, reverse=True)
    for part in headings:
        part.level = min(looks.index(_look(part)) + 1, 6)
    return list(parts)


def _look(part: PagePart) -> tuple[float, bool]:
    return round(part.rows[0].size, 1), part.rows[0].bold
