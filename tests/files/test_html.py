"""Web pages: which text is visible, the encoding, the furniture."""

import codecs
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.article.source import Replaced
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


def _furniture(source):
    html = read(source)
    return [html.text[start:end] for start, end in html.furniture]


LONG = "<p>" + "This opening paragraph is the larger part of the page. " * 9 + "</p>"


@pytest.mark.parametrize(
    "section",
    [
        '<section id="sharing-with-one-colleague"><h2>A</h2><p>B</p></section>',
        '<section id="related-work"><h2>A</h2></section>',
        '<section id="navigation"><h2>A</h2></section>',
        '<section id="comments"><h2>A</h2></section>',
        '<section class="social popular"><h2>A</h2></section>',
        '<div class="section" id="popular-music"><h2>A</h2></div>',
        '<div class="section level2 related" id="menu"><h2>A</h2></div>',
        '<h2 id="social-impact">A</h2>',
        '<h2 id="newsletter">A</h2>',
        '<h2><span class="mw-headline" id="Navigation">A</span></h2>',
        '<div id="share-prices"><h2>A</h2></div>',
    ],
)
def test_sections_of_the_article_are_no_furniture(section):
    assert _furniture(f"<article>{LONG}{section}</article>") == []


@pytest.mark.parametrize(
    "section",
    [
        '<section id="related-work"><h2>A</h2></section>',
        '<div class="section" id="navigation"><h2>A</h2></div>',
        '<h2 id="related">A</h2>',
    ],
)
def test_ids_made_from_headings_are_no_furniture_outside_of_an_article_either(section):
    assert _furniture(LONG + section) == []


@pytest.mark.parametrize(
    "element",
    [
        '<div id="comments">A</div>',
        '<div id="site-footer">A</div>',
        '<div id="related-articles">A</div>',
        '<ul id="social_links_2">A</ul>',
        '<div class="related-work">A</div>',
        '<section role="navigation" id="related-work">A</section>',
        '<div id="cookie-notice">A</div>',
        '<div id="navbar-top">A</div>',
    ],
)
def test_whole_ids_and_words_in_classes_name_furniture(element):
    assert _furniture(f"<article>{LONG}{element}</article>") == ["A"]


@pytest.mark.parametrize(
    ("style", "text"),
    [
        (".x{display:none} .y{visibility:hidden}", "d"),
        ("P.x.z, i, #w b { color: red; DISPLAY : NONE }", "b\nc\nd"),
        ("#w { display: none }", "a\nb\nc"),
        (".x{display:none} p.x{display:block}", "a\nb\nc\nd"),
        ("p.x{display:none} .x{display:block}", "b\nc\nd"),
        (".x{display:none!important} p.x.z{display:block}", "b\nc\nd"),
        (".x{display:block} .x{display:none}", "b\nc\nd"),
        (".x{display:none} .js .x{display:block}", "a\nb\nc\nd"),
        (".x{display:none} .x:target{display:block}", "a\nb\nc\nd"),
        ("@media print{.x{display:none} p{color:red}} .y{display:none}", "a\nd"),
        ("@media (min-width:9px){.x{display:block}} .x{display:none}", "a\nb\nc\nd"),
        ("@font-face{src:x} @import url(y); .x{display:none}", "b\nc\nd"),
        ("/* .x{display:none} */ .v .x{display:none} .x:hover{display:none}", "a\nb\nc\nd"),
        ("p{display:none}", "d"),
        ("body{display:none} *{visibility:hidden}", "a\nb\nc\nd"),
        ("p,div{display:none}", "a\nb\nc\nd"),
        (".x{display:none", "b\nc\nd"),
        ("}}{{;.x{display:none}", "a\nb\nc\nd"),
    ],
)
def test_what_the_page_s_own_style_hides_is_not_read(style, text):
    body = '<body><p class="x z">a</p><p class=y>b</p><p class="y">c</p><div id=w>d</div>'
    assert read(f"<style>{style}</style>{body}").text == text
    assert read(f"{body}<STYLE type='text/css'>{style}</STYLE>").text == text
    assert read(f"<!-- <style>.x{{display:none}}</style> -->{body}").text == "a\nb\nc\nd"
    for name in ("noscript", "script", "template", "textarea hidden"):
        skipped = f"<{name}><style>{style}</style></{name.split()[0]}>"
        assert read(body + skipped).text == "a\nb\nc\nd"
    assert read(f"<style media=print>{style}</style>{body}").text == "a\nb\nc\nd"


