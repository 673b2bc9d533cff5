"""The side panel: the current suspect in its sentence, its suggestions and the decisions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from editor.review import ChangeOrigin, Item
from editor.ui.base.key_hints import how_to
from editor.ui.base.labels import visible
from editor.ui.base.settings import KEYS, Settings
from editor.ui.base.theme import Theme, set_look
from editor.ui.base.translation import tr, translated
from editor.ui.panel.density import density_for
from editor.ui.panel.end_page import EndPage
from editor.ui.panel.sentence import caption, deciding_row, decision, progress
from editor.ui.panel.sentence_card import SentenceCard
from editor.ui.panel.suspect_choices import SuspectChoices
from editor.ui.panel.wording_field import restorations
from editor.ui.widgets.elided_label import ElidedLabel
from editor.ui.widgets.key_button import ShortButton

if TYPE_CHECKING:
    from editor.review import Change
    from editor.ui.session.review_session import ReviewSession


class SidePanel(QFrame):
    """Shows the current suspect; every decision can be made from here."""

    why_requested = Signal()
    alike_requested = Signal()
    action_requested = Signal(str)
    """Id of an action that the end page offers."""
    escaped = Signal()
    """The focus should return to the text: Esc was pressed, or a decision taken back."""

    def __init__(self, theme: Theme, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side_panel")
        self.setAccessibleName(tr("Current suspect"))
        set_look(self, "panel")
        self._theme = theme
        self._settings = settings
        self._session: ReviewSession | None = None
        self._item: Item | None = None
        self._density = density_for(0)
        self._refresh_timer = QTimer(self)
        self._refresh_timer.setSingleShot(True)
        self._refresh_timer.setInterval(0)
        self._refresh_timer.timeout.connect(self._refresh)
        self._build()
        self._connect()
        self._refresh()

    @property
    def selected_rank(self) -> int | None:
        """Rank, from 1, of the selected suggestion; None if there is none."""
        item = self._item
        return self._choices.rank if item is not None and not item.decided else None

    @property
    def wording(self) -> str | None:
        """What would be accepted now: the own wording, else the selected suggestion."""
        item = self._item
        return self._choices.wording if item is not None and not item.decided else None

    def set_session(self, session: ReviewSession | None) -> None:
        """Show this review; None shows that no article is open."""
        if self._session is not None:
            self._session.changed.disconnect(self._on_change)
            self._session.current_changed.disconnect(self._refresh)
            self._session.search_changed.disconnect(self._refresh_timer.start)
        self._session = session
        self._item = None
        if session is not None:
            session.changed.connect(self._on_change)
            session.current_changed.connect(self._refresh)
            session.search_changed.connect(self._refresh_timer.start)
        self._refresh()

    def focus_suggestions(self) -> None:
        """Focus the suggestions, or the own wording if there are none."""
        if self._choices.isVisibleTo(self):
            self._choices.focus_suggestions()
        elif self._revert.isVisibleTo(self):
            self._revert.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif self._end.isVisibleTo(self):
            self._end.focus_first()

    def show_saved(self, words: str, *, saved: bool) -> None:
        """Show where the work on the article is, and whether all of it is `saved`."""
        self._end.show_saved(words, saved=saved)

    def focus_own_wording(self) -> None:
        """Focus the field for the own wording, if the current suspect is undecided."""
        if self._choices.isVisibleTo(self):
            self._choices.focus_own_wording()

    def accept(self) -> None:
        """Accept the own wording if one is typed, else the selected suggestion."""
        if self._choices.own:
            self._accept_own()
        elif self.selected_rank is not None:
            self._accept_rank(self.selected_rank)

    # -------------------------------------------------------------------------------- geometry

    def resizeEvent(self, event: QResizeEvent) -> None:
        density = density_for(event.size().height() / self.fontMetrics().height())
        if density is not self._density:
            self._density = density
            self._show_density()
        super().resizeEvent(event)

    def minimumSizeHint(self) -> QSize:
        """Low: what does not fit in a low window is left out."""
        return QSize(super().minimumSizeHint().width(), 12 * self.fontMetrics().height())

    # -------------------------------------------------------------------------------- building

    def _build(self) -> None:
        self._caption = ElidedLabel("", Qt.TextElideMode.ElideRight)
        self._caption.setObjectName("suspect_caption")
        set_look(self._caption, "heading")
        self._why = self._link("why_button", tr("Why?"), tr("Show the full reasons"))
        self._why.setAccessibleName(tr("Why is this suspect?"))
        self._always = self._link(
            "allow_always_button", tr("Allow always"), tr("This phrase is correct in every article")
        )
        self._message = self._label("panel_message", "title")
        self._hint = self._label("panel_hint", "muted")
        self._end = EndPage(self._theme, self._settings, self)
        self._card = SentenceCard(self._theme, self)
        self._revert = QPushButton(tr("Revert this decision"), self)
        self._revert.setObjectName("revert_button")
        self._choices = SuspectChoices(self._theme, self._settings, self._known_wordings, self)
        self._undo = ShortButton(self)
        self._undo.setObjectName("undo_button")
        set_look(self._undo, "status")
        self._arrange()

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._caption, 1)
        head.addWidget(self._why)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self._undo, 1)
        self._foot.addWidget(self._always)
        self._column = QVBoxLayout(self)
        self._column.addLayout(head)
        for widget in (self._card, self._message, self._hint, self._end):
            self._column.addWidget(widget)
        self._column.addWidget(self._revert, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self._choices, 100)
        self._column.addLayout(self._foot)
        self._column.addStretch(1)
        self._show_density()

    def _show_density(self) -> None:
        density = self._density
        sides = 14 if density.gap > 4 else 8
        self._column.setContentsMargins(sides, density.gap, sides, density.gap)
        self._column.setSpacing(density.gap)
        self._card.set_lines(density.lines)
        self._choices.set_density(density)
        self._show_foot()

    def _show_foot(self) -> None:
        review = None if self._session is None else self._session.review
        shown = self._density.footer
        can_undo = review is not None and review.can_undo
        # What is above must not move when one of them comes or goes.
        policy = self._undo.sizePolicy()
        policy.setRetainSizeWhenHidden(shown)
        self._undo.setSizePolicy(policy)
        self._undo.setMinimumHeight(self._always.sizeHint().height())
        self._undo.setVisible(shown and can_undo)
        if review is not None and can_undo:
            change = visible(translated(review.undo_label))
            self._undo.set_whole(tr("↶ Undo: {change}", change=change))
        self._always.setVisible(shown and self._choices.isVisibleTo(self))

    def _label(self, name: str, look: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        set_look(label, look)
        return label

    def _link(self, name: str, text: str, tip: str) -> QPushButton:
        link = QPushButton(text, self)
        link.setObjectName(name)
        link.setAccessibleName(text)
        link.setToolTip(tip)
        set_look(link, "link")
        return link

    def _connect(self) -> None:
        choices = self._choices
        choices.wording_changed.connect(self._show_sentence)
        choices.rank_chosen.connect(self._accept_rank)
        choices.own_chosen.connect(self._accept_own)
        choices.accept_requested.connect(self.accept)
        choices.dismiss_requested.connect(self._dismiss)
        choices.alike_requested.connect(self.alike_requested)
        choices.allow_requested.connect(self._allow)
        self._always.clicked.connect(self._allow_always)
        self._why.clicked.connect(self.why_requested)
        choices.escaped.connect(self.escaped)
        self._end.requested.connect(self.action_requested)
        self._revert.clicked.connect(self._revert_decision)
        self._undo.clicked.connect(self._undo_last)
        self._settings.changed.connect(self._show_keys)

    # -------------------------------------------------------------------------------- showing

    def _on_change(self, change: Change) -> None:
        """Refresh at once if the current suspect changed; otherwise in the next event loop turn."""
        if change.origin is ChangeOrigin.DECISION:
            # The session selects the next suspect right after this, which refreshes the panel.
            self._refresh_timer.start()
            return
        session, shown_item = self._session, self._item
        item = None if session is None else session.current_item
        if (
            item is None
            or shown_item is None
            or (item.id, item.state, item.suggestions)
            != (shown_item.id, shown_item.state, shown_item.suggestions)
        ):
            self._refresh()
        else:
            self._refresh_timer.start()

    def _refresh(self, _current: object = None) -> None:
        self._refresh_timer.stop()
        before = self._item
        self._item = None if self._session is None else self._session.current_item
        item = self._item
        is_open = item is not None and not item.decided
        self._caption.setVisible(item is not None)
        self._why.setVisible(item is not None)
        self._card.setVisible(item is not None)
        self._choices.setVisible(is_open)
        ended = item is None and self._session is not None and self._session.is_finished
        self._end.setVisible(ended)
        self._message.setVisible(not (is_open or ended))
        self._hint.setVisible(not (is_open or ended))
        self._revert.setVisible(False)
        self._show_foot()
        if self._session is None:
            hint = tr(
                "{how_to} to open one, or drop a file on the window.",
                how_to=how_to(self._settings, "open"),
            )
            self._show_message(tr("No article is open."), hint)
            return
        review = self._session.review
        if ended:
            self._end.show_counts(review.counts())
            return
        if item is None:
            self._show_message(*progress(review, self._settings, self._session.search))
            return
        self._caption.set_text(caption(review, item, self._session.search))
        if item.decided:
            self._show_decided(self._session, item)
        else:
            fresh = before is None or before.id != item.id or before.decided
            self._choices.show_item(item, fresh=fresh)
            self._choices.show_alike(review.count_alike(item.id))
        self._show_sentence()

    def _show_sentence(self) -> None:
        if self._item is None or self._session is None:
            return
        self._card.show_suspect(self._session.review.text, self._item, self._choices.wording)

    def _show_decided(self, session: ReviewSession, item: Item) -> None:
        review = session.review
        what_next = "\n".join(progress(review, self._settings, session.search))
        self._show_message(decision(review, item), what_next)
        self._revert.setVisible(deciding_row(review, item) is not None)

    def _show_keys(self, setting: str) -> None:
        if setting == KEYS.key:
            self._choices.show_keys()
            self._end.show_keys()
            self._refresh()

    def _show_message(self, message: str, hint: str) -> None:
        self._message.setText(message)
        self._hint.setText(hint)

    # ------------------------------------------------------------------------------- deciding

    def _known_wordings(self) -> list[str]:
        return [] if self._session is None else restorations(self._session.review)

    def _accept_rank(self, rank: int) -> None:
        if self._session is not None:
            self._session.accept(rank)

    def _accept_own(self) -> None:
        if self._session is not None and self._choices.own:
            self._session.accept_wording(self._choices.own)

    def _dismiss(self) -> None:
        if self._session is not None:
            self._session.dismiss()

    def _allow(self) -> None:
        if self._session is not None:
            self._session.allow()

    def _allow_always(self) -> None:
        if self._session is not None:
            self._session.allow_always()

    def _undo_last(self) -> None:
        if self._session is not None:
            self._session.undo()
            self.escaped.emit()

    def _revert_decision(self) -> None:
        if self._session is None or self._item is None:
            return
        row = deciding_row(self._session.review, self._item)
        if row is not None:
            self._session.revert(row.n)
            self.escaped.emit()
