"""The tour of the main window: what its steps are, and when it is shown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QMainWindow

from editor.ui.base.key_hints import key_hint, menu_path
from editor.ui.base.settings import TOUR_SEEN, Settings
from editor.ui.base.theme import Theme
from editor.ui.base.translation import tr
from editor.ui.help.tour import Tour, TourStep
from editor.ui.window.pages import REVIEW, Pages

if TYPE_CHECKING:
    from editor.ui.session.article_controller import ArticleController
    from editor.ui.session.review_session import ReviewSession
    from editor.ui.widgets.message_bar import MessageBar
    from editor.ui.window.samples import Sample


class WindowTour(QObject):
    """Shown by itself once, on the first sample that is opened; whenever it is asked for, too."""

    def __init__(
        self,
        window: QMainWindow,
        controller: ArticleController,
        pages: Pages,
        messages: MessageBar,
        *,
        theme: Theme,
        settings: Settings,
        samples: Sequence[Sample],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._controller = controller
        self._pages = pages
        self._messages = messages
        self._settings = settings
        self._samples = samples
        self._wanted = False
        self.tour = Tour(theme, window)
        self.tour.ended.connect(pages.focus_page)
        controller.session_changed.connect(self._session_changed)
        # Once the window shows the article, and has focused it.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._start)

    def ask(self) -> None:
        """Show the tour on the open article, or on a sample if there is none."""
        if self._controller.session is not None:
            self._start()
        elif self._samples:
            self._wanted = True
            self._controller.open(self._samples[0].path)
        else:
            self._messages.show_message(
                tr("The tour needs an article to show things on. Open one first.")
            )

    def _session_changed(self, session: ReviewSession | None) -> None:
        self.tour.end()
        wanted, self._wanted = self._wanted, False
        if session is None:
            self._soon.stop()
        elif wanted or (self._is_sample() and not self._settings.get(TOUR_SEEN)):
            self._soon.start()

    def _is_sample(self) -> bool:
        article = self._controller.article
        paths = {sample.path.resolve() for sample in self._samples}
        return article is not None and article.path.resolve() in paths

    def _start(self) -> None:
        self._settings.set(TOUR_SEEN, value=True)
        self._pages.show_page(REVIEW)
        self.tour.start(self._steps())

    def _steps(self) -> list[TourStep]:
        settings, pages = self._settings, self._pages
        return [
            TourStep(
                pages.article_view,
                tr("What is tinted may be spun"),
                tr(
                    "Unspin marks the phrases that a spinner seems to have put in, the surest "
                    "strongest. Nothing is changed unless you say so."
                ),
                _nothing,
            ),
            TourStep(
                pages.side_panel,
                tr("What it may have been"),
                tr(
                    "For the phrase at hand, the likeliest wordings, best first, each with its "
                    "reason. Take one, write your own, or keep the phrase as it is."
                ),
                self._select_first,
            ),
            TourStep(
                self._window.menuBar(),
                tr("Your hands stay on the keyboard"),
                tr(
                    "{next} goes to the next phrase, {accept} takes the first wording, {undo} "
                    "takes anything back. {shortcuts} shows all keys; the guide is under {guide}.",
                    next=key_hint(settings, "next") or menu_path("next"),
                    accept=key_hint(settings, "accept_1") or menu_path("accept_1"),
                    undo=key_hint(settings, "undo") or menu_path("undo"),
                    shortcuts=key_hint(settings, "shortcuts") or menu_path("shortcuts"),
                    guide=menu_path("guide"),
                ),
                _nothing,
            ),
        ]

    def _select_first(self) -> None:
        session = self._controller.session
        if session is not None and session.current is None and session.review.counts().open:
            session.go_from(0)


def _nothing() -> None:
    pass
