"""The numbers of list items: decimal, letters, Roman."""

from __future__ import annotations

from typing import Final

MOST_LETTERS: Final = 30
"""Word counts with a letter repeated up to 30 times (ECMA-376, part 1, 17.18.59)."""
_ROMAN: Final = tuple(
    zip(
        (1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1),
        ["m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"],
        strict=True,
    )
)


def numbered(number: int, form: str, *, repeats: bool = False) -> str:
    """Return a number as web pages and OpenDocument name its forms: 1, a, A, i, I.

    Decimal for other forms, and where a form has no such number. `repeats`: bb follows aa, as in
    Word, instead of ab.
    """
    shown = ""
    if form in ("a", "A") and number > 0:
        shown = _repeated(number) if repeats else _letters(number)
    elif form in ("i", "I") and 0 < number < 4000:
        shown = _roman(number)
    if not shown:
        return str(number)
    return shown.upper() if form.isupper() else shown


def _letters(number: int) -> str:
    found = ""
    while number:
        number, letter = divmod(number - 1, 26)
        found = chr(ord("a") + letter) + found
    return found


def _repeated(number: int) -> str:
    times, letter = divmod(number - 1, 26)
    return chr(ord("a") + letter) * (times + 1) if times < MOST_LETTERS else ""


def _roman(number: int) -> str:
    found = ""
    for value, letters in _ROMAN:
        found += letters * (number // value)
        number %= value
    return found
