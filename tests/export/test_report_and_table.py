"""The report of changes and the log as a table, for hostile articles too."""

import csv
import io
import re
from dataclasses import replace
from datetime import UTC, datetime
from html.parser import HTMLParser
from pathlib import Path

import pytest

from editor.article import Article, Edit, Origin, Span
from editor.article.provenance import NOT_SAID, Provenance
from editor.engine.reading.evidence import Evidence
from editor.engine.suspect import Kind, Suggestion, Suspect
from editor.export.alignment_rows import alignment_rows
from editor.export.change_report import ReportNames, change_report
from editor.export.log_table import COLUMNS, log_table
from editor.export.report_words import ReportWords
from editor.export.review_snapshot import ComparedOriginals, ReaderWords, ReviewSnapshot
from editor.files.html import Html
from editor.originals.alignment import align
from editor.review import OriginalRecord, Review

NAMES = ReportNames("story.restored.txt", "story.restored.log.jsonl")
NOON = datetime(2026, 1, 2, 12, tzinfo=UTC)


def reviewed(text="The officers said.\nThe officers went.\n", wording="officials", reason="Known."):
    review = Review(Article.from_text(text))
    found = [
        Suspect(
            match.start(),
            match.end(),
            match.group(),
            Kind.SPUN,
            0.9,
            (Suggestion(wording, 0.8, "lexicon", reason),),
        )
        for match in re.finditer("officers", text)
    ]
    review.merge(found, [Span(0, len(text))], 0)
    return review


class Page(HTMLParser):
    """Collects what a browser would find in the page."""

    def __init__(self, data):
        super().__init__()
        self.tags = []
        self.words = []
        self.feed(data.decode("utf-8"))

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data):
        self.words.append(data)

    @property
    def text(self):
        return "".join(self.words)


def test_every_change_that_stands_is_in_the_report():
    review = reviewed()
    first, second = review.ids()
    review.accept(first)
    review.accept_wording(second, "agents")
    review.replace([Edit(0, "The", "Those")])
    review.undo()
    page = Page(change_report(ReviewSnapshot.of(review), NAMES, NOON))
    assert "suggestion 1 accepted (80 %)" in page.text
    assert "Known." in page.text
    assert "own wording" in page.text
    assert "Those" not in page.text
    assert "2026-01-02 12:00 UTC" in page.text
    assert review.article.origin.sha256 in page.text
    assert "unspin verify untitled.txt story.restored.log.jsonl story.restored.txt" in page.text


def test_the_text_is_there_as_it_was_and_as_it_is():
    review = reviewed()
    review.accept(review.ids()[0])
    page = change_report(ReviewSnapshot.of(review), NAMES).decode()
    assert "<td>The <del>officers</del> said.</td><td>The <ins>officials</ins> said.</td>" in page
    assert "<td>The officers went.</td><td>The officers went.</td>" in page


def test_an_article_with_no_change_has_a_report_too():
    assert "Changes" in Page(change_report(ReviewSnapshot.of(reviewed()), NAMES)).text


def test_nothing_is_fetched_or_run():
    page = Page(change_report(ReviewSnapshot.of(reviewed()), NAMES))
    assert {tag for tag, _ in page.tags}.isdisjoint(
        {"script", "img", "link", "iframe", "object", "base", "form", "svg"}
    )
    assert not any(name in attrs for _, attrs in page.tags for name in ("src", "style"))
    # Its own chapters are all that it leads to.
    ids = {attrs["id"] for _, attrs in page.tags if "id" in attrs}
    hrefs = [(tag, attrs["href"]) for tag, attrs in page.tags if "href" in attrs]
    assert {tag for tag, _ in hrefs} == {"a"}
    assert {href.removeprefix("#") for _, href in hrefs} <= ids


MARKUP = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "</td></tr></table><h1>forged</h1>",
    '"><svg onload=alert(1)>',
    "&lt;b&gt;",
    "$name ${hashes} $$",
    "javascript:alert(1)",
    "<!-- ",
    "]]>",
    "</style><style>*{display:none}",
    "\x1b[31m",
    "\u202egnp.exe",
    "a\u200bb",
    "\x00",
]


