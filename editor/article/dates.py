"""Dates as files state them, brought into one form, read and compared."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Final

from editor.translatable import MONTHS

EARLIEST: Final = 1400
"""The first year that is believed. Set by hand: before anything was printed."""
_LONGEST: Final = 100
_UNSET: Final = frozenset((date(1601, 1, 1), date(1970, 1, 1)))
"""Days from which systems count time: no date was set."""

_TIME: Final = (
    r"(?P<hour>\d\d?):(?P<minute>\d\d)(?::(?P<second>\d\d)(?:[.,]\d+)?)?"
    r"(?:\s?(?P<half>am|pm|a\.m\.|p\.m\.))?"
    r"\s?(?P<zone>z|(?:utc|gmt)?\s?[+-]\d\d?(?::?\d\d)?|utc|gmt|[a-z]{3,4})?(?:\s\([^()]*\))?"
)
_REST: Final = rf"(?:(?:,?\s(?:at\s)?|t|\s?[|–-]\s?){_TIME})?"
_WEEKDAY: Final = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s)?"
_MONTH: Final = r"(?P<month>[a-z]{3,9})\.?"
_FORMS: Final = tuple(
    re.compile(form + _REST, re.IGNORECASE | re.ASCII)
    for form in (
        r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)",
        r"(?P<year>\d{4})(?P<mark>[/.])(?P<month>\d\d?)(?P=mark)(?P<day>\d\d?)",
        r"(?P<year>\d{4})(?P<month>\d\d)(?P<day>\d\d)",
        rf"{_WEEKDAY}(?P<day>\d\d?)(?:st|nd|rd|th)?[\s-]{_MONTH}[\s,-]\s?(?P<year>\d{{4}})",
        rf"{_WEEKDAY}{_MONTH}\s(?P<day>\d\d?)(?:st|nd|rd|th)?,?\s(?P<year>\d{{4}})",
    )
)
_OFFSET: Final = re.compile(r"([+-])(\d\d?):?(\d\d)?\Z")


def stated(text: str) -> str:
    """Return the date in a text in ISO 8601: a day, or a moment with its offset from UTC.

    "" if it is none, is impossible, or may be one of two ("3/4/2026"). A time without its offset is
    left out: nobody knows which moment that is.
    """
    text = " ".join(text.split()) if len(text) <= _LONGEST else ""
    match = next(filter(None, (form.fullmatch(text) for form in _FORMS)), None)
    if match is None:
        return ""
    try:
        day = date(int(match["year"]), _month(match["month"]), int(match["day"]))
        if day.year < EARLIEST or day in _UNSET:
            return ""
        offset = _offset(match["zone"] or "")
        if match["hour"] is None or offset is None:
            return day.isoformat()
        clock = _hour(int(match["hour"]), match["half"]), int(match["minute"])
        moment = datetime(day.year, day.month, day.day, *clock, int(match["second"] or 0))  # noqa: DTZ001
        return moment.replace(tzinfo=offset).isoformat(timespec="seconds")
    except ValueError:
        return ""


def read(iso: str) -> date | None:
    """Return a day or moment (a datetime) that is in the form of `stated`; None if it is not."""
    try:
        moment = datetime.fromisoformat(iso)
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else moment.date()


def is_after(one: date, other: date) -> bool:
    """Return whether a day or moment is after another.

    A day is compared with the calendar day on which a moment was, where that was: nothing is after
    a moment of the same day.
    """
    if isinstance(one, datetime) and isinstance(other, datetime):
        return one > other
    return _day(one) > _day(other)


def _day(one: date) -> date:
    return one.date() if isinstance(one, datetime) else one


def _month(text: str) -> int:
    """Return the number of a month, which may be cut short; 0 for another word."""
    if text.isdecimal():
        return int(text)
    months = enumerate((month.lower() for month in MONTHS), 1)
    return next((number for number, month in months if month.startswith(text.lower())), 0)


def _hour(hour: int, half: str | None) -> int:
    """Return the hour of the day; `half` says which half of it, if it has two."""
    if not half:
        return hour
    if not 1 <= hour <= 12:
        raise ValueError(hour)
    return hour % 12 + 12 * (half[0] in "pP")


def _offset(zone: str) -> timezone | None:
    """Return an offset from UTC; None if there is none, or it is one of several ("EST")."""
    if zone.lower() in {"z", "utc", "gmt"}:
        return UTC
    match = _OFFSET.search(zone)
    if match is None:
        return None
    after = timedelta(hours=int(match[2]), minutes=int(match[3] or 0))
    return timezone(-after if match[1] == "-" else after)
