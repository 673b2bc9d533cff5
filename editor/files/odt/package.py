"""Checks what kind of file the parts of an archive make: only OpenDocument text is read."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from editor.files.errors import ReadError
from editor.files.odt.markup import TokenKind, decoded, tokens
from editor.translatable import tr

MIME_TYPE = "application/vnd.oasis.opendocument.text"
_MANIFEST = "META-INF/manifest.xml"
_TEXT_TYPES = {MIME_TYPE, f"{MIME_TYPE}-template", f"{MIME_TYPE}-master", f"{MIME_TYPE}-web"}
_OTHER_KINDS = {
    "spreadsheet": tr("a spreadsheet"),
    "presentation": tr("a presentation"),
    "graphics": tr("a drawing"),
    "image": tr("a picture"),
    "chart": tr("a chart"),
    "formula": tr("a formula"),
    "database": tr("a database"),
}
_ENCRYPTED = ("encryption-data", "encrypted-key")


def check_kind(parts: Mapping[str, bytes], path: Path) -> None:
    """Raise ReadError, naming the kind found, unless the parts are a readable OpenDocument text."""
    if "encrypted-package" in parts or _is_encrypted(parts, path):
        raise ReadError(
            tr(
                "{path} is encrypted: its text cannot be read without the password. Open it in "
                "LibreOffice, save it without a password, and open that copy.",
                path=path,
            ),
            path,
        )
    kind = parts.get("mimetype", b"").decode("ascii", "replace").strip()
    if kind and kind not in _TEXT_TYPES:
        family = kind.rpartition("opendocument.")[2].partition("-")[0]
        found = _OTHER_KINDS.get(family, tr("a file of type {kind!r}", kind=kind[:80]))
        raise ReadError(
            tr(
                "{path} is {found}, not an OpenDocument text. Choose a text document.",
                path=path,
                found=found,
            ),
            path,
        )
    if "content.xml" in parts:
        return
    if any(name.startswith("word/") for name in parts):
        raise ReadError(
            tr(
                "{path} is a Word document with the wrong suffix. Rename it to .docx and open "
                "that.",
                path=path,
            ),
            path,
        )
    raise ReadError(
        tr(
            "{path} is not an OpenDocument text, or is damaged: it has no part content.xml. "
            "Open another copy, or choose another file.",
            path=path,
        ),
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
