"""Writes changes as tracked changes, which the reader of the document accepts or rejects.

After ECMA-376, part 1, section 17.13.5: w:ins and w:del stand around runs; an inserted or deleted
paragraph mark is recorded in the properties of the paragraph that it ends.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime

from editor.files.docx.changes import PieceRange, Refuse, TextChange
from editor.files.docx.comments import NewComment, reference, stamp
from editor.files.docx.fields import DeletedField, fields_removed, shows_comments
from editor.files.docx.markup import attribute_value, without_attributes
from editor.files.docx.markup_writer import MarkupWriter
from editor.files.docx.model import (
    DocxModel,
    DocxParagraph,
    DocxPiece,
    DocxRun,
    OpenElement,
)
from editor.files.docx.run_content import end_tag_of, prefix_of, with_preserved_space
from editor.files.docx.times import ChangeTimes, is_behind_box, times_of, untimed_insertions
from editor.files.docx.vocabulary import DELETIONS, REVISIONS
from editor.files.docx.writer import DocxWriter, ParagraphPlan, is_first, is_last, paragraph_of


class TrackedWriter(DocxWriter):
    """Keeps removed text as w:del and adds inserted text as w:ins."""

    def __init__(
        self, markup_of: Callable[[str], MarkupWriter], refuse: Refuse, author: str
    ) -> None:
        super().__init__(markup_of, refuse)
        self._author = author
        # When the mark of each paragraph was deleted, and those of its splits were inserted.
        self._join_times: dict[DocxParagraph, datetime | None] = {}
        self._split_times: dict[DocxParagraph, list[datetime | None]] = {}
        self._untimed: set[TextChange] = set()

    def _plan(self, model: DocxModel, changes: Sequence[TextChange]) -> None:
        self._untimed = untimed_insertions(changes)
        super()._plan(model, changes)

    def _plan_change(self, model: DocxModel, change: TextChange) -> None:
        super()._plan_change(model, change)
        if len(change.after) > 1:
            times = self._split_times.setdefault(paragraph_of(change), [])
            times += self._inserted_at(change).marks
        marks = self._deleted_at(change).marks
        for line, at in zip(change.joined, marks, strict=True):
            self._join_times[line.paragraphs[-1]] = at

    def _inserted_at(self, change: TextChange) -> ChangeTimes:
        """Return the times of the inserted lines and of the line breaks behind them."""
        is_near_box = any(one.text_boxes for one in change.line.paragraphs)
        at = None if change in self._untimed else change.at
        return times_of(at, list(map(bool, change.after)), is_near_box=is_near_box)

    def _deleted_at(self, change: TextChange) -> ChangeTimes:
        """Return the times of what is deleted of each line and of the line breaks behind."""
        behind = [self._plans[line.paragraphs[-1]].following for line in change.joined]
        has_text = {one.piece.paragraph for one in change.removed}
        texts = [not has_text.isdisjoint(line.paragraphs) for line in change.joined]
        is_near_box = any(one is not None and one.text_boxes for one in behind)
        return times_of(change.at, [*texts, True], is_near_box=is_near_box)

    def _write_change(self, change: TextChange) -> None:
        paragraph = paragraph_of(change)
        markup = self._markup(paragraph)
        of_lines = zip(change.joined, self._deleted_at(change).texts, strict=False)
        times = {one: at for line, at in of_lines for one in line.paragraphs}
        inserts = change.after != [""]
        anchor = change.anchor
        if anchor is None:
            if inserts:
                self._fill(change, markup)
        elif inserts and (not change.removed or change.removed[0].piece is not anchor.piece):
            self._replace(markup, [anchor], change, change.at, inserts=True)
        fields = fields_removed(change.removed)
        before = change.at
        for number, ranges in enumerate(_contiguous(change.removed)):
            at_anchor = number == 0 and anchor is not None and ranges[0].piece is anchor.piece
            field = ranges[0].piece.within
            at = times.get(ranges[0].piece.paragraph, change.at)
            if is_behind_box(ranges[0]):
                at = None if before else change.at
            before = at
            if field is None or field not in fields:
                self._replace(markup, ranges, change, at, inserts=at_anchor and inserts)
            elif ranges[0].piece is field.result[0]:
                made = fields[field]
                self._replace_field(markup, made, change, at, inserts=at_anchor and inserts)

    def _fill(self, change: TextChange, markup: MarkupWriter) -> None:
        """Insert text into a paragraph that has none."""
        paragraph = change.line.paragraphs[0]
        prefix = prefix_of(paragraph.qname)
        start_run = markup.start_run_like_mark(paragraph)
        out: list[str] = []
        times = self._inserted_at(change).texts
        for number, (line, at) in enumerate(zip(change.after, times, strict=True)):
            if number:
                out += (f"</{paragraph.qname}>", self._begin(markup, paragraph))
            if line:
                run = f"{start_run}{markup.run_content(line, prefix)}</{prefix}r>"
                out.append(self._insertion(markup, prefix, run, at))
        new = self._commented(markup, prefix, "".join(out), change)
        markup.splices.replace(paragraph.content_start, paragraph.content_start, new)

    def _replace(
        self,
        markup: MarkupWriter,
        ranges: list[PieceRange],
        change: TextChange,
        at: datetime | None,
        *,
        inserts: bool,
    ) -> None:
        """Delete contiguous ranges of one run; if `inserts`, put the change's text behind them.

        `at` is the time of the deletion.
        """
        run = ranges[0].piece.run
        parent = run.ancestors[-1] if run.ancestors else None
        if parent is not None and parent.name in DELETIONS:
            # Deleted already: only an insertion is left to do.
            if not inserts:
                return
            ranges = [PieceRange(ranges[0].piece, ranges[0].start, ranges[0].start)]
        first, last = ranges[0], ranges[-1]
        if first is last and first.start == first.end:
            start, closing, opening = self._cut_between(markup, first.piece, first.start)
            end, new = start, ""
        else:
            start, closing = self._cut_before(markup, first.piece, first.start)
            end, opening = self._cut_behind(markup, last.piece, last.end)
            new = self._deletion(markup, ranges, at)
        if inserts:
            before = behind = ""
            for one in _enclosing_revision(run):
                tag, end_tag = one.start_tag(markup.source), f"</{one.qname}>"
                # At its very start or end, the revision need not be split.
                if start == one.start_tag_end and not closing + new:
                    start, behind = one.start, tag
                elif not opening and markup.source.startswith(end_tag, end):
                    end, before = end + len(end_tag), end_tag
                else:
                    before, behind = end_tag, markup.with_new_ids(tag)
            new += before + self._inserted_content(markup, first.piece, change) + behind
        if shows_comments(first.piece):
            new = self._commented(markup, prefix_of(run.qname), new, change)
        markup.splices.replace(start, end, closing + new + opening)

    def _replace_field(
        self,
        markup: MarkupWriter,
        field: DeletedField,
        change: TextChange,
        at: datetime | None,
        *,
        inserts: bool,
    ) -> None:
        """As _replace, of a field as a whole."""
        prefix = prefix_of(paragraph_of(change).qname)
        attributes = self._revision_attributes(markup, at)
        new = f"<{prefix}del{attributes}>{field.source}</{prefix}del>"
        if inserts:
            new += self._inserted_content(markup, change.removed[0].piece, change)
        new = self._commented(markup, prefix, new, change)
        markup.splices.replace(field.start, field.end, new)

    # ----------------------------------------------------------------------------- cutting a run

    def _cut_before(self, markup: MarkupWriter, piece: DocxPiece, at: int) -> tuple[int, str]:
        """Return where a run is cut before a character, and the end tags needed there."""
        run = piece.run
        if at == 0:
            return (run.start, "") if is_first(piece) else (piece.start, f"</{run.qname}>")
        return self._offset(markup, piece, at), f"{_text_end_tag(markup, piece)}</{run.qname}>"

    def _cut_behind(self, markup: MarkupWriter, piece: DocxPiece, at: int) -> tuple[int, str]:
        """Return where a run goes on behind a cut, and the start tags needed there."""
        run = piece.run
        if at == len(piece.text):
            return (run.end, "") if is_last(piece) else (piece.end, markup.start_run(run))
        start_run = markup.start_run(run)
        return self._offset(markup, piece, at), start_run + _text_start_tag(markup, piece)

    def _cut_between(self, markup: MarkupWriter, piece: DocxPiece, at: int) -> tuple[int, str, str]:
        """Return where a run is split before a character, and the end and start tags needed."""
        run = piece.run
        if 0 < at == len(piece.text):
            offset, opening = self._cut_behind(markup, piece, at)
            return offset, f"</{run.qname}>" if opening else "", opening
        offset, closing = self._cut_before(markup, piece, at)
        if not closing:
            return offset, "", ""
        opening = markup.start_run(run) + (_text_start_tag(markup, piece) if at else "")
        return offset, closing, opening

    def _offset(self, markup: MarkupWriter, piece: DocxPiece, at: int) -> int:
        markup.preserve_space(piece)
        return markup.character_offsets(piece)[at]

    # ------------------------------------------------------------------------------ the mark-up

    def _revision_attributes(self, markup: MarkupWriter, at: datetime | None) -> str:
        values = {"id": str(markup.ids.next()), "author": attribute_value(self._author)}
        if at is not None:
            values["date"] = stamp(at)
        return markup.attributes(**values)

    def _commented(self, markup: MarkupWriter, prefix: str, new: str, change: TextChange) -> str:
        """Return mark-up at the level of runs with the change's comment, which it has only once."""
        if not change.comment:
            return new
        one = NewComment(markup.ids.next(), self._author, change.at, change.comment)
        self.comments.append(one)
        change.comment = ""
        return reference(prefix, markup.attributes(id=str(one.id)), new)

    def _insertion(self, markup: MarkupWriter, prefix: str, run: str, at: datetime | None) -> str:
        return f"<{prefix}ins{self._revision_attributes(markup, at)}>{run}</{prefix}ins>"

    def _deletion(self, markup: MarkupWriter, ranges: list[PieceRange], at: datetime | None) -> str:
        run = ranges[0].piece.run
        prefix = prefix_of(run.qname)
        content = "".join(_deleted_text(markup, one, prefix) for one in ranges)
        inner = f"{markup.start_run(run)}{content}</{run.qname}>"
        return f"<{prefix}del{self._revision_attributes(markup, at)}>{inner}</{prefix}del>"

    def _inserted_content(self, markup: MarkupWriter, piece: DocxPiece, change: TextChange) -> str:
        """Return the insertion, with the paragraphs that it begins."""
        run = piece.run
        ancestors = run.ancestors[: len(run.ancestors) - len(_enclosing_revision(run))]
        out: list[str] = []
        times = self._inserted_at(change).texts
        for number, (line, at) in enumerate(zip(change.after, times, strict=True)):
            if number:
                out += (
                    f"{markup.end_tags(ancestors)}</{piece.paragraph.qname}>",
                    self._begin(markup, piece.paragraph),
                    self._start_tags(markup, change, ancestors),
                )
            out.append(self._inserted_run(markup, run, line, at))
        return "".join(out)

    def _inserted_run(
        self, markup: MarkupWriter, run: DocxRun, text: str, at: datetime | None
    ) -> str:
        if not text:
            return ""
        prefix = prefix_of(run.qname)
        content = markup.run_content(text, prefix)
        inserted = f"{markup.start_run(run)}{content}</{run.qname}>"
        return self._insertion(markup, prefix, inserted, at)

    # ---------------------------------------------------------------------------------- paragraphs

    def _begin(self, markup: MarkupWriter, paragraph: DocxParagraph) -> str:
        """Return the start of one more paragraph."""
        plan = self._plan_of(paragraph)
        plan.splits_written += 1
        return markup.start_paragraph(paragraph) + self._properties(markup, plan)

    def _properties(self, markup: MarkupWriter, plan: ParagraphPlan) -> str:
        """Return the w:pPr of the paragraph that begins behind the splits written so far."""
        paragraph = plan.paragraph
        prefix = prefix_of(paragraph.qname)
        if plan.splits_written < plan.splits:
            at = self._split_times[paragraph][plan.splits_written]
            mark = f"<{prefix}ins{self._revision_attributes(markup, at)}/>"
            return markup.split_properties(paragraph, mark)
        if plan.joined:
            at = self._join_times[paragraph]
            mark = f"<{prefix}del{self._revision_attributes(markup, at)}/>"
            return markup.properties_with_mark(paragraph, mark)
        return markup.paragraph_properties(paragraph)

    def _finish_paragraph(self, plan: ParagraphPlan) -> None:
        paragraph = plan.paragraph
        markup = self._markup(paragraph)
        plan.splits_written = 0
        new = self._properties(markup, plan)
        if new != markup.paragraph_properties(paragraph):
            begin = paragraph.properties[0] if paragraph.properties else paragraph.start_tag_end
            markup.splices.replace(begin, paragraph.content_start, new, first=True)


