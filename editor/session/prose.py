"""Suspects in prose only: in a Markdown file, code and the like are not reviewed."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

from editor.article import Article
from editor.engine.suspect import Suspect
from editor.engine.text.markdown import NotProse
from editor.files.formats import MARKDOWN


def not_prose(article: Article, text: str) -> NotProse | None:
    """Return what of an article's text is not prose; None if all of it may be."""
    path = article.origin.path
    is_markdown = path is not None and path.suffix.lower() in MARKDOWN.suffixes
    return NotProse(text) if is_markdown and not article.origin.format else None


def in_prose(found: Iterable[Suspect], without: NotProse | None) -> list[Suspect]:
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
