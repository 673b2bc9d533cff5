"""The parts of a MIME message (RFC 2045, 2046), each with its place, so that one can be replaced.

Python's own package for it loads what could reach a network.
"""

from __future__ import annotations

import binascii
import re
from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

from editor.translatable import tr

MOST_PARTS: Final = 20_000
"""Set by hand: a page has some hundred pictures."""
DEEPEST: Final = 8
"""Parts within parts. Set by hand: browsers nest none."""
_HEAD_END: Final = re.compile(rb"\r?\n\r?\n")
_FOLDED: Final = re.compile(r"\r?\n[ \t]+")
_LINE: Final = re.compile(r"\r?\n")
_PARAMETER: Final = re.compile(r';\s*([\w.-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*+)"|([^\s;"]*+))')
_SOFT: Final = re.compile(rb"(?<==)\r?\n")
"""The end of a line of quoted-printable that is none of its content's."""
_PLAIN: Final = frozenset({"", "7bit", "8bit", "binary"})


class MimeError(ValueError):
    """A message is damaged; the text, a clause, says how."""


class MimePart(NamedTuple):
    """A part that is no message of several parts itself."""

    headers: Mapping[str, str]
    """By their names in lower case; of two with one name, the first."""
    start: int
    end: int
    """Its content stands in data[start:end]."""

    @property
    def kind(self) -> str:
        """Its type in lower case: "text/html"."""
        return kind_of(self.headers)

    def parameter(self, name: str) -> str:
        """Return a parameter of its type, "" if it has none of the name."""
        return parameters_of(self.headers).get(name, "")

    @property
    def transfer(self) -> str:
        """How its content is written: "base64"."""
        return self.headers.get("content-transfer-encoding", "").strip().lower()


def head_of(data: bytes) -> Mapping[str, str]:
    """Return the headers at the start of a message."""
    return headers_in(data, 0, len(data))[0]


def parts(data: bytes) -> Iterator[MimePart]:
    """Yield the parts of a message in order, those in parts too; raises MimeError."""
    for count, one in enumerate(_parts(data, 0, len(data), DEEPEST)):
        if count >= MOST_PARTS:
            raise MimeError(tr("it has more than {most} parts", most=MOST_PARTS))
        yield one


def pages(data: bytes) -> list[MimePart]:
    """Return the web pages in a message, first the one that it is about; raises MimeError."""
    start = parameters_of(head_of(data)).get("start", "")
    found = [one for one in parts(data) if one.kind in ("text/html", "application/xhtml+xml")]
    return sorted(found, key=lambda one: not start or one.headers.get("content-id") != start)


def content(data: bytes, part: MimePart) -> bytes:
    """Return what a part holds; raises MimeError."""
    written = data[part.start : part.end]
    if part.transfer in _PLAIN:
        return written
    try:
        if part.transfer == "quoted-printable":
            return binascii.a2b_qp(written)
        if part.transfer == "base64":
            return binascii.a2b_base64(b"".join(written.split()), strict_mode=True)
    except binascii.Error as error:
        raise MimeError(tr("its page is not in {form}", form=part.transfer)) from error
    raise MimeError(tr("its page is in {form}, which is not known", form=repr(part.transfer)))


def replaced(data: bytes, part: MimePart, new: bytes) -> bytes:
    """Return a message with another content of one part, every other byte as it was."""
    newline = b"\r\n" if b"\r\n" in data[: part.start] else b"\n"
    return data[: part.start] + _written(new, part.transfer, newline) + data[part.end :]


def _written(new: bytes, transfer: str, newline: bytes) -> bytes:
    if transfer == "base64":
        lines = (new[at : at + 57] for at in range(0, len(new), 57))  # 76 characters each
        return newline.join(binascii.b2a_base64(line, newline=False) for line in lines)
    if transfer == "quoted-printable":
        for as_text in (True, False):  # some ends of lines only survive if they are escaped
            written = _SOFT.sub(newline, binascii.b2a_qp(new, istext=as_text))
            if binascii.a2b_qp(written) == new:
                return written
    return new


def _parts(data: bytes, start: int, end: int, levels: int) -> Iterator[MimePart]:
    headers, start = headers_in(data, start, end)
    boundary = parameters_of(headers).get("boundary", "")
    if not kind_of(headers).startswith("multipart/") or not boundary:
        yield MimePart(headers, start, end)
        return
    if not levels:
        raise MimeError(tr("its parts are nested too deeply"))
    mark = re.escape(boundary.encode("latin-1", "replace"))
    found = re.compile(rb"(?:(?<![^\n])|\r?\n)--" + mark + rb"(--)?[ \t]*(?:\r?\n|\Z)")
    begin, is_whole = None, False
    for match in found.finditer(data, max(0, start - 2), end):
        if begin is not None:
            yield from _parts(data, begin, max(begin, match.start()), levels - 1)
        is_whole = begin is not None
        begin = None if match[1] else match.end()
        if match[1]:
            break
    if begin is not None:
        yield from _parts(data, begin, end, levels - 1)  # it is cut short
    elif not is_whole:
        raise MimeError(tr("its parts are missing"))


def headers_in(data: bytes, start: int, end: int) -> tuple[dict[str, str], int]:
    """Return the headers in data[start:end], as in MimePart, and where their content begins."""
    if data.startswith((b"\n", b"\r\n"), start):  # there are none
        return {}, start + (1 if data.startswith(b"\n", start) else 2)
    match = _HEAD_END.search(data, start, end)
    stop, begin = (match.start(), match.end()) if match else (end, end)
    found: dict[str, str] = {}
    for line in _LINE.split(_FOLDED.sub(" ", data[start:stop].decode("utf-8", "replace"))):
        name, colon, value = line.partition(":")
        if colon:
            found.setdefault(name.strip().lower(), value.strip())
    return found, begin


def kind_of(headers: Mapping[str, str]) -> str:
    """Return the type that headers name, in lower case: "text/html"."""
    return headers.get("content-type", "text/plain").partition(";")[0].strip().lower()


def parameters_of(headers: Mapping[str, str]) -> dict[str, str]:
    """Return the parameters of the type that headers name."""
    found: dict[str, str] = {}
    for name, quoted, plain in _PARAMETER.findall(headers.get("content-type", "")):
        found.setdefault(name.lower(), re.sub(r"\\(.)", r"\1", quoted) or plain)
    return found
