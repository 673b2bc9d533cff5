"""Resuming saved work: finding it beside an article, and verifying it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from editor.article import Article, EditLog, LogError, verify
from editor.article.source import Source, Sources
from editor.article.verify import original_article
from editor.files.errors import ReadError, ResumeError
from editor.files.formats import Check, no_check, open_source
from editor.files.names import log_path, restored_path, restored_paths
from editor.files.reading import ReadResult, notes_on, read_bytes
from editor.files.saving import content_hash
from editor.translatable import message_of, sentence_of, tr


@dataclass(frozen=True, slots=True)
class SavedWork:
    """The paths of an article and of the corrected text and log saved beside it."""

    article_path: Path
    text_path: Path
    log_path: Path


@dataclass(frozen=True, slots=True)
class ResumedWork:
    """The article as it was first opened, and the log that leads to the saved text."""

    article: Article
    log: EditLog
    text_path: Path
    """Where the corrected text is saved."""
    notes: tuple[str, ...]
    hashes: Mapping[Path, str | None]
    """SHA-256 of the saved text and log, which the next save expects to find."""


def find_saved(path: Path) -> SavedWork | None:
    """Return the saved work beside an article if both of its files exist, else None."""
    text = restored_path(path)
    if len(others := restored_paths(path)) > 1:
        text = _saved_last(log_path(text), others)
    work = SavedWork(path, text, log_path(text))
    return work if work.text_path.is_file() and work.log_path.is_file() else None


def _saved_last(log: Path, texts: Sequence[Path]) -> Path:
    """Return which of several texts the log beside them was last saved with; the first if none."""
    try:
        events = EditLog.parse(read_bytes(log)).events
    except (LogError, ReadError):
        return texts[0]
    name = events[-1].get("file") if events else None
    return next((text for text in texts if text.name == name), texts[0])


def resume_saved(
    work: SavedWork, check: Check = no_check, reading: ReadResult | None = None
) -> ResumedWork:
    """Read saved work and verify that its log leads from the article to the corrected text.

    The article is read as the log names it; a `reading` of it just now is used if it was read so.
    Raises ResumeError if the log is damaged, belongs to another article, or does not lead to the
    corrected text; and what `check` raises, which is called while it takes long.
    """
    try:
        log_data, text_data = read_bytes(work.log_path), read_bytes(work.text_path)
        original = read_bytes(work.article_path)
        log = EditLog.parse(log_data)
        opened = _opened_once(work.article_path, original, reading, check)
        verdict = verify(original, log_data, text_data, opened)
        if not verdict.holds:
            raise _cannot(work, verdict.message)
        article = original_article(log, original, opened, work.article_path)
    except (LogError, ReadError) as error:
        raise _cannot(work, message_of(error)) from error
    hashes = {path: content_hash(path) for path in (work.text_path, work.log_path)}
    return ResumedWork(article, log, work.text_path, notes_on(article), hashes)


def _opened_once(path: Path, original: bytes, reading: ReadResult | None, check: Check) -> Sources:
    """Return a way to open files that opens each of them once, and what was read just now never.

    `path` is that of the `original`.
    """
    known: dict[tuple[str, bytes, str, str], Source] = {}
    if reading is not None and reading.article.source is not None:
        origin = reading.article.origin
        known[origin.format, origin.data, origin.encoding, origin.revisions] = (
            reading.article.source
        )

    def opened(kind: str, data: bytes, encoding: str, revisions: str) -> Source:
        how = kind, data, encoding, revisions
        if how not in known:
            known[how] = open_source(*how, check, path=path if data == original else None)
        return known[how]

    return opened


def _cannot(work: SavedWork, reason: str) -> ResumeError:
    return ResumeError(
        tr(
            "The work saved in {log} cannot be resumed: {why} Review {article} from the start; you "
            "will be asked before the saved files are overwritten.",
            log=work.log_path,
            why=sentence_of(reason),
            article=work.article_path.name,
        ),
        work.log_path,
    )
