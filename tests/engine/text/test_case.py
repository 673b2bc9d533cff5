from __future__ import annotations

import pytest

from editor.engine.text.case import carry_case


@pytest.mark.parametrize(
    ("surface", "replacement", "expected"),
    [
        ("Officers", "officials", "Officials"),
        ("OFFICERS", "officials", "OFFICIALS"),
        ("officers", "officials", "officials"),
        ("just lately", "recently", "recently"),
        ("Just lately", "recently", "Recently"),
        ("White Home", "white house", "White House"),
        ("in accordance with", "according to", "according to"),
        ("america", "the United States", "the United States"),
        ("Within the", "in the", "In the"),
        ("2", "two", "two"),
        ("Nineteen Eighties", "1980s", "1980s"),
        ("Forty Sixth", "46th", "46th"),
        ("officers", "", ""),
    ],
)
def test_the_case_of_the_place_is_carried_over(surface, replacement, expected):
    assert carry_case(surface, replacement) == expected
