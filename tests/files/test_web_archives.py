"""Archives of web pages: WARC and WACZ."""

import gzip
import io
import time
import zipfile
import zlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.article import Edit, EditLog, verify
from editor.files import PageUndecided, ReadError, read_article, restored_path
from editor.files.containers import MAX_TOTAL
from editor.files.errors import WriteError
from editor.files.formats import open_source
from editor.files.resume import find_saved, resume_saved
from editor.files.saved_pages import archived_pages, read_warc
from editor.files.saving import save
from editor.review import Review
from tests.files.web_archives import DAY, STORY, TEXT, A, B, C, answer, resource, wacz, warc

PATH = Path("a.warc.gz")


def text_of(data, key=""):
    return read_warc(data, PATH, None, key)[0].text


def refusal(data, key=""):
    with pytest.raises(ReadError) as caught:
        read_warc(data, PATH, None, key)
    assert str(caught.value).startswith("a.warc.gz")
    return str(caught.value)


@pytest.mark.parametrize("packed", [True, False])
def test_a_page_has_the_address_and_the_time_of_its_capture(packed):
    source, key = read_warc(warc(answer(A), packed=packed), PATH, None, "")
    assert (source.text, key) == (TEXT, A)
    assert source.provenance.fields() == {
        "published": "2026-03-14",
        "address": A,
        "captured": "2026-03-20T08:05:00+00:00",
    }


@pytest.mark.parametrize(
    "sent",
    [
        answer(A, gzip.compress(STORY.encode()), Content_Encoding="gzip"),
        answer(A, zlib.compress(STORY.encode()), Content_Encoding="deflate"),
        answer(A, zlib.compress(STORY.encode(), wbits=-15), Content_Encoding="deflate"),
        answer(
            A, f"{len(STORY.encode()):X};x=y\r\n{STORY}\r\n0\r\n\r\n", Transfer_Encoding="chunked"
        ),
        # Some archives hold what was packed unpacked, and say nothing of it.
        answer(A, Content_Encoding="gzip", Transfer_Encoding="chunked"),
        answer(A, Content_Encoding="br"),
        answer(A, STORY.encode("cp1252"), kind="text/html; charset=iso-8859-1"),
        answer(A, STORY.encode("utf-16"), kind="text/html"),
    ],
)
def test_a_page_is_read_however_it_was_sent(sent):
    assert text_of(warc(sent)) == TEXT


def test_a_page_that_does_not_say_its_encoding_is_read_in_the_likeliest(tmp_path):
    path = tmp_path / "a.warc.gz"
    path.write_bytes(warc(answer(A, STORY.encode("cp1252"))))
    reading = read_article(path)
    assert reading.article.text == TEXT
    assert reading.notes == ("The page does not say its encoding; it was read as cp1252.",)


def test_of_several_pages_one_has_to_be_chosen():
    again = "2026-03-21T08:05:00Z"
    data = warc(answer(A), answer(B, "<p>Page b."), answer(A, "<p>Again.", at=again))
    with pytest.raises(PageUndecided) as caught:
        read_warc(data, PATH, None, "")
    first, other, second = caught.value.pages
    assert first == (f"{A} 2026-03-20T08:05:00+00:00", "The café")
    assert other == (B, "")
    assert text_of(data, B) == "Page b."
    assert text_of(data, second[0]) == "Again."
    assert "2 web pages" in refusal(data, A)
    assert "has no page https://news.example/x." in refusal(data, "https://news.example/x")


def test_a_page_that_was_captured_twice_in_a_second_can_be_chosen():
    data = warc(answer(A), answer(A, "<p>Again."))
    assert text_of(data, f"{A} 2026-03-20T08:05:00+00:00 (2)") == "Again."


def test_only_pages_that_were_found_are_pages():
    data = warc(
        answer(A, status="404 Not Found"),
        answer(B, "body {}", kind="text/css"),
        answer(C, "{}", kind="application/json"),
        answer("urn:x:y"),
    )
    assert "it has no web page" in refusal(data)
    assert text_of(data + warc(answer(A))) == TEXT


def test_a_page_that_was_taken_down_without_a_server():
    assert text_of(resource(A, STORY)) == TEXT
    assert "no web page" in refusal(resource(A, STORY, "text/plain"))


def test_of_a_wacz_the_listed_pages_count():
    archive = warc(answer(A), answer(B, "<p>An advertisement."))
    assert text_of(wacz(archive, A)) == TEXT
    assert "2 web pages" in refusal(wacz(archive))
    assert "2 web pages" in refusal(wacz(archive, C))


@pytest.mark.parametrize("pack", [bytes, lambda archive: wacz(archive, A)])
def test_frames_that_the_archive_holds_are_counted_and_not_read(pack):
    frames = "".join(f"<iframe src='{src}'></iframe>" for src in ("b", "/b#part", A, C, "d"))
    page = STORY.replace("</body>", f"{frames}</body>")
    archive = pack(warc(answer(A, page), answer(B, "<p>An advertisement."), answer(C)))
    source, _ = read_warc(archive, PATH, None, A)
    assert source.text == TEXT
    assert source.notes == ("The text of 2 frames within the page is not read.",)
    assert source.write([]) == page.encode()


