"""The commands, with an engine whose results are known."""

import json
import os
import re
from types import SimpleNamespace

import pytest

import editor
from editor.commands import main as cli
from editor.engine.suspect import Kind, Suspect
from tests.commands.conftest import ARTICLES, TEXT, KnownEngine
from tests.files.web_archives import A, B, answer, warc


@pytest.fixture
def story(tmp_path):
    path = tmp_path / "story.txt"
    path.write_bytes(TEXT.replace("\n", "\r\n").encode())
    return path


# ------------------------------------------------------------------------------------------ check


def test_check_as_json_says_what_was_found_and_where(unspin, story):
    done = unspin("check", "--json", story)
    assert (done.status, done.err) == (1, "")
    found = json.loads(done.out)
    assert found["schema"] == 1
    assert found["article"] == {
        "path": str(story),
        "sha256": found["article"]["sha256"],
        "words": 10,
        "spun": 0.9375,
        "english": True,
    }
    assert len(found["article"]["sha256"]) == 64
    assert found["suspects"][0] == {
        "start": 0,
        "end": 8,
        "text": "Officers",
        "kind": "spun",
        "confidence": 0.9,
        "suggestions": [
            {
                "text": "Officials",
                "confidence": 0.95,
                "source": "lexicon",
                "reason": "“Officials” is usual here",
            },
            {
                "text": "Agents",
                "confidence": 0.03,
                "source": "lexicon",
                "reason": "“Agents” is usual here",
            },
        ],
    }
    for one in found["suspects"]:
        assert TEXT[one["start"] : one["end"]] == one["text"]


def test_check_says_what_changes_beside_a_suspect(unspin, tmp_path):
    path = tmp_path / "articles.txt"
    path.write_text(ARTICLES)
    found = json.loads(unspin("check", "--json", path).out)["suspects"]
    assert [len(one["suggestions"][0].get("also", ())) for one in found] == [1, 0, 0, 1]
    assert found[0]["suggestions"][0]["also"] == [
        {"start": 7, "before": "a", "after": "an", "reason": "“an” goes before “important”."}
    ]
    assert "key -> important, and a -> an (95%" in unspin("check", path).out


def test_restore_changes_it_too(unspin, tmp_path):
    path, out = tmp_path / "articles.txt", tmp_path / "out.txt"
    path.write_text(ARTICLES)
    assert unspin("restore", path, "-o", out).status == 0
    assert out.read_text() == "It was an important meeting. A large crowd and an armed man spoke.\n"
    assert unspin("verify", path, tmp_path / "out.log.jsonl", out).status == 0


def test_restore_says_of_a_hard_link_what_stays(unspin, story, tmp_path):
    out, other = tmp_path / "out.txt", tmp_path / "other.txt"
    out.write_text("An older text.\n")
    other.hardlink_to(out)
    assert (
        "out.txt had another name as well (a hard link)" in unspin("restore", story, "-o", out).err
    )
    assert other.read_text() == "An older text.\n"


def test_check_as_lines(unspin, story):
    done = unspin("check", story)
    assert done.status == 1
    assert done.out.splitlines() == [
        "story.txt:1:1: spun phrase 90%: Officers -> Officials (95%: “Officials” is usual here)",
        "story.txt:1:10: spun phrase 80%: instructed -> told (90%: “told” is usual here)",
        "story.txt:1:31: spun phrase 90%: just lately -> recently (99%: “recently” is usual here)",
        "story.txt:3:13: hidden character 100%: \\u200b -> (delete) (99%: “” is usual here)",
        "story.txt: 4 suspects in 10 words; looks spun: 94%",
    ]


def test_words_are_counted_as_word_processors_do(unspin, tmp_path):
    path = tmp_path / "sum.txt"
    path.write_text("The e-mail said 3,5 and/or x=2 — don’t.\n")
    assert json.loads(unspin("check", "--json", path).out)["article"]["words"] == 8


def test_check_of_a_clean_article(unspin, tmp_path):
    path = tmp_path / "clean.txt"
    path.write_text("The war went on.\n")
    done = unspin("check", path)
    assert (done.status, done.out) == (0, "clean.txt: no suspects in 4 words; looks spun: 94%\n")
    assert json.loads(unspin("check", "--json", path).out)["suspects"] == []


