"""From the steps of an alignment to stretches with the right borders.

A phrase that is known is one difference; unknown words that stand side by side are one each, unless
words of grammar or unequal numbers of words show that a phrase was replaced by a phrase.
"""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING, NamedTuple

from editor.engine.text.tokens import BREAK
from editor.originals.alignment.knowledge import Tie
from editor.originals.alignment.words import WordClass

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from editor.originals.alignment.knowledge import Knowledge
    from editor.originals.alignment.wording import WordStep
    from editor.originals.alignment.words import Word


class Chunk(NamedTuple):
    """Words [a, a_end) of the article for words [b, b_end) of the original."""

    a: int
    a_end: int
    b: int
    b_end: int
    tie: Tie
    differs: bool
    marks: bool = False
    """Whether it holds marks only."""
    widened: bool = False
    """Whether it is one word of both sides and words that only the original has."""

    @property
    def out(self) -> bool:
        """Whether only the article has words here."""
        return self.b == self.b_end

    @property
    def into(self) -> bool:
        """Whether only the original has words here."""
        return self.a == self.a_end

    @property
    def empty(self) -> bool:
        """Whether one side has no words here."""
        return self.out or self.into


class Chunker:
    """Turns the steps of a passage into chunks that cover it, in order."""

    def __init__(
        self,
        article: Sequence[Word],
        original: Sequence[Word],
        classes: Sequence[WordClass],
        seen: Knowledge | None = None,
    ) -> None:
        """With what was `seen` in spun text, phrases have the borders that they had there."""
        self._seen = seen
        self._article = article
        self._original = original
        self._classes = classes

    def chunks(self, steps: Iterable[WordStep]) -> list[Chunk]:
        """Return the chunks; none that differs has words on the original's side only, but marks."""
        chunks: list[Chunk] = []
        unknown: list[WordStep] = []
        for step in steps:
            if step.tie is Tie.PLACE and not self._marks(step):
                unknown.append(step)
                continue
            chunks += self._split(unknown)
            unknown = []
            chunks += self._known(step)
        chunks += self._split(unknown)
        if self._seen is not None:
            chunks = self._as_replaced(chunks, self._seen)
        chunks = self._widened(self._whole_phrases(self._bridged(chunks)))
        chunks = self._with_ends(self._as_written(chunks))
        return _without_empty_neighbours(chunks)

    def _known(self, step: WordStep) -> Iterator[Chunk]:
        """Yield the chunk of words that are tied, and those of equal words at its ends.

        Unless it has the borders of a phrase that was seen in spun text.
        """
        a, a_end, b, b_end, tie = step
        article, original = self._article, self._original
        differs = tie is not Tie.SAME or a_end - a != b_end - b
        tail: list[Chunk] = []
        trimmed = differs and (self._seen is None or tie is not Tie.SEEN)
        while trimmed and min(a_end - a, b_end - b) > 1:
            if article[a].number == original[b].number:
                yield Chunk(a, a + 1, b, b + 1, Tie.SAME, differs=False)
                a, b = a + 1, b + 1
            elif article[a_end - 1].number == original[b_end - 1].number:
                a_end, b_end = a_end - 1, b_end - 1
                tail.append(Chunk(a_end, a_end + 1, b_end, b_end + 1, Tie.SAME, differs=False))
            else:
                break
        yield Chunk(a, a_end, b, b_end, tie, differs, self._marks(step))
        yield from reversed(tail)

    def _marks(self, step: WordStep | Chunk) -> bool:
        stop, classes = WordClass.STOP, self._classes
        return all(
            classes[word.number] is stop
            for word in (
                *self._article[step.a : step.a_end],
                *self._original[step.b : step.b_end],
            )
        )

    def _split(self, steps: list[WordStep]) -> list[Chunk]:
        """Return a chunk for each unknown word that was replaced by one, or one for them all."""
        if not steps:
            return []
        if any(step.a == step.a_end or step.b == step.b_end for step in steps):
            return [_merged([Chunk(*step, differs=True) for step in steps])]
        groups: list[list[Chunk]] = []
        grammar = False
        for step in steps:
            chunk = Chunk(*step, differs=True)
            here = self._is_grammar(step)
            if groups and (grammar or here):
                groups[-1].append(chunk)
            else:
                groups.append([chunk])
            grammar = here
        return [_merged(group) for group in groups]

    def _is_grammar(self, step: WordStep) -> bool:
        function, classes = WordClass.FUNCTION, self._classes
        left, right = self._article[step.a].number, self._original[step.b].number
        return classes[left] is function or classes[right] is function

    def _bridged(self, chunks: list[Chunk]) -> list[Chunk]:
        """Merge what was put in before a word of grammar and left out after it, or vice versa.

        "a few" for "about a": a phrase was replaced that had the same word elsewhere.
        """
        out: list[Chunk] = []
        for chunk in chunks:
            out.append(chunk)
            if len(out) < 3:
                continue
            first, middle, last = out[-3:]
            apart = (first.into and last.out) or (first.out and last.into)
            if apart and _is_wording(first) and _is_wording(last) and self._is_kept_grammar(middle):
                out[-3:] = [_merged([first, middle, last])]
        return out

    def _is_kept_grammar(self, chunk: Chunk) -> bool:
        classes = self._classes
        return not chunk.differs and (classes[self._article[chunk.a].number] is WordClass.FUNCTION)

    def _whole_phrases(self, chunks: list[Chunk]) -> list[Chunk]:
        """Merge differences side by side that are one decision.

        Words that only one side has, with what was replaced beside them, unless that is a phrase
        that was seen in spun text; an article ("an") with the word that it goes with.
        """
        out: list[Chunk] = []
        for chunk, after in zip_longest(chunks, chunks[1:]):
            before = out[-1] if out else None
            if before is None or not (_is_wording(before) and _is_wording(chunk)):
                out.append(chunk)
                continue
            leans = chunk.empty and not before.empty and before.tie is not Tie.SEEN
            leans = leans and not (after is not None and _is_wording(after))
            if self._is_article(before) or (before.empty and not chunk.empty) or leans:
                out[-1] = _merged([before, chunk])
            else:
                out.append(chunk)
        return out

    def _is_article(self, chunk: Chunk) -> bool:
        """Return whether "a" became "an" or the other way round."""
        if chunk.a_end - chunk.a != 1 or chunk.b_end - chunk.b != 1:
            return False
        return {self._article[chunk.a].norm, self._original[chunk.b].norm} == {"a", "an"}

    def _widened(self, chunks: list[Chunk]) -> list[Chunk]:
        """Give words that only the original has a neighbour that the article has, too."""
        out: list[Chunk] = []
        waiting: Chunk | None = None
        for chunk in chunks:
            if waiting is not None:
                if not chunk.marks and not chunk.empty and not self._is_clitic(waiting):
                    out.append(_merged([waiting, chunk], widened=not chunk.differs))
                    waiting = None
                    continue
                out += self._leaned([waiting], out)
                waiting = None
            if chunk.into and not chunk.marks:
                waiting = chunk
            else:
                out.append(chunk)
        if waiting is not None:
            out += self._leaned([waiting], out)
        return out

    def _as_replaced(self, chunks: list[Chunk], seen: Knowledge) -> list[Chunk]:
        """Give a known wording a kept word beside it if its original is replaced only with that."""
        out: list[Chunk] = []
        skipped = False
        for chunk, after in zip_longest(chunks, chunks[1:]):
            if skipped:
                skipped = False
                continue
            out.append(chunk)
            if chunk.tie is not Tie.LISTED or chunk.empty or self._is_replaced(chunk, seen):
                continue
            if after is not None and self._is_replaced(_merged([chunk, after]), seen):
                out[-1], skipped = _merged([chunk, after]), True
            elif len(out) > 1 and self._is_replaced(_merged(out[-2:]), seen):
                out[-2:] = [_merged(out[-2:])]
        return out

    def _is_replaced(self, chunk: Chunk, seen: Knowledge) -> bool:
        """Return whether an original was seen replaced, and may be by the article's words."""
        here = " ".join(word.norm for word in self._article[chunk.a : chunk.a_end])
        there = " ".join(word.norm for word in self._original[chunk.b : chunk.b_end])
        return seen.is_replaced(there) and there in seen.originals(here)

    def _as_written(self, chunks: list[Chunk]) -> list[Chunk]:
        """Merge a difference with the word that one text writes as one with it: "I'd", "I might".

        Else its wording would be put into the middle of a word, or beside a space too many.
        """
        out: list[Chunk] = []
        for chunk in chunks:
            before = out[-1] if out else None
            if len(out) > 1 and out[-1].marks and out[-1].empty and self._hangs(chunk):
                out[-2:] = [_merged([*out[-2:], chunk])]
            elif before is not None and self._is_cut(before, chunk):
                widened = all(one.widened for one in (before, chunk) if one.differs)
                out[-1] = _merged([before, chunk], widened=widened)
            else:
                out.append(chunk)
        return out

    def _hangs(self, chunk: Chunk) -> bool:
        """Return whether the original alone writes a chunk as one with the word before it."""
        if not _is_wording(chunk) or chunk.empty:
            return False
        return self._is_clitic(chunk) and self._article[chunk.a].norm[:1] != "'"

    def _with_ends(self, chunks: list[Chunk]) -> list[Chunk]:
        """Merge where one text ends a sentence with the difference after it: ". It", ", and it"."""
        out: list[Chunk] = []
        merged = False
        for chunk in chunks:
            ended = len(out) > 1 and _is_wording(chunk) and self._is_end(out[-1], out[-2])
            merged = ended or (merged and self._is_begun(chunk))
            if merged:
                out[-1] = _merged([out[-1], chunk])
            else:
                out.append(chunk)
        return out

    def _is_end(self, chunk: Chunk, before: Chunk) -> bool:
        """Return whether one text alone ends a sentence there, and not an abbreviation."""
        if not (chunk.marks and chunk.differs) or (before.differs and chunk.empty):
            return False
        here = any(word.norm == BREAK for word in self._article[chunk.a : chunk.a_end])
        return here != any(word.norm == BREAK for word in self._original[chunk.b : chunk.b_end])

    def _is_begun(self, chunk: Chunk) -> bool:
        """Return whether only one text has a capital there."""
        if chunk.differs or chunk.marks:
            return False
        return self._article[chunk.a].large != self._original[chunk.b].large

    def _is_cut(self, before: Chunk, after: Chunk) -> bool:
        """Return whether there is space between two chunks in one text alone."""
        if not (before.differs or after.differs) or before.marks or after.marks:
            return False
        if before.empty or after.empty:
            return False
        article, original = self._article, self._original
        here = article[after.a - 1].end == article[after.a].start
        return here != (original[after.b - 1].end == original[after.b].start)

    def _is_clitic(self, chunk: Chunk) -> bool:
        """Return whether what only the original has is written as one with the word before it."""
        original, at = self._original, chunk.b
        if chunk.marks or at == 0 or original[at - 1].end != original[at].start:
            return False
        return self._classes[original[at - 1].number] is not WordClass.STOP

    def _leaned(self, waiting: list[Chunk], out: list[Chunk]) -> list[Chunk]:
        """Return a chunk with the one before it, taken off `out`, if that has words."""
        if out and not out[-1].marks:
            before = out.pop()
            return [_merged([before, *waiting], widened=not before.differs)]
        return waiting


def _is_wording(chunk: Chunk) -> bool:
    return chunk.differs and not chunk.marks


def _without_empty_neighbours(chunks: list[Chunk]) -> list[Chunk]:
    """Merge chunks that have words on one side only with such ones beside them."""
    out: list[Chunk] = []
    for chunk in chunks:
        if out and chunk.empty and out[-1].empty:
            both = _merged([out[-1], chunk])
            out[-1] = both._replace(marks=out[-1].marks and chunk.marks)
        else:
            out.append(chunk)
    return out


def _merged(chunks: list[Chunk], *, widened: bool = False) -> Chunk:
    first, last = chunks[0], chunks[-1]
    ties = [chunk.tie for chunk in chunks if chunk.differs]
    tie = ties[0] if len(ties) == 1 else Tie.PLACE
    return Chunk(first.a, last.a_end, first.b, last.b_end, tie, differs=True, widened=widened)
