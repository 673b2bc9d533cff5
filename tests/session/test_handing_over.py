"""Articles are handed over to the program that runs, and to no other; none is lost or kept."""

import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from editor.session.handing_over import STALE, Handed, HandingOver

HOLD = """
import sys, time
from pathlib import Path
from editor.session.handing_over import HandingOver
assert HandingOver(Path(sys.argv[1])).try_to_receive()
print("holds", flush=True)
time.sleep(600)
"""
RACE = """
import sys, time
from pathlib import Path
from editor.session.handing_over import Handed, HandingOver
here = HandingOver(Path(sys.argv[1]))
gave = here.hand_over(Handed(Path(sys.argv[2])), 30)
print("gave" if gave else "opens", flush=True)
while not gave:
    for handed in here.take():
        print(handed.path, flush=True)
    time.sleep(0.01)
"""
posix = pytest.mark.skipif(os.name == "nt", reason="folders have no modes there")


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "handed-over"


@pytest.fixture
def receiver(folder):
    one = HandingOver(folder)
    assert one.try_to_receive()
    yield one
    one.close()


@pytest.fixture
def holding(folder):
    """A program that receives, but takes nothing; it may be killed."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(folder)], stdout=subprocess.PIPE
    ) as program:
        assert program.stdout.readline() == b"holds\n"
        yield program
        program.kill()


def left(folder):
    return [path.name for path in folder.iterdir() if path.name != "lock"]


def hand_over(folder, path, answers):
    answers.append(HandingOver(folder).hand_over(Handed(path)))


@pytest.mark.parametrize(
    "path", [None, Path("/news/a b.txt"), Path("/caf\u00e9/\u2028.odt"), Path("/bad/\udcff.txt")]
)
def test_what_is_handed_over_arrives(folder, receiver, path):
    answers, taken = [], []
    giving = threading.Thread(target=hand_over, args=(folder, path, answers))
    giving.start()
    while giving.is_alive():
        taken += receiver.take()
        time.sleep(0.01)
    assert answers == [True]
    assert taken == [Handed(path)]
    assert left(folder) == []


def test_who_is_alone_receives_from_now_on(folder):
    here = HandingOver(folder)
    assert not here.hand_over(Handed(Path("/a.txt")))
    assert here.receives
    assert not HandingOver(folder).try_to_receive()
    here.close()
    there = HandingOver(folder)
    assert there.try_to_receive()
    there.close()


def test_a_program_that_does_not_answer_is_given_up(folder, holding):
    here = HandingOver(folder)
    assert not here.hand_over(Handed(Path("/a.txt")), 0.2)
    assert not here.receives
    assert left(folder) == []


def test_a_program_that_is_killed_meanwhile_is_succeeded(folder, holding):
    here = HandingOver(folder)
    threading.Timer(0.3, holding.kill).start()
    began = time.monotonic()
    assert not here.hand_over(Handed(Path("/a.txt")), 20)
    assert time.monotonic() - began < 10
    assert here.receives
    assert here.take() == []  # its own window opens it
    here.close()


def test_of_many_started_at_once_one_opens_them_all(folder):
    names = [f"/news/{number}.txt" for number in range(6)]
    programs = [
        subprocess.Popen(
            [sys.executable, "-c", RACE, str(folder), name], stdout=subprocess.PIPE, text=True
        )
        for name in names
    ]
    try:
        said = [program.stdout.readline().strip() for program in programs]
        assert sorted(said) == ["gave"] * 5 + ["opens"]
        opens = said.index("opens")
        opened = {names[opens], *(programs[opens].stdout.readline().strip() for _ in range(5))}
        assert opened == set(names)
    finally:
        for program in programs:
            program.kill()
            program.communicate()


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b'{"unspin_handed": 2, "path": null}', b'{"unspin_handed": 1, "path": 5}',
     b'{"unspin_handed": 1, "path": "a\\u0000b"}', b'{"unspin_handed": 1, "path": "\\ud800"}',
     b"[" * 90_000, b" " * 200_000],
)  # fmt: skip
def test_what_is_damaged_opens_nothing(folder, receiver, content):
    (folder / "1.json").write_bytes(content)
    assert receiver.take() == []
    assert left(folder) == []


def test_what_somebody_left_long_ago_opens_nothing(folder, receiver):
    (folder / "1.json").write_bytes(Handed(Path("/old.txt")).to_bytes())
    old = time.time() - STALE - 1
    os.utime(folder / "1.json", (old, old))
    assert receiver.take() == []
    assert left(folder) == []


@posix
def test_a_file_that_others_may_write_opens_nothing(folder, receiver):
    (folder / "1.json").write_bytes(Handed(Path("/theirs.txt")).to_bytes())
    (folder / "1.json").chmod(0o666)
    (folder / "2.json").symlink_to(folder / "lock")
    assert receiver.take() == []


@posix
@pytest.mark.parametrize("kind", ["open to others", "a link"])
def test_a_folder_that_others_may_write_to_is_not_used(tmp_path, folder, kind):
    if kind == "a link":
        (tmp_path / "theirs").mkdir(mode=0o700)
        folder.symlink_to(tmp_path / "theirs")
    else:
        folder.mkdir()
        folder.chmod(0o777)
    here = HandingOver(folder)
    assert not here.hand_over(Handed(Path("/a.txt")))
    assert not here.receives


def test_each_screen_has_a_window_of_its_own(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("DISPLAY", ":0")
    one = HandingOver().folder
    monkeypatch.setenv("DISPLAY", ":1")
    assert HandingOver().folder != one
