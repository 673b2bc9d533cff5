"""The pages that stand in a file beside the one it is about, as its frames find them."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace
from pathlib import Path
from posixpath import normpath
from typing import Final, NamedTuple

from editor.files.errors import ReadError
from editor.files.html import Html
from editor.files.html.frame_pages import PagePlace
from editor.files.saved_pages.mime import MimeError
from editor.files.saved_pages.page import page_in

_ABSOLUTE: Final = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:")
_HOST: Final = re.compile(r"([a-zA-Z][a-zA-Z0-9+.-]*:)//[^/?]*")


class FoundPage(NamedTuple):
    """A page in a file."""

    address: str
    """Where it was found by what saved it; "" if the file does not say it."""
    names: Collection[str]
    """Further addresses by which frames call it."""
    charset: str
    """The encoding that the file names, or ""."""
    content: Callable[[], bytes]
    """Returns it; raises MimeError."""


@dataclass(frozen=True)
class SavedFrames:
    """The pages of a file, each opened once: so none shows itself; see FramePages."""

    found: Sequence[FoundPage]
    numbers: Mapping[str, int]
    """Their numbers by what frames call them."""
    path: Path
    changed: Mapping[int, bytes] = field(default_factory=dict)
    """What became of some pages, by their numbers."""
    wanted: Collection[int] | None = None
    """The numbers of those that may be opened; None: all."""
    inside: int = 0
    """The number of the page whose frames are opened."""
    opened: set[int] = field(default_factory=set)
    """The numbers of those that were opened."""

    @classmethod
    def of(cls, found: Sequence[FoundPage], path: Path) -> SavedFrames:
        """Return the pages of a file, first the one that it is about."""
        numbers: dict[str, int] = {}
        for number, page in enumerate(found):
            for name in (absolute(page.address, ""), *page.names):
                numbers.setdefault(name, number)
        return cls(found, {name: one for name, one in numbers.items() if name}, path)

    def open(self, address: str, depth: int) -> Html | None:
        """Return the page that a frame leads to by its address; None if it is not read."""
        number = self.numbers.get(address)
        if number is None:
            number = self.numbers.get(absolute(address, self.found[self.inside].address))
        if number is None or number in {0, self.inside, *self.opened}:
            return None
        if self.wanted is not None and number not in self.wanted:
            return None
        self.opened.add(number)
        page = self.found[number]
        place = PagePlace(depth, number, replace(self, inside=number))
        try:
            content = self.changed[number] if number in self.changed else page.content()
            return page_in(content, self.path, None, page.charset, place)
        except (MimeError, ReadError):
            return None

    def again(self, changed: Mapping[int, bytes], wanted: Collection[int]) -> SavedFrames:
        """Return the same to be opened anew, with some pages changed, and only those wanted."""
        every = {**self.changed, **changed}
        return replace(self, changed=every, wanted=wanted, opened=set())


@dataclass(frozen=True)
class UnreadFrames:
    """The pages of a file that gives one of them, without those in its frames; see FramePages."""

    addresses: AbstractSet[str]
    base: str
    """The address of that one."""
    met: set[str] = field(default_factory=set)
    """Addresses of the pages of the file that its frames would show."""

    def open(self, address: str, depth: int) -> None:  # noqa: ARG002 none is opened
        """Note that a frame leads to a page of the file."""
        found = absolute(address, self.base)
        if found in self.addresses and found != self.base:
            self.met.add(found)

    def again(self, changed: Mapping[int, bytes], wanted: Collection[int]) -> UnreadFrames:  # noqa: ARG002
        """Return the same."""
        return self


def absolute(address: str, base: str) -> str:
    """Return an address without its fragment, as seen from a page with the address `base`."""
    address, base = address.partition("#")[0], base.partition("#")[0]
    host = _HOST.match(base)
    if _ABSOLUTE.match(address) or not address or not host:
        return address
    if address.startswith("//"):
        return host[1] + address
    if address.startswith("?"):
        return base.partition("?")[0] + address
    path, mark, query = address.partition("?")
    folder = base[host.end() :].partition("?")[0].rpartition("/")[0]
    whole = normpath(path if path.startswith("/") else f"{folder}/{path}")
    end = "/" if path.endswith("/") and whole != "/" else ""
    return f"{host[0]}{whole}{end}{mark}{query}"


def not_read(found: Sequence[FoundPage], page: Html) -> int:
    """Return how many pages of a file the one that it is about does not show."""
    return len(found) - len(page.numbers)
