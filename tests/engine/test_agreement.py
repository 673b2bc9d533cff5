"""What a wording changes beside it: articles by sound, number, the sentence's capital."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.engine.agreement import repairs, with_opening_capital, with_repairs
from editor.engine.suspect import Suggestion
from editor.engine.text.sound import article_for


def put_in(text: str, wording: str) -> str:
    """A text, its suspect in [brackets], with a wording and all its repairs put in."""
    start, end = text.index("["), text.index("]") - 1
    plain = text.replace("[", "").replace("]", "")
    pieces = [(start, end, wording)]
    for repair in repairs(plain, start, end, wording):
        at = (start if repair.offset < 0 else end) + repair.offset
        assert plain.startswith(repair.before, at)
        assert repair.reason.endswith(".")
        pieces.append((at, at + len(repair.before), repair.after))
    for low, high, new in sorted(pieces, reverse=True):
        plain = plain[:low] + new + plain[high:]
    return plain


A = (
    "concern university European one-off once-great user usual unique unanimous union uniform UN "
    "UK US U.S. US-led NATO NASA UNESCO UEFA ROM useful ukulele utopia house 10 7 100 1,000 110 "
    "1990s T-shirt U-turn year young ewe euro Ugandan BBC hyphen DVD “quick UFO SIM PLO"
)
AN = (
    "important hour hourly honest heir honour MP MPs FBI HIV X-ray SUV NHL EU 8 80 80-year 11 18 "
    "18th 11,000 1845 umbrella unimportant uninsured unidentified unnamed ugly usher utter onerous "
    "oneiric e-mail iPhone OPEC HDMI NCAA LGBT M.P. NAACP “old Ypres écoute F-16"
)


@pytest.mark.parametrize(("article", "words"), [("a", A), ("an", AN)])
def test_articles_go_by_sound(article, words):
    assert [word for word in words.split() if article_for(word) != article] == []


@pytest.mark.parametrize("word", ["historic", "hotel", "herbal", "", "…", "—"])
def test_where_both_are_written_or_nothing_is_said_no_article_is_preferred(word):
    assert article_for(word) is None


@pytest.mark.parametrize(
    ("text", "wording", "after"),
    [
        ("This is a [key] matter.", "important", "This is an important matter."),
        ("It took an [ages].", "year", "It took a year."),
        ("A [key] matter", "important", "An important matter"),
        ("It ended. An [huge] row", "great", "It ended. A great row"),
        ("SUCH A [KEY] MATTER", "IMPORTANT", "SUCH AN IMPORTANT MATTER"),
        ("He saw a “[sincere]” man", "honest", "He saw an “honest” man"),
        ("a\u00a0[key] matter", "important", "an\u00a0important matter"),
        ("a [very] important matter", "", "an  important matter"),
        ("once more a [legislator] said", "MP", "once more an MP said"),
        ("an [state] matter", "US", "a US matter"),
    ],
)
def test_an_article_that_does_not_fit_is_repaired(text, wording, after):
    assert put_in(text, wording) == after


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        ("This is a [important] matter.", "key"),  # the original's own article stands there
        ("This is a [important] matter.", "important"),
        ("an [historical] error", "historic"),
        ("Plan A [significant] change", "important"),
        ("vitamin A, [significant] change", "important"),
        ("the banana [tasted] good", "ate"),
        ("a\n[key] matter", "important"),
        ("a, [key] matter", "important"),
        ("such a [important matter]", "important thing"),  # wrong before, and not by this
    ],
)
def test_an_article_that_fits_or_is_none_stays(text, wording):
    assert put_in(text, wording) == re.sub(r"\[.*\]", wording, text)


@pytest.mark.parametrize(
    ("text", "wording", "after"),
    [
        ("these [kinds] of work", "type", "this type of work"),
        ("These [firms] will pay.", "company", "This company will pay."),
        ("The [corporations] are closed", "company", "The company is closed"),
        ("The [individual] was late", "people", "The people were late"),
        ("He said the [gadget] has failed", "devices", "He said the devices have failed"),
        ("[Officers] were told", "Official", "Official was told"),
    ],
)
def test_what_agrees_with_the_old_number_is_made_to_agree_with_the_new(text, wording, after):
    assert put_in(text, wording) == after


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        ("The [authorities] is aware", "government"),  # it fitted the original all along
        ("The [corporations] are closed", "firms"),
        ("The owners of the [firms] are here", "company"),
        ("The mayor and the [officers] are here", "official"),
        ("the man who the [officers] are after", "official"),
        ("these [firms] owners", "company"),
        ("He thinks that [Officers] are late", "Burns"),
        ("The [items] is lost", "news"),
        ("this [require] the work", "needs"),
        ("The [firms], are", "company"),
        ("The [firms]\nare", "company"),
    ],
)
def test_number_is_left_alone_where_it_is_not_safe(text, wording):
    assert put_in(text, wording) == re.sub(r"\[.*\]", wording, text)


def test_what_begins_the_sentence_now_gets_its_capital():
    assert put_in("It ended. [Now] they left.", "") == "It ended. They left."
    assert put_in("“[Now] they left.", "") == "“They left."
    assert put_in("So [now] they left.", "") == "So  they left."
    assert put_in("[now] they left.", "") == " they left."
    assert put_in("[Now] it.", "Then") == "Then it."


def test_a_wording_in_the_place_of_a_figure_gets_the_capital_of_the_sentence():
    assert with_opening_capital("12 months later", 0, "a year") == "A year"
    assert with_opening_capital("It ended. 12 months later", 10, "a year") == "A year"
    assert with_opening_capital("after 12 months", 6, "a year") == "a year"
    assert with_opening_capital("Mr. 12 months", 4, "a year") == "a year"
    assert with_opening_capital("now later", 0, "then") == "then"


def test_suggestions_carry_their_own_repairs():
    text = "It was a key matter."
    offered = [Suggestion(word, 0.5, "lexicon", "So.") for word in ("important", "main")]
    first, second = with_repairs(text, 9, 12, offered)
    assert [(one.offset, one.before, one.after) for one in first.also] == [(-2, "a", "an")]
    assert second == offered[1]
    assert with_repairs(text, 13, 19, offered) == tuple(offered)


PIECES = "a an A AN this these The officers company is are was has have of , . “ 8 MP x ﬁ İ ß"
SENTENCES = st.lists(st.sampled_from([*PIECES.split(), "\n", "\u00a0"]), max_size=12).map(" ".join)


@given(text=SENTENCES, wording=SENTENCES, ends=st.tuples(st.integers(0, 40), st.integers(0, 40)))
def test_repairs_stand_beside_the_suspect_and_never_in_it(text, wording, ends):
    start, end = sorted(min(at, len(text)) for at in ends)
    last = None
    for repair in repairs(text, start, end, wording):
        at = (start if repair.offset < 0 else end) + repair.offset
        assert text[at : at + len(repair.before)] == repair.before != repair.after
        assert at + len(repair.before) <= start or at >= end
        assert last is None or last <= repair.offset
        last = repair.offset
    assert repairs(text, start, end, text[start:end]) == ()


def test_a_repair_in_the_text_of_another_suspect_is_left_to_that_one():
    text = "He is a officers man."
    offered = [Suggestion("officials", 0.5, "lexicon", "So.")]
    asked = []

    def is_taken(low, high):
        asked.append((low, high))
        return low < 7

    (repaired,) = with_repairs(text, 8, 16, offered)
    assert [repair.span(8, 16) for repair in repaired.also] == [(6, 7)]
    assert with_repairs(text, 8, 16, offered, is_taken)[0].also == ()
    assert repairs(text, 8, 16, "officials", is_taken) == ()
    assert set(asked) == {(6, 7)}
