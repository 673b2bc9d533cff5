"""New tortured phrases: what is reported, and what is left out."""

import csv
import io
from dataclasses import replace
from pathlib import Path

import pytest

from editor.article import Article, Span
from editor.engine.model.listed_terms import ListedTerms
from editor.engine.suspect import Kind, Suggestion, Suspect
from editor.export.new_phrases import COLUMNS, phrase_table
from editor.export.review_snapshot import ReviewSnapshot
from editor.lists import ListStore, PersonList, read_list
from editor.review import Review

TEXT = (
    "The counterfeit consciousness of it.\n\nA fabricated mindfulness sees the crimson blobs, "
    "and in accordance with it fabricated mindfulness won. A quantum speck or an ocean vessel.\n"
)
WORDINGS = {
    "counterfeit consciousness": "artificial intelligence",
    "fabricated mindfulness": "artificial intelligence",
    "quantum speck": "quantum dot",
    "crimson blobs": "cells",
    "in accordance with": "according to",
    "ocean vessel": "sea ship",
}


@pytest.fixture(scope="module")
def terms():
    return ListedTerms.load()


def reviewed(text=TEXT, accepted=("fabricated", "quantum", "crimson", "in acc")):
    review = Review(Article.from_text(text))
    found = []
    for phrase, wording in WORDINGS.items():
        at = text.find(phrase)
        while at >= 0:
            end = at + len(phrase)
            taken = (Suggestion(wording, 0.9, "lexicon", ""),)
            found.append(Suspect(at, end, phrase, Kind.SPUN, 0.9, taken))
            at = text.find(phrase, end)
    review.merge(sorted(found, key=lambda one: one.start), [Span(0, len(text))], 0)
    for item in review.items():
        if item.text.startswith(accepted):
            review.accept(item.id)
    return review


def rows(work, terms):
    text = phrase_table(work, terms).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_restored_phrases_that_no_list_has_are_reported(terms):
    found = rows(ReviewSnapshot.of(reviewed()), terms)
    assert [tuple(row.values())[:5] for row in found] == [
        ("fabricated mindfulness", "artificial intelligence", "yes", "2", "paragraph 2"),
        ("quantum speck", "quantum dot", "", "1", "paragraph 2"),
    ]
    assert list(found[0]) == list(COLUMNS)
    assert found[0]["file"] == "untitled.txt"


def test_a_listed_phrase_is_known_however_it_is_spelled(terms):
    known = ("Bolster-vector machines", "COUNTERFEIT CONSCIOUSNESS", "profound\nlearning")
    assert [terms.has(phrase) for phrase in (*known, "quantum speck")] == [True, True, True, False]


def test_what_a_list_of_the_screener_has_is_left_out(terms, tmp_path):
    path = tmp_path / "screener.csv"
    path.write_text("query,expected,papers\nFabricated  mindfulness,artificial intelligence,3\n")
    store = ListStore(tmp_path / "lists")
    known = read_list(path)
    store.add(PersonList("PPS", path.name, known.pairs, on=False, screener=known.screener))
    own = tmp_path / "own.tsv"
    own.write_text("quantum speck\tquantum dot\n")
    taught = read_list(own)
    store.add(PersonList("own", own.name, taught.pairs, screener=taught.screener))
    work = replace(ReviewSnapshot.of(reviewed()), screened=store.read().screened())
    assert [row["tortured phrase"] for row in rows(work, terms)] == ["quantum speck"]


def test_an_article_without_tortured_terms_is_not_of_science(terms):
    text = "He is in accordance with it on an ocean vessel.\n"
    work = ReviewSnapshot.of(reviewed(text, ("ocean", "in acc")))
    assert rows(work, terms) == []


def test_what_is_not_restored_is_not_reported(terms):
    assert rows(ReviewSnapshot.of(reviewed(accepted=("counterfeit",))), terms) == []


def test_a_list_stored_before_is_known_by_its_queries():
    data = (
        b'{"unspin_list": 2, "name": "PPS", "origin": "x", "on": true, '
        b'"pairs": [["a b", "c d", 1, [0, [["e", 0]], []]]]}'
    )
    assert PersonList.parse(data, Path("x.json")).screener
