"""Storing lists: they are found again, and damaged files are left alone."""

import json
import stat

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.engine.text.pairs import Pair, Rule, Sought
from editor.files import FileError
from editor.lists import ListError, ListStore, PersonList, checked

SIDE = st.lists(
    st.text("abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=8), min_size=1, max_size=3
).map(" ".join)
PAIRS = st.lists(
    st.tuples(SIDE, SIDE)
    .filter(lambda sides: sides[0] != sides[1])
    .map(lambda sides: checked(*sides)),
    min_size=1,
    max_size=12,
    unique_by=lambda pair: pair.key,
)
NAMES = st.text(min_size=1, max_size=30).filter(lambda name: name.isprintable() and name.strip())
OFFICERS = Pair("officers", "officials")
LATELY = Pair("just lately", "recently")


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "data" / "lists"


@pytest.fixture
def lists(folder):
    return ListStore(folder)


def sides(one):
    return [(pair.spun, pair.original) for pair in one.pairs]


def test_without_a_folder_there_are_no_lists(lists, folder):
    assert lists.read().lists == ()
    assert lists.read().damaged == ()
    assert not folder.exists()


def test_a_list_is_found_again_with_all_it_has(lists, folder):
    lists.add(PersonList("Desk", "words.csv", (OFFICERS, LATELY)))
    (found,) = ListStore(folder).read().lists
    assert (found.name, found.origin, found.on) == ("Desk", "words.csv", True)
    assert sides(found) == [("officers", "officials"), ("just lately", "recently")]
    assert {pair.source for pair in found.pairs} == {"Desk"}


def test_lists_are_for_their_owner_alone(lists, folder):
    lists.add(PersonList("Desk", "x", (OFFICERS,)))
    lists.switch("Desk", on=False)
    (path,) = folder.iterdir()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


@given(st.dictionaries(NAMES, PAIRS, min_size=1, max_size=5), st.data())
def test_what_is_kept_is_listed_and_what_is_off_is_as_if_it_were_not_there(
    tmp_path_factory, contents, data
):
    kept = ListStore(tmp_path_factory.mktemp("lists"))
    names = []
    for name, pairs in contents.items():
        free = kept.free_name(name)
        names.append(free)
        made = kept.add(PersonList(free, "x", tuple(pairs)))
        assert [pair.key for pair in made.pairs] == [pair.key for pair in pairs]
        assert made in kept.read().lists
    shelf = kept.read()
    assert sorted(one.name for one in shelf.lists) == sorted(names)
    off = data.draw(st.sampled_from(names))
    others = [pair for one in shelf.lists if one.name != off for pair in one.pairs]
    kept.switch(off, on=False)
    assert kept.read().pairs() == others
    assert sorted(one.name for one in kept.read().lists) == sorted(names)
    kept.switch(off, on=True)
    assert kept.read() == shelf
    kept.remove(off)
    assert kept.read().pairs() == others
    assert off not in [one.name for one in kept.read().lists]


def test_pairs_are_added_to_a_list_and_their_articles_counted(lists):
    lists.extend("Learnt", "a.txt", [OFFICERS, LATELY])
    made = lists.extend("learnt", "b.txt", [OFFICERS])
    assert made.name == "Learnt"
    assert made.origin == "a.txt, b.txt"
    assert [(pair.spun, pair.times) for pair in made.pairs] == [("officers", 2), ("just lately", 1)]
    assert lists.read().lists == (made,)


def test_names_are_told_apart_without_case(lists):
    lists.add(PersonList("Desk", "x", (OFFICERS,)))
    with pytest.raises(ListError, match="A list “DESK” already exists"):
        lists.add(PersonList("DESK", "x", (LATELY,)))
    assert lists.free_name("desk") == "desk 2"
    lists.switch("dESK", on=False)
    assert not lists.read().lists[0].on


def test_names_that_make_the_same_file_name_are_two_lists(lists, folder):
    for name in ("слова", "語", "a/b", "../a b"):
        lists.add(PersonList(name, "x", (OFFICERS,)))
    assert sorted(one.name for one in lists.read().lists) == sorted(
        ("слова", "語", "a/b", "../a b")
    )
    assert {path.parent for path in folder.rglob("*.json")} == {folder}


@pytest.mark.parametrize("name", ["", "  ", "x" * 81, "a\u202eb"])
def test_a_name_that_cannot_be_shown_is_refused(lists, name):
    with pytest.raises(ListError, match="name"):
        lists.add(PersonList(name, "x", (OFFICERS,)))


def test_a_list_that_is_not_there_cannot_be_changed(lists):
    for change in (lambda: lists.remove("x"), lambda: lists.switch("x", on=True)):
        with pytest.raises(ListError, match="There is no list named “x”"):
            change()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x00\xff\xfe",
        b"[]",
        b'{"unspin_list": 1}',
        b'{"unspin_list": 1, "name": "x", "origin": "y", "on": true, "pairs": [["a"]]}',
        b'{"unspin_list": 1, "name": "x", "origin": "y", "on": 1, "pairs": []}',
        b'{"unspin_list": 1, "name": "x", "origin": "y", "on": true, "pairs": [[1, 2, 3]]}',
        b"[" * 100_000,
    ],
)
def test_a_damaged_file_is_named_left_alone_and_the_rest_works(lists, folder, content):
    lists.add(PersonList("Desk", "x", (OFFICERS,)))
    bad = folder / "bad.json"
    bad.write_bytes(content)
    shelf = lists.read()
    assert [one.name for one in shelf.lists] == ["Desk"]
    assert [error.path for error in shelf.damaged] == [bad]
    assert str(bad) in shelf.damaged[0].message
    lists.add(PersonList("Bad", "x", (LATELY,)))
    assert bad.read_bytes() == content
    assert [one.name for one in lists.read().lists] == ["Bad", "Desk"]


