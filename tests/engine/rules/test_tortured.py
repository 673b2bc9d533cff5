"""Listed tortured terms: marked alone and whole where English hardly has them or the text around
is of science, left alone where they mean what they say."""

from __future__ import annotations

import pytest

from editor.article import Article
from editor.article.span import Span
from editor.review import Review
from tests.engine.rules.test_rules import well_formed
from tests.engine.test_engine import SPUN

SOUND = (
    "The water company has put new meters into every house in the old town. {} The mayor thinks "
    "that the meters will pay for themselves within nine years, if people read the letters that "
    "the company sends them."
)
SCIENCE = (
    "To predict the yield of wheat before the harvest, four models were fitted to ten years of "
    "satellite data. {} Errors were smallest for gradient boosting, and largest for linear "
    "regression. The code is available from the authors."
)
FORESTRY = (
    "The estate covers four hundred hectares on the slope above the river. In {} single trees are "
    "felled, and young ones grow in their place. Deer eat the seedlings of oak and birch, and the "
    "owner wants to fence part of it."
)
SURVEY = (
    "We surveyed sixty plots in the valley to learn how birds use the land. Plantations had few "
    "species, whereas {} had many, above all where dead trees were left standing. The number of "
    "species was fitted with a linear model of area and height. Our data suggest that the method "
    "helps the birds."
)
SCHOOL = (
    "What should a school be for? I have taught history for thirty years, and I believe that {} "
    "cannot be hurried. Teachers know this, but the timetable leaves them no time. A child who "
    "asks why the war began has begun to learn."
)
LESSONS = (
    "This study asks how computers in the classroom change the way pupils read. The data show "
    "that {} depends less on the software than on the teacher. A network of shared documents "
    "helped groups to work together."
)
MUSEUM = (
    "The new museum holds {} about the town, from medieval maps to letters of soldiers. Visitors "
    "may read copies of all of it in the hall, and two archivists answer questions."
)


def found(engine, text):
    """The suspects of a text, each with its first suggestion."""
    return {one.text: one.suggestions[0].text for one in engine.analyse(text).suspects}


@pytest.mark.parametrize(
    ("sentence", "marked"),
    [
        (
            "A bolster vector machine tells leaks from ordinary use.",
            {"bolster vector machine": "support vector machine"},
        ),
        (
            "Bolster vector machines tell leaks from ordinary use.",
            {"Bolster vector machines": "Support vector machines"},
        ),
        (
            "The BOLSTER VECTOR MACHINE tells leaks from ordinary use.",
            {"BOLSTER VECTOR MACHINE": "SUPPORT VECTOR MACHINE"},
        ),
        (
            "A bolster-vector machine tells leaks from ordinary use.",
            {"bolster-vector machine": "support-vector machine"},
        ),
        (
            "Leaks are told from ordinary use by a bolster vector machine (SVM).",
            {"bolster vector machine": "support vector machine"},
        ),
        (
            "One of the mayor's friends died of a heart assault over it.",
            {"heart assault": "heart attack"},
        ),
        (
            "A bolster-vector-machine-based program tells leaks from ordinary use.",
            {"bolster-vector-machine": "support-vector-machine"},
        ),
        (
            "It was left to counterfeit consciousness to read them.",
            {"counterfeit consciousness": "artificial intelligence"},
        ),
    ],
)
def test_a_phrase_that_english_hardly_has_is_marked_alone_and_whole(engine, sentence, marked):
    assert found(engine, SOUND.format(sentence)) == marked


def test_it_is_whole_in_a_spun_text_too(engine):
    text = f"{SPUN.rstrip()} They taught a bolster vector machine with colossal information.\n"
    suspects = engine.analyse(text).suspects
    well_formed(text, suspects)
    marked = {one.text: one.suggestions[0].text for one in suspects}
    assert marked["bolster vector machine"] == "support vector machine"
    assert marked["colossal information"] == "big data"


