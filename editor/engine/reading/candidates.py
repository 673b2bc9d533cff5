"""Building the lattice of a sentence from all sources of candidates."""

from __future__ import annotations

from heapq import nlargest
from math import log
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from editor.engine.model.synonyms import LONGEST
from editor.engine.reading import joins, numbers
from editor.engine.reading.lattice import Lattice, Reading, key_of
from editor.engine.text.case import carry_case
from editor.engine.text.sentences import phrases
from editor.engine.text.tokens import Shape

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from editor.engine.model.lexicon import Candidate, Lexicon, Original
    from editor.engine.model.ngrams import Ngrams
    from editor.engine.model.synonyms import Synonyms
    from editor.engine.model.tortured_terms import TorturedTerms
    from editor.engine.text.sentences import Sentence

_INNER = frozenset((Shape.LOWER, Shape.UPPER, Shape.OTHER))
FEWEST = 1e-4
"""Candidates that become the phrase less often than this are dropped. Set by hand;
resources/model/fit_constants.py measures other values."""
MOST_UNSEEN = 14
"""The most candidates of a phrase that were never seen in spun text. Set by hand;
resources/model/fit_constants.py measures other values."""
LEAST_GAIN = -2.0
"""The least ln of chance times gain in context of a synonym of any sense. Set by hand."""
CAPITAL_FLOOR = 0.002
"""The least P(capital) of a word inside a sentence: any word may be a name. Set by hand."""
LOWER_FLOOR = 0.05
"""The least P(small letter) of a word: any name may be written small. Set by hand."""


class Choice(NamedTuple):
    """A candidate, and its words as numbers of the context model."""

    candidate: Candidate
    words: tuple[int, ...]


class Choices:
    """The best candidates of each phrase. Read-only apart from its cache."""

    def __init__(self, lexicon: Lexicon, ngrams: Ngrams) -> None:
        self.lexicon = lexicon
        self.ngrams = ngrams
        self._known: dict[str, tuple[Choice, ...]] = {}

    def of(self, phrase: str) -> tuple[Choice, ...]:
        """Return the candidates of a phrase that were seen in spun text or in a user's list, and
        the MOST_UNSEEN likeliest others (by their own frequency times their chance).
        """
        known = self._known.get(phrase)
        if known is None:
            known = self._known[phrase] = tuple(self._chosen(phrase))
        return known

    def _chosen(self, phrase: str) -> Iterator[Choice]:
        unseen: list[tuple[float, Choice]] = []
        for candidate in self.lexicon.candidates(phrase):
            if candidate.chance < FEWEST:
                break
            words = self.ngrams.numbers(candidate.original.norm.split(" "))
            choice = Choice(candidate, words)
            if candidate.seen:
                yield choice
            else:
                usual = self.ngrams.unigram(words[0])
                if len(words) > 1:
                    usual += self.ngrams.total((0, *words))
                unseen.append((log(candidate.chance) + usual, choice))
        yield from (choice for _, choice in nlargest(MOST_UNSEEN, unseen, key=itemgetter(0)))


def build(
    sentence: Sentence,
    text: str,
    choices: Choices,
    *,
    synonyms: Synonyms | None = None,
) -> Lattice:
    """Build the lattice of a sentence of `text`; with `synonyms`, those of any sense included."""
    lexicon, ngrams = choices.lexicon, choices.ngrams
    cells = sentence.cells
    arcs: list[tuple[Reading, ...]] = []
    standing: list[list[Original]] = [[] for _ in cells]
    origins: list[list[str]] = [[] for _ in cells]
    for at, cell in enumerate(cells):
        for end, norm in _phrases(sentence, at, lexicon.longest(cell.norm)[1]):
            original = lexicon.original(norm)
            if original is not None:
                standing[end - 1].append(original)
                origins[end - 1].append(key_of(norm, cell.shape))
        word = ngrams.number(cell.norm)
        kept = _fit(ngrams, word, cell.shape, inside=_inside(sentence, at))
        here = [Reading(at, at + 1, (word,), kept, None, cell.norm, "")]
        here += _listed(sentence, at, text, choices)
        if synonyms is not None:
            here = _joined(here, _synonymous(sentence, at, text, ngrams, synonyms))
        here += _whole(sentence, at, text, joins.candidates(sentence, at, ngrams), ngrams)
        found = tuple(_whole(sentence, at, text, _numbers(sentence, at, lexicon), ngrams))
        if found:
            offered = {(reading.end, reading.text) for reading in here}
            here += [reading for reading in found if (reading.end, reading.text) not in offered]
        arcs.append(tuple(here))
    return Lattice(
        sentence,
        tuple(arcs),
        tuple(map(tuple, standing)),
        tuple(map(tuple, origins)),
        tuple([synonyms is not None and synonyms.count(cell.norm) > 0 for cell in cells]),
    )


