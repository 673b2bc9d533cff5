"""What each paragraph of the article is (heading, list item …), kept while the text is edited.

A paragraph is a line of the text. What it is changes how it is shown, never the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum
from itertools import pairwise
from typing import Final, NamedTuple


class ParagraphKind(StrEnum):
    """What a paragraph is."""

    TEXT = "text"
    HEADING = "heading"
    LIST_ITEM = "list item"
    CELL = "cell"
    NOTE = "note"
    QUOTE = "quote"
    CODE = "code"
    REFERENCE = "reference"


class Paragraph(NamedTuple):
    """What one paragraph is."""

    kind: ParagraphKind = ParagraphKind.TEXT
    level: int = 0
    """Of a heading from 1, the highest; of a list item or quote its depth from 1; of a cell 1 if
    it begins a row of its table, else 0."""
    mark: str = ""
    """What stands before a list item without being part of the text: "•", "3."."""
    page: int = 0
    """The page that it begins on, from 1; 0 where a text has no pages."""

    @property
    def continued(self) -> Paragraph:
        """What a paragraph becomes that is split off this one: it does not repeat a number."""
        bullet = self.mark and not any(map(str.isalnum, self.mark))
        level = 0 if self.kind is ParagraphKind.CELL else self.level
        return Paragraph(self.kind, level, self.mark if bullet else "", self.page)


PLAIN: Final = Paragraph()
_BULLETS: Final = "•◦▪"
_COUNTED: Final = re.compile(r"[1-9][0-9]{0,8}\.")
_FENCE: Final = re.compile(r"(?:```|~~~)")
_MARKDOWN_HEADING: Final = re.compile(r"(#{1,6})[ \t]+\S")


def bullet(depth: int) -> str:
    """Return the bullet of list items at a depth from 1, as browsers and word processors draw."""
    return _BULLETS[min(depth, len(_BULLETS)) - 1]


def counted(mark: str) -> int:
    """Return the number in a list item's mark "3."; 0 for a bullet and any other mark."""
    return int(mark[:-1]) if _COUNTED.fullmatch(mark) else 0


class Paragraphs:
    """What each line of a text is; a text of nothing but plain paragraphs needs no list."""

    def __init__(self, paragraphs: Sequence[Paragraph] = ()) -> None:
        plain = all(one == PLAIN for one in paragraphs)
        self._list = None if plain else list(paragraphs)

    @property
    def all_plain(self) -> bool:
        """Whether there is nothing but plain paragraphs."""
        return self._list is None

    def at(self, line: int) -> Paragraph:
        """Return what a line is; lines count from 0."""
        return PLAIN if self._list is None else self._list[line]

    def replace(
        self, text: str, start: int, before: str, after: str, put: Sequence[Paragraph] = ()
    ) -> tuple[Paragraph, ...]:
        """Follow an edit of `text`, given as before it; return what the lines that it met were.

        The lines that it leaves become what is `put` (undo puts back what they were) or, without
        that, what the lines are that they come from.
        """
        removed, added = before.count("\n"), after.count("\n")
        if self._list is None or not (removed or added):
            return ()
        first = text.count("\n", 0, start)
        taken = tuple(self._list[first : first + removed + 1])
        fresh = put
        if len(put) != added + 1:
            whole_line_gone = not after and (start == 0 or text[start - 1] == "\n")
            fresh = [taken[-1 if whole_line_gone else 0]]
            fresh += [taken[0].continued] * added
            if added and removed:
                fresh[-1] = taken[-1]
        self._list[first : first + removed + 1] = fresh
        return taken


def of_plain_text(text: str) -> list[Paragraph]:
    """Return what each line of a plain text is; empty if nothing but plain paragraphs.

    Headings are those of Markdown ("## Ships") that stand alone between empty lines: no other
    line of a text file is a heading beyond doubt.
    """
    if "# " not in text and "#\t" not in text:
        return []
    lines = text.split("\n")
    return list(_with_headings(lines))


def _with_headings(lines: Sequence[str]) -> Iterator[Paragraph]:
    fenced = False
    for (before, line), (_, after) in pairwise(pairwise(["", *lines, ""])):
        if _FENCE.match(line):
            fenced = not fenced
        heading = None if fenced else _MARKDOWN_HEADING.match(line)
        alone = not before.strip() and not after.strip()
        yield Paragraph(ParagraphKind.HEADING, len(heading[1])) if heading and alone else PLAIN
