"""What English has of tortured terms: by the context model, and by plain.tsv."""

from __future__ import annotations

import sys

import pytest

from editor.engine.model.listed_terms import ListedTerms, Usage, opened
from editor.engine.model.ngrams import Ngrams
from editor.paths import resources_folder

sys.path.insert(0, str(resources_folder() / "lexicon"))

from phrases import key
from tables import read_rows
from usage import COLUMNS, TABLE, Plain, Use


@pytest.fixture(scope="module")
def use():
    ngrams = Ngrams.load(resources_folder() / "model" / "english.ngrams")
    return Use(ngrams, Plain.load(), frozenset(["neural network"]))


@pytest.mark.parametrize(
    ("phrase", "usage"),
    [
        ("bolster vector machine", Usage.HARDLY),
        ("hydrochloric corrosive", Usage.HARDLY),
        ("mean square blunder", Usage.HARDLY),
        ("irregular woodland", Usage.PLAIN),
        ("kidney sickness", Usage.PLAIN),
        ("sun powered energy", Usage.PLAIN),
        ("heat move", Usage.PLAIN),
        ("international organizations", Usage.USUAL),
        ("region under the bend", Usage.USUAL),
        ("battery control systems", Usage.USUAL),
        ("neural network", Usage.USUAL),
    ],
)
def test_english_hardly_has_maybe_has_or_often_has_a_term(use, phrase, usage):
    assert use.of(phrase) is usage


def test_the_list_that_ships_says_it_of_every_phrase():
    terms = ListedTerms.load()
    listed = opened(resources_folder() / "lexicon" / "terms.lexicon").lines("listed")
    assert all(terms.has(phrase.replace(" '", "'")) for phrase in listed)
    assert terms.spelled("bolster vector machine")[0] is Usage.HARDLY
    assert terms.spelled("irregular woodland")[0] is Usage.PLAIN


def test_each_beginning_stands_once_single_words_first():
    rows = [beginning for _, (beginning, _) in read_rows(TABLE, COLUMNS)]
    assert rows == sorted({*rows}, key=lambda one: (" " in one, one))
    assert [row for row in rows if key(row.replace(" '", "'")) != row] == []


@pytest.mark.parametrize("row", ["profound", "profound\tseldom", "profound\tplain\tmore"])
def test_a_table_with_a_bad_line_is_refused(row, tmp_path):
    path = tmp_path / "plain.tsv"
    path.write_text(f"# beginning\tusage\n{row}\n")
    with pytest.raises(ValueError, match="line 2"):
        Plain.load(path)
