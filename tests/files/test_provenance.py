"""When and where pages and documents say that they were published or made."""

import json
from pathlib import Path

import pytest

from editor.article import EditLog
from editor.files import read_article
from editor.files.containers import new_archive, read_parts
from editor.files.docx import Docx
from editor.files.html import Html
from editor.files.odt import Odt
from tests.files.docx_markup import docx, p
from tests.files.odt_shapes import content, packed

OWN, OTHER = "2026-03-14T09:30:00+01:00", "2026-01-01"
ASIDE = (
    f'<time pubdate datetime="{OWN}"></time><p>A b.</p>'
    f'<aside><time pubdate datetime="{OTHER}"></time></aside>'
)


def page(head="", body="<p>The ship sank.</p>"):
    return Html.read(
        f"<html><head>{head}</head><body>{body}</body></html>".encode(), Path("a.html")
    ).provenance


def meta(name, content, key="name"):
    return f'<meta {key}="{name}" content="{content}">'


def data(*things):
    inside = json.dumps(things[0] if len(things) == 1 else things)
    return f'<script type="application/ld+json">{inside}</script>'


def news(date, **more):
    return {"@type": "NewsArticle", "datePublished": date, **more}


@pytest.mark.parametrize(
    "head",
    [
        meta("article:published_time", OWN, "property"),
        meta("date", OWN),
        meta("DC.date", OWN),
        meta("dcterms.issued", OWN),
        meta("citation_publication_date", "2026/03/14"),
        data(news(OWN)),
        data({"@context": "https://schema.org", "@graph": [{"@type": "Person"}, news(OWN)]}),
        data({"@type": ["WebPage"], "datePublished": OWN}),
        data({"@type": "WebPage", "mainEntity": news(OWN)}),
        meta("datePublished", OWN, "itemprop"),
        # Malformed ones, and when it was changed last, count for nothing.
        meta("article:published_time", "soon", "property") + data(news(OWN)),
        meta("article:modified_time", OTHER, "property") + meta("date", OWN),
        data({**news("?"), "dateModified": OTHER}) + meta("date", OWN),
        '<script type="application/ld+json">{"@type": "NewsArticle",</script>' + meta("date", OWN),
        # Its own wins over those of what else it shows.
        meta("article:published_time", OWN, "property") + data(news(OTHER)),
        meta("date", OTHER) + data(news(OWN)),
        data(news(OWN, comment={"@type": "Comment", "datePublished": OTHER})),
        '<link rel="canonical" href="https://example.com/own">'
        + data(
            news(OTHER, url="https://example.com/other"), news(OWN, url="https://example.com/own")
        ),
    ],
)
def test_a_page_says_when_it_was_published(head):
    assert page(head).published in (OWN, OWN[:10])


@pytest.mark.parametrize(
    "body",
    [
        f'<time itemprop="datePublished" datetime="{OWN}">Today</time><p>A b.</p>',
        f'<p>A b.</p><time pubdate datetime="{OWN}">Today</time>',
        f'<p>A b.</p><time class="entry-date published" datetime="{OWN}">Today</time>',
        ASIDE,
    ],
)
def test_a_date_in_the_text_counts_if_it_is_marked_as_that(body):
    assert page(body=body).published == OWN


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("", f'<p>On <time datetime="{OTHER}">New Year</time> it sank.</p>'),
        ("", f'<p>A</p><time pubdate datetime="{OTHER}"></time><time pubdate datetime="{OWN}">'),
        (data(news(OWN, url="/a"), news(OTHER, url="/b")), "<p>A</p>"),
        (f"<!-- {meta('date', OWN)} -->", "<p>A</p>"),
        (f"<script>{meta('date', OWN)}</script>", "<p>A</p>"),
        (data({"@type": "ImageObject", "datePublished": OWN}), "<p>A</p>"),
        (data([[[news(OWN)]]]), "<p>A</p>"),
        ("<script type='application/ld+json'>" + "[" * 5000 + "</script>", "<p>A</p>"),
    ],
)
def test_where_it_does_not_say_so_there_is_none(head, body):
    assert page(head, body + "<p>The ship sank.</p>").published == ""


