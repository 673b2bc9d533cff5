"""The overview page: how spun the article is, and what was decided, in figures."""

from __future__ import annotations

from collections.abc import Iterator
from time import perf_counter
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from editor.engine.reading.mixture import likest
from editor.review.overview import Overview, surveyed
from editor.translatable import percent
from editor.ui.base.theme import Theme, set_look
from editor.ui.base.translation import tr, translated
from editor.ui.overview.figure_list import ColumnNames, FigureList
from editor.ui.overview.figure_rows import FigureRow
from editor.ui.overview.legend import Legend
from editor.ui.overview.overview_rows import (
    PARAGRAPH_COLUMNS,
    TALLY_COLUMNS,
    height_of,
    paragraph_row,
    scale_of,
    tally_rows,
)
from editor.ui.panel.evidence_words import verdict
from editor.ui.session.search import Search
from editor.ui.widgets.dialog_parts import plain_label
from editor.ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from editor.review import Change
    from editor.ui.session.review_session import ReviewSession

AT_ONCE: Final = 0.004
"""Seconds in one turn of the event loop in which the review is read; what is left is read in the
next ones. Set by hand: a quarter of what a screen takes for a
picture."""


LOW: Final = 22
"""Height in ems up to which the page has no room to spare. Set by hand: a window of 640 by 400."""


