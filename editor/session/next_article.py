"""The article after this one in its folder."""

from __future__ import annotations

from pathlib import Path

from editor.files.formats import SUFFIXES, suffix_of
from editor.files.names import restored_paths


def next_article(path: Path) -> Path | None:
    """Return the article that follows this one in its folder, by name; None after the last.

    What was saved beside an article (story.restored.txt) is not one. Raises OSError if the folder
    cannot be read.
    """
    names = {other.name for other in path.parent.iterdir()}
    saved = {one.name for name in names for one in restored_paths(path.with_name(name))}
    later = [
        name
        for name in names - saved
        if suffix_of(Path(name)) in SUFFIXES
        and not name.startswith(".")
        and _order(name) > _order(path.name)
    ]
    return path.with_name(min(later, key=_order)) if later else None


def _order(name: str) -> tuple[str, str]:
    return name.casefold(), name
