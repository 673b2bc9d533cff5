"""The evidence: what it lists and leaves out, and that an article's words stay words in it."""

import re
from datetime import UTC, datetime

import pytest

from editor.article import Article, Edit, Span
from editor.engine.model.listed_terms import ListedTerms
from editor.engine.suspect import Kind, Suggestion, Suspect
from editor.export.evidence import evidence, suspect_evidence
from editor.export.places import ArticlePlaces
from editor.export.plain_markdown import quoted
from editor.export.review_snapshot import ReviewSnapshot
from editor.files import read_article
from editor.review import OriginalRecord, Review
from tests.files.pdf_pages import column, pdf
from tests.files.test_pdf import LEFT

NOON = datetime(2026, 1, 2, 12, tzinfo=UTC)
TEXT = (
    "A title\n\nOfficers met.\n\nThe counterfeit consciousness of officers is a key matter.\n"
    "Officers left just lately, and counterfeit consciousness won.\n"
)
WORDINGS = {
    "officers": Suggestion("officials", 0.8, "lexicon", ""),
    "counterfeit consciousness": Suggestion(
        "artificial intelligence",
        0.9,
        "person",
        "“counterfeit consciousness” stands for “artificial intelligence” in your list “PPS”, "
        "found in 1,234 papers; it counts with “x”.",
    ),
    "key": Suggestion("important", 0.9, "original", "“important” stands in port.txt, paragraph 2."),
    "just lately": Suggestion("recently", 0.9, "guess", ""),
}
TORTURED = "“counterfeit consciousness”: expected “artificial intelligence” (likely); 2 times"


@pytest.fixture(scope="module")
def terms():
    return ListedTerms.load()


def reviewed(text=TEXT, confidence=0.9, kind=Kind.SPUN, wordings=WORDINGS):
    review = Review(Article.from_text(text))
    found = [
        Suspect(*m.span(), m.group(), kind, confidence, (wordings[m.group().lower()],))
        for m in re.finditer("|".join(wordings), text, re.IGNORECASE)
    ]
    review.merge(found, [Span(0, len(text))], 0)
    return review


def block(review, terms):
    return evidence(ReviewSnapshot.of(review), terms, NOON)


def test_one_suspect_stands_with_all_places_of_its_phrase_and_nothing_else():
    review = reviewed()
    ids = {one.spun.lower(): one.id for one in review.items()}
    review.dismiss(ids["key"])
    said = suspect_evidence(ReviewSnapshot.of(review), ids["officers"], NOON)
    assert "- “Officers”: expected “officials” (likely); 3 times, paragraphs 2, 3 and 4" in said
    assert "consciousness" not in said
    assert "- SHA-256 of the file: `" in said
    assert said.endswith("on 2026-01-02.\n")
    key = suspect_evidence(ReviewSnapshot.of(review), ids["key"], NOON)
    assert "- “key”: expected “important” (likely); once, paragraph 3; as in the original" in key


def test_it_says_once_that_pages_are_those_of_the_file(tmp_path, terms):
    path = tmp_path / "paper.pdf"
    path.write_bytes(pdf([column(60, 80, LEFT[:3]), column(60, 80, LEFT[3:5])]))
    note = "- Pages: counted from the file’s first, whatever numbers are printed on them\n"
    assert block(Review(read_article(path).article), terms).count(note) == 1
    assert "Pages" not in block(reviewed(), terms)


def test_what_was_deleted_with_a_passage_is_not_called_restored(terms):
    review = reviewed()
    start = review.text.index("The counterfeit")
    review.type(Edit(start, review.text[start : start + 41], ""))
    said = block(review, terms)
    assert "nothing" not in said
    assert "Suspects that are not listed: 2 in text that somebody deleted." in said
    assert "“Officers”: expected “officials” (likely); 2 times" in said


def lines(review, terms):
    listed = block(review, terms).splitlines()
    return [line for line in listed if "expected" in line and line.startswith("- ")]


def test_each_phrase_has_a_line_tortured_terms_first_then_the_frequent(terms):
    review = reviewed()
    review.compare_with(OriginalRecord("port.txt", "ab" * 32, 0.5))
    assert lines(review, terms) == [
        f"- {TORTURED}, paragraphs 3 and 4; in the list “PPS” (1,234 papers)",
        "- “Officers”: expected “officials” (likely); 3 times, paragraphs 2, 3 and 4",
        "- “key”: expected “important” (likely); once, paragraph 3; as in `port.txt`",
        "- “just lately”: expected “recently” (likely); once, paragraph 4; a guess",
    ]
    said = block(review, terms)
    assert "**Phrases that stand in place of terms of art** (1 phrase in 2 places)" in said
    assert "**Other wordings** (3 phrases in 5 places)" in said
    assert "50 % of the words match" in said


def test_what_was_decided_counts_and_what_was_dismissed_is_only_counted(terms):
    review = reviewed(confidence=0.5)
    first, art, *_, lately, _ = review.ids()
    review.accept(first)
    review.accept_wording(art, "machine\nthinking")
    review.dismiss(lately)
    art, officers = lines(review, terms)  # those alike became sure by that
    assert "expected “machine thinking” (restored in 1 of 2 places); 2 times" in art
    assert "expected “officials” (restored in 1 of 3 places); 3 times" in officers
    assert (
        "Suspects that are not listed: 1 dismissed or allowed by somebody; 1 less sure "
        "and not decided." in block(review, terms)
    )


