"""What is on the shelf is what is in the files, and stays usable when they are not there."""

import os
import time
from itertools import pairwise

import pytest

from editor.engine.errors import Cancelled
from editor.files.own_pages import MARK
from editor.originals.errors import BusyShelf, ShelfError
from editor.originals.shelf import Shelf
from editor.originals.since import Since, since_read
from tests.originals.stories import story


def texts(shelf):
    """The paths and rows of all originals, each with its text."""
    with shelf.index() as index:
        numbers = {n for path in index.counts() for n in index.texts_of(path)}
        return {
            (place.path, place.row): index.text(number)
            for number in numbers
            for place in index.whereabouts(number)
        }


def problems(shelf):
    return {one.path: one.why for place in shelf.places() for one in place.problems}


def test_files_of_every_kind_are_read(shelf, folder, put):
    (folder / "one.txt").write_text(story(1))
    (folder / "deep").mkdir()
    (folder / "deep" / "two.md").write_text(story(2))
    (folder / "three.html").write_text(f"<html><body><p>{story(3)}</p></body></html>")
    (folder / "four.txt").write_bytes(f"Café: {story(4)}".encode("cp1252"))
    (folder / "five.csv").write_text(f'title,text\nFlood,"{story(5)}"\nFire,"{story(6)}"\n')
    put(folder)
    (place,) = shelf.places()
    assert (place.path, place.files, place.originals, place.problems) == (folder, 5, 6, ())
    found = texts(shelf)
    assert found[folder / "one.txt", 0] == story(1).rstrip()
    assert found[folder / "four.txt", 0].startswith("Café: ")
    assert found[folder / "five.csv", 2] == story(6).rstrip()


def test_what_cannot_be_read_is_told_and_the_rest_is_read(shelf, folder, put, as_nobody):
    (folder / "good.txt").write_text(story(1))
    (folder / "empty.txt").write_text("")
    (folder / "paper.pdf").write_bytes(b"%PDF-1.7")
    (folder / "picture").write_bytes(b"\x89PNG\r\n\x1a\n")
    (folder / "large.txt").write_bytes(b"word " * 10_100_000)
    (folder / "broken.docx").write_bytes(b"PK\x03\x04no")
    (folder / "gone.txt").symlink_to(folder / "nowhere")
    os.mkfifo(folder / "pipe.txt")
    put(folder)
    (place,) = shelf.places()
    assert place.originals == 1
    told = problems(shelf)
    assert {path.name for path in told} == {
        *("empty.txt", "paper.pdf", "picture", "large.txt", "broken.docx", "gone.txt", "pipe.txt")
    }
    assert "50 MB" in told[folder / "large.txt"]
    assert "PDF" in told[folder / "paper.pdf"]
    # What became readable is read without having changed its size or time.
    (folder / "nowhere").write_text(story(2))
    list(shelf.update())
    assert folder / "gone.txt" not in problems(shelf)


def test_a_report_of_this_program_is_no_original_of_the_article_that_it_quotes(shelf, folder, put):
    (folder / "one.txt").write_text(story(1))
    report = folder / "about two.html"
    report.write_text(f"<!DOCTYPE html><html><head>{MARK}</head><p>{story(2)}</p>")
    put(folder)
    assert set(texts(shelf)) == {(folder / "one.txt", 0)}
    assert problems(shelf)[report].endswith("that Unspin itself wrote, not an original.")


def test_links_that_form_a_loop_are_followed_once(shelf, folder, put):
    (folder / "inner").mkdir()
    (folder / "inner" / "one.txt").write_text(story(1))
    (folder / "inner" / "up").symlink_to(folder)
    (folder / "self").symlink_to("self")
    put(folder)
    assert set(texts(shelf)) == {(folder / "inner" / "one.txt", 0)}


