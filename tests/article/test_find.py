"""Searching a text: what people mean by the same words, expressions, and offsets."""

import time
import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.article import Edit, Span
from editor.article.find import FindError, TextSearch, shifted


def found(text, words, **how):
    return [text[start:end] for start, end in TextSearch(words, **how).spans(text)]


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("Ein Schlo\u00df, ein SCHLOSS, ein Schloss.", "schlo\u00df",
         ["Schlo\u00df", "SCHLOSS", "Schloss"]),
        ("STRASSE", "stra\u00dfe", ["STRASSE"]),
        ("\u0130stanbul, istanbul", "istanbul", ["istanbul"]),
        ("\u0130stanbul \u0130zmir port", "PORT", ["port"]),
        ("\u00df\u00df port \u00df", "port", ["port"]),
        ("\ufb01nd find", "FIND", ["\ufb01nd", "find"]),
        ("a.c abc", "a.c", ["a.c"]),
        ("(1) [2]", "[2]", ["[2]"]),
        ("\u03a9mega \u03c9MEGA", "\u03c9mega", ["\u03a9mega", "\u03c9MEGA"]),
        ("\U0001f642 port \U0001f642 Port", "port", ["port", "Port"]),
        ("aaaa", "aa", ["aa", "aa"]),
        ("anything", "", []),
        # Half of a letter is no place.
        ("Schlo\u00df", "schlos", []),
        # Neither is a letter without the accent that stands on it.
        ("cafe\u0301 cafe caf\u00e9", "cafe", ["cafe"]),
    ],
)  # fmt: skip
def test_capitals_and_small_letters_are_the_same(text, words, expected):
    assert found(text, words) == expected


@pytest.mark.parametrize(
    ("text", "words", "number", "exactly"),
    [
        ("I\u2019m here and I'm there", "I'm", 2, 1),
        ("I\u2019m here and I'm there", "I\u2019m", 2, 1),
        ('\u201cyes\u201d "yes"', '"yes"', 2, 1),
        ("Caf\u00e9 and Cafe\u0301", "Caf\u00e9", 2, 1),
        ("Caf\u00e9 and Cafe\u0301", "CAFE\u0301", 2, 1),
        ("a\u00a0b and a b and a\u202fb", "a b", 3, 1),
        ("soft\u00adhyphen and softhyphen", "softhyphen", 2, 1),
        ("a\u200bgo ago", "ago", 2, 1),
        ("well\u2011known well-known", "well-known", 2, 1),
        ("a\u00adb", "\u00ad", 1, 1),
        ("\u1112\u1161\u11ab \ud55c", "\ud55c", 2, 1),
    ],
)
def test_signs_that_look_alike_are_the_same_unless_exactly(text, words, number, exactly):
    assert len(found(text, words)) == number
    assert len(found(text, words, exactly=True)) == exactly


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("port Port sport port-side port\u00f6 porto\u0308 PORT", "port", [0, 5, 16, 39]),
        ("Gaume, Gaume's, Gaume\u2019s.", "Gaume", [0]),
        ("Gaume, Gaume's, Gaume\u2019s.", "Gaume's", [7, 16]),
        ("l'homme homme", "homme", [8]),
        ("'homme'", "homme", [1]),
        ("x as AS as.", " as ", [1]),
        ("soft\u00adhyphen soft", "soft", [12]),
        ("soft\u00adhyphen hyphen", "hyphen", [12]),
        ("(a) a", "(a)", [0]),
    ],
)
def test_whole_words(text, words, expected):
    assert [span.start for span in TextSearch(words, whole=True).spans(text)] == expected


def test_expressions():
    text = "Lee Ann\nAnn Lee\nlee"
    assert found(text, r"^lee", expression=True) == ["Lee", "lee"]
    assert found(text, r"^lee", expression=True, case=True) == ["lee"]
    assert found(text, r"\w*", expression=True) == ["Lee", "Ann", "Ann", "Lee", "lee"]
    assert found("ann Anna", r"ann|x", expression=True, whole=True) == ["ann"]
    query = TextSearch(r"(?P<first>\w+) (?=Lee)", expression=True)
    (place,) = query.spans(text)
    assert query.replacement(text, place, r"<\g<first>\1>") == "<AnnAnn>"
    assert TextSearch("Lee").replacement(text, Span(0, 3), r"\1 & $1") == r"\1 & $1"


@pytest.mark.parametrize("words", ["(", "[a", "*", "(?P<a", "a{99999999999}", "(?<=a*)b"])
def test_what_is_no_expression_says_so(words):
    with pytest.raises(FindError, match="Not an expression"):
        TextSearch(words, expression=True).spans("text")


def test_a_replacement_that_names_no_group_says_so():
    query = TextSearch("t", expression=True)
    for put in (r"\1", r"\g<a>", "\\"):
        with pytest.raises(FindError, match="Replacement"):
            query.replacement("text", Span(0, 1), put)


def test_an_expression_that_never_ends_is_given_up():
    started = time.thread_time()
    with pytest.raises(FindError, match="too long"):
        TextSearch("(a+)+$", expression=True).spans("a" * 5000 + "!")
    assert time.thread_time() - started < 5


texts = st.text(alphabet="aAe\u00e9\u0301\u00df\u0130\ufb01s \u00a0'\u2019\u00ad\U0001f642\ud55c-i")


@given(
    texts,
    st.text(alphabet="aAe\u00e9\u00dfsi '\u2019\ud55c", min_size=1, max_size=3),
    st.booleans(),
)
@settings(max_examples=300, deadline=None)
def test_places_are_in_order_and_hold_the_words(text, words, case):
    for exactly in (True, False):
        places = TextSearch(words, case=case, exactly=exactly).spans(text)
        assert all(one.end <= other.start for one, other in pairwise(places))
        for start, end in places:
            piece = text[start:end]
            if exactly:
                assert piece == words if case else piece.casefold() == words.casefold()
            else:
                assert plain(piece) == plain(words)
    exact = TextSearch(words, case=case, exactly=True).spans(text)
    assert not exact or TextSearch(words, case=case).spans(text)


def plain(text):
    """A text without all that is not told apart, capitals aside."""
    text = unicodedata.normalize("NFD", text).casefold().replace("\u00ad", "")
    return text.replace("\u00a0", " ").replace("\u2019", "'")


@given(texts, st.data())
def test_spans_stay_on_their_text(text, data):
    cuts = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=8, unique=True)))
    spans = [Span(*pair) for pair in pairwise(cuts)]
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    edit = Edit(start, text[start:end], data.draw(st.text(max_size=3)))
    after = edit.apply(text)
    kept = [span for span in spans if not span.overlaps(edit.span)]
    assert [after[a:b] for a, b in shifted(spans, [edit])] == [text[a:b] for a, b in kept]
