"""Frames whose page stands in the page itself: browsers show them, so they are read and written."""

import html
from pathlib import Path

import pytest
from hypothesis import given

import editor
from editor.article import EditLog, verify
from editor.article.article import text_sha256
from editor.article.source import Replaced, applied
from editor.files import read_article, restored_path, save
from editor.files.errors import WriteError
from editor.files.formats import open_source
from editor.files.html import Html
from editor.review import Review
from tests.files.random_changes import changes_of

PATH = Path("a.html")


def read(source, encoding=None):
    return Html.read(source if isinstance(source, bytes) else source.encode(), PATH, encoding)


def frame(inner, quote='"', more=""):
    return f"<iframe {more} srcdoc={quote}{html.escape(inner)}{quote}></iframe>"


INNER = "<p>The café &amp; the “port”.</p><p>Second <b>line</b>.</p>"
PAGE = f"<h1>Title</h1><p>Before {frame(INNER)} after.</p><p>Last.</p>"
TEXT = "Title\nBefore after.\nThe café & the “port”.\nSecond line.\nLast."


def changed(page, old, new, encoding=None):
    source = read(page, encoding)
    start = source.text.index(old)
    return source.write([Replaced(start, start + len(old), new)]).decode(encoding or "utf-8")


def test_a_frame_is_read_behind_the_line_that_it_stands_in():
    found = read(PAGE)
    assert found.text == TEXT
    assert [one.kind for one in found.paragraphs] == ["heading", *["text"] * 4]
    (bold,) = found.inlines
    assert found.text[bold.start : bold.end] == "line"
    assert found.write([]) == PAGE.encode()
    assert found.notes == ()


@pytest.mark.parametrize(
    ("page", "text"),
    [
        (frame("<p>Only."), "Only."),
        (f"{frame('<p>First.')}<p>Then.", "First.\nThen."),
        (f"<p>One.</p>{frame('a')}{frame('b')}<p>Two.</p>", "One.\na\nb\nTwo."),
        (f"{frame('a')}{frame('b')}<p>Two.</p>", "a\nb\nTwo."),
        (f"{frame('a')}{frame('b')}{frame('c')}", "a\nb\nc"),
        (f"<p>One.</p>{frame('a')}", "One.\na"),
        (f"<p>One {frame('a', chr(39))}two {frame('b')}.", "One two .\na\nb"),
        ("<p>One.<iframe srcdoc=a></iframe>", "One.\na"),
        (f"<p>One.{frame(frame('in <i>it</i>') + '<p>in one')}", "One.\nin it\nin one"),
        (f"<p>One.{frame('<p hidden>a')}{frame('')}", "One."),
        (f"<p>One.{frame('a', more='hidden')}<div hidden>{frame('b')}</div>", "One."),
        ("<p>One.<iframe srcdoc></iframe><iframe src=x></iframe>", "One."),
        (f"<p>One.<script>{frame('a')}</script><!-- {frame('b')} -->", "One."),
    ],
)
def test_what_frames_show(page, text):
    assert read(page).text == text


def test_a_frame_is_left_over_unless_it_is_most_of_the_page():
    story = "<p>" + "The opening of the article. " * 9
    small = read(story + frame("Buy cheese."))
    assert [small.text[start:end] for start, end in small.furniture] == ["Buy cheese."]
    large = read("<p>Reader</p>" + frame(story + "<nav>Home</nav>"))
    assert [large.text[start:end] for start, end in large.furniture] == ["Home"]


def test_only_what_changes_is_written_anew():
    assert changed(PAGE, "“port”", "harbour’s") == PAGE.replace("“port”", "harbour’s")
    assert changed(PAGE, "café & the", "<café> & a") == PAGE.replace(
        "café &amp;amp; the", "&amp;lt;café&amp;gt; &amp;amp; a"
    )
    assert changed(PAGE, "Before", "Behind") == PAGE.replace("Before", "Behind")
    assert changed(PAGE, "Second line.", 'A "third".') == PAGE.replace(
        "Second &lt;b&gt;line&lt;/b&gt;.", "A &quot;third&quot;.&lt;b&gt;&lt;/b&gt;"
    )
    raw = "<p>a</p><iframe srcdoc='<p>one & \"two\"'></iframe>"
    assert changed(raw, "two", "it's") == raw.replace("two", "it&#39;s")
    assert changed("<iframe srcdoc=word></iframe>", "word", "two words") == (
        '<iframe srcdoc="two words"></iframe>'
    )


def test_a_page_in_another_encoding_holds_any_character_in_its_frames():
    page = '<meta charset="windows-1252">' + frame("<p>The port.")
    found = read(page).write([Replaced(0, 3, "Ελ é")])
    assert b"&#917;&#955; " in found
    assert read(found).text == "Ελ é port."


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("\nThe café & the “port”.\nSecond line.", ""),
        ("The café & the “port”.\nSecond line.\n", ""),
        ("\nThe café & the “port”.\nSecond line.\n", " "),
        ("The café & the “port”.\nSecond line.", ""),
        ("after.\nThe café & the “port”.\nSecond line.\nLast", "and last"),
        ("Second line.\n", ""),
    ],
)
def test_a_frame_can_be_taken_out(old, new):
    expected = TEXT.replace(old, new)
    if old == "Second line.\n":  # it would join a line of the frame with one of the page
        with pytest.raises(WriteError, match="Save it as plain text"):
            changed(PAGE, "Second line.\nL", "L")
        expected = TEXT.replace("\nSecond line.", "")
        old = "\nSecond line."
    assert read(changed(PAGE, old, new)).text == expected


@given(changes_of(TEXT))
def test_whatever_is_written_reads_as_it_should(changes):
    found = read(PAGE)
    try:
        data = found.write(changes)
    except WriteError:
        return
    assert read(data).text == applied(TEXT, changes)


def test_frames_within_frames_are_read_to_a_limit():
    page = "<p>The deepest."
    for _ in range(3):
        page = frame(page)
    assert read(page).text == "The deepest."
    deeper = read("<p>Page.</p>" + frame(page))
    assert deeper.text == "Page."
    assert deeper.notes == ("The text of 1 frame within the page is not read.",)


def test_more_frames_than_a_page_has_are_not_read():
    found = read("<p>Page.</p>" + frame("a") * 600)
    assert found.text == "Page." + "\na" * 500
    assert found.notes == ("The text of 100 frames within the page is not read.",)


def test_a_log_from_when_frames_were_not_read_says_why_it_does_not_verify(tmp_path):
    path = tmp_path / "page.html"
    path.write_text(f"<p>One.</p>{frame('<p>Two.')}")
    review = Review(read_article(path).article)
    saved = save(review, restored_path(path), expect={})
    log = EditLog.parse(saved.log_path.read_bytes())
    log.header |= {"text_sha256": text_sha256("One."), "version": "0.0.9"}
    told = verify(path.read_bytes(), EditLog(log.header).to_bytes(), b"", open_source)
    assert not told.holds
    assert "the file is the one that the log was started for" in told.message
    assert f"(version {editor.__version__}) than is in the log (version 0.0.9)" in told.message
