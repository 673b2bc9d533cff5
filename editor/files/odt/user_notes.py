"""Notes for the user on an OpenDocument text: what is not in its text, and what else to know."""

from __future__ import annotations

import contextlib
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

from editor.files.errors import ReadError
from editor.files.odt.markup import TokenKind, decoded, tokens
from editor.files.odt.vocabulary import ANNOTATION, FORM, RUBY_TEXT, STYLE
from editor.translatable import listed, tr

STYLES = "styles.xml"
_MARGINS = {"header": tr("headers"), "footer": tr("footers")}
_SKIPPED = {
    ANNOTATION: tr("comments"),
    RUBY_TEXT: tr("annotations above words (ruby)"),
    FORM: tr("forms"),
}
_OBJECTS = {b"Math/MathML": tr("formulas"), b"opendocument:xmlns:chart": tr("charts")}
"""What an embedded object is, by a namespace that its content uses."""


def user_notes(
    parts: Mapping[str, bytes],
    changes: int,
    revisions: str,
    path: Path,
    *,
    hidden_sections: int,
    skipped: Collection[str],
) -> tuple[str, ...]:
    """Return sentences; most documents need none.

    `parts`: those of the archive; `changes`: number of tracked changes of the text; `skipped`:
    names of elements whose content was not read.
    """
    names = list(parts)
    notes = []
    if changes:
        notes.append(
            tr(
                "The text is shown with (the tracked change|all %Ln tracked changes) rejected. "
                "(It stays|They stay) in the document.",
                "",
                changes,
            )
            if revisions == "original"
            else tr(
                "The text is shown with (the tracked change|all %Ln tracked changes) accepted. "
                "(It stays|They stay) in the document.",
                "",
                changes,
            )
        )
    unread = [*_margins(parts, path), *_objects(parts)]
    unread += [word for name, word in _SKIPPED.items() if name in skipped]
    if unread:
        notes.append(
            tr(
                "The document's {parts} are not reviewed and stay as they are.",
                parts=listed(unread),
            )
        )
    if hidden_sections:
        notes.append(tr("The document's hidden sections are not reviewed and stay as they are."))
    if any(name.startswith(("Basic/", "Scripts/")) for name in names):
        notes.append(tr("The document holds macros. They are kept and never run here."))
    if any(name.endswith("signatures.xml") for name in names):
        notes.append(tr("The document is signed. A corrected copy does not match the signature."))
    return tuple(notes)


def _margins(parts: Mapping[str, bytes], path: Path) -> Iterator[str]:
    """Yield headers and footers if they hold text; styles that are damaged count as none."""
    found: set[str] = set()
    within = ""
    if any(name.encode() in parts.get(STYLES, b"") for name in _MARGINS):
        with contextlib.suppress(ReadError):
            xml, _ = decoded(parts[STYLES], STYLES, path)
            for token in tokens(xml, STYLES, path):
                if token.kind in (TokenKind.TEXT, TokenKind.CDATA):
                    found |= {within} if xml[token.start : token.end].strip() else set()
                elif _is_margin(token.element.name):
                    name = token.element.name.removeprefix(STYLE).partition("-")[0]
                    within = name if token.kind is TokenKind.START else ""
    yield from (word for name, word in _MARGINS.items() if name in found)


def _is_margin(name: str) -> bool:
    """Whether an element is a header or footer itself, of some pages perhaps: no style of one."""
    kinds = ("", "-left", "-first")
    return name in {f"{STYLE}{one}{kind}" for one in _MARGINS for kind in kinds}


def _objects(parts: Mapping[str, bytes]) -> Iterator[str]:
    objects = [data for name, data in parts.items() if name.endswith("/content.xml")]
    # A formula's or a chart's own namespaces come first; a chart declares no MathML.
    heads = [data[:4000] for data in objects]
    yield from (word for sign, word in _OBJECTS.items() if any(sign in head for head in heads))
