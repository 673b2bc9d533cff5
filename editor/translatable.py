"""Texts for people: English where they are made, in the person's language where they are shown."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from typing import Any, Final, Self

_FORMS: Final = re.compile(r"\((s|es|[^()|]*\|[^()|]*)\)")
"""What depends on a number: "place(s)", "(entry|entries)", "(is|are)"."""
_NUMBER: Final = "%Ln"
"""Where a sentence has its number: Qt's sign for one that is written as the language does."""
MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
"""As English names them, whatever the system is set to."""


class Translatable(str):
    """A text in English that remembers the sentence and the values that it was made of.

    It is an ordinary string wherever nobody translates: in logs, in commands, in files.
    """

    __slots__ = ("n", "note", "sentence", "values")

    sentence: str
    """As the catalogues have it."""
    note: str
    """What tells equal sentences of different meaning apart; "" for none."""
    n: int
    """The number on which its forms depend; -1 for none."""
    values: dict[str, object]

    def __new__(cls, sentence: str, note: str, n: int, values: dict[str, object]) -> Self:
        """Make the text in English."""
        numbered = sentence.replace(_NUMBER, f"{n:,}")
        text = super().__new__(cls, filled(numbered, n, values, _english))
        text.sentence, text.note, text.n, text.values = sentence, note, n, values
        return text

    def __reduce__(self) -> tuple[object, ...]:
        """Keep what it was made of when it is sent to another process."""
        return Translatable, (self.sentence, self.note, self.n, self.values)


def tr(sentence: str, note: str = "", n: int = -1, /, **values: object) -> str:
    """Return a sentence with its values: `tr("Saved as {name}.", name=path.name)`.

    A whole number among the values is written with its thousands set apart, a date in words. With
    `n`, the sentence has it as "%Ln", and forms that depend on it in brackets: `tr("%Ln place(s)",
    "", 3)`, `tr("%Ln (entry|entries)", "", 3)`. The name is the one by which Qt's tools find the
    sentences.
    """
    return Translatable(sentence, note, n, values)


def percent(share: float) -> int:
    """Return a share of one in per cent; only the whole is 100."""
    return min(99, round(share * 100)) if share < 1 else 100


def in_percent(share: float) -> str:
    """Return a share of one in per cent, as a language writes it: "85 %"."""
    return tr("{percent} %", percent=percent(share))


def joined(texts: Iterable[str], between: str = " ") -> str:
    """Return texts one after the other, each still translatable."""
    values: dict[str, object] = {f"text{at}": text for at, text in enumerate(texts)}
    return Translatable(between.join(f"{{{name}}}" for name in values), "", -1, values)


def listed(texts: Sequence[str]) -> str:
    """Return texts as a sentence lists them: "one, two and three", each still translatable."""
    *others, last = texts
    return tr("{others} and {last}", others=joined(others, ", "), last=last) if others else last


def sentence_of(clause: str) -> str:
    """Return a clause with a full stop, unless it is a sentence already."""
    return clause if clause.endswith(".") else tr("{clause}.", clause=clause)


def message_of(error: Exception) -> str:
    """Return the message of an error, of which `str` would make a plain copy."""
    first = error.args[0] if error.args else ""
    return first if isinstance(first, Translatable) else str(error)


def as_data(text: object) -> object:
    """Return a text as JSON can hold it, with what it was made of; of_data() gives it back."""
    if isinstance(text, Translatable):
        values = {name: as_data(value) for name, value in text.values.items()}
        return [text.sentence, text.note, text.n, values]
    return text if isinstance(text, int) else str(text)


def of_data(data: Any) -> Any:
    """Return the text that as_data() made."""
    if isinstance(data, list):
        sentence, note, n, values = data
        return Translatable(sentence, note, n, {one: of_data(it) for one, it in values.items()})
    return data


def filled(
    sentence: str, n: int, values: dict[str, object], shown: Callable[[object], object]
) -> str:
    """Return a sentence with its values, each as `shown` says, and the forms for its number.

    Raises KeyError if the sentence names a value that it was not given.
    """
    if n >= 0:
        sentence = _FORMS.sub(lambda found: _form(found[1], one=n == 1), sentence)
    return sentence.format_map({name: shown(value) for name, value in values.items()})


def _form(forms: str, *, one: bool) -> str:
    first, bar, second = forms.partition("|")
    if not bar:
        first, second = "", forms
    return first if one else second


def _english(value: object) -> object:
    if isinstance(value, date):
        day = f"{value.day} {MONTHS[value.month - 1]} {value.year}"
        return f"{day}, {value:%H:%M} {value.tzname()}" if isinstance(value, datetime) else day
    return f"{value:,}" if type(value) is int else value
