"""How well text comes back that was spun by a dictionary of synonyms, any sense of a word alike."""

from __future__ import annotations

import random

import pytest

from editor.engine.engine import Engine
from tests.bench.figures import Figures, by_engine, measure, table
from tests.bench.material import Text, dev, parse
from tests.bench.toy_spinner import FOLDER, RATE, Thesaurus, spin

pytestmark = [pytest.mark.bench, pytest.mark.timeout(1800)]

RATES = (0.15, RATE, 0.6)
"""Shares of the word forms that are replaced."""
WANTED = {"F1": 0.60, "@1": 0.35}


def test_any_synonym_of_any_sense():
    if not (FOLDER / "data.noun").exists():
        pytest.fail("NOTHING MEASURED: WordNet is missing: apt-get install wordnet-base.")
    thesaurus, find = Thesaurus.load(FOLDER), by_engine(Engine.load())

    def texts(rate: float) -> list[Text]:
        # No text in marks was read when the resources were made: see resources/model.
        return [
            parse(text.name, spin(text.text, thesaurus, random.Random(text.name), rate))
            for text in dev("clean")
        ]

    found = {rate: measure(texts(rate), find) for rate in RATES}
    rows = [[rate, found[rate].count["golds"], *found[rate].row()] for rate in RATES]
    table("Synonyms of any sense", ["share replaced", "spans", *Figures.HEADS], rows)
    scores = found[RATE].scores()
    assert {head: scores[head] for head, wanted in WANTED.items() if scores[head] < wanted} == {}
