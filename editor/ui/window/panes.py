"""The panes of the review page side by side: each keeps its share of the width."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget


@dataclass(frozen=True)
class Pane:
    """A pane, and what it asks for. Widths are in line heights."""

    widget: QWidget
    width: int
    """Its usual width; panes share the window in the proportion of these."""
    least: int
    gives_way: bool = False
    """Whether it is hidden where not all panes have their least width."""


class Panes(QSplitter):
    """A splitter that keeps the proportions that the user gave it when the window is resized.

    Qt's own splitter forgets them: what a small window took from a pane is not given back by a
    large one.
    """

    def __init__(self, panes: Sequence[Pane], parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._panes = tuple(panes)
        self._shares: list[float] = [pane.width for pane in panes]
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        for pane in self._panes:
            self.addWidget(pane.widget)
        self._set_least()
        self.splitterMoved.connect(self._note_shares)

    def set_shares(self, shares: Sequence[int]) -> None:
        """Give the panes the width in these proportions; no effect unless all are positive."""
        if len(shares) == len(self._panes) and min(shares) > 0:
            self._shares = [float(share) for share in shares]
            self._share_out()

    def shares(self) -> list[int]:
        """The proportions of the panes, hidden ones too, in thousandths of the whole."""
        whole = sum(self._shares)
        return [max(1, round(1000 * share / whole)) for share in self._shares]

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
        for pane in self._panes:
            pane.widget.setVisible(fits or not pane.gives_way)
        shown = [
            0.0 if pane.gives_way and not fits else share
            for pane, share in zip(self._panes, self._shares, strict=True)
        ]
        self.setSizes([round(self.width() * share / sum(shown)) for share in shown])

    def _note_shares(self, _position: int, _index: int) -> None:
        for number, size in enumerate(self.sizes()):
            if size > 0:
                self._shares[number] = float(size)
