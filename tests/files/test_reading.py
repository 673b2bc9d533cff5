import codecs
import os
import socket
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.files import EncodingUndecided, ReadError, read_article
from editor.files.docx import new_docx
from editor.files.odt import new_odt

ENGLISH = "“It’s fine,” said Zoë – naïvely – at the café.\nThe war went on.\n"


@pytest.fixture
def story(tmp_path):
    """Write story.txt from bytes or text; return its path."""

    def make(content, name="story.txt"):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        return path

    return make


def refusal(path, encoding=None):
    """Return the error message for a path."""
    with pytest.raises(ReadError) as caught:
        read_article(path, encoding)
    message = str(caught.value)
    assert path.name in message or "encoding" in message
    assert message.endswith(".")
    return message


# ------------------------------------------------------------------------------- what can be read


@pytest.mark.parametrize(
    ("codec", "mark"),
    [
        ("utf-8", b""),
        ("utf-8", codecs.BOM_UTF8),
        ("utf-16-le", codecs.BOM_UTF16_LE),
        ("utf-16-be", codecs.BOM_UTF16_BE),
        ("utf-32-le", codecs.BOM_UTF32_LE),
        ("utf-32-be", codecs.BOM_UTF32_BE),
    ],
)
def test_marks_and_utf8_are_recognised_and_written_back(story, codec, mark):
    data = mark + ENGLISH.encode(codec)
    reading = read_article(story(data))
    assert reading.article.text == ENGLISH
    assert reading.article.origin.encoding == codec
    assert reading.article.origin.bom == mark
    assert reading.article.encode() == data
    assert reading.notes == ()


def test_every_code_point_comes_out_as_it_went_in(story):
    text = "".join(map(chr, [*range(0xD800), *range(0xE000, 0x110000)]))
    data = text.encode("utf-8")
    assert read_article(story(data)).article.encode() == data


plain_text = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc"]) | st.sampled_from("\n\r")
)


@given(text=plain_text, codec=st.sampled_from(["utf-8", "utf-16-le", "utf-16-be"]))
def test_any_text_with_a_mark_comes_out_as_it_went_in(tmp_path_factory, text, codec):
    mark = {"utf-8": codecs.BOM_UTF8, "utf-16-le": codecs.BOM_UTF16_LE}.get(
        codec, codecs.BOM_UTF16_BE
    )
    path = tmp_path_factory.getbasetemp() / "any.txt"
    path.write_bytes(mark + ("x" + text).encode(codec))
    article = read_article(path).article
    assert article.encode() == path.read_bytes()
    assert article.text == ("x" + text).replace("\r\n", "\n").replace("\r", "\n")


@pytest.mark.parametrize("name", ["story", "STORY.TXT", "a.md", "a.markdown", "a.text", "a.v2"])
def test_suffixes_that_are_text(story, name):
    assert read_article(story("Some text.\n", name)).article.text == "Some text.\n"


def test_five_megabytes_open_with_a_note(story):
    reading = read_article(story("The war went on and on.\n" * 210_000))
    assert len(reading.article.text) > 5_000_000
    (note,) = reading.notes
    assert "5.0 million" in note
    assert "background" in note


def test_a_line_of_200_000_characters_opens(story):
    assert len(read_article(story("word " * 40_000)).article.text) == 200_000


def test_nul_characters_in_a_text_are_kept_and_told(story):
    data = b"The war\0 went on.\0 It ended at last, and all went home.\n"
    reading = read_article(story(data))
    assert reading.article.encode() == data
    assert "2 NUL characters" in reading.notes[0]


def test_mixed_newlines_are_kept_and_told(story):
    data = b"One\r\ntwo\nthree\rfour\r\n"
    reading = read_article(story(data))
    assert reading.article.text == "One\ntwo\nthree\nfour\n"
    assert reading.article.encode() == data
    assert "different ends" in reading.notes[0]


def test_a_link_is_followed(story, tmp_path):
    link = tmp_path / "link.txt"
    link.symlink_to(story("Some text.\n"))
    assert read_article(link).article.text == "Some text.\n"


# ---------------------------------------------------------------------------------- the encoding


