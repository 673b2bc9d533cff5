"""PDF: its text in reading order, read in a worker of its own. A PDF is never rewritten.

`document` is the way in. `process` starts the worker, `serving` is what runs in it,
within `limits`, and `answer` what goes between both. There `glyphs` asks pdfium for the `words` of
each page (`characters` says what they stand for, `unnamed` where the file does not), and `layout`
makes a text of them, knowing nothing of PDF:

    words → line_numbers, drop_caps → segments → furniture → columns → rows
          → tables, formulas, blocks → kinds → flow (paragraphs whole, notes behind them)
          → hyphens, assembling

`placed` keeps where the words stand; `annotating` puts highlights for `marks` into a copy. `dates`
says when it was published and made.
"""

from editor.files.pdf.document import Pdf
from editor.files.pdf.marks import Mark, MarkKind

__all__ = ["Mark", "MarkKind", "Pdf"]
