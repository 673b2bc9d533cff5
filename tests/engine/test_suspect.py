"""What is known of a suspect."""

import pickle

from hypothesis import given
from hypothesis import strategies as st

from editor.engine.suspect import Repair, Suggestion, SuggestionSource

ANY_TEXT = st.text(st.characters(exclude_categories=()))
"""Half of a surrogate pair, as damaged files have them, among it."""


@given(ANY_TEXT, ANY_TEXT)
def test_a_suggestion_has_its_reason_letter_for_letter(first, second):
    one = Suggestion("aid", 0.5, SuggestionSource.LEXICON, first)
    assert one.reason == first
    assert one.but(reason=second).reason == second
    assert pickle.loads(pickle.dumps(one)) == one
    assert (one.but(reason=second) == one) is (first == second)


def test_all_else_stays_when_a_part_of_a_suggestion_changes():
    repair = Repair(-2, "a", "an", "“an” goes before “aid”.")
    one = Suggestion("aid", 0.5, SuggestionSource.RULE, "Why.", (repair,))
    assert one.but() == one
    assert one.but(confidence=0.25) == Suggestion(
        "aid", 0.25, SuggestionSource.RULE, "Why.", (repair,)
    )
    assert one.but(also=()) == Suggestion("aid", 0.5, SuggestionSource.RULE, "Why.")
