import errno
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from editor.files import FileSystem, WriteError, write_files
from tests.handles import open_files

CALLS = [name for name in vars(FileSystem) if not name.startswith("_")]


class Watched(FileSystem):
    """Counts system calls, and replaces the n-th by `fault(name)`."""

    def __init__(self, fault_at=None, fault=None):
        self.calls = []
        self.fault_at = fault_at
        self.fault = fault

    def __getattribute__(self, name):
        real = object.__getattribute__(self, name)
        if name not in CALLS:
            return real

        def call(*arguments, **named):
            self.calls.append(name)
            if len(self.calls) == self.fault_at:
                return self.fault(name, real, *arguments, **named)
            return real(*arguments, **named)

        return call


def failing(number):
    def fault(name, real, *arguments, **named):
        if name == "close":
            real(*arguments)  # a close that fails has closed all the same
        raise OSError(number, os.strerror(number))

    return fault


def contents(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.fixture
def pair(tmp_path):
    """Return an old text and log on disk, and their replacements."""
    text, log = tmp_path / "story.restored.txt", tmp_path / "story.restored.log.jsonl"
    text.write_bytes(b"old text")
    log.write_bytes(b"old log")
    return [(text, b"new text" * 9000), (log, b"new log" * 30)]


def put(files):
    for path, data in files:
        path.write_bytes(data)


# ------------------------------------------------------------------------------------ what works


def test_new_files(tmp_path):
    files = [(tmp_path / "a.txt", b"text"), (tmp_path / "a.log.jsonl", b"")]
    written = write_files(files)
    assert contents(tmp_path) == {"a.txt": b"text", "a.log.jsonl": b""}
    assert written.places == tuple(path for path, _ in files)
    assert written.backups == ()


def test_nothing_to_write(tmp_path):
    assert write_files([]).places == ()


def test_a_new_file_gets_what_the_umask_leaves(tmp_path):
    before = os.umask(0o027)
    try:
        write_files([(tmp_path / "a.txt", b"text")])
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "a.txt").stat().st_mode) == 0o640


@pytest.mark.parametrize("mode", [0o600, 0o644, 0o664])
def test_a_file_keeps_its_mode(pair, mode):
    pair[0][0].chmod(mode)
    write_files(pair)
    assert stat.S_IMODE(pair[0][0].stat().st_mode) == mode


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give files away")
def test_a_file_keeps_its_owner_where_root_saves_it(pair):
    os.chown(pair[0][0], 65534, 65534)
    write_files(pair, backup=True)
    assert pair[0][0].stat().st_uid == 65534
    assert pair[0][0].with_name("story.restored.txt.bak").stat().st_uid == 65534


def test_a_name_of_the_greatest_length(tmp_path):
    path = tmp_path / ("x" * 251 + ".txt")
    write_files([(path, b"one")])
    write_files([(path, b"two")])
    assert contents(tmp_path) == {path.name: b"two"}


def test_a_link_stays_a_link_and_its_place_is_named(tmp_path):
    real = tmp_path / "real" / "story.txt"
    real.parent.mkdir()
    real.write_bytes(b"old")
    link = tmp_path / "link.txt"
    link.symlink_to(real)
    written = write_files([(link, b"new")])
    assert written.places == (real,)
    assert link.is_symlink()
    assert real.read_bytes() == b"new"


def test_a_hard_link_keeps_the_former_text_and_that_is_said(tmp_path):
    story, other = tmp_path / "story.txt", tmp_path / "other.txt"
    story.write_bytes(b"old")
    other.hardlink_to(story)
    written = write_files([(story, b"new")])
    assert (story.read_bytes(), other.read_bytes()) == (b"new", b"old")
    assert written.parted == (story,)
    assert "story.txt had another name as well (a hard link)" in written.parted_note
    assert write_files([(story, b"newer")]).parted_note == ""


def test_folders_are_synced_after_files_took_their_places(pair):
    system = Watched()
    write_files(pair, system=system)
    names = [name for name in system.calls if name in ("fsync", "replace")]
    assert names == ["fsync", "fsync", "replace", "replace", "fsync"]


# -------------------------------------------------------------------------------------- backups


def test_a_backup_is_kept_and_an_older_one_never_overwritten(tmp_path):
    path = tmp_path / "a.txt"
    for number in range(4):
        written = write_files([(path, b"version %d" % number)], backup=True)
    assert contents(tmp_path) == {
        "a.txt": b"version 3",
        "a.txt.bak": b"version 0",
        "a.txt.bak.1": b"version 1",
        "a.txt.bak.2": b"version 2",
    }
    assert written.backups == (tmp_path / "a.txt.bak.2",)


