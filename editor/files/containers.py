"""Zip archives that hold a document: read without trusting them, written back byte for byte.

`read_parts` checks an archive and inflates its parts in memory, `write_parts` replaces some of
them, `new_archive` makes a new one. Nothing is unpacked to disk, no name is used as a path.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterable, Mapping
from pathlib import Path

from editor.files.errors import ReadError
from editor.files.zip_directory import Refuse, ZipDirectory, ZipEntry, read_directory
from editor.translatable import tr

MAX_PART = 64_000_000
MAX_TOTAL = 256_000_000
"""Most bytes of one part, and of all parts together, when inflated."""
MAX_RATIO = 200
RATIO_FROM = 1_000_000
"""Highest compression ratio of a part of more than RATIO_FROM bytes."""

_STEP = 1 << 20
_STORED, _DEFLATED = 0, 8
_LINK = 0o120000
_UNIX = (3, 19)  # systems whose file modes an archive can hold
_EPOCH = (1980, 1, 1, 0, 0, 0)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def read_parts(data: bytes, path: Path) -> dict[str, bytes]:
    """Return the parts of a document by name, in the archive's order, without folders.

    The directory is checked before anything is inflated, and sizes while it is. Raises ReadError,
    which says what is wrong.
    """

    def refuse(why: str) -> ReadError:
        return ReadError(tr("{path} cannot be opened: {why}", path=path, why=why), path)

    if data.startswith(_OLE):
        raise _ole(data, path)
    if not data.startswith(b"PK\x03\x04"):
        raise refuse(
            tr(
                "by its suffix it should be a zip archive with a document in it, but it is not. "
                "Choose another file, or correct the suffix."
            )
        )
    directory = read_directory(data, refuse)
    _check(directory, refuse)
    parts: dict[str, bytes] = {}
    known: dict[str, bytes] = {}
    for one in directory.entries:
        if one.name.endswith("/"):
            continue
        content = _inflated(data, one, refuse)
        # Which of two parts counts, programs disagree on; it does not matter if they are equal.
        if known.setdefault(one.name.lower(), content) != content:
            raise refuse(
                tr(
                    "it has two parts named {part!r}. Save it again in the program that wrote it.",
                    part=one.name,
                )
            )
        parts[one.name] = content
    return parts


def write_parts(
    original: bytes, changed: dict[str, bytes], added: Mapping[str, bytes] | None = None
) -> bytes:
    """Return an archive with the contents of some of its parts replaced, and parts added.

    All other entries keep their bytes; all keep order, name, time and compression, except that
    contents that would be refused as a zip bomb are stored. Of a part that is there twice, both
    are replaced. Raises KeyError for an unknown part.
    """
    directory = read_directory(original, _never)
    missing = changed.keys() - {one.name for one in directory.entries}
    if missing:
        raise KeyError(min(missing))
    contents = {name.lower(): content for name, content in changed.items()}
    out = bytearray()
    done = 0
    placed: dict[ZipEntry, ZipEntry] = {}
    for one in directory.in_place():
        out += original[done : one.offset]
        at = len(out)
        content = contents.get(one.name.lower())
        if content is not None:
            method = _STORED if _is_bomb(content) else one.method
            packed = _packed(content, method)
            placed[one] = one.holding(at, content, packed, method)
            out += placed[one].local_header() + packed
        else:
            placed[one] = one.at(at)
            out += original[one.offset : one.end]
        done = one.end
    out += original[done : directory.start]
    records = [placed[one].record() for one in directory.entries]
    for name, content in (added or {}).items():
        method = _STORED if _is_bomb(content) else _DEFLATED
        packed = _packed(content, method)
        entry = directory.entries[0].another(name).holding(len(out), content, packed, method)
        out += entry.local_header() + packed
        records.append(entry.record())
    return bytes(out + b"".join(records) + directory.end(len(out), records))


def new_archive(parts: dict[str, bytes], stored: frozenset[str] = frozenset()) -> bytes:
    """Return an archive of parts, deflated except those in `stored`; equal parts, equal bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in parts.items():
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.create_system = 0  # the same on every system
            kept = name in stored or _is_bomb(content)
            archive.writestr(entry, content, _STORED if kept else _DEFLATED)
    return out.getvalue()


def _never(why: str) -> ReadError:
    return ReadError(tr("The archive cannot be written: {why}", why=why))


def _ole(data: bytes, path: Path) -> ReadError:
    """Return the error for an OLE file: an old Office document, or an encrypted one."""
    if "EncryptedPackage".encode("utf-16-le") in data:
        return ReadError(
            tr(
                "{path} is encrypted. Open it in Word or LibreOffice, save it without a "
                "password, and open that.",
                path=path,
            ),
            path,
        )
    return ReadError(
        tr(
            "{path} is an old Word document (.doc), or an encrypted one. Open it in Word or "
            "LibreOffice, save it as .docx or .odt without a password, and open that.",
            path=path,
        ),
        path,
    )


