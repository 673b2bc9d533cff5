"""Zip archives that hold a document: read without trusting what they say, written back as read.

Nothing is ever unpacked to a disk, and no name in an archive is taken for a path.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterable
from pathlib import Path

from editor.files.errors import ReadError
from editor.files.zip_directory import Refuse, ZipDirectory, ZipEntry, read_directory

MAX_PART = 64_000_000
MAX_TOTAL = 256_000_000
"""Bytes that one part, and all of them, may have when inflated."""
MAX_RATIO = 200
RATIO_FROM = 1_000_000
"""How many times its size in the archive a part of more than so many bytes may have."""

_STEP = 1 << 20
_STORED, _DEFLATED = 0, 8
_LINK = 0o120000
_UNIX = (3, 19)  # systems whose file modes an archive can hold
_EPOCH = (1980, 1, 1, 0, 0, 0)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def read_parts(data: bytes, path: Path) -> dict[str, bytes]:
    """The parts of a document by name, in the archive's order; folders are left out.

    The directory is checked before anything is inflated, and bytes are counted while it is.
    Raises ReadError, saying which rule is broken.
    """

    def refuse(why: str) -> ReadError:
        return ReadError(f"{path} cannot be opened: {why}", path)

    if data.startswith(_OLE):
        raise _ole(data, path)
    if not data.startswith(b"PK\x03\x04"):
        raise refuse(
            "its name says that it is a zip archive with a document in it, and it is none. "
            "Choose another file, or give it the suffix of what it is."
        )
    directory = read_directory(data, refuse)
    _check(directory, refuse)
    files = (one for one in directory.entries if not one.name.endswith("/"))
    return {one.name: _inflated(data, one, refuse) for one in files}


def write_parts(original: bytes, changed: dict[str, bytes]) -> bytes:
    """An archive that was read, with other contents for some of the parts that it has.

    Every other entry keeps its bytes; all keep their order, names, times and compression, but
    what would be refused as a bomb is stored. Raises KeyError for a part that it does not have.
    """
    directory = read_directory(original, _never)
    missing = changed.keys() - {one.name for one in directory.entries}
    if missing:
        raise KeyError(min(missing))
    out = bytearray()
    done = 0
    placed: dict[str, ZipEntry] = {}
    for one in directory.in_place():
        out += original[done : one.offset]
        at = len(out)
        if one.name in changed:
            content = changed[one.name]
            method = _STORED if _is_bomb(content) else one.method
            packed = _packed(content, method)
            placed[one.name] = one.holding(at, content, packed, method)
            out += placed[one.name].local_header() + packed
        else:
            placed[one.name] = one.at(at)
            out += original[one.offset : one.end]
        done = one.end
    out += original[done : directory.start]
    records = b"".join(placed[one.name].record() for one in directory.entries)
    return bytes(out + records + directory.end(len(out), len(records)))


def new_archive(parts: dict[str, bytes], stored: frozenset[str] = frozenset()) -> bytes:
    """An archive of parts in their order, deflated but for some: the same bytes at any time."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in parts.items():
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.create_system = 0  # whichever system makes it
            kept = name in stored or _is_bomb(content)
            archive.writestr(entry, content, _STORED if kept else _DEFLATED)
    return out.getvalue()


def _never(why: str) -> ReadError:
    return ReadError(f"The archive cannot be written again: {why}")


def _ole(data: bytes, path: Path) -> ReadError:
    """What to say of a file of Office's older kind, which is also what encryption gives."""
    if "EncryptedPackage".encode("utf-16-le") in data:
        return ReadError(
            f"{path} is encrypted: it opens with a password only. Open it in Word or LibreOffice, "
            "save it without a password, and open that.",
            path,
        )
    return ReadError(
        f"{path} is an old Word document (.doc), or an encrypted one. Open it in Word or "
        "LibreOffice, save it as .docx or .odt without a password, and open that.",
        path,
    )


