"""The export dialog: format, options and file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from editor import translatable
from editor.export import ExportOptions
from editor.ui.ask.file_dialog import ask_place, file_filter
from editor.ui.base.theme import set_look
from editor.ui.base.translation import tr, translated
from editor.ui.widgets.dialog_parts import DialogButton
from editor.ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.export import ExportKind

_ABOUT = {
    "docx": translatable.tr("For Word and LibreOffice."),
    "odt": translatable.tr("For LibreOffice and other office programs."),
    "html": translatable.tr("A clean page without scripts or remote content."),
    "md": translatable.tr("Plain text with Markdown’s special characters escaped."),
    "txt": translatable.tr("The text only."),
    "report": translatable.tr(
        "Every change with reason and time, both texts side by side, how to verify them."
    ),
    "pdf": translatable.tr("The report of changes, for printing or sharing."),
    "evidence": translatable.tr(
        "A neutral list of the suspects, in English, for PubPeer or a journal’s editor."
    ),
    "phrases": translatable.tr(
        "Restored phrases of a science article that no list has, to report to the Screener."
    ),
    "annotated": translatable.tr(
        "A copy of the PDF with suspects and changes highlighted, each with a note."
    ),
    "csv": translatable.tr(
        "For spreadsheets. The edit log, which proves the changes, is saved with the text."
    ),
}


@dataclass(frozen=True)
class ExportChoice:
    """What the user chose to export."""

    kind: ExportKind
    order: ExportOptions
    path: Path


class ExportDialog(QDialog):
    """A list of formats, and below it the options and the file name."""

    def __init__(
        self,
        kinds: Sequence[ExportKind],
        article: Path,
        key: str,
        order: ExportOptions,
        parent: QWidget | None = None,
    ) -> None:
        """`key` and `order` are the format and options chosen last time."""
        super().__init__(parent)
        self._kinds = list(kinds)
        self._article = article
        self._own_place = False
        self.setObjectName("export_dialog")
        self.setWindowTitle(tr("Export"))
        self.list = QListWidget()
        self.list.setObjectName("export_kinds")
        self.list.setAccessibleName(tr("Format"))
        self.list.setUniformItemSizes(True)
        self.list.setSpacing(3)
        for kind in self._kinds:
            self.list.addItem(QListWidgetItem(f"{translated(kind.name)} ({kind.suffix})"))
        self.about = QLabel()
        self.about.setWordWrap(True)
        set_look(self.about, "muted")
        self.tracked = QCheckBox(tr("Export each change as a &tracked change"))
        self.tracked.setObjectName("export_tracked")
        self.tracked.setChecked(order.tracked)
        self.comments = QCheckBox(tr("Put its reason beside it as a &comment"))
        self.comments.setObjectName("export_comments")
        self.comments.setChecked(order.comments)
        self.author = QLineEdit(order.author)
        self.author.setObjectName("export_author")
        self.author.setPlaceholderText(tr("No author"))
        self.author.setMaxLength(100)
        self.place = QLineEdit()
        self.place.setObjectName("export_place")
        self.where = ElidedLabel()
        set_look(self.where, "muted")
        self.browse = DialogButton(tr("&Browse…"))
        self.box = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        self.export_button = self.box.button(QDialogButtonBox.StandardButton.Save)
        self.export_button.setText(tr("Export"))
        self.export_button.setObjectName("export_accept")
        set_look(self.export_button, "primary")
        self._lay_out()
        keys = [kind.key for kind in self._kinds]
        self.list.setCurrentRow(keys.index(key) if key in keys else 0)
        self.list.currentRowChanged.connect(self._show)
        self.tracked.toggled.connect(self._show)
        self.place.textEdited.connect(self._place_typed)
        self.browse.clicked.connect(self._browse)
        self.box.accepted.connect(self.accept)
        self.box.rejected.connect(self.reject)
        self._show()
        self.list.setFocus()

    @property
    def chosen(self) -> ExportChoice:
        """The current choice."""
        place = Path(self.place.text().strip()).expanduser()
        return ExportChoice(self._kind, self._order, self._article.parent / place)

    @property
    def _kind(self) -> ExportKind:
        return self._kinds[max(0, self.list.currentRow())]

    @property
    def _order(self) -> ExportOptions:
        tracked = self._kind.tracks and self.tracked.isChecked()
        comments = tracked and self.comments.isChecked()
        return ExportOptions(tracked, self.author.text().strip(), comments)

    def _lay_out(self) -> None:
        across = QHBoxLayout()
        across.setSpacing(8)
        across.addWidget(self.place, 1)
        across.addWidget(self.browse)
        form = QFormLayout()
        form.setSpacing(8)
        form.addRow(tr("&Author of changes:"), self.author)
        file = QLabel(tr("&File:"))
        file.setBuddy(self.place)
        form.addRow(file, across)
        form.addRow("", self.where)
        kinds = QLabel(tr("F&ormat:"))
        kinds.setBuddy(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        for widget in (kinds, self.list, self.about, self.tracked, self.comments):
            column.addWidget(widget, int(widget is self.list))
        column.addLayout(form)
        column.addWidget(self.box)
        em = self.fontMetrics().height()
        self.resize(em * 34, em * 34)

    def _show(self, _row: int = 0) -> None:
        kind = self._kind
        self.about.setText(translated(_ABOUT.get(kind.key, "")))
        self.tracked.setEnabled(kind.tracks)
        self.comments.setEnabled(kind.tracks and self.tracked.isChecked())
        if not self._own_place:
            self.place.setText(kind.suggested(self._article, self._order).name)
        self._check()

    def _place_typed(self, _text: str) -> None:
        self._own_place = True
        self._check()

    def _check(self) -> None:
        self.export_button.setEnabled(bool(self.place.text().strip()))
        self.where.set_text(tr("in {folder}", folder=self.chosen.path.parent))

    def _browse(self) -> None:
        kinds = file_filter(translated(self._kind.name), (self._kind.suffix,))
        # Exporting asks before it replaces a file, for typed paths too.
        place = ask_place(self, tr("Export to"), self.chosen.path, kinds, confirms=False)
        if place is not None:
            self._own_place = True
            self.place.setText(str(place))
            self._check()
