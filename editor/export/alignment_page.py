"""The page of an alignment: an article beside its originals, sentence by sentence.

One HTML page that needs no other file, without scripts and remote content.
"""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

from editor.export.alignment_rows import alignment_rows
from editor.export.markup import fact, shown
from editor.export.page import ALIGNMENT_PAGE
from editor.export.report_words import ReportWords
from editor.export.review_snapshot import ReaderWords
from editor.translatable import in_percent

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from editor.originals.alignment import Alignment


def alignment_page(found: Alignment, name: str, originals: Sequence[str]) -> str:
    """Return the page, all ASCII; the names are those of the files."""
    words = ReportWords(ReaderWords())
    values = {
        "language": words.language,
        "title": shown(f"{name} and its original"),
        "name": shown(name),
        "figures": "".join(_figures(found, originals)),
        "sides": alignment_rows(found, originals, name, words),
    }
    page = Template(ALIGNMENT_PAGE).substitute(values)
    return page.encode("ascii", "xmlcharrefreplace").decode("ascii")


def _figures(found: Alignment, originals: Sequence[str]) -> Iterator[str]:
    yield fact("Words", f"{found.words:,}")
    yield fact("From the original", in_percent(found.coverage))
    used = sorted({passage.original for passage in found.passages})
    yield fact("Originals", shown(", ".join(originals[number] for number in used)) or "none")
    own = sum(not one.house for one in found.differences)
    yield fact("Differences", f"{own:,}")
    yield fact("House style", f"{len(found.differences) - own:,}")
