"""A copy of an article's PDF with what is suspect and what was changed highlighted."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from editor.engine.suspect import Kind
from editor.export.places import ArticlePlaces
from editor.files import WriteError
from editor.files.pdf import Mark, MarkKind, Pdf
from editor.translatable import in_percent, tr

if TYPE_CHECKING:
    from editor.article import Replaced
    from editor.export.review_snapshot import ReviewSnapshot
    from editor.review import Item

SHOWN: Final = 3
"""Suggestions of a suspect that its note names. Set by hand: what is read at a glance."""


def annotated_pdf(work: ReviewSnapshot) -> bytes:
    """Return the PDF with a highlight over each changed and each open suspect phrase, with a note.

    The pages stay as they are. Raises WriteError for an article that is no PDF.
    """
    if not isinstance(work.source, Pdf):
        raise WriteError(
            tr(
                "Only a PDF can be annotated, and the article is none. Export it as a Word "
                "document with tracked changes, which shows each change."
            )
        )
    marks = [_changed(one, work.original) for one in work.changes()]
    marks += [
        Mark(start, end, _suspected(one), MarkKind.SUSPECT)
        for one, start, end in _open_suspects(work)
        if one.kind is not Kind.FURNITURE
    ]
    return work.source.annotated(marks, work.check)


def _changed(change: Replaced, original: str) -> Mark:
    start, end = change.start, change.end
    if start < end:
        start, end = _whole_words(start, end, original)
    before = original[start:end]
    after = original[start : change.start] + change.after + original[change.end : end]
    if not before:
        said = f"put in here: “{after}”"
    elif not after:
        said = f"“{before}” was taken out"
    else:
        said = f"“{before}” was replaced by “{after}”"
    # What was put in is noted on the word before it.
    start = start if before else max(0, start - 1)
    return Mark(start, max(end, start + 1), said, MarkKind.CHANGED)


def _whole_words(start: int, end: int, original: str) -> tuple[int, int]:
    """Return a stretch widened to whole words: of an edit only the letters that differ are kept."""
    while original[start].isalnum() and start and original[start - 1].isalnum():
        start -= 1
    while original[end - 1].isalnum() and end < len(original) and original[end].isalnum():
        end += 1
    return start, end


def _suspected(one: Item) -> str:
    sure = f"{in_percent(one.confidence)} sure"
    wordings = [suggestion.text for suggestion in one.suggestions[:SHOWN]]
    if not wordings:
        return f"suspect ({sure})"
    likely, *others = (f"“{wording}”" if wording else "nothing" for wording in wordings)
    more = f", or {', '.join(others)}" if others else ""
    return f"suspect ({sure}): perhaps {likely} was here{more}"


def _open_suspects(work: ReviewSnapshot) -> Iterator[tuple[Item, int, int]]:
    """Yield those that stand in the PDF, with their places in its text."""
    places = ArticlePlaces(work)
    for one in work.items:
        if not one.decided and places.had(one.start, one.end):
            start = places.in_original(one.start)
            yield one, start, start + one.end - one.start
