"""`unspin export`: saved work as other kinds of file, without a window."""

import csv
import io
import zipfile

import pytest

from editor.article import Edit
from editor.files import find_saved, read_article, restored_path, save
from editor.files.docx import new_docx
from editor.review import Review
from tests.commands.conftest import TEXT


@pytest.fixture
def story(tmp_path):
    """An article with saved work on it."""
    path = tmp_path / "story.txt"
    path.write_text("The officers said.\nThe end.\n")
    review = Review(read_article(path).article)
    review.replace([Edit(4, "officers", "officials")])
    save(review, restored_path(path), expect={})
    assert find_saved(path)
    return path


@pytest.mark.parametrize("key", ["docx", "odt", "html", "md", "txt"])
def test_the_corrected_text_as_another_kind(unspin, story, tmp_path, key):
    out = tmp_path / f"out.{key}"
    done = unspin("export", story, "--to", key, "-o", out)
    assert (done.status, done.err) == (0, "")
    assert str(out) in done.out
    assert "The officials said." in read_article(out).article.text


def test_tracked_changes(unspin, story, tmp_path):
    assert unspin("export", story, "--to", "docx", "--tracked", "--author", "Ada").status == 0
    out = tmp_path / "story.tracked.docx"
    assert "officers" in read_article(out, revisions="original").article.text
    assert "officials" in read_article(out, revisions="final").article.text


def test_tracked_changes_have_their_reasons_as_comments(unspin, story, tmp_path):
    done = unspin("export", story, "--to", "docx", "--comments")
    assert "add --tracked" in done.err
    out = tmp_path / "out.odt"
    unspin("export", story, "--to", "odt", "--tracked", "--comments", "-o", out)
    with zipfile.ZipFile(out) as container:
        assert "<text:p>Edited by hand.</text:p>" in container.read("content.xml").decode()


def test_report_and_table_are_named_after_what_they_are(unspin, story, tmp_path):
    assert unspin("export", story, "--to", "report").status == 0
    assert "Changes to story.txt" in (tmp_path / "story.changes.html").read_text("utf-8")
    assert unspin("export", story, "--to", "csv").status == 0
    table = (tmp_path / "story.log.csv").read_text("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(table)))
    assert [row["event"] for row in rows] == ["edit", "save"]


def test_what_stands_there_is_kept(unspin, story, tmp_path):
    out = tmp_path / "out.docx"
    out.write_text("earlier")
    done = unspin("export", story, "--to", "docx", "-o", out)
    assert "The previous file was saved as" in done.err
    assert (tmp_path / "out.docx.bak").read_text() == "earlier"


def test_an_article_without_saved_work_is_exported_as_it_is(unspin, tmp_path):
    path = tmp_path / "plain.txt"
    path.write_text("Nothing done.\n")
    done = unspin("export", path, "--to", "html")
    assert "No saved work found" in done.err
    assert "Nothing done." in (tmp_path / "plain.restored.html").read_text("utf-8")


def test_a_kind_that_holds_no_changes_says_so(unspin, story):
    done = unspin("export", story, "--to", "html", "--tracked")
    assert done.status == 2
    assert "docx and odt can" in done.err


def test_damaged_saved_work_is_no_export(unspin, story, tmp_path):
    restored_path(story).write_text("changed by somebody")
    done = unspin("export", story, "--to", "html", "-o", tmp_path / "out.html")
    assert done.status == 2
    assert "cannot be resumed" in done.err
    assert not (tmp_path / "out.html").exists()


def test_the_article_itself_stays(unspin, story):
    before = story.read_bytes()
    done = unspin("export", story, "--to", "txt", "-o", story)
    assert done.status == 2
    assert "is the article itself" in done.err
    assert story.read_bytes() == before


def test_a_document_with_tracked_changes_wants_to_be_told(unspin, story, tmp_path):
    unspin("export", story, "--to", "docx", "--tracked")
    out = tmp_path / "story.tracked.docx"
    done = unspin("check", out)
    assert done.status == 2
    assert "--revisions" in done.err
    assert "tracked change" in done.err
    assert unspin("check", "--revisions", "final", out).status in {0, 1}


def test_verify_knows_documents(unspin, tmp_path):
    path = tmp_path / "paper.docx"
    path.write_bytes(new_docx(TEXT.rstrip("\n")))
    out = tmp_path / "out.docx"
    assert unspin("restore", path, "-o", out).status == 0
    log = tmp_path / "out.log.jsonl"
    assert unspin("verify", path, log, out).status == 0
    assert unspin("verify", path, log, path).status == 1


def test_the_evidence_is_what_was_decided_and_what_is_found_now(unspin, tmp_path):
    path = tmp_path / "story.txt"
    path.write_text(TEXT)
    unspin("restore", path, "-o", restored_path(path), "--above", "0.97")
    assert unspin("export", path, "--to", "evidence").status == 0
    said = (tmp_path / "story.evidence.md").read_text("utf-8")
    assert "- “just lately”: expected “recently” (restored); once, paragraph 1\n" in said
    assert "- “Officers”: expected “Officials” (likely); once, paragraph 1\n" in said
    assert "- “instructed”" not in said
    assert "Officers instructed the press just lately." in said
    done = unspin("export", path, "--to", "txt", "--original", path)
    assert "only report and evidence" in done.err
