"""Importing lists: tables, the Screener's JSON, spinners' own files."""

import csv
import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.files import FileError, ReadError
from editor.files.docx import new_docx
from editor.files.odt import new_odt
from editor.lists import ListError, PairError, checked, read_list

LETTERS = st.text("abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=8)
PHRASES = st.lists(LETTERS, min_size=1, max_size=4).map(" ".join)
SIDES = st.tuples(PHRASES, PHRASES).filter(lambda sides: sides[0] != sides[1])


@pytest.fixture
def file(tmp_path):
    def write(content, name="words.txt"):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return write


@pytest.fixture
def read(file):
    """Return the pairs and the bad lines of a file with this content."""

    def from_content(content, name="words.txt"):
        found = read_list(file(content, name))
        pairs = [(pair.spun, pair.original) for pair in found.pairs]
        return pairs, [(bad.place, bad.why) for bad in found.bad]

    return from_content


# ------------------------------------------------------------------------------------------ tables


@pytest.mark.parametrize("mark", "\t,;")
def test_the_separator_is_found_out(read, mark):
    content = f"just lately{mark}recently\nofficers{mark}officials\n"
    assert read(content) == ([("just lately", "recently"), ("officers", "officials")], [])


def test_a_heading_is_passed_over_and_says_which_column_is_which(read):
    assert read("spun,original\nofficers,officials\n")[0] == [("officers", "officials")]
    assert read("Original\tSpun\nofficials\tofficers\n")[0] == [("officers", "officials")]
    assert read("note;correct;tortured\nx;deep learning;profound learning\n")[0] == [
        ("profound learning", "deep learning")
    ]


def test_further_columns_are_notes_and_quotation_marks_are_understood(read):
    assert read('"struggle","war","seen in May"\n') == ([("struggle", "war")], [])


def test_bad_lines_are_named_with_their_number_and_the_rest_is_used(read):
    content = 'officers,officials\n\nalone\nwar,War\n,empty\n"open,one\nhe said. so,thus\nyr,year\n'
    pairs, bad = read(content)
    assert pairs == [("officers", "officials"), ("yr", "year")]
    assert [place for place, _ in bad] == ["line 3", "line 4", "line 5", "line 6", "line 7"]
    assert "two are needed" in bad[0][1]
    assert bad[1][1] == "both sides are the same"
    assert bad[2][1] == "the spun phrase is missing"
    assert "quotation marks" in bad[3][1]
    assert "punctuation" in bad[4][1]


def test_a_byte_order_mark_and_any_line_ends_are_no_trouble(read):
    content = b"\xef\xbb\xbfspun,original\r\nofficers,officials\ryr,year\n"
    assert read(content)[0] == [("officers", "officials"), ("yr", "year")]


@given(st.lists(SIDES, min_size=1, max_size=20), st.sampled_from("\t;,"))
def test_whatever_the_csv_library_writes_is_read(tmp_path_factory, sides, mark):
    path = tmp_path_factory.mktemp("lists") / "words.csv"
    out = io.StringIO()
    writer = csv.writer(out, delimiter=mark, quoting=csv.QUOTE_ALL)
    writer.writerows([("spun", "original"), *sides])
    path.write_text(out.getvalue())
    found = read_list(path)
    assert {(pair.spun, pair.original) for pair in found.pairs} == set(sides)
    assert not found.bad


# ------------------------------------------------------------------------------- a spinner's own


def test_a_spinners_file_is_inverted(read):
    pairs, bad = read("officials|officers|functionaries\nrecently|just lately\n")
    assert pairs == [
        ("officers", "officials"),
        ("functionaries", "officials"),
        ("just lately", "recently"),
    ]
    assert bad == []


def test_braces_stand_for_each_of_their_wordings(read):
    assert read("{buy|purchase|{get|obtain} hold of}\n")[0] == [
        ("purchase", "buy"),
        ("get hold of", "buy"),
        ("obtain hold of", "buy"),
    ]
    assert read("the {big|large} {house|home}\n")[0] == [("large", "big"), ("home", "house")]
    assert read("recently|{just|only} lately\n")[0] == [
        ("just lately", "recently"),
        ("only lately", "recently"),
    ]


def test_commas_in_a_spinners_file_are_no_columns(read):
    pairs, bad = read("big|large|huge, vast\nwar|struggle\n")
    assert pairs == [("large", "big"), ("struggle", "war")]
    assert [place for place, _ in bad] == ["line 1"]


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("{a|b", "no matching }"),
        ("x}|b", "no matching {"),
        ("word|", "no replacement"),
        ("{a|b}" * 12 + "|c", "more than 200"),
        ("{" * 40 + "a|b" + "}" * 40 + "|c", "nested more than"),
    ],
)
def test_braces_that_make_no_sense_are_named(read, line, why):
    pairs, bad = read(f"war|struggle\n{line}\n")
    assert pairs == [("struggle", "war")]
    assert [place for place, _ in bad] == ["line 2"]
    assert why in bad[0][1]


