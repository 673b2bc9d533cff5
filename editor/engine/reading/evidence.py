"""What the document as a whole says: how much of it is spun, and what stands for what in it."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from math import exp, log, log1p
from typing import TYPE_CHECKING, NamedTuple

from editor.engine.model.lexicon import Family
from editor.engine.reading.decoding import NOTHING, safe_log
from editor.engine.reading.lattice import key_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from editor.engine.model.lexicon import Lexicon
    from editor.engine.model.ngrams import Ngrams
    from editor.engine.model.vectors import Vector
    from editor.engine.reading.decoding import Decoded
    from editor.engine.reading.lattice import Lattice

CLEAN_SHARE = 0.0007
"""The share in a text that is not spun: a writer's own odd choice of words."""
LEAST_SHARE = 0.15
"""No spinner leaves more alone than this."""
MOST_SHARE = 0.985
FIRST_SHARE = 0.5
"""What is thought of a text before it is read."""
PROOF = 5.0
"""How many nats likelier the text must be as a spun one than as a clean one."""
ANY_SHARE = 0.2
"""What is tried for a spinner that takes synonyms of any sense: .05 or .5 is hardly different."""
ANY_PROOF = 12.0
"""How many nats likelier such a text must become: clean ones gain up to 2, science 6."""
SCIENCE_SHARE = 0.001
"""The share of terms that were tortured, before a document is read."""
SCIENCE_TRIED = 0.02
"""A larger share is looked into: it is believed if the text is likelier with it."""
SCIENCE_PROOF = 10.0
"""How many nats likelier, then: sound texts gain up to 8, tortured ones 20 and more."""
TERM_EVERY = 50
"""Words to the term that would be tortured."""
TERMS_BEFOREHAND = 4.0
"""Sound terms that every document is given beforehand."""
CLEAN_BEFOREHAND = 3.0
"""Sites of clean text that every document is given beforehand: short texts need more proof."""
MEMORY = 1.0
"""How many occasions the general chance is worth beside what this document shows."""
RIVALRY = 1.0
"""A spinner puts one phrase in an original's place throughout a text: nats that another phrase
loses by each time that the original became something else, or stayed."""
MOST_RIVAL = 3.0
"""So many times tell it all."""
REPEATED = 0.02
"""How many of a text's words are there because they stand elsewhere in it, too."""
MOST_REPEATED = 2.0
"""A word gains no more nats than this by standing elsewhere."""


_APART = frozenset((Family.RULE, Family.SCIENCE))
"""Families that say nothing about how much of a text a spinner of news replaced."""


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
    any_share: float = 0.0
    """The share of words replaced by synonyms of any sense; 0 where those are not looked at."""
    science: float = SCIENCE_SHARE
    """The share of terms that were tortured."""
    words: dict[str, int] = field(default_factory=dict)
    """How often each word is in the text, as norms."""
    curly: float = 0.0
    """The share of the apostrophes in its words that are curly ones: a spinner's are straight."""
    topic: Vector | None = None
    """What the text is about: all its words, as they are read."""
    foreign: str = ""
    """Why the text is held to be in another language, one sentence; "" for English."""

    @property
    def sound(self) -> bool:
        """Whether no spinner of news was at work in the text."""
        return self.share <= CLEAN_SHARE

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
                if reading.candidate is not None and reading.candidate.family not in _APART:
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
    return 1 / (1 + exp(min(50.0, PROOF - gain(as_spun, as_clean))))


def gain(spun: Iterable[tuple[Lattice, Decoded]], kept: Iterable[tuple[Lattice, Decoded]]) -> float:
    """How many nats likelier the text is on the first reading."""
    return sum(one.total for _, one in spun) - sum(one.total for _, one in kept)


def gather(
    pairs: Sequence[tuple[Lattice, Decoded]],
    all_sites: Iterable[Site],
    first: Evidence,
    *,
    share: float,
    spun: float,
    science: float,
    curly: float,
    topic: Vector | None,
) -> Evidence:
    """Add up all sentences, as they were decoded with that `first` evidence, and their sites."""
    counts: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    totals: dict[str, float] = defaultdict(float)
    for original, phrase, count in all_sites:
        if phrase and spun < 0.5 and not first.any_share:
            continue  # In clean text a wrong guess would only confirm itself.
        counts[original][phrase] += count
        totals[original] += count
    return Evidence(
        share,
        first.share,
        max(spun * share, first.any_share, science if science > first.science else 0.0),
        {key: dict(value) for key, value in counts.items()},
        dict(totals),
        phrases(pairs),
        first.any_share,
        science,
        Counter(cell.norm for lattice, _ in pairs for cell in lattice.sentence.cells),
        curly,
        topic,
    )


