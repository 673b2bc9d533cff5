"""The judge's features: figures about a stretch that may be spun, and about its wordings."""

from __future__ import annotations

from math import log
from typing import TYPE_CHECKING, Final

from editor.engine.judging.surroundings import original_of
from editor.engine.model.lexicon import Family
from editor.engine.reading.context import gain
from editor.engine.reading.impressions import fit
from editor.engine.reading.lattice import key_of
from editor.engine.reading.mixture import chance
from editor.engine.text.tokens import Shape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.engine.judging.stretch import Stretch, Wording
    from editor.engine.judging.surroundings import Surroundings
    from editor.engine.reading.decoding import Decoded
    from editor.engine.reading.evidence import Evidence

STRETCH: Final = (
    "changed",  # ln odds that the stretch is spun, by decoding
    "best",  # the same of its likeliest reading
    "second",
    "chance",  # ln P(phrase | likeliest original)
    "chances",  # ln of the sum over all originals
    "met",  # share of the phrase's training occasions on which it replaced something
    "survival",  # P(the phrase survives), if it is an original itself
    "share",  # Evidence.share
    "spun",
    "words",
    "capital",
    "times",  # ln of how often the phrase is in the document
    "times_changed",  # the share of these places where it seems spun
    "stands",  # ln of how often the likeliest original is in the document itself
    "usual",  # ln P of the phrase, and of the original, if they are single words
    "original_usual",
    "gain",  # nats by which the likeliest reading fits its neighbours better
    "fits",  # ln P of the phrase between its neighbours
    "seen",  # ln of the training occasions on which the original became the phrase
    "original_spun",  # ln of those on which it became anything
    "original_kept",  # ln of those on which it survived
    "variant",
    "original_words",
    "around",  # the share of the AROUND nearest words that seem spun
    "here",  # the share of the original's uses here that became the phrase
    "suits_near",  # how well the original suits the NEARBY words, and the document
    "suits_document",
    "phrase_suits_near",  # the same of the phrase
    "phrase_suits_document",
    "document",  # ln of its number of words
    "rival",  # ln of how often the original became another phrase here
    "beyond",  # ln of how often the phrase's rarest word is here outside of the phrase
    "original_word",  # ln of how often the original's rarest word is here
    "contracted",  # 1 if the phrase is a contraction ("it's"), -1 if the original is
    "apostrophe",  # how unlike those of the document its apostrophe is, -1 to 1
    "odds",  # the encoder's ln odds that a machine put the phrase there, above the document's mean
    "most_odds",  # the most over its words
    "odds_around",  # mean over the AROUND nearest words
    "document_odds",  # Evidence.odds
    "fit",  # nats by which the encoder finds that the likeliest original suits the place better
    "any_share",  # Evidence.any_share
    "synonym",  # whether only a dictionary has the likeliest original
    "guess",  # whether no list has it
    "capital_inside",  # whether the phrase has a capital inside a sentence
)
WORDING: Final = (
    "share",  # ln odds of the wording, by decoding
    "behind",  # nats by which it is behind the likeliest one
    "place",  # its rank among them
    "wordings",
    "changed",
    "chance",
    "seen",
    "met",  # share of the phrase's training occasions on which it replaced this one
    "original_spun",
    "original_kept",
    "gain",
    "gain_behind",  # by how much its gain is less than the best
    "usual",
    "original_usual",
    "words",
    "original_words",
    "inflected",  # whether phrase and original have the same ending
    "elsewhere",  # ln of how often the original is used here, replaced or not
    "here",
    "suits_near",
    "suits_document",
    "suits_behind",
    "phrase_suits_near",
    "document_share",
    "parts",  # whether the reading covers only a part of the stretch
    "variant",
    "rival",
    "original_word",
    "contracted",
    "fit",  # by the encoder, as above
    "fit_behind",  # by how much it is less than the best
    "odds",
    "any_share",
    "synonym",
    "guess",
    "channel_behind",  # by how much its chance is less than the best
)
AROUND: Final = 4
"""Words on each side for "around". Set by hand: see resources/model/fit_judge.py."""
ENDINGS: Final = ("ing", "ed", "ly", "est", "er", "s")
_UNKNOWN: Final = -20.0
"""Stands for ln P of a phrase of several words. Set by hand: below that of any word."""
_UNLIKELY: Final = -12.0
"""Stands for the ln odds of a second reading where there is none. Set by hand: below all others."""
_TINY: Final = 1e-6
"""Added before a logarithm of a probability. Set by hand: below all that matter."""
UNREAD: Final = -12.0
"""Stands for ln odds of the encoder where it was not asked. Set by hand: below any mean."""
_EXTREME: Final = 1e-5
"""Odds are those of a probability that is no nearer to 0 and 1 than this. Set by hand."""


