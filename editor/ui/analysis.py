"""Has the engine look for suspects beside the window: first what is visible, then the rest."""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, QTimer, Signal, Slot

from editor.article import Edit, Span
from editor.article.span import paragraphs_around
from editor.engine.errors import Cancelled
from editor.engine.suspect import Suspect
from editor.review import Change
from editor.ui.background import SHUTDOWN_MS, Executor
from editor.ui.reviewing import Reviewing

if TYPE_CHECKING:
    from editor.engine.engine import Engine

PAUSE = 300
"""Milliseconds without a key until edited paragraphs are analysed again."""
PIECE = 4_000
"""About how many characters are analysed between two looks at the visible text."""
TELL_EVERY = 0.15
"""Seconds of work whose finds are handed to the window at once."""
LONG = 20_000
"""Characters from which the visible text is analysed by itself before the whole is surveyed."""
_LINES = re.compile(r"[^\n]+")


@dataclass(frozen=True, slots=True)
class Found:
    """What an analysis has found so far: suspects of whole lines of one state of the text."""

    revision: int
    lines: list[Span] = field(default_factory=list)
    suspects: list[Suspect] = field(default_factory=list)
    evidence: object | None = None


class _Relay(QObject):
    """Brings finds to the thread it was made on."""

    found = Signal(int, object, int, int)
    ended = Signal(int, object)


class _Job(QRunnable):
    """One analysis; holds no widget, only texts and numbers.

    It belongs to the pool; all others know its number and the event that stops it.
    """

    def __init__(
        self,
        number: int,
        stop: threading.Event,
        relay: _Relay,
        work: Callable[[_Job], Iterator[tuple[Found, int, int]]],
    ) -> None:
        super().__init__()
        self._number = number
        self._stop = stop
        self._relay = relay
        self._work = work

    def cancelled(self) -> bool:
        return self._stop.is_set()

    def run(self) -> None:
        error: Exception | None = None
        try:
            for found, done, total in self._work(self):
                self._relay.found.emit(self._number, found, done, total)
        except Cancelled:
            pass
        except Exception as problem:  # noqa: BLE001 - handed on, whatever it is
            error = problem
        # The pool may keep the job for a while, but not the article in it.
        del self._work
        self._relay.ended.emit(self._number, error)


class AnalysisRunner(QObject):
    """One analysis at a time, on a thread of its own; the window never waits for it.

    Paragraphs changed by hand are analysed again once the person pauses.
    """

    progress = Signal(int, int)
    """Characters analysed, of how many."""
    finished = Signal()
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None, executor: Executor | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._executor: Any = executor or self._pool
        self._relay = _Relay()
        self._relay.found.connect(self._take)
        self._relay.ended.connect(self._end)
        self._jobs = 0
        self._stop: threading.Event | None = None
        """Stops the job that runs or waits; it has the number of jobs so far."""
        self._whole = False
        self._engine: Engine | None = None
        self._reviewing: Reviewing | None = None
        self._dirty: list[Span] = []
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._analyse_dirty)

    def start(self, reviewing: Reviewing, engine: Engine) -> None:
        """Analyse a whole article, and from now on what is changed in it."""
        self.cancel()
        self._engine = engine
        self._watch(reviewing)
        self._dirty.clear()
        review = reviewing.review
        self._begin(_whole(engine, review.text, review.revision, reviewing.looking_at), whole=True)

    def cancel(self) -> None:
        """Give up what is being analysed; what was found stays."""
        if self._stop is not None:
            self._stop.set()
            self._stop = None
        self._pause.stop()

    def shutdown(self) -> None:
        """Give up and wait for the thread, before the window goes."""
        self.cancel()
        self._watch(None)
        self._pool.clear()
        self._pool.waitForDone(SHUTDOWN_MS)

    def _watch(self, reviewing: Reviewing | None) -> None:
        if self._reviewing is not None:
            self._reviewing.changed.disconnect(self._follow)
            self._reviewing.destroyed.disconnect(self._forget)
        self._reviewing = reviewing
        if reviewing is not None:
            reviewing.changed.connect(self._follow)
            reviewing.destroyed.connect(self._forget)

    @Slot()
    def _forget(self) -> None:
        self._reviewing = None
        self.cancel()

    def _begin(self, work: Callable[[_Job], Any], *, whole: bool) -> None:
        self._whole = whole
        self._jobs += 1
        self._stop = threading.Event()
        self._executor.start(_Job(self._jobs, self._stop, self._relay, work))

    def _is_current(self, job: int) -> bool:
        return self._stop is not None and job == self._jobs

    @Slot(int, object, int, int)
    def _take(self, job: int, found: Found, done: int, total: int) -> None:
        if not self._is_current(job) or self._reviewing is None:
            return
        review = self._reviewing.review
        if found.evidence is not None:
            review.note_evidence(found.evidence)
        if found.lines:
            review.merge(found.suspects, found.lines, found.revision)
        if self._whole:
            self.progress.emit(done, total)

    @Slot(int, object)
    def _end(self, job: int, error: Exception | None) -> None:
        if not self._is_current(job):
            return
        whole, self._stop = self._whole, None
        if error is not None:
            self.failed.emit(f"{type(error).__name__}: {error}")
        elif whole:
            self.finished.emit()
        if self._dirty:
            self._pause.start()

    @Slot(object)
    def _follow(self, change: Change) -> None:
        for edit in change.edits:
            self._dirty = [_moved(span, edit) for span in self._dirty]
        if change.dirty is not None:
            self._dirty.append(change.dirty)
            self._pause.start()

    @Slot()
    def _analyse_dirty(self) -> None:
        """Analyse the changed paragraphs again, once nothing else is being analysed."""
        reviewing, engine = self._reviewing, self._engine
        if reviewing is None or engine is None or self._stop is not None or not self._dirty:
            return
        review = reviewing.review
        text = review.text
        lines = {
            paragraphs_around(text, min(span.start, len(text)), min(span.end, len(text)))
            for span in self._dirty
        }
        self._dirty.clear()
        self._begin(
            _again(engine, text, review.revision, _joined(lines), review.evidence), whole=False
        )


