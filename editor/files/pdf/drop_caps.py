"""Large letters with which a text begins, several lines high: put back before their words."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from statistics import median
from typing import Final

from editor.files.pdf.words import PageWord

LARGER: Final = 1.8
"""Times the size of the words beside it, at least. Set by hand: headings stand above theirs."""
HIGH: Final = 0.75
"""Font sizes that the letter is high. Set by hand."""
REACH: Final = 1.5
"""Font sizes from the letter to the words beside it, at most. Set by hand."""
_WORDS: Final = ("A", "I")


def without_drop_caps(
    words: Sequence[PageWord], dictionary: Callable[[], Collection[str]]
) -> list[PageWord]:
    """Return a page's words, each drop cap joined to the word that it begins.

    The lines beside it then begin where it does, as those below. `dictionary` loads lower-case
    words: they tell "A wall" from "Along".
    """
    found = list(words)
    usual = median(word.size for word in words) if words else 0.0
    for letter in [one for one in words if one.size >= LARGER * usual and _is_letter(one.text)]:
        beside = [at for at, word in enumerate(found) if _stands_beside(word, letter)]
        if len({round(found[at].base) for at in beside}) < 2:
            continue
        first = min(beside, key=lambda at: found[at].base)
        for at in beside:
            found[at] = found[at]._replace(x0=letter.x0)
        text = found[first].text
        is_apart = letter.text[-1] in _WORDS and _are_two_words(letter.text[-1], text, dictionary())
        found[first] = found[first]._replace(text=letter.text * (not is_apart) + text)
        if is_apart:
            own = found[first]
            edge = letter.x1
            found[first] = own._replace(x0=edge)
            found.insert(first, own._replace(text=letter.text, x1=edge))
        found.remove(letter)
    return found


def _is_letter(text: str) -> bool:
    """Whether a text is one capital, perhaps quoted."""
    return len(text) <= 2 and text[-1:].isupper() and not text[:-1].isalnum()


def _are_two_words(letter: str, text: str, known: Collection[str]) -> bool:
    rest = text.strip(".,;:!?’'”\"").lower()
    return letter.lower() + rest not in known and rest in known


def _stands_beside(word: PageWord, letter: PageWord) -> bool:
    """Whether a word is the first of a line beside a large letter."""
    return (
        word.size * LARGER <= letter.size
        and -0.5 * word.size < word.x0 - letter.x1 < REACH * word.size
        and letter.base - HIGH * letter.size < word.base < letter.base + 0.5 * word.size
    )