@pytest.mark.parametrize("name", ["a.warc", "a.warc.gz", "A.WARC.GZ", "a.wacz", "archive"])
def test_a_corrected_page_is_saved_by_itself_and_verified(tmp_path, name):
    data = warc(answer(A), answer(B, "<p>Page b."), packed=name.lower().endswith(".gz"))
    data = wacz(data, A, B) if name.endswith(".wacz") else data
    path = tmp_path / name
    path.write_bytes(data)
    review = Review(read_article(path, revisions=A).article)
    review.replace([Edit(TEXT.index("considerations"), "considerations", "concerns")])
    target = restored_path(path)
    if name != "archive":
        assert target.name.lower() == "a.restored.html"
    saved = save(review, target, expect={})
    log, corrected = saved.log_path.read_bytes(), target.read_bytes()
    assert corrected.decode() == STORY.replace("considerations", "concerns")
    header = EditLog.parse(log).header
    assert (header["page"], header["address"]) == (A, A)
    assert header["captured"] == "2026-03-20T08:05:00+00:00"
    assert verify(data, log, corrected, open_source).holds
    assert not verify(data, log, STORY.encode(), open_source).holds
    assert not verify(data.replace(data[-9:], b"123456789"), log, corrected, open_source).holds
    assert resume_saved(find_saved(path)).article.origin.revisions == A


def test_a_page_without_changes_is_saved_as_it_is(tmp_path):
    path = tmp_path / "a.warc.gz"
    path.write_bytes(warc(answer(A)))
    review = Review(read_article(path).article)
    saved = save(review, restored_path(path), expect={})
    assert saved.text_path.read_text() == STORY
    with pytest.raises(WriteError, match=r"\.html"):
        save(review, tmp_path / "b.warc.gz", expect={})


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"WARC/1.0\r\n", "damaged"),
        (b"WARC/1.0\r\nContent-Length: 99999999999999999\r\n\r\n", "damaged"),
        (b"WARC/1.0\r\nContent-Length: -1\r\n\r\n", "damaged"),
        (b"\x1f\x8b\x08 no gzip", "damaged"),
        (gzip.compress(b"some text"), "damaged"),
        (b"PK\x03\x04 no zip", "cannot be opened"),
        (wacz(b"nothing"), "damaged"),
        (
            warc(answer(A, gzip.compress(b" " * 70_000_000), Content_Encoding="gzip")),
            "MB when inflated",
        ),
        (warc(answer(A, b"\x1b\x00\x00", Content_Encoding="br")), "br, which is not known"),
        (gzip.compress(bytes(1 << 25)) * (MAX_TOTAL // (1 << 25) + 1), "256 MB"),
        (warc(answer(A, "")), "empty"),
    ],
    ids=range(11),
)
def test_a_damaged_or_hostile_archive_is_refused(data, why):
    assert why in refusal(data)


def test_a_file_of_countless_tiny_records_costs_no_more_than_it_should():
    begin = time.process_time()
    assert "no web page" in refusal(gzip.compress(b"") * 30_000)
    assert "no web page" in refusal(b"WARC/1.0\nContent-Length: 0\n\n" * 30_000)
    assert time.process_time() - begin < 10


def test_the_files_of_a_wacz_may_be_no_larger_together_than_one():
    half = gzip.compress(bytes(1 << 25)) * (MAX_TOTAL // (1 << 26))
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as packed:
        for number in range(3):
            packed.writestr(f"archive/{number}.warc.gz", half)
    assert "256 MB" in refusal(data.getvalue())


def test_the_titles_of_pages_that_are_packed_small_cost_little():
    page = gzip.compress(b"<title>Big</title>" + bytes(60_000_000))
    data = warc(*(answer(f"{A}/{number}", page, Content_Encoding="gzip") for number in range(300)))
    begin = time.process_time()
    with pytest.raises(PageUndecided) as told:
        read_warc(data, PATH, None, "")
    assert {title for _, title in told.value.pages} == {"Big"}
    assert time.process_time() - begin < 5


def test_an_archive_that_is_cut_short_is_read_as_far_as_it_goes():
    data = warc(answer(A), answer(B))
    assert text_of(data[: len(data) - 300]) == TEXT
    assert text_of(warc(answer(A, packed := "<p>" + "word " * 500), packed=False)[:-900])
    assert packed.startswith("<p>")


@given(st.binary(max_size=200), st.integers(0, 1500))
def test_damage_does_no_harm(noise, at):
    data = warc(answer(A, at=DAY), packed=False)
    try:
        pages = archived_pages(data[:at] + noise + data[at + len(noise) :], PATH)
    except ReadError:
        return
    assert all(page.key for page in pages)
