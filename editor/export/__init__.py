"""What leaves the program beside text and log: the report of changes, the log as a table."""

from editor.export.kinds import KINDS, Kind, Order, kind_of
from editor.export.work import Work

__all__ = ["KINDS", "Kind", "Order", "Work", "kind_of"]
