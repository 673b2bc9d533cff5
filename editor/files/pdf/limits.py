"""What a worker that reads a PDF may use. Set by hand, for papers and books, not for scans."""

from __future__ import annotations

from typing import Final

MOST_PAGES: Final = 5_000
MOST_GLYPHS: Final = 20_000_000
"""More than the whole of the Encyclopaedia's longest volume."""
MOST_MEMORY: Final = 1_500_000_000
"""Bytes of address space."""
MOST_PROCESSOR: Final = 200
"""Seconds of processor time. Measured: 100 full pages of 850 words take 4."""
MOST_TIME: Final = 600
"""Seconds until it is stopped from outside: a machine may have much else to do."""
MOST_ANSWER: Final = 400_000_000
"""Bytes of what it answers."""