@pytest.mark.parametrize(
    "source",
    [
        "<style>.x{display:none}</style><p class=x>gone</p><p>just lately</p>",
        "<div><template shadowrootmode=open><p>just lately</p><slot></slot></template>on</div>",
        "<p aria-hidden=true>just <b>lately</b></p><p hidden>just lately</p>",
        "<ruby><rb aria-hidden=true>just lately</rb><rt>read</rt></ruby>",
    ],
)
def test_what_is_read_can_be_written(source):
    html = read(source)
    at = html.text.index("just lately")
    written = html.write([Replaced(at, at + 11, "recently")]).decode()
    assert read(written).text == html.text.replace("just lately", "recently")
    assert html.write([]) == source.encode()


@pytest.mark.parametrize("mark", [b"", codecs.BOM_UTF8])
def test_a_page_that_says_utf8_keeps_its_damaged_bytes(mark):
    umlauts = "Müller grüßt. ".encode() * 5
    data = mark + b'<meta charset="utf-8"><p title=\xff>caf\xe9 just lately ' + umlauts
    html = Html.read(data, PATH, "utf-8-with-errors" if mark else None)
    assert html.text.startswith("caf\ufffd just lately Müller")
    assert "2 bytes" in html.notes[0]
    assert html.write([]) == data
    for after in ("recently", "“recently”"):
        assert html.write([Replaced(5, 16, after)]) == data.replace(b"just lately", after.encode())
    joined = html.write([Replaced(0, 4, "Café")])
    assert joined == data.replace(b"caf\xe9", "Café".encode())
    assert Html.read(joined, PATH, html.encoding).text == html.text.replace("caf\ufffd", "Café")


def test_an_element_s_own_style_outweighs_the_page_s():
    source = "<style>.x{display:none}</style>"
    assert read(f"{source}<p class=x style='display:block'>a</p>b").text == "a\nb"


def test_many_unclosed_styles_take_linear_time():
    begin = time.process_time()
    read("a" + "<style><noscript><svg><template>" * 50_000)
    read("<style>" + "a{" * 300_000 + "</style>a")
    read("<style>" + "a{" * 300_000 + "}</style>a")
    read("<style>" + ".a:not(" * 100_000 + "{display:block}</style>a")
    read("<style>" + "a/**/" * 100_000 + ",.x[y" * 50_000 + "{display:block}</style>a")
    assert time.process_time() - begin < 8


def test_a_section_outside_of_an_article_is_furniture_by_its_class():
    assert _furniture(f'{LONG}<section class="related-posts"><p>A</p></section>') == ["A"]


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
        ("<ruby><rb aria-hidden=true>a</rb><rp>(</rp><rt>b</rt><rp>)</rp></ruby>c", "abc"),
        ("<ruby><rb>a<rb>b<rp>(<rt>c<rt>d<rp>)<rtc>e</ruby>f", "abcdef"),
        (
            "10 <span aria-hidden=true>000</span> <i aria-hidden>not</i> more",
            "10 000 not more",
        ),
        ("<h1 aria-hidden=true>a</h1><p><span aria-hidden=TRUE>b</span>c", "a\nbc"),
        ("<p aria-hidden=true hidden>a<p>b", "b"),
        (
            "<div><template shadowrootmode=open><p>a</p><slot></slot></template><p>b</p></div>c",
            "a\nb\nc",
        ),
        ("<p>a<template shadowrootmode='CLOSED'>b</template><template>c</template>d", "abd"),
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
