"""Where differences begin and end."""

import pytest

from editor.originals.alignment import align
from tests.originals.alignment.shown import found, restored


@pytest.mark.parametrize(
    ("article", "original", "differences"),
    [
        ("Then I'd sail at once.", "Then I might sail at once.", [("I'd", "I might")]),
        ("Now it is time to go.", "Now it's time to go.", [("it is", "it's")]),
        ("So it going to rain.", "So it's going to rain.", [("it", "it's")]),
        ("So it's going to rain.", "So it going to rain.", [("'s", "")]),
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
