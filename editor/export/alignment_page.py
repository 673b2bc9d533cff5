"""The page of an alignment: an article beside its originals, sentence by sentence.

One HTML page that needs no other file, without scripts and remote content.
"""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

from editor.export.change_report import fact, shown
from editor.export.page import ALIGNMENT_PAGE
from editor.originals.alignment import rows

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from editor.originals.alignment import Alignment, Row


def alignment_page(found: Alignment, name: str, originals: Sequence[str]) -> str:
    """Return the page, all ASCII; the names are those of the files."""
    values = {
        "title": shown(f"{name} and its original"),
        "name": shown(name),
        "figures": "".join(_figures(found, originals)),
        "sides": "".join(_row(found, row, originals) for row in rows(found)),
    }
    page = Template(ALIGNMENT_PAGE).substitute(values)
    return page.encode("ascii", "xmlcharrefreplace").decode("ascii")


def _figures(found: Alignment, originals: Sequence[str]) -> Iterator[str]:
    yield fact("Words", f"{found.words:,}")
    yield fact("From the original", f"{found.coverage:.0%}")
    used = sorted({passage.original for passage in found.passages})
    yield fact("Originals", shown(", ".join(originals[number] for number in used)) or "none")
    own = sum(not one.house for one in found.differences)
    yield fact("Differences", f"{own:,}")
    yield fact("House style", f"{len(found.differences) - own:,}")


def _row(found: Alignment, row: Row, originals: Sequence[str]) -> str:
    left = _marked(
        found.article, row.start, row.end, [(d.start, d.end, d.house) for d in row.differences]
    )
    right = ""
    if row.original is not None:
        if len(originals) > 1:
            right += f"<small>{shown(originals[row.original])}</small> "
        if row.moved:
            right += "<small>moved</small> "
        marks = [(d.original_start, d.original_end, d.house) for d in row.differences]
        text = found.originals[row.original]
        right += _marked(text, row.original_start, row.original_end, marks, "ins")
    return f"<tr><td>{left}</td><td>{right}</td></tr>\n"


def _marked(
    text: str, start: int, end: int, marks: Sequence[tuple[int, int, bool]], tag: str = "del"
) -> str:
    """Return text[start:end] as HTML; a mark is a span, and whether it is house style."""
    parts = []
    for low, high, house in marks:
        parts.append(shown(text[start:low]))
        parts.append(_tagged(tag, "house" if house else "", shown(text[low:high])))
        start = high
    return "".join((*parts, shown(text[start:end])))


def _tagged(tag: str, kind: str, html: str) -> str:
    if not html:
        return ""
    return f'<span class="{kind}">{html}</span>' if kind else f"<{tag}>{html}</{tag}>"
