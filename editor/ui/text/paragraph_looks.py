"""How paragraphs are shown by what they are: size, weight, room around them, indentation.

The document keeps each paragraph's look in its user state and in its formats, which move with the
text; sizes are relative, so that zooming does not touch them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from editor.article.paragraphs import PLAIN, Paragraph, ParagraphKind


@dataclass(frozen=True, slots=True)
class ParagraphLook:
    """The look of one paragraph. Set by hand, by eye, at 100 % and 200 %."""

    above: float = 0.0
    below: float = 0.0
    """Room above and below it, in lines."""
    apart: float = 0.0
    """Further room above the first of several."""
    spacing: float = 1.0
    """Distance of its lines relative to that of normal text."""
    indent: float = 0.0
    """In widths of an em."""
    size: int = 0
    """Steps of size as in HTML: 1 is 1.2 times as large, 2 is 1.5 times, -1 is 0.8 times."""
    bold: bool = False
    fixed_pitch: bool = False

    @property
    def char_format(self) -> QTextCharFormat:
        """The format of its characters; empty if they look like those of normal text."""
        made = QTextCharFormat()
        if self.size:
            made.setProperty(QTextFormat.Property.FontSizeAdjustment, self.size)
        if self.bold:
            made.setFontWeight(QFont.Weight.Bold)
        if self.fixed_pitch:
            made.setFontFamilies(["monospace"])
            made.setFontStyleHint(QFont.StyleHint.Monospace)
            made.setFontFixedPitch(True)
        return made


NORMAL: Final = ParagraphLook()
_GAPPED: Final = ParagraphLook(above=0.5)
_HEADINGS: Final = (
    ParagraphLook(above=1.0, below=0.25, spacing=0.85, size=2, bold=True),
    ParagraphLook(above=1.0, below=0.15, spacing=0.88, size=1, bold=True),
    ParagraphLook(above=0.8, spacing=0.95, bold=True),
)
_LOOKS: Final = {
    ParagraphKind.CELL: ParagraphLook(above=0.12, below=0.12, apart=0.4, indent=0.8),
    ParagraphKind.NOTE: ParagraphLook(above=0.3, apart=1.0, size=-1, indent=0.8),
    ParagraphKind.QUOTE: ParagraphLook(above=0.5, indent=1.6),
    ParagraphKind.REFERENCE: ParagraphLook(above=0.3, size=-1, indent=0.8),
    ParagraphKind.CODE: ParagraphLook(
        apart=0.5, spacing=0.9, size=-1, indent=0.8, fixed_pitch=True
    ),
}
_KEEP: Final = QTextCursor.MoveMode.KeepAnchor
LIST_INDENT: Final = 1.8
"""Indentation of each level of lists, in widths of an em."""


class ParagraphLooks:
    """The looks of the paragraphs in one document."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._known: list[tuple[Paragraph, ParagraphLook, QTextCharFormat]] = []
        """By the user state of blocks."""
        self._states: dict[Paragraph, int] = {PLAIN: -1}
        self._plain = NORMAL

    def reset(self, *, gaps: bool) -> None:
        """Begin with a document of nothing but plain paragraphs, with gaps between them or not."""
        self._known.clear()
        self._states = {PLAIN: -1}
        self._plain = _GAPPED if gaps else NORMAL

    @property
    def all_plain(self) -> bool:
        """Whether no paragraph is anything but plain."""
        return not self._known

    def paragraph(self, block: QTextBlock) -> Paragraph:
        """What a block was set to be."""
        state = block.userState()
        return PLAIN if state < 0 else self._known[state][0]

    def look(self, block: QTextBlock) -> ParagraphLook:
        """The look of a block."""
        state = block.userState()
        if state >= 0:
            return self._known[state][1]
        return self._plain if self.has_gap(block) else NORMAL

    def has_gap(self, block: QTextBlock) -> bool:
        """Whether a plain block is kept apart from others; an empty one is a gap itself."""
        return block.length() > 1

    def is_first(self, block: QTextBlock) -> bool:
        """Whether the block before it is of another kind, or there is none."""
        previous = block.previous()
        kind = self.paragraph(block).kind
        return not previous.isValid() or self.paragraph(previous).kind is not kind

    def set(self, block: QTextBlock, paragraph: Paragraph) -> None:
        """Show a block as what it is."""
        paragraph = paragraph._replace(page=0)  # all pages look alike
        state = self._states.get(paragraph)
        if state is None:
            state = self._states[paragraph] = len(self._known)
            look = _look(paragraph)
            self._known.append((paragraph, look, look.char_format))
        changed = state != block.userState()
        if changed:
            block.setUserState(state)
        wanted = NORMAL.char_format if state < 0 else self._known[state][2]
        if wanted != block.charFormat() or _is_mixed(block, wanted):
            cursor = QTextCursor(block)
            # Moving it to the end of its block would lay the block out first.
            cursor.setPosition(block.position() + block.length() - 1, _KEEP)
            cursor.setCharFormat(wanted)
            cursor.setBlockCharFormat(wanted)
        elif changed:
            self._document.markContentsDirty(block.position(), block.length())


def _look(paragraph: Paragraph) -> ParagraphLook:
    kind, level = paragraph.kind, paragraph.level
    if kind is ParagraphKind.HEADING:
        return _HEADINGS[min(max(level, 1), len(_HEADINGS)) - 1]
    if kind is ParagraphKind.LIST_ITEM:
        return ParagraphLook(above=0.1, indent=LIST_INDENT * level)
    return _LOOKS[kind]


def _is_mixed(block: QTextBlock, wanted: QTextCharFormat) -> bool:
    """Whether a part of a block, once in another paragraph, has another format."""
    part = block.begin()
    while not part.atEnd():
        if part.fragment().charFormat() != wanted:
            return True
        part += 1
    return False
