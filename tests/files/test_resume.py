import pytest

from editor.article import Edit
from editor.files import ResumeError, find_saved, read_article, restored_path, resume_saved, save
from editor.review import Review


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "story.txt"
    path.write_bytes(b"Officers instructed the owner at the caf\xe9.\r\n")
    return path


@pytest.fixture
def saved(path):
    review = Review(read_article(path, "cp1252").article)
    review.type(Edit(0, "Officers", "Officials"))
    return save(review, restored_path(path), expect={})


def refusal(path):
    with pytest.raises(ResumeError) as caught:
        resume_saved(find_saved(path))
    message = str(caught.value)
    assert "story.restored.log.jsonl" in message
    assert "from the start" in message
    return message


def test_saved_work_is_found_only_if_both_files_are_there(path, saved):
    work = find_saved(path)
    assert (work.text_path, work.log_path) == (saved.text_path, saved.log_path)
    saved.log_path.unlink()
    assert find_saved(path) is None


def test_nothing_saved(path):
    assert find_saved(path) is None
    assert find_saved(path.with_name("missing.txt")) is None


def test_saved_work_goes_on_in_its_encoding(path, saved):
    resumed = resume_saved(find_saved(path))
    assert resumed.article.origin.encoding == "cp1252"
    assert resumed.article.origin.path == path
    assert resumed.article.text.startswith("Officers")
    assert [event["event"] for event in resumed.log.events][-1] == "save"
    assert resumed.hashes == saved.hashes


@pytest.mark.parametrize(
    ("damage", "says"),
    [
        (lambda log: b"", "log is empty"),
        (lambda log: log[:-5], "cut short"),
        (lambda log: log.replace(b"Officials", b"Offenders"), "line"),
        (lambda log: b"".join(log.splitlines(keepends=True)[:-1]), "line"),
        (lambda log: b"\x00\xff\xfe", "line 1"),
    ],
    ids=["empty", "cut", "altered", "last line gone", "garbage"],
)
def test_a_damaged_log(path, saved, damage, says):
    saved.log_path.write_bytes(damage(saved.log_path.read_bytes()))
    assert says in refusal(path)


def test_a_log_of_another_article(path, saved):
    path.write_bytes(b"Quite another article, which was never reviewed.\n")
    assert "belongs to another article" in refusal(path)


def test_a_corrected_text_that_was_edited_elsewhere(path, saved):
    saved.text_path.write_bytes(saved.text_path.read_bytes() + b"More.\r\n")
    assert "differs" in refusal(path)


def test_files_that_cannot_be_read(path, saved):
    saved.log_path.unlink()
    saved.log_path.symlink_to(saved.log_path)
    assert find_saved(path) is None
    work = None
    saved.log_path.unlink()
    saved.log_path.write_bytes(b"x")
    work = find_saved(path)
    saved.log_path.unlink()
    with pytest.raises(ResumeError, match="no such file"):
        resume_saved(work)
