"""UTF-8 with damaged bytes: each is shown as U+FFFD and kept as it is.

Python's "surrogateescape" keeps them apart from a U+FFFD of the file itself.
"""

from __future__ import annotations

import re
from typing import Final

WITH_ERRORS: Final = "utf-8-with-errors"
"""The encoding, as the log and `--encoding` name it; no codec of Python."""
SHOWN: Final = "\ufffd"
_KEPT: Final = re.compile("[\udc80-\udcff]")


def decoded(data: bytes) -> str:
    """Return the text of UTF-8 bytes, with half of a surrogate pair for every damaged one."""
    return data.decode("utf-8", "surrogateescape")


def shown(text: str) -> str:
    """Return a decoded text with U+FFFD for every damaged byte; it is as long."""
    return _KEPT.sub(SHOWN, text)


def encoded(text: str) -> bytes:
    """Return the bytes of a text that was decoded.

    Raises UnicodeEncodeError if damaged bytes now stand beside each other that make a character.
    """
    data = text.encode("utf-8", "surrogateescape")
    found = decoded(data)
    if found == text:
        return data
    at = next(
        (at for at, (one, other) in enumerate(zip(text, found, strict=False)) if one != other), 0
    )
    raise UnicodeEncodeError(WITH_ERRORS, shown(text), at, at + 1, "it would make a character")


def damaged_bytes(data: bytes) -> tuple[int, int, int]:
    """Return how many bytes are damaged, how many others are not ASCII, and where the first is.

    The others are counted as characters; the place is an offset in bytes, -1 for none.
    """
    text = decoded(data)
    bad = _KEPT.findall(text)
    good = sum(map(str.isascii, text))
    first = _KEPT.search(text)
    at = len(text[: first.start()].encode("utf-8")) if first else -1
    return len(bad), len(text) - good - len(bad), at
