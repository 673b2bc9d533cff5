"""A text with its structure: what its paragraphs are, and which words are links or stand out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import Final, NamedTuple

from editor.article.inlines import Inline, InlineKind
from editor.article.paragraphs import PLAIN, Paragraph
from editor.article.source import Replaced

_FOLLOWED: Final = re.compile(r"(?:https?|ftp|mailto|tel|doi):[^\s\x00-\x1f]+", re.IGNORECASE)
"""Addresses that lead anywhere from outside of the file, and run nothing."""


class InlineRun(NamedTuple):
    """A part of a line that looks alike."""

    text: str
    strong: bool = False
    emphasis: bool = False
    link: str = ""


class StructuredLine(NamedTuple):
    """A line of the text."""

    paragraph: Paragraph
    text: str
    runs: tuple[InlineRun, ...]


@dataclass(frozen=True, slots=True)
class Structured:
    """A text, what each of its lines is (empty: plain paragraphs), and its inline structure."""

    text: str
    paragraphs: Sequence[Paragraph] = ()
    inlines: Sequence[Inline] = ()

    @classmethod
    def of(cls, text: str | Structured) -> Structured:
        """Return a text as one with structure: of a bare one, all paragraphs are plain."""
        return cls(text) if isinstance(text, str) else text

    def lines(self) -> Iterator[StructuredLine]:
        """Yield the lines, each cut where its look changes."""
        waiting = sorted(_apart(self.inlines), reverse=True)
        opened: list[Inline] = []
        at = 0
        for number, line in enumerate(self.text.split("\n")):
            end = at + len(line)
            while waiting and waiting[-1].start < end:
                opened.append(waiting.pop())
            runs = tuple(_runs(self.text, at, end, opened)) if opened else (InlineRun(line),)
            yield StructuredLine(
                self.paragraphs[number] if self.paragraphs else PLAIN, line, runs if line else ()
            )
            opened = [one for one in opened if one.end > end + 1]
            at = end + 1


def _apart(inlines: Iterable[Inline]) -> Iterator[Inline]:
    """Yield stretches of which no two of one kind overlap; links that lead nowhere are left out."""
    reached = dict.fromkeys(InlineKind, 0)
    for one in sorted(inlines):
        start = max(one.start, reached[one.kind])
        if one.kind is InlineKind.LINK and not _FOLLOWED.fullmatch(one.target):
            continue
        if start < one.end:
            reached[one.kind] = one.end
            yield one._replace(start=start)


def _runs(text: str, at: int, end: int, opened: Sequence[Inline]) -> Iterator[InlineRun]:
    for look, alike in groupby(_parts(text, at, end, opened), lambda run: run[1:]):
        yield InlineRun("".join(run.text for run in alike), *look)


def _parts(text: str, at: int, end: int, opened: Sequence[Inline]) -> Iterator[InlineRun]:
    turns: dict[int, list[tuple[int, Inline]]] = {at: [], end: []}
    for one in opened:
        turns.setdefault(max(one.start, at), []).append((1, one))
        turns.setdefault(min(one.end, end), []).append((-1, one))
    depth = dict.fromkeys(InlineKind, 0)
    link = ""
    for here, following in pairwise(sorted(turns)):
        for by, one in sorted(turns[here]):
            depth[one.kind] += by
            if one.kind is InlineKind.LINK:
                link = one.target if by > 0 else link
        yield InlineRun(
            text[here:following],
            depth[InlineKind.STRONG] > 0,
            depth[InlineKind.EMPHASIS] > 0,
            link if depth[InlineKind.LINK] else "",
        )


def inlines_after(inlines: Iterable[Inline], changes: Sequence[Replaced]) -> list[Inline]:
    """Return where stretches of the original text are once changes, in text order, are made.

    A wording that replaces others looks like their first character, an insertion like what
    stands before it.
    """
    places = sorted({place for one in inlines for place in (one.start, one.end)})
    moved: dict[int, int] = {}
    shift = index = 0
    for place in places:
        while index < len(changes) and changes[index].end < place:
            shift += len(changes[index].after) - changes[index].end + changes[index].start
            index += 1
        change = changes[index] if index < len(changes) else None
        if change is not None and change.start < place <= change.end:
            moved[place] = change.start + shift + len(change.after)
        else:
            moved[place] = place + shift
    found = (Inline(moved[one.start], moved[one.end], *one[2:]) for one in inlines)
    return [one for one in found if one.start < one.end]
