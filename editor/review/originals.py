"""The originals that an article was compared with, as its edit log names them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Self

from editor.article.log import spelled
from editor.article.provenance import NOT_SAID, Provenance

if TYPE_CHECKING:
    from editor.article.log import Event


class OriginalRecord(NamedTuple):
    """An original that suggestions come from."""

    name: str
    """For the user: the name of its file."""
    sha256: str
    """Of the file's bytes; of its text in UTF-8 if it has no file of its own."""
    coverage: float
    """The share of the article's words that comes from it, 0 to 1."""
    place: str = ""
    """Its file: relative to the article's folder, else absolute; "" if it has none."""
    provenance: Provenance = NOT_SAID
    row: int = 0
    """Its row, from 1, if its file is a table of articles; it may have been moved since."""

    @classmethod
    def of(cls, event: Event) -> Self:
        """Return the record of a log event; raises KeyError, ValueError or TypeError."""
        row = int(event.get("row", 0))
        place = str(event.get("table" if row else "file", ""))
        name, sha256, coverage = (
            str(event["before"]),
            str(event["sha256"]),
            float(event["coverage"]),
        )
        return cls(name, sha256, coverage, place, Provenance.of(event), row)

    def fields(self) -> dict[str, object]:
        """Return the fields of its log event."""
        return {
            "before": spelled(self.name),
            "table" if self.row else "file": spelled(self.place) or None,
            "row": self.row or None,
            **self.provenance.fields(),
            "sha256": self.sha256,
            "coverage": round(self.coverage, 4),
            "reason": f"{round(100 * self.coverage)} % of the article comes from it.",
        }