def _check(directory: ZipDirectory, refuse: Refuse) -> None:
    """What the directory says of its entries, before anything is inflated."""
    total = sum(one.size for one in directory.entries)
    if total > MAX_TOTAL:
        raise refuse(
            f"it would take {total / 1e6:,.0f} MB when inflated, and {MAX_TOTAL // 1_000_000} MB "
            "is the most that can be opened. Take pictures out of it, or split it."
        )
    names: set[str] = set()
    for one in directory.entries:
        _check_entry(one, refuse)
        if one.name.lower() in names:
            raise refuse(
                f"it has two parts named {one.name!r}, and which one counts cannot be told. "
                "Save it again in the program it comes from."
            )
        names.add(one.name.lower())
    _check_places(directory.in_place(), refuse)


def _check_entry(one: ZipEntry, refuse: Refuse) -> None:
    name = one.name
    if not name or name.startswith(("/", "\\")) or "\\" in name or ":" in name or "\0" in name:
        raise refuse(f"it has a part with a name that is none, {name!r}. It may be an attack.")
    if ".." in name.split("/"):
        raise refuse(f"the name {name!r} in it leads out of the archive. It may be an attack.")
    if one.flags & 0x2041:
        raise refuse(
            f"the part {name!r} is encrypted. Save the document without a password, and open that."
        )
    if one.system in _UNIX and (one.attributes >> 16) & 0o170000 == _LINK:
        raise refuse(f"the part {name!r} is a link to another file. It may be an attack.")
    if one.method not in (_STORED, _DEFLATED):
        raise refuse(
            f"the part {name!r} is compressed in a way (method {one.method}) that documents are "
            "not. Save it again in the program it comes from."
        )
    if one.size > MAX_PART:
        raise refuse(
            f"the part {name!r} would take {one.size / 1e6:,.0f} MB when inflated, and "
            f"{MAX_PART // 1_000_000} MB is the most. Split the document and open the parts."
        )
    if one.size > RATIO_FROM and one.size > MAX_RATIO * one.packed:
        raise refuse(
            f"the part {name!r} is {one.size // max(one.packed, 1):,} times larger when inflated, "
            f"and {MAX_RATIO} times is the most. It is a zip bomb."
        )


def _check_places(entries: Iterable[ZipEntry], refuse: Refuse) -> None:
    end = 0
    for one in entries:
        if one.offset < end:
            raise refuse(f"the part {one.name!r} lies over another one. It is a zip bomb.")
        end = one.end


def _inflated(data: bytes, one: ZipEntry, refuse: Refuse) -> bytes:
    """The bytes of a part: exactly as many as the directory says, with the sum it says."""
    packed = data[one.start : one.start + one.packed]
    content = packed if one.method == _STORED else _deflated(packed, one, refuse)
    if len(content) != one.size:
        raise _lying(one, refuse)
    if zlib.crc32(content) != one.crc:
        raise refuse(
            f"the part {one.name!r} is damaged (its checksum does not fit). "
            "Get the file once more from where it comes from."
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
                raise _lying(one, refuse)
    except zlib.error as error:
        raise refuse(
            f"the part {one.name!r} is damaged. Get the file once more from where it comes from."
        ) from error
    if inflate.unused_data or rest:
        raise _lying(one, refuse)
    return bytes(out)


def _lying(one: ZipEntry, refuse: Refuse) -> ReadError:
    return refuse(
        f"the part {one.name!r} has not the size that the archive says ({one.size:,} bytes). "
        "It is damaged, or an attack."
    )


def _is_bomb(content: bytes) -> bool:
    """Whether a part would be refused if it were deflated: it says the same over and over."""
    if len(content) <= RATIO_FROM:
        return False
    return len(content) > MAX_RATIO * len(_packed(content, _DEFLATED))


def _packed(content: bytes, method: int) -> bytes:
    if method == _STORED:
        return content
    deflate = zlib.compressobj(6, zlib.DEFLATED, -zlib.MAX_WBITS)
    return deflate.compress(content) + deflate.flush()
