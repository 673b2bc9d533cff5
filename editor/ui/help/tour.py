"""A tour of the window: callouts on its parts, one after the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, cast

from PySide6.QtCore import QEvent, QObject, QRect, Signal
from PySide6.QtWidgets import QApplication, QWidget

from editor.ui.base.theme import Theme
from editor.ui.help.callout import Callout, TourOutline

_MOVES: Final = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.LayoutRequest)


@dataclass(frozen=True)
class TourStep:
    """One step: the part of the window that it is about, and what it says."""

    target: QWidget
    title: str
    words: str
    enter: Callable[[], object]
    """Called before it is shown."""


class Tour(QObject):
    """Shows steps on one window until the last is done or the tour is skipped.

    It is over at once when what a step is about is hidden; the window can be used meanwhile.
    """

    ended = Signal()

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._application = cast("QApplication", QApplication.instance())
        self._theme = theme
        self._window = window
        self._steps: Sequence[TourStep] = ()
        self._at = 0
        self.callout: Callout | None = None
        """What has the focus; None while no tour is shown."""
        self._outline: TourOutline | None = None

    def start(self, steps: Sequence[TourStep]) -> None:
        """Begin with the first step."""
        self.end()
        self._steps = steps
        self._outline = TourOutline(self._theme, self._window)
        self.callout = Callout(self._theme, self._window)
        self.callout.next_requested.connect(self.next)
        self.callout.back_requested.connect(self.back)
        self.callout.skip_requested.connect(self.end)
        for widget in {self._window, *(step.target for step in steps)}:
            widget.installEventFilter(self)
        self._application.focusChanged.connect(self._focus_changed)
        self._show(0)

    def next(self) -> None:
        """Go to the next step, or end after the last."""
        if self._at + 1 < len(self._steps):
            self._show(self._at + 1)
        else:
            self.end()

    def back(self) -> None:
        """Go to the step before."""
        self._show(max(0, self._at - 1))

    def end(self) -> None:
        """End the tour, if one is shown."""
        if self.callout is None or self._outline is None:
            return
        for widget in {self._window, *(step.target for step in self._steps)}:
            widget.removeEventFilter(self)
        for part in (self.callout, self._outline):
            part.hide()
            part.deleteLater()
        self.callout = self._outline = None
        self._application.focusChanged.disconnect(self._focus_changed)
        self.ended.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self._place()
        elif event.type() == QEvent.Type.Hide and watched is self._steps[self._at].target:
            self.end()
        return False

    def _show(self, at: int) -> None:
        step = self._steps[at]
        self._at = at
        step.enter()
        if self.callout is not None:
            self.callout.show_step(at + 1, len(self._steps), step.title, step.words)
            self._place()

    def _place(self) -> None:
        if self.callout is None or self._outline is None:
            return
        place = self._rect(self._steps[self._at].target)
        focus, seen = QApplication.focusWidget(), QRect()
        if focus is not None and self._window.isAncestorOf(focus):
            seen = QRect() if self.callout.isAncestorOf(focus) else self._rect(focus)
        self._outline.setGeometry(place)
        self._outline.show()
        self._outline.raise_()
        self.callout.put_beside(place, seen)
        self.callout.raise_()

    def _focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._window.isAncestorOf(now):
            self._place()

    def _rect(self, widget: QWidget) -> QRect:
        """What is seen of a widget, in the window."""
        seen = widget.visibleRegion().boundingRect()
        return QRect(widget.mapTo(self._window, seen.topLeft()), seen.size())
