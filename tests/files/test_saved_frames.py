"""Frames whose page was saved beside the one that shows it: read in their place, and written."""

import html
import plistlib
import time
from pathlib import Path

import pytest
from hypothesis import given

from editor.article import Edit, EditLog, verify
from editor.article.source import Replaced, applied
from editor.files import read_article, restored_path, save
from editor.files.errors import WriteError
from editor.files.formats import open_source
from editor.files.html.frames import DEEPEST
from editor.files.saved_pages import read_mhtml, read_webarchive
from editor.files.saved_pages.frames import absolute
from editor.review import Review
from tests.files.random_changes import changes_of

PATH = Path("story.mhtml")
STORY = "https://news.example/2026/story.html"
UNREAD = "The text of {} within the page is not read."


def mhtml(*parts):
    """A message of pages, each a text or with headers of its own."""
    made = b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=edge\r\n\r\n"
    for number, part in enumerate(parts):
        page, headers = part if isinstance(part, tuple) else (part, {})
        headers = {"Content-ID": f"<{number}@x>", **headers}
        kind = headers.pop("Content-Type", "text/html; charset=utf-8")
        head = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
        data = page if isinstance(page, bytes) else page.encode()
        made += f"--edge\r\nContent-Type: {kind}\r\n{head}\r\n".encode() + data + b"\r\n"
    return made + b"--edge--\r\n"


def frame(number):
    return f'<iframe src="cid:{number}@x"></iframe>'


def read(*parts):
    return read_mhtml(mhtml(*parts), PATH, None)


def changed(source, old, new):
    start = source.text.index(old)
    return source.write([Replaced(start, start + len(old), new)])


PAGES = (
    f"<h1>Title</h1><p>Before {frame(1)} after.</p><p>Last.</p>",
    f"<p>The “port”.</p>{frame(2)}<p>Its <b>end</b>.</p>",
    "<p>Within é it.</p><p>Second.</p>",
)
TEXT = "Title\nBefore after.\nThe “port”.\nWithin é it.\nSecond.\nIts end.\nLast."


def test_frames_are_read_behind_the_line_that_they_stand_in():
    source = read(*PAGES)
    assert source.text == TEXT
    assert source.notes == ()
    assert len(source.paragraphs) == TEXT.count("\n") + 1
    (bold,) = source.inlines
    assert source.text[bold.start : bold.end] == "end"
    assert source.write([]) == mhtml(*PAGES)


def test_only_the_page_of_the_frame_changes():
    source = read(*PAGES)
    for old, new in (("Second", "The second"), ("“port”", "harbour"), ("Last", "At last")):
        data = changed(source, old, new)
        assert data == mhtml(*PAGES).replace(old.encode(), new.encode())
        assert read_mhtml(data, PATH, None).text == TEXT.replace(old, new)


def test_what_is_changed_in_frames_is_saved_and_proved(tmp_path):
    path = tmp_path / "story.mhtml"
    path.write_bytes(mhtml(*PAGES))
    review = Review(read_article(path).article)
    for old, new in (("Within", "In"), ("Title", "A title"), ("end", "last")):
        review.replace([Edit(review.text.index(old), old, new)])
    saved = save(review, restored_path(path), expect={})
    log = saved.log_path.read_bytes()
    assert verify(path.read_bytes(), log, saved.text_path.read_bytes(), open_source).holds
    assert read_article(saved.text_path).article.text == review.text
    assert EditLog.parse(log).header["format"] == "mhtml"


@pytest.mark.parametrize(
    ("src", "location"),
    [
        ("frame.html", "https://news.example/2026/frame.html"),
        ("frame.html#part", "https://news.example/2026/frame.html"),
        ("../ads/one?size=2", "https://news.example/ads/one?size=2"),
        ("/ads/one", "https://news.example/ads/one"),
        ("//ads.example/one", "https://ads.example/one"),
        ("https://ads.example/one", "https://ads.example/one"),
        ("https://ads.example/?a=1&amp;b=2", "https://ads.example/?a=1&b=2"),
        ("frame.html", "frame.html"),
    ],
)
def test_frames_that_call_their_page_by_its_address(src, location):
    source = read(
        (f"<p>One.</p><iframe src='{src}'></iframe>", {"Content-Location": STORY}),
        ("<p>Two.", {"Content-Location": location}),
    )
    assert source.text == "One.\nTwo."


