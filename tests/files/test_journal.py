"""The journal: confirmed work is recovered or reported missing, whatever happens to it."""

import errno
import json
import os
import random
import shutil
import stat

import pytest

from editor.article import Article, Edit, LogError
from editor.files import (
    FileSystem,
    Journal,
    JournalInfo,
    ResumeError,
    WriteError,
    is_open,
    orphaned_journal_of,
    orphaned_journals,
    recover,
)
from editor.files.journal.journal import ARTICLE, HEAD, INFO, RECORDS
from editor.files.journal.recovery import SET_ASIDE
from editor.review import Review, replay_log
from editor.session import open_article
from editor.session.open_article import recover_review

TEXT = "City officers just lately raised considerations.\n" * 3


@pytest.fixture
def story(tmp_path):
    path = tmp_path / "story.txt"
    path.write_text(TEXT)
    return path


@pytest.fixture
def root(tmp_path):
    return tmp_path / "journals"


class Sitting:
    """A review and its journal, written after every operation as the window does."""

    def __init__(self, root, story, system=None):
        article = Article.from_bytes(story.read_bytes(), path=story)
        self.review = Review(article)
        about = JournalInfo(story, story.with_name("story.restored.txt"))
        self.journal = Journal.start(root, article, about, self.review.recorded, system)
        self.folder = self.journal.folder
        self.texts = [self.review.text]

    def keep(self):
        self.journal.write(self.review.recorded, self.review.typing)

    def do(self, number):
        """Do one of a cycle of operations."""
        review = self.review
        if number % 7 == 3:
            review.undo()
        elif number % 7 == 4:
            review.redo()
        elif number % 7 == 6:
            review.allow_phrase(f"phrase {number}")
        else:
            review.replace([Edit(0, "", f"{number} ")])
        self.keep()
        self.texts.append(review.text)

    def decide(self, times):
        for number in range(times):
            self.do(number)

    def crash(self):
        self.journal.release()


def text_of(recovered):
    review = replay_log(recovered.article, recovered.log)
    if recovered.typing:
        review.type(recovered.typing)
    return review.text


@pytest.fixture
def sitting(root, story):
    return Sitting(root, story)


# --------------------------------------------------------------------------------- what it keeps


def test_every_decision_is_back_after_a_crash(root, sitting):
    for number in range(30):
        sitting.do(number)
        copy = root.parent / f"copy-{number}" / "journal"
        shutil.copytree(sitting.folder, copy)
        recovered = recover(copy)
        assert recovered.notes == ()
        assert recovered.log.to_bytes() == sitting.review.recorded.to_bytes()
        assert text_of(recovered) == sitting.review.text
        recovered.journal.release()


def test_typing_is_back_before_it_is_in_the_log(sitting, root):
    review = sitting.review
    sitting.do(0)
    for at, letter in enumerate("So "):
        review.type(Edit(at, "", letter))
        sitting.keep()
    sitting.crash()
    recovered = recover(sitting.folder)
    assert recovered.log.to_bytes() == review.recorded.to_bytes()
    assert recovered.typing == Edit(0, "", "So ")
    assert text_of(recovered) == review.text == "So 0 " + TEXT


def test_typing_that_came_to_nothing_leaves_nothing(sitting):
    review = sitting.review
    review.type(Edit(0, "", "x"))
    sitting.keep()
    review.type(Edit(0, "x", ""))
    review.seal()
    sitting.keep()
    sitting.crash()
    assert recover(sitting.folder).is_empty


def test_a_recovered_journal_goes_on(sitting):
    sitting.decide(5)
    sitting.crash()
    for _ in range(3):
        recovered = recover(sitting.folder)
        review = replay_log(recovered.article, recovered.log)
        review.replace([Edit(0, "", "more ")])
        recovered.journal.write(review.recorded)
        recovered.journal.release()
    recovered = recover(sitting.folder)
    assert text_of(recovered).startswith("more more more ")
    assert recovered.notes == ()


def test_all_of_it_is_for_the_owner_alone(sitting, root):
    sitting.decide(3)
    assert stat.S_IMODE(sitting.folder.stat().st_mode) == 0o700
    modes = {stat.S_IMODE(path.stat().st_mode) for path in sitting.folder.iterdir()}
    assert modes == {0o600}


def test_what_is_removed_is_not_left_behind(sitting, root):
    sitting.decide(3)
    assert orphaned_journals(root) == []  # it is open
    sitting.journal.remove()
    assert orphaned_journals(root) == []
    assert list(root.iterdir()) == []


def test_half_removed_and_half_made_journals_are_swept(root, story, sitting):
    sitting.crash()
    (sitting.folder / RECORDS).unlink()
    assert orphaned_journals(root) == []
    assert list(root.iterdir()) == []