class OverviewView(QFrame):
    """Shows a review in figures; reads it while it is visible, and only then."""

    escaped = Signal()
    """Esc was pressed: the focus should return to the text."""
    filter_requested = Signal(str)
    """The suspects list should show the suspects with these words."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("overview")
        self.setAccessibleName(tr("Overview"))
        set_look(self, "page")
        self._theme = theme
        self._session: ReviewSession | None = None
        self._survey: Iterator[Overview | None] | None = None
        self._text = ""
        self._title = plain_label("overview_title", "title", self)
        self._decided = plain_label("overview_decided", "", self)
        self._verdict = plain_label("overview_verdict", "muted", self)
        self._verdict.setWordWrap(True)
        self._detail = plain_label("overview_detail", "", self)
        self._detail.setWordWrap(True)
        self._detail.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._scale = ElidedLabel("", Qt.TextElideMode.ElideRight)
        self._scale.setObjectName("overview_scale")
        self._paragraphs = self._list("overview_paragraphs", PARAGRAPH_COLUMNS)
        self._paragraphs.setAccessibleName(tr("Paragraphs"))
        self._tallies = self._list("overview_tallies", TALLY_COLUMNS)
        self._tallies.setAccessibleName(tr("Kinds, sources and phrases"))
        self.setFocusProxy(self._paragraphs)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._read_on)
        self._arrange()

    def set_session(self, session: ReviewSession | None) -> None:
        """Show this review; None shows nothing."""
        if self._session is not None:
            self._session.changed.disconnect(self._on_change)
            self._session.search_changed.disconnect(self._show_head)
        self._session = session
        self._stop()
        for listed in (self._paragraphs, self._tallies):
            listed.show_rows((), _none)
        if session is not None:
            session.changed.connect(self._on_change)
            session.search_changed.connect(self._show_head)
        if self.isVisible():
            self._read()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._session is not None:
            self._read()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    # --------------------------------------------------------------------------------- reading

    def _on_change(self, _change: Change) -> None:
        if self.isVisible():
            self._survey = None
            self._timer.start()

    def _stop(self) -> None:
        self._survey = None
        self._timer.stop()

    def _read(self) -> None:
        self._survey = None
        self._read_on()

    def _read_on(self) -> None:
        """Read the review for a moment, and show it once all of it is read."""
        if self._session is None:
            return
        began = perf_counter()
        if self._survey is None:
            self._text = self._session.review.text
            self._survey = surveyed(self._session.review)
            self._show_head()
        for found in self._survey:
            if found is not None:
                self._survey = None
                self._show(found)
                return
            if perf_counter() - began > AT_ONCE:
                break
        self._timer.start()

    # --------------------------------------------------------------------------------- showing

    def _show_head(self) -> None:
        if self._session is None:
            return
        review = self._session.review
        counts, evidence = review.counts(), review.evidence
        self._decided.setText(
            tr("{decided} of {total} decided", decided=counts.decided, total=counts.total)
            if self._session.search.is_complete
            else tr(
                "{decided} decided, {total} found so far",
                decided=counts.decided,
                total=counts.total,
            )
        )
        if evidence is None:
            looking = self._session.search is Search.LOOKING
            self._title.setText(tr("Looking for suspects…") if looking else tr("Not analysed"))
            self._verdict.setText("")
        elif evidence.foreign:
            self._title.setText(tr("Not English"))
            self._verdict.setText(
                tr("Nothing is marked. {foreign}", foreign=translated(evidence.foreign))
            )
        else:
            self._title.setText(tr("Looks spun: {spun} %", spun=percent(evidence.spun)))
            likest_list = likest(evidence.mixture, evidence.lists)
            self._verdict.setText(
                verdict(evidence.manner, evidence.spun, evidence.share, likest_list)
            )
        self._title.setToolTip(self._verdict.text())
        self._fit()

    def _show(self, found: Overview) -> None:
        review = None if self._session is None else self._session.review
        lines, text, scale = found.paragraphs, self._text, scale_of(found)
        self._paragraphs.show_rows(
            [height_of(one) for one in lines],
            lambda number: paragraph_row(lines[number], text, scale),
        )
        rows = list(tally_rows(found, None if review is None else review.evidence))
        self._tallies.show_rows([1.0] * len(rows), rows.__getitem__)
        self._scale.set_text(
            tr("Bars: share of the words, up to {percent} %", percent=round(100 * scale))
        )

    def _fit(self) -> None:
        """Leave the verdict out, which the title has in short, where the lists need the room."""
        roomy = self.height() > LOW * self.fontMetrics().height()
        self._verdict.setVisible(roomy and bool(self._verdict.text()))

    def _point(self, row: FigureRow | None) -> None:
        """Show the numbers of a row, which is under the pointer or was moved to."""
        if row is None:
            row = self._paragraphs.row_at_hand or self._tallies.row_at_hand
        self._detail.setText("" if row is None else row.detail)

    # -------------------------------------------------------------------------------- choosing

    def _go_to(self, row: FigureRow) -> None:
        """Go to what a row leads to; the text is shown then."""
        session = self._session
        if session is None:
            return
        if row.words:
            self.filter_requested.emit(row.words)
        if row.target is not None and session.review.has(row.target):
            session.go_to(row.target)
        elif row.start is not None:
            session.reveal_requested.emit(row.start, row.start)

    # -------------------------------------------------------------------------------- building

    def _list(self, name: str, columns: tuple[str, ...]) -> FigureList:
        listed = FigureList(self._theme, tuple(map(translated, columns)), self)
        listed.setObjectName(name)
        listed.chosen.connect(self._go_to)
        listed.pointed.connect(self._point)
        listed.escaped.connect(self.escaped)
        return listed

    def _arrange(self) -> None:
        set_look(self._scale, "muted")
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch()
        head.addWidget(self._decided)
        lists = QGridLayout()
        lists.setSpacing(0)
        lists.setHorizontalSpacing(20)
        lists.addWidget(ColumnNames(self._theme, tr("Paragraphs"), self._paragraphs), 0, 0)
        lists.addWidget(self._paragraphs, 1, 0)
        lists.addWidget(self._tallies, 0, 1, 2, 1)
        lists.setColumnStretch(0, 6)
        lists.setColumnStretch(1, 5)
        foot = QHBoxLayout()
        foot.addWidget(Legend(self._theme, self))
        foot.addStretch()
        foot.addWidget(self._scale)
        self._detail.setFixedHeight(self.fontMetrics().lineSpacing() * 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 14, 24, 10)
        layout.setSpacing(6)
        layout.addLayout(head)
        layout.addWidget(self._verdict)
        layout.addLayout(lists, 1)
        layout.addWidget(self._detail)
        layout.addLayout(foot)


def _none(number: int) -> FigureRow:
    raise IndexError(number)
