"""Which hyphens at the ends of lines part a word, and which belong to it."""

import pytest

from editor.files.pdf.hyphens import Hyphens, compounds, english, name_ends

DICTIONARY = frozenset(
    {
        *("decision", "well", "known", "nonlinear", "state", "of", "the", "art", "day", "to"),
        *("today", "long", "term", "coast", "guard", "hyper", "parameters"),
    }
)


@pytest.mark.parametrize(
    ("first", "second", "whole"),
    [
        ("deci-", "sion", "decision"),
        ("well-", "known", "well-known"),
        ("state-of-", "the-art", "state-of-the-art"),
        ("day-to-", "day", "day-to-day"),
        ("long-", "term", "long-term"),
        ("non-", "linear", "nonlinear"),
        ("non-", "randomised", "non-randomised"),
        ("hyper-", "parameters", "hyperparameters"),
        ("Anti-", "American", "Anti-American"),
        ("2-", "1", "2-1"),
        ("7.4-", "inch", "7.4-inch"),
        ("sedi\u00ad", "ment", "sediment"),
        ("Kel\u2010", "brae", "Kelbrae"),
        ("“deci-", "sion,”", "“decision,”"),
    ],
)
def test_a_parted_word(first, second, whole):
    assert Hyphens((), lambda: DICTIONARY).joined(first, second) == whole


@pytest.mark.parametrize(
    ("first", "second"), [("the", "sea"), ("-", "sea"), ("and-", "”"), ("–", "x")]
)
def test_two_words(first, second):
    assert Hyphens((), lambda: DICTIONARY).joined(first, second) is None


@pytest.mark.parametrize(
    ("first", "second", "whole"),
    [
        ("1990–", "1995", "1990–1995"),
        ("harbour—", "which", "harbour—which"),
        ("said”—", "then", "said”—then"),
        ("https://example.org/", "papers", "https://example.org/papers"),
        ("(doi:10.1000/", "182)", "(doi:10.1000/182)"),
    ],
)
def test_dashes_and_addresses_go_on_without_a_space(first, second, whole):
    assert Hyphens((), lambda: DICTIONARY).joined(first, second) == whole


def test_a_hyphen_stays_that_the_word_usually_has():
    hyphens = Hyphens((), english, compounds)
    assert hyphens.joined("under-", "represented") == "under-represented"
    assert hyphens.joined("re-", "election") == "re-election"
    assert hyphens.joined("co-", "ordination") == "coordination"


def test_a_hyphen_stays_that_the_document_s_other_words_of_the_family_have():
    hyphens = Hyphens(("over-regulating",), english)
    assert hyphens.joined("over-", "regulated") == "over-regulated"
    assert Hyphens(("nonlinearities",), english, compounds).joined("non-", "linear") == "nonlinear"


def test_a_document_that_parts_no_words_has_the_hyphens_that_it_has():
    ends = [("under-", "estimated"), ("long-", "term")]
    assert Hyphens((), english, ends=ends, lines=100).joined(*ends[0]) == "under-estimated"
    assert Hyphens((), english, ends=ends, lines=20).joined(*ends[0]) == "underestimated"
    parted = [*ends, ("deci-", "sion")]
    assert Hyphens((), english, ends=parted, lines=100).joined(*ends[0]) == "underestimated"


def test_the_document_s_own_words_come_before_the_dictionary():
    own = ("coast-guard,", "re-entry")
    hyphens = Hyphens(own, lambda: DICTIONARY | {"coastguard", "reentry"})
    assert hyphens.joined("coast-", "guard") == "coast-guard"
    assert Hyphens(("coastguard",), lambda: DICTIONARY).joined("coast-", "guard") == "coastguard"


def test_a_name_that_is_nowhere_else_has_no_hyphen_within_a_sentence():
    hyphens = Hyphens(("French", "the", "salt"), english, compounds)
    assert hyphens.joined("Salt-", "mere", within=True) == "Saltmere"
    assert hyphens.joined("North\u2010", "field’s", within=True) == "Northfield’s"
    assert hyphens.joined("Salt-", "mere") == "Salt-mere"
    assert hyphens.joined("salt-", "mere", within=True) == "salt-mere"
    for first, second in (("London-", "based"), ("Salt-", "Mere"), ("High-", "field")):
        assert hyphens.joined(first, second, within=True) == first + second
    # What the document calls by itself is a name without the rest.
    assert hyphens.joined("French-", "town", within=True) == "French-town"
    assert Hyphens(("Salt-mere",), english).joined("Salt-", "mere", within=True) == "Salt-mere"


def test_names_are_known_by_many_endings_that_no_compound_has():
    hyphens = Hyphens(("the", "Band"), english, compounds, name_ends=name_ends)
    for first, second in (("Ham-", "bert"), ("Her-", "gill"), ("Pan-", "etta")):
        assert hyphens.joined(first, second, within=True) == first[:-1] + second
        assert hyphens.joined(first, second) == first + second
    for word in ("Army-based", "Greek-cross", "Paris-born", "Driver-side", "Tick-borne"):
        first, second = word.split("-")
        assert hyphens.joined(f"{first}-", second, within=True) == word
    assert hyphens.joined("Band-", "gill", within=True) == "Band-gill"


@pytest.mark.parametrize("own", ["Saltmere’s", "Saltmere-based", "the-Saltmere,", "“Saltmere”"])
def test_the_document_s_own_words_count_in_whatever_they_stand(own):
    assert Hyphens((own,), english).joined("Salt-", "mere") == "Saltmere"
    assert Hyphens(("coast-guards’",), lambda: DICTIONARY).joined("coast-", "guards") == (
        "coast-guards"
    )