def test_journals_are_found_by_their_article(root, story, tmp_path):
    other = tmp_path / "other.txt"
    other.write_text("Other text.\n")
    first, second = Sitting(root, story), Sitting(root, other)
    assert is_open(root, story)
    assert is_open(root, other)
    first.crash()
    assert not is_open(root, story)
    assert orphaned_journal_of(root, story) == first.folder
    assert orphaned_journal_of(root, other) is None
    assert orphaned_journals(root) == [first.folder]
    second.crash()


def test_nobody_recovers_what_is_open(sitting):
    sitting.decide(2)
    with pytest.raises(ResumeError, match="open in another window"):
        recover(sitting.folder)


def test_work_that_is_saved_is_not_work_to_recover(sitting, story):
    sitting.decide(3)
    assert not recovered_copy(sitting).is_empty
    prepared = sitting.review.prepare_save("story.restored.txt")
    story.with_name("story.restored.txt").write_bytes(prepared.data)
    prepared.commit()
    sitting.keep()
    sitting.crash()
    recovered = recover(sitting.folder)
    assert recovered.is_empty
    recovered.journal.release()
    story.with_name("story.restored.txt").write_bytes(b"something else")
    assert not recover(sitting.folder).is_empty


def recovered_copy(sitting):
    folder = sitting.folder.parent.parent / "copies" / sitting.folder.name
    shutil.copytree(sitting.folder, folder, dirs_exist_ok=True)
    return recover(folder)


def test_what_may_stand_where_saving_writes_is_known_again(sitting, story):
    target = story.with_name("story.restored.txt")
    target.write_bytes(b"new")
    new = __import__("hashlib").sha256(b"new").hexdigest()
    info = JournalInfo(story, target, None, {target: ("0" * 64, new)})
    sitting.journal.update_info(info)
    sitting.crash()
    recovered = recover(sitting.folder)
    assert recovered.expect == {target: new}
    recovered.journal.release()
    target.write_bytes(b"by somebody else")
    assert recover(sitting.folder).expect == {target: "0" * 64}


@pytest.mark.parametrize("name", ["story.txt", "stö\udcffry.txt", "a\nb.txt"])
def test_names_of_all_kinds_come_back(tmp_path, root, name):
    path = tmp_path / name
    path.write_text(TEXT)
    sitting = Sitting(root, path)
    sitting.decide(2)
    sitting.crash()
    assert recover(sitting.folder).info.path == path


@pytest.mark.parametrize(
    ("data", "encoding", "bom"),
    [
        ("Städte\r\n".encode("cp1252"), "cp1252", b""),
        (b"\xff\xfe" + "Städte\r\n".encode("utf-16-le"), "utf-16-le", b"\xff\xfe"),
        (b"\xef\xbb\xbfa\rb\r\nc\n", "utf-8", b"\xef\xbb\xbf"),
    ],
)
def test_articles_in_all_encodings_come_back(root, tmp_path, data, encoding, bom):
    path = tmp_path / "story.txt"
    article = Article.from_bytes(data, encoding, path, bom)
    review = Review(article)
    journal = Journal.start(root, article, JournalInfo(path), review.recorded)
    review.replace([Edit(0, "", "x")])
    journal.write(review.recorded)
    journal.release()
    recovered = recover(journal.folder)
    again = replay_log(recovered.article, recovered.log)
    assert again.article.encode() == review.article.encode() == article.encode()


# ---------------------------------------------------------------------------- what happens to it


def check_no_silent_loss(folder, lines, texts):
    """Recover; all that is not recovered must be reported, as set aside or missing."""
    try:
        recovered = recover(folder)
    except ResumeError:
        assert (folder / RECORDS).exists()
        return
    found = recovered.log.lines()
    assert found == lines[: len(found)]
    assert text_of(recovered) == texts[len(found) - 1]
    if len(found) < len(lines):
        assert recovered.notes
    recovered.journal.release()
    # After that, the journal is intact.
    again = recover(folder)
    assert again.log.to_bytes() == recovered.log.to_bytes()
    assert again.notes == () or "came from" in again.notes[0]
    again.journal.release()


@pytest.fixture
def kept(root, story):
    """Return an orphaned journal of 50 lines, its lines, and the text after each."""
    sitting = Sitting(root, story)
    texts = {1: sitting.review.text}
    number = 0
    while len(sitting.review.recorded.lines()) < 50:
        sitting.do(number)
        texts[len(sitting.review.recorded.lines())] = sitting.review.text
        number += 1
    sitting.crash()
    lines = sitting.review.recorded.lines()
    return sitting.folder, lines, [texts[count] for count in range(1, len(lines) + 1)]


