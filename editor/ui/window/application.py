"""Starting the program: the application and its window, apart from running them."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Final

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QIcon
from PySide6.QtWidgets import QApplication

import editor
from editor.lists import ListStore, PersonList
from editor.paths import resources_folder, user_data_folder
from editor.ui.ask.questions import Questions
from editor.ui.base.background import Background, Executor
from editor.ui.base.labels import count
from editor.ui.base.settings import APPEARANCE, Settings
from editor.ui.base.theme import Theme
from editor.ui.session.user_lists import UserLists
from editor.ui.window.crash_note import write_crash_note
from editor.ui.window.main_window import MainWindow

APP_ID: Final = "unspin"
LISTS: Final = "lists"
"""The key of messages about people's lists."""

Hook = Callable[[type[BaseException], BaseException, TracebackType | None], Any]


class Program(QObject):
    """The parts of a running program, in the order in which they are built."""

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
    ) -> None:
        """Resources, lists, journals: those that ship and the person's own, if none are named."""
        super().__init__()
        resources = resources or resources_folder()
        self.settings = settings
        self.theme = Theme(settings.get(APPEARANCE))
        self.theme.apply(app)
        self.background = Background(executor, self)
        self.user_lists = UserLists(lists or ListStore(), self.background, self)
        self.window = MainWindow(
            self.theme,
            settings,
            self.background,
            self.user_lists,
            questions=questions,
            journals=journals or user_data_folder() / "journals",
            samples=resources / "samples",
            executor=executor,
        )
        self.theme.dress()
        self._connect()
        icon = resources / "icons" / "unspin.svg"
        if icon.is_file():
            app.setWindowIcon(QIcon(str(icon)))

    def load_engine(self) -> None:
        """Load what finds the suspects, beside the window."""
        self.user_lists.load(_load_engine)

    def _connect(self) -> None:
        self.user_lists.engine_ready.connect(self.window.set_engine)
        self.user_lists.engine_failed.connect(self.window.controller.engine_failed)
        self.user_lists.failed.connect(self._tell_failed)
        self.user_lists.damaged.connect(self._tell_damaged)
        self.user_lists.kept.connect(self._tell_kept)

    def _tell_failed(self, words: str) -> None:
        self.window.messages.tell(words, "error", key=LISTS)

    def _tell_damaged(self, words: str) -> None:
        self.window.messages.tell(words, "warning", key=LISTS)

    def _tell_kept(self, made: PersonList, added: int) -> None:
        self.window.messages.tell(
            f"{count(added, 'pair')} kept in “{made.name}”, which has {len(made.pairs):,} now. "
            "Edit ▸ Your lists shows it.",
            key=LISTS,
        )


class ErrorReporter(QObject):
    """What nobody expected: a message in the window, and a note without the article's text."""

    happened = Signal(str)
    """Brought to the window's thread, wherever it happened."""

    def __init__(self, window: MainWindow, folder: Path) -> None:
        super().__init__(window)
        self._window = window
        self._folder = folder
        self.happened.connect(self._tell)

    def hook(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """What sys.excepthook is set to."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        logging.getLogger(__name__).error("unexpected", exc_info=(kind, error, trace))
        note = write_crash_note(self._folder, error)
        more = f" A note for a report, without your text, is in {note}." if note else ""
        self.happened.emit(
            f"Something went wrong in the program ({kind.__name__}). Your text is still here: "
            f"save it, then go on or start again.{more}"
        )

    def _tell(self, words: str) -> None:
        self._window.messages.tell(
            words,
            "error",
            (("Save as…", self._window.controller.save_as), ("Open the folder", self._open_folder)),
            key="trouble",
        )

    def _open_folder(self) -> None:
        """Show the notes in the system's own program for folders."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))


def create(
    argv: Sequence[str],
    settings_path: Path | None = None,
    **parts: Any,
) -> tuple[QApplication, Program]:
    """The application and the program's parts, nothing shown yet."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(list(argv))
    app.setApplicationName(APP_ID)
    app.setApplicationDisplayName("Unspin")
    app.setApplicationVersion(editor.__version__)
    app.setDesktopFileName(APP_ID)
    return app, Program(app, Settings(settings_path), **parts)


def run(path: Path | None) -> int:
    """Open the window, with an article if one is named, and stay until it is closed."""
    # The engine's thread gives way to the window's ten times sooner than Python's usual 5 ms:
    # every call into Qt has to win the interpreter back.
    sys.setswitchinterval(0.0005)
    app, program = create(sys.argv[:1])
    window = program.window
    reporter = ErrorReporter(window, user_data_folder() / "crashes")
    sys.excepthook = reporter.hook
    window.show()
    window.start(path)
    program.load_engine()
    code = app.exec()
    sys.excepthook = sys.__excepthook__
    return int(code)


def _load_engine() -> Any:
    from editor.engine.engine import Engine  # noqa: PLC0415 - seconds, off the window's thread

    return Engine.load()
