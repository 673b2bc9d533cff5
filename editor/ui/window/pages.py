"""The pages of the window: start page, folder, review, overview, comparison, edit log."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from editor.ui.base.settings import PANES, Settings
from editor.ui.base.theme import Theme
from editor.ui.folder.folder_view import FolderView
from editor.ui.log.log_view import LogView
from editor.ui.overview.overview_view import OverviewView
from editor.ui.panel.side_panel import SidePanel
from editor.ui.suspects.suspects_list import SuspectsList
from editor.ui.text.article_view import ArticleView
from editor.ui.text.compare_view import CompareView
from editor.ui.text.find_bar import FindBar
from editor.ui.text.ruler import Ruler
from editor.ui.window.panes import Pane, Panes
from editor.ui.window.samples import Sample
from editor.ui.window.start_page import StartPage

if TYPE_CHECKING:
    from editor.ui.session.review_session import ReviewSession

START: Final = "start"
FOLDER: Final = "show_folder"
REVIEW: Final = "show_review"
COMPARE: Final = "show_compare"
LOG: Final = "show_log"
OVERVIEW: Final = "show_overview"


class Pages(QStackedWidget):
    """Shows one page at a time; all but the first two show the same review."""

    def __init__(self, theme: Theme, settings: Settings, samples: Sequence[Sample]) -> None:
        super().__init__()
        self._settings = settings
        self._session: ReviewSession | None = None
        self.start_page = StartPage(theme, settings, samples)
        self.folder_view = FolderView(theme)
        self.article_view = ArticleView(theme, settings)
        self.ruler = Ruler(theme, self.article_view)
        self.find_bar = FindBar(theme, settings)
        self.suspects_list = SuspectsList(theme)
        self.side_panel = SidePanel(theme, settings)
        self.compare_view = CompareView(theme, settings)
        self.log_view = LogView(theme)
        self.overview = OverviewView(theme)
        self.review_panes = self._review_page()
        self._pages = {
            START: self.start_page,
            FOLDER: self.folder_view,
            REVIEW: self.review_panes,
            COMPARE: self.compare_view,
            LOG: self.log_view,
            OVERVIEW: self.overview,
        }
        for page in self._pages.values():
            self.addWidget(page)
        self._connect()
        shares = settings.get(PANES)
        self.review_panes.set_shares(shares)

    @property
    def page(self) -> str:
        """The id of the current page."""
        return next(name for name, page in self._pages.items() if page is self.currentWidget())

    def set_session(self, session: ReviewSession | None) -> None:
        """Show this review on all pages; None shows the folder, or the start page without one."""
        self._session = session
        for view in (
            self.article_view,
            self.ruler,
            self.find_bar,
            self.suspects_list,
            self.side_panel,
            self.log_view,
            self.overview,
        ):
            view.set_session(session)
        self.compare_view.set_session(None)
        self.find_bar.hide()
        self.show_page(FOLDER if session is None else REVIEW)

    def show_page(self, page: str) -> None:
        """Show a page; without a review, or a folder, the start page."""
        if not self.folder_view.has_folder and (page == FOLDER or self._session is None):
            page = START
        elif self._session is None:
            page = FOLDER
        # Comparing processes the whole text, so only do it while the page is visible.
        self.compare_view.set_session(self._session if page == COMPARE else None)
        self.setCurrentWidget(self._pages[page])
        if page == COMPARE:
            self.compare_view.reveal(self.article_view.selection_span()[0])
        self.focus_page()

    def focus_page(self) -> None:
        """Focus the main widget of the current page."""
        target = {
            START: self.start_page.open_button,
            FOLDER: self.folder_view,
            REVIEW: self.article_view,
            COMPARE: self.compare_view,
            LOG: self.log_view,
            OVERVIEW: self.overview,
        }[self.page]
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_text(self) -> None:
        """Show the review page and focus the text; without a review, the page that is shown."""
        if self._session is None:
            self.focus_page()
            return
        if self.page != REVIEW:
            self.show_page(REVIEW)
        self.article_view.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_list(self) -> None:
        """Show the review page and focus the list of suspects, even if there is little room."""
        if self.page != REVIEW:
            self.show_page(REVIEW)
        self.review_panes.call_up()
        self.suspects_list.focus_list()

    def panes(self) -> list[QWidget]:
        """The panes of the current page, in the order in which "Next pane" visits them."""
        if self.page == REVIEW:
            return [self.article_view, self.side_panel, self.suspects_list]
        widget = self.currentWidget()
        return [] if widget is None else [widget]

    def save_panes(self) -> None:
        """Save the proportions of the panes for the next start."""
        self._settings.set(PANES, self.review_panes.shares())

    def _connect(self) -> None:
        for view in (
            self.side_panel,
            self.suspects_list,
            self.find_bar,
            self.log_view,
            self.compare_view,
            self.overview,
            self.folder_view,
        ):
            view.escaped.connect(self.focus_text)
        self.find_bar.set_selection_source(self.article_view.selection_span)
        self.find_bar.found.connect(self.article_view.show_found)
        self.find_bar.matches_changed.connect(self.article_view.set_matches)
        self.find_bar.matches_changed.connect(self.ruler.set_matches)
        self.overview.filter_requested.connect(self.suspects_list.filter_by)

    def _review_page(self) -> Panes:
        column = QWidget()
        column.setObjectName("text_column")
        down = QVBoxLayout(column)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addWidget(self.find_bar)
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addWidget(self.article_view, 1)
        across.addWidget(self.ruler)
        down.addLayout(across, 1)
        panes = Panes(
            (
                Pane(self.suspects_list, width=17, least=13, gives_way=True),
                Pane(column, width=45, least=19),
                Pane(self.side_panel, width=23, least=19, makes_way=True),
            )
        )
        panes.setObjectName("review_page")
        return panes
