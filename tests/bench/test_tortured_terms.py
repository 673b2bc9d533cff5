"""Listed tortured terms by themselves: how many are marked, and how often sound text is."""

from __future__ import annotations

import sys

import pytest

from editor.engine.model.listed_terms import ListedTerms
from editor.engine.model.ngrams import Ngrams
from editor.engine.model.vectors import Vectors
from editor.engine.rules.tortured import TorturedPhrases
from editor.paths import resources_folder
from tests.bench.figures import table
from tests.bench.material import clean_documents
from tests.engine.rules.test_tortured import SCIENCE, SOUND

sys.path.insert(0, str(resources_folder() / "lexicon"))

from terms import listed_terms

pytestmark = [pytest.mark.bench, pytest.mark.timeout(900)]

DOCUMENTS = 2_000
"""Sound documents of each corpus."""
MOST_ALARMS = 0.01
"""For 1,000 words."""


@pytest.fixture(scope="module")
def phrases():
    model = resources_folder() / "model"
    ngrams = Ngrams.load(model / "english.ngrams")
    return TorturedPhrases(ListedTerms.load(), ngrams, Vectors.load(model / "english.vectors"))


def test_each_listed_phrase_in_an_otherwise_sound_text(phrases):
    rows = []
    for name, text in (("on other things", SOUND), ("of science", SCIENCE)):
        marked = right = 0
        terms = sorted(listed_terms())
        for spun, original in terms:
            phrase, term = (side.replace(" '", "'") for side in (spun, original))
            whole = text.format(f"One of them was called {phrase} by the engineers.")
            for suspect in phrases.suspects(whole, 0, len(whole)):
                if suspect.text == phrase:
                    marked += 1
                    right += suspect.suggestions[0].text.lower() == term.lower()
        rows.append([name, len(terms), f"{marked / len(terms):.3f}", f"{right / marked:.3f}"])
    table("Listed phrases", ["a text", "phrases", "marked whole", "established term first"], rows)
    assert all(float(row[2]) > wanted for row, wanted in zip(rows, (0.5, 0.85), strict=True))


def test_sound_texts_of_the_corpora(phrases):
    words = alarms = 0
    for text in clean_documents(DOCUMENTS):
        words += len(text.text.split())
        alarms += len(phrases.suspects(text.text, 0, len(text.text)))
    rate = 1000 * alarms / words
    table("Sound texts", ["words", "alarms", "for 1,000 words"], [[words, alarms, f"{rate:.4f}"]])
    assert rate <= MOST_ALARMS
