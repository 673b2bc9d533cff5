"""From the steps of an alignment to stretches with the right borders.

A phrase that is known is one difference; unknown words that stand side by side are one each, unless
words of grammar or unequal numbers of words show that a phrase was replaced by a phrase.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from editor.originals.alignment.knowledge import Tie
from editor.originals.alignment.words import WordClass

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from editor.originals.alignment.wording import Step
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
        self, article: Sequence[Word], original: Sequence[Word], classes: Sequence[WordClass]
    ) -> None:
        self._article = article
        self._original = original
        self._classes = classes

    def chunks(self, steps: Iterable[Step]) -> list[Chunk]:
        """Return the chunks; none that differs has words on the original's side only, but marks."""
        chunks: list[Chunk] = []
        unknown: list[Step] = []
        for step in steps:
            if step.tie is Tie.PLACE and not self._marks(step):
                unknown.append(step)
                continue
            chunks += self._split(unknown)
            unknown = []
            chunks += self._known(step)
        chunks += self._split(unknown)
        chunks = self._whole_phrases(self._bridged(chunks))
        return _without_empty_neighbours(self._widened(chunks))

    def _known(self, step: Step) -> Iterator[Chunk]:
        """Yield the chunk of words that are tied, and those of equal words at its ends.

        A phrase that was seen in spun text has the borders that its spinner knows.
        """
        a, a_end, b, b_end, tie = step
        article, original = self._article, self._original
        differs = tie is not Tie.SAME or a_end - a != b_end - b
        tail: list[Chunk] = []
        while differs and tie is not Tie.SEEN and min(a_end - a, b_end - b) > 1:
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

    def _marks(self, step: Step | Chunk) -> bool:
        stop, classes = WordClass.STOP, self._classes
        return all(
            classes[word.number] is stop
            for word in (
                *self._article[step.a : step.a_end],
                *self._original[step.b : step.b_end],
            )
        )

    def _split(self, steps: list[Step]) -> list[Chunk]:
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

    def _is_grammar(self, step: Step) -> bool:
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
            if (
                not middle.differs
                and not (first.marks or last.marks)
                and ((first.into and last.out) or (first.out and last.into))
                and first.differs
                and last.differs
                and self._classes[self._article[middle.a].number] is WordClass.FUNCTION
            ):
                out[-3:] = [_merged([first, middle, last])]
        return out

    def _whole_phrases(self, chunks: list[Chunk]) -> list[Chunk]:
        """Merge differences that are one decision.

        Words that only one side has, with a replaced word beside them; an article ("an") with the
        word that it goes with.
        """
        out: list[Chunk] = []
        for at, chunk in enumerate(chunks):
            before = out[-1] if out else None
            if before is not None and before.differs and chunk.differs and not before.marks and not chunk.marks:
                if self._is_an(before):
                    out[-1] = _merged([before, chunk]); continue
                nxt = chunks[at+1] if at+1<len(chunks) else None
                follows = nxt is not None and nxt.differs and not nxt.marks
                if before.empty and not chunk.empty:
                    out[-1] = _merged([before, chunk]); continue
                if chunk.empty and not before.empty and not follows and before.tie is not Tie.SEEN:
                    out[-1] = _merged([before, chunk]); continue
            out.append(chunk)
        return out

    def _is_an(self, chunk: Chunk) -> bool:
        if chunk.a_end - chunk.a != 1 or chunk.b_end - chunk.b != 1:
            return False
        return self._article[chunk.a].norm in ('a','an') and self._original[chunk.b].norm in ('a','an')

    def _widened(self, chunks: list[Chunk]) -> list[Chunk]:
        """Give words that only the original has a neighbour that the article has, too."""
        out: list[Chunk] = []
        waiting: Chunk | None = None
        for chunk in chunks:
            if waiting is not None:
                if not chunk.marks and not chunk.empty:
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

    def _leaned(self, waiting: list[Chunk], out: list[Chunk]) -> list[Chunk]:
        """Return a chunk with the one before it, taken off `out`, if that has words."""
        if out and not out[-1].marks:
            before = out.pop()
            return [_merged([before, *waiting], widened=not before.differs)]
        return waiting


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
    tie = first.tie if len(chunks) == 1 else Tie.PLACE
    return Chunk(
        first.a, last.a_end, first.b, last.b_end, tie, differs=True, widened=widened
    )
