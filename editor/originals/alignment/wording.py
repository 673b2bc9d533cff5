"""Aligning the words of two sentences.

Words are kept, replaced one by one, left out or put in, and phrases are replaced by phrases that
they are known to stand for, at the least price in all.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final, NamedTuple

from editor.originals.alignment.grid import NEVER, Arc, Grid
from editor.originals.alignment.knowledge import Knowledge, Tie, is_kin
from editor.originals.alignment.words import Keys, Word, WordClass

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# All prices in units of a word of content put in or left out, set by hand.
SINGLE: Final = {
    WordClass.CONTENT: 1.0,
    WordClass.FUNCTION: 0.8,
    WordClass.NUMBER: 1.2,
    WordClass.STOP: 0.5,
}
"""The price of a word that only one side has."""
PHRASE: Final = {Tie.SAME: 0.05, Tie.SEEN: 0.2, Tie.LISTED: 0.34, Tie.SYNONYM: 0.5}
"""The price of a phrase for another, by what ties them."""
LONGER: Final = {Tie.SAME: 0.0, Tie.SEEN: 0.0, Tie.LISTED: 0.1, Tie.SYNONYM: 0.1}
"""The price of each further word of a phrase, likewise. Spinners know the phrases that were seen:
these are not put together from shorter ones."""
KIN: Final = 0.6
"""The price of a word for a kindred one."""
LIKE: Final = {WordClass.CONTENT: 1.5, WordClass.FUNCTION: 1.2, WordClass.NUMBER: 1.2}
"""The price of one unknown word for another of its class."""
STOPS: Final = 0.4
"""The price of one mark for another."""
UNLIKE: Final = 1.9
"""The price of one unknown word for another of another class."""
LONGEST_JOINED: Final = 4
"""Words that others write as one with hyphens, at most. Set by hand."""
CONTEXT: Final = 4
"""Equal words at the ends that are aligned all the same: phrases that are known may hold them. Set
by hand."""


class WordStep(NamedTuple):
    """A part of an alignment: words [a, a_end) of the article for [b, b_end) of the original."""

    a: int
    a_end: int
    b: int
    b_end: int
    tie: Tie


class Aligner:
    """Aligns sentences; keeps what it looked up."""

    def __init__(self, keys: Keys, knowledge: Knowledge) -> None:
        self._keys = keys
        self._knowledge = knowledge
        self._prices = _Prices(keys)

    def align(
        self, left: Sequence[Word], right: Sequence[Word], a: int = 0, b: int = 0
    ) -> list[WordStep]:
        """Return the steps, in order; they cover both sides, whose first words are `a` and `b`."""
        one = [word.number for word in left]
        two = [word.number for word in right]
        most = min(len(one), len(two))
        head = 0
        while head < most and one[head] == two[head]:
            head += 1
        if head == len(one) == len(two):
            return _same(head, a, b)
        tail = 0
        while tail < most - head and one[-1 - tail] == two[-1 - tail]:
            tail += 1
        head, tail = max(0, head - CONTEXT), max(0, tail - CONTEXT)
        size, wide = len(left) - tail, len(right) - tail
        return [
            *_same(head, a, b),
            *self._align(left[head:size], right[head:wide], a + head, b + head),
            *_same(tail, a + size, b + wide),
        ]

    def _align(self, left: Sequence[Word], right: Sequence[Word], a: int, b: int) -> list[WordStep]:
        one = [word.number for word in left]
        two = [word.number for word in right]
        classes = self._keys.classes
        singles = [SINGLE[classes[n]] for n in one], [SINGLE[classes[n]] for n in two]
        grid = Grid(one, two, singles, self._prices, self._arcs(left, right))
        steps: list[WordStep] = []
        i, j = len(one), len(two)
        for size, wide, tie, _ in grid.way():
            if tie is Tie.PLACE and size == wide and self._prices[one[i - 1]][two[j - 1]] == KIN:
                tie = Tie.KIN  # noqa: PLW2901 the grid knows prices only
            steps.append(WordStep(a + i - size, a + i, b + j - wide, b + j, tie))
            i, j = i - size, j - wide
        steps.reverse()
        return steps

    def _arcs(self, left: Sequence[Word], right: Sequence[Word]) -> dict[int, list[Arc]]:
        """Return the known phrases by where they end on the left side."""
        arcs: dict[int, list[Arc]] = defaultdict(list)
        mine, theirs = self._phrases(left), self._phrases(right)
        for (i, i_end), (j, j_end), tie in (
            *self._known(mine, theirs),
            *((here, there, Tie.SYNONYM) for there, here, _ in self._known(theirs, mine)),
            *((here, there, Tie.SAME) for here, there in self._joined(left, right)),
            *((here, there, Tie.SAME) for there, here in self._joined(right, left)),
        ):
            size, wide = i_end - i, j_end - j
            price = PHRASE[tie] + LONGER[tie] * (max(size, wide) - 1)
            arcs[i_end].append(Arc(j_end, size, wide, tie, price))
        return arcs

    def _known(
        self, phrases: dict[str, list[_Range]], others: dict[str, list[_Range]]
    ) -> Iterator[tuple[_Range, _Range, Tie]]:
        """Yield where phrases are and the others that they may stand for."""
        for phrase, places in phrases.items():
            if " " in phrase and phrase in others:
                continue  # it stands as it was
            for original, tie in self._knowledge.originals(phrase).items():
                found = others.get(original)
                if found and original != phrase:
                    for here in places:
                        for there in found:
                            yield here, there, tie

    def _phrases(self, words: Sequence[Word]) -> dict[str, list[_Range]]:
        """Return where each phrase is that may be known."""
        found: dict[str, list[_Range]] = defaultdict(list)
        classes = self._keys.classes
        for at, word in enumerate(words):
            phrase = ""
            for end in range(at + 1, at + 1 + self._knowledge.longest(word.norm)):
                if end > len(words) or classes[words[end - 1].number] is WordClass.STOP:
                    break
                phrase = f"{phrase} {words[end - 1].norm}" if phrase else word.norm
                found[phrase].append((at, end))
        return found

    def _joined(
        self, apart: Sequence[Word], whole: Sequence[Word]
    ) -> Iterator[tuple[_Range, _Range]]:
        """Yield words that one side writes as one: "with out", "without"; "it's", "its"."""
        keys = self._keys.names
        places: dict[str, list[int]] = defaultdict(list)
        for at, word in enumerate(whole):
            places[keys[word.number]].append(at)
        most = LONGEST_JOINED if any("-" in word.norm for word in whole) else 2
        for at in range(len(apart) - 1):
            both = keys[apart[at].number]
            for end in range(at + 2, min(at + most, len(apart)) + 1):
                more = keys[apart[end - 1].number]
                both += more[1:] if more[:1] == "'" and len(more) > 1 else more
                for there in places.get(both, ()):
                    yield (at, end), (there, there + 1)


_Range = tuple[int, int]


class _Prices(dict[int, "_PriceRow"]):
    """The prices of a word for another, by their numbers; worked out when they are asked for."""

    def __init__(self, keys: Keys) -> None:
        super().__init__()
        self._keys = keys

    def __missing__(self, one: int) -> _PriceRow:
        row = self[one] = _PriceRow(one, self._keys)
        return row


class _PriceRow(dict[int, float]):
    """The prices of one word for others."""

    def __init__(self, one: int, keys: Keys) -> None:
        super().__init__()
        self._one = one
        self._keys = keys

    def __missing__(self, other: int) -> float:
        price = self[other] = self._price(other)
        return price

    def _price(self, other: int) -> float:
        classes, keys = self._keys.classes, self._keys.names
        left, right = classes[self._one], classes[other]
        if WordClass.STOP in {left, right}:
            return STOPS if left is right else NEVER
        if is_kin(keys[self._one], keys[other]):
            return KIN
        return LIKE[left] if left is right else UNLIKE


def _same(size: int, a: int, b: int) -> list[WordStep]:
    return [WordStep(a + at, a + at + 1, b + at, b + at + 1, Tie.SAME) for at in range(size)]
