"""Which article follows another one in its folder."""

from editor.export.kinds import ALL_KINDS, ExportOptions
from editor.files.own_pages import MARK
from editor.session.next_article import next_article


def test_articles_follow_each_other_by_name_and_what_was_made_of_them_is_left_out(tmp_path):
    (tmp_path / "a folder").mkdir()
    for name in (
        "a.txt",
        "A2.docx",
        "a2.restored.docx",
        "a.restored.txt",
        "a.restored.log.jsonl",
        "b.html",
        "b.restored.md",
        "b.tracked.docx",
        "b.changes.html",
        "b.evidence.md",
        "b.log.csv",
        "b.phrases.csv",
        "b.restored.log.jsonl",
        "b.restored.log.tsq",
        "c.pdf",
        "c.annotated.pdf",
        "cannot be opened.doc",
        "d.changes.html",
        "suffixless",
        ".hidden.txt",
        "picture.png",
    ):
        (tmp_path / name).write_text("x")
    (tmp_path / "c of a folder.html").write_text(f"<!DOCTYPE html>\n<html>\n{MARK}")
    found, path = [], tmp_path / "a.txt"
    while path is not None:
        found.append(path.name)
        path = next_article(path)
    assert found == [
        "a.txt",
        "A2.docx",
        "a2.restored.docx",
        "b.html",
        "c.pdf",
        "d.changes.html",
        "suffixless",
    ]


def test_every_export_is_known_as_what_was_made_of_an_article(tmp_path):
    article = tmp_path / "a.pdf"
    article.touch()
    for kind in ALL_KINDS:
        for tracked in (False, True):
            kind.suggested(article, ExportOptions(tracked=tracked)).write_text("x")
    assert next_article(article) is None


def test_an_article_that_is_gone_still_has_a_next_one(tmp_path):
    (tmp_path / "c.txt").write_text("x")
    assert next_article(tmp_path / "b.txt") == tmp_path / "c.txt"


def test_an_archive_with_two_suffixes_is_an_article_and_its_page_is_saved_work(tmp_path):
    for name in ("a.warc.gz", "a.restored.html"):
        (tmp_path / name).write_text("x")
    assert next_article(tmp_path / "0.txt") == tmp_path / "a.warc.gz"
    assert next_article(tmp_path / "a.warc.gz") is None
