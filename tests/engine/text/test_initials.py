"""Acronyms in a text, and the words that spell them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.engine.text.initials import before_initials, explained, letters_of, stand_for

LINKS = frozenset(["of", "the", "under", "and"])


def places(text):
    return [(one.acronym, text[one.start : one.end].strip()) for one in explained(text)]


def test_an_acronym_stands_after_its_words_or_before_them():
    assert places("The area under the curve (AUC) was large.") == [
        ("AUC", "The area under the curve")
    ]
    assert places("First line\nsome support vector machines [SVMs]") == [
        ("SVMs", "some support vector machines")
    ]
    assert places("RMSE (root mean square error) was low") == [("RMSE", "root mean square error")]


@pytest.mark.parametrize(
    ("acronym", "letters"),
    [
        *(("AUC", "auc"), ("CNNs", "cnn"), ("IoT", "iot"), ("R-CNN", "rcnn"), ("U.S.", "us")),
        *(("table", ""), ("Smith", ""), ("A", ""), ("INTERNATIONAL", ""), ("see", "")),
    ],
)
def test_the_letters_that_words_must_spell(acronym, letters):
    assert letters_of(acronym) == letters


@pytest.mark.parametrize(
    ("words", "letters", "spelled"),
    [
        ("a support vector machine", "svm", True),
        ("an extensible markup language", "xml", False),
        ("a structured query language", "sql", True),
        ("an electroencephalogram", "eeg", True),
        ("bank of england", "be", True),
        ("bank of england", "boe", True),
        ("a help vector machine", "svm", False),
        ("mean outright blunder", "mae", False),
    ],
)
def test_words_stand_for_an_acronym_if_each_gives_its_initial(words, letters, spelled):
    assert stand_for(words.split(), letters, LINKS) is spelled


def test_initials_end_what_is_to_be_spelled():
    assert before_initials("lstm", ["short-term", "memory"], LINKS) == {"l"}
    assert before_initials("auc", ["under", "the", "curve"], LINKS) == {"au", "a"}
    assert before_initials("cnn", ["brain"], LINKS) == set()


@given(st.lists(st.sampled_from(["area", "support", "vector", "data", "machine"]), min_size=2))
def test_the_initials_of_words_spell_their_acronym(words):
    letters = "".join(word[0] for word in words)
    assert stand_for(words, letters, LINKS)
    assert "" in before_initials(letters, words, LINKS)
