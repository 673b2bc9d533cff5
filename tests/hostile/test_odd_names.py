"""Misleading and impossible file names: written exactly there, or nowhere (C6)."""

from __future__ import annotations

import os

import pytest

from editor.article import Edit, verify
from editor.files import FileError, read_article, restored_path, save
from editor.review import Review
from tests.hostile.refusals import RESTORED, TEXT, all_files, refused


@pytest.mark.parametrize(
    "name",
    [
        "out..txt",
        "trailing.",
        "trailing...",
        "trailing blank ",
        " leading blank.txt",
        "...",
        ".hidden",
        "CON",
        "con.txt",
        "NUL.txt",
        "COM1.txt",
        "a:b.txt",
        "..\\..\\evil.txt",
        "C:\\evil.txt",
        "%2e%2e%2fevil.txt",
        "-o.txt",
        "--help",
        "~",
        "~root",
        "$HOME.txt",
        "$(id).txt",
        "*?.txt",
        "a'b\".txt",
        "line\nbreak.txt",
        "tab\t.txt",
        "\x1b[31mred.txt",
        "gpj.\u202etxt",
        "\u2067isolated\u2069.txt",
        "zero\u200bwidth.txt",
        "cafe\u0301.txt",
        "é" * 120 + ".txt",
        "x" * 245,
        os.fsdecode(b"no utf-8 \xff.txt"),
    ],
    ids=ascii,
)
def test_an_odd_name_is_the_name_of_a_file_in_its_folder(review, folder, name):
    saved = save(review, folder / name, expect={})
    assert saved.text_path == folder / name
    assert saved.places == (folder / name, saved.log_path)
    assert set(folder.iterdir()) == {folder / name, saved.log_path}
    assert (folder / name).read_bytes() == RESTORED
    assert verify(TEXT, saved.log_path.read_bytes(), RESTORED).holds


@pytest.mark.parametrize("name", ["x" * 256, "x" * 252 + ".txt", "é" * 126 + ".txt", "x" * 246])
def test_a_name_too_long_for_the_text_or_for_its_log_is_refused(review, folder, name):
    assert "Choose a shorter name." in refused(review, folder / name, folder)


def test_a_name_that_is_too_long_once_it_is_restored_is_refused(folder):
    opened = folder / ("x" * 247 + ".txt")
    opened.write_bytes(TEXT)
    review = Review(read_article(opened).article)
    review.type(Edit(0, "Officers", "Officials"))
    assert "Choose a shorter name." in refused(review, restored_path(opened), folder)


def test_a_name_with_a_nul_writes_nothing(review, folder):
    before = all_files(folder)
    with pytest.raises((FileError, ValueError)):
        save(review, folder / "a\0b.txt", expect={})
    assert all_files(folder) == before
    assert not review.is_saved


@pytest.mark.parametrize("name", ["../out.txt", "deep/../../out.txt", "./../folder/../out.txt"])
def test_dots_lead_where_the_system_says_and_the_place_is_named(review, folder, tmp_path, name):
    (folder / "deep").mkdir()
    saved = save(review, folder / name, expect={})
    assert saved.places == (tmp_path / "out.txt", tmp_path / "out.log.jsonl")
    assert (tmp_path / "out.txt").read_bytes() == RESTORED
    assert list(folder.iterdir()) == [folder / "deep"]


@pytest.mark.parametrize("name", ["missing/../out.txt/x", "opened.txt/x", "missing/out.txt"])
def test_a_folder_that_is_none_is_refused(review, tmp_path, name):
    assert "Choose a folder that exists." in refused(review, tmp_path / name, tmp_path)
