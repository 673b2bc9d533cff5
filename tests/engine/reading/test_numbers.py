"""Numbers between digits and words, as candidates."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.engine.reading.numbers import candidates, in_digits, is_written_out
from editor.engine.suspect import Kind, SuggestionSource
from editor.engine.text.sentences import sentences
from tests.engine.test_engine import CLEAN, SPUN


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
    assert ("twenty third", "23rd") in found("the twenty third of May")
    assert ("twelfth", "12th") in found("the twelfth man")


@pytest.mark.parametrize("phrase", ["forty sixth", "forty-sixth", "nineteen eighties", "four"])
def test_a_number_in_words_is_known_as_one(phrase):
    assert is_written_out(phrase)


@pytest.mark.parametrize("phrase", ["", "one", "second", "46th", "four dogs", "eighties", "word"])
def test_what_is_no_number_in_words_is_not(phrase):
    assert not is_written_out(phrase)


@pytest.mark.parametrize(
    ("phrase", "digits"),
    [
        ("4", "4"),
        ("four", "4"),
        ("second", "2nd"),
        ("forty sixth", "46th"),
        ("nineteen eighties", "1980s"),
        ("1980s", "1980s"),
        ("12 months", ""),
        ("fourth of", ""),
        ("word", ""),
    ],
)
def test_the_digits_of_a_number(phrase, digits):
    assert in_digits(phrase) == digits


def suspects(engine, sentence, article=SPUN):
    """The suspects of a sentence that stands at the end of an article."""
    text = f"{article}\n{sentence}\n"
    return [one for one in engine.analyse(text).suspects if one.start > len(article)]


@pytest.mark.parametrize(
    ("sentence", "phrase", "original"),
    [
        ("Officers stated he was the forty sixth president.", "forty sixth", "46th"),
        ("Corporations went there within the nineteen eighties.", "nineteen eighties", "1980s"),
        ("Corporations went there within the Nineteen Eighties.", "Nineteen Eighties", "1980s"),
        ("Officers stated that it ended on the thirty first of May.", "thirty first", "31st"),
    ],
)
def test_a_number_written_out_in_a_spun_article_is_marked(engine, sentence, phrase, original):
    (suspect,) = [one for one in suspects(engine, sentence) if one.text == phrase]
    assert suspect.kind is Kind.NUMBER
    best = suspect.suggestions[0]
    assert best.text == original
    assert f"“{phrase}” is “{original}” written out" in best.reason
    assert "near-synonym" not in best.reason


def test_a_number_put_in_digits_in_a_spun_article_is_marked(engine):
    found = suspects(engine, "Officers stated he had 4 corporations.")
    (suspect,) = [one for one in found if one.text == "4"]
    assert suspect.kind is Kind.NUMBER
    assert suspect.suggestions[0].text == "four"
    assert "“4” is “four” in digits" in suspect.suggestions[0].reason
    # The lexicon has counts for this pair, and they win over the rule.
    assert suspect.suggestions[0].source is SuggestionSource.LEXICON


def test_a_number_is_offered_once(engine):
    for one in suspects(engine, "Officers stated 4 of forty corporations were the twenty first."):
        wordings = [suggestion.text for suggestion in one.suggestions]
        assert len(set(wordings)) == len(wordings)


@pytest.mark.parametrize("number", ["4", "four", "46", "forty-six", "Ninety-four"])
def test_a_number_in_sound_text_is_not_marked(engine, number):
    assert suspects(engine, f"{number} people came to the meeting in the town.", CLEAN) == []
    assert suspects(engine, f"He said that {number} people came in May.", CLEAN) == []


def test_a_number_written_out_in_sound_text_is_not_marked(engine):
    sentence = "He was the forty sixth president of the country in the nineteen eighties."
    assert all(one.text != "forty sixth" for one in suspects(engine, sentence, CLEAN))


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
