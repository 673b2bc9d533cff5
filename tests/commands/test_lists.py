"""`unspin learn` and `unspin lists`."""

from types import SimpleNamespace

import pytest

from editor.commands import main as cli
from editor.paths import user_data_folder

ORIGINAL = "The officials said the company would buy the old bridge recently. So said the people.\n"
SPUN = (
    "The officers said the company would purchase the old bridge just lately. So said the people.\n"
)


@pytest.fixture
def unspin(capsys, tmp_path, monkeypatch):
    """Run a command with lists of its own; return its exit status, stdout and stderr."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))

    def run(*arguments):
        try:
            status = cli.main([str(argument) for argument in arguments])
        except SystemExit as end:
            status = end.code
        out, err = capsys.readouterr()
        return SimpleNamespace(status=status, out=out, err=err)

    return run


@pytest.fixture
def texts(tmp_path):
    paths = tmp_path / "original.txt", tmp_path / "spun.txt"
    for path, text in zip(paths, (ORIGINAL, SPUN), strict=True):
        path.write_text(text)
    return paths


@pytest.fixture
def words(tmp_path):
    path = tmp_path / "words.csv"
    path.write_text("spun,original\nsea gate,harbour\nalone\n")
    return path


def test_without_lists_it_says_how_to_get_one(unspin):
    done = unspin("lists")
    assert (done.status, done.err) == (0, "")
    assert "You have no lists" in done.out


def test_learn_prints_what_it_found_and_keeps_it(unspin, texts):
    done = unspin("learn", *texts)
    assert done.status == 0
    assert done.out.splitlines() == [
        "officers -> officials",
        "purchase -> buy",
        "just lately -> recently",
        "3 pairs learnt; “Learnt” now has 3 pairs.",
    ]
    assert unspin("lists").out == "on  Learnt: 3 pairs, from spun.txt\n"


def test_learn_adds_to_the_list_that_is_named(unspin, texts):
    unspin("learn", *texts, "--list", "Port desk")
    assert "“Port desk” now has 3 pairs" in unspin("learn", *texts, "--list", "port desk").out
    assert unspin("lists").out.count("\n") == 1


def test_learn_refuses_what_is_no_copy_and_keeps_nothing(unspin, texts, tmp_path):
    other = tmp_path / "other.txt"
    other.write_text("A recipe for soup: boil water, add salt, and wait.\n")
    done = unspin("learn", texts[0], other)
    assert done.status == 2
    assert "does not look like a copy" in done.err
    assert "You have no lists" in unspin("lists").out


def test_a_text_is_refused_as_its_own_copy(unspin, texts, tmp_path):
    twin = tmp_path / "twin.txt"
    twin.write_bytes(texts[0].read_bytes())
    for copy in (texts[0], twin):
        done = unspin("learn", texts[0], copy)
        assert done.status == 2
        assert f"{copy} is the same text as {texts[0]}" in done.err
    assert "You have no lists" in unspin("lists").out


def test_texts_that_differ_in_house_style_teach_nothing(unspin, texts, tmp_path):
    other = tmp_path / "other.txt"
    other.write_text(texts[0].read_text().replace(". ", ".  "))
    done = unspin("learn", texts[0], other)
    assert (done.status, "Nothing to learn" in done.out) == (0, True)


def test_import_names_the_lines_that_it_leaves_out(unspin, words):
    done = unspin("lists", "import", words)
    assert done.out == "1 pair imported as “words”; 1 left out.\n"
    assert "line 3: it has only one column" in done.err
    again = unspin("lists", "import", words)
    assert again.status == 2
    assert "A list “words” already exists" in again.err
    assert unspin("lists", "import", words, "--name", "More").status == 0


def test_check_uses_the_lists_that_are_on(unspin, words, tmp_path):
    story = tmp_path / "story.txt"
    story.write_text("The officers stated that the sea gate had just lately been closed.\n")
    unspin("lists", "import", words)
    told = "in your list “words”"
    assert told in unspin("check", story).out
    assert unspin("lists", "off", "WORDS").status == 0
    assert "off words" in unspin("lists").out
    assert told not in unspin("check", story).out
    unspin("lists", "on", "words")
    assert told in unspin("check", "--json", story).out.encode().decode("unicode_escape")
    unspin("lists", "remove", "words")
    assert told not in unspin("check", story).out


def test_a_damaged_list_is_told_and_the_rest_works(unspin, words, tmp_path):
    unspin("lists", "import", words)
    damaged = user_data_folder() / "lists" / "old.json"
    damaged.write_bytes(b"\x00")
    for command in (["lists"], ["check", words]):
        done = unspin(*command)
        assert done.status < 2
        assert str(damaged) in done.err
        assert "Traceback" not in done.err


@pytest.mark.parametrize("does", ["on", "off", "remove"])
def test_a_name_that_no_list_has_is_an_error(unspin, does):
    done = unspin("lists", does, "nothing")
    assert done.status == 2
    assert "There is no list named “nothing”" in done.err


def test_wrong_use(unspin, texts):
    for arguments in (["learn"], ["learn", texts[0]], ["lists", "nonsense"], ["lists", "import"]):
        done = unspin(*arguments)
        assert done.status == 2
        assert "usage: unspin" in done.err