def test_a_page_says_its_address():
    own, other = "https://example.com/story?a=1&b=2", "https://example.org/"
    canonical = f'<link rel="Canonical" href="{own.replace("&", "&amp;")}">'
    assert page(canonical + meta("og:url", other, "property")).address == own
    assert page(meta("og:url", own, "property")).address == own
    assert page('<link rel="canonical" href="/story">').address == ""
    assert page('<link rel="canonical" href="javascript:alert(1)">').address == ""


def test_what_saved_a_page_says_from_where_and_when():
    chrome = "<!-- saved from url=(0025)https://example.com/story -->"
    copied = '<link rel="canonical" href="https://example.org/">'
    assert page(chrome + copied).address == "https://example.com/story"
    single = (
        "<!--\n Page saved with SingleFile \n url: https://example.com/story \n"
        " saved date: Fri Mar 20 2026 08:05:00 GMT+0100 (Central European Standard Time)\n-->"
    )
    found = page(single)
    assert (found.address, found.captured) == (
        "https://example.com/story",
        "2026-03-20T08:05:00+01:00",
    )


CORE = (
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/'
    'core-properties" xmlns:dcterms="http://purl.org/dc/terms/" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
    '<dcterms:created xsi:type="dcterms:W3CDTF">{}</dcterms:created></cp:coreProperties>'
)
RELATIONSHIPS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="r1" Target="word/document.xml" Type="http://schemas.openxmlformats.org/'
    'officeDocument/2006/relationships/officeDocument"/>'
    '<Relationship Id="r2" Target="docProps/core.xml" Type="http://schemas.openxmlformats.org/'
    'package/2006/relationships/metadata/core-properties"/></Relationships>'
)


@pytest.mark.parametrize(
    ("core", "made"),
    [
        (CORE.format("2026-03-14T09:30:00Z"), "2026-03-14T09:30:00+00:00"),
        (CORE.format("?"), ""),
        ("<damaged", ""),
        ('<!DOCTYPE a [<!ENTITY b "c">]><a/>', ""),
    ],
)
def test_a_word_document_says_when_it_was_made(core, made):
    parts = read_parts(docx(p("The ship sank.")), Path("a.docx"))
    parts |= {"_rels/.rels": RELATIONSHIPS.encode(), "docProps/core.xml": core.encode()}
    document = Docx.read(new_archive(parts), Path("a.docx"))
    assert (document.provenance.made, document.provenance.published) == (made, "")
    assert document.text == "The ship sank."


@pytest.mark.parametrize(
    ("created", "made"),
    [
        ("<meta:creation-date>2026-03-14T09:30:00.123456789</meta:creation-date>", "2026-03-14"),
        ("<meta:creation-date/>14 March 2026", ""),
        ("<damaged", ""),
    ],
)
def test_an_opendocument_text_says_when_it_was_made(created, made):
    spaces = 'xmlns:o="o" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"'
    properties = f"<o:document-meta {spaces}><o:meta>{created}</o:meta></o:document-meta>"
    file = packed(content("<text:p>The ship sank.</text:p>"), **{"meta.xml": properties})
    document = Odt.read(file, Path("a.odt"))
    assert (document.provenance.made, document.text) == (made, "The ship sank.")


def test_the_log_begins_with_what_the_page_says(tmp_path):
    path = tmp_path / "story.html"
    head = meta("date", "14 March 2026") + '<link rel="canonical" href="https://example.com/a">'
    path.write_text(f"<html><head>{head}</head><body><p>The ship sank.</p></body></html>")
    header = EditLog.start(read_article(path).article, "1").header
    assert (header["published"], header["address"]) == ("2026-03-14", "https://example.com/a")
    assert "captured" not in header
