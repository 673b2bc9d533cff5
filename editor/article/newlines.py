"""The newline style of each line of a file, maintained while the text is edited."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

_NEWLINE = re.compile(r"\r\n|\r|\n")

Styles = tuple[str, ...]


class Newlines:
    """The original style of every newline of a text whose newlines are now all LF.

    Only files with mixed styles, which are rare, need a list.
    """

    def __init__(self, usual: str = "\n", styles: Sequence[str] | None = None) -> None:
        self.usual = usual
        """The commonest style of the file, which new lines get."""
        self._styles = list(styles) if styles is not None else None

    @classmethod
    def read(cls, raw: str) -> tuple[str, Newlines]:
        """Return the text with LF newlines, and their original styles."""
        if "\r" not in raw:
            return raw, cls()
        styles = _NEWLINE.findall(raw)
        usual = Counter(styles).most_common(1)[0][0]
        mixed = any(style != usual for style in styles)
        return _NEWLINE.sub("\n", raw), cls(usual, styles if mixed else None)

    @property
    def mixed(self) -> bool:
        """Whether there are different styles."""
        return self._styles is not None

    def replace(self, text: str, start: int, before: str, after: str, put: Styles = ()) -> Styles:
        """Follow an edit of `text`, given as before it; return the styles of removed newlines.

        The newlines of `after` get the styles `put` if given (undo restores those that the edit
        removed), else the usual one.
        """
        if self._styles is None:
            return ()
        removed, added = before.count("\n"), after.count("\n")
        if not removed and not added:
            return ()
        first = text.count("\n", 0, start)
        taken = tuple(self._styles[first : first + removed])
        self._styles[first : first + removed] = put if len(put) == added else [self.usual] * added
        return taken

    def write(self, text: str) -> str:
        """Return the text with every newline in its own style."""
        if self._styles is None:
            return text if self.usual == "\n" else text.replace("\n", self.usual)
        lines = text.split("\n")
        ends = list(self._styles)
        # A CR directly before an LF would be read back as one newline.
        for at, between in enumerate(lines[1:-1]):
            if not between and ends[at] == "\r" and ends[at + 1] == "\n":
                ends[at + 1] = "\r"
        return "".join(line + end for line, end in zip(lines, [*ends, ""], strict=True))
