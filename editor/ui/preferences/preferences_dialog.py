"""The dialog of the preferences: pages on the left, a search above, changes at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from editor.ui.base.announce import announce
from editor.ui.base.fields import Field, OwnPart, Page, Switch
from editor.ui.base.key_hints import plain
from editor.ui.base.on_screen import ScreenFitter
from editor.ui.base.settings import Settings
from editor.ui.base.theme import set_look
from editor.ui.base.translation import tr, translated
from editor.ui.preferences.controls import control_for
from editor.ui.widgets.filter_field import FilterField
from editor.ui.widgets.title_list import TitleList

MakePart = Callable[[], QWidget]


class PreferencesDialog(QDialog):
    """Every setting takes effect as it is changed, so there is nothing to confirm."""

    def __init__(
        self,
        pages: Sequence[Page],
        settings: Settings,
        parts: Mapping[str, MakePart],
        parent: QWidget | None = None,
    ) -> None:
        """`parts` makes the parts that pages name. Raises KeyError where one is missing."""
        super().__init__(parent)
        self.setObjectName("preferences_dialog")
        self.setWindowTitle(tr("Preferences"))
        self.search = FilterField(tr("Search the preferences"))
        self.search.setObjectName("preferences_search")
        self.search.setPlaceholderText(tr("Search…"))
        self.list = TitleList()
        self.list.setObjectName("preferences_pages")
        self.list.setAccessibleName(tr("Pages"))
        self.stack = QStackedWidget()
        self.nothing = QLabel()
        self.nothing.setObjectName("preferences_nothing")
        self.nothing.setTextFormat(Qt.TextFormat.PlainText)
        set_look(self.nothing, "muted")
        self._pages = [page for page in pages if page.lines]
        self._shown: list[PreferencesPage] = []
        for page in self._pages:
            view = PreferencesPage(page, settings, parts)
            self._shown.append(view)
            title = translated(page.title)
            self.stack.addWidget(_scrolled(view, title))
            self.list.add(title)
        self.box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._fitter = ScreenFitter(self)
        self._lay_out()
        self.search.textChanged.connect(self._search)
        self.search.escaped.connect(self.reject)
        self.search.list_requested.connect(self.list.setFocus)
        self.list.currentRowChanged.connect(self.stack.setCurrentIndex)
        self.box.rejected.connect(self.reject)
        self.list.setCurrentRow(0)
        self._search("")

    def show_page(self, title: str) -> None:
        """Show the page of this title, in English."""
        titles = [page.title for page in self._pages]
        self.list.setCurrentRow(titles.index(title))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and self.isVisible():
            # Its own field for the size of the window's text makes it too small for its words.
            self.resize(self.size().expandedTo(self._wanted()))
            self._fitter.start()

    def _wanted(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(em * 44, em * 32)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 14, 16, 14)
        grid.setSpacing(12)
        grid.addWidget(self.search, 0, 0, 1, 2)
        grid.addWidget(self.list, 1, 0)
        grid.addWidget(self.stack, 1, 1)
        grid.addWidget(self.nothing, 1, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.box, 2, 0, 1, 2)
        grid.setColumnStretch(1, 1)
        self.resize(self._wanted())

    def _search(self, words: str) -> None:
        """Show the pages and the lines in which all the words are found."""
        wanted = words.casefold().split()
        first, lines = -1, 0
        for row, (page, view) in enumerate(zip(self._pages, self._shown, strict=True)):
            found = view.show_found([] if _holds(translated(page.title), wanted) else wanted)
            self.list.item(row).setHidden(not found)
            lines += found
            if found and first < 0:
                first = row
        self.stack.setVisible(first >= 0)
        self.nothing.setVisible(first < 0)
        self.nothing.setText(
            tr("No preference is about “{words}”.", words=words.strip()) if first < 0 else ""
        )
        current = self.list.currentRow()
        if first >= 0 and (current < 0 or self.list.item(current).isHidden()):
            self.list.setCurrentRow(first)
        if wanted:
            announce(self.search, self.nothing.text() or tr("%Ln preference(s)", "", lines))


class PreferencesPage(QWidget):
    """The lines of one page, below each other."""

    def __init__(self, page: Page, settings: Settings, parts: Mapping[str, MakePart]) -> None:
        super().__init__()
        self._lines: list[tuple[QWidget, str]] = []
        column = QVBoxLayout(self)
        column.setSpacing(round(self.fontMetrics().height() * 0.8))
        for line in page.lines:
            row = parts[line.name]() if isinstance(line, OwnPart) else _row(line, settings)
            words = translated(line.words)
            if isinstance(line, Field):
                words = f"{plain(translated(line.label))} {translated(line.help)} {words}"
            self._lines.append((row, words))
            column.addWidget(row)
        column.addStretch()

    def show_found(self, wanted: Sequence[str]) -> int:
        """Show only the lines in which all these words are found; return their number."""
        found = 0
        for row, words in self._lines:
            here = _holds(words, wanted)
            row.setVisible(here)
            found += here
        return found


def _row(field: Field, settings: Settings) -> QWidget:
    """A label beside its control, and the help below."""
    row = QWidget()
    grid = QGridLayout(row)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setVerticalSpacing(row.fontMetrics().height() // 3)
    control = control_for(field, settings)
    if isinstance(field.control, Switch):
        grid.addWidget(control, 0, 0, 1, 2)
    else:
        label = QLabel(translated(field.label))
        label.setBuddy(control)
        grid.addWidget(label, 0, 0)
        grid.addWidget(control, 0, 1, Qt.AlignmentFlag.AlignLeft)
    grid.setColumnMinimumWidth(0, row.fontMetrics().height() * 11)
    grid.setColumnStretch(1, 1)
    if field.help:
        note = QLabel(translated(field.help))
        note.setTextFormat(Qt.TextFormat.PlainText)
        note.setWordWrap(True)
        set_look(note, "muted")
        grid.addWidget(note, 1, 0, 1, 2)
    return row


def _scrolled(view: QWidget, title: str) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(view)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setAccessibleName(title)
    return area


def _holds(words: str, wanted: Sequence[str]) -> bool:
    words = words.casefold()
    return all(word in words for word in wanted)
