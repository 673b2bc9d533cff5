"""The application's style sheet, built from the colours by role.

Sizes are in em, so that they scale with the widget's font; borders and radii are in pixels, and so
is the least height of what is clicked: 24 with its borders (WCAG 2.2, 2.5.8).
"""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING, Final

from editor.ui.base.tips import STAYS_MS

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_SHEET: Final = Template("""
QFileDialog QToolButton { padding: 0.1em; min-width: 1.3em; }
QDialogButtonBox, QMessageBox { dialogbuttonbox-buttons-have-icons: 0; }
QDialog { border: 1px solid $border; }
QWidget { qproperty-toolTipDuration: $tips_stay; }
QToolTip { background: $raised; color: $text; border: 1px solid $border; padding: 0.2em 0.35em; }

QMenuBar { background: $chrome; border: none; padding: 0.05em 0em; }
QMenuBar::item { padding: 0.2em 0.55em; border-radius: 5px; background: transparent; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $hover; }
QMenu { background: $raised; border: 1px solid $border; padding: 0.25em; }
QMenu::item { padding: 0.28em 1.6em 0.28em 1.6em; border-radius: 4px; }
QMenu::item:selected { background: $selection; color: $text; }
QMenu::item:disabled { color: $faint; }
QMenu::separator { height: 1px; background: $line; margin: 0.3em 0.6em; }
QMenu::indicator { left: 0.4em; }

QPushButton, QToolButton {
    background: $raised; color: $text; border: 1px solid $border; border-radius: 6px;
    padding: 0.32em 0.75em;
}
QPushButton:hover, QToolButton:hover { background: $hover; }
QPushButton:pressed, QToolButton:pressed, QPushButton:checked, QToolButton:checked {
    background: $selection;
}
QPushButton:focus, QToolButton:focus { border: 2px solid $accent; padding: 0.25em 0.66em; }
QPushButton:disabled, QToolButton:disabled { color: $faint; }
QPushButton[look="primary"] {
    background: $accent; color: $on_accent; border: 1px solid $accent;
}
QPushButton[look="primary"]:hover { background: $accent_hover; border: 1px solid $accent_hover; }
QPushButton[look="primary"]:focus {
    border: 3px double $on_accent; padding: 0.2em 0.55em;
}
QPushButton[size="icon"] { padding: 0.32em 0.35em; }
QPushButton[size="large"] { padding: 0.5em 1.1em; border-radius: 7px; }
QPushButton[size="large"]:focus { padding: 0.38em 0.9em; }
QPushButton[look="primary"]:disabled {
    background: $hover; color: $faint; border: 1px solid $faint;
}
QPushButton[look="quiet"], QToolButton[look="quiet"] {
    background: transparent; border: 1px solid transparent;
}
QPushButton[look="quiet"]:hover, QToolButton[look="quiet"]:hover { background: $hover; }
QPushButton[look="quiet"]:focus, QToolButton[look="quiet"]:focus { border: 2px solid $accent; }
QPushButton[look="link"] {
    background: transparent; border: 1px solid transparent; border-radius: 4px; color: $accent;
    padding: 0.1em 0.2em; text-align: left; min-height: 22px;
}
QPushButton[look="link"]:hover { background: $hover; }
QPushButton[look="link"]:focus { border: 2px solid $accent; }
QPushButton[look="status"], QToolButton[look="status"] {
    background: transparent; border: 1px solid transparent; border-radius: 4px; color: $muted;
    padding: 0.05em 0.3em; min-height: 22px;
}
QPushButton[look="status"]:hover { background: $hover; color: $text; }
QPushButton[look="status"]:focus { border: 2px solid $accent; }
QPushButton[look="status"]:disabled { color: $muted; }
QPushButton[look="segment"] {
    background: $raised; color: $text; border: 1px solid $border; border-radius: 0px;
    border-left: none; padding: 0.32em 0.85em;
}
QPushButton[look="segment"]:hover { background: $hover; }
QPushButton[look="segment"]:checked { background: $selection; color: $accent; font-weight: bold; }
QPushButton[look="segment"]:focus { border: 2px solid $accent; padding: 0.25em 0.76em; }
QPushButton[look="segment"][tight="true"] { padding: 0.32em 0.25em; }
QPushButton[look="segment"][tight="true"]:focus { padding: 0.25em 0.16em; }
QPushButton[look="segment"][place="first"] {
    border-left: 1px solid $border; border-top-left-radius: 6px; border-bottom-left-radius: 6px;
}
QPushButton[look="segment"][place="last"] {
    border-top-right-radius: 6px; border-bottom-right-radius: 6px;
}

QLineEdit, QComboBox, QSpinBox {
    background: $raised; color: $text; border: 1px solid $border; border-radius: 6px;
    padding: 0.28em 0.5em; selection-background-color: $text_selection; selection-color: $text;
    placeholder-text-color: $muted;
}
QLineEdit:focus, QComboBox:focus, QSpinBox:focus { border: 1px solid $accent; }
QComboBox { padding-right: 1.4em; }
QComboBox::drop-down { border: none; width: 1.3em; }
QComboBox::down-arrow {
    image: url("$icons/chevron-down-$ink.svg"); width: 0.8em; height: 0.8em;
}
QComboBox QAbstractItemView { background: $raised; border: 1px solid $border; }
QSpinBox { padding: 0.08em 0.5em; min-height: 24px; }
QSpinBox::up-button, QSpinBox::down-button {
    subcontrol-origin: padding; subcontrol-position: center right; width: 1.75em; height: 1.9em;
    min-width: 24px; min-height: 24px;
    border: none; border-left: 1px solid $border; background: transparent;
}
QSpinBox::down-button { right: 1.8em; }
QSpinBox::up-button:hover, QSpinBox::down-button:hover { background: $hover; }
QSpinBox::up-button:pressed, QSpinBox::down-button:pressed { background: $selection; }
QSpinBox::up-arrow { image: url("$icons/chevron-up-$ink.svg"); width: 0.8em; height: 0.8em; }
QSpinBox::down-arrow { image: url("$icons/chevron-down-$ink.svg"); width: 0.8em; height: 0.8em; }
QSpinBox::up-arrow:off, QSpinBox::down-arrow:off { image: none; }

QCheckBox { spacing: 0.5em; min-height: 1.7em; border: 1px solid transparent; padding-right: 0.3em;
}
QCheckBox:focus { border: 2px solid $accent; border-radius: 4px; }
QCheckBox:disabled { color: $faint; }
QCheckBox::indicator {
    width: 1.05em; height: 1.05em; background: $raised; border: 1px solid $border;
    border-radius: 3px;
}
QCheckBox::indicator:checked {
    background: $accent; border: 1px solid $accent; image: url("$icons/$tick.svg");
}
QCheckBox::indicator:disabled { background: $hover; border: 1px solid $faint; }

QLabel[look="heading"], ElidedLabel[look="heading"] { color: $muted; font-weight: bold; }
QLabel[look="muted"] { color: $muted; }
QLabel[look="title"] { font-weight: bold; }
QLabel[look="accent"] { color: $accent; }
QLabel[look="danger"] { color: $danger; }

QLabel[look="keys"] {
    background: $raised; border: 1px solid $border; border-radius: 4px; padding: 0em 0.3em;
}

QFrame[look="card"] { background: $raised; border: 1px solid $line; border-radius: 8px; }
QFrame[look="callout"] { background: $raised; border: 2px solid $accent; border-radius: 8px; }
QFrame[look="bar"] { background: $chrome; border: none; border-bottom: 1px solid $line; }
QFrame[look="foot"] { background: $chrome; border: none; border-top: 1px solid $line; }
QFrame[look="panel"] { background: $chrome; border: none; }
QFrame[look="page"], QWidget[look="page"] { background: $page; border: none; }
QFrame[look="rule_down"] { background: $line; border: none; max-width: 1px; min-width: 1px; }

QAbstractScrollArea { border: none; }
QPlainTextEdit { background: $page; }
QTextBrowser { background: $page; border: 2px solid transparent; }
QTextBrowser:focus { border: 2px solid $accent; }
QListView, QTableView, QTreeView {
    background: transparent; border: none; outline: none;
    selection-background-color: $selection; selection-color: $text;
}
QListView:window { background: $raised; border: 1px solid $border; }
QListView[look="popup"] {
    background: $raised; border: 1px solid $border; padding: 0.15em;
}
QListView[look="popup"]::item { min-height: 1.6em; padding: 0em 0.3em; }
QScrollArea:focus { border: 1px solid $accent; }
QListWidget, QTreeWidget, QTableView, QListView#list_pairs { border: 2px solid transparent; }
QListWidget:focus, QTreeWidget:focus, QTableView:focus, QListView#list_pairs:focus {
    border: 2px solid $accent; border-radius: 4px;
}
QHeaderView::section {
    background: $chrome; color: $muted; border: none; border-bottom: 1px solid $line;
    padding: 0.25em 0.5em;
}
/* Above the heading, which it would cover at the right of a column of numbers. It points the way
   in which one reads on, as Fusion's: Qt names it by where the largest is. */
QHeaderView::up-arrow, QHeaderView::down-arrow {
    subcontrol-position: top center; width: 0.65em; height: 0.65em;
}
QHeaderView::up-arrow { image: url("$icons/chevron-down-$ink.svg"); }
QHeaderView::down-arrow { image: url("$icons/chevron-up-$ink.svg"); }
QSplitter::handle { background: $line; }
QSplitter::handle:hover { background: $accent; }

QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 0.75em; }
QScrollBar:horizontal { height: 0.75em; }
QScrollBar::handle { background: $border; border: 2px solid transparent; border-radius: 4px; }
QScrollBar::handle:vertical { min-height: 2em; }
QScrollBar::handle:horizontal { min-width: 2em; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QProgressBar { background: $trough; border: none; border-radius: 2px; }
QProgressBar::chunk { background: $restored; border-radius: 2px; }
QProgressBar[look="work"]::chunk { background: $accent; }

QFrame[bar="note"] { background: $selection; border: none; border-bottom: 1px solid $line; }
QFrame[bar="warning"] { background: $likely; border: none; border-bottom: 1px solid $line; }
QFrame[bar="error"] { background: $danger_tint; border: none; border-bottom: 1px solid $line; }
""")


def style_sheet(colors: Mapping[str, str], icons: Path) -> str:
    """The style sheet with these colours and icons. Raises KeyError for a missing role."""
    tick = "tick-black" if colors["on_accent"] < "#8" else "tick-white"
    ink = "black" if colors["text"] < "#8" else "white"
    return _SHEET.substitute(colors, icons=icons.as_posix(), tick=tick, ink=ink, tips_stay=STAYS_MS)
