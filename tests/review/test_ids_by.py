"""Ids by what they have in common."""

from collections import defaultdict

from hypothesis import given
from hypothesis import strategies as st

from editor.review.ids_by import IdsBy

CHANGES = st.lists(st.tuples(st.booleans(), st.sampled_from("ab"), st.integers(1, 20)))


@given(CHANGES)
def test_ids_are_those_that_were_added_and_not_discarded(changes):
    found, wanted = IdsBy(), defaultdict(set)
    for adds, key, id_ in changes:
        (found.add if adds else found.discard)(key, id_)
        (wanted[key].add if adds else wanted[key].discard)(id_)
    assert {key: list(found.ids(key)) for key in "abc"} == {
        key: sorted(wanted[key]) for key in "abc"
    }
