"""People's own pairs in the engine."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.engine.suspect import MAX_SUGGESTIONS
from editor.engine.text.pairs import Pair, phrase_norm
from editor.engine.text.tokens import norms

TEXT = """The officers stated that the gaffer of the sea gate had just lately instructed \
corporations within the area to keep away from the market, in accordance with two individuals.
"""
OWN = [Pair("sea gate", "harbour", 1, "Port desk"), Pair("gaffer", "manager", 2, "Port desk")]


@pytest.fixture(scope="module")
def taught(engine):
    return engine.extended(OWN)


def suggestions(engine, text=TEXT):
    return {s.text: s.suggestions for s in engine.analyse(text).suspects}


def test_a_persons_pair_is_suggested_with_the_name_of_its_list(engine, taught):
    assert "sea gate" not in suggestions(engine)
    first = suggestions(taught)["sea gate"][0]
    assert first.text == "harbour"
    assert first.source == "person"
    assert "in your list “Port desk”" in first.reason


def test_other_suggestions_come_from_where_they_came_from(taught):
    assert suggestions(taught)["just lately"][0].source == "lexicon"


def test_the_engine_that_was_extended_stays_as_it_was(engine):
    before = engine.analyse(TEXT)
    engine.extended(OWN).analyse(TEXT)
    assert engine.analyse(TEXT) == before


def test_no_pairs_change_nothing(engine):
    assert engine.extended([]).analyse(TEXT) == engine.analyse(TEXT)


def test_a_pair_that_the_lexicon_has_is_the_persons_now(engine):
    pair = Pair("corporations", "companies", 1, "Mine")
    first = suggestions(engine.extended([pair]))["corporations"][0]
    assert (first.text, first.source) == ("companies", "person")


def test_a_person_who_met_a_pair_more_often_is_surer_of_it(engine):
    def confidence(times):
        own = [Pair("instructed", "ordered", times, "Mine")]
        found = suggestions(engine.extended(own))["instructed"]
        return {s.text: s.confidence for s in found}.get("ordered", 0.0)

    assert 0 < confidence(1) < confidence(40)


def test_the_case_of_its_place_is_carried_over(engine):
    found = suggestions(engine.extended(OWN), TEXT + "\nSea gate officers said so.\n")
    assert found["Sea gate"][0].text == "Harbour"


def test_sound_text_is_left_alone(engine):
    clean = (
        "The mayor said the government had promised to pay for half of it. The company that won "
        "the contract has built three bridges in the region and expects to begin in March.\n"
    )
    own = [Pair("contract", "deal", 1, "Mine"), Pair("region", "area", 1, "Mine")]
    assert engine.extended(own).analyse(clean).suspects == []


def test_pairs_that_make_no_sense_are_passed_over(engine):
    odd = [
        Pair("", "x"),
        Pair("x", ""),
        Pair("same", "Same"),
        Pair("...", "y"),
        Pair("a\tb", "c\nd"),
    ]
    for suspect in engine.extended(odd).analyse(TEXT).suspects:
        assert len(suspect.suggestions) <= MAX_SUGGESTIONS


@given(st.text("ab 'I-.,é1", max_size=60) | st.text(max_size=30))
def test_a_phrase_is_its_norms(text):
    assert phrase_norm(text) == " ".join(norms(text))


def test_a_phrase_of_words_too_long_to_be_words_is_its_norms_too():
    for length in (39, 40, 41, 100):
        text = f"{'x' * length} y"
        assert phrase_norm(text) == " ".join(norms(text))
