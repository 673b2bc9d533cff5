"""What the person should know of a Word document: what of it is not in the text, and why."""

from __future__ import annotations

from pathlib import Path

from editor.files.docx.markup import read_part
from editor.files.docx.package import Package
from editor.files.docx.reader_state import Seen
from editor.files.errors import ReadError

_ASIDE = {"header": "headers", "footer": "footers", "comments": "comments"}
_MACROS = ("vbaproject.bin", "vbadata.xml")
_MADE = {"final": "all of its tracked changes made", "original": "none of its tracked changes made"}


def notes_on(package: Package, seen: Seen, revisions: str, path: Path) -> tuple[str, ...]:
    """Sentences, none for most documents."""
    found = []
    if revisions in _MADE:
        found.append(f"The text is shown with {_MADE[revisions]}; they stay in the document.")
    aside = [word for kind, word in _ASIDE.items() if _holds_text(package, kind, path)]
    if aside:
        found.append(f"The document's {_listed(aside)} are not reviewed and stay as they are.")
    if seen.formulas:
        found.append(f"Formulas are not reviewed and stay as they are ({seen.formulas:,}).")
    if seen.inserted or "aFChunk" in package.related or "subDocument" in package.related:
        found.append("Other documents are inserted in this one; their text is not reviewed.")
    if seen.hidden:
        found.append(
            "Some of the text is formatted as hidden: Word does not show it, and it is reviewed."
        )
    if seen.bound:
        found.append(
            "Some fields of a form get their text from elsewhere in the file; "
            "Word may put it back there when it opens the document."
        )
    if any(name.lower().endswith(_MACROS) for name in package.parts):
        found.append("The document holds macros; they are kept, and nothing here runs them.")
    if package.external:
        found.append("The document refers to files outside of it; nothing was fetched.")
    return tuple(found)


def _holds_text(package: Package, kind: str, path: Path) -> bool:
    """Whether any part of a kind has characters in it; what cannot be read is left alone."""
    for name in package.related.get(kind, ()):
        try:
            root = read_part(name, package.parts[name], path).root
        except ReadError:
            continue
        if any((one.text or "").strip() for one in root.iter("{*}t")):
            return True
    return False


def _listed(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"
