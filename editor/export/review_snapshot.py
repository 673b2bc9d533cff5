"""A snapshot of a review, for exports that run while the review changes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Final, NamedTuple

from editor.article import EditLog, Origin, composed
from editor.article.log import changes_text, edit_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.article import Replaced, Source
    from editor.article.paragraphs import Paragraph
    from editor.article.provenance import Provenance
    from editor.engine.reading.evidence import Evidence
    from editor.originals.alignment import Alignment
    from editor.review import Counts, Item, LogRow, OriginalRecord, Review


@dataclass(frozen=True, slots=True)
class ComparedOriginals:
    """The originals that an article was compared with, and itself as opened beside them."""

    originals: tuple[OriginalRecord, ...]
    """In the order of the alignment's."""
    alignment: Alignment
    house: bool
    """Whether differences of house style are marked."""


def first_line(text: str) -> str:
    """Return the first line that is not blank, cut short if it is no title; else ""."""
    return next(filter(None, (line.strip() for line in text.split("\n"))), "")[:200]


def _nothing() -> None:
    """Nobody ends the work."""


class ReaderWords(NamedTuple):
    """The language that what is made for readers is in: English, unless somebody translates."""

    language: str = "en"
    """Its tag, as in HTML."""
    said: Callable[[str], str] = str
    """Returns a sentence of this program in that language."""
    reason: Callable[[str], str] = str
    """Returns the reason of a suggestion in it."""


_ENGLISH: Final = ReaderWords()


@dataclass(frozen=True, slots=True)
class ReviewSnapshot:
    """An article, its corrected text, and the log that leads from one to the other."""

    origin: Origin
    source: Source | None
    original: str
    text: str
    encoded: bytes | None
    """The corrected text in the article's own encoding; None if the article is more than text, or
    the encoding lacks a character."""
    log: EditLog
    rows: list[LogRow]
    """One for each event of the log."""
    counts: Counts
    evidence: Evidence | None
    """The engine's evidence about the whole article; None if it was not analysed."""
    items: Sequence[Item]
    """Its suspects in text order."""
    provenance: Provenance
    """Where the article is from, as its file says it."""
    originals: Sequence[OriginalRecord] = ()
    """Those that the log names, in its order."""
    paragraphs: Sequence[Paragraph] = ()
    """What each line of the corrected text is."""
    compared: ComparedOriginals | None = None
    """The article as opened beside originals; None if it was compared with none."""
    screened: frozenset[str] = frozenset()
    """The phrases, as norms, of the user's lists that are like the Screener's."""
    words: ReaderWords = _ENGLISH
    """For kinds that are read by people, other than the article itself."""
    check: Callable[[], None] = _nothing
    """Called between parts of long work; raises what ends it."""

    @classmethod
    def of(cls, review: Review) -> ReviewSnapshot:
        """Return a snapshot of a review in its present state."""
        article = review.article
        encoded = None
        if article.source is None:
            try:
                encoded = article.encode()
            except UnicodeEncodeError:
                encoded = None
        return cls(
            article.origin,
            article.source,
            article.original,
            article.text,
            encoded,
            review.log.copy(),
            review.changes(),
            review.counts(),
            review.evidence,
            review.items(),
            article.provenance,
            review.originals(),
            [article.paragraphs.at(line) for line in range(article.text.count("\n") + 1)],
        )

    @property
    def title(self) -> str:
        """The first line that is not blank, else the file name."""
        return first_line(self.text) or self.origin.name

    def changes(self) -> list[Replaced]:
        """Return all edits composed into changes of the original text, each with its last time."""
        return composed(
            self.original,
            (
                (edit_of(event), datetime.fromisoformat(event["at"]))
                for event in self.log.events
                if changes_text(event)
            ),
        )
