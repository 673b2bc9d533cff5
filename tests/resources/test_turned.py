"""Pairs turned round: words go both ways, torture does not."""

from __future__ import annotations

import sys

import pytest

from editor.engine.engine import Engine
from editor.engine.model.lexicon import Lexicon
from editor.engine.model.listed_terms import opened
from editor.engine.model.ngrams import Ngrams
from editor.paths import resources_folder

sys.path.insert(0, str(resources_folder() / "lexicon"))

from science import in_norms
from terms import listed_terms, written_terms
from turned import REVERSED_WEIGHT, Turning, turned
from written import Pair

RESOURCES = resources_folder()


@pytest.fixture(scope="module")
def ngrams():
    return Ngrams.load(RESOURCES / "model" / "english.ngrams")


@pytest.fixture(scope="module")
def turning(ngrams):
    return Turning(listed_terms() | written_terms(), ngrams)


@pytest.fixture(scope="module")
def lexicon():
    return Lexicon.load(RESOURCES / "lexicon" / "spun.lexicon")


@pytest.mark.parametrize(
    ("author", "torture"),
    [
        ("deep learning methods", "profound learning techniques"),
        ("deep learning", "profound learning"),
        ("artificial intelligence", "counterfeit consciousness"),
        ("machine learning", "device learning"),
        ("breast cancer", "bosom peril"),
        ("security council", "safety council"),
        ("natural resources", "herbal resources"),
        ("weight loss", "weight misfortune"),
        ("the speech recognition system", "the discourse acknowledgment framework"),
        ("acid rain", "corrosive rain"),
    ],
)
def test_torture_is_never_an_original(turning, lexicon, author, torture):
    assert not turning.allows(author, torture)
    assert torture not in {one.original.norm for one in lexicon.candidates(author)}
    original = lexicon.original(torture)
    assert original is None or original.best > REVERSED_WEIGHT


@pytest.mark.parametrize(
    ("spun", "original"),
    [
        ("assist", "help"),
        ("help", "assist"),
        ("no longer", "now not"),
        ("such as", "which include"),
        ("young man", "young person"),
        ("shouted", "hollered"),
        ("in my opinion", "in my view"),
    ],
)
def test_what_an_author_may_have_written_goes_both_ways(turning, spun, original):
    assert turning.allows(spun, original)


def test_a_pair_is_turned_once_and_words_of_grammar_never(turning):
    pairs = [Pair("assist", "help", 3.0), Pair("assist", "help", 1.0), Pair("that", "the", 1.0)]
    assert list(turned(pairs, turning)) == [Pair("help", "assist", REVERSED_WEIGHT)]


def test_no_turned_pair_that_ships_offers_listed_torture(lexicon):
    tortured = {spun for spun, _ in listed_terms()} - {original for _, original in listed_terms()}
    offered = [norm for norm in tortured if (one := lexicon.original(norm)) and one.best < 0.5]
    assert offered == []


def test_words_of_terms_go_both_ways_if_they_are_known(turning, ngrams):
    pairs = [Pair("performer", "actor", 3.0), Pair("excavationist", "archaeologist", 2.0)]
    assert in_norms(pairs, turning, ngrams) == {
        ("performer", "actor"): 3.0,
        ("actor", "performer"): 3.0 * REVERSED_WEIGHT,
        ("excavationist", "archaeologist"): 2.0,
    }


def test_no_word_pair_that_ships_offers_an_unknown_word(ngrams):
    packed = opened(RESOURCES / "lexicon" / "terms.lexicon")
    originals, pairs = packed.lines("originals"), packed.lines("pairs")
    back = {(phrase, originals.key(int(one.split(":")[0]))) for phrase in pairs
            for one in pairs.get(phrase).split(" ")}  # fmt: skip
    assert ("archaeologist", "prehistorian") not in back
    assert ("actor", "performer") in back


def test_a_term_of_art_in_a_spun_article_stays():
    text = (
        "Engineers instructed a crowded assembly that the sea had hollowed out the wall in the "
        "course of the storm. As a substitute, they discovered a hole, in accordance with a "
        "report. The staff used deep learning methods to search out loose stones, officers stated."
    )
    suspects = Engine.load().analyse(text).suspects
    assert suspects
    assert not [one for one in suspects for best in one.suggestions if "profound" in best.text]
    assert "deep" not in " ".join(one.text for one in suspects)
