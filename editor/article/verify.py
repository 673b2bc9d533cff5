"""The law of the log: the original with all edits applied in order is the corrected text."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import editor
from editor.article.article import Article, Origin, sha256, text_sha256
from editor.article.edit import EditMismatchError
from editor.article.log import EditLog, Event, LogError, changes_text, edit_of, text_read
from editor.article.source import Source, Sources
from editor.translatable import joined, message_of, tr


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether the law holds; if not, what is wrong and on which line of the log (from 1)."""

    holds: bool
    message: str
    line: int | None = None


def verify(
    original: bytes,
    log: bytes,
    corrected: bytes,
    sources: Sources | None = None,
    compared: Callable[[Event], bytes | None] | None = None,
) -> Verdict:
    """Verify an article as opened, its log and the corrected text, as the bytes of their files.

    `sources` opens files that are more than text. `compared` returns the bytes of an original that
    an event names, the UTF-8 of its text if it stands in a table; None if it is not at hand.
    Invalid input raises nothing; the verdict says what is wrong.
    """
    try:
        record = EditLog.parse(log)
        article = original_article(record, original, sources)
        end = _replay(article, record)
        text = _text_of(corrected, record, end, sources)
        checked = _check_originals(record, compared) if compared else ""
    except LogError as error:
        return Verdict(False, message_of(error), error.line)
    if text != article.text:
        missing = tr(
            "or the log's end is missing, from line {line} on", line=str(len(record.events) + 2)
        )
        return Verdict(False, joined((_difference(article.text, text), missing), "; "))
    edits = sum(map(changes_text, record.events))
    return Verdict(
        True, f"the log holds: {edits} edits lead from the original to the corrected text{checked}"
    )


def original_article(
    log: EditLog, data: bytes, sources: Sources | None = None, path: Path | None = None
) -> Article:
    """Return the article that a log was started for, as if read from `path`.

    Raises LogError if `data` are not the bytes of that article.
    """
    header = log.header
    name, encoding = header.get("article", "?"), header.get("encoding")
    try:
        bom = bytes.fromhex(header.get("bom", ""))
    except (TypeError, ValueError) as error:
        raise LogError(tr("the byte order mark is not hexadecimal"), 1) from error
    if not isinstance(encoding, str) or not data.startswith(bom):
        raise LogError(tr("the log belongs to another article ({name})", name=name), 1)
    kind, revisions = str(header.get("format", "")), text_read(header)
    try:
        source = _opened(kind, data, encoding, revisions, sources)
        article = Article(Origin(path, data, encoding, bom, kind, revisions), source)
    except (ValueError, LookupError) as error:
        raise LogError(
            tr("the original cannot be read as {format}", format=kind)
            if kind
            else tr("the original is not in the encoding {encoding}", encoding=encoding),
            1,
        ) from error
    if article.origin.sha256 != header.get("sha256"):
        raise LogError(
            tr(
                "the log belongs to another article ({name}), or the original was changed",
                name=name,
            ),
            1,
        )
    if text_sha256(article.original) != header.get("text_sha256"):
        raise LogError(_other_text(article, header), 1)
    return article


def _other_text(article: Article, header: Mapping[str, Any]) -> str:
    """Return why the original, which is the same file, has another text than the log has."""
    here, extraction = article.provenance.extraction, str(header.get("extraction", ""))
    if article.source is None:
        return tr("the hash of the original text does not match")
    if not here or here == extraction:
        return tr(
            "the file is the one that the log was started for, but another text is read in it here "
            "(version {here}) than is in the log (version {then}): either the log was altered, or "
            "this version reads such files differently. Verify it with the version that made it",
            here=editor.__version__,
            then=str(header.get("version", "?")),
        )
    return tr(
        "the text was taken from the original by {then}, and here by {here}, which reads it "
        "differently. Nothing is wrong with the log so far: verify it with {then}",
        then=extraction or tr("an unknown program"),
        here=here,
    )


def _replay(article: Article, log: EditLog) -> Event:
    """Apply all edits; return the save event that ends the log."""
    for line, event in enumerate(log.events, 2):
        if changes_text(event):
            try:
                article.apply(edit_of(event))
            except EditMismatchError as error:
                raise LogError(
                    tr("the edit does not fit the text {error}", error=error), line
                ) from error
            except ValueError as error:
                raise LogError(message_of(error), line) from error
        elif event["event"] == "save" and event.get("text_sha256") != text_sha256(article.text):
            raise LogError(
                tr("the text saved here differs from the result of the lines before"), line
            )
    if not log.events or log.events[-1]["event"] != "save":
        raise LogError(tr("missing: a log must end with a save"), len(log.events) + 2)
    return log.events[-1]


def _check_originals(log: EditLog, compared: Callable[[Event], bytes | None]) -> str:
    """Check the hashes of the originals that are at hand; return what there is to say of them."""
    said = []
    for line, event in enumerate(log.events, 2):
        if event["event"] != "original":
            continue
        name = str(event.get("before", "?"))
        data = compared(event) if event.get("file") or event.get("table") else None
        if data is None:
            said.append(f"{name}, which it was compared with, is not at hand")
        elif sha256(data) != event.get("sha256"):
            raise LogError(
                tr("{name} was changed since the article was compared with it", name=name), line
            )
        else:
            said.append(f"{name}, which it was compared with, is unchanged")
    return "".join(f"; {one}" for one in dict.fromkeys(said))


def _opened(
    kind: str, data: bytes, encoding: str, revisions: str, sources: Sources | None
) -> Source | None:
    if not kind:
        return None
    if sources is None:
        raise ValueError(tr("{format} files are not supported here", format=kind))
    return sources(kind, data, encoding, revisions)


def _text_of(data: bytes, log: EditLog, save: Event, sources: Sources | None) -> str:
    header = log.header
    kind = str(save.get("format", header.get("format", "")))
    if kind:
        try:
            source = _opened(kind, data, header["encoding"], text_read(header), sources)
        except ValueError as error:
            raise LogError(
                tr("the corrected text is not a {format} file: {error}", format=kind, error=error)
            ) from error
        return source.text if source else ""
    encoding = str(save.get("encoding", header["encoding"]))
    bom = b"" if "encoding" in save else bytes.fromhex(header.get("bom", ""))
    if not data.startswith(bom):
        raise LogError(tr("the corrected text lacks the byte order mark of the original"))
    try:
        return Article.from_bytes(data, encoding, bom=bom).text
    except (ValueError, LookupError) as error:
        raise LogError(
            tr("the corrected text is not in the encoding {encoding}", encoding=encoding)
        ) from error


def _difference(expected: str, found: str) -> str:
    at = next(
        (i for i, (a, b) in enumerate(zip(expected, found, strict=False)) if a != b),
        min(len(expected), len(found)),
    )
    line = expected.count("\n", 0, at) + 1
    column = at - (expected.rfind("\n", 0, at) + 1) + 1
    return tr(
        "the corrected text differs from the result of the log at line {line}, column {column}: "
        "the log gives {expected!r}, the file has {found!r}",
        line=str(line),
        column=str(column),
        expected=expected[at : at + 30],
        found=found[at : at + 30],
    )
