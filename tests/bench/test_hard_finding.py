"""Whether finding is right, and as sure as it should be, where articles have much in common.

Prints the constants of the confidence that suit these cases best, too; needs scikit-learn.
"""

from __future__ import annotations

import math
import random
from collections import Counter, defaultdict
from itertools import pairwise

import pytest

from editor.originals import finding
from editor.originals.alignment import Knowledge
from editor.originals.finding import Comparison, Finder, FindVerdict, confidence, parts
from editor.originals.rarity import Rarity
from editor.originals.sharing import telling
from editor.originals.shelf import Shelf
from tests.bench.figures import table
from tests.bench.hard_cases import HardCase, Place, hard_cases
from tests.bench.shelved import corpus, written_to

pytestmark = [pytest.mark.bench, pytest.mark.timeout(7200)]

EACH = 14
OTHERS = 12_000
STARTS = (20_000, 50_000)
"""Where in the corpora the articles of both sets are; the constants were fitted to both."""
WANTED_FIRST, WANTED_NOT_FOUND, WANTED_ERROR = 0.99, 0.98, 0.05
BANDS = (0.0, 0.1, 0.3, 0.5, 0.7, 0.9, 0.97, 1.0)

Judged = tuple[float, bool]
"""The weight that is tied to a text that explains a part, and whether it is an original."""


@pytest.mark.parametrize("start", STARTS)
def test_hard_cases(start, tmp_path):
    finder = Finder(Knowledge.load(), Rarity.load())
    cases = list(hard_cases(iter(corpus()[start:]), EACH, random.Random(start)))
    counts: dict[tuple[str, Place], Counter[str]] = defaultdict(Counter)
    judged: list[Judged] = []
    for place in Place:
        some = [case for case in cases if case.shelf is place]
        with filled(tmp_path / place.name, some).index() as index:
            for case in some:
                compared = finder.compare(case.spun, index)
                judged += judgements(compared, case)
                found = finding.decided(compared)
                count = counts[case.kind, place]
                count["cases"] += 1
                count[found.verdict.value] += 1
                rights = [case.is_right(one.text) for one in found.originals]
                count["first right"] += rights[:1] == [True]
                count["a wrong one named"] += False in rights
    heads = (
        "cases",
        *(verdict.value for verdict in FindVerdict),
        "first right",
        "a wrong one named",
    )
    rows = [
        (kind, place.value, *(count[head] for head in heads))
        for (kind, place), count in counts.items()
    ]
    table("Hard cases", ("kind", "its source is", *heads), rows)
    reliability(judged)
    there = total(counts, Place.THERE)
    assert there["first right"] >= WANTED_FIRST * there["cases"]
    strange = total(counts, Place.NOT_THERE)
    assert strange["found"] <= (1 - WANTED_NOT_FOUND) * strange["cases"]
    assert error(judged) <= WANTED_ERROR


def filled(folder, cases):
    folder.mkdir()
    planted = (text for case in cases for text in case.planted)
    written_to(folder / "articles.jsonl", dict.fromkeys([*planted, *corpus()[:OTHERS]]))
    shelf = Shelf(folder / "shelf")
    shelf.add([folder / "articles.jsonl"])
    for _ in shelf.update():
        pass
    return shelf


def judgements(compared: Comparison, case: HardCase) -> list[Judged]:
    """The texts that explain a part, each beside better ones; those of which it can be said."""
    tells = telling(len(compared.words), compared.texts)
    found = [(one.tied, case.is_right(one.text.text)) for one in parts(compared.texts, tells)]
    return [(tied, right) for tied, right in found if right is not None and tied > 0]


def bands(judged: list[Judged]) -> list[tuple[str, list[tuple[float, bool]]]]:
    cases = [(confidence(tied), right) for tied, right in judged]
    return [
        (f"{low} to {high}", [one for one in cases if low <= one[0] < high or one[0] == high == 1])
        for low, high in pairwise(BANDS)
    ]


def mean(some: list[tuple[float, bool]], part: int) -> float:
    return sum(one[part] for one in some) / max(1, len(some))


def error(judged: list[Judged]) -> float:
    """Expected calibration error."""
    off = sum(len(some) * abs(mean(some, 0) - mean(some, 1)) for _, some in bands(judged))
    return off / len(judged)


def reliability(judged: list[Judged]) -> None:
    rows = [
        (name, len(some), f"{mean(some, 0):.2f}", f"{mean(some, 1):.2f}")
        for name, some in bands(judged)
        if some
    ]
    rows.append(("**calibration error**", len(judged), "", f"{error(judged):.3f}"))
    table("Confidence", ("confidence", "texts", "mean", "right"), rows)
    from sklearn.linear_model import LogisticRegression

    fitted = LogisticRegression(C=10).fit(
        [[math.log(tied)] for tied, _ in judged], [right for _, right in judged]
    )
    steepness = float(fitted.coef_[0][0])
    print(
        f"\nThese would have STEEPNESS {steepness:.2f} and MIDDLE "
        f"{math.exp(-float(fitted.intercept_[0]) / steepness):.0f}."
    )


def total(counts: dict[tuple[str, Place], Counter[str]], place: Place) -> Counter[str]:
    return sum((count for (_, own), count in counts.items() if own is place), Counter())
