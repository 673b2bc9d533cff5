"""Which keys the text view handles and which it leaves to the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_OWN_KEYS = (
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.Paste,
    QKeySequence.StandardKey.SelectAll,
    QKeySequence.StandardKey.DeleteStartOfWord,
    QKeySequence.StandardKey.DeleteEndOfWord,
    QKeySequence.StandardKey.MoveToNextWord,
    QKeySequence.StandardKey.MoveToPreviousWord,
    QKeySequence.StandardKey.MoveToNextLine,
    QKeySequence.StandardKey.MoveToPreviousLine,
    QKeySequence.StandardKey.MoveToStartOfBlock,
    QKeySequence.StandardKey.MoveToEndOfBlock,
    QKeySequence.StandardKey.MoveToStartOfDocument,
    QKeySequence.StandardKey.MoveToEndOfDocument,
    QKeySequence.StandardKey.SelectNextWord,
    QKeySequence.StandardKey.SelectPreviousWord,
    QKeySequence.StandardKey.SelectStartOfBlock,
    QKeySequence.StandardKey.SelectEndOfBlock,
    QKeySequence.StandardKey.SelectStartOfDocument,
    QKeySequence.StandardKey.SelectEndOfDocument,
)
"""Keys with Ctrl or Alt that the text view handles; all others are left to the window."""


def is_foreign(event: QEvent) -> bool:
    """Whether this is a function key, or a key with Ctrl or Alt, that the text does not handle."""
    if not isinstance(event, QKeyEvent):
        return False
    if Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35:
        return True
    chord = event.modifiers() & (
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    )
    # AltGr, which types characters on many keyboards, is reported as Ctrl+Alt.
    if not chord or chord == (
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    ):
        return False
    return not any(event.matches(key) for key in _OWN_KEYS)
