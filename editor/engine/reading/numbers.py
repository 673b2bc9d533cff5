"""Numbers that were written out or put in digits: "4" for "four", "forty sixth" for "46th"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from editor.engine.model.lexicon import NEWS, Candidate, Original
from editor.engine.text.tokens import Shape

if TYPE_CHECKING:
    from collections.abc import Iterator

    from editor.engine.text.sentences import Sentence

DIGITS_CHANCE: Final = 0.01
"""P(a number was put in digits), for those that no text has shown; the lexicon has the others."""
WORDS_CHANCE: Final = 0.003
"""P(a number was written out)."""
ORDINAL_CHANCE: Final = 0.3
"""P("46th" was written out): in the texts learnt from, nearly all such numbers were."""
DECADE_CHANCE: Final = 0.3
"""P("1980s" was written out)."""

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
# "first", "second" and "third" are seldom numbers, and nobody writes them in digits.
_LATER: Final = {digits: word for digits, word in _ORDINALS.items() if digits[:-2] not in "123"}
_WORDS: Final = {word: digits for digits, word in (_CARDINALS | _LATER).items() if word != "one"}
_DECADES: Final = {
    f"{century} {_TENS[ten - 2][:-1]}ies": f"{digits}{ten}0s"
    for century, digits in _CENTURIES.items()
    for ten in range(2, 10)
}


def candidates(sentence: Sentence, at: int) -> Iterator[tuple[int, Candidate]]:
    """What the number from cell `at` on may have been: the end and the candidate."""
    cells = sentence.cells
    norm = cells[at].norm
    if norm in _CARDINALS and not _is_amount(sentence, at):
        yield at + 1, _one(_CARDINALS[norm], DIGITS_CHANCE)
    elif norm in _ORDINALS:
        yield at + 1, _one(_ORDINALS[norm], DIGITS_CHANCE)
    elif norm in _WORDS:
        digits = _WORDS[norm]
        yield at + 1, _one(digits, WORDS_CHANCE if digits.isdigit() else ORDINAL_CHANCE)
    if at + 1 < len(cells) and sentence.joined[at + 1]:
        after = cells[at + 1].norm
        digits = _WORDS.get(f"{norm}-{after}", "")
        if digits:
            yield at + 2, _one(digits, WORDS_CHANCE if digits.isdigit() else ORDINAL_CHANCE)
        elif f"{norm} {after}" in _DECADES:
            yield at + 2, _one(_DECADES[f"{norm} {after}"], DECADE_CHANCE)


def _is_amount(sentence: Sentence, at: int) -> bool:
    """Whether digits stand with a sign that wants digits: "$4", "4%", a list's "4."."""
    cells = sentence.cells
    before = cells[at - 1].norm if at else ""
    after = cells[at + 1].norm if at + 1 < len(cells) else ""
    numbered = not at and at + 1 < len(cells) and cells[at + 1].shape is Shape.OTHER
    return before in _AMOUNT or after in _AMOUNT or numbered


def _one(text: str, chance: float) -> Candidate:
    return Candidate(Original(text, text, 0, 0, 0.0, 0.0), chance, 0, 0.0, NEWS)
