"""The start page, shown while no article is open."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from editor.ui.base.key_hints import key_hint
from editor.ui.base.settings import KEYS, Settings
from editor.ui.base.theme import Theme, set_look
from editor.ui.base.translation import tr
from editor.ui.widgets.entry_button import MARGIN, EntryButton
from editor.ui.widgets.rich_label import RichLabel, TextRun

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.ui.window.recent_files import RecentFile
    from editor.ui.window.samples import Sample

RECENT_SHOWN: Final = 5
SAMPLES_SHOWN: Final = 5


class StartPage(QScrollArea):
    """Offers to open an article, a folder of them, a recent one or a sample."""

    open_requested = Signal()
    open_folder_requested = Signal()
    path_chosen = Signal(object)
    """Path of a recent or sample article."""
    tour_requested = Signal()

    def __init__(self, theme: Theme, settings: Settings, samples: Sequence[Sample]) -> None:
        super().__init__()
        self._theme = theme
        self._settings = settings
        self.setObjectName("start_page")
        self.setAccessibleName(tr("Start"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget()
        set_look(page, "page")
        page.setObjectName("start_ground")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWidget(page)
        self._title = RichLabel(theme, serif=True, point_delta=7)
        self._title.setObjectName("start_title")
        self._title.set_runs(_title(), tr("Give an article its own words back"))
        self._words = QLabel(
            tr(
                "Unspin marks the phrases that an article spinner swapped, suggests the original "
                "wordings, and keeps an edit log that proves every change."
            )
        )
        self._words.setWordWrap(True)
        set_look(self._words, "muted")
        self.open_button = QPushButton(tr("Open an article…"))
        self.open_button.setObjectName("start_open")
        self.open_button.setProperty("size", "large")
        set_look(self.open_button, "primary")
        self.open_button.clicked.connect(self.open_requested)
        self.open_folder_button = QPushButton(tr("Open a folder…"))
        self.open_folder_button.setObjectName("start_open_folder")
        self.open_folder_button.setProperty("size", "large")
        self.open_folder_button.clicked.connect(self.open_folder_requested)
        self._drop = QLabel()
        self._drop.setObjectName("start_hint")
        set_look(self._drop, "muted")
        self._recent = self._section(tr("Recent"))
        self._samples = self._section(tr("Try a sample"))
        self._lay_out(page)
        for sample in samples[:SAMPLES_SHOWN]:
            self._add(self._samples, sample.title, "", sample.path)
        self._add_tour()
        self._samples.setVisible(bool(samples))
        self.set_recent([])
        self._show_hint()
        settings.changed.connect(self._setting_changed)
        theme.changed.connect(self._apply_theme)
        self._apply_theme()

    def set_recent(self, files: Sequence[RecentFile]) -> None:
        """Offer these recent files, newest first."""
        for button in self._recent.findChildren(EntryButton):
            # Unparent it, so that it is hidden and out of the layout before it is deleted.
            button.setParent(None)
            button.deleteLater()
        for path, words in files[:RECENT_SHOWN]:
            folder = _home_short(path.parent)
            more = tr("{progress} · {folder}", progress=words, folder=folder) if words else folder
            self._add(self._recent, path.name, more, path)
        self._recent.setVisible(bool(files))

    def _setting_changed(self, setting: str) -> None:
        if setting == KEYS.key:
            self._show_hint()

    def _show_hint(self) -> None:
        key = key_hint(self._settings, "open")
        self._drop.setText(
            tr("{key}, or drop a file anywhere on this window", key=key)
            if key
            else tr("Click, or drop a file anywhere on this window")
        )

    def _add(self, section: QFrame, title: str, more: str, path: Path) -> None:
        button = EntryButton(self._theme, title, more)
        button.setToolTip(str(path) if more else title)
        button.clicked.connect(partial(self._choose, path))
        column = section.layout()
        if column is not None:
            column.addWidget(button)

    def _add_tour(self) -> None:
        self.tour_button = QPushButton(tr("Show me round, in three steps"))
        self.tour_button.setObjectName("start_tour")
        set_look(self.tour_button, "link")
        self.tour_button.clicked.connect(self.tour_requested)
        row = QHBoxLayout()
        row.setContentsMargins(MARGIN - 6, 4, 0, 0)  # as its words are indented in the button
        row.addWidget(self.tour_button)
        row.addStretch(1)
        column = self._samples.layout()
        if isinstance(column, QVBoxLayout):
            column.addLayout(row)

    def _choose(self, path: Path, _checked: bool = False) -> None:
        self.path_chosen.emit(path)

    def _section(self, title: str) -> QFrame:
        section = QFrame()
        column = QVBoxLayout(section)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        heading = QLabel(title.upper())
        heading.setAccessibleName(title)
        set_look(heading, "heading")
        heading.setContentsMargins(MARGIN, 0, 0, 4)
        column.addWidget(heading)
        return section

    def _lay_out(self, page: QWidget) -> None:
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self.open_button)
        row.addWidget(self.open_folder_button)
        row.addStretch(1)
        lists = QHBoxLayout()
        lists.setSpacing(40)
        lists.addWidget(self._recent, 1)
        lists.addWidget(self._samples, 1)
        head = QVBoxLayout()
        # Aligned with the text of the entries, whose backgrounds extend beyond it.
        head.setContentsMargins(MARGIN, 0, 0, 0)
        head.setSpacing(0)
        head.addWidget(self._title)
        head.addSpacing(10)
        head.addWidget(self._words)
        head.addSpacing(24)
        head.addLayout(row)
        head.addSpacing(10)
        head.addWidget(self._drop)
        inner = QWidget()
        inner.setMaximumWidth(54 * page.fontMetrics().height())
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(40)
        column.addLayout(head)
        column.addLayout(lists)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(inner, 6)
        across.addStretch(1)
        outer = QVBoxLayout(page)
        outer.addStretch(2)
        outer.addLayout(across)
        outer.addStretch(3)

    def _apply_theme(self) -> None:
        self._words.setFont(self._theme.sans(1))
        self.open_button.setFont(self._theme.sans(1, bold=True))
        self.open_folder_button.setFont(self._theme.sans(1))


def _title() -> list[TextRun]:
    """The title, with one phrase corrected the way the program corrects articles."""
    parts = {
        "spun": TextRun(tr("claim expressions"), role="sure_line", struck=True),
        "own": TextRun(tr("own words"), role="restored", bold=True),
    }
    # Where a language has the phrases is known once it has filled them in.
    marks = {name: f"\0{name}\0" for name in parts}
    sentence = tr("Give an article its {spun} {own} back", **marks)
    return [parts.get(part) or TextRun(part) for part in sentence.split("\0") if part]


def _home_short(folder: Path) -> str:
    """A folder's path, with ~ for the home folder."""
    home = Path.home()
    return f"~/{folder.relative_to(home)}" if folder.is_relative_to(home) else str(folder)
