"""Web pages saved as one file: MHTML, and Safari's web archives."""

import email
import email.policy
import plistlib
import re
import subprocess
import sys
from email.mime.image import MIMEImage
from email.mime.multipart import MIMEMultipart
from email.mime.nonmultipart import MIMENonMultipart
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.article import Edit, EditLog, verify
from editor.article.source import Replaced
from editor.files import ReadError, read_article
from editor.files.errors import WriteError
from editor.files.formats import open_source
from editor.files.saved_pages import mime, read_mhtml, read_webarchive
from editor.files.saving import save
from editor.review import Review
from tests.files.web_archives import A, answer, warc

ROOT = Path(__file__).parents[2]
# As Chromium writes it; the addresses are invented.
CHROMIUM = (
    b"From: <Saved by Blink>\r\n"
    b"Snapshot-Content-Location: https://news.example/story\r\n"
    b"Subject: =?utf-8?Q?Caf=C3=A9?=\r\n"
    b"Date: Mon, 30 Nov 2026 14:37:52 GMT\r\n"
    b"MIME-Version: 1.0\r\n"
    b'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n'
    b'\tboundary="----MultipartBoundary--x1----"\r\n'
    b"\r\n\r\n"
    b"------MultipartBoundary--x1----\r\n"
    b"Content-Type: text/html\r\n"
    b"Content-ID: <frame-1@mhtml.blink>\r\n"
    b"Content-Transfer-Encoding: quoted-printable\r\n"
    b"Content-Location: https://news.example/story\r\n"
    b"\r\n"
    b'<!DOCTYPE html><html><head><meta http-equiv=3D"Content-Type" content=3D"text/h=\r\n'
    b'tml; charset=3DUTF-8"><meta name=3D"date" content=3D"2026-03-14"></head><body>=\r\n'
    b"<p>The caf=C3=A9 by the port raised considerations.</p>\r\n"
    b'<iframe src=3D"cid:frame-2@mhtml.blink"></iframe><div><template shadowmode=3D"=\r\n'
    b'open"><p>In the shadow.</p></template></div></body></html>\r\n'
    b"------MultipartBoundary--x1----\r\n"
    b"Content-Type: text/html\r\n"
    b"Content-ID: <frame-2@mhtml.blink>\r\n"
    b"Content-Transfer-Encoding: quoted-printable\r\n"
    b"\r\n"
    b"<p>In the frame.</p>\r\n"
    b"------MultipartBoundary--x1----\r\n"
    b"Content-Type: image/png\r\n"
    b"Content-Transfer-Encoding: base64\r\n"
    b"\r\n"
    b"iVBORw0KGgo=\r\n"
    b"------MultipartBoundary--x1------\r\n"
)
TEXT = "The café by the port raised considerations.\nIn the frame.\nIn the shadow."
PATH = Path("story.mhtml")
PAGE = "<html><body><p>The café raised considerations.</p>\r\n<p>Second.</p></body></html>"


def message(page=PAGE, transfer="quoted-printable", charset="utf-8", newline=b"\r\n", **headers):
    """A message with a page, as Python's own package writes it."""
    whole = MIMEMultipart("related", type="text/html", boundary="edge.1")
    whole["Date"] = "Sat, 14 Mar 2026 09:30:00 +0100"
    part = MIMENonMultipart("text", "html", charset=charset)
    data = page.encode(charset)
    if transfer == "base64":
        part.set_payload(data)
        email.encoders.encode_base64(part)
    elif transfer == "quoted-printable":
        part.set_payload(data)
        email.encoders.encode_quopri(part)
    else:
        part["Content-Transfer-Encoding"] = transfer
        part.set_payload(data.decode("ascii", "surrogateescape"))
    for name, value in headers.items():
        part[name.replace("_", "-")] = value
    whole.attach(part)
    whole.attach(MIMEImage(b"\x89PNG\r\n\x1a\n--edge.1", "png"))
    made = whole.as_bytes(policy=email.policy.compat32.clone(linesep=newline.decode()))
    return made.replace(newline, b"\n").replace(b"\n", newline)


def html_of(data):
    """The page in a message, as Python's own package reads it."""
    parts = email.message_from_bytes(data).walk()
    return next(one for one in parts if one.get_content_type() == "text/html").get_payload(
        decode=True
    )


def changed(source, old="considerations", new="concerns"):
    start = source.text.index(old)
    return source.write([Replaced(start, start + len(old), new)])