def science_share(pairs: Iterable[tuple[Lattice, Decoded]]) -> float:
    """The share of terms that were tortured."""
    words, tortured = 0, 0.0
    science = Family.SCIENCE
    for lattice, decoded in pairs:
        words += len(lattice.arcs)
        for arcs, shares in zip(lattice.arcs, decoded.posteriors, strict=True):
            for reading, share in zip(arcs, shares, strict=True):
                if reading.candidate is not None and reading.candidate.family is science:
                    tortured += share
    beforehand = SCIENCE_SHARE * TERMS_BEFOREHAND
    return min(0.9, (tortured + beforehand) / (words / TERM_EVERY + TERMS_BEFOREHAND))


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
                if reading.candidate is not None and reading.candidate.family not in _APART
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


class _Elsewhere:
    """What a document shows outside of the sentence that is read: it must not confirm itself."""

    def __init__(self, evidence: Evidence, own: Iterable[Site], ngrams: Ngrams) -> None:
        self._evidence = evidence
        self._ngrams = ngrams
        self._words = sum(evidence.totals.values())
        self._own: dict[tuple[str, str], float] = defaultdict(float)
        self._own_totals: dict[str, float] = defaultdict(float)
        for original, phrase, count in own:
            self._own[original, phrase] += count
            self._own_totals[original] += count

    def becomes(self, original: str, phrase: str, chance: float) -> float:
        """P(an original becomes the phrase, "" if it stays), of which `chance` is known before."""
        total = self._evidence.totals.get(original, 0.0)
        if not total:
            return chance
        total = max(0.0, total - self._own_totals[original])
        became = {
            other: max(0.0, times - self._own[original, other])
            for other, times in self._evidence.counts[original].items()
        }
        count = became.pop(phrase, 0.0)
        rival = max(became.values(), default=0.0) - count
        chance = (count + MEMORY * chance) / (max(total, count) + MEMORY)
        return chance * exp(-RIVALRY * min(rival, MOST_RIVAL)) if rival > 0 else chance

    def repeated(self, original: str, words: Sequence[int]) -> float:
        """Ln of how much likelier a word is because it stands elsewhere (a cache model, after
        Kuhn and De Mori, 1990).
        """
        total = self._evidence.totals.get(original, 0.0) if len(words) == 1 else 0.0
        total -= self._own_totals[original]
        if total <= 0:
            return 0.0
        times = total / self._words / exp(self._ngrams.unigram(words[0]))
        return min(MOST_REPEATED, log1p(REPEATED * times))


def costs(
    lattice: Lattice,
    lexicon: Lexicon,
    ngrams: Ngrams,
    evidence: Evidence,
    own: Sequence[Site] = (),
    *,
    seen_only: bool = False,
) -> list[list[float]]:
    """The channel's ln probability of every reading, given the document.

    `own` is what the sentence itself gave to the evidence. With `seen_only` the candidates that
    were never seen in spun text are left out.
    """
    elsewhere = _Elsewhere(evidence, own, ngrams)
    rule = Family.RULE
    shares = {
        Family.SYNONYM: evidence.any_share,
        Family.SCIENCE: evidence.science,
        # In sound text a number is written as its writer chose.
        Family.NUMBER: 0.0 if evidence.sound else evidence.share,
    }
    out: list[list[float]] = []
    for at, (arcs, cell) in enumerate(zip(lattice.arcs, lattice.sentence.cells, strict=True)):
        row = [_kept(lattice, at, lexicon, evidence, elsewhere)]
        for reading in arcs[1:]:
            candidate = reading.candidate
            if candidate is None or (seen_only and not candidate.seen):
                row.append(NOTHING)
                continue
            chance, more = candidate.chance, 0.0
            if candidate.family is not rule:
                chance *= shares.get(candidate.family, evidence.share)
            if evidence.totals:
                original = key_of(candidate.original.norm, cell.shape)
                more = elsewhere.repeated(original, reading.words)
                if candidate.family is not rule:
                    chance = elsewhere.becomes(original, reading.key, chance)
            row.append(reading.case + safe_log(chance) + more)
        out.append(row)
    return out


def _kept(
    lattice: Lattice, at: int, lexicon: Lexicon, evidence: Evidence, elsewhere: _Elsewhere
) -> float:
    """The channel's ln probability that a word was there from the start."""
    reading, cell, share = lattice.arcs[at][0], lattice.sentence.cells[at], evidence.share
    kept = reading.case + elsewhere.repeated(key_of(cell.norm, cell.shape), reading.words)
    for standing, key in zip(lattice.survivors[at], lattice.origins[at], strict=True):
        survival = lexicon.survival(standing)
        kept += log(max(1e-6, elsewhere.becomes(key, "", 1 - share + share * survival)))
    if lattice.replaceable[at]:
        kept += log(1 - evidence.any_share)
    return kept
