"""What a journal's about.json holds: where an article came from and where saving writes."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

VERSION: Final = 1


@dataclass(frozen=True, slots=True)
class JournalInfo:
    """What a journal records about an article, apart from its bytes and its log."""

    path: Path
    """The file it was opened from."""
    target: Path | None = None
    """Where saving writes the text; None: the user has to choose."""
    encoding: str | None = None
    """Encoding that saving uses; None: the one the article was read in."""
    expect: Mapping[Path, tuple[str | None, ...]] = field(default_factory=dict)
    """SHA-256 hashes that the files saving writes may have without having been changed by another
    program; None: no file."""
    header: str = ""
    """A copy of the log's first line, should the one in the records be damaged."""

    def to_bytes(self) -> bytes:
        """Return the content of the file; paths that are not valid Unicode survive."""
        return json.dumps(
            {
                "unspin_journal": VERSION,
                "path": str(self.path),
                "target": None if self.target is None else str(self.target),
                "encoding": self.encoding,
                "expect": {str(path): list(hashes) for path, hashes in self.expect.items()},
                "header": self.header,
            }
        ).encode()

    @classmethod
    def parse(cls, data: bytes) -> JournalInfo:
        """Parse the content of the file; raises ValueError if it is damaged."""
        try:
            found: dict[str, Any] = json.loads(data)
            if found["unspin_journal"] != VERSION:
                raise ValueError(f"version {found['unspin_journal']!r}")
            expect = {
                _path(path): tuple(None if one is None else str(one) for one in hashes)
                for path, hashes in found["expect"].items()
            }
            target, encoding = found["target"], found["encoding"]
            header = str(found["header"])
            header.encode()  # raises for what a log cannot hold
            return cls(
                _path(found["path"]),
                None if target is None else _path(target),
                None if encoding is None else str(encoding),
                expect,
                header,
            )
        except (KeyError, TypeError, AttributeError, RecursionError) as error:
            raise ValueError("damaged") from error


def _path(name: object) -> Path:
    """Return the path of that name; raises ValueError if no file can have it."""
    if not isinstance(name, str) or "\0" in name:
        raise ValueError("not a path")
    os.fsencode(name)
    return Path(name)
