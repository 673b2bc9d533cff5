"""Runs the engine on a worker thread to find suspects, the visible text first."""

from __future__ import annotations

import threading
from collections import Counter
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from editor.article import Span, touched
from editor.engine.model.garbage import collect_all, set_aside
from editor.engine.reading.teaching import Decision
from editor.review import Change, ChangeOrigin
from editor.session.analysis_job import AnalysisJob, AnalysisWork, Progress
from editor.ui.base.background import Background, Executor
from editor.ui.base.settings import LEAST_SURE, Settings
from editor.ui.session.review_session import ReviewSession
from editor.ui.session.search import Search

if TYPE_CHECKING:
    from editor.originals.at_hand import OriginalsAtHand
    from editor.workers.remote_engine import AnyEngine

PAUSE = 300
"""Milliseconds after the last edit until edited paragraphs are analysed again."""
LEARN_PAUSE = 700
"""Milliseconds after the last decision until what it affects is analysed again."""
MANY = 1_000
"""Suspects from which on they are kept from the garbage collector: those of a book held the window
up for a tenth of a second each time (measured)."""
TEACHING = (
    ChangeOrigin.DECISION,
    ChangeOrigin.UNDO,
    ChangeOrigin.REDO,
    ChangeOrigin.REVERT,
)
"""Origins of changes that may change the set of decisions."""


