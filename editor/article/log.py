"""The edit log: an append-only record in which each line has the hash of the one before."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, Self

from editor.article.article import Article, sha256, text_sha256
from editor.article.edit import Edit
from editor.translatable import tr

VERSION = 1
ARCHIVE = "warc"
"""The format of files that hold several web pages."""
_LEVELS = 8
"""Deepest nesting of a line: more than any line needs, and safe for Python's stack."""
Event = dict[str, Any]
Clock = Callable[[], datetime]


class LogError(ValueError):
    """A log is not valid; `line` (from 1) says where, None if it concerns the whole log."""

    def __init__(self, message: str, line: int | None = None) -> None:
        super().__init__(
            tr("line {line}: {message}", line=str(line), message=message) if line else message
        )
        self.line = line


def utc_now() -> datetime:
    """Return the present time, as logs record it."""
    return datetime.now(UTC)


def spelled(name: str) -> str:
    """Return a file name for the log, with surrogates escaped, which UTF-8 cannot encode."""
    return name.encode("utf-8", "backslashreplace").decode("utf-8")


def changes_text(event: Event) -> bool:
    """Return whether an event is an edit: only edits have an `after`."""
    return "after" in event


def edit_of(event: Event) -> Edit:
    """Return the edit that a text-changing event records."""
    return Edit(event["start"], event["before"], event["after"])


def text_read(header: Event) -> str:
    """Return which of several texts in its file an article is, as Origin.revisions has it."""
    return str(header.get("page") or header.get("revisions") or "")


def fields_of(edit: Edit) -> dict[str, object]:
    """Return the fields of an event that record an edit."""
    return {"start": edit.start, "before": edit.before, "after": edit.after}


class EditLog:
    """A header and the events after it; events are only ever added."""

    def __init__(self, header: Event, clock: Clock = utc_now) -> None:
        self._clock = clock
        self.header = header
        self.events: list[Event] = []
        self._lines = [_line(header)]

    @classmethod
    def start(cls, article: Article, version: str, clock: Clock = utc_now) -> Self:
        """Start a log for an article as it was opened."""
        origin = article.origin
        header: Event = {
            "unspin_log": VERSION,
            "version": version,
            "article": spelled(origin.name),
            "encoding": origin.encoding,
        }
        if origin.bom:
            header["bom"] = origin.bom.hex()
        if origin.format:
            header["format"] = origin.format
        if origin.revisions:
            header["page" if origin.format == ARCHIVE else "revisions"] = origin.revisions
        header.update(article.provenance.fields())
        header["sha256"] = origin.sha256
        header["text_sha256"] = text_sha256(article.original)
        header["started"] = _stamp(clock())
        return cls(header, clock)

    @property
    def next_number(self) -> int:
        """The number of the next event; events count from 1."""
        return len(self.events) + 1

    def append(self, event: str, **fields: object) -> Event:
        """Add an event and return it; fields that are None are left out."""
        entry: Event = {"n": self.next_number, "at": _stamp(self._clock()), "event": event}
        entry.update((key, value) for key, value in fields.items() if value is not None)
        entry["prev"] = sha256(self._lines[-1])
        line = _line(entry)
        if event == "save":
            # No later line has the hash of the last one, so a save, which ends a log, has its own.
            entry["seal"] = sha256(line)
            line = _line(entry)
        self.events.append(entry)
        self._lines.append(line)
        return entry

    def copy(self) -> EditLog:
        """Return an independent copy: a save is added to one, which is kept only if it succeeds."""
        return self.until(len(self.events))

    def until(self, number: int) -> EditLog:
        """Return an independent copy that ends with the event of that number; 0: the header."""
        twin = EditLog(self.header, self._clock)
        twin.events = self.events[:number]
        twin._lines = self._lines[: number + 1]
        return twin

    @property
    def size(self) -> int:
        """The number of lines, including the header."""
        return len(self._lines)

    @property
    def last_line(self) -> bytes:
        """The last line, without its newline."""
        return self._lines[-1]

    def lines(self, first: int = 0) -> list[bytes]:
        """Return the lines from index `first` on (0: the header), without their newlines."""
        return self._lines[first:]

    def to_bytes(self) -> bytes:
        """Return the log as JSON Lines in UTF-8."""
        return b"".join(line + b"\n" for line in self._lines)

    @classmethod
    def parse(cls, data: bytes, clock: Clock = utc_now) -> EditLog:
        """Parse the bytes of a log.

        Raises LogError, with the line, if one is cut short, altered, moved or missing. Missing
        lines at the very end can only be detected with the corrected text: see verify().
        """
        if not data:
            raise LogError(tr("the log is empty"))
        *lines, rest = data.split(b"\n")
        if rest:
            raise LogError(tr("the line is cut short: it has no newline"), len(lines) + 1)
        log = cls.begin(lines[0], clock)
        for line in lines[1:]:
            log.take(line)
        return log

    @classmethod
    def begin(cls, line: bytes, clock: Clock = utc_now) -> EditLog:
        """Return a log with a header line that was read; raises LogError."""
        header = _object(line, 1)
        if header.get("unspin_log") != VERSION:
            raise LogError(
                tr("not the header of an edit log of version {version}", version=VERSION), 1
            )
        log = cls(header, clock)
        log._lines = [line]
        return log

    def take(self, line: bytes) -> None:
        """Add a line that was read; raises LogError if it is not the next one."""
        at = len(self._lines) + 1
        event = _object(line, at)
        self._check(event, line, at)
        self.events.append(event)
        self._lines.append(line)

    def _check(self, event: Event, line: bytes, at: int) -> None:
        if event.get("n") != self.next_number:
            raise LogError(
                tr(
                    "found event {found} where event {number} belongs: a line was removed, moved "
                    "or added",
                    found=repr(event.get("n")),
                    number=str(self.next_number),
                ),
                at,
            )
        if event.get("prev") != sha256(self._lines[-1]):
            raise LogError(
                tr("line {line} is not the line that was before this one", line=str(at - 1)), at
            )
        if event.get("event") == "save":
            unsealed = {key: value for key, value in event.items() if key != "seal"}
            if event.get("seal") != sha256(_line(unsealed)) or line != _line(event):
                raise LogError(tr("the line was altered: it does not match its seal"), at)
        if not isinstance(event.get("event"), str):
            raise LogError(tr("the event has no name"), at)
        if changes_text(event) and not (
            isinstance(event.get("start"), int)
            and isinstance(event.get("before"), str)
            and isinstance(event["after"], str)
        ):
            raise LogError(tr("an edit needs start, before and after"), at)


def _line(entry: Event) -> bytes:
    return json.dumps(entry, ensure_ascii=False).encode("utf-8")


def _object(line: bytes, at: int) -> Event:
    try:
        entry = json.loads(line.decode("utf-8"))
        # JSON can escape half of a surrogate pair, which no text file can hold.
        json.dumps(entry, ensure_ascii=False).encode("utf-8")
    except (ValueError, RecursionError) as error:
        raise LogError(tr("not a JSON object: the line is damaged"), at) from error
    if not isinstance(entry, dict):
        raise LogError(tr("not a JSON object"), at)
    if not _is_shallow(entry, _LEVELS):
        raise LogError(tr("not an event: the line is nested too deeply"), at)
    return entry


def _is_shallow(value: object, levels: int) -> bool:
    if isinstance(value, dict):
        value = list(value.values())
    if not isinstance(value, list):
        return True
    return levels > 0 and all(_is_shallow(one, levels - 1) for one in value)


def _stamp(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
