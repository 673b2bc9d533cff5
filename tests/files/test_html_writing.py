"""Changes of a web page's text: only the changed ranges of the source differ."""

import re
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from editor.article.source import Replaced
from editor.files import ReadError, WriteError
from editor.files.errors import CannotEncode
from editor.files.html import Html
from tests.files.web_pages import PAGES

PATH = Path("story.html")
# A letter behind these is written as a reference, so that it does not complete them.
BEGUN = re.compile(r"[&<][#\w/]*\Z")
each_page = pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)


def changed(source, before, after, encoding="utf-8"):
    """Return the source with the first `before` of its text replaced; check that it reads back."""
    html = Html.read(source.encode(encoding), PATH)
    start = html.text.index(before)
    made = [Replaced(start, start + len(before), after)]
    data = html.write(made)
    assert Html.read(data, PATH).text == html.text.replace(before, after, 1)
    return data.decode(encoding)


def corrected(text, changes):
    for change in reversed(changes):
        text = text[: change.start] + change.after + text[change.end :]
    return text


# -------------------------------------------------------------------------- within a line


@each_page
def test_a_word_is_changed_and_not_a_byte_beside_it(page):
    html = Html.read(page.data, Path(page.name))
    for match in re.finditer(r"[A-Za-z]{2,}", html.text):
        at = html.text.index(match[0])
        alone = page.source.count(match[0]) == 1 and at == match.start()
        if alone and not BEGUN.search(page.source, 0, page.source.index(match[0])):
            data = html.write([Replaced(at, match.end(), "Qx9")])
            expected = page.source.replace(match[0], "Qx9")
            assert data == page.mark + expected.encode(page.encoding)


@pytest.mark.parametrize(
    ("source", "before", "after", "expected"),
    [
        ("<p>a <b>bold</b> c", "bold", "new", "<p>a <b>new</b> c"),
        ("<p>a <b>bo</b>ld c", "bold", "new", "<p>a <b>new</b> c"),
        ("<p>a <b>bold</b> <i>c</i>", "bold c", "x", "<p>a <b>x</b><i></i>"),
        ("<p>a <b>bold</b>", "bold", "", '<p>a<span style="white-space:pre-wrap"> </span><b></b>'),
        ("<p>a b c", " b", "", "<p>a c"),
        ("<p>AT&amp;T&nbsp;x", "&T\u00a0", "+", "<p>AT+x"),
        ("<p>a < b & c", "b", "<b> \"&\" 'c'", "<p>a < &lt;b&gt; \"&amp;\" 'c' & c"),
        ("<p>a&fjlig;b", "f", "x", "<p>axjb"),
        ("<p>a\n   b", "a b", "a c", "<p>a c"),
        ("<p>a\n   b", "b", "c", "<p>a\n   c"),
        ("<p>a <b> b", "b", "c", "<p>a <b> c"),
        ("<p>a <b> b", " b", "b", "<p>ab<b> "),
        ("<p>&am x", " x", "p;", "<p>&am&#112;;"),
        ("<p>&x amp;", "x ", "", "<p>&&#97;mp;"),
        ("<p>a <x b", "a", "b", None),
        ("<p>a <", "<", "<b", "<p>a &lt;b"),
        ("<p>3 < 4", " 4", "b", "<p>3 <&#98;"),
        ("<p>x</", "x", "y", "<p>y</"),
        ("<p>ab", "b", " ", '<p>a<span style="white-space:pre-wrap"> </span>'),
        ("<p>ab", "b", "  b", '<p>a<span style="white-space:pre-wrap">  </span>b'),
        ("<pre>a b</pre>", " ", "\t <", "<pre>a\t &lt;b</pre>"),
        ("<textarea>a</textarea>", "a", "<b>\n&", "<textarea>&lt;b&gt;\n&amp;</textarea>"),
        ("<xmp>a</xmp>", "a", "<b>&", "<xmp><b>&</xmp>"),
        ("<svg><text><![CDATA[a<b]]></text></svg>", "<", "&",
         "<svg><text><![CDATA[a]]>&amp;<![CDATA[b]]></text></svg>"),
        ("<p>a<!-- x --><b hidden>h</b>b", "ab", "c", "<p>c<!-- x --><b hidden>h</b>"),
    ],
)  # fmt: skip
def test_within_a_line(source, before, after, expected):
    if expected is None:  # the unfinished tag and what follows is not text
        assert changed(source, before, after) == source.replace(before, after, 1)
    else:
        assert changed(source, before, after) == expected