def test_a_backup_that_is_there_already_serves(tmp_path):
    path, backup = tmp_path / "a.txt", tmp_path / "a.txt.bak"
    path.write_bytes(b"original")
    backup.write_bytes(b"original")
    assert write_files([(path, b"new")], backup=True).backups == (backup,)
    assert contents(tmp_path) == {"a.txt": b"new", "a.txt.bak": b"original"}


def test_no_backup_of_what_stays_the_same(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"same")
    assert write_files([(path, b"same")], backup=True).backups == ()
    assert contents(tmp_path) == {"a.txt": b"same"}


# --------------------------------------------------------------------------- what cannot be written


def refusal(path, **options):
    with pytest.raises(WriteError) as caught:
        write_files([(path, b"new")], **options)
    message = str(caught.value)
    assert path.name in message
    assert message.endswith(".")
    return message


def test_a_folder(tmp_path):
    path = tmp_path / "a.txt"
    path.mkdir()
    assert "is a folder" in refusal(path)


def test_a_pipe_or_a_device(tmp_path):
    pipe, device = tmp_path / "pipe.txt", tmp_path / "null.txt"
    os.mkfifo(pipe)
    device.symlink_to("/dev/null")
    assert "not an ordinary file" in refusal(pipe)
    assert "a link to /dev/null, which is not an ordinary file" in refusal(device)


def test_a_link_to_nowhere_is_not_followed(tmp_path):
    link = tmp_path / "link.txt"
    link.symlink_to(tmp_path / "elsewhere.txt")
    message = refusal(link)
    assert f"a link to {tmp_path / 'elsewhere.txt'}, which does not exist" in message
    assert not (tmp_path / "elsewhere.txt").exists()


def test_a_folder_that_is_not_there(tmp_path):
    message = refusal(tmp_path / "missing" / "a.txt")
    assert "no such file or folder" in message
    assert "Choose a folder that exists" in message


def test_a_folder_without_permission(tmp_path, as_nobody):
    tmp_path.chmod(0o755)
    with as_nobody():
        message = refusal(tmp_path / "a.txt")
    if os.geteuid() == 0:
        assert "permission was denied" in message
    assert contents(tmp_path) == {}


