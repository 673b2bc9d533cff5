"""The survey of a document: whether it was spun, how much of it, which phrase replaces what."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, Final

from editor.engine.model.garbage import collection_paused
from editor.engine.reading import evidence as document
from editor.engine.reading.decoding import QUICK
from editor.engine.reading.evidence import Evidence, Manner
from editor.engine.reading.gathering import Gathering, TorturedShare
from editor.engine.reading.kept import Keeping
from editor.engine.reading.language import not_english
from editor.engine.reading.sample import sample
from editor.engine.reading.verdict import WEIGHED, some, verdict
from editor.engine.text.look_alikes import skeleton
from editor.engine.text.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from editor.engine.reading.kept import KeptSentence
    from editor.engine.reading.lattice import Lattice
    from editor.engine.reading.reader import SentenceReader
    from editor.engine.text.sentences import Sentence

SCIENCE_READS: Final = 2
"""How many times the share of tortured terms is estimated again. Set by hand."""

BEGUN: Final = 30
"""Sentences that the encoder begins to read before anything else is done. Set by hand: of a short
text about all, which it reads in half a second."""

PART: Final = 40
"""Sentences that are held as lattices at a time. Measured: one at a time takes a tenth longer."""

LONG: Final = 6
"""Words from which a sentence that stands again is a repeat, not a line like “(Chorus)”. Set by
hand."""

_CURLY: Final = re.compile(r"(?<=[^\W\d_])’(?=[^\W\d_])")
_STRAIGHT: Final = re.compile(r"(?<=[^\W\d_])'(?=[^\W\d_])")


class Surveyed:
    """The sentences that a survey has read, for the pass that follows: each is taken out once.

    Thread-safe. What a sentence is read as depends on all of the text and on the verdict. An engine
    keeps those of its latest survey, also if nobody takes them: 8 MB at most, those of a sample.
    """

    def __init__(self, text: str, evidence: Evidence, read: Sequence[KeptSentence]) -> None:
        self._text = text
        self._key = (assumed(evidence), evidence.sound)
        self._by_start = {one.lattice.sentence.span[0]: one for one in read}

    def left(self, text: str, evidence: Evidence) -> dict[int, KeptSentence]:
        """Return what nobody took so far, by the first code point; {} for another text."""
        same = self._key == (assumed(evidence), evidence.sound) and self._text == text
        return self._by_start if same else {}


def assumed(evidence: Evidence) -> Evidence:
    """Return the evidence with which sentences were read when this was gathered."""
    return Evidence(
        evidence.first_share,
        any_share=evidence.any_share,
        mixture=evidence.first_mixture,
        odds=evidence.odds,
    )


@collection_paused()
def survey(
    reader: SentenceReader, text: str, check: Callable[[], None]
) -> tuple[Evidence, list[KeptSentence]]:
    """Gather the evidence of a document, and read its sentences; `check` raises to cancel."""
    found: list[Sentence] = []
    for start, end in sample(len(text)):
        for sentence in sentences(text, start, end):
            check()
            found.append(sentence)
    foreign = not_english(found, reader.ngrams)
    if foreign and not _disguised(reader, text):
        clean = document.CLEAN_SHARE
        return Evidence(clean, clean, foreign=foreign), []

    distinct = _distinct(found, text)
    weighed = distinct[some(distinct, WEIGHED)]
    for sentence in weighed[:BEGUN]:
        reader.read_ahead(text, *sentence.span)
    bare = [_lattice(reader, sentence, text, check) for sentence in weighed]
    chosen = list(reader.all_impressed(bare, weighed, text))
    found_out = verdict(reader, chosen, text, check)
    first = Evidence(
        found_out.share if found_out.is_news else document.CLEAN_SHARE,
        any_share=found_out.any_share,
        mixture=found_out.mixture,
        lists=reader.synonyms.names if found_out.mixture else (),
        odds=found_out.odds,
    )
    if found_out.any_share:
        known = found_out.tried
    else:
        known = {one.sentence.span[0]: one for one in (chosen if found_out.is_news else bare)}
    gathering = Gathering(first, reader.lexicon)
    keeping = Keeping()
    lattices = _lattices(reader, found, text, first, known=known, check=check)
    while part := list(islice(lattices, PART)):
        read = [reader.decode(lattice, first, check, beam=QUICK) for lattice in part]
        for lattice, decoded in zip(part, read, strict=True):
            keeping.add(lattice, gathering.add(lattice, decoded))
    evidence = gathering.evidence(
        spun=found_out.probability,
        science=_science(reader, keeping.kept, gathering.science_share, first, check),
        curly=_curly(text),
        topic=reader.vectors.surroundings(gathering.read_as),
    )
    return evidence, keeping.kept


def _lattices(
    reader: SentenceReader,
    found: Sequence[Sentence],
    text: str,
    first: Evidence,
    *,
    known: Mapping[int, Lattice],
    check: Callable[[], None],
) -> Iterator[Lattice]:
    """Return the lattices of sentences as they are read with the `first` evidence, one after the
    other; those that are `known`, by their first code point, are not made again.
    """
    any_sense = first.manner is Manner.UNKNOWN

    def bare(one: Sentence) -> Lattice:
        lattice = known.get(one.span[0])
        if lattice is None:
            lattice = _lattice(reader, one, text, check, any_sense=any_sense)
        # What a news spinner did to a text could be mistaken for tortured terms.
        return lattice if first.manner is Manner.NEWS else reader.with_terms(lattice, text)

    lattices = map(bare, found)
    if first.has_own_words:
        return lattices
    return reader.all_impressed(
        lattices, found, text, guess_above=first.odds if any_sense else None
    )


def _distinct(found: Sequence[Sentence], text: str) -> list[Sentence]:
    """Return the sentences without repeats, which prove no more than what they repeat."""
    kept: list[Sentence] = []
    met: set[str] = set()
    for one in found:
        said = text[slice(*one.span)]
        if len(one.cells) < LONG or said not in met:
            kept.append(one)
        met.add(said)
    return kept


def _disguised(reader: SentenceReader, text: str) -> bool:
    """Return whether a text is English once hidden and look-alike characters are resolved."""
    found: list[Sentence] = []
    for start, end in sample(len(text)):
        bare = skeleton(text[start:end])
        found += sentences(bare, 0, len(bare))
    return not not_english(found, reader.ngrams)


def _curly(text: str) -> float:
    """Return the share of the apostrophes inside words that are curly."""
    curly, straight = len(_CURLY.findall(text)), len(_STRAIGHT.findall(text))
    return curly / (curly + straight) if curly else 0.0


def _science(
    reader: SentenceReader,
    kept: Sequence[KeptSentence],
    share: float,
    first: Evidence,
    check: Callable[[], None],
) -> float:
    """Return the share of tortured terms: the usual one, unless a sound text is likelier with
    more, such as the `share` that was found at first.
    """
    if not first.has_own_words or share < document.SCIENCE_TRIED:
        return first.science
    without = replace(first, science=0.0)
    sound = sum(reader.total(one.read()[0], without, check) for one in kept)
    for _ in range(SCIENCE_READS):
        tortured, total = TorturedShare(), 0.0
        tried = replace(first, science=share)
        for one in kept:
            lattice, _ = one.read()
            decoded = reader.decode(lattice, tried, check, beam=QUICK)
            tortured.add(lattice, decoded)
            total += decoded.total
        share = tortured.share()
    return share if total - sound > document.SCIENCE_PROOF else first.science


def _lattice(
    reader: SentenceReader,
    sentence: Sentence,
    text: str,
    check: Callable[[], None],
    *,
    any_sense: bool = False,
) -> Lattice:
    check()
    return reader.lattice(sentence, text, any_sense=any_sense)
