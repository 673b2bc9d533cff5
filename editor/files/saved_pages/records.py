"""The records of a WARC file (ISO 28500), and the answers of web servers in them (RFC 9112).

What a well-known library for it loads could reach a network.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable, Iterator, Mapping
from typing import Final, NamedTuple

from editor.files.containers import MAX_PART, MAX_TOTAL
from editor.files.saved_pages.mime import headers_in, kind_of, parameters_of
from editor.translatable import tr

GZIP: Final = b"\x1f\x8b"
BEGINS: Final = b"WARC/"
MOST_RECORDS: Final = 200_000
"""Of a file; further ones are not read. Set by hand: of real ones 50 MB hold some thousands."""
STEP: Final = 1 << 10
"""Bytes that are unpacked at first. Set by hand: fewer than a real record has."""
LONGEST_HEAD: Final = 1 << 16
"""Bytes of the headers of a record or an answer. Set by hand: servers refuse longer ones."""
_PAGE_KINDS: Final = ("text/html", "application/xhtml+xml")
_STATUS: Final = re.compile(rb"HTTP/\d(?:\.\d)? (\d{3})")
_SIZE: Final = re.compile(rb"([0-9a-fA-F]{1,8})[^\r\n]*\r?\n")


class WarcError(ValueError):
    """An archive cannot be read; the text, a clause, says why."""


class SentPage(NamedTuple):
    """A web page as a server sent it, or as the archive's maker took it down."""

    address: str
    captured: str
    """When, as the archive says it."""
    headers: Mapping[str, str]
    body: bytes
    """As it was sent."""

    @property
    def charset(self) -> str:
        """The encoding that the server names, or ""."""
        return parameters_of(self.headers).get("charset", "")

    def content(self, first: int = MAX_PART + 1) -> bytes:
        """Return the page; raises WarcError.

        With `first`, a page that is packed may end after so many bytes.
        """
        body = self.body
        if "chunked" in self.headers.get("transfer-encoding", "").lower():
            body = _joined(body)
        packed = self.headers.get("content-encoding", "").strip().lower()
        if packed in ("gzip", "x-gzip", "deflate"):
            return _inflated(body, first)
        if packed not in ("", "identity") and not body.lstrip()[:1] == b"<":
            raise WarcError(tr("the page is packed with {form}, which is not known", form=packed))
        return body


def answers(files: Iterable[bytes]) -> Iterator[SentPage]:
    """Yield the web pages in the WARC files of an archive, packed with gzip or not.

    A file that is cut short or damaged is read as far as it goes. Raises WarcError, also if they
    are too large together.
    """
    left = MAX_TOTAL
    for file in files:
        data = _unpacked(file, left)
        left -= 0 if data is file else len(data)
        yield from _pages(data)


def _pages(data: bytes) -> Iterator[SentPage]:
    for head, content in _records(data):
        kind = head.get("warc-type", "").lower()
        headers, begin = head, 0
        if kind == "response" and kind_of(head) == "application/http":
            status = _STATUS.match(content)
            if status is None or not status[1].startswith(b"2"):
                continue
            headers, begin = headers_in(content, 0, min(len(content), LONGEST_HEAD))
        elif kind != "resource":
            continue
        if kind_of(headers) in _PAGE_KINDS:
            address = head.get("warc-target-uri", "").strip("<>")
            yield SentPage(address, head.get("warc-date", ""), headers, content[begin:])


def _unpacked(data: bytes, most: int) -> bytes:
    """Return a file's bytes, at most so many if they are packed with gzip; raises WarcError.

    In WARC files each record is packed by itself.
    """
    if not data.startswith(GZIP):
        return data
    found = bytearray()
    at = 0
    for _ in range(MOST_RECORDS):
        if not data.startswith(GZIP, at):
            break
        try:
            at = _unpack(data, at, found, most)
        except zlib.error:
            break  # what was read before may be enough
    return bytes(found)


def _unpack(data: bytes, at: int, found: bytearray, most: int) -> int:
    """Add what is packed from an offset on; return the offset behind it. Raises zlib.error."""
    one = zlib.decompressobj(wbits=31)
    size = STEP
    while not one.eof and at < len(data):
        # Little at first: what is behind a short one is copied each time.
        piece = data[at : at + size]
        found += one.decompress(piece, most + 1 - len(found))
        if len(found) > most:
            raise WarcError(
                tr("it has more than {most} MB when inflated", most=MAX_TOTAL // 1_000_000)
            )
        at += len(piece) - len(one.unused_data)
        size *= 2
    return at


def _records(data: bytes) -> Iterator[tuple[Mapping[str, str], bytes]]:
    """Yield the headers and content of the records."""
    at = 0
    for _ in range(MOST_RECORDS):
        while data[at : at + 1] in (b"\r", b"\n"):
            at += 1
        if not data.startswith(BEGINS, at):
            return
        head, begin = headers_in(data, at, min(len(data), at + LONGEST_HEAD))
        length = head.get("content-length", "")
        if not (length.isascii() and length.isdecimal() and len(length) < 16):
            return
        at = begin + int(length)
        yield head, data[begin:at]


def _joined(body: bytes) -> bytes:
    """Return a body that was sent in chunks; one that is not, as it is."""
    found: list[bytes] = []
    at = 0
    while match := _SIZE.match(body, at):
        size = int(match[1], 16)
        if not size:
            break
        found.append(body[match.end() : match.end() + size])
        at = match.end() + size
        at += 2 if body.startswith(b"\r\n", at) else body.startswith(b"\n", at)
    return b"".join(found) or body


def _inflated(body: bytes, first: int) -> bytes:
    """Return the first bytes of a body unpacked; if the archive unpacked it already, all as is."""
    for form in (47, -15):  # gzip or zlib; some servers send neither's frame
        one = zlib.decompressobj(wbits=form)
        try:
            found = one.decompress(body, first)
        except zlib.error:
            continue
        if len(found) > MAX_PART:
            raise WarcError(
                tr("the page has more than {most} MB when inflated", most=MAX_PART // 1_000_000)
            )
        return found
    return body
