"""Documents and web pages in the window: opened, corrected, saved, recovered."""

import shutil

import pytest

from editor.article import Edit, Replaced, verify
from editor.export import ExportOptions
from editor.files import log_path, read_article, restored_path
from editor.files.docx import Docx, new_docx
from editor.files.formats import open_source
from editor.files.odt import new_odt
from editor.review import State
from editor.ui.ask.page_dialog import PageDialog
from editor.ui.ask.questions import Answer
from editor.ui.widgets.elided_label import ElidedLabel
from tests.files import web_archives
from tests.files.pdf_pages import Line, column, pdf
from tests.files.web_archives import TEXT, A, B, answer, warc
from tests.ui.what_is_seen import messages_of
from tests.ui.whole_program import STORY, PhraseEngine, end_program, start_program

PAGE = (
    "<!doctype html><html><head><title>Port</title></head><body>"
    "<nav><ul><li>Home</li><li>World news</li></ul></nav>"
    "<article><h1>Port inquiry</h1><p>City <b>officers</b> just lately raised considerations.</p>"
    "</article><footer>Published by the officers</footer></body></html>"
)


@pytest.fixture(params=["story.docx", "story.odt"])
def document(request, tmp_path):
    path = tmp_path / request.param
    make = new_docx if path.suffix == ".docx" else new_odt
    path.write_bytes(make(STORY.rstrip("\n")))
    return path


def opened(window, path, engine):
    window.open(path)
    window.set_engine(engine)
    return window.controller.session


def test_a_document_is_corrected_and_saved_as_what_it_was(window, document, engine):
    before = document.read_bytes()
    session = opened(window, document, engine)
    assert session.review.text == STORY.rstrip("\n")
    session.go_next()
    session.accept(1)
    window.controller.save()
    target = restored_path(document)
    assert "City officials" in read_article(target).article.text
    assert document.read_bytes() == before
    log = log_path(target).read_bytes()
    assert verify(before, log, target.read_bytes(), open_source).holds


@pytest.fixture
def paper(tmp_path):
    path = tmp_path / "paper.pdf"
    first = ["It is said that city officers just", "lately raised considerations, and"]
    second = [*column(60, 80, ["considerations again."]), Line(60, 120, "References", 14)]
    entry = Line(60, 140, "[1] A. Vale. City officers raised considerations. 2021.")
    path.write_bytes(pdf([column(60, 80, first), [*second, entry]]))
    return path


def test_a_pdf_is_corrected_and_saved_as_a_word_document(window, paper, engine):
    before = paper.read_bytes()
    session = opened(window, paper, engine)
    references = session.review.text.index("References")
    assert session.review.items()
    assert all(item.start < references for item in session.review.items())
    session.go_next()
    session.accept(1)
    window.controller.save()
    target = restored_path(paper)
    assert target.suffix == ".docx"
    assert "city officials" in read_article(target).article.text
    assert paper.read_bytes() == before
    log = log_path(target).read_bytes()
    assert verify(before, log, target.read_bytes(), open_source).holds
    window.controller.close_article()
    window.open(paper)
    assert "city officials" in window.controller.session.review.text


def test_a_suspect_of_a_pdf_says_its_page(window, paper, engine):
    session = opened(window, paper, engine)
    caption = window.findChild(ElidedLabel, "suspect_caption")
    said = []
    for item in session.review.items():
        session.go_to(item.id)
        said.append(caption.accessibleName().split(" · ")[1])
    assert sorted(set(said)) == ["p. 1", "p. 2"]


def test_saved_work_on_a_document_is_gone_on_with(window, document, engine, answers):
    session = opened(window, document, engine)
    session.go_next()
    session.accept(1)
    window.controller.save()
    text = session.review.text
    window.controller.close_article()
    window.open(document)
    assert any(one[0] == "resume" for one in answers.asked)
    assert window.controller.session.review.text == text


def test_work_on_a_document_is_recovered(window, document, tmp_path, answers, resources):
    session = opened(window, document, PhraseEngine())
    session.go_next()
    session.accept(1)
    left = tmp_path / "left"
    shutil.copytree(window.controller.opening.journals, left)
    again = start_program(tmp_path / "again", answers, resources, left)
    try:
        again.window.start(None)
        assert again.window.controller.session.review.text == session.review.text
    finally:
        end_program(again)


@pytest.fixture
def tracked(tmp_path):
    """A document that carries a tracked change already."""
    path = tmp_path / "tracked.docx"
    source = Docx.read(new_docx("The officers said."), path)
    path.write_bytes(source.write_tracked([Replaced(4, 12, "corporals")], "Ada"))
    return path


