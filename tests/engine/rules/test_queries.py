"""Pairs of the user's that count only by a rule: with and without other phrases, words apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from editor.engine.rules.queries import Queries
from editor.engine.suspect import SuggestionSource
from editor.engine.text.pairs import Pair, Rule, Sought

if TYPE_CHECKING:
    from editor.engine.engine import Engine

WOODLAND = Pair(
    "irregular woodland",
    "random forest",
    40,
    "Screener",
    Rule(0, (Sought("classifier"),), (Sought("bird life", 2),)),
)
INFORMATION = Pair("enormous information", "big data", 1, "Screener", Rule(2))


def found(text, *pairs):
    suspects = Queries(pairs or (WOODLAND, INFORMATION)).suspects(text, 0, len(text))
    return [(one.text, *(s.text for s in one.suggestions)) for one in suspects]


@pytest.mark.parametrize(
    ("text", "texts"),
    [
        ("Irregular woodland is used.", []),
        ("Irregular woodland is used.\nA classifier is trained.", ["Irregular woodland"]),
        ("The irregular woodland classifier, and bird life.", []),
        ("The irregular woodland classifier, and life of a bird.", []),
        ("The irregular woodland classifier; the life of each other bird.", ["irregular woodland"]),
        ("An irregular, woodland classifier.", []),
        ("They need enormous amounts of information.", ["enormous amounts of information"]),
        ("They need information that is enormous.", ["information that is enormous"]),
        ("They need enormous amounts of such information.", []),
    ],
)
def test_a_phrase_counts_only_where_its_rule_is_met(text, texts):
    assert [one[0] for one in found(text)] == texts


def test_all_originals_of_a_query_are_offered_the_commonest_first():
    rule = Rule(0, (Sought("water"),))
    pairs = [
        Pair("stream rate", "flow rate", 3, "A", rule),
        Pair("stream rate", "current", 9, "A", rule),
    ]
    assert found("The stream rate of water", *pairs) == [("stream rate", "current", "flow rate")]


def test_the_reason_names_list_papers_and_rule():
    (suspect,) = Queries([WOODLAND]).suspects("irregular woodland classifier", 0, 29)
    (suggestion,) = suspect.suggestions
    assert suggestion.source is SuggestionSource.PERSON
    for words in ("“Screener”", "40 papers", "with “classifier”", "without “bird life”"):
        assert words in suggestion.reason


def test_the_engine_uses_such_pairs_beside_plain_ones(engine: Engine):
    text = (
        "The irregular woodland is compared with a second classifier. We asked forty people "
        "about the zorbly flan that they had seen, and they were glad to answer.\n"
    )
    plain = Pair("zorbly flan", "garden wall", 1, "Mine")
    extended = engine.extended([plain]).extended([WOODLAND])
    texts = {one.text: one.suggestions[0].text for one in extended.analyse(text).suspects}
    assert texts["irregular woodland"] == "random forest"
    assert texts["zorbly flan"] == "garden wall"
    without = engine.extended([WOODLAND]).analyse(text.replace("classifier", "method"))
    assert "irregular woodland" not in {one.text for one in without.suspects}
