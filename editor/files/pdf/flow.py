"""The paragraphs of a document in order, each whole, whatever page or figure comes between."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from editor.article.paragraphs import ParagraphKind
from editor.files.pdf.blocks import (
    INDENT,
    Typical,
    blocks,
    is_bullet,
    left_edge,
    mark_of,
    would_have_fitted,
)
from editor.files.pdf.characters import HYPHENS, SOFT_HYPHEN
from editor.files.pdf.formulas import is_formula
from editor.files.pdf.kinds import SMALLER, Kinds, PagePart
from editor.files.pdf.rows import PageLine
from editor.files.pdf.tables import TableRow, tables

MOST_BETWEEN: Final = 6
"""Parts that may interrupt a sentence. Set by hand."""
_FLOWS: Final = (ParagraphKind.TEXT, ParagraphKind.LIST_ITEM, ParagraphKind.REFERENCE)
_ENDS: Final = (".", "!", "?", ":")
_CLOSING: Final = "\"'”’)]»⁰¹²³⁴⁵⁶⁷⁸⁹"


def parts(columns: Sequence[Sequence[PageLine]]) -> list[PagePart]:
    """Return what the lines of a document's columns, in reading order, make up."""
    typical = Typical(columns)
    kinds = Kinds(typical)
    found = []
    page = 0
    begun: list[TableRow] = []
    for rows in filter(None, columns):
        is_first = rows[0].column.page != page
        page = rows[0].column.page
        at_table = tables(rows, begun)
        found.append(list(_of_column(rows, at_table, typical, kinds, is_first=is_first)))
        begun = next((one for at, one in at_table.items() if at + len(one) == len(rows)), [])
    return _joined(found, typical)


def _of_column(
    rows: Sequence[PageLine],
    at_table: Mapping[int, Sequence[TableRow]],
    typical: Typical,
    kinds: Kinds,
    *,
    is_first: bool,
) -> Iterator[PagePart]:
    left = left_edge(rows)
    pieces: list[tuple[str, list[PageLine]]] = []
    at = 0
    while at < len(rows):
        if at in at_table:
            pieces.append(("table", [one.row for one in at_table[at]]))
            at += len(at_table[at])
            continue
        kind = "formula" if is_formula(rows[at], left) else "prose"
        if pieces and pieces[-1][0] == kind:
            pieces[-1][1].append(rows[at])
        else:
            pieces.append((kind, [rows[at]]))
        at += 1
    done = 0
    for number, (kind, piece) in enumerate(pieces):
        if kind == "table":
            yield from _of_table(at_table[done])
        elif kind == "formula":
            yield PagePart(ParagraphKind.CODE, piece)
        else:
            before = [
                row for row in rows[:done] if not typical.is_other_size(row.size, typical.size)
            ]
            has_text = not is_first or bool(before)
            is_last = number == len(pieces) - 1
            yield from _of_prose(piece, typical, kinds, is_last=is_last, has_text=has_text)
        done += len(piece)


def _of_table(table: Iterable[TableRow]) -> Iterator[PagePart]:
    for row, cells in table:
        for number, cell in enumerate(cells):
            yield PagePart(ParagraphKind.CELL, [row], int(not number), cells=[cell], floats=True)


def _of_prose(
    rows: Sequence[PageLine], typical: Typical, kinds: Kinds, *, is_last: bool, has_text: bool
) -> Iterator[PagePart]:
    found = blocks(rows, typical)
    last_of_text = max(
        (n for n, one in enumerate(found) if not typical.is_other_size(one.size, typical.size)),
        default=-1,
    )
    for number, block in enumerate(found):
        # Notes stand below text: in their column, or in a column before theirs.
        is_below = number > last_of_text and (last_of_text >= 0 or has_text)
        yield kinds.part(block, ends_column=is_last and is_below)


def _joined(columns: Sequence[Sequence[PagePart]], typical: Typical) -> list[PagePart]:
    """Join paragraphs that go on in the next column, or behind what stands apart from the text."""
    _set_apart(columns, typical)
    done: list[PagePart] = []
    waiting: list[PagePart] = []
    """What stands apart, and comes once the open paragraph is whole."""
    open_part: PagePart | None = None
    for column in columns:
        is_first = True
        for part in column:
            if part.floats:
                waiting.append(part)
                continue
            if (
                open_part is not None
                and (is_first or waiting)
                and _goes_on(open_part, part, typical)
            ):
                open_part.rows += part.rows
            else:
                done += waiting
                waiting = []
                done.append(part)
                open_part = part if part.kind in _FLOWS else None
            is_first = False
    return done + waiting


def _set_apart(columns: Iterable[Sequence[PagePart]], typical: Typical) -> None:
    """Set small print apart that interrupts a sentence at the foot or the head of a column."""
    placed = [(number, part) for number, column in enumerate(columns) for part in column]
    for at, (number, part) in enumerate(placed):
        if part.kind is not ParagraphKind.TEXT or _has_ended(part):
            continue
        between: list[PagePart] = []
        for other, following in placed[at + 1 : at + 1 + MOST_BETWEEN]:
            if following.floats:
                continue
            if following.kind is ParagraphKind.TEXT and _is_small(following, typical):
                between.append(following)
                continue
            starts_low = following.rows[0].text.lstrip("“\"'‘(")[:1].islower()
            if other > number and starts_low and _goes_on(part, following, typical):
                for one in between:
                    one.kind, one.floats = ParagraphKind.NOTE, True
            break


def _has_ended(part: PagePart) -> bool:
    return part.rows[-1].text.rstrip(_CLOSING).endswith(_ENDS)


def _is_small(part: PagePart, typical: Typical) -> bool:
    return all(row.size <= SMALLER * typical.size for row in part.rows)


def _goes_on(part: PagePart, following: PagePart, typical: Typical) -> bool:
    """Whether a paragraph goes on with the one that begins another column."""
    last, row = part.rows[-1], following.rows[0]
    is_other = following.kind not in (part.kind, ParagraphKind.TEXT)
    if is_other or typical.is_other_size(last.size, row.size) or is_bullet(mark_of(row)):
        return False
    if last.words[-1].text.endswith((*HYPHENS, SOFT_HYPHEN)):
        return True
    first = row.text.lstrip("“\"'‘(")
    if would_have_fitted(last, row, last.column.x1) and not first[:1].islower():
        return False
    is_indented = row.x0 > row.column.left + INDENT * row.size
    if part.kind is ParagraphKind.REFERENCE:
        return is_indented and not mark_of(row)
    if part.kind is ParagraphKind.TEXT:
        return not is_indented
    return not (is_indented and last.text.rstrip(_CLOSING).endswith(_ENDS))