@pytest.mark.parametrize("markup", MARKUP)
@pytest.mark.parametrize("where", ["text", "wording", "reason", "names"])
def test_what_an_article_holds_is_text_and_nothing_else(markup, where):
    text = f"The officers said {markup}." if where == "text" else "The officers said."
    wording = markup if where == "wording" else "officials"
    review = reviewed(text, wording, markup if where == "reason" else "Known.")
    review.accept(review.ids()[0])
    names = (
        ReportNames(f"{markup}.txt", f"{markup}.log.jsonl", markup) if where == "names" else NAMES
    )
    data = change_report(ReviewSnapshot.of(review), names)
    harmless = Page(change_report(ReviewSnapshot.of(reviewed_plain()), NAMES))
    page = Page(data)
    extra = {tag for tag, _ in page.tags} - {tag for tag, _ in harmless.tags}
    assert extra <= {"span"}
    assert sum(tag == "h1" for tag, _ in page.tags) == 1
    for hidden in "\x1b\u202e\u200b\x00":
        assert hidden not in data.decode()


def reviewed_plain():
    review = reviewed("The officers said.")
    review.accept(review.ids()[0])
    return review


def test_characters_that_cannot_be_seen_are_named():
    review = reviewed("The officers sa\u200bid.")
    assert (
        '<span class="sign">U+200B</span>'
        in change_report(ReviewSnapshot.of(review), NAMES).decode()
    )


# ------------------------------------------------------------------------------------- the table


def table(review):
    text = log_table(ReviewSnapshot.of(review)).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_the_table_has_a_row_for_each_event():
    review = reviewed()
    review.accept(review.ids()[0])
    review.undo()
    rows = table(review)
    assert list(rows[0]) == list(COLUMNS)
    assert [(row["event"], row["undone"]) for row in rows] == [("accept", "yes"), ("undo", "")]
    assert rows[0]["before"] == "officers"
    assert rows[0]["after"] == "officials"
    assert rows[1]["of"] == "1"


FORMULAS = ["=1+1", "=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1",
            "＋1", "－1", "＠x", " =1", "  +1", '"=1"', "=1,2", "=1;2", '=HYPERLINK("http://x")',
            "-2+3+cmd|' /C calc'!A0", '","=1']  # fmt: skip


@pytest.mark.parametrize("text", FORMULAS)
@pytest.mark.parametrize("where", ["before", "after", "reason"])
def test_no_cell_is_a_formula(text, where):
    review = reviewed(wording="officials", reason=text if where == "reason" else "Known.")
    before = text if where == "before" else "The"
    if where == "before":
        review = Review(Article.from_text(f"{text.replace(chr(13), chr(10))} and more\n"))
        before = review.text.split(" and")[0]
    if where == "reason":
        review.accept(review.ids()[0])
    else:
        review.replace([Edit(0, before, text if where == "after" else "x")])
    (row,) = table(review)
    for cell in row.values():
        assert not cell.lstrip(" ").startswith(tuple("=+-@\r\n＝＋－＠"))
    held = row[where].removeprefix("\t")
    assert held == text.replace("\r", "\n") or held == text


def test_the_originals_stand_beside_the_article_as_the_alignment_page_shows_them():
    review = Review(Article.from_text("The ship sank. It was never found. Buy cheese."))
    original = "The boat sank. It was never found."
    found = align(review.text, [original])
    record = OriginalRecord("port & co.txt", "ab" * 32, 0.75)
    compared = ComparedOriginals((record,), found, house=False)
    work = replace(ReviewSnapshot.of(review), compared=compared)
    page = change_report(work, ReportNames("a.txt", "a.log")).decode()
    chapter = page[page.index("Compared with its original") :]
    assert "<td>port &amp; co.txt</td><td>75 %</td>" in chapter
    assert f"<code>{'ab' * 32}</code>" in chapter
    rows = alignment_rows(found, [record.name], "As opened", ReportWords(ReaderWords()))
    assert rows in chapter
    assert "<td>The <ins>boat</ins> sank.</td><td>The <del>ship</del> sank.</td>" in rows
    assert "later" not in chapter


