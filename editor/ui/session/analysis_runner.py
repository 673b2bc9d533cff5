"""Has the engine look for suspects beside the window: first what is visible, then the rest."""

from __future__ import annotations

import threading
from collections import Counter
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from editor.article import Span, touched
from editor.engine.reading.teaching import Decision
from editor.review import Change
from editor.session.analysis_job import AnalysisJob, AnalysisWork, Progress
from editor.ui.base.background import Background, Executor
from editor.ui.session.review_session import ReviewSession

if TYPE_CHECKING:
    from editor.engine.engine import Engine

PAUSE = 300
"""Milliseconds without a key until edited paragraphs are analysed again."""
LEARN_PAUSE = 700
"""Milliseconds without a decision until the engine looks again at what decisions were about."""
TEACHING = ("decision", "undo", "redo", "revert")
"""Origins of changes after which other decisions may stand."""


class AnalysisRunner(QObject):
    """One analysis at a time, on a thread of its own; the window never waits for it.

    Paragraphs changed by hand are analysed again once the person pauses, and so are those that
    decisions say something about.
    """

    progress = Signal(int, int)
    """Characters analysed, of how many."""
    finished = Signal()
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None, executor: Executor | None = None) -> None:
        super().__init__(parent)
        self._background = Background(executor, self, threads=1)
        self._stop: threading.Event | None = None
        """Stops the analysis that runs or waits; None while there is none."""
        self._whole = False
        self._engine: Engine | None = None
        self._session: ReviewSession | None = None
        self._dirty: list[Span] = []
        self._pending: list[Span] = []
        """What the job that runs has still to look at, if it is not the whole article."""
        self._decided = False
        """Whether decisions were made or taken back since the last analysis began."""
        self._known: Counter[Decision] = Counter()
        """The decisions that it was told of."""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._analyse_dirty)

    def start(self, session: ReviewSession, engine: Engine) -> None:
        """Analyse a whole article, and from now on what is changed in it."""
        self.cancel()
        self._engine = engine
        self._watch(session)
        self._dirty.clear()
        job = AnalysisJob.of(session.review, engine)
        self._note(job)
        self._begin(job.analyse_all(session.looking_at), whole=True)

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
        self._background.shutdown()

    def _watch(self, session: ReviewSession | None) -> None:
        if self._session is not None:
            self._session.changed.disconnect(self._follow)
            self._session.destroyed.disconnect(self._forget)
        self._session = session
        if session is not None:
            session.changed.connect(self._follow)
            session.destroyed.connect(self._forget)

    @Slot()
    def _forget(self) -> None:
        self._session = None
        self.cancel()

    def _begin(self, work: AnalysisWork, *, whole: bool) -> None:
        self._whole = whole
        if whole:
            self._pending = []
        self._stop = stop = threading.Event()
        self._background.run(
            partial(work, stop.is_set), self._finish, self._fail, stop=stop, progress=self._merge
        )

    def _merge(self, progress: Progress) -> None:
        """Put a batch of finds into the review."""
        if self._session is None:
            return
        found, done, total = progress
        review = self._session.review
        if found.evidence is not None:
            review.note_evidence(found.evidence)
        if found.lines:
            at_hand = None if self._whole else self._session.current
            review.merge(found.suspects, found.lines, found.revision, at_hand)
        if self._whole:
            self.progress.emit(done, total)
        else:
            # They come in the order in which they were given.
            self._pending = self._pending[len(found.lines) :]

    def _finish(self, _nothing: None) -> None:
        self._stop = None
        if self._whole:
            self.finished.emit()
        self._schedule_rest()

    def _fail(self, error: Exception) -> None:
        self._stop = None
        self.failed.emit(f"{type(error).__name__}: {error}")
        self._schedule_rest()

    def _schedule_rest(self) -> None:
        """Analyse soon what was changed or decided during the analysis that has just ended."""
        if self._dirty or self._decided:
            self._pause.start(PAUSE)

    @Slot(object)
    def _follow(self, change: Change) -> None:
        by_decision = change.origin in TEACHING or (change.origin == "sealed" and change.suspects)
        if not (change.edits or by_decision):
            return
        self._give_way()
        self._dirty = touched(change.edits, self._dirty)
        if change.dirty is not None:
            self._dirty.append(change.dirty)
        self._decided |= by_decision
        self._pause.start(PAUSE if change.dirty is not None else LEARN_PAUSE)

    def _give_way(self) -> None:
        """Stop what runs, if it is not the whole; what it was to look at still has to be."""
        if self._stop is not None and not self._whole:
            self._stop.set()
            self._stop = None
            self._dirty += self._pending
            self._pending = []

    @Slot()
    def _analyse_dirty(self) -> None:
        """Analyse the changed paragraphs again, once nothing else is being analysed."""
        session, engine = self._session, self._engine
        if session is None or engine is None or self._stop is not None:
            return
        job = AnalysisJob.of(session.review, engine)
        now = Counter(job.decisions)
        about = session.review.affected_by((now - self._known) + (self._known - now))
        spans, self._dirty = self._dirty + about, []
        self._note(job)
        if spans:
            self._pending = job.lines_around(spans, session.looking_at[0])
            self._begin(job.analyse_lines(self._pending), whole=False)

    def _note(self, job: AnalysisJob) -> None:
        self._known, self._decided = Counter(job.decisions), False
