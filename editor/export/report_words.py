"""Sentences, numbers and times as HTML, in the language of the report's readers."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from editor.export.markup import fact, shown
from editor.translatable import Translatable, in_percent

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from editor.export.review_snapshot import ReaderWords


class ReportWords:
    """Makes HTML of what the report says."""

    def __init__(self, words: ReaderWords) -> None:
        self.language = words.language
        self._words = words

    def say(self, text: str) -> str:
        """Return a sentence of the program as HTML."""
        return shown(self._words.said(text))

    def reason(self, text: str) -> str:
        """Return the reason of a suggestion as HTML."""
        return shown(self._words.reason(text))

    def number(self, number: int) -> str:
        """Return a whole number as it is written."""
        return self.say(Translatable("{number}", "", -1, {"number": number}))

    def percent(self, share: float) -> str:
        """Return a share of one in per cent."""
        return self.say(in_percent(share))

    def fact(self, name: str, value: str) -> str:
        """Return a row of a table of facts; the value is HTML."""
        return fact(self.say(name), value)

    def heads(self, names: Sequence[str], shares: Sequence[int] = ()) -> str:
        """Return the row of a table's heads; `shares` of the width are in per cent."""
        widths = [f' width="{share}%"' for share in shares] or [""] * len(names)
        cells = "".join(
            f'<th scope="col"{width}>{self.say(name)}</th>'
            for name, width in zip(names, widths, strict=True)
        )
        return f'<tr lang="{self.language}">{cells}</tr>\n'

    def paragraph(self, text: str, kind: str = "") -> str:
        """Return a sentence as a paragraph, of a class if one is given."""
        tag = f'<p class="{kind}">' if kind else "<p>"
        return f"{tag}{self.say(text)}</p>\n"


def time(stamp: str) -> str:
    """Return a time in ISO 8601 as HTML, in UTC."""
    moment = datetime.fromisoformat(stamp).astimezone(UTC)
    return f'<time datetime="{moment:%Y-%m-%dT%H:%M:%SZ}">{moment:%Y-%m-%d %H:%M} UTC</time>'


def marked(text: str | None, marks: Iterable[tuple[int, int, str]]) -> str:
    """Return a text as HTML with marks in it: start, end and tag, in order and apart."""
    if text is None:
        return ""
    parts, last = [], 0
    for start, end, tag in marks:
        parts += [shown(text[last:start]), f"<{tag}>{shown(text[start:end])}</{tag}>"]
        last = end
    return "".join([*parts, shown(text[last:])])
