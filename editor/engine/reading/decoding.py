"""Decoding a lattice: the likeliest reading of a sentence, and the probability of every reading.

A beam search forward over the states of the trigram model (the last two words as they were), then
the forward-backward algorithm (Rabiner, 1989) over what the beam kept.
"""

from __future__ import annotations

from math import exp, log
from typing import TYPE_CHECKING, NamedTuple

from editor.engine.model.ngrams import LM_WEIGHT

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from editor.engine.model.ngrams import Ngrams
    from editor.engine.reading.lattice import Lattice, Reading


class Beam(NamedTuple):
    """How far a search looks."""

    states: int
    """Kept at each word."""
    width: float
    """States this many nats behind the best are dropped."""


QUICK = Beam(4, 4.0)
"""Enough to add up what many sentences show."""
THOROUGH = Beam(8, 7.0)

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
    __slots__ = ("alpha", "beta", "coming", "down", "edges", "next", "words")

    def __init__(self, words: int) -> None:
        self.words = words
        """The last two, 16 bits each."""
        self.alpha = NOTHING
        self.beta = NOTHING
        self.down = NOTHING
        """ln of the probability of the likeliest way from here to the end; `next` is its edge."""
        self.next: _Edge | None = None
        self.coming: list[float] = []
        """ln of the probabilities of all ways here; alpha is their sum."""
        self.edges: list[_Edge] = []


_Edge = tuple[int, _State, float]
"""Number of the reading, where it leads, its weight."""


class _Step:
    """What ends at a cell."""

    __slots__ = ("best", "states")

    def __init__(self) -> None:
        self.best = NOTHING
        """ln of the probability of the likeliest way here."""
        self.states: dict[int, _State] = {}


def _sum(logs: Sequence[float]) -> float:
    """Ln of the sum of what these are the logarithms of."""
    if len(logs) < 2:
        return logs[0] if logs else NOTHING
    most = max(logs)
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
    steps = [_Step() for _ in range(size + 1)]
    start = _State(ngrams.stop)
    start.coming = [0.0]
    steps[0].states[start.words] = start
    kept: list[list[_State]] = []
    for at, (arcs, prices) in enumerate(zip(lattice.arcs, costs, strict=True)):
        check()
        states = _reached(steps[at], beam)
        kept.append(states)
        for arc in enumerate(zip(arcs, prices, strict=True)):
            _, (reading, cost) = arc
            if cost > NOTHING:
                _extend(states, arc, steps[reading.end], ngrams, beam.width)
    kept.append(_reached(steps[size], beam))
    return _collect(lattice, kept)


def _reached(step: _Step, beam: Beam) -> list[_State]:
    """The states of a step that are looked at any further, likeliest first."""
    for state in step.states.values():
        state.alpha = _sum(state.coming)
    states = sorted(step.states.values(), key=_alpha, reverse=True)[: beam.states]
    floor = states[0].alpha - beam.width if states else NOTHING
    return [state for state in states if state.alpha >= floor]


def _extend(
    states: Sequence[_State],
    arc: tuple[int, tuple[Reading, float]],
    step: _Step,
    ngrams: Ngrams,
    width: float,
) -> None:
    known, look_up = ngrams.known, ngrams.look_up
    number, (reading, cost) = arc
    target, floor = step.states, step.best - width
    for state in states:
        # No word is more usual than e**0.
        way = state.alpha + cost
        if way < floor:
            break
        words = state.words
        usual = 0.0
        for word in reading.words:
            key = words << 16 | word
            one = known.get(key)
            usual += look_up(key) if one is None else one
            words = key & 0xFFFFFFFF
        usual *= LM_WEIGHT
        way += usual
        if way < floor:
            continue
        if way > step.best:
            step.best = way
            floor = way - width
        new = target.get(words)
        if new is None:
            new = target[words] = _State(words)
        new.coming.append(way)
        state.edges.append((number, new, cost + usual))


def _collect(lattice: Lattice, kept: Sequence[Sequence[_State]]) -> Decoded:
    posteriors = tuple([0.0] * len(arcs) for arcs in lattice.arcs)
    last = kept[-1]
    for state in last:
        state.beta = state.down = 0.0
    total = _sum([state.alpha for state in last])
    for shares, states in zip(reversed(posteriors), reversed(kept[:-1]), strict=True):
        for state in states:
            past = state.alpha - total
            ways = []
            for edge in state.edges:
                number, new, weight = edge
                if new.beta > NOTHING:
                    through = weight + new.beta
                    ways.append(through)
                    if past + through > SMALLEST:
                        shares[number] += exp(past + through)
                    if weight + new.down > state.down:
                        state.down = weight + new.down
                        state.next = edge
            state.beta = _sum(ways)
            # States know where they lead to: undone, they go when they are done with.
            state.edges.clear()
    best: list[Reading] = []
    state = kept[0][0]
    while state.next is not None:
        number, new, _ = state.next
        at = best[-1].end if best else 0
        best.append(lattice.arcs[at][number])
        state = new
    return Decoded(tuple(best), posteriors, total)


def safe_log(value: float) -> float:
    """ln, with a floor instead of an error."""
    return log(value) if value > 1e-13 else NOTHING
