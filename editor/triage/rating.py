"""Rates one file: reads it, analyses it, and counts what was decided in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from editor.article import Article
from editor.engine.reading.evidence import Evidence, Manner
from editor.files import FileError
from editor.files.errors import ResumeError
from editor.originals.reading import read_unasked
from editor.review.kinds import Level, level
from editor.session.saved_work import review_of_saved
from editor.session.whole_article import analyse, count_words
from editor.translatable import tr
from editor.triage.pool import PoolError
from editor.triage.row import Rating, Spinner, TriageRow

if TYPE_CHECKING:
    from editor.engine.engine import Engine
    from editor.originals.finding import Finder
    from editor.originals.shelf import Shelf

LONGEST: Final = 100_000
"""Code points of an article whose originals are looked for. Set by hand: some 17,000 words, which
take a minute of one core."""


class Tools(NamedTuple):
    """What rates texts."""

    engine: Engine
    shelf: Shelf | None = None
    finder: Finder | None = None
    """Finds originals on the shelf; None: they are not looked for."""


class Rater:
    """Rates files, with tools that it loads once one of them needs any."""

    def __init__(self, load: Callable[[], Tools]) -> None:
        self._load = load

    @cached_property
    def tools(self) -> Tools:
        """The tools, loaded now if they were not yet. Raises what `load` does."""
        return self._load()

    def rate(self, path: Path, known: TriageRow | None = None) -> TriageRow:
        """Return the row of a file; whatever is wrong with the file is in the row.

        `known` is its row as the same engine made it: if its bytes are the same, only what was
        decided is counted again. Raises PoolError if the tools cannot be loaded.
        """
        try:
            return self._rate(path, known)
        except PoolError:
            raise
        except FileError as error:
            return TriageRow(path, Rating.UNREAD, problem=error.message)
        except Exception as error:  # noqa: BLE001 one file must not end the triage of thousands
            why = tr(
                "{path} cannot be read: an unexpected error occurred ({name}).",
                path=path,
                name=type(error).__name__,
            )
            return TriageRow(path, Rating.UNREAD, problem=why)

    def _rate(self, path: Path, known: TriageRow | None) -> TriageRow:
        article = read_unasked(path)[0].article
        if known is None or known.sha256 != article.origin.sha256:
            known = self._analysed(path, article)
        try:
            review = review_of_saved(path)
        except ResumeError as error:
            return replace(known, path=path, decided=0, problem=error.message)
        decided = 0 if review is None else review.counts().decided
        return replace(known, path=path, decided=decided, problem="")

    def _analysed(self, path: Path, article: Article) -> TriageRow:
        found = analyse(article, self.tools.engine)
        original, coverage = self._original(article.text, path)
        spinner = _spinner(found.evidence)
        rating = Rating.SPUN if spinner else Rating.SOUND
        return TriageRow(
            path,
            rating if found.evidence.english else Rating.FOREIGN,
            round(found.evidence.spun, 4),
            spinner,
            len(found.suspects),
            sum(level(one.confidence) is Level.SURE for one in found.suspects),
            count_words(article),
            original=original,
            coverage=round(coverage, 4),
            sha256=article.origin.sha256,
        )

    def _original(self, text: str, path: Path) -> tuple[str, float]:
        """Return the path of the best original and its coverage."""
        _, shelf, finder = self.tools
        if finder is None or shelf is None or len(text) > LONGEST:
            return "", 0.0
        with shelf.index() as index:
            best = finder.find(text, index, path).originals[:1]
        return (str(best[0].places[0].path), best[0].coverage) if best else ("", 0.0)


def _spinner(evidence: Evidence) -> Spinner:
    if evidence.foreign or evidence.manner is Manner.SOUND:
        return Spinner.NONE
    return Spinner(evidence.manner.value)
