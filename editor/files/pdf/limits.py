"""What the process that reads PDFs may use. Set by hand, for papers and books, not for scans."""

from __future__ import annotations

from typing import Final

MOST_PAGES: Final = 5_000
MOST_GLYPHS: Final = 20_000_000
"""More than the whole of the Encyclopaedia's longest volume."""
MOST_MEMORY: Final = 1_500_000_000
"""Bytes of address space."""
MOST_PROCESSOR: Final = 100
"""Seconds of processor time; a book of 1,000 pages takes twenty."""
MOST_TIME: Final = 180
"""Seconds until it is stopped from outside."""
MOST_ANSWER: Final = 400_000_000
"""Bytes of what it answers."""