def test_several_articles_are_checked_in_turn(unspin, story, tmp_path):
    clean, gone = tmp_path / "clean.txt", tmp_path / "gone.txt"
    clean.write_text("The war went on.\n")
    done = unspin("check", clean, gone, story)
    assert done.status == 2
    assert done.err.count("\n") == 1
    assert f"{gone} cannot be opened" in done.err
    lines = done.out.splitlines()
    assert lines[0].startswith(f"{clean}: no suspects")
    assert lines[1].startswith(f"{story}:1:1: ")
    assert len(lines) == 6
    assert unspin("check", clean, story).status == 1
    assert unspin("check", clean, clean).status == 0


def test_several_articles_as_json_are_a_line_each(unspin, story):
    lines = unspin("check", "--json", story, story).out.splitlines()
    assert len(lines) == 2
    assert json.loads(lines[0]) == json.loads(lines[1])


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["chekc", "story.txt"], "Did you mean “unspin check”?"),
        (["verfy"], "Did you mean “unspin verify”?"),
        (["exprot", "--to", "txt", "story.txt"], "Did you mean “unspin export”?"),
        (["look", "story.txt"], "There are: check, restore"),
    ],
)
def test_a_command_that_is_none(unspin, arguments, says):
    done = unspin(*arguments)
    assert (done.status, done.out) == (2, "")
    assert done.err.count("\n") == 1
    assert f"no command “{arguments[0]}”" in done.err
    assert says in done.err


@pytest.mark.parametrize("name", cli.COMMANDS)
def test_every_command_says_how_it_is_used(unspin, name):
    done = unspin(name, "--help")
    assert done.status == 0
    assert done.out.startswith(f"usage: unspin {name}")


def test_the_threshold_leaves_out_the_unsure(unspin, story):
    found = json.loads(unspin("check", "--json", "--threshold", "0.85", story).out)["suspects"]
    assert [one["text"] for one in found] == ["Officers", "just lately", "\u200b"]
    assert unspin("check", "--threshold", "1", story).status == 1
    assert unspin("check", "--threshold", "0", story).out.count("story.txt:") == 5


@pytest.mark.parametrize("value", ["2", "-1", "much", "nan"])
def test_a_threshold_that_is_none(unspin, story, value):
    done = unspin("check", "--threshold", value, story)
    assert done.status == 2
    assert "not a number from 0 to 1" in done.err


def test_nothing_that_steers_a_terminal_reaches_it(unspin, tmp_path):
    path = tmp_path / "st\x1b[31mory\nunspin: forged.txt"
    path.write_text("Officers instructed just lately \u200b \u202e\x1b]0;title\x07 \x9b2J\n")

    class Hostile(KnownEngine):
        def analyse(self, text, cancelled=None):
            analysis = super().analyse(text)
            whole = (len(text), text, Kind.SPUN, 0.9, ())
            return SimpleNamespace(evidence=analysis.evidence, suspects=[Suspect(0, *whole)])

    assert cli.main(["check", str(path)], Hostile) == 1
    done = unspin("check", path.with_name("missing\x1b\n.txt"))
    assert done.status == 2
    for written in (done.out, done.err):
        assert not set(written) & set("\x1b\x07\x9b\u202e\u200b")
        assert "\nunspin: forged" not in written
    assert "\\x1b" in done.out
    assert done.err.count("\n") == 1


def test_reading_in_another_encoding(unspin, tmp_path):
    path = tmp_path / "story.txt"
    path.write_bytes("A café’s owner".encode("mac-roman"))
    done = unspin("check", "--json", "--encoding", "mac-roman", path)
    assert (done.status, done.err) == (0, "")
    assert json.loads(done.out)["article"]["words"] == 3


def test_what_is_not_utf8_is_read_as_cp1252_with_a_note(unspin, tmp_path):
    path = tmp_path / "story.txt"
    path.write_bytes(b"A caf\xe9 \x96 it\x92s old.\n")
    done = unspin("check", path)
    assert done.status == 0
    assert "note: " in done.err
    assert "read as cp1252" in done.err
    assert "--encoding" in done.err


@pytest.mark.parametrize("name", ["story.txt", "story.html"])
def test_damaged_bytes_are_kept_and_verified(unspin, tmp_path, name):
    path, out = tmp_path / name, tmp_path / f"out-{name}"
    content = TEXT.replace("press", "“café”").encode() + b"caf\xe9 and on\n"
    path.write_bytes(b"<meta charset=utf-8><p>" + content if name.endswith("html") else content)
    done = unspin("restore", path, "-o", out)
    assert "1 byte of the file is damaged" in done.err
    assert b"recently" in out.read_bytes()
    assert out.read_bytes().endswith(b"caf\xe9 and on\n")
    log = next(tmp_path.glob("*.log.jsonl"))
    assert unspin("verify", path, log, out).status == 0


