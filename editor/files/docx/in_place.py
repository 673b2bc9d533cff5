"""Changes made in place: the document with the corrected text, and nothing said of it."""

from __future__ import annotations

from editor.files.docx.changes import PieceRange, TextChange
from editor.files.docx.markup import bare, escaped
from editor.files.docx.model import DocxParagraph
from editor.files.docx.run_content import closing_of, is_written_out, prefix_of, preserving
from editor.files.docx.splices import Scribe
from editor.files.docx.writer import Plan, Writer, paragraph_of


class PlainWriter(Writer):
    """Puts other characters in the place of characters."""

    def _planned(self) -> None:
        self._before: dict[DocxParagraph, DocxParagraph] = {
            plan.following: plan.paragraph
            for plan in self._plans.values()
            if plan.joined and plan.following is not None
        }

    def _take(self, step: TextChange) -> None:
        scribe = self._scribe(paragraph_of(step))
        if step.anchor is None:
            if step.after != [""]:
                self._fill(step, scribe)
        elif not step.gone or step.gone[0].piece is not step.anchor.piece:
            self._replace(scribe, step.anchor, step)
        for number, part in enumerate(step.gone):
            first = number == 0 and step.anchor is not None and part.piece is step.anchor.piece
            self._replace(scribe, part, step if first else None)

    def _fill(self, step: TextChange, scribe: Scribe) -> None:
        """Put characters into a paragraph that has none."""
        paragraph = step.line.paragraphs[0]
        prefix = prefix_of(paragraph.tag)
        opening = scribe.mark_run_open(paragraph)
        out: list[str] = []
        for number, wording in enumerate(step.after):
            if number:
                out += (f"</{paragraph.tag}>", self._begin(scribe, paragraph))
            if wording:
                out.append(f"{opening}{scribe.characters(wording, prefix)}</{prefix}r>")
        scribe.splices.put(paragraph.body, paragraph.body, "".join(out))

    def _replace(self, scribe: Scribe, part: PieceRange, step: TextChange | None) -> None:
        """Characters of one piece by those of a step, or by none."""
        piece = part.piece
        after = step.after if step else [""]
        if piece.inner is not None:
            simple = len(after) == 1 and is_written_out(after[0])
            if not simple or _ends_blank(part, after[0]):
                scribe.keep_blanks(piece)
            if simple:
                where = scribe.places(piece)
                scribe.splices.put(where[part.start], where[part.end], escaped(after[0]))
                return
        content = self._content(scribe, part, step) if step and after != [""] else ""
        start, close = self._cut(scribe, part, part.start)
        end, opening = (start, close) if part.start == part.end else self._cut(
            scribe, part, part.end
        )  # fmt: skip
        tag = scribe.source[piece.start : piece.opened] if piece.inner else ""
        scribe.splices.put(
            start,
            end,
            (closing_of(tag) if close else "")
            + content
            + (preserving(bare(tag)) if opening else ""),
        )

    def _cut(self, scribe: Scribe, part: PieceRange, at: int) -> tuple[int, bool]:
        """Where a run's content is cut at a character, and whether that is inside of an element."""
        piece = part.piece
        if at == 0:
            return piece.start, False
        if at == len(piece.text):
            return piece.end, False
        return scribe.places(piece)[at], True

    def _content(self, scribe: Scribe, part: PieceRange, step: TextChange) -> str:
        """What a step puts in, as content of a run, with all the paragraphs it begins."""
        run = part.piece.run
        paragraph = part.piece.paragraph
        prefix = prefix_of(run.tag)
        tag = scribe.source[part.piece.start : part.piece.opened] if part.piece.inner else ""
        out: list[str] = []
        for number, wording in enumerate(step.after):
            if number:
                out += (
                    f"</{run.tag}>{scribe.chain_close(run.chain)}</{paragraph.tag}>",
                    self._begin(scribe, paragraph),
                    self._reopened(scribe, step, run.chain),
                    scribe.run_open(run),
                )
            out.append(scribe.characters(wording, prefix, tag))
        return "".join(out)

    # ---------------------------------------------------------------------------------- paragraphs

    def _begin(self, scribe: Scribe, paragraph: DocxParagraph) -> str:
        """The beginning of one more paragraph."""
        plan = self._plan_of(paragraph)
        plan.done += 1
        return scribe.paragraph_open(paragraph) + self._properties(scribe, plan)

    def _properties(self, scribe: Scribe, plan: Plan) -> str:
        """For the paragraph that begins after the splits that are written."""
        paragraph = plan.paragraph
        if plan.done < plan.splits:
            return scribe.inner_properties(paragraph)
        if not plan.joined:
            return scribe.properties(paragraph)
        last = plan
        while last.joined and last.following is not None:
            last = self._plan_of(last.following)
            if last.splits:
                return scribe.inner_properties(paragraph)
        if last.paragraph.marked:
            return scribe.properties(last.paragraph)
        return scribe.inner_properties(paragraph, section=True)

    def _finish(self, plan: Plan) -> None:
        paragraph = plan.paragraph
        scribe = self._scribe(paragraph)
        done, plan.done = plan.done, 0
        if paragraph not in self._before:
            new = self._properties(scribe, plan)
            if new != scribe.properties(paragraph):
                begin = paragraph.properties[0] if paragraph.properties else paragraph.opened
                scribe.splices.put(begin, paragraph.body, new, first=True)
        plan.done = done
        if plan.joined and plan.following is not None:
            between = scribe.source[paragraph.end : plan.following.start]
            scribe.splices.put(paragraph.close, plan.following.body, between)


def _ends_blank(part: PieceRange, after: str) -> bool:
    """Whether a piece with other characters for a part of it has a blank at one of its ends."""
    text = part.piece.text
    first = (after + text[part.end :])[:1] if part.start == 0 else ""
    last = (text[: part.start] + after)[-1:] if part.end == len(text) else ""
    return first.isspace() or last.isspace()
