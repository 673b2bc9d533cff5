"""The pairs from WordNet: the recipe on a thesaurus of a few words, and the file that ships."""

from __future__ import annotations

import sys

import pytest

from editor.engine.model.ngrams import Ngrams
from editor.engine.model.synonyms import Synonyms
from editor.engine.text.function_words import FUNCTION_WORDS
from editor.paths import resources_folder

sys.path.insert(0, str(resources_folder() / "lexicon"))

from thesaurus import Thesaurus
from wordnet import entries

WORDNET = """\
  1 This software and database is being provided to you, the LICENSEE
00000001 03 n 03 hit 0 collision 0 Collision_course 0 001 @ 00000002 n 0000 | a crash
00000002 03 n 02 organization 0 organisation 0 000 | a body
"""
ADJECTIVES = "00000003 00 s 02 big(a) 0 large 0 000 | of size\n"


@pytest.fixture
def folder(tmp_path):
    """WordNet's files, with a few words in them."""
    for name in ("noun", "verb", "adj", "adv"):
        (tmp_path / f"data.{name}").write_text("", encoding="utf-8")
        (tmp_path / f"{name}.exc").write_text("", encoding="utf-8")
    (tmp_path / "data.noun").write_text(WORDNET, encoding="utf-8")
    (tmp_path / "data.adj").write_text(ADJECTIVES, encoding="utf-8")
    (tmp_path / "verb.exc").write_text("went go\n", encoding="utf-8")
    return tmp_path


def test_reads_the_files_of_wordnet(folder):
    thesaurus = Thesaurus.load(folder)
    assert thesaurus.synonyms("hit", "n") == ["collision", "Collision course"]
    assert thesaurus.synonyms("big", "a") == ["large"]
    assert thesaurus.synonyms("hit", "v") == []


def test_originals_with_their_synonyms(folder):
    ngrams = Ngrams.load(resources_folder() / "model" / "english.ngrams")
    made = {}
    for _, original, spun, chance in entries(Thesaurus.load(folder), ngrams):
        made.setdefault(original, []).append((spun, chance))
    assert made["hits"] == [("collision courses", 1 / 2), ("collisions", 1 / 2)]
    assert [spun for spun, _ in made["bigger"]] == ["largeer", "larger"], "careless programs, too"
    assert "organization" not in made, "another spelling is no spinner's work"


@pytest.fixture(scope="module")
def shipped():
    return Synonyms.load(resources_folder() / "lexicon" / "wordnet.synonyms")


@pytest.mark.parametrize(
    ("spun", "original"),
    [
        ("frank", "dog"),
        ("collisions", "hits"),
        ("elbow room", "way"),
        ("enterpriser", "entrepreneur"),
    ],
)
def test_the_file_has_any_synonym_of_any_sense(shipped, spun, original):
    (chance,) = (one.chance for one in shipped.candidates(spun) if one.original.norm == original)
    assert 0.01 < chance <= 1


def test_words_of_grammar_are_no_originals(shipped):
    assert [word for word in sorted(FUNCTION_WORDS) if shipped.listing(word)] == []


def test_the_licence_goes_with_it():
    text = (resources_folder() / "lexicon" / "LICENSE-wordnet.txt").read_text("utf-8")
    assert "WordNet 3.0 Copyright 2006 by Princeton University." in text
    assert "LICENSEE agrees to preserve same." in text