def test_chromium_saves_a_page_with_its_address_and_the_time():
    source = read_mhtml(CHROMIUM, PATH, None)
    assert source.text == TEXT
    assert source.provenance.fields() == {
        "published": "2026-03-14",
        "address": "https://news.example/story",
        "captured": "2026-11-30T14:37:52+00:00",
    }
    assert source.notes == ()
    assert source.write([]) == CHROMIUM


def test_only_the_page_changes_when_it_is_written():
    data = changed(read_mhtml(CHROMIUM, PATH, None), new="concerns of €5")
    assert read_mhtml(data, PATH, None).text == TEXT.replace("considerations", "concerns of €5")
    start, end = CHROMIUM.index(b"<!DOCTYPE"), CHROMIUM.index(b"</html>")
    assert data.startswith(CHROMIUM[:start])
    assert data.endswith(CHROMIUM[end:])
    assert max(map(len, data.split(b"\r\n"))) <= 78
    assert b"\n" not in data.replace(b"\r\n", b"")


@pytest.mark.parametrize("newline", [b"\r\n", b"\n"])
@pytest.mark.parametrize("transfer", ["quoted-printable", "base64", "8bit"])
def test_a_page_is_written_as_it_was(transfer, newline):
    data = message(transfer=transfer, newline=newline)
    source = read_mhtml(data, PATH, None)
    assert source.text == "The café raised considerations.\nSecond."
    written = changed(source)
    assert html_of(written) == html_of(data).replace(b"considerations", b"concerns")
    assert written[written.index(b"image/png") :] == data[data.index(b"image/png") :]


@pytest.mark.parametrize(
    ("charset", "page"),
    [
        ("windows-1252", PAGE),
        ("utf-8", PAGE.replace("<body>", '<meta charset="windows-1252"><body>')),
        ("utf-16", PAGE),
    ],
)
def test_the_message_says_how_the_page_is_encoded(charset, page):
    source = read_mhtml(message(page, "base64", charset), PATH, None)
    assert source.text == "The café raised considerations.\nSecond."
    assert "concerns" in read_mhtml(changed(source), PATH, None).text


def test_pages_in_parts_of_parts_and_the_one_that_is_meant():
    outer = MIMEMultipart("related", start="<b@x>", boundary="outer")
    inner = MIMEMultipart("alternative", boundary="outer.inner")
    for name in "ab":
        part = MIMENonMultipart("text", "html")
        part["Content-ID"] = f"<{name}@x>"
        part.set_payload(f"<p>Page {name}.</p>")
        inner.attach(part)
    outer.attach(inner)
    assert read_mhtml(outer.as_bytes(), PATH, None).text == "Page b."


def test_a_message_that_is_cut_short_is_read_as_far_as_it_goes():
    cut = CHROMIUM[: CHROMIUM.index(b"<iframe")]
    assert read_mhtml(cut, PATH, None).text == TEXT.partition("\n")[0]


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (CHROMIUM.replace(b"text/html", b"text/plain"), "without a web page"),
        (b"MIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nA mail.", "without a web page"),
        (b"", "without a web page"),
        (CHROMIUM.replace(b"--x1----\r\n", b"--x2\r\n"), "its parts are missing"),
        (message(transfer="x-uuencode"), "not known"),
        (CHROMIUM.replace(b"quoted-printable", b"base64"), "not in base64"),
        (b"Content-Type: multipart/related; boundary=a\n\n" + b"--a\n\n" * 30_000, "20,000 parts"),
        (
            b"".join(
                b"Content-Type: multipart/x; boundary=a%d\n\n--a%d\n" % (n, n) for n in range(2000)
            ),
            "nested too deeply",
        ),
    ],
)
def test_what_is_no_page_is_refused_with_a_reason(data, why):
    with pytest.raises(ReadError) as caught:
        read_mhtml(data, PATH, None)
    assert why in str(caught.value)
    assert str(caught.value).startswith("story.mhtml")


@given(st.binary(max_size=300), st.integers(0, len(CHROMIUM)))
def test_damage_does_no_harm(noise, at):
    data = CHROMIUM[:at] + noise + CHROMIUM[at + len(noise) :]
    try:
        source = read_mhtml(data, PATH, "cp1252")
    except ReadError:
        return
    assert source.write([]) == data


def test_what_would_end_the_page_is_not_written():
    source = read_mhtml(message("<pre>The considerations</pre>", "8bit"), PATH, None)
    with pytest.raises(WriteError, match="Save it as plain text"):
        changed(source, "considerations", "\n--edge.1\n")
    assert "concerns" in read_mhtml(changed(source), PATH, None).text


def test_all_text_can_be_taken_out():
    source = read_mhtml(CHROMIUM, PATH, None)
    data = source.write([Replaced(0, len(TEXT), "")])
    assert b"considerations" not in data
    with pytest.raises(ReadError, match="without visible text"):
        read_mhtml(data, PATH, None)


