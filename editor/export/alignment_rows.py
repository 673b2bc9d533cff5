"""The rows of an alignment as HTML: an original's sentences beside those of the article.

What is said of them is in the language of their readers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.export.markup import shown
from editor.originals.alignment import rows
from editor.translatable import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.export.report_words import ReportWords
    from editor.originals.alignment import Alignment, Row


def alignment_rows(
    found: Alignment,
    originals: Sequence[str],
    article: str,
    words: ReportWords,
    *,
    house: bool = True,
) -> str:
    """Return the rows of a table: `originals` are the names of theirs, `article` heads its column.

    With `house`, differences of house style are underlined.
    """
    head = words.heads((tr("Originals") if len(originals) > 1 else tr("Original"), article))
    several = originals if len(originals) > 1 else ()
    note = words.say(tr("moved"))
    moved = f'<small lang="{words.language}">{note}</small> '
    return head + "".join(_row(found, row, several, moved, house=house) for row in rows(found))


def _row(found: Alignment, row: Row, names: Sequence[str], moved: str, *, house: bool) -> str:
    own = [one for one in row.differences if house or not one.house]
    after = [(one.start, one.end, one.house) for one in own]
    right = _marked(found.article, row.start, row.end, after, "del")
    left = ""
    if row.original is not None:
        left = f"<small>{shown(names[row.original])}</small> " if names else ""
        left += moved if row.moved else ""
        before = [(one.original_start, one.original_end, one.house) for one in own]
        text = found.originals[row.original]
        left += _marked(text, row.original_start, row.original_end, before, "ins")
    return f"<tr><td>{left}</td><td>{right}</td></tr>\n"


def _marked(
    text: str, start: int, end: int, marks: Sequence[tuple[int, int, bool]], tag: str
) -> str:
    """Return text[start:end] as HTML; a mark is a span, and whether it is house style."""
    parts = []
    for low, high, house in marks:
        parts.append(shown(text[start:low]))
        if high > low:
            inner = shown(text[low:high])
            parts.append(
                f'<span class="house">{inner}</span>' if house else f"<{tag}>{inner}</{tag}>"
            )
        start = high
    return "".join((*parts, shown(text[start:end])))
