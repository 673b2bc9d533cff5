"""The names of articles, and of the two files that saving writes: corrected text and edit log."""

from __future__ import annotations

import re
from collections.abc import Collection, Container
from pathlib import Path
from typing import Final

from editor.files.formats import FORMATS, SUFFIXES, is_document, suffix_of

LOG_SUFFIX = ".log.jsonl"
_BESIDE: Final = re.compile(r"(.+)\.(?:restored|tracked|changes|evidence|annotated)\.")
"""The names of what is saved and exported beside an article, as ExportKind suggests them."""
PASTED = "Pasted text"
"""The name of a text that was pasted as an article, without a suffix."""


def is_pasted(article: Path) -> bool:
    """Return whether an article was pasted and not saved yet: it is in no folder."""
    return article.stem == PASTED and not article.is_absolute()


def restored_path(article: Path) -> Path:
    """Return the path for the corrected text: story.txt -> story.restored.txt.

    A format that is not written gives way to the first that is: a.warc.gz -> a.restored.html.
    """
    return restored_paths(article)[0]


def restored_paths(article: Path) -> tuple[Path, ...]:
    """Return all paths that the corrected text may be saved under without naming it anew."""
    own = suffix_of(article)
    suffixes = next((one.saved_as for one in FORMATS if one.saved_as and own in one.suffixes), ())
    stem = stem_of(article)
    return tuple(
        article.with_name(f"{stem}.restored{one}") for one in suffixes or (article.suffix,)
    )


def stem_of(article: Path) -> str:
    """Return a file's name without its suffix, or both of them: a.warc.gz -> a."""
    own = suffix_of(article)
    return article.name[: -len(own)] if own.count(".") > 1 else article.stem


def articles_among(files: Collection[Path]) -> list[Path]:
    """Return those of a folder's files that are articles, in a format that can be read or not.

    What was saved or exported beside one (story.restored.txt, story.changes.html) is none.
    """
    stems = set(map(stem_of, files))
    return [path for path in files if is_document(path) and not _is_saved_beside(path, stems)]


def _is_saved_beside(path: Path, stems: Container[str]) -> bool:
    """Return whether a file was saved or exported beside an article with one of these stems."""
    beside = _BESIDE.match(path.name)
    return beside is not None and beside[1] in stems


def log_path(corrected: Path) -> Path:
    """Return the path for the edit log of a corrected text: x.txt -> x.log.jsonl.

    Only the suffix of a known format is replaced: the log of x.v2 is x.v2.log.jsonl.
    """
    is_known = corrected.suffix.lower() in SUFFIXES
    return corrected.with_name((corrected.stem if is_known else corrected.name) + LOG_SUFFIX)
