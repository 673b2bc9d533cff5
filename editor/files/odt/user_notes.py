"""Notes for the user on an OpenDocument text: what is not in its text, and what else to know."""

from __future__ import annotations

from collections.abc import Iterable

from editor.translatable import tr


def user_notes(
    parts: Iterable[str], changes: int, revisions: str, hidden_sections: int
) -> tuple[str, ...]:
    """Return sentences; most documents need none.

    `parts`: names of the archive's parts; `changes`: number of tracked changes of the text.
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
    if hidden_sections:
        notes.append(tr("The document's hidden sections are not reviewed and stay as they are."))
    if any(name.startswith(("Basic/", "Scripts/")) for name in names):
        notes.append(tr("The document holds macros. They are kept and never run here."))
    if any(name.endswith("signatures.xml") for name in names):
        notes.append(tr("The document is signed. A corrected copy does not match the signature."))
    return tuple(notes)
