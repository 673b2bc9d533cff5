"""Changes for somebody else to accept or reject: the corrected text as tracked changes.

After ECMA-376, part 1, section 17.13.5: w:ins and w:del stand beside runs; an inserted or
deleted paragraph mark is said in the properties of the paragraph that it ends.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

from editor.files.docx.changes import PieceRange, Refuse, TextChange
from editor.files.docx.markup import bare, quoted
from editor.files.docx.model import DocxParagraph, DocxPiece, DocxRun, OpenElement
from editor.files.docx.run_content import closing_of, prefix_of, preserving
from editor.files.docx.splices import Scribe
from editor.files.docx.vocabulary import DELETED, REVISIONS
from editor.files.docx.writer import Plan, Writer, is_first, is_last, paragraph_of


class TrackedWriter(Writer):
    """Keeps what goes as deleted, and marks what comes as inserted."""

    def __init__(self, scribe_of: Callable[[str], Scribe], refuse: Refuse, author: str) -> None:
        super().__init__(scribe_of, refuse)
        self._author = quoted(author)
        self._marks: dict[DocxParagraph, datetime | None] = {}

    def _take(self, step: TextChange) -> None:
        paragraph = paragraph_of(step)
        scribe = self._scribe(paragraph)
        for line in step.joined:
            self._marks[line.paragraphs[-1]] = step.at
        coming = step.after != [""]
        if step.anchor is None:
            if coming:
                self._fill(step, scribe)
        elif coming and (not step.gone or step.gone[0].piece is not step.anchor.piece):
            self._span(scribe, [step.anchor], step, step)
        for number, span in enumerate(_spans(step.gone)):
            here = number == 0 and step.anchor is not None and (
                span[0].piece is step.anchor.piece
            )  # fmt: skip
            self._span(scribe, span, step, step if here and coming else None)

    def _fill(self, step: TextChange, scribe: Scribe) -> None:
        """Put characters into a paragraph that has none."""
        paragraph = step.line.paragraphs[0]
        prefix = prefix_of(paragraph.tag)
        opening = scribe.mark_run_open(paragraph)
        out: list[str] = []
        for number, wording in enumerate(step.after):
            if number:
                out += (f"</{paragraph.tag}>", self._begin(scribe, paragraph, step))
            if wording:
                run = f"{opening}{scribe.characters(wording, prefix)}</{prefix}r>"
                out.append(self._inserted(scribe, prefix, run, step.at))
        scribe.splices.put(paragraph.body, paragraph.body, "".join(out))

    def _span(
        self, scribe: Scribe, span: list[PieceRange], step: TextChange, coming: TextChange | None
    ) -> None:
        """Delete what stands together in a run, and put in behind it what comes."""
        run = span[0].piece.run
        around = run.chain[-1] if run.chain else None
        if around is not None and around.name in DELETED:
            # It is deleted already: nothing goes, and what comes stands outside of it.
            span = [PieceRange(span[0].piece, span[0].start, span[0].start)]
            if coming is None:
                return
        first, last = span[0], span[-1]
        if first is last and first.start == first.end:
            start, closing, opening = self._cut_between(scribe, first.piece, first.start)
            end, new = start, ""
        else:
            start, closing = self._cut_before(scribe, first.piece, first.start)
            end, opening = self._cut_behind(scribe, last.piece, last.end)
            new = self._deleted(scribe, span, step.at)
        if coming is not None:
            outside = _outside(run)
            before = after = ""
            for one in outside:
                # Nothing of it is left on one side or the other where that is its end.
                tag, ending = one.start_tag(scribe.source), f"</{one.tag}>"
                if start == one.opened and not closing + new:
                    start, after = one.start, tag
                elif not opening and scribe.source.startswith(ending, end):
                    end, before = end + len(ending), ending
                else:
                    before, after = ending, scribe.renumbered(tag)
            new += before + self._coming(scribe, first.piece, coming) + after
        scribe.splices.put(start, end, closing + new + opening)

    # ----------------------------------------------------------------------------- cutting a run

    def _cut_before(self, scribe: Scribe, piece: DocxPiece, at: int) -> tuple[int, str]:
        """Where the run ends before a character, and the mark-up that ends it."""
        run = piece.run
        if at == 0:
            return (run.start, "") if is_first(piece) else (piece.start, f"</{run.tag}>")
        return self._inside(scribe, piece, at), f"{_close(scribe, piece)}</{run.tag}>"

    def _cut_behind(self, scribe: Scribe, piece: DocxPiece, at: int) -> tuple[int, str]:
        """Where it begins once more behind a character, and the mark-up that begins it."""
        run = piece.run
        if at == len(piece.text):
            return (run.end, "") if is_last(piece) else (piece.end, scribe.run_open(run))
        return self._inside(scribe, piece, at), scribe.run_open(run) + _open(scribe, piece)

    def _cut_between(self, scribe: Scribe, piece: DocxPiece, at: int) -> tuple[int, str, str]:
        """Where a run is parted before a character, and the mark-up to end and begin it."""
        if 0 < at == len(piece.text):
            where, opening = self._cut_behind(scribe, piece, at)
            return where, f"</{piece.run.tag}>" if opening else "", opening
        where, closing = self._cut_before(scribe, piece, at)
        if not closing:
            return where, "", ""
        opening = scribe.run_open(piece.run) + (_open(scribe, piece) if at else "")
        return where, closing, opening

    def _inside(self, scribe: Scribe, piece: DocxPiece, at: int) -> int:
        scribe.keep_blanks(piece)
        return scribe.places(piece)[at]

    # ------------------------------------------------------------------------------ the mark-up

    def _revision(self, scribe: Scribe, at: datetime | None) -> str:
        """The attributes of a tracked change."""
        values = {"id": str(scribe.ids.next()), "author": self._author}
        if at is not None:
            utc = at.astimezone(UTC) if at.tzinfo else at
            values["date"] = utc.strftime("%Y-%m-%dT%H:%M:%SZ")
        return scribe.attributes(**values)

    def _inserted(self, scribe: Scribe, prefix: str, run: str, at: datetime | None) -> str:
        return f"<{prefix}ins{self._revision(scribe, at)}>{run}</{prefix}ins>"

    def _deleted(self, scribe: Scribe, span: list[PieceRange], at: datetime | None) -> str:
        run = span[0].piece.run
        prefix = prefix_of(run.tag)
        content = "".join(_as_deleted(scribe, part, prefix) for part in span)
        inner = f"{scribe.run_open(run)}{content}</{run.tag}>"
        return f"<{prefix}del{self._revision(scribe, at)}>{inner}</{prefix}del>"

    def _coming(self, scribe: Scribe, piece: DocxPiece, step: TextChange) -> str:
        """What is inserted, with all the paragraphs it begins."""
        run = piece.run
        chain = run.chain[: len(run.chain) - len(_outside(run))]
        out: list[str] = []
        for number, wording in enumerate(step.after):
            if number:
                out += (
                    f"{scribe.chain_close(chain)}</{piece.paragraph.tag}>",
                    self._begin(scribe, piece.paragraph, step),
                    self._reopened(scribe, step, chain),
                )
            out.append(self._inserted_run(scribe, run, wording, step.at))
        return "".join(out)

    def _inserted_run(self, scribe: Scribe, run: DocxRun, text: str, at: datetime | None) -> str:
        if not text:
            return ""
        prefix = prefix_of(run.tag)
        content = scribe.characters(text, prefix)
        return self._inserted(scribe, prefix, f"{scribe.run_open(run)}{content}</{run.tag}>", at)

    # ---------------------------------------------------------------------------------- paragraphs

    def _begin(self, scribe: Scribe, paragraph: DocxParagraph, step: TextChange) -> str:
        """The beginning of one more paragraph."""
        plan = self._plan_of(paragraph)
        plan.done += 1
        self._marks.setdefault(paragraph, step.at)
        return scribe.paragraph_open(paragraph) + self._properties(scribe, plan)

    def _properties(self, scribe: Scribe, plan: Plan) -> str:
        """For the paragraph that begins after the splits that are written."""
        paragraph = plan.paragraph
        prefix = prefix_of(paragraph.tag)
        at = self._marks.get(paragraph)
        if plan.done < plan.splits:
            mark = f"<{prefix}ins{self._revision(scribe, at)}/>"
            return scribe.inner_properties(paragraph, mark)
        if plan.joined:
            mark = f"<{prefix}del{self._revision(scribe, at)}/>"
            return scribe.marked_properties(paragraph, mark)
        return scribe.properties(paragraph)

    def _finish(self, plan: Plan) -> None:
        paragraph = plan.paragraph
        scribe = self._scribe(paragraph)
        plan.done = 0
        new = self._properties(scribe, plan)
        if new != scribe.properties(paragraph):
            begin = paragraph.properties[0] if paragraph.properties else paragraph.opened
            scribe.splices.put(begin, paragraph.body, new, first=True)


def _outside(run: DocxRun) -> tuple[OpenElement, ...]:
    """What an insertion stands outside of: what somebody else inserted or deleted right there.

    That is ended before the insertion, and begun again behind it.
    """
    return run.chain[-1:] if run.chain and run.chain[-1].name in REVISIONS else ()


def _spans(parts: list[PieceRange]) -> Iterator[list[PieceRange]]:
    """Parts that stand together in one run, with nothing between them."""
    span: list[PieceRange] = []
    for part in parts:
        if span and not (
            span[-1].piece.run is part.piece.run and span[-1].piece.end == part.piece.start
        ):
            yield span
            span = []
        span.append(part)
    if span:
        yield span


def _as_deleted(scribe: Scribe, part: PieceRange, prefix: str) -> str:
    piece = part.piece
    if piece.inner is None:
        return scribe.source[piece.start : piece.end]
    where = scribe.places(piece)
    characters = scribe.source[where[part.start] : where[part.end]]
    return f'<{prefix}delText xml:space="preserve">{characters}</{prefix}delText>'


def _open(scribe: Scribe, piece: DocxPiece) -> str:
    return preserving(bare(scribe.source[piece.start : piece.opened]))


def _close(scribe: Scribe, piece: DocxPiece) -> str:
    return closing_of(scribe.source[piece.start : piece.opened])
