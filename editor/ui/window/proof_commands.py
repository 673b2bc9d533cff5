"""The handler of the action about who made the saved log and when."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from editor.files import log_path
from editor.ui.ask.questions import Questions
from editor.ui.base.translation import tr
from editor.ui.proof.proof_dialog import ProofDialog
from editor.ui.session.article_controller import ArticleController


class ProofCommands(QObject):
    """Opens the dialog for the log of the open article."""

    def __init__(
        self,
        window: QWidget,
        controller: ArticleController,
        prepared: Callable[[QDialog], QDialog],
        questions: Questions,
    ) -> None:
        """`prepared` makes a dialog ready to be opened, and returns it."""
        super().__init__(window)
        self._window = window
        self._controller = controller
        self._prepared = prepared
        self._questions = questions

    def handlers(self) -> dict[str, Callable[[], object]]:
        """A handler for the action."""
        return {"prove": self.prove}

    def prove(self) -> None:
        """Show what is proven of the saved log; what is not saved cannot be proven."""
        article, session = self._controller.article, self._controller.session
        if article is None or session is None:
            return
        log = log_path(article.target) if article.target is not None else None
        if log is None or not log.is_file() or not self._controller.is_saved:
            session.message.emit(
                tr("Save the article first: only what is saved can be stamped and signed.")
            )
            return
        proving = self._controller.proving
        self._prepared(ProofDialog(log, proving, self._questions, self._window)).open()
