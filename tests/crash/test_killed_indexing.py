"""Killed at any moment of indexing, the shelf is sound and the next update does the rest."""

import os
import random
import signal
import subprocess
import sys
import time

import pytest

from editor.originals.shelf import Shelf
from tests.originals.stories import story

FILES = 120
INDEXING = """
import sys
from pathlib import Path
import editor.originals.updating as updating
from editor.originals.shelf import Shelf
updating.BATCH_SECONDS = 0.02
print("start", flush=True)
for progress in Shelf(Path(sys.argv[1])).update():
    print(progress.done, flush=True)
"""


def killed_after(shelf, lines, seconds, work=INDEXING, *arguments):
    """Work on a shelf, kill that so long after so many batches; the files it confirmed by then."""
    command = [sys.executable, "-c", work, str(shelf.folder), *map(str, arguments)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=dict(os.environ)) as program:
        told = [program.stdout.readline() for _ in range(lines)]
        time.sleep(seconds)
        program.send_signal(signal.SIGKILL)
        told += program.stdout.read().split(b"\n")
    return max((int(line) for line in told if line.strip().isdigit()), default=0)


def kill_often(tmp_path, runs, seed):
    chance = random.Random(seed)
    archive = tmp_path / "archive"
    archive.mkdir()
    for number in range(FILES):
        (archive / f"{number:03}.txt").write_text(story(number, 3))
    rows = "".join(f'"{story(number, 3)}"\n' for number in range(FILES, 2 * FILES))
    (archive / "999.csv").write_text(f"text\n{rows}")
    shelf = Shelf(tmp_path / "originals")
    for _ in range(runs):
        shelf.add([archive])
        done = killed_after(shelf, 1 + chance.randrange(8), chance.random() / 20)
        with shelf.index() as index:
            index.check()
            read = [path for path, state in index.files().items() if state.sha256]
            assert len(read) >= done
            for path in read:
                assert all(index.text(number) for number in index.texts_of(path))
        if chance.random() < 0.3:
            shelf.forget()
    shelf.add([archive])
    list(shelf.update())
    with shelf.index() as index:
        assert index.size() == 2 * FILES
        assert all(state.sha256 and not state.problem for state in index.files().values())


REMOVING = INDEXING.replace(".update():", ".remove(Path(sys.argv[2])):")


@pytest.mark.timeout(300)
def test_killed_while_removing(tmp_path):
    """What was removed is gone after the next update, what stays is there."""
    chance = random.Random(2)
    kept, gone = tmp_path / "kept", tmp_path / "gone"
    for number, folder in ((0, kept), (FILES, gone)):
        folder.mkdir()
        for more in range(FILES):
            (folder / f"{more:03}.txt").write_text(story(number + more, 3))
    shelf = Shelf(tmp_path / "originals")
    shelf.add([kept])
    for _ in range(6):
        shelf.add([gone])
        list(shelf.update())
        killed_after(shelf, 1 + chance.randrange(4), chance.random() / 10, REMOVING, gone)
        assert [place.path for place in shelf.places()] in ([kept], [kept, gone])
        with shelf.index() as index:
            index.check()
            assert all(index.texts_of(path) for path in kept.iterdir())
        if len(shelf.places()) == 1:
            list(shelf.update())
            with shelf.index() as index:
                assert index.size() == FILES


@pytest.mark.timeout(300)
def test_killed_while_indexing(tmp_path):
    kill_often(tmp_path, 15, 1)


@pytest.mark.soak
@pytest.mark.timeout(7200)
def test_killed_while_indexing_hundreds_of_times(tmp_path):
    kill_often(tmp_path, 500, int(time.time()))
