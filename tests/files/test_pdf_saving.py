"""The corrected text of a PDF: saved as another kind of file, proved, and gone on with."""

import subprocess

import pytest

from editor.article import Edit, EditLog, verify
from editor.files import (
    WriteError,
    find_saved,
    log_path,
    read_article,
    restored_path,
    resume_saved,
    save,
)
from editor.files.formats import open_source
from editor.review import Review
from editor.session.next_article import next_article
from editor.session.open_article import ReadAs, load
from editor.session.saved_work import review_of_resumed, review_of_saved
from tests.files.pdf_pages import Line, column, pdf
from tests.files.test_pdf import LEFT, two_columns

TABLE = [
    Line(x, 500 + 14 * at, text)
    for at, row in enumerate((("Station", "Depth"), ("North", "12 m"), ("South", "3 m")))
    for x, text in zip((100, 240), row, strict=True)
]


@pytest.fixture
def paper(tmp_path):
    path = tmp_path / "paper.pdf"
    path.write_bytes(pdf([[*two_columns(), *TABLE], column(60, 80, LEFT[:3])]))
    return path


def corrected(path) -> Review:
    review = Review(read_article(path).article)
    at = review.text.index("repairs")
    review.type(Edit(at, "repairs", "“mending” & café — 10⁻⁶"))
    review.type(Edit(len(review.text), "", "\nA new line"))
    return review


@pytest.mark.parametrize("suffix", [".docx", ".odt", ".html", ".txt"])
def test_the_log_holds_for_every_kind_of_file_that_is_saved(paper, suffix):
    target = restored_path(paper).with_suffix(suffix)
    review = corrected(paper)
    saved = save(review, target, expect={})
    log = saved.log_path.read_bytes()
    verdict = verify(paper.read_bytes(), log, target.read_bytes(), open_source)
    assert verdict.holds, verdict.message
    assert read_article(target).article.text == review.text
    header = EditLog.parse(log).header
    assert header["format"] == "pdf"
    assert header["extraction"].startswith("pypdfium2")
    other = target.read_bytes().replace(b"mending", b"MENDING")
    if suffix in (".html", ".txt"):
        assert not verify(paper.read_bytes(), log, other, open_source).holds


@pytest.mark.parametrize("suffix", [".docx", ".odt", ".html", ".txt"])
def test_saved_work_is_gone_on_with_in_the_file_that_was_saved_last(paper, suffix):
    review = corrected(paper)
    save(review, restored_path(paper), expect={})
    review.type(Edit(0, "How", "Why"))
    save(review, restored_path(paper).with_suffix(suffix), expect={})
    work = find_saved(paper)
    assert work.text_path.suffix == suffix
    resumed = resume_saved(work)
    assert resumed.text_path == work.text_path
    assert review_of_resumed(resumed).text == review.text


def test_a_pdf_is_read_once_to_go_on_with_saved_work(paper, tmp_path, monkeypatch):
    review = corrected(paper)
    save(review, restored_path(paper), expect={})
    started, start = [], subprocess.Popen
    monkeypatch.setattr(subprocess, "Popen", lambda *a, **k: started.append(1) or start(*a, **k))
    found = load(paper, ReadAs(), None, fresh=False, saved=True, check=lambda: None)
    assert review_of_resumed(found.resumed).text == review.text
    assert found.resumed.article.origin.path == paper
    assert len(started) == 1
    assert review_of_saved(paper).text == review.text
    assert len(started) == 2


def test_what_was_saved_of_a_pdf_is_not_the_next_article(paper):
    save(corrected(paper), restored_path(paper).with_suffix(".odt"), expect={})
    assert next_article(paper) is None


@pytest.mark.parametrize("name", ["paper.pdf", "other.pdf", "paper.rtf", "paper"])
def test_a_pdf_is_never_written(paper, name):
    before = paper.read_bytes()
    with pytest.raises(WriteError) as caught:
        save(corrected(paper), paper.with_name(name), expect={})
    assert ".docx, .odt" in caught.value.message
    assert paper.read_bytes() == before
    assert not log_path(paper.with_name(name)).exists()


def test_a_text_that_the_format_cannot_hold_is_refused(paper):
    review = Review(read_article(paper).article)
    review.type(Edit(0, "", "\x0c"))
    with pytest.raises(WriteError) as caught:
        save(review, restored_path(paper).with_suffix(".odt"), expect={})
    assert ".txt" in caught.value.message
    save(review, restored_path(paper).with_suffix(".txt"), expect={})


def test_a_log_of_another_extraction_says_with_what_to_verify(paper):
    review = corrected(paper)
    target = restored_path(paper)
    saved = save(review, target, expect={})
    log = EditLog.parse(saved.log_path.read_bytes())
    log.header["extraction"] = "pypdfium2 4.0.0, pyspellchecker 0.7.0, layout 0"
    log.header["text_sha256"] = "0" * 64
    told = verify(paper.read_bytes(), EditLog(log.header).to_bytes(), b"", open_source)
    assert not told.holds
    assert "verify it with pypdfium2 4.0.0" in told.message


def test_a_line_put_in_is_on_the_page_of_the_one_before_it(paper):
    review = corrected(paper)
    pages = [review.article.paragraphs.at(line).page for line in range(review.text.count("\n") + 1)]
    assert pages == sorted(pages)
    assert pages[-1] == 2


def test_a_phrase_is_on_the_page_where_it_stands_whatever_is_edited_before_it(tmp_path):
    path = tmp_path / "paper.pdf"
    path.write_bytes(pdf([column(60, 80, LEFT[:3]), column(60, 80, LEFT[3:5])]))
    review = Review(read_article(path).article)
    assert "\n" not in review.text, "one paragraph on two pages"

    def page(phrase):
        return review.article.page_at(review.text.index(phrase))

    assert (page("council"), page("engineer")) == (1, 2)
    review.type(Edit(4, "council", "the people who sit on the council and decide what is done"))
    assert (page("decide"), page("repairs"), page("engineer")) == (1, 1, 2)
    review.type(Edit(0, review.text[:150], ""))
    assert page("engineer") == 2
    review.undo()
    review.undo()
    assert (page("repairs"), page("engineer")) == (1, 2)
