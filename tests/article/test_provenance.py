"""Dates as files state them, which is later, and what is said of them."""

import pytest

from editor.article.dates import read, stated
from editor.article.provenance import NOT_SAID, Provenance, is_later, web_address


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2026-03-14", "2026-03-14"),
        ("2026-03-14T09:30:00+01:00", "2026-03-14T09:30:00+01:00"),
        ("2026-03-14T09:30Z", "2026-03-14T09:30:00+00:00"),
        ("2026-03-14T09:30:00.25-0500", "2026-03-14T09:30:00-05:00"),
        ("2026/3/14", "2026-03-14"),
        ("20260314", "2026-03-14"),
        (" 14 March\n2026 ", "2026-03-14"),
        ("Sat, 14 Mar 2026 09:30:00 +0100", "2026-03-14T09:30:00+01:00"),
        ("Saturday, March 14th, 2026 at 9:30 pm UTC", "2026-03-14T21:30:00+00:00"),
        (
            "Sat Mar 14 2026 10:00:00 GMT+0100 (Central European Standard Time)",
            "2026-03-14T10:00:00+01:00",
        ),
        # Which moment it is nobody knows.
        ("2026-03-14T09:30:00", "2026-03-14"),
        ("Mar. 14, 2026, 9:30 pm EST", "2026-03-14"),
    ],
)
def test_a_date_has_one_form(text, iso):
    assert stated(text) == iso
    assert read(iso) is not None
    assert stated(iso) == iso


@pytest.mark.parametrize(
    "text",
    ["", "yesterday", "2026", "2026-02-30", "2026-13-01", "2026-03-14T25:00Z", "3/4/2026",
     "0001-01-01T00:00:00", "1970-01-01T00:00:00Z", "2026-03-14T09:30+99:00", "Foo 3, 2026",
     "Ma 3, 2026", "2026-03-14 or so", "9" * 5000, "2026-03-14" + " " * 500]
)  # fmt: skip
def test_what_is_no_date_is_none(text):
    assert stated(text) == ""


def published(text):
    return Provenance(published=text)


@pytest.mark.parametrize(
    ("copy", "original", "later"),
    [
        ("2026-03-16", "2026-03-14", True),
        ("2026-03-14", "2026-03-14", False),
        ("2026-03-13", "2026-03-14", False),
        ("2026-03-14T10:00:00+00:00", "2026-03-14T09:30:00+00:00", True),
        ("2026-03-14T10:00:00+02:00", "2026-03-14T09:30:00+00:00", False),
        # A day against a moment of it proves nothing, either way.
        ("2026-03-14T23:59:00+00:00", "2026-03-14", False),
        ("2026-03-14", "2026-03-14T00:00:00+00:00", False),
        ("2026-03-15T00:10:00+01:00", "2026-03-14", True),
        ("", "2026-03-14", False),
        ("2026-03-14", "", False),
        ("soon", "2026-03-14", False),
    ],
)
def test_later_is_said_only_of_two_dates_that_show_it(copy, original, later):
    assert is_later(published(copy), published(original)) is later


def test_a_capture_proves_that_an_original_was_there():
    captured = Provenance(captured="2026-03-14T09:30:00+00:00")
    assert is_later(published("2026-03-16"), captured)
    assert not is_later(captured, published("2026-03-01"))


def test_when_a_document_was_made_proves_nothing():
    made = Provenance(made="2026-03-14T09:30:00+00:00")
    assert not is_later(published("2026-03-16"), made)
    assert not is_later(made, published("2026-03-01"))


def test_what_is_known_is_told_with_who_says_so():
    known = Provenance("2026-03-14", "https://example.com/story", "2026-03-20T08:05:00+01:00")
    assert known.told() == (
        "published 14 March 2026, as the page says",
        "captured 20 March 2026, 08:05 UTC+01:00",
        "from https://example.com/story",
    )
    assert published("2026-03-14").told(in_file=True) == (
        "published 14 March 2026, as the file says",
    )
    assert Provenance(made="2026-03-14").told() == ("made 14 March 2026, as the document says",)
    assert NOT_SAID.told() == ()


def test_a_log_that_says_something_odd_says_nothing():
    assert Provenance.of({"published": 3, "made": [], "address": ""}).told() == ()


@pytest.mark.parametrize(
    "text",
    ["javascript:alert(1)", "file:///etc/passwd", "https://a b", "https://a\u202eb", "/a", ""],
)
def test_only_addresses_on_the_web_are_told(text):
    assert web_address(text) == ""
    assert web_address(" HTTPS://example.com/ä ") == "HTTPS://example.com/ä"
