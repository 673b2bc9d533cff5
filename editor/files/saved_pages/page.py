"""A web page in a file that holds more: the source of an article's text."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from editor.article.inlines import Inline
from editor.article.paragraphs import Paragraph
from editor.article.provenance import Provenance, web_address
from editor.article.source import Replaced
from editor.files.errors import ReadError
from editor.files.html import Html
from editor.files.html.encoding_declaration import codecs_named
from editor.files.html.frame_pages import MAIN, PagePlace
from editor.files.html.refusals import cannot_write


class SavedPage:
    """A page, and how it is put back into what it was found in; otherwise as Html."""

    def __init__(
        self,
        data: bytes,
        page: Html,
        provenance: Provenance,
        put_back: Callable[[Mapping[int, bytes]], bytes],
        take_out: Callable[[bytes, int], bytes],
        *,
        unread: int = 0,
        notes: tuple[str, ...] = (),
    ) -> None:
        """`put_back` returns the file with other pages by number; `take_out` returns one of a file.

        `unread`: how many pages of the file frames would show, but do not; `notes`: sentences for
        the user beside those about the page.
        """
        self._data = data
        self._page = page
        self.provenance = provenance
        """Where the text is from, as the file and the page say it."""
        self._put_back = put_back
        self._take_out = take_out
        self._unread = unread
        self._notes = notes
        self.encoding = page.encoding
        """That of the page."""
        self.furniture = page.furniture
        """Spans [start, end), in code points of the text, of menus, footers and the like."""

    @property
    def text(self) -> str:
        """The visible text; offsets into it count code points."""
        return self._page.text

    @property
    def paragraphs(self) -> Sequence[Paragraph]:
        """What each line of the text is."""
        return self._page.paragraphs

    @property
    def inlines(self) -> Sequence[Inline]:
        """Its links, and the words that stand out."""
        return self._page.inlines

    @property
    def notes(self) -> tuple[str, ...]:
        """Sentences to show to the user when the file is opened."""
        return (*self._page.notes_with(self._unread), *self._notes)

    def write(self, changes: Sequence[Replaced]) -> bytes:
        """Return the file with the changes made in its pages; with none, the bytes it was read of.

        Raises what Html.write raises.
        """
        pages = self._page.write_pages(changes)
        if not pages:
            return self._data
        data = self._put_back(pages)
        if any(self._take_out(data, number) != page for number, page in pages.items()):
            raise cannot_write(self._page.path)
        return data


def page_in(
    data: bytes, path: Path, encoding: str | None, charset: str, place: PagePlace = MAIN
) -> Html:
    """Read a page that was found in a file, in `encoding` if given, else in what the file names.

    Raises ReadError.
    """
    for codec in () if encoding is not None else codecs_named(charset):
        try:
            return Html.read(data, path, codec, place=place)
        except ReadError:
            continue  # the page may know better
    return Html.read(data, path, encoding, place=place)


def said_by(page: Html, address: str, captured: str) -> Provenance:
    """Return where a page is from, by what it says and by what its file says of it."""
    own = page.provenance
    return own._replace(
        address=web_address(address) or own.address, captured=captured or own.captured
    )
