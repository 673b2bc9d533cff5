"""The report of changes: one HTML page that needs no other file.

It has no scripts and no remote content, and a policy that tells browsers to block both. It is in
the language of its readers, the article's words aside.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from string import Template
from typing import TYPE_CHECKING, NamedTuple

from editor.article.article import text_sha256
from editor.article.log import Event, changes_text
from editor.article.provenance import Provenance, is_later
from editor.export.alignment_rows import alignment_rows
from editor.export.decisions import how_decided
from editor.export.markup import shown
from editor.export.page import PAGE
from editor.export.places import ArticlePlaces
from editor.export.report_method import method_chapter
from editor.export.report_words import ReportWords, marked, time
from editor.export.verdict_words import as_a_whole
from editor.export.worst_passages import passages_chapter, worst_passages
from editor.review.differences import ComparedRow, align, words_that_differ
from editor.translatable import joined, listed, tr

if TYPE_CHECKING:
    from editor.export.review_snapshot import ReviewSnapshot
    from editor.review import LogRow


@dataclass(frozen=True, slots=True)
class ReportNames:
    """File names and the author that the report mentions."""

    corrected: str
    log: str
    author: str = ""
    """Who reviewed the article; "" for nobody in particular."""


class _Chapter(NamedTuple):
    """A chapter of the report."""

    id: str
    title: str
    parts: Iterable[str]
    """Its HTML."""


_Standing = list[tuple[Event, "LogRow"]]
"""The changes that were not undone, in the order they were made."""


def change_report(work: ReviewSnapshot, names: ReportNames, made: datetime | None = None) -> bytes:
    """Return the report as an HTML page in UTF-8.

    It lists all changes that were not undone, in the order they were made, and shows the text as
    opened beside the corrected text, and beside the originals that it was compared with. `made` is
    the time it states, by default now.
    """
    words = ReportWords(work.words)
    chapters = list(_chapters(work, names, words))
    when = time((made or datetime.now(UTC)).isoformat())
    lead = words.say(
        tr(
            "Made with Unspin. Each wording is a decision of whoever reviewed the article, not "
            "proof of the original text."
        )
    )
    values = {
        "language": words.language,
        "title": words.say(tr("Changes to {name}", name=work.origin.name)),
        "lead": f"{when}. {lead}",
        "contents": words.say(tr("Contents")),
        "entries": "".join(
            f'<li><a href="#{one.id}">{words.say(one.title)}</a></li>\n' for one in chapters
        ),
        "chapters": "".join(_written(one, words) for one in chapters),
    }
    return Template(PAGE).substitute(values).encode()


def _chapters(work: ReviewSnapshot, names: ReportNames, words: ReportWords) -> Iterator[_Chapter]:
    standing = [
        (event, row)
        for event, row in zip(work.log.events, work.rows, strict=True)
        if changes_text(event) and not row.undone and event["event"] in {"accept", "edit"}
    ]
    rows = align(work.original, work.text)
    yield _Chapter("summary", tr("Summary"), _summary(work, standing, names, words))
    passages = worst_passages(work, rows)
    if passages:
        yield _Chapter("worst", tr("Worst passages"), passages_chapter(passages, words))
    yield _Chapter("changes", tr("Every change"), _changes(work, standing, words))
    if work.compared is not None:
        yield _Chapter("originals", tr("Compared with its original"), _compared(work, words))
    title = tr("The article as opened and as corrected")
    yield _Chapter("texts", title, _texts(rows, words))
    yield _Chapter("method", tr("Method and limits"), method_chapter(words))
    yield _Chapter("hashes", tr("Hashes, and how to verify"), _hashes(work, names, words))


def _written(chapter: _Chapter, words: ReportWords) -> str:
    heading = f"<h2>{words.say(chapter.title)}</h2>\n"
    return f'<section id="{chapter.id}">\n{heading}{"".join(chapter.parts)}</section>\n'


def _summary(
    work: ReviewSnapshot, standing: _Standing, names: ReportNames, words: ReportWords
) -> Iterator[str]:
    if work.evidence is not None:
        yield words.paragraph(as_a_whole(work.evidence))
    yield '<table class="facts">\n'
    yield from _figures(work, standing, words)
    if told := _told(work.provenance, words):
        yield words.fact(tr("The article"), told)
    if work.provenance.extraction:
        yield words.fact(tr("Text taken from the file by"), shown(work.provenance.extraction))
    if names.author:
        yield words.fact(tr("By", "whose work it is"), shown(names.author))
    yield words.fact(tr("SHA-256 of the file"), f"<code>{work.origin.sha256}</code>")
    yield "</table>\n"


def _figures(work: ReviewSnapshot, standing: _Standing, words: ReportWords) -> Iterator[str]:
    events = work.log.events
    accepted = sum(event["event"] == "accept" for event, _ in standing)
    counts = work.counts
    yield words.fact(tr("Words"), words.number(len(work.original.split())))
    if work.evidence is not None:
        yield words.fact(tr("Looks spun"), words.percent(work.evidence.spun))
    yield words.fact(tr("Changes"), words.number(len(standing)))
    yield words.fact(tr("Suggestions accepted"), words.number(accepted))
    yield words.fact(tr("Own wordings"), words.number(len(standing) - accepted))
    if counts.total:
        decided = tr("{decided} of {total}", decided=counts.decided, total=counts.total)
        yield words.fact(tr("Suspects decided"), words.say(decided))
    if events:
        yield words.fact(tr("From", "a time"), time(events[0]["at"]))
        yield words.fact(tr("To", "a time"), time(events[-1]["at"]))


def _changes(work: ReviewSnapshot, standing: _Standing, words: ReportWords) -> Iterator[str]:
    if not standing:
        yield words.paragraph(tr("Nothing was changed."))
        return
    places = ArticlePlaces(work)
    yield '<table lang="en">\n'
    yield words.heads((tr("Where"), tr("Was"), tr("Is now"), tr("Decided")), (16, 20, 20, 44))
    own = f'lang="{words.language}"'
    for number, (event, row) in enumerate(standing, 1):
        where = "" if row.start is None else words.say(places.of(row.start).words())
        decided = words.say(how_decided(event))
        reason = words.reason(str(event.get("reason", "")))
        why = f"<br><small>{reason}</small>" if reason else ""
        yield (
            f'<tr><td {own} class="place">{words.number(number)}<br><small>{where}</small></td>'
            f"<td>{_wording(event['before'], 'del', words)}</td>"
            f"<td>{_wording(event['after'], 'ins', words)}</td>"
            f"<td {own}>{decided} {time(event['at'])}{why}</td></tr>\n"
        )
    yield "</table>\n"


def _wording(text: str, tag: str, words: ReportWords) -> str:
    if text:
        return f"<{tag}>{shown(text)}</{tag}>"
    nothing = words.say(tr("nothing"))
    return f'<i lang="{words.language}">{nothing}</i>'


def _compared(work: ReviewSnapshot, words: ReportWords) -> Iterator[str]:
    """Yield the chapter about the originals that the article was compared with."""
    if work.compared is None:
        return
    originals, house = work.compared.originals, work.compared.house
    yield "<table>\n"
    yield words.heads((tr("Original"), tr("Of the article"), "SHA-256"))
    for one in originals:
        told = _told(one.provenance, words, in_file=one.row > 0)
        where = f"<br><small>{told}</small>" if told else ""
        yield (
            f"<tr><td>{shown(one.name)}{where}</td><td>{words.percent(one.coverage)}</td>"
            f"<td><code>{shown(one.sha256)}</code></td></tr>\n"
        )
    yield "</table>\n"
    earlier = [one.name for one in originals if is_later(work.provenance, one.provenance)]
    if earlier:
        yield words.paragraph(
            tr("By these dates the article is later than {originals}.", originals=listed(earlier))
        )
    marked_so = (
        tr("What differs is marked, differences of house style by a dotted line.")
        if house
        else tr("What differs is marked.")
    )
    yield words.paragraph(marked_so, "lead")
    yield '<table class="sides" lang="en">\n'
    names = [one.name for one in originals]
    yield alignment_rows(work.compared.alignment, names, tr("As opened"), words, house=house)
    yield "</table>\n"


def _told(provenance: Provenance, words: ReportWords, *, in_file: bool = False) -> str:
    """Return a sentence that says where a text is from, as HTML; "" if nothing is known."""
    told = words.say(joined(provenance.told(in_file=in_file), "; "))
    return f"{told[0].upper()}{told[1:]}." if told else ""


def _texts(rows: list[ComparedRow], words: ReportWords) -> Iterator[str]:
    yield '<table class="sides" lang="en">\n'
    yield words.heads((tr("As opened"), tr("Corrected")))
    for row in rows:
        marks = words_that_differ(row)
        before = marked(row.before, [(*span, "del") for span in marks.before])
        after = marked(row.after, [(*span, "ins") for span in marks.after])
        yield f"<tr><td>{before}</td><td>{after}</td></tr>\n"
    yield "</table>\n"


def _hashes(work: ReviewSnapshot, names: ReportNames, words: ReportWords) -> Iterator[str]:
    yield words.paragraph(
        tr(
            "Given the file as it was opened, the edit log and the corrected text, this command "
            "checks whether the log leads from the one to the other, and says where it does not:"
        )
    )
    files = (work.origin.name, names.log, names.corrected)
    yield f"<p><code>unspin verify {shown(' '.join(map(_quoted, files)))}</code></p>\n"
    yield words.paragraph(
        tr("The SHA-256 of the file and of both texts (UTF-8, line ends as LF) must be:")
    )
    yield '<table class="facts">\n'
    for name, value in (
        (tr("The file as it was opened"), work.origin.sha256),
        (tr("Its text"), text_sha256(work.original)),
        (tr("The corrected text"), text_sha256(work.text)),
    ):
        yield words.fact(name, f"<code>{value}</code>")
    yield "</table>\n"


def _quoted(name: str) -> str:
    return name if re.fullmatch(r"[\w.\-/]+", name) else "'" + name.replace("'", "'\\''") + "'"
