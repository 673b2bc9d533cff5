"""What the sentences of a document add up to, one after the other: none of them need be kept."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from editor.engine.model.lexicon import Family
from editor.engine.reading import evidence as document
from editor.engine.reading.evidence import APART, Evidence, Manner, sites
from editor.engine.reading.mixture import ListShares

if TYPE_CHECKING:
    from editor.engine.model.lexicon import Lexicon
    from editor.engine.model.vectors import Vector
    from editor.engine.reading.decoding import Decoded
    from editor.engine.reading.evidence import Site
    from editor.engine.reading.lattice import Lattice


class ReplacedShare:
    """How many wordings were replaced and how many survived, as sentences were read."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._replaced = 0.0
        self._survivors: list[tuple[float, float]] = []
        """P(it survives) and P(it stands here) of each original in the text."""

    def add(self, lattice: Lattice, decoded: Decoded) -> None:
        """Add a sentence."""
        for at, shares in enumerate(decoded.posteriors):
            self._replaced += sum(
                weight
                for reading, weight in zip(lattice.arcs[at], shares, strict=True)
                if reading.candidate is not None and reading.candidate.family not in APART
            )
            for original in lattice.survivors[at]:
                survival = self._lexicon.survival(original)
                if survival < document.SURE_SURVIVAL and shares[0] > document.LEAST_POSTERIOR:
                    self._survivors.append((survival, shares[0]))

    def share(self) -> float:
        """Estimate the share of replaceable wordings that were (expectation-maximisation)."""
        share = document.FIRST_SHARE
        seen = self._replaced + sum(weight for _, weight in self._survivors)
        seen += document.CLEAN_BEFOREHAND
        for _ in range(document.EM_ROUNDS):
            spun = self._replaced + sum(
                weight * share * survival / (share * survival + 1 - share)
                for survival, weight in self._survivors
            )
            share = min(document.MOST_SHARE, max(document.LEAST_SHARE, spun / seen))
        return share


class TorturedShare:
    """How many terms of art were tortured, as sentences were read."""

    def __init__(self) -> None:
        self._words, self._tortured = 0, 0.0

    def add(self, lattice: Lattice, decoded: Decoded) -> None:
        """Add a sentence."""
        science = Family.SCIENCE
        self._words += len(lattice.arcs)
        for arcs, shares in zip(lattice.arcs, decoded.posteriors, strict=True):
            for reading, share in zip(arcs, shares, strict=True):
                if reading.candidate is not None and reading.candidate.family is science:
                    self._tortured += share

    def share(self) -> float:
        """Estimate the share of terms that were."""
        tortured = self._tortured + document.SCIENCE_SHARE * document.TERMS_BEFOREHAND
        terms = self._words / document.TERM_EVERY + document.TERMS_BEFOREHAND
        return min(document.MOST_TORTURED, tortured / terms)


class Gathering:
    """What sentences that were decoded with the `first` evidence add to the evidence."""

    def __init__(self, first: Evidence, lexicon: Lexicon) -> None:
        self._first = first
        self._replaced = ReplacedShare(lexicon)
        self._counts: dict[str, dict[str, float]] = {}
        self._totals: dict[str, float] = defaultdict(float)
        self._phrases: dict[str, list[float]] = {}
        self._tortured = TorturedShare()
        self._words: Counter[str] = Counter()
        self._lists = ListShares(first.mixture)
        self._listed, self._listed_replaced = 0, 0.0
        """The words with known synonyms, and how many of them were replaced."""
        self.read_as: list[str] = []
        """The words of the document as they were read."""

    def add(self, lattice: Lattice, decoded: Decoded) -> list[Site]:
        """Add a sentence; return what it adds to the counts."""
        found = sites(lattice, decoded)
        for original, phrase, count in found:
            if phrase and self._first.has_own_words:
                continue  # In sound text a wrong guess would only confirm itself.
            became = self._counts.setdefault(original, {})
            became[phrase] = became.get(phrase, 0.0) + count
            self._totals[original] += count
        if self._first.manner is Manner.NEWS:
            self._replaced.add(lattice, decoded)
        elif self._first.has_own_words:
            self._tortured.add(lattice, decoded)
        if self._first.mixture:
            self._lists.add(lattice, decoded)
        self._add_phrases(lattice, decoded)
        self._add_words(lattice, decoded)
        return found

    @property
    def science_share(self) -> float:
        """The share of terms of art that were tortured; only sound text is asked."""
        return self._tortured.share()

    def evidence(
        self, *, spun: float, science: float, curly: float, topic: Vector | None
    ) -> Evidence:
        """Return the evidence of all sentences; `spun` is P(a news spinner was at work)."""
        first = self._first
        share = self._replaced.share() if first.manner is Manner.NEWS else first.share
        unknown = self._listed_replaced / self._listed if self._listed else 0.0
        return Evidence(
            share=share,
            first_share=first.share,
            spun=max(
                spun * share,
                max(document.LEAST_SHARE, unknown) if first.any_share else 0.0,
                science if science > first.science else 0.0,
            ),
            counts=self._counts,
            totals=dict(self._totals),
            phrases={key: (times, changed) for key, (times, changed) in self._phrases.items()},
            any_share=first.any_share,
            mixture=self._lists.estimate() if first.mixture else (),
            lists=first.lists,
            first_mixture=first.mixture,
            odds=first.odds,
            science=science,
            words=self._words,
            curly=curly,
            topic=topic,
        )

    def _add_phrases(self, lattice: Lattice, decoded: Decoded) -> None:
        for arcs, shares in zip(lattice.arcs, decoded.posteriors, strict=True):
            here: dict[str, float] = {}
            for number in range(1, len(arcs)):
                key = arcs[number].key
                here[key] = here.get(key, 0.0) + shares[number]
            for key, share in here.items():
                found = self._phrases.setdefault(key, [0.0, 0.0])
                found[0] += 1
                found[1] += share

    def _add_words(self, lattice: Lattice, decoded: Decoded) -> None:
        cells = lattice.sentence.cells
        self._words.update([cell.norm for cell in cells])
        for one in decoded.best:
            norm = cells[one.start].norm if one.candidate is None else one.candidate.original.norm
            self.read_as += norm.split(" ")
        for listed, shares in zip(lattice.listed, decoded.posteriors, strict=True):
            if listed:
                self._listed += 1
                self._listed_replaced += sum(shares[1:])