# -------------------------------------------------------------------------- lines


@pytest.mark.parametrize(
    ("source", "before", "after", "expected"),
    [
        ('<p id="i" class=c>a b</p>', " b", "\nb", '<p id="i" class=c>a</p><p class=c>b</p>'),
        ("<P ID=i>a <b id='j' title=' id=k'>b c</b> d</P>", " c", "\nc",
         "<P ID=i>a <b id='j' title=' id=k'>b</b></p><P><b title=' id=k'>c</b> d</P>"),
        ("<ul><li>a b<li>c</ul>", " ", "\n", "<ul><li>a</li><li>b<li>c</ul>"),
        ("<h2>ab</h2>", "ab", "a\n\nb", "<h2>a</h2><h2><br></h2><h2>b</h2>"),
        ("<p>ab</p>", "b", "\n", "<p>a</p><p><br></p>"),
        ("<div>a b</div>", " ", "\n", "<div>a<br>b</div>"),
        ("<p><a href=x>a</a> b", " b", "\nb", "<p><a href=x>a</a></p><p>b"),
        ("<td>ab", "b", "\n\nb", "<td>a<br><br>b"),
        ("<pre>ab</pre>", "b", "\nb", "<pre>a\nb</pre>"),
        ("<pre>a</pre>", "a", "\na", "<pre>\n\na</pre>"),
        ("<pre>a\nb</pre>", "a", "", "<pre>\n\nb</pre>"),
        ("<pre>a\r\nb\r\n</pre>", "b", "b\nc", "<pre>a\r\nb\r\nc\r\n</pre>"),
        ("<p>a</p>\n<p class=c>b</p>", "\n", "", "<p>ab</p>"),
        ("<p>a</p>\n<p class=c>b</p>", "\n", " ", "<p>a b</p>"),
        ("<p>a</p> <!-- c --> <p> b</p>", "a\nb", "cd", "<p>cd</p> <!-- c --> <p> </p>"),
        ("<p>a<p>b", "\n", " ", "<p>a b"),
        ("<ul><li>a <i>b</i><li>c</ul>", "b\n", "", "<ul><li>a <i></i>c</ul>"),
        ("a<br>b", "\n", "", "ab"),
        ("<p>a<br>\n b", "\n", " ", "<p>a b"),
        ("<p>a</p><p>b</p><p>c</p>", "b", "", "<p>a</p><p><br></p><p>c</p>"),
        ("<p>a</p><p>b</p><p>c</p>", "\nb", "", "<p>a</p><p></p><p>c</p>"),
        ("<p>a</p><p>b</p><p>c</p>", "b\n", "", "<p>a</p><p></p><p>c</p>"),
        ("<h1>a</h1><p>b <i>c</i></p>d", "\n", " ", "<h1>a b c</h1><p><i></i></p>d"),
        ("<td>a<td>b", "\n", "", "<td>ab<td>"),
        ("<h1>a</h1><p hidden>x</p><p>b", "\n", ": ", "<h1>a: b</h1><p hidden>x</p><p>"),
        ("<div>a<p>b</div>", "\n", "", "<div>ab<p></div>"),
        ("<p>one two</p><p>three</p>", "two\nthree", "2\n3", "<p>one 2</p><p>3</p>"),
    ],
)  # fmt: skip
def test_lines(source, before, after, expected):
    assert changed(source, before, after) == expected


