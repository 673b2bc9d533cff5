"""Entries written by hand: both kinds of files, and lines that are no entries."""

from __future__ import annotations

import sys

import pytest

from editor.paths import resources_folder

sys.path.insert(0, str(resources_folder() / "lexicon"))

from written import written_pairs

ROWS = "# original\tspun"
ENTRIES = "# original\tspun\tpart\tweight"


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "replacements.txt").write_text(f"# a note\n{ROWS}\n", encoding="utf-8")
    return tmp_path


def test_entries_inflect(folder):
    (folder / "a.tsv").write_text(f"{ENTRIES}\nofficial\tofficer\tn\t3\n", encoding="utf-8")
    pairs = {(pair.spun, pair.original) for pair in written_pairs(folder)}
    assert pairs == {("officer", "official"), ("officers", "officials")}


def test_rows_of_replacements_are_likeliest_first(folder):
    row = "|".join(f"phrase {number}" for number in range(12))
    (folder / "replacements.txt").write_text(f"{ROWS}\nwording\t{row}\n", encoding="utf-8")
    pairs = list(written_pairs(folder))
    assert [pair.spun for pair in pairs] == row.split("|")
    weights = [pair.weight for pair in pairs]
    assert weights == sorted(weights, reverse=True)
    assert weights[0] > weights[-1] > 0


@pytest.mark.parametrize("line", ["wording", "wording\t", "\tphrase", "wording phrase", ""])
def test_a_line_that_is_no_row_is_named(folder, line):
    (folder / "replacements.txt").write_text(f"{ROWS}\n{line}\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"replacements\.txt, line 2"):
        list(written_pairs(folder))


@pytest.mark.parametrize(
    "line", ["a\tb\tn", "a\tb\tq\t1", "\tb\tn\t1", "a\t \tn\t1", "a\tb\tnv\t1"]
)
def test_a_line_that_is_no_entry_is_named(folder, line):
    (folder / "a.tsv").write_text(f"{ENTRIES}\n{line}\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"a\.tsv, line 2"):
        list(written_pairs(folder))


@pytest.mark.parametrize("header", ["", "# spun\toriginal\tpart\tweight\n"])
def test_a_table_without_its_header_is_named(folder, header):
    (folder / "a.tsv").write_text(f"{header}a\tb\tn\t1\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"a\.tsv, line \d: no header '# original"):
        list(written_pairs(folder))


def test_what_ships_is_clean():
    path = resources_folder() / "lexicon" / "written" / "replacements.txt"
    seen = set()
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        original, row = line.split("\t")
        phrases = row.split("|")
        assert original not in seen, original
        seen.add(original)
        assert len(phrases) == len(set(phrases)), original
        assert original not in phrases
        for phrase in phrases:
            assert phrase == " ".join(phrase.split()), (original, phrase)
            assert 0 < len(phrase.split(" ")) <= 5, (original, phrase)
            assert any(char.isalpha() for char in phrase), (original, phrase)
    assert len(seen) > 5000
