"""Changes made ready for a document: fields whole, paragraphs kept where they can be."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from pathlib import Path

from editor.article.source import Replaced
from editor.files.errors import CannotEncode
from editor.files.odt.model import OdtLayout, PieceKind

_UNWRITABLE = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def check_writable(text: str, path: Path) -> None:
    """Raises CannotEncode for a character that XML cannot hold."""
    found = _UNWRITABLE.search(text)
    if found:
        line = text.count("\n", 0, found.start()) + 1
        raise CannotEncode(
            f"{path} could not be saved: OpenDocument has no character "
            f"U+{ord(found[0]):04X} (line {line}). Nothing was written. Take the character out, "
            "or save it as plain text.",
            path,
            character=found[0],
            position=found.start(),
            line=line,
            encoding="XML",
        )


def applied(text: str, changes: Iterable[Replaced]) -> str:
    """A text with changes made in it."""
    parts = []
    done = 0
    for change in changes:
        parts += [text[done : change.start], change.after]
        done = change.end
    return "".join([*parts, text[done:]])


def prepared(layout: OdtLayout, changes: Sequence[Replaced]) -> Iterator[Replaced]:
    """The same changes, each of whole fields, and each line that lives on changed by itself."""
    for change in _of_whole_fields(layout, changes):
        yield from _by_lines(layout.text, change)


def _of_whole_fields(layout: OdtLayout, changes: Sequence[Replaced]) -> Iterator[Replaced]:
    group: list[Replaced] = []
    start = end = 0
    for change in changes:
        new_start, new_end = _widened(layout, change)
        if group and new_start < end:
            end = max(end, new_end)
            group.append(change)
            continue
        if group:
            yield _merged(layout.text, group, start, end)
        group, start, end = [change], new_start, new_end
    if group:
        yield _merged(layout.text, group, start, end)


def _widened(layout: OdtLayout, change: Replaced) -> tuple[int, int]:
    start, end = change.start, change.end
    # An insertion within a field, too, is between two characters of it.
    for piece in layout.pieces_in(max(start - 1, 0), end + 1):
        if piece.sort is PieceKind.FIELD:
            if piece.at < change.start < piece.stop:
                start = piece.at
            if piece.at < change.end < piece.stop:
                end = piece.stop
    return start, end


def _merged(text: str, group: list[Replaced], start: int, end: int) -> Replaced:
    shifted = [Replaced(one.start - start, one.end - start, one.after, one.at) for one in group]
    times = [one.at for one in group if one.at is not None]
    last: datetime | None = max(times) if times else None
    return Replaced(start, end, applied(text[start:end], shifted), last)


def _by_lines(text: str, change: Replaced) -> Iterator[Replaced]:
    """A newline that is there before and after is no part of any change."""
    before = text[change.start : change.end].split("\n")
    after = change.after.split("\n")
    shared = min(len(before), len(after)) - 1
    before[shared:] = ["\n".join(before[shared:])]
    after[shared:] = ["\n".join(after[shared:])]
    start = change.start
    for old, new in zip(before, after, strict=True):
        if old != new:
            yield Replaced(start, start + len(old), new, change.at)
        start += len(old) + 1