def test_places_are_those_of_the_article_as_it_was_opened(terms):
    review = reviewed()
    review.accept_wording(review.ids()[0], "Many\n\npeople\n\nof the port")
    assert "3 times, paragraphs 2, 3 and 4" in block(review, terms)


def test_other_kinds_are_only_counted_and_an_article_may_have_nothing(terms):
    said = block(reviewed(kind=Kind.SPELLING), terms)
    assert "No suspect wording to list." in said
    assert "7 of other kinds" in said


def test_it_accuses_nobody(terms):
    review = reviewed()
    review.accept(review.ids()[0])
    said = block(review, terms).lower()
    assert not re.search("fraud|plagiar|stolen|steal|fake|forge|cheat|misconduct|spun", said)


HOSTILE = [
    "![x](http://evil.example/p.png)",
    "[click](javascript:alert(1))",
    "<img src=x onerror=alert(1)>",
    "<script>alert(1)</script>",
    "# heading",
    "http://evil.example",
    "www.evil.example",
    "mail me@evil.example now",
    "evil.com/path",
    "`` ` ```",
    "`<b>`",
    "*strong* _soft_ ~~gone~~",
    "a | b",
    "&lt;b&gt; &#x3c;",
    "\\` \\",
    "> quote",
    "- item",
    "1. item",
    "---",
    "$x$ {y}",
    "[^1]: note",
    "“”](http://x.example)",
    "end” **bold** “begin",
    "a\u202eb\u200bc\x1b[31m",
    "",
    " ",
    "`",
]
CODE = re.compile(r"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)")
"""As CommonMark has it: a run of backticks up to the next run of that length."""


@pytest.mark.parametrize("hostile", HOSTILE)
@pytest.mark.parametrize("where", ["name", "phrase", "wording"])
def test_an_articles_words_are_words_and_nothing_else(hostile, where, terms, tmp_path):
    phrase = hostile if where == "phrase" and hostile.strip() else "officers"
    text = f"{hostile if where == 'name' else 'A title'}\n\nThe {phrase} said."
    if "\x1b" in text:
        text = text.replace("\x1b", "")
        phrase = phrase.replace("\x1b", "")
    wording = Suggestion(hostile if where == "wording" else "officials", 0.8, "lexicon", "")
    article = Article.from_text(text, tmp_path / "a.txt")
    review = Review(article)
    start = text.index(f"The {phrase} said.") + 4
    review.merge(
        [Suspect(start, start + len(phrase), phrase, Kind.SPUN, 0.9, (wording,))],
        [Span(0, len(text))],
        0,
    )
    review.compare_with(OriginalRecord(hostile or "x", "ab" * 32, 0.5))
    said = block(review, terms)
    rest = CODE.sub("", said)
    assert not set("[]<>`\\_~#|&$@^{}") & set(rest)
    assert not re.search(r"://|www\.|\w\.[a-z]{2}", rest.replace("0.1.0", ""))
    assert rest.count("**") == 2 * rest.count("\n**") + 2
    assert all(re.match(r"(?:- |\*\*|[A-Z]|$)", line) for line in said.split("\n"))
    assert not set("\u202e\u200b\x1b") & set(said)


def test_harmless_words_are_quoted_as_they_are():
    for words in ("mean outright blunder (MAE)", "3.5 % of U, Ω’s", "café–bar; naïve?", "o'clock"):
        assert quoted(words) == f"“{words}”"
    assert quoted("two\n  lines") == "“two lines”"
    assert len(quoted("word " * 1000)) < 250


def test_an_original_whose_name_is_a_part_of_the_name_of_another_is_not_taken_for_it(terms):
    reason = "“important” stands in airport.txt, paragraph 2."
    review = reviewed(
        "A key.\n", wordings={"key": Suggestion("important", 0.9, "original", reason)}
    )
    for name in ("port.txt", "airport.txt"):
        review.compare_with(OriginalRecord(name, "ab" * 32, 0.5))
    assert lines(review, terms)[0].endswith("; as in `airport.txt`")


def test_what_a_person_put_in_is_nothing_that_the_article_said(terms):
    review = reviewed("Officers met.\n")
    review.type(Edit(9, "met", "met just lately"))
    start = review.text.index("just lately")
    wording = WORDINGS["just lately"]
    found = Suspect(start, start + 11, "just lately", Kind.SPUN, 0.99, (wording,))
    review.merge([found], [Span(9, len(review.text))], review.revision)
    assert [item.text for item in review.items()] == ["Officers", "just lately"]
    assert [line.split(":")[0] for line in lines(review, terms)] == ["- “Officers”"]
    assert "less sure" not in block(review, terms)


def test_a_phrase_is_on_the_page_where_it_stands_though_its_paragraph_begins_before(tmp_path):
    path = tmp_path / "paper.pdf"
    path.write_bytes(pdf([column(60, 80, LEFT[:3]), column(60, 80, LEFT[3:5])]))
    review = Review(read_article(path).article)
    assert "\n" not in review.text, "one paragraph on two pages"
    places = ArticlePlaces(ReviewSnapshot.of(review))
    first, second = review.text.index("council"), review.text.index("engineer")
    assert [places.of(at).page for at in (first, second)] == [1, 2]
    # Of what was changed and of what stands after it, too; between two words as well.
    review.type(Edit(first, "council", "the people who sit on the council"))
    review.type(Edit(review.text.index("engineer"), "engineer", "builder"))
    places = ArticlePlaces(ReviewSnapshot.of(review))
    at = review.text.index("builder")
    assert [places.of(one).page for one in (first, at, at + len("builder"))] == [1, 2, 2]
