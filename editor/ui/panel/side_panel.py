"""The side panel: the suspect at hand in its sentence, what is offered for it, what to do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from editor.review import Item
from editor.ui.base.labels import visible
from editor.ui.base.theme import Theme, set_look
from editor.ui.panel.sentence import caption, deciding_row, decision, progress, sentence
from editor.ui.panel.suspect_choices import SuspectChoices
from editor.ui.widgets.key_button import ShortButton
from editor.ui.widgets.rich_label import RichLabel, TextRun

if TYPE_CHECKING:
    from editor.review import Change, Review
    from editor.ui.session.review_session import ReviewSession

NO_ARTICLE_HINT: Final = "Open one with Ctrl+O, or drop a file on the window."


class SidePanel(QFrame):
    """Shows the current suspect of a review; every decision can be made from here."""

    why_requested = Signal()
    alike_requested = Signal()
    left = Signal()
    """The person goes back to the text."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side_panel")
        self.setAccessibleName("Current suspect")
        set_look(self, "panel")
        self._theme = theme
        self._session: ReviewSession | None = None
        self._item: Item | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._refresh)
        self._build()
        self._connect()
        self._refresh()

    # ------------------------------------------------------------------------------ for others

    @property
    def selected_rank(self) -> int | None:
        """Rank, from 1, of the selected suggestion; None where nothing is offered."""
        item = self._item
        return self._choices.rank if item is not None and not item.decided else None

    @property
    def wording(self) -> str | None:
        """What would be put in now: the own wording, else the selected suggestion."""
        item = self._item
        return self._choices.wording if item is not None and not item.decided else None

    def set_session(self, session: ReviewSession | None) -> None:
        """Show this review from now on, or none."""
        if self._session is not None:
            self._session.changed.disconnect(self._follow)
            self._session.current_changed.disconnect(self._refresh)
        self._session = session
        self._item = None
        if session is not None:
            session.changed.connect(self._follow)
            session.current_changed.connect(self._refresh)
        self._refresh()

    def follow_actions(self, actions: Mapping[str, QAction]) -> None:
        """Show the keys of these actions on the buttons, now and when the person changes them."""
        self._choices.follow_actions(actions)

    def focus_suggestions(self) -> None:
        """Move the keyboard to the suggestions, or to the own wording where there are none."""
        if self._choices.isVisibleTo(self):
            self._choices.focus_suggestions()
        elif self._revert.isVisibleTo(self):
            self._revert.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_own_wording(self) -> None:
        """Move the keyboard to the field for the person's own wording."""
        self._choices.focus_own()

    def accept(self) -> None:
        """Take the own wording if one is typed, else the selected suggestion, and go on."""
        if self._choices.own:
            self._accept_own()
        elif self.selected_rank is not None:
            self._accept_rank(self.selected_rank)

    # -------------------------------------------------------------------------------- building

    def _build(self) -> None:
        self._caption = RichLabel(self._theme, point_delta=-1.2, capitals=True)
        self._caption.setObjectName("suspect_caption")
        self._message = self._label("panel_message", "title")
        self._hint = self._label("panel_hint", "muted")
        self._card = QFrame(self)
        set_look(self._card, "card")
        self._sentence = RichLabel(self._theme, serif=True, point_delta=-1.5, leading=1.3)
        self._sentence.setObjectName("suspect_sentence")
        in_card = QVBoxLayout(self._card)
        in_card.setContentsMargins(13, 10, 13, 10)
        in_card.addWidget(self._sentence)
        self._revert = QPushButton("Take this decision back", self)
        self._revert.setObjectName("revert_button")
        self._choices = SuspectChoices(self._theme, self)
        self._undo = ShortButton(self)
        self._undo.setObjectName("undo_button")
        set_look(self._undo, "status")
        self._rule = QFrame(self)
        set_look(self._rule, "rule")
        self._arrange()

    def _arrange(self) -> None:
        inside = QFrame(self)
        set_look(inside, "panel")
        above = QVBoxLayout(inside)
        above.setContentsMargins(14, 14, 14, 8)
        above.setSpacing(10)
        for widget in (self._caption, self._card, self._message, self._hint):
            above.addWidget(widget)
        above.addWidget(self._revert, 0, Qt.AlignmentFlag.AlignLeft)
        above.addWidget(self._choices, 100)
        above.addStretch(1)
        # In a low window the panel scrolls, rather than make the window higher than the screen.
        scroll = QScrollArea(self)
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        below = QVBoxLayout()
        below.setContentsMargins(14, 0, 14, 8)
        below.setSpacing(6)
        below.addWidget(self._rule)
        below.addWidget(self._undo)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(scroll, 1)
        layout.addLayout(below)

    def _label(self, name: str, look: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        set_look(label, look)
        return label

    def _connect(self) -> None:
        choices = self._choices
        choices.wording_changed.connect(self._show_sentence)
        choices.rank_chosen.connect(self._accept_rank)
        choices.own_chosen.connect(self._accept_own)
        choices.accept_wanted.connect(self.accept)
        choices.dismiss_wanted.connect(self._dismiss)
        choices.alike_wanted.connect(self.alike_requested)
        choices.allow_wanted.connect(self._allow)
        choices.allow_always_wanted.connect(self._allow_always)
        choices.why_wanted.connect(self.why_requested)
        choices.left.connect(self.left)
        self._revert.clicked.connect(self._take_back)
        self._undo.clicked.connect(self._undo_last)

    # -------------------------------------------------------------------------------- showing

    def _follow(self, change: Change) -> None:
        """Follow at once what can be decided upon; what merely moved can wait for the others."""
        if change.origin == "decision":
            # The review moves on to the next suspect at once, and that is shown.
            self._later.start()
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
            self._later.start()

    def _refresh(self, _current: object = None) -> None:
        self._later.stop()
        before = self._item
        self._item = None if self._session is None else self._session.current_item
        item = self._item
        is_open = item is not None and not item.decided
        self._caption.setVisible(item is not None)
        self._card.setVisible(item is not None)
        self._choices.setVisible(is_open)
        self._message.setVisible(not is_open)
        self._hint.setVisible(not is_open)
        self._revert.setVisible(False)
        self._show_undo()
        if self._session is None:
            self._show_message("No article is open.", NO_ARTICLE_HINT)
            return
        review = self._session.review
        if item is None:
            self._show_message(*progress(review))
            return
        self._caption.set_runs((TextRun(caption(review, item), "muted", bold=True),))
        if item.decided:
            self._show_decided(review, item)
        else:
            fresh = before is None or before.id != item.id or before.decided
            self._choices.show_item(item, fresh=fresh)
            self._choices.show_alike(review.count_alike(item.id))
        self._show_sentence()

    def _show_sentence(self) -> None:
        if self._item is None or self._session is None:
            return
        self._sentence.set_runs(
            *sentence(self._session.review.text, self._item, self._choices.wording)
        )

    def _show_decided(self, review: Review, item: Item) -> None:
        all_decided, then = progress(review)
        self._show_message(decision(item), f"{all_decided} {then}")
        self._revert.setVisible(deciding_row(review, item) is not None)

    def _show_message(self, message: str, hint: str) -> None:
        self._message.setText(message)
        self._hint.setText(hint)

    def _show_undo(self) -> None:
        review: Review | None = None if self._session is None else self._session.review
        can_undo = review is not None and review.can_undo
        self._rule.setVisible(can_undo)
        self._undo.setVisible(can_undo)
        if review is not None and can_undo:
            self._undo.set_whole(f"↶ Undo: {visible(review.undo_label)}")

    # ------------------------------------------------------------------------------- deciding

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

    def _take_back(self) -> None:
        if self._session is None or self._item is None:
            return
        row = deciding_row(self._session.review, self._item)
        if row is not None:
            self._session.revert(row.n)
