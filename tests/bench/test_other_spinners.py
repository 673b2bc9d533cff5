"""What is found in texts spun by others than the lexicon was learnt from, and in other styles."""

import sys

import pytest

from editor.engine.engine import Engine
from editor.engine.reading.reader import SentenceReader
from editor.paths import resources_folder
from tests.bench.figures import Figures, by_engine, measure, table
from tests.bench.material import OTHER_FAMILIES, dev

sys.path.insert(0, str(resources_folder() / "model"))
sys.path.insert(0, str(resources_folder() / "lexicon"))

from judged_texts import Without

pytestmark = [pytest.mark.bench, pytest.mark.timeout(1800)]

MOST_ALARMS = 4.0
"""In sound texts of other styles, for 1,000 words."""

LEAST_RIGHT = 0.7
"""The share of the marks that are right where the spinner's list is not known."""
LISTS = {
    "translated there and back": "translated",
    "dictionary, word by word": "word-by-word",
    "essay farm": "essay",
    "light rewriter": "light",
    "news, several wordings a word": "alternatives",
    "academic rewriter": "academic",
}
"""The list that was written for the manner of these texts."""


def test_other_spinners_and_styles():
    find = by_engine(Engine.load())
    found = {family: measure(dev(family), find) for family in OTHER_FAMILIES}
    rows = [
        [family, figures.count["golds"] or "", *figures.row()] for family, figures in found.items()
    ]
    table("Other spinners, other styles", ["manner", "spans", *Figures.HEADS], rows)
    assert found["sound texts of other styles"].scores()["alarms/kw"] <= MOST_ALARMS


def test_manners_whose_list_is_left_out():
    engine = Engine.load()
    known = engine._reader
    found = {}
    for family, manner in LISTS.items():
        engine._reader = SentenceReader(
            known.lexicon,
            known.ngrams,
            Without(known.synonyms, manner=manner, held=0.0),
            known.vectors,
            terms=known.terms,
            encoder=known.encoder,
        )
        found[family] = measure(dev(family), by_engine(engine))
    rows = [[family, *figures.row()] for family, figures in found.items()]
    table("Without the list of their manner", ["manner", *Figures.HEADS], rows)
    assert min(figures.scores()["P"] for figures in found.values()) >= LEAST_RIGHT
