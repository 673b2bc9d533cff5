"""One list of a person's own pairs, as it is kept in a file."""

from __future__ import annotations

import json
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from editor.engine.text.pairs import Pair
from editor.files import FileError

VERSION = 1
MAX_PAIRS = 200_000
"""More would keep the program waiting for seconds at every start."""
MAX_NAME = 80


class ListError(FileError):
    """Anything about a list that the person must be told; the text is the message."""


@dataclass(frozen=True, slots=True)
class PersonList:
    """Pairs that a person imported, taught or kept, under a name."""

    name: str
    origin: str
    """Where they come from, in words: the name of a file."""
    pairs: tuple[Pair, ...]
    """Without repeats."""
    on: bool = True
    """Whether the engine uses it."""

    def to_bytes(self) -> bytes:
        """The list as its file holds it: one JSON object in UTF-8."""
        content = {
            "unspin_list": VERSION,
            "name": self.name,
            "origin": self.origin,
            "on": self.on,
            "pairs": [[pair.spun, pair.original, pair.times] for pair in self.pairs],
        }
        return json.dumps(content, ensure_ascii=False).encode("utf-8") + b"\n"

    @classmethod
    def parse(cls, data: bytes, path: Path) -> PersonList:
        """The list in a file's bytes. Raises ListError if it is damaged or too new."""
        try:
            content = json.loads(data.decode("utf-8"))
        except (ValueError, RecursionError) as error:
            raise _damaged(path) from error
        version = content.get("unspin_list") if isinstance(content, dict) else None
        if isinstance(version, int) and version > VERSION:
            raise ListError(
                f"{path} was written by a newer Unspin (lists of version {version}; this one reads "
                f"version {VERSION}). Its pairs are not used. Install the newer one again.",
                path,
            )
        if version != VERSION:
            raise _damaged(path)
        try:
            return cls._from(content)
        except (KeyError, TypeError, ValueError) as error:
            raise _damaged(path) from error

    @classmethod
    def _from(cls, content: dict[str, Any]) -> PersonList:
        name, origin, on = content["name"], content["origin"], content["on"]
        if not (isinstance(name, str) and isinstance(origin, str) and isinstance(on, bool)):
            raise TypeError("a field of another type")
        pairs = []
        for spun, original, times in content["pairs"]:
            if not (isinstance(spun, str) and isinstance(original, str) and isinstance(times, int)):
                raise TypeError("a pair of other types")
            pairs.append(Pair(spun, original, max(1, times), name))
        return cls(name, origin, tuple(pairs), on)


def tidy_name(name: str) -> str:
    """A name as it is kept: on one line. Raises ListError for none, or one too long."""
    tidy = " ".join(name.split())
    if not tidy:
        raise ListError("A list needs a name.")
    if len(tidy) > MAX_NAME:
        raise ListError(f"The name of a list has at most {MAX_NAME} characters.")
    if any(unicodedata.category(char) in ("Cc", "Cf", "Cs") for char in tidy):
        raise ListError("The name of a list cannot hold characters that are not seen.")
    return tidy


def _damaged(path: Path) -> ListError:
    return ListError(
        f"{path} is damaged, or no list of Unspin. Its pairs are not used; the file is left as it "
        "is. Put a sound copy in its place, or delete it.",
        path,
    )