@pytest.mark.parametrize("data", ["A café".encode("utf-16-le"), b"caf\xe9 \x81 au lait\n"])
def test_what_cp1252_cannot_be_needs_an_encoding(unspin, tmp_path, data):
    path = tmp_path / "story.txt"
    path.write_bytes(data)
    done = unspin("check", path)
    assert done.status == 2
    assert "--encoding" in done.err
    assert done.out == ""


def test_notes_go_to_stderr(unspin, tmp_path):
    path = tmp_path / "story.txt"
    path.write_bytes(b"one\r\ntwo\nthree\n")
    done = unspin("check", "--json", path)
    assert "note: The lines have different ends" in done.err
    json.loads(done.out)


# ---------------------------------------------------------------------------------------- restore


def test_restore_accepts_what_is_sure_and_proves_it(unspin, story, tmp_path):
    out = tmp_path / "out.txt"
    done = unspin("restore", story, "-o", out)
    assert (done.status, done.err) == (0, "")
    assert "3 of 4 suspects restored" in done.out
    assert out.read_bytes().decode() == (
        "Officials instructed the press recently.\r\n\r\nThe 𝔰truggle went on.\r\n"
    )
    assert unspin("verify", story, tmp_path / "out.log.jsonl", out).status == 0


def test_restore_above_another_confidence(unspin, story, tmp_path):
    out = tmp_path / "out.txt"
    assert "1 of 4" not in unspin("restore", story, "-o", out, "--above", "0.98").out
    assert "Officers" in out.read_text()
    assert "4 of 4" in unspin("restore", story, "-o", out, "--above", "0.5").out
    assert "told" in out.read_text()


def test_restore_with_nothing_sure_writes_the_text_as_it_was(unspin, story, tmp_path):
    out = tmp_path / "out.txt"
    assert unspin("restore", story, "-o", out, "--above", "1").status == 0
    assert out.read_bytes() == story.read_bytes()
    assert unspin("verify", story, tmp_path / "out.log.jsonl", out).status == 0


def test_restore_keeps_what_it_replaces(unspin, story, tmp_path):
    out, log = tmp_path / "out.txt", tmp_path / "out.log.jsonl"
    out.write_text("older work")
    log.write_text("older log")
    done = unspin("restore", story, "-o", out)
    assert done.status == 0
    assert (tmp_path / "out.txt.bak").read_text() == "older work"
    assert (tmp_path / "out.log.jsonl.bak").read_text() == "older log"
    assert "The previous file was saved as" in done.err


def test_restore_over_the_article_itself_keeps_it(unspin, story):
    before = story.read_bytes()
    assert unspin("restore", story, "-o", story).status == 0
    backup = story.with_name("story.txt.bak")
    assert backup.read_bytes() == before
    assert unspin("verify", backup, story.with_name("story.log.jsonl"), story).status == 0


def test_restore_to_where_nothing_can_be_written(unspin, story, tmp_path):
    done = unspin("restore", story, "-o", tmp_path / "missing" / "out.txt")
    assert done.status == 2
    assert "Choose a folder that exists" in done.err
    done = unspin("restore", story, "-o", tmp_path)
    assert done.status == 2
    assert "is a folder" in done.err


def test_restore_needs_an_output(unspin, story):
    done = unspin("restore", story)
    assert done.status == 2
    assert "--output" in done.err


# ----------------------------------------------------------------------------------------- verify


def test_verify_says_where_the_law_does_not_hold(unspin, story, tmp_path):
    out, log = tmp_path / "out.txt", tmp_path / "out.log.jsonl"
    unspin("restore", story, "-o", out)
    lines = log.read_bytes().splitlines(keepends=True)
    log.write_bytes(b"".join(lines[:2] + lines[3:]))
    done = unspin("verify", story, log, out)
    assert done.status == 1
    assert "line 3" in done.out


def test_verify_of_a_corrected_text_that_was_changed(unspin, story, tmp_path):
    out = tmp_path / "out.txt"
    unspin("restore", story, "-o", out)
    out.write_bytes(out.read_bytes() + b"!")
    done = unspin("verify", story, tmp_path / "out.log.jsonl", out)
    assert (done.status, done.err) == (1, "")
    assert "differs" in done.out


@pytest.mark.parametrize("missing", [0, 1, 2])
def test_verify_of_a_file_that_is_not_there(unspin, story, tmp_path, missing):
    unspin("restore", story, "-o", tmp_path / "out.txt")
    files = [story, tmp_path / "out.log.jsonl", tmp_path / "out.txt"]
    files[missing] = tmp_path / "nowhere.txt"
    done = unspin("verify", *files)
    assert (done.status, done.out) == (2, "")
    assert "nowhere.txt cannot be opened: there is no such file" in done.err


