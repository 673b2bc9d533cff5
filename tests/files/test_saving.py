import json

import pytest

from editor.article import Article, Edit, verify
from editor.files import (
    CannotEncode,
    ChangedOnDisk,
    FileError,
    FileSystem,
    ReadError,
    WriteError,
    content_hash,
    read_article,
    restored_path,
    save,
)
from editor.review import Review

TEXT = "Officers instructed the café’s owner just lately.\r\nThe struggle went on.\r\n"


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "story.txt"
    path.write_bytes(TEXT.encode("utf-8"))
    return path


@pytest.fixture
def review(path):
    review = Review(read_article(path).article)
    review.type(Edit(0, "Officers", "Officials"))
    return review


def holds(path, saved):
    return verify(
        path.read_bytes(), saved.log_path.read_bytes(), saved.text_path.read_bytes()
    ).holds


def test_text_and_log_are_written_beside_the_article(path, review):
    saved = save(review, restored_path(path), expect={})
    assert saved.text_path.name == "story.restored.txt"
    assert saved.log_path.name == "story.restored.log.jsonl"
    assert saved.text_path.read_bytes() == TEXT.replace("Officers", "Officials").encode()
    assert path.read_bytes() == TEXT.encode()
    assert holds(path, saved)
    assert review.is_saved


def test_saving_again_updates_both(path, review):
    saved = save(review, restored_path(path), expect={})
    review.type(Edit(10, "instructed", "told"))
    assert not review.is_saved
    again = save(review, restored_path(path), expect=saved.hashes)
    assert again.backups == ()
    assert b"Officials told" in again.text_path.read_bytes()
    assert holds(path, again)
    events = [json.loads(line) for line in again.log_path.read_bytes().splitlines()[1:]]
    assert [event["event"] for event in events if event["event"] == "save"] == ["save"] * 2


@pytest.mark.parametrize("which", [0, 1], ids=["text", "log"])
def test_a_file_changed_by_another_program_is_not_overwritten(path, review, which):
    saved = save(review, restored_path(path), expect={})
    review.type(Edit(10, "instructed", "told"))
    events = len(review.log.events)
    other = (saved.text_path, saved.log_path)[which]
    other.write_bytes(b"somebody else's work")
    before = sorted(path.parent.iterdir())
    with pytest.raises(ChangedOnDisk, match="was changed by another program") as caught:
        save(review, restored_path(path), expect=saved.hashes)
    assert caught.value.path == other
    assert other.read_bytes() == b"somebody else's work"
    assert sorted(path.parent.iterdir()) == before
    assert len(review.log.events) == events
    assert not review.is_saved
    assert holds(path, save(review, restored_path(path), expect={}))


def test_a_file_that_appeared_is_not_overwritten(path, review):
    text = restored_path(path)
    text.write_bytes(b"somebody else's work")
    with pytest.raises(ChangedOnDisk, match="already exists"):
        save(review, text, expect={text: None})
    assert text.read_bytes() == b"somebody else's work"


def test_a_file_that_was_removed_is_written_again(path, review):
    saved = save(review, restored_path(path), expect={})
    saved.text_path.unlink()
    assert holds(path, save(review, restored_path(path), expect=saved.hashes))


def test_the_opened_file_stays_as_a_backup_and_only_once(path, review):
    saved = save(review, path, expect={path: content_hash(path)})
    backup = path.with_name("story.txt.bak")
    assert saved.backups == (backup,)
    assert backup.read_bytes() == TEXT.encode()
    assert holds(backup, saved)
    review.type(Edit(10, "instructed", "told"))
    again = save(review, path, expect=saved.hashes)
    assert again.backups == ()
    assert sorted(file.name for file in path.parent.iterdir()) == [
        "story.log.jsonl",
        "story.txt",
        "story.txt.bak",
    ]
    assert holds(backup, again)


