"""Word documents (.docx): read, corrected in place or with tracked changes, and made new."""

from editor.files.docx.document import Docx, Revisions
from editor.files.docx.new_document import new_docx

__all__ = ["Docx", "Revisions", "new_docx"]
