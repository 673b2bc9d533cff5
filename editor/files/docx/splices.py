"""Replacements in a source, collected in any order and applied together."""

from __future__ import annotations

from dataclasses import dataclass, field


class OverlapError(Exception):
    """Two replacements overlap."""


@dataclass(slots=True)
class DocxSplices:
    """Replacements for ranges of a source."""

    replacements: list[tuple[int, int, int, str]] = field(default_factory=list)
    """Start, end, rank among those at one place, new source."""
    optional: dict[tuple[int, int], str] = field(default_factory=dict)
    """Replacements that are made only where no other one overlaps them."""

    def replace(self, start: int, end: int, new: str, *, first: bool = False) -> None:
        """Replace source[start:end]; `first`: come before other insertions at the same place."""
        self.replacements.append((start, end, 0 if first else 1, new))

    def applied(self, source: str) -> str:
        """Return the source with all replacements made. Raises OverlapError."""
        self.replacements.sort(key=lambda one: one[:3])
        every = self.replacements + [(start, end, 1, new) for (start, end), new in self._free()]
        every.sort(key=lambda one: one[:3])
        out: list[str] = []
        done = 0
        for start, end, _, new in every:
            if start < done:
                raise OverlapError
            out += (source[done:start], new)
            done = end
        return "".join((*out, source[done:]))

    def _free(self) -> list[tuple[tuple[int, int], str]]:
        """The optional ones that no other replacement overlaps."""
        free = []
        at = 0
        for (start, end), new in sorted(self.optional.items()):
            while at < len(self.replacements) and self.replacements[at][1] <= start:
                at += 1
            if at == len(self.replacements) or self.replacements[at][0] >= end:
                free.append(((start, end), new))
        return free
