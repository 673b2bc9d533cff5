"""A file is read as what it is, or refused with a sentence that says what it is."""

import pytest

from editor.article import Edit
from editor.files import ReadError, find_saved, read_article, restored_path, resume_saved, save
from editor.files.docx import new_docx
from editor.files.odt import new_odt
from editor.review import Review

PAGE = b"<!doctype html><html><body><p>Hello just lately.</p></body></html>"
FLAT = (
    b'<?xml version="1.0"?><office:document xmlns:office="urn:o" office:mimetype="a">'
    b"<office:body/></office:document>"
)
MHTML = (
    b'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"'
    b"\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>a</p>\r\n--b--\r\n"
)


def refusal(path):
    with pytest.raises(ReadError) as caught:
        read_article(path)
    assert path.name in str(caught.value)
    assert str(caught.value).endswith(".")
    return str(caught.value)


@pytest.mark.parametrize("name", ["page", "page.xht", "page.shtml", "page.XHT", "page.php"])
@pytest.mark.parametrize(
    "source",
    [
        PAGE,
        b"\xef\xbb\xbf\n<!-- saved from url=(0014)about:internet -->\n" + PAGE,
        b'<?xml version="1.0" encoding="utf-8"?>\n<HTML xmlns="x"><p>Hello just lately.</p></HTML>',
    ],
)
def test_a_page_is_read_as_a_page(tmp_path, name, source):
    path = tmp_path / name
    path.write_bytes(source)
    article = read_article(path).article
    assert article.text == "Hello just lately."
    assert article.origin.format == "html"
    assert article.encode() == source


@pytest.mark.parametrize("name", ["page", "page.php"])
def test_work_on_a_page_without_its_suffix_is_saved_and_goes_on(tmp_path, name):
    path = tmp_path / name
    path.write_bytes(PAGE)
    review = Review(read_article(path).article)
    review.type(Edit(6, "just lately", "recently"))
    save(review, restored_path(path), expect={})
    assert restored_path(path).read_bytes() == PAGE.replace(b"just lately", b"recently")
    assert resume_saved(find_saved(path)).article.origin.format == "html"


@pytest.mark.parametrize("name", ["story", "story.1", "story.txt", "story.md"])
def test_a_text_is_read_as_a_text(tmp_path, name):
    path = tmp_path / name
    for source in (b"<p>No page says so.", b"MIME-Version: 1.0\n\nA mail.", b"a <html> tag"):
        path.write_bytes(source)
        assert read_article(path).article.text == source.decode()
        assert read_article(path).notes == ()


def test_a_page_with_the_suffix_of_a_text_is_told(tmp_path):
    path = tmp_path / "page.txt"
    path.write_bytes(PAGE)
    reading = read_article(path)
    assert reading.article.text == PAGE.decode()
    assert "rename it to .html" in reading.notes[0]


@pytest.mark.parametrize(
    ("name", "content", "what"),
    [
        ("a.fodt", FLAT, "OpenDocument text in one XML file"),
        ("a.fodp2", FLAT, "OpenDocument text in one XML file"),
        ("a.xml", b'<?xml version="1.0"?><article><p>a</p></article>', "an XML document"),
        ("a.docm", b"PK", "with macros"),
        ("a.dotx", b"PK", "a Word template"),
        ("a.dotm", b"PK", "template with macros"),
        ("a.ott", b"PK", "OpenDocument template"),
        ("a.odm", b"PK", "master document"),
    ],
)
def test_what_cannot_be_read_is_named(tmp_path, name, content, what):
    path = tmp_path / name
    path.write_bytes(content)
    message = refusal(path)
    assert what in message
    assert "Save it as" in message or "save it as" in message


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html", "a", "a.xht"])
@pytest.mark.parametrize(
    ("content", "suffix"),
    [(new_docx("Some text.", "A"), ".docx"), (new_odt("Some text.", "A"), ".odt")],
)
def test_a_document_with_the_suffix_of_a_text_says_which_to_give_it(
    tmp_path, name, content, suffix
):
    path = tmp_path / name
    path.write_bytes(content)
    assert f"Rename it to {suffix}" in refusal(path)
    path.rename(path.with_suffix(suffix))
    assert read_article(path.with_suffix(suffix)).article.text == "Some text."
