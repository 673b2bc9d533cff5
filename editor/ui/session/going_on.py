"""Going on at the place where the user stopped: kept while they work, taken up again later."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from editor.session.bookmark import Bookmark, PlaceInText
from editor.ui.base.settings import BOOKMARKS

if TYPE_CHECKING:
    from editor.session.open_article import OpenArticle
    from editor.ui.base.settings import Settings
    from editor.ui.session.review_session import ReviewSession

KEEP_EVERY: Final = 2000
"""Milliseconds between two looks at where the user is. Set by hand: nobody minds that much."""


class GoingOn(QObject):
    """Keeps the place in the open article: in its journal while it is open, then in the settings.

    Places are in code points of the article's text.
    """

    wanted = Signal(int, int)
    """The caret should be at the first place, and the text shown from the second on."""

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._article: OpenArticle | None = None
        self._session: ReviewSession | None = None
        self._looked_for: PlaceInText | None = None
        """The place whose suspect is to become the current one, once it is found."""
        self._kept = PlaceInText()
        self._timer = QTimer(self)
        self._timer.setInterval(KEEP_EVERY)
        self._timer.timeout.connect(self._keep_in_journal)

    def set_article(self, article: OpenArticle | None, session: ReviewSession | None) -> None:
        """Go on where the user stopped in this article; that of before was kept by keep()."""
        if self._session is not None:
            self._session.changed.disconnect(self._look_for_suspect)
        self._article, self._session = article, session
        self._looked_for = None
        self._kept = PlaceInText()
        if article is None or session is None:
            self._timer.stop()
            return
        self._timer.start()
        session.changed.connect(self._look_for_suspect)
        known = self._bookmark(article)
        place = article.place or (known.place if known is not None else None)
        if place is not None:
            self._go_on(session, place)

    def keep(self) -> None:
        """Keep place and progress in the settings: the article was saved, or is being closed."""
        article, session = self._article, self._session
        if article is None or session is None or article.is_pasted:
            return
        known, counts = self._bookmark(article), session.review.counts()
        decided, total = counts.total - counts.open, counts.total
        if not article.review.is_saved:
            # What is not saved and left behind is not done.
            decided = known.decided if known is not None and article.saved_once else 0
        if known is not None and not session.search.is_complete:
            total = max(total, known.total)
        at = datetime.now(UTC).isoformat(timespec="seconds")
        mark = Bookmark(self._place(session), decided, total, at)
        self._settings.set_bookmark(article.path, mark.to_list())

    def _bookmark(self, article: OpenArticle) -> Bookmark | None:
        return Bookmark.of_list(self._settings.get(BOOKMARKS).get(str(article.path)))

    def _place(self, session: ReviewSession) -> PlaceInText:
        if self._looked_for is not None and session.caret == self._looked_for.caret:
            return self._looked_for  # its suspect is not found yet
        item = session.current_item
        return PlaceInText(session.caret, session.top, -1 if item is None else item.start)

    def _go_on(self, session: ReviewSession, place: PlaceInText) -> None:
        length = len(session.review.text)
        caret, top = (max(0, min(offset, length)) for offset in place[:2])
        session.visible_span = (top, top)  # for what looks for suspects there first
        self.wanted.emit(caret, top)
        if place.suspect >= 0:
            self._looked_for = place._replace(caret=caret, top=top)
            self._look_for_suspect()

    @Slot()
    def _look_for_suspect(self) -> None:
        """Make the suspect of the place the current one, unless the user went on without it."""
        session, place = self._session, self._looked_for
        if session is None or place is None:
            return
        if session.current is not None or session.caret != place.caret:
            self._looked_for = None
            return
        id_ = session.review.at(place.suspect)
        if id_ is not None and session.review.item(id_).start == place.suspect:
            self._looked_for = None
            session.go_to(id_, show=False)

    @Slot()
    def _keep_in_journal(self) -> None:
        if self._article is None or self._session is None or self._article.journal is None:
            return
        place = self._place(self._session)
        if place != self._kept:
            self._kept = place
            self._article.journal.keep_place(place.to_bytes())