def test_a_reference_for_what_the_encoding_lacks():
    page = "<meta charset=windows-1252><p>It’s a b"
    assert changed(page, "a", "“π”", "cp1252") == page.replace("a b", "“&#960;” b")
    page = "<meta charset=shift_jis><p>a 記事 b"
    assert changed(page, "b", "\u00a5é", "cp932") == page.replace(" b", " &#165;&#233;")


def test_an_encoding_that_the_page_leaves_open_stays_open():
    assert changed("<p>a b", "b", "é") == "<p>a &#233;"
    assert changed("<p>à b", "b", "é") == "<p>à é"
    assert changed("<meta charset=utf-8><p>a b", "b", "é") == "<meta charset=utf-8><p>a é"


def test_xhtml_stays_xhtml():
    page = '<html xmlns="http://www.w3.org/1999/xhtml"><body><div>a b</div><p>c</p></body></html>'
    assert "<div>a<br/>b</div>" in changed(page, " ", "\n")
    assert "<p><br/></p>" in changed(page, "c", "")


def test_a_page_that_is_read_in_the_encoding_it_was_opened_in():
    data = "<p>Café".encode("cp1252")
    html = Html.read(data, PATH, "cp1252")
    assert html.write([Replaced(0, 1, "Ä")]) == "<p>Äafé".encode("cp1252")


# -------------------------------------------------------------------------- what cannot be


def test_what_no_page_can_hold():
    html = Html.read(b"<p>one<p>two", PATH)
    with pytest.raises(CannotEncode) as caught:
        html.write([Replaced(0, 1, "xyz"), Replaced(5, 6, "\u00e9\0")])
    error = caught.value
    assert (error.character, error.position, error.line) == ("\0", 8, 2)
    assert "U+0000 on line 2" in str(error)
    html = Html.read("<meta charset=koi8-r><xmp>a</xmp>".encode("koi8-r"), PATH)
    with pytest.raises(CannotEncode):
        html.write([Replaced(0, 1, "\u00e9")])


def test_what_would_end_old_literal_text():
    with pytest.raises(WriteError, match="Save it as plain text"):
        Html.read(b"<xmp>a</xmp>b", PATH).write([Replaced(0, 1, "</xmp>")])


def test_what_joining_lines_would_move_into_literal_text():
    page = b"<meta charset=shift_jis><xmp>a</xmp><p>&#233;"
    with pytest.raises(WriteError, match="Save it as plain text"):
        Html.read(page, PATH).write([Replaced(1, 2, "")])


@pytest.mark.parametrize(
    "changes",
    [
        [Replaced(2, 1, "")],
        [Replaced(3, 4, ""), Replaced(1, 2, "")],
        [Replaced(0, 2, ""), Replaced(1, 3, "")],
        [Replaced(0, 99, "")],
        [Replaced(0, 1, "\r\n")],
        [Replaced(0, 1, "\ud800")],
    ],
)
def test_changes_that_are_none(changes):
    with pytest.raises(ValueError, match=r"inserted|in order"):
        Html.read(b"<p>one two", PATH).write(changes)


def test_a_text_of_nothing_is_written_and_not_read():
    data = Html.read(b"<p>one<p>two", PATH).write([Replaced(0, 7, "")])
    with pytest.raises(ReadError, match="without visible text"):
        Html.read(data, PATH)


# -------------------------------------------------------------------------- any page, any change

