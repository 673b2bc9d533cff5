"""Creates the application and its window; `run` also runs them."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Any, Final

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QIcon
from PySide6.QtWidgets import QApplication

import editor
from editor.engine.model.garbage import made_to_stay
from editor.lists import ListStore, PersonList
from editor.originals.shelf import Shelf
from editor.paths import resources_folder, user_data_folder
from editor.program import worker_command
from editor.session.handing_over import HandingOver
from editor.triage.triage import Answering
from editor.ui.ask.questions import Questions
from editor.ui.base.background import Background, Executor
from editor.ui.base.folder_watch import FolderWatch
from editor.ui.base.key_hints import menu_path
from editor.ui.base.settings import APPEARANCE, INTERFACE_SIZE, LANGUAGE, Settings
from editor.ui.base.theme import Theme, load_fonts
from editor.ui.base.tips import TipKeeper
from editor.ui.base.translation import Language, tr
from editor.ui.session.folder_work import FolderWork
from editor.ui.session.shelf_work import ShelfWork
from editor.ui.session.user_lists import UserLists
from editor.ui.window.crash_note import write_crash_note
from editor.ui.window.main_window import MainWindow
from editor.ui.window.receiving import Receiving
from editor.workers.engine_workers import EngineWorkers
from editor.workers.messages import ENGINE
from editor.workers.remote_engine import RemoteEngine

APP_ID: Final = "unspin"
DESKTOP_ID: Final = "local.unspin.editor"
"""The name of the desktop file, by which a desktop knows whose window it is (packaging/desktop).
"local": the project has no domain of its own."""
LISTS: Final = "lists"
"""The key of messages about the user's lists."""


class Program(QObject):
    """Creates the parts of the program, in order, and connects them."""

    def __init__(
        self,
        app: QApplication,
        settings: Settings,
        *,
        questions: Questions | None = None,
        executor: Executor | None = None,
        resources: Path | None = None,
        lists: ListStore | None = None,
        journals: Path | None = None,
        shelf: Shelf | None = None,
        triage: Path | None = None,
        answering: Callable[[], Answering] | None = None,
    ) -> None:
        """`resources` defaults to those that ship; the others to the user's own.

        `answering` rates files in place of a pool of workers.
        """
        super().__init__()
        resources = resources or resources_folder()
        self.settings = settings
        Language(app, resources / "translations").use(settings.get(LANGUAGE))
        load_fonts(resources / "fonts")
        self.theme = Theme(settings.get(APPEARANCE), settings.get(INTERFACE_SIZE))
        self.theme.apply(app)
        self.background = Background(executor, self)
        self.user_lists = UserLists(lists or ListStore(), self.background, self)
        shelf = shelf or Shelf()
        self.shelf_work = ShelfWork(shelf, executor, self)
        self.folder_work = FolderWork(
            self.user_lists,
            shelf,
            store=triage,
            executor=executor,
            answering=answering,
            parent=self,
        )
        self.window = MainWindow(
            self.theme,
            settings,
            self.background,
            self.user_lists,
            self.shelf_work,
            folder_work=self.folder_work,
            questions=questions,
            journals=journals or user_data_folder() / "journals",
            samples=resources / "samples",
            executor=executor,
        )
        self.theme.apply_style_sheet()
        self.theme.follow_desktop(self.window)
        TipKeeper(app, self)
        self._connect()
        icon = resources / "icons" / "unspin.svg"
        if icon.is_file():
            app.setWindowIcon(QIcon(str(icon)))

    def load_engine(self) -> None:
        """Start the engine in a process of its own, on a worker thread."""
        analysing = self.window.controller.analysing
        workers = EngineWorkers(worker_command({"work": ENGINE}), analysing.restarted.emit)
        analysing.closing.connect(workers.close)
        self.user_lists.load(partial(RemoteEngine.load, workers))

    def _connect(self) -> None:
        self.settings.changed.connect(self._setting_changed)
        # Other windows are programs of their own, which change the same settings and lists.
        FolderWatch(self.settings.file.parent, self).changed.connect(self.settings.take_others)
        FolderWatch(self.user_lists.folder, self).changed.connect(self.user_lists.read)
        self.user_lists.engine_ready.connect(self.window.set_engine)
        self.user_lists.engine_failed.connect(self.window.controller.analysing.engine_failed)
        self.window.controller.article_messages.engine_requested.connect(self.load_engine)
        self.user_lists.failed.connect(self._show_list_error)
        self.user_lists.damaged.connect(self._show_damaged_lists)
        self.user_lists.pairs_added.connect(self._show_pairs_added)

    def _setting_changed(self, key: str) -> None:
        if key == APPEARANCE.key:
            self.theme.set_mode(self.settings.get(APPEARANCE))
        elif key == INTERFACE_SIZE.key:
            self.theme.set_scale(self.settings.get(INTERFACE_SIZE))

    def _show_list_error(self, words: str) -> None:
        self.window.messages.show_message(words, "error", key=LISTS)

    def _show_damaged_lists(self, words: str) -> None:
        self.window.messages.show_message(words, "warning", key=LISTS)

    def _show_pairs_added(self, made: PersonList, added: int) -> None:
        self.window.messages.show_message(
            tr(
                "Added %Ln pair(s) to “{list}”, which now has {pairs}. See {menu}.",
                "",
                added,
                list=made.name,
                pairs=len(made.pairs),
                menu=menu_path("lists"),
            ),
            key=LISTS,
        )


