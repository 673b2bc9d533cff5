"""What survives when an article of one kind is exported as another, cell by cell."""

import re
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.article import Edit
from editor.article.inlines import Inline, InlineKind
from editor.article.paragraphs import Paragraph, ParagraphKind
from editor.article.structured import Structured
from editor.export import ExportOptions, ReviewSnapshot, export_kind
from editor.files import read_article
from editor.files.docx import Docx, new_docx
from editor.files.html import Html, new_html, new_markdown
from editor.files.markdown import shown_markdown
from editor.files.odt import Odt, new_odt
from editor.review import Review

PAGE = b"""<h1>Ships</h1><p>The officers <b>said <i>no</i></b> to <a
href="https://example.org/?a=1&amp;b=2">the inquiry</a>.</p><h3>Ports</h3>
<ul><li>first<ol start="1"><li>one<li>two</ol><li>second</ul><p>Between</p>
<ol><li>one<li>two</ol>
<table><tr><td>a1<td>b1<tr><td>a2<td>b2</table><blockquote><p>Quoted</blockquote>
<pre>x = 1

y  =  2</pre><p>End *5* # 3</p>"""
HTML = Html.read(PAGE, Path("a.html"))
TEXT = Structured(HTML.text, HTML.paragraphs, HTML.inlines)
NOTE = (
    '<text:p>Ships<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation>'
    "<text:note-body><text:p>Said so.</text:p></text:note-body></text:note></text:p>"
)
MARKDOWN = """# Ships

The officers **said *no*** to [the inquiry](https://example.org/?a=1&b=2).

### Ports

- first
    1. one
    2. two
- second

Between

1. one
2. two

| a1 | b1 |
| --- | --- |
| a2 | b2 |

> Quoted

```
x = 1

y  =  2
```

End \\*5\\* \\# 3
"""
MADE = {
    "docx": new_docx(TEXT),
    "odt": new_odt(TEXT),
    "html": PAGE,
    "md": MARKDOWN.encode(),
}
READABLE = ("docx", "odt", "html")
EDITS = (
    ("officers", "officials"),
    ("said no to", "agreed to"),
    ("one\ntwo", "three"),
)


def shape(text):
    """Each line with what it is and how its words look, without the number of a cell's row."""
    found = []
    for line in text.lines():
        runs = [run for run in line.runs if run.text.strip()]
        found.append((*line.paragraph, [(run.text.strip(), *run[1:]) for run in runs]))
    return found


def reviewed(tmp_path, kind, data):
    path = tmp_path / f"story.{kind}"
    path.write_bytes(data)
    return Review(read_article(path).article)


def exported(review, key, **options):
    return export_kind(key).make(ReviewSnapshot.of(review), ExportOptions(**options))


def test_structure_stays_where_a_text_has_empty_lines_and_cells():
    markdown = "| a | |\n| --- | --- |\n| | b |\n"
    shown = shown_markdown(markdown)
    page = new_html(shown, "")
    assert Html.read(page, Path("a.html")).text == shown.text == "a\n\n\nb"
    assert shown_markdown(new_markdown(shown)) == shown


def structure(key, data, tmp_path, revisions=""):
    if key == "md":
        return shown_markdown(data.decode())
    out = tmp_path / f"out.{key}"
    out.write_bytes(data)
    source = read_article(out, revisions=revisions).article.source
    return Structured(source.text, source.paragraphs, source.inlines)


@pytest.mark.parametrize("key", [*READABLE, "md"])
@pytest.mark.parametrize("kind", MADE)
def test_headings_lists_tables_links_and_emphasis_are_kept(tmp_path, kind, key):
    review = reviewed(tmp_path, kind, MADE[kind])
    found = structure(key, exported(review, key), tmp_path)
    assert shape(found) == shape(TEXT)
    assert found.text == TEXT.text


@pytest.mark.parametrize(("before", "after"), EDITS)
@pytest.mark.parametrize("key", [*READABLE, "md"])
@pytest.mark.parametrize("kind", READABLE)
def test_structure_follows_the_edits_of_the_text(tmp_path, kind, key, before, after):
    review = reviewed(tmp_path, kind, MADE[kind])
    at = review.text.rindex(before)
    review.type(Edit(at, before, after))
    found = structure(key, exported(review, key), tmp_path)
    assert found.text == review.text
    kept = [one for one in shape(found) if one[0] in ("heading", "cell", "quote", "code")]
    assert kept == [one for one in shape(TEXT) if one[0] in ("heading", "cell", "quote", "code")]
    assert "https://example.org/?a=1&b=2" in {run[3] for *_, runs in shape(found) for run in runs}


@pytest.mark.parametrize("key", ["docx", "odt"])
@pytest.mark.parametrize("kind", READABLE)
def test_tracked_changes_keep_the_structure(tmp_path, kind, key):
    review = reviewed(tmp_path, kind, MADE[kind])
    review.type(Edit(review.text.index("officers"), "officers", "officials"))
    data = exported(review, key, tracked=True)
    original = structure(key, data, tmp_path, "original")
    assert shape(original) == shape(TEXT)
    assert structure(key, data, tmp_path, "final").text == review.text


