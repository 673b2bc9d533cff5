"""The tables of what dictionaries of synonyms put in a word's place, and the file made of them."""

from __future__ import annotations

import sys

import pytest

from editor.engine.model.synonyms import Synonyms
from editor.paths import resources_folder

sys.path.insert(0, str(resources_folder() / "lexicon"))

from dictionary import TABLES, entries, rows
from thesaurus import CLOSED

HEADER = "# Written on 2026-11-30\n# original\tpart\tspun\n"


@pytest.fixture(scope="module")
def shipped():
    return Synonyms.load(resources_folder() / "lexicon" / "dictionary.synonyms")


def test_every_row_of_the_tables_is_an_entry():
    found = [
        (original, part) for path in TABLES.glob("*.tsv") for original, part, _ in entries(path)
    ]
    assert len(found) > 5000
    assert len({*found}) == len(found), "an original has one row for each part of speech"
    assert not {original for original, _ in found} & CLOSED


@pytest.mark.parametrize("row", ["a\tn\tb||c", "a\tq\tb", "a\tn\tb|b", "a\tn\t"])
def test_a_row_that_is_no_entry_is_named(tmp_path, row):
    (tmp_path / "a.tsv").write_text(f"{HEADER}{row}\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"a\.tsv, line 3"):
        list(entries(tmp_path / "a.tsv"))


def test_entries_inflect_and_are_counted(tmp_path):
    table = f"{HEADER}leader\tn\tpioneer|innovator\n"
    (tmp_path / "nouns.tsv").write_text(table, encoding="utf-8")
    assert [(original, phrases) for original, _, phrases in rows(tmp_path)] == [
        ("leader", ["innovator", "pioneer"]),
        ("leaders", ["innovators", "pioneers"]),
    ]
    assert len({number for _, number, _ in rows(tmp_path)}) == 1


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
