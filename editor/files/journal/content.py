"""Reading the content of a journal, as far as it is intact."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from editor.article import Article, Edit, EditLog, LogError, verify
from editor.article.verify import original_article
from editor.files.errors import ReadError
from editor.files.formats import open_source
from editor.files.journal.info import JournalInfo
from editor.files.journal.journal import ARTICLE, HEAD, INFO, RECORDS
from editor.files.journal.records import JournalRecords, parse_head
from editor.files.reading import read_bytes

MAX_RECORDS: Final = 2_000_000_000
"""Bytes of records that are read: years of typing."""


@dataclass(frozen=True, slots=True)
class JournalContent:
    """The content of a journal."""

    article: Article
    info: JournalInfo
    is_info_known: bool
    log: EditLog
    typing: Edit | None
    unusable: list[bytes]
    missing: int

    @property
    def is_empty(self) -> bool:
        """Whether nothing was done, or all of it is saved."""
        if self.typing is not None or self.unusable or self.missing:
            return False
        if not self.log.events:
            return True
        if self.log.events[-1]["event"] != "save" or self.info.target is None:
            return False
        try:
            text = read_bytes(self.info.target)
        except ReadError:
            return False
        return verify(self.article.origin.data, self.log.to_bytes(), text, open_source).holds


def read_journal(folder: Path) -> JournalContent:
    """Read a journal; raises ReadError and LogError."""
    info = read_info(folder)
    is_known = info is not None
    if info is None:
        info = JournalInfo(folder / "recovered.txt")
    records = JournalRecords.parse(read_bytes(folder / RECORDS, MAX_RECORDS), info.header.encode())
    missing = records.check_against(parse_head(_bytes_in(folder / HEAD)))
    article = _article(folder, info, records.log)
    return JournalContent(
        article, info, is_known, records.log, records.typing, records.unusable, missing
    )


def read_info(folder: Path) -> JournalInfo | None:
    """Read what a journal records about its article; None if that is damaged."""
    try:
        return JournalInfo.parse(read_bytes(folder / INFO))
    except (ReadError, ValueError):
        return None


def _bytes_in(path: Path) -> bytes:
    try:
        return read_bytes(path)
    except ReadError:
        return b""


def _article(folder: Path, info: JournalInfo, log: EditLog) -> Article:
    """Return the article as it was opened, from the journal's copy, else from its own file.

    Raises ReadError or LogError if neither is the article that the log is about.
    """
    try:
        return original_article(log, read_bytes(folder / ARTICLE), open_source, info.path)
    except (LogError, ReadError) as error:
        try:
            return original_article(log, read_bytes(info.path), open_source, info.path)
        except (LogError, ReadError):
            raise error from None
