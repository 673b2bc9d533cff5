"""The engine at work on the open article: finding suspects, and what it weighed for one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from editor import translatable
from editor.session.analysis_job import AnalysisJob
from editor.ui.base.translation import translated
from editor.ui.session.analysis_runner import AnalysisRunner
from editor.ui.session.search import Search

if TYPE_CHECKING:
    import threading

    from editor.engine.facts import Facts
    from editor.review import Item
    from editor.ui.base.background import Background, Executor
    from editor.ui.base.settings import Settings
    from editor.ui.session.article_messages import ArticleMessages
    from editor.ui.session.comparing import Comparing
    from editor.ui.session.review_session import ReviewSession
    from editor.workers.remote_engine import AnyEngine

FactsCallback = Callable[["Facts | None"], object]

LOOKING: Final = translatable.tr("Looking for suspects")


class Analysing(QObject):
    """Holds the engine, and has it analyse the open article."""

    progress = Signal(str, int, int)
    """Work in progress ("" for none), and how much of how much is done (0 of 0 if unknown)."""
    finished = Signal()
    """All suspects of the open article were found."""
    restarted = Signal()
    """The process with the engine ended by itself; another one goes on. From any thread."""
    closing = Signal()
    """The window closes: no engine is needed any more, loaded or not."""

    def __init__(
        self,
        settings: Settings,
        background: Background,
        comparing: Comparing,
        messages: ArticleMessages,
        *,
        executor: Executor | None = None,
        parent: QObject | None = None,
    ) -> None:
        """`executor` runs analyses instead of a thread."""
        super().__init__(parent)
        self._background = background
        self._comparing = comparing
        self._messages = messages
        self._engine: AnyEngine | None = None
        self._failure: Exception | None = None
        """Why there is no engine; None while it is being loaded, too."""
        self._session: ReviewSession | None = None
        self._runner = AnalysisRunner(settings, self, executor)
        self._runner.progress.connect(self._progress)
        self._runner.finished.connect(self._ended)
        self._runner.finished.connect(self.finished)
        self._runner.failed.connect(self._failed)
        comparing.changed.connect(self.analyse_again)
        self.restarted.connect(messages.show_engine_restarted)
        messages.engine_requested.connect(self._engine_requested)

    @property
    def has_engine(self) -> bool:
        """Whether an engine is loaded."""
        return self._engine is not None

    @property
    def is_looking(self) -> bool:
        """Whether the analysis of the whole article is running or waiting."""
        return self._runner.is_looking

    def set_engine(self, engine: AnyEngine) -> None:
        """Use this engine from now on, and analyse the open article with it."""
        if engine.lacking and not self.has_engine:
            self._messages.show_engine_lacking(translated(engine.lacking))
        self._engine, self._failure = engine, None
        self.analyse_again()

    def engine_failed(self, error: Exception) -> None:
        """Show that there will be no suspects."""
        self._failure = error
        if self._session is not None:
            self._session.set_search(Search.STOPPED)
        self._messages.show_engine_failed(error)

    def set_session(self, session: ReviewSession | None) -> None:
        """Cancel the analysis; the next one is of this review."""
        self._runner.cancel()
        self._session = session
        if session is not None and self._failure is not None:
            self.engine_failed(self._failure)

    def analyse(self) -> None:
        """Analyse the whole open article, unless that is under way already."""
        if self._session is None or self._engine is None or self._runner.is_looking:
            return
        self.progress.emit(translated(LOOKING), 0, 0)
        self._runner.start(self._session, self._engine, self._comparing.at_hand)

    def analyse_again(self) -> None:
        """Analyse the article with another engine, originals or sensitivity than before."""
        self._runner.cancel()
        self.analyse()

    def look_again(self) -> None:
        """Analyse the open article; if the engine could not be loaded, try that once more first."""
        if self._session is not None and self._session.search is Search.STOPPED:
            self._messages.close_engine_failed()
        if self._failure is not None:
            self._messages.engine_requested.emit()
        self.analyse()

    def stop(self) -> None:
        """Cancel the analysis; suspects found so far remain."""
        self._runner.cancel()
        self._ended()

    def shutdown(self) -> None:
        """Cancel the analysis, wait for its thread and let the processes with the engine end."""
        self._runner.shutdown()
        self.closing.emit()

    def look_up_facts(self, item: Item, done: FactsCallback, stop: threading.Event) -> None:
        """Have the engine weigh a suspect on a worker thread, then call done(facts).

        done(None) where the engine has nothing to say; no call once `stop` is set.
        """
        if self._session is None or self._engine is None:
            done(None)
            return
        job = AnalysisJob.of(self._session.review, self._engine)
        self._background.run(partial(job.facts, item), done, partial(_no_facts, done), stop=stop)

    def _engine_requested(self) -> None:
        self._failure = None
        if self._session is not None:
            self._session.set_search(Search.LOOKING)

    def _progress(self, done: int, total: int) -> None:
        if not self._comparing.busy:
            self.progress.emit(translated(LOOKING), done, total)

    def _ended(self) -> None:
        if not self._comparing.busy:
            self.progress.emit("", 0, 0)

    def _failed(self, error: Exception) -> None:
        self._ended()
        self._messages.show_analysis_failed(error)


def _no_facts(done: FactsCallback, error: Exception) -> None:
    done(None)
    raise error
