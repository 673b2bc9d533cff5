"""Aligning an article with its originals: what was replaced, moved, left out, mixed."""

import threading
import time
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from editor.engine.errors import Cancelled
from editor.engine.text.pairs import Pair
from editor.originals.alignment import DifferenceKind, Knowledge, Tie, align
from editor.originals.alignment.unseen import seen
from tests.growth import check_ten_times
from tests.originals.alignment.shown import found, restored

ORIGINAL = """The harbour master Bill Tarn told reporters that the ferry would sail on Monday.
According to two officials, companies sold equipment worth $4,000 to the town.

"We are glad," the mayor said. Nobody knew the colour of the old lighthouse.
Repairs will take three weeks. About a tenth of the money came from abroad.
"""
SPUN = """The harbour master Invoice Tarn instructed reporters that the ferry would sail on Monday.
In accordance with two officers, corporations offered gear worth $4,000 to the town.

"We are glad," the mayor stated. Nobody knew the colour of the previous lighthouse.
Repairs will take three weeks. A few tenth of the cash came from abroad.
"""


@pytest.fixture(scope="module")
def knowledge():
    return Knowledge.load()


def kinds(result):
    return [one.kind for one in result.differences if not one.house]


def test_replaced_phrases_fall_on_their_originals_and_not_on_neighbours(knowledge):
    result = align(SPUN, [ORIGINAL], knowledge)
    assert found(result) == [
        ("Invoice", "Bill"),
        ("instructed", "told"),
        ("In accordance with", "According to"),
        ("officers", "officials"),
        ("corporations", "companies"),
        ("offered", "sold"),
        ("gear", "equipment"),
        ("stated", "said"),
        ("previous", "old"),
        ("A few", "About a"),
        ("the cash", "the money"),
    ]
    assert result.coverage == 1
    assert not result.identical
    assert [(p.start, p.moved) for p in result.passages] == [(0, False)]
    assert min(one.confidence for one in result.differences) > 0.8


def test_words_that_no_list_has_are_aligned_by_their_place():
    article = "We flibbed the grand wosk there, and the narp of the town came along."
    original = "We sold the top boat there, and the mayor of the town came along."
    assert found(align(article, [original])) == [
        ("flibbed", "sold"),
        ("grand", "top"),
        ("wosk", "boat"),
        ("narp", "mayor"),
    ]


def test_unknown_words_of_unequal_number_are_one_phrase():
    article = "They had to keep far away from the harbour at night."
    original = "They had to avoid the harbour at night."
    result = align(article, [original])
    assert found(result) == [("keep far away from", "avoid")]
    assert result.differences[0].tie is Tie.PLACE


def test_the_users_own_pairs_are_known(knowledge):
    article, original = "Zorb flim came by sea.", "The boat came by sea."
    pair = Pair("zorb flim", "the boat")
    assert align(article, [original], knowledge).differences[0].tie is Tie.PLACE
    result = align(article, [original], knowledge.extended([pair]))
    assert found(result) == [("Zorb flim", "The boat")]
    assert result.differences[0].tie is Tie.SEEN


def test_an_article_goes_with_its_word():
    result = align("It was an enormous ship.", ["It was a giant ship."])
    assert found(result) == [("an enormous", "a giant")]


def test_words_that_one_text_lacks():
    original = "The crew left the old harbour early today."
    out = align("The crew left the harbour early today.", [original])
    assert kinds(out) == [DifferenceKind.LEFT_OUT]
    assert found(out) == [("harbour", "old harbour")]
    into = align("The crew left the very old harbour early today.", [original])
    assert kinds(into) == [DifferenceKind.PUT_IN]
    assert [(a.strip(), b) for a, b in found(into)] == [("very", "")]
    assert restored(into, 0, len(into.article)) == original


@pytest.mark.parametrize(
    ("article", "original"),
    [
        ("“Gone,” he said.", '"Gone," he said.'),
        ("It\u2019s late\u2014very late\u2026", "It's late -- very late..."),
        ("The  ship\u00a0sank.", "The ship sank."),
        ("The colour of the theatre.", "The color of the theater."),
        ("THE SHIP SANK", "The ship sank"),
        ("The ﬁrst ofﬁce.", "The first office."),
        ("An e-mail came.", "An email came."),
        ("Ten percent left.", "Ten per cent left."),
        ("Bread, wine, and salt.", "Bread, wine and salt."),
        ("First line.\n\nSecond line.", "First line.\nSecond line."),
        ("The ship sank.", "PORT TARN (Tide News) - The ship sank."),
        ("PORT TARN, Jan. 5 - The ship sank.", "The ship sank."),
    ],
)
def test_house_style_is_told_from_spinning(article, original):
    result = align(article, [original])
    assert result.differences
    assert found(result) == []
    assert result.identical
    assert restored(result, 0, len(article), house=False) == article


def test_a_word_in_two_is_no_house_style():
    result = align("They went with out him.", ["They went without him."])
    assert found(result) == [("with out", "without")]


def test_equal_texts_are_identical():
    result = align(ORIGINAL, [ORIGINAL])
    assert result.identical
    assert result.differences == ()
    assert result.coverage == 1


def test_sentences_left_out_and_added():
    lines = ["The ferry was late.", "Its engine had failed twice.", "No passenger was hurt."]
    strange = "Click here for our cheese recipes."
    result = align(f"{lines[0]} {strange} {lines[2]}", [" ".join(lines)])
    whole = [
        (one.kind, result.wording(one), result.original_wording(one)) for one in result.differences
    ]
    assert whole == [
        (DifferenceKind.MISSING, "", lines[1]),
        (DifferenceKind.ADDED, strange, ""),
    ]
    assert 0.5 < result.coverage < 0.8


