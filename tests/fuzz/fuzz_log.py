"""Reads bytes as an edit log and as a journal: python tests/fuzz/fuzz_log.py SECONDS [SEED]

Only the errors that are documented come out; a log that is read is written as it was; a journal
that is recovered has lost nothing that was in it, and is whole afterwards. Byte 0 of an input
chooses what is done, the rest are lines. Where it is odd, the lines are chained anew after they
were changed: checks of the hashes then let through whatever else is wrong with them.
"""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path
from typing import Any

from tests.fuzz.guided import fuzz, watched
from tests.in_memory import folder_in_memory

with watched():
    from editor.article import Article, Edit, EditLog, LogError, verify
    from editor.article.article import sha256, text_sha256
    from editor.files import PrivateFileSystem, ResumeError, recover
    from editor.files.journal.info import JournalInfo
    from editor.files.journal.journal import ARTICLE, HEAD, INFO, RECORDS
    from editor.files.journal.lock import Lock
    from editor.files.journal.records import parse_typing_line

ORIGINAL = "Officers café\r\njust 😀 lately\r\n".encode()
BETWEEN = b"\n~~~\n"
"""Separates the records, the head and about.json in an input."""


class Unsynced(PrivateFileSystem):
    """Without fsync, which only matters for power cuts."""

    fsync = staticmethod(lambda _: None)


def session() -> tuple[bytes, bytes]:
    """Return a log of all events, and the corrected text."""
    article = Article.from_bytes(ORIGINAL, path=Path("story.txt"))
    log = EditLog.start(article, "0.1")
    for event, before, after in (
        ("accept", "Officers", "Officials"),
        ("edit", "\n", " "),
        ("undo", " ", "\n"),
        ("edit", "😀 ", ""),
    ):
        start = article.text.index(before)
        article.apply(Edit(start, before, after))
        log.append(event, start=start, before=before, after=after, of=1, group=1)
    log.append("dismiss", start=0, before="Officials", kind="spun", confidence=0.5)
    log.append("save", file="story.restored.txt", text_sha256=text_sha256(article.text))
    return log.to_bytes(), article.encode()


LOG, CORRECTED = session()
TYPING = b'{"typing": [3, "ici", "x"], "prev": "", "sum": ""}\n'
FOLDER = BETWEEN.join(
    (LOG + TYPING, b"7",
     JournalInfo(Path("story.txt"), Path("s.txt"), None, {Path("s.txt"): (None,)},
     LOG.split(b"\n")[0].decode()).to_bytes())
)  # fmt: skip
CORPUS = (
    b"\0" + LOG,
    b"\1" + LOG,
    b"\1" + LOG.replace(b'"save", ', b'"save", "encoding": "utf-7", '),
    b'\1{"encoding": "utf-16-le", "bom": "fffe"}\n{"event": "edit", "start": -1, "before": ""}\n',
    b'\1{}\n{"event": "save", "x": [[[]]]}\n',
    b"\2" + FOLDER,
    b"\3" + FOLDER,
    b"\3" + FOLDER.replace(b"story.txt", b"/etc/hostname"),
    b"\3" + LOG + LOG[-200:] + BETWEEN + b"12" + BETWEEN + b"{}",
)


def chained(data: bytes, header: dict[str, Any]) -> bytes:
    """Return the lines with corrected numbers, hashes and sums."""
    lines: list[bytes] = []
    last = b""
    number = 0
    for line in data.split(b"\n"):
        made = line
        try:
            entry = json.loads(line)
            if isinstance(entry, dict):
                made = _sound(entry, header if not lines else None, number + 1, last)
        except (ValueError, RecursionError, TypeError):
            pass
        if made is not line and not made.startswith(b'{"typing"'):
            number += bool(lines)
            last = made
        lines.append(made)
    return b"\n".join(lines)


def _sound(entry: dict[str, Any], header: dict[str, Any] | None, number: int, last: bytes) -> bytes:
    if header is not None:
        return _line(header | entry | {"unspin_log": 1})
    if "typing" in entry:
        note = {"typing": entry["typing"], "prev": sha256(last)}
        return json.dumps({**note, "sum": sha256(json.dumps(note).encode())}).encode()
    entry |= {"n": number, "prev": sha256(last)}
    if entry.get("event") == "save":
        entry.pop("seal", None)
        entry["seal"] = sha256(_line(entry))
    return _line(entry)


def _line(entry: dict[str, Any]) -> bytes:
    return json.dumps(entry, ensure_ascii=False).encode("utf-8", "surrogatepass")


def head(count: bytes, records: bytes) -> bytes:
    """Return a head that states a number of lines, and the hash of the last."""
    lines = [line for line in records.split(b"\n") if line and not line.startswith(b'{"typing"')]
    try:
        number = int(count)
    except ValueError:
        return count
    last = sha256(lines[min(max(number, 1), len(lines)) - 1]) if lines else ""
    return f"{number:012d} {last} {sha256(f'{number} {last}'.encode()):.16}\n".encode() * 2


def check(data: bytes) -> None:
    """Check an input; raises AssertionError if something is lost, or an unexpected error."""
    way, content = data[0] % 4 if data else 0, data[1:]
    known = {"encoding": "utf-8", "sha256": sha256(ORIGINAL)}
    known["text_sha256"] = text_sha256(ORIGINAL.decode().replace("\r\n", "\n"))
    if way < 2:
        check_log(chained(content, known) if way else content)
        return
    records, count, about = (*content.split(BETWEEN, 2), b"", b"")[:3]
    if way == 3:
        records = chained(records, known)
        count = head(count, records)
    check_journal(records, count, about)


def check_log(data: bytes) -> None:
    """Read and verify a log."""
    verdict = verify(ORIGINAL, data, CORRECTED)
    assert verdict.message
    try:
        log = EditLog.parse(data)
    except LogError:
        assert not verdict.holds
        return
    assert log.to_bytes() == data
    assert log.copy().to_bytes() == data
    assert EditLog.parse(log.until(len(log.events) // 2).to_bytes())


def check_journal(records: bytes, count: bytes, about: bytes) -> None:
    """Recover a journal."""
    with folder_in_memory() as place:
        folder = Path(place) / "journal"
        folder.mkdir()
        files = {ARTICLE: ORIGINAL, INFO: about, HEAD: count, RECORDS: records}
        for name, data in files.items():
            (folder / name).write_bytes(data)
        try:
            found = recover(folder, Unsynced())
        except ResumeError:
            Lock(folder / "lock").release()
            assert {name: (folder / name).read_bytes() for name in files} == files
            return
        found.journal.release()
        lines = found.log.lines()
        aside = b"".join(map(Path.read_bytes, Path(place).glob("set-aside/*")))
        kept = {*lines, *aside.split(b"\n"), b""}
        for line in records.split(b"\n"):
            assert line in kept or is_note(line), line
        assert found.log.to_bytes() == EditLog.parse(found.log.to_bytes()).to_bytes()
        shutil.rmtree(Path(place) / "set-aside", ignore_errors=True)
        again = recover(folder, Unsynced())
        again.journal.release()
        assert again.log.lines() == lines
        assert again.typing == found.typing
        assert again.notes == ()


def is_note(line: bytes) -> bool:
    """Return whether a line is a typing line, which a later one replaces."""
    try:
        return parse_typing_line(line) is not None
    except ValueError:
        return False


if __name__ == "__main__":
    sys.exit(fuzz(check, CORPUS, sys.argv[1:]))
