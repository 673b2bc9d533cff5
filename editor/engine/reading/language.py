"""Whether a text is English: in other languages nothing can be restored.

Only evidence for another language counts. Tables, code, lists of names and texts of a few words
are no such evidence and pass as English; so does English with foreign quotations in it.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Final

from editor.engine.text.tokens import Shape
from editor.translatable import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from editor.engine.model.ngrams import Ngrams
    from editor.engine.text.sentences import Sentence

BORDER: Final = -12.5
"""Mean ln P(word) below which a text is not English. Measured: English prose has about -8, Scots
and chat -12, Italian (the nearest of the large languages) -13, Finnish -15."""
UNUSUAL: Final = -15.0
"""The least ln P of a word: many English texts have words that no model knows. Set by hand."""
PROOF: Final = 8.0
"""Total nats below BORDER that a text needs: half a dozen foreign words or more. Set by hand."""
RUNNING: Final = 0.3
"""The least share of running words: prose has more, code and tables have less. Set by hand."""
OTHER_SCRIPT: Final = 0.5
"""A text with a larger share of letters in another script is not English. Set by hand."""
FEWEST_LETTERS: Final = 40
"""The script of a text with fewer letters is not judged. Set by hand."""

_SHARED: Final = """
a an as at de den der des die do el en er es far in is la le les man me men met mi mid mine my no
of om on or par per se si so son su te to tu um un us van ve via vi was warm water we wind y
"""
SHARED: Final = frozenset(_SHARED.split())
"""English words that are also common in other languages: they prove nothing."""
EXAMPLES: Final = 3
"""Foreign words that the reason quotes. Set by hand."""


def not_english(sentences: Iterable[Sentence], ngrams: Ngrams) -> str:
    """Return why a text counts as another language, one sentence for the user.

    "" if it is English, or if there is too little evidence against that.
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
        return tr("Most of its letters are of another script than English has.")
    if words >= RUNNING * cells and words * BORDER - usual >= PROOF:
        examples = ", ".join(f"“{word}”" for word in odd)
        return tr(
            "Its {words} running words are mostly none of English: {examples}.",
            words=words,
            examples=examples,
        )
    return ""


def _running(sentence: Sentence) -> Iterator[str]:
    """Yield the lower-case words right after another word: no names, no code."""
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
    """Return whether a word begins with a Latin letter; accents and digraphs are Latin."""
    first = word[0]
    return first.isascii() or unicodedata.name(first, "").startswith("LATIN")
