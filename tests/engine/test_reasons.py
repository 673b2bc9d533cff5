"""Why a suggestion is made, in one sentence, from what the engine weighed."""

from __future__ import annotations

import pytest

from editor.engine.model.lexicon import Candidate, Family, Original
from editor.engine.reading.context import context_of
from editor.engine.reading.evidence import Evidence
from editor.engine.reading.lattice import Reading
from editor.engine.reasons import reason
from editor.engine.text.sentences import sentences

TEXT = "They've gone."


@pytest.fixture
def told(engine):
    """Asks for the reason why "They've" should be "They have" in TEXT."""

    def told(evidence=None, *, suits=0.0, seen=0, share=0.9, family=Family.NEWS, source=""):
        reader = engine._reader
        (sentence,) = sentences(TEXT, 0, len(TEXT))
        lattice = reader.lattice(sentence, TEXT)
        decoded = reader.decode(lattice, Evidence(), lambda: None)
        original = Original("they have", "they have", 3, 0, 1.0, 1.0)
        candidate = Candidate(original, 0.2, seen, share, family, source)
        words = reader.ngrams.numbers(["they", "have"])
        reading = Reading(0, 2, words, 0.0, candidate, "^they 've", "They have")
        where = context_of(TEXT, lattice, decoded, (0, 2), reader.ngrams)
        facts = evidence or Evidence()
        return reason("They've", reading, where, facts, reader.ngrams, suits=suits)

    return told


def test_a_straight_apostrophe_among_curly_ones_is_named(told):
    assert "apostrophe is straight" in told(Evidence(curly=1.0))
    assert "apostrophe" not in told(Evidence(curly=0.3))
    assert "apostrophe" not in told()


def test_what_suits_the_words_around_is_said_where_its_neighbours_say_nothing(told):
    assert "suits the words around it" in told(suits=3.0)
    assert "suits the words around it" not in told(suits=0.2)


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({"seen": 12}, "in 90 % of the spun texts"),
        ({"seen": 900, "share": 0.997}, "in 99 % of the spun texts"),
        ({"seen": 1}, "once in spun texts"),
        ({"seen": 2}, "twice in spun texts"),
        ({}, "likely substitute"),
        ({"family": Family.PERSON, "source": "copy-site"}, "in your list “copy-site”"),
    ],
)
def test_where_a_pair_is_known_from(told, facts, said):
    assert said in told(**facts)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("forty", "40", "“forty” is “40” written out"),
        ("12", "twelve", "“12” is “twelve” in digits"),
        ("four", "five", "“four” is a likely substitute for “five”;"),
    ],
)
def test_a_number_is_no_near_synonym(engine, old, new, said):
    text = f"He had {old} dogs."
    reader = engine._reader
    (sentence,) = sentences(text, 0, len(text))
    lattice = reader.lattice(sentence, text)
    decoded = reader.decode(lattice, Evidence(), lambda: None)
    candidate = Candidate(Original(new, new, 0, 0, 0.0, 0.0), 0.2, 0, 0.0, Family.NUMBER)
    reading = Reading(2, 3, reader.ngrams.numbers([new]), 0.0, candidate, old, new)
    where = context_of(text, lattice, decoded, (2, 3), reader.ngrams)
    found = reason(old, reading, where, Evidence(), reader.ngrams, suits=3.0)
    assert found.startswith(said)
    assert "near-synonym" not in found


def test_repeats_in_the_article_are_counted(told):
    evidence = Evidence(counts={"^they have": {"^they 've": 4.2}}, totals={"^they have": 4.2})
    assert "in 4 places of this article" in told(evidence)


def test_curly_apostrophes_of_a_text_are_counted(engine):
    text = "The town’s bridge wasn’t safe, and the mayor said it couldn't be used. It’s closed."
    assert engine.survey(text).curly == pytest.approx(3 / 4)
    assert engine.survey("Its bridge is 'closed' for 'good'.").curly == 0
