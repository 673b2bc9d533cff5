"""Learning pairs from an article and its spun copy."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.lists.alignment import LEAST_ALIKE, NotACopyError, align

ORIGINAL = """The officials said the company would buy the old bridge recently. They had been told \
that companies avoid the town, according to two people familiar with the matter.

Officials said on Monday that the war was over. "We are glad," the mayor said.
"""
REPLACED = {
    "officials": "officers",
    "Officials": "Officers",
    "recently": "just lately",
    "buy": "purchase",
    "avoid": "keep away from",
    "according to": "in accordance with",
}


def spun(text=ORIGINAL):
    for original, wording in REPLACED.items():
        text = text.replace(original, wording)
    return text


def test_the_replacements_are_found_in_the_case_of_a_sentence():
    learnt = align(ORIGINAL, spun())
    found = {(pair.spun, pair.original) for pair in learnt.pairs}
    assert ("officers", "officials") in found
    assert ("just lately", "recently") in found
    assert ("purchase", "buy") in found
    assert ("keep away from", "avoid") in found
    assert learnt.pairs[0].spun == "officers"
    assert learnt.places[learnt.pairs[0].key] == 2
    assert all(pair.times == 1 for pair in learnt.pairs)


def test_neighbours_that_were_replaced_are_told_apart():
    learnt = align("We saw the top aides there today.", "We saw the high aids there today.")
    assert {(p.spun, p.original) for p in learnt.pairs} == {("high", "top"), ("aids", "aides")}


def test_insertions_deletions_and_rewritten_sentences_teach_nothing():
    after = ORIGINAL.replace("old bridge", "bridge").replace("two people", "two nice people")
    assert align(ORIGINAL, after).pairs == ()
    rewritten = ORIGINAL.replace(
        '"We are glad," the mayor said.', "The man at the head of the town hall spoke of his joy."
    )
    assert align(ORIGINAL, rewritten).pairs == ()


def test_equal_texts_teach_nothing():
    learnt = align(ORIGINAL, ORIGINAL)
    assert (learnt.pairs, learnt.alike) == ((), 1)


def test_texts_that_are_no_copies_are_refused():
    other = "A recipe for soup: boil water, add salt, wait until everything has become soft."
    with pytest.raises(NotACopyError, match="% of their words are the same"):
        align(ORIGINAL, other)
    for texts in (("", ""), (ORIGINAL, ""), ("...", ORIGINAL)):
        with pytest.raises(NotACopyError):
            align(*texts)


def test_long_texts_are_aligned_paragraph_for_paragraph():
    long = "".join(ORIGINAL.replace("mayor", f"mayor of town{at}") for at in range(400))
    learnt = align(long, spun(long))
    assert learnt.places["officers", "officials"] == 800
    assert learnt.places["keep away from", "avoid"] == 400


@given(st.integers(8, 60), st.sets(st.integers(0, 59)))
def test_where_words_differ_one_by_one_all_pairs_are_found_or_it_is_no_copy(length, places):
    words = [f"word{letter(at)}" for at in range(length)]
    places = {at for at in places if at < length}
    after = [f"spun{word}" if at in places else word for at, word in enumerate(words)]
    runs = "".join("x" if at in places else " " for at in range(length)).split()
    short = {at for at in places if all(len(run) <= 6 for run in runs)}
    if 1 - len(places) / length < LEAST_ALIKE:
        with pytest.raises(NotACopyError):
            align(" ".join(words), " ".join(after))
        return
    found = {(p.spun, p.original) for p in align(" ".join(words), " ".join(after)).pairs}
    wanted = {(f"spun{words[at]}", words[at]) for at in places}
    assert found <= wanted
    assert found == wanted or len(short) < len(places)


def letter(number):
    return chr(97 + number // 26) + chr(97 + number % 26)
