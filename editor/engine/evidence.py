"""What the document as a whole says: how much of it is spun, and what stands for what in it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from math import exp, log
from typing import TYPE_CHECKING, NamedTuple

from editor.engine.candidates import key_of
from editor.engine.decoding import NOTHING, safe_log
from editor.engine.lexicon import RULE

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from editor.engine.candidates import Lattice
    from editor.engine.decoding import Decoded
    from editor.engine.lexicon import Lexicon

CLEAN_SHARE = 0.0007
"""The share in a text that is not spun: a writer's own odd choice of words."""
LEAST_SHARE = 0.15
"""No spinner leaves more alone than this."""
MOST_SHARE = 0.985
FIRST_SHARE = 0.5
"""What is thought of a text before it is read."""
PROOF = 5.0
"""How many nats likelier the text must be as a spun one than as a clean one."""
CLEAN_BEFOREHAND = 3.0
"""Sites of clean text that every document is given beforehand: short texts need more proof."""
MEMORY = 1.0
"""How many occasions the general chance is worth beside what this document shows."""


class Site(NamedTuple):
    """How much of an original's use in the document one reading accounts for."""

    original: str
    """Norm and case form of the original."""
    phrase: str
    """Norm and case form of what stands there; "" where the original itself does."""
    weight: float


@dataclass(frozen=True, slots=True)
class Evidence:
    """Facts about a document, gathered in one reading of it."""

    share: float = FIRST_SHARE
    """The share of replaceable wordings that were replaced, as estimated."""
    first_share: float = FIRST_SHARE
    """The share that was assumed when the facts below were gathered."""
    spun: float = 0.0
    """Probability-like, 0 to 1: how spun the document looks."""
    counts: dict[str, dict[str, float]] = field(default_factory=dict)
    """Original to phrase to how often it stands for it here (expected, not whole numbers)."""
    totals: dict[str, float] = field(default_factory=dict)
    """Original to how often it was in the text, replaced or not."""
    phrases: dict[str, tuple[float, float]] = field(default_factory=dict)
    """Phrase to how often it is in the text, and in how many of these places it is expected to
    stand for something else."""
    foreign: str = ""
    """Why the text is held to be in another language, one sentence; "" for English."""

    @property
    def english(self) -> bool:
        """Whether the text is English; nothing is marked in one that is not."""
        return not self.foreign


def sites(lattice: Lattice, decoded: Decoded) -> list[Site]:
    """What one decoded sentence adds to the evidence."""
    found: list[Site] = []
    cells = lattice.sentence.cells
    for at, arcs in enumerate(lattice.arcs):
        shares = decoded.posteriors[at]
        for number in range(1, len(arcs)):
            if shares[number] > 0.01:
                reading = arcs[number]
                if reading.candidate is not None and reading.candidate.family != RULE:
                    original = key_of(reading.candidate.original.norm, cells[at].shape)
                    found.append(Site(original, reading.key, shares[number]))
        found += [Site(key, "", shares[0]) for key in lattice.origins[at] if shares[0] > 0.01]
    return found


def phrases(pairs: Iterable[tuple[Lattice, Decoded]]) -> dict[str, tuple[float, float]]:
    """How often each phrase of the lexicon is in the text, as in Evidence."""
    found: dict[str, list[float]] = defaultdict(lambda: [0.0, 0.0])
    for lattice, decoded in pairs:
        for at, arcs in enumerate(lattice.arcs):
            here: dict[str, float] = defaultdict(float)
            for number in range(1, len(arcs)):
                here[arcs[number].key] += decoded.posteriors[at][number]
            for key, share in here.items():
                found[key][0] += 1
                found[key][1] += share
    return {key: (times, changed) for key, (times, changed) in found.items()}