@pytest.mark.parametrize(
    ("answer", "text"),
    [(Answer.FINAL, "The corporals said."), (Answer.ORIGINAL, "The officers said.")],
)
def test_tracked_changes_are_asked_about(window, tracked, answers, answer, text):
    answers.revisions_answer = answer
    window.open(tracked)
    (asked,) = (one for one in answers.asked if one[0] == "revisions")
    assert asked[1] == "tracked.docx"
    review = window.controller.session.review
    assert review.text == text
    review.replace([Edit(0, "The", "Those")])
    window.controller.save()
    written = restored_path(tracked)
    log = log_path(written).read_bytes()
    assert verify(tracked.read_bytes(), log, written.read_bytes(), open_source).holds


def test_a_document_with_tracked_changes_is_not_opened_unasked(window, tracked, answers):
    window.open(tracked)
    assert window.controller.article is None


def test_a_page_keeps_its_menus_and_they_are_suspects(window, engine, tmp_path):
    path = tmp_path / "page.html"
    path.write_text(PAGE)
    session = opened(window, path, engine)
    review = session.review
    kinds = {item.text: item.kind.value for item in review.items()}
    assert kinds["Home"] == kinds["World news"] == "furniture"
    assert kinds["Published by the officers"] == "furniture"
    assert kinds["officers"] == "spun"
    officers = next(item for item in review.items() if item.text == "officers")
    review.accept(officers.id)
    window.controller.save()
    written = restored_path(path).read_text()
    assert written == PAGE.replace("<b>officers</b>", "<b>officials</b>")


def test_a_menu_line_that_is_removed_goes_from_the_page(window, engine, tmp_path):
    path = tmp_path / "page.html"
    path.write_text(PAGE)
    review = opened(window, path, engine).review
    home = next(item for item in review.items() if item.text == "Home")
    review.accept(home.id)
    assert review.item(home.id).state is State.ACCEPTED
    window.controller.save()
    assert ">Home<" not in restored_path(path).read_text()


def test_a_document_is_exported_with_tracked_changes(window, document, engine, answers, tmp_path):
    session = opened(window, document, engine)
    session.go_next()
    session.accept(1)
    out = tmp_path / f"out{document.suffix}"
    answers.export_answer = (document.suffix[1:], ExportOptions(tracked=True, author="Ada"), out)
    window.actions_by_id["export"].trigger()
    assert read_article(out, revisions="original").article.text == STORY.rstrip("\n")
    assert read_article(out, revisions="final").article.text == session.review.text


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("a.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "encrypted"),
        ("a.docx", b"PK\x03\x04" + bytes(99), "damaged"),
        ("a.odt", b"just words", "a.odt"),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "LibreOffice"),
        ("a.html", b"\x89PNG\r\n\x1a\n" + bytes(99), "picture"),
    ],
)
def test_what_is_no_such_document_is_named(window, tmp_path, name, data, says):
    path = tmp_path / name
    path.write_bytes(data)
    window.open(path)
    (message,) = messages_of(window)
    assert says in message
    assert window.controller.article is None


def test_which_page_of_an_archive_is_asked(window, answers, tmp_path):
    path = tmp_path / "site.warc.gz"
    path.write_bytes(warc(answer(A), answer(B, "<p>Page b.")))
    window.open(path)
    assert answers.asked == [("page", "site.warc.gz", ((A, "The café"), (B, "")))]
    assert window.controller.session is None
    answers.page_answer = A
    window.open(path)
    review = window.controller.session.review
    assert review.text == TEXT
    review.replace([Edit(0, "The", "A")])
    window.controller.save()
    page = tmp_path / "site.restored.html"
    assert page.read_text() == web_archives.STORY.replace("The café by", "A café by")
    # The work is on the one page, not on the other.
    answers.page_answer = B
    answers.asked.clear()
    window.open(path)
    assert [one[0] for one in answers.asked] == ["page"]
    answers.page_answer, answers.resume_answer = A, Answer.RESUME
    window.open(path)
    assert window.controller.session.review.text == TEXT.replace("The café", "A café")


def test_the_dialog_for_pages_names_title_and_address(qtbot):
    dialog = PageDialog("site.warc", [(A, "The <b>café</b>"), (B, "")])
    qtbot.addWidget(dialog)
    assert dialog.list.item(0).text() == f"The <b>café</b>\n{A}"
    assert dialog.chosen == A
    dialog.list.setCurrentRow(1)
    assert (dialog.list.item(1).text(), dialog.chosen) == (B, B)
