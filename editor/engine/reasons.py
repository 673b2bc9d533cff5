"""The reason for a suggestion: one sentence, from the facts that the engine used."""

from __future__ import annotations

from math import exp
from typing import TYPE_CHECKING

from editor.engine import reason_sentences as says
from editor.engine.model.lexicon import Family
from editor.engine.reading import numbers
from editor.engine.reading.context import gain
from editor.engine.reading.lattice import key_of
from editor.translatable import percent

if TYPE_CHECKING:
    from editor.engine.model.lexicon import Candidate
    from editor.engine.model.ngrams import Ngrams
    from editor.engine.reading.context import Context
    from editor.engine.reading.evidence import Evidence
    from editor.engine.reading.lattice import Reading

TWICE, HARDLY = 0.7, 7.0
"""ln of how many times as usual a wording must be for the reason to give the factor, and for it
to say "hardly ever met" instead. Set by hand."""
SUITS_BETTER = 1.5
"""Nats from which the reason says that a wording suits the words around it better. Set by hand."""
MOSTLY = 0.7
"""The share of an article's apostrophes that counts as most of them. Set by hand."""
ENOUGH = 3
"""Occasions from which a percentage is meaningful. Set by hand."""


def reason(
    surface: str,
    reading: Reading,
    where: Context,
    evidence: Evidence,
    ngrams: Ngrams,
    *,
    suits: float = 0.0,
) -> str:
    """Return the reason for a reading of `surface`, one sentence for the user.

    `suits` is by how many nats it suits the words around it better than `surface` does.
    """
    candidate = reading.candidate
    if candidate is None:
        return ""
    if candidate.family is Family.RULE:
        once = " " in surface and surface.lower().split()[0] == reading.text.lower()
        return says.TWICE if once else says.IN_TWO.format(new=reading.text)
    facts = _known(surface, reading, candidate)
    context = _context(surface, reading, where, ngrams)
    if context:
        facts.append(context)
    elif suits > SUITS_BETTER:
        facts.append(says.SUITS_BETTER.format(new=reading.text))
    if "'" in surface and evidence.curly > MOSTLY:
        facts.append(says.STRAIGHT)
    shape = where.lattice.sentence.cells[reading.start].shape
    original = key_of(candidate.original.norm, shape)
    here = evidence.places(original).get(reading.key, 0.0)
    if here >= 2:
        facts.append(says.ELSEWHERE_TOO.format(number=round(here)))
    return says.BETWEEN.join(facts) + "."


def _known(surface: str, reading: Reading, candidate: Candidate) -> list[str]:
    """Return the facts about the pair that do not depend on its context."""
    old = numbers.in_digits(reading.key.removeprefix("^"))
    new = numbers.in_digits(candidate.original.norm)
    if not old or old != new:
        return [_channel(surface, reading.text, candidate, number=bool(old or new))]
    how = says.IN_DIGITS if surface[:1].isdigit() else says.WRITTEN_OUT
    fact = how.format(old=surface, new=reading.text)
    return [fact, _channel(surface, reading.text, candidate)] if candidate.seen else [fact]


def _channel(old: str, new: str, candidate: Candidate, *, number: bool = False) -> str:
    if candidate.family is Family.PERSON:
        return says.IN_YOUR_LIST.format(old=old, new=new, list=candidate.source)
    if candidate.source:
        return says.SPELLS.format(old=old, new=new, acronym=candidate.source)
    if candidate.seen >= ENOUGH:
        share = percent(candidate.share)
        return says.LEARNT.format(old=old, new=new, percent=share)
    if candidate.seen:
        seen = says.SEEN_ONCE if candidate.seen == 1 else says.SEEN_TWICE
        return seen.format(old=old, new=new)
    if candidate.family is Family.GUESS:
        return says.GUESSED.format(old=old)
    return (says.LIKELY if number else says.NEAR_SYNONYM).format(old=old, new=new)


def _context(surface: str, reading: Reading, where: Context, ngrams: Ngrams) -> str:
    gained = gain(reading, where, ngrams)
    old, new = surface, reading.text
    if where.right[:1].isalnum():
        old, new = f"{old} {where.right}", f"{new} {where.right}"
    elif where.left[:1].isalnum():
        old, new = f"{where.left} {old}", f"{where.left} {new}"
    else:
        return ""
    if gained > HARDLY:
        return says.HARDLY_MET.format(old=old, new=new)
    if gained > TWICE:
        return says.MORE_USUAL.format(old=old, new=new, number=rounded(exp(gained)))
    return ""


def rounded(times: float) -> int:
    """Round to as many digits as are significant: 7, 40, 1200."""
    step = 1 if times < 20 else 10 if times < 200 else 100
    return step * round(times / step)
