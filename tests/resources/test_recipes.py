"""Every recipe, run by its command line on a few texts; what it writes is loaded by the engine.

The encoder's is only asked what it lacks: its libraries take a gigabyte.
"""

from __future__ import annotations

import filecmp
import importlib.metadata
import importlib.util
import json
import lzma
import os
import re
import subprocess
import sys
from difflib import SequenceMatcher
from pathlib import Path

import pytest

from editor.engine.judging.judge import Judge
from editor.engine.model.encoder import FILES, SUMS
from editor.engine.model.lexicon import Lexicon
from editor.engine.model.ngrams import Ngrams
from editor.engine.model.synonyms import Synonyms
from editor.engine.model.tortured_terms import TorturedTerms
from editor.engine.model.vectors import Vectors
from editor.engine.rules.spelling import Speller
from editor.paths import resources_folder

pytestmark = pytest.mark.timeout(180)

RESOURCES = resources_folder()
LEXICON = RESOURCES / "lexicon"
SAMPLES = RESOURCES / "samples"


def run(
    recipe: str, *arguments: object, lacking: Path | None = None
) -> subprocess.CompletedProcess:
    """Run resources/RECIPE; the modules in the folder `lacking` stand before those installed."""
    own = {**os.environ, "PYTHONPATH": str(lacking)} if lacking else None
    command = [sys.executable, RESOURCES / recipe, *arguments]
    return subprocess.run(
        list(map(str, command)), capture_output=True, text=True, timeout=170, check=False, env=own
    )


def made(recipe: str, *arguments: object) -> None:
    """Run a recipe that must succeed."""
    done = run(recipe, *arguments)
    assert done.returncode == 0, done.stderr


def marked(original: str, spun: str) -> str:
    """The spun text with [[spun|original]] where up to four words took the place of up to four."""
    before, after = original.split(), spun.split()
    words: list[str] = []
    for tag, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag == "replace" and max(b - a, d - c) <= 4:
            words.append(f"[[{' '.join(after[c:d])}|{' '.join(before[a:b])}]]")
        else:
            words += after[c:d]
    return " ".join(words)


