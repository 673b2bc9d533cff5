"""Packed files: a magic line, a line of JSON with the version, then named sections.

They are mapped into memory and read where they are asked: loading a large one takes as long as a
small one, and all processes that use it share its pages.
"""

from __future__ import annotations

import json
import mmap
import sys
from array import array
from itertools import chain
from typing import TYPE_CHECKING, Final, Literal
from zlib import crc32

from editor.engine.errors import ResourceError, unreadable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    WholeNumber = Literal["b", "B", "H", "I"]
    """The kinds of whole numbers in a section, as the module array has them."""

_MAGIC: Final = "unspin {}\n"
_LONGEST_HEAD: Final = 4096
"""Bytes of the longest head. Set by hand: recipes write a fifth of it."""
_ALIGNED: Final = 8
"""Every section begins at a multiple of so many bytes. Set by hand: no number is larger."""
_ROOM: Final = 2
"""Slots for each line. Set by hand: a key that is missing is known to be after one or two."""


class Lines:
    """Lines of text, each a key, a tab and the rest; found by key or by number. Read-only.

    For each key the slots have the number of its line plus one, at the checksum of the key or, if
    others were there before, soon after; 0 is a free slot.
    """

    def __init__(
        self, data: mmap.mmap | bytes, start: int, ends: Sequence[int], slots: Sequence[int]
    ) -> None:
        """Take lines that begin at data[start]; `ends` has 0 and the end of each, from there."""
        self._data = data
        self._start = start
        self._ends = ends
        self._slots = slots
        self._size = len(slots)

    def __len__(self) -> int:
        return len(self._ends) - 1

    def __iter__(self) -> Iterator[str]:
        """Yield the keys, by number."""
        whole = self._data[self._start : self._start + self._ends[-1]].decode()
        for line in whole.split("\n")[:-1]:
            yield line.partition("\t")[0]

    def number(self, key: str) -> int | None:
        """Return the number of the line with this key, None if there is none."""
        name = _encoded(key)
        size = len(name)
        slot = crc32(name) % self._size
        while found := self._slots[slot]:
            low = self._start + self._ends[found - 1]
            if self._data[low : low + size] == name:
                return found - 1
            slot = (slot + 1) % self._size
        return None

    def line(self, number: int) -> str:
        """Return a line: its key, a tab and the rest."""
        low, end = self._start + self._ends[number], self._start + self._ends[number + 1]
        return self._data[low : end - 1].decode()

    def key(self, number: int) -> str:
        """Return the key of a line."""
        return self.line(number).partition("\t")[0]

    def get(self, key: str) -> str | None:
        """Return what the line with this key has after it, None if there is none."""
        number = self.number(key)
        return None if number is None else self.line(number)[len(key) + 1 :]


class ChangedLines(Lines):
    """Other lines, of which some were changed; those that were added have the highest numbers."""

    def __init__(self, lines: Lines) -> None:
        self._lines = lines
        self._rests: dict[str, str] = {}
        self._numbers: dict[str, int] = {}
        self._keys: list[str] = []

    def put(self, key: str, rest: str) -> None:
        """Change a line, or add one."""
        if self.number(key) is None:
            self._numbers[key] = len(self)
            self._keys.append(key)
        self._rests[key] = rest

    def __len__(self) -> int:
        return len(self._lines) + len(self._keys)

    def __iter__(self) -> Iterator[str]:
        """Yield the keys, by number."""
        return chain(self._lines, self._keys)

    def number(self, key: str) -> int | None:
        """Return the number of the line with this key, None if there is none."""
        number = self._numbers.get(key)
        return self._lines.number(key) if number is None else number

    def line(self, number: int) -> str:
        """Return a line: its key, a tab and the rest."""
        first = len(self._lines)
        key = self._lines.key(number) if number < first else self._keys[number - first]
        rest = self._rests.get(key)
        return self._lines.line(number) if rest is None else f"{key}\t{rest}"

    def get(self, key: str) -> str | None:
        """Return what the line with this key has after it, None if there is none."""
        rest = self._rests.get(key)
        return self._lines.get(key) if rest is None else rest


