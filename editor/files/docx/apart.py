"""Text that is in no run, as that of attributes and diagrams: it has lines of its own and is
replaced where it stands; Word can track no change there.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from editor.article.source import Replaced
from editor.files.docx.changes import PieceRange, Refuse, TextChange, touched_lines
from editor.files.docx.markup import XmlPart, escaped
from editor.files.docx.markup_writer import MarkupWriter
from editor.files.docx.model import (
    LINE_BREAK,
    PAGE_BREAK,
    DocxModel,
    DocxParagraph,
    DocxPiece,
    DocxRun,
)
from editor.translatable import tr


def apart_paragraph(part: XmlPart, qname: str, start: int, end: int) -> DocxParagraph:
    """Return a paragraph that is no w:p, from its source offsets."""
    return DocxParagraph(part, qname, start, start, None, end_tag_start=end, end=end, apart=True)


def add_text(
    paragraph: DocxParagraph, text: str, content: tuple[int, int], element: tuple[int, int] = (0, 0)
) -> DocxPiece:
    """Add text to a paragraph that is no w:p; `content` and `element` are its source ranges."""
    start, end = element if any(element) else content
    run = DocxRun("", start, start, (), start)
    piece = DocxPiece(text, run, paragraph, start, end, content, content[0])
    paragraph.pieces.append(piece)
    return piece


def untracked(model: DocxModel, changes: Sequence[Replaced]) -> list[Replaced]:
    """Return the changes, or the lines of them, that no tracked change can record."""
    found = []
    for change in changes:
        lines = list(touched_lines(model, [change]))
        after = change.after.split("\n")
        if len(after) != len(lines):
            continue  # such a change is refused where it touches one of these lines
        for line, new in zip(lines, after, strict=True):
            if line.paragraphs[0].apart:
                start, end = max(line.text_start, change.start), min(line.text_end, change.end)
                found.append(Replaced(start, end, new))
    return found


def replace_apart(
    change: TextChange, markup_of: Callable[[str], MarkupWriter], refuse: Refuse
) -> None:
    """Make a change in a line of such text.

    Raises the error made by `refuse` where the line cannot hold it.
    """
    markup = markup_of(change.line.paragraphs[0].part.name)
    pieces = change.line.pieces
    texts = [one for one in pieces if one.content_range is not None]
    (first, *more) = change.after
    if more or change.joined or PAGE_BREAK in first or LINE_BREAK in first or not texts:
        raise refuse(
            change.number,
            tr(
                "it is text of a drawing or a form, where lines can neither be divided nor "
                "joined. Undo that"
            ),
        )
    for one in change.removed:
        if one.piece.content_range is None:
            markup.splices.replace(one.piece.start, one.piece.end, "")
        else:
            offsets = markup.character_offsets(one.piece)
            markup.splices.replace(offsets[one.start], offsets[one.end], "")
    target, at = _place(texts, change.anchor)
    new = escaped(first)
    if target.in_attribute:
        new = new.replace('"', "&quot;").replace("'", "&apos;").replace("\t", "&#9;")
    place = markup.character_offsets(target)[at]
    markup.splices.replace(place, place, new)


def _place(texts: Sequence[DocxPiece], anchor: PieceRange | None) -> tuple[DocxPiece, int]:
    """The piece, one of `texts`, that takes what is put in, and the offset in it."""
    if anchor is None:
        return texts[0], 0
    if anchor.piece in texts:
        return anchor.piece, anchor.start
    before = [one for one in texts if one.text_start <= anchor.piece.text_start]
    return (before[-1], len(before[-1].text)) if before else (texts[0], 0)