@given(st.dictionaries(LETTERS, st.lists(PHRASES, min_size=1, max_size=4), min_size=1, max_size=8))
def test_an_inverted_file_inverted_again_is_the_file(tmp_path_factory, entries):
    path = tmp_path_factory.mktemp("lists") / "spinner.txt"
    path.write_text("".join(f"{'|'.join([key, *words])}\n" for key, words in entries.items()))
    wanted = {(word, key) for key, words in entries.items() for word in words if word != key}
    if not wanted:
        with pytest.raises(ListError):
            read_list(path)
        return
    found = read_list(path)
    assert {(pair.spun, pair.original) for pair in found.pairs} == wanted


# ----------------------------------------------------------------------------------- the Screener


def screened(*entries):
    return json.dumps({"version": "1", "phrases": list(entries)})


def test_the_screeners_notes_are_cleaned_away(read):
    correct = {
        "place of interest": "region of interest (roi)",
        "cadence design": "rhythm pattern (?)",
        "energy utilization": "strengths and weaknesses?",
        "normal language": '\\"natural language\\" [in papers]',
        "atomic medication": "nuclear medicine (nm",
        "social impact utaut": "social influence, see https://en.wikipedia.org/wiki/x_y",
        "association (ngo) for all": "organization (ngo) for all",
    }
    pairs, bad = read(
        screened(*({"tortured": key, "correct": value} for key, value in correct.items()))
    )
    assert pairs == [
        ("place of interest", "region of interest"),
        ("cadence design", "rhythm pattern"),
        ("energy utilization", "strengths and weaknesses"),
        ("normal language", "natural language"),
        ("atomic medication", "nuclear medicine"),
        ("social impact utaut", "social influence"),
        ("association for all", "organization for all"),
    ]
    assert bad == []


def test_several_wordings_in_one_entry_are_several_pairs(read):
    pairs, _ = read(
        screened(
            {"tortured": "coronary frustration", "correct": "heart failure / heart attack"},
            {"tortured": "client facts", "correct": "customer/user data"},
        )
    )
    assert pairs == [
        ("coronary frustration", "heart failure"),
        ("coronary frustration", "heart attack"),
        ("client facts", "customer data"),
        ("client facts", "user data"),
    ]


def test_entries_without_an_original_are_named(read):
    pairs, bad = read(
        screened(
            {"tortured": "profound learning", "correct": "deep learning"},
            {"tortured": "creepy event", "correct": "???"},
            {"tortured": "original is missing"},
            "no entry",
        )
    )
    assert pairs == [("profound learning", "deep learning")]
    assert [place for place, _ in bad] == ["entry 2", "entry 3", "entry 4"]
    assert bad[0][1] == "it names no original"


@pytest.mark.parametrize("content", ['{"phrases": [', '{"other": []}', "[[1, 2]]", "[" * 100_000])
def test_json_of_another_kind_is_refused_with_a_message(file, content):
    with pytest.raises(ListError, match="JSON"):
        read_list(file(content, "words.json"))


