"""The panes of the review page side by side: each keeps its share of the width."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

STEP: Final = 2
"""Line heights by which a pane is made wider or narrower. Set by hand."""


@dataclass(frozen=True)
class Pane:
    """A pane, and what it asks for. Widths are in line heights."""

    widget: QWidget
    width: int
    """Its usual width; panes share the window in the proportion of these."""
    least: int
    gives_way: bool = False
    """Whether it is hidden where not all panes have their least width, until it is called up."""
    makes_way: bool = False
    """Whether it is hidden while one that gave way is called up."""


class Panes(QSplitter):
    """A splitter that keeps the proportions that the user gave it when the window is resized.

    Qt's own splitter forgets them: what a small window took from a pane is not given back by a
    large one.
    """

    def __init__(self, panes: Sequence[Pane], parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._panes = tuple(panes)
        self._shares: list[float] = [pane.width for pane in panes]
        self._called_up = False
        self._let_go_timer = QTimer(self)
        self._let_go_timer.setSingleShot(True)
        self._let_go_timer.setInterval(0)
        self._let_go_timer.timeout.connect(self._let_go)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        for pane in self._panes:
            self.addWidget(pane.widget)
        self._set_least()
        self.splitterMoved.connect(self._note_shares)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_changed)

    def set_shares(self, shares: Sequence[int]) -> None:
        """Give the panes the width in these proportions; no effect unless all are positive."""
        if len(shares) == len(self._panes) and min(shares) > 0:
            self._shares = [float(share) for share in shares]
            self._share_out()

    def shares(self) -> list[int]:
        """The proportions of the panes, hidden ones too, in thousandths of the whole."""
        whole = sum(self._shares)
        return [max(1, round(1000 * share / whole)) for share in self._shares]

    def call_up(self) -> None:
        """Show what gave way, in place of what makes way for it, for as long as it has the focus.

        Nothing changes where there is room for all panes.
        """
        self._called_up = True
        self._share_out()
        self._let_go_timer.start()

    def widen(self, steps: int) -> None:
        """Make the pane that has the focus wider or, with a negative number, narrower.

        The widest of the others, measured by what they need, gives or takes.
        """
        focus = self.focusWidget()
        sizes, em = self.sizes(), self.fontMetrics().height()
        shown = [at for at, size in enumerate(sizes) if size > 0]
        spare = {at: sizes[at] - self._panes[at].least * em for at in shown}
        here = next((at for at in shown if _holds(self._panes[at].widget, focus)), None)
        others = [at for at in shown if at != here]
        if here is None or not others:
            return
        other = max(others, key=spare.__getitem__)
        wanted = steps * STEP * em
        change = max(-max(0, spare[here]), min(wanted, max(0, spare[other])))
        sizes[here] += change
        sizes[other] -= change
        self.setSizes(sizes)
        self._note_shares()

    def restore(self) -> None:
        """Give all panes their usual widths."""
        self._shares = [pane.width for pane in self._panes]
        self._share_out()

    def minimumSizeHint(self) -> QSize:
        """As narrow as the panes that never give way."""
        em = self.fontMetrics().height()
        least = sum(pane.least for pane in self._panes if not pane.gives_way)
        return QSize(least * em, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._set_least()
            self._share_out()

    def _set_least(self) -> None:
        em = self.fontMetrics().height()
        for pane in self._panes:
            pane.widget.setMinimumWidth(pane.least * em)

    def _share_out(self) -> None:
        em = self.fontMetrics().height()
        fits = self.width() >= sum(pane.least for pane in self._panes) * em
        hidden = [not fits and self._is_hidden(pane) for pane in self._panes]
        # What is shown comes first: the focus may be in what is hidden.
        for pane, hide in sorted(zip(self._panes, hidden, strict=True), key=lambda one: one[1]):
            pane.widget.setVisible(not hide)
        shown = [0.0 if hide else share for hide, share in zip(hidden, self._shares, strict=True)]
        self.setSizes([round(self.width() * share / sum(shown)) for share in shown])

    def _is_hidden(self, pane: Pane) -> bool:
        """Whether it is hidden where there is no room for all."""
        return pane.makes_way if self._called_up else pane.gives_way

    def _focus_changed(self, _old: object, _new: object) -> None:
        if self._called_up:
            self._let_go_timer.start()  # by then, the focus is where it is to be

    def _let_go(self) -> None:
        """Hide again what was called up, once the focus has left it for something else here."""
        focus = QApplication.focusWidget()
        called = (pane.widget for pane in self._panes if pane.gives_way)
        elsewhere = focus is None or focus.window() is not self.window()
        if not elsewhere and not any(_holds(widget, focus) for widget in called):
            self._called_up = False
            self._share_out()

    def _note_shares(self, _position: int = 0, _index: int = 0) -> None:
        for number, size in enumerate(self.sizes()):
            if size > 0:
                self._shares[number] = float(size)


def _holds(widget: QWidget, focus: QWidget | None) -> bool:
    return focus is not None and (widget is focus or widget.isAncestorOf(focus))
