"""Suspects that are found by rules, not by the lattice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from editor.engine.rules.doubled import doubled
from editor.engine.rules.furniture import furniture
from editor.engine.rules.hidden import hidden
from editor.engine.rules.mojibake import mojibake
from editor.engine.rules.queries import Queries
from editor.engine.rules.spelling import Speller
from editor.engine.rules.spintax import spintax
from editor.engine.rules.tortured import TorturedPhrases
from editor.engine.suspect import Kind, Suspect, merged
from editor.paths import resources_folder

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from editor.engine.model.listed_terms import ListedTerms
    from editor.engine.model.ngrams import Ngrams
    from editor.engine.model.vectors import Vectors
    from editor.engine.text.pairs import Pair

UNSURE: Final = frozenset((Kind.SPELLING,))
"""Kinds of suspects that give way to suspects of the lattice."""


class RuleResources(NamedTuple):
    """What the rules need; loaded once by `load_resources`, used for every text."""

    ngrams: Ngrams
    speller: Speller
    tortured: TorturedPhrases
    queries: Queries = Queries()
    """Pairs of the user's with a rule."""

    def extended(self, pairs: Iterable[Pair]) -> RuleResources:
        """Return the same with the pairs added that have a rule."""
        return self._replace(queries=Queries((*self.queries.pairs, *pairs)))


def load_resources(
    ngrams: Ngrams, terms: ListedTerms, vectors: Vectors, folder: Path | None = None
) -> RuleResources:
    """Load what the rules need, as it ships or from `folder`; raises ResourceError."""
    words = (folder or resources_folder()) / "lexicon" / "english.words"
    phrases = TorturedPhrases(terms, ngrams, vectors)
    return RuleResources(ngrams, Speller.load(words, ngrams), phrases)


def suspects(text: str, start: int, end: int, resources: RuleResources) -> list[Suspect]:
    """Return the suspects that rules find in text[start:end] (whole paragraphs).

    In order, not overlapping; offsets are code points of `text`. Takes time linear in the length.
    """
    found: Sequence[Suspect] = ()
    for more in (
        mojibake(text, start, end),
        hidden(text, start, end, resources.speller.is_usual),
        furniture(text, start, end),
        spintax(text, start, end),
        doubled(text, start, end),
        resources.queries.suspects(text, start, end),
        resources.speller.suspects(text, start, end),
    ):
        found = merged(found, more)
    return list(found)


def merge_with_decoded(ruled: Iterable[Suspect], decoded: Sequence[Suspect]) -> list[Suspect]:
    """Merge the suspects of the rules and of the lattice, in order, without overlaps.

    Where they overlap, a suspect of a rule wins, except that those of UNSURE kinds lose.
    """
    sure: list[Suspect] = []
    unsure: list[Suspect] = []
    for suspect in ruled:
        (unsure if suspect.kind in UNSURE else sure).append(suspect)
    return merged(merged(sure, decoded), unsure)
