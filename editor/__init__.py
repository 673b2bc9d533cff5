"""Unspin: gives a spun article its own words back."""

__version__ = "0.1.0"
READ_PDF = "--read-pdf"
"""The argument that makes the program the process that reads a PDF (editor/files/pdf)."""
