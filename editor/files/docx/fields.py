"""Fields whose results programs compute, and what can be tracked and said in those of others.

In the result of a computed field LibreOffice keeps no tracked changes: they can be neither accepted
nor rejected, and a comment on one becomes text of the article. So a change deletes such a field as
a whole. After ECMA-376, part 1, section 17.16.
"""

from __future__ import annotations

import operator
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final, NamedTuple

from editor.article.source import Replaced, applied
from editor.files.docx.changes import PieceRange, Refuse, text_changes
from editor.files.docx.markup import tags
from editor.files.docx.model import ComplexField, DocxModel, DocxPiece
from editor.files.docx.vocabulary import RANGE_MARKERS, REVISIONS

_COMPUTED: Final = frozenset(
    {"=", "ASK", "AUTHOR", "AUTONUM", "CITATION", "COMMENTS", "CREATEDATE", "DATE", "DOCPROPERTY",
     "DOCVARIABLE", "EDITTIME", "FILENAME", "FILLIN", "IF", "KEYWORDS", "LASTSAVEDBY",
     "MACROBUTTON", "MERGEFIELD", "NUMCHARS", "NUMPAGES", "NUMWORDS", "PAGE", "PAGEREF",
     "PRINTDATE", "REF", "REVNUM", "SAVEDATE", "SEQ", "SET", "SUBJECT", "TEMPLATE", "TIME",
     "TITLE", "USERINITIALS", "USERNAME"}
)  # fmt: skip
"""Measured: of 61 kinds of field, those of which LibreOffice 7.4 loses changes that are tracked
within the result."""
_COMMENTED: Final = frozenset({"FORMTEXT", "HYPERLINK"})
"""Measured: of the others, those of which LibreOffice 7.4 keeps what comments in the result say."""
_HELD: Final = RANGE_MARKERS | {
    "r", "fldChar", "fldData", "instrText", "t", "tab", "br", "noBreakHyphen", "softHyphen",
    "lastRenderedPageBreak",
}  # fmt: skip
"""What may be in a field that is deleted, besides how it looks."""
_DELETED: Final = {"t": "delText", "instrText": "delInstrText"}
_CODE: Final = re.compile(r"<(?:[^\s<>/:]+:)?instrText\b[^>]*>\s*(=|[^\s<&\\]+)")

_start = operator.attrgetter("start")
_end = operator.attrgetter("end")


class DeletedField(NamedTuple):
    """A computed field, at [start, end) of its part's source, and that source as it is in w:del."""

    start: int
    end: int
    source: str


def deleted_field(field: ComplexField) -> DeletedField | None:
    """Return a computed field as what is deleted; None for any other field."""
    begin, end, result = field.begin, field.end, field.result
    if begin is None or end is None or not result:
        return None
    paragraph = result[0].paragraph
    ends = (bisect_left(paragraph.pieces, at, key=_start) for at in (begin.start, end.end))
    within = paragraph.pieces[slice(*ends)]
    runs = [begin, end, *(one.run for one in result)]
    if (
        within != result
        or any(one.ancestors != begin.ancestors for one in runs)
        or any(one.name in REVISIONS for one in begin.ancestors)
    ):
        return None
    if _kind(field) not in _COMPUTED:
        return None
    deleted = _deleted(paragraph.part.source[begin.start : end.end])
    return None if deleted is None else DeletedField(begin.start, end.end, deleted)


def shows_comments(piece: DocxPiece) -> bool:
    """Whether a comment on a piece can be read."""
    return piece.within is None or _kind(piece.within) in _COMMENTED


def fields_removed(removed: Iterable[PieceRange]) -> dict[ComplexField, DeletedField]:
    """Return the computed fields whose results are removed as a whole."""
    whole = {one.piece for one in removed if one.end - one.start == len(one.piece.text)}
    fields = dict.fromkeys(one.within for one in whole if one.within)
    found = {field: deleted_field(field) for field in fields if whole.issuperset(field.result)}
    return {field: deleted for field, deleted in found.items() if deleted is not None}


def of_whole_fields(
    model: DocxModel, changes: Sequence[Replaced], refuse: Refuse
) -> list[Replaced]:
    """Return changes, in order; one that goes into a computed field replaces the whole field.

    Those that then touch are made one: the second would be put into what the first takes out.
    """
    fields = list(_places(model))
    if not fields:
        return list(changes)
    clusters: list[_Cluster] = []
    for change in changes:
        start, end = change.start, change.end
        near = bisect_left(fields, start, key=_end), bisect_right(fields, end, key=_start)
        for field in fields[slice(*near)]:
            if _goes_into(model, change, field, refuse):
                start, end = min(start, field.start), max(end, field.end)
        if clusters and start <= clusters[-1].end:
            last = clusters[-1]
            ends = min(start, last.start), max(end, last.end)
            clusters[-1] = _Cluster(*ends, [*last.changes, change])
        else:
            clusters.append(_Cluster(start, end, [change]))
    return [one.as_change(model.text) for one in clusters]


class _FieldPlace(NamedTuple):
    """The code points [start, end) of the text that a computed field has."""

    start: int
    end: int
    field: ComplexField


def _places(model: DocxModel) -> Iterator[_FieldPlace]:
    for line in model.lines:
        for field in dict.fromkeys(piece.within for piece in line.pieces if piece.within):
            if deleted_field(field) is not None:
                yield _FieldPlace(field.result[0].text_start, field.result[-1].text_end, field)


def _goes_into(model: DocxModel, change: Replaced, place: _FieldPlace, refuse: Refuse) -> bool:
    if change.start < change.end or place.start < change.start < place.end:
        return change.start < place.end and change.end > place.start
    (made,) = text_changes(model, [change], refuse)
    return made.anchor is not None and made.anchor.piece.within is place.field


@dataclass(frozen=True, slots=True)
class _Cluster:
    """Changes within code points [start, end) of the text, which are one change."""

    start: int
    end: int
    changes: list[Replaced]

    def as_change(self, text: str) -> Replaced:
        own = [
            replace(one, start=one.start - self.start, end=one.end - self.start)
            for one in self.changes
        ]
        times = [one.at for one in own if one.at is not None]
        said = dict.fromkeys(one.comment for one in own if one.comment)
        after = applied(text[self.start : self.end], own)
        return Replaced(self.start, self.end, after, max(times, default=None), " / ".join(said))


def _kind(field: ComplexField) -> str:
    """Return the name that a field's instruction begins with; "" if it has none."""
    if field.begin is None or not field.result:
        return ""
    first = field.result[0]
    code = _CODE.search(first.paragraph.part.source, field.begin.start, first.start)
    return code.group(1).upper() if code else ""


def _deleted(source: str) -> str | None:
    """Return the source of a field as it is in w:del; None if it holds what cannot be there."""
    out: list[str] = []
    done = 0
    looks = begun = 0
    for tag in tags(source):
        name = tag.name.rpartition(":")[2]
        if name == "rPr":
            looks += 0 if tag.self_closing else -1 if tag.closing else 1
            continue
        if looks:
            continue
        begun += name == "fldChar" and not tag.closing
        if name not in _HELD:
            return None
        if name in _DELETED:
            at = source.index(tag.name, tag.start)
            out += (source[done:at], tag.name[: -len(name)], _DELETED[name])
            done = at + len(tag.name)
    marks = 3  # begin, separate and end: no other field is within it
    return "".join((*out, source[done:])) if begun == marks else None
