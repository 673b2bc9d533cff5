"""What indexing does on a disk that is really full."""

import pytest

from tests.originals.stories import story
from tests.small_disk import namespace, on_a_small_disk

INDEXING = """
import resource, sys
from pathlib import Path
from editor.files import FileError
from editor.originals.shelf import Shelf

disk, limit = Path(sys.argv[1]), int(sys.argv[2])
archive = disk.with_name("archive")
no_limit = resource.getrlimit(resource.RLIMIT_FSIZE)
shelf = Shelf(disk / "originals")

def size():
    with shelf.index() as index:
        for path in index.counts():
            for number in index.texts_of(path):
                index.text(number)
        return index.size()

few = sorted(archive.iterdir())[:3]
shelf.add(few)
list(shelf.update())
assert size() == 3
shelf.add([archive])
filler = disk / "filler"
if limit:
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, no_limit[1]))
else:
    room = __import__("os").statvfs(disk)
    filler.write_bytes(b"x" * max(0, (room.f_bavail - 40) * room.f_bsize))
try:
    list(shelf.update())
except FileError as error:
    print(error)
else:
    sys.exit("the disk took more than it holds")
filler.unlink(missing_ok=True)
resource.setrlimit(resource.RLIMIT_FSIZE, no_limit)
assert size() >= 3, "what was there is lost"
if limit:
    list(shelf.update())
    assert size() == 200
"""


@pytest.mark.parametrize("size", [400, 700])
def test_indexing_on_a_full_disk(tmp_path, size):
    """What was on the shelf stays, and the message says what to do."""
    disk = tmp_path / "disk"
    disk.mkdir()
    (tmp_path / "archive").mkdir()
    for number in range(200):
        (tmp_path / "archive" / f"{number}.txt").write_text(story(number, 8))
    done = on_a_small_disk(INDEXING, disk, size)
    assert done.returncode == 0, done.stderr
    if namespace():
        assert "the disk is full" in done.stdout or "it is full" in done.stdout
