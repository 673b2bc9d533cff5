"""Exporting every format as every other, and reading it again."""

import re

import pytest

from editor.article import Edit, Span, verify
from editor.engine.suspect import Kind, Suggestion, Suspect
from editor.export import EXPORT_KINDS, ExportOptions, ReviewSnapshot, export_kind
from editor.files import (
    WriteError,
    find_saved,
    log_path,
    read_article,
    restored_path,
    resume_saved,
    save,
)
from editor.files.docx import new_docx
from editor.files.formats import open_source
from editor.files.html import new_html
from editor.files.markdown import shown_markdown
from editor.files.odt import Odt, new_odt
from editor.review import Review, replay_log

TEXT = "Port inquiry\n\nThe officers said “no” to 5 < 6 & more.\nThe officers went *home*."
MADE = {
    "story.txt": TEXT.encode(),
    "story.md": TEXT.encode(),
    "story.docx": new_docx(TEXT),
    "story.odt": new_odt(TEXT),
    "story.html": new_html(TEXT, "Port inquiry"),
}


@pytest.fixture(params=MADE)
def path(request, tmp_path):
    path = tmp_path / request.param
    path.write_bytes(MADE[request.param])
    return path


def reviewed(path):
    """Return an article with an acceptance, a manual edit, a line inserted and one deleted."""
    review = Review(read_article(path).article)
    text = review.text
    found = [
        Suspect(
            *m.span(), m.group(), Kind.SPUN, 0.9, (Suggestion("officials", 0.8, "lexicon", ""),)
        )
        for m in re.finditer("officers", text)
    ]
    review.merge(found, [Span(0, len(text))], 0)
    first, second = review.ids()
    review.accept(first)
    review.accept_wording(second, "agents of\nthe port")
    return review


def test_all_kinds_hold_the_same_text(path):
    assert read_article(path).article.text == TEXT


def test_without_an_edit_the_file_stays_what_it_was(path):
    article = read_article(path).article
    assert article.encode() == path.read_bytes()


def test_saved_work_holds_and_is_gone_on_with(path):
    review = reviewed(path)
    target = restored_path(path)
    assert target.suffix == path.suffix
    save(review, target, expect={})
    log = log_path(target).read_bytes()
    verdict = verify(path.read_bytes(), log, target.read_bytes(), open_source)
    assert verdict.holds, verdict.message
    assert read_article(target).article.text == review.text
    again = resume_saved(find_saved(path))
    review_again = replay_log(again.article, again.log)
    assert review_again.text == review.text
    assert review_again.article.encode() == target.read_bytes()
    review_again.undo()
    review_again.undo()
    assert review_again.article.encode() == path.read_bytes()


def test_a_corrected_file_that_was_changed_does_not_hold(path):
    review = reviewed(path)
    target = restored_path(path)
    save(review, target, expect={})
    log = log_path(target).read_bytes()
    assert not verify(path.read_bytes(), log, path.read_bytes(), open_source).holds
    assert not verify(path.read_bytes(), log, b"damaged", open_source).holds
    assert not verify(b"damaged", log, target.read_bytes(), open_source).holds


@pytest.mark.parametrize("key", ["docx", "odt", "html", "txt"])
def test_every_export_reads_as_the_corrected_text(path, tmp_path, key):
    work = ReviewSnapshot.of(reviewed(path))
    out = tmp_path / f"out.{key}"
    out.write_bytes(export_kind(key).make(work, ExportOptions()))
    shows = path.suffix == ".md" and key != "txt"
    expected = shown_markdown(work.text).text if shows else work.text
    assert read_article(out).article.text == expected


@pytest.mark.parametrize("key", ["docx", "odt"])
def test_tracked_changes_lead_both_ways(path, tmp_path, key):
    work = ReviewSnapshot.of(reviewed(path))
    out = tmp_path / f"out.{key}"
    out.write_bytes(export_kind(key).make(work, ExportOptions(tracked=True, author="Ada")))
    assert read_article(out, revisions="final").article.text == work.text
    assert read_article(out, revisions="original").article.text == work.original == TEXT
    assert b"Ada" in b"".join(parts(out))


def parts(path):
    import zipfile

    with zipfile.ZipFile(path) as container:
        return [container.read(name) for name in container.namelist()]


def test_markdown_shows_the_text_and_not_its_marks(path):
    work = ReviewSnapshot.of(reviewed(path))
    made = export_kind("md").make(work, ExportOptions()).decode()
    assert ("*home*" if path.suffix == ".md" else r"\*home\*") in made


@pytest.mark.parametrize("kind", EXPORT_KINDS, ids=lambda kind: kind.key)
def test_names_tell_what_is_in_the_file(path, kind):
    assert kind.suggested(path, ExportOptions()) != path
    if kind.tracks:
        tracked = kind.suggested(path, ExportOptions(tracked=True))
        assert tracked.name == f"story.tracked{kind.suffix}"


@pytest.mark.parametrize("name", ["out.txt", "out.docx", "out.odt", "out.html", "out.pdf", "out"])
def test_a_name_of_another_kind_is_refused(path, tmp_path, name):
    target = tmp_path / name
    own = target.suffix == path.suffix or (
        path.suffix in {".txt", ".md"} and name in {"out.txt", "out"}
    )
    if own:
        save(reviewed(path), target, expect={})
        assert target.exists()
        return
    with pytest.raises(WriteError, match="use Export for other formats"):
        save(reviewed(path), target, expect={})
    assert not target.exists()


@pytest.mark.parametrize("tracked", [False, True])
@pytest.mark.parametrize("name", ["story.txt", "story.md", "story.docx", "story.html"])
def test_page_breaks_do_not_keep_a_text_from_opendocument(tmp_path, name, tracked):
    text = "The officers left.\fPage two.\n\fPage three.\n\f\nPage four."
    data = {
        "story.docx": new_docx(text),
        "story.html": f"<pre>{text}</pre>".encode(),
    }.get(name, text.encode())
    path = tmp_path / name
    path.write_bytes(data)
    review = Review(read_article(path).article)
    assert "\f" in review.text
    before = review.text.replace("\f", "\n")
    at = review.text.index("officers")
    review.type(Edit(at, "officers", "agents\fand all"))
    at = review.text.index("\fPage three")
    review.type(Edit(at, "\f", ""))
    out = tmp_path / "out.odt"
    order = ExportOptions(tracked=tracked)
    out.write_bytes(export_kind("odt").make(ReviewSnapshot.of(review), order))
    held = review.text
    if name == "story.md" and not tracked:
        held = shown_markdown(held).text
    assert Odt.read(out.read_bytes(), out, "final").text == held.replace("\f", "\n")
    assert b'fo:break-before="page"' in b"".join(parts(out))
    if tracked:
        assert Odt.read(out.read_bytes(), out, "original").text == before
