"""Reads the change log: what each version brought, for release notes and package metadata.

python packaging/changes.py VERSION     its notes, as Markdown
"""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

CHANGELOG: Final = Path(__file__).resolve().parent.parent / ".github" / "CHANGELOG.md"
_HEAD: Final = re.compile(r"^## \[?([\d.]+|Unreleased)\]?(?: - (\d{4}-\d\d-\d\d))?$", re.MULTILINE)


@dataclass(frozen=True)
class Release:
    """One version of the change log."""

    version: str
    """"0.1.0"; "Unreleased" for what no version has yet."""
    date: str
    """YYYY-MM-DD; "" for what is not released."""
    notes: str
    """Markdown: paragraphs, ### headings and lists."""

    @property
    def points(self) -> list[str]:
        """The points of its lists, each in one line, without Markdown."""
        joined = re.sub(r"\n +", " ", self.notes)
        return [
            re.sub(r"[*`]+", "", line[2:]) for line in joined.splitlines() if line.startswith("* ")
        ]


def releases(text: str | None = None) -> list[Release]:
    """All versions, the newest first; of the project's change log unless a text is given."""
    text = CHANGELOG.read_text("utf-8") if text is None else text
    heads = list(_HEAD.finditer(text))
    ends = [head.start() for head in heads[1:]] + [len(text)]
    return [
        Release(head[1], head[2] or "", text[head.end() : end].strip())
        for head, end in zip(heads, ends, strict=True)
    ]


def release(version: str) -> Release:
    """The entry of one version; raises LookupError if the change log has none."""
    for one in releases():
        if one.version == version:
            return one
    raise LookupError(f"{CHANGELOG} has no section “## {version} - DATE”: write one.")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    print(release(sys.argv[1]).notes)