class AnalysisRunner(QObject):
    """Runs one analysis at a time, on a thread of its own.

    Paragraphs that were edited, or that decisions affect, are analysed again after a pause.
    """

    progress = Signal(int, int)
    """Number of characters analysed, and of all characters."""
    finished = Signal()
    failed = Signal(object)
    """The exception that ended the analysis."""

    def __init__(
        self,
        settings: Settings,
        parent: QObject | None = None,
        executor: Executor | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._background = Background(executor, self, threads=1)
        self._stop: threading.Event | None = None
        """Stops the analysis that runs or waits; None while there is none."""
        self._whole = False
        self._covered = False
        """Whether the whole article was analysed."""
        self._engine: AnyEngine | None = None
        self._originals: OriginalsAtHand | None = None
        self._session: ReviewSession | None = None
        self._current_before: int | None = None
        """The suspect that was current when the analysis of the whole article began."""
        self._dirty: list[Span] = []
        self._pending: list[Span] = []
        """The lines that the running analysis has yet to cover; empty for a whole article."""
        self._decided = False
        """Whether decisions were made or undone since the last analysis began."""
        self._known_decisions: Counter[Decision] = Counter()
        """The decisions that the last analysis took into account."""
        self._has_set_aside = False
        """Whether what was found in the article is kept from the garbage collector."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._analyse_dirty)

    @property
    def is_looking(self) -> bool:
        """Whether the analysis of a whole article is running or waiting."""
        return self._whole and self._stop is not None

    def start(
        self, session: ReviewSession, engine: AnyEngine, originals: OriginalsAtHand | None = None
    ) -> None:
        """Analyse a whole article, and from then on whatever changes in it."""
        self.cancel()
        self._engine = engine
        self._originals = originals
        self._watch(session)
        self._dirty.clear()
        self._covered = False
        self._current_before = session.current
        job = AnalysisJob.of(session.review, engine, self._originals)
        self._remember_decisions(job)
        self._run(job.analyse_all(session.visible_span), whole=True)

    def cancel(self) -> None:
        """Cancel the analysis; suspects found so far remain."""
        # What was about to be analysed again is not, so the search is no longer complete.
        self._covered &= self._stop is None and not self._timer.isActive()
        if self._stop is not None:
            self._stop.set()
            self._stop = None
        self._timer.stop()
        self._tell_search()

    def shutdown(self) -> None:
        """Cancel the analysis and wait for its thread."""
        self.cancel()
        self._watch(None)
        self._background.shutdown()

    def _watch(self, session: ReviewSession | None) -> None:
        if self._session is not None:
            self._session.changed.disconnect(self._on_change)
            self._session.destroyed.disconnect(self._session_destroyed)
        self._has_set_aside &= session is self._session
        self._session = session
        if session is not None:
            session.changed.connect(self._on_change)
            session.destroyed.connect(self._session_destroyed)

    @Slot()
    def _session_destroyed(self) -> None:
        self._session = None
        self.cancel()

    def _run(self, work: AnalysisWork, *, whole: bool) -> None:
        self._whole = whole
        if whole:
            self._pending = []
        self._stop = stop = threading.Event()
        self._background.run(
            partial(work, stop.is_set), self._finish, self._fail, stop=stop, progress=self._merge
        )
        self._tell_search()

    def _tell_search(self) -> None:
        """Tell the session how far the search for suspects is."""
        if self._session is None:
            return
        if self.is_looking:
            search = Search.LOOKING
        elif not self._covered:
            search = Search.STOPPED
        elif self._stop is not None or self._timer.isActive():
            search = Search.CHECKING
        else:
            search = Search.ENDED
        self._session.set_search(search)

    def _merge(self, progress: Progress) -> None:
        """Put a batch of finds into the review."""
        if self._session is None:
            return
        found, done, total = progress
        review = self._session.review
        if found.evidence is not None:
            review.set_evidence(found.evidence)
        if found.lines:
            at_hand = self._session.current
            if self._whole and at_hand == self._current_before:
                at_hand = None  # nobody went there meanwhile
            least = self._settings.get(LEAST_SURE) / 100
            sure = [suspect for suspect in found.suspects if suspect.confidence >= least]
            review.merge(sure, found.lines, found.revision, at_hand)
            if review.counts().total > MANY:
                self._set_aside()
        if self._whole:
            self.progress.emit(done, total)
        else:
            # Batches arrive in the order of the lines given.
            self._pending = self._pending[len(found.lines) :]

    def _set_aside(self) -> None:
        """Keep what was found from the garbage collector as long as the article is open."""
        set_aside()
        if not self._has_set_aside and self._session is not None:
            self._has_set_aside = True
            self._session.destroyed.connect(self._collect)

    @Slot()
    def _collect(self) -> None:
        QTimer.singleShot(0, self, collect_all)  # once nothing holds the review any more

    def _finish(self, _nothing: None) -> None:
        self._stop = None
        self._covered |= self._whole
        self._schedule_rest()
        if self._whole:
            self.finished.emit()

    def _fail(self, error: Exception) -> None:
        self._stop = None
        self._covered = False
        self._schedule_rest()
        self.failed.emit(error)

    def _schedule_rest(self) -> None:
        """Schedule what was changed or decided during the analysis that has just ended."""
        if self._dirty or self._decided:
            self._timer.start(PAUSE)
        self._tell_search()

    @Slot(object)
    def _on_change(self, change: Change) -> None:
        sealed = change.origin is ChangeOrigin.SEALED and change.suspects
        by_decision = change.origin in TEACHING or sealed
        if not (change.edits or by_decision):
            return
        self._stop_partial()
        self._dirty = touched(change.edits, self._dirty)
        if change.dirty is not None:
            self._dirty.append(change.dirty)
        self._decided |= by_decision
        self._timer.start(PAUSE if change.dirty is not None else LEARN_PAUSE)
        self._tell_search()

    def _stop_partial(self) -> None:
        """Stop a partial analysis; the lines it has not covered become dirty again."""
        if self._stop is not None and not self._whole:
            self._stop.set()
            self._stop = None
            self._dirty += self._pending
            self._pending = []

    @Slot()
    def _analyse_dirty(self) -> None:
        """Analyse the changed paragraphs, unless an analysis is running."""
        session, engine = self._session, self._engine
        if session is None or engine is None or self._stop is not None:
            return
        job = AnalysisJob.of(session.review, engine, self._originals)
        now = Counter(job.decisions)
        about = session.review.affected_by(
            (now - self._known_decisions) + (self._known_decisions - now)
        )
        spans, self._dirty = self._dirty + about, []
        self._remember_decisions(job)
        if spans:
            self._pending = job.lines_around(spans, session.visible_span[0])
            self._run(job.analyse_lines(self._pending), whole=False)
        else:
            self._tell_search()

    def _remember_decisions(self, job: AnalysisJob) -> None:
        self._known_decisions, self._decided = Counter(job.decisions), False
