"""What the window's process and a worker with the engine tell each other, pickled."""

from __future__ import annotations

from typing import Any, Final, NamedTuple

from editor.engine.text.pairs import Pair

ENGINE: Final = "engine"
"""Work: the window's analyses; see RemoteEngine."""
TEXTS: Final = 8
"""The most texts that a worker keeps, the latest: questions name them by number instead of sending
a book with each. Set by hand: an analysis asks about two."""
READY: Final = 0
"""The number of the question that nobody asks: is the engine loaded?"""


class KeepText(NamedTuple):
    """A text that questions are about; what is kept beyond TEXTS is dropped, the oldest first."""

    number: int
    text: str


class UsePairs(NamedTuple):
    """The person's own pairs that are known to the engine from now on."""

    pairs: tuple[Pair, ...]


class Ask(NamedTuple):
    """Call a method of the engine: with a text that was sent before, then these arguments."""

    number: int
    method: str
    text: int
    arguments: tuple[Any, ...]
    options: dict[str, Any]
    cancellable: bool


class Cancel(NamedTuple):
    """Nobody waits for the answer to this question any more."""

    number: int


class Reply(NamedTuple):
    """What came of a question: a result, or the exception that ended it."""

    number: int
    result: Any = None
    error: Exception | None = None
