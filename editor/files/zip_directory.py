"""The directory of a zip archive: its entries with their offsets and sizes, read and written.

After PKWARE's APPNOTE.TXT 6.3.10, sections 4.3 (records) and 4.5.3 (64-bit sizes).
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from editor.files.errors import ReadError
from editor.translatable import tr

MAX_ENTRIES = 1_000
"""No real document has more."""

_LOCAL = struct.Struct("<4s5H3L2H")
_RECORD = struct.Struct("<4s6H3L5H2L")
_END = struct.Struct("<4s4H2LH")
_END64 = struct.Struct("<4sQ2H2L4Q")
_LOCATOR64 = struct.Struct("<4sLQL")
_ELSEWHERE, _ELSEWHERE16 = 0xFFFFFFFF, 0xFFFF
_FOLLOWS = 0x8  # checksum and sizes follow the data
_UTF8 = 0x800
_SIZES64 = 1

Refuse = Callable[[str], ReadError]


@dataclass(frozen=True, slots=True)
class ZipEntry:
    """One entry of the directory; offsets and sizes in bytes."""

    name: str
    raw_name: bytes
    made_by: int
    needs: int
    flags: int
    method: int
    stamp: tuple[int, int]
    """Time and date in DOS format."""
    crc: int
    packed: int
    size: int
    extra: bytes
    comment: bytes
    internal: int
    attributes: int
    offset: int
    """Of its local header; `start` and `end` are those of its data, a data descriptor included."""
    start: int = 0
    end: int = 0
    local_extra: bytes = b""

    @property
    def system(self) -> int:
        """Number of the system that `attributes` belong to; 3 is Unix."""
        return self.made_by >> 8

    def at(self, offset: int) -> ZipEntry:
        """Return the entry at another offset."""
        return replace(self, offset=offset)

    def holding(self, offset: int, content: bytes, packed: bytes, method: int) -> ZipEntry:
        """Return the entry at another offset with other contents, `packed` by a method."""
        return replace(
            self,
            offset=offset,
            flags=self.flags & ~_FOLLOWS,
            method=method,
            crc=zlib.crc32(content),
            packed=len(packed),
            size=len(content),
        )

    def another(self, name: str) -> ZipEntry:
        """Return an entry of another name, of the same time and system."""
        raw = name.encode()
        return replace(
            self,
            name=name,
            raw_name=raw,
            needs=max(self.needs, 20),
            flags=0 if raw.isascii() else _UTF8,
            extra=b"",
            comment=b"",
            internal=0,
            local_extra=b"",
        )

    def local_header(self) -> bytes:
        """Return the local header, which precedes the data."""
        extra = _without_sizes(self.local_extra)
        fixed = _LOCAL.pack(b"PK\3\4", self.needs, self.flags, self.method, *self.stamp, self.crc,
                            self.packed, self.size, len(self.raw_name), len(extra))  # fmt: skip
        return fixed + self.raw_name + extra

    def record(self) -> bytes:
        """Return its record in the directory."""
        extra = _without_sizes(self.extra)
        fixed = _RECORD.pack(b"PK\1\2", self.made_by, self.needs, self.flags, self.method,
                             *self.stamp, self.crc, self.packed, self.size, len(self.raw_name),
                             len(extra), len(self.comment), 0, self.internal, self.attributes,
                             self.offset)  # fmt: skip
        return fixed + self.raw_name + extra + self.comment


@dataclass(frozen=True, slots=True)
class ZipDirectory:
    """The entries in the directory's order, its offset, and the archive's comment."""

    entries: tuple[ZipEntry, ...]
    start: int
    comment: bytes
    behind: bytes = b""
    """What stands behind the archive's end, which is no part of it: often a newline or zeros."""

    def in_place(self) -> list[ZipEntry]:
        """Return the entries in the order of their offsets."""
        return sorted(self.entries, key=lambda entry: entry.offset)

    def end(self, start: int, records: Sequence[bytes]) -> bytes:
        """Return the end of an archive, for a directory of records at an offset."""
        count, length, size = len(records), len(self.comment), sum(map(len, records))
        record = _END.pack(b"PK\5\6", 0, 0, count, count, size, start, length)
        return record + self.comment + self.behind


def read_directory(data: bytes, refuse: Refuse) -> ZipDirectory:
    """Read the directory of an archive and check every offset. Raises what `refuse` returns."""

    def damaged(what: str) -> ReadError:
        return refuse(
            tr("the archive is damaged ({why}). Get the file again from its source.", why=what)
        )

    at = data.rfind(b"PK\5\6", max(0, len(data) - _END.size - 0xFFFF))
    if at < 0 or at + _END.size > len(data):
        raise damaged(tr("it was cut short: its directory is missing"))
    _, disk, first_disk, here, count, size, start, length = _END.unpack_from(data, at)
    end = at + _END.size + length
    if end > len(data):
        raise damaged(tr("it was cut short: its comment is not whole"))
    comment, behind = data[at + _END.size : end], data[end:]
    if _ELSEWHERE16 in (count, here) or _ELSEWHERE in (size, start):
        count, size, start, at = _end64(data, at, damaged)
    elif disk or first_disk or here != count:
        raise damaged(tr("it is one part of several"))
    if count > MAX_ENTRIES:
        raise refuse(
            tr(
                "it has {count} entries; no document has more than {most}. Do not open it unless "
                "you know who made it.",
                count=count,
                most=MAX_ENTRIES,
            )
        )
    if start + size > at:
        raise damaged(tr("its directory is not where it should be"))
    entries = tuple(_entries(data, start, start + size, damaged))
    if len(entries) != count:
        raise damaged(tr("its directory has another number of entries than it states"))
    located = (_located(data, one, start, damaged) for one in entries)
    # Twice the same record, for the same data, is one entry.
    return ZipDirectory(tuple(dict.fromkeys(located)), start, comment, behind)


