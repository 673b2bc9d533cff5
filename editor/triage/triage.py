"""A triage: what is known stays, the rest is rated, and every row is kept once it is there."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final, NamedTuple, Protocol

from editor.files.own_pages import is_own_page
from editor.originals.shelf import Shelf, absolute
from editor.translatable import tr
from editor.triage.pool import Answered, Crashed
from editor.triage.row import Rating, TriageRow
from editor.triage.store import Known, TriageStore, Wanted
from editor.triage.wanted import wanted

BATCH_SECONDS: Final = 1.0
"""Of work whose rows are written at once; a killed program loses no more. Set by hand."""


class Answering(Protocol):
    """Whoever rates files: the pool, or a cluster."""

    def answers(self, questions: Iterable[Any], check: Callable[[], None]) -> Iterator[Answered]:
        """As Pool.answers; a question is a file's path and its known row, the answer its row."""


class Means(NamedTuple):
    """With what files are rated."""

    answering: Answering
    engine: str
    """What the engine is: rows of another one do not count."""
    shelf: str = ""
    """What is on the shelf on which originals are looked for; "" if they are not."""


class TriageProgress(NamedTuple):
    """How far a triage is."""

    row: TriageRow | None
    """The row that was added; None at the beginning."""
    done: int
    total: int
    rated: int
    """Rows that were not known from an earlier triage."""
    own: int = 0
    """Reports and tables that this program wrote, which are left out."""


def triage(
    store: TriageStore,
    places: Iterable[Path],
    means: Means,
    check: Callable[[], None],
    but: Path | None = None,
) -> Generator[TriageProgress, None, None]:
    """Yield a row for each article in these files and folders: first those that are known.

    `but` is left out: the file that the table is written to. So are reports and tables of this
    program, unless they are named themselves.
    `check` is called often and may raise to end it; rows that were yielded are kept, but for those
    of the last second. It has to be closed before the store. Raises TriageError and PoolError.
    """
    named = set(map(absolute, places))
    own: set[Path] = set()

    def articles() -> Iterator[Wanted]:
        for one in wanted(named, check):
            check()  # each is looked into, which takes long on a slow drive
            if one.path == but:
                continue
            if one.path not in named and not one.problem and is_own_page(one.path):
                own.add(one.path)
            else:
                yield one

    total = store.want(articles())
    progress = TriageProgress(None, 0, total, 0, len(own))
    yield progress
    is_done = bytearray()
    """Of each file, whether it has its row: another program may rate files meanwhile."""
    for one, known in store.wanted():
        check()
        row = None if known is None or not _is_current(one, known, means) else known.row
        if one.problem:
            row = TriageRow(one.path, Rating.UNREAD, problem=one.problem)
            store.put([(one, Known("", "", means.engine, "", row))])
        is_done.append(row is not None)
        if row is not None:
            progress = progress._replace(row=row, done=progress.done + 1)
            yield progress
    for row in _rated(store, is_done, means, check):
        progress = progress._replace(row=row, done=progress.done + 1, rated=progress.rated + 1)
        yield progress


def shelf_key(shelf: Shelf) -> str:
    """Return what changes with the texts on a shelf; "" if there are none. Raises ShelfError."""
    if shelf.is_empty:
        return ""
    with shelf.index() as index:
        return repr(index.stamp()) if index.size() else ""


def _is_current(one: Wanted, known: Known, means: Means) -> bool:
    """Return whether a row is as it would be made again; what was unread is tried again."""
    return (
        known.row.rating is not Rating.UNREAD
        and _is_usable(known, means)
        and "?" not in (one.signature, one.saved)
        and (one.signature, one.saved) == (known.signature, known.saved)
    )


def _is_usable(known: Known, means: Means) -> bool:
    """Return whether a row holds as long as the bytes of its file are the same."""
    return known.engine == means.engine and means.shelf in ("", known.shelf)


def _rated(
    store: TriageStore, is_done: Sequence[int], means: Means, check: Callable[[], None]
) -> Iterator[TriageRow]:
    """Yield the rows of all files that have none yet, each after it was rated."""
    asked: dict[str, tuple[Wanted, str]] = {}
    """By path: what was asked for, and the shelf that its original was looked for on."""

    def questions() -> Iterator[tuple[str, Any]]:
        for (one, known), has_row in zip(store.wanted(), is_done, strict=True):
            if has_row:
                continue
            is_usable = known is not None and _is_usable(known, means)
            row = known.row if known is not None and is_usable else None
            shelf = known.shelf if known is not None and is_usable else means.shelf
            asked[str(one.path)] = one, shelf
            yield str(one.path), None if row is None else row.as_data()

    kept: list[tuple[Wanted, Known]] = []
    last = time.monotonic()

    def tend() -> None:
        nonlocal last
        check()
        if kept and time.monotonic() - last > BATCH_SECONDS:
            store.put(kept)
            kept.clear()
            last = time.monotonic()

    try:
        for (path, _), answer in means.answering.answers(questions(), tend):
            one, shelf = asked.pop(path)
            row = _row(one, answer)
            kept.append((one, Known(one.signature, one.saved, means.engine, shelf, row)))
            yield row
    finally:
        store.put(kept)


def _row(one: Wanted, answer: Any) -> TriageRow:
    if isinstance(answer, Crashed):
        why = tr(
            "{path} cannot be rated: {why}, twice. Open it on its own to see more.",
            path=one.path,
            why=answer.why,
        )
        return TriageRow(one.path, Rating.UNREAD, problem=why)
    return TriageRow.of_data(answer)