def damage_everywhere(kept, tmp_path, places, damage):
    folder, lines, texts = kept
    data = (folder / RECORDS).read_bytes()
    for place in places(len(data)):
        shutil.rmtree(tmp_path / "tried", ignore_errors=True)
        copy = tmp_path / "tried" / folder.name
        shutil.copytree(folder, copy)
        (copy / RECORDS).write_bytes(damage(data, place))
        check_no_silent_loss(copy, lines, texts)


def cut(data, place):
    return data[:place]


def flip(data, place):
    at, bit = divmod(place, 8)
    return data[:at] + bytes([data[at] ^ 1 << bit]) + data[at + 1 :]


def every(count):
    """Return a number of evenly spread offsets, including the ends."""
    return lambda size: sorted({size * n // count for n in range(count)} | {0, 1, size - 1, size})


def test_a_journal_that_was_cut_anywhere(kept, tmp_path):
    damage_everywhere(kept, tmp_path, every(200), cut)


def test_a_journal_with_a_bit_flipped_anywhere(kept, tmp_path):
    chance = random.Random(11)
    damage_everywhere(kept, tmp_path, lambda size: chance.sample(range(8 * size), 200), flip)


@pytest.mark.soak
@pytest.mark.timeout(7200)
def test_a_journal_that_was_cut_at_every_byte(kept, tmp_path):
    damage_everywhere(kept, tmp_path, lambda size: range(size + 1), cut)


@pytest.mark.soak
@pytest.mark.timeout(7200)
def test_a_journal_with_many_bits_flipped(kept, tmp_path):
    chance = random.Random(12)
    damage_everywhere(kept, tmp_path, lambda size: chance.sample(range(8 * size), 5000), flip)


GARBAGE = [
    b"\0" * 4096,
    b"garbage",
    b"garbage\n",
    b"{}\n",
    b'{"n": 51}\n',
    b"\n\n\n",
    b'{"typing": [0, "", "x"]}\n',
    b"[" * 100_000 + b"\n",
    b"\xff\xfe\n",
    b'{"n": 51, "at": "x", "event": "accept", "prev": "0"}',
]


@pytest.mark.parametrize("garbage", GARBAGE)
@pytest.mark.parametrize("where", ["end", "middle", "start"])
def test_garbage_is_put_aside_and_reported(kept, garbage, where):
    folder, lines, _ = kept
    data = (folder / RECORDS).read_bytes()
    at = {"end": len(data), "middle": data.index(lines[20]), "start": 0}[where]
    if where != "end" and not garbage.endswith(b"\n"):
        garbage += b"\n"
    (folder / RECORDS).write_bytes(data[:at] + garbage + data[at:])
    recovered = recover(folder)
    assert recovered.log.lines() == lines
    assert recovered.notes
    aside = [path.read_bytes() for path in (folder.parent / SET_ASIDE).iterdir()]
    assert b"".join(aside) == garbage


def test_two_writers_lose_nothing(kept, story):
    """A second program that disregards the lock."""
    folder, lines, _ = kept
    data = (folder / RECORDS).read_bytes()
    (folder / RECORDS).write_bytes(data + lines[-1] + b"\n")
    recovered = recover(folder)
    assert recovered.log.lines() == lines
    assert recovered.notes


@pytest.mark.parametrize("name", [INFO, HEAD, ARTICLE, RECORDS])
@pytest.mark.parametrize("how", ["missing", "empty", "cut", "garbage"])
def test_any_other_file_damaged(kept, story, name, how):
    folder, lines, _ = kept
    data = (folder / name).read_bytes()
    (folder / name).unlink()
    if how != "missing":
        new = {"empty": b"", "cut": data[: len(data) // 2], "garbage": b"\xff\0" * 40}[how]
        (folder / name).write_bytes(new)
    if name == RECORDS and how == "missing":
        assert orphaned_journals(folder.parent) == []  # a journal without records was ended
        return
    recovered = recover(folder)
    if name == RECORDS:
        assert recovered.notes
    else:
        assert recovered.log.lines() == lines
        assert bool(recovered.notes) == (name == INFO)


def test_a_damaged_copy_of_an_article_that_changed_is_left_alone(kept, story):
    folder, _, _ = kept
    (folder / ARTICLE).write_bytes(b"damaged")
    story.write_text("changed, too")
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    with pytest.raises(ResumeError, match="was not changed"):
        recover(folder)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_a_journal_never_goes_because_the_article_changed(kept, story):
    folder, lines, _ = kept
    story.write_text("changed")
    recovered = recover(folder)
    assert recovered.is_article_changed
    assert recovered.log.lines() == lines
    recovered.journal.release()
    story.unlink()
    assert recover(folder).is_article_changed


# --------------------------------------------------------------------------- when writing fails


class Faulty(FileSystem):
    """Makes the n-th call fail with an error, or write only a part."""

    NAMES = tuple(name for name in vars(FileSystem) if not name.startswith("_"))

    def __init__(self, at, error):
        self.calls = 0
        self.at = at
        self.error = error

    def __getattribute__(self, name):
        real = object.__getattribute__(self, name)
        if name not in Faulty.NAMES:
            return real

        def call(*arguments, **named):
            self.calls += 1
            if self.calls == self.at:
                if self.error == "short":
                    if name == "write":
                        return real(arguments[0], bytes(arguments[1])[: len(arguments[1]) // 2])
                    return real(*arguments, **named)
                if name == "close":
                    real(*arguments)
                raise OSError(self.error, os.strerror(self.error))
            return real(*arguments, **named)

        return call


ERRORS = ["EIO", "ENOSPC", "EDQUOT", "EACCES", "EROFS", "EMFILE", "EINTR", "short"]


@pytest.mark.parametrize("error", ERRORS)
def test_when_a_call_fails_the_journal_stays_whole_and_the_next_decision_mends_it(
    tmp_path, story, error
):
    number = error if error == "short" else getattr(errno, error)
    probe = Sitting(tmp_path / "probe", story, Faulty(0, number))
    begun = probe.journal._system.calls
    probe.decide(4)
    for at in range(begun + 1, probe.journal._system.calls + 1):
        root = tmp_path / f"root-{at}"
        sitting = Sitting(root, story, Faulty(at, number))
        confirmed = 1
        failures = 0
        for step in range(4):
            try:
                sitting.do(step)
                confirmed = len(sitting.review.recorded.lines())
            except WriteError:
                failures += 1
            recovered = recovered_copy(sitting)
            assert len(recovered.log.lines()) >= confirmed
            recovered.journal.release()
        sitting.keep()
        assert failures == (error != "short")
        sitting.crash()
        recovered = recover(sitting.folder)
        assert recovered.log.to_bytes() == sitting.review.recorded.to_bytes()
        assert recovered.notes == ()


@pytest.mark.parametrize("error", ERRORS)
def test_a_journal_that_cannot_be_begun_leaves_nothing(tmp_path, story, error):
    number = error if error == "short" else getattr(errno, error)
    probe = Sitting(tmp_path / "probe", story, Faulty(0, number))
    for at in range(1, probe.journal._system.calls + 1):
        root = tmp_path / f"root-{at}"
        try:
            Sitting(root, story, Faulty(at, number)).crash()
        except WriteError:
            assert orphaned_journals(root) == []
            assert not root.exists() or list(root.iterdir()) == []


def test_a_journal_that_somebody_deletes_is_made_again(sitting, root):
    sitting.decide(3)
    shutil.rmtree(sitting.folder)
    sitting.do(3)
    sitting.crash()
    assert recover(sitting.folder).log.to_bytes() == sitting.review.recorded.to_bytes()


def test_a_journal_that_somebody_changes_is_made_again(sitting):
    sitting.decide(3)
    with (sitting.folder / RECORDS).open("ab") as file:
        file.write(b"nonsense\n")
    sitting.do(3)
    sitting.crash()
    recovered = recover(sitting.folder)
    assert recovered.log.to_bytes() == sitting.review.recorded.to_bytes()
    assert recovered.notes == ()


def test_a_line_is_one_write_and_one_sync(sitting):
    calls = []

    class Counting(FileSystem):
        @staticmethod
        def write(descriptor, data):
            calls.append(bytes(data))
            return os.write(descriptor, data)

    sitting.do(0)
    sitting.journal._system = Counting()
    sitting.review.replace([Edit(0, "", "a"), Edit(5, "", "b")])
    sitting.keep()
    assert len(calls) == 2  # the lines of the step together, and the head
    assert [json.loads(line)["after"] for line in calls[0].splitlines()] == ["b", "a"]


def test_a_journal_is_free_again_when_its_work_cannot_be_recovered(sitting, monkeypatch):
    def refuse(*_arguments):
        raise LogError("cannot be replayed", 3)

    def full(*_arguments):
        raise OSError(errno.ENOSPC, "No space left on device")

    sitting.decide(4)
    sitting.crash()
    recovered = recover(sitting.folder)
    with monkeypatch.context() as patched:
        patched.setattr(open_article, "replay_log", refuse)
        patched.setattr(FileSystem, "write", staticmethod(full))
        with pytest.raises(WriteError):
            recover_review(recovered, ())
    again = recover(sitting.folder)
    assert len(again.log.events) == len(recovered.log.events)
    again.journal.release()
