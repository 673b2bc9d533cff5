"""Whatever no edit touches is written byte for byte as it was read."""

import itertools
import re
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.article import WITH_ERRORS, Article, Edit, EditMismatchError

EVERY = "".join(chr(code) for code in range(sys.maxunicode + 1) if not 0xD800 <= code <= 0xDFFF)
UNICODE = [("utf-8", b""), ("utf-8", b"\xef\xbb\xbf"), ("utf-16-le", b"\xff\xfe"),
           ("utf-16-be", b"\xfe\xff"), ("utf-32-le", b"\xff\xfe\x00\x00")]  # fmt: skip
raw_texts = st.lists(
    st.sampled_from(["\n", "\r\n", "\r", "a", "bc ", "😀", "e\u0301", "\u2028", "\x85", "\x0b"]),
    max_size=14,
).map("".join)


def read(raw, encoding="utf-8", bom=b""):
    return Article.from_bytes(bom + raw.encode(encoding), encoding, bom=bom)


def as_lf(raw):
    return re.sub("\r\n|\r|\n", "\n", raw)


@pytest.mark.parametrize(("encoding", "bom"), UNICODE)
def test_every_code_point_comes_out_as_it_went_in(encoding, bom):
    data = bom + EVERY.encode(encoding)
    article = Article.from_bytes(data, encoding, bom=bom)
    assert article.encode() == data
    assert len(article.text) == len(EVERY)


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_every_code_point_beside_each_newline(newline):
    raw = newline.join(char for char in EVERY if char not in "\r\n")
    article = read(raw)
    assert article.newline == newline
    assert not article.mixed_newlines
    assert article.encode() == raw.encode()
    assert "\r" not in article.text


def test_one_edit_among_every_code_point_changes_nothing_else():
    article = read(EVERY)
    start = article.text.index("m")
    article.apply(Edit(start, "mno", "😀"))
    assert article.encode() == EVERY.replace("mno", "😀", 1).encode()


@pytest.mark.parametrize("encoding", ["cp1252", "latin-1", "cp437", "koi8-r", "mac-roman"])
def test_every_byte_of_a_one_byte_encoding(encoding):
    data = bytes(
        byte for byte in range(256) if bytes([byte]).decode(encoding, "ignore") or byte < 32
    )
    assert Article.from_bytes(data, encoding).encode() == data


@given(raw_texts)
def test_untouched_text_is_identical(raw):
    article = read(raw)
    assert article.text == article.original == as_lf(raw)
    assert article.encode() == raw.encode()


@given(raw_texts, st.data())
@settings(max_examples=400)
def test_one_edit_differs_in_its_span_only(raw, data):
    article = read(raw)
    text = article.text
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    after = data.draw(st.text(st.sampled_from("xy\n😀"), max_size=3))
    article.apply(Edit(start, text[start:end], after))
    written = article.encode().decode()
    assert as_lf(written) == text[:start] + after + text[end:]
    # every newline with its text before it, so that offsets of the raw text are available
    units = re.findall("\r\n|\r|\n|[^\r\n]", raw)
    left, right = "".join(units[:start]), "".join(units[end:])
    assert written.startswith(left)
    between = written[len(left) : len(written) - len(right)] if right else written[len(left) :]
    if written.endswith(right):
        assert as_lf(between) == after
    else:
        # A CR is now directly before an LF; unchanged, they would be read as one newline.
        assert right.startswith("\n")
        assert (left + after).endswith(("\r", "\n"))


@given(raw_texts, st.data())
@settings(max_examples=300)
def test_taking_an_edit_back_gives_the_very_bytes_back(raw, data):
    article = read(raw)
    done = []
    for _ in range(data.draw(st.integers(1, 4))):
        text = article.text
        start = data.draw(st.integers(0, len(text)))
        end = data.draw(st.integers(start, len(text)))
        edit = Edit(start, text[start:end], data.draw(st.sampled_from(["", "x", "\n", "a\n\nb"])))
        done.append((edit, article.apply(edit)))
        assert as_lf(article.encode().decode()) == article.text
    for edit, taken in reversed(done):
        article.apply(edit.inverse(), taken)
    assert article.encode() == raw.encode()


@pytest.mark.parametrize(("one", "other"), list(itertools.permutations(["\n", "\r\n", "\r"], 2)))
def test_newlines_that_come_together_stay_two(one, other):
    raw = f"a{one}x{other}b\n\nc\r\nd"
    article = read(raw)
    article.apply(Edit(2, "x", ""))
    again = Article.from_bytes(article.encode())
    assert again.text == article.text == "a\n\nb\n\nc\nd"
    article.apply(Edit(2, "", "x"))
    assert article.encode() == raw.encode()


