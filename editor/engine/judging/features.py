"""What the judge goes by: figures about a stretch that may be spun, and about its wordings."""

from __future__ import annotations

from dataclasses import dataclass, field
from math import log
from typing import TYPE_CHECKING, Final

from editor.engine.model.lexicon import Family
from editor.engine.reading.context import Context, context_of, gain
from editor.engine.reading.lattice import key_of
from editor.engine.text.tokens import Shape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.engine.judging.stretch import Stretch, Wording
    from editor.engine.model.vectors import Vector
    from editor.engine.reading.decoding import Decoded
    from editor.engine.reading.evidence import Evidence
    from editor.engine.reading.lattice import Lattice, Reading
    from editor.engine.reading.reader import SentenceReader

STRETCH: Final = (
    "changed",  # ln odds that the stretch is not what was written
    "best",  # the same of its likeliest reading
    "second",
    "chance",  # ln P(phrase | likeliest original)
    "chances",  # ln of the sum over all originals
    "met",  # of the occasions on which the phrase was seen, those in another's place
    "survival",  # P(the phrase stays, were it an original itself)
    "share",  # how much of the document's replaceable wordings was replaced
    "spun",
    "words",
    "capital",
    "times",  # ln of how often the phrase is in the document
    "times_changed",  # in how many of these places it seems to be in another's place, 0 to 1
    "stands",  # ln of how often the likeliest original stands in the document
    "usual",  # ln P of the phrase, of the original where they are single words
    "original_usual",
    "gain",  # ln of how much likelier the likeliest reading is between its neighbours
    "fits",  # ln P of what stands there between them
    "seen",  # ln of the occasions on which the likeliest original was seen to become the phrase
    "original_spun",  # ln of the occasions on which it was seen to become anything
    "original_kept",  # and to survive
    "variant",
    "original_words",
    "around",  # how much of the nearest words was changed, 0 to 1
    "here",  # how often the original becomes the phrase in this document, 0 to 1
    "suits_near",  # how well the original suits the words nearby, the document
    "suits_document",
    "phrase_suits_near",  # the same of what stands there
    "phrase_suits_document",
    "document",  # ln of its words
    "rival",  # ln of how often the original became another phrase in it
    "beyond",  # ln of how often the phrase's rarest word stands outside of it in the document
    "original_word",  # ln of how often the original's rarest word stands in the document
    "contracted",  # 1 if what stands there is a contraction ("it's"), -1 if the original is
    "apostrophe",  # how unlike its apostrophe is to those of the document, -1 to 1, 0 without one
)
WORDING: Final = (
    "share",  # ln odds that decoding gives the wording
    "behind",  # ln of how much likelier the likeliest is
    "place",  # among them
    "wordings",
    "changed",
    "chance",
    "seen",
    "met",  # of the occasions on which the phrase was seen, those in this one's place
    "original_spun",
    "original_kept",
    "gain",
    "gain_behind",  # by how much less than the best it gains
    "usual",
    "original_usual",
    "words",
    "original_words",
    "inflected",  # whether phrase and original end alike
    "elsewhere",  # ln of how often the original is in the document, replaced or not
    "here",
    "suits_near",
    "suits_document",
    "suits_behind",
    "phrase_suits_near",
    "document_share",
    "parts",  # whether more than this is changed in the stretch
    "variant",
    "rival",
    "original_word",
    "contracted",
)
AROUND: Final = 4
"""So many words on either side are the nearest."""
NEARBY: Final = 10
"""So many words on either side, stops among them, are looked at for what suits them."""
ENDINGS: Final = ("ing", "ed", "ly", "est", "er", "s")
_UNKNOWN: Final = -20.0
"""Stands for ln P of a phrase of several words."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a stretch stands in: made once for all that is asked about a sentence."""

    text: str
    lattice: Lattice
    decoded: Decoded
    evidence: Evidence
    reader: SentenceReader
    _near: dict[tuple[int, int], Vector | None] = field(
        default_factory=dict, init=False, repr=False
    )
    _suits: dict[tuple[str, tuple[int, int]], float] = field(
        default_factory=dict, init=False, repr=False
    )
    _contexts: dict[tuple[int, int], Context] = field(default_factory=dict, init=False, repr=False)

    def context(self, start: int, end: int) -> Context:
        """Where the cells [start, end) stand."""
        found = self._contexts.get((start, end))
        if found is None:
            found = context_of(
                self.text, self.lattice, self.decoded, (start, end), self.reader.ngrams
            )
            self._contexts[start, end] = found
        return found

    def suits(self, phrase: str, stretch: Stretch) -> float:
        """How well a phrase suits the words near a stretch, as they are read."""
        span = stretch.start, stretch.end
        known = self._suits.get((phrase, span))
        if known is None:
            if span not in self._near:
                self._near[span] = self.reader.vectors.surroundings(self._words_near(stretch))
            known = self.reader.vectors.suits(phrase.split(" "), self._near[span])
            self._suits[phrase, span] = known
        return known

    def _words_near(self, stretch: Stretch) -> list[str]:
        cells = self.lattice.sentence.cells
        before: list[str] = []
        after: list[str] = []
        for reading in self.decoded.best:
            read = (original_of(reading) or cells[reading.start].norm).split(" ")
            if reading.end <= stretch.start:
                before += read
            elif reading.start >= stretch.end:
                after += read
        return [*before[-NEARBY:], *after[:NEARBY]]


