"""The survey of a document: whether it was spun, how much of it, which phrase replaces what."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from editor.engine.reading import evidence as document
from editor.engine.reading.decoding import QUICK
from editor.engine.reading.evidence import Evidence, Site
from editor.engine.reading.language import not_english
from editor.engine.reading.register import unlike_news
from editor.engine.text.look_alikes import skeleton
from editor.engine.text.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from editor.engine.model.vectors import Vector
    from editor.engine.reading.decoding import Decoded
    from editor.engine.reading.lattice import Lattice
    from editor.engine.reading.reader import SentenceReader
    from editor.engine.text.sentences import Sentence

SURVEYED: Final = 48_000
"""Code points (about 8,000 words): longer documents are surveyed by a sample of this size. Set by
hand."""
SAMPLES: Final = 16
"""Pieces that such a sample consists of, spread evenly. Set by hand."""
WEIGHED: Final = 600
"""Words on which the verdict is decided. Set by hand."""
TRIED: Final = 200
"""Words on which synonyms of any sense are tried: few, as every word has dozens. Set by hand."""

SCIENCE_READS: Final = 2
"""How many times the share of tortured terms is estimated again. Set by hand."""

_CURLY: Final = re.compile(r"(?<=[^\W\d_])’(?=[^\W\d_])")
_STRAIGHT: Final = re.compile(r"(?<=[^\W\d_])'(?=[^\W\d_])")

Read = tuple["Lattice", list[Site]]
"""A sentence, and what it added to the evidence."""


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

    lattices = [_lattice(reader, sentence, text, check) for sentence in found]
    share, spun = _share_and_probability(reader, lattices, check)
    is_spun = spun > document.VERDICT
    any_share = 0.0 if is_spun else _any_share(reader, found, text, check)
    if any_share:
        lattices = [_lattice(reader, one, text, check, any_sense=True) for one in found]
    if not is_spun:
        # What a news spinner did to a text could be mistaken for tortured terms.
        lattices = [reader.with_terms(lattice, text) for lattice in lattices]
    first = Evidence(share if is_spun else document.CLEAN_SHARE, any_share=any_share)
    read = _read(reader, lattices, first, check)
    share = document.estimate_share(read, reader.lexicon) if is_spun else first.share
    given = [(lattice, document.sites(lattice, decoded)) for lattice, decoded in read]
    everything = (site for _, sites in given for site in sites)
    science = first.science if is_spun else _science(reader, lattices, read, first, check)
    evidence = document.gather(
        read,
        everything,
        first,
        share=share,
        spun=spun,
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


def _step(words: int, enough: int) -> int:
    """Return n such that every n-th sentence together gives about `enough` words."""
    return max(1, -(-words // enough))


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


def sample(length: int) -> list[tuple[int, int]]:
    """Return the spans of a text that are surveyed: all of it, or pieces spread evenly."""
    if length <= SURVEYED:
        return [(0, length)]
    size = SURVEYED // SAMPLES
    return [(start, start + size) for start in (n * length // SAMPLES for n in range(SAMPLES))]


def _share_and_probability(
    reader: SentenceReader, lattices: list[Lattice], check: Callable[[], None]
) -> tuple[float, float]:
    """Return the share that was replaced if the document was spun, and P(it was spun)."""
    words = sum(len(lattice.arcs) for lattice in lattices)
    weighed = lattices[:: _step(words, WEIGHED)]

    def read(share: float) -> list[tuple[Lattice, Decoded]]:
        # A candidate that was never seen in spun text may fit well, but proves nothing.
        return _read(reader, weighed, Evidence(share), check, seen_only=True)

    share = document.estimate_share(read(document.FIRST_SHARE), reader.lexicon)
    return share, document.looks_spun(read(share), read(document.CLEAN_SHARE))


def _any_share(
    reader: SentenceReader, found: Sequence[Sentence], text: str, check: Callable[[], None]
) -> float:
    """Return the share of synonyms of any sense: 0, unless the text is far likelier with them."""
    words = sum(len(sentence.cells) for sentence in found)
    lattices = [
        _lattice(reader, sentence, text, check, any_sense=True)
        for sentence in found[:: _step(words, TRIED)]
    ]
    spun, kept = (
        _read(reader, lattices, Evidence(document.CLEAN_SHARE, any_share=share), check)
        for share in (document.ANY_SHARE, 0.0)
    )
    more = document.gain(spun, kept) - document.ANY_PROOF
    if more > 0:
        surveyed = "\n".join(text[start:end] for start, end in sample(len(text)))
        more -= document.REGISTER_PROOF * max(0.0, unlike_news(surveyed))
    return document.ANY_SHARE if more > 0 else 0.0


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
    sound = _read(reader, lattices, replace(first, science=0.0), check)
    tortured = sound
    for _ in range(SCIENCE_READS):
        tortured = _read(reader, lattices, replace(first, science=share), check)
        share = document.science_share(tortured)
    return share if document.gain(tortured, sound) > document.SCIENCE_PROOF else first.science


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
    *,
    seen_only: bool = False,
) -> list[tuple[Lattice, Decoded]]:
    return [
        (lattice, reader.decode(lattice, evidence, check, seen_only=seen_only, beam=QUICK))
        for lattice in lattices
    ]
