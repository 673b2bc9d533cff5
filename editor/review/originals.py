"""The originals that an article was compared with, as its edit log names them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Self

from editor.article.log import spelled

if TYPE_CHECKING:
    from editor.article.log import Event


class OriginalRecord(NamedTuple):
    """An original that suggestions come from."""

    name: str
    """For the user: the name of its file."""
    sha256: str
    """Of the file's bytes; of its text in UTF-8 if it has no file."""
    coverage: float
    """The share of the article's words that comes from it, 0 to 1."""
    place: str = ""
    """Its file: relative to the article's folder, else absolute; "" if it has none."""

    @classmethod
    def of(cls, event: Event) -> Self:
        """Return the record of a log event; raises KeyError, ValueError or TypeError."""
        coverage, place = float(event["coverage"]), str(event.get("file", ""))
        return cls(str(event["before"]), str(event["sha256"]), coverage, place)

    def fields(self) -> dict[str, object]:
        """Return the fields of its log event."""
        return {
            "before": spelled(self.name),
            "file": spelled(self.place) or None,
            "sha256": self.sha256,
            "coverage": round(self.coverage, 4),
            "reason": f"{round(100 * self.coverage)} % of the article comes from it.",
        }
