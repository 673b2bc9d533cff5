"""Building the lattice of a sentence from all sources of candidates."""

from __future__ import annotations

from functools import lru_cache
from heapq import nlargest
from math import log
from operator import itemgetter
from typing import TYPE_CHECKING, Final, NamedTuple

from editor.engine.model.lexicon import Candidate, Family
from editor.engine.reading import joins, numbers
from editor.engine.reading.lattice import Lattice, Reading, key_of
from editor.engine.text.case import carry_case
from editor.engine.text.sentences import phrases
from editor.engine.text.tokens import Shape

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from editor.engine.model.lexicon import Lexicon, Original
    from editor.engine.model.ngrams import Ngrams
    from editor.engine.model.synonyms import Synonyms
    from editor.engine.model.tortured_terms import TorturedTerms
    from editor.engine.text.sentences import Sentence

_INNER: Final = frozenset((Shape.LOWER, Shape.UPPER, Shape.OTHER))
FEWEST: Final = 1e-4
"""Candidates that become the phrase less often than this are dropped. Set by hand;
resources/model/fit_constants.py measures other values."""
MOST_UNSEEN: Final = 9
"""The most candidates of a phrase that were never seen in spun text. Set by hand;
resources/model/fit_constants.py measures other values."""
LEAST_GAIN: Final = -2.0
"""The least ln of chance times gain in context of a synonym of any sense. Set by hand."""
CACHED: Final = 5_000
"""Phrases whose candidates are cached. Set by hand: 9 MB. Measured: in 100,000 words that do not
repeat, one phrase in five is read again, with 2,500 nearly one in three."""
OF_ANY_LIST: Final = 2_500
"""Phrases whose candidates of any list are cached, those without any among them. Set by hand:
10 MB."""
FIGURES: Final = 10_000
"""Originals whose figures are cached. Set by hand: 4 MB."""
CAPITAL_FLOOR: Final = 0.002
"""The least P(capital) of a word inside a sentence: any word may be a name. Set by hand."""
MOST_CAPITAL: Final = 0.5
"""Words that are capitalised more often than this inside sentences are names. Set by hand."""
LOWER_FLOOR: Final = 0.05
"""The least P(small letter) of a word: any name may be written small. Set by hand."""


_MIXED: Final = frozenset((Family.NEWS, Family.VARIANT))
"""Families of the lexicon from which any spinner may draw."""


class Choice(NamedTuple):
    """A candidate as a reading has it."""

    candidate: Candidate
    words: tuple[int, ...]
    """Its words, as numbers of the context model."""
    small: float
    """Reading.case where the phrase has a small letter."""
    large: float
    """The same where it has a capital inside a sentence."""


class Choices:
    """The best candidates of each phrase. Read-only apart from its caches."""

    def __init__(self, lexicon: Lexicon, ngrams: Ngrams, synonyms: Synonyms) -> None:
        self.lexicon = lexicon
        self.ngrams = ngrams
        self.synonyms = synonyms
        self.lists = len(synonyms.names) + 1
        """The lists that unknown spinners may draw on: those of the synonyms, and the lexicon."""
        self._known = lru_cache(maxsize=CACHED)(self._of)
        self.of_any_list = lru_cache(maxsize=OF_ANY_LIST)(self._of_any_list)
        self._figures = lru_cache(maxsize=FIGURES)(self._figures_of)

    def of(self, phrase: str) -> tuple[Choice, ...]:
        """Return the candidates of a phrase that were seen in spun text or in a user's list, and
        the MOST_UNSEEN likeliest others (by their own frequency times their chance).
        """
        return self._known(phrase) if self.lexicon.has(phrase) else ()

    def _of(self, phrase: str) -> tuple[Choice, ...]:
        return tuple(self._chosen(phrase))

    def _chosen(self, phrase: str) -> Iterator[Choice]:
        unseen: list[tuple[float, Candidate]] = []
        for candidate in self.lexicon.candidates(phrase):
            if candidate.chance < FEWEST:
                break
            if candidate.seen:
                yield self._choice(candidate)
            else:
                usual = self._usual(candidate.original.norm)
                unseen.append((log(candidate.chance) + usual, candidate))
        for _, candidate in nlargest(MOST_UNSEEN, unseen, key=itemgetter(0)):
            yield self._choice(candidate)

    def _of_any_list(self, phrase: str) -> tuple[Choice, ...]:
        """Return all candidates of a phrase, with their chances in each list."""
        own = self.lists - 1
        found = {
            one.original.norm: one._replace(lists=((own, one.flat),), chance=one.flat)
            if one.family in _MIXED
            else one
            for one in self.lexicon.candidates(phrase)
        }
        for one in self.synonyms.candidates(phrase):
            norm = one.original.norm
            same = found.get(norm)
            if same is None:
                original = one.original._replace(text=self._written(norm))
                found[norm] = one._replace(original=original)
            elif same.family in _MIXED:
                chance = max(same.chance, one.chance)
                found[norm] = same._replace(lists=(*one.lists, *same.lists), chance=chance)
        return tuple([self._choice(one) for one in found.values() if one.chance > 0])

    def listing(self, word: str) -> tuple[int, ...]:
        """Return the numbers of the lists that have something for a word."""
        lists = self.synonyms.listing(word)
        original = self.lexicon.original(word)
        return lists if original is None or not original.weight else (*lists, self.lists - 1)

    def _written(self, norm: str) -> str:
        """Return a norm as it is written inside a sentence."""
        original = self.lexicon.original(norm)
        if original is not None:
            return original.text
        share = self.ngrams.capital_share
        words = norm.split(" ")
        return " ".join(
            word.capitalize() if share(self.ngrams.number(word)) > MOST_CAPITAL else word
            for word in words
        )

    def _usual(self, norm: str) -> float:
        """Return ln P of the words with nothing before them."""
        words = self.ngrams.numbers(norm.split(" "))
        usual = self.ngrams.unigram(words[0])
        return usual + self.ngrams.total((0, *words)) if len(words) > 1 else usual

    def _choice(self, candidate: Candidate) -> Choice:
        return Choice(candidate, *self._figures(*candidate.original[:2]))

    def _figures_of(self, norm: str, text: str) -> tuple[tuple[int, ...], float, float]:
        """Return all that a Choice has beside the candidate, for an original."""
        words = self.ngrams.numbers(norm.split(" "))
        small = large = 0.0
        if text[:1].islower():
            small = _fit(self.ngrams, words[0], Shape.LOWER, inside=False)
            large = _fit(self.ngrams, words[0], Shape.CAPITAL, inside=True)
        return words, small, large


