"""Exports: the article in other formats, the report of changes, and the log as a table."""

from editor.export.kinds import (
    ANNOTATED_PDF,
    EXPORT_KINDS,
    ExportKind,
    ExportOptions,
    check_target,
    export_kind,
)
from editor.export.review_snapshot import ComparedOriginals, ReaderWords, ReviewSnapshot

__all__ = [
    "ANNOTATED_PDF",
    "EXPORT_KINDS",
    "ComparedOriginals",
    "ExportKind",
    "ExportOptions",
    "ReaderWords",
    "ReviewSnapshot",
    "check_target",
    "export_kind",
]
