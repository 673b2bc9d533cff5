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
COLUMNS: Final = ("beginning",)
PAIR: Final = 2
"""Content words of a term that may be any words that stand side by side: more hardly ever are.
Measured: of 6,000 listed terms that have more, and that are not usual in the context model, none
is in 44 million words of sound English."""
VERBAL: Final = 2.0
"""The least nats by which a verb is likelier after "to" than elsewhere. Set by hand: "heat move"
may be a subject with its verb."""


class Plain(NamedTuple):
    """Beginnings of terms that English has in a plain sense, as plain.tsv has them."""

    words: frozenset[str]
    phrases: tuple[str, ...]

    @classmethod
    def load(cls, path: Path = TABLE) -> Plain:
        """Read the table; raises OSError, or ValueError that names a bad line."""
        found = {beginning for _, (beginning,) in read_rows(path, COLUMNS)}
        phrases = frozenset(one for one in found if " " in one)
        return cls(frozenset(found - phrases), tuple(sorted(phrases)))


class Use(NamedTuple):
    """What is asked: the context model, plain.tsv, and the norms of all terms of art."""

    ngrams: Ngrams
    plain: Plain
    established: frozenset[str]

    def of(self, phrase: str) -> Usage:
        """What English has of a tortured term (norms)."""
        words = phrase.split(" ")
        hyphenated = ["-".join(words[:PAIR]), *words[PAIR:]]
        if phrase in self.established or words[0] in GRAMMAR:
            return Usage.USUAL
        if self._is_usual(words) or (len(hyphenated) > 1 and self._is_usual(hyphenated)):
            return Usage.USUAL
        content = [word for word in words if word not in GRAMMAR]
        if len(content) <= PAIR and len(words) > len(content):
            return Usage.USUAL  # "region under the bend": any two nouns may stand so
        if len(content) < PAIR or phrase.startswith(self.plain.phrases):
            return Usage.PLAIN
        if len(content) > PAIR:
            return Usage.HARDLY
        free = content[0] in self.plain.words or _is_verbal(content[-1], self.ngrams)
        return Usage.PLAIN if free else Usage.HARDLY

    def _is_usual(self, words: list[str]) -> bool:
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
