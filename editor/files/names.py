"""The names under which work is saved."""

from __future__ import annotations

from pathlib import Path

from editor.files.formats import SUFFIXES

LOG_SUFFIX = ".log.jsonl"


def restored_path(article: Path) -> Path:
    """Where the corrected text goes: story.txt -> story.restored.txt, in the same folder."""
    return article.with_name(f"{article.stem}.restored{article.suffix}")


def log_path(corrected: Path) -> Path:
    """Where the edit log of a corrected text goes: x.txt -> x.log.jsonl, in the same folder.

    Only the suffix of a text is replaced: the log of x.v2 is x.v2.log.jsonl.
    """
    is_text = corrected.suffix.lower() in SUFFIXES
    return corrected.with_name((corrected.stem if is_text else corrected.name) + LOG_SUFFIX)
