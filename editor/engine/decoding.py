"""Decoding a lattice: the likeliest reading of a sentence, and the probability of every reading.

A beam search forward over the states of the trigram model (the last two words as they were), then
the forward-backward algorithm (Rabiner, 1989) over what the beam kept.
"""

from __future__ import annotations

from math import exp, log, log1p
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from editor.engine.candidates import Lattice, Reading
    from editor.engine.ngrams import Ngrams

BEAM = 14
"""States kept at each word."""
WIDTH = 9.0
"""States this many nats behind the best are dropped."""
LM_WEIGHT = 0.85
"""How much the context model counts beside the channel (chosen by cross-validation)."""

NOTHING = -1e30


class Decoded(NamedTuple):
    """What decoding found about a sentence."""

    best: tuple[Reading, ...]
    """The likeliest way to read it as a whole."""
    posteriors: tuple[list[float], ...]
    """Probability of each reading, laid out as the lattice's arcs."""
    total: float
    """ln of the probability of all readings together."""


class _State:
    __slots__ = ("alpha", "best", "beta", "edges", "words")

    def __init__(self, words: tuple[int, int]) -> None:
        self.words = words
        self.alpha = NOTHING
        self.beta = NOTHING
        self.best: tuple[float, _State | None, Reading | None] = (NOTHING, None, None)
        self.edges: list[tuple[int, _State, float]] = []
        """Number of the reading, where it leads, its weight."""


def _add(a: float, b: float) -> float:
    if a < b:
        a, b = b, a
    return a if b < a - 30 else a + log1p(exp(b - a))


def _alpha(state: _State) -> float:
    return state.alpha


def decode(
    lattice: Lattice, costs: Sequence[Sequence[float]], ngrams: Ngrams, check: Callable[[], None]
) -> Decoded:
    """Read a sentence; `costs` are the channel's ln probabilities, laid out as lattice.arcs.

    Time is linear in the length of the sentence. `check` raises if the work is to stop.
    """
    size = len(lattice.arcs)
    steps: list[dict[tuple[int, int], _State]] = [{} for _ in range(size + 1)]
    start = _State((0, ngrams.stop))
    start.alpha = 0.0
    start.best = (0.0, None, None)
    steps[0][start.words] = start
    kept: list[list[_State]] = []
    for at in range(size):
        check()
        states = sorted(steps[at].values(), key=_alpha, reverse=True)[:BEAM]
        if not states:
            kept.append([])
            continue
        floor = states[0].alpha - WIDTH
        states = [state for state in states if state.alpha >= floor]
        kept.append(states)
        for number, (reading, cost) in enumerate(zip(lattice.arcs[at], costs[at], strict=True)):
            if cost > NOTHING:
                _extend(states, (number, reading), cost, steps[reading.end], ngrams)
    kept.append(list(steps[size].values()))
    return _collect(kept, tuple([0.0] * len(arcs) for arcs in lattice.arcs))


def _extend(
    states: list[_State],
    numbered: tuple[int, Reading],
    cost: float,
    target: dict[tuple[int, int], _State],
    ngrams: Ngrams,
) -> None:
    score = ngrams.score
    number, reading = numbered
    for state in states:
        first, second = state.words
        usual = 0.0
        for word in reading.words:
            usual += score(first, second, word)
            first, second = second, word
        weight = cost + LM_WEIGHT * usual
        words = (first, second)
        new = target.get(words)
        if new is None:
            new = target[words] = _State(words)
        new.alpha = _add(new.alpha, state.alpha + weight)
        if state.best[0] + weight > new.best[0]:
            new.best = (state.best[0] + weight, state, reading)
        state.edges.append((number, new, weight))


def _collect(kept: list[list[_State]], posteriors: tuple[list[float], ...]) -> Decoded:
    last = kept[-1]
    total = NOTHING
    for state in last:
        state.beta = 0.0
        total = _add(total, state.alpha)
    for at in range(len(posteriors) - 1, -1, -1):
        shares = posteriors[at]
        for state in kept[at]:
            beta = NOTHING
            for number, new, weight in state.edges:
                if new.beta > NOTHING:
                    through = weight + new.beta
                    beta = _add(beta, through)
                    share = state.alpha + through - total
                    if share > -12:
                        shares[number] += exp(share)
            state.beta = beta
    best: list[Reading] = []
    end = max(last, key=lambda state: state.best[0])
    while end.best[1] is not None and end.best[2] is not None:
        best.append(end.best[2])
        end = end.best[1]
    return Decoded(tuple(reversed(best)), posteriors, total)


def safe_log(value: float) -> float:
    """ln, with a floor instead of an error."""
    return log(value) if value > 1e-13 else NOTHING