@pytest.fixture(scope="module")
def gold(tmp_path_factory):
    """The sample articles, marked, as two sources."""
    folder = tmp_path_factory.mktemp("gold")
    names = sorted(path.name for path in SAMPLES.glob("*.txt"))
    texts = [
        marked(
            (SAMPLES / "originals" / name).read_text("utf-8"), (SAMPLES / name).read_text("utf-8")
        )
        for name in names
    ]
    (folder / "one.gold.txt").write_text("\n%%%%\n".join(texts[:2]), encoding="utf-8")
    (folder / "two.gold.txt").write_text("\n%%%%\n".join(texts[2:]), encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def written(tmp_path_factory):
    """Written entries, a few."""
    folder = tmp_path_factory.mktemp("written")
    row = "# original\tspun\nhelp\tassist|aid|lend a hand\nwall\tbarrier\n"
    (folder / "replacements.txt").write_text(row, encoding="utf-8")
    entry = "# original\tspun\tpart\tweight\nofficial\tofficer\tn\t3\n"
    (folder / "people.tsv").write_text(entry, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def corpora(tmp_path_factory):
    """The originals of the sample articles and of a half, a quarter, an eighth of them again."""
    folder = tmp_path_factory.mktemp("corpora")
    lines = [
        " ".join(p.read_text("utf-8").split()) for p in sorted(SAMPLES.glob("originals/*.txt"))
    ]
    with lzma.open(folder / "samples.txt.xz", "wt", encoding="utf-8") as file:
        for part in (1, 2, 4, 8):
            file.writelines(line[: len(line) // part] + "\n" for line in lines)
    return folder


def test_the_lexicon_that_ships_is_what_build_makes(tmp_path):
    made("lexicon/build.py", "-o", tmp_path / "spun.lexicon")
    assert filecmp.cmp(tmp_path / "spun.lexicon", LEXICON / "spun.lexicon", shallow=False)


def test_the_terms_that_ship_are_what_science_makes(tmp_path):
    made("lexicon/science.py", "-o", tmp_path / "terms.lexicon")
    assert filecmp.cmp(tmp_path / "terms.lexicon", LEXICON / "terms.lexicon", shallow=False)


def test_the_manners_that_ship_are_what_their_recipe_makes(tmp_path):
    made("lexicon/manners.py", "-o", tmp_path / "manners.synonyms")
    assert filecmp.cmp(tmp_path / "manners.synonyms", LEXICON / "manners.synonyms", shallow=False)


def test_endings_of_names_are_those_that_never_stand_after_a_hyphen(tmp_path):
    names = ("Brownell", "Hartnell", "Bucknell", "Starfleet", "Moonfleet", "Greyfleet", "Pinkmint")
    lines = [f"there is {name} on a small-fleet day\n" for name in names for _ in range(4)]
    with lzma.open(tmp_path / "names.txt.xz", "wt", encoding="utf-8") as file:
        file.writelines(lines)
    made("model/build_name_ends.py", tmp_path, "-o", tmp_path / "ends.txt")
    assert (tmp_path / "ends.txt").read_text("utf-8") == "nell\n"


def test_the_check_sums_that_ship_are_those_of_the_encoder(tmp_path):
    for name in FILES:
        (tmp_path / name).symlink_to(RESOURCES / "model" / name)
    made("model/encoder_sums.py", tmp_path)
    assert filecmp.cmp(tmp_path / SUMS, RESOURCES / "model" / SUMS, shallow=False)


def test_the_words_that_ship_are_those_of_the_dictionary(tmp_path):
    made("lexicon/dictionary.py", "-o", tmp_path / "english.words")
    if importlib.metadata.version("pyspellchecker") == "0.9.1":
        assert filecmp.cmp(tmp_path / "english.words", LEXICON / "english.words", shallow=False)
    speller = Speller.load(
        tmp_path / "english.words", Ngrams.load(RESOURCES / "model" / "english.ngrams")
    )
    assert speller.is_word("zinnias")


def test_the_compounds_that_ship_are_what_the_context_model_makes(tmp_path):
    made("model/build_compounds.py", "-o", tmp_path / "compounds.txt")
    shipped = (RESOURCES / "model" / "compounds.txt").read_bytes()
    assert (tmp_path / "compounds.txt").read_bytes() == shipped


def test_marked_texts_make_tables_that_make_a_lexicon(gold, written, tmp_path):
    own = ("--written", written)
    made("lexicon/learn.py", gold, *own, "-o", tmp_path / "learnt")
    made("lexicon/build.py", "--learnt", tmp_path / "learnt", *own, "-o", tmp_path / "spun.lexicon")
    lexicon = Lexicon.load(tmp_path / "spun.lexicon")
    told = {one.original.norm: one.seen for one in lexicon.candidates("instructed")}
    assert told["told"] >= 1
    assert [one.original.norm for one in lexicon.candidates("officers")] == ["officials"]
    assert lexicon.original("wall").kept >= 1


def test_the_list_of_tortured_phrases_makes_terms(tmp_path):
    entries = [
        {"tortured": "Profound learning", "correct": "deep learning (DL)"},
        {"tortured": "profound brain organization", "correct": "deep neural network"},
        {"tortured": "learning", "correct": "study or teaching?"},
    ]
    listed = {"version": "1.0.0", "lastUpdated": "2026-03-06", "phrases": entries}
    (tmp_path / "list.json").write_text(json.dumps(listed), encoding="utf-8")
    made("lexicon/screener.py", tmp_path / "list.json", "-o", tmp_path / "tortured.tsv")
    table = (tmp_path / "tortured.tsv").read_text("utf-8")
    assert "deep learning\tprofound learning\n" in table
    assert "teaching" not in table
    made(
        "lexicon/science.py",
        "--tortured",
        tmp_path / "tortured.tsv",
        "-o",
        tmp_path / "terms.lexicon",
    )
    lexicon = Lexicon.load(LEXICON / "spun.lexicon")
    synonyms = Synonyms.load(LEXICON / "wordnet.synonyms")
    terms = TorturedTerms.load(tmp_path / "terms.lexicon", lexicon, synonyms)
    assert terms.is_known("deep neural network")


@pytest.fixture(scope="module")
def wordnet(tmp_path_factory):
    """WordNet's files, with two words in them."""
    folder = tmp_path_factory.mktemp("wordnet")
    for name in ("noun", "verb", "adj", "adv"):
        (folder / f"data.{name}").write_text("", encoding="utf-8")
        (folder / f"{name}.exc").write_text("", encoding="utf-8")
    line = "00000001 03 n 02 hit 0 collision 0 000 | a crash\n"
    (folder / "data.noun").write_text(line, encoding="utf-8")
    return folder


def test_wordnet_makes_synonyms(wordnet, tmp_path):
    made("lexicon/wordnet.py", wordnet, "-o", tmp_path / "wordnet.synonyms")
    synonyms = Synonyms.load(tmp_path / "wordnet.synonyms")
    assert [one.original.norm for one in synonyms.candidates("collision")] == ["hit"]


def test_corpora_make_a_context_model(corpora, gold, tmp_path):
    made("model/build_ngrams.py", corpora, "-o", tmp_path / "english.ngrams")
    ngrams = Ngrams.load(tmp_path / "english.ngrams")
    the, harbour, wall = ngrams.numbers(("the", "harbour", "wall"))
    assert ngrams.score(the, harbour, wall) > ngrams.score(the, wall, harbour)
    # Of documents that contain the gold texts nothing is left to count.
    done = run("model/build_ngrams.py", corpora, "--without", gold, "-o", tmp_path / "none.ngrams")
    assert "16 documents left out" in done.stdout
    assert done.returncode == 1
    assert "too small" in done.stderr


def missing(module: str) -> bool:
    return importlib.util.find_spec(module) is None


def test_corpora_make_word_vectors(corpora, tmp_path):
    done = run("model/build_vectors.py", corpora, "-o", tmp_path / "english.vectors")
    if missing("gensim"):
        assert re.fullmatch(r"This recipe needs gensim: pip install .*\n", done.stderr)
        return
    assert done.returncode == 0, done.stderr
    vectors = Vectors.load(tmp_path / "english.vectors")
    assert vectors._vector("harbour", 1) is not None


def test_marked_texts_make_a_judge(gold, written, wordnet, tmp_path):
    voices = tmp_path / "voices"
    voices.mkdir()
    for original in sorted(SAMPLES.glob("originals/*.txt"))[:2]:
        (voices / original.name).write_text(original.read_text("utf-8"), encoding="utf-8")
    lists = ("--written", written, "--wordnet", wordnet, "--voices", voices)
    done = run("model/fit_judge.py", gold, *lists, "-o", tmp_path / "judge.json")
    assert done.returncode == 0, done.stderr
    assert "calibration error" in done.stdout
    Judge.load(tmp_path / "judge.json")


def test_styles_make_weights_of_the_register(corpora, gold, tmp_path):
    for name in ("novel", "play"):
        with lzma.open(tmp_path / f"{name}.txt.xz", "wt", encoding="utf-8") as book:
            book.write("“Oh, thou art sad!” she said to him; and lo, he wept. " * 200)
    done = run("model/fit_register.py", corpora, gold, tmp_path)
    assert done.returncode == 0, done.stderr
    assert "novel.txt.xz: 100% told" in done.stdout
    assert "'archaic'" in done.stdout


def test_styles_without_a_text_are_named(corpora, gold, tmp_path):
    done = run("model/fit_register.py", corpora, gold, tmp_path)
    assert done.returncode == 1
    assert done.stderr == f"{tmp_path} has no texts: name a folder with *.txt.xz files.\n"


def test_marked_texts_measure_constants(gold, written):
    only = ("--only", "MEMORY", "--texts", 1, "--written", written)
    done = run("model/fit_constants.py", gold, *only)
    assert done.returncode == 0, done.stderr
    assert re.search(r"\| reading\.channel MEMORY \| [\d.]+ now \| 0\.\d", done.stdout)
    assert done.stdout.count("MEMORY") == 3


@pytest.mark.parametrize(
    ("recipe", "module", "extra"),
    [
        ("model/build_ngrams.py", "numpy", "recipes"),
        ("model/build_vectors.py", "numpy", "recipes"),
        ("model/build_vectors.py", "gensim", "recipes"),
        ("model/fit_judge.py", "sklearn", "recipes"),
        ("model/fit_register.py", "sklearn", "recipes"),
        ("model/train_encoder.py", "torch", "encoder"),
        ("model/shrink_encoder.py", "torch", "encoder"),
    ],
)
def test_a_recipe_says_what_it_lacks(recipe, module, extra, tmp_path):
    raises = f"raise ModuleNotFoundError(name={module!r})\n"
    (tmp_path / f"{module}.py").write_text(raises, encoding="utf-8")
    done = run(recipe, tmp_path, lacking=tmp_path)
    assert done.returncode == 1
    assert done.stderr == f"This recipe needs {module}: pip install 'unspin[{extra}]'.\n"


@pytest.mark.parametrize(
    "recipe",
    [
        "lexicon/learn.py",
        "lexicon/screener.py",
        "lexicon/wordnet.py",
        "model/build_name_ends.py",
        "model/encoder_sums.py",
        "model/fit_constants.py",
        "model/fit_judge.py",
    ],
)
def test_a_folder_that_holds_nothing_is_named(recipe, tmp_path):
    done = run(recipe, tmp_path)
    assert done.returncode == 1
    assert done.stderr.startswith(str(tmp_path))
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("recipe", "option"), [("build.py", "--learnt"), ("science.py", "--tortured")]
)
def test_a_table_that_is_missing_is_named(recipe, option, tmp_path):
    done = run(f"lexicon/{recipe}", option, tmp_path / "nothing")
    assert done.returncode == 1
    assert str(tmp_path / "nothing") in done.stderr
    assert done.stderr.count("\n") == 1
