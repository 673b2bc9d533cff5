"""Aligning an article with what it may have been made from."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain, groupby
from typing import Final

from editor.engine.errors import Cancelled
from editor.originals.alignment.beads import LEAST_ALIKE, STRANGE, Bead, beads, likeness
from editor.originals.alignment.chunks import Chunker
from editor.originals.alignment.differences import Writer
from editor.originals.alignment.knowledge import Knowledge, Tie
from editor.originals.alignment.order import in_order
from editor.originals.alignment.placing import Sources, place, read_sentences
from editor.originals.alignment.result import (
    Alignment,
    Difference,
    DifferenceKind,
    Passage,
    Spans,
)
from editor.originals.alignment.wording import Aligner, WordStep
from editor.originals.alignment.words import (
    Keys,
    Word,
    WordClass,
    Words,
    is_dateline,
    read_words,
)

SEEN_SHARE: Final = 0.5
"""The share of replacements that were seen in spun text from which on an article is taken for one
of the spinner that they were learnt from, who replaces whole phrases ("on the" for "at the").
Measured: it has .6 to .9 wholly spun, .5 to .8 mildly; six other spinners have 0 to .5."""
REPORTED: Final = 50
"""Sentences after which progress is reported. Set by hand."""
PLACING: Final = 0.3
"""The share of the time in which sentences are placed; in the rest their words are aligned.
Measured: 2 of 7 s, for 100,000 words."""


def align(
    article: str,
    originals: Sequence[str],
    knowledge: Knowledge | None = None,
    cancelled: Callable[[], bool] | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> Alignment:
    """Align an article with one original or with several that it may have been mixed from.

    Without `knowledge` only what spelling shows is known. `progress` is called now and then with
    the sentences done and all of them. Raises Cancelled if `cancelled` says so. Takes time linear
    in the length of all texts.
    """
    return _Work(article, originals, knowledge or Knowledge(), cancelled, progress).alignment()


class _Work:
    """One alignment in the making."""

    def __init__(
        self,
        article: str,
        originals: Sequence[str],
        knowledge: Knowledge,
        cancelled: Callable[[], bool] | None,
        progress: Callable[[int, int], None] | None,
    ) -> None:
        self._cancelled = cancelled
        self._progress = progress
        self._keys = Keys()
        self._article = self._read(article)
        self._originals = [self._read(original) for original in originals]
        self._knowledge = knowledge
        self._aligner = Aligner(self._keys, knowledge)
        self._same = self._covered = self._placed = self._done = 0

    def alignment(self) -> Alignment:
        """Return the result."""
        sources = Sources(self._originals, self._keys)
        read = read_sentences(self._article, sources, self._keys, self._knowledge)
        sentences = []
        for sentence in read:
            self._check()
            sentences.append(sentence)
        strung = beads(sentences, place(sentences, sources, self._count_placed), sources)
        passages: list[Passage] = []
        differences: list[Difference] = []
        stepped = dict(self._stepped(strung, sources))
        groups = _passages(list(stepped), sources)
        seen = self._knowledge if self._is_as_seen(chain.from_iterable(stepped.values())) else None
        for group in groups:
            number = sources.places[group[0].start].original
            sentences_of = [stepped[bead] for bead in group]
            passage, found = self._passage(number, sentences_of, seen)
            passages.append(passage)
            differences += found
        differences += self._added(groups)
        differences += self._missing(groups, passages, sources)
        differences.sort(
            key=lambda one: (one.start, one.end, one.original or 0, one.original_start)
        )
        return Alignment(
            self._article.text,
            tuple(original.text for original in self._originals),
            tuple(_with_moved(passages)),
            tuple(differences),
            self._count(self._article.words),
            tuple(self._count(original.words) for original in self._originals),
            self._covered,
            self._same,
        )

    def _read(self, text: str) -> Words:
        self._check()
        return read_words(text, self._keys)

    def _check(self) -> None:
        if self._cancelled is not None and self._cancelled():
            raise Cancelled

    def _count(self, words: Sequence[Word]) -> int:
        classes = self._keys.classes
        return sum(classes[word.number] is not WordClass.STOP for word in words)

    def _stepped(
        self, strung: list[Bead], sources: Sources
    ) -> Iterator[tuple[Bead, list[WordStep]]]:
        """Yield the beads whose sentences are alike, and the steps of their words."""
        for bead in strung:
            self._check()
            self._report(PLACING * len(self._article.sentences) + (1 - PLACING) * bead.last)
            fitted = self._fitted(bead, sources)
            if fitted is not None:
                yield fitted

    def _fitted(self, bead: Bead, sources: Sources) -> tuple[Bead, list[WordStep]] | None:
        """Return a bead whose sentences are alike, without those at its ends that are not."""
        original = self._originals[sources.places[bead.start].original].words
        words, classes = self._article.words, self._keys.classes
        steps = self._steps(bead, sources)
        if likeness(steps, words, original, classes) < LEAST_ALIKE:
            return None
        if bead.last - bead.first > 1:
            ends = (
                (bead._replace(first=bead.last - 1), bead._replace(last=bead.last - 1)),
                (
                    bead._replace(last=bead.first + 1),
                    bead._replace(first=bead.first + 1),
                ),
            )
            for one, others in ends:
                start, end = self._range(one)
                own = [step for step in steps if start <= step.a < end]
                if likeness(own, words, original, classes) < STRANGE:
                    return self._fitted(others, sources)
        return bead, steps

    def _range(self, bead: Bead) -> tuple[int, int]:
        """Return the words of the article's sentences of a bead."""
        sentences = self._article.sentences
        return sentences[bead.first][0], sentences[bead.last - 1][1]

    def _steps(self, bead: Bead, sources: Sources) -> list[WordStep]:
        article, original = self._article, self._originals[sources.places[bead.start].original]
        start, end = self._range(bead)
        low, high = sources.places[bead.start].start, sources.places[bead.end - 1].end
        return self._aligner.align(article.words[start:end], original.words[low:high], start, low)

    def _is_as_seen(self, steps: Iterable[WordStep]) -> bool:
        """Return whether the article is of the spinner whose phrases were seen."""
        classes, words = self._keys.classes, self._article.words
        ties = [
            step.tie
            for step in steps
            if step.tie is not Tie.SAME
            and step.a < step.a_end
            and step.b < step.b_end
            and classes[words[step.a].number] is not WordClass.STOP
        ]
        return ties.count(Tie.SEEN) >= SEEN_SHARE * len(ties)

    def _passage(
        self, number: int, sentences: Sequence[Sequence[WordStep]], seen: Knowledge | None
    ) -> tuple[Passage, list[Difference]]:
        """Return a passage of an original, and the differences in it."""
        article, original = self._article, self._originals[number]
        chunker = Chunker(article.words, original.words, self._keys.classes, seen)
        chunks = chunker.chunks(chain.from_iterable(sentences))
        self._same += sum(not chunk.differs and not chunk.marks for chunk in chunks)
        self._covered += self._count(article.words[sentences[0][0].a : sentences[-1][-1].a_end])
        spans = tuple(
            (
                article.words[steps[0].a].start,
                article.words[steps[-1].a_end - 1].end,
                original.words[steps[0].b].start,
                original.words[steps[-1].b_end - 1].end,
            )
            for steps in sentences
        )
        start, _, low, _ = spans[0]
        _, end, _, high = spans[-1]
        passage = Passage(start, end, number, low, high, moved=False, sentences=spans)
        differences = Writer(article, original, number).differences(chunks)
        datelines = [span for span in spans if is_dateline(article.text[span[0] : span[1]])]
        return passage, [_of_house_in(datelines, one) for one in differences]

    def _count_placed(self) -> None:
        self._check()
        self._placed += 1
        self._report(PLACING * self._placed)

    def _report(self, sentences: float) -> None:
        if self._progress is not None and sentences >= self._done + REPORTED:
            self._done = int(sentences)
            self._progress(self._done, len(self._article.sentences))

    def _added(self, groups: Sequence[list[Bead]]) -> Iterator[Difference]:
        """Yield the sentences that no original has, neighbours as one difference."""
        text, words, sentences = self._article
        before = 0
        ends = [(group[0].first, group[-1].last) for group in groups]
        for first, last in [*ends, (len(sentences), 0)]:
            spans = [
                (words[start].start, words[end - 1].end) for start, end in sentences[before:first]
            ]
            for house, (start, end) in _runs(text, spans):
                yield _whole((start, end, 0, 0), None, DifferenceKind.ADDED, house=house)
            before = last

    def _missing(
        self, groups: list[list[Bead]], passages: list[Passage], sources: Sources
    ) -> Iterator[Difference]:
        """Yield the sentences of the originals in use that the article lacks."""
        used: dict[int, tuple[int, int]] = {}
        for group, passage in zip(groups, passages, strict=True):
            for at in range(group[0].start, group[-1].end):
                used[at] = passage.start, passage.end
        wanted = {passage.original for passage in passages}
        spare = [
            at
            for at, place in enumerate(sources.places)
            if place.original in wanted and at not in used
        ]
        for run in _rising(spare, sources):
            number = sources.places[run[0]].original
            text, words, _ = self._originals[number]
            spans = []
            for at in run:
                place = sources.places[at]
                spans.append((words[place.start].start, words[place.end - 1].end))
            before, after = used.get(run[0] - 1), used.get(run[-1] + 1)
            same = before and sources.places[run[0] - 1].original == number
            where = before[1] if before and same else after[0] if after else 0
            for house, (start, end) in _runs(text, spans):
                whole = (where, where, start, end)
                yield _whole(whole, number, DifferenceKind.MISSING, house=house)


