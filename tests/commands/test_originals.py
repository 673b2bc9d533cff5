"""`unspin originals` and `unspin find`, as typed."""

import hashlib
import json
import os

import pytest

from tests.originals.stories import paragraphs, spun, story


@pytest.fixture(autouse=True)
def _own_data(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


@pytest.fixture
def archive(tmp_path):
    folder = tmp_path / "archive"
    folder.mkdir()
    for number in range(20):
        (folder / f"{number}.txt").write_text(story(number))
    return folder


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "article.txt"
    path.write_text(spun(story(7)))
    return path


def test_a_shelf_is_filled_shown_and_forgotten(unspin, archive, tmp_path):
    assert "is empty" in unspin("originals").out
    added = unspin("originals", "add", archive)
    assert added.status == 0
    assert "20 texts on your shelf" in added.out
    shown = unspin("originals", "list").out
    assert f"{archive}: 20 files, 20 originals\n" in shown
    (archive / "3.txt").unlink()
    assert "19 texts" in unspin("originals", "update").out
    assert "had been added before" in unspin("originals", "add", archive).err
    assert "0 texts" in unspin("originals", "remove", archive).out
    assert unspin("originals", "forget").status == 0
    assert list((tmp_path / "data" / "unspin" / "originals").iterdir()) == []


def test_what_cannot_be_read_is_told(unspin, archive):
    for number in range(12):
        (archive / f"{number}.pdf").write_bytes(b"%PDF-1.7")
    added = unspin("originals", "add", archive)
    assert added.status == 0
    assert "12 files could not be read" in added.err
    shown = unspin("originals", "list").out
    assert shown.count("a PDF document") == 10
    assert "and 2 more: unspin originals list --problems" in shown
    assert unspin("originals", "list", "--problems").out.count("a PDF document") == 12


def test_an_empty_file_is_told(unspin, archive):
    empty = archive / "empty.txt"
    empty.touch()
    assert "1 file could not be read" in unspin("originals", "add", empty).err
    assert f"\n  {empty} is empty: there is nothing to read." in unspin("originals", "list").out


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("empty.txt", b"", "is empty"),
        ("blank.txt", b" \n\n", "has no words"),
        ("marks.md", "… — …\n".encode(), "has no words"),
        ("table.csv", b"text\n", "has no column that looks like articles"),
        ("paper.pdf", b"%PDF-1.7", "a PDF document"),
    ],
)
def test_a_file_of_which_nothing_can_be_read_is_an_error(unspin, archive, name, content, why):
    path = archive.parent / name
    path.write_bytes(content)
    done = unspin("originals", "add", archive, path)
    assert done.status == 2
    assert str(path) in done.err
    assert why in done.err
    assert "20 texts on your shelf" in done.out, "the rest is read"


def test_an_article_in_another_language_has_no_original(unspin, archive, article):
    unspin("originals", "add", archive)
    article.write_text("Der Rat sprach am Dienstag über die neue Brücke in der Stadt. " * 9)
    found = unspin("find", article)
    assert found.status == 1
    assert "None of your originals is behind article.txt." in found.out


def test_a_table_with_bad_rows_is_named(unspin, archive):
    (archive / "one.csv").write_text("title,text\nSong,A lonely keeper sang.\nNone,\n")
    (archive / "two.jsonl").write_text('{"text": "A lonely keeper sang."}\n{"text\n')
    unspin("originals", "add", archive)
    shown = unspin("originals", "list").out
    assert f"\n  Left out of {archive / 'one.csv'}: row " in shown
    assert f"Left out of {archive / 'two.jsonl'}: row 2: it is no JSON." in shown


def test_why_a_path_cannot_be_added_is_told(unspin, tmp_path):
    loop = tmp_path / "loop"
    loop.symlink_to(loop)
    told = unspin("originals", "add", loop)
    assert told.status == 2
    assert f"{loop} cannot be added: its links form a loop." in told.err


def test_bad_arguments_are_told(unspin, archive, tmp_path):
    assert unspin("originals", "add", tmp_path / "nowhere").status == 2
    assert "was not added" in unspin("originals", "remove", archive).err
    assert unspin("originals", "add").status == 2
    assert unspin("find").status == 2


