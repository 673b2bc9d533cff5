"""Packed files: lines are found by their keys, in memory, on the disk, and where some changed."""

import json
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.engine.errors import ResourceError
from editor.engine.model.packed import ChangedLines, Packed, line_sections, pack

KEYS = st.text(st.characters(exclude_characters="\t\n", codec="utf-8"), max_size=8)
TABLES = st.dictionaries(KEYS, KEYS, max_size=40)
ANY = st.text(max_size=8)
"""What articles may have: also halves of characters."""


def lines_of(table):
    return Packed.of({"words": [f"{key}\t{rest}" for key, rest in table.items()]}).lines("words")


@given(TABLES, ANY)
def test_lines_are_found_by_key_and_by_number(table, other):
    lines = lines_of(table)
    assert list(lines) == list(table)
    assert {key: lines.get(key) for key in table} == table
    assert [lines.number(key) for key in table] == list(range(len(table)))
    assert [lines.line(at) for at in range(len(lines))] == [f"{a}\t{b}" for a, b in table.items()]
    assert (lines.get(other) is None) == (other not in table)


@given(TABLES, TABLES, ANY)
def test_changed_lines_are_those_and_the_others(table, changes, other):
    base = lines_of(table)
    lines = ChangedLines(base)
    for key, rest in changes.items():
        lines.put(key, rest)
    whole = table | changes
    assert list(lines) == list(whole)
    assert {key: lines.get(key) for key in whole} == whole
    assert {lines.line(lines.number(key)) for key in whole} == {
        f"{key}\t{rest}" for key, rest in whole.items()
    }
    assert (lines.number(other) is None) == (other not in whole)
    assert {key: base.get(key) for key in table} == table


def test_no_key_may_stand_twice():
    with pytest.raises(ValueError, match="two words"):
        line_sections({"words": ["a\tb", "b\ta", "a\tc"]})


def written(folder):
    path = folder / "a.words"
    pack(path, "words", 3, line_sections({"words": ["a\tb"], "more": []}), "2026-11-30")
    return path


def test_what_was_packed_is_loaded(tmp_path):
    packed = Packed.load(written(tmp_path), "words", 3, "build.py")
    assert packed.lines("words").get("a") == "b"
    assert len(packed.lines("more")) == 0
    assert packed.lines("more").get("a") is None


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda data: b"", "cannot be read"),
        (lambda data: data[:-1], "bytes, not"),
        (lambda data: data + b" ", "bytes, not"),
        (lambda data: data.replace(b"words", b"other", 1), "not a file of this kind: words"),
        (lambda data: data.replace(b'"version": 3', b'"version": 4'), "version 4"),
        (lambda data: data.replace(b'{"version"', b'["version"'), "damaged head"),
        (lambda data: data.replace(b'"size"', b'"SIZE"'), "damaged head"),
        (lambda data: data.replace(b"\n", b"", 2), "not a file|damaged head"),
        (lambda data: data.replace(sys.byteorder.encode(), b"other"), "other-endian"),
        (lambda data: b"unspin words\n" + json.dumps([1]).encode() + b"\n", "damaged head"),
    ],
)
def test_what_is_not_whole_is_refused_by_name(tmp_path, change, message):
    path = written(tmp_path)
    path.write_bytes(change(path.read_bytes()))
    with pytest.raises(ResourceError, match=message) as caught:
        Packed.load(path, "words", 3, "build.py")
    assert "a.words" in str(caught.value)
    assert "run build.py" in str(caught.value)