def test_frames_that_are_not_read_for_whatever_reason_are_counted_in_one_sentence():
    within = "<p>Too deep."
    for _ in range(DEEPEST + 1):
        within = f'<p>In it.<iframe srcdoc="{html.escape(within)}"></iframe>'
    source = read(f"<p>Page.{within}", "<p>Shown by nothing.")
    assert source.notes == (UNREAD.format("2 frames"),)


def test_addresses_as_a_page_sees_them():
    assert absolute("a?b/../c", STORY) == "https://news.example/2026/a?b/../c"
    assert absolute("?b", STORY + "?a") == STORY + "?b"
    assert absolute("a", "https://news.example") == "https://news.example/a"
    assert absolute("../../../a", STORY) == "https://news.example/a"
    assert absolute("../b/", STORY) == "https://news.example/b/"
    assert absolute("/", STORY) == "https://news.example/"
    assert absolute("about:blank", STORY) == "about:blank"
    assert absolute("a", "not said") == "a"
    # Pages that scripts fill have a path of their own behind the sign of a fragment.
    assert absolute("a", STORY + "#!/world/today") == "https://news.example/2026/a"
    assert absolute("?b", STORY + "#part?a") == STORY + "?b"


def test_framesets_and_frames_of_the_same_page():
    frames = '<frameset><frame src="cid:1@x"><frame src="cid:2@x"></frameset>'
    assert read(frames, "<p>Menu", "<p>Story").text == "Menu\nStory"
    assert read(f"<p>a{frame(1)}{frame(1)}<p>b{frame(1)}", "Once.").text == "a\nOnce.\nb"


@pytest.mark.parametrize(
    "pages",
    [
        (f"<p>Page.{frame(0)}",),
        (f"<p>Page.{frame(1)}", f"{frame(0)}{frame(1)}"),
        (f"<p>Page.{frame(1)}", frame(2), f"{frame(1)}{frame(0)}"),
    ],
)
def test_a_page_that_shows_itself_is_read_once(pages):
    source = read(*pages)
    assert (source.text, source.notes) == ("Page.", ())
    assert read_mhtml(changed(source, "Page", "Leaf"), PATH, None).text == "Leaf."


def test_what_is_not_read_is_named():
    assert read("<p>Page.", "<p>Shown by nothing.").notes == (UNREAD.format("1 frame"),)
    assert read(f"<div hidden>{frame(1)}</div>Page.", "<p>Hidden.").text == "Page."
    deep = [f"<p>{number}.{frame(number + 1)}" for number in range(6)]
    source = read(*deep, "<p>6.")
    assert source.text == "0.\n1.\n2.\n3."
    assert source.notes == (UNREAD.format("3 frames"),)
    damaged = read(f"Page.{frame(1)}", ("!", {"Content-Transfer-Encoding": "base64"}))
    assert (damaged.text, damaged.notes) == ("Page.", (UNREAD.format("1 frame"),))


def test_many_frames_are_no_trouble():
    few = "".join(map(frame, range(1, 100)))
    pages = (f"<p>Page.{few}", *(f"{few}<p>{number}." for number in range(1, 100)))
    started = time.process_time()
    assert len(read(*pages).text.split("\n")) == 100
    assert time.process_time() - started < 3