def of_stretch(stretch: Stretch, around: Surroundings) -> list[float]:
    """The STRETCH features in their order."""
    reading, best = stretch.readings[0]
    candidate = reading.candidate
    if candidate is None:
        raise ValueError("the likeliest reading of a mark changes it")
    lattice, evidence, reader = around.lattice, around.evidence, around.reader
    cells = lattice.sentence.cells[stretch.start : stretch.end]
    norm = lattice.norm(stretch.start, stretch.end)
    lexicon, ngrams = reader.lexicon, reader.ngrams
    itself = lexicon.original(norm)
    candidates = lexicon.candidates(norm)
    times, changed = evidence.phrases.get(reading.key, (0.0, 0.0))
    original = key_of(candidate.original.norm, cells[0].shape)
    where = around.context(stretch.start, stretch.end)
    new, suits_document = candidate.original.norm, reader.vectors.suits
    return [
        _odds(stretch.confidence),
        _odds(best),
        _odds(stretch.readings[1][1]) if len(stretch.readings) > 1 else -12.0,
        log(candidate.chance + 1e-6),
        log(sum(one.chance for one in candidates) + 1e-6),
        sum(one.share for one in candidates),
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
        log(sum(evidence.words.values()) + 1),
        _rival(evidence, original, reading.key),
        log(max(0.0, _rarest(evidence, norm) - times) + 1),
        log(_rarest(evidence, candidate.original.norm) + 1),
        _contracted(norm) - _contracted(candidate.original.norm),
        _apostrophe(around.text[cells[0].start : cells[-1].end], evidence.curly),
    ]


def of_wordings(
    stretch: Stretch, wordings: Sequence[Wording], around: Surroundings
) -> list[list[float]]:
    """The WORDING features in their order, of each wording; the likeliest comes first."""
    lattice, evidence, reader = around.lattice, around.evidence, around.reader
    ngrams = reader.ngrams
    gains, suits = [], []
    for one in wordings:
        reading = one.reading
        gains.append(gain(reading, around.context(reading.start, reading.end), ngrams))
        suits.append(around.suits(original_of(reading), stretch))
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
                log(wordings[0].share + 1e-6) - log(one.share + 1e-6),
                float(at),
                float(len(wordings)),
                _odds(stretch.confidence),
                log(candidate.chance + 1e-6),
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
            ]
        )
    return rows


def original_of(reading: Reading) -> str:
    """The norm of what was there on that reading, "" if that is what stands there."""
    return "" if reading.candidate is None else reading.candidate.original.norm


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
    others = (times for other, times in became.items() if other not in {"", phrase})
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
    """Ln odds, within what a float can tell."""
    probability = min(max(probability, 1e-5), 1 - 1e-5)
    return log(probability / (1 - probability))
