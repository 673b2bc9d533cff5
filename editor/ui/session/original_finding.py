"""Finding the open article's originals on the shelf, on a worker thread."""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from editor import translatable
from editor.engine.errors import ResourceError
from editor.files import FileError
from editor.originals.alignment import Knowledge
from editor.originals.errors import DamagedShelf
from editor.originals.finding import Finder
from editor.originals.rarity import Rarity
from editor.session.found_originals import FoundNote, note_of
from editor.ui.base.translation import said, translated

if TYPE_CHECKING:
    from collections.abc import Callable, Container
    from pathlib import Path

    from editor.originals.index import Stamp
    from editor.originals.shelf import Shelf
    from editor.session.open_article import OpenArticle
    from editor.ui.base.background import Background
    from editor.ui.session.comparing import Comparing
    from editor.ui.session.review_session import ReviewSession
    from editor.ui.session.shelf_work import ShelfWork

LOOKING: Final = translatable.tr("Looking for the original")
AGAIN: Final = 3000
"""Milliseconds until it is looked for again if the text or the shelf was changed meanwhile. Set by
hand: longer than people pause while they type."""
LONGEST: Final = 100_000
"""Code points of an article whose originals are looked for unasked. Set by hand: some 17,000 words,
which take a minute of one core."""
EMPTY: Final = translatable.tr(
    "The shelf of possible originals is empty. Add the files and folders that articles may have "
    "been made from."
)
UNREAD: Final = translatable.tr("Nothing on the shelf of possible originals has been read yet.")


class _Answer(NamedTuple):
    """What came of looking."""

    note: FoundNote | None
    """None: that was looked for before."""
    stamp: Stamp = ()
    """Of the index; empty if nothing is in it."""
    is_outdated: bool = False
    """Whether another program changed the shelf meanwhile."""


class OriginalFinding(QObject):
    """Looks once for each article and state of the shelf, and again whenever it is asked to.

    What was found in another text, or on another shelf, than there is now is not told.
    """

    found = Signal(object)
    """A FoundNote with originals."""
    none = Signal(str, bool)
    """That there is none, a sentence, and whether the user asked."""
    failed = Signal(str, bool)
    """Why it cannot be looked for, and whether the user asked."""
    damaged = Signal(object)
    """A DamagedShelf: the index has to be built anew."""
    outdated = Signal()
    """What was found before is not found on the shelf as it is now."""
    working = Signal(str)

    def __init__(
        self,
        shelf_work: ShelfWork,
        background: Background,
        comparing: Comparing,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._shelf_work = shelf_work
        self._background = background
        self._comparing = comparing
        self._article: OpenArticle | None = None
        self._session: ReviewSession | None = None
        self._is_analysed = False
        self._asked = False
        """Whether the user asked, and waits for the answer."""
        self._stop: threading.Event | None = None
        self._told: set[tuple[str, Stamp]] = set()
        """Articles, by the hash of their files, and stamps of the index for which it was told."""
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(AGAIN)
        self._again.timeout.connect(self._look)
        shelf_work.renewed.connect(self._shelf_renewed)

    def set_article(self, article: OpenArticle | None, session: ReviewSession | None) -> None:
        """Look for the originals of this article, once it is analysed."""
        self.cancel()
        self._article, self._session, self._is_analysed = article, session, False

    def analysed(self) -> None:
        """Look for originals of the article, now that it is analysed, unless that was done."""
        self._is_analysed = True
        if self._stop is None:
            self._look()

    def ask(self) -> None:
        """Look for originals of the article because the user asks."""
        self.cancel()
        self._asked = True
        self._look()

    def cancel(self) -> None:
        """Stop looking; nothing is told."""
        self._again.stop()
        if self._stop is not None:
            self._stop.set()
            self._stop = None
        self._end()

    # Internals

    def _look(self) -> None:
        article, session = self._article, self._session
        if article is None or session is None or not (self._asked or self._may_look(session)):
            self._end()
            return
        self._stop = stop = threading.Event()
        if self._asked:
            self.working.emit(translated(LOOKING))
        sha256 = article.review.article.origin.sha256
        text = session.review.text
        known = {stamp for told, stamp in self._told if told == sha256 and not self._asked}
        self._background.run(
            partial(_find, self._shelf_work.shelf, text, article.path, stop.is_set, known),
            partial(self._take, sha256, text),
            self._fail,
            stop=stop,
        )

    def _may_look(self, session: ReviewSession) -> bool:
        """Whether to look unasked: not for what is known, nor while the shelf is being filled."""
        is_known = self._comparing.at_hand is not None or session.review.originals()
        is_long = len(session.review.text) > LONGEST
        return self._is_analysed and not (is_known or is_long or self._shelf_work.doing)

    def _take(self, sha256: str, text: str, answer: _Answer) -> None:
        session, note, asked = self._session, answer.note, self._asked
        self._stop = None
        if session is None or session.review.text != text or (answer.is_outdated and not asked):
            self._again.start()
            return
        self._end()
        if note is None or not (asked or self._may_look(session)):
            return
        self._told.add((sha256, answer.stamp))
        if note.originals:
            self.found.emit(note)
            return
        self.outdated.emit()
        if asked or answer.stamp:
            self.none.emit(translated(note.words), asked)

    def _fail(self, error: Exception) -> None:
        asked = self._asked
        self._stop = None
        self._end()
        if isinstance(error, DamagedShelf):
            self.damaged.emit(error)
        elif isinstance(error, FileError | ResourceError):
            self.failed.emit(said(error), asked)
        else:
            raise error

    def _end(self) -> None:
        if self._asked:
            self._asked = False
            self.working.emit("")

    def _shelf_renewed(self) -> None:
        self._told.clear()
        if self._asked or self._session is None:
            return
        self.cancel()
        if self._may_look(self._session):
            self._look()
        else:
            self.outdated.emit()


def _find(
    shelf: Shelf,
    text: str,
    own: Path,
    cancelled: Callable[[], bool],
    known: Container[Stamp],
) -> _Answer:
    """Find the originals of a text, unless the index is in a state that is known."""
    if shelf.is_empty:
        return _Answer(FoundNote(EMPTY))
    with shelf.index() as index:
        stamp, texts = index.stamp(), index.size()
        if stamp in known:
            return _Answer(None)
        if not texts:
            return _Answer(FoundNote(UNREAD))
        finder = Finder(Knowledge.load(), Rarity.load())
        finding = finder.find(text, index, own, cancelled)
        is_own = bool(index.texts_of(own.absolute()))
        is_outdated = index.stamp() != stamp
    so_far = is_outdated or shelf.is_being_changed
    return _Answer(note_of(finding, text, texts, own=is_own, so_far=so_far), stamp, is_outdated)
