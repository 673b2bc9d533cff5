"""Numbers between digits and words, as candidates."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.engine.reading.numbers import candidates
from editor.engine.text.sentences import sentences


def found(text: str) -> list[tuple[str, str]]:
    """Each stretch that is a candidate, and what it may have been."""
    return [
        (text[sentence.cells[at].start : sentence.cells[end - 1].end], candidate.original.text)
        for sentence in sentences(text, 0, len(text))
        for at in range(len(sentence.cells))
        for end, candidate in candidates(sentence, at)
    ]


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("He had 4 dogs", [("4", "four")]),
        ("He had 46 dogs", [("46", "forty-six")]),
        ("He had 20 dogs", [("20", "twenty")]),
        ("the 2nd half", [("2nd", "second")]),
        ("the 21st of May", [("21st", "twenty-first")]),
        ("the 40th time", [("40th", "fortieth")]),
        ("the 12th man", [("12th", "twelfth")]),
        ("He had four dogs", [("four", "4")]),
        ("He had forty-six dogs", [("forty-six", "46")]),
        ("the forty-sixth", [("forty-sixth", "46th")]),
        ("in the nineteen eighties", [("nineteen", "19"), ("nineteen eighties", "1980s")]),
    ],
)
def test_numbers_go_both_ways(text, pairs):
    assert found(text) == pairs


def test_numbers_of_two_words_are_taken_whole():
    assert ("forty six", "46") in found("He had forty six dogs")
    assert ("forty sixth", "46th") in found("the forty sixth president")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no number here",
        "$4",
        "£4 each",
        "only 4% of them",
        "4.",
        "in 1984 and 2,000 and 100 and 3.14 and 007",
        "one of them came first, the second stayed third",
        "the 3th and the 22th",
        "Boeing 747-400, M4 and A4s",
        "sixty, four of them",
    ],
)
def test_what_is_no_such_number_is_left_alone(text):
    assert [pair for pair in found(text) if pair[0] not in {"sixty", "four"}] == []


@given(st.integers(1, 99))
def test_what_was_put_in_digits_comes_back(number):
    ((digits, words),) = found(f"the {number} dogs")
    assert digits == str(number)
    assert number == 1 or (words, digits) in found(f"the {words} dogs")
    assert words == "one" or (words.replace("-", " "), digits) in found(
        f"the {words.replace('-', ' ')} dogs"
    )


@given(
    st.lists(
        st.one_of(
            st.sampled_from(
                ["4", "46th", "four", "forty", "six", "sixth", "$", "%", ".", ",", "eighties"]
            ),
            st.text(),
        )
    )
)
def test_candidates_are_other_wordings_with_a_chance(parts):
    text = " ".join(parts)
    for sentence in sentences(text, 0, len(text)):
        for at in range(len(sentence.cells)):
            for end, candidate in candidates(sentence, at):
                assert at < end <= len(sentence.cells)
                assert 0 < candidate.chance < 1
                norm = " ".join(cell.norm for cell in sentence.cells[at:end])
                assert candidate.original.norm != norm
