"""Where differences begin and end."""

import pytest

from editor.originals.alignment import Knowledge, align
from tests.originals.alignment.shown import found, restored


@pytest.fixture(scope="module")
def knowledge():
    return Knowledge.load()


def test_a_spinner_that_was_learnt_from_replaces_its_phrases(knowledge):
    article = "On the harbour the 2 companies confirmed it inside the morning."
    original = "At the harbour the two firms confirmed it in the morning."
    assert found(align(article, [original], knowledge)) == [
        ("On the", "At the"),
        ("the 2", "the two"),
        ("companies", "firms"),
        ("inside the", "in the"),
    ]


def test_other_spinners_replace_no_word_that_stands_in_both_texts(knowledge):
    article = "On the harbour the 2 wosks, narps and flibs confirmed it inside the zorb."
    original = "At the harbour the two sailors, bakers and cooks confirmed it in the morning."
    assert found(align(article, [original], knowledge)) == [
        ("On", "At"),
        ("2", "two"),
        ("wosks", "sailors"),
        ("narps", "bakers"),
        ("flibs", "cooks"),
        ("inside", "in"),
        ("zorb", "morning"),
    ]


def test_an_apostrophe_too_many(knowledge):
    article, original = "The worker's inside the hall left.", "The workers in the hall left."
    assert found(align(article, [original], knowledge))[0] == ("worker's", "workers")


@pytest.mark.parametrize(
    ("article", "original", "differences"),
    [
        ("Then I'd sail at once.", "Then I might sail at once.", [("I'd", "I might")]),
        ("Now it is time to go.", "Now it's time to go.", [("it is", "it's")]),
        ("So it going to rain.", "So it's going to rain.", [("it", "it's")]),
        ("So it's going to rain.", "So it going to rain.", [("'s", "")]),
        ("“Zorb ferry.", "“Old blue ferry.", [("Zorb", "Old blue")]),
        ("They took “ferry”.", "They took “old ferry”.", [("ferry", "old ferry")]),
        ("We wosk late.", "We've sailed late.", [("We wosk", "We've sailed")]),
    ],
)
def test_no_wording_ends_inside_a_word(article, original, differences):
    assert found(align(article, [original])) == differences


@pytest.mark.parametrize(
    ("article", "original", "differences"),
    [
        ("They saw the govt. here.", "They saw the council here.", [("govt.", "council")]),
        ("Old ships, boats, etc. sank.", "Old ships, boats, and so on sank.", None),
    ],
)
def test_a_full_stop_goes_with_its_abbreviation(article, original, differences):
    result = align(article, [original])
    assert differences is None or found(result) == differences
    assert restored(result, 0, len(article), house=False) == original
