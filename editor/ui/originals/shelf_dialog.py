"""The dialog for the shelf of possible originals: shows, adds, updates and removes them."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QStringListModel, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QListView,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from editor import translatable
from editor.ui.ask.questions import Answer, Questions
from editor.ui.base.announce import announce
from editor.ui.base.labels import bytes_of, visible
from editor.ui.base.theme import set_look
from editor.ui.base.translation import tr, translated
from editor.ui.originals.shelf_view import ShelfView
from editor.ui.session.shelf_work import READING, ShelfWork, progress_of, total_of
from editor.ui.widgets.dialog_parts import dialog_button, dialog_label
from editor.ui.widgets.enabling import enable

SHOWN_PROBLEMS: Final = 500
"""Maximum number of a place's problems that are shown."""
OTHERS_MS: Final = 2000
"""Milliseconds after which it is looked again whether another window changes the shelf."""
_INTRO: Final = translatable.tr(
    "Texts that articles may have been made from. Unspin looks among them for the "
    "original of each article that you open."
)
_NONE: Final = translatable.tr(
    "Nothing is on the shelf yet. Add your own stories, an archive, an agency’s "
    "feed: articles, tables of articles (CSV, TSV, JSON, JSON Lines), or folders of "
    "these."
)
_OTHERS: Final = translatable.tr(
    "Another window or program is changing the shelf. What is there so far is "
    "searched; you can change it here once that is done."
)
_DAMAGED: Final = translatable.tr(
    "Update builds it again from the files and folders that you added."
)