def test_what_is_said_of_the_originals_is_in_the_language_of_its_readers():
    first = "The ferry was late on Monday. The engine had failed near the lighthouse."
    second = "Bread became dear after the wet summer."
    moved = " ".join(reversed(re.split(r"(?<=\.) ", first)))
    review = Review(Article.from_text(f"{moved} {second}"))
    records = [OriginalRecord(f"port-{number}.txt", "ab" * 32, 0.5) for number in (1, 2)]
    compared = ComparedOriginals(tuple(records), align(review.text, [first, second]), house=False)
    words = ReaderWords("de", str.upper)
    work = replace(ReviewSnapshot.of(review), compared=compared, words=words)
    page = change_report(work, NAMES).decode()
    chapter = page[page.index('<section id="originals">') : page.index('<section id="texts">')]
    sides = chapter[chapter.index('<table class="sides" lang="en">') :]
    assert re.findall(r"<th[^>]*>(.*?)</th>", sides) == ["ORIGINALS", "AS OPENED"]
    assert '<small lang="de">MOVED</small>' in sides
    assert "<small>port-2.txt</small> Bread became dear" in sides


def dated_page(day):
    head = f'<meta name="date" content="{day}"><link rel="canonical" href="https://copy.example/">'
    return f"<html><head>{head}</head><body><p>The ship sank.</p></body></html>".encode()


def chapter_of(day, provenance):
    """The summary and the chapter on an original from there, of a page published on that day."""
    source = Html.read(dated_page(day), Path("a.html"))
    review = Review(Article(Origin(Path("a.html"), source.data, "utf-8", b"", "html"), source))
    record = OriginalRecord("<port>.html", "ab" * 32, 0.75, "port.html", provenance)
    compared = ComparedOriginals((record,), align(review.text, ["The boat sank."]), house=False)
    work = replace(ReviewSnapshot.of(review), compared=compared)
    page = change_report(work, ReportNames("a.html", "a.log")).decode()
    return page, page[page.index("Compared with its original") :]


def test_the_dates_of_article_and_original_are_shown_and_which_is_later():
    from_there = Provenance("2026-03-14", "https://port.example/?a=1&b=2")
    page, chapter = chapter_of("16 March 2026", from_there)
    assert (
        "The article</th><td>Published 16 March 2026, as the page says; from "
        "https://copy.example/.</td>"
    ) in page
    assert (
        "<td>&lt;port&gt;.html<br><small>Published 14 March 2026, as the page says; from "
        "https://port.example/?a=1&amp;b=2.</small></td>"
    ) in chapter
    assert "By these dates the article is later than &lt;port&gt;.html." in chapter


@pytest.mark.parametrize(
    "provenance",
    [Provenance("2026-03-16"), Provenance(made="2026-03-01"), Provenance("2026-03-17"), NOT_SAID],
)
def test_the_article_is_not_called_later_without_two_dates_that_show_it(provenance):
    assert "later" not in chapter_of("16 March 2026", provenance)[1]


# ------------------------------------------------------------------------------------ its chapters


def chapters(data):
    """The headings of the report, by the id of their chapter."""
    return dict(re.findall(r'<section id="(\w+)">\s*<h2>(.*?)</h2>', data.decode()))


def test_the_contents_lead_to_every_chapter():
    review = reviewed("The officers said that the officers of the port went home at last.\n")
    review.accept(review.ids()[0])
    data = change_report(ReviewSnapshot.of(review), NAMES)
    entries = dict(re.findall(r'<li><a href="#(\w+)">(.*?)</a></li>', data.decode()))
    assert entries == chapters(data)
    assert list(entries) == ["summary", "worst", "changes", "texts", "method", "hashes"]


