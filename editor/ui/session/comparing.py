"""Comparing the open article with originals: reads and aligns on a worker thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from editor.engine.errors import ResourceError
from editor.files import FileError, ReadError
from editor.originals.alignment import Knowledge
from editor.originals.at_hand import OriginalsAtHand, OriginalText
from editor.originals.search_words import search_words
from editor.review import ChangeOrigin
from editor.session.doubts import doubts
from editor.session.original_files import (
    copied_original,
    found_original,
    name_of,
    read_original,
    record_of,
    recorded_original,
    said_of,
)
from editor.translatable import joined, listed
from editor.ui.base.settings import HOUSE_STYLE
from editor.ui.base.translation import said, tr, translated
from editor.ui.session.beside_originals import (
    ORIGINALS,
    BesideOriginals,
    comparing_words,
    progress_words,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from editor.originals.finding import FoundOriginal
    from editor.review import Change, OriginalRecord
    from editor.session.open_article import OpenArticle
    from editor.ui.ask.questions import Questions
    from editor.ui.base.background import Background
    from editor.ui.base.settings import Settings
    from editor.ui.session.review_session import ReviewSession
    from editor.ui.session.user_lists import UserLists

_CHANGES_LOG = (ChangeOrigin.UNDO, ChangeOrigin.REDO, ChangeOrigin.REVERT)
"""Origins of changes that may change which originals the log names, comparisons aside."""
Read = tuple[OriginalText, tuple[str, ...]]
Compare = Callable[[list[OriginalText]], OriginalsAtHand]
"""Compares the article with one original or more; raises Cancelled."""


class _Comparison(NamedTuple):
    """What a comparison came to."""

    at_hand: OriginalsAtHand | None
    """None: there is nothing to compare with."""
    notes: tuple[str, ...] = ()
    lost: tuple[OriginalRecord, ...] = ()
    """Originals that the log names but that are not at hand."""
    new: int = 0
    """How many of the originals, the last ones, are not in the log yet."""


class Comparing(QObject):
    """Holds what the open article was compared with; one comparison runs at a time.

    The review's log says which originals count. Undoing a comparison forgets its original, and an
    article that is resumed is compared again with the files that its log names.
    """

    changed = Signal()
    """The article is compared with other originals than before."""
    compared = Signal(str)
    """What was found, in sentences; the original counts from now on."""
    outdated = Signal()
    """Other originals count than what was found speaks of."""
    refused = Signal(str)
    """Why a text does not count as an original, or is not at hand any more."""
    working = Signal(str)
    progress = Signal(str, int, int)
    """What is done, as words; the sentences done, and all of them."""

    def __init__(
        self,
        settings: Settings,
        background: Background,
        questions: Questions,
        user_lists: UserLists,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._background = background
        self._questions = questions
        self._read_pairs = user_lists.read_pairs
        self._knowledge: Knowledge | None = None
        """Without the user's lists, which may change; None before the first comparison."""
        self._article: OpenArticle | None = None
        self._session: ReviewSession | None = None
        self._stop: threading.Event | None = None
        """Cancels the comparison that is under way; None while there is none."""
        self._at_hand: OriginalsAtHand | None = None
        self._texts: dict[str, OriginalText] = {}
        """Originals that were read, by their hash."""
        self._lost: set[str] = set()
        """Hashes of originals that are not at hand."""
        self.beside = BesideOriginals(lambda: self._at_hand, background, self)
        self.beside.working.connect(self.working)
        self.beside.progress.connect(self.progress)
        settings.changed.connect(self._setting_changed)

    @property
    def at_hand(self) -> OriginalsAtHand | None:
        """What the article was compared with; None: nothing."""
        return self._at_hand

    @property
    def busy(self) -> bool:
        """Whether the article is being compared."""
        return self._stop is not None or self.beside.busy

    def set_article(self, article: OpenArticle | None, session: ReviewSession | None) -> None:
        """Hold this article, compared with what its log names."""
        self.cancel()
        if self._session is not None:
            self._session.changed.disconnect(self._on_change)
        self._article, self._session = article, session
        if self._at_hand is not None:
            self._use(None)
        self._texts.clear()
        self._lost.clear()
        if session is not None:
            session.changed.connect(self._on_change)
            self._follow_log()

    def ask_original(self) -> None:
        """Ask for a text that the article may have been made from, and compare with it."""
        if self._article is None:
            return
        path = self._questions.open_original(self._settings.folder())
        if path is not None:
            self._compare(path.name, [partial(read_original, path, self._article.path)])

    def compare_copied(self, text: str) -> None:
        """Compare the article with a text from the clipboard."""
        original = copied_original(text)
        self._compare(original.name, [lambda: (original, ())])

    def compare_found(self, found: Sequence[FoundOriginal]) -> None:
        """Compare the article with originals that were found on the shelf."""
        if self._article is not None:
            path, name = self._article.path, name_of(found[0].places[0])
            reads = [partial(found_original, one, path) for one in found]
            self._compare(name if len(found) == 1 else tr("its originals"), reads)

    def toggle_house_style(self) -> None:
        """Mark differences of house style, too, or no longer."""
        self._settings.set(HOUSE_STYLE, not self._settings.get(HOUSE_STYLE))

    def find_search_words(self, done: Callable[[list[str]], object]) -> None:
        """Find words by which an original may be found, then call done(words)."""
        if self._session is not None:
            review = self._session.review
            work = partial(search_words, review.text, list(doubts(review.items())))
            self._background.run(work, done, _unexpected)

    def cancel(self) -> None:
        """Cancel the comparison that is under way; nothing of it counts."""
        self.beside.cancel()
        self._cancel()

    # Internals

    def _cancel(self) -> None:
        if self._stop is not None:
            self._stop.set()
            self._end()

    # Internals

    def _compare(self, name: str, reads: Sequence[Callable[[], Read]]) -> None:
        """Compare with one more original, or several."""
        if self._session is None:
            return
        known = [one for one in map(self._known, self._session.review.originals()) if one]

        def work(compare: Compare) -> _Comparison:
            new = {one.sha256: (one, notes) for one, notes in (read() for read in reads)}
            others = [one for one in known if one.sha256 not in new]
            notes = tuple(note for _, some in new.values() for note in some)
            at_hand = compare([*others, *(one for one, _ in new.values())])
            return _Comparison(at_hand, notes, new=len(new))

        self._start(name, work, self._compared)

    def _follow_log(self) -> None:
        """Compare again if the log names other originals than those that are at hand."""
        if self._session is None or self._article is None:
            return
        wanted = [one for one in self._session.review.originals() if one.sha256 not in self._lost]
        used = self._at_hand.originals if self._at_hand is not None else ()
        if {one.sha256 for one in wanted} == {one.sha256 for one in used}:
            return
        self.outdated.emit()
        path, texts = self._article.path, dict(self._texts)

        def work(compare: Compare) -> _Comparison:
            found = {one: texts.get(one.sha256) or _read_again(one, path) for one in wanted}
            present = [original for original in found.values() if original is not None]
            lost = tuple(record for record, original in found.items() if original is None)
            return _Comparison(compare(present) if present else None, lost=lost)

        self._start(ORIGINALS, work, self._followed)

    def _start(
        self,
        name: str,
        work: Callable[[Compare], _Comparison],
        done: Callable[[_Comparison], None],
    ) -> None:
        session = self._session
        if session is None:
            return
        self._cancel()
        self._stop = stop = threading.Event()
        house, read_pairs = self._settings.get(HOUSE_STYLE), self._read_pairs
        self.working.emit(comparing_words(name))

        def job(
            text: str, knowledge: Knowledge | None, tell: Callable[[tuple[int, int]], None]
        ) -> tuple[Knowledge, _Comparison]:
            known = knowledge or Knowledge.load()
            compare = partial(
                OriginalsAtHand.compared,
                text,
                knowledge=known.extended(read_pairs()),
                cancelled=stop.is_set,
                progress=lambda done, whole: tell((done, whole)),
                house=house,
            )
            return known, work(compare)

        self._background.run(
            partial(job, session.review.text, self._knowledge),
            partial(self._done, done),
            self._failed,
            stop=stop,
            told=partial(self._told, name),
        )

    def _told(self, name: str, progress: tuple[int, int]) -> None:
        self.progress.emit(progress_words(name, *progress), *progress)

    def _done(
        self, done: Callable[[_Comparison], None], made: tuple[Knowledge, _Comparison]
    ) -> None:
        self._end()
        self._knowledge, found = made
        done(found)
        self._follow_setting()

    def _failed(self, error: Exception) -> None:
        self._end()
        self._follow_setting()
        if not isinstance(error, FileError | ResourceError):
            raise error
        self.refused.emit(said(error))

    def _end(self) -> None:
        self._stop = None
        self.working.emit("")

    def _compared(self, found: _Comparison) -> None:
        """Let the new originals count, if they seem to be some."""
        at_hand, article, session = found.at_hand, self._article, self._session
        if at_hand is None or article is None or session is None:
            return
        size = len(at_hand.originals)
        new = range(size - found.new, size)
        words = [said_of(at_hand, number, article.name) for number in new]
        if not any(map(at_hand.seems_original, new)):
            self.refused.emit(translated(joined(words)))
            return
        self._use(at_hand)
        known = {one.sha256 for one in session.review.originals()}
        for record in (record_of(at_hand, number) for number in new):
            if record.sha256 not in known:
                session.compare_with(record)
        if not at_hand.alignment.identical:
            words.append(tr("They differ in %Ln place(s).", "", at_hand.differing))
        self.compared.emit(translated(joined([*words, *found.notes])))

    def _followed(self, found: _Comparison) -> None:
        self._lost.update(one.sha256 for one in found.lost)
        self._use(found.at_hand)
        if found.lost:
            names = listed(list(dict.fromkeys(one.name for one in found.lost)))
            self.refused.emit(
                tr(
                    "This article was compared with {names}, which was moved or changed since, or "
                    "had no file. Its words are not suggested any more; compare with it again.",
                    names=names,
                )
            )

    def _use(self, at_hand: OriginalsAtHand | None) -> None:
        self._at_hand = at_hand
        if at_hand is not None:
            self._texts.update((one.sha256, one) for one in at_hand.originals)
            self._lost.difference_update(one.sha256 for one in at_hand.originals)
        self.changed.emit()

    def _known(self, record: OriginalRecord) -> OriginalText | None:
        return self._texts.get(record.sha256)

    @Slot(object)
    def _on_change(self, change: Change) -> None:
        if change.origin in _CHANGES_LOG:
            self._follow_log()

    def _setting_changed(self, key: str) -> None:
        if key == HOUSE_STYLE.key:
            self._follow_setting()

    def _follow_setting(self) -> None:
        """Mark house style, or no longer; later, if a comparison is under way."""
        at_hand, wanted = self._at_hand, self._settings.get(HOUSE_STYLE)
        if self._stop is not None or at_hand is None or at_hand.house == wanted:
            return
        self._start(
            ORIGINALS, lambda _: _Comparison(at_hand.with_house(house=wanted)), self._followed
        )


def _unexpected(error: Exception) -> None:
    raise error


def _read_again(record: OriginalRecord, article: Path) -> OriginalText | None:
    """Read an original that the log names; None if it cannot be read, or was changed."""
    try:
        return recorded_original(record, article)
    except ReadError:
        return None
