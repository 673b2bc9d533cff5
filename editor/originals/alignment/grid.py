"""The cheapest way to make one row of words of another, by known prices.

A dynamic programme (Needleman and Wunsch, 1970) with a price for each beginning of a stretch that
differs (Gotoh, 1982), near the diagonal.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from editor.originals.alignment.knowledge import Tie

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

OPENING: Final = 0.4
"""The price of beginning a stretch that differs, in units of a word of content put in or left out.
Set by hand."""
NEVER: Final = 1e9
"""The price of what is out of the question: more than any way costs."""
BAND: Final = 16
"""Words by which the way may leave the diagonal, beside the difference in length. Set by hand."""


class Move(NamedTuple):
    """A step on the way: words of both sides, what ties them, whether a word was kept before."""

    size: int
    wide: int
    tie: Tie
    opening: bool


class Arc(NamedTuple):
    """A phrase for a phrase: words before the end of the other side, of each side, the price."""

    end: int
    size: int
    wide: int
    tie: Tie
    price: float


_KEPT: Final = Move(1, 1, Tie.SAME, opening=False)
_OUT: Final = Move(1, 0, Tie.PLACE, opening=False), Move(1, 0, Tie.PLACE, opening=True)
_INTO: Final = Move(0, 1, Tie.PLACE, opening=False), Move(0, 1, Tie.PLACE, opening=True)
_OTHER: Final = Move(1, 1, Tie.PLACE, opening=False), Move(1, 1, Tie.PLACE, opening=True)


class Grid:
    """All ways to make one row of words of another.

    For each cell (so many words of either side are done) it has the least price of the ways that
    end with a word that is kept and of those that do not, and their last moves.
    """

    def __init__(
        self,
        one: Sequence[int],
        two: Sequence[int],
        singles: tuple[Sequence[float], Sequence[float]],
        prices: Mapping[int, Mapping[int, float]],
        arcs: Mapping[int, Sequence[Arc]],
    ) -> None:
        """Take both rows, by the numbers of words, and all prices.

        `singles` are the prices of each word alone, `prices` those of a word for another,
        `arcs` the phrases by where they end in the first row.
        """
        self._one, self._two = one, two
        self._out, self._into = singles
        self._prices = prices
        self._arcs = arcs
        self._width = BAND + abs(len(one) - len(two))
        self._kept: list[list[float]] = []
        self._changed: list[list[float]] = []
        self._moves: list[list[Move]] = []
        self._followed: list[list[bool]] = []
        for at in range(len(one) + 1):
            self._add_row(at)

    def way(self) -> Iterator[Move]:
        """Yield the moves of the cheapest way, the last one first."""
        i, j = len(self._one), len(self._two)
        keeping = self._kept[i][j] <= self._changed[i][j]
        while i or j:
            if keeping:
                move, keeping = _KEPT, self._followed[i][j]
            else:
                move = self._moves[i][j]
                keeping = move.opening
            yield move
            i, j = i - move.size, j - move.wide

    def _add_row(self, i: int) -> None:
        n, m = len(self._one), len(self._two)
        middle = i * m // n if n else 0
        low, high = max(0, middle - self._width), min(m, middle + self._width)
        self._kept.append([NEVER] * (m + 1))
        self._changed.append([NEVER] * (m + 1))
        self._moves.append([_KEPT] * (m + 1))
        self._followed.append([False] * (m + 1))
        if i:
            self._take_out(i, low, high)
            self._take_for(i, max(1, low), high)
            for arc in self._arcs.get(i, ()):
                self._take_phrase(i, arc)
        else:
            self._kept[0][0] = 0.0
        self._put_in(i, max(1, low), high)

    def _take_out(self, i: int, low: int, high: int) -> None:
        """End the ways of a row with a word that only the first side has."""
        kept, changed, moves = self._kept[i - 1], self._changed[i - 1], self._moves[i]
        row, price = self._changed[i], self._out[i - 1]
        for j in range(low, high + 1):
            going, opening = changed[j], kept[j] + OPENING
            if going <= opening:
                row[j], moves[j] = going + price, _OUT[0]
            else:
                row[j], moves[j] = opening + price, _OUT[1]

    def _take_for(self, i: int, low: int, high: int) -> None:
        """End the ways of a row with a word for the same or another, where that is cheaper."""
        kept, changed, moves = self._kept[i - 1], self._changed[i - 1], self._moves[i]
        row, keeps, followed = self._changed[i], self._kept[i], self._followed[i]
        word, two = self._one[i - 1], self._two
        prices = self._prices[word]
        for j in range(low, high + 1):
            other = two[j - 1]
            going, opening = changed[j - 1], kept[j - 1]
            if other == word:
                followed[j] = opening <= going
                keeps[j] = min(opening, going)
                continue
            opening += OPENING
            price = prices[other] + (min(going, opening))
            if price < row[j]:
                row[j], moves[j] = price, _OTHER[opening < going]

    def _take_phrase(self, i: int, arc: Arc) -> None:
        """End the way to a cell with a phrase for a phrase, if that is cheaper."""
        before = arc.end - arc.wide
        going = self._changed[i - arc.size][before]
        opening = self._kept[i - arc.size][before] + OPENING
        price = arc.price + min(going, opening)
        if price < self._changed[i][arc.end]:
            self._changed[i][arc.end] = price
            self._moves[i][arc.end] = Move(arc.size, arc.wide, arc.tie, opening < going)

    def _put_in(self, i: int, low: int, high: int) -> None:
        """End the ways of a row with a word that only the other side has, where it is cheaper."""
        row, keeps, moves, into = self._changed[i], self._kept[i], self._moves[i], self._into
        for j in range(low, high + 1):
            going, opening = row[j - 1], keeps[j - 1] + OPENING
            price = into[j - 1] + (min(going, opening))
            if price < row[j]:
                row[j], moves[j] = price, _INTO[opening < going]