def test_a_write_protected_file(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")
    path.chmod(0o444)

    class Honest(FileSystem):
        @staticmethod
        def access(*_):
            return False  # what everybody but root is told

    assert "write-protected" in refusal(path, system=Honest())
    assert contents(tmp_path) == {"a.txt": b"old"}


def test_a_name_that_is_too_long(tmp_path):
    assert "too long" in refusal(tmp_path / ("x" * 300))


def test_a_call_off_leaves_everything(pair, tmp_path):
    def call_off():
        raise KeyboardInterrupt

    before = contents(tmp_path)
    with pytest.raises(KeyboardInterrupt):
        write_files(pair, before_replacing=call_off)
    assert contents(tmp_path) == before


# ------------------------------------------------------------- every call that can go wrong does

ERRORS = ["ENOSPC", "EIO", "EDQUOT", "EACCES", "EPERM", "EROFS", "EXDEV", "EMFILE", "EBUSY"]


def number_of_calls(files, **options):
    system = Watched()
    write_files(files, system=system, **options)
    return len(system.calls)


@pytest.mark.parametrize("backup", [False, True])
@pytest.mark.parametrize("name", ERRORS)
def test_an_error_at_any_call_leaves_old_or_new_and_nothing_else(pair, tmp_path, name, backup):
    before = contents(tmp_path)
    new = {path.name: data for path, data in pair}
    expected = new | ({f"{key}.bak": data for key, data in before.items()} if backup else {})
    total = number_of_calls(pair, backup=backup)
    refused = 0
    for at in range(1, total + 1):
        for path in tmp_path.iterdir():
            path.unlink()
        put((tmp_path / key, data) for key, data in before.items())
        system = Watched(at, failing(getattr(errno, name)))
        message = None
        try:
            write_files(pair, backup=backup, system=system)
        except WriteError as error:
            message = str(error)
        found, place = contents(tmp_path), f"call {at}: {system.calls[at - 1]}"
        if message:
            refused += 1
            assert found == before, place
            assert "could not be saved" in message
            assert "Nothing was changed" in message
        else:
            if system.calls[at - 1] == "unlink":  # a temporary that could not be removed
                found = {key: data for key, data in found.items() if not key.startswith(".unspin")}
            assert found == expected, place
        assert open_files(tmp_path) == []
    assert refused > total / 2


def test_short_writes_are_gone_on_with(pair, tmp_path):
    class Slow(FileSystem):
        @staticmethod
        def write(descriptor, data):
            return os.write(descriptor, data[:1000])

    write_files(pair, system=Slow())
    assert contents(tmp_path) == {path.name: data for path, data in pair}


@pytest.mark.parametrize(
    ("fault", "says"),
    [
        (lambda name, real, descriptor, data: 0, "input/output error"),
        (lambda name, real, descriptor, data: len(data), "input/output error"),
        (
            lambda name, real, descriptor, data: real(descriptor, bytes(len(data))),
            "input/output error",
        ),
    ],
    ids=["writes nothing", "claims to have written", "writes something else"],
)
def test_a_disk_that_lies(pair, tmp_path, fault, says):
    before = contents(tmp_path)
    system = Watched()
    write_files(pair, system=system)
    writes = [at for at, name in enumerate(system.calls, 1) if name == "write"]
    for at in writes:
        put((tmp_path / key, data) for key, data in before.items())
        with pytest.raises(WriteError, match=says):
            write_files(pair, system=Watched(at, fault))
        assert contents(tmp_path) == before


def test_a_disk_that_fills_up_in_the_middle_of_a_file(pair, tmp_path):
    before = contents(tmp_path)

    class Filling(FileSystem):
        left = 20_000

        @classmethod
        def write(cls, descriptor, data):
            if not cls.left:
                raise OSError(errno.ENOSPC, "No space left on device")
            count = os.write(descriptor, data[: cls.left])
            cls.left -= count
            return count

    with pytest.raises(WriteError, match=r"the disk is full.*Free some space"):
        write_files(pair, system=Filling())
    assert contents(tmp_path) == before


def test_links_are_not_needed(pair, tmp_path):
    class NoLinks(FileSystem):
        @staticmethod
        def link(*_):
            raise PermissionError(errno.EPERM, "Operation not permitted")

    write_files(pair, system=NoLinks())
    assert contents(tmp_path) == {path.name: data for path, data in pair}


def test_what_cannot_be_put_back_is_said(pair, tmp_path):
    class Failing(FileSystem):
        replaced = 0

        @classmethod
        def replace(cls, source, target):
            cls.replaced += 1
            if cls.replaced > 1:
                raise OSError(errno.EIO, "Input/output error")
            Path(source).replace(target)

    with pytest.raises(WriteError) as caught:
        write_files(pair, system=Failing())
    assert "story.restored.txt could not be restored" in str(caught.value)
    assert "Save again, in another place" in str(caught.value)
    assert contents(tmp_path) == {
        "story.restored.txt": pair[0][1],
        "story.restored.log.jsonl": b"old log",
    }


def test_a_file_system_that_syncs_no_folders(pair, tmp_path):
    def fault(name, real, *arguments):
        raise OSError(errno.EINVAL, "Invalid argument")

    system = Watched()
    write_files(pair, system=system)
    last = max(at for at, name in enumerate(system.calls, 1) if name == "fsync")
    write_files(pair, system=Watched(last, fault))
    assert contents(tmp_path) == {path.name: data for path, data in pair}


KILLED = """
import os, signal, sys
from pathlib import Path
from editor.files import FileSystem, write_files

CALLS = [name for name in vars(FileSystem) if not name.startswith("_")]
folder = Path(sys.argv[1])
text, log = folder / "a.txt", folder / "a.log.jsonl"
OLD, NEW = (b"old text", b"old log"), (b"new text" * 9000, b"new log" * 30)

class Deadly(FileSystem):
    left = 0
    def __getattribute__(self, name):
        if name in CALLS:
            Deadly.left -= 1
            if Deadly.left == 0:
                os.kill(os.getpid(), signal.SIGKILL)
        return object.__getattribute__(self, name)

at, killed = 0, True
while killed:
    at += 1
    text.write_bytes(OLD[0]); log.write_bytes(OLD[1])
    child = os.fork()
    if not child:
        Deadly.left = at
        write_files([(text, NEW[0]), (log, NEW[1])], backup=True, system=Deadly())
        os._exit(0)
    killed = os.WIFSIGNALED(os.waitpid(child, 0)[1])
    assert text.read_bytes() in (OLD[0], NEW[0]), at
    assert log.read_bytes() in (OLD[1], NEW[1]), at
    assert log.read_bytes() == OLD[1] or text.read_bytes() == NEW[0], at
print(at)
"""


def test_killed_at_any_call_each_file_is_old_or_new(tmp_path):
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 40
