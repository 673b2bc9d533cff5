"""Articles that are hard to trace: what they share with others, and what was done to them."""

from __future__ import annotations

import random
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from enum import Enum
from typing import NamedTuple

from editor.originals.terms import terms
from tests.bench.material import ROOT, Text, parse
from tests.bench.rearranged import sentences
from tests.bench.shelved import LEAST_WORDS
from tests.bench.toy_spinner import FOLDER, Thesaurus, spin

VERSIONS = 5
SITE = (1, 2, 4, 8)
"""Articles on the shelf that share a site's boilerplate."""
RIGHT, WRONG = 0.08, 0.03
"""The share of the runs of words of what an article was made from that a text has, from which on it
is an original, and below which it is none; what lies between is not judged."""
RUN = 5
"""Words of a run: other articles have hardly any in common, but what was copied."""
_QUOTE = re.compile(r"“[^“”]{150,420}”")


class Place(Enum):
    """On which shelf an article is looked for: each has what the cases of the others must lack."""

    THERE = "there"
    """All that it was made from is there."""
    PARTLY = "partly there"
    """Another version of it, or one of two sources."""
    NOT_THERE = "not there"
    """Only what it has in common with others."""


class HardCase(NamedTuple):
    """A spun article, what it was made from, and what has to be on the shelf for it."""

    kind: str
    spun: str
    source: str
    """Without what is not its own: boilerplate, a quotation."""
    planted: tuple[str, ...]
    shelf: Place

    def is_right(self, text: str) -> bool | None:
        """Whether a text is an original of it; None where both could be said."""
        wanted = _runs(self.source)
        share = len(wanted & _runs(text)) / max(1, len(wanted))
        return True if share >= RIGHT else False if share < WRONG else None


class Spinners:
    """Spins texts, each by another spinner."""

    def __init__(self, chance: random.Random) -> None:
        sys.path[:0] = [str(ROOT / "resources" / "model")]
        from random_spinner import Sources, Spinner

        sources, thesaurus = Sources(FOLDER), Thesaurus.load(FOLDER)

        def by_synonyms(text: str) -> str:
            return parse("", spin(text, thesaurus, chance, chance.choice((0.3, 0.6, 1.0)))).text

        def wholly(text: str) -> str:
            return parse("", spin(text, thesaurus, chance, 1.0)).text

        def by_any(text: str) -> str:
            return str(Spinner(sources, chance).spin(text)[0])

        self._all: Sequence[Callable[[str], str]] = (by_synonyms, wholly, by_any, by_any)
        self._chance = chance

    def spin(self, text: str) -> str:
        """A text as a spinner drawn at random writes it."""
        return self._chance.choice(self._all)(text)


def hard_cases(texts: Iterator[str], each: int, chance: random.Random) -> Iterator[HardCase]:
    """So many cases of each kind; no text is used twice."""
    spinners = Spinners(chance)
    for make in (_whole, _short, _half, _mixed, _wire, _boilerplate, _quotation, _background):
        for _ in range(each):
            yield from make(texts, spinners, chance)


def _whole(texts: Iterator[str], spinners: Spinners, _: random.Random) -> Iterator[HardCase]:
    there, not_there = next(texts), next(texts)
    yield HardCase("whole", spinners.spin(there), there, (there,), Place.THERE)
    yield HardCase("whole", spinners.spin(not_there), not_there, (), Place.NOT_THERE)


def _short(texts: Iterator[str], spinners: Spinners, chance: random.Random) -> Iterator[HardCase]:
    for shelf in (Place.THERE, Place.NOT_THERE):
        text = next(texts)
        kept = " ".join(_parts(text, LEAST_WORDS, chance))
        planted = (text,) if shelf is Place.THERE else ()
        yield HardCase("80 words", spinners.spin(kept), kept, planted, shelf)


