"""The fields and buttons of the find bar."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from editor import translatable
from editor.ui.base.icons import themed_icon
from editor.ui.base.key_hints import key_hint, with_key
from editor.ui.base.settings import KEYS, Settings
from editor.ui.base.theme import Theme, set_look
from editor.ui.base.translation import tr, translated
from editor.ui.widgets.flow_layout import FlowLayout

PREVIOUS: Final = translatable.tr("Previous match")
NEXT: Final = translatable.tr("Next match")


class FindControls(QFrame):
    """The widgets of the find bar and their layout, without behaviour."""

    def __init__(self, theme: Theme, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._theme = theme
        set_look(self, "bar")
        self._build()
        self._show_keys()
        settings.changed.connect(self._setting_changed)
        self._arrange()
        self._count.setFont(theme.sans(-0.8))
        theme.changed.connect(self._show_icons)
        self._show_icons()

    def show_replacing(self, on: bool) -> None:
        """Show or hide the row for replacing."""
        for widget in (self._with, self._one, self._all):
            widget.setVisible(on)

    def _show_icons(self) -> None:
        for button, icon in (
            (self._previous, "chevron-left"),
            (self._next, "chevron-right"),
            (self._close, "x"),
        ):
            button.setIcon(themed_icon(icon, self._theme))
            button.setProperty("size", "icon")

    @property
    def options(self) -> tuple[QPushButton, ...]:
        """The buttons that say how to search."""
        return (self._case, self._whole, self._exactly, self._expression, self._in_suspects)

    def show_problem(self, words: str) -> None:
        """Say why an expression cannot be searched for; "" says nothing."""
        self._problem.setText(words)
        self._problem.setVisible(bool(words))

    def _build(self) -> None:
        self._words = self._field("find_words", tr("Find"), tr("Find…"))
        self._with = self._field("replace_with", tr("Replace with"), tr("Replace with…"))
        self._count = QLabel(self)
        self._count.setObjectName("find_count")
        set_look(self._count, "muted")
        self._previous = self._button("find_previous_button", "", translated(PREVIOUS))
        self._next = self._button("find_next_button", "", translated(NEXT))
        self._one = self._button("replace_button", tr("Replace"), tr("Replace this match (Return)"))
        self._all = self._button(
            "replace_all_button",
            tr("Replace all"),
            tr("Replace all matches in one step (Ctrl+Return)"),
        )
        self._case = self._button(
            "find_case", tr("Match case"), tr("Distinguish upper and lower case")
        )
        self._whole = self._button("find_whole", tr("Whole words"), tr("Match whole words only"))
        self._exactly = self._button(
            "find_exactly",
            tr("Exactly"),
            tr(
                "Distinguish kinds of apostrophes, hyphens and spaces, accents that are letters "
                "of their own, and soft hyphens"
            ),
        )
        self._expression = self._button(
            "find_expression",
            tr("Expression"),
            tr(
                "Search for a regular expression; \\1 in the replacement stands for its first group"
            ),
        )
        self._in_suspects = self._button(
            "find_in_suspects", tr("In suspects"), tr("Search in suspects only")
        )
        self._problem = QLabel(self)
        self._problem.setObjectName("find_problem")
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.setWordWrap(True)
        self._problem.hide()
        set_look(self._problem, "danger")
        close = tr("Close and return to the text")
        self._close = self._button("find_close", "", close)
        self._close.setToolTip(with_key(close, "Esc"))
        for option in self.options:
            option.setCheckable(True)
        set_look(self._close, "quiet")

    def _setting_changed(self, setting: str) -> None:
        if setting == KEYS.key:
            self._show_keys()

    def _show_keys(self) -> None:
        for button, tip, action in (
            (self._previous, PREVIOUS, "find_previous"),
            (self._next, NEXT, "find_next"),
        ):
            button.setToolTip(with_key(translated(tip), key_hint(self._settings, action)))

    def _field(self, name: str, says: str, hint: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setObjectName(name)
        field.setAccessibleName(says)
        field.setPlaceholderText(hint)
        field.setMinimumWidth(self.fontMetrics().height() * 4)
        return field

    def _button(self, name: str, text: str, tip: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAccessibleName(text or tip)
        button.setToolTip(tip)
        return button

    def _arrange(self) -> None:
        find = QHBoxLayout()
        find.setSpacing(5)
        for widget in (self._previous, self._next, self._count):
            find.addWidget(widget)
        find.addStretch()
        find.addWidget(self._close)
        options = FlowLayout()
        for option in self.options:
            options.addWidget(option)
        replace = QHBoxLayout()
        replace.setSpacing(5)
        for widget in (self._one, self._all):
            replace.addWidget(widget)
        replace.addStretch()
        grid = QGridLayout(self)
        grid.setContentsMargins(14, 7, 8, 7)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        grid.addWidget(self._words, 0, 0)
        grid.addLayout(find, 0, 1)
        grid.addWidget(self._with, 1, 0)
        grid.addLayout(replace, 1, 1)
        grid.addLayout(options, 2, 0, 1, 2)
        grid.addWidget(self._problem, 3, 0, 1, 2)
        # Tab goes from the words straight to their replacement.
        QWidget.setTabOrder(self._words, self._with)
