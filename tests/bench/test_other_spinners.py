"""What is found in texts spun by others than the lexicon was learnt from, and in other styles."""

import pytest

from editor.engine.engine import Engine
from tests.bench.figures import Figures, by_engine, measure, table
from tests.bench.material import OTHER_FAMILIES, dev

pytestmark = [pytest.mark.bench, pytest.mark.timeout(1800)]

MOST_ALARMS = 4.0
"""In sound texts of other styles, for 1,000 words."""


def test_other_spinners_and_styles():
    find = by_engine(Engine.load())
    found = {family: measure(dev(family), find) for family in OTHER_FAMILIES}
    rows = [
        [family, figures.count["golds"] or "", *figures.row()] for family, figures in found.items()
    ]
    table("Other spinners, other styles", ["manner", "spans", *Figures.HEADS], rows)
    assert found["sound texts of other styles"].scores()["alarms/kw"] <= MOST_ALARMS
