"""The lexicon without most of the engine: longest match from the left, one decision at a time."""

from __future__ import annotations

from collections.abc import Callable

from editor.engine.model.ngrams import LM_WEIGHT
from editor.engine.reading.candidates import Choices, build
from editor.engine.reading.channel import costs
from editor.engine.reading.evidence import Evidence
from editor.engine.reading.lattice import Lattice, Reading
from editor.engine.suspect import MAX_SUGGESTIONS
from editor.engine.text.sentences import sentences
from tests.bench.figures import Flags

Rank = Callable[[Lattice, int, int, list[int]], list[Reading]]
"""The readings of cells [start, end) worth having after the words chosen so far, best first."""


def by_look_up(known: Choices) -> Callable[[str], Flags]:
    """Every phrase that was seen in spun text becomes what it most often stood for there."""

    def rank(lattice: Lattice, start: int, end: int, before: list[int]) -> list[Reading]:
        found = [
            one
            for one in lattice.arcs[start]
            if one.end == end and one.candidate and one.candidate.seen
        ]
        return sorted(found, key=_likeliest, reverse=True)

    return lambda text: _walk(text, known, rank)


def by_context(known: Choices) -> Callable[[str], Flags]:
    """A phrase becomes what fits best between the words chosen before it and those behind it."""

    def rank(lattice: Lattice, start: int, end: int, before: list[int]) -> list[Reading]:
        channel = costs(lattice, known.lexicon, known.ngrams, Evidence())
        behind = [arcs[0].words[0] for arcs in lattice.arcs[end : end + 2]]

        def fit(words: list[int], cost: float) -> float:
            chain = [*before[-2:], *words, *behind]
            threes = zip(chain, chain[1:], chain[2:], strict=False)
            return cost + LM_WEIGHT * sum(known.ngrams.score(*three) for three in threes)

        cells = range(start, end)
        standing = [lattice.arcs[cell][0].words[0] for cell in cells]
        kept = fit(standing, sum(channel[cell][0] for cell in cells))
        fits = [
            (fit(list(one.words), cost), number)
            for number, (one, cost) in enumerate(
                zip(lattice.arcs[start], channel[start], strict=True)
            )
            if one.end == end and one.candidate
        ]
        if not fits or max(fits)[0] <= kept:
            return []
        return [lattice.arcs[start][number] for _, number in sorted(fits, reverse=True)]

    return lambda text: _walk(text, known, rank)


def _likeliest(reading: Reading) -> tuple[float, float]:
    candidate = reading.candidate
    assert candidate is not None
    return candidate.share, candidate.chance


def _walk(text: str, known: Choices, rank: Rank) -> Flags:
    found: Flags = []
    for sentence in sentences(text, 0, len(text)):
        lattice = build(sentence, text, known)
        chosen, at = [0, known.ngrams.stop], 0
        while at < len(sentence.cells):
            ends = sorted({one.end for one in lattice.arcs[at] if one.candidate}, reverse=True)
            ranked = next(filter(None, (rank(lattice, at, end, chosen) for end in ends)), [])
            if not ranked:
                chosen += lattice.arcs[at][0].words
                at += 1
                continue
            wordings = dict.fromkeys(one.text for one in ranked)
            found.append(
                {
                    "start": sentence.cells[at].start,
                    "end": sentence.cells[ranked[0].end - 1].end,
                    "suggestions": [{"text": one} for one in list(wordings)[:MAX_SUGGESTIONS]],
                }
            )
            chosen += ranked[0].words
            at = ranked[0].end
    return found