def of_stretch(stretch: Stretch, around: Surroundings) -> list[float]:
    """Return the STRETCH features of a stretch, in their order."""
    reading, best = stretch.readings[0]
    candidate = reading.candidate
    if candidate is None:
        raise ValueError("the likeliest reading of a mark changes it")
    lattice, evidence, reader = around.lattice, around.evidence, around.reader
    cells = lattice.sentence.cells[stretch.start : stretch.end]
    norm = lattice.norm(stretch.start, stretch.end)
    lexicon, ngrams = reader.lexicon, reader.ngrams
    itself = lexicon.original(norm)
    chances, shares = lexicon.sums(norm)
    times, changed = evidence.phrases.get(reading.key, (0.0, 0.0))
    original = key_of(candidate.original.norm, cells[0].shape)
    where = around.context(stretch.start, stretch.end)
    new, suits_document = candidate.original.norm, reader.vectors.suits
    return [
        _odds(stretch.confidence),
        _odds(best),
        _odds(stretch.readings[1][1]) if len(stretch.readings) > 1 else _UNLIKELY,
        log(chance(candidate, evidence.mixture) + _TINY),
        log(chances + _TINY),
        shares,
        lexicon.survival(itself) if itself is not None else 1.0,
        evidence.share,
        evidence.spun,
        float(len(cells)),
        float(cells[0].shape is Shape.CAPITAL),
        log(times + 1),
        (changed + stretch.confidence) / (times + 1),
        log(evidence.counts.get(original, {}).get("", 0.0) + 1),
        ngrams.unigram(where.stands[0]) if len(where.stands) == 1 else _UNKNOWN,
        ngrams.unigram(reading.words[0]) if len(reading.words) == 1 else _UNKNOWN,
        gain(reading, where, ngrams),
        where.usual,
        log(candidate.seen + 1),
        log(candidate.original.spun + 1),
        log(candidate.original.kept + 1),
        float(candidate.family is Family.VARIANT),
        float(len(reading.words)),
        _changed_around(stretch, around.decoded),
        _here(evidence, original, reading.key),
        around.suits(new, stretch),
        suits_document(new.split(" "), evidence.topic),
        around.suits(norm, stretch),
        suits_document(norm.split(" "), evidence.topic),
        log(evidence.length + 1),
        _rival(evidence, original, reading.key),
        log(max(0.0, _rarest(evidence, norm) - times) + 1),
        log(_rarest(evidence, candidate.original.norm) + 1),
        _contracted(norm) - _contracted(candidate.original.norm),
        _apostrophe(around.text[cells[0].start : cells[-1].end], evidence.curly),
        *_odds_of(stretch, around),
        UNREAD if evidence.odds is None else evidence.odds,
        fit(lattice, reading),
        evidence.any_share,
        float(candidate.family is Family.SYNONYM),
        float(candidate.family is Family.GUESS),
        float(cells[0].shape is Shape.CAPITAL and stretch.start > 0),
    ]


