"""What the parts of an OpenDocument file say of it, beside its text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from editor.files.errors import ReadError
from editor.files.odt.markup import TokenKind, decoded, tokens

MIME_TYPE = "application/vnd.oasis.opendocument.text"
_MANIFEST = "META-INF/manifest.xml"
_TEXTS = {MIME_TYPE, f"{MIME_TYPE}-template", f"{MIME_TYPE}-master", f"{MIME_TYPE}-web"}
_OTHERS = {
    "spreadsheet": "a spreadsheet",
    "presentation": "a presentation",
    "graphics": "a drawing",
    "image": "a picture",
    "chart": "a chart",
    "formula": "a formula",
    "database": "a database",
}
_ENCRYPTED = ("encryption-data", "encrypted-key")


def check_kind(parts: Mapping[str, bytes], path: Path) -> None:
    """Raises ReadError, saying what it is instead, for what is no readable OpenDocument text."""
    if "encrypted-package" in parts or _is_encrypted(parts, path):
        raise ReadError(
            f"{path} is encrypted: its text cannot be read without the password. Open it in "
            "LibreOffice, save it without a password, and open that.",
            path,
        )
    kind = parts.get("mimetype", b"").decode("ascii", "replace").strip()
    if kind and kind not in _TEXTS:
        family = kind.rpartition("opendocument.")[2].partition("-")[0]
        found = _OTHERS.get(family, f"of the kind {kind[:80]!r}")
        raise ReadError(
            f"{path} is {found}, not an OpenDocument text, whatever its name says. "
            "Choose a text document.",
            path,
        )
    if "content.xml" in parts:
        return
    if any(name.startswith("word/") for name in parts):
        raise ReadError(
            f"{path} is a Word document, whatever its name says. Give it the suffix .docx.", path
        )
    raise ReadError(
        f"{path} is no OpenDocument text, or is damaged: it has no part content.xml. "
        "Open another copy of it, or choose another file.",
        path,
    )


def _is_encrypted(parts: Mapping[str, bytes], path: Path) -> bool:
    if _MANIFEST not in parts:
        return False
    xml, _ = decoded(parts[_MANIFEST], _MANIFEST, path)
    if not any(name in xml for name in _ENCRYPTED):
        return False
    return any(
        token.kind is TokenKind.START and token.element.name.rpartition("}")[2] in _ENCRYPTED
        for token in tokens(xml, _MANIFEST, path)
    )


def notes_on(
    parts: Iterable[str], changes: int, revisions: str, hidden_sections: int
) -> tuple[str, ...]:
    """What the person should know of a document, sentences."""
    names = list(parts)
    notes = []
    if changes:
        read = "before" if revisions == "original" else "with"
        notes.append(
            f"The document holds {changes:,} tracked change{'s' * (changes > 1)}: this is the "
            f"text {read} them. They stay in it as they are."
        )
    if hidden_sections:
        notes.append("The document has hidden sections; they are left out and stay as they are.")
    if any(name.startswith(("Basic/", "Scripts/")) for name in names):
        notes.append("The document holds macros. They are never run, and stay as they are.")
    if any(name.endswith("signatures.xml") for name in names):
        notes.append("The document is signed. The signature does not hold for a corrected one.")
    return tuple(notes)