@given(st.text(st.characters(codec="latin-1")), st.sampled_from(["quoted-printable", "base64"]))
def test_whatever_a_page_holds_can_be_put_back(page, transfer):
    data = message("x", transfer)
    (part,) = mime.pages(data)
    written = mime.replaced(data, part, page.encode("latin-1"))
    assert mime.content(written, mime.pages(written)[0]) == page.encode("latin-1")
    assert html_of(written) == page.encode("latin-1")


@pytest.mark.parametrize("name", ["a.mhtml", "a.mht", "a", "a.html", "a.eml"])
def test_it_is_told_by_name_or_content_reviewed_saved_and_verified(tmp_path, name):
    path = tmp_path / name
    path.write_bytes(CHROMIUM)
    article = read_article(path).article
    assert (article.text, article.origin.format) == (TEXT, "mhtml")
    review = Review(article)
    start = TEXT.index("considerations")
    review.replace([Edit(start, "considerations", "concerns")])
    saved = save(review, path.with_name("b" + path.suffix), expect={})
    log, corrected = saved.log_path.read_bytes(), saved.text_path.read_bytes()
    assert EditLog.parse(log).header["captured"] == "2026-11-30T14:37:52+00:00"
    assert verify(CHROMIUM, log, corrected, open_source).holds
    assert not verify(CHROMIUM, log, CHROMIUM, open_source).holds
    assert corrected.endswith(CHROMIUM[CHROMIUM.index(b"Content-ID: <frame-2") :])


def test_a_page_with_the_suffix_of_a_saved_one_is_a_page(tmp_path):
    for name in ("a.mhtml", "a.webarchive"):
        path = tmp_path / name
        path.write_bytes(b"<!doctype html><p>The port.")
        assert read_article(path).article.origin.format == "html"


# ----------------------------------------------------------------------------- Safari's archives


def archive(form, page=PAGE, **more):
    main = {
        "WebResourceData": page.encode("utf-16"),
        "WebResourceMIMEType": "text/html",
        "WebResourceTextEncodingName": "utf-16",
        "WebResourceURL": "https://news.example/story",
    }
    picture = {"WebResourceData": b"\x89PNG", "WebResourceURL": "https://news.example/a.png"}
    content = {"WebMainResource": main | more, "WebSubresources": [picture]}
    return plistlib.dumps(content, fmt=form)


@pytest.mark.parametrize("form", [plistlib.FMT_BINARY, plistlib.FMT_XML])
def test_a_page_saved_by_safari(tmp_path, form):
    path = tmp_path / "a.webarchive"
    path.write_bytes(archive(form))
    article = read_article(path).article
    source = article.source
    assert article.text == "The café raised considerations.\nSecond."
    assert article.provenance.address == "https://news.example/story"
    assert source.write([]) == article.origin.data
    written = plistlib.loads(changed(source))
    before = plistlib.loads(article.origin.data)
    page = written["WebMainResource"].pop("WebResourceData").decode("utf-16")
    assert page == PAGE.replace("considerations", "concerns")
    del before["WebMainResource"]["WebResourceData"]
    assert written == before


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"bplist00",
        b"bplist00" + b"\xff" * 200,
        archive(plistlib.FMT_BINARY)[:-20],
        archive(plistlib.FMT_XML)[:-20],
        plistlib.dumps([1]),
        plistlib.dumps({"WebMainResource": {"WebResourceData": "text"}}),
        b"<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b 'c'>]><plist>&b;</plist>",
        b"<plist>" + b"<array>" * 50_000,
    ],
)
def test_a_damaged_archive_is_refused(data):
    with pytest.raises(ReadError, match=re.escape("no web archive of Safari, or is damaged")):
        read_webarchive(data, Path("a.webarchive"), None)


def test_nothing_that_could_reach_a_network_is_loaded(tmp_path):
    for name, data in (
        ("a.mhtml", CHROMIUM),
        ("a.webarchive", archive(plistlib.FMT_BINARY)),
        ("a.warc.gz", warc(answer(A))),
    ):
        (tmp_path / name).write_bytes(data)
    script = (
        "import sys; from pathlib import Path; from editor.files import read_article\n"
        "for one in Path(sys.argv[1]).iterdir(): assert read_article(one).article.text\n"
        "assert not {'socket', '_socket', 'ssl', 'http', 'email'} & sys.modules.keys()"
    )
    subprocess.run([sys.executable, "-c", script, tmp_path], check=True, cwd=ROOT)
