"""When a PDF says that its text was published, and when that it was made."""

from __future__ import annotations

import re
from typing import Final

from editor.article.dates import stated

_PUBLISHED: Final = ("prism:publicationDate", "prism:coverDate", "prism:onlineDate")
"""Properties of XMP that publishers set, the surest first."""
_MADE: Final = ("xmp:CreateDate", "xap:CreateDate", "dc:date")
"""Properties of XMP that programs set which make PDFs."""
_PACKET: Final = re.compile(rb"<x:xmpmeta.{0,200000}?</x:xmpmeta>", re.DOTALL)
_INFO: Final = re.compile(
    r"(?:D:)?(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?(?:(Z)|([+-]\d\d)'?(\d\d)?'?)?)?"
)


def published_and_made(data: bytes, created: str) -> tuple[str, str]:
    """Return when a PDF was published and when made, in ISO 8601; "" for what it does not say.

    `created` is the CreationDate of its information dictionary (ISO 32000-1, 7.9.4). XMP is asked
    first, where its packet stands in the file as it is, as it should.
    """
    packet = _PACKET.search(data)
    told = packet[0].decode("utf-8", "replace") if packet else ""
    return _of_packet(told, _PUBLISHED), _of_packet(told, _MADE) or _of_info(created)


def _of_packet(told: str, names: tuple[str, ...]) -> str:
    """Return the first date that a packet of XMP has under any of these names."""
    for name in names:
        found = re.search(rf"{name}(?:\s*=\s*[\"']|\s*>)(?:\s|<[^>]*>)*([\dT:.Z+-]+)", told)
        if found and (moment := stated(found[1])):
            return moment
    return ""


def _of_info(text: str) -> str:
    """Return a date of the information dictionary; a time without its zone is left out."""
    found = _INFO.match(text)
    if found is None:
        return ""
    year, month, day, hour, minute, second, utc, zone, zone_minutes = found.groups()
    date = f"{year}-{month}-{day}"
    offset = "Z" if utc else zone and f"{zone}:{zone_minutes or '00'}"
    moment = f"{date}T{hour}:{minute}:{second or '00'}{offset}" if hour and offset else ""
    return stated(moment) or stated(date)
