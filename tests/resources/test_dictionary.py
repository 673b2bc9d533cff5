"""The tables of what dictionaries of synonyms put in a word's place, and the file made of them."""

from __future__ import annotations

import sys

import pytest

from editor.engine.model.ngrams import Ngrams
from editor.engine.model.synonyms import Synonyms
from editor.paths import resources_folder

sys.path.insert(0, str(resources_folder() / "lexicon"))

from dictionary import TABLES, entries, rows
from thesaurus import CLOSED

HEADER = "# Written on 2026-11-30\n# original\tpart\tspun\n"


@pytest.fixture(scope="module")
def ngrams():
    return Ngrams.load(resources_folder() / "model" / "english.ngrams")


@pytest.fixture(scope="module")
def shipped():
    return Synonyms.load(resources_folder() / "lexicon" / "dictionary.synonyms")


def test_every_row_of_the_tables_is_an_entry():
    found = [
        (path.name, original, part)
        for path in TABLES.glob("*.tsv")
        for original, part, _ in entries(path)
    ]
    assert len(found) > 10_000
    assert len({*found}) == len(found), "an original has one row in a table for a part of speech"


def test_no_row_of_the_dictionary_is_about_a_word_of_grammar(shipped):
    assert [word for word in sorted(CLOSED) if shipped.count(word)] == []


@pytest.mark.parametrize("row", ["a\tn\tb||c", "a\tq\tb", "a\tn\tb|b", "a\tn\t"])
def test_a_row_that_is_no_entry_is_named(tmp_path, row):
    (tmp_path / "a.tsv").write_text(f"{HEADER}{row}\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"a\.tsv, line 3"):
        list(entries(tmp_path / "a.tsv"))


def test_entries_inflect_and_are_counted(tmp_path, ngrams):
    table = f"{HEADER}leader\tn\tpioneer|innovator\nwitch\tn\tenchantress\n"
    (tmp_path / "nouns.tsv").write_text(table, encoding="utf-8")
    found = {original: (number, phrases) for original, number, phrases in rows(tmp_path, ngrams)}
    assert found["leader"][1] == ["innovator", "pioneer"]
    assert found["leaders"][1] == ["innovators", "pioneers"]
    # What careless programs make of it is listed, and makes the others no less likely.
    assert found["witches"][1] == ["enchantresses", "enchantresss"]
    assert found["witches"][0] == found["witch"][0] == found["leader"][0] / 2


@pytest.mark.parametrize(
    ("spun", "original"), [("guides", "leaders"), ("stairs", "steps"), ("wrangled", "argued")]
)
def test_what_such_spinners_do_is_known(shipped, spun, original):
    assert original in {one.original.norm for one in shipped.candidates(spun)}


def test_of_several_lists_the_surest_counts(shipped):
    wordnet = Synonyms("hit\tstrike\fstrike\t2")
    both = wordnet.joined(Synonyms("hit\tstrike blow\fblow\t4\nstrike\t10"))
    chances = {one.original.norm: one.chance for one in both.candidates("hit")}
    assert chances == {"strike": 0.5, "blow": 0.25}
    assert both.count("strike") == 12
    assert wordnet.count("blow") == 0
    assert both.candidates("nothing") == ()
