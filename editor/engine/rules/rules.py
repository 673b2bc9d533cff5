"""What is found by rules and not by the lattice: all such suspects of a text, in order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from editor.engine.rules.doubled import doubled
from editor.engine.rules.furniture import furniture
from editor.engine.rules.hidden import hidden
from editor.engine.rules.mojibake import mojibake
from editor.engine.rules.spelling import Speller
from editor.engine.rules.spintax import spintax
from editor.engine.suspect import Kind, Suspect, merged

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from editor.engine.model.ngrams import Ngrams

UNSURE: Final = frozenset((Kind.SPELLING,))
"""Kinds that give way where the lattice has another explanation."""


class RuleResources(NamedTuple):
    """What the rules know of English; made once, by `load_resources`, and used for every text."""

    ngrams: Ngrams
    speller: Speller


def load_resources(ngrams: Ngrams) -> RuleResources:
    """What the rules go by; raises ResourceError if the dictionary is missing."""
    return RuleResources(ngrams, Speller(ngrams))


def suspects(text: str, start: int, end: int, resources: RuleResources) -> list[Suspect]:
    """All that rules find in text[start:end], which is whole paragraphs.

    In order, not overlapping; offsets are code points of `text`. Takes time linear in the length.
    """
    found: Sequence[Suspect] = ()
    for more in (
        mojibake(text, start, end),
        hidden(text, start, end, resources.speller.is_usual),
        furniture(text, start, end),
        spintax(text, start, end),
        doubled(text, start, end),
        resources.speller.suspects(text, start, end),
    ):
        found = merged(found, more)
    return list(found)


def together(ruled: Iterable[Suspect], decoded: Sequence[Suspect]) -> list[Suspect]:
    """The suspects of the rules and those of the lattice, in order, none overlapping another.

    What a rule is sure of goes before what was decoded around it, a word that is merely not in
    the dictionary comes after.
    """
    sure: list[Suspect] = []
    unsure: list[Suspect] = []
    for suspect in ruled:
        (unsure if suspect.kind in UNSURE else sure).append(suspect)
    return merged(merged(sure, decoded), unsure)
