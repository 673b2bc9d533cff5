"""The formats of a journal's records and head, and what is still readable in damaged ones.

The records are the lines of the edit log. Between them are typing lines: what is being typed,
with the hash of the log line before it. The head says how many lines the log has at least, and
the hash of the last of them. It has two slots of fixed size that are written alternately, so that
one of them is intact whatever happens while the other is written.
"""

from __future__ import annotations

import contextlib
import json
from dataclasses import dataclass
from typing import Any, Final

from editor.article import Edit, EditLog, LogError
from editor.article.article import sha256
from editor.translatable import tr

_TYPING: Final = "typing"
"""The first key of a typing line; no line of the log begins with it."""
_SLOT: Final = "{:012d} {} {:.16}\n"
"""Number of lines, hash of the last one, checksum of both."""
HEAD_SLOT_SIZE: Final = 12 + 1 + 64 + 1 + 16 + 1


def typing_line(typing: Edit | None, last: bytes) -> bytes:
    """Return the line for what is being typed after the log line `last`; None: nothing any more."""
    edit = None if typing is None else [typing.start, typing.before, typing.after]
    entry: dict[str, object] = {_TYPING: edit, "prev": sha256(last)}
    entry["sum"] = sha256(json.dumps(entry).encode())
    return json.dumps(entry).encode()


def parse_typing_line(line: bytes) -> tuple[Edit | None, str] | None:
    """Parse a typing line: what is being typed, and the hash of the log line before it.

    Returns None for any other line; raises ValueError for a damaged typing line.
    """
    if not line.startswith(b'{"' + _TYPING.encode() + b'":'):
        return None
    try:
        entry = json.loads(line)
        given = entry.pop("sum")
        if given != sha256(json.dumps(entry).encode()):
            raise ValueError("altered")
        edit = entry[_TYPING]
        if edit is None:
            return None, str(entry["prev"])
        return _edit(edit), str(entry["prev"])
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError("damaged") from error


def _edit(found: Any) -> Edit:
    start, before, after = found
    if not (isinstance(start, int) and isinstance(before, str) and isinstance(after, str)):
        raise TypeError("not an edit")
    return Edit(start, before, after)


def head_slot(log: EditLog) -> bytes:
    """Return one slot of the head for a log."""
    count, last = log.size, sha256(log.last_line)
    return _SLOT.format(count, last, sha256(f"{count} {last}".encode())).encode()


def parse_head(data: bytes) -> tuple[int, str] | None:
    """Parse a head: how many lines the log has at least, and the hash of the last of them.

    Returns None if both slots are damaged.
    """
    found: list[tuple[int, str]] = []
    for at in (0, HEAD_SLOT_SIZE):
        with contextlib.suppress(ValueError):
            count, last, check = data[at : at + HEAD_SLOT_SIZE].decode("ascii").split()
            if check == sha256(f"{int(count)} {last}".encode())[:16]:
                found.append((int(count), last))
    return max(found, default=None)


@dataclass(slots=True)
class JournalRecords:
    """The records of a journal, as far as they are intact."""

    log: EditLog
    typing: Edit | None
    """What was being typed after the last line of the log."""
    unusable: list[bytes]
    """Lines that are damaged or do not follow from those before, with their newlines."""

    @classmethod
    def parse(cls, data: bytes, header: bytes) -> JournalRecords:
        """Parse the records; `header` is a copy of the first line. Raises LogError.

        Of the first line and its copy the one from which more of the log follows is taken.
        """
        *whole, rest = data.split(b"\n")
        lines = [*(line + b"\n" for line in whole), *([rest] if rest else [])]
        candidates = []
        failed = LogError(tr("the journal is empty"))
        for first in dict.fromkeys((lines[0].rstrip(b"\n") if lines else b"", header)):
            try:
                candidates.append(cls._parse_after(first, lines))
            except LogError as error:
                failed = error
        if not candidates:
            raise failed
        return max(candidates, key=lambda one: len(one.log.events))

    @classmethod
    def _parse_after(cls, first: bytes, lines: list[bytes]) -> JournalRecords:
        """Parse lines with the given header; raises LogError if that is no header."""
        log = EditLog.begin(first)
        records = cls(log, None, [])
        typing: tuple[Edit | None, str] | None = None
        begun = False
        for line in lines:
            content = line.removesuffix(b"\n")
            if content == line:
                records.unusable.append(line)
                continue
            if content == first and not begun:
                begun = True
                continue
            try:
                parsed = parse_typing_line(content)
                if parsed is None:
                    log.take(content)
                typing = parsed or typing
            except (LogError, ValueError):
                records.unusable.append(line)
        if typing is not None and typing[1] == sha256(log.last_line):
            records.typing = typing[0]
        return records

    def check_against(self, head: tuple[int, str] | None) -> int:
        """Drop lines that the head disproves; return how many are missing at the end.

        Each line proves the one before it, and the head proves the last. A line that fails this
        becomes unusable, with all lines after it.
        """
        lines = self.log.lines()
        count, last = head or (0, "")
        if 1 < count <= len(lines) and sha256(lines[count - 1]) != last:
            self._truncate(count - 1)
        elif count != len(lines) and len(lines) > 1 and self._is_contradicted():
            self._truncate(len(lines) - 1)
        return max(0, count - self.log.size - len(self.unusable))

    def _is_contradicted(self) -> bool:
        """Return whether the event after the last one is unusable: it followed another line."""
        for line in self.unusable:
            try:
                entry = json.loads(line)
            except (ValueError, RecursionError):
                continue
            if isinstance(entry, dict) and entry.get("n") == self.log.next_number:
                return True
        return False

    def _truncate(self, size: int) -> None:
        """Keep that many lines of the log, the header included; the rest becomes unusable."""
        dropped = [line + b"\n" for line in self.log.lines(size)]
        self.unusable = [*dropped, *self.unusable]
        self.log, self.typing = self.log.until(size - 1), None
