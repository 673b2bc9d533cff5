"""Candidates for words that were split ("with out") or doubled ("ever ever")."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from editor.engine.model.lexicon import Candidate, Family, Original
from editor.engine.text.repeats import TWICE
from editor.engine.text.tokens import Shape

if TYPE_CHECKING:
    from collections.abc import Iterator

    from editor.engine.model.ngrams import Ngrams
    from editor.engine.text.sentences import Sentence

SPLIT_CHANCE: Final = 2e-5
"""P(a word was split). Set by hand."""
DOUBLED_CHANCE: Final = 1e-3
"""P(a word was doubled). Set by hand."""
LEAST_USUAL: Final = -12.0
"""ln P of the rarest word that is joined again. Set by hand."""
_BESIDE: Final = "a i an s t d m or be us am as is he me to"
_APART: Final = frozenset(_BESIDE.split())
"""Words that are never joined: "a long" is seldom "along"."""


def candidates(sentence: Sentence, at: int, ngrams: Ngrams) -> Iterator[tuple[int, Candidate]]:
    """Yield the one word that the two words at cell `at` may be: the end cell, the candidate."""
    if at + 1 >= len(sentence.cells) or not sentence.joined[at + 1]:
        return
    first, second = sentence.cells[at], sentence.cells[at + 1]
    if second.shape is not Shape.LOWER or first.shape not in {Shape.LOWER, Shape.CAPITAL}:
        return
    if not (first.norm.isalpha() and second.norm.isalpha()):
        return
    if first.norm == second.norm:
        if first.norm not in TWICE:
            yield at + 2, _one(first.norm, DOUBLED_CHANCE)
        return
    if first.norm in _APART or second.norm in _APART:
        return
    word = first.norm + second.norm
    number = ngrams.number(word)
    if number and ngrams.unigram(number) > LEAST_USUAL:
        yield at + 2, _one(word, SPLIT_CHANCE)


def _one(word: str, chance: float) -> Candidate:
    return Candidate(Original(word, word, 0, 0, 0.0, 0.0), chance, 0, 0.0, Family.RULE)