@pytest.fixture
def rules(file):
    """Return what a file of this content has: phrase, original, papers, rule in words."""

    def of(content, name="words.csv"):
        found = read_list(file(content, name))
        assert not found.bad
        return [(one.spun, one.original, one.times, str(one.rule or "")) for one in found.pairs]

    return of


def test_the_screeners_queries_are_kept_as_rules(rules):
    content = """fingerprint,expected phrase,number of papers
profound learning,deep learning (dl),"12,345"
"""
    content += '"""irregular woodland"" AND ""classifier""",random forest,40\n'
    content += '"""bosom growth"" NOT ""mammary gland""",breast cancer,7\n'
    content += '"""enormous information""~3",big data,\n'
    content += '"(""flag"" OR ""sign"") AND ""commotion""",signal / noise,2\n'
    assert rules(content) == [
        ("profound learning", "deep learning", 12345, ""),
        ("irregular woodland", "random forest", 40, "with “classifier”"),
        ("bosom growth", "breast cancer", 7, "without “mammary gland”"),
        ("enormous information", "big data", 1, "up to 3 words between"),
        ("flag", "signal", 2, "with “commotion”"),
        ("flag", "noise", 2, "with “commotion”"),
        ("sign", "signal", 2, "with “commotion”"),
        ("sign", "noise", 2, "with “commotion”"),
    ]


@pytest.mark.parametrize(
    ("content", "name"),
    [
        ('Query\tExpected\tPapers\n"bosom growth" AND NOT "x ray"~2\tbreast cancer\t9\n', "a.tsv"),
        ('query,expected,papers\n"bosom growth" NOT "x ray"~2,breast cancer,9\n', "a.csv"),
        (
            json.dumps(
                [{"query": '"bosom growth" -"x ray"~2', "correct": "breast cancer", "hits": 9}]
            ),
            "a.json",
        ),
        (
            screened(
                {
                    "tortured": "“bosom growth” NOT “x ray” ~2",
                    "correct": "breast cancer (bc)",
                    "papers": "9",
                }
            ),
            "a.json",
        ),
    ],
)
def test_a_query_is_read_from_any_table_or_json(rules, content, name):
    assert rules(content, name) == [
        ("bosom growth", "breast cancer", 9, "without “x ray” (2 words between)")
    ]


@pytest.mark.parametrize(
    ("query", "why"),
    [
        ('"a b" AND', "nothing beside it"),
        ('("a b" OR "c d"', "brackets"),
        ('"a b" AND "c d")', "brackets"),
        ('NOT "a b"', "no phrase"),
        ('"a" NOT ("b" AND "c")', "excludes more"),
        ('"a" AND (' + " OR ".join(f'"b{n}"' for n in range(20)) + ")", "alternatives"),
        ("(" * 3000 + "a AND b", "nested"),
    ],
)
def test_queries_that_make_no_sense_are_named(read, query, why):
    content = f"query\texpected\n{query}\tthis\nprofound learning\tdeep learning\n"
    pairs, bad = read(content, "words.tsv")
    assert pairs == [("profound learning", "deep learning")]
    assert [place for place, _ in bad] == ["line 2"]
    assert why in bad[0][1]


# ------------------------------------------------------------------------------------- the pieces


def test_pairs_have_the_case_that_they_have_inside_a_sentence():
    for spun, original, wanted in (
        ("Officers", "Officials", ("officers", "officials")),
        ("White Home", "White House", ("white home", "white house")),
        ("apple iphone maker", "Apple", ("apple iphone maker", "Apple")),
        ("  just \t lately", "recently ", ("just lately", "recently")),
    ):
        assert checked(spun, original)[:2] == wanted


@pytest.mark.parametrize(
    ("spun", "original", "why"),
    [
        ("", "x", "spun phrase is missing"),
        ("x", " ", "original is missing"),
        ("word " * 13, "x", "longer than"),
        ("x" * 201, "y", "longer than"),
        ("a\u200bb", "ab", "U\\+200B"),
        ("\ud800", "ab", "U\\+D800"),
        ("—", "x", "no word"),
        ("this, that", "both", "punctuation"),
        ("Same", "same", "the same"),
    ],
)
def test_what_makes_no_pair_says_why(spun, original, why):
    with pytest.raises(PairError, match=why):
        checked(spun, original)


