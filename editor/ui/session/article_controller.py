"""The article that is open: how it is opened, analysed, saved and closed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from editor.files import CannotEncode, FileError, SavedFiles, WrittenFiles
from editor.files.formats import format_named
from editor.session.analysis_job import AnalysisJob
from editor.session.open_article import OpenArticle
from editor.ui.ask.questions import Answer, Questions
from editor.ui.base.background import Background, Executor
from editor.ui.base.settings import FOLDER, Settings
from editor.ui.session.analysis_runner import AnalysisRunner
from editor.ui.session.crash_recovery import RECOVERED
from editor.ui.session.data_safety import DataSafety
from editor.ui.session.exporting import Exporting
from editor.ui.session.opening import Opening
from editor.ui.session.review_session import ReviewSession
from editor.ui.session.saving import Saving, Then
from editor.ui.widgets.message_bar import MessageAction, MessageBar

if TYPE_CHECKING:
    import threading

    from editor.engine.engine import Engine
    from editor.engine.facts import Facts
    from editor.review import Change, Item
    from editor.ui.session.crash_recovery import UnsavedWork

FactsCallback = Callable[["Facts | None"], object]
OPENING: Final = "opening"
SAVING: Final = "saving"
EXPORTING: Final = "exporting"
ENGINE: Final = "engine"
NOTES: Final = "notes"


class ArticleController(QObject):
    """Holds one open article or none; every way in, out and to the disk goes through it."""

    session_changed = Signal(object)
    """Reviewing, or None: another article is open, or none."""
    saved_changed = Signal()
    """Whether there is something to save, or where to, may have changed."""
    work_changed = Signal(str, int, int)
    """What is being done, how far of how much; "" when nothing is."""

    def __init__(
        self,
        settings: Settings,
        background: Background,
        questions: Questions,
        messages: MessageBar,
        *,
        journals: Path,
        samples: Path | None = None,
        executor: Executor | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Journals, samples: their folders; executor: what analyses run on, if not a thread."""
        super().__init__(parent)
        self._settings = settings
        self._background = background
        self._questions = questions
        self._messages = messages
        self._engine: Engine | None = None
        self._article: OpenArticle | None = None
        self._session: ReviewSession | None = None
        self._analysing = False
        self._allowed_here: dict[str, int] = {}
        """Phrases that this article's log allows always, and how many times that still stands."""
        self.opening = Opening(
            background,
            questions,
            settings.allowed,
            self._path,
            journals=journals,
            samples=samples,
            parent=self,
        )
        self.saving = Saving(background, questions, self)
        self.exporting = Exporting(settings, background, questions, self)
        self.data_safety = DataSafety(journals, background, questions, messages, self)
        self._runner = AnalysisRunner(self, executor)
        self._connect()

    @property
    def article(self) -> OpenArticle | None:
        """What is open."""
        return self._article

    @property
    def session(self) -> ReviewSession | None:
        """The review of what is open."""
        return self._session

    @property
    def is_saved(self) -> bool:
        """Whether nothing would be lost by leaving."""
        return self._article is None or self._article.review.is_saved

    # Ways in

    def start(self, path: Path | None) -> None:
        """Open what the program was started with, or else what was not saved when it ended."""
        self.data_safety.crash_recovery.look(partial(self._start, path))

    def open(self, path: Path, encoding: str | None = None) -> None:
        """Open an article once what is open may be left."""
        self.leave(partial(self.opening.open, path, encoding))

    def ask_open(self) -> None:
        """Ask for an article and open it."""
        folder = Path(self._settings.get(FOLDER) or Path.home())
        path = self._questions.open_path(folder)
        if path is not None:
            self.open(path)

    def change_encoding(self) -> None:
        """Ask for another encoding of what is open, if nothing was done to it yet."""
        if self._article is not None and self.encoding_changeable:
            self.opening.choose_encoding(self._article)

    @property
    def encoding_changeable(self) -> bool:
        """Whether what is open can be read again without losing anything."""
        article = self._article
        if article is None or article.review.can_undo or not self.is_saved:
            return False
        return not format_named(article.review.article.origin.format).is_container

    # Ways out

    def leave(self, then: Callable[[], object]) -> None:
        """Go on with then() once changes are saved or given up; never, if cancelled."""
        if self._article is None or self.is_saved:
            then()
            return
        answer = self._questions.unsaved(self._article.name)
        if answer is Answer.DISCARD:
            then()
        elif answer is Answer.SAVE:
            self.save(partial(_go_on, then))

    def close_article(self) -> None:
        """Close the article, once it may be left."""
        self.leave(partial(self._show, None))

    def discard(self) -> None:
        """Close the article without a question."""
        self._show(None)

    def shutdown(self) -> None:
        """End all work on the article, in good order."""
        self._runner.shutdown()
        self.data_safety.end()

    # To the disk

    def save(self, then: Then | None = None) -> None:
        """Save in its place."""
        if self._article is not None:
            self.saving.save(self._article, then)

    def save_as(self) -> None:
        """Save in another place from now on."""
        if self._article is not None:
            self.saving.save_as(self._article)

    def export(self) -> None:
        """Write what is open as another kind of file."""
        if self._article is not None:
            self.exporting.export(self._article)

    # The engine

    def set_engine(self, engine: Engine) -> None:
        """Analyse with this engine, what is open at once."""
        self._engine = engine
        self._analysing = False  # with the engine before; that gives way
        self.analyse()

    def engine_failed(self, error: Exception) -> None:
        """Tell that there will be no suspects; everything else goes on."""
        self._messages.tell(
            f"Suspects cannot be found: {error} The text can still be edited and saved.",
            "error",
            key=ENGINE,
        )

    @property
    def has_engine(self) -> bool:
        """Whether suspects can be looked for."""
        return self._engine is not None

    def analyse(self) -> None:
        """Look for suspects in what is open, from the start."""
        if self._session is None or self._engine is None or self._analysing:
            return
        self._analysing = True
        self.work_changed.emit("Looking for suspects", 0, 0)
        self._runner.start(self._session, self._engine)

    def look_up_facts(self, item: Item, done: FactsCallback, stop: threading.Event) -> None:
        """Have the engine weigh a suspect on a worker thread, then call done(facts).

        done(None) where the engine has nothing to say; no call once `stop` is set.
        """
        if self._session is None or self._engine is None:
            done(None)
            return
        job = AnalysisJob.of(self._session.review, self._engine)
        self._background.run(partial(job.facts, item), done, partial(_no_facts, done), stop=stop)

    def stop_work(self) -> None:
        """Give up what is being done."""
        self.opening.cancel()
        self.exporting.cancel()
        self._runner.cancel()
        self._analysed()

    # How it is done

    def _connect(self) -> None:
        self.opening.opened.connect(self._show)
        self.opening.failed.connect(self._not_opened)
        self.opening.warned.connect(self._warn)
        self.opening.working.connect(self._work)
        self.saving.saved.connect(self._saved)
        self.exporting.exported.connect(self._exported)
        self.exporting.failed.connect(self._not_exported)
        self.exporting.working.connect(self._work)
        self.saving.failed.connect(self._not_saved)
        self.data_safety.open_wanted.connect(self._open_anew)
        self.data_safety.recover_wanted.connect(self._recover)
        self.saving.working.connect(self._work)
        self._runner.progress.connect(self._progress)
        self._runner.finished.connect(self._analysed)
        self._runner.failed.connect(self._not_analysed)

    def _start(self, path: Path | None, left: Sequence[UnsavedWork]) -> None:
        if path is not None:
            self.open(path)
        elif left:
            self._recover(left[0].folder)
        else:
            self.data_safety.tell()

    def _path(self) -> Path | None:
        return None if self._article is None else self._article.path

    def _open_anew(self, path: Path) -> None:
        """Open an article whatever was done to it: that was decided already, or is asked now."""
        if self._article is not None and self._article.recovered is not None:
            self.opening.open(path)
        else:
            self.open(path)

    def _recover(self, folder: Path) -> None:
        self.leave(partial(self.opening.recover, folder))

    def _show(self, article: OpenArticle | None) -> None:
        self._runner.cancel()
        self._analysing = False
        self.work_changed.emit("", 0, 0)
        old = self._session
        self._messages.clear()
        self._article = article
        self._allowed_here = {} if article is None else article.review.allowed_always()
        # Before anything else listens: what is decided is kept, and then shown.
        self.data_safety.follow(article)
        self._session = None if article is None else ReviewSession(article.review, self)
        if self._session is not None:
            self._session.changed.connect(self._change)
        self.session_changed.emit(self._session)
        self.saved_changed.emit()
        if old is not None:
            old.close()
            old.deleteLater()
        if article is not None:
            self._settings.add_recent(article.path)
            if article.notes:
                self._messages.tell("\n".join(article.notes), key=NOTES)
            self.analyse()
        self.data_safety.tell()

    def _change(self, change: Change) -> None:
        self.saved_changed.emit()
        if change.origin == "decision" or (self._allowed_here and change.origin != "type"):
            self._keep_allowed()

    def _keep_allowed(self) -> None:
        """What is allowed always here is so in later articles too, and no more once taken back."""
        if self._article is None:
            return
        review = self._article.review
        now = review.allowed_always()
        for phrase, times in now.items():
            before = self._allowed_here.get(phrase, 0)
            if times > before:
                self._settings.allow(phrase)
            elif before and not times and not review.is_allowed_outside(phrase):
                self._settings.allow(phrase, allowed=False)
        self._allowed_here = now

    def _work(self, words: str) -> None:
        if words or not self._analysing:
            self.work_changed.emit(words, 0, 0)

    def _progress(self, done: int, total: int) -> None:
        if self._analysing:
            self.work_changed.emit("Looking for suspects", done, total)

    def _analysed(self) -> None:
        self._analysing = False
        self.work_changed.emit("", 0, 0)

    def _not_analysed(self, message: str) -> None:
        self._analysed()
        self._messages.tell(
            f"The search for suspects stopped: {message}",
            "error",
            (("Try again", self.analyse),),
            key=ENGINE,
        )

    def _not_opened(self, error: FileError) -> None:
        if error.path is not None and not error.path.exists():
            self._settings.forget_recent(error.path)
        self._messages.tell(
            error.message, "error", (("Open another…", self.ask_open),), key=OPENING
        )

    def _warn(self, words: str) -> None:
        self._messages.tell(words, "warning", key=OPENING)

    def _saved(self, article: OpenArticle, saved: SavedFiles) -> None:
        self._messages.close_key(SAVING)
        if saved.backups:
            names = ", ".join(path.name for path in saved.backups)
            self._messages.tell(f"What stood there before is kept as {names}.", key=SAVING)
        if article is self._article:
            self._messages.close_key(RECOVERED)
            self.data_safety.source.look()
            self.saved_changed.emit()
            if self._session is not None:
                self._session.told.emit(f"Saved {saved.text_path.name} and its log")

    def _exported(self, path: Path, written: WrittenFiles) -> None:
        kept = ", ".join(backup.name for backup in written.backups)
        more = f" What stood there before is kept as {kept}." if kept else ""
        self._messages.tell(f"Exported {path}.{more}", key=EXPORTING)

    def _not_exported(self, error: FileError, again: Callable[[], object]) -> None:
        acts: list[MessageAction] = [("Try again", again), ("Export…", self.export)]
        self._messages.tell(error.message, "error", acts, key=EXPORTING)

    def _not_saved(self, error: FileError, again: Callable[[], object]) -> None:
        acts: list[MessageAction] = [("Try again", again), ("Save as…", self.save_as)]
        if isinstance(error, CannotEncode) and self._article is not None:
            article = self._article
            acts = [("Show it", partial(self._jump, error.position))]
            if article.review.article.source is None:
                acts.insert(0, ("Save as UTF-8", partial(self.saving.save_in, article, "utf-8")))
        self._messages.tell(error.message, "error", acts, key=SAVING)

    def _jump(self, offset: int) -> None:
        if self._session is not None:
            self._session.jump(offset)


def _no_facts(done: FactsCallback, error: Exception) -> None:
    done(None)
    raise error


def _go_on(then: Callable[[], object], done: bool) -> None:
    if done:
        then()