def test_what_is_not_utf8_is_left_to_the_person(story):
    data = ENGLISH.encode("cp1252")
    with pytest.raises(EncodingUndecided) as caught:
        read_article(story(data))
    assert caught.value.choices[:3] == ("cp1252", "iso8859-1", "mac-roman")
    assert "line 1" in str(caught.value)
    assert "cp1252" in str(caught.value)
    assert caught.value.preview("cp1252") == ENGLISH.splitlines()[0]
    for choice in caught.value.choices:
        assert read_article(story(data), choice).article.encode() == data


DAMAGED = b"caf\xe9 " + "“It’s fine,” said Zoë – naïvely.\r\n".encode()


@pytest.mark.parametrize(
    "data",
    [DAMAGED, codecs.BOM_UTF8 + DAMAGED, DAMAGED[5:] * 3 + b"\xe2", DAMAGED + b"\xed\xa0\x80"],
)
def test_utf8_with_damaged_bytes_is_offered_first(story, data):
    with pytest.raises(EncodingUndecided) as caught:
        read_article(story(data))
    assert caught.value.choices[0] == "utf-8-with-errors"
    assert "damaged" in str(caught.value)
    assert "naïvely" in caught.value.preview("utf-8-with-errors")
    reading = read_article(story(data), "utf-8-with-errors")
    assert "\ufffd" in reading.article.text
    assert "naïvely" in reading.article.text
    assert "damaged" in reading.notes[0]
    assert reading.article.encode() == data


def test_what_is_hardly_utf8_can_be_read_as_it_all_the_same(story):
    data = ENGLISH.encode("cp1252")
    with pytest.raises(EncodingUndecided) as caught:
        read_article(story(data))
    assert caught.value.choices[-1] == "utf-8-with-errors"
    assert read_article(story(b"plain"), "UTF-8-with-errors").article.text == "plain"


def test_only_encodings_that_fit_every_byte_are_offered(story):
    with pytest.raises(EncodingUndecided) as caught:
        read_article(story(b"caf\xe9 and \x81 in one text, which cp1252 has no character for\n"))
    assert "cp1252" not in caught.value.choices
    assert caught.value.choices[0] == "iso8859-1"


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be", "cp1252"])
def test_every_encoding_that_is_offered_opens(story, codec):
    data = ENGLISH.encode(codec)
    with pytest.raises(EncodingUndecided) as caught:
        read_article(story(data))
    for choice in caught.value.choices:
        assert read_article(story(data), choice).article.encode() == data


def test_what_is_no_text_in_any_encoding_is_not_asked_about(story):
    assert "looks like binary data" in refusal(story(("\x01a\x02b" * 30).encode("utf-16-le")))


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
def test_utf16_without_a_mark_is_offered_first(story, codec):
    data = ENGLISH.encode(codec)
    with pytest.raises(EncodingUndecided) as caught:
        read_article(story(data))
    assert caught.value.choices[0] == codec
    assert read_article(story(data), codec).article.text == ENGLISH
    assert read_article(story(data), "utf-16").article.origin.encoding == codec


def test_an_encoding_asked_for_finds_its_own_mark(story):
    data = codecs.BOM_UTF8 + ENGLISH.encode()
    for name in ("utf-8", "UTF8", "utf-8-sig"):
        assert read_article(story(data), name).article.text == ENGLISH
    assert read_article(story(data), "latin-1").article.text.startswith("ï»¿")
    wide = codecs.BOM_UTF16_BE + ENGLISH.encode("utf-16-be")
    assert read_article(story(wide), "utf-16").article.encode() == wide


def test_an_encoding_asked_for_that_does_not_fit(story):
    message = refusal(story(b"one\ntwo caf\xe9\n"), "utf-8")
    assert "not in the encoding utf-8" in message
    assert "0xE9 on line 2" in message


@pytest.mark.parametrize(
    "name", ["nonsense", "base64", "rot13", "undefined", "a\0b", "idna", "punycode"]
)
def test_an_encoding_that_there_is_not(story, name):
    assert "no text encoding named" in refusal(story("text"), name)


@pytest.mark.parametrize("name", ["utf-7", "unicode_escape"])
def test_an_encoding_that_would_change_the_file(story, name):
    message = refusal(story("one + two\nthree\n"), name)
    assert "were not edited" in message or "does not fit" in message


