"""The report of changes: one HTML page that needs no other file.

It has no scripts and no remote content, and a policy that tells browsers to block both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from string import Template
from typing import TYPE_CHECKING, Final

from editor.article.article import text_sha256
from editor.article.log import Event, changes_text
from editor.article.provenance import NOT_SAID, Provenance, is_later
from editor.export.alignment_rows import alignment_rows
from editor.export.markup import fact, shown
from editor.export.page import PAGE
from editor.review.differences import ComparedRow, align, words_that_differ
from editor.review.kinds import KINDS
from editor.translatable import listed

if TYPE_CHECKING:
    from editor.export.review_snapshot import ReviewSnapshot
    from editor.review import LogRow

_WORD: Final = re.compile(r"\w+(?:['’\-]\w+)*")
_KIND_NAMES: Final = {kind.value: look.name for kind, look in KINDS.items()}


@dataclass(frozen=True, slots=True)
class ReportNames:
    """File names and the author that the report mentions."""

    corrected: str
    log: str
    author: str = ""
    """Who reviewed the article; "" for nobody in particular."""


def change_report(work: ReviewSnapshot, names: ReportNames, made: datetime | None = None) -> bytes:
    """Return the report as an HTML page in UTF-8.

    It lists all changes that were not undone, in the order they were made, and shows the text as
    opened beside the corrected text, and beside the originals that it was compared with. `made` is
    the time it states, by default now.
    """
    standing = [
        (event, row)
        for event, row in zip(work.log.events, work.rows, strict=True)
        if changes_text(event) and not row.undone and event["event"] in {"accept", "edit"}
    ]
    values = {
        "title": shown(f"Changes to {work.origin.name}"),
        "name": shown(work.origin.name),
        "figures": "".join(_figures(work, standing, names)),
        "hashes": "".join(_hashes(work)),
        "command": shown(
            f"unspin verify {_quoted(work.origin.name)} {_quoted(names.log)} "
            f"{_quoted(names.corrected)}"
        ),
        "changes": "".join(_change(n, event) for n, (event, _) in enumerate(standing, 1)),
        "compared": "".join(_compared(work)),
        "sides": "".join(_side_by_side(row) for row in align(work.original, work.text)),
        "made": _time((made or datetime.now(UTC)).isoformat()),
    }
    return Template(PAGE).substitute(values).encode()


def _figures(
    work: ReviewSnapshot, standing: list[tuple[Event, LogRow]], names: ReportNames
) -> Iterator[str]:
    events = work.log.events
    accepted = sum(event["event"] == "accept" for event, _ in standing)
    counts = work.counts
    if told := _article_provenance(work).told():
        yield fact("The article", shown(_sentence(told)))
    yield fact("Words", f"{len(_WORD.findall(work.original)):,}")
    if work.evidence is not None:
        yield fact("Looks spun", f"{work.evidence.spun:.0%}")
    yield fact("Changes", f"{len(standing):,}")
    yield fact("Suggestions accepted", f"{accepted:,}")
    yield fact("Own wordings", f"{len(standing) - accepted:,}")
    if counts.total:
        yield fact("Suspects decided", f"{counts.decided:,} of {counts.total:,}")
    if events:
        yield fact("From", _time(events[0]["at"]))
        yield fact("To", _time(events[-1]["at"]))
    if names.author:
        yield fact("By", shown(names.author))


def _hashes(work: ReviewSnapshot) -> Iterator[str]:
    yield fact("The file as it was opened", f"<code>{work.origin.sha256}</code>")
    yield fact("Its text", f"<code>{text_sha256(work.original)}</code>")
    yield fact("The corrected text", f"<code>{text_sha256(work.text)}</code>")


def _change(number: int, event: Event) -> str:
    before = f"<del>{shown(event['before'])}</del>" if event["before"] else "<i>nothing</i>"
    after = f"<ins>{shown(event['after'])}</ins>" if event["after"] else "<i>nothing</i>"
    return (
        f'<tr><td class="number">{number}</td><td>{before}</td><td>{after}</td>'
        f"<td>{_decided(event)}</td><td>{_time(event['at'])}</td></tr>\n"
    )


def _decided(event: Event) -> str:
    kind = _KIND_NAMES.get(str(event.get("kind", "")), "")
    if event["event"] == "accept":
        sure = event.get("confidence")
        words = f"suggestion {event['rank']} accepted" if "rank" in event else "accepted"
        if isinstance(sure, int | float):
            words += f" ({sure:.0%})"
    elif "for" in event:
        words = "along with the change before"
    else:
        words = "own wording" if kind else "edited by hand"
    reason = f"<br><small>{shown(str(event['reason']))}</small>" if event.get("reason") else ""
    return f"{kind + ': ' if kind else ''}{words}{reason}"


def _compared(work: ReviewSnapshot) -> Iterator[str]:
    """Yield the chapter about the originals that the article was compared with."""
    if work.compared is None:
        return
    yield "<h2>Compared with its original</h2>\n<table>\n"
    yield "<tr><th>Original</th><th>Of the article</th><th>SHA-256</th></tr>\n"
    for one in work.compared.originals:
        told = one.provenance.told(in_file=one.row > 0)
        where = f"<br><small>{shown(_sentence(told))}</small>" if told else ""
        yield (
            f"<tr><td>{shown(one.name)}{where}</td><td>{one.coverage:.0%}</td>"
            f"<td><code>{shown(one.sha256)}</code></td></tr>\n"
        )
    yield "</table>\n"
    article = _article_provenance(work)
    earlier = [one.name for one in work.compared.originals if is_later(article, one.provenance)]
    if earlier:
        yield f"<p>By these dates the article is later than {shown(listed(earlier))}.</p>\n"
    names = [one.name for one in work.compared.originals]
    house = work.compared.house
    style = ", differences of house style by a dotted line" if house else ""
    yield f'<p class="lead">What differs is marked{style}.</p>\n<table class="sides">\n'
    yield alignment_rows(work.compared.alignment, names, "As opened", house=house)
    yield "</table>\n"


def _article_provenance(work: ReviewSnapshot) -> Provenance:
    return NOT_SAID if work.source is None else work.source.provenance


def _sentence(clauses: Sequence[str]) -> str:
    text = "; ".join(clauses)
    return f"{text[0].upper()}{text[1:]}."


def _side_by_side(row: ComparedRow) -> str:
    marks = words_that_differ(row)
    before = _marked(row.before, marks.before, "del")
    after = _marked(row.after, marks.after, "ins")
    return f"<tr><td>{before}</td><td>{after}</td></tr>\n"


def _marked(text: str | None, stretches: list[tuple[int, int]], tag: str) -> str:
    if text is None:
        return ""
    parts, last = [], 0
    for start, end in stretches:
        parts += [shown(text[last:start]), f"<{tag}>{shown(text[start:end])}</{tag}>"]
        last = end
    return "".join([*parts, shown(text[last:])])


def _time(stamp: str) -> str:
    moment = datetime.fromisoformat(stamp).astimezone(UTC)
    return f'<time datetime="{moment:%Y-%m-%dT%H:%M:%SZ}">{moment:%Y-%m-%d %H:%M} UTC</time>'


def _quoted(name: str) -> str:
    return name if re.fullmatch(r"[\w.\-/]+", name) else "'" + name.replace("'", "'\\''") + "'"
