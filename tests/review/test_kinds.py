"""The table of kinds is complete, and no two kinds look alike."""

from itertools import combinations

import pytest

from editor.engine.suspect import Kind
from editor.review.kinds import KINDS, Level, level, line_role, tint_role

CONFIDENCES = {Level.SURE: 0.95, Level.LIKELY: 0.7, Level.POSSIBLE: 0.3}


def test_every_kind_has_a_row():
    assert set(KINDS) == set(Kind)


def test_names_and_groups_are_unique():
    looks = KINDS.values()
    assert len({look.name for look in looks}) == len(KINDS)
    assert len({look.group for look in looks}) == len(KINDS)
    assert all(look.name and look.group for look in looks)


def test_no_two_kinds_share_both_line_and_sign():
    for one, other in combinations(KINDS, 2):
        assert KINDS[one].line is not KINDS[other].line, (one, other)
        assert KINDS[one].sign != KINDS[other].sign, (one, other)


@pytest.mark.parametrize(("word", "confidence"), CONFIDENCES.items())
@pytest.mark.parametrize("kind", Kind)
def test_roles_say_the_kind_or_the_confidence(kind, word, confidence):
    assert level(confidence) is word
    assert tint_role(kind, confidence) == KINDS[kind].colour or word.value
    assert line_role(kind, confidence) == f"{tint_role(kind, confidence)}_line"