def test_only_what_changed_is_read_again(shelf, folder, put):
    for number in range(5):
        (folder / f"{number}.txt").write_text(story(number))
        os.utime(folder / f"{number}.txt", (1_700_000_000, 1_700_000_000))
    assert put(folder).texts == 5
    assert list(shelf.update())[-1].texts == 0
    (folder / "1.txt").write_text(story(11))
    (folder / "5.txt").write_text(story(5))
    (folder / "2.txt").unlink()
    assert list(shelf.update())[-1].texts == 2
    found = texts(shelf)
    assert found[folder / "1.txt", 0] == story(11).rstrip()
    assert {path.name for path, _ in found} == {"0.txt", "1.txt", "3.txt", "4.txt", "5.txt"}
    with shelf.index() as index:
        assert index.size() == 5


def test_a_change_within_the_tick_of_a_clock_is_seen(shelf, folder, put):
    """A file that was just written may change again without a new size or time."""
    path = folder / "one.txt"
    path.write_text("The harbour was closed.\n")
    now = time.time_ns() + 10**9  # as a clock shows that is ahead
    os.utime(path, ns=(now, now))
    put(folder)
    path.write_text("The harbour was opened.\n")
    os.utime(path, ns=(now, now))
    list(shelf.update())
    assert texts(shelf) == {(path, 0): "The harbour was opened."}


def test_the_same_text_is_kept_once_and_all_places_are_named(shelf, folder, put):
    for name in ("b.txt", "a.txt"):
        (folder / name).write_text(story(1))
    (folder / "c.txt").write_bytes(story(1).replace("\n", "\r\n").encode())
    put(folder)
    with shelf.index() as index:
        assert index.size() == 1
        (number,) = {n for path in index.counts() for n in index.texts_of(path)}
        assert [place.path.name for place in index.whereabouts(number)] == [
            *("a.txt", "b.txt", "c.txt")
        ]
    (folder / "a.txt").unlink()
    list(shelf.update())
    assert {path.name for path, _ in texts(shelf)} == {"b.txt", "c.txt"}


def test_an_original_that_changed_or_is_gone_stays_usable_until_the_next_update(shelf, folder, put):
    path = folder / "one.txt"
    path.write_text(story(1))
    put(folder)
    with shelf.index() as index:
        (number,) = index.texts_of(path)
        (place,) = index.whereabouts(number)
        assert since_read(place.path, place.sha256) is Since.SAME
        os.utime(path)
        assert since_read(place.path, place.sha256) is Since.SAME
        path.write_text(story(2))
        assert since_read(place.path, place.sha256) is Since.CHANGED
        path.unlink()
        assert since_read(place.path, place.sha256) is Since.GONE
        assert index.text(number) == story(1).rstrip()
    list(shelf.update())
    assert texts(shelf) == {}


def test_a_folder_that_is_not_there_keeps_its_originals(shelf, folder, put):
    (folder / "one.txt").write_text(story(1))
    put(folder)
    folder.rename(folder.with_name("unplugged"))
    list(shelf.update())
    (place,) = shelf.places()
    assert not place.is_there
    assert place.originals == 1
    assert "there is no such file" in problems(shelf)[folder]
    folder.with_name("unplugged").rename(folder)
    list(shelf.update())
    assert problems(shelf) == {}


def test_what_is_removed_leaves_the_index_and_the_disk(shelf, folder, put):
    other = folder.with_name("other")
    other.mkdir()
    (folder / "one.txt").write_text("Zebulon kept ostriches. " + story(1))
    (other / "two.txt").write_text(story(2))
    put(folder, other, folder / "one.txt")
    list(shelf.remove(folder))
    assert len(texts(shelf)) == 2, "it is in another place of the list"
    list(shelf.remove(folder / "one.txt"))
    assert {path for path, _ in texts(shelf)} == {other / "two.txt"}
    assert not any(b"zebulon" in path.read_bytes() for path in shelf.folder.iterdir())
    with pytest.raises(ShelfError, match="was not added"):
        list(shelf.remove(folder))


def test_the_room_of_what_is_removed_is_given_back(shelf, folder, put):
    other = folder.with_name("other")
    other.mkdir()
    for number in range(100):
        (folder / f"{number}.txt").write_text(story(number))
    (other / "one.txt").write_text(story(100))
    put(folder, other)
    before = (shelf.folder / "index.db").stat().st_size
    list(shelf.remove(folder))
    assert (shelf.folder / "index.db").stat().st_size < before / 2


