"""The page of an alignment: an article beside its originals, sentence by sentence.

One HTML page that needs no other file, without scripts and remote content.
"""

from __future__ import annotations

from operator import itemgetter
from string import Template
from typing import TYPE_CHECKING, NamedTuple

from editor.export.change_report import fact, shown
from editor.export.page import ALIGNMENT_PAGE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from editor.originals.alignment import Alignment, Passage


class _Mark(NamedTuple):
    """A span of one side to be marked."""

    start: int
    end: int
    house: bool


def alignment_page(found: Alignment, name: str, originals: Sequence[str]) -> str:
    """Return the page, all ASCII; the names are those of the files."""
    rows = sorted(_rows(found, originals), key=itemgetter(0, 1))
    values = {
        "title": shown(f"{name} and its original"),
        "name": shown(name),
        "figures": "".join(_figures(found, originals)),
        "sides": "".join(row for _, _, row in rows),
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


def _rows(found: Alignment, originals: Sequence[str]) -> Iterator[tuple[int, bool, str]]:
    """Yield the rows: where they begin in the article, whether both sides have something."""
    for passage in found.passages:
        yield from _passage_rows(found, passage, originals)
    for one in found.differences:
        if one.whole:
            left, right = shown(found.wording(one)), shown(found.original_wording(one))
            tag = "house" if one.house else ""
            yield one.start, False, _row(_tagged("del", tag, left), _tagged("ins", tag, right))


def _passage_rows(
    found: Alignment, passage: Passage, originals: Sequence[str]
) -> Iterator[tuple[int, bool, str]]:
    text = found.originals[passage.original]
    sign = ""
    if len(originals) > 1:
        sign += f"<small>{shown(originals[passage.original])}</small> "
    if passage.moved:
        sign += "<small>moved</small> "
    for (start, end, low, high), own in found.by_sentence(passage):
        left = _marked(found.article, start, end, [_Mark(d.start, d.end, d.house) for d in own])
        marks = [_Mark(d.original_start, d.original_end, d.house) for d in own]
        right = _marked(text, low, high, marks, "ins")
        yield start, True, _row(left, sign + right)


def _marked(text: str, start: int, end: int, marks: Sequence[_Mark], tag: str = "del") -> str:
    parts = []
    for mark in marks:
        parts.append(shown(text[start : mark.start]))
        wording = shown(text[mark.start : mark.end])
        parts.append(_tagged(tag, "house" if mark.house else "", wording))
        start = mark.end
    return "".join((*parts, shown(text[start:end])))


def _tagged(tag: str, kind: str, html: str) -> str:
    if not html:
        return ""
    return f'<span class="{kind}">{html}</span>' if kind else f"<{tag}>{html}</{tag}>"


def _row(left: str, right: str) -> str:
    return f"<tr><td>{left}</td><td>{right}</td></tr>\n"
