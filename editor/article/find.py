"""Search in a text; results are spans in code points of the text."""

from __future__ import annotations

import contextlib
import re
import signal
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from editor.article.edit import Edit
from editor.article.span import Span
from editor.translatable import tr

LONGEST_SEARCH: Final = 0.5
"""Seconds of computing after which an expression is given up: some take longer than a life."""
_MARKS: Final = r"\u0300-\u036f"
_NO_MARK: Final = rf"(?![{_MARKS}\u200d\ufe0f])"
"""A match must not end between a letter and its combining marks."""
_UNSEEN: Final = "\u00ad\u200b\u2060\ufeff"
"""Soft hyphens and characters without width, which nobody means to search for."""
_ALIKE: Final = (
    "'’‘ʼ′＇`",
    '"“”„‟″＂',
    "-‐‑",
    " \u00a0\u2002\u2003\u2007\u2008\u2009\u200a\u202f",
)
"""Characters that are one and the same to whoever searches."""
_CLASSES: Final = {one: f"[{re.escape(group)}]" for group in _ALIKE for one in group}
_APOSTROPHES: Final = "['’ʼ]"
_WORD: Final = rf"[\w{_MARKS}]"


class FindError(ValueError):
    """An expression that cannot be searched for; the message says why."""


class TextSearch(NamedTuple):
    """What is searched for, and how."""

    words: str
    case: bool = False
    """Distinguish capitals. Otherwise they are disregarded, even where folding changes the
    length: ß and SS, İ and i̇."""
    whole: bool = False
    """Whole words only; "Gaume's" is another word than "Gaume"."""
    exactly: bool = False
    """Distinguish kinds of apostrophes, quotation marks, hyphens and spaces, composed and
    decomposed letters, and characters that cannot be seen."""
    expression: bool = False
    """`words` is a regular expression, as the module re has them."""

    def spans(self, text: str) -> list[Span]:
        """Return the spans where it occurs in a text, in order and not overlapping.

        Empty matches of expressions do not count. Raises FindError.
        """
        if not self.words:
            return []
        if self.expression:
            with _limited():
                found = [Span(*match.span()) for match in self._pattern().finditer(text)]
            return [span for span in found if span.start < span.end]
        folded = _folded(text, self.case, self.exactly)
        pattern = _pattern_of_words(
            _fold(self.words, case=self.case, exactly=self.exactly),
            folded.text,
            whole=self.whole,
            exactly=self.exactly,
        )
        matches = (Span(*match.span()) for match in pattern.finditer(folded.text))
        return list(folded.unfolded(matches))

    def replacement(self, text: str, place: Span, put: str) -> str:
        r"""Return what replaces a match in a text: `put`, in which \1 or \g<name> stands for a
        group of an expression.

        Raises FindError.
        """
        if not self.expression:
            return put
        match = self._pattern().match(text, place.start)
        if match is None:
            return put
        try:
            return match.expand(put)
        except (re.error, IndexError) as error:
            raise FindError(tr("Replacement: {error}", error=error)) from error

    def _pattern(self) -> re.Pattern[str]:
        flags = re.MULTILINE | (re.NOFLAG if self.case else re.IGNORECASE)
        before, after = _whole_words(r"\w", r"\w") if self.whole else ("", "")
        try:
            re.compile(self.words, flags)  # by itself, for a message with the right position
            return re.compile(f"{before}(?:{self.words}){after}", flags)
        except (re.error, OverflowError, RecursionError) as error:
            raise FindError(tr("Not an expression: {error}", error=error)) from error


def shifted(spans: Sequence[Span], edits: Sequence[Edit]) -> list[Span]:
    """Return spans after edits of the text; those that an edit goes into are gone."""
    for edit in edits:
        spans = [
            one if one.end <= edit.start else Span(one.start + edit.growth, one.end + edit.growth)
            for one in spans
            if not one.overlaps(edit.span)
        ]
    return list(spans)


class _Folded(NamedTuple):
    """A text as it is searched, and where in it lies what is longer than in the text."""

    text: str
    grown: tuple[int, ...]
    """Offsets in the folded text behind each character that became several."""
    growth: tuple[int, ...]
    """How much longer the folded text is than the text up to there."""

    def unfolded(self, found: Iterator[Span]) -> Iterator[Span]:
        """Map spans to the text; drop those that would split a character."""
        for start, end in found:
            first, last = self._offset(start), self._offset(end)
            if first is not None and last is not None:
                yield Span(first, last)

    def _offset(self, at: int) -> int | None:
        number = bisect_right(self.grown, at)
        following = number < len(self.grown)
        if following:
            before = self.growth[number - 1] if number else 0
            length = self.growth[number] - before + 1
            if self.grown[number] - length < at:
                return None
        return at - (self.growth[number - 1] if number else 0)


@lru_cache(maxsize=2)
def _folded(text: str, case: bool, exactly: bool) -> _Folded:
    folded = _fold(text, case=case, exactly=exactly)
    if len(folded) == len(text):
        # Folding never shortens, so all offsets are unchanged.
        return _Folded(folded, (), ())
    lengths = {one: len(_fold(one, case=case, exactly=exactly)) for one in set(text)}
    longer = "".join(one for one, length in lengths.items() if length > 1)
    grown, growth, total = [], [], 0
    for match in re.finditer(f"[{re.escape(longer)}]", text):
        total += lengths[match[0]] - 1
        grown.append(match.end() + total)
        growth.append(total)
    return _Folded(folded, tuple(grown), tuple(growth))


def _fold(text: str, *, case: bool, exactly: bool) -> str:
    if not exactly and not text.isascii():
        text = unicodedata.normalize("NFD", text)
    return text if case else text.casefold()


def _pattern_of_words(words: str, text: str, *, whole: bool, exactly: bool) -> re.Pattern[str]:
    seen = words if exactly else words.translate(dict.fromkeys(map(ord, _UNSEEN))) or words
    if exactly or not seen.strip(_UNSEEN):
        inside = re.escape(seen)
    else:
        # Most texts hold nothing unseen, and a plain pattern is faster.
        between = f"[{_UNSEEN}]*" if any(one in text for one in _UNSEEN) else ""
        inside = between.join(_CLASSES.get(one) or re.escape(one) for one in seen)
    before, after = _whole_words(words[0], words[-1]) if whole else ("", "")
    return re.compile(f"{before}{inside}{_NO_MARK}{after}")


def _whole_words(first: str, last: str) -> tuple[str, str]:
    """What must be before and behind whole words that begin and end like this."""
    before = rf"(?<!{_WORD})(?<!{_WORD}{_APOSTROPHES})(?<!{_WORD}[{_UNSEEN}])"
    after = rf"(?![{_UNSEEN}]*{_APOSTROPHES}?{_WORD})"
    is_word = re.compile(rf"{_WORD}|\\w").match
    return before if is_word(first) else "", after if is_word(last) else ""


@contextlib.contextmanager
def _limited() -> Iterator[None]:
    """Give up an expression after LONGEST_SEARCH, where the system has such a timer.

    The module re looks for signals while it matches. Raises FindError.
    """
    if not hasattr(signal, "setitimer"):
        yield
        return
    before = signal.signal(signal.SIGVTALRM, _give_up)
    signal.setitimer(signal.ITIMER_VIRTUAL, LONGEST_SEARCH)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def _give_up(*_: object) -> None:
    raise FindError(tr("This expression takes too long here. Make it simpler"))