class Packed:
    """The sections of a packed file. Read-only."""

    def __init__(self, data: mmap.mmap | bytes, places: Mapping[str, tuple[int, int]]) -> None:
        """Take where in the data each section begins and ends."""
        self._data = data
        self._places = places

    @classmethod
    def of(cls, tables: Mapping[str, Iterable[str]]) -> Packed:
        """Return sections of lines that are in no file."""
        data, places = _joined(line_sections(tables))
        return cls(data, places)

    @classmethod
    def load(cls, path: Path, kind: str, version: int, recipe: str) -> Packed:
        """Map a packed file of that kind and version into memory.

        Raises ResourceError if it is missing, damaged or of another version; `recipe` is the
        program that rebuilds it, named in the message.
        """
        advice = f"Install the program again, or run {recipe}."
        magic = _MAGIC.format(kind).encode()
        try:
            with path.open("rb") as file:
                data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        except (OSError, ValueError) as error:
            raise unreadable(path, kind, error, advice) from error
        if data[: len(magic)] != magic:
            raise ResourceError(f"{path} is not a file of this kind: {kind}. {advice}")
        end = data.find(b"\n", len(magic), _LONGEST_HEAD) + 1
        try:
            head = json.loads(data[len(magic) : end])
            found, order = head["version"], head["byteorder"]
            if (found, order) == (version, sys.byteorder):
                size = end + int(head["size"])
                sections = head["sections"].items()
                places = {name: (end + low, end + high) for name, (low, high) in sections}
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            raise ResourceError(f"The file {path} ({kind}) has a damaged head. {advice}") from error
        if (found, order) != (version, sys.byteorder):
            raise ResourceError(
                f"The file {path} ({kind}) is of version {found} ({order}-endian); "
                f"this program reads version {version} ({sys.byteorder}-endian). {advice}"
            )
        if len(data) != size:
            raise ResourceError(
                f"The file {path} ({kind}) has {len(data)} bytes, not {size}. {advice}"
            )
        return cls(data, places)

    def numbers(self, name: str, kind: WholeNumber) -> memoryview:
        """Return a section of whole numbers."""
        low, high = self._places[name]
        return memoryview(self._data)[low:high].cast(kind)

    def floats(self, name: str) -> Sequence[float]:
        """Return a section of 32-bit floats."""
        low, high = self._places[name]
        return memoryview(self._data)[low:high].cast("f")

    def lines(self, name: str) -> Lines:
        """Return a section of lines, as `line_sections` makes them."""
        ends, slots = self.numbers(_ends(name), "I"), self.numbers(_slots(name), "I")
        return Lines(self._data, self._places[name][0], ends, slots)


def line_sections(tables: Mapping[str, Iterable[str]]) -> dict[str, bytes]:
    """Return the sections for lines that each have a key of its own, a tab and the rest.

    Raises ValueError where two have the same key.
    """
    sections: dict[str, bytes] = {}
    for name, lines in tables.items():
        whole = [f"{line}\n".encode() for line in lines]
        if len({line.partition(b"\t")[0] for line in whole}) < len(whole):
            raise ValueError(f"two {name} have the same key")
        ends, slots = array("I", [0]), array("I", bytes(4 * max(1, _ROOM * len(whole))))
        for number, line in enumerate(whole, 1):
            ends.append(ends[-1] + len(line))
            slot = crc32(line[: line.index(b"\t") + 1]) % len(slots)
            while slots[slot]:
                slot = (slot + 1) % len(slots)
            slots[slot] = number
        # Numbers first, so that tools like Git see at once that the file is not text.
        sections |= {_slots(name): slots.tobytes(), _ends(name): ends.tobytes()}
        sections[name] = b"".join(whole)
    return sections


def pack(path: Path, kind: str, version: int, sections: Mapping[str, bytes], built: str) -> None:
    """Write a packed file; `built` is the date in its head, YYYY-MM-DD."""
    body, places = _joined(sections)
    facts = {"version": version, "built": built, "byteorder": sys.byteorder, "size": len(body)}
    magic = _MAGIC.format(kind).encode()
    head = json.dumps(facts | {"sections": places}).encode()
    room = -(len(magic) + len(head) + 1) % _ALIGNED
    path.write_bytes(magic + head + b" " * room + b"\n" + body)


def _joined(sections: Mapping[str, bytes]) -> tuple[bytes, dict[str, tuple[int, int]]]:
    """Return sections one after the other, and where each begins and ends."""
    body, places = bytearray(), {}
    for name, section in sections.items():
        places[name] = len(body), len(body) + len(section)
        body += section + bytes(-len(section) % _ALIGNED)
    return bytes(body), places


def _encoded(key: str) -> bytes:
    """Return how a line with a key begins; articles may have what is no character."""
    return f"{key}\t".encode(errors="surrogatepass")


def _ends(name: str) -> str:
    return f"{name} ends"


def _slots(name: str) -> str:
    return f"{name} slots"