@pytest.mark.parametrize(
    ("spun", "original"),
    [
        ("an irregular woodland", "random forest"),
        ("profound learning", "deep learning"),
        ("colossal information", "big data"),
        ("a choice tree", "decision tree"),
    ],
)
def test_one_with_a_plain_sense_is_marked_among_words_of_science(engine, spun, original):
    phrase = spun.removeprefix("an ").removeprefix("a ")
    text = SCIENCE.format(f"One of them was {spun}.")
    assert found(engine, text).get(phrase) == original


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        (FORESTRY, "an irregular woodland"),
        (FORESTRY, "irregular woodland"),
        (SURVEY, "irregular woodland"),
        (SCHOOL, "profound learning"),
        (LESSONS, "profound learning"),
        (MUSEUM, "colossal information"),
        (SOUND, "He had planted a choice tree beside each of them."),
    ],
)
def test_one_that_means_what_it_says_is_left_alone(engine, text, phrase):
    assert found(engine, text.format(phrase)) == {}


@pytest.mark.parametrize(
    "more",
    [
        "The random forest was the better one.",
        "Profound learning and a choice tree were worse.",
        "It was fitted with software on a computer.",
    ],
)
def test_other_words_of_the_text_speak_for_it(engine, more):
    plain = "An irregular woodland was shown in the laboratory."
    assert found(engine, SOUND.format(plain)) == {}
    assert found(engine, SOUND.format(f"{plain} {more}"))["irregular woodland"] == "random forest"


def test_a_phrase_goes_on_in_the_next_line_of_a_wrapped_text(engine):
    text = (
        "Leaks are told from ordinary use by a machine of a new kind, a bolster\n"
        "vector machine, which the company bought in the spring of last year.\n"
    )
    (suspect,) = engine.analyse(text).suspects
    assert (suspect.text, suspect.suggestions[0].text) == (
        "bolster\nvector machine",
        "support\nvector machine",
    )
    evidence = engine.survey(text)
    lines = [engine.suspects(text, span, evidence) for span in ((0, 70), (71, len(text) - 1))]
    assert lines == [[suspect], []]


@pytest.mark.parametrize(
    "text",
    [
        "The word bolster\n\nVector machine\n",
        "See https://example.org/bolster-vector-machine for more about the meters.\n",
        "A bolster, vector machine and others.\n",
    ],
)
def test_words_that_are_no_phrase_are_left_alone(engine, text):
    assert found(engine, SOUND.format(text)) == {}


def test_short_lines_are_items_and_no_wrapped_text(engine):
    assert found(engine, "Meters:\n\na bolster\nvector machines\nletters\n") == {}


def test_a_phrase_that_is_quoted_as_an_example_stays_as_it_is(engine):
    quoted = "A tortured phrase is “bolster vector machine” instead of “support vector machine”."
    assert found(engine, SOUND.format(quoted)) == {}


def test_reasons_say_what_speaks_for_a_phrase(engine):
    (alone,) = engine.analyse(SOUND.format("A bolster vector machine reads them.")).suspects
    assert alone.confidence > 0.9
    assert alone.suggestions[0].reason == (
        "“bolster vector machine” is listed as a tortured phrase for “support vector machine”; "
        "English hardly has these words together."
    )
    among = engine.analyse(SCIENCE.format("One was an irregular woodland.")).suspects
    (reason,) = (one.suggestions[0].reason for one in among if one.text == "irregular woodland")
    assert "words of science are around it, as “gradient”, “regression”" in reason


def test_what_it_restores_has_the_right_article_before_it(engine):
    text = SCIENCE.format("One of them was an irregular woodland.")
    review = Review(Article.from_text(text))
    review.merge(engine.analyse(text).suspects, [Span(0, len(text))], 0)
    (item,) = (one for one in review.items() if one.text == "irregular woodland")
    review.accept(item.id)
    assert "One of them was a random forest." in review.article.text
