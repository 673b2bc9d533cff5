"""Web pages: which text is visible, the encoding, the furniture."""

import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.files import EncodingUndecided, ReadError
from editor.files.html import Html, new_html, new_markdown
from editor.files.html.tags import attributes
from tests.files.web_pages import PAGES

PATH = Path("story.html")
each_page = pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)


def read(source, encoding=None):
    return Html.read(source if isinstance(source, bytes) else source.encode(), PATH, encoding)


def refusal(source, encoding=None):
    with pytest.raises(ReadError) as caught:
        read(source, encoding)
    message = str(caught.value)
    assert "story.html" in message or "encoding" in message
    assert message.endswith(".")
    return message


# -------------------------------------------------------------------------------- what it shows


@each_page
def test_the_text_is_what_a_browser_shows(page):
    html = Html.read(page.data, Path(page.name))
    assert html.text == page.text
    assert (html.encoding, html.bom) == (page.encoding, page.mark)
    assert html.write([]) == page.data
    assert html.notes == ()


@each_page
def test_furniture_is_marked_and_kept(page):
    html = Html.read(page.data, Path(page.name))
    assert tuple(html.text[start:end] for start, end in html.furniture) == page.furniture


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("a<!-- b --!>c<!-->d<!--->e<!-- f", "acde"),
        ("a<!b>c<?d>e</ f>g</>h</3>i", "aceghi"),
        ("a<script><!-- <script></script> b --></script>c", "ac"),
        ("a<script><!-- <script> b </script>c</script>d", "ad"),
        ("a<script><!--> </script>b", "ab"),
        ("a<SCRIPT>b</scripty></ScRiPt x='>'>c", "ac"),
        ("a<style><!-- </style>b-->c", "ab-->c"),
        ("a<title>b</title>c<title>d", "ac"),
        ("<a title='>' href=x>y\">b</a>", 'y">b'),
        ("<a href=x/>b</a><a ='>c", "bc"),
        ('a<p x="b>c', "a\nc"),
        ("<div><template><p>a<template>b</template>c</template>d</div>", "d"),
        ("<div hidden><div>a</div>b</div>c", "c"),
        ("<b hidden>a<p>b</b>c</p>d", "c\nd"),
        ("<span hidden>a<div>b</span>c</div></span>d", "d"),
        ("a<ruby>b<rp>(<rt>c<rp>)</ruby>d", "abcd"),
        ("<select><option hidden>a<option>b</select>", "b"),
        ("<dialog>a</dialog><dialog open>b</dialog><video>c</video><object>d</object>", "b\nd"),
        ("<p style='white-space:pre'> a <b style='white-space:normal'> b  c </b> ", " a  b c  "),
        ("<pre>a\r\nb\rc\nd&#10;e&#13;f</pre>", "a\nb\nc\nd\ne f"),
        ("<textarea>a</p>b</textarea>", "a</p>b"),
        ("a<svg><p>b</svg>c", "a\nbc"),
        ("a<svg><desc><p>b</p></desc></svg>c<svg/>d", "acd"),
        ("a<svg><desc><p>b</desc></svg>c", "a"),
        ("a\0b", "ab"),
        ("a</p>b</br>c", "a\nb\nc"),
        ("<h1>a</h3>b<h2>c<h3>d", "a\nb\nc\nd"),
        ("<a>a<a>b</a>c</a>", "abc"),
        ("<table><tr><td>a</div>b</table>", "ab"),
    ],
)
def test_confusing_sources(source, text):
    assert read(source).text == text


def test_a_page_without_visible_text():
    assert "without visible text" in refusal("<p hidden>a</p><script>b</script>")
    assert "is a frameset page" in refusal(
        "<frameset><frame src=a><noframes>b</noframes></frameset>"
    )
    assert "is empty" in refusal("")


def test_what_is_no_page():
    assert "a picture (PNG)" in refusal(b"\x89PNG\r\n\x1a\n<p>a")
    assert "binary data" in refusal(bytes(range(32)) * 40)


def test_nothing_is_nested_like_that():
    assert "elements are nested in each other" in refusal("<div>" * 200_001 + "a")


# --------------------------------------------------------------------------------- the encoding


