"""Writes changes in place: the corrected text replaces the original, untracked."""

from __future__ import annotations

from editor.files.docx.changes import PieceRange, TextChange
from editor.files.docx.markup import escaped, without_attributes
from editor.files.docx.markup_writer import MarkupWriter
from editor.files.docx.model import DocxParagraph, DocxPiece
from editor.files.docx.run_content import end_tag_of, is_plain_text, prefix_of, with_preserved_space
from editor.files.docx.writer import DocxWriter, ParagraphPlan, paragraph_of


class InPlaceWriter(DocxWriter):
    """Replaces characters within their text elements where it can."""

    def _plans_made(self) -> None:
        # Paragraphs that become the rest of another one, whose properties hold.
        self._joined: set[DocxParagraph] = {
            plan.following
            for plan in self._plans.values()
            if plan.joined and plan.following is not None
        }

    def _write_change(self, change: TextChange) -> None:
        markup = self._markup(paragraph_of(change))
        if change.anchor is None:
            if change.after != [""]:
                self._fill(change, markup)
        elif not change.removed or change.removed[0].piece is not change.anchor.piece:
            self._replace(markup, change.anchor, change)
        for number, removed in enumerate(change.removed):
            at_anchor = change.anchor is not None and removed.piece is change.anchor.piece
            self._replace(markup, removed, change if number == 0 and at_anchor else None)

    def _fill(self, change: TextChange, markup: MarkupWriter) -> None:
        """Insert text into a paragraph that has none."""
        paragraph = change.line.paragraphs[0]
        prefix = prefix_of(paragraph.qname)
        opening = markup.start_run_like_mark(paragraph)
        out: list[str] = []
        for number, line in enumerate(change.after):
            if number:
                out += (f"</{paragraph.qname}>", self._begin(markup, paragraph))
            if line:
                out.append(f"{opening}{markup.run_content(line, prefix)}</{prefix}r>")
        markup.splices.replace(paragraph.content_start, paragraph.content_start, "".join(out))

    def _replace(
        self, markup: MarkupWriter, removed: PieceRange, change: TextChange | None
    ) -> None:
        """Replace characters of a piece by the text of a change, or by nothing."""
        piece = removed.piece
        after = change.after if change else [""]
        if piece.content_range is not None:
            is_simple = len(after) == 1 and is_plain_text(after[0])
            if not is_simple or _ends_in_space(removed, after[0]):
                markup.preserve_space(piece)
            if is_simple:
                offsets = markup.character_offsets(piece)
                start, end = offsets[removed.start], offsets[removed.end]
                markup.splices.replace(start, end, escaped(after[0]))
                return
        content = self._content(markup, removed, change) if change and after != [""] else ""
        start, ends_element = self._cut(markup, piece, removed.start)
        end, begins_element = self._cut(markup, piece, removed.end)
        tag = _start_tag(markup, piece)
        before = end_tag_of(tag) if ends_element else ""
        behind = with_preserved_space(without_attributes(tag)) if begins_element else ""
        markup.splices.replace(start, end, before + content + behind)

    def _cut(self, markup: MarkupWriter, piece: DocxPiece, at: int) -> tuple[int, bool]:
        """Return where a run's content is cut at a character; True if within a text element."""
        if at == 0:
            return piece.start, False
        if at == len(piece.text):
            return piece.end, False
        return markup.character_offsets(piece)[at], True

    def _content(self, markup: MarkupWriter, removed: PieceRange, change: TextChange) -> str:
        """Return the inserted text as run content, with the paragraphs that it begins."""
        piece = removed.piece
        run, paragraph = piece.run, piece.paragraph
        prefix = prefix_of(run.qname)
        tag = _start_tag(markup, piece)
        out: list[str] = []
        for number, line in enumerate(change.after):
            if number:
                out += (
                    f"</{run.qname}>{markup.end_tags(run.ancestors)}</{paragraph.qname}>",
                    self._begin(markup, paragraph),
                    self._start_tags(markup, change, run.ancestors),
                    markup.start_run(run),
                )
            out.append(markup.run_content(line, prefix, tag))
        return "".join(out)

    # ---------------------------------------------------------------------------------- paragraphs

    def _begin(self, markup: MarkupWriter, paragraph: DocxParagraph) -> str:
        """Return the start of one more paragraph."""
        plan = self._plan_of(paragraph)
        plan.splits_written += 1
        return markup.start_paragraph(paragraph) + self._properties(markup, plan)

    def _properties(self, markup: MarkupWriter, plan: ParagraphPlan) -> str:
        """Return the w:pPr of the paragraph that begins behind the splits written so far."""
        paragraph = plan.paragraph
        if plan.splits_written < plan.splits:
            return markup.split_properties(paragraph)
        if not plan.joined:
            return markup.paragraph_properties(paragraph)
        last = plan
        while last.joined and last.following is not None:
            last = self._plan_of(last.following)
            if last.splits:
                return markup.split_properties(paragraph)
        if last.paragraph.has_section_or_revision:
            return markup.paragraph_properties(last.paragraph)
        return markup.split_properties(paragraph, section=True)

    def _finish_paragraph(self, plan: ParagraphPlan) -> None:
        paragraph = plan.paragraph
        markup = self._markup(paragraph)
        written, plan.splits_written = plan.splits_written, 0
        if paragraph not in self._joined:
            new = self._properties(markup, plan)
            if new != markup.paragraph_properties(paragraph):
                begin = paragraph.properties[0] if paragraph.properties else paragraph.start_tag_end
                markup.splices.replace(begin, paragraph.content_start, new, first=True)
        plan.splits_written = written
        if plan.joined and plan.following is not None:
            between = markup.source[paragraph.end : plan.following.start]
            markup.splices.replace(paragraph.end_tag_start, plan.following.content_start, between)


def _start_tag(markup: MarkupWriter, piece: DocxPiece) -> str:
    """The start tag of a piece's text element; "" if it is no text element."""
    return markup.source[piece.start : piece.start_tag_end] if piece.content_range else ""


def _ends_in_space(removed: PieceRange, after: str) -> bool:
    """Whether the piece, after the replacement, begins or ends with white space there."""
    text = removed.piece.text
    first = (after + text[removed.end :])[:1] if removed.start == 0 else ""
    last = (text[: removed.start] + after)[-1:] if removed.end == len(text) else ""
    return first.isspace() or last.isspace()
