"""What saving and the journal do on a disk that is really full."""

import pytest

from tests.small_disk import namespace, on_a_small_disk

SAVING = """
import resource, sys
from pathlib import Path
from editor.article import Article, Edit, verify
from editor.files import WriteError, save
from editor.review import Review

folder, limit = Path(sys.argv[1]), int(sys.argv[2])
article = Article.from_text("The war went on.\\n" * 500, folder / "story.txt")
review = Review(article)
text, log = folder / "story.restored.txt", folder / "story.restored.log.jsonl"

review.type(Edit(4, "war", "struggle"))
saved = save(review, text, expect={})
before = {path.name: path.read_bytes() for path in folder.iterdir()}
assert set(before) == {text.name, log.name}

no_limit = resource.getrlimit(resource.RLIMIT_FSIZE)
if limit:
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, no_limit[1]))
review.type(Edit(0, "", "Word upon word. " * 20_000))
events = len(review.log.events)
try:
    save(review, text, expect=saved.hashes)
except WriteError as error:
    print(error)
else:
    sys.exit("the disk took more than it holds")
assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
assert verify(article.origin.data, before[log.name], before[text.name]).holds
assert not review.is_saved
assert len(review.log.events) == events, "the log tells of a save that was none"

resource.setrlimit(resource.RLIMIT_FSIZE, no_limit)
elsewhere = save(review, folder.with_name("elsewhere.txt"), expect={})
assert review.is_saved
log, text = elsewhere.log_path.read_bytes(), elsewhere.text_path.read_bytes()
assert verify(article.origin.data, log, text).holds
"""


KEEPING = """
import resource, sys
from pathlib import Path
from editor.article import Article, Edit
from editor.files import Journal, JournalInfo, WriteError, recover
from editor.review import Review, replay_log

disk, limit = Path(sys.argv[1]), int(sys.argv[2])
story = disk.with_name("story.txt")
article = Article.from_text("The war went on.\\n" * 100, story)
review = Review(article)
journal = Journal.start(disk / "journals", article, JournalInfo(story), review.recorded)
no_limit = resource.getrlimit(resource.RLIMIT_FSIZE)
if limit:
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, no_limit[1]))
filler = disk / "filler"
if not limit:
    room = __import__("os").statvfs(disk)
    filler.write_bytes(b"x" * max(0, room.f_bavail * room.f_bsize - 16384))
kept = refused = 0
while not refused and kept < 10_000:
    review.replace([Edit(0, "", "Word upon word. " * 20)])
    try:
        journal.write(review.recorded)
    except WriteError as error:
        print(error)
        refused += 1
    else:
        kept = len(review.recorded.lines())
assert refused, "the disk took more than it holds"
review.replace([Edit(0, "", "One more. ")])
try:
    journal.write(review.recorded)
except WriteError:
    refused += 1
assert refused == 2

resource.setrlimit(resource.RLIMIT_FSIZE, no_limit)
filler.unlink(missing_ok=True)
journal.write(review.recorded)
journal.release()
recovered = recover(journal.folder)
assert recovered.log.to_bytes() == review.recorded.to_bytes()
assert replay_log(recovered.article, recovered.log).text == review.text
assert recovered.notes == ()
"""


def sizes(usual, *, soak):
    """Kilobytes that the disk has: at every commit, and some more in long runs."""
    more = [pytest.param(size, marks=pytest.mark.soak) for size in soak]
    return pytest.mark.parametrize("size", [*usual, *more])


@sizes([64, 128, 500], soak=[44, 48, 56, 80, 100, 200, 320, 324, 328, 336, 400, 640])
def test_saving_on_a_full_disk(tmp_path, size):
    disk = tmp_path / "disk"
    disk.mkdir()
    done = on_a_small_disk(SAVING, disk, size)
    assert done.returncode == 0, done.stderr
    assert "could not be saved" in done.stdout
    assert "Nothing was changed" in done.stdout
    if namespace():
        assert "the disk is full" in done.stdout
        assert "Free some space, or choose another place." in done.stdout


@sizes([128, 1000], soak=[64, 68, 72, 80, 100, 200, 300, 500, 700, 1200, 1500, 2000])
def test_a_journal_on_a_full_disk(tmp_path, size):
    """What no longer fits is said; the journal stays whole, and all is kept once there is room."""
    disk = tmp_path / "disk"
    disk.mkdir()
    done = on_a_small_disk(KEEPING, disk, size)
    assert done.returncode == 0, done.stderr
    assert "is not protected against a crash" in done.stdout
    if namespace():
        assert "the disk is full" in done.stdout