def with_terms(lattice: Lattice, text: str, terms: TorturedTerms, ngrams: Ngrams) -> Lattice:
    """Return the lattice of a sentence of `text` with readings as tortured terms added."""
    sentence = lattice.sentence
    arcs = [
        (*here, *_whole(sentence, at, text, terms.candidates(sentence, at, ngrams), ngrams))
        for at, here in enumerate(lattice.arcs)
    ]
    return lattice._replace(arcs=tuple(arcs))


def _listed(sentence: Sentence, at: int, text: str, choices: Choices) -> Iterator[Reading]:
    """Yield the lexicon's readings of the phrases that begin at a cell."""
    cells = sentence.cells
    cell = cells[at]
    inside = _inside(sentence, at)
    for end, norm in _phrases(sentence, at, choices.lexicon.longest(cell.norm)[0]):
        key = key_of(norm, cell.shape)
        surface = text[cell.start : cells[end - 1].end]
        for candidate, words in choices.of(norm):
            original = candidate.original.text
            new = carry_case(surface, original)
            if new == surface:
                continue
            fit = 0.0
            if original[:1].islower():
                fit = _fit(choices.ngrams, words[0], cell.shape, inside=inside)
            yield Reading(at, end, words, fit, candidate, key, new)


def _numbers(sentence: Sentence, at: int, lexicon: Lexicon) -> Iterator[tuple[int, Candidate]]:
    """Yield the readings of a number that begins at a cell; the lexicon's own entry wins."""
    for end, candidate in numbers.candidates(sentence, at):
        listed = lexicon.candidates(" ".join(cell.norm for cell in sentence.cells[at:end]))
        original = candidate.original.norm
        yield end, next((one for one in listed if one.original.norm == original), candidate)


def _whole(
    sentence: Sentence,
    at: int,
    text: str,
    found: Iterable[tuple[int, Candidate]],
    ngrams: Ngrams,
) -> Iterator[Reading]:
    """Yield readings of phrases that begin at a cell, whatever their capitalisation."""
    cells = sentence.cells
    for end, candidate in found:
        words = ngrams.numbers(candidate.original.norm.split(" "))
        surface = text[cells[at].start : cells[end - 1].end]
        new = carry_case(surface, candidate.original.text)
        key = key_of(" ".join(cell.norm for cell in cells[at:end]), cells[at].shape)
        yield Reading(at, end, words, 0.0, candidate, key, new)


def _synonymous(
    sentence: Sentence, at: int, text: str, ngrams: Ngrams, synonyms: Synonyms
) -> Iterator[Reading]:
    """Yield the readings as synonyms of any sense, of which there are dozens, that fit."""
    cells = sentence.cells
    inside = _inside(sentence, at)
    for end, norm in _phrases(sentence, at, LONGEST):
        found = synonyms.candidates(norm)
        if not found:
            continue
        surface = text[cells[at].start : cells[end - 1].end]
        near = ngrams.numbers(cell.norm for cell in cells[max(0, at - 2) : end + 2])
        middle = min(2, at)
        left = (ngrams.stop, ngrams.stop, *near[:middle])[-2:]
        right = (*near[middle + end - at :], ngrams.stop)[:2]
        kept = ngrams.total((*left, *near[middle : middle + end - at], *right))
        for candidate in found:
            word = ngrams.number(candidate.original.norm)
            gain = ngrams.total((*left, word, *right)) - kept
            if log(candidate.chance) + gain < LEAST_GAIN:
                continue
            new = carry_case(surface, candidate.original.text)
            fit = _fit(ngrams, word, cells[at].shape, inside=inside)
            yield Reading(at, end, (word,), fit, candidate, key_of(norm, cells[at].shape), new)


def _joined(listed: Iterable[Reading], more: Iterable[Reading]) -> list[Reading]:
    """Return all readings; of two with the same wording the listed one, with the larger chance."""
    found = {(one.end, one.text): one for one in listed}
    for one in more:
        same = found.get((one.end, one.text), one)
        if same.candidate is not None and one.candidate is not None:
            chance = max(same.candidate.chance, one.candidate.chance)
            same = same._replace(candidate=same.candidate._replace(chance=chance))
        found[one.end, one.text] = same
    return list(found.values())


def _inside(sentence: Sentence, at: int) -> bool:
    """Return whether a word is capitalised inside a sentence that is no heading."""
    return at > 0 and sentence.cells[at].shape is Shape.CAPITAL and not sentence.title


def _phrases(sentence: Sentence, at: int, longest: int) -> Iterator[tuple[int, str]]:
    """Yield the end and norm of the phrases of up to `longest` words that begin at a cell."""
    if sentence.cells[at].shape in {Shape.MIXED, Shape.UPPER}:
        return
    # Spinners leave Title Case phrases alone; the norm of "the US" keeps its capitals.
    yield from phrases(sentence, at, longest, _INNER)


def _fit(ngrams: Ngrams, word: int, shape: Shape, *, inside: bool) -> float:
    """Return ln P(the word's first letter is written like this where it stands)."""
    if inside:
        return log(max(CAPITAL_FLOOR, ngrams.capital_share(word)))
    if shape is Shape.LOWER:
        return log(max(LOWER_FLOOR, 1 - ngrams.capital_share(word)))
    return 0.0
