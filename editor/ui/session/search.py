"""How far the search for suspects is."""

from enum import StrEnum


class Search(StrEnum):
    """How far the search for suspects is: until it has ended, nothing said of them is final."""

    LOOKING = "looking"
    """The whole article is being searched, or is about to be."""
    CHECKING = "checking"
    """Only lines that changed, or that decisions say something about, are searched again."""
    ENDED = "ended"
    STOPPED = "stopped"
    """The article was not searched to its end."""

    @property
    def is_complete(self) -> bool:
        """Whether the whole article was searched, so that the number of suspects counts."""
        return self in (Search.CHECKING, Search.ENDED)
