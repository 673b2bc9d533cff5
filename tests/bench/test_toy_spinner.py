"""The toy spinner on a thesaurus of a few words."""

from __future__ import annotations

import random
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.bench.toy_spinner import Thesaurus, spin

MARK = re.compile(r"\[\[([^|\]]*)\|([^\]]*)\]\]")
THESAURUS = Thesaurus(
    [
        ("n", ("dog", "domestic dog")),
        ("n", ("man", "gentleman")),
        ("v", ("go", "proceed")),
        ("v", ("hit", "strike")),
        ("v", ("write", "pen")),
        ("v", ("buy", "take")),
        ("a", ("big", "large")),
        ("r", ("quickly", "speedily")),
        ("n", ("in", "inch")),
    ],
    {"v": {"went": "go", "gone": "go", "written": "write", "wrote": "write", "bought": "buy"}},
)


def spun(text: str, rate: float = 1.0, seed: int = 0) -> str:
    return spin(text, THESAURUS, random.Random(seed), rate)


@pytest.mark.parametrize(
    ("clean", "marked"),
    [
        ("two dogs", "two [[domestic dogs|dogs]]"),
        ("the men went", "the [[gentlemen|men]] [[proceeded|went]]"),
        ("it goes on", "it [[proceeds|goes]] on"),
        ("going quickly", "[[proceeding|going]] [[speedily|quickly]]"),
        ("a bigger one", "a [[larger|bigger]] one"),
        ("she bought it", "she [[took|bought]] it"),
        ("she has quickly bought it", "she has [[speedily|quickly]] [[taken|bought]] it"),
        ("Dogs bark. “Dogs!”", "[[Domestic dogs|Dogs]] bark. “[[Domestic dogs|Dogs]]!”"),
    ],
)
def test_inflection_and_case_are_carried_over(clean, marked):
    assert spun(clean) == marked


@pytest.mark.parametrize(
    "text", ["in it", "a dog-eared hotdog", "the dog's bone", "Mr Big", "DOG", "dog@dog.org", ""]
)
def test_grammar_compounds_and_names_are_left_alone(text):
    assert spun(text) == text


def test_one_replacement_of_a_word_form_throughout():
    text = "the dog met a dog, and the man hit a man. " * 20
    for seed in range(10):
        replaced = {}
        for new, old in MARK.findall(spun(text, 0.5, seed)):
            assert replaced.setdefault(old, new) == new
        for old in replaced:
            assert not re.search(rf"\b{old}\b", MARK.sub("", spun(text, 0.5, seed)))


def test_rate_is_the_share_of_word_forms():
    text = "dog dogs man men go goes went gone hit hits write writes big bigger quickly"
    found = sum(len(MARK.findall(spun(text, 0.3, seed))) for seed in range(200))
    assert 0.25 < found / (200 * len(text.split())) < 0.35
    assert spun(text, 0.0) == text


@given(st.text("dogs man Went big. \n“”'-in", max_size=80), st.integers(0, 5))
def test_the_marks_hold_the_clean_text(text, seed):
    marked = spun(text, 0.7, seed)
    assert MARK.sub(lambda mark: mark.group(2), marked) == text
    assert marked == spun(text, 0.7, seed)