def test_repeated_lines_make_one_pair(read):
    assert read("officers,officials\nOfficers,Officials\n")[0] == [("officers", "officials")]


# --------------------------------------------------------------------------------------- bad files


def test_another_encoding_is_read_and_told(file):
    found = read_list(file("caf\xe9s,bars\n".encode("cp1252"), "words.csv"))
    assert [(pair.spun, pair.original) for pair in found.pairs] == [("cafés", "bars")]
    assert "not in UTF-8" in found.notes[0]
    assert "cp1252" in found.notes[0]


def test_an_encoding_may_be_named(file):
    path = file("café,bar\n".encode("utf-16"), "words.csv")
    assert read_list(path, "utf-16").pairs[0].spun == "café"
    with pytest.raises(ReadError, match="no text encoding"):
        read_list(path, "klingon")


@pytest.mark.parametrize(("suffix", "new"), [(".docx", new_docx), (".odt", new_odt)])
def test_a_document_is_refused_and_told_to_be_misnamed_only_if_it_is(file, suffix, new):
    document = new("officers,officials\n" * 3)
    for name in (f"words{suffix}", f"WORDS{suffix.upper()}"):
        with pytest.raises(ReadError, match=r"zip archive.* Choose a text file"):
            read_list(file(document, name))
    with pytest.raises(ReadError, match=rf"wrong suffix\. Rename it to \{suffix}"):
        read_list(file(document, "words.csv"))


def test_no_text_and_nothing_at_all_are_refused(file, tmp_path):
    with pytest.raises(ReadError, match="picture"):
        read_list(file(b"\x89PNG\r\n\x1a\n" + bytes(64), "words.csv"))
    with pytest.raises(ReadError, match="binary data"):
        read_list(file(bytes(range(256)) * 8, "words.csv"))
    with pytest.raises(FileError, match="no such file"):
        read_list(tmp_path / "missing.csv")
    with pytest.raises(ReadError, match="folder"):
        read_list(tmp_path)
    with pytest.raises(ReadError, match="empty"):
        read_list(file("", "words.csv"))


def test_a_file_without_pairs_says_what_a_list_looks_like(file):
    with pytest.raises(ListError, match=r"no valid pair \(line 1: .*tab, comma"):
        read_list(file("Just an article.\nWith two lines.\n"))


def test_a_file_of_a_hundred_megabytes_is_refused_at_once(tmp_path):
    path = tmp_path / "huge.csv"
    with path.open("wb") as file:
        file.truncate(100_000_000)
    with pytest.raises(ReadError, match="larger than 50 MB"):
        read_list(path)


def test_too_many_pairs_are_refused(file, monkeypatch):
    monkeypatch.setattr("editor.lists.importing.MAX_PAIRS", 2)
    with pytest.raises(ListError, match="at most 2"):
        read_list(file("a,b\nc,d\ne,f\n"))


@given(st.binary(max_size=300), st.sampled_from(["words.csv", "words.txt", "words.json"]))
def test_any_bytes_give_pairs_or_a_message(tmp_path_factory, data, name):
    path = tmp_path_factory.mktemp("lists") / name
    path.write_bytes(data)
    assert str(path) in outcome(path)


@given(st.text('ab {}|,;\t\n"', max_size=80))
def test_any_text_gives_pairs_or_a_message(tmp_path_factory, text):
    path = tmp_path_factory.mktemp("lists") / "words.txt"
    path.write_text(text)
    assert str(path) in outcome(path)


def outcome(path):
    """Return the error message for a file, or its name if it has valid pairs."""
    try:
        pairs = read_list(path).pairs
    except FileError as error:
        return error.message
    sound = pairs and all(checked(pair.spun, pair.original) == pair for pair in pairs)
    return str(path) if sound else "pairs that are not in order"
