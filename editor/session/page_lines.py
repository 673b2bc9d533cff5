"""Suspects for lines that a web page marks as its own, merged with those of the engine."""

from __future__ import annotations

from collections.abc import Iterable

from editor.engine.rules.furniture import of_page
from editor.engine.suspect import Suspect, merged


def with_page_lines(
    found: Iterable[Suspect], text: str, span: tuple[int, int], page_lines: frozenset[str]
) -> list[Suspect]:
    """Return the suspects of text[span] in text order, including one for each of its page lines.

    `found` are the engine's suspects in text order; those that overlap a page line are dropped.
    `span` is in code points, half-open; `page_lines` is Article.page_lines.
    """
    return merged(list(of_page(text, *span, page_lines)), found)
