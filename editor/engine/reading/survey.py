"""The survey of a document: was it spun, how much of it, and what stands for what in it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from editor.engine.reading import evidence as document
from editor.engine.reading.decoding import QUICK
from editor.engine.reading.evidence import Evidence, Site
from editor.engine.reading.language import not_english
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
"""Code points (about 8,000 words) from which a document is known well enough by a sample."""
SAMPLES: Final = 16
"""How many pieces such a sample has."""
WEIGHED: Final = 600
"""Words that tell whether a text was spun at all."""
TRIED: Final = 200
"""Words on which synonyms of any sense are tried: there are dozens for every word."""

SCIENCE_READS: Final = 2
"""How often the share of tortured terms is estimated anew, where there seem to be some."""

_CURLY: Final = re.compile(r"(?<=[^\W\d_])’(?=[^\W\d_])")
_STRAIGHT: Final = re.compile(r"(?<=[^\W\d_])'(?=[^\W\d_])")

Read = tuple["Lattice", list[Site]]
"""A sentence, and what it gave to the evidence."""


def survey(
    reader: SentenceReader, text: str, check: Callable[[], None]
) -> tuple[Evidence, list[Read]]:
    """What the document as a whole says; `check` raises if the work is to stop."""
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
    share, spun = _spun(reader, lattices, check)
    any_share = 0.0 if spun > 0.5 else _any_share(reader, found, text, check)
    if any_share:
        lattices = [_lattice(reader, one, text, check, any_sense=True) for one in found]
    if spun <= 0.5:
        # What a spinner of news did to a text is no torture of terms.
        lattices = [reader.with_terms(lattice, text) for lattice in lattices]
    first = Evidence(share if spun > 0.5 else document.CLEAN_SHARE, any_share=any_share)
    read = _read(reader, lattices, first, check)
    share = document.estimate_share(read, reader.lexicon) if spun > 0.5 else first.share
    given = [(lattice, document.sites(lattice, decoded)) for lattice, decoded in read]
    everything = (site for _, sites in given for site in sites)
    science = first.science if spun > 0.5 else _science(reader, lattices, read, first, check)
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
    """Whether a text is English but for hidden characters: a word with one in it is none."""
    found: list[Sentence] = []
    for start, end in sample(len(text)):
        bare = skeleton(text[start:end])
        found += sentences(bare, 0, len(bare))
    return not not_english(found, reader.ngrams)


def _step(words: int, enough: int) -> int:
    """Every how many sentences give about as many words as are enough."""
    return max(1, -(-words // enough))


def _curly(text: str) -> float:
    """The share of the apostrophes in words that are curly."""
    curly, straight = len(_CURLY.findall(text)), len(_STRAIGHT.findall(text))
    return curly / (curly + straight) if curly else 0.0


def _topic(reader: SentenceReader, read: Sequence[tuple[Lattice, Decoded]]) -> Vector | None:
    """What the text is about."""
    words: list[str] = []
    for lattice, decoded in read:
        cells = lattice.sentence.cells
        for one in decoded.best:
            norm = cells[one.start].norm if one.candidate is None else one.candidate.original.norm
            words += norm.split(" ")
    return reader.vectors.surroundings(words)


def sample(length: int) -> list[tuple[int, int]]:
    """The stretches of a text that are surveyed: all of it, or pieces spread evenly."""
    if length <= SURVEYED:
        return [(0, length)]
    size = SURVEYED // SAMPLES
    return [(start, start + size) for start in (n * length // SAMPLES for n in range(SAMPLES))]


def _spun(
    reader: SentenceReader, lattices: list[Lattice], check: Callable[[], None]
) -> tuple[float, float]:
    """The share that was replaced if the document was spun, and how likely it was."""
    words = sum(len(lattice.arcs) for lattice in lattices)
    weighed = lattices[:: _step(words, WEIGHED)]

    def read(share: float) -> list[tuple[Lattice, Decoded]]:
        # What nobody has seen in spun text may fit well, but it proves nothing.
        return _read(reader, weighed, Evidence(share), check, seen_only=True)

    share = document.estimate_share(read(document.FIRST_SHARE), reader.lexicon)
    return share, document.looks_spun(read(share), read(document.CLEAN_SHARE))


def _any_share(
    reader: SentenceReader, found: Sequence[Sentence], text: str, check: Callable[[], None]
) -> float:
    """The share of synonyms of any sense: 0, unless the text is by far likelier with them."""
    words = sum(len(sentence.cells) for sentence in found)
    lattices = [
        _lattice(reader, sentence, text, check, any_sense=True)
        for sentence in found[:: _step(words, TRIED)]
    ]
    spun, kept = (
        _read(reader, lattices, Evidence(document.CLEAN_SHARE, any_share=share), check)
        for share in (document.ANY_SHARE, 0.0)
    )
    return document.ANY_SHARE if document.gain(spun, kept) > document.ANY_PROOF else 0.0


def _science(
    reader: SentenceReader,
    lattices: list[Lattice],
    read: Sequence[tuple[Lattice, Decoded]],
    first: Evidence,
    check: Callable[[], None],
) -> float:
    """The share of terms that were tortured: as usual, unless the text is likelier with more."""
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