# --------------------------------------------------------------------------------------- bad input


def bad_inputs(folder):
    """Return each kind of bad input: its path, and part of the error message."""
    folder.joinpath("empty.txt").write_bytes(b"")
    folder.joinpath("picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(99))
    folder.joinpath("letter.docx").write_bytes(b"PK\x03\x04" + bytes(99))
    os.mkfifo(folder / "pipe.txt")
    with folder.joinpath("huge.txt").open("wb") as file:
        file.truncate(60_000_000)
    return {
        folder / "missing.txt": "there is no such file",
        folder: "is a folder",
        folder / "empty.txt": "is empty",
        folder / "picture.txt": "a picture (PNG)",
        folder / "letter.docx": "the archive is damaged",
        folder / "pipe.txt": "is a pipe",
        folder / "huge.txt": "50 MB",
    }


@pytest.mark.parametrize("command", ["check", "restore"])
def test_bad_input_gets_one_clear_line(unspin, tmp_path, command):
    out = tmp_path / "out.txt"
    for path, says in bad_inputs(tmp_path).items():
        done = unspin(command, path, *(["-o", out] if command == "restore" else []))
        assert (done.status, done.out) == (2, ""), path
        assert says in done.err
        assert done.err.startswith("unspin: ")
        assert done.err.count("\n") == 1
        assert not out.exists()


@pytest.mark.parametrize("name", ["nonsense", "base64"])
def test_an_encoding_that_there_is_not(unspin, story, name):
    done = unspin("check", "--encoding", name, story)
    assert done.status == 2
    assert "no text encoding named" in done.err


def test_nul_characters_long_lines_and_large_texts(unspin, tmp_path):
    path = tmp_path / "story.txt"
    path.write_bytes(b"The war\0 went on, and so did everything else.\n")
    assert "NUL" in unspin("check", path).err
    path.write_text("word " * 40_000)
    assert unspin("check", path).status == 0
    path.write_text("The war went on and on.\n" * 210_000)
    assert "takes a while" in unspin("check", path).err


# --------------------------------------------------------------------------------------- the rest


def test_version_and_help(unspin):
    first, *dates = unspin("--version").out.splitlines()
    assert first == f"unspin {editor.__version__}"
    assert [line[:12].strip() for line in dates[:2]] == ["lexicon", "tortured ter"]
    assert all(re.fullmatch(r"[a-z’ ]+  20\d\d-\d\d-\d\d", line) for line in dates)
    assert (
        "check, restore, verify, export, align, originals, find, learn, lists, triage, stamp or "
        "sign" in " ".join(unspin("--help").out.split())
    )
    for command in ("check", "restore", "verify", "align", "learn", "lists"):
        done = unspin(command, "--help")
        assert done.status == 0
        assert f"unspin {command}" in done.out


def test_wrong_use(unspin):
    for arguments in (["check"], ["check", "--nonsense", "x"], ["verify", "a"], ["--nonsense"]):
        assert unspin(*arguments).status == 2


def test_code_in_markdown_is_left_alone(unspin, tmp_path):
    path, out = tmp_path / "story.md", tmp_path / "out.md"
    path.write_text(TEXT.replace("just lately", "`just lately`"), "utf-8")
    unspin("restore", path, "-o", out, "--above", "0.7")
    assert "Officials told the press `just lately`." in out.read_text("utf-8")


def test_of_an_archive_a_page_is_named(unspin, tmp_path):
    path = tmp_path / "site.warc.gz"
    page = "<title>Officers</title><p>Officers instructed the press just lately.&#8203;"
    path.write_bytes(warc(answer(A, page), answer(B, "<p>Nothing.")))
    refused = unspin("check", path)
    assert refused.status == 2
    told = f"holds 2 web pages. Choose one of them. Use --page with one of “{A}” (Officers), “{B}”."
    assert told in refused.err
    assert unspin("check", "--page", B, path).status == 0
    out = tmp_path / "out.html"
    assert unspin("restore", "--page", A, path, "-o", out, "--above", "0.5").status == 0
    assert out.read_text() == "<title>Officers</title><p>Officials told the press recently."
    log = tmp_path / "out.log.jsonl"
    assert unspin("verify", path, log, out).status == 0
    assert "has no page" in unspin("check", "--page", "https://news.example/x", path).err
