"""The exceptions that the engine raises."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


class ResourceError(Exception):
    """A resource file is missing, truncated, damaged or of another version."""


def unreadable(path: Path, kind: str, error: Exception, advice: str) -> ResourceError:
    """Return the error for a file of that kind that cannot be read; `advice` is a sentence."""
    why = (isinstance(error, OSError) and error.strerror) or error
    return ResourceError(f"The file {path} ({kind}) cannot be read: {why}. {advice}")


class Cancelled(Exception):
    """The `cancelled` callback asked for the analysis to stop."""
