"""The fields and buttons of the find bar, in their places."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from editor.ui.base.theme import Theme, set_look


class FindControls(QFrame):
    """A line for finding and one for replacing; what they do is the find bar's."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_look(self, "bar")
        self._build()
        self._arrange()
        self._count.setFont(theme.sans(-0.8))

    def show_replacing(self, on: bool) -> None:
        """Show the line for replacing, or only the one for finding."""
        for widget in (self._with, self._one, self._all):
            widget.setVisible(on)

    def _build(self) -> None:
        self._words = self._field("find_words", "Find", "Find…")
        self._with = self._field("replace_with", "Replace with", "Replace with…")
        self._count = QLabel(self)
        self._count.setObjectName("find_count")
        set_look(self._count, "muted")
        self._previous = self._button("find_previous_button", "‹", "The place before (Shift+F3)")
        self._next = self._button("find_next_button", "›", "The next place (F3)")
        self._one = self._button("replace_button", "Replace", "Replace this one (Return)")
        self._all = self._button(
            "replace_all_button", "Replace all", "Replace all, in one step (Ctrl+Return)"
        )
        self._case = self._button("find_case", "Match case", "Tell capitals from small letters")
        self._whole = self._button("find_whole", "Whole words", "Find whole words only")
        self._close = self._button("find_close", "✕", "Close: back to the text (Esc)")
        for box in (self._case, self._whole):
            box.setCheckable(True)
        set_look(self._close, "quiet")

    def _field(self, name: str, says: str, hint: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setObjectName(name)
        field.setAccessibleName(says)
        field.setPlaceholderText(hint)
        field.setMinimumWidth(self.fontMetrics().height() * 7)
        return field

    def _button(self, name: str, text: str, tip: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAccessibleName(text if text[0].isalpha() else tip.partition(" (")[0])
        button.setToolTip(tip)
        return button

    def _arrange(self) -> None:
        find = QHBoxLayout()
        find.setSpacing(5)
        for widget in (self._previous, self._next, self._count):
            find.addWidget(widget)
        find.addStretch()
        for widget in (self._case, self._whole, self._close):
            find.addWidget(widget)
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
        # From the words straight to what replaces them.
        QWidget.setTabOrder(self._words, self._with)
