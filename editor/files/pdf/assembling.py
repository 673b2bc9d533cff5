"""The text of a document, put together from its paragraphs, and where on the pages it stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from editor.article.paragraphs import Paragraph, ParagraphKind
from editor.files.pdf.hyphens import Hyphens
from editor.files.pdf.kinds import PagePart
from editor.files.pdf.placed import PlacedTexts
from editor.files.pdf.words import PageWord

_TITLES: Final = (ParagraphKind.HEADING, ParagraphKind.REFERENCE, ParagraphKind.CELL)
"""Have capitals that make no names."""


@dataclass
class Assembled:
    """The text, what its lines are, and where its words stand."""

    lines: list[str] = field(default_factory=list)
    paragraphs: list[Paragraph] = field(default_factory=list)
    pieces: PlacedTexts = field(default_factory=PlacedTexts)
    furniture: list[tuple[int, int]] = field(default_factory=list)
    formulas: list[tuple[int, int]] = field(default_factory=list)
    """Words of formulas, which may stand within sentences."""
    size: int = 0
    """Code points of the text so far, the newline for the next line included."""

    @property
    def text(self) -> str:
        """The lines, parted by newlines."""
        return "\n".join(self.lines)

    def add(
        self, words: Iterable[tuple[PageWord, int]], paragraph: Paragraph, hyphens: Hyphens
    ) -> None:
        """Add a line of words, each with its page; a blank one is left out unless it is a cell."""
        text = ""
        start = self.size
        is_sentence = paragraph.kind not in _TITLES
        for word, page in words:
            before, space, last = text.rpartition(" ")
            within = is_sentence and (before[-1:].islower() or before.endswith(","))
            whole = hyphens.joined(last, word.text, within=within) if text else None
            if whole is None:
                text = f"{text} {word.text}" if text else word.text
                begin = len(text) - len(word.text)
            else:
                text = before + space + whole
                begin = len(text) - len(word.text)
                self.pieces.cut_last(start + begin)  # a hyphen that is gone belongs to no word
            self.pieces.add(start + begin, start + len(text), page, word.box)
            if word.math:
                self.formulas.append((start + begin, start + len(text)))
        if text or paragraph.kind is ParagraphKind.CELL:
            self._put(text, paragraph)

    def add_furniture(self, text: str, page: int) -> None:
        """Add a line that belongs to the pages, not to the text."""
        self.furniture.append((self.size, self.size + len(text)))
        self._put(text, Paragraph(page=page))

    def _put(self, text: str, paragraph: Paragraph) -> None:
        self.lines.append(text)
        self.paragraphs.append(paragraph)
        self.size += len(text) + 1


def words_of(part: PagePart) -> Iterator[tuple[PageWord, int]]:
    """Yield the words of a paragraph with their pages; the mark of a list item is none of them."""
    for number, row in enumerate(part.rows):
        words: Sequence[PageWord] = part.cells[0] if part.cells else row.words
        for word in words[1:] if part.mark and not number else words:
            yield word, row.column.page


def assembled(
    parts: Iterable[PagePart], hyphens: Hyphens, furniture: dict[int, list[str]]
) -> Assembled:
    """Put the text together; `furniture` has the lines that are shown of each page's."""
    made = Assembled()
    shown = 0
    was_cell = False
    for part in parts:
        is_cell = part.kind is ParagraphKind.CELL
        if not (is_cell and was_cell):  # nothing parts a table that goes on on the next page
            for page in range(shown + 1, part.page):
                for line in furniture.get(page, ()):
                    made.add_furniture(line, page)
            shown = max(shown, part.page - 1)
        was_cell = is_cell
        made.add(words_of(part), Paragraph(part.kind, part.level, part.mark, part.page), hyphens)
    for page in sorted(one for one in furniture if one > shown):
        for line in furniture[page]:
            made.add_furniture(line, page)
    return made