def _passages(strung: list[Bead], sources: Sources) -> list[list[Bead]]:
    """Return the beads of each passage: they follow each other in both texts."""
    groups: list[list[Bead]] = []
    for bead in strung:
        last = groups[-1][-1] if groups else None
        if (
            last is not None
            and bead.first == last.last
            and bead.start == last.end
            and sources.places[bead.start].original == sources.places[last.start].original
        ):
            groups[-1].append(bead)
        else:
            groups.append([bead])
    return groups


def _rising(numbers: list[int], sources: Sources) -> Iterator[list[int]]:
    """Yield the runs of neighbouring places of one original."""
    run: list[int] = []
    for number in numbers:
        places = sources.places
        if run and not (
            number == run[-1] + 1 and places[number].original == places[run[-1]].original
        ):
            yield run
            run = []
        run.append(number)
    if run:
        yield run


def _runs(text: str, spans: list[tuple[int, int]]) -> Iterator[tuple[bool, tuple[int, int]]]:
    """Yield neighbouring sentences as one span, datelines apart, and whether it is one."""
    for house, group in groupby(spans, key=lambda span: is_dateline(text[span[0] : span[1]])):
        some = list(group)
        yield house, (some[0][0], some[-1][1])


def _whole(
    spans: tuple[int, int, int, int], original: int | None, kind: DifferenceKind, *, house: bool
) -> Difference:
    start, end, low, high = spans
    return Difference(start, end, original, low, high, kind, house, Tie.PLACE, confidence=1.0)


def _of_house_in(datelines: list[Spans], one: Difference) -> Difference:
    """Return a difference as one of house style if it is that a dateline has more or less."""
    unequal = one.kind is not DifferenceKind.REPLACED
    inside = any(start <= one.start and one.end <= end for start, end, _, _ in datelines)
    return replace(one, house=True) if unequal and inside else one


def _with_moved(passages: list[Passage]) -> list[Passage]:
    """Return the passages, those marked that are out of their original's order."""
    still: set[int] = set()
    for original in {passage.original for passage in passages}:
        own = [n for n, passage in enumerate(passages) if passage.original == original]
        starts = [passages[n].original_start for n in own]
        weights = [passages[n].end - passages[n].start for n in own]
        still |= {own[n] for n in in_order(starts, weights)}
    return [replace(passage, moved=number not in still) for number, passage in enumerate(passages)]
