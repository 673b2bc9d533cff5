"""Which hyphens at the ends of lines part a word, and which belong to it."""

import pytest

from editor.files.pdf.hyphens import Hyphens

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


def test_the_document_s_own_words_come_before_the_dictionary():
    own = ("coast-guard,", "re-entry")
    hyphens = Hyphens(own, lambda: DICTIONARY | {"coastguard", "reentry"})
    assert hyphens.joined("coast-", "guard") == "coast-guard"
    assert Hyphens(("coastguard",), lambda: DICTIONARY).joined("coast-", "guard") == "coastguard"
