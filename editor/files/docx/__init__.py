"""Word documents (.docx): read, corrected in place or with tracked changes, and made new."""

from editor.files.docx.blank import new_docx
from editor.files.docx.source import Docx, Revisions

__all__ = ["Docx", "Revisions", "new_docx"]
