"""The dialogs that ask for files and folders: the desktop's own, or Qt's where it has none."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QFileDialog, QHeaderView, QTreeView, QWidget

from editor.ui.base.on_screen import bound_to_screen
from editor.ui.base.translation import tr

KIND: Final = 2
"""The column that Qt's own dialog has for the kind of a file."""
LEAST_NAME: Final = 8
"""Characters of a name that are seen, however wide the other columns are. Set by hand."""


def file_filter(name: str, suffixes: Sequence[str]) -> str:
    """Return a choice between files with these suffixes, called `name`, and all files."""
    every = tr("All files")
    return f"{name} ({' '.join(f'*{suffix}' for suffix in suffixes)});;{every} (*)"


def ask_files(parent: QWidget, title: str, folder: Path, kinds: str) -> list[Path]:
    """Ask for files that exist, of some kinds as file_filter() has them; [] if cancelled."""
    return _read(parent, title, folder, kinds, QFileDialog.FileMode.ExistingFiles)


def ask_file(parent: QWidget, title: str, folder: Path, kinds: str) -> Path | None:
    """Ask for one file that exists."""
    found = _read(parent, title, folder, kinds, QFileDialog.FileMode.ExistingFile)
    return found[0] if found else None


def ask_folder(parent: QWidget, title: str, folder: Path) -> Path | None:
    """Ask for a folder that exists."""
    found = _read(parent, title, folder, "", QFileDialog.FileMode.Directory)
    return found[0] if found else None


def ask_place(
    parent: QWidget, title: str, suggested: Path, kinds: str, *, confirms: bool = True
) -> Path | None:
    """Ask where to write a file; unless it `confirms`, the caller asks before one is replaced."""
    dialog = QFileDialog(parent, title, str(suggested.parent), kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite, not confirms)
    dialog.selectFile(suggested.name)
    for shortcut in dialog.findChildren(QShortcut):
        shortcut.setEnabled(False)  # Qt's dialog deletes by the key Delete, folders too
    found = _asked(dialog)
    return found[0] if found else None


def _read(
    parent: QWidget, title: str, folder: Path, kinds: str, mode: QFileDialog.FileMode
) -> list[Path]:
    dialog = QFileDialog(parent, title, str(folder), kinds)
    dialog.setFileMode(mode)
    dialog.setOption(QFileDialog.Option.ReadOnly)  # Qt's dialog deletes and renames, folders too
    dialog.setOption(QFileDialog.Option.ShowDirsOnly, mode is QFileDialog.FileMode.Directory)
    return _asked(dialog)


def _asked(dialog: QFileDialog) -> list[Path]:
    # Qt's own dialog is not translated throughout, and higher than a small screen.
    dialog.setLabelText(QFileDialog.DialogLabel.LookIn, tr("Look in:", "a folder"))
    dialog.setLabelText(QFileDialog.DialogLabel.FileType, tr("Files of type:"))
    dialog.setOption(QFileDialog.Option.HideNameFilterDetails)  # a dozen suffixes, cut short
    for table in dialog.findChildren(QTreeView):
        _fit_columns(table)
    bound_to_screen(dialog)
    taken = dialog.exec()
    names = dialog.selectedFiles() if taken else []
    dialog.deleteLater()
    return [Path(name) for name in names if name]


def _fit_columns(table: QTreeView) -> None:
    """Show sizes and dates in full, and of the names, which tell kinds, what there is room for."""
    table.hideColumn(KIND)
    header = table.header()
    header.setStretchLastSection(False)
    header.setMinimumSectionSize(header.fontMetrics().averageCharWidth() * LEAST_NAME)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
