"""The survey of a document: whether it was spun, how much of it, which phrase replaces what."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from editor.engine.model.garbage import collection_paused
from editor.engine.reading import evidence as document
from editor.engine.reading.decoding import QUICK
from editor.engine.reading.evidence import Evidence, Manner, Site
from editor.engine.reading.language import not_english
from editor.engine.reading.sample import sample
from editor.engine.reading.verdict import WEIGHED, some, verdict
from editor.engine.text.look_alikes import skeleton
from editor.engine.text.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from editor.engine.model.vectors import Vector
    from editor.engine.reading.decoding import Decoded
    from editor.engine.reading.lattice import Lattice
    from editor.engine.reading.reader import SentenceReader
    from editor.engine.text.sentences import Sentence

SCIENCE_READS: Final = 2
"""How many times the share of tortured terms is estimated again. Set by hand."""

BEGUN: Final = 30
"""Sentences that the encoder begins to read before anything else is done. Set by hand: of a short
text about all, which it reads in half a second."""

_CURLY: Final = re.compile(r"(?<=[^\W\d_])’(?=[^\W\d_])")
_STRAIGHT: Final = re.compile(r"(?<=[^\W\d_])'(?=[^\W\d_])")

Read = tuple["Lattice", list[Site]]
"""A sentence, and what it added to the evidence."""


class Surveyed:
    """The sentences that a survey has read, for the pass that follows: each is taken out once.

    Thread-safe. What a sentence is read as depends on all of the text and on the verdict. An engine
    keeps those of its latest survey, also if nobody takes them: 27 MB at most, those of a sample.
    """

    def __init__(self, text: str, evidence: Evidence, read: Sequence[Read]) -> None:
        self._text = text
        self._key = (assumed(evidence), evidence.sound)
        self._by_start = {one[0].sentence.span[0]: one for one in read}

    def left(self, text: str, evidence: Evidence) -> dict[int, Read]:
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
) -> tuple[Evidence, list[Read]]:
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

    weighed = some(found, WEIGHED)
    for sentence in found[weighed][:BEGUN]:
        reader.read_ahead(text, *sentence.span)
    bare = [_lattice(reader, sentence, text, check) for sentence in found]
    # Those on which the verdict is founded are read by the encoder in any case.
    lattices = bare
    if weighed.step == 1:
        lattices = list(reader.all_impressed(bare, text))
    found_out = verdict(reader, lattices, text, check)
    share, any_share, is_news = found_out.share, found_out.any_share, found_out.is_news
    if not is_news:
        lattices = bare
    if any_share:
        bare.clear()  # of a long text they take dozens of megabytes
        tried = found_out.tried
        lattices = [
            tried.get(one.span[0]) or _lattice(reader, one, text, check, any_sense=True)
            for one in found
        ]
    if not is_news:
        # What a news spinner did to a text could be mistaken for tortured terms.
        lattices = [reader.with_terms(lattice, text) for lattice in lattices]
    if is_news or any_share:
        mean = found_out.odds if any_share else None
        lattices = list(reader.all_impressed(lattices, text, guess_above=mean))
    first_share = share if is_news else document.CLEAN_SHARE
    first = Evidence(
        first_share,
        any_share=any_share,
        mixture=found_out.mixture,
        lists=reader.synonyms.names if found_out.mixture else (),
        odds=found_out.odds,
    )
    read = _read(reader, lattices, first, check)
    share = document.estimate_share(read, reader.lexicon) if is_news else first.share
    given = [(lattice, document.sites(lattice, decoded)) for lattice, decoded in read]
    everything = (site for _, sites in given for site in sites)
    is_sound = first.manner is Manner.SOUND
    science = _science(reader, lattices, read, first, check) if is_sound else first.science
    evidence = document.gather(
        read,
        everything,
        first,
        share=share,
        spun=found_out.probability,
        science=science,
        curly=_curly(text),
        topic=_topic(reader, read),
    )
    return evidence, given


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


def _topic(reader: SentenceReader, read: Sequence[tuple[Lattice, Decoded]]) -> Vector | None:
    """Return the mean context vector of all words as they are read."""
    words: list[str] = []
    for lattice, decoded in read:
        cells = lattice.sentence.cells
        for one in decoded.best:
            norm = cells[one.start].norm if one.candidate is None else one.candidate.original.norm
            words += norm.split(" ")
    return reader.vectors.surroundings(words)


def _science(
    reader: SentenceReader,
    lattices: list[Lattice],
    read: Sequence[tuple[Lattice, Decoded]],
    first: Evidence,
    check: Callable[[], None],
) -> float:
    """Return the share of tortured terms: the usual one, unless the text is likelier with more."""
    share = document.science_share(read)
    if share < document.SCIENCE_TRIED:
        return first.science
    without = replace(first, science=0.0)
    sound = sum(reader.total(lattice, without, check) for lattice in lattices)
    tortured = read
    for _ in range(SCIENCE_READS):
        tortured = _read(reader, lattices, replace(first, science=share), check)
        share = document.science_share(tortured)
    gained = document.total(tortured) - sound
    return share if gained > document.SCIENCE_PROOF else first.science


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


def _read(
    reader: SentenceReader,
    lattices: Sequence[Lattice],
    evidence: Evidence,
    check: Callable[[], None],
) -> list[tuple[Lattice, Decoded]]:
    return [(lattice, reader.decode(lattice, evidence, check, beam=QUICK)) for lattice in lattices]