def build(sentence: Sentence, text: str, choices: Choices, *, any_sense: bool = False) -> Lattice:
    """Build the lattice of a sentence of `text`; with `any_sense`, from the lists that unknown
    spinners may draw on too.
    """
    lexicon, ngrams = choices.lexicon, choices.ngrams
    cells = sentence.cells
    arcs: list[tuple[Reading, ...]] = []
    standing: list[list[Original]] = [[] for _ in cells]
    origins: list[list[str]] = [[] for _ in cells]
    for at, cell in enumerate(cells):
        longest, longest_kept = lexicon.longest(cell.norm)
        if any_sense:
            longest = max(longest, choices.synonyms.longest(cell.norm))
        found = list(_phrases(sentence, at, max(longest, longest_kept)))
        for end, norm in found[:longest_kept]:
            original = lexicon.original(norm)
            if original is not None:
                standing[end - 1].append(original)
                origins[end - 1].append(key_of(norm, cell.shape))
        word = ngrams.number(cell.norm)
        kept = _fit(ngrams, word, cell.shape, inside=_inside(sentence, at))
        here = [Reading(at, at + 1, (word,), kept, None, cell.norm, "")]
        here += _listed(sentence, at, text, choices, found[:longest], any_sense=any_sense)
        here += _whole(sentence, at, text, joins.candidates(sentence, at, ngrams), ngrams)
        numbered = tuple(_whole(sentence, at, text, _numbers(sentence, at, lexicon), ngrams))
        if numbered:
            offered = {(reading.end, reading.text) for reading in here}
            here += [one for one in numbered if (one.end, one.text) not in offered]
        arcs.append(tuple(here))
    return Lattice(
        sentence,
        tuple(arcs),
        tuple(map(tuple, standing)),
        tuple(map(tuple, origins)),
        tuple([choices.listing(cell.norm) if any_sense else () for cell in cells]),
    )


def with_terms(lattice: Lattice, text: str, terms: TorturedTerms, ngrams: Ngrams) -> Lattice:
    """Return the lattice of a sentence of `text` with readings as tortured terms added."""
    sentence = lattice.sentence
    arcs = [
        (*here, *_whole(sentence, at, text, terms.candidates(sentence, at, ngrams), ngrams))
        for at, here in enumerate(lattice.arcs)
    ]
    return lattice._replace(arcs=tuple(arcs))


def _listed(
    sentence: Sentence,
    at: int,
    text: str,
    choices: Choices,
    found: Iterable[tuple[int, str]],
    *,
    any_sense: bool,
) -> Iterator[Reading]:
    """Yield the readings of phrases `found` at a cell: the lexicon's, or those of any list that
    fit, of which there are dozens.
    """
    cells = sentence.cells
    cell = cells[at]
    inside, is_small = _inside(sentence, at), cell.shape is Shape.LOWER
    for end, norm in found:
        offered = _fitting(sentence, at, end, norm, choices) if any_sense else choices.of(norm)
        if not offered:
            continue
        key = key_of(norm, cell.shape)
        surface = text[cell.start : cells[end - 1].end]
        as_it_is = surface.islower()  # as nearly all are: carry_case would be asked for nothing
        for candidate, words, small, large in offered:
            new = candidate.original.text
            if not as_it_is:
                new = carry_case(surface, new)
            if new != surface:
                case = large if inside else small if is_small else 0.0
                yield Reading(at, end, words, case, candidate, key, new)


def _fitting(sentence: Sentence, at: int, end: int, norm: str, choices: Choices) -> list[Choice]:
    """Return the candidates of a phrase from any list that fit between its neighbours."""
    found = choices.of_any_list(norm)
    if not found:
        return []
    ngrams, cells = choices.ngrams, sentence.cells
    near = ngrams.numbers(cell.norm for cell in cells[max(0, at - 2) : end + 2])
    middle = min(2, at)
    left = (ngrams.stop, ngrams.stop, *near[:middle])[-2:]
    right = (*near[middle + end - at :], ngrams.stop)[:2]
    kept = ngrams.total((*left, *near[middle : middle + end - at], *right))
    return [one for one in found if _gains(one, left, right, kept, ngrams)]


def _gains(
    choice: Choice, left: tuple[int, ...], right: tuple[int, ...], kept: float, ngrams: Ngrams
) -> bool:
    """Return whether a candidate gains at least LEAST_GAIN between these words.

    Scores are 0 at most: what has lost too much after some words need not be read to the end.
    """
    chance, total = log(choice.candidate.chance), 0.0
    first, second = left
    for word in (*choice.words, *right):
        total += ngrams.score(first, second, word)
        if chance + total - kept < LEAST_GAIN:
            return False
        first, second = second, word
    return True


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