@pytest.mark.parametrize(
    ("head", "codec"),
    [
        ("<meta charset=koi8-r>", "koi8-r"),
        ("<META HTTP-EQUIV='content-type' CONTENT='text/html;charset=KOI8-R'>", "koi8-r"),
        ("<meta content='text/html; charset=\"koi8-r\"' http-equiv=Content-Type>", "koi8-r"),
        ("<!-- <meta charset=utf-8> --><meta name=a charset=koi8-r>", "koi8-r"),
        ("<?xml version='1.0' encoding='koi8-r'?>", "koi8-r"),
        ("<meta charset=windows-1251>", "cp1251"),
    ],
)
def test_a_page_says_its_encoding(head, codec):
    html = read(f"{head}<p>Война продолжалась".encode(codec))
    assert html.text == "Война продолжалась"
    assert html.encoding == codec


@pytest.mark.parametrize(
    "name", ["utf-16", "utf-7", "base64", "nonsense", "idna", "x\0", "iso-2022-kr"]
)
def test_names_that_are_not_believed(name):
    html = read(f"<meta charset='{name}'><p>Café +ADw-")
    assert html.text == "Café +ADw-"
    assert html.encoding == "utf-8"


def test_a_page_that_lies_is_asked_about_or_read_as_what_it_is():
    assert read("<meta charset=ascii><p>a").encoding == "cp1252"
    assert read("<meta charset=shift_jis><p>“Café”").encoding == "utf-8"
    with pytest.raises(EncodingUndecided) as caught:
        read("<meta charset=utf-8><p>Café".encode("cp1252"))
    assert caught.value.choices[0] == "cp1252"
    for choice in caught.value.choices:
        data = "<meta charset=utf-8><p>Café".encode("cp1252")
        assert read(data, choice).write([]) == data


def test_what_may_be_utf8_is_told():
    html = read("<meta charset=iso-8859-1><p>Café")
    assert html.text == "CafÃ©"
    assert "could also be UTF-8" in html.notes[0]
    assert read("<meta charset=iso-8859-1><p>Café", "utf-8").text == "Café"


def test_an_encoding_after_the_first_4096_bytes_is_none():
    assert read(b" " * 4096 + b"<meta charset=koi8-r><p>a").encoding == "utf-8"


# ------------------------------------------------------------------------------------- its parts


def test_attributes():
    found = attributes('A=1 b = \'2 &amp; 3\' a=4 c "d" e="f"g=h/ =i')
    assert found == {"a": "1", "b": "2 & 3", "c": "", '"d"': "", "e": "f", "g": "h/", "=i": ""}


def test_ten_megabytes_in_five_seconds():
    line = (
        '<p class="story-body__text" data-n="12">The officers <b>just lately</b> raised <a href='
        '"https://news.example/a?b=c&amp;d=e">considerations</a> with the operator&#8217;s\n'
        "  chief, who said that the war went on for as long as anyone could recall.</p>\n"
    )
    page = ("<meta charset=utf-8>" + line * (10_000_000 // len(line))).encode()
    start = time.process_time()
    html = read(page)
    assert time.process_time() - start < 5
    assert html.text.count("\n") == page.count(b"</p>") - 1
    assert "analysis takes a while" in html.notes[0]


# ------------------------------------------------------------------------------------- new pages

plain = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\0"))
marks = st.text(st.sampled_from("ab \n\t<>&;#amp1.-*_`[]()\\\"'"))


@settings(deadline=None)
@given(plain | marks, plain)
def test_a_new_page_reads_as_its_text(text, title):
    data = new_html(text, title)
    if text.strip("\n"):
        assert Html.read(data, PATH).text == text
        assert Html.read(data, PATH).furniture == ()


def test_a_new_page_needs_nothing_else():
    page = new_html("One <script>\n\n  two", "T </title><script>", lang='en"').decode()
    assert page.count("<script") == 0
    assert 'lang="en&quot;"' in page
    assert "prefers-color-scheme: dark" in page
    assert not any(word in page for word in ("http", "src", "url(", "@import", "<link"))
    assert "<p>One &lt;script&gt;</p>\n<p><br></p>\n" in page


def test_markdown():
    text = "# One\n1. two *a* _b_ [c](d) <e> &amp; `f`\n\n- three\n+ 4 ~ 5 | 6\n2021 was\n    code"
    assert new_markdown(text) == (
        "\\# One\n\n1\\. two \\*a\\* \\_b\\_ \\[c\\](d) \\<e\\> \\&amp; \\`f\\`\n\n\\- three\n\n"
        "\\+ 4 \\~ 5 \\| 6\n\n2021 was\n\ncode"
    )
    assert new_markdown("Nothing - to do. It's 3.14!") == "Nothing - to do. It's 3.14!"