def test_a_list_of_a_newer_program_is_told_apart_from_damage(lists, folder):
    folder.mkdir(parents=True)
    (folder / "new.json").write_text(json.dumps({"unspin_list": 3}))
    assert "newer version of Unspin" in lists.read().damaged[0].message


def test_a_cut_file_is_damaged_wherever_it_is_cut(lists, folder):
    lists.add(PersonList("Desk", "x", (OFFICERS,)))
    (path,) = folder.iterdir()
    whole = path.read_bytes().rstrip()
    for length in range(len(whole)):
        path.write_bytes(whole[:length])
        shelf = lists.read()
        assert (shelf.lists, len(shelf.damaged)) == ((), 1)


def test_two_files_of_one_name_are_told(lists, folder):
    lists.add(PersonList("Desk", "x", (OFFICERS,)))
    (folder / "copy.json").write_bytes((folder / "desk.json").read_bytes())
    shelf = lists.read()
    assert len(shelf.lists) == 1
    assert "have the same name “Desk”" in shelf.damaged[0].message


def test_a_folder_that_cannot_be_made_is_told(tmp_path):
    (tmp_path / "data").write_text("a file")
    with pytest.raises(FileError, match="cannot be created"):
        ListStore(tmp_path / "data" / "lists").add(PersonList("Desk", "x", (OFFICERS,)))


def test_too_large_a_list_is_refused_and_nothing_changes(lists, monkeypatch):
    made = lists.add(PersonList("Desk", "x", (OFFICERS,)))
    monkeypatch.setattr("editor.lists.list_store.MAX_PAIRS", 1)
    with pytest.raises(ListError, match="at most 1"):
        lists.extend("Desk", "y", [LATELY])
    assert lists.read().lists == (made,)


def test_rules_and_counts_survive_and_older_programs_are_told(lists, folder):
    rule = Rule(3, (Sought("classifier"), Sought("a b", 2)), (Sought("wood"),))
    pairs = (
        Pair("irregular woodland", "random forest", 40, rule=rule),
        Pair("irregular woodland", "random forest"),
    )
    lists.add(PersonList("Screener", "list.csv", pairs))
    (stored,) = lists.read().lists
    assert [(one.times, one.rule) for one in stored.pairs] == [(40, rule), (1, None)]
    (path,) = folder.glob("*.json")
    assert json.loads(path.read_text())["unspin_list"] == 2
    lists.remove("Screener")
    lists.add(PersonList("Plain", "list.csv", pairs[1:]))
    (path,) = folder.glob("*.json")
    assert json.loads(path.read_text())["unspin_list"] == 1
    damaged = path.read_text().replace('forest", 1]', 'forest", 1, [1, [[2, 3]], []]]')
    path.write_text(damaged)
    assert "damaged" in lists.read().damaged[0].message