class ErrorReporter(QObject):
    """Reports unexpected exceptions: a message, and a crash note without the article's text."""

    happened = Signal(str)
    """Carries the message to the window's thread, whichever thread the exception is on."""

    def __init__(self, window: MainWindow, folder: Path) -> None:
        super().__init__(window)
        self._window = window
        self._folder = folder
        self.happened.connect(self._show)

    def hook(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """To be set as sys.excepthook."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        logging.getLogger(__name__).error("unexpected", exc_info=(kind, error, trace))
        note = write_crash_note(self._folder, error)
        words = tr(
            "An unexpected error occurred ({name}). Your text is still here: save it, then "
            "continue or restart Unspin.",
            name=kind.__name__,
        )
        if note:
            saved = tr("A crash report, without your text, was saved as {path}.", path=note)
            words = f"{words} {saved}"
        self.happened.emit(words)

    def _show(self, words: str) -> None:
        self._window.messages.show_message(
            words,
            "error",
            (
                (tr("Save as…"), self._window.controller.save_as),
                (tr("Open folder"), self._open_folder),
            ),
            key="trouble",
        )

    def _open_folder(self) -> None:
        """Open the folder of crash notes in the system's file manager."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))


def create(
    argv: Sequence[str],
    settings_path: Path | None = None,
    **parts: Any,
) -> tuple[QApplication, Program]:
    """Create the application and the program; nothing is shown yet."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(list(argv))
    app.setApplicationName(APP_ID)
    app.setApplicationDisplayName("Unspin")
    app.setApplicationVersion(editor.__version__)
    app.setDesktopFileName(DESKTOP_ID)
    return app, Program(app, Settings(settings_path), **parts)


def run(path: Path | None, handing_over: HandingOver) -> int:
    """Open the window, with an article if given; return the exit code once it is closed.

    Through `handing_over` it receives what is to be opened in it later.
    """
    # A tenth of Python's default of 5 ms: every call into Qt releases the interpreter lock and
    # must wait for the engine's thread to give it back.
    sys.setswitchinterval(0.0005)
    with made_to_stay():
        app, program = create(sys.argv[:1])
        window = program.window
        reporter = ErrorReporter(window, user_data_folder() / "crashes")
        sys.excepthook = reporter.hook
        window.show()
        window.start(path)
        program.load_engine()
    receiving = Receiving(handing_over, window, window)
    code = app.exec()
    receiving.close()
    sys.excepthook = sys.__excepthook__
    return int(code)
