"""What an analysis does in its background thread; its results are yielded in batches."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from editor.article import Span
from editor.article.span import paragraphs_around
from editor.engine.reading.teaching import Decision, with_decisions
from editor.engine.suspect import Suspect
from editor.originals.suspects import moved
from editor.review.kinds import SURE
from editor.session.page_lines import with_page_lines
from editor.session.prose import LinesApart, in_prose, not_prose
from editor.workers.remote_engine import RemoteEngine

if TYPE_CHECKING:
    from editor.engine.facts import Facts
    from editor.engine.reading.evidence import Evidence
    from editor.engine.text.markdown import NotProse
    from editor.originals.at_hand import OriginalsAtHand
    from editor.review import Item, Review
    from editor.workers.remote_engine import AnyEngine

PIECE = 4_000
"""About how many characters are analysed at a time."""
BATCH_SECONDS = 0.15
"""Seconds of work whose results make one batch."""
FIRST = 600
"""Characters that are analysed before the whole is surveyed, which takes half a second for 1,000
words and five for a book. Measured: of a hundred words, 98 % of the sure suspects stay."""
LOOKS_SPUN = 0.3
"""Of so few characters, the least “looks spun” to be told of suspects before the survey. Measured:
0 to 0.15 in sound texts, 0.15 to 0.58 in mildly spun ones, 0.7 and more in others."""
LONG = 20_000
"""Characters of text from which all that is seen is analysed before the whole is surveyed."""
SCREEN = 3_000
"""Characters that a window shows, where it has not said so yet."""
_LINES = re.compile(r"[^\n]+")

IsCancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class AnalysisBatch:
    """Results of an analysis: suspects of whole lines of the text at one revision."""

    revision: int
    lines: list[Span] = field(default_factory=list)
    suspects: list[Suspect] = field(default_factory=list)
    evidence: Evidence | None = None


class Progress(NamedTuple):
    """A batch of results, and how many characters of how many are done."""

    found: AnalysisBatch
    done: int = 0
    total: int = 0


AnalysisWork = Callable[[IsCancelled], Iterator[Progress]]


@dataclass(frozen=True, slots=True)
class AnalysisJob:
    """A snapshot of all that an analysis needs of a review, which may change meanwhile."""

    engine: AnyEngine
    text: str
    revision: int
    evidence: Evidence | None
    as_found: str
    """The text that is surveyed: without accepted wordings, which would count as not replaced."""
    decisions: list[Decision]
    decided_spans: list[Span]
    page_lines: frozenset[str] = frozenset()
    """Article.page_lines"""
    originals: OriginalsAtHand | None = None
    """What the article was compared with."""
    without: NotProse | LinesApart | None = None
    """What of the text is not prose."""

    @classmethod
    def of(
        cls, review: Review, engine: AnyEngine, originals: OriginalsAtHand | None = None
    ) -> AnalysisJob:
        """Return the job for the present state of a review."""
        return cls(
            engine,
            review.text,
            review.revision,
            review.evidence,
            review.as_found(),
            review.decisions(),
            review.decided_spans(),
            review.article.page_lines,
            originals,
            not_prose(review.article, review.text),
        )

    def analyse_all(self, visible: tuple[int, int] | None) -> AnalysisWork:
        """Return the analysis of the whole article, beginning with the visible code points.

        Where somebody looks on (None: nobody does) and nothing was found before, sure suspects of
        the first visible lines come at once, though what the whole tells may still change them.
        """
        text = self.text

        def work(cancelled: IsCancelled) -> Iterator[Progress]:
            seen = paragraphs_around(text, *(min(at, len(text)) for at in visible or (0, 0)))
            total = len(text)
            if visible is not None and self.evidence is None:
                for part in self._parts_at_first(seen):
                    if found := self._sure(part, cancelled):
                        yield Progress(AnalysisBatch(self.revision, [part], found), 0, total)
            evidence = self.engine.survey(self.as_found, cancelled)
            yield Progress(AnalysisBatch(self.revision, evidence=evidence), 0, total)
            yield from self._in(_pieces(text, seen), evidence, cancelled)

        return work

    def lines_around(self, spans: Iterable[Span], first: int) -> list[Span]:
        """Return the whole lines around spans, those from code point `first` on first."""
        size = len(self.text)
        lines = {paragraphs_around(self.text, *(min(at, size) for at in span)) for span in spans}
        return sorted(_joined(lines), key=lambda line: (line.end < first, line.start))

    def analyse_lines(self, lines: list[Span]) -> AnalysisWork:
        """Return the analysis of these lines, in that order."""

        def work(cancelled: IsCancelled) -> Iterator[Progress]:
            evidence = self.evidence
            if evidence is None:
                evidence = self.engine.survey(self.as_found, cancelled)
                yield Progress(AnalysisBatch(self.revision, evidence=evidence))
            yield from self._in(lines, evidence, cancelled)

        return work

    def facts(self, item: Item) -> Facts | None:
        """Return what the engine weighed for a suspect as it was found, if it can tell."""
        if self.evidence is None:
            return None
        start, end = item.start, item.end
        text = self.text[:start] + item.spun + self.text[end:]
        growth = len(item.spun) - (end - start)
        decided_spans = [span for span in self.decided_spans if span.end <= start]
        decided_spans += [
            Span(span.start + growth, span.end + growth)
            for span in self.decided_spans
            if span.start >= end and span != (start, end)
        ]
        span = (start, start + len(item.spun))
        return self.engine.facts(text, span, self.evidence, self.decisions, decided_spans)

    def _in(
        self, lines: list[Span], evidence: Evidence, cancelled: IsCancelled
    ) -> Iterator[Progress]:
        """Analyse lines and yield the results in batches."""
        known = with_decisions(evidence, self.decisions)
        done, yielded = 0, time.monotonic()
        found = AnalysisBatch(self.revision)
        for line, suspects in zip(lines, self._engine_finds(lines, known, cancelled), strict=True):
            found.suspects.extend(self._with_rest(suspects, line, cancelled))
            found.lines.append(line)
            done += line.end - line.start
            if time.monotonic() - yielded > BATCH_SECONDS:
                yield Progress(_in_order(found), done, len(self.text))
                found, yielded = AnalysisBatch(self.revision), time.monotonic()
        yield Progress(_in_order(found), len(self.text), len(self.text))

    def _parts_at_first(self, seen: Span) -> Iterator[Span]:
        """Yield what of the visible text does not wait for the survey."""
        size = len(self.text)
        first = _lines_of(self.text, seen.start, FIRST)
        if size > 2 * FIRST and first.end - first.start < LONG:
            yield first
        rest = _lines_of(self.text, first.end, max(SCREEN, seen.end - first.end))
        if size > LONG > rest.end - rest.start > FIRST:
            yield rest

    def _sure(self, part: Span, cancelled: IsCancelled) -> list[Suspect]:
        """Return the sure suspects of a part of the text, analysed as if it were the whole.

        There are none where it does not look spun: what would go again half a second later.
        """
        text = self.text[part.start : part.end]
        evidence = self.engine.survey(text, cancelled)
        if evidence.spun < LOOKS_SPUN:
            return []
        decided = [
            Span(max(part.start, span.start) - part.start, min(part.end, span.end) - part.start)
            for span in self._decided_near(part)
        ]
        found = self.engine.suspects(text, Span(0, len(text)), evidence, cancelled, decided)
        sure = [moved(one, part.start) for one in found if one.confidence >= SURE]
        return self._with_rest(sure, part, cancelled)

    def _engine_finds(
        self, lines: list[Span], known: Evidence, cancelled: IsCancelled
    ) -> Iterator[list[Suspect]]:
        """Yield what the engine finds in each line, in order."""
        near = [self._decided_near(line) for line in lines]
        if isinstance(self.engine, RemoteEngine):
            yield from self.engine.suspects_of(self.text, lines, known, cancelled, near)
            return
        for line, decided in zip(lines, near, strict=True):
            yield self.engine.suspects(self.text, line, known, cancelled, decided)

    def _with_rest(self, found: list[Suspect], line: Span, cancelled: IsCancelled) -> list[Suspect]:
        """Return what the engine found with all that it does not know of."""
        found = in_prose(found, self.without)
        found = with_page_lines(found, self.text, line, self.page_lines)
        if self.originals is None:
            return found
        return self.originals.suspects(found, self.text, line, cancelled)

    def _decided_near(self, line: Span) -> list[Span]:
        return [
            span for span in self.decided_spans if span.start <= line.end and span.end >= line.start
        ]


def _joined(spans: set[Span]) -> list[Span]:
    """Return the spans in order, those that overlap merged."""
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and span.start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return joined


def _in_order(found: AnalysisBatch) -> AnalysisBatch:
    # One that reaches over the end of a line may be found with either line.
    known = {(suspect.start, suspect.end): suspect for suspect in found.suspects}
    found.suspects[:] = [known[span] for span in sorted(known)]
    found.lines.sort()
    return found


def _pieces(text: str, first: Span) -> list[Span]:
    """Cut the text into whole lines of about PIECE characters; begin with those from `first` on.

    Much longer lines are cut between sentences.
    """
    pieces: list[Span] = []
    for match in _LINES.finditer(text):
        start, end = match.span()
        if pieces and end - pieces[-1].start <= PIECE:
            pieces[-1] = Span(pieces[-1].start, end)
        else:
            pieces += _cut(text, start, end)
    ahead = [piece for piece in pieces if piece.end >= first.start]
    return ahead + [piece for piece in pieces if piece.end < first.start]


def _lines_of(text: str, start: int, size: int) -> Span:
    """Return whole lines from `start` on of at least `size` characters.

    Where that would be far more, the last one is cut between sentences.
    """
    end = start
    for match in _LINES.finditer(text, start):
        if end - start >= size:
            break
        stop = text.rfind(". ", max(end, start + size), start + 2 * size) + 1
        end = stop if stop and match.end() > start + 2 * size else match.end()
    return Span(start, end)


def _cut(text: str, start: int, end: int) -> list[Span]:
    parts = []
    while end - start > 2 * PIECE:
        stop = text.rfind(". ", start + 1, start + PIECE) + 1
        if not stop:
            stop = text.find(" ", start + PIECE, end)
            if stop < 0:
                break
        parts.append(Span(start, stop))
        start = stop + 1
    return [*parts, Span(start, end)]
