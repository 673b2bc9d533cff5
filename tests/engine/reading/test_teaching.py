"""Decisions as evidence: what they say about the rest of the document."""

from __future__ import annotations

import re
from copy import deepcopy

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.engine.reading.evidence import Evidence
from editor.engine.reading.teaching import Decision, with_decisions
from tests.engine.test_engine import SPUN

OFFERED = ("companies", "firms")


@pytest.fixture(scope="module")
def evidence(engine):
    return engine.survey(SPUN)


def found(engine, evidence, phrase, text=SPUN, decided_spans=()):
    """Each suspect of that phrase: its confidence, and its suggestions with theirs."""
    suspects = engine.suspects(text, (0, len(text)), evidence, decided_spans=decided_spans)
    return [
        (one.confidence, {each.text: each.confidence for each in one.suggestions})
        for one in suspects
        if one.text == phrase
    ]


def test_an_accepted_wording_is_likelier_in_the_other_places(engine, evidence):
    before = found(engine, evidence, "battle")
    after = found(engine, with_decisions(evidence, [Decision("battle", "war", ("war",))]), "battle")
    assert after[0][1]["war"] > before[0][1]["war"] + 0.1
    assert after[0][0] > before[0][0]
    assert max(after[0][1], key=after[0][1].__getitem__) == "war"


def test_the_other_case_form_learns_less(engine, evidence):
    lesson = with_decisions(evidence, [Decision("Battle", "War", ("War",))])
    exact = with_decisions(evidence, [Decision("battle", "war", ("war",))])
    before, other, same = (found(engine, one, "battle") for one in (evidence, lesson, exact))
    assert before[0][1]["war"] < other[0][1]["war"] < same[0][1]["war"]


def test_a_phrase_that_was_kept_is_less_likely_damage(engine, evidence):
    before = found(engine, evidence, "corporations")
    once = with_decisions(evidence, [Decision("corporations", None, OFFERED)])
    after = dict.fromkeys(range(3), 0.0) | dict(
        enumerate(confidence for confidence, _ in found(engine, once, "corporations"))
    )
    assert all(after[at] < confidence for at, (confidence, _) in enumerate(before))


def test_another_wording_than_the_likely_one_moves_the_rest_towards_it(engine, evidence):
    lesson = with_decisions(evidence, [Decision("corporations", "firms", OFFERED)])
    for before, after in zip(
        found(engine, evidence, "corporations"), found(engine, lesson, "corporations"), strict=True
    ):
        assert after[1]["firms"] > before[1]["firms"]
        assert after[1].get("companies", 0) < before[1]["companies"]


def test_what_is_settled_is_taken_as_it_stands(engine, evidence):
    text = SPUN.replace("corporations", "companies", 1)
    at = text.index("companies")
    decided_spans = [(at, at + len("companies"))]
    assert found(engine, evidence, "companies", text, decided_spans) == []
    assert found(engine, evidence, "corporations", text, decided_spans)


DECISIONS = st.lists(
    st.builds(
        Decision,
        st.sampled_from(["officers", "Officers", "just lately", "US", "", "\n", "2", "ﬁ"]),
        st.sampled_from([None, "", "officials", "Officials", "the US", "."]),
        st.lists(st.sampled_from(["officials", "police", "", "2"]), max_size=3).map(tuple),
    ),
    max_size=6,
)
COUNTS = {"officials": {"officers": 2.0, "": 0.5}, "^officials": {"^officers": 1.0}}
BASE = Evidence(0.9, 0.9, 0.9, COUNTS, {"officials": 2.5, "^officials": 1.0})


@given(decisions=DECISIONS, data=st.data())
def test_the_evidence_given_stays_and_the_order_does_not_matter(decisions, data):
    copy = deepcopy(BASE)
    lesson = with_decisions(BASE, decisions)
    assert copy == BASE
    assert (lesson.share, lesson.spun) == (BASE.share, BASE.spun)
    other = with_decisions(BASE, data.draw(st.permutations(decisions)))
    assert other.totals == pytest.approx(lesson.totals)
    assert other.counts.keys() == lesson.counts.keys()
    for original, phrases in lesson.counts.items():
        assert other.counts[original] == pytest.approx(phrases)
        assert all(count >= 0 for count in phrases.values())


def test_nothing_decided_teaches_nothing():
    assert with_decisions(BASE, []) == BASE
    lesson = with_decisions(BASE, [Decision("officers", "officials")])
    assert lesson.counts["officials"]["officers"] > BASE.counts["officials"]["officers"]
    assert lesson.totals["officials"] > BASE.totals["officials"]


def test_decisions_do_not_make_places_that_are_not_there(engine, evidence):
    """They weigh as several places, but what is said of places counts those that there are."""
    decisions = [Decision("battle", "war", ("war",))] * 5
    taught = with_decisions(with_decisions(evidence, decisions), decisions)
    assert taught.places("war") == evidence.places("war")
    assert taught.counts["war"]["battle"] > taught.places("war").get("battle", 0.0)
    reasons = [
        each.reason
        for one in engine.suspects(SPUN, (0, len(SPUN)), taught)
        for each in one.suggestions
        if one.text == "battle"
    ]
    there = SPUN.lower().count("battle")
    told = [int(n) for n in re.findall(r"in (\d+) places", " ".join(reasons))]
    assert all(n <= there for n in told)
