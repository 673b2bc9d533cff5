"""What a file says of where its text is from: when it was published, captured, how it was read."""

from __future__ import annotations

from typing import Final, NamedTuple


class Provenance(NamedTuple):
    """Where a text is from, as its file says it; "" for whatever it does not say.

    Times are ISO 8601: a day ("2026-03-14"), or a moment with its offset from UTC
    ("2026-03-14T09:30:00+01:00").
    """

    published: str = ""
    """When the text was published or, of a document, made."""
    address: str = ""
    """The address of the page that was captured or says so of itself."""
    captured: str = ""
    """When the page was captured."""
    extraction: str = ""
    """By what its text was taken from a file that holds none as such, with the version."""

    def fields(self) -> dict[str, str]:
        """Return what is known, by its name in logs."""
        return {name: value for name, value in self._asdict().items() if value}


NOT_SAID: Final = Provenance()
