"""The edit log as a file."""

import hashlib
import json
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from editor.article import Article, Edit, EditLog, LogError

MOMENT = datetime(2026, 11, 24, 1, 2, 3, 456789, tzinfo=UTC)


def clock():
    return MOMENT


def start(raw=b"just lately\r\n\xf0\x9f\x98\x80", **more):
    article = Article.from_bytes(raw, path=Path("/somewhere/story.txt"), **more)
    return article, EditLog.start(article, "0.1", clock)


def test_the_header_says_what_the_log_is_of():
    article, log = start()
    header = json.loads(log.to_bytes().splitlines()[0])
    assert header == {
        "unspin_log": 1,
        "version": "0.1",
        "article": "story.txt",
        "encoding": "utf-8",
        "sha256": hashlib.sha256(article.origin.data).hexdigest(),
        "text_sha256": hashlib.sha256("just lately\n😀".encode()).hexdigest(),
        "started": "2026-11-24T01:02:03.456Z",
    }
    assert next(iter(header)) == "unspin_log"


def test_the_header_keeps_the_byte_order_mark():
    _, log = start(b"\xff\xfe\x41\x00", encoding="utf-16-le", bom=b"\xff\xfe")
    assert log.header["bom"] == "fffe"


def test_an_event_is_one_line_with_the_hash_of_the_line_before():
    _, log = start()
    log.append("accept", start=0, before="just lately", after="recently", kind="spun", rank=1,
               confidence=0.97, source="lexicon", reason="“a”", group=None)  # fmt: skip
    log.append("dismiss", start=9, before="😀")
    data = log.to_bytes()
    assert data.endswith(b"\n")
    lines = data.split(b"\n")[:-1]
    first, second = map(json.loads, lines[1:])
    assert first == {
        "n": 1, "at": "2026-11-24T01:02:03.456Z", "event": "accept", "start": 0,
        "before": "just lately", "after": "recently", "kind": "spun", "rank": 1,
        "confidence": 0.97, "source": "lexicon", "reason": "“a”",
        "prev": hashlib.sha256(lines[0]).hexdigest(),
    }  # fmt: skip
    assert second["n"] == 2
    assert second["prev"] == hashlib.sha256(lines[1]).hexdigest()
    assert "😀".encode() in lines[2], "text stands in the log as it is"


def test_a_save_proves_itself_because_no_later_line_does():
    _, log = start()
    log.append("save", file="story.restored.txt", text_sha256="0" * 64)
    line = log.to_bytes().splitlines()[1]
    unsealed = {key: value for key, value in json.loads(line).items() if key != "seal"}
    expected = hashlib.sha256(json.dumps(unsealed, ensure_ascii=False).encode()).hexdigest()
    assert json.loads(line)["seal"] == expected


def test_times_are_utc_whatever_the_clock_says():
    article = Article.from_text("x")
    local = timezone(timedelta(hours=5, minutes=30))
    log = EditLog.start(article, "0.1", lambda: MOMENT.astimezone(local))
    assert log.append("dismiss")["at"] == "2026-11-24T01:02:03.456Z"


def test_the_clock_of_the_program_is_the_present():
    log = EditLog.start(Article.from_text("x"), "0.1")
    at = datetime.fromisoformat(log.header["started"])
    assert abs(datetime.now(UTC) - at) < timedelta(minutes=1)


@pytest.mark.parametrize(
    "text", ["plain", "new\nline", "tab\t\x00\x1f", "\u2028\u2029\x85", "😀\u200d", 'quo"te\\']
)
def test_a_log_is_read_back_as_it_was_written(text):
    _, log = start()
    log.append("edit", start=0, before="", after=text)
    log.append("save", file=text, text_sha256="x")
    again = EditLog.parse(log.to_bytes(), clock)
    assert again.to_bytes() == log.to_bytes()
    assert (again.header, again.events) == (log.header, log.events)
    assert log.to_bytes().count(b"\n") == 3
    log.append("dismiss", before="x")
    again.append("dismiss", before="x")
    assert again.to_bytes() == log.to_bytes()


def test_a_copy_goes_on_by_itself():
    _, log = start()
    log.append("dismiss", before="x")
    twin = log.copy()
    before = log.to_bytes()
    twin.append("save", file="x")
    assert log.to_bytes() == before
    assert twin.to_bytes().startswith(before)
    assert EditLog.parse(twin.to_bytes()).next_number == 3


def chained(*events, header=None):
    """Return a log with a valid hash chain around any events."""
    lines = [json.dumps(header or {"unspin_log": 1}).encode()]
    for number, event in enumerate(events, 1):
        prev = hashlib.sha256(lines[-1]).hexdigest()
        lines.append(json.dumps({"n": number, **event, "prev": prev}).encode())
    return b"\n".join([*lines, b""])


@pytest.mark.parametrize(
    ("data", "line", "message"),
    [
        (b"", None, "the log is empty"),
        (b"\n", 1, "line 1: not a JSON object"),
        (b'{"unspin_log": 1}', 1, "cut short"),
        (b'{"unspin_log": 2}\n', 1, "version 1"),
        (b"{}\n", 1, "not the header"),
        (b"[]\n", 1, "not a JSON object"),
        (b"null\n", 1, "not a JSON object"),
        (b"\xff\xfe\n", 1, "damaged"),
        (b"PK\x03\x04\n", 1, "damaged"),
        (b"[" * 100_000 + b"\n", 1, "damaged"),
        (b'{"unspin_log": ' + b"1" * 5000 + b"}\n", 1, "damaged"),
        (b'{"unspin_log": 1}\n\n', 2, "damaged"),
        (b'{"unspin_log": 1}\n{"n": 1}\n', 2, "not the line that was before"),
        (b'{"unspin_log": 1}\n{"n": 2}\n', 2, "found event 2 where event 1 belongs"),
        (chained({"event": 5}), 2, "has no name"),
        (chained({}), 2, "has no name"),
        (chained({"event": "edit", "after": "x"}), 2, "needs start, before and after"),
        (chained({"event": "edit", "after": 1, "start": 0, "before": ""}), 2, "needs start"),
        (chained({"event": "edit", "after": "", "start": "0", "before": ""}), 2, "needs start"),
        (chained({"event": "save"}), 2, "seal"),
        (chained({"event": "save", "seal": 1, "file": "\ud800"}), 2, "damaged"),
        (chained({"event": "edit", "start": 0, "before": "", "after": "\ud800"}), 2, "damaged"),
    ],
)  # fmt: skip
def test_what_is_no_log_is_refused_with_its_line(data, line, message):
    with pytest.raises(LogError) as caught:
        EditLog.parse(data)
    assert caught.value.line == line
    assert message in str(caught.value)
    if line:
        assert str(caught.value).startswith(f"line {line}: ")


def test_following_a_log_gives_the_text():
    article, log = start()
    for edit in (Edit(0, "just lately", "recently"), Edit(9, "😀", "")):
        article.apply(edit)
        log.append("edit", start=edit.start, before=edit.before, after=edit.after)
    text = article.original
    for event in EditLog.parse(log.to_bytes()).events:
        text = Edit(event["start"], event["before"], event["after"]).apply(text)
    assert text == article.text == "recently\n"
