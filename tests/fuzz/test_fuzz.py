"""Two thousand fixed inputs for each fuzzer, and inputs that fuzzers have found."""

import contextlib
import itertools
import json

import pytest

from editor.article import Edit, verify
from editor.files import (
    CannotEncode,
    ReadError,
    ResumeError,
    is_open,
    orphaned_journal_of,
    read_article,
    recover,
    restored_path,
    save,
)
from editor.files.journal.journal import ARTICLE, HEAD, INFO, RECORDS
from editor.review import Review
from tests.fuzz import fuzz_log, fuzz_reading
from tests.fuzz.guided import inputs

COUNT = 2_000


@pytest.mark.parametrize("fuzzer", [fuzz_reading, fuzz_log], ids=["reading", "log"])
def test_nothing_but_documented_errors_and_nothing_lost(fuzzer, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)  # what a journal names is looked for here
    for number, data in enumerate(itertools.islice(inputs(fuzzer.CORPUS, 7), COUNT)):
        try:
            fuzzer.check(data)
        except Exception as error:
            raise AssertionError(f"input {number}: {data!r}") from error


@pytest.mark.parametrize("fuzzer", [fuzz_reading, fuzz_log], ids=["reading", "log"])
def test_what_the_changes_begin_with_is_sound(fuzzer, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for data in (*fuzzer.CORPUS, b"", b"\0", b"\3"):
        fuzzer.check(data)


@pytest.mark.parametrize(
    ("encoding", "data"),
    [
        ("utf-7", b"one +2AA- two\n"),
        ("raw_unicode_escape", b"\\ud800"),
        ("unicode_escape", b"\\ud83d"),
    ],
)
def test_half_of_a_surrogate_pair_is_refused_politely(tmp_path, encoding, data):
    path = tmp_path / "story.txt"
    path.write_bytes(data)
    with pytest.raises(ReadError):
        read_article(path, encoding)


@pytest.mark.parametrize(
    ("encoding", "written"),
    [("shift_jis", "¥"), ("shift_jis", "‾"), ("euc_jp", "¥"), ("cp932", "¢"), ("cp950", "•"),
     ("iso2022_jp", "\x1b"),
     ("iso2022_kr", "\x0e")],
)  # fmt: skip
def test_a_character_that_would_be_read_as_another_is_not_saved(tmp_path, encoding, written):
    path = tmp_path / "story.txt"
    path.write_bytes(b"one\r\ntwo three\r\n")
    review = Review(read_article(path, encoding).article)
    at = review.text.index("three")
    review.type(Edit(at, "three", f"t{written}(B"))
    with pytest.raises(CannotEncode) as caught:
        save(review, restored_path(path), expect={})
    error = caught.value
    assert (error.character, error.position, error.line) == (written, at + 1, 2)
    assert not restored_path(path).exists()


def about(**strange):
    header = fuzz_log.LOG.split(b"\n")[0].decode()
    known = {"unspin_journal": 1, "path": "s.txt", "target": None, "encoding": None, "expect": {}}
    return json.dumps({**known, "header": header, **strange}).encode()


@pytest.mark.parametrize(
    "strange",
    [{"expect": {"a\0b": ["x"]}}, {"expect": {"a\ud83d": ["x"]}}, {"header": "\ud800"}],
    ids=["nul", "surrogate", "header"],
)
def test_strange_words_about_an_article_are_survived(tmp_path, strange):
    folder = tmp_path / "journal"
    folder.mkdir()
    (folder / ARTICLE).write_bytes(fuzz_log.ORIGINAL)
    (folder / INFO).write_bytes(about(**strange))
    (folder / HEAD).write_bytes(b"")
    (folder / RECORDS).write_bytes(fuzz_log.LOG)
    with contextlib.suppress(ResumeError):
        recover(folder).journal.release()


@pytest.mark.parametrize("ask", [is_open, orphaned_journal_of])
def test_a_journal_of_an_impossible_path_stands_in_no_others_way(tmp_path, ask):
    folder = tmp_path / "journal"
    folder.mkdir()
    (folder / INFO).write_bytes(about(path="a\0b"))
    (folder / RECORDS).write_bytes(fuzz_log.LOG)
    assert not ask(tmp_path, tmp_path / "story.txt")


def test_lines_that_are_chained_anew_get_past_the_hashes():
    changed = fuzz_log.LOG.replace(b"dismiss", b"allow")
    verdict = verify(fuzz_log.ORIGINAL, changed, fuzz_log.CORRECTED)
    assert not verdict.holds
    assert verify(fuzz_log.ORIGINAL, fuzz_log.chained(changed, {}), fuzz_log.CORRECTED).holds