class ShelfDialog(QDialog):
    """Work goes on if it is closed meanwhile."""

    def __init__(
        self,
        shelf_work: ShelfWork,
        questions: Questions,
        folder: Path,
        parent: QWidget | None = None,
    ) -> None:
        """`folder`: where the dialogs for adding start."""
        super().__init__(parent)
        self._shelf_work = shelf_work
        self._questions = questions
        self._folder = folder
        self.setObjectName("shelf_dialog")
        self.setWindowTitle(tr("Possible originals"))
        self.list = ShelfView()
        self.nothing = dialog_label("shelf_nothing", "")
        self.nothing.setText(translated(_NONE))
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.total = dialog_label("shelf_total", "")
        self.heading = dialog_label("shelf_heading", "heading")
        self.problems = QListView()
        self.problems.setObjectName("shelf_problems")
        self.problems.setAccessibleName(tr("What could not be read"))
        self.problems.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.problems.setWordWrap(True)
        self._lines = QStringListModel(self)
        self.problems.setModel(self._lines)
        self.work = dialog_label("shelf_work", "")
        self.bar = QProgressBar()
        self.bar.setAccessibleName(tr("Reading originals"))
        self.bar.setTextVisible(False)
        set_look(self.bar, "work")
        self.pause_button = dialog_button("shelf_pause", tr("&Pause"))
        self.cancel_button = dialog_button("shelf_cancel", tr("S&top"))
        self.others = dialog_label("shelf_others", "")
        self.status = dialog_label("shelf_status", "")
        self.files_button = dialog_button("shelf_add_files", tr("Add &files…"))
        self.folder_button = dialog_button("shelf_add_folder", tr("Add f&older…"))
        self.update_button = dialog_button("shelf_update", tr("&Update"))
        self.remove_button = dialog_button("shelf_remove", tr("&Remove"))
        self.delete_button = dialog_button("shelf_delete", tr("&Delete the index…"))
        self.close_button = dialog_button("shelf_close", tr("Close"))
        self.close_button.setDefault(True)
        self._work_row = QWidget()
        self._lay_out()
        self._connect()
        self.list.hide()
        self._show()
        self._show_status("")
        self._timer = QTimer(self)
        self._timer.setInterval(OTHERS_MS)
        self._timer.timeout.connect(shelf_work.look_for_others)
        self._timer.start()
        shelf_work.look()

    # User actions

    def add_files(self) -> None:
        """Ask for files and put them on the shelf."""
        paths = self._questions.open_for_shelf(self._folder)
        if paths:
            self._folder = paths[0].parent
            self._add(paths)

    def add_folder(self) -> None:
        """Ask for a folder and put it on the shelf."""
        path = self._questions.folder_for_shelf(self._folder)
        if path is not None:
            self._folder = path
            self._add([path])

    def update_shelf(self) -> None:
        """Bring the index in step with the files."""
        self._show_status("")
        self._shelf_work.update()

    def remove(self) -> None:
        """Take the selected file or folder off the shelf."""
        path = self.list.selected()
        if path is not None and self.remove_button.isEnabled():
            self._show_status("")
            self._shelf_work.remove(path)

    def delete_index(self) -> None:
        """Ask for confirmation and delete the index."""
        contents = self._shelf_work.contents
        answer = self._questions.delete_shelf(contents.texts, len(contents.places), contents.folder)
        if answer is Answer.REMOVE:
            self._show_status("")
            self._shelf_work.forget()

    # Internals

    def _add(self, paths: list[Path]) -> None:
        self._show_status("")
        self._shelf_work.add(paths)

    def _lay_out(self) -> None:
        em = self.fontMetrics().height()
        intro = dialog_label("shelf_intro", "muted")
        intro.setText(translated(_INTRO))
        self.privacy = dialog_label("shelf_privacy", "muted")
        self.problems.setMaximumHeight(em * 7)
        self.bar.setFixedSize(em * 10, max(4, em // 3))
        row = QHBoxLayout(self._work_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.work, 1)
        row.addWidget(self.bar)
        row.addWidget(self.pause_button)
        row.addWidget(self.cancel_button)
        changes = QHBoxLayout()
        for button in (
            *(self.files_button, self.folder_button, self.update_button, self.remove_button),
        ):
            changes.addWidget(button)
        changes.addStretch()
        foot = QHBoxLayout()
        foot.addWidget(self.delete_button)
        foot.addStretch()
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addWidget(intro)
        column.addWidget(self.list, 1)
        column.addWidget(self.nothing, 1)
        column.addLayout(changes)
        for widget in (
            *(self.total, self.heading, self.problems, self._work_row, self.others, self.status),
            self.privacy,
        ):
            column.addWidget(widget)
        column.addLayout(foot)
        self.resize(em * 42, em * 34)

    def _connect(self) -> None:
        self.list.currentItemChanged.connect(self._show_problems)
        self.list.removal_requested.connect(self.remove)
        self.files_button.clicked.connect(self.add_files)
        self.folder_button.clicked.connect(self.add_folder)
        self.update_button.clicked.connect(self.update_shelf)
        self.remove_button.clicked.connect(self.remove)
        self.delete_button.clicked.connect(self.delete_index)
        self.close_button.clicked.connect(self.accept)
        self.pause_button.clicked.connect(self._shelf_work.pause)
        self.cancel_button.clicked.connect(self._shelf_work.cancel)
        self._shelf_work.changed.connect(self._show)
        self._shelf_work.told.connect(self._show_told)
        self._shelf_work.failed.connect(self._show_failed)

    def _show(self) -> None:
        """Show what is on the shelf, and the work on it."""
        work, contents = self._shelf_work, self._shelf_work.contents
        counted = work.doing != READING  # what was counted before is not true while more is read
        self.list.show_places(contents.places, counted=counted)
        if self.list.isHidden() and contents.places:
            self.list.show()
            self.list.setFocus()
        self.list.setVisible(bool(contents.places))
        self.nothing.setVisible(work.is_known and not contents.places)
        size = bytes_of(contents.size)
        self.total.setText(tr("%Ln text(s), {size} on the disk", "", contents.texts, size=size))
        self.total.setVisible(bool(contents.places) and counted and not contents.damage)
        self.privacy.setText(
            tr(
                "The index holds the text of these files in {folder}. It never leaves this "
                "computer.",
                folder=visible(str(contents.folder)),
            )
        )
        self._show_problems()
        self._show_work()
        busy, others = work.doing, contents.is_being_changed and not work.doing
        self.others.setText(translated(_OTHERS) if others else "")
        if contents.damage and not busy:
            self._show_status(f"{translated(contents.damage)} {translated(_DAMAGED)}", "danger")
        self.others.setVisible(bool(others))
        can_add = busy in ("", READING) and not others
        is_idle = not busy and not others
        can_change = bool(contents.places) and is_idle
        enable(
            {
                self.files_button: can_add,
                self.folder_button: can_add,
                self.update_button: can_change,
                self.remove_button: can_change,
                # A list that cannot be read can still be deleted.
                self.delete_button: bool(contents.places or not work.is_known) and is_idle,
            },
            self.list if contents.places else self.close_button,
        )

    def _show_work(self) -> None:
        work = self._shelf_work
        self._work_row.setVisible(bool(work.doing))
        self.work.setText(progress_of(work))
        self.bar.setRange(0, work.progress.total)
        self.bar.setValue(work.progress.done)
        self.pause_button.setText(tr("&Go on") if work.is_paused else tr("&Pause"))
        self.pause_button.setVisible(work.doing == READING)
        self.cancel_button.setVisible(work.doing == READING)

    def _show_problems(self) -> None:
        path = self.list.selected()
        places = self._shelf_work.contents.places
        chosen = next((one for one in places if one.path == path), None)
        problems = chosen.problems if chosen is not None else ()
        lines = [visible(translated(one.why)) for one in problems[:SHOWN_PROBLEMS]]
        if more := len(problems) - len(lines):
            lines.append(tr("… and {number} more", number=more))
        self._lines.setStringList(lines)
        name = visible(chosen.path.name) if chosen is not None else ""
        self.heading.setText(tr("Not read in {name}: %Ln file(s)", "", len(problems), name=name))
        for widget in (self.heading, self.problems):
            widget.setVisible(bool(problems))

    def _show_told(self, words: str) -> None:
        """Show what came of work, unless that stands in the list already."""
        is_shown = words == total_of(self._shelf_work.contents)
        self._show_status("" if is_shown else words)
        if is_shown:
            announce(self, words)

    def _show_failed(self, words: str) -> None:
        self._show_status(words, "danger")

    def _show_status(self, words: str, look: str = "") -> None:
        set_look(self.status, look)
        self.status.setText(visible(words))
        self.status.setVisible(bool(words))
        if words:
            announce(self, words)
