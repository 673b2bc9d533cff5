"""The main window: assembles its parts and keeps them up to date."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QMainWindow, QToolTip, QVBoxLayout, QWidget

from editor.ui.ask.questions import Dialogs, Questions
from editor.ui.base.action_table import RECENT_MENU, SAMPLES_MENU
from editor.ui.base.announce import describe
from editor.ui.base.settings import LEAST_SURE, Settings
from editor.ui.base.tips import hide_tip
from editor.ui.base.translation import tr, translated
from editor.ui.session.article_controller import ArticleController
from editor.ui.session.original_finding import OriginalFinding
from editor.ui.session.shelf_work import ShelfWork, briefly
from editor.ui.widgets.message_bar import MessageBar
from editor.ui.window.action_states import ActionStates
from editor.ui.window.actions import build_actions, fill_menus
from editor.ui.window.commands import Commands
from editor.ui.window.folder_commands import FolderCommands
from editor.ui.window.geometry import restore_size, save_size
from editor.ui.window.pages import COMPARE, REVIEW, Pages
from editor.ui.window.recent_files import RecentFiles
from editor.ui.window.recent_menu import RecentMenu
from editor.ui.window.samples import fill_samples_menu, sample_articles
from editor.ui.window.saved_words import saved_words
from editor.ui.window.status_bar import StatusBar
from editor.ui.window.top_bar import TopBar
from editor.ui.window.window_tour import WindowTour

if TYPE_CHECKING:
    from editor.session.open_article import OpenArticle
    from editor.ui.base.background import Background, Executor
    from editor.ui.base.theme import Theme
    from editor.ui.session.folder_work import FolderWork
    from editor.ui.session.review_session import ReviewSession
    from editor.ui.session.user_lists import UserLists
    from editor.workers.remote_engine import AnyEngine


class MainWindow(QMainWindow):
    """Menus, top bar, messages, pages and status bar around one open article."""

    def __init__(
        self,
        theme: Theme,
        settings: Settings,
        background: Background,
        user_lists: UserLists,
        shelf_work: ShelfWork,
        *,
        folder_work: FolderWork,
        questions: Questions | None = None,
        journals: Path,
        samples: Path | None = None,
        executor: Executor | None = None,
    ) -> None:
        """`questions` are dialogs by default; tests pass something that answers them."""
        super().__init__()
        self.setObjectName("main_window")
        self._settings = settings
        self._working = ""
        self._named: tuple[str, OpenArticle | None] | None = None
        """What the window is named after: a pasted article has another name once it is saved."""
        self._may_close = False
        self._close_wanted = False
        self._background = background
        self.messages = MessageBar()
        asked = questions or Dialogs(self)
        self.controller = ArticleController(
            settings,
            background,
            asked,
            self.messages,
            user_lists,
            journals=journals,
            samples=samples,
            executor=executor,
            parent=self,
        )
        self._shelf_work = shelf_work
        self.finding = OriginalFinding(shelf_work, background, self.controller.comparing, self)
        shown_samples = sample_articles(samples) if samples else []
        self.pages = Pages(theme, settings, shown_samples)
        self.tour = WindowTour(
            self,
            self.controller,
            self.pages,
            self.messages,
            theme=theme,
            settings=settings,
            samples=shown_samples,
        )
        self.status_bar = StatusBar(theme)
        self.commands = Commands(
            self,
            self.messages,
            self.controller,
            self.pages,
            theme=theme,
            settings=settings,
            questions=asked,
            user_lists=user_lists,
            finding=self.finding,
            shelf_work=shelf_work,
            tour=self.tour,
        )
        self.folder = FolderCommands(
            self.controller,
            self.pages,
            self.messages,
            settings=settings,
            questions=asked,
            work=folder_work,
            parent=self,
        )
        handlers = self.commands.handlers() | self.folder.handlers()
        self.actions_by_id = build_actions(self, handlers, settings)
        self.commands.set_actions(self.actions_by_id)
        self._action_states = ActionStates(self.actions_by_id, self.controller)
        self.top_bar = TopBar(theme, self.actions_by_id)
        menus = fill_menus(self.menuBar(), self.actions_by_id)
        fill_samples_menu(menus[SAMPLES_MENU], shown_samples, self.open)
        self._recent_files = RecentFiles(settings, background, self)
        self.recent_menu = RecentMenu(menus[RECENT_MENU], self._recent_files, settings, self.open)
        self._refresh_timer = QTimer(self)
        self._refresh_timer.setSingleShot(True)
        self._refresh_timer.setInterval(0)
        self._refresh_timer.timeout.connect(self._refresh)
        self._lay_out()
        self._connect()
        self._show_recent()
        self._show_session(None)
        restore_size(self, settings)

    def open(self, path: Path) -> None:
        """Open an article, after asking about unsaved changes."""
        self.controller.open(path)

    def start(self, path: Path | None) -> None:
        """Open this article or folder, or unsaved work that a crash left behind."""
        self.folder.open_either(path, self.controller.start)

    def set_engine(self, engine: AnyEngine) -> None:
        """Find suspects with this engine."""
        self.controller.analysing.set_engine(engine)

    # Qt event handlers

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.controller.saving.busy:
            # Close once the save has ended, unless it failed.
            self._close_wanted = True
            event.ignore()
            return
        if not (self._may_close or self.controller.may_be_left()):
            event.ignore()
            self.controller.leave(self._close_anyway)
            return
        self._save_and_shut_down()
        event.accept()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            # The user may have changed the files in another program meanwhile.
            self.controller.data_safety.check_files()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # The focused widget did not handle the key: Esc closes the newest message that only tells
        # something. One that is held down was meant for what is gone already.
        escapes = event.key() == Qt.Key.Key_Escape and not event.isAutoRepeat()
        if escapes and QToolTip.isVisible():
            hide_tip()
            event.accept()
            return
        if escapes and self.messages.close_newest_told():
            event.accept()
            return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped(event)
        if path is not None:
            event.acceptProposedAction()
            # The drag's source is blocked until this returns, so ask questions later.
            QTimer.singleShot(0, self, partial(self.folder.open_either, path, self.open))

    # Internals

    def _lay_out(self) -> None:
        central = QWidget()
        column = QVBoxLayout(central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top_bar)
        column.addWidget(self.messages)
        column.addWidget(self.pages, 1)
        column.addWidget(self.status_bar)
        self.setCentralWidget(central)
        self.setAcceptDrops(True)

    def _connect(self) -> None:
        controller, pages, status = self.controller, self.pages, self.status_bar
        controller.session_changed.connect(self._show_session)
        controller.saved_changed.connect(self._refresh_timer.start)
        controller.work_changed.connect(self._show_work)
        controller.data_safety.compare_requested.connect(partial(pages.show_page, COMPARE))
        controller.going_on.wanted.connect(pages.article_view.show_place)
        controller.article_messages.keep_taught_requested.connect(
            self.actions_by_id["keep_taught"].trigger
        )
        controller.analysing.finished.connect(self.finding.analysed)
        status.cancel_requested.connect(controller.stop_work)
        status.cancel_requested.connect(self.finding.cancel)
        status.shelf_requested.connect(self.actions_by_id["shelf"].trigger)
        self._shelf_work.changed.connect(self._show_shelf)
        status.encoding_requested.connect(controller.change_encoding)
        pages.start_page.open_requested.connect(controller.ask_open)
        pages.start_page.open_folder_requested.connect(self.folder.ask_folder)
        pages.start_page.path_chosen.connect(controller.open)
        pages.start_page.tour_requested.connect(self.tour.ask)
        self.messages.left.connect(pages.focus_page)
        for place in (pages.side_panel, pages.article_view):
            place.why_requested.connect(self.commands.review.why)
            place.alike_requested.connect(self.commands.review.accept_alike)
        pages.article_view.copy_requested.connect(self.commands.review.copy_suspect)
        pages.side_panel.action_requested.connect(self._run_action)
        pages.currentChanged.connect(self._refresh_timer.start)
        self._settings.changed.connect(self._setting_changed)
        self._recent_files.changed.connect(self._show_recent)

    def _show_session(self, session: ReviewSession | None) -> None:
        article = self.controller.article
        self.finding.set_article(article, session)
        self.status_bar.set_session(session)
        self._show_status_bar()
        self.pages.set_session(session)
        if session is not None:
            session.current_changed.connect(self._refresh_timer.start)
            session.changed.connect(self._action_states.enable_undo)
            session.decided.connect(self.pages.focus_text)
            session.message.connect(self._show_status)
            session.reveal_requested.connect(self._show_text)
        if article is None:
            self._recent_files.look()
        self._refresh()

    def _refresh(self) -> None:
        """Update actions, title and saved state; a timer calls this once per event loop turn."""
        self._action_states.refresh()
        session, page = self.controller.session, self.pages.page
        item = session.current_item if session else None
        self.top_bar.set_ready(ready=item is not None and not item.decided and page == REVIEW)
        if page in self.actions_by_id:
            self.actions_by_id[page].setChecked(True)
        self._show_name()
        self._show_saved()

    def _show_name(self) -> None:
        article = self.controller.article
        name = translated(article.name) if article else ""
        if (name, article) == self._named:
            return
        self._named = (name, article)
        self.top_bar.set_article(name, str(article.path) if article else "")
        self.setWindowTitle(tr("{name}[*] – Unspin", name=name) if name else "Unspin")

    def _show_saved(self) -> None:
        controller, article = self.controller, self.controller.article
        self.setWindowModified(not controller.is_saved)
        self.top_bar.set_unsaved(unsaved=not controller.is_saved)
        self.status_bar.set_encoding_changeable(changeable=controller.encoding_changeable)
        if article is None:
            return
        shown = saved_words(article, controller)
        self.status_bar.set_saved(shown.state, shown.words, shown.brief)
        self.pages.side_panel.show_saved(shown.words, saved=controller.is_saved)

    def _show_work(self, words: str, done: int, total: int) -> None:
        self._working = words
        if self._close_wanted and not self.controller.saving.busy:
            self._close_wanted = False
            QTimer.singleShot(0, self, self.close)
        self.status_bar.set_work(words, done, total, stops=not self.controller.saving.busy)
        self._show_status_bar()

    def _show_shelf(self) -> None:
        self.status_bar.set_shelf(briefly(self._shelf_work))
        self._show_status_bar()

    def _show_status_bar(self) -> None:
        busy = bool(self._working or self._shelf_work.doing)
        self.status_bar.setVisible(self.controller.session is not None or busy)

    def _show_text(self, _start: int, _end: int) -> None:
        if self.pages.page != REVIEW:
            self.pages.show_page(REVIEW)

    def _show_status(self, words: str) -> None:
        self.status_bar.show_message(words)
        describe(self.pages.article_view, words)

    def _run_action(self, id_: str) -> None:
        self.actions_by_id[id_].trigger()

    def _setting_changed(self, key: str) -> None:
        if key == LEAST_SURE.key:
            self.controller.analysing.analyse_again()

    def _show_recent(self) -> None:
        rows = self._recent_files.rows()
        self.pages.start_page.set_recent(rows)
        self.recent_menu.set_enabled(enabled=bool(rows))

    def _close_anyway(self) -> None:
        # Do not ask again. Deferred, because Qt cannot close a window inside its closeEvent.
        self._may_close = True
        QTimer.singleShot(0, self, self.close)

    def _save_and_shut_down(self) -> None:
        self.pages.save_panes()
        save_size(self, self._settings)
        self.controller.shutdown()
        self.finding.cancel()
        self._shelf_work.shutdown()
        self.folder.shutdown()
        self._background.shutdown()
        self._settings.sync()


def _dropped(event: QDropEvent) -> Path | None:
    """The first local file of a drag; None if there is none."""
    files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
    return Path(files[0]) if files else None