WORDS = st.sampled_from(
    ["war", "the ", " peace", "a  b", "\n", " ", "\t\r\n", "é", "😀", "&eacute;", "&nbsp;", "&amp",
     "&not", "&fjlig;", "&#32;", "&#10;", "&#13;", "&", "<", "</", "5 < 6", "AT&T", "\0", "\r",
     "<br>", "<br><br>", "<!-- c -->", "<i hidden>h</i>", "<script>x<y</script>", "<hr>", "<wbr>",
     "<pre>", "<xmp>a<b></xmp>", "<svg><text>t</text><![CDATA[c<d]]></svg>", "<math><mi>x</mi>",
     "<textarea>a\n<b>", "<span style='white-space:pre'> k  k </span>", "<p hidden>h</p>"]
)  # fmt: skip
TAGS = st.sampled_from(
    ["p", "div", "li", "ul", "h1", "h2", "td", "tr", "table", "blockquote", "pre", "section", "dd",
     "nav", "article", "b", "i", "span", "a", "em", "button", "textarea"]
)  # fmt: skip
TAGGED = st.builds("<{}{}>".format, TAGS, st.sampled_from(["", " id=q class='z'", " hidden"]))
ENDED = st.builds("</{}>".format, TAGS)
SOUP = st.lists(WORDS | TAGGED | ENDED, min_size=1, max_size=25).map("".join)
TREE = st.recursive(
    WORDS,
    lambda inner: st.builds(
        "<{0} id=i class=c>{1}</{0}>{2}".format,
        TAGS,
        st.lists(inner, max_size=4).map("".join),
        st.sampled_from(["", "\n", " "]),
    ),
    max_leaves=20,
)
AFTER = st.lists(
    st.sampled_from(
        ["", "x", " ", "  ", "\n", "\n\n", "a b", " z", "z ", "&", "<b>", "amp;", "lt;", "#1;", ";",
         "\t", "é", "😀", "\u00a0", "\ufeff", "/p>", "!--", "\f", "x\ny", "]]>", "'\""]
    ),
    max_size=4,
).map("".join)  # fmt: skip
STEPS = st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9), AFTER), min_size=1, max_size=8)


HEADS = {
    "utf-8": "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><br/><![CDATA[<a>]]>",
    "ascii": "",
    "utf-16-le": "<title/>",
    "cp1252": "<meta charset=cp1252>",
    "shift_jis": "<meta charset=shift_jis><b class='x'",
}


def changes_of(text, steps):
    at, made = 0, []
    for skip, length, after in steps:
        start = at + skip
        if start > len(text):
            break
        end = min(start + length, len(text))
        made.append(Replaced(start, end, after))
        at = end + 1
    return made


@settings(deadline=None, max_examples=600)
@given(SOUP | TREE, STEPS, st.sampled_from(list(HEADS)))
def test_what_is_written_reads_as_the_corrected_text(source, steps, encoding):
    mark = b"\xff\xfe" if encoding == "utf-16-le" else b""
    head = HEADS[encoding]
    data = mark + (head + source).encode(encoding, "xmlcharrefreplace")
    try:
        html = Html.read(data, PATH)
    except ReadError:
        return
    made = changes_of(html.text, steps)
    text = corrected(html.text, made)
    try:
        written = html.write(made)
    except WriteError:
        assert "<xmp" in source  # <xmp> has no references and cannot hold its own end tag
        return
    if text == html.text:
        assert written == data
    if text.strip("\n"):
        again = Html.read(written, PATH)
        assert again.text == text
        assert again.encoding == html.encoding


@settings(deadline=None, max_examples=200)
@given(TREE, st.integers(0, 500), st.text(st.sampled_from("xyz"), min_size=1, max_size=3))
@example("<p>&notwar</p>", 0, "x")
def test_nothing_but_the_spot_is_touched(source, at, word):
    data = f"<meta charset=utf-8>{source}".encode()
    try:
        html = Html.read(data, PATH)
    except ReadError:
        return
    letters = [match.start() for match in re.finditer(r"[a-z]", html.text)]
    free = [place for place in letters if not BEGUN.search(html.text, 0, place)]
    if not free:
        return
    start = free[at % len(free)]
    written = html.write([Replaced(start, start + 1, word)])
    pairs = enumerate(zip(data, written, strict=False))
    same = next((n for n, (old, new) in pairs if old != new), len(data))
    # The longest reference that stands for letters is &fjlig;, for two of them.
    assert written.endswith(data[same + len("&fjlig;") :])
    # A letter that could complete an unfinished reference is written as a reference itself.
    put = f"&#{ord(word[0])};{word[1:]}".encode()
    most = len(put) if re.search(rb"&#?\w+$", data[:same]) and put in written else len(word)
    assert len(word) - len("&fjlig;") <= len(written) - len(data) <= most