def _end64(data: bytes, at: int, damaged: Refuse) -> tuple[int, int, int, int]:
    """Return count, size and offset of the directory, and the offset of its 64-bit end record."""
    locator = at - _LOCATOR64.size
    if locator < 0 or data[locator : locator + 4] != b"PK\6\7":
        raise damaged(tr("its directory is missing"))
    place = _LOCATOR64.unpack_from(data, locator)[2]
    if place + _END64.size > locator or data[place : place + 4] != b"PK\6\6":
        raise damaged(tr("its directory is missing"))
    *_, count, size, start = _END64.unpack_from(data, place)
    return count, size, start, place


def _entries(data: bytes, at: int, end: int, damaged: Refuse) -> Iterator[ZipEntry]:
    while at < end:
        if at + _RECORD.size > end or data[at : at + 4] != b"PK\1\2":
            raise damaged(tr("its directory cannot be read"))
        (_, made_by, needs, flags, method, time, date, crc, packed, size, names, extras, comments,
         _disk, internal, attributes, offset) = _RECORD.unpack_from(data, at)  # fmt: skip
        at += _RECORD.size
        raw_name = data[at : at + names]
        extra = data[at + names : at + names + extras]
        comment = data[at + names + extras : at + names + extras + comments]
        at += names + extras + comments
        try:
            name = raw_name.decode("utf-8" if flags & _UTF8 else "cp437")
        except UnicodeDecodeError as error:
            raise damaged(tr("a name in it cannot be read")) from error
        size, packed, offset = _wide(extra, (size, packed, offset), damaged)
        yield ZipEntry(name, raw_name, made_by, needs, flags, method, (time, date), crc, packed,
                       size, extra, comment, internal, attributes, offset)  # fmt: skip
    if at != end:
        raise damaged(tr("its directory cannot be read"))


def _wide(extra: bytes, narrow: tuple[int, int, int], damaged: Refuse) -> tuple[int, int, int]:
    """Return size, packed size and offset, taken from the 64-bit extra field where needed."""
    if _ELSEWHERE not in narrow:
        return narrow
    found = next((value for number, value in _fields(extra) if number == _SIZES64), b"")
    given = iter(struct.unpack(f"<{len(found) // 8}Q", found[: len(found) // 8 * 8]))
    size, packed, offset = (next(given, -1) if one == _ELSEWHERE else one for one in narrow)
    if min(size, packed, offset) < 0:
        raise damaged(tr("the size of a part is missing"))
    return size, packed, offset


def _fields(extra: bytes) -> Iterator[tuple[int, bytes]]:
    at = 0
    while at + 4 <= len(extra):
        number, length = struct.unpack_from("<2H", extra, at)
        yield number, extra[at + 4 : at + 4 + length]
        at += 4 + length


def _without_sizes(extra: bytes) -> bytes:
    """Return extra fields without the one for 64-bit sizes, which no document needs."""
    if all(number != _SIZES64 for number, _ in _fields(extra)):
        return extra
    kept = (one for one in _fields(extra) if one[0] != _SIZES64)
    return b"".join(struct.pack("<2H", number, len(value)) + value for number, value in kept)


def _located(data: bytes, one: ZipEntry, limit: int, damaged: Refuse) -> ZipEntry:
    """Return an entry with the offsets of its data, which must be before the directory."""
    if one.offset + _LOCAL.size > limit or data[one.offset : one.offset + 4] != b"PK\3\4":
        raise damaged(tr("the part {part!r} is not where the directory states", part=one.name))
    local = _LOCAL.unpack_from(data, one.offset)
    flags, method, names, extras = local[2], local[3], local[9], local[10]
    after = one.offset + _LOCAL.size
    if data[after : after + names] != one.raw_name or method != one.method:
        raise damaged(
            tr("the part {part!r} differs from its entry in the directory", part=one.name)
        )
    start = after + names + extras
    end = start + one.packed
    if end > limit:
        raise damaged(tr("the part {part!r} is cut short", part=one.name))
    if flags & _FOLLOWS:
        end = min(limit, end + _descriptor_length(data, end, one))
    extra = data[after + names : start]
    return replace(one, flags=one.flags | flags & 1, start=start, end=end, local_extra=extra)


def _descriptor_length(data: bytes, at: int, one: ZipEntry) -> int:
    """Return the length of the data descriptor at `at`, which has four forms; 0 for none."""
    for sign in (b"PK\7\10", b""):
        for form in ("<3L", "<L2Q"):
            record = sign + struct.pack(form, one.crc, one.packed, one.size)
            if data.startswith(record, at):
                return len(record)
    return 0
