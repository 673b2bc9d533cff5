"""Why: the facts are those of the place, the article and the lexicon."""

from __future__ import annotations

import pytest

from editor.engine.reading.evidence import Manner
from editor.engine.reading.teaching import Decision
from tests.engine.test_engine import CLEAN, SPUN


@pytest.fixture(scope="module")
def evidence(engine):
    return engine.survey(SPUN)


def span_of(phrase, text=SPUN):
    return text.index(phrase), text.index(phrase) + len(phrase)


def test_a_wording_is_weighed_by_its_place_its_record_and_its_repeats(engine, evidence):
    found = engine.facts(SPUN, span_of("officers"), evidence)
    officials = found.about("officials")
    assert officials.times_as_usual > 5
    assert officials.seen >= 3
    assert 0 < officials.share <= 1
    assert officials.times_here > 1
    assert not officials.is_variant
    assert officials.list_name == ""
    assert found.about("Officials") is officials
    assert found.about("nothing of the kind") is None
    assert found.spun == evidence.spun
    assert found.share == evidence.share
    assert found.manner is evidence.manner is Manner.NEWS


def test_neighbours_are_told_as_they_were_read(engine, evidence):
    found = engine.facts(SPUN, span_of("officers"), evidence)
    assert ("stated", "said") in found.after
    assert [word.text for word in found.before] == ["The"]


def test_words_that_still_stand_are_counted(engine, evidence):
    text = SPUN + "\nThe companies and other companies said so.\n"
    found = engine.facts(text, span_of("corporations"), engine.survey(text))
    before = engine.facts(SPUN, span_of("corporations"), evidence)
    assert found.about("companies").times_left >= before.about("companies").times_left


def test_decisions_are_not_counted_among_what_the_engine_found(engine, evidence):
    before = engine.facts(SPUN, span_of("officers"), evidence)
    lesson = [Decision("officers", "officials", ("officials",))] * 9
    after = engine.facts(SPUN, span_of("officers"), evidence, lesson)
    assert after.about("officials").times_here == before.about("officials").times_here


def test_what_is_settled_is_a_neighbour_as_it_stands(engine, evidence):
    decided_spans = [span_of("stated")]
    found = engine.facts(SPUN, span_of("officers"), evidence, (), decided_spans)
    assert ("stated", "stated") in found.after


def test_where_no_phrase_is_read_there_are_no_facts(engine, evidence):
    start, end = span_of("officers")
    assert engine.facts(SPUN, (start + 1, end), evidence) is None
    assert engine.facts("", (0, 0), evidence) is None
    assert engine.facts(CLEAN, span_of("council", CLEAN), evidence) is not None


def test_the_verdict_is_that_of_the_evidence(engine):
    found = engine.facts(CLEAN, span_of("council", CLEAN), engine.survey(CLEAN))
    assert found.manner is Manner.SOUND


def test_a_line_without_end_is_looked_at_around_the_place_alone(engine, evidence):
    text = "word " * 50_000 + SPUN.partition("\n")[0]
    assert engine.facts(text, span_of("officers", text), evidence).about("officials")


def test_a_listed_term_is_told_as_such(engine):
    text = "One of the models was an irregular woodland, the other a linear regression."
    found = engine.facts(text, span_of("irregular woodland", text), engine.survey(text))
    assert found.about("random forest").is_listed
