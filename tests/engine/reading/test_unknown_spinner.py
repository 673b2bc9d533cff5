"""Text by spinners whose list is unknown, and sound text that might be taken for it."""

from __future__ import annotations

import pytest

from editor.engine.reading.evidence import Manner
from editor.engine.suspect import SuggestionSource

PAPER = (
    "This disquisition examines how small granges in dry regions store rainwater for the long "
    "summer. We canvassed sixty smallholders in two precincts and measured the posit of water in "
    "their cisterns every seven days. The upshots show that covered reservoirs lose far less "
    "water than open bones, and that their possessors can bedew their cropland for three weeks "
    "longer. Cost remains the main hedge: numerous croppers can not go the concrete, and moneybags "
    "are loath to advance plutocrat against so small a plat. We propose a participated fund in "
    "each hamlet, run by the drinkers themselves. The system was tested for one time in four "
    "townlets, where thirty nine households espoused it and nothing left. Further exploration "
    "should look at the delicacy of the readings and at the health of the folks who drink the "
    "stored water."
)
INVOICES = (
    "The accounts office prints every invoice twice. One invoice goes to the customer, the other "
    "invoice is filed. When the customer pays, the clerk marks the invoice, and the invoice number "
    "is entered in the book. A lost invoice can be printed again."
)
INSTRUCTORS = (
    "The school has one instructor for each group of eight. Every instructor must hold a licence, "
    "and the instructor stays with the group all day. If an instructor falls ill, another "
    "instructor takes over. Parents may ask the instructor for a report at the end of the week."
)
PHYSICIANS = (
    "A physician may work here only after an exam. The physician sees ten patients an hour, and "
    "each physician keeps notes. Ask your physician before you travel. Another physician will call "
    "you if your physician is away."
)


def test_words_that_a_rewriter_put_in_are_found(engine):
    analysis = engine.analyse(PAPER)
    assert analysis.evidence.manner is Manner.UNKNOWN
    assert analysis.evidence.spun >= 0.15
    found = {suspect.text: suspect for suspect in analysis.suspects}
    assert {"disquisition", "townlets", "plutocrat", "possessors"} <= found.keys()
    offered = [one.text for one in found["disquisition"].suggestions]
    assert {"research", "paper"} & set(offered)


@pytest.mark.parametrize("text", [INVOICES, INSTRUCTORS, PHYSICIANS])
def test_what_a_text_is_about_is_not_taken_for_a_replacement(engine, text):
    analysis = engine.analyse(text)
    assert analysis.evidence.manner is Manner.SOUND
    assert [one.text for one in analysis.suspects if one.confidence >= 0.9] == []


def test_a_word_that_no_list_has_is_marked_with_guesses(engine):
    analysis = engine.analyse(PAPER.replace("cropland", "frumentation"))
    (odd,) = [one for one in analysis.suspects if one.text == "frumentation"]
    assert odd.suggestions
    assert {one.source for one in odd.suggestions} == {SuggestionSource.GUESS}
    assert odd.suggestions[0].reason.startswith("a guess: “frumentation” does not seem to belong")


def test_a_part_of_a_text_is_read_as_the_whole_is(engine):
    text = f"{PAPER}\n{INVOICES}\n{PAPER}\n"
    evidence = engine.survey(text)
    whole = engine.analyse(text).suspects
    lines = [(0, len(PAPER)), (len(PAPER) + 1, len(PAPER) + 1 + len(INVOICES))]
    for start, end in lines:
        assert engine.suspects(text, (start, end), evidence) == [
            one for one in whole if start <= one.start < end
        ]