def _check(directory: ZipDirectory, refuse: Refuse) -> None:
    """Check the directory's entries before anything is inflated."""
    total = sum(one.size for one in directory.entries)
    if total > MAX_TOTAL:
        raise refuse(
            tr(
                "its parts have {total} MB when inflated; at most {most} MB can be opened. "
                "Remove pictures from it, or split it.",
                total=f"{total / 1e6:,.0f}",
                most=MAX_TOTAL // 1_000_000,
            )
        )
    for one in directory.entries:
        _check_entry(one, refuse)
    _check_places(directory.in_place(), refuse)


def _check_entry(one: ZipEntry, refuse: Refuse) -> None:
    name = one.name
    if not name or name.startswith(("/", "\\")) or "\\" in name or ":" in name or "\0" in name:
        raise refuse(tr("a part has the invalid name {name!r}. It may be an attack.", name=name))
    if ".." in name.split("/"):
        raise refuse(
            tr(
                "the name {name!r} of a part leads out of the archive. It may be an attack.",
                name=name,
            )
        )
    if one.flags & 0x2041:
        raise refuse(
            tr(
                "the part {name!r} is encrypted. Save the document without a password, and open "
                "that.",
                name=name,
            )
        )
    if one.system in _UNIX and (one.attributes >> 16) & 0o170000 == _LINK:
        raise refuse(
            tr("the part {name!r} is a link to another file. It may be an attack.", name=name)
        )
    if one.method not in (_STORED, _DEFLATED):
        raise refuse(
            tr(
                "the part {name!r} is compressed by a method ({method}) that documents do not "
                "use. Save it again in the program that wrote it.",
                name=name,
                method=one.method,
            )
        )
    if one.size > MAX_PART:
        raise refuse(
            tr(
                "the part {name!r} has {size} MB when inflated; at most {most} MB can be "
                "opened. Split the document and open the parts.",
                name=name,
                size=f"{one.size / 1e6:,.0f}",
                most=MAX_PART // 1_000_000,
            )
        )
    if one.size > RATIO_FROM and one.size > MAX_RATIO * one.packed:
        raise refuse(
            tr(
                "the part {name!r} is {size} times larger when inflated; at most {most} "
                "times is allowed. It is a zip bomb.",
                name=name,
                size=one.size // max(one.packed, 1),
                most=MAX_RATIO,
            )
        )


def _check_places(entries: Iterable[ZipEntry], refuse: Refuse) -> None:
    end = 0
    for one in entries:
        if one.offset < end:
            raise refuse(
                tr("the part {part!r} overlaps another one. It is a zip bomb.", part=one.name)
            )
        end = one.end


def _inflated(data: bytes, one: ZipEntry, refuse: Refuse) -> bytes:
    """Return the bytes of a part, checked against size and checksum in the directory."""
    packed = data[one.start : one.start + one.packed]
    content = packed if one.method == _STORED else _deflated(packed, one, refuse)
    if len(content) != one.size:
        raise _wrong_size(one, refuse)
    if zlib.crc32(content) != one.crc:
        raise refuse(
            tr(
                "the part {part!r} is damaged (wrong checksum). Get the file again from its "
                "source.",
                part=one.name,
            )
        )
    return content


def _deflated(packed: bytes, one: ZipEntry, refuse: Refuse) -> bytes:
    inflate = zlib.decompressobj(-zlib.MAX_WBITS)
    out = bytearray()
    try:
        rest = packed
        while not inflate.eof:
            step = inflate.decompress(rest, min(_STEP, one.size - len(out) + 1))
            rest = inflate.unconsumed_tail
            out += step
            if len(out) > one.size or not (step or rest or inflate.eof):
                raise _wrong_size(one, refuse)
    except zlib.error as error:
        raise refuse(
            tr("the part {part!r} is damaged. Get the file again from its source.", part=one.name)
        ) from error
    if inflate.unused_data or rest:
        raise _wrong_size(one, refuse)
    return bytes(out)


def _wrong_size(one: ZipEntry, refuse: Refuse) -> ReadError:
    return refuse(
        tr(
            "the part {part!r} does not have the size that the archive states ({size} "
            "bytes). It is damaged, or an attack.",
            part=one.name,
            size=one.size,
        )
    )


def _is_bomb(content: bytes) -> bool:
    """Return whether a part, deflated, would be refused: it repeats itself over and over."""
    if len(content) <= RATIO_FROM:
        return False
    return len(content) > MAX_RATIO * len(_packed(content, _DEFLATED))


def _packed(content: bytes, method: int) -> bytes:
    if method == _STORED:
        return content
    deflate = zlib.compressobj(6, zlib.DEFLATED, -zlib.MAX_WBITS)
    return deflate.compress(content) + deflate.flush()
