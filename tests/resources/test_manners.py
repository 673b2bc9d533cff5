"""The tables of what spinners of several manners put in a wording's place, and the file of them."""

from __future__ import annotations

import sys

import pytest

from editor.engine.model.ngrams import Ngrams
from editor.engine.model.packed import Packed
from editor.engine.model.synonyms import Synonyms
from editor.engine.text.function_words import FUNCTION_WORDS
from editor.paths import resources_folder

sys.path.insert(0, str(resources_folder() / "lexicon"))

from manners import ANY_SENSE, TABLES, all_entries, entries, manners

HEADER = "# Written on 2026-11-30\n# original\tpart\tspun\n"


@pytest.fixture(scope="module")
def ngrams():
    return Ngrams.load(resources_folder() / "model" / "english.ngrams")


@pytest.fixture(scope="module")
def shipped():
    return Synonyms.load(resources_folder() / "lexicon" / "manners.synonyms")


@pytest.fixture
def made(tmp_path, ngrams):
    """A function that returns {(manner, original, phrase): chance} of tables with these rows."""

    def make(**rows):
        for manner, text in rows.items():
            (tmp_path / manner).mkdir()
            (tmp_path / manner / "a.tsv").write_text(f"{HEADER}{text}\n", encoding="utf-8")
        return {entry[:3]: entry[3] for entry in all_entries(tmp_path, ngrams)}

    return make


def test_every_row_of_the_tables_is_an_entry():
    found = [
        (path, original, part)
        for path in TABLES.glob("*/*.tsv")
        for original, part, _ in entries(path)
    ]
    assert len(found) > 10_000
    assert len({*found}) == len(found), "an original has one row in a table for a part of speech"


def test_the_thesaurus_leaves_words_of_grammar_alone(shipped):
    number = shipped.names.index(ANY_SENSE)
    assert [word for word in sorted(FUNCTION_WORDS) if number in shipped.listing(word)] == []


def test_every_manner_has_its_list(shipped):
    assert [*shipped.names] == manners(TABLES)
    assert all("_" not in name for name in shipped.names)


@pytest.mark.parametrize("row", ["a\tn\tb||c", "a\tq\tb", "a\tn\tb|b", "a\tn\t"])
def test_a_row_that_is_no_entry_is_named(tmp_path, row):
    (tmp_path / "a.tsv").write_text(f"{HEADER}{row}\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"a\.tsv, line 3"):
        list(entries(tmp_path / "a.tsv"))


def test_entries_inflect(made):
    found = made(thesaurus="leader\tn\tpioneer|innovator\nwitch\tn\tenchantress")
    assert {("thesaurus", "leaders", "pioneers"), ("thesaurus", "leaders", "innovators")} < {*found}
    # What careless programs make of it is listed, too.
    assert ("thesaurus", "witches", "enchantresss") in found
    assert ("thesaurus", "leaders", "pioneerss") not in found


def test_the_first_wording_is_the_likeliest_but_in_a_thesaurus(made):
    row = "leader\tn\tpioneer|innovator"
    found = made(thesaurus=row, light=row)
    assert found["light", "leader", "pioneer"] > found["light", "leader", "innovator"]
    assert found["thesaurus", "leader", "pioneer"] == found["thesaurus", "leader", "innovator"]


def test_phrases_stand_for_phrases(made):
    found = made(light="according to\tx\tas indicated by")
    assert [*found] == [("light", "according to", "as indicated by")]


@pytest.mark.parametrize(
    ("spun", "original"), [("guides", "leaders"), ("stairs", "steps"), ("wrangled", "argued")]
)
def test_what_such_spinners_do_is_known(shipped, spun, original):
    assert original in {one.original.norm for one in shipped.candidates(spun)}


def synonyms(**tables):
    names = [f"{name}\t" for name in tables.pop("names")]
    return Synonyms.of(Packed.of({"names": names, "firsts": [], **tables}))


def test_lists_are_joined_and_the_surest_counts():
    wordnet = synonyms(names=["wordnet"], spun=["hit\tstrike:a500"], originals=["strike\ta"])
    both = wordnet.joined(
        synonyms(
            names=["light", "odd"],
            spun=["hit\tset_off:b200 strike:a100b250"],
            originals=["set off\tb", "strike\tab"],
            firsts=["hit\t2"],
        )
    )
    assert both.names == ("wordnet", "light", "odd")
    found = {one.original.norm: one for one in both.candidates("hit")}
    assert found["strike"].chance == 0.5
    assert found["strike"].lists == ((0, 0.5), (1, 0.1), (2, 0.25))
    assert found["set off"].lists == ((2, 0.2),)
    assert both.listing("strike") == (0, 1, 2)
    assert both.longest("hit") == 2
    assert wordnet.longest("hit") == 1
    assert wordnet.candidates("hit")[0].lists == ((0, 0.5),)
    assert both.candidates("nothing") == ()
