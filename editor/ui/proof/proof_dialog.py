"""The dialog about who made the saved log and when: what is proven, and how more can be."""

from __future__ import annotations

import shlex
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from editor import translatable
from editor.proof.beside import ProofsBeside, StampRequest
from editor.proof.proof import Proof, Standing
from editor.ui.ask.questions import Questions
from editor.ui.base.announce import announce
from editor.ui.base.folder_watch import FolderWatch
from editor.ui.base.labels import visible
from editor.ui.base.on_screen import bound_to_screen
from editor.ui.base.theme import set_look
from editor.ui.base.translation import tr, translated
from editor.ui.proof.command_line import CommandLine
from editor.ui.session.proving import Proving
from editor.ui.widgets.dialog_parts import dialog_button, dialog_label

_INTRO: Final = translatable.tr(
    "The log shows what was changed, not when, or by whom. A time stamp of an authority proves "
    "when it existed, a signature who signed it. Both are files beside the log, and are over what "
    "was saved so far."
)
_REQUEST: Final = translatable.tr(
    "Unspin sends nothing. It writes a request, which you send to an authority that you trust; its "
    "answer belongs beside the log."
)
_SIGN: Final = translatable.tr(
    "Sign it in a terminal, where ssh-keygen asks for the passphrase of your key; the path of "
    "another key takes the place of this one. Unspin reads neither. The signature is checked here "
    "as soon as it is there."
)
KEY: Final = "~/.ssh/id_ed25519"
"""Where ssh-keygen puts the key that it makes unless told otherwise."""


