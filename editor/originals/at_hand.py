"""Originals at hand: what they say of the open article, also after it was edited."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final, NamedTuple

from editor.article.provenance import NOT_SAID, Provenance
from editor.engine.text.function_words import FUNCTION_WORDS
from editor.originals.alignment import DifferenceKind, align
from editor.originals.quoting import QuotedOriginal
from editor.originals.suspects import FromOriginals, from_originals, moved, with_originals
from editor.originals.terms import terms

if TYPE_CHECKING:
    from editor.engine.suspect import Suspect
    from editor.originals.alignment import Alignment, Difference, Knowledge

AROUND: Final = 600
"""Code points on each side of an edited line, at least, with which it is aligned again, so that it
is found in its place. Set by hand: about a paragraph."""
ENGLISH, FOREIGN = 0.25, 0.2
"""The share of words of grammar from which on a text is English, and below which it is none.
Measured: of 4,000 English articles one in a hundred is below .22 (with 80 words) or .30 (whole),
most have .4; Dutch has .19, German .13, French and Spanish less."""
FEWEST: Final = 40
"""Words of a text of which the language is told. Set by hand."""
FEW: Final = 5
"""Edited lines that are aligned again one by one; more of them with the whole article, at once.
Measured: of a book, a line by itself takes a tenth of the time, for the original is read again."""
SEEMS: Final = 0.1
"""Coverage from which a text seems to be an original. Set by hand: less is a quotation or two."""

IsCancelled = Callable[[], bool]
Progress = Callable[[int, int], None]
"""Called with the sentences done and all of them."""


class OriginalText(NamedTuple):
    """The text of a possible original, and where it is from."""

    name: str
    """For the user: the name of its file."""
    text: str
    sha256: str
    """Of the file's bytes; of its text in UTF-8 if it has no file of its own."""
    place: str = ""
    """Its file, as the edit log names it; "" if it has none."""
    provenance: Provenance = NOT_SAID
    row: int = 0
    """Its row, from 1, if its file is a table of articles."""


