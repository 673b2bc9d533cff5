"""Showing a state of the open article beside its originals: aligns them on a worker thread."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from editor import translatable
from editor.session.side_by_side import side_by_side
from editor.ui.base.translation import tr

if TYPE_CHECKING:
    import threading

    from editor.originals.at_hand import OriginalsAtHand
    from editor.review.differences import ComparedRow
    from editor.ui.base.background import Background

ORIGINALS = translatable.tr("its originals")


class BesideOriginals(QObject):
    """Aligns states of the open article; the last one that was asked for counts."""

    working = Signal(str)
    progress = Signal(str, int, int)
    """What is done, as words; the sentences done, and all of them."""

    def __init__(
        self,
        at_hand: Callable[[], OriginalsAtHand | None],
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        """`at_hand` says what the article was compared with last."""
        super().__init__(parent)
        self._at_hand = at_hand
        self._background = background
        self._stop: threading.Event | None = None
        """Cancels what is being aligned; None while nothing is."""

    @property
    def busy(self) -> bool:
        """Whether something is being aligned."""
        return self._stop is not None and not self._stop.is_set()

    def align(
        self, text: str, done: Callable[[list[ComparedRow]], object], stop: threading.Event
    ) -> None:
        """Align a state of the article with its originals, then call done(rows).

        No call once `stop` is set, or if there are no originals.
        """
        self.cancel()
        at_hand = self._at_hand()
        if at_hand is None:
            return
        self._stop = stop
        self._background.run(
            partial(_rows, at_hand, text, stop),
            partial(self._done, done),
            self._failed,
            stop=stop,
            told=self._told,
        )

    def cancel(self) -> None:
        """Cancel what is being aligned; its rows are not shown."""
        if self._stop is not None:
            self._stop.set()
            self._end()

    def _told(self, progress: tuple[int, int]) -> None:
        self.progress.emit(progress_words(ORIGINALS, *progress), *progress)

    def _done(self, done: Callable[[list[ComparedRow]], object], rows: list[ComparedRow]) -> None:
        self._end()
        done(rows)

    def _failed(self, error: Exception) -> None:
        self._end()
        raise error

    def _end(self) -> None:
        self._stop = None
        self.working.emit("")


def comparing_words(name: str) -> str:
    """Return what is done, for the status bar, before it is known how far it is."""
    return tr("Comparing with {name}", name=name)


def progress_words(name: str, done: int, whole: int) -> str:
    """Return how far a comparison with an original is, for the status bar."""
    return tr("Comparing with {name}: {percent} %", name=name, percent=100 * done // whole)


def _rows(
    at_hand: OriginalsAtHand,
    text: str,
    stop: threading.Event,
    tell: Callable[[tuple[int, int]], None],
) -> list[ComparedRow]:
    found = at_hand.aligned(text, stop.is_set, lambda done, whole: tell((done, whole)))
    return side_by_side(found, house=at_hand.house, places=True)
