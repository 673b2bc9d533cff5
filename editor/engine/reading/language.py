"""Whether a text is English at all: in other languages nothing can be restored.

Only what speaks for another language counts. Tables, code, lists of names and texts of a few
words prove nothing, so they pass as English; so does English with foreign quotations in it.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Final

from editor.engine.text.tokens import Shape

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from editor.engine.model.ngrams import Ngrams
    from editor.engine.text.sentences import Sentence

BORDER: Final = -12.5
"""Mean ln P(word) between languages: English prose has about -8, Scots and chat -12, Italian (of
the great languages nearest to it, its common words being names and loans) -13, Finnish -15."""
UNUSUAL: Final = -15.0
"""No word counts as more unusual: many English texts have words that no model knows."""
PROOF: Final = 8.0
"""Nats below the border that a text must show in all: half a dozen foreign words or more."""
RUNNING: Final = 0.3
"""The share of running words that prose of any language has, code and tables hardly ever."""
OTHER_SCRIPT: Final = 0.5
"""With more of its letters in another script than this, a text is not English."""
FEWEST_LETTERS: Final = 40
"""With fewer letters a text says nothing of its script."""

_SHARED: Final = """
a an as at de den der des die do el en er es far in is la le les man me men met mi mid mine my no
of om on or par per se si so son su te to tu um un us van ve via vi was warm water we wind y
"""
SHARED: Final = frozenset(_SHARED.split())
"""Known English words that are common in other languages too: they prove nothing."""
EXAMPLES: Final = 3


def not_english(sentences: Iterable[Sentence], ngrams: Ngrams) -> str:
    """Why a text is held to be in another language, in one sentence for the person.

    "" where it is English, and where too little speaks against that.
    """
    cells = words = latin = letters = 0
    usual = 0.0
    odd: dict[str, None] = {}
    for sentence in sentences:
        cells += len(sentence.cells)
        for cell in sentence.cells:
            if cell.norm[:1].isalpha():
                letters += len(cell.norm)
                latin += len(cell.norm) if _is_latin(cell.norm) else 0
        for word in _running(sentence):
            chance = max(UNUSUAL, ngrams.unigram(ngrams.number(word)))
            words += 1
            usual += chance
            if chance <= BORDER and len(odd) < EXAMPLES:
                odd[word] = None
    if letters >= FEWEST_LETTERS and latin < letters * (1 - OTHER_SCRIPT):
        return "Most of its letters are of another script than English has."
    if words >= RUNNING * cells and words * BORDER - usual >= PROOF:
        examples = ", ".join(f"“{word}”" for word in odd)
        return f"Its {words:,} running words are mostly none of English: {examples}."
    return ""


def _running(sentence: Sentence) -> Iterator[str]:
    """Lower-case words right after another word; names and what code is made of are none."""
    after_word = False
    for cell, joined in zip(sentence.cells, sentence.joined, strict=True):
        is_word = cell.shape is not Shape.OTHER
        if (
            after_word
            and joined
            and cell.shape is Shape.LOWER
            and cell.norm[:1].isalpha()
            and cell.norm not in SHARED
        ):
            yield cell.norm
        after_word = is_word


def _is_latin(word: str) -> bool:
    """Whether a word begins with a Latin letter; accents and digraphs are Latin too."""
    first = word[0]
    return first.isascii() or unicodedata.name(first, "").startswith("LATIN")