def _half(texts: Iterator[str], spinners: Spinners, chance: random.Random) -> Iterator[HardCase]:
    text = next(texts)
    kept = " ".join(one for one in _sentences(text) if chance.random() < 0.5) or text
    yield HardCase("half dropped", spinners.spin(kept), kept, (text,), Place.THERE)


def _mixed(texts: Iterator[str], spinners: Spinners, chance: random.Random) -> Iterator[HardCase]:
    sources = [next(texts), next(texts)]
    parts = [" ".join(_parts(text, 150, chance)) for text in sources]
    kept = "\n\n".join(parts)
    spun = "\n\n".join(map(spinners.spin, parts))
    yield HardCase("two sources", spun, kept, tuple(sources), Place.THERE)
    yield HardCase("one of two sources", spun, kept, (sources[0],), Place.PARTLY)


def _wire(texts: Iterator[str], spinners: Spinners, chance: random.Random) -> Iterator[HardCase]:
    """Five versions of one story: some sentences dropped, another first and last one."""
    wire, strange = _sentences(next(texts)), _sentences(next(texts))
    versions = []
    for _ in range(VERSIONS):
        kept = [one for one in wire if chance.random() < 0.8]
        versions.append(" ".join([chance.choice(strange), *kept, chance.choice(strange)]))
    first, *others = versions
    spun = spinners.spin(first)
    yield HardCase("five versions", spun, first, tuple(versions), Place.THERE)
    yield HardCase("another version", spun, first, tuple(others), Place.PARTLY)


def _boilerplate(
    texts: Iterator[str], spinners: Spinners, chance: random.Random
) -> Iterator[HardCase]:
    about = " ".join(_parts(next(texts), 70, chance))
    for shelf in (Place.THERE, Place.NOT_THERE):
        text = " ".join(_parts(next(texts), 250, chance))
        site = [f"{next(texts)}\n\n{about}" for _ in range(chance.choice(SITE))]
        planted = (f"{text}\n\n{about}", *site) if shelf is Place.THERE else tuple(site)
        spun = f"{spinners.spin(text)}\n\n{chance.choice((about, spinners.spin(about)))}"
        yield HardCase("boilerplate", spun, text, planted, shelf)


def _quotation(
    texts: Iterator[str], spinners: Spinners, chance: random.Random
) -> Iterator[HardCase]:
    other = next(one for one in texts if _QUOTE.search(one))
    quote = chance.choice(_QUOTE.findall(other))
    text = " ".join(_parts(next(texts), chance.choice((150, 300, 500)), chance))
    spun = f"{spinners.spin(text)}\n\n{chance.choice((quote, spinners.spin(quote)))}"
    yield HardCase("quotation", spun, text, (other,), Place.NOT_THERE)
    yield HardCase("quotation", spun, text, (other, f"{quote}\n\n{text}"), Place.THERE)


def _background(
    texts: Iterator[str], spinners: Spinners, chance: random.Random
) -> Iterator[HardCase]:
    """A story that goes on with another, and repeats a paragraph of that one."""
    earlier = next(texts)
    again = " ".join(_parts(earlier, chance.choice((40, 80)), chance))
    text = " ".join(_parts(next(texts), 400, chance))
    whole = f"{text}\n\n{again}"
    spun = spinners.spin(whole)
    yield HardCase("background", spun, whole, (earlier, whole), Place.THERE)
    yield HardCase("background alone", spun, whole, (earlier,), Place.NOT_THERE)


def _runs(text: str) -> set[tuple[str, ...]]:
    keys = [term.key for term in terms(text)]
    return {tuple(keys[at : at + RUN]) for at in range(len(keys) - RUN + 1)}


def _sentences(text: str) -> list[str]:
    return [one.text for one in sentences(Text("", text, []))]


def _parts(text: str, words: int, chance: random.Random) -> Iterator[str]:
    """Sentences that follow one another, so many words of a text."""
    some = _sentences(text)
    count = 0
    for one in some[chance.randrange(max(1, len(some) // 3)) :]:
        yield one
        count += len(one.split())
        if count >= words:
            return
