"""Reading the files of originals that an article is compared with."""

from __future__ import annotations

from pathlib import Path

from editor.article.article import text_sha256
from editor.article.dates import stated
from editor.article.provenance import Provenance, web_address
from editor.files import ReadError, is_pasted
from editor.originals.at_hand import OriginalsAtHand, OriginalText
from editor.originals.finding import FoundOriginal
from editor.originals.index import Whereabouts
from editor.originals.reading import archived_provenance, is_archive, read_with_words, text_in_table
from editor.originals.since import Since, since_read
from editor.review import OriginalRecord
from editor.translatable import joined, percent, tr

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
    origin, provenance = reading.article.origin, reading.article.provenance
    # Copies are often filed under the name of what they were made from.
    name = path.name if path.name != article.name else f"{path.resolve().parent.name}/{path.name}"
    text, place = reading.article.original, _place(path, article)
    found = OriginalText(name, text, origin.sha256, place, provenance)
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
    provenance = (
        archived_provenance(place.path, place.row)
        if place.row and what is Since.SAME and is_archive(place.path)
        else provenance_of(place)
    )
    file = _place(place.path, article) if place.row else ""
    original = OriginalText(name, found.text, text_sha256(found.text), file, provenance, place.row)
    return original, notes


def name_of(place: Whereabouts) -> str:
    """Return how an original on the shelf is called: its file, and its row or page in it."""
    name = place.path.name
    if place.row and is_archive(place.path):
        return tr("{file}, page {page}", file=name, page=place.row)
    return tr("{file}, row {row}", file=name, row=place.row) if place.row else name


def provenance_of(place: Whereabouts) -> Provenance:
    """Return where an original on the shelf is from, as far as the index knows."""
    return Provenance(stated(place.date), web_address(place.url))


def dated(name: str, provenance: Provenance, row: int) -> str:
    """Return the name of an original with its dates; `row`: in a table, 0 if it has none."""
    told = provenance._replace(address="").told(in_file=row > 0)
    return tr("{name} ({dates})", name=name, dates=joined(told, "; ")) if told else name


def copied_original(text: str) -> OriginalText:
    """Return a text from the clipboard as an original."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return OriginalText(CLIPBOARD, text, text_sha256(text))


def recorded_original(record: OriginalRecord, article: Path) -> OriginalText | None:
    """Read an original that the log of an article names again; None if it has changed.

    None, too, if it has no file. Raises ReadError.
    """
    if not record.place:
        return None
    path = article.parent / record.place
    if record.row:
        kept = text_in_table(path, record.sha256)
        if kept is None:
            return None
        known = record.provenance, record.row
        return OriginalText(record.name, kept.text, record.sha256, record.place, *known)
    found, _ = read_original(path, article)
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
    original = at_hand.originals[number]
    return tr(
        "{percent} % of {article} comes from {name}.",
        percent=percent(at_hand.coverage(number)),
        article=article,
        name=dated(name, original.provenance, original.row),
    )


def record_of(at_hand: OriginalsAtHand, number: int) -> OriginalRecord:
    """Return the record of an original for the edit log."""
    one, coverage = at_hand.originals[number], at_hand.coverage(number)
    return OriginalRecord(one.name, one.sha256, coverage, one.place, one.provenance, one.row)


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
