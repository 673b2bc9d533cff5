"""Markdown as what it shows: `blocks` finds paragraphs and tables, `words` links and emphasis.

After CommonMark 0.31 with tables and notes, as far as articles use it.
"""

from editor.files.markdown.blocks import shown_markdown

__all__ = ["shown_markdown"]
