"""A damaged index is told, set aside, built again; two programs do not disturb each other."""

import random
import sqlite3
import subprocess
import sys

import pytest

from editor.files import FileError
from editor.originals.errors import DamagedShelf, ShelfError
from editor.originals.shelf import Shelf
from tests.originals.stories import story


@pytest.fixture
def filled(shelf, folder, put):
    for number in range(30):
        (folder / f"{number}.txt").write_text(story(number))
    put(folder)
    return shelf


def read_all(shelf):
    """Read every text and ask for every term of the index."""
    with shelf.index() as index:
        for path in index.files():
            for number in index.texts_of(path):
                index.text(number)
        index.texts_with("bridge", 1000)


def rebuilt(shelf):
    shelf.set_aside()
    list(shelf.update())
    with shelf.index() as index:
        return index.size()


@pytest.mark.parametrize("content", [b"no database " * 500, b"SQLite format 3\0" + b"\xff" * 9000])
def test_a_file_that_is_no_index_is_told_and_built_again(filled, content):
    (filled.folder / "index.db").write_bytes(content)
    with pytest.raises(DamagedShelf, match="is damaged"):
        list(filled.update())
    assert rebuilt(filled) == 30
    assert (filled.folder / "index.damaged.db").read_bytes() == content
    filled.forget()
    assert list(filled.folder.iterdir()) == []


def test_an_index_of_another_version_is_told(filled):
    with sqlite3.connect(filled.folder / "index.db") as other:
        other.execute("PRAGMA user_version = 99")
    other.close()
    with pytest.raises(DamagedShelf, match="version 99"):
        filled.index()
    assert rebuilt(filled) == 30


@pytest.mark.parametrize("seed", range(25))
def test_damage_anywhere_is_told_or_does_no_harm(filled, seed):
    """Whatever is in the file, the only errors are the shelf's own, and it can be built again."""
    path = filled.folder / "index.db"
    data = bytearray(path.read_bytes())
    chance = random.Random(seed)
    if seed % 2:
        del data[chance.randrange(len(data)) :]
    for _ in range(40):
        if data:
            data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    path.write_bytes(data)
    try:
        read_all(filled)
        list(filled.update())
    except FileError as error:
        assert str(path) in str(error)  # noqa: PT017 whether there is an error is not known
    assert rebuilt(filled) == 30


def test_the_list_is_kept_apart_and_its_damage_told(filled):
    places = filled.folder / "places.json"
    places.write_text("{")
    with pytest.raises(ShelfError, match="add your files and folders again"):
        list(filled.update())


def test_a_second_program_may_search_but_not_change(filled, folder):
    (folder / "new.txt").write_text(story(99))
    first = filled.update()
    next(first)
    second = Shelf(filled.folder)
    for change in (
        lambda: list(second.update()),
        lambda: second.add([folder]),
        lambda: list(second.remove(folder)),
        second.forget,
        second.set_aside,
    ):
        with pytest.raises(ShelfError, match="Another program is changing your originals"):
            change()
    read_all(second)
    list(first)
    list(second.update())


CHANGING = """
import sys; from pathlib import Path
import editor.originals.updating as updating
from editor.originals.errors import ShelfError
from editor.originals.shelf import Shelf
updating.BATCH_SECONDS = 0.01
shelf = Shelf(Path(sys.argv[1]))
for _ in range(20):
    try:
        if sys.argv[2] == "change":
            shelf.add([Path(sys.argv[3])]); list(shelf.update())
            list(shelf.remove(Path(sys.argv[3])))
        else:
            with shelf.index() as index, index.at_one_moment():
                for path in index.counts():
                    list(map(index.text, index.texts_of(path)))
    except ShelfError as error:
        assert "Another program is changing your originals" in str(error), error
"""


@pytest.mark.timeout(300)
def test_programs_that_change_and_search_at_once(filled, tmp_path):
    """Each does its work, or says that another is at it; all is sound in the end."""
    other = tmp_path / "other"
    other.mkdir()
    for number in range(40):
        (other / f"{number}.txt").write_text(story(200 + number))
    command = [sys.executable, "-c", CHANGING, str(filled.folder)]
    programs = [
        subprocess.Popen([*command, what, str(other)], stderr=subprocess.PIPE)
        for what in ("change", "change", "search", "search")
    ]
    told = [program.communicate(timeout=240)[1].decode() for program in programs]
    assert told == [""] * len(programs)
    list(filled.update())
    read_all(filled)
    with filled.index() as index:
        index.check()
        assert index.size() == (70 if len(filled.places()) == 2 else 30)


def test_a_lock_ends_with_its_program(filled):
    program = (
        "import os, sys; from pathlib import Path; from editor.originals.shelf import Shelf\n"
        "next(Shelf(Path(sys.argv[1])).update()); os._exit(1)"
    )
    subprocess.run([sys.executable, "-c", program, str(filled.folder)], check=False, timeout=60)
    list(filled.update())


def test_a_database_that_another_program_holds_is_told(filled, folder, monkeypatch):
    monkeypatch.setattr("editor.originals.database.PATIENCE", 0.1)
    (folder / "new.txt").write_text(story(99))
    holder = sqlite3.connect(filled.folder / "index.db", isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    with pytest.raises(ShelfError, match="in use by another program"):
        list(filled.update())
    read_all(filled)
    holder.execute("ROLLBACK")
    holder.close()
    list(filled.update())
    with filled.index() as index:
        assert index.size() == 31