class OriginalsAtHand:
    """The originals that an article was compared with.

    A line that is edited afterwards is aligned again, with the lines around it; every line is
    remembered by its text, so that undoing an edit brings back what was said of it. For one thread
    at a time.
    """

    def __init__(
        self,
        originals: Sequence[OriginalText],
        knowledge: Knowledge,
        alignment: Alignment,
        *,
        house: bool = False,
    ) -> None:
        """`alignment` is that of the article with these originals, in this order."""
        self.originals = tuple(originals)
        self.alignment = alignment
        self.house = house
        """Whether differences of house style are suspects, too."""
        self._knowledge = knowledge
        self._quoted = [QuotedOriginal(one.name, one.text) for one in originals]
        self._lines: dict[str, FromOriginals] = {}
        self._learn(alignment)

    @classmethod
    def compared(
        cls,
        text: str,
        originals: Sequence[OriginalText],
        knowledge: Knowledge,
        cancelled: IsCancelled | None = None,
        progress: Progress | None = None,
        *,
        house: bool = False,
    ) -> OriginalsAtHand:
        """Compare an article with originals; raises Cancelled."""
        texts = [one.text for one in originals]
        found = align(text, texts, knowledge, cancelled, progress)
        return cls(originals, knowledge, found, house=house)

    def aligned(
        self,
        text: str,
        cancelled: IsCancelled | None = None,
        progress: Progress | None = None,
    ) -> Alignment:
        """Return the alignment of another state of the article with the originals.

        Raises Cancelled.
        """
        if text == self.alignment.article:
            return self.alignment
        texts = [one.text for one in self.originals]
        return align(text, texts, self._knowledge, cancelled, progress)

    def with_house(self, *, house: bool) -> OriginalsAtHand:
        """Return the same, with differences of house style as suspects or without."""
        return OriginalsAtHand(self.originals, self._knowledge, self.alignment, house=house)

    def coverage(self, number: int) -> float:
        """Return the share of the article's words that comes from one original, 0 to 1."""
        sizes = [0] * len(self.originals)
        for one in self.alignment.passages:
            sizes[one.original] += one.end - one.start
        return self.alignment.coverage * sizes[number] / max(1, sum(sizes))

    def seems_original(self, number: int) -> bool:
        """Return whether the article seems to come, in part at least, from one original."""
        return self.coverage(number) >= SEEMS

    def seems_foreign(self, number: int) -> bool:
        """Return whether either the article or one original seems to be in another language."""
        shares = sorted(map(_of_grammar, (self.alignment.article, self.originals[number].text)))
        return shares[0] < FOREIGN and shares[1] >= ENGLISH

    @property
    def differing(self) -> int:
        """How many differences there are, house style aside."""
        return sum(not one.house for one in self.alignment.differences)

    def replaced(self) -> Iterator[tuple[str, str]]:
        """Yield each phrase that the copy put in place of another, and that other."""
        for one in self.alignment.differences:
            if one.kind is DifferenceKind.REPLACED and not one.house:
                yield self.alignment.wording(one), self.alignment.original_wording(one)

    def suspects(
        self,
        found: Sequence[Suspect],
        text: str,
        span: tuple[int, int],
        cancelled: IsCancelled | None = None,
    ) -> list[Suspect]:
        """Return the suspects of text[span], the engine's merged with what the originals say.

        `found` are the engine's, in text order; `span` is whole lines or a part of a long one.
        Raises Cancelled.
        """
        if self._unknown(text, *span) and self._unknown(text, 0, len(text)) > FEW:
            self._learn(self.aligned(text, cancelled))
        merged: list[Suspect] = []
        at = 0
        # A suspect may reach over the end of a line, if all lines are broken.
        for start, end in _lines(text, max(0, span[0] - 1), span[1]):
            own = []
            while at < len(found) and found[at].start < end:
                own.append(moved(found[at], -start))
                at += 1
            said = self._said(text, start, end, cancelled)
            for one in with_originals(own, said):
                if not merged or merged[-1].end <= start + one.start:
                    merged.append(moved(one, start))
        merged += found[at:]
        return [one for one in merged if one.end > span[0] and one.start < span[1]]

    def _unknown(self, text: str, start: int, end: int) -> int:
        """Return how many of the lines in text[start:end] were edited since they were aligned."""
        return sum(text[low:high] not in self._lines for low, high in _lines(text, start, end))

    def _learn(self, alignment: Alignment) -> None:
        """Remember what an alignment says of each line that is not known yet."""
        said = from_originals(alignment, self._quoted, house=self.house)
        for start, end in _lines(alignment.article, 0, len(alignment.article)):
            self._lines.setdefault(alignment.article[start:end], said.within(start, end))

    def _said(
        self, text: str, start: int, end: int, cancelled: IsCancelled | None
    ) -> FromOriginals:
        """Return what the originals say of the line text[start:end], from offset 0 on."""
        line = text[start:end]
        said = self._lines.get(line)
        if said is None:
            low = text.rfind("\n", 0, max(0, start - AROUND)) + 1
            high = text.find("\n", end + AROUND)
            around = text[low : len(text) if high < 0 else high]
            texts = [one.text for one in self.originals]
            alignment = _inner(align(around, texts, self._knowledge, cancelled))
            whole = from_originals(alignment, self._quoted, house=self.house)
            said = self._lines[line] = whole.within(start - low, end - low)
        return said


def _of_grammar(text: str) -> float:
    """Return the share of English words of grammar; that of any text if it is too short to tell."""
    words = [term.key for term in terms(text) if term.key.isalpha()]
    if len(words) < FEWEST:
        return FOREIGN
    return sum(word in FUNCTION_WORDS for word in words) / len(words)


def _inner(alignment: Alignment) -> Alignment:
    """Return the alignment of a part of an article: only what is missing inside it is missing."""

    def is_inside(one: Difference) -> bool:
        own = [passage for passage in alignment.passages if passage.original == one.original]
        low = min(passage.original_start for passage in own)
        return low < one.original_start < max(passage.original_end for passage in own)

    kept = [
        one
        for one in alignment.differences
        if one.kind is not DifferenceKind.MISSING or is_inside(one)
    ]
    return replace(alignment, differences=tuple(kept))


def _lines(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the spans of the whole lines that text[start:end] has a part of, without newlines."""
    at = text.rfind("\n", 0, start) + 1
    while at < end:
        stop = text.find("\n", at)
        stop = len(text) if stop < 0 else stop
        if stop > at:
            yield at, stop
        at = stop + 1