def test_newlines_of_three_styles_that_come_together_stay_three():
    article = read("a\rx\ny\nb\r\nc\r\n")
    article.apply(Edit(2, "x", ""))
    article.apply(Edit(3, "y", ""))
    assert Article.from_bytes(article.encode()).text == article.text == "a\n\n\nb\nc\n"


def test_new_lines_get_the_usual_newline():
    article = read("a\r\nb\r\nc\n")
    assert article.newline == "\r\n"
    assert article.mixed_newlines
    article.apply(Edit(1, "", "\nnew"))
    assert article.encode() == b"a\r\nnew\r\nb\r\nc\n"


def test_an_edit_cannot_put_in_what_a_file_could_not_give_back():
    article = read("one\r\ntwo")
    for bad in ("a\rb", "\r\n", "\ud83d", "x\udfff"):
        with pytest.raises(ValueError):
            article.apply(Edit(0, "one", bad))
    with pytest.raises(EditMismatchError):
        article.apply(Edit(0, "two", "x"))
    assert article.encode() == b"one\r\ntwo"


def test_another_encoding_has_no_byte_order_mark_of_the_first():
    article = read("naïve\r\n", "utf-16-le", b"\xff\xfe")
    assert article.encode("cp1252") == b"na\xefve\r\n"
    assert article.encode("utf-16-le") == article.origin.data
    article.apply(Edit(0, "", "😀"))
    with pytest.raises(UnicodeEncodeError):
        article.encode("cp1252")


@pytest.mark.parametrize(
    ("encoding", "character"), [("shift_jis", "¥"), ("cp932", "¬"), ("iso2022_jp", "\x1b")]
)
def test_a_character_that_an_encoding_writes_as_another_is_refused(encoding, character):
    article = read("one\r\ntwo", encoding)
    article.apply(Edit(6, "o", f"{character}(B"))
    for written in (article.encode, lambda: Article.from_text(article.text).encode(encoding)):
        with pytest.raises(UnicodeEncodeError) as caught:
            written()
        assert caught.value.object[caught.value.start] == character


def test_an_article_that_was_never_in_a_file():
    article = Article.from_text("one\r\ntwo")
    assert article.origin.name == "untitled.txt"
    assert article.text == "one\ntwo"
    assert article.encode() == b"one\r\ntwo"


def test_bytes_in_another_encoding_are_refused():
    with pytest.raises(UnicodeDecodeError):
        Article.from_bytes(b"na\xefve")
    for encoding in ("no-such-encoding", "base64", "punycode", "IDNA"):
        with pytest.raises(LookupError):
            Article.from_bytes(b"naive", encoding)


# ------------------------------------------------------------------- UTF-8 with damaged bytes

pieces = st.lists(
    st.binary(max_size=6)
    | st.text(st.characters(exclude_categories=["Cs"]), max_size=6).map(str.encode)
    | st.sampled_from(
        [b"\xe9", b"\xe2\x80", b"\xef\xbf\xbd", b"\r\n", b"\n", b"\r", b"\xed\xa0\x80"]
    )
).map(b"".join)


@given(data=pieces)
def test_damaged_utf8_comes_out_as_it_went_in(data):
    article = Article.from_bytes(data, WITH_ERRORS)
    assert article.encode() == data
    assert article.text.encode().decode() == article.text


@given(before=pieces, after=pieces, typed=st.text(st.characters(exclude_categories=["Cs", "Cc"])))
def test_only_what_was_edited_of_damaged_utf8_changes(before, after, typed):
    data = b"%s just lately %s" % (before, after)
    article = Article.from_bytes(data, WITH_ERRORS)
    start = len(Article.from_bytes(before, WITH_ERRORS).text) + 1
    edit = Edit(start, "just lately", typed)
    article.apply(edit)
    assert article.encode() == b"%s %s %s" % (before, typed.encode(), after)
    assert Article.from_bytes(article.encode(), WITH_ERRORS).text == article.text
    article.apply(edit.inverse())
    assert article.encode() == data


def test_damaged_bytes_never_become_a_character_that_nobody_typed():
    article = Article.from_bytes(b"caf\xc3 \xa9", WITH_ERRORS)
    article.apply(Edit(4, " ", ""))
    assert article.text == "caf\ufffd\ufffd"
    with pytest.raises(UnicodeEncodeError):
        article.encode()
    assert article.encode("utf-8") == "caf\ufffd\ufffd".encode()


def test_a_damaged_byte_that_was_deleted_and_put_back_is_kept():
    article = Article.from_bytes(b"caf\xe9 \xff and on", WITH_ERRORS)
    edit = Edit(3, "\ufffd \ufffd", "é")
    article.apply(edit)
    assert article.encode() == "café and on".encode()
    article.apply(edit.inverse())
    assert article.encode() == b"caf\xe9 \xff and on"
