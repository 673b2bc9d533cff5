"""What is at the path of a save: links are followed and named, anything but a file is refused.

Matrix row C6, saving.
"""

from __future__ import annotations

import os

import pytest

from editor.files import FileError, FileSystem, WriteError, save, write_files
from tests.hostile.refusals import ADVICE, RESTORED, all_files, refused

# ------------------------------------------------------------------------ what stands there already

KINDS = {
    "a folder": lambda path: path.mkdir(),
    "a pipe": os.mkfifo,
    "a device": lambda path: path.symlink_to("/dev/null"),
    "a full device": lambda path: path.symlink_to("/dev/full"),
    "a link to nowhere": lambda path: path.symlink_to(path.parent.parent / "elsewhere.txt"),
    "a link to a folder": lambda path: path.symlink_to(path.parent),
    "a link to itself": lambda path: path.symlink_to(path),
    "a link to a link to nowhere": lambda path: (
        path.with_name("between").symlink_to("nowhere"),
        path.symlink_to("between"),
    ),
}


@pytest.mark.parametrize("which", ["out.txt", "out.log.jsonl"])
@pytest.mark.parametrize("kind", KINDS)
def test_what_is_no_ordinary_file_is_refused(review, folder, tmp_path, kind, which):
    KINDS[kind](folder / which)
    refused(review, folder / "out.txt", tmp_path)


@pytest.mark.parametrize("kind", KINDS)
def test_a_backup_never_goes_through_what_has_its_name(review, folder, tmp_path, kind):
    out = folder / "out.txt"
    out.write_bytes(b"older work")
    KINDS[kind](folder / "out.txt.bak")
    before = all_files(tmp_path)
    saved = save(review, out, expect={}, backup=True)
    assert saved.backups == (folder / "out.txt.bak.1",)
    after = all_files(tmp_path)
    assert after.pop(folder / "out.txt.bak.1") == b"older work"
    assert after.pop(saved.log_path)
    assert after == before | {out: RESTORED}


@pytest.mark.parametrize("mode", [0o444, 0o400, 0o000])
def test_a_read_only_file_is_refused(review, folder, as_nobody, mode):
    folder.parent.chmod(0o755)
    folder.chmod(0o777)
    out = folder / "out.txt"
    out.write_bytes(b"older work")
    out.chmod(mode)
    with as_nobody(), pytest.raises(FileError) as caught:
        write_files([(out, RESTORED)])
    assert out.read_bytes() == b"older work"
    assert ADVICE.search(str(caught.value))
    assert list(folder.iterdir()) == [out]


def test_a_read_only_folder_is_refused(folder, as_nobody):
    folder.chmod(0o555)
    with as_nobody(), pytest.raises(WriteError, match="Choose another folder"):
        write_files([(folder / "out.txt", RESTORED)])
    assert list(folder.iterdir()) == []


def test_a_link_is_written_through_and_the_real_place_is_named(review, folder, tmp_path):
    real = tmp_path / "real.txt"
    real.write_bytes(b"older work")
    link = folder / "out.txt"
    link.symlink_to(real)
    saved = save(review, link, expect={}, backup=True)
    assert saved.places == (real, folder / "out.log.jsonl")
    assert saved.backups == (tmp_path / "real.txt.bak",)
    assert link.readlink() == real
    assert real.read_bytes() == RESTORED


def test_a_folder_that_is_a_link_is_named_as_it_really_is(review, folder, tmp_path):
    (tmp_path / "link").symlink_to(folder)
    saved = save(review, tmp_path / "link" / "out.txt", expect={})
    assert saved.places == (folder / "out.txt", folder / "out.log.jsonl")


def test_another_name_of_the_same_file_keeps_what_it_had(review, folder, tmp_path):
    other = tmp_path / "other.txt"
    other.write_bytes(b"older work")
    os.link(other, folder / "out.txt")
    save(review, folder / "out.txt", expect={})
    assert other.read_bytes() == b"older work"
    assert (folder / "out.txt").read_bytes() == RESTORED


# ------------------------------------------------------------ what is swapped in the meantime


class Swapping(FileSystem):
    """Replaces a file by a link just before the n-th call of one kind."""

    def __init__(self, name, at, path, leads_to):
        count = 0
        real = getattr(self, name)

        def call(*arguments, **named):
            nonlocal count
            count += 1
            if count == at:
                path.unlink(missing_ok=True)
                path.symlink_to(leads_to)
            return real(*arguments, **named)

        setattr(self, name, call)


@pytest.mark.parametrize("old", [None, b"older work"], ids=["new", "there"])
@pytest.mark.parametrize("others", [None, b"somebody else's"], ids=["to nowhere", "to a file"])
@pytest.mark.parametrize(
    "call", [("stat", 1), ("open", 1), ("open", 2), ("fsync", 1), ("replace", 1)], ids=str
)
def test_a_link_put_there_after_the_check_is_not_followed(folder, call, others, old):
    out, other = folder / "out.txt", folder.parent / "other.txt"
    for path, data in ((out, old), (other, others)):
        if data is not None:
            path.write_bytes(data)
    try:
        places = write_files([(out, RESTORED)], system=Swapping(*call, out, other)).places
    except WriteError:
        assert not out.exists() or out.read_bytes() in (old, others)
    else:
        assert places == (out,)
        assert not out.is_symlink()
        assert out.read_bytes() == RESTORED
    assert (other.read_bytes() if other.exists() else None) == others
    assert not list(folder.parent.rglob(".unspin*"))
