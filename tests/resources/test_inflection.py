"""The recipe's inflection: what the rules and the table of irregular forms give together."""

from __future__ import annotations

import sys

import pytest

from editor.paths import resources_folder

sys.path.insert(0, str(resources_folder() / "lexicon"))

from inflection import degrees, plural, verb


@pytest.mark.parametrize(
    "forms",
    [
        "slay slays slew slain slaying",
        "spit spits spat spat spitting",
        "forsake forsakes forsook forsaken forsaking",
        "foretell foretells foretold foretold foretelling",
        "offset offsets offset offset offsetting",
        "relay relays relayed relayed relaying",
        "undergo undergoes underwent undergone undergoing",
        "be is was been being",
        "die dies died died dying",
        "equip equips equipped equipped equipping",
        "squat squats squatted squatted squatting",
        "travel travels traveled traveled traveling",
        "mimic mimics mimicked mimicked mimicking",
        "carry carries carried carried carrying",
        "flee flees fled fled fleeing",
        "overturn overturns overturned overturned overturning",
    ],
)
def test_verbs(forms):
    assert verb(forms.split()[0]) == tuple(forms.split())


@pytest.mark.parametrize(
    "base", ["debug", "unplug", "kidnap", "format", "overlap", "embed", "outstrip", "sidestep"]
)
def test_the_last_letter_is_doubled(base):
    assert verb(base)[2:] == (base + base[-1] + "ed",) * 2 + (base + base[-1] + "ing",)


def test_the_first_word_of_a_verb_phrase_inflects():
    assert verb("put off") == ("put off", "puts off", "put off", "put off", "putting off")


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("city", "cities"),
        ("midwife", "midwives"),
        ("policeman", "policemen"),
        ("human", "humans"),
        ("head of state", "heads of state"),
        ("brother-in-law", "brothers-in-law"),
        ("weight matrix", "weight matrices"),
        ("volcano", "volcanoes"),
        ("crossroads", "crossroads"),
        ("non-person", "non-people"),
    ],
)
def test_plurals(one, many):
    assert plural(one) == many


@pytest.mark.parametrize(
    ("base", "more", "most"),
    [
        ("big", "bigger", "biggest"),
        ("happy", "happier", "happiest"),
        ("simple", "simpler", "simplest"),
        ("narrow", "narrower", "narrowest"),
        ("good", "better", "best"),
        ("careful", "more careful", "most careful"),
    ],
)
def test_degrees(base, more, most):
    assert degrees(base) == (more, most)
