"""A list of the user's own pairs, and its file format."""

from __future__ import annotations

import json
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from editor.engine.text.pairs import Pair, Rule, Sought
from editor.files import FileError
from editor.translatable import tr

VERSION = 2
"""Of the format; a list without rules is written as version 1, which older programs read."""
MAX_PAIRS = 200_000
"""More would delay every start of the program by seconds."""
MAX_NAME = 80


class ListError(FileError):
    """An error with a list that is reported to the user; the text is the message."""


@dataclass(frozen=True, slots=True)
class PersonList:
    """A named list of pairs that the user imported, or that were learnt from articles."""

    name: str
    origin: str
    """Where the pairs come from: names of files."""
    pairs: tuple[Pair, ...]
    """Without repeats."""
    on: bool = True
    """Whether the engine uses it."""
    screener: bool = False
    """Whether it is the Problematic Paper Screener's, or laid out like it."""

    def to_bytes(self) -> bytes:
        """Return the content of its file: one JSON object in UTF-8."""
        content = {
            "unspin_list": VERSION if any(pair.rule for pair in self.pairs) else 1,
            "name": self.name,
            "origin": self.origin,
            "on": self.on,
            **({"screener": True} if self.screener else {}),
            "pairs": [_row(pair) for pair in self.pairs],
        }
        return json.dumps(content, ensure_ascii=False).encode("utf-8") + b"\n"

    @classmethod
    def parse(cls, data: bytes, path: Path) -> PersonList:
        """Parse the content of a file. Raises ListError if it is damaged or too new."""
        try:
            content = json.loads(data.decode("utf-8"))
        except (ValueError, RecursionError) as error:
            raise _damaged(path) from error
        version = content.get("unspin_list") if isinstance(content, dict) else None
        if isinstance(version, int) and version > VERSION:
            raise ListError(
                tr(
                    "{path} was written by a newer version of Unspin (list format {version}; this "
                    "one reads {own}). Its pairs are not used. Update Unspin.",
                    path=path,
                    version=str(version),
                    own=VERSION,
                ),
                path,
            )
        if version not in range(1, VERSION + 1):
            raise _damaged(path)
        try:
            return cls._from(content)
        except (KeyError, TypeError, ValueError) as error:
            raise _damaged(path) from error

    @classmethod
    def _from(cls, content: dict[str, Any]) -> PersonList:
        name, origin, on = content["name"], content["origin"], content["on"]
        if not (isinstance(name, str) and isinstance(origin, str) and isinstance(on, bool)):
            raise TypeError("a field of the wrong type")
        pairs = []
        for spun, original, times, *rule in content["pairs"]:
            if not (isinstance(spun, str) and isinstance(original, str) and isinstance(times, int)):
                raise TypeError("a pair of the wrong types")
            pairs.append(Pair(spun, original, max(1, times), name, _rule(*rule)))
        # Lists that were imported before this was kept have it if they have queries.
        screener = content.get("screener") is True or any(pair.rule for pair in pairs)
        return cls(name, origin, tuple(pairs), on, screener)


def _row(pair: Pair) -> list[Any]:
    """Return a pair as its file has it, its rule last if it has one."""
    return [pair.spun, pair.original, pair.times, *([pair.rule] if pair.rule else ())]


def _rule(row: Any = None) -> Rule | None:
    """Return the rule of a row: [apart, [[phrase, apart], …], [[phrase, apart], …]]."""
    if row is None:
        return None
    apart, needs, unless = row
    found = Rule(apart, *(tuple(Sought(*one) for one in each) for each in (needs, unless)))
    sought = (*found.needs, *found.unless)
    if not all(isinstance(one.phrase, str) for one in sought) or not all(
        isinstance(number, int) for number in (apart, *(one.apart for one in sought))
    ):
        raise TypeError("a rule of the wrong types")
    return found


def tidy_name(name: str) -> str:
    """Return a name on one line. Raises ListError if it is empty, too long or not printable."""
    tidy = " ".join(name.split())
    if not tidy:
        raise ListError(tr("A list needs a name."))
    if len(tidy) > MAX_NAME:
        raise ListError(tr("The name of a list can have at most {most} characters.", most=MAX_NAME))
    if any(unicodedata.category(char) in ("Cc", "Cf", "Cs") for char in tidy):
        raise ListError(tr("The name of a list cannot contain invisible characters."))
    return tidy


def _damaged(path: Path) -> ListError:
    return ListError(
        tr(
            "{path} is damaged or not a list of Unspin. Its pairs are not used; the file was "
            "not changed. Replace it by an intact copy, or delete it.",
            path=path,
        ),
        path,
    )
