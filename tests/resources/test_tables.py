"""The tables that ship: one order of columns, named above the rows, and no row twice."""

from __future__ import annotations

import sys

import pytest

from editor.paths import resources_folder

sys.path.insert(0, str(resources_folder() / "lexicon"))

from learnt import REPLACED, SURVIVED
from phrases import key
from tables import date, read_rows, write_rows
from terms import COLUMNS
from written import ENTRY, PARTS, REPLACEMENTS

LEXICON = resources_folder() / "lexicon"
LEARNT = {"replaced.tsv": REPLACED, "survived.tsv": SURVIVED, "tortured.tsv": COLUMNS}


def test_every_learnt_table_is_known():
    assert {path.name for path in (LEXICON / "learnt").iterdir()} == set(LEARNT)


@pytest.mark.parametrize("columns", [ENTRY, REPLACEMENTS, REPLACED, COLUMNS])
def test_the_original_comes_before_what_was_spun(columns):
    assert columns[:2] == ("original", "spun")


@pytest.mark.parametrize("folder", ["written", "science"])
def test_entries_are_clean(folder):
    seen: dict[tuple[str, str, str], str] = {}
    for path in sorted((LEXICON / folder).glob("*.tsv")):
        for number, (original, spun, part, weight) in read_rows(path, ENTRY):
            where = f"{path.name}, line {number}"
            assert part in PARTS, where
            assert weight in {"0.5", "1", "2", "3"}, where
            for side in (original, spun):
                assert side == " ".join(side.split()), where
            entry = (original.lower(), spun.lower(), part)
            assert entry not in seen, f"{where} repeats {seen.get(entry)}"
            assert key(original) != key(spun), where
            seen[entry] = where
    assert len(seen) > 6000


def test_no_replacement_repeats():
    seen: set[str] = set()
    for number, (original, row) in read_rows(
        LEXICON / "written" / "replacements.txt", REPLACEMENTS
    ):
        where = f"replacements.txt, line {number}"
        phrases = [key(phrase) for phrase in row.split("|")]
        assert key(original) not in seen, where
        seen.add(key(original))
        assert len(phrases) == len(set(phrases)), where
        assert key(original) not in phrases, where
        assert all(phrases), where


@pytest.mark.parametrize("name", LEARNT)
def test_learnt_tables_are_clean(name):
    rows = [row for _, row in read_rows(LEXICON / "learnt" / name, LEARNT[name])]
    facts = [tuple(cell for cell in row if not cell.isdigit()) for row in rows]
    assert len(facts) == len({tuple(row[:2]) for row in rows}) > 5000
    if "occasions" in LEARNT[name]:
        assert all(int(row[-1]) > 0 for row in rows)
    date(LEXICON / "learnt" / "replaced.tsv")


def test_what_is_learnt_holds_no_running_text():
    longest = max(
        len(phrase.split(" "))
        for _, (phrase, _) in read_rows(LEXICON / "learnt" / "survived.tsv", SURVIVED)
    )
    assert longest <= 6


def test_what_is_written_is_read(tmp_path):
    rows = [("a b", "c", 1), ("d", "e's", 20)]
    write_rows(tmp_path / "a.tsv", ["A note."], REPLACED, rows)
    assert (tmp_path / "a.tsv").read_bytes().startswith(b"# A note.\n# original\tspun\toccasions\n")
    read = [tuple(row) for _, row in read_rows(tmp_path / "a.tsv", REPLACED)]
    assert read == [tuple(map(str, row)) for row in rows]


def test_a_table_without_a_date_is_named(tmp_path):
    (tmp_path / "a.tsv").write_text("# original\tspun\toccasions\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"a\.tsv: no line '# Learnt on"):
        date(tmp_path / "a.tsv")