def _enclosing_revision(run: DocxRun) -> tuple[OpenElement, ...]:
    """The earlier tracked change right around a run, which an insertion splits in two."""
    return run.ancestors[-1:] if run.ancestors and run.ancestors[-1].name in REVISIONS else ()


def _contiguous(ranges: list[PieceRange]) -> Iterator[list[PieceRange]]:
    """Group ranges that are in one run with nothing between them."""
    group: list[PieceRange] = []
    for one in ranges:
        if group and not (
            group[-1].piece.run is one.piece.run and group[-1].piece.end == one.piece.start
        ):
            yield group
            group = []
        group.append(one)
    if group:
        yield group


def _deleted_text(markup: MarkupWriter, removed: PieceRange, prefix: str) -> str:
    piece = removed.piece
    if piece.content_range is None:
        return markup.source[piece.start : piece.end]
    offsets = markup.character_offsets(piece)
    characters = markup.source[offsets[removed.start] : offsets[removed.end]]
    return f'<{prefix}delText xml:space="preserve">{characters}</{prefix}delText>'


def _text_start_tag(markup: MarkupWriter, piece: DocxPiece) -> str:
    tag = markup.source[piece.start : piece.start_tag_end]
    return with_preserved_space(without_attributes(tag))


def _text_end_tag(markup: MarkupWriter, piece: DocxPiece) -> str:
    return end_tag_of(markup.source[piece.start : piece.start_tag_end])
