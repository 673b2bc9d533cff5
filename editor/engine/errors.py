"""What can go wrong in the engine."""

from __future__ import annotations


class ResourceError(Exception):
    """A file that the engine ships with is missing, cut or of another version."""


class Cancelled(Exception):
    """The caller wished the analysis to stop."""
