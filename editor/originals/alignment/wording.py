"""Aligning the words of two sentences: the cheapest way to make the one of the other.

Words are kept, replaced one by one, left out or put in, and phrases are replaced by phrases that
they are known to stand for. A dynamic programme (Needleman and Wunsch, 1970) with a price for each
beginning of a stretch that differs (Gotoh, 1982), near the diagonal.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final, NamedTuple

from editor.originals.alignment.knowledge import Knowledge, Tie, is_kin
from editor.originals.alignment.words import Vocabulary, Word, WordClass

if TYPE_CHECKING:
    from collections.abc import Sequence

# Set by hand, all prices in units of a word of content put in or left out.
OPENING: Final = 0.4
"""The price of beginning a stretch that differs."""
SINGLE: Final = {
    WordClass.CONTENT: 1.0,
    WordClass.FUNCTION: 0.8,
    WordClass.NUMBER: 1.2,
    WordClass.STOP: 0.5,
}
"""The price of a word that only one side has."""
PHRASE: Final = {Tie.SAME: 0.05, Tie.SEEN: 0.2, Tie.LISTED: 0.34, Tie.SYNONYM: 0.5}
"""The price of a phrase for another, by what ties them."""
LONGER: Final = 0.1
"""The price of each further word of a phrase that was not seen in spun text."""
KIN: Final = 0.6
LIKE: Final = {WordClass.CONTENT: 1.5, WordClass.FUNCTION: 1.2, WordClass.NUMBER: 1.2}
"""The price of one unknown word for another of its class; of one mark for another: STOPS."""
STOPS: Final = 0.4
UNLIKE: Final = 1.9
"""The price of one unknown word for another of another class."""
NEVER: Final = 1e9
BAND: Final = 16
"""Words by which the alignment may leave the diagonal, beside the difference in length."""
CONTEXT: Final = 4
"""Equal words at the ends that are aligned all the same: phrases that are known may hold them."""


class Step(NamedTuple):
    """A part of an alignment: words [a, a_end) of the one stand for [b, b_end) of the other."""

    a: int
    a_end: int
    b: int
    b_end: int
    tie: Tie


class Aligner:
    """Aligns sentences; keeps what it looked up."""

    def __init__(self, vocabulary: Vocabulary, knowledge: Knowledge) -> None:
        self._vocabulary = vocabulary
        self._knowledge = knowledge
        self._single = {kind: price for kind, price in SINGLE.items()}
        self._prices: dict[int, dict[int, float]] = defaultdict(dict)

    def align(
        self, left: Sequence[Word], right: Sequence[Word], a: int = 0, b: int = 0
    ) -> list[Step]:
        """Return the steps, in order; they cover both sides, whose first words are `a` and `b`."""
        one = [word.number for word in left]
        two = [word.number for word in right]
        most = min(len(one), len(two))
        head = 0
        while head < most and one[head] == two[head]:
            head += 1
        tail = 0
        while tail < most - head and one[-1 - tail] == two[-1 - tail]:
            tail += 1
        if head == len(one) == len(two):
            return _same(head, a, b)
        head, tail = max(0, head - CONTEXT), max(0, tail - CONTEXT)
        inner = self._align(
            left[head : len(left) - tail], right[head : len(right) - tail], a + head, b + head
        )
        return [
            *_same(head, a, b),
            *inner,
            *_same(tail, a + len(left) - tail, b + len(right) - tail),
        ]

    def price(self, one: int, other: int) -> float:
        """Return the price of a word for another."""
        row = self._prices[one]
        price = row.get(other)
        if price is None:
            price = row[other] = self._price(one, other)
        return price

    def _price(self, one: int, other: int) -> float:
        classes, keys = self._vocabulary.classes, self._vocabulary.keys
        left, right = classes[one], classes[other]
        if WordClass.STOP in {left, right}:
            return STOPS if left is right else NEVER
        if is_kin(keys[one], keys[other]):
            return KIN
        return LIKE[left] if left is right else UNLIKE

    def arcs(
        self, left: Sequence[Word], right: Sequence[Word]
    ) -> dict[tuple[int, int], list[tuple[int, int, Tie]]]:
        """Return the known phrases by where they end: how many words each side has, their tie."""
        places: dict[str, list[tuple[int, int]]] = defaultdict(list)
        mine: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for words, found in ((left, mine), (right, places)):
            for at in range(len(words)):
                for end, phrase in self._phrases(words, at):
                    found[phrase].append((at, end))
        arcs: dict[tuple[int, int], list[tuple[int, int, Tie]]] = defaultdict(list)
        originals = self._knowledge.originals
        for phrases, others, turned in ((mine, places, False), (places, mine, True)):
            for phrase, spans in phrases.items():
                for original, tie in originals(phrase).items():
                    for there in others.get(original, ()) if original != phrase else ():
                        for here in spans:
                            (i, i_end), (j, j_end) = (there, here) if turned else (here, there)
                            kind = Tie.SYNONYM if turned else tie
                            arcs[i_end, j_end].append((i_end - i, j_end - j, kind))
        for joined, others, turned in ((left, right, False), (right, left, True)):
            self._add_joined(joined, others, arcs, turned=turned)
        return arcs

    def _phrases(self, words: Sequence[Word], at: int) -> list[tuple[int, str]]:
        phrase = words[at].norm
        if not phrase:
            return []
        found = [(at + 1, phrase)]
        longest = self._knowledge.longest(phrase)
        classes = self._vocabulary.classes
        if classes[words[at].number] is WordClass.STOP:
            return []
        for end in range(at + 2, min(at + longest, len(words)) + 1):
            word = words[end - 1]
            if classes[word.number] is WordClass.STOP:
                break
            phrase = f"{phrase} {word.norm}"
            found.append((end, phrase))
        return found

    def _add_joined(
        self,
        apart: Sequence[Word],
        whole: Sequence[Word],
        arcs: dict[tuple[int, int], list[tuple[int, int, Tie]]],
        *,
        turned: bool,
    ) -> None:
        """Add the words that one side writes as two: "with out" and "without"."""
        keys = self._vocabulary.keys
        places: dict[str, list[int]] = defaultdict(list)
        for at, word in enumerate(whole, 1):
            places[keys[word.number]].append(at)
        for at in range(len(apart) - 1):
            key = keys[apart[at].number] + keys[apart[at + 1].number]
            for end in places.get(key, ()):
                if turned:
                    arcs[end, at + 2].append((1, 2, Tie.SAME))
                else:
                    arcs[at + 2, end].append((2, 1, Tie.SAME))

    def _align(
        self, left: Sequence[Word], right: Sequence[Word], a: int, b: int
    ) -> list[Step]:
        n, m = len(left), len(right)
        classes = self._vocabulary.classes
        single = self._single
        one = [word.number for word in left]
        two = [word.number for word in right]
        out = [single[classes[number]] for number in one]
        into = [single[classes[number]] for number in two]
        arcs = self.arcs(left, right)
        width = BAND + abs(n - m)
        prices = self._prices
        never = NEVER
        # The least price at each cell, where its last step keeps a word and where it does not, with
        # the way there: the size of the step on both sides, its tie, whether a word was kept before.
        kept: list[list[float]] = []
        changed: list[list[float]] = []
        ways: list[list[tuple[int, int, Tie, bool] | None]] = []
        keeps: list[list[bool]] = []
        for i in range(n + 1):
            middle = i * m // n if n else 0
            low, high = max(0, middle - width), min(m, middle + width)
            keep_row, change_row = [never] * (m + 1), [never] * (m + 1)
            way_row: list[tuple[int, int, Tie, bool] | None] = [None] * (m + 1)
            kept_before: list[bool] = [False] * (m + 1)
            if i:
                keep_up, change_up = kept[-1], changed[-1]
                word, cost_out = one[i - 1], out[i - 1]
                row_prices = prices[word]
            else:
                keep_row[0] = 0.0
            for j in range(low, high + 1):
                best = never
                way: tuple[int, int, Tie, bool] | None = None
                if i:
                    before, opened = change_up[j], keep_up[j] + OPENING
                    price = cost_out + (before if before <= opened else opened)
                    if price < best:
                        best, way = price, (1, 0, Tie.PLACE, opened < before)
                    if j:
                        other = two[j - 1]
                        before, opened = change_up[j - 1], keep_up[j - 1]
                        if word == other:
                            if opened <= before:
                                keep_row[j], kept_before[j] = opened, True
                            else:
                                keep_row[j] = before
                        else:
                            price = row_prices.get(other, -1.0)
                            if price < 0:
                                price = self.price(word, other)
                            opened += OPENING
                            price += before if before <= opened else opened
                            if price < best:
                                best, way = price, (1, 1, Tie.PLACE, opened < before)
                if j:
                    before, opened = change_row[j - 1], keep_row[j - 1] + OPENING
                    price = into[j - 1] + (before if before <= opened else opened)
                    if price < best:
                        best, way = price, (0, 1, Tie.PLACE, opened < before)
                for size, wide, tie in arcs.get((i, j), ()):
                    before, opened = changed[i - size][j - wide], kept[i - size][j - wide] + OPENING
                    price = PHRASE[tie] + (before if before <= opened else opened)
                    if tie > Tie.SEEN:
                        price += LONGER * (max(size, wide) - 1)
                    if price < best:
                        best, way = price, (size, wide, tie, opened < before)
                change_row[j], way_row[j] = best, way
            kept.append(keep_row)
            changed.append(change_row)
            ways.append(way_row)
            keeps.append(kept_before)
        return self._way_back(left, right, a, b, kept[n][m] <= changed[n][m], ways, keeps)

    def _way_back(
        self,
        left: Sequence[Word],
        right: Sequence[Word],
        a: int,
        b: int,
        keeping: bool,
        ways: list[list[tuple[int, int, Tie, bool] | None]],
        keeps: list[list[bool]],
    ) -> list[Step]:
        steps: list[Step] = []
        i, j = len(left), len(right)
        while i or j:
            if keeping:
                size, wide, tie, keeping = 1, 1, Tie.SAME, keeps[i][j]
            else:
                way = ways[i][j]
                assert way is not None
                size, wide, tie, keeping = way
            if tie is Tie.PLACE and size == wide == 1:
                tie = self._tie(left[i - 1].number, right[j - 1].number)
            steps.append(Step(a + i - size, a + i, b + j - wide, b + j, tie))
            i, j = i - size, j - wide
        steps.reverse()
        return steps

    def _tie(self, one: int, other: int) -> Tie:
        return Tie.KIN if self.price(one, other) == KIN else Tie.PLACE


def _same(size: int, a: int, b: int) -> list[Step]:
    return [Step(a + at, a + at + 1, b + at, b + at + 1, Tie.SAME) for at in range(size)]