def test_the_worst_passages_come_first_and_show_what_is_open():
    good = "A line of many words that nobody ever put anything odd into at all.\n\n"
    bad = "All the officers of the port met officers of the town on Monday evening.\n"
    review = reviewed(good + "Officers, officers.\n" + bad + good + "The officers went.\n")
    third = review.ids()[1]
    review.accept(third)
    page = change_report(ReviewSnapshot.of(review), NAMES).decode()
    chapter = page[page.index('<section id="worst">') : page.index('<section id="changes">')]
    assert re.findall(r">(Paragraph[^<]*)<", chapter) == [
        "Paragraph 3: about 14 % of its 14 words, in 2 suspects"
    ]
    assert "<td>All the <del>officers</del> of the port met <u>officers</u> of" in chapter
    assert "<td>All the <ins>officials</ins> of the port met <u>officers</u> of" in chapter
    review.dismiss(review.ids()[2])
    assert "worst" not in chapters(change_report(ReviewSnapshot.of(review), NAMES))


def test_the_worst_passage_is_the_one_that_reads_most_as_if_it_had_been_replaced():
    unsure = "All officers of the port met other officers and more officers on Monday."
    sure = "Some agents of the port met other agents in the harbour on Monday night."
    text = f"{unsure}\n{sure}\n"
    review = Review(Article.from_text(text))
    review.merge(
        [
            Suspect(
                *match.span(), match[0], Kind.SPUN, confidence, (Suggestion("men", 0.8, "", ""),)
            )
            for phrase, confidence in (("officers", 0.3), ("agents", 0.9))
            for match in re.finditer(phrase, text)
        ],
        [Span(0, len(text))],
        0,
    )

    def places():
        page = change_report(ReviewSnapshot.of(review), NAMES).decode()
        return re.findall(r">Paragraph (\d): about (\d+ %)", page)

    assert places() == [("2", "13 %"), ("1", "7 %")]
    for id_ in review.ids()[:3]:
        review.accept(id_)
    assert places() == [("1", "23 %"), ("2", "13 %")], "what somebody replaced counts in full"


def test_each_change_says_where_it_is_in_the_article_as_opened():
    review = reviewed("First.\n\nThe officers said.\n\nThe officers went.\n")
    review.accept_wording(review.ids()[0], "agents\n\nof the port")
    review.accept(review.ids()[1])
    text = change_report(ReviewSnapshot.of(review), NAMES).decode()
    assert re.findall(r"<small>(paragraph \d)</small>", text) == ["paragraph 2", "paragraph 3"]


def test_it_speaks_the_language_of_its_readers_and_says_which_words_are_english():
    review = reviewed()
    review.accept(review.ids()[0])
    words = ReaderWords("de", str.upper, str.swapcase)
    page = change_report(replace(ReviewSnapshot.of(review), words=words), NAMES).decode()
    assert '<html lang="de">' in page
    assert "<h2>EVERY CHANGE</h2>" in page
    assert "<small>kNOWN.</small>" in page
    assert '<table class="sides" lang="en">\n<tr lang="de">' in page
    assert "<del>officers</del>" in page


def test_per_cents_are_written_as_everywhere():
    review = reviewed()
    review.accept(review.ids()[0])
    review.set_evidence(Evidence(spun=0.997))
    page = Page(change_report(ReviewSnapshot.of(review), NAMES, NOON))
    said = page.text[page.text.index("Summary") :]
    assert set(re.findall(r"\d+\s?%", said)) >= {"80 %", "90 %", "99 %"}
    assert not re.search(r"\d%", said)


def test_method_and_summary_say_what_it_rests_on():
    text = Page(change_report(ReviewSnapshot.of(reviewed()), NAMES)).text
    assert re.search(r"spun\.lexicon\s*20\d\d-\d\d-\d\d", text)
    assert "does not know who wrote the article" in text
    assert "Nothing was changed." in text


@pytest.mark.parametrize("text", ["שלום officers עולם", "x" * 5_000 + " officers " + "y" * 5_000])
def test_words_of_any_length_and_direction_stay_in_their_column(text):
    review = reviewed(text)
    review.accept(review.ids()[0])
    page = change_report(ReviewSnapshot.of(review), NAMES).decode()
    assert re.search(r"td \{ unicode-bidi: plaintext", page)
    assert "overflow-wrap: anywhere" in page
    assert "<del>officers</del>" in page
