"""The reason for a suggestion: one sentence, from the facts that the engine used."""

from __future__ import annotations

from math import exp
from typing import TYPE_CHECKING

from editor.engine.model.lexicon import Family
from editor.engine.reading import numbers
from editor.engine.reading.context import gain
from editor.engine.reading.lattice import key_of

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
        return "A word stands here twice." if once else f"“{reading.text}” was split in two here."
    facts = _known(surface, reading, candidate)
    context = _context(surface, reading, where, ngrams)
    if context:
        facts.append(context)
    elif suits > SUITS_BETTER:
        facts.append(f"“{reading.text}” suits the words around it far better")
    if "'" in surface and evidence.curly > MOSTLY:
        facts.append("its apostrophe is straight, most others in this article are curly")
    shape = where.lattice.sentence.cells[reading.start].shape
    original = key_of(candidate.original.norm, shape)
    here = evidence.counts.get(original, {}).get(reading.key, 0.0)
    if here >= 2:
        facts.append(f"it seems to stand for it in {round(here)} places of this article")
    return "; ".join(facts) + "."


def _known(surface: str, reading: Reading, candidate: Candidate) -> list[str]:
    """Return the facts about the pair that do not depend on its context."""
    old = numbers.in_digits(reading.key.removeprefix("^"))
    new = numbers.in_digits(candidate.original.norm)
    if not old or old != new:
        return [_channel(surface, reading.text, candidate, number=bool(old or new))]
    how = "in digits" if surface[:1].isdigit() else "written out"
    fact = f"“{surface}” is “{reading.text}” {how}"
    return [fact, _channel(surface, reading.text, candidate)] if candidate.seen else [fact]


def _channel(old: str, new: str, candidate: Candidate, *, number: bool = False) -> str:
    if candidate.family is Family.PERSON:
        return f"“{old}” stands for “{new}” in your list “{candidate.source}”"
    if candidate.source:
        return f"“{new}” spells {candidate.source}, the acronym that the article gives for “{old}”"
    if candidate.seen >= ENOUGH:
        share = round(100 * candidate.share)
        return f"“{old}” stands for “{new}” in {share} % of the spun texts it was learnt from"
    if candidate.seen:
        times = "once" if candidate.seen == 1 else "twice"
        return f"“{old}” was seen in the place of “{new}” {times} in spun texts"
    if candidate.family is Family.GUESS:
        return f"a guess: “{old}” does not seem to belong here, and no list has it"
    likely = f"“{old}” is a likely substitute for “{new}”"
    return likely if number else f"{likely}, one of its near-synonyms"


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
        return f"“{new}” is usual here, “{old}” is hardly ever met"
    if gained > TWICE:
        return f"“{new}” is {rounded(exp(gained))} times as usual here as “{old}”"
    return ""


def rounded(times: float) -> int:
    """Round to as many digits as are significant: 7, 40, 1200."""
    step = 1 if times < 20 else 10 if times < 200 else 100
    return step * round(times / step)
