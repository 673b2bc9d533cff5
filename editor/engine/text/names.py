"""Names: capitalised words that stand together inside a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from editor.engine.text.tokens import Shape

if TYPE_CHECKING:
    from editor.engine.text.sentences import Sentence

_LARGE: Final = frozenset((Shape.CAPITAL, Shape.UPPER, Shape.MIXED))


def in_name(sentence: Sentence, start: int, end: int) -> bool:
    """Return whether cells [start, end) look like part of a name ("Invoice" in "Invoice Burns")."""
    cells = sentence.cells
    if sentence.title or cells[start].shape is not Shape.CAPITAL:
        return False
    if any(cell.shape not in _LARGE for cell in cells[start + 1 : end]):
        return False
    after = end < len(cells) and sentence.joined[end] and cells[end].shape in _LARGE
    # The first word of a sentence is capitalised anyway, so it does not make the second a name.
    before = start > 1 and sentence.joined[start] and cells[start - 1].shape in _LARGE
    return after or before
