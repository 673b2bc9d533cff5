"""Reading the files of originals that an article is compared with."""

from __future__ import annotations

from pathlib import Path

from editor.article.article import text_sha256
from editor.files import ReadError, is_pasted
from editor.originals.at_hand import OriginalsAtHand, OriginalText
from editor.originals.finding import FoundOriginal
from editor.originals.index import Whereabouts
from editor.originals.reading import read_with_words
from editor.originals.since import Since, since_read
from editor.review import OriginalRecord
from editor.translatable import tr

CLIPBOARD = tr("the clipboard")
"""The name of an original that was copied from somewhere."""


def read_original(path: Path, article: Path) -> tuple[OriginalText, tuple[str, ...]]:
    """Read a file that an article may have been made from; return it, and notes about reading it.

    Nobody is asked, see `read_with_words`. Raises ReadError, also for a text without words, and for
    the article's own file: its words are in it, so not one of them would be suspected any more.
    """
    if _is_same_file(path, article):
        raise ReadError(
            tr("{path} is the article itself. Choose the text that it was made from.", path=path),
            path,
        )
    reading, notes = read_with_words(path)
    origin = reading.article.origin
    # Copies are often filed under the name of what they were made from.
    name = path.name if path.name != article.name else f"{path.resolve().parent.name}/{path.name}"
    found = OriginalText(name, reading.article.original, origin.sha256, _place(path, article))
    return found, (*notes, *reading.notes)


def found_original(found: FoundOriginal, article: Path) -> tuple[OriginalText, tuple[str, ...]]:
    """Return an original that was found on the shelf, and notes about it.

    It is read from its file, or taken from the index if that was changed since, or is gone, or is
    a table. Raises ReadError.
    """
    since = {place: since_read(place.path, place.sha256) for place in found.places}
    for place, what in since.items():
        if what is Since.SAME and not place.row:
            return read_original(place.path, article)
    place, what = min(since.items(), key=lambda one: one[1] is not Since.SAME)
    name = name_of(place)
    notes = () if what is Since.SAME else (_kept(what, name),)
    return OriginalText(name, found.text, text_sha256(found.text)), notes


def name_of(place: Whereabouts) -> str:
    """Return how an original on the shelf is called: its file, and its row in a table."""
    name = place.path.name
    return tr("{file}, row {row}", file=name, row=place.row) if place.row else name


def copied_original(text: str) -> OriginalText:
    """Return a text from the clipboard as an original."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return OriginalText(CLIPBOARD, text, text_sha256(text))


def recorded_original(record: OriginalRecord, article: Path) -> OriginalText | None:
    """Read an original that the log of an article names again; None if its file has changed.

    None, too, if it has no file. Raises ReadError.
    """
    if not record.place:
        return None
    found, _ = read_original(article.parent / record.place, article)
    return found if found.sha256 == record.sha256 else None


def said_of(at_hand: OriginalsAtHand, number: int, article: str) -> str:
    """Return what there is to say of an article and one original: a sentence."""
    name = at_hand.originals[number].name
    if not at_hand.seems_original(number):
        if at_hand.seems_foreign(number):
            return tr(
                "{article} does not seem to come from {name}, which seems to be in another "
                "language.",
                article=article,
                name=name,
            )
        return tr("{article} does not seem to come from {name}.", article=article, name=name)
    if at_hand.alignment.identical:
        if at_hand.alignment.differences:
            return tr(
                "{article} is identical with {name}, but for house style.",
                article=article,
                name=name,
            )
        return tr("{article} is identical with {name}.", article=article, name=name)
    return tr(
        "{percent} % of {article} comes from {name}.",
        percent=round(100 * at_hand.coverage(number)),
        article=article,
        name=name,
    )


def record_of(at_hand: OriginalsAtHand, number: int) -> OriginalRecord:
    """Return the record of an original for the edit log."""
    name, _, sha256, place = at_hand.originals[number]
    return OriginalRecord(name, sha256, at_hand.coverage(number), place)


def records_of(at_hand: OriginalsAtHand) -> tuple[OriginalRecord, ...]:
    """Return the records of all originals at hand."""
    return tuple(record_of(at_hand, number) for number in range(len(at_hand.originals)))


def _is_same_file(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False  # one is not there; reading it says so


def _place(path: Path, article: Path) -> str:
    """Return how the log of an article names a file: from the article's folder, if it is there."""
    whole, folder = path.absolute(), article.absolute().parent
    if is_pasted(article):
        return whole.as_posix()  # it has no folder yet
    return (whole.relative_to(folder) if whole.is_relative_to(folder) else whole).as_posix()


def _kept(since: Since, name: str) -> str:
    """Return why the text of an original is the one that the index kept: a sentence."""
    if since is Since.GONE:
        return tr(
            "{name} is gone since it was read for the shelf; the text that the index kept of it is "
            "compared.",
            name=name,
        )
    return tr(
        "{name} was changed since it was read for the shelf; its text as it was then is compared.",
        name=name,
    )