def test_forgetting_deletes_all_of_it_but_the_files(shelf, folder, put):
    (folder / "one.txt").write_text(story(1))
    put(folder)
    shelf.forget()
    assert list(shelf.folder.iterdir()) == []
    assert shelf.is_empty
    assert (folder / "one.txt").exists()
    shelf.forget()


def test_a_stamp_is_another_after_every_change(shelf, folder, put):
    def stamp():
        with shelf.index() as index:
            return index.stamp()

    (folder / "one.txt").write_text(story(1))
    seen = [stamp()]
    put(folder)
    seen.append(stamp())
    list(shelf.update())
    assert stamp() == seen[-1], "nothing changed"
    (folder / "one.txt").write_text(story(2))
    list(shelf.update())
    seen.append(stamp())
    (folder / "two.txt").write_text(story(2))
    list(shelf.update())
    seen.append(stamp())
    list(shelf.remove(folder))
    seen.append(stamp())
    assert all(before != after for before, after in pairwise(seen))


def test_it_is_seen_that_the_shelf_is_being_changed(shelf, folder, put):
    assert not shelf.is_being_changed
    (folder / "one.txt").write_text(story(1))
    put(folder)
    assert not shelf.is_being_changed
    update = shelf.update()
    next(update)
    assert Shelf(shelf.folder).is_being_changed
    with pytest.raises(BusyShelf):
        shelf.add([folder])
    list(update)
    assert not shelf.is_being_changed


def test_its_size_on_the_disk_is_that_of_its_files(shelf, folder, put):
    assert shelf.size_on_disk() == 0
    (folder / "one.txt").write_text(story(1))
    put(folder)
    sizes = {path.name: path.stat().st_size for path in shelf.folder.iterdir()}
    assert shelf.size_on_disk() == sum(sizes.values()) - sizes["places.json"]


def test_adding_what_is_not_there_changes_nothing(shelf, folder):
    with pytest.raises(ShelfError, match="no such file"):
        shelf.add([folder, folder / "nowhere"])
    assert shelf.is_empty


def test_names_that_are_no_text_are_kept_apart(shelf, folder, put):
    odd = folder / os.fsdecode(b"caf\xe9\n.txt")
    odd.write_text(story(1))
    put(odd)
    assert set(texts(shelf)) == {(odd, 0)}
    assert [place.path for place in Shelf(shelf.folder).places()] == [odd]


def test_problems_of_files_with_names_that_are_no_text_are_told(shelf, folder, put):
    odd = folder / os.fsdecode(b"caf\xe9.txt")
    odd.touch()
    (folder / "one.txt").write_text(story(1))
    put(folder)
    ((problem,),) = (place.problems for place in shelf.places())
    assert problem.path == odd
    assert str(odd) in problem.why
    assert set(texts(shelf)) == {(folder / "one.txt", 0)}


def test_other_languages_are_read(shelf, folder, put):
    (folder / "one.txt").write_text("Der Rat schloß die Brücke über die Lahn. " * 5)
    (folder / "two.txt").write_text("市議会は橋を閉鎖した。" * 20)
    assert put(folder).texts == 2


def test_only_the_person_may_read_it(shelf, folder, put):
    (folder / "one.txt").write_text(story(1))
    put(folder)
    with shelf.index():
        for path in (shelf.folder, *shelf.folder.iterdir()):
            assert path.stat().st_mode & 0o077 == 0, path


def test_an_update_can_rest_and_be_cancelled_and_be_gone_on_with(shelf, folder, put):
    for number in range(300):
        (folder / f"{number}.txt").write_text(story(number))
    shelf.add([folder])
    asked = iter(range(1000))
    with pytest.raises(Cancelled):
        list(shelf.update(lambda: next(asked) > 100))
    some = len(texts(shelf))
    assert 0 < some < 300
    resting = shelf.update()
    next(resting)
    assert len(texts(shelf)) >= some, "others may search it meanwhile"
    list(resting)
    assert len(texts(shelf)) == 300
