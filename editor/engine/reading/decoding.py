"""Decoding a lattice: the likeliest reading of a sentence, and the probability of every reading.

A beam search forward over the states of the trigram model (the last two original words), then the
forward-backward algorithm (Rabiner, 1989) over the states that the beam kept.
"""

from __future__ import annotations

from math import exp, log
from typing import TYPE_CHECKING, Final, NamedTuple

from editor.engine.model.ngrams import LM_WEIGHT
from editor.engine.reading.lattice import Reading

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from editor.engine.model.ngrams import Ngrams
    from editor.engine.reading.lattice import Lattice


class Beam(NamedTuple):
    """The size of a beam search."""

    states: int
    """The most states kept at each cell."""
    width: float
    """States more than this many nats below the best are dropped."""


QUICK: Final = Beam(4, 4.0)
"""For the survey, which sums over many sentences. Set by hand."""
THOROUGH: Final = Beam(8, 7.0)
"""For the readings that become suspects. Set by hand."""

NOTHING: Final = -1e30
"""Stands for ln 0. Set by hand: finite, so that sums and differences stay numbers."""
SMALLEST: Final = -12.0
"""ln of the smallest probability that is added to a posterior. Set by hand."""
LEAST_PROBABILITY: Final = 1e-13
"""Smaller probabilities count as 0. Set by hand."""


class Decoded(NamedTuple):
    """The result of decoding a sentence."""

    best: tuple[Reading, ...]
    """The likeliest sequence of readings."""
    posteriors: tuple[list[float], ...]
    """The probability of each reading, laid out as lattice.arcs."""
    total: float
    """ln of the total probability of all sequences."""


class _State:
    __slots__ = ("alpha", "beta", "coming", "down", "edges", "next", "words")

    def __init__(self, words: int) -> None:
        self.words = words
        """The last two words, 16 bits each."""
        self.alpha = NOTHING
        self.beta = NOTHING
        self.down = NOTHING
        """ln P of the likeliest path from here to the end; `next` is its first edge."""
        self.next: _Edge | None = None
        self.coming: list[float] = []
        """ln P of each path to here; alpha is ln of their sum."""
        self.edges: list[_Edge] = []


_Edge = tuple[int, _State, float]
"""Index of the reading, the state it leads to, its weight (ln)."""


class _Step:
    """The states that end at a cell."""

    __slots__ = ("best", "states")

    def __init__(self) -> None:
        self.best = NOTHING
        """ln P of the likeliest path to here."""
        self.states: dict[int, _State] = {}


def _sum(logs: Sequence[float]) -> float:
    """Return ln of the sum of exp of these."""
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
    """Decode a sentence; `costs` are the channel's ln probabilities, laid out as lattice.arcs.

    Time is linear in the length of the sentence. `check` raises to cancel.
    """
    return _collect(lattice, _forward(lattice, costs, ngrams, check, beam))


def total(
    lattice: Lattice,
    costs: Sequence[Sequence[float]],
    ngrams: Ngrams,
    check: Callable[[], None],
    beam: Beam = THOROUGH,
) -> float:
    """Return Decoded.total as `decode` does, in less time."""
    return _sum([state.alpha for state in _forward(lattice, costs, ngrams, check, beam)[-1]])


def _forward(
    lattice: Lattice,
    costs: Sequence[Sequence[float]],
    ngrams: Ngrams,
    check: Callable[[], None],
    beam: Beam,
) -> list[list[_State]]:
    """Return the states that the beam keeps at each cell and at the end."""
    size, width = len(lattice.arcs), beam.width
    steps = [_Step() for _ in range(size + 1)]
    start = _State(ngrams.stop)
    start.coming = [0.0]
    steps[0].states[start.words] = start
    kept: list[list[_State]] = []
    for at, (arcs, prices) in enumerate(zip(lattice.arcs, costs, strict=True)):
        check()
        states = _reached(steps[at], beam)
        kept.append(states)
        best = states[0].alpha if states else NOTHING
        for number, (reading, cost) in enumerate(zip(arcs, prices, strict=True)):
            step = steps[reading.end]
            # Most readings cost too much for any state: do not even ask the context model.
            if cost > NOTHING and best + cost >= step.best - width:
                _extend(states, (number, reading.words, cost), step, ngrams, width)
    kept.append(_reached(steps[size], beam))
    return kept


def _reached(step: _Step, beam: Beam) -> list[_State]:
    """Return the states of a step that are extended, likeliest first."""
    for state in step.states.values():
        state.alpha = _sum(state.coming)
    states = sorted(step.states.values(), key=_alpha, reverse=True)[: beam.states]
    floor = states[0].alpha - beam.width if states else NOTHING
    return [state for state in states if state.alpha >= floor]


def _extend(
    states: Sequence[_State],
    arc: tuple[int, Sequence[int], float],
    step: _Step,
    ngrams: Ngrams,
    width: float,
) -> None:
    """Extend states by a reading: its index, its words, its cost."""
    number, words_read, cost = arc
    known, look_up = ngrams.known, ngrams.look_up
    target, floor = step.states, step.best - width
    for state in states:
        # The words to come can only lower it: their ln P is 0 at most.
        way = state.alpha + cost
        if way < floor:
            break
        words = state.words
        usual = 0.0
        for word in words_read:
            key = words << 16 | word
            one = known.get(key)
            usual += look_up(key) if one is None else one
            if way + LM_WEIGHT * usual < floor:
                break
            words = key & 0xFFFFFFFF
        else:
            usual *= LM_WEIGHT
            way += usual
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
            # States and edges refer to each other: clear them so that they are freed at once.
            state.edges.clear()
    best: list[Reading] = []
    state = kept[0][0]
    while state.next is not None:
        number, new, _ = state.next
        at = best[-1].end if best else 0
        best.append(lattice.arcs[at][number])
        state = new
    return Decoded(tuple(best), posteriors, total)
