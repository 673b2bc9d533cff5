"""Displayed formulas, which are no prose."""

from __future__ import annotations

import re
from typing import Final

from editor.files.pdf.rows import PageLine

PROSE: Final = 0.3
"""Share of a formula's pieces that are words, at most. Set by hand."""
INDENT: Final = 1.2
"""Font sizes by which a displayed formula is indented, at least. Set by hand."""
_OPERATOR: Final = re.compile("[=+×÷<>≤≥≈≡≠±∓∑∏∫∂∇√∈∉⊂⊆∪∩∀∃→⇒⇔∞∝|\u2212]")
_WORD: Final = re.compile(r"[^\W\d_]{3,}[.,;:]?")


def is_formula(row: PageLine, left: float) -> bool:
    """Return whether a line is a displayed formula, or part of one."""
    if row.x0 < left + INDENT * row.size:
        return False
    if not any(word.math for word in row.words) and not _OPERATOR.search(row.text):
        return False
    words = sum(_WORD.fullmatch(word.text) is not None and not word.math for word in row.words)
    return words <= PROSE * len(row.words)
