"""The status bar: progress of the review, how spun the article looks, saved state."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from editor.files.formats import format_named
from editor.review import Change, ChangeOrigin
from editor.translatable import percent
from editor.ui.base.labels import encoding_name
from editor.ui.base.lull_timer import LullTimer
from editor.ui.base.theme import Theme, set_look
from editor.ui.base.translation import tr, translated
from editor.ui.session.search import Search
from editor.ui.widgets.elided_label import ElidedLabel
from editor.ui.widgets.fitting import show_what_fits
from editor.ui.window.damage_strip import PARTS, DamageStrip, part_span, weigh

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from editor.ui.session.review_session import ReviewSession

SLOW_MS: Final = 400
"""Milliseconds after the last change until words are counted and the strip is updated."""
MESSAGE_MS: Final = 8000
MESSAGE_EMS: Final = 12
"""Line heights that the saved state and work in progress leave to the message. Set by hand."""
MESSAGE_WIDEST: Final = 160
"""Characters of a message that all other parts give way to. Set by hand."""
MARGIN: Final = 14
SPACING: Final = 16
"""Pixels beside and between the parts."""
ROOMY: Final = 62
"""Line heights in the width from which all parts have room. Set by hand."""
NEWLINES: Final = {"\n": "LF", "\r\n": "CR LF", "\r": "CR"}


class StatusBar(QFrame):
    """Shows the state of the review; counts are updated at most once per event loop turn."""

    encoding_requested = Signal()
    cancel_requested = Signal()
    shelf_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("status_bar")
        self.setAccessibleName(tr("Status"))
        set_look(self, "foot")
        self._session: ReviewSession | None = None
        self._decided = self._label("decided_count")
        self._progress = self._bar(tr("Decided"))
        self._spun = self._label("looks_spun")
        self._strip = DamageStrip(theme)
        self._message = ElidedLabel("", Qt.TextElideMode.ElideRight, MESSAGE_WIDEST)
        self._message.setObjectName("status_message")
        self._work = ElidedLabel()
        self._work.setObjectName("work")
        set_look(self._work, "muted")
        self._work_bar = self._bar(tr("Work in progress"))
        self._work_bar.setObjectName("work_bar")
        set_look(self._work_bar, "work")
        self._cancel = self._button(tr("Cancel"), "cancel_work", tr("Cancel this task"))
        self._shelf = self._button("", "shelf_progress", tr("Show the possible originals"))
        self._words = self._label("word_count")
        self._encoding = self._button("", "encoding_button", "")
        self._saved = self._label("saved_state")
        self._saved_words = ("", "")
        """The saved state in full, and in short."""
        self._lay_out()
        self._cancel.clicked.connect(self.cancel_requested)
        self._shelf.clicked.connect(self.shelf_requested)
        self._encoding.clicked.connect(self.encoding_requested)
        self._count_timer = self._timer(0, self._count)
        self._fit_timer = self._timer(0, self._fit)
        self._survey_delay = LullTimer(self._start_survey, self)
        self._survey_timer = self._timer(0, self._survey_part)
        self._surveyed: list[tuple[float, float]] = []
        self._text = ""  # as it was when the survey began: one that changes has no number of words
        self._words_so_far = 0
        self._is_of_current = False
        """Whether the message tells of the current suspect, whose number changes with others."""
        self._clear_timer = self._timer(MESSAGE_MS, self._clear_message)
        self.set_work("")
        self.set_shelf("")
        self.set_session(None)

    def set_session(self, session: ReviewSession | None) -> None:
        """Show this review; None shows an empty bar."""
        if self._session is not None:
            self._session.changed.disconnect(self._on_change)
            self._session.search_changed.disconnect(self._on_search)
        self._session = session
        if session is not None:
            session.changed.connect(self._on_change)
            session.search_changed.connect(self._on_search)
        shown: tuple[QWidget, ...] = (self._decided, self._progress, self._spun, self._strip)
        for widget in (*shown, self._words, self._encoding, self._saved):
            widget.setVisible(session is not None)
        self._say("")
        self._show_encoding()
        self._count()
        self._strip.set_parts(())
        self._words.setText("")
        self._start_survey()
        self._make_room()

    def show_message(self, words: str) -> None:
        """Show a sentence for a few seconds; less important parts give way to all of it."""
        self._say(words)
        self._is_of_current = self._session is not None and words == self._session.about_current()
        self._clear_timer.start()

    def set_saved(self, words: str, tip: str = "", short: str = "") -> None:
        """Show the saved state, by its `short` name where there is little room."""
        self._saved_words = (words, short or words)
        self._saved.setToolTip(tip)
        self._saved.setAccessibleName(words)
        self._make_room()

    def set_work(self, words: str, done: int = 0, total: int = 0, *, stops: bool = True) -> None:
        """Show work in progress, "" for none; total is 0 if its length is unknown."""
        self._work.set_text(words)
        _fill(self._work_bar, done, total)
        self._work.setVisible(bool(words))
        if not words or self._session is None:
            self._work_bar.setVisible(bool(words))  # else as there is room
        self._cancel.setVisible(bool(words) and stops)
        self._make_room()

    def set_shelf(self, words: str) -> None:
        """Show how far the work on the shelf of originals is, "" for none."""
        self._shelf.setText(words)
        self._shelf.setAccessibleName(words)
        self._shelf.setVisible(bool(words))
        self._make_room()

    def set_encoding_changeable(self, *, changeable: bool) -> None:
        """Whether the encoding can be changed, which it cannot once the text was edited."""
        self._encoding.setEnabled(changeable)
        self._encoding.setToolTip(
            tr("Read the file again in another encoding")
            if changeable
            else tr("The encoding can only be changed before the text is edited")
        )

    def minimumSizeHint(self) -> QSize:
        """Small, because parts that do not fit are hidden."""
        return QSize(20 * self.fontMetrics().height(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._say_saved()
        self._fit()

    def _on_search(self) -> None:
        self._clear_message()  # it may say that suspects are still looked for, or "so far"
        self._count_timer.start()

    def _on_change(self, change: Change) -> None:
        if change.origin is ChangeOrigin.TYPE:
            self._clear_message()  # it may describe the suspect that was just typed over
        is_counted = change.suspects or change.origin is ChangeOrigin.EVIDENCE
        if is_counted and not self._count_timer.isActive():
            self._count_timer.start()
        if change.edits or change.suspects:
            self._survey_delay.put_off(SLOW_MS)

    def _count(self) -> None:
        """Update what is cheap to compute: the number of decisions, and how spun it looks."""
        if self._session is None:
            return
        review = self._session.review
        counts = review.counts()
        complete = self._session.search.is_complete
        decided, total = counts.decided, counts.total
        if not complete:
            said = tr("{decided} decided, {total} found so far", decided=decided, total=total)
        elif total:
            said = tr("{decided} of {total} decided", decided=decided, total=total)
        else:
            said = tr("No suspects")
        self._decided.setText(said)
        self._decided.setToolTip(
            tr(
                "{accepted} accepted, {edited} edited, {dismissed} dismissed, {allowed} allowed",
                accepted=counts.accepted,
                edited=counts.by_hand,
                dismissed=counts.dismissed,
                allowed=counts.allowed,
            )
        )
        if self._is_of_current:
            self._message.set_text(self._session.about_current())
        # A share of what is not known yet would go back as more is found.
        _fill(self._progress, counts.decided if complete else 0, max(1, counts.total))
        evidence = review.evidence
        if evidence is None:
            looking = self._session.search is Search.LOOKING
            self._spun.setText("" if looking else tr("Not analysed"))
        elif foreign := evidence.foreign:
            self._spun.setText(tr("Not English"))
            self._spun.setToolTip(tr("Nothing is marked. {why}", why=foreign))
        else:
            self._spun.setToolTip("")
            self._spun.setText(tr("Looks spun: {percent} %", percent=percent(evidence.spun)))
        self._make_room()

    def _start_survey(self) -> None:
        """Count words and suspects of the whole text, one part per event loop turn."""
        self._surveyed.clear()
        self._words_so_far = 0
        self._text = "" if self._session is None else self._session.review.text
        if self._session is None:
            self._survey_timer.stop()
        else:
            self._survey_timer.start()

    def _survey_part(self) -> None:
        if self._session is None:
            return
        review = self._session.review
        text = self._text
        start, end = part_span(len(self._surveyed), len(text))
        self._surveyed.append(weigh(review.outline(start, end)))
        self._words_so_far += len(text[start:end].split())
        if start < end < len(text) and not (text[end - 1].isspace() or text[end].isspace()):
            # A word across the border was counted in both parts.
            self._words_so_far -= 1
        if len(self._surveyed) < PARTS:
            self._survey_timer.start()
            return
        self._strip.set_parts(self._surveyed)
        self._words.setText(tr("%Ln word(s)", "", self._words_so_far))

    def _show_encoding(self) -> None:
        if self._session is None:
            return
        article = self._session.review.article
        encoding = encoding_name(article.origin.encoding)
        if article.origin.bom:
            encoding = tr("{encoding} with BOM", encoding=encoding)
        newline = (
            tr("mixed", "newlines")
            if article.mixed_newlines
            else NEWLINES.get(article.newline, "LF")
        )
        kind = format_named(article.origin.format)
        name = translated(kind.name)
        if kind.is_container:
            words = name
        elif kind.key:
            words = f"{name} · {encoding}"
        else:
            words = f"{encoding} · {newline}"
        self._encoding.setText(words)
        self._encoding.setAccessibleName(tr("Encoding and newlines: {names}", names=words))

    def _clear_message(self) -> None:
        self._is_of_current = False
        self._say("")

    def _say(self, words: str) -> None:
        self._message.set_text(words)
        self._make_room()

    def _make_room(self) -> None:
        """Have parts hidden or shown as soon as no event is being handled.

        What is shown lays out the whole window at once, the article too; while the article reads
        what was typed, that ends the program.
        """
        self._say_saved()
        self._fit_timer.start()

    def _say_saved(self) -> None:
        em = self.fontMetrics().height()
        is_narrow = self.width() - self._message_width() <= (ROOMY - MESSAGE_EMS) * em
        self._saved.setText(self._saved_words[is_narrow])

    def _message_width(self) -> int:
        return max(MESSAGE_EMS * self.fontMetrics().height(), self._message.sizeHint().width())

    def _fit(self) -> None:
        """Hide the least important parts where there is no room."""
        em = self.fontMetrics().height()
        if self._session is None:
            return
        always = (self._decided, self._work, self._cancel, self._shelf)
        first = (self._saved, *((self._work_bar,) if self._work.text() else ()))
        width = self.width() - 2 * MARGIN
        # Of a message that is wider still, the rest is in its tool tip.
        show_what_fits(width - MESSAGE_EMS * em, SPACING, always, first)
        others = (self._spun, self._encoding, self._progress, self._words, self._strip)
        # What has the focus would lose it to something else.
        held = [part for part in others if part.hasFocus()]
        given_up = [part for part in others if part not in held]
        show_what_fits(width - self._message_width(), SPACING, (*always, *first, *held), given_up)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 2, MARGIN, 2)
        row.setSpacing(SPACING)
        left: tuple[QWidget, ...] = (self._decided, self._progress, self._spun, self._strip)
        work: tuple[QWidget, ...] = (self._work, self._work_bar, self._cancel)
        right: tuple[QWidget, ...] = (self._shelf, self._words, self._encoding, self._saved)
        for widget in (*left, self._message, *work, *right):
            row.addWidget(widget)
        row.setStretchFactor(self._message, 1)

    def _label(self, name: str) -> QLabel:
        label = QLabel()
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        set_look(label, "muted")
        return label

    def _button(self, text: str, name: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setToolTip(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        set_look(button, "status")
        return button

    def _bar(self, name: str) -> QProgressBar:
        bar = QProgressBar()
        bar.setAccessibleName(name)
        bar.setTextVisible(False)
        height = self.fontMetrics().height()
        bar.setFixedSize(8 * height, max(4, height // 3))
        return bar

    def _timer(self, ms: int, slot: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(ms)
        timer.timeout.connect(slot)
        return timer


def _fill(bar: QProgressBar, done: int, total: int) -> None:
    # setValue repaints at once, which would flush all pending paint events.
    bar.setUpdatesEnabled(False)
    bar.setRange(0, total)
    bar.setValue(done)
    bar.setUpdatesEnabled(True)
