"""Numbers written out or put in digits: "4" for "four", "forty sixth" for "46th"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from editor.engine.model.lexicon import Candidate, Family, Original
from editor.engine.text.tokens import Shape

if TYPE_CHECKING:
    from collections.abc import Iterator

    from editor.engine.text.sentences import Sentence

DIGITS_CHANCE: Final = 0.01
"""P(a number was put in digits) for pairs that the lexicon does not have. Set by hand."""
WORDS_CHANCE: Final = 0.003
"""P(a number was written out) for pairs that the lexicon does not have. Set by hand."""
ORDINAL_CHANCE: Final = 0.3
"""P("46th" was written out). Set by hand: in the training texts nearly all such numbers were."""
DECADE_CHANCE: Final = 0.3
"""P("1980s" was written out). Set by hand."""

_BELOW_TWENTY: Final = """one two three four five six seven eight nine ten eleven twelve thirteen
fourteen fifteen sixteen seventeen eighteen nineteen"""
_FROM_TWENTY: Final = "twenty thirty forty fifty sixty seventy eighty ninety"
_ONES: Final = _BELOW_TWENTY.split()
_TENS: Final = _FROM_TWENTY.split()
_UNLIKE: Final = {
    "one": "first",
    "two": "second",
    "three": "third",
    "five": "fifth",
    "eight": "eighth",
    "nine": "ninth",
    "twelve": "twelfth",
}
_ENDINGS: Final = {1: "st", 2: "nd", 3: "rd"}
_CENTURIES: Final = {"seventeen": "17", "eighteen": "18", "nineteen": "19"}
_AMOUNT: Final = frozenset("$%")


def _cardinal(number: int) -> str:
    if number < 20:
        return _ONES[number - 1]
    ten, one = _TENS[number // 10 - 2], number % 10
    return f"{ten}-{_ONES[one - 1]}" if one else ten


def _ordinal(number: int) -> str:
    head, _, last = _cardinal(number).rpartition("-")
    last = _UNLIKE.get(last) or (last[:-1] + "ieth" if last.endswith("y") else last + "th")
    return f"{head}-{last}" if head else last


def _in_digits(number: int) -> str:
    return f"{number}{'th' if 10 < number < 14 else _ENDINGS.get(number % 10, 'th')}"


_CARDINALS: Final = {str(number): _cardinal(number) for number in range(1, 100)}
_ORDINALS: Final = {_in_digits(number): _ordinal(number) for number in range(1, 100)}
_DIGITS: Final = {word: digits for digits, word in (_CARDINALS | _ORDINALS).items()}
# "one", "first", "second" and "third" seldom stand for digits.
_NOT_FROM_DIGITS: Final = frozenset(("one", "first", "second", "third"))
_WORDS: Final = {word: digits for word, digits in _DIGITS.items() if word not in _NOT_FROM_DIGITS}
_DECADES: Final = {
    f"{century} {_TENS[ten - 2][:-1]}ies": f"{digits}{ten}0s"
    for century, digits in _CENTURIES.items()
    for ten in range(2, 10)
}
_BEGINNINGS: Final = frozenset((*_CARDINALS, *_ORDINALS, *_WORDS))
"""Every word that a candidate can begin with."""


def candidates(sentence: Sentence, at: int) -> Iterator[tuple[int, Candidate]]:
    """Yield what the number that begins at cell `at` may stand for: its end cell, the candidate."""
    cells = sentence.cells
    norm = cells[at].norm
    if norm not in _BEGINNINGS:
        return
    if norm in _CARDINALS:
        if not _is_amount(sentence, at):
            yield at + 1, _one(_CARDINALS[norm], DIGITS_CHANCE)
    elif norm in _ORDINALS:
        yield at + 1, _one(_ORDINALS[norm], DIGITS_CHANCE)
    else:
        yield at + 1, _from_digits(_WORDS[norm])
    if at + 1 < len(cells) and sentence.joined[at + 1]:
        after = cells[at + 1].norm
        digits = _WORDS.get(f"{norm}-{after}", "")
        if digits:
            yield at + 2, _from_digits(digits)
        elif f"{norm} {after}" in _DECADES:
            yield at + 2, _one(_DECADES[f"{norm} {after}"], DECADE_CHANCE)


def is_written_out(phrase: str) -> bool:
    """Return whether a phrase (norms) is a number in words, "one" and "first" to "third" aside."""
    return phrase.replace(" ", "-") in _WORDS or phrase in _DECADES


def in_digits(phrase: str) -> str:
    """Return the number that a phrase (norms) is, in digits; "" if it is none."""
    if phrase[:1].isdigit():
        return "" if " " in phrase else phrase
    return _DIGITS.get(phrase.replace(" ", "-")) or _DECADES.get(phrase, "")


def _is_amount(sentence: Sentence, at: int) -> bool:
    """Return whether digits stand beside a sign that wants digits: "$4", "4%", a list's "4."."""
    cells = sentence.cells
    before = cells[at - 1].norm if at else ""
    after = cells[at + 1].norm if at + 1 < len(cells) else ""
    numbered = not at and at + 1 < len(cells) and cells[at + 1].shape is Shape.OTHER
    return before in _AMOUNT or after in _AMOUNT or numbered


def _from_digits(digits: str) -> Candidate:
    return _one(digits, WORDS_CHANCE if digits.isdigit() else ORDINAL_CHANCE)


def _one(text: str, chance: float) -> Candidate:
    return Candidate(Original(text, text, 0, 0, 0.0, 0.0), chance, 0, 0.0, Family.NUMBER)
