"""Killed at every single call of the system: in journal, saving, export and recovery."""

import json
import os
import re
import shutil
import signal
import subprocess
from pathlib import Path

import pytest

from editor.article import Article, Edit, verify
from editor.export import EXPORT_KINDS, ExportOptions, ReviewSnapshot
from editor.files import (
    FileSystem,
    Journal,
    JournalInfo,
    log_path,
    orphaned_journals,
    recover,
    restored_path,
    save,
    write_files,
)
from editor.files.writing import sweep
from editor.review import Review, replay_log

pytestmark = pytest.mark.timeout(180)

TEXT = "City officers just lately raised considerations.\n" * 3
ORDER = ExportOptions()
CALLS = tuple(name for name in vars(FileSystem) if not name.startswith("_"))


class Killing(FileSystem):
    """Kills the process at the n-th call: before it is made, or as soon as it was."""

    def __init__(self, at, *, after):
        self.calls = 0
        self.at = at
        self.after = after

    def __getattribute__(self, name):
        real = object.__getattribute__(self, name)
        if name not in CALLS:
            return real

        def call(*arguments, **named):
            self.calls += 1
            mine = self.calls == self.at
            if mine and not self.after:
                if name == "write":  # a part of it may be on the disk
                    real(arguments[0], bytes(arguments[1])[: len(arguments[1]) // 2])
                os.kill(os.getpid(), signal.SIGKILL)
            try:
                return real(*arguments, **named)
            finally:
                if mine:
                    os.kill(os.getpid(), signal.SIGKILL)

        return call


def in_a_process(work):
    """Do work(tell) in a process of its own; what it told, and whether it came to its end."""
    reads, writes = os.pipe()
    child = os.fork()
    if not child:
        os.close(reads)
        try:
            work(lambda thing: os.write(writes, json.dumps(thing).encode() + b"\n"))
        finally:
            os._exit(0)
    os.close(writes)
    with os.fdopen(reads) as told:
        things = [json.loads(line) for line in told]
    _, status = os.waitpid(child, 0)
    return things, os.WIFEXITED(status)


def sitting(folder, system, tell):
    """Two decisions, a save, two more, another save; tells what was confirmed."""
    path = folder / "story.txt"
    article = Article.from_bytes(path.read_bytes(), path=path)
    review = Review(article)
    target = restored_path(path)
    about = JournalInfo(path, target)
    journal = Journal.start(folder / "journals", article, about, review.recorded, system)
    expect = {}

    def confirm():
        journal.write(review.recorded, review.typing)
        tell(["kept", len(review.recorded.lines()), review.text])

    for number in range(2):
        review.replace([Edit(0, "", f"{number} ")])
        confirm()
        review.type(Edit(2, "", "typed"))
        confirm()
        saved = save(review, target, expect=expect, system=system)
        expect = saved.hashes
        tell(["saved", review.text])
        confirm()
    tell(["end", system.calls])
    journal.release()


class Places:
    """Makes a folder with an article in it, for each kill another one."""

    def __init__(self, root):
        self.root = root

    def __call__(self, number):
        folder = self.root / f"kill-{number}"
        folder.mkdir()
        (folder / "story.txt").write_text(TEXT)
        return folder


@pytest.fixture
def begun(tmp_path):
    return Places(tmp_path)


def number_of_calls(begun, work):
    folder = begun("none")
    told, ended = in_a_process(lambda tell: work(folder, Killing(0, after=False), tell))
    assert ended
    assert told[-1][0] == "end"
    return told[-1][1]


def check_saved(folder, told):
    """Text and log are each whole, old or new; together they hold, or the journal mends them."""
    text, log = restored_path(folder / "story.txt"), log_path(restored_path(folder / "story.txt"))
    saved = [one[1] for one in told if one[0] == "saved"]
    if saved:
        assert text.exists()
        assert log.exists()
    if text.exists():
        whole = {TEXT, *(one[-1] for one in told if one[0] != "end")}
        assert text.read_text() in whole
    if text.exists() and log.exists() and len(saved) == 2:
        assert verify(TEXT.encode(), log.read_bytes(), text.read_bytes()).holds


def check_recovered(folder, told, torn="One entry"):
    """What was confirmed is back; then it is saved, and nothing else is left in the folders."""
    kept = [one for one in told if one[0] == "kept"]
    for left in orphaned_journals(folder / "journals"):
        recovered = recover(left)
        # What was just being written may be there in part: that is put aside and said.
        said = rf"{torn} of the journal of story\.txt could not be used"
        assert all(re.match(said, note) for note in recovered.notes)
        review = replay_log(recovered.article, recovered.log)
        if recovered.typing:
            review.type(recovered.typing)
        if kept:
            assert len(recovered.log.lines()) >= kept[-1][1]
            seen = replay_log(
                Article(recovered.article.origin), recovered.log.until(kept[-1][1] - 1)
            )
            assert kept[-1][2] in {seen.text, review.text}
        target = restored_path(folder / "story.txt")
        save(review, target, expect={})
        assert verify(TEXT.encode(), log_path(target).read_bytes(), target.read_bytes()).holds
        recovered.journal.remove()
    assert not kept or (folder / "journals").exists()
    sweep(folder)  # as the next save there does
    names = {path.name for path in folder.iterdir()}
    assert names <= {"story.txt", "story.restored.txt", "story.restored.log.jsonl", "journals"}
    assert orphaned_journals(folder / "journals") == []
    if (folder / "journals").exists():
        assert {path.name for path in (folder / "journals").iterdir()} <= {"set-aside"}


BOTH = pytest.mark.parametrize("after", [False, True], ids=["before the call", "after the call"])


@BOTH
def test_killed_in_the_journal_and_in_saving(begun, after):
    kill_sittings(begun, after=after)


def kill_sittings(begun, *, after):
    calls = number_of_calls(begun, sitting)
    assert calls > 60
    for at in range(1, calls + 1):
        folder = begun(f"{at}-{after}")
        told, ended = in_a_process(
            lambda tell, at=at, folder=folder: sitting(folder, Killing(at, after=after), tell)
        )
        assert not ended
        check_saved(folder, told)
        check_recovered(folder, told)


@BOTH
def test_killed_in_recovery(begun, after):
    kill_recoveries(begun, after=after)


def kill_recoveries(begun, *, after):
    """A journal with a damaged end is recovered, and each time killed a call later."""
    folder = begun("left")
    told, _ = in_a_process(lambda tell: sitting(folder, Killing(0, after=False), tell))
    (left,) = orphaned_journals(folder / "journals")
    records = left / "journal.jsonl"
    lines = records.read_bytes().splitlines(keepends=True)
    records.write_bytes(records.read_bytes() + b"torn")

    def recovering(copy, system, tell):
        found = recover(copy, system)
        tell(["notes", len(found.notes)])
        found.journal.release()
        tell(["end", system.calls])

    def copied(number):
        copy = folder.parent / f"copy-{after}-{number}" / left.name
        shutil.copytree(left, copy)
        return copy

    whole = copied("whole")
    told, _ = in_a_process(lambda tell: recovering(whole, Killing(0, after=False), tell))
    calls = told[-1][1]
    assert calls > 20
    for at in range(1, calls + 1):
        copy = copied(at)
        in_a_process(
            lambda tell, at=at, copy=copy: recovering(copy, Killing(at, after=after), tell)
        )
        again = recover(copy)
        assert len(again.log.lines()) == sum(b'"typing":' not in line for line in lines)
        # What is damaged was put aside before the kill, or is now; it is there in any case.
        aside = [path.read_bytes() for path in (copy.parent / "set-aside").glob("*.jsonl")]
        assert aside == [b"torn"]
        again.journal.release()


@BOTH
def test_killed_in_an_export(begun, after):
    kill_exports(begun, after=after)


def kill_exports(begun, *, after):
    """Everything is exported over an earlier export: one of both is there, and whole."""
    review = Review(Article.from_bytes(TEXT.encode(), path=Path("story.txt")))
    earlier = {kind.suggested(Path("story.txt"), ORDER): TEXT.encode() for kind in EXPORT_KINDS}
    review.replace([Edit(0, "City officers", "Officials")])
    later = {
        kind.suggested(Path("story.txt"), ORDER): kind.make(ReviewSnapshot.of(review), ORDER)
        for kind in EXPORT_KINDS
    }

    def exporting(folder, system, tell):
        for name, data in later.items():
            write_files([(folder / name, data)], backup=True, system=system)
        tell(["end", system.calls])

    def begin(number):
        folder = begun(number)
        for name, data in earlier.items():
            (folder / name).write_bytes(data)
        return folder

    calls = number_of_calls(begin, exporting)
    assert calls > 10 * len(EXPORT_KINDS)
    for at in range(1, calls + 1):
        folder = begin(f"export-{at}-{after}")
        _, ended = in_a_process(
            lambda tell, at=at, folder=folder: exporting(folder, Killing(at, after=after), tell)
        )
        assert not ended
        sweep(folder)  # as the next export there does
        found = {path.name: path.read_bytes() for path in folder.iterdir()}
        assert found.pop("story.txt") == TEXT.encode()
        for name, data in earlier.items():
            assert found.pop(name.name) in (data, later[name])
            assert found.pop(f"{name.name}.bak", data) == data
        assert found == {}


def mounted(kind, folder):
    """A disk of 64 MB with a file system of that kind; needs root and the kind's mkfs."""
    image = folder / "image"
    disk = folder / "disk"
    disk.mkdir()
    if kind == "tmpfs":
        subprocess.run(["mount", "-t", "tmpfs", "none", str(disk)], check=True)
        return disk
    size = 400 if kind == "xfs" else 128
    with image.open("wb") as file:
        file.truncate(size << 20)
    subprocess.run([f"mkfs.{kind}", "-q", str(image)], check=True)
    subprocess.run(["mount", "-o", "loop", str(image), str(disk)], check=True)
    return disk


@pytest.mark.soak
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("kind", ["tmpfs", "ext4", "xfs", "btrfs"])
def test_killed_on_other_file_systems(tmp_path, kind):
    disk = mounted(kind, tmp_path)
    try:
        for after in (False, True):
            for work in (kill_sittings, kill_recoveries, kill_exports):
                root = disk / f"{work.__name__}-{after}"
                root.mkdir()
                work(Places(root), after=after)
                shutil.rmtree(root)
    finally:
        subprocess.run(["umount", str(disk)], check=True)
