"""What English has of a tortured term: hardly ever its words together, maybe in a plain sense, or
often. A phrase that English hardly has is a suspect wherever it stands.
"""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from tables import read_rows
from terms import STOPS

from editor.engine.model.listed_terms import Usage
from editor.engine.text.function_words import FUNCTION_WORDS

if TYPE_CHECKING:
    from editor.engine.model.ngrams import Ngrams

GRAMMAR: Final = STOPS | FUNCTION_WORDS
TABLE: Final = Path(__file__).parent / "plain.tsv"
COLUMNS: Final = ("beginning", "usage")
USAGES: Final = ("plain", "usual")
PAIR: Final = 2
"""Content words of a term that may be any words that stand side by side: more hardly ever do. Set
by hand, and measured: of the listed terms that have more and are not usual, none is in 44 million
words of sound English."""
VERBAL: Final = 2.0
"""The least nats by which a verb is likelier after "to" than elsewhere. Set by hand: "heat move"
may be a subject with its verb."""


class Plain(NamedTuple):
    """Beginnings of tortured phrases that English has, too, as plain.tsv has them."""

    words: frozenset[str]
    """Those of one word that go before any noun."""
    plain: tuple[str, ...]
    """Those of several words that may mean what they say."""
    usual: tuple[str, ...]

    @classmethod
    def load(cls, path: Path = TABLE) -> Plain:
        """Read the table; raises OSError, or ValueError that names a bad line."""
        plain, usual = set[str](), set[str]()
        for number, (beginning, usage) in read_rows(path, COLUMNS):
            if usage not in USAGES:
                raise ValueError(f"{path.name}, line {number}: none of {USAGES}: {usage}")
            (plain if usage == USAGES[0] else usual).add(beginning)
        words = frozenset(one for one in plain if " " not in one)
        return cls(words, tuple(sorted(plain - words)), tuple(sorted(usual)))


class Use(NamedTuple):
    """What is asked: the context model, plain.tsv, and the norms of all terms of art."""

    ngrams: Ngrams
    plain: Plain
    established: frozenset[str]

    def of(self, phrase: str) -> Usage:
        """What English has of a tortured term (norms)."""
        words = phrase.split(" ")
        content = [word for word in words if word not in GRAMMAR]
        if self._is_usual(phrase, words, content):
            return Usage.USUAL
        if len(content) < PAIR or phrase.startswith(self.plain.plain):
            return Usage.PLAIN
        if len(content) > PAIR:
            return Usage.HARDLY
        free = content[0] in self.plain.words or _is_verbal(content[-1], self.ngrams)
        return Usage.PLAIN if free else Usage.HARDLY

    def _is_usual(self, phrase: str, words: list[str], content: list[str]) -> bool:
        if phrase in self.established or phrase.startswith(self.plain.usual):
            return True
        # "region under the bend": any two nouns may stand so.
        if words[0] in GRAMMAR or (len(content) <= PAIR and len(words) > len(content)):
            return True
        hyphenated = ["-".join(words[:PAIR]), *words[PAIR:]]
        return self._are_tied(words) or (len(words) > PAIR and self._are_tied(hyphenated))

    def _are_tied(self, words: list[str]) -> bool:
        """Whether each content word is likelier after the one before it than elsewhere."""
        at = [number for number, word in enumerate(words) if word not in GRAMMAR]
        return all(_tie(words[one : other + 1], self.ngrams) > 0 for one, other in pairwise(at))


def _tie(words: list[str], ngrams: Ngrams) -> float:
    """By how many nats the last word is likelier for the first; 0 if either is unknown."""
    numbers = ngrams.numbers(words)
    if not numbers[0] or not numbers[-1]:
        return 0.0
    if len(numbers) == PAIR:
        return ngrams.score(0, *numbers) - ngrams.unigram(numbers[-1])
    return ngrams.score(*numbers[-3:]) - ngrams.score(0, *numbers[-2:])


def _is_verbal(word: str, ngrams: Ngrams) -> bool:
    """Whether a word, or what it is the third person of, is a verb rather than a noun."""
    verb = ngrams.number(word.removesuffix("s")) or ngrams.number(word)
    gained = ngrams.score(0, ngrams.number("to"), verb) - ngrams.unigram(verb)
    return bool(verb) and gained > VERBAL
