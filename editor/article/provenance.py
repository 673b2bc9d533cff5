"""What a file says of where its text is from: when it was published, captured, how it was read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple, Self

from editor.article import dates
from editor.translatable import tr


class Provenance(NamedTuple):
    """Where a text is from, as its file says it; "" for whatever it does not say.

    Times are ISO 8601: a day ("2026-03-14"), or a moment with its offset from UTC
    ("2026-03-14T09:30:00+01:00").
    """

    published: str = ""
    """When the text was published."""
    address: str = ""
    """The address of the page that was captured or says so of itself."""
    captured: str = ""
    """When the page was captured."""
    extraction: str = ""
    """By what its text was taken from a file that holds none as such, with the version."""
    made: str = ""
    """When the document was made. Weaker than a date of publication: a document may have been made
    long after its text, or from another one whose date it keeps."""

    @classmethod
    def of(cls, event: Mapping[str, object]) -> Self:
        """Return what a line of a log says."""
        return cls(*(str(event.get(name, "")) for name in cls._fields))

    def fields(self) -> dict[str, str]:
        """Return what is known, by its name in logs."""
        return {name: value for name, value in self._asdict().items() if value}

    def told(self, *, in_file: bool = False) -> tuple[str, ...]:
        """Return what is known in clauses, and who says so: page, file, document."""
        published, made, captured = map(dates.read, (self.published, self.made, self.captured))
        found = []
        if published and in_file:
            found.append(tr("published {date}, as the file says", date=published))
        elif published:
            found.append(tr("published {date}, as the page says", date=published))
        if made:
            found.append(tr("made {date}, as the document says", date=made))
        if captured:
            found.append(tr("captured {date}", date=captured))
        if self.address:
            found.append(tr("from {address}", address=self.address))
        return tuple(found)


NOT_SAID: Final = Provenance()
LONGEST_ADDRESS: Final = 2000
"""Code points. Set by hand: browsers take no more from each other."""


def web_address(text: str) -> str:
    """Return an address on the web that can be shown as it is, else ""."""
    text = text.strip()
    is_plain = text.isprintable() and " " not in text and len(text) <= LONGEST_ADDRESS
    return text if is_plain and text.lower().startswith(("http://", "https://")) else ""


def is_later(copy: Provenance, original: Provenance) -> bool:
    """Return whether what is known proves that one text was published after the other was there.

    An original was there when it was published or, if that is not known, captured. When a document
    was made proves nothing.
    """
    published = dates.read(copy.published)
    there = dates.read(original.published) or dates.read(original.captured)
    return published is not None and there is not None and dates.is_after(published, there)
