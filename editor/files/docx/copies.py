"""Where a text stands twice, a change of it is made in both places."""

from __future__ import annotations

from collections.abc import Sequence

from editor.article.source import Replaced
from editor.files.docx.changes import touched_lines
from editor.files.docx.model import Copy, DocxModel, build_model


def changes_in_copies(
    model: DocxModel, changes: Sequence[Replaced], *, tracks: bool
) -> list[tuple[DocxModel, list[Replaced]]]:
    """Pair each copy, if it has the same text, with the changes in it.

    If `tracks`, a copy is left alone that cannot hold the tracked changes of the text itself.
    """
    found = []
    for copy in model.copies:
        own_model = build_model([copy.box])
        start, end = copy.start, copy.start + len(own_model.text)
        if model.text[start:end] != own_model.text:
            continue
        if tracks and copy.box.paragraphs[0].apart and not _is_apart(model, start):
            continue
        own = [
            Replaced(one.start - start, one.end - start, one.after, one.at)
            for one in changes
            if start <= one.start and one.end <= end and not _is_beside(copy, one, end)
        ]
        if own:
            found.append((own_model, own))
    return found


def _is_apart(model: DocxModel, at: int) -> bool:
    line = next(touched_lines(model, [Replaced(at, at, "")]))
    return line.paragraphs[0].apart


def _is_beside(copy: Copy, change: Replaced, end: int) -> bool:
    """Whether a change inserts text at an end of a copied piece of a line, so outside of it."""
    return copy.within_line and change.start == change.end and change.start in (copy.start, end)
