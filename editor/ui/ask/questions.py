"""What the window has to ask before it goes on; tests answer instead of a person."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QMessageBox, QPushButton, QWidget

from editor.ui.ask.encoding_dialog import EncodingDialog, Preview
from editor.ui.ask.export_dialog import ExportDialog
from editor.ui.base.labels import count
from editor.ui.base.theme import set_look

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.export import ExportKind, ExportOptions
    from editor.ui.ask.export_dialog import ExportChoice

LISTS: Final = "Lists (*.tsv *.csv *.json *.txt);;All files (*)"
FILTER: Final = (
    "Articles (*.txt *.text *.md *.markdown *.docx *.odt *.html *.htm *.xhtml);;All files (*)"
)


class Answer(StrEnum):
    """The answers that questions have."""

    SAVE = "save"
    DISCARD = "discard"
    OVERWRITE = "overwrite"
    SAVE_AS = "save_as"
    RESUME = "resume"
    REMOVE = "remove"
    ANEW = "anew"
    ORIGINAL = "original"
    FINAL = "final"
    CANCEL = "cancel"


_DESTRUCTIVE: Final = (Answer.DISCARD, Answer.OVERWRITE, Answer.ANEW, Answer.REMOVE)


class Questions(Protocol):
    """Everything that is asked; each question's answers are named at it."""

    def unsaved(self, name: str) -> Answer:
        """Changes are not saved: SAVE, DISCARD or CANCEL."""

    def changed_on_disk(self, path: Path) -> Answer:
        """Another program changed the file to be written: OVERWRITE, SAVE_AS or CANCEL."""

    def overwrite(self, path: Path) -> Answer:
        """A file that is not ours stands where we would write: OVERWRITE, SAVE_AS or CANCEL."""

    def resume(self, name: str, decided: int) -> Answer:
        """Earlier work on the article was found: RESUME, ANEW or CANCEL."""

    def revisions(self, name: str, number: int) -> Answer:
        """A document has so many tracked changes: read as ORIGINAL or FINAL, or CANCEL."""

    def recover_changed(self, name: str, *, gone: bool) -> Answer:
        """There is work to recover on an article that is not what it was: RESUME, ANEW, CANCEL."""

    def discard_recovered(self, name: str, entries: int) -> Answer:
        """Recovered work is about to be deleted: REMOVE or CANCEL."""

    def encoding(self, name: str, previews: Sequence[Preview], now: str) -> str | None:
        """The encoding to read a file with; now is the one in use, "" if none. None: cancelled."""

    def open_path(self, folder: Path) -> Path | None:
        """The article to open; None: cancelled."""

    def open_list(self, folder: Path) -> Path | None:
        """The file to import as a list; None: cancelled."""

    def remove_list(self, name: str, pairs: int) -> Answer:
        """A list is about to be deleted: REMOVE or CANCEL."""

    def save_path(self, suggested: Path, title: str) -> Path | None:
        """Where to write; an existing file was agreed to. None: cancelled."""

    def export(
        self, kinds: Sequence[ExportKind], article: Path, key: str, order: ExportOptions
    ) -> ExportChoice | None:
        """What to export, as which of these kinds; key and order are offered. None: cancelled."""

    def about(self, text: str) -> None:
        """Shows the words about the program."""