def test_a_sentence_made_into_two_and_two_into_one():
    two = "The ferry had been late on Monday. The engine of the old ship had failed again."
    one = "The ferry had been late on Monday as the engine of the old ship had failed again."
    for article, original in ((one, two), (two, one)):
        result = align(article, [original])
        assert not any(difference.whole for difference in result.differences)
        assert result.coverage == 1


def test_moved_sentences_are_passages_of_their_own():
    lines = [
        "The ferry from Tarn was late on Monday.",
        "Its engine had failed near the northern lighthouse.",
        "Forty passengers spent the night aboard.",
        "A tugboat brought them home at dawn.",
    ]
    result = align(" ".join([lines[3], *lines[:3]]), [" ".join(lines)])
    assert [passage.moved for passage in result.passages] == [True, False]
    first = result.passages[0]
    assert result.originals[0][first.original_start : first.original_end] == lines[3]
    assert result.differences == ()
    assert not result.identical


def test_an_article_mixed_from_two_names_the_source_of_each_passage(knowledge):
    other = """Bakers in Lower Pell have raised the price of bread by a third. Flour became dear
after the wet summer. Many families now bake at home."""
    spun = "Bakers in Lower Pell have raised the worth of bread by a third."
    article = f"{SPUN.splitlines()[0]} {spun} {SPUN.splitlines()[1]}"
    result = align(article, [ORIGINAL, other], knowledge)
    assert [passage.original for passage in result.passages] == [0, 1, 0]
    assert ("the worth", "the price") in found(result)
    assert ("officers", "officials") in found(result)
    assert result.coverage == 1


def test_strange_texts_have_nothing_in_common(knowledge):
    recipe = "Boil the water. Add some salt to it. Wait until the beans have become soft."
    result = align(recipe, [ORIGINAL], knowledge)
    assert result.passages == ()
    assert kinds(result) == [DifferenceKind.ADDED]
    assert result.coverage == 0
    assert not result.identical


@pytest.mark.parametrize("article", ["", " \n ", "\ud800", "\u200b", "..."])
def test_texts_without_words(article):
    for originals in ([], [""], [article], [ORIGINAL]):
        result = align(article, originals)
        assert 0 <= result.coverage <= 1
    assert align(ORIGINAL, []).passages == ()


def test_it_can_be_stopped_and_tells_how_far_it_is():
    stop = threading.Event()
    told = []

    def progress(done, whole):
        told.append((done, whole))
        stop.set()

    long = "\n".join(f"Ship number {number} came late to the harbour." for number in range(400))
    with pytest.raises(Cancelled):
        align(long, [long], cancelled=stop.is_set, progress=progress)
    assert told
    assert all(0 < done <= whole == 400 for done, whole in told)


@pytest.mark.parametrize(
    "unit",
    ["word ", "Word word. ", "x", '"', "Oh Mary.\n", "a b c d e f g ", "Ab cd. Ef gh! "],
)
def test_time_is_linear_for_bad_texts(unit):
    def seconds(count):
        started = time.process_time()
        align(unit * count, [unit * (count + 3)])
        return time.process_time() - started

    check_ten_times(seconds, few=500, repeats=3, limit=25)


_WORDS = """the a an of in within old new ferry Ferry harbour officers officials told said Bill
Invoice 4 four colour color few about with out without . , — - “ \" … ... It's don't"""
WORDS = st.sampled_from([*_WORDS.split(), "\n", "\n\n"])
TEXTS = st.lists(WORDS, max_size=40).map(" ".join)


@given(TEXTS, st.lists(TEXTS, max_size=3), st.booleans())
@example("  a", ["b  a"], False)
@example('Said. "Ferry', ["Said.\n“Ferry old"], True)
def test_undoing_all_differences_of_a_passage_gives_the_originals_text(article, originals, known):
    result = align(article, originals, KNOWN if known else None)
    for passage in result.passages:
        original = originals[passage.original]
        undone = restored(result, passage.start, passage.end)
        assert undone == original[passage.original_start : passage.original_end]
    check_borders(result)


@given(st.text(max_size=60), st.text(max_size=60))
@example("0", "0\x1b:")
def test_any_texts_at_all(article, original):
    result = align(article, [original])
    for passage in result.passages:
        undone = restored(result, passage.start, passage.end)
        wanted = original[passage.original_start : passage.original_end]
        assert seen(undone) == seen(wanted)
    check_borders(result)


@given(TEXTS)
def test_a_text_aligned_with_itself_is_identical(text):
    result = align(text, [text])
    assert result.differences == ()
    assert result.identical or not result.words
    assert result.coverage == (1 if result.words else 0)


KNOWN = Knowledge.load()


def check_borders(result):
    """Spans are in order, do not overlap and lie in their texts."""
    for one in result.differences:
        assert 0 <= one.start <= one.end <= len(result.article)
        assert 0 <= one.original_start <= one.original_end
        text = "" if one.original is None else result.originals[one.original]
        assert one.original_end <= len(text)
        assert one.start < one.end or one.original_start < one.original_end
        assert 0 <= one.confidence <= 1
    for spans in (result.differences, result.passages):
        assert all(one.end <= other.start for one, other in pairwise(spans))
    for passage in result.passages:
        assert (passage.start, passage.end) == (
            passage.sentences[0][0],
            passage.sentences[-1][1],
        )
