"""Whether of what is shown at 90 % nine in ten are right, on texts that nothing was fitted to.

Expected calibration error: the difference between confidence and truth in each of ten bins,
weighted by how many fall into it (Naeini et al., 2015).
"""

from __future__ import annotations

import pytest

from editor.engine.engine import Engine
from tests.bench.figures import by_engine, restores, table, touches
from tests.bench.material import FAMILIES, OTHER_FAMILIES, dev

pytestmark = [pytest.mark.bench, pytest.mark.timeout(1800)]

BINS = 10
WANTED = 0.05

Case = tuple[float, bool]
"""A confidence, and whether it was right."""


def binned(cases: list[Case]) -> list[list[Case]]:
    bins: list[list[Case]] = [[] for _ in range(BINS)]
    for confidence, right in cases:
        bins[min(BINS - 1, int(confidence * BINS))].append((confidence, right))
    return bins


def means(cases: list[Case]) -> tuple[float, float]:
    return tuple(sum(column) / max(1, len(cases)) for column in zip(*cases, strict=True))


def error(cases: list[Case]) -> float:
    off = 0.0
    for found in filter(None, binned(cases)):
        said, true = means(found)
        off += len(found) * abs(said - true)
    return off / max(1, len(cases))


def reliability(title: str, cases: list[Case]) -> None:
    rows = []
    for number, found in enumerate(binned(cases)):
        shown = [f"{value:.3f}" for value in means(found)] if found else ["", ""]
        rows.append([f"{number / BINS:.1f} to {(number + 1) / BINS:.1f}", len(found), *shown])
    rows.append(["**calibration error**", len(cases), "", f"{error(cases):.3f}"])
    table(title, ["confidence", "number", "mean confidence", "right"], rows)


def test_confidence_is_what_comes_true():
    find = by_engine(Engine.load())
    marks: dict[str, list[Case]] = {}
    firsts: dict[str, list[Case]] = {}
    for family in [*FAMILIES, *OTHER_FAMILIES]:
        for text in dev(family):
            for flag in find(text.text):
                golds = [gold for gold in text.golds if touches(flag, gold)]
                marks.setdefault(family, []).append((flag["confidence"], bool(golds)))
                if flag["suggestions"]:
                    right = any(restores(text, gold, flag, 1) for gold in golds)
                    case = (flag["suggestions"][0]["confidence"], right)
                    firsts.setdefault(family, []).append(case)
    all_marks = [case for family in FAMILIES for case in marks.get(family, ())]
    all_firsts = [case for family in FAMILIES for case in firsts.get(family, ())]
    foreign = "all of these"
    reliability("Calibration of suspects", all_marks)
    reliability("Calibration of first suggestions", all_firsts)
    reliability("Calibration of suspects, other spinners", marks[foreign])
    reliability("Calibration of first suggestions, other spinners", firsts[foreign])
    rows = [
        [family, len(marks[family]), f"{error(marks[family]):.3f}", f"{error(firsts[family]):.3f}"]
        for family in marks
        if family in firsts
    ]
    table("Calibration error by family", ["texts", "suspects", "marks", "first suggestions"], rows)
    for cases in (all_marks, all_firsts, marks[foreign], firsts[foreign]):
        assert error(cases) <= WANTED
