"""Notes for the user on a Word document: what is not in its text, and what else to know."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from editor.files.docx.markup import XmlPart, read_part
from editor.files.docx.model import DocxModel
from editor.files.docx.package import Package
from editor.files.docx.reader_state import ContentCounts
from editor.files.errors import ReadError
from editor.translatable import listed, tr

_UNREVIEWED = {
    "header": tr("headers"),
    "footer": tr("footers"),
    "comments": tr("comments"),
    "diagramData": tr("SmartArt diagrams"),
    "chart": tr("charts"),
    "chartEx": tr("charts"),
    "glossaryDocument": tr("building blocks"),
}
"""What parts hold, by the type of their relationship."""

_UNREAD = {
    "checkBox": tr("check boxes of forms"),
    "helpText": tr("help texts of forms"),
    "statusText": tr("help texts of forms"),
    "rt": tr("annotations above words (ruby)"),
    "lockedCanvas": tr("drawings"),
}
"""What elements in the text hold that the reader does not read, by their local names."""
_MACROS = ("vbaproject.bin", "vbadata.xml")
_SHOWN = {
    "final": tr("The text is shown with all tracked changes accepted. They stay in the document."),
    "original": tr(
        "The text is shown with all tracked changes rejected. They stay in the document."
    ),
}


def user_notes(
    package: Package,
    parts: Iterable[XmlPart],
    model: DocxModel,
    counts: ContentCounts,
    *,
    revisions: str,
    path: Path,
) -> tuple[str, ...]:
    """Return sentences; most documents need none. `parts` are those that were read."""
    found = []
    if revisions in _SHOWN:
        found.append(_SHOWN[revisions])
    shown = {paragraph.part.name for line in model.lines for paragraph in line.paragraphs}
    unreviewed = [
        word for kind, word in _UNREVIEWED.items() if _holds_text(package, kind, shown, path)
    ]
    read = list(parts)
    unreviewed += [word for name, word in _UNREAD.items() if any(_has(one, name) for one in read)]
    unreviewed += [tr("texts that form fields begin with")] * bool(counts.form_defaults)
    unreviewed = list(dict.fromkeys(unreviewed))
    if unreviewed:
        found.append(
            tr(
                "The document's {parts} are not reviewed and stay as they are.",
                parts=listed(unreviewed),
            )
        )
    if counts.formulas:
        found.append(
            tr("Formulas are not reviewed and stay as they are ({number}).", number=counts.formulas)
        )
    if (
        counts.inserted_documents
        or "aFChunk" in package.related
        or "subDocument" in package.related
    ):
        found.append(tr("Other documents are inserted in this one. Their text is not reviewed."))
    if any(line.paragraphs[0].apart for line in model.lines):
        found.append(
            tr(
                "Text of WordArt, SmartArt and drop-down lists is corrected without tracked "
                "changes, which Word cannot show there."
            )
        )
    if counts.hidden_runs:
        found.append(
            tr("Some text is formatted as hidden. Word does not show it, but it is reviewed here.")
        )
    if counts.bound_controls:
        found.append(
            tr(
                "Some content controls take their text from data elsewhere in the file. Word may "
                "replace corrections in them when it opens the document."
            )
        )
    if any(name.lower().endswith(_MACROS) for name in package.parts):
        found.append(tr("The document holds macros. They are kept and never run here."))
    if package.external:
        found.append(tr("The document refers to external files. None of them was opened."))
    return tuple(found)


def _holds_text(package: Package, kind: str, shown: set[str], path: Path) -> bool:
    """Whether a part of a kind, none of those shown, holds text; damaged ones count as empty."""
    for name in package.related.get(kind, ()):
        if name in shown:
            continue
        try:
            root = read_part(name, package.parts[name], path).root
        except ReadError:
            continue
        texts = [one.text for one in root.iter("{*}t", "{*}v")]
        texts += [one.get("string") for one in root.iter("{*}textpath")]
        if any((one or "").strip() for one in texts):
            return True
    return False


def _has(part: XmlPart, name: str) -> bool:
    """Whether a part has such an element, and not as a copy of another in a fallback."""
    return any(
        next(one.iterancestors("{*}Fallback"), None) is None
        for one in part.root.iter(f"{{*}}{name}")
    )
