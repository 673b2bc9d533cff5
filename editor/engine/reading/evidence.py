"""The evidence of the document as a whole: how much is spun, which phrase replaces what."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from math import exp
from typing import TYPE_CHECKING, Final, NamedTuple

from editor.engine.model.lexicon import Family
from editor.engine.reading.lattice import key_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from editor.engine.model.vectors import Vector
    from editor.engine.reading.decoding import Decoded
    from editor.engine.reading.lattice import Lattice
    from editor.engine.reading.mixture import Mixture

VERDICT: Final = 0.5
"""A document counts as spun above this `probability`: likelier than not. Set by hand."""
CLEAN_SHARE: Final = 0.0007
"""The share of replaced wordings that sound text is read with: a writer's own odd choices of
words. Set by hand; resources/model/fit_constants.py measures other values."""
LEAST_SHARE: Final = 0.15
"""The smallest share of replaced wordings in a document that counts as spun. Set by hand."""
MOST_SHARE: Final = 0.985
"""The largest share: even the most thorough spinner leaves a little. Set by hand."""
FIRST_SHARE: Final = 0.5
"""The share that is assumed before a document is read. Set by hand."""
PROOF: Final = 5.0
"""Nats by which the text must be likelier as a spun one than as a clean one for an even verdict.
Set by hand; resources/model/fit_constants.py measures other values."""
ANY_SHARES: Final = (0.1, 0.2, 0.4, 0.7)
"""The shares that are tried for a spinner whose list is unknown. Set by hand."""
ANY_FIRST: Final = 0.4
"""The share with which it is found out which lists it draws on. Set by hand."""
MIXTURE_READS: Final = 2
"""How many times those are estimated again. Set by hand."""
ANY_PROOF: Final = 27.0
"""Nats by which a text whose mean odds are SOUND_ODDS must become likelier with a spinner whose
list is unknown. Measured, as those that follow, by logistic regression on texts of 200 words, 110
spun ones that a news spinner does not explain and 870 sound ones: none of those passes, one in
five of the spun ones does not, nearly all with less than a tenth of their words replaced."""
SOUND_ODDS: Final = -6.0
"""The encoder's mean ln odds in sound texts. Measured: -7.4 to -4.8."""
PLAIN_ODDS: Final = -6.5
"""Mean ln odds below which no such spinner is looked for. Measured: those of 330 spun texts are
higher."""
ODDS_PROOF: Final = 6.0
"""Nats less for each by which the mean ln odds are higher. Measured."""
NEWS_PROOF: Final = 0.5
"""Nats less for each nat by which the text is likelier with a news spinner. Measured."""
MOST_NEWS: Final = 10.0
"""The most nats that count so, for or against. Set by hand."""
UNREAD_ODDS: Final = -5.5
"""Stands for the mean ln odds where the encoder was not asked. Measured: with -3 one sound text in
twenty is taken for spun, with this none, and as many spun ones are."""
REGISTER_PROOF: Final = 6.5
"""Nats more for each nat by which the text is unlike news, where it hardly is. Measured."""
REGISTER_DOUBLED: Final = 8.0
"""Nats by which a text is unlike news at which each counts twice; they count the more, the more
there are. Measured: an essay in the manner of the 18th century that is unlike news by 8 gains 89
nats."""
REGISTER_PROOF_NEWS: Final = 0.5
"""As REGISTER_PROOF, but of proof that a news spinner was at work. Measured: two of 112 pieces of
old books, plays, songs and scripture gained more than PROOF, none does with this."""
UNKNOWN_PROOF: Final = 7.0
"""Nats by which a spinner with an unknown list must explain a text better than a news spinner to
be believed instead. Set by hand."""
KNOWN_PROOF: Final = 0.08
"""Nats more for each nat that speaks for the news spinner. Measured: twenty texts of that kind are
explained up to 12 nats better by an unknown list, with 170 to 280 nats for the known one."""
DOUBTED: Final = 20.0
"""Nats from which on it is no longer asked whether tortured terms explain a text better than a news
spinner. Set by hand."""
TERMS_PROOF: Final = 5.0
"""Nats by which they must explain it better to be believed instead. Set by hand."""
CERTAIN: Final = 0.55
"""Nats a word that leave no doubt of a news spinner. Measured: in texts by others up to .5, but in
those that replace from the same list."""
SCIENCE_SHARE: Final = 0.001
"""The share of tortured terms that is assumed before a document is read. Set by hand."""
SCIENCE_TRIED: Final = 0.02
"""From this share of tortured terms on, the text is read again with that share. Set by hand."""
SCIENCE_PROOF: Final = 10.0
"""Nats by which the text must then be likelier for that share to be used. Measured: sound texts
gain up to 8, tortured ones 20 and more."""
TERM_EVERY: Final = 50
"""Words of a text for each term that could be tortured. Set by hand."""
MOST_TORTURED: Final = 0.9
"""The largest share of tortured terms. Set by hand."""
TERMS_BEFOREHAND: Final = 4.0
"""Prior count of sound terms in every document. Set by hand."""
CLEAN_BEFOREHAND: Final = 3.0
"""Prior count of sites that were left alone in every document, so that short texts need more
proof. Set by hand."""
LEAST_POSTERIOR: Final = 0.01
"""Readings with a smaller probability do not count as evidence. Set by hand."""
SURE_SURVIVAL: Final = 0.9
"""Originals that survive more often than this say nothing about how much is spun. Set by hand."""
EM_ROUNDS: Final = 12
"""Rounds of expectation-maximisation. Set by hand."""

