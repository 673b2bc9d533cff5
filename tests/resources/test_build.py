"""The recipe of the lexicon: how wordings are written that no text has shown."""

from __future__ import annotations

import sys

import pytest

from editor.engine.model.lexicon import Lexicon
from editor.engine.model.ngrams import Ngrams
from editor.paths import resources_folder

sys.path.insert(0, str(resources_folder() / "lexicon"))

from build import with_capitals

RESOURCES = resources_folder()


@pytest.mark.parametrize(
    ("plain", "written"),
    [
        ("america", "America"),
        ("the united states", "the United States"),
        ("american companies", "American companies"),
        ("in march", "in march"),  # a verb as well
        ("the white house", "the white house"),  # two words of their own
        ("health care", "health care"),
        ("NASA", "NASA"),
    ],
)
def test_names_get_their_capitals(plain, written):
    ngrams = Ngrams.load(RESOURCES / "model" / "english.ngrams")
    assert with_capitals(plain, ngrams) == written


def test_no_wording_that_ships_has_a_country_in_small_letters():
    lexicon = Lexicon.load(RESOURCES / "lexicon" / "spun.lexicon")
    for norm in ("america", "china", "russia", "chinese", "american", "monday", "christmas"):
        original = lexicon.original(norm)
        if original is not None:
            assert original.text[0].isupper(), original