@pytest.mark.parametrize("key", ["docx", "odt"])
def test_notes_stay_notes_in_documents(tmp_path, key):
    from tests.files.odt_shapes import content, packed

    review = reviewed(tmp_path, "odt", packed(content(NOTE)))
    assert [str(one[0]) for one in shape(structure(key, exported(review, key), tmp_path))] == [
        "text",
        "note",
    ]
    made = structure("docx", exported(review, "docx"), tmp_path)
    assert [(str(one[0]), one[-1][0][0]) for one in shape(made)] == [
        ("text", "Ships"),
        ("note", "Said so."),
    ]
    for other in ("html", "md", "txt"):
        assert b"Said so." in exported(review, other)


def test_markdown_becomes_a_clean_page(tmp_path):
    page = exported(reviewed(tmp_path, "md", MARKDOWN.encode()), "html").decode()
    body = page.partition("<body>")[2]
    assert "<h1>Ships</h1>" in body
    assert "<strong>said </strong><strong><em>no</em></strong>" in body
    assert "<br>" not in body
    assert not re.search(r" (?:style|class|id)=", body)
    assert "End *5* # 3" in body


def test_markdown_that_shows_more_than_it_says():
    shown = shown_markdown(
        "---\ntitle: x\n---\nTitle\n=====\n\nA [ref] and [this][ref],\n"
        "1986. was a year of some_names, `a*b*` and $x_1 * x_2$.[^1] <b>Tag</b> &amp; "
        "![a ship](x.png)<!-- no -->\n\n***\n\n3. three\n4. four\n\n    more\n\n"
        "[ref]: https://example.org/r\n[^1]: Said so.\n"
    )
    assert shown.text.split("\n") == [
        "Title",
        "A ref and this, 1986. was a year of some_names, a*b* and $x_1 * x_2$.[1] Tag & a ship",
        "three",
        "four",
        "more",
        "[1] Said so.",
    ]
    kinds = [f"{one.kind} {one.level} {one.mark}".strip() for one in shown.paragraphs]
    assert kinds == [
        "heading 1",
        "text 0",
        "list item 1 3.",
        "list item 1 4.",
        "list item 1",
        "note 0",
    ]
    assert {one.target for one in shown.inlines} == {"https://example.org/r"}


lines = st.lists(st.text(st.sampled_from("ab <&*_`[](){}|#>-+1.~\\\\$\u2028  \t"), max_size=12))
kinds = st.builds(
    Paragraph,
    st.sampled_from(ParagraphKind),
    st.integers(1, 9),
    st.sampled_from(["", "•", "1.", "2.", "a)", "<'&>"]),
)
looks = st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30), st.sampled_from(InlineKind)))


@settings(deadline=None)
@given(lines, st.data(), looks)
def test_a_text_of_any_structure_is_given_back(lines, data, looks):
    text = "\n".join(lines or ["a"])
    paragraphs = [data.draw(kinds) for _ in text.split("\n")]
    inlines = [Inline(*look, "https://example.org/?'\"<&>") for look in looks]
    structured = Structured(text, paragraphs, inlines)
    assert "\n".join("".join(run.text for run in one.runs) for one in structured.lines()) == text
    assert Docx.read(new_docx(structured), Path("a.docx")).text == text
    assert Odt.read(new_odt(structured), Path("a.odt")).text == text
    if text.strip("\n"):
        assert Html.read(new_html(structured, ""), Path("a.html")).text == text
    shown_markdown(text)


plain = st.sampled_from([Paragraph(), Paragraph(ParagraphKind.HEADING, 2)])


@settings(deadline=None)
@given(lines, st.data())
def test_markdown_shows_every_character(lines, data):
    text = "\n".join(lines)
    paragraphs = [data.draw(plain) for _ in text.split("\n")]
    structured = Structured(text, paragraphs)
    assert words(shown_markdown(new_markdown(structured)).text) == words(text)


@pytest.mark.parametrize("title", ["1 #", "#", "C #### ", "C#"])
def test_number_signs_at_the_end_of_a_heading_are_shown(title):
    made = new_markdown(Structured(title, [Paragraph(ParagraphKind.HEADING, 2)]))
    assert words(shown_markdown(made).text) == words(title)


def words(text):
    return re.sub(r"\s+", "", text)


def test_hostile_markdown_takes_no_time():
    start = time.process_time()
    for one in ("*a ", "[", "<a ", "`", "``a", "<!--", "- ", "> ", "|", "# #", "[a](", "  ", "**_"):
        shown_markdown(one * 20_000)
        shown_markdown(f"{one}\n" * 5_000)
    assert time.process_time() - start < 20


def test_links_that_run_something_are_not_handed_on():
    page = b'<p><a href="javascript:alert(1)">one</a> <a href="#a">two</a></p>'
    source = Html.read(page, Path("a.html"))
    made = new_html(Structured(source.text, source.paragraphs, source.inlines), "").decode()
    assert "<a " not in made
