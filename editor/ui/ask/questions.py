"""Every question that the window asks, as an interface; tests answer instead of a user."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton, QWidget

from editor.files.formats import SUFFIXES
from editor.originals.tables import SUFFIXES as TABLES
from editor.ui.ask.encoding_dialog import EncodingDialog, Preview
from editor.ui.ask.export_dialog import ExportDialog
from editor.ui.ask.file_dialog import (
    ask_file,
    ask_files,
    ask_folder,
    ask_place,
    file_filter,
)
from editor.ui.ask.page_dialog import PageDialog
from editor.ui.base.on_screen import bound_to_screen
from editor.ui.base.theme import set_look
from editor.ui.base.translation import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.export import ExportKind, ExportOptions
    from editor.ui.ask.export_dialog import ExportChoice

LISTS: Final = (".tsv", ".csv", ".json", ".txt")
"""Suffixes of files from which lists are imported."""


class Answer(StrEnum):
    """The answers to the questions."""

    SAVE = "save"
    DISCARD = "discard"
    OVERWRITE = "overwrite"
    SAVE_AS = "save_as"
    RESUME = "resume"
    REMOVE = "remove"
    FRESH = "fresh"
    ORIGINAL = "original"
    FINAL = "final"
    CANCEL = "cancel"


_DESTRUCTIVE: Final = (Answer.DISCARD, Answer.OVERWRITE, Answer.FRESH, Answer.REMOVE)


class Questions(Protocol):
    """All questions; each names the answers it can return."""

    def unsaved(self, saved_name: str, decisions: int, edits: int) -> Answer:
        """What to do with unsaved work: SAVE, DISCARD or CANCEL."""

    def changed_on_disk(self, path: Path) -> Answer:
        """Another program changed the file to be written: OVERWRITE, SAVE_AS or CANCEL."""

    def overwrite(self, path: Path) -> Answer:
        """A file that we did not write would be replaced: OVERWRITE, SAVE_AS or CANCEL."""

    def resume(self, name: str, entries: int) -> Answer:
        """Saved work on the article was found: RESUME, FRESH or CANCEL."""

    def revisions(self, name: str, number: int) -> Answer:
        """A document contains tracked changes: read as ORIGINAL or FINAL, or CANCEL."""

    def recover_changed(self, name: str, *, gone: bool) -> Answer:
        """The file of an article to be recovered has changed: RESUME, FRESH or CANCEL."""

    def discard_recovered(self, name: str, entries: int) -> Answer:
        """Recovered work is about to be deleted: REMOVE or CANCEL."""

    def encoding(self, name: str, previews: Sequence[Preview], now: str) -> str | None:
        """The encoding to read a file in; `now` is the one in use, "" if none. None: cancelled."""

    def page(self, name: str, pages: Sequence[tuple[str, str]]) -> str | None:
        """The page to open of an archive; each has a key and a title. None: cancelled."""

    def open_path(self, folder: Path) -> Path | None:
        """The article to open; None: cancelled."""

    def folder_to_open(self, folder: Path) -> Path | None:
        """The folder whose articles are rated; None: cancelled."""

    def open_original(self, folder: Path) -> Path | None:
        """The text to compare the article with; None: cancelled."""

    def open_for_shelf(self, folder: Path) -> list[Path]:
        """Files for the shelf of originals; none: cancelled."""

    def folder_for_shelf(self, folder: Path) -> Path | None:
        """A folder for the shelf of originals; None: cancelled."""

    def delete_shelf(self, texts: int, places: int, folder: Path) -> Answer:
        """The index of originals, in `folder`, is about to be deleted: REMOVE or CANCEL."""

    def open_list(self, folder: Path) -> Path | None:
        """The file to import as a list; None: cancelled."""

    def remove_list(self, name: str, pairs: int) -> Answer:
        """A list is about to be deleted: REMOVE or CANCEL."""

    def open_trusted(self, title: str, folder: Path) -> Path | None:
        """The file that names authorities or signers whom the person trusts. None: cancelled."""

    def save_path(self, suggested: Path, title: str) -> Path | None:
        """The path to write; the user has agreed to overwrite it if it exists. None: cancelled."""

    def export(
        self, kinds: Sequence[ExportKind], article: Path, key: str, order: ExportOptions
    ) -> ExportChoice | None:
        """What to export; `key` and `order` are preselected. None: cancelled."""


class Dialogs:
    """The questions as modal dialogs over a window."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def unsaved(self, saved_name: str, decisions: int, edits: int) -> Answer:
        return self._ask(
            _save_what(saved_name, decisions, edits),
            tr("What you don’t save now is gone once the article is closed."),
            ((tr("Save"), Answer.SAVE), (tr("Don’t save"), Answer.DISCARD)),
        )

    def changed_on_disk(self, path: Path) -> Answer:
        return self._ask(
            tr("{name} was changed by another program.", name=path.name),
            tr("Overwriting it loses those changes.\n{path}", path=path),
            ((tr("Save as…"), Answer.SAVE_AS), (tr("Overwrite"), Answer.OVERWRITE)),
        )

    def overwrite(self, path: Path) -> Answer:
        return self._ask(
            tr("{name} already exists.", name=path.name),
            tr("It contains earlier work that is not open here.\n{path}", path=path),
            ((tr("Save as…"), Answer.SAVE_AS), (tr("Overwrite"), Answer.OVERWRITE)),
        )

    def resume(self, name: str, entries: int) -> Answer:
        return self._ask(
            tr("Resume work on {name}?", name=name),
            tr(
                "Saved work on this article was found, with %Ln (entry|entries) in its edit log.",
                "",
                entries,
            ),
            ((tr("Resume"), Answer.RESUME), (tr("Start over"), Answer.FRESH)),
        )

    def revisions(self, name: str, number: int) -> Answer:
        return self._ask(
            tr("Which version of {name}?", name=name),
            tr(
                "It contains %Ln tracked change(s), which stay in the file either way.",
                "",
                number,
            ),
            (
                (tr("With all changes accepted"), Answer.FINAL),
                (tr("Without the changes"), Answer.ORIGINAL),
            ),
        )

    def recover_changed(self, name: str, *, gone: bool) -> Answer:
        fresh = () if gone else ((tr("Open the changed file"), Answer.FRESH),)
        return self._ask(
            tr("Recover your work on {name}?", name=name),
            tr(
                "It was not saved, and the file no longer exists. Recovered work continues with "
                "the text as it was opened then. If you cancel, you can still recover it later."
            )
            if gone
            else tr(
                "It was not saved, and the file has changed since. Recovered work continues with "
                "the text as it was opened then. If you cancel, you can still recover it later."
            ),
            ((tr("Recover"), Answer.RESUME), *fresh),
        )

    def discard_recovered(self, name: str, entries: int) -> Answer:
        return self._ask(
            tr("Discard the recovered work on {name}?", name=name),
            tr(
                "%Ln log (entry|entries) will be deleted permanently. Work that was saved before "
                "is not affected.",
                "",
                entries,
            ),
            ((tr("Discard"), Answer.REMOVE),),
        )

    def encoding(self, name: str, previews: Sequence[Preview], now: str) -> str | None:
        chosen = EncodingDialog(name, previews, now, self._window).ask()
        self._restore_focus()
        return chosen

    def page(self, name: str, pages: Sequence[tuple[str, str]]) -> str | None:
        chosen = PageDialog(name, pages, self._window).ask()
        self._restore_focus()
        return chosen

    def open_path(self, folder: Path) -> Path | None:
        return self._open(tr("Open an article"), folder, _articles())

    def folder_to_open(self, folder: Path) -> Path | None:
        return ask_folder(self._window, tr("Open a folder of articles"), folder)

    def open_original(self, folder: Path) -> Path | None:
        return self._open(tr("Compare with an original"), folder, _articles())

    def open_for_shelf(self, folder: Path) -> list[Path]:
        kinds = file_filter(tr("Articles and tables of articles"), (*SUFFIXES, *TABLES))
        title = tr("Add files to the possible originals")
        files = ask_files(self._window, title, folder, kinds)
        self._restore_focus()
        return files

    def folder_for_shelf(self, folder: Path) -> Path | None:
        found = ask_folder(self._window, tr("Add a folder to the possible originals"), folder)
        self._restore_focus()
        return found

    def delete_shelf(self, texts: int, places: int, folder: Path) -> Answer:
        return self._ask(
            tr("Delete the index of possible originals?"),
            tr(
                "Its copies of %Ln text(s), and the list of what you added ({places}), are "
                "deleted from {folder}. Your own files stay where they are.",
                "",
                texts,
                places=tr("%Ln place(s)", "", places),
                folder=folder,
            ),
            ((tr("Delete"), Answer.REMOVE),),
        )

    def open_list(self, folder: Path) -> Path | None:
        return self._open(tr("Import a list"), folder, file_filter(tr("Lists"), LISTS))

    def remove_list(self, name: str, pairs: int) -> Answer:
        return self._ask(
            tr("Remove the list “{name}”?", name=name),
            tr(
                "Its %Ln pair(s) will be deleted. To keep the list without using it, untick it "
                "instead.",
                "",
                pairs,
            ),
            ((tr("Remove"), Answer.REMOVE),),
        )

    def open_trusted(self, title: str, folder: Path) -> Path | None:
        return self._open(title, folder, tr("All files") + " (*)")

    def save_path(self, suggested: Path, title: str) -> Path | None:
        place = ask_place(self._window, title, suggested, _articles())
        self._restore_focus()
        return place

    def export(
        self, kinds: Sequence[ExportKind], article: Path, key: str, order: ExportOptions
    ) -> ExportChoice | None:
        dialog = ExportDialog(kinds, article, key, order, self._window)
        bound_to_screen(dialog)
        taken = dialog.exec()
        chosen = dialog.chosen if taken else None
        dialog.deleteLater()
        self._restore_focus()
        return chosen

    def _open(self, title: str, folder: Path, kinds: str) -> Path | None:
        file = ask_file(self._window, title, folder, kinds)
        self._restore_focus()
        return file

    def _ask(self, words: str, more: str, answers: Sequence[tuple[str, Answer]]) -> Answer:
        """Return gives the first answer unless it is destructive, then Cancel; Esc cancels."""
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
        self._restore_focus()
        clicked = box.clickedButton()
        for button, answer in buttons.items():
            if button is clicked:
                return answer
        return Answer.CANCEL

    def _restore_focus(self) -> None:
        """Give the focus back, which some window managers, or none at all, do not do."""
        self._window.activateWindow()

    def _box(self, words: str, more: str) -> QMessageBox:
        box = QMessageBox(self._window)
        box.setWindowTitle("Unspin")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(words)
        box.setInformativeText(more)
        # setTextFormat does not cover the informative text, where a path could look like HTML.
        for label in box.findChildren(QLabel):
            label.setTextFormat(Qt.TextFormat.PlainText)
        return box


def _articles() -> str:
    return file_filter(tr("Articles"), SUFFIXES)


def _save_what(name: str, decisions: int, edits: int) -> str:
    """Return the question whether to save what was done as a file of that name."""
    if decisions and edits:
        by_hand = tr("%Ln edit(s)", "", edits)
        return tr(
            "Save your %Ln decision(s) and {edits} as {name}?",
            "",
            decisions,
            edits=by_hand,
            name=name,
        )
    if decisions:
        return tr("Save your %Ln decision(s) as {name}?", "", decisions, name=name)
    if edits:
        return tr("Save your %Ln edit(s) as {name}?", "", edits, name=name)
    return tr("Save your changes as {name}?", name=name)
