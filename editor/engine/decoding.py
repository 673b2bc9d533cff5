"""Decoding a lattice: the likeliest reading of a sentence, and the probability of every reading.

A beam search forward over the states of the trigram model (the last two words as they were), then
the forward-backward algorithm (Rabiner, 1989) over what the beam kept.
"""

from __future__ import annotations

from math import exp, log
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from editor.engine.candidates import Lattice, Reading
    from editor.engine.ngrams import Ngrams


class Beam(NamedTuple):
    """How far a search looks."""

    states: int
    """Kept at each word."""
    width: float
    """States this many nats behind the best are dropped."""


QUICK = Beam(4, 4.0)
"""Enough to add up what many sentences show."""
THOROUGH = Beam(8, 7.0)
LM_WEIGHT = 0.85
"""How much the context model counts beside the channel (chosen by cross-validation)."""

NOTHING = -1e30
SMALLEST = -12.0
"""ln of what is not worth adding to a probability."""


class Decoded(NamedTuple):
    """What decoding found about a sentence."""

    best: tuple[Reading, ...]
    """The likeliest way to read it as a whole."""
    posteriors: tuple[list[float], ...]
    """Probability of each reading, laid out as the lattice's arcs."""
    total: float
    """ln of the probability of all readings together."""


class _State:
    __slots__ = ("alpha", "best", "beta", "coming", "edges", "words")

    def __init__(self, words: int) -> None:
        self.words = words
        """The last two, 16 bits each."""
        self.alpha = NOTHING
        self.beta = NOTHING
        self.best: tuple[float, _State | None, Reading | None] = (NOTHING, None, None)
        self.coming: list[float] = []
        """ln of the probabilities of all ways here; alpha is their sum."""
        self.edges: list[tuple[int, _State, float]] = []
        """Number of the reading, where it leads, its weight."""


def _sum(logs: Sequence[float]) -> float:
    """Ln of the sum of what these are the logarithms of."""
    most = max(logs, default=NOTHING)
    if len(logs) < 2 or most <= NOTHING:
        return most
    return most + log(sum([exp(one - most) for one in logs]))


def _alpha(state: _State) -> float:
    return state.alpha


def decode(
    lattice: Lattice,
    costs: Sequence[Sequence[float]],
    ngrams: Ngrams,
    check: Callable[[], None],
    beam: Beam = THOROUGH,
) -> Decoded:
    """Read a sentence; `costs` are the channel's ln probabilities, laid out as lattice.arcs.

    Time is linear in the length of the sentence. `check` raises if the work is to stop.
    """
    size = len(lattice.arcs)
    steps: list[dict[int, _State]] = [{} for _ in range(size + 1)]
    start = _State(ngrams.stop)
    start.coming = [0.0]
    start.best = (0.0, None, None)
    steps[0][start.words] = start
    kept: list[list[_State]] = []
    for at in range(size):
        check()
        states = _reached(steps[at])[: beam.states]
        if states:
            floor = states[0].alpha - beam.width
            states = [state for state in states if state.alpha >= floor]
            for number, (reading, cost) in enumerate(zip(lattice.arcs[at], costs[at], strict=True)):
                if cost > NOTHING:
                    _extend(states, (number, reading), cost, steps[reading.end], ngrams)
        kept.append(states)
    kept.append(_reached(steps[size]))
    return _collect(kept, tuple([0.0] * len(arcs) for arcs in lattice.arcs))


def _reached(step: dict[int, _State]) -> list[_State]:
    """The states of a step, likeliest first."""
    for state in step.values():
        state.alpha = _sum(state.coming)
    return sorted(step.values(), key=_alpha, reverse=True)


def _extend(
    states: list[_State],
    numbered: tuple[int, Reading],
    cost: float,
    target: dict[int, _State],
    ngrams: Ngrams,
) -> None:
    known, look_up = ngrams.known, ngrams.look_up
    number, reading = numbered
    for state in states:
        words = state.words
        usual = 0.0
        for word in reading.words:
            key = words << 16 | word
            one = known.get(key)
            usual += look_up(key) if one is None else one
            words = key & 0xFFFFFFFF
        weight = cost + LM_WEIGHT * usual
        new = target.get(words)
        if new is None:
            new = target[words] = _State(words)
        new.coming.append(state.alpha + weight)
        way = state.best[0] + weight
        if way > new.best[0]:
            new.best = (way, state, reading)
        state.edges.append((number, new, weight))


def _collect(kept: list[list[_State]], posteriors: tuple[list[float], ...]) -> Decoded:
    last = kept[-1]
    for state in last:
        state.beta = 0.0
    total = _sum([state.alpha for state in last])
    for at in range(len(posteriors) - 1, -1, -1):
        shares = posteriors[at]
        for state in kept[at]:
            past = state.alpha - total
            ways = []
            for number, new, weight in state.edges:
                if new.beta > NOTHING:
                    through = weight + new.beta
                    ways.append(through)
                    if past + through > SMALLEST:
                        shares[number] += exp(past + through)
            state.beta = _sum(ways)
            # States know where they come from and lead to: undone, they go when they are done with.
            state.edges.clear()
    best: list[Reading] = []
    end = max(last, key=lambda state: state.best[0])
    while end.best[1] is not None and end.best[2] is not None:
        best.append(end.best[2])
        end = end.best[1]
    return Decoded(tuple(reversed(best)), posteriors, total)


def safe_log(value: float) -> float:
    """ln, with a floor instead of an error."""
    return log(value) if value > 1e-13 else NOTHING