class Dialogs:
    """The questions as modal dialogs over a window."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def unsaved(self, name: str) -> Answer:
        return self._ask(
            f"Save the changes to {name}?",
            "Decisions and edits since the last save would be lost.",
            (("Save", Answer.SAVE), ("Don’t save", Answer.DISCARD)),
        )

    def changed_on_disk(self, path: Path) -> Answer:
        return self._ask(
            f"{path.name} was changed by another program.",
            "It is no longer what was read or written last; overwriting it loses those changes."
            f"\n{path}",
            (("Save as…", Answer.SAVE_AS), ("Overwrite", Answer.OVERWRITE)),
        )

    def overwrite(self, path: Path) -> Answer:
        return self._ask(
            f"{path.name} exists already.",
            f"It holds earlier work that was not opened now.\n{path}",
            (("Save as…", Answer.SAVE_AS), ("Overwrite", Answer.OVERWRITE)),
        )

    def resume(self, name: str, decided: int) -> Answer:
        changes = "one entry" if decided == 1 else f"{decided} entries"
        return self._ask(
            f"Go on with {name}?",
            f"Earlier work on this article was found, with {changes} in its log.",
            (("Go on", Answer.RESUME), ("Start anew", Answer.ANEW)),
        )

    def revisions(self, name: str, number: int) -> Answer:
        return self._ask(
            f"Which text of {name} is it about?",
            f"It carries {count(number, 'tracked change')}. They stay in the file either way.",
            (
                ("As with all accepted", Answer.FINAL),
                ("As it was before them", Answer.ORIGINAL),
            ),
        )

    def recover_changed(self, name: str, *, gone: bool) -> Answer:
        happened = "is not there any more" if gone else "was changed since"
        anew = () if gone else (("Open the file as it is now", Answer.ANEW),)
        return self._ask(
            f"Recover the work on {name}?",
            f"There is work on it that was not saved, and the file {happened}. The work goes on "
            "with the text as it was opened then. If it is not recovered now, it is kept.",
            (("Recover the work", Answer.RESUME), *anew),
        )

    def discard_recovered(self, name: str, entries: int) -> Answer:
        return self._ask(
            f"Discard the recovered work on {name}?",
            f"{count(entries, 'entry', 'entries')} of its log would be deleted for good. What was "
            "saved before stays.",
            (("Discard", Answer.REMOVE),),
        )

    def encoding(self, name: str, previews: Sequence[Preview], now: str) -> str | None:
        chosen = EncodingDialog(name, previews, now, self._window).ask()
        self._come_back()
        return chosen

    def open_path(self, folder: Path) -> Path | None:
        name, _ = QFileDialog.getOpenFileName(self._window, "Open an article", str(folder), FILTER)
        self._come_back()
        return Path(name) if name else None

    def open_list(self, folder: Path) -> Path | None:
        name, _ = QFileDialog.getOpenFileName(self._window, "Import a list", str(folder), LISTS)
        self._come_back()
        return Path(name) if name else None

    def remove_list(self, name: str, pairs: int) -> Answer:
        return self._ask(
            f"Remove the list “{name}”?",
            f"Its {count(pairs, 'pair')} will be gone. Without its tick, the list is kept and not "
            "used.",
            (("Remove", Answer.REMOVE),),
        )

    def save_path(self, suggested: Path, title: str) -> Path | None:
        name, _ = QFileDialog.getSaveFileName(self._window, title, str(suggested), FILTER)
        self._come_back()
        return Path(name) if name else None

    def export(
        self, kinds: Sequence[ExportKind], article: Path, key: str, order: ExportOptions
    ) -> ExportChoice | None:
        dialog = ExportDialog(kinds, article, key, order, self._window)
        taken = dialog.exec()
        chosen = dialog.chosen if taken else None
        dialog.deleteLater()
        self._come_back()
        return chosen

    def about(self, text: str) -> None:
        box = self._box("About Unspin", text)
        box.addButton(QMessageBox.StandardButton.Close)
        box.exec()
        self._come_back()

    def _ask(self, words: str, more: str, answers: Sequence[tuple[str, Answer]]) -> Answer:
        """The first answer is the one that Return gives, if it destroys nothing; Esc cancels."""
        box = self._box(words, more)
        buttons: dict[QPushButton, Answer] = {}
        for label, answer in answers:
            role = (
                QMessageBox.ButtonRole.DestructiveRole
                if answer in _DESTRUCTIVE
                else QMessageBox.ButtonRole.AcceptRole
            )
            buttons[box.addButton(label, role)] = answer
        cancel = box.addButton(QMessageBox.StandardButton.Cancel)
        first = next(iter(buttons))
        if buttons[first] in _DESTRUCTIVE:
            first = cancel
        set_look(first, "primary")
        box.setDefaultButton(first)
        box.setEscapeButton(cancel)
        box.exec()
        self._come_back()
        clicked = box.clickedButton()
        for button, answer in buttons.items():
            if button is clicked:
                return answer
        return Answer.CANCEL

    def _come_back(self) -> None:
        """Some window managers, and screens without one, leave the keyboard nowhere."""
        self._window.activateWindow()

    def _box(self, words: str, more: str) -> QMessageBox:
        box = QMessageBox(self._window)
        box.setWindowTitle("Unspin")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(words)
        box.setInformativeText(more)
        # The second label would take a path that looks like HTML for rich text.
        for label in box.findChildren(QLabel):
            label.setTextFormat(Qt.TextFormat.PlainText)
        return box