def of_wordings(
    stretch: Stretch, wordings: Sequence[Wording], around: Surroundings
) -> list[list[float]]:
    """Return the WORDING features, in their order, of each wording; the likeliest comes first."""
    lattice, evidence, reader = around.lattice, around.evidence, around.reader
    ngrams = reader.ngrams
    gains, suits = [], []
    for one in wordings:
        reading = one.reading
        gains.append(gain(reading, around.context(reading.start, reading.end), ngrams))
        suits.append(around.suits(original_of(reading), stretch))
    fits = [fit(lattice, one.reading) for one in wordings]
    chances = [
        log(chance(one.reading.candidate, evidence.mixture) + _TINY)
        if one.reading.candidate
        else 0.0
        for one in wordings
    ]
    odds = _odds_of(stretch, around)[0]
    rows = []
    for at, one in enumerate(wordings):
        reading, candidate = one.reading, one.reading.candidate
        if candidate is None:
            raise ValueError("a wording changes something")
        cells = lattice.sentence.cells[reading.start : reading.end]
        norm = lattice.norm(reading.start, reading.end)
        original = key_of(candidate.original.norm, cells[0].shape)
        stands = around.context(reading.start, reading.end).stands
        rows.append(
            [
                _odds(one.share),
                log(wordings[0].share + _TINY) - log(one.share + _TINY),
                float(at),
                float(len(wordings)),
                _odds(stretch.confidence),
                chances[at],
                log(candidate.seen + 1),
                candidate.share,
                log(candidate.original.spun + 1),
                log(candidate.original.kept + 1),
                gains[at],
                max(gains) - gains[at],
                ngrams.unigram(stands[0]) if len(stands) == 1 else _UNKNOWN,
                ngrams.unigram(reading.words[0]) if len(reading.words) == 1 else _UNKNOWN,
                float(len(cells)),
                float(len(reading.words)),
                float(_ending(norm) == _ending(candidate.original.norm)),
                log(evidence.totals.get(original, 0.0) + 1),
                _here(evidence, original, reading.key),
                suits[at],
                reader.vectors.suits(candidate.original.norm.split(" "), evidence.topic),
                max(suits) - suits[at],
                around.suits(norm, stretch),
                evidence.share,
                float((reading.start, reading.end) != (stretch.start, stretch.end)),
                float(candidate.family is Family.VARIANT),
                _rival(evidence, original, reading.key),
                log(_rarest(evidence, candidate.original.norm) + 1),
                _contracted(norm) - _contracted(candidate.original.norm),
                fits[at],
                max(fits) - fits[at],
                odds,
                evidence.any_share,
                float(candidate.family is Family.SYNONYM),
                float(candidate.family is Family.GUESS),
                max(chances) - chances[at],
            ]
        )
    return rows


def _odds_of(stretch: Stretch, around: Surroundings) -> tuple[float, float, float]:
    """Return the encoder's mean and most ln odds in a stretch, and the mean around it, all less
    the mean of the document.
    """
    if not around.lattice.odds or around.evidence.odds is None:
        return 0.0, 0.0, 0.0
    odds = around.lattice.odds
    inside = odds[stretch.start : stretch.end]
    near = (
        *odds[max(0, stretch.start - AROUND) : stretch.start],
        *odds[stretch.end : stretch.end + AROUND],
    )
    usual = around.evidence.odds
    beside = sum(near) / len(near) - usual if near else 0.0
    return sum(inside) / len(inside) - usual, max(inside) - usual, beside


def _changed_around(stretch: Stretch, decoded: Decoded) -> float:
    near = [
        1 - decoded.posteriors[at][0]
        for at in range(
            max(0, stretch.start - AROUND), min(len(decoded.posteriors), stretch.end + AROUND)
        )
        if not stretch.start <= at < stretch.end
    ]
    return sum(near) / len(near) if near else 0.0


def _here(evidence: Evidence, original: str, phrase: str) -> float:
    total = evidence.totals.get(original, 0.0)
    return evidence.counts.get(original, {}).get(phrase, 0.0) / total if total else 0.0


def _rival(evidence: Evidence, original: str, phrase: str) -> float:
    became = evidence.counts.get(original, {})
    others = [times for other, times in became.items() if other not in {"", phrase}]
    return log(max(others, default=0.0) + 1)


def _rarest(evidence: Evidence, phrase: str) -> int:
    return min(evidence.words.get(word, 0) for word in phrase.split(" "))


def _contracted(phrase: str) -> float:
    return float("'" in phrase)


def _apostrophe(surface: str, curly: float) -> float:
    if "'" in surface:
        return curly
    return -curly if "’" in surface else 0.0


def _ending(phrase: str) -> str:
    word = phrase.partition(" ")[0]
    return next((one for one in ENDINGS if word.endswith(one) and len(word) > len(one) + 2), "")


def _odds(probability: float) -> float:
    """Return the ln odds of a probability, which is clipped to be finite."""
    probability = min(max(probability, _EXTREME), 1 - _EXTREME)
    return log(probability / (1 - probability))
