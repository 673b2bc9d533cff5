"""Changes of the text, prepared for writing: with whole fields, and split by lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path

from editor.article.source import Replaced, applied
from editor.files.errors import CannotEncode
from editor.files.odt.model import OdtModel, PieceKind
from editor.translatable import tr

_UNWRITABLE = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def check_writable(text: str, path: Path) -> None:
    """Raise CannotEncode for a character that XML cannot hold."""
    found = _UNWRITABLE.search(text)
    if found:
        line = text.count("\n", 0, found.start()) + 1
        raise CannotEncode(
            tr(
                "{path} could not be saved: an OpenDocument text cannot hold the character "
                "U+{code} (line {line}). Nothing was written. Remove the character, or save the "
                "text as plain text.",
                path=path,
                code=f"{ord(found[0]):04X}",
                line=line,
            ),
            path,
            character=found[0],
            position=found.start(),
            line=line,
            encoding="XML",
        )


def prepared(model: OdtModel, changes: Sequence[Replaced]) -> Iterator[Replaced]:
    """Yield the changes, widened to whole fields and split where a line replaces a line."""
    for change in _with_whole_fields(model, changes):
        yield from _by_lines(model.text, change)


def _with_whole_fields(model: OdtModel, changes: Sequence[Replaced]) -> Iterator[Replaced]:
    group: list[Replaced] = []
    start = end = 0
    for change in changes:
        new_start, new_end = _widened(model, change)
        if group and new_start < end:
            end = max(end, new_end)
            group.append(change)
            continue
        if group:
            yield _merged(model.text, group, start, end)
        group, start, end = [change], new_start, new_end
    if group:
        yield _merged(model.text, group, start, end)


def _widened(model: OdtModel, change: Replaced) -> tuple[int, int]:
    start, end = change.start, change.end
    # One character more on each side, to find the field around an insertion.
    for piece in model.pieces_in(max(start - 1, 0), end + 1):
        if piece.kind is PieceKind.FIELD:
            if piece.text_start < change.start < piece.text_end:
                start = piece.text_start
            if piece.text_start < change.end < piece.text_end:
                end = piece.text_end
    return start, end


def _merged(text: str, group: list[Replaced], start: int, end: int) -> Replaced:
    shifted = [Replaced(one.start - start, one.end - start, one.after, one.at) for one in group]
    times = [one.at for one in group if one.at is not None]
    last: datetime | None = max(times) if times else None
    comment = " ".join(filter(None, (one.comment for one in group)))
    return Replaced(start, end, applied(text[start:end], shifted), last, comment)


def _by_lines(text: str, change: Replaced) -> Iterator[Replaced]:
    """Split a change at the newlines that it keeps."""
    before = text[change.start : change.end].split("\n")
    after = change.after.split("\n")
    shared = min(len(before), len(after)) - 1
    before[shared:] = ["\n".join(before[shared:])]
    after[shared:] = ["\n".join(after[shared:])]
    start, comment = change.start, change.comment
    for old, new in zip(before, after, strict=True):
        if old != new:
            yield Replaced(start, start + len(old), new, change.at, comment)
            comment = ""
        start += len(old) + 1
