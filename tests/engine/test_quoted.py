"""Phrases that a text about spinning quotes: doubted, not hidden."""

from __future__ import annotations

import pytest

from editor.engine.quoted import MOST, with_quoted
from editor.engine.suspect import Kind, Suggestion, SuggestionSource, Suspect

PHRASE = "counterfeit consciousness"


def one(text, kind=Kind.SPUN):
    start = text.index(PHRASE)
    made = (Suggestion("artificial intelligence", 0.96, SuggestionSource.LEXICON, "Why."),)
    suspect = Suspect(start, start + len(PHRASE), PHRASE, kind, 0.98, made)
    (found,) = with_quoted(text, [suspect])
    return found


@pytest.mark.parametrize(
    "text",
    [
        "tortured phrases such as “counterfeit consciousness” instead of “artificial intelligence”",
        'It writes "counterfeit consciousness" for "artificial intelligence".',
        "An odd paraphrase is 'counterfeit consciousness', which is meant to be AI.",
        "Papers had “counterfeit consciousness” in place of the usual term.",
        "such wordings as «the counterfeit consciousness» are odd",
    ],
)
def test_a_quoted_example_is_doubted_and_the_reason_says_why(text):
    found = one(text)
    assert found.confidence == MOST
    assert found.suggestions[0].confidence < MOST
    assert found.suggestions[0].text == "artificial intelligence"
    assert found.suggestions[0].reason.startswith("The article quotes “counterfeit conscious")
    assert found.suggestions[0].reason.endswith("Why.")


@pytest.mark.parametrize(
    "text",
    [
        "tortured phrases such as counterfeit consciousness instead of artificial intelligence",
        "The “first” of these phrases, counterfeit consciousness, has a “second” form.",
        "He called it “counterfeit consciousness” and left the room.",
        "The firm's counterfeit consciousness, its owners' pride, is used rather than people.",
        "“Our counterfeit consciousness will do the work instead of the people here,” he said.",
        "Tortured phrases are odd.\n“counterfeit consciousness” is used in this work.",
    ],
)
def test_what_is_no_quoted_example_stays_as_it_was(text):
    assert one(text).confidence == 0.98


def test_other_kinds_of_damage_are_no_examples():
    text = "phrases such as “counterfeit consciousness”"
    assert one(text, Kind.HIDDEN).confidence == 0.98


def test_the_engine_doubts_what_a_text_quotes(engine):
    text = (
        "Deep learning has changed image analysis in the last decade. Some papers have tortured "
        "phrases such as “counterfeit consciousness” instead of the usual term. We looked for "
        "them in a large set of papers.\n"
    )
    (found,) = [s for s in engine.analyse(text).suspects if PHRASE in s.text]
    assert found.confidence <= MOST
    bare = text.replace("“", "").replace("”", "")
    (found,) = [s for s in engine.analyse(bare).suspects if PHRASE in s.text]
    assert found.confidence > 0.9
