"""The pages that frames show, and where a page stands among those of its file."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Final, NamedTuple, Protocol, Self

from editor.article.source import Replaced, Source

IN_ATTRIBUTE: Final = -1
"""The number of a page that stands in another one."""


class FramePage(Source, Protocol):
    """A page that a frame shows."""

    @property
    def furniture(self) -> Sequence[tuple[int, int]]:
        """Spans of its text that are likely not the article."""
        ...

    @property
    def numbers(self) -> AbstractSet[int]:
        """The numbers of the pages that it shows, its own among them."""
        ...

    @property
    def unread_frames(self) -> int:
        """How many of its frames have a page in an attribute that is not read."""
        ...

    def write_pages(self, changes: Sequence[Replaced]) -> dict[int, bytes]:
        """Return what becomes of it and the pages that it shows, by their numbers."""
        ...


class FramePages(Protocol):
    """The other pages of a file, each of which is shown once: so none shows itself."""

    def open(self, address: str, depth: int) -> FramePage | None:
        """Return the page that a frame leads to by its address; None if it is not read."""
        ...

    def again(self, changed: Mapping[int, bytes], wanted: Collection[int]) -> Self:
        """Return the same to be opened anew, with some pages changed, and only those wanted."""
        ...


class PagePlace(NamedTuple):
    """Where a page stands among those of its file."""

    depth: int = 0
    """How many frames it stands in."""
    number: int = 0
    """Its number in the file, or IN_ATTRIBUTE; 0 is the page that the file is about."""
    others: FramePages | None = None
    """The other pages of the file; None if there are none."""

    @property
    def is_in_attribute(self) -> bool:
        """Whether it stands in another page."""
        return self.number == IN_ATTRIBUTE


MAIN: Final = PagePlace()
"""Where a page stands that is all of its file."""