def looks_spun(
    as_spun: Iterable[tuple[Lattice, Decoded]], as_clean: Iterable[tuple[Lattice, Decoded]]
) -> float:
    """Probability that the document was spun, from how likely it is either way."""
    gain = sum(decoded.total for _, decoded in as_spun)
    gain -= sum(decoded.total for _, decoded in as_clean)
    return 1 / (1 + exp(min(50.0, PROOF - gain)))


def gather(
    pairs: Sequence[tuple[Lattice, Decoded]],
    all_sites: Iterable[Site],
    first_share: float,
    share: float,
    spun: float,
) -> Evidence:
    """Add up all sentences, as they were decoded, and their sites."""
    counts: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    totals: dict[str, float] = defaultdict(float)
    for original, phrase, count in all_sites:
        if phrase and spun < 0.5:
            continue  # In clean text a wrong guess would only confirm itself.
        counts[original][phrase] += count
        totals[original] += count
    return Evidence(
        share,
        first_share,
        spun * share,
        {key: dict(value) for key, value in counts.items()},
        dict(totals),
        phrases(pairs),
    )


def estimate_share(
    pairs: Iterable[tuple[Lattice, Decoded]], lexicon: Lexicon, share: float = FIRST_SHARE
) -> float:
    """The share of replaceable wordings that were replaced, by expectation-maximisation."""
    replaced = 0.0
    survivors: list[tuple[float, float]] = []
    for lattice, decoded in pairs:
        for at, shares in enumerate(decoded.posteriors):
            replaced += sum(
                weight
                for reading, weight in zip(lattice.arcs[at], shares, strict=True)
                if reading.candidate is not None and reading.candidate.family != RULE
            )
            for original in lattice.survivors[at]:
                survival = lexicon.survival(original)
                if survival < 0.9 and shares[0] > 0.01:
                    survivors.append((survival, shares[0]))
    sites_seen = replaced + sum(weight for _, weight in survivors) + CLEAN_BEFOREHAND
    for _ in range(12):
        spun = replaced + sum(
            weight * share * survival / (share * survival + 1 - share)
            for survival, weight in survivors
        )
        share = min(MOST_SHARE, max(LEAST_SHARE, spun / sites_seen))
    return share


def costs(
    lattice: Lattice,
    lexicon: Lexicon,
    evidence: Evidence,
    own: Sequence[Site] = (),
    *,
    seen_only: bool = False,
) -> list[list[float]]:
    """The channel's ln probability of every reading, given the document.

    `own` is what the sentence itself gave to the evidence: it must not confirm itself.
    With `seen_only` the candidates that were never seen in spun text are left out.
    """
    minus: dict[tuple[str, str], float] = defaultdict(float)
    minus_total: dict[str, float] = defaultdict(float)
    for original, phrase, count in own:
        minus[original, phrase] += count
        minus_total[original] += count

    def here(original: str, phrase: str, chance: float) -> float:
        total = evidence.totals.get(original, 0.0)
        if not total:
            return chance
        total = max(0.0, total - minus_total[original])
        count = evidence.counts[original].get(phrase, 0.0)
        count = max(0.0, count - minus[original, phrase])
        return (count + MEMORY * chance) / (max(total, count) + MEMORY)

    share = evidence.share
    cells = lattice.sentence.cells
    out: list[list[float]] = []
    for at, arcs in enumerate(lattice.arcs):
        kept = arcs[0].case
        for standing, key in zip(lattice.survivors[at], lattice.origins[at], strict=True):
            survival = lexicon.survival(standing)
            kept += log(max(1e-6, here(key, "", 1 - share + share * survival)))
        row = [kept]
        for reading in arcs[1:]:
            if reading.candidate is None or (seen_only and not reading.candidate.seen):
                row.append(NOTHING)
                continue
            key = key_of(reading.candidate.original.norm, cells[at].shape)
            if reading.candidate.family == RULE:
                chance = reading.candidate.chance
            else:
                chance = here(key, reading.key, share * reading.candidate.chance)
            row.append(reading.case + safe_log(chance))
        out.append(row)
    return out