def test_a_mark_that_lies(story):
    with pytest.raises(EncodingUndecided) as caught:
        read_article(story(codecs.BOM_UTF8 + b"caf\xe9 au lait and so on\n"))
    assert caught.value.choices[0] == "cp1252"


# -------------------------------------------------------------------------- what cannot be opened


def test_no_such_file(tmp_path):
    assert "no such file" in refusal(tmp_path / "missing.txt")
    link = tmp_path / "dangling.txt"
    link.symlink_to("nowhere")
    assert "no such file" in refusal(link)


def test_a_folder(tmp_path):
    folder = tmp_path / "folder.txt"
    folder.mkdir()
    assert "is a folder" in refusal(folder)


def test_a_pipe_without_waiting_for_it(tmp_path):
    pipe = tmp_path / "pipe.txt"
    os.mkfifo(pipe)
    assert "is a pipe" in refusal(pipe)


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such devices")
def test_a_device(tmp_path):
    link = tmp_path / "endless.txt"
    link.symlink_to("/dev/zero")
    assert "is a device" in refusal(link)


def test_a_socket(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)  # the names of sockets must be short
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("socket.txt")
        assert "is a socket" in refusal(tmp_path / "socket.txt")


def test_links_in_a_circle(tmp_path):
    first, second = tmp_path / "first.txt", tmp_path / "second.txt"
    first.symlink_to(second)
    second.symlink_to(first)
    assert "circle" in refusal(first)


def test_a_name_that_is_too_long(tmp_path):
    assert "too long" in refusal(tmp_path / ("x" * 300 + ".txt"))


def test_a_name_that_no_file_has(tmp_path):
    assert "a file cannot have that name" in refusal(tmp_path / "a\0b.txt")


def test_no_permission(story, as_nobody):
    path = story("Some text.\n")
    path.chmod(0)
    with as_nobody():
        assert "permission was denied" in refusal(path)


@pytest.mark.parametrize("data", [b"", codecs.BOM_UTF8, codecs.BOM_UTF16_LE])
def test_an_empty_file(story, data):
    message = refusal(story(data))
    assert "is empty" in message
    assert "nothing to read" in message


def test_a_file_over_the_cap_is_refused_at_once(tmp_path):
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(50_000_001)
    assert "50 MB" in refusal(path)


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"\x89PNG\r\n\x1a\n" + bytes(40), "PNG"),
        (b"PK\x03\x04" + bytes(range(40)), "zip archive"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(40), "Office"),
        (b"{\\rtf1\\ansi The text of it.}", "Rich Text"),
        (b"\x7fELF\x02\x01\x01" + bytes(40), "program"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "JPEG"),
        (b"\x1f\x8b\x08\x00" + bytes(range(40)), "gzip"),
        (bytes(1000), "100 % of it control characters"),
        (bytes(range(256)) * 8, "control characters"),
        (b"\x00\x00\x00\x20ftypisom" + bytes(40), "video"),
    ],
)
def test_what_is_not_text(story, data, what):
    message = refusal(story(data))
    assert "looks like" in message
    assert what in message
    assert "Choose a text file" in message


def test_what_is_not_text_is_not_opened_by_force(story):
    assert "zip archive" in refusal(story(b"PK\x03\x04" + bytes(range(40))), "iso8859-1")


@pytest.mark.parametrize(
    "text",
    ["ID3 is a tag format.", "MZ was his nick.", "BM\n", "PK\n", "x\x07y\n", "\x1b[1mbold\x1b[0m"],
)
def test_text_that_begins_like_something_else(story, text):
    assert read_article(story(text)).article.text == text


@pytest.mark.parametrize(
    ("name", "what"),
    [("a.doc", "an old Word document"), ("a.RTF", "a Rich Text"), ("a.epub", "an electronic book")],
)
def test_formats_that_are_not_read(story, name, what):
    message = refusal(story("<p>text</p>", name))
    assert what in message
    assert ".txt" in message


@pytest.mark.parametrize("name", ["a.docx", "a.odt", "a.html"])
def test_a_document_without_text_is_refused(story, name):
    made = {"a.docx": new_docx(""), "a.odt": new_odt(""), "a.html": b"<p></p>"}[name]
    assert "there is nothing to read" in refusal(story(made, name))
