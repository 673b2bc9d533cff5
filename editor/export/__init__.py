"""What leaves the program beside text and log: the report of changes, the log as a table."""

from editor.export.kinds import EXPORT_KINDS, ExportKind, ExportOptions, export_kind
from editor.export.review_snapshot import ReviewSnapshot

__all__ = ["EXPORT_KINDS", "ExportKind", "ExportOptions", "ReviewSnapshot", "export_kind"]