class ProofDialog(QDialog):
    """Looks again whenever a file beside the log changes."""

    def __init__(
        self, log: Path, proving: Proving, questions: Questions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._log = log
        self._proving = proving
        self._questions = questions
        self.setObjectName("proof_dialog")
        self.setWindowTitle(tr("Prove who and when"))
        self.when = dialog_label("proof_when", "title")
        self.stamps = _Proofs("proof_stamps")
        self.who = dialog_label("proof_who", "title")
        self.signatures = _Proofs("proof_signatures")
        self.how = dialog_label("proof_how", "muted")
        self.how.setText(translated(_REQUEST))
        self.sending = CommandLine("proof_sending", tr("Command line that sends the request"))
        self.sending.hide()
        self.request_button = dialog_button("proof_request", tr("&Write a request"))
        self.authority_button = dialog_button("proof_authority", tr("Trusted &authority…"))
        self.signing = CommandLine("proof_signing", tr("Command line that signs the log"))
        self.signing.show_line(f"unspin sign {shlex.quote(str(log))} --key {KEY}")
        self.signers_button = dialog_button("proof_signers", tr("&Known signers…"))
        self.status = dialog_label("proof_status", "danger")
        self.status.hide()
        self.close_button = dialog_button("proof_close", tr("Close"))
        self.close_button.setDefault(True)
        self._fitted = QSize()
        """The size that the dialog gave itself; another is the person's."""
        self._lay_out()
        self._connect()
        self._look()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def write_request(self) -> None:
        """Write a request for a time stamp beside the log."""
        self._say("")
        self._proving.request(self._log)

    def choose_authority(self) -> None:
        """Ask for the certificate of an authority that is trusted from now on."""
        title = tr("Certificate of an authority that you trust")
        self._choose(title, self._proving.trust_authority)

    def choose_signers(self) -> None:
        """Ask for a file of signers that are known from now on."""
        self._choose(tr("Signers that you know"), self._proving.trust_signers)

    def _choose(self, title: str, trust: Callable[[Path], object]) -> None:
        file = self._questions.open_trusted(title, self._log.parent)
        if file is not None:
            trust(file)
            self._look()

    def _look(self) -> None:
        self._say("")
        self._proving.look(self._log)

    def _show_proofs(self, proofs: ProofsBeside) -> None:
        self.when.setText(translated(proofs.when))
        self.who.setText(translated(proofs.who))
        self.stamps.show_proofs(proofs.stamps)
        self.signatures.show_proofs(proofs.signatures)
        self._fit()

    def _show_unknown(self, why: str) -> None:
        """Take back what an earlier look has found."""
        self.when.setText(tr("When: it could not be checked."))
        self.who.setText(tr("Who: it could not be checked."))
        self.stamps.show_proofs(())
        self.signatures.show_proofs(())
        self._say(why)

    def _show_request(self, request: StampRequest) -> None:
        name = visible(request.path.name)
        self.how.setText(
            tr(
                "The request is in {name}. Send it from a terminal; the authority’s address takes "
                "the place of ADDRESS. The answer is checked here as soon as it is there.",
                name=name,
            )
        )
        self.sending.show_line(request.sending)
        self.sending.show()
        self._fit()
        self.sending.copy_button.setFocus()
        announce(self, self.how.text())

    def _say(self, words: str) -> None:
        self.status.setText(visible(words))
        self.status.setVisible(bool(words))
        self._fit()
        if words:
            announce(self, words)

    def _fit(self) -> None:
        """As high as what is said, as far as the screen has room; not once a person resized it."""
        if self.size() != self._fitted:
            return
        around = self._outer.contentsMargins()
        width, gap = self.width() - around.left() - around.right(), self._outer.spacing()
        said = self._column.totalHeightForWidth(width)
        foot = gap + self.close_button.sizeHint().height()
        if self.status.text():
            foot += gap + self.status.heightForWidth(width)
        self.resize(self.width(), around.top() + said + foot + around.bottom())
        bound_to_screen(self)
        self._fitted = self.size()

    def _lay_out(self) -> None:
        em = self.fontMetrics().height()
        intro = dialog_label("proof_intro", "muted")
        intro.setText(translated(_INTRO))
        sign = dialog_label("proof_sign", "muted")
        sign.setText(translated(_SIGN))
        when = (self.when, self.stamps, self.how, self.sending)
        who = (self.who, self.signatures, sign, self.signing)
        parts = QWidget()
        column = self._column = QVBoxLayout(parts)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(intro)
        column.addWidget(_card(when, (self.request_button, self.authority_button)))
        column.addWidget(_card(who, (self.signers_button,)))
        column.addStretch()
        # There may be any number of files beside a log.
        scrolled = QScrollArea()
        scrolled.setWidgetResizable(True)
        scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scrolled.setAccessibleName(tr("What is proven"))
        scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scrolled.setWidget(parts)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self.close_button)
        outer = self._outer = QVBoxLayout(self)
        outer.setContentsMargins(18, 16, 18, 14)
        outer.setSpacing(12)
        outer.addWidget(scrolled, 1)
        outer.addWidget(self.status)  # seen wherever the rest is scrolled to
        outer.addLayout(foot)
        self._fitted = QSize(em * 40, em * 20)
        self.resize(self._fitted)

    def _connect(self) -> None:
        self.request_button.clicked.connect(self.write_request)
        self.authority_button.clicked.connect(self.choose_authority)
        self.signers_button.clicked.connect(self.choose_signers)
        self.close_button.clicked.connect(self.accept)
        self._proving.looked.connect(self._show_proofs)
        self._proving.requested.connect(self._show_request)
        self._proving.not_looked.connect(self._show_unknown)
        self._proving.not_requested.connect(self._say)
        FolderWatch(self._log.parent, self).changed.connect(self._look)


class _Proofs(QWidget):
    """What each of some files beside the log proves."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def show_proofs(self, proofs: tuple[Proof, ...]) -> None:
        for label in self.findChildren(QLabel):
            label.setParent(None)
            label.deleteLater()
        for proof in proofs:
            label = dialog_label("proof", "danger" if proof.standing is Standing.WRONG else "")
            label.setText(visible(translated(proof.words)))
            self._column.addWidget(label)
        self.setVisible(bool(proofs))


def _card(parts: tuple[QWidget, ...], buttons: tuple[QWidget, ...]) -> QFrame:
    card = QFrame()
    set_look(card, "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(14, 12, 14, 12)
    column.setSpacing(8)
    for part in parts:
        column.addWidget(part)
    row = QHBoxLayout()
    for button in buttons:
        row.addWidget(button)
    row.addStretch()
    column.addLayout(row)
    return card
