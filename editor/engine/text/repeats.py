"""Words that may stand twice in a row."""

from __future__ import annotations

from typing import Final

_TWICE: Final = """
again big bye do far had ha her hey hush in is it knock long many more much never no now oh
old on out please poor really same so still tap that there too tut up very way well who yes
you
"""
TWICE: Final = frozenset(_TWICE.split())
"""Words that correct English doubles: "had had", "that that", "a long long way"."""