def _moved(span: Span, edit: Edit) -> Span:
    """A span after an edit, with all that the edit put in if it touched it."""
    start, end = edit.span
    if start > span.end:
        return span
    if end < span.start:
        return Span(span.start + edit.growth, span.end + edit.growth)
    return Span(min(span.start, start), max(span.end + edit.growth, edit.result.end))


def _joined(spans: set[Span]) -> list[Span]:
    """Spans in order, those that overlap made one."""
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and span.start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return joined


def _whole(
    engine: Engine, text: str, revision: int, visible: tuple[int, int]
) -> Callable[[_Job], Iterator[tuple[Found, int, int]]]:
    """The analysis of a whole article, the visible part first."""

    def work(job: _Job) -> Iterator[tuple[Found, int, int]]:
        seen = paragraphs_around(text, *(min(at, len(text)) for at in visible))
        total = len(text)
        if total > LONG and seen.end - seen.start <= LONG:
            # The survey of a long article takes a while: marks that may still change are
            # better than none in the text that the person is looking at.
            glimpse = engine.survey(text[seen.start : seen.end], job.cancelled)
            suspects = engine.suspects(text, seen, glimpse, job.cancelled)
            yield Found(revision, [seen], suspects), 0, total
        evidence = engine.survey(text, job.cancelled)
        yield Found(revision, evidence=evidence), 0, total
        done, told = 0, time.monotonic()
        found = Found(revision)
        for piece in _pieces(text, seen):
            found.suspects.extend(engine.suspects(text, piece, evidence, job.cancelled))
            found.lines.append(piece)
            done += piece.end - piece.start
            if time.monotonic() - told > TELL_EVERY:
                yield _in_order(found), done, total
                found, told = Found(revision), time.monotonic()
        yield _in_order(found), total, total

    return work


def _again(
    engine: Engine, text: str, revision: int, lines: list[Span], evidence: Any
) -> Callable[[_Job], Iterator[tuple[Found, int, int]]]:
    """The analysis of some lines, by what is known of the whole article."""

    def work(job: _Job) -> Iterator[tuple[Found, int, int]]:
        known = evidence if evidence is not None else engine.survey(text, job.cancelled)
        found = Found(revision, evidence=None if evidence is not None else known)
        for line in lines:
            found.suspects.extend(engine.suspects(text, line, known, job.cancelled))
            found.lines.append(line)
        yield found, 0, 0

    return work


def _in_order(found: Found) -> Found:
    found.suspects.sort(key=lambda suspect: suspect.start)
    found.lines.sort()
    return found


def _pieces(text: str, first: Span) -> list[Span]:
    """The text in runs of whole lines of about PIECE characters, those near `first` in front.

    Lines that are much longer come in several pieces, cut between sentences.
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
