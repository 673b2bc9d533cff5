"""How well the engine finds and restores, family by family, and what fails."""

from __future__ import annotations

import pytest

from editor.engine.engine import Engine
from tests.bench.figures import Figures, by_engine, measure, table
from tests.bench.material import FAMILIES, dev

pytestmark = [pytest.mark.bench, pytest.mark.timeout(1800)]

WANTED = {
    "seed article": {"F1": 0.96, "@1": 0.90, "@5": 0.96, "WER cut": 0.82},
    "wholly spun": {"F1": 0.91, "@1": 0.76, "@5": 0.90, "WER cut": 0.70},
    "mild": {"F1": 0.80, "@1": 0.66, "WER cut": 0.50},
    "science": {"F1": 0.75, "@1": 0.55},
    "clean": {"alarms/kw": 2.0},
}


def test_restoration_of_each_family():
    find = by_engine(Engine.load())
    found = {family: measure(dev(family), find) for family in FAMILIES}
    rows = [
        [
            family,
            found[family].count["golds"] or "",
            *found[family].row(),
            ", ".join(
                f"{head} {'≤' if 'alarms' in head else '≥'} {value}"
                for head, value in wanted.items()
            ),
        ]
        for family, wanted in WANTED.items()
    ]
    table("Restoration", ["texts", "spans", *Figures.HEADS, "wanted"], rows)
    missed = [
        f"{family}: {head} {found[family].scores()[head]:.3f}, wanted {value}"
        for family, wanted in WANTED.items()
        for head, value in wanted.items()
        if (found[family].scores()[head] - value) * (-1 if "alarms" in head else 1) < 0
    ]
    assert missed == []
