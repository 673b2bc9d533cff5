"""`unspin align`."""

import hashlib
import json

import pytest

ORIGINAL = """PORT TARN (Tide News) - The mayor told reporters that the ferry was late.
Its engine had failed near the lighthouse. "No one was hurt," she said.
"""
SPUN = """The mayor instructed reporters that the ferry was late.
“No one was hurt,” she stated. Click here for our cheese recipes.
"""


@pytest.fixture
def story(tmp_path):
    """Write files; return their paths."""

    def write(name, text):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return write


def test_what_differs_is_listed_line_by_line(unspin, story):
    done = unspin("align", story("spun.txt", SPUN), story("original.txt", ORIGINAL))
    assert (done.status, done.err) == (1, "")
    assert done.out.splitlines() == [
        "spun.txt:1:11: replaced: instructed <- told",
        "spun.txt:1:56: missing: Its engine had failed near the lighthouse.",
        "spun.txt:2:24: replaced: stated <- said",
        "spun.txt:2:32: added: Click here for our cheese recipes.",
        "spun.txt: 71% from original.txt; 4 differences",
    ]


def test_house_style_is_listed_if_asked_for(unspin, story):
    done = unspin(
        "align", "--house-style", story("spun.txt", SPUN), story("original.txt", ORIGINAL)
    )
    assert "spun.txt:1:1: missing, house style: PORT TARN (Tide News) -" in done.out
    assert 'spun.txt:2:1: replaced, house style: “ <- "' in done.out


def test_equal_texts_are_the_same_even_in_another_style(unspin, story):
    paths = story("a.txt", "“Gone,” he said.\n"), story("b.txt", '"Gone," he said.\n')
    done = unspin("align", *paths)
    assert (done.status, done.out) == (0, "a.txt: 100% from b.txt; the same\n")


def test_json_has_offsets_texts_and_hashes(unspin, story):
    article, original = story("spun.txt", SPUN), story("original.txt", ORIGINAL)
    done = unspin("align", "--json", article, original)
    assert done.status == 1
    found = json.loads(done.out)
    assert found["schema"] == 1
    assert found["article"] == {
        "path": str(article),
        "sha256": hashlib.sha256(SPUN.encode()).hexdigest(),
    }
    assert [one["path"] for one in found["originals"]] == [str(original)]
    assert (found["identical"], found["coverage"]) == (False, 0.7143)
    for one in found["differences"]:
        assert SPUN[one["start"] : one["end"]] == one["text"]
        assert ORIGINAL[one["original_start"] : one["original_end"]] == one["original_text"]
    words = [one for one in found["differences"] if one["kind"] == "replaced"]
    assert [one["text"] for one in words if not one["house_style"]] == ["instructed", "stated"]
    assert [one["text"] for one in words if one["house_style"]] == ["“", "”"]
    first = found["passages"][0]
    assert SPUN[first["start"] : first["end"]].startswith("The mayor")
    assert ORIGINAL[first["original_start"] : first["original_end"]].startswith("The mayor")


def test_several_originals_and_moved_passages_are_named(unspin, story):
    lines = ORIGINAL.split(" - ")[1].strip().replace("\n", " ").split(". ")
    article = story("mix.txt", f"{lines[1]}. Bread became dear after the wet summer. {lines[0]}.\n")
    first = story("first.txt", ORIGINAL)
    second = story("second.txt", "Bread became dear after the wet summer.\n")
    done = unspin("align", article, first, second)
    assert done.status == 1
    assert "mix.txt:1:1: moved: Its engine had failed" in done.out
    assert "100% from first.txt, second.txt" in done.out


def test_html_is_one_page_with_both_texts(unspin, story):
    article = story("spun.txt", SPUN.replace("cheese", "<b>cheese</b>"))
    done = unspin("align", "--html", article, story("original.txt", ORIGINAL))
    assert done.status == 1
    assert done.out.startswith("<!DOCTYPE html>")
    assert "<del>instructed</del>" in done.out
    assert "<ins>told</ins>" in done.out
    assert "&lt;b&gt;cheese" in done.out
    assert done.out.isascii()


def test_a_stranger_is_none_of_its_originals(unspin, story):
    recipe = story("recipe.txt", "Beat two eggs until the foam is stiff and white.\n")
    done = unspin("align", recipe, story("first.txt", ORIGINAL), story("second.txt", SPUN))
    assert done.status == 1
    assert (
        done.out.splitlines()[-1] == "recipe.txt: nothing of it comes from first.txt or second.txt"
    )


def test_originals_are_read_as_by_the_other_commands(unspin, story, tmp_path):
    article = story("spun.txt", SPUN)
    done = unspin("align", article, article)
    assert done.status == 2
    assert f"{article} is the article itself. Choose the text" in done.err
    archive = tmp_path / "archive"
    archive.mkdir()
    original = archive / "spun.txt"
    original.write_bytes(ORIGINAL.replace("lighthouse", "café").encode("cp1252"))
    done = unspin("align", article, original, original)
    assert "spun.txt is not in UTF-8; it was read as cp1252." in done.err
    assert f"{original} is the same as another original" in done.err
    assert "71% from archive/spun.txt; 4 differences" in done.out


def test_wrong_use(unspin, story):
    article = story("a.txt", SPUN)
    for arguments in (["align"], ["align", article], ["align", "--json", "--html", *[article] * 2]):
        assert unspin(*arguments).status == 2
    done = unspin("align", article, article.with_name("missing.txt"))
    assert done.status == 2
    assert "missing.txt" in done.err