def test_work_saved_before_anything_was_changed_leaves_no_backup_later(path):
    review = Review(Article.from_bytes(TEXT.encode(), "utf-8", path))
    restored = path.with_name("story.restored.txt")
    first = save(review, restored, expect={})
    assert restored.read_bytes() == path.read_bytes()
    review.type(Edit(0, "", "So: "))
    again = save(review, restored, expect=first.hashes)
    assert again.backups == ()
    assert {one.name for one in path.parent.iterdir()} == {
        *("story.txt", "story.restored.txt", "story.restored.log.jsonl"),
    }
    assert holds(path, again)


def test_the_last_copy_of_the_original_stays_as_a_backup(path):
    review = Review(Article.from_bytes(TEXT.encode(), "utf-8", path))
    first = save(review, path.with_name("story.restored.txt"), expect={})
    path.unlink()
    review.type(Edit(0, "", "So: "))
    again = save(review, first.text_path, expect=first.hashes)
    assert TEXT.encode() in [one.read_bytes() for one in again.backups]


def test_a_character_that_the_encoding_lacks_is_named(tmp_path):
    path = tmp_path / "story.txt"
    path.write_bytes(b"A caf\xe9\r\nin a street\r\n")
    review = Review(read_article(path, "cp1252").article)
    at = review.text.index("street")
    review.type(Edit(at, "street", "улица"))
    events = len(review.log.events)
    with pytest.raises(CannotEncode) as caught:
        save(review, restored_path(path), expect={})
    assert (caught.value.character, caught.value.position, caught.value.line) == ("у", at, 2)
    assert "U+0443, line 2" in str(caught.value)
    assert "Save it as UTF-8" in str(caught.value)
    assert not restored_path(path).exists()
    assert len(review.log.events) == events
    saved = save(review, restored_path(path), expect={}, encoding="utf-8")
    assert saved.text_path.read_bytes() == "A café\r\nin a улица\r\n".encode()
    assert holds(path, saved)


def test_a_save_that_fails_leaves_no_trace_in_the_log(path, review):
    class Full(FileSystem):
        @staticmethod
        def replace(*_):
            raise OSError(28, "No space left on device")

    events = len(review.log.events)
    with pytest.raises(WriteError, match="the disk is full"):
        save(review, restored_path(path), expect={}, system=Full())
    assert [file.name for file in path.parent.iterdir()] == ["story.txt"]
    assert len(review.log.events) == events
    assert not review.is_saved


def test_where_a_save_goes_that_cannot_be(path, review, tmp_path):
    folder = tmp_path / "folder.txt"
    folder.mkdir()
    with pytest.raises((WriteError, ReadError), match="is a folder"):
        save(review, folder, expect={})
    with pytest.raises(WriteError, match="Choose a folder that exists"):
        save(review, tmp_path / "missing" / "a.txt", expect={})


def test_an_article_that_was_never_in_a_file(tmp_path):
    article = Article.from_text("Some text.\n")
    saved = save(Review(article), tmp_path / "new.txt", expect={})
    assert saved.text_path.read_bytes() == b"Some text.\n"
    assert verify(b"Some text.\n", saved.log_path.read_bytes(), b"Some text.\n").holds


def test_a_log_that_leads_to_the_text_is_refused(tmp_path):
    text = tmp_path / "out.txt"
    text.write_bytes(b"earlier")
    (tmp_path / "out.log.jsonl").symlink_to(text)
    with pytest.raises(WriteError, match="is the same file as another one"):
        save(Review(Article.from_text("Words.\n")), text, expect={})
    assert text.read_bytes() == b"earlier"


def test_a_log_that_leads_to_the_article_is_refused(tmp_path):
    story = tmp_path / "story.txt"
    story.write_bytes(b"Words.\n")
    (tmp_path / "out.log.jsonl").symlink_to(story)
    review = Review(Article.from_bytes(story.read_bytes(), path=story))
    with pytest.raises(WriteError, match="is the article itself"):
        save(review, tmp_path / "out.txt", expect={})
    assert story.read_bytes() == b"Words.\n"


@pytest.mark.parametrize("name", ["a\0b.txt", "a\ud800b.txt"])
def test_a_name_that_no_file_can_have_is_refused(tmp_path, name):
    with pytest.raises(FileError, match="is not a valid file name"):
        save(Review(Article.from_text("Words.\n")), tmp_path / name, expect={})
    assert list(tmp_path.iterdir()) == []
