"""The reason for an original's wording: its words there, quoted, and where they stand."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from editor.originals.alignment import DifferenceKind, seen

if TYPE_CHECKING:
    from editor.originals.alignment import Difference

BEFORE: Final = 1
AFTER: Final = 3
"""Words that are quoted before and after a wording, in its paragraph. Set by hand."""
LONGEST: Final = 14
"""Words of a wording that are quoted; of a longer one the first ones. Set by hand."""
LONGEST_WORD: Final = 80
"""Code points that are read beside a wording for each word that is quoted. Set by hand."""

STANDS: Final = "{quote} stands in {original}, paragraph {number}."
STANDS_WITHOUT: Final = "{quote} stands in {original}, paragraph {number}, without it."
STANDS_MISSING: Final = "{quote} stands in {original}, paragraph {number}; the article lacks it."
NOTHING_LIKE: Final = "Nothing in {originals} is like it."
SENTENCES: Final = (STANDS_WITHOUT, STANDS_MISSING, STANDS, NOTHING_LIKE)
"""Of which reasons are made; the window finds them in a reason again, to translate it."""

_BLANK_LINE: Final = re.compile(r"\n[^\S\n]*\n\s*")
_LINE_END: Final = re.compile(r"\n\s*")
_WORD: Final = re.compile(r"\S+")


class QuotedOriginal:
    """An original from which reasons quote."""

    def __init__(self, name: str, text: str) -> None:
        self.name = name
        self._text = text
        # Of a text with blank lines, single line ends only break the lines.
        self._ends = _BLANK_LINE if _BLANK_LINE.search(text.strip()) else _LINE_END
        first = len(text) - len(text.lstrip())
        self._starts = [first] + [
            found.end() for found in self._ends.finditer(text, first) if found.end() < len(text)
        ]

    def ends_paragraph(self, space: str) -> bool:
        """Return whether white space of the original is the end of a paragraph."""
        return self._ends.search(space) is not None

    def paragraph(self, offset: int) -> int:
        """Return the number, from 1, of the paragraph at a code point."""
        return max(1, bisect_right(self._starts, offset))

    def reason(self, difference: Difference) -> str:
        """Return why the original's words belong in place of a difference: one sentence."""
        start, end = difference.original_start, difference.original_end
        missing = difference.kind is DifferenceKind.MISSING
        quote = self._quoted(start, end, *((0, 0) if missing else (BEFORE, AFTER)))
        stands = STANDS_WITHOUT if start == end else STANDS
        sentence = STANDS_MISSING if missing else stands
        return sentence.format(quote=quote, original=self.name, number=self.paragraph(start))

    def _quoted(self, start: int, end: int, before: int, after: int) -> str:
        """Return text[start:end] with so many words around it, in quotation marks."""
        number = self.paragraph(start)
        low = self._starts[number - 1]
        high = self._starts[number] if number < len(self._starts) else len(self._text)
        high = max(high, end)
        # A paragraph may be a whole book: only what is near is read.
        near = max(low, start - before * LONGEST_WORD), min(high, end + after * LONGEST_WORD)
        words = list(_WORD.finditer(self._text, *near))
        first = next((at for at, word in enumerate(words) if word.end() > start), len(words))
        last = next((at for at, word in enumerate(words) if word.start() >= end), len(words))
        quoted = words[max(0, first - before) : min(last, first + LONGEST) + after]
        if not quoted:
            return "“”"
        quote = " ".join(word[0] for word in quoted).strip('“”"')
        if _WORD.search(self._text, quoted[-1].end(), high) is not None:
            quote = quote.rstrip(".,;:") + "…"
        return f"“{'…' * (quoted[0].start() > low)}{seen(quote)}”"
