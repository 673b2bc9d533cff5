"""Suspects in prose only: code, lists of references and the like are not reviewed."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from editor.article import Article
from editor.article.paragraphs import Paragraph, ParagraphKind
from editor.engine.suspect import Suspect
from editor.engine.text.markdown import NotProse, Range
from editor.files.formats import MARKDOWN


class LinesApart(NamedTuple):
    """The lines of a text, and the words within others, that are not the author's prose."""

    ranges: list[Range]
    """Half-open, in code points, in order, not overlapping."""


def not_prose(article: Article, text: str) -> NotProse | LinesApart | None:
    """Return what of an article's text, as it is now, is not prose; None if all of it may be."""
    path = article.origin.path
    is_markdown = path is not None and path.suffix.lower() in MARKDOWN.suffixes
    if is_markdown and not article.origin.format:
        return NotProse(text)
    if article.paragraphs.all_plain:
        return None
    ranges = sorted([*_lines_apart(article, text), *article.formulas()])
    return LinesApart(_merged(ranges)) if ranges else None


def _merged(ranges: Iterable[Range]) -> list[Range]:
    merged: list[Range] = []
    for start, end in ranges:
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _lines_apart(article: Article, text: str) -> Iterator[Range]:
    start = 0
    for number, line in enumerate(text.split("\n")):
        if _is_apart(article.paragraphs.at(number)):
            yield start, start + len(line)
        start += len(line) + 1


def _is_apart(paragraph: Paragraph) -> bool:
    """Whether a line is a reference, whose title is another's, or a formula on a page."""
    is_formula = paragraph.kind is ParagraphKind.CODE and paragraph.page > 0
    return is_formula or paragraph.kind is ParagraphKind.REFERENCE


def in_prose(found: Iterable[Suspect], without: NotProse | LinesApart | None) -> list[Suspect]:
    """Return the suspects that meet nothing which is not prose."""
    if without is None:
        return list(found)
    ranges = without.ranges
    starts = [start for start, _ in ranges]
    kept = []
    for one in found:
        before = bisect_right(starts, max(one.start, one.end - 1)) - 1
        if before < 0 or ranges[before][1] <= one.start:
            kept.append(one)
    return kept
