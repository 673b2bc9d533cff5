"""The exceptions that the engine raises."""

from __future__ import annotations


class ResourceError(Exception):
    """A resource file is missing, truncated, damaged or of another version."""


class Cancelled(Exception):
    """The `cancelled` callback asked for the analysis to stop."""
