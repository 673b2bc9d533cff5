"""A spinner's own file, inverted: its replacements are the spun phrases.

A line is `original|replacement|replacement`, or text with braces, `{original|replacement}`. Both
may contain nested braces, which stand for each of their wordings.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice, product
from typing import Final

from editor.translatable import message_of, tr

MAX_WORDINGS: Final = 200
"""Most wordings of a line; nested braces could stand for millions."""
MAX_DEPTH: Final = 20
"""Deepest nesting of braces."""

Line = tuple[str, str, tuple[tuple[str, str], ...], str]


class _SpintaxError(ValueError):
    """Invalid braces; the text says why, as a clause."""


def lines_like(lines: Sequence[str]) -> int:
    """Return how many of these lines have alternatives."""
    return sum("|" in line for line in lines)


def lines(text: str) -> Iterator[Line]:
    """Yield each line that is not blank: place, text, pairs, or why it has none."""
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        place = tr("line {number}", number=str(number))
        try:
            yield place, line, tuple(_inverted(line)), ""
        except _SpintaxError as error:
            yield place, line, (), message_of(error)


def _inverted(line: str) -> list[tuple[str, str]]:
    groups = [_split(line)]
    if len(groups[0]) == 1:
        groups = [_split(group) for group in _groups(line)]
    pairs: list[tuple[str, str]] = []
    for first, *others in groups:
        original = _wordings(first)[0]
        spun = [wording for other in others for wording in _wordings(other)]
        # An empty wording deletes the original and leaves nothing to find.
        pairs += [(wording, original) for wording in (*_wordings(first)[1:], *spun) if wording]
    if not pairs:
        raise _SpintaxError(tr("it has no replacement after a |"))
    if len(pairs) > MAX_WORDINGS:
        raise _SpintaxError(tr("it has more than {most} wordings", most=MAX_WORDINGS))
    return pairs


def _wordings(text: str, depth: int = 0) -> list[str]:
    """Return all wordings of a text with braces, first alternatives first, blanks normalised."""
    if depth > MAX_DEPTH:
        raise _SpintaxError(tr("its braces are nested more than {most} deep", most=MAX_DEPTH))
    parts: list[list[str]] = []
    end = 0
    for start, stop in _braces(text):
        inner = [w for part in _split(text[start + 1 : stop]) for w in _wordings(part, depth + 1)]
        parts += [[text[end:start]], inner]
        end = stop + 1
    parts.append([text[end:]])
    made = [" ".join("".join(one).split()) for one in islice(product(*parts), MAX_WORDINGS + 1)]
    if len(made) > MAX_WORDINGS:
        raise _SpintaxError(tr("it has more than {most} wordings", most=MAX_WORDINGS))
    return made


def _groups(text: str) -> list[str]:
    """Return the contents of the outermost braces."""
    return [text[start + 1 : stop] for start, stop in _braces(text)]


def _split(text: str) -> list[str]:
    """Split a text at each | outside braces."""
    parts = []
    last = depth = 0
    for at, char in enumerate(text):
        depth += (char == "{") - (char == "}")
        if char == "|" and not depth:
            parts.append(text[last:at])
            last = at + 1
    return [*parts, text[last:]]


def _braces(text: str) -> list[tuple[int, int]]:
    """Return the offsets of the outermost braces, as pairs."""
    found = []
    start = depth = 0
    for at, char in enumerate(text):
        if char == "{":
            if not depth:
                start = at
            depth += 1
        elif char == "}":
            depth -= 1
            if depth < 0:
                raise _SpintaxError(tr("a }} has no matching {{"))
            if not depth:
                found.append((start, at))
    if depth:
        raise _SpintaxError(tr("a {{ has no matching }}"))
    return found
