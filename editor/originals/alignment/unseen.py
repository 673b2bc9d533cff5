"""Characters of a text that nobody sees: soft hyphens and the like in words, control characters.

A word is the same with them, and no wording that is offered has any.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import Final

from editor.engine.text.look_alikes import INVISIBLE

_CONTROL: Final = r"\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f"
"""Control characters that are no white space."""
_LATIN: Final = r"A-Za-z\u00c0-\u024f"
# Emoji and other scripts need some of them.
_UNSEEN: Final = re.compile(rf"(?<=[{_LATIN}])[{INVISIBLE}{_CONTROL}]+(?=[{_LATIN}])|[{_CONTROL}]+")


def seen(text: str) -> str:
    """Return what of a text can be seen."""
    return _UNSEEN.sub("", text)


class SeenText:
    """A text without what cannot be seen, and where its characters stand in the whole."""

    def __init__(self, text: str) -> None:
        self.text: Final = seen(text)
        self._cuts: list[int] = []
        self._left_out: list[int] = [0]
        if len(self.text) < len(text):
            for found in _UNSEEN.finditer(text):
                self._cuts.append(found.start() - self._left_out[-1])
                self._left_out.append(self._left_out[-1] + len(found.group()))

    def whole(self, start: int, end: int) -> tuple[int, int]:
        """Return the span in the whole text of a span, not empty, of what can be seen."""
        return self._whole(start), self._whole(end - 1) + 1

    def _whole(self, at: int) -> int:
        return at + self._left_out[bisect_right(self._cuts, at)] if self._cuts else at
