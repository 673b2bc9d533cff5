"""Texts as they are met: lists, tables, headlines, quotations, numbers, spaces of all kinds."""

import re

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from editor.originals.alignment import Knowledge, align
from tests.originals.alignment.shown import found, restored

KNOWN = Knowledge.load()


@pytest.mark.parametrize(
    ("article", "original"),
    [
        ("‘Gone,’ she said, ‘it’s late.’", "“Gone,” she said, “it's late.”"),
        ("He called it “a bad day”.", 'He called it "a bad day."'),
        ("The ship cost 40\u00a0000 crowns.", "The ship cost 40 000 crowns."),
        ("It weighs 5kg and came at 5pm.", "It weighs 5 kg and came at 5 p.m."),
        ("The ship took 1.5m crates, 10 % of all.", "The ship took 1.5 m crates, 10% of all."),
        ("A state of the art ship.", "A state-of-the-art ship."),
        ("J. K. Tarn met the U. S. team.", "J.K. Tarn met the U.S. team."),
        ("A naive clerk of the cafe in Sao Tome.", "A naïve clerk of the café in São Tomé."),
        ("The ship sank ne\u00adar the har\u200bbour.", "The ship sank near the harbour."),
        ("TARN, June 4 (Tide) – The ship sank.", "TARN (Tide) - The ship sank."),
        ("- one rope\n- two masts", "* one rope\n* two masts"),
        ("1. Heat the oven.\n2. Mix it.", "1) Heat the oven.\n2) Mix it."),
    ],
)
def test_house_style_is_told_from_spinning(article, original):
    result = align(article, [original], KNOWN)
    assert result.differences
    assert found(result) == []


@pytest.mark.parametrize(
    ("article", "original", "differences"),
    [
        (
            "Ferry Firm Invests In Fresh Vessels\n\nThe firm",
            "Ferry firm invests in new ships\n\nThe firm",
            [("Fresh", "new"), ("Vessels", "ships")],
        ),
        (
            "Tarn, Bill\tSkipper\t12\nPell, Ann\tTechnician\t7",
            "Tarn, Bill\tCaptain\t12\nPell, Ann\tEngineer\t7",
            [("Skipper", "Captain"), ("Technician", "Engineer")],
        ),
        (
            "Bob Stone said that Stone lives there. Mr. Stone is old.",
            "Bill Tarn said that Tarn lives there. Mr. Tarn is old.",
            [("Bob", "Bill"), ("Stone", "Tarn"), ("Stone", "Tarn"), ("Stone", "Tarn")],
        ),
        (
            "Twelve boats left; 3 came back.",
            "12 boats left; three came back.",
            [("Twelve", "12"), ("3", "three")],
        ),
        (
            "They purchased coloured glass for the theatre.",
            "They bought colored glass for the theater.",
            [("purchased", "bought")],
        ),
        (
            "It took 1.5m crates in all.",
            "It took 1.5 million crates in all.",
            [("1.5m", "1.5 million")],
        ),
        ("It cost €5 there.", "It cost 5 there.", [("€", "")]),
    ],
)
def test_what_was_spun_has_its_borders(article, original, differences):
    assert found(align(article, [original], KNOWN)) == differences


@pytest.mark.parametrize(
    ("article", "original"),
    [
        (
            "The ferry left Tarn late. It carried forty travellers. They had waited since dawn.",
            "The ferry left Tarn late with forty passengers, who had waited since dawn.",
        ),
        (
            "The ferry left Tarn with forty people, and it reached Pell, while the town was dark.",
            "The ferry left Tarn with forty people. It reached Pell. The town was dark.",
        ),
        (
            "After the storm had passed, the crew said that the ship was safe.",
            "The crew said that the ship was safe after the storm had passed.",
        ),
    ],
)
def test_sentences_cut_joined_and_turned_round_are_put_back(article, original):
    result = align(article, [original], KNOWN)
    assert restored(result, 0, len(article), house=False) == original


_PIECES = """the a an of in old new ferry Ferry harbour officers said It it's is I'd might 12
twelve 5kg $4 4 near ne\u00adar U. S. U.S. and who with don't . , ; — - “ ” ' \" … ( )"""
PIECES = st.sampled_from([*_PIECES.split(), "\n\n", "\u00a0"])
TEXTS = st.lists(PIECES, max_size=25).map(" ".join)


@given(TEXTS, TEXTS, st.booleans())
@example("Then I'd go", "Then I might go", False)
@example("It left late. It is near", "It left late with", False)
@example("the . the", "the it's", False)
@example("the , . the the", "it's the", False)
@example("the the", "U. U.S. the", False)
@example("the $4 the", "the the . the the", False)
def test_accepting_all_but_house_style_gives_the_originals_words(article, original, known):
    # What stands before a dash would be a dateline, which is house style as a whole.
    assume(not re.search(r"[US]\..*[—-]", article))
    result = align(article, [original], KNOWN if known else None)
    for passage in result.passages:
        source = original[passage.original_start : passage.original_end]
        accepted = restored(result, passage.start, passage.end, house=False)
        assert words(accepted) == words(source)


def words(text):
    """The words in which two texts of different house styles are alike."""
    return [
        word.lower() for word in re.findall(r"[^\W_]+(?:'[^\W_]+)*", text.replace("\u00ad", ""))
    ]