APART: Final = frozenset((Family.RULE, Family.SCIENCE))
"""Families that do not show how much of a text a news spinner replaced."""


class Manner(StrEnum):
    """What kind of spinner a document looks like the work of."""

    SOUND = "sound"
    """Of none."""
    NEWS = "news"
    """One whose list Unspin has learnt, or a relative of it."""
    UNKNOWN = "unknown"
    """Any other: a dictionary of synonyms of any sense, or a list of its own."""
    TERMS = "terms"
    """One that tortures terms of art and leaves the rest alone."""


class Site(NamedTuple):
    """The expected number of uses of an original in the document that one reading accounts for."""

    original: str
    """Norm and case form of the original (see `key_of`)."""
    phrase: str
    """Norm and case form of the phrase in the text; "" where the original itself stands there."""
    weight: float


@dataclass(frozen=True, slots=True)
class Evidence:
    """Facts about a document, gathered by one survey of it."""

    share: float = FIRST_SHARE
    """Estimated share of replaceable wordings that were replaced; CLEAN_SHARE if not spun."""
    first_share: float = FIRST_SHARE
    """The share that was assumed when the counts below were gathered."""
    spun: float = 0.0
    """How spun the document looks, 0 to 1: the probability that it was spun, times `share`; or
    the share of its words that an unknown spinner seems to have replaced, or `science`, if that is
    larger. For display; `manner` is the verdict."""
    counts: dict[str, dict[str, float]] = field(default_factory=dict)
    """Original to phrase to the expected number of times that it replaces the original here."""
    totals: dict[str, float] = field(default_factory=dict)
    """Original to the expected number of its uses in the text, replaced or not."""
    phrases: dict[str, tuple[float, float]] = field(default_factory=dict)
    """Phrase to the number of times it is in the text, and the expected number of those in which
    it replaces something."""
    any_share: float = 0.0
    """The share of words that a spinner with an unknown list is assumed to have replaced; 0 where
    none seems to have been at work, and synonyms of any sense are no candidates."""
    mixture: Mixture = ()
    """The share of each list in what that spinner put in; () where it is not known."""
    lists: tuple[str, ...] = ()
    """The names of those lists."""
    first_mixture: Mixture = ()
    """The same, as it was assumed when the counts above were gathered."""
    odds: float | None = None
    """The mean ln odds, by the encoder, that a word was put there by a machine; None where it was
    not asked."""
    science: float = SCIENCE_SHARE
    """The share of terms that were tortured."""
    words: dict[str, int] = field(default_factory=dict)
    """The number of times that each word (norm) is in the text."""
    curly: float = 0.0
    """The share of its apostrophes that are curly: those of a spinner are straight."""
    topic: Vector | None = None
    """The topic: mean context vector of all words as they are read."""
    foreign: str = ""
    """Why the text counts as another language than English, one sentence; "" for English."""
    uses: float = field(default=0.0, init=False)
    length: int = field(default=0, init=False)
    """The sums of `totals` and `words`, which every sentence and every stretch asks for."""
    counted: dict[str, dict[str, float]] | None = None
    """`counts` without the user's decisions, each of which weighs as several places; None if they
    have none."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "uses", sum(self.totals.values()))
        object.__setattr__(self, "length", sum(self.words.values()))

    def places(self, original: str) -> Mapping[str, float]:
        """Return the expected number of places in which each phrase replaces an original."""
        return (self.counts if self.counted is None else self.counted).get(original, {})

    @property
    def sound(self) -> bool:
        """The verdict: whether the text was not spun by a news spinner.

        A survey gives a text that was LEAST_SHARE or more, others CLEAN_SHARE.
        """
        return self.share < LEAST_SHARE

    @property
    def has_own_words(self) -> bool:
        """The verdict: whether no spinner was at work but on its terms of art."""
        return self.sound and not self.any_share

    @property
    def manner(self) -> Manner:
        """What kind of spinner the document looks like the work of."""
        if self.any_share:
            return Manner.UNKNOWN
        if not self.sound:
            return Manner.NEWS
        return Manner.TERMS if self.science > SCIENCE_SHARE else Manner.SOUND

    @property
    def english(self) -> bool:
        """Whether the text is English; nothing is marked in other languages."""
        return not self.foreign


def sites(lattice: Lattice, decoded: Decoded) -> list[Site]:
    """Return what one decoded sentence adds to the evidence."""
    found: list[Site] = []
    cells = lattice.sentence.cells
    for at, arcs in enumerate(lattice.arcs):
        shares = decoded.posteriors[at]
        for number in range(1, len(arcs)):
            if shares[number] > LEAST_POSTERIOR:
                reading = arcs[number]
                if reading.candidate is not None and reading.candidate.family not in APART:
                    original = key_of(reading.candidate.original.norm, cells[at].shape)
                    found.append(Site(original, reading.key, shares[number]))
        found += [
            Site(key, "", shares[0]) for key in lattice.origins[at] if shares[0] > LEAST_POSTERIOR
        ]
    return found


def probability(gained: float) -> float:
    """Return P(a news spinner was at work) if that makes the text likelier by so many nats."""
    return 1 / (1 + exp(min(50.0, PROOF - gained)))


def mean_odds(lattices: Iterable[Lattice]) -> float | None:
    """Return Evidence.odds for these sentences."""
    odds = [one for each in lattices for one in each.odds]
    return sum(odds) / len(odds) if odds else None