def test_each_page_has_an_encoding_of_its_own():
    source = read(
        f"<p>Café.{frame(1)}{frame(2)}",
        ("<p>Café two.".encode("cp1252"), {"Content-Type": 'text/html; charset="windows-1252"'}),
        ("<p>Plain.", {"Content-Type": "text/html"}),
    )
    assert source.text == "Café.\nCafé two.\nPlain."
    data = changed(source, "two", "deux “é”")
    assert "Café deux “é”.".encode("cp1252") in data
    # Browsers guess how a page is encoded that does not say it.
    assert b"Pl&#233;" in changed(source, "Pla", "Plé")


@given(changes_of(TEXT))
def test_whatever_is_written_reads_as_it_should(changes):
    source = read(*PAGES)
    try:
        data = source.write(changes)
    except WriteError:
        return
    assert read_mhtml(data, PATH, None).text == applied(TEXT, changes)


# ----------------------------------------------------------------------------- Safari's archives


def main(page, address):
    return {
        "WebResourceData": page.encode(),
        "WebResourceTextEncodingName": "UTF-8",
        "WebResourceURL": address,
    }


@pytest.mark.parametrize("form", [plistlib.FMT_BINARY, plistlib.FMT_XML])
def test_frames_of_a_web_archive(form):
    inner = {"WebMainResource": main("<p>In it.", "https://ads.example/in")}
    within = {
        "WebMainResource": main(
            '<p>Beside.<iframe src="in"></iframe>', "https://ads.example/beside"
        ),
        "WebSubframeArchives": [inner],
    }
    archive = {
        "WebMainResource": main('<p>Story.<iframe src="//ads.example/beside"></iframe>', STORY),
        "WebSubframeArchives": [within, "no archive"],
        "WebSubresources": [{"WebResourceData": b"\0"}],
    }
    source = read_webarchive(plistlib.dumps(archive, fmt=form), PATH, None)
    assert (source.text, source.notes) == ("Story.\nBeside.\nIn it.", ())
    data = changed(source, "In it", "Within")
    inner["WebMainResource"]["WebResourceData"] = b"<p>Within."
    assert plistlib.loads(data) == archive
    within["WebMainResource"]["WebResourceURL"] = "https://ads.example/elsewhere"
    lost = read_webarchive(plistlib.dumps(archive, fmt=form), PATH, None)
    assert (lost.text, lost.notes) == ("Story.", (UNREAD.format("2 frames"),))


def test_a_web_archive_that_holds_itself():
    archive = {"WebMainResource": main('<p>Story.<iframe src=""></iframe>', STORY)}
    archive["WebSubframeArchives"] = [archive] * 3
    source = read_webarchive(plistlib.dumps(archive, fmt=plistlib.FMT_BINARY), PATH, None)
    assert (source.text, source.notes) == ("Story.", ())
    again = read_webarchive(changed(source, "Story", "Tale"), PATH, None)
    assert again.text == "Tale."


def test_a_web_archive_that_holds_one_frame_twice():
    within = {"WebMainResource": main("<p>Beside.", "https://ads.example/beside")}
    archive = {
        "WebMainResource": main('<p>Story.<iframe src="//ads.example/beside"></iframe>', STORY),
        "WebSubframeArchives": [within, {**within, "again": True}],
    }
    source = read_webarchive(plistlib.dumps(archive, fmt=plistlib.FMT_BINARY), PATH, None)
    assert (source.text, source.notes) == ("Story.\nBeside.", ())


def test_a_web_archive_of_many_frames_is_no_trouble():
    many = ["no archive"] * 100_000
    pages = [main(f"<p>{number}.", f"https://ads.example/{number}") for number in range(1_000)]
    within = [{"WebMainResource": page, "WebSubframeArchives": many} for page in pages]
    archive = {"WebMainResource": main("<p>Story.", STORY), "WebSubframeArchives": within}
    started = time.process_time()
    source = read_webarchive(plistlib.dumps(archive, fmt=plistlib.FMT_BINARY), PATH, None)
    assert time.process_time() - started < 5
    assert (source.text, source.notes) == ("Story.", (UNREAD.format("999 frames"),))