def test_find_names_the_original(unspin, archive, article):
    unspin("originals", "add", archive)
    found = unspin("find", article)
    assert found.status == 0
    assert "This is it: 100% of article.txt comes from one of your originals.\n" in found.out
    assert str(archive / "7.txt") in found.out


def test_find_prints_one_object(unspin, archive, article):
    unspin("originals", "add", archive)
    found = unspin("find", "--json", article)
    assert found.status == 0
    answer = json.loads(found.out)
    assert answer["schema"] == 1
    assert answer["article"] == {
        "path": str(article),
        "sha256": hashlib.sha256(article.read_bytes()).hexdigest(),
    }
    assert answer["verdict"] == "found"
    (one,) = answer["originals"]
    assert one["path"] == str(archive / "7.txt")
    assert one["sha256"] == hashlib.sha256((archive / "7.txt").read_bytes()).hexdigest()
    assert 0.9 < one["coverage"] <= 1
    assert 0.9 < one["confidence"] <= 1
    assert one["since"] == "same"


def test_find_tells_parts(unspin, archive, article):
    unspin("originals", "add", archive)
    article.write_text(spun("\n\n".join([*paragraphs(1)[:4], *paragraphs(2)[:4]])))
    answer = json.loads(unspin("find", "--json", article).out)
    assert answer["verdict"] == "parts"
    assert {one["path"] for one in answer["originals"]} == {
        *(str(archive / "1.txt"), str(archive / "2.txt"))
    }


def test_find_tells_that_there_is_none(unspin, archive, article):
    unspin("originals", "add", archive)
    article.write_text(spun(story(99)))
    assert unspin("find", article).status == 1
    found = unspin("find", "--json", article)
    assert found.status == 1
    answer = json.loads(found.out)
    assert (answer["verdict"], answer["originals"]) == ("none", [])


def test_an_original_in_a_table_has_its_row(unspin, tmp_path, article):
    table = tmp_path / "export.jsonl"
    rows = [{"title": f"Story {n}", "body": story(n), "url": f"https://x/{n}"} for n in range(9)]
    table.write_text("".join(json.dumps(row) + "\n" for row in rows))
    unspin("originals", "add", table)
    (one,) = json.loads(unspin("find", "--json", article).out)["originals"]
    assert (one["path"], one["row"]) == (str(table), 8)
    assert (one["title"], one["url"]) == ("Story 7", "https://x/7")
    assert "row 8 (Story 7, https://x/7)" in unspin("find", article).out


def test_what_became_of_the_file_is_told(unspin, archive, article):
    unspin("originals", "add", archive)
    (archive / "7.txt").write_text("Something else.\n")
    assert "has changed since it was read" in unspin("find", article).out
    (archive / "7.txt").unlink()
    assert "is gone since it was read" in unspin("find", article).out


def test_a_shelf_of_which_nothing_was_read_is_an_error(unspin, archive, article):
    (archive / "empty").mkdir()
    unspin("originals", "add", archive / "empty")
    found = unspin("find", article)
    assert found.status == 2
    assert "unspin originals update" in found.err


def test_an_empty_shelf_is_an_error(unspin, article):
    found = unspin("find", article)
    assert found.status == 2
    assert "unspin originals add" in found.err


def test_a_damaged_index_is_built_again_and_told(unspin, archive, article, tmp_path):
    unspin("originals", "add", archive)
    index = tmp_path / "data" / "unspin" / "originals" / "index.db"
    for command in (("originals", "update"), ("find", article)):
        index.write_bytes(b"rubbish" * 9999)
        done = unspin(*command)
        assert done.status == 0
        assert "is damaged" in done.err
        assert "is built again" in done.err
    assert "20 texts" in unspin("originals", "list").out
    index.write_bytes(b"rubbish" * 9999)
    shown = unspin("originals", "list")
    assert shown.status == 2
    assert "“unspin originals update” builds it again" in shown.err


def test_names_and_texts_are_safe_to_print(unspin, tmp_path, article):
    table = tmp_path / os.fsdecode(b"\x1b[31m\xff.jsonl")
    table.write_text(json.dumps({"title": "\x1b]0;owned\x07", "text": story(7)}) + "\n")
    unspin("originals", "add", table)
    for done in (unspin("originals", "list"), unspin("find", article)):
        assert "\x1b" not in done.out + done.err
        assert "\\x1b" in done.out
