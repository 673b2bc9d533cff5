"""What the commands print contains no control characters and no forged lines.

Matrix row C5, the terminal's part.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import unicodedata
from types import SimpleNamespace

import pytest

from editor.commands import main as cli
from editor.engine.reading.evidence import Evidence
from editor.engine.suspect import Kind, Suggestion, Suspect

HOSTILE = {
    "colour": "\x1b[31mred\x1b[0m",
    "clear the screen": "\x1b[2J\x1b[H",
    "title": "\x1b]0;title\x07",
    "OSC 8": "\x1b]8;;http://evil.example\x1b\\safe\x1b]8;;\x1b\\",
    "OSC 52": "\x1b]52;c;ZXZpbA==\x07",
    "device control": "\x1bP$q\x1b\\",
    "answer back": "\x05\x1b[c",
    "C1 CSI": "\x9b2J",
    "C1 OSC": "\x9d0;title\x9c",
    "C1 next line": "a\x85FORGED: line",
    "all C0": "".join(map(chr, range(1, 32))),
    "all C1": "".join(map(chr, range(0x7F, 0xA0))),
    "bell": "\x07",
    "written over": "bad\b\b\bgood",
    "written over the line": "bad\rFORGED: line",
    "new line": "a\nFORGED: line",
    "new line, CR LF": "a\r\nFORGED: line",
    "form feed and tab": "a\x0cb\x0bc\td",
    "line separators": "a\u2028FORGED: line\u2029b",
    "override": "\u202egpj.exe\u202c",
    "embeddings": "\u202aa\u202bb\u202dc\u202c",
    "isolates": "\u2066a\u2067b\u2068c\u2069",
    "marks of direction": "a\u200eb\u200fc\u061cd",
    "zero width": "a\u200bb\u200cc\u200dd\u2060e\ufeff",
    "tags": "\U000e0001\U000e0041\U000e007f",
    "annotations": "\ufff9a\ufffab\ufffb",
    "other alphabet": "\x0e\x0f\x1b(0",
}
UNSAFE = {"Cc", "Cf", "Cs", "Zl", "Zp"}
REAL = "The war went on.\n"

everything = pytest.mark.parametrize("trick", HOSTILE)


def engine_that_says(trick):
    """Return an engine whose one suspect has the trick in all its fields."""

    class Engine:
        def analyse(self, text):
            one = Suggestion(trick or "x", 0.95, "rule", f"Because of {trick}.")
            suspect = Suspect(0, len(text) - 1, text[:-1], Kind.SPUN, 0.9, (one,))
            return SimpleNamespace(evidence=Evidence(spun=0.9), suspects=[suspect])

    return Engine


@pytest.fixture
def unspin(capsys):
    """Run a command, check its output for unsafe characters, and return it with its status."""

    def run(*arguments, says=""):
        try:
            status = cli.main(list(map(str, arguments)), engine_that_says(says))
        except SystemExit as end:
            status = end.code
        out, err = capsys.readouterr()
        for printed in (out, err):
            found = {char for char in printed if unicodedata.category(char) in UNSAFE}
            assert found <= {"\n"}
            assert not any(line.startswith("FORGED") for line in printed.splitlines())
        return SimpleNamespace(status=status, out=out, err=err)

    return run


def escaped(trick):
    """Return how the first unsafe character must be printed."""
    char = next(char for char in trick if unicodedata.category(char) in UNSAFE)
    return char.encode("unicode_escape").decode("ascii")


def named(trick):
    """Return the trick as a file name, without slashes."""
    return trick.replace("/", "_") + ".txt"


# --------------------------------------------------------------------------------- what it prints


@everything
def test_check_of_a_text_that_has_it(unspin, story, trick):
    path = story(f"{REAL * 99}{HOSTILE[trick]}\n")
    done = unspin("check", path, says=HOSTILE[trick])
    assert done.status == 1
    assert escaped(HOSTILE[trick]) in done.out
    assert done.out.count("\n") == 2


@everything
def test_check_and_restore_of_a_file_so_named(unspin, story, trick):
    path = story(REAL, named(HOSTILE[trick]))
    done = unspin("check", path)
    assert escaped(HOSTILE[trick]) in done.out
    assert done.out.count("\n") == 2
    out = path.with_name("out " + path.name)
    out.write_bytes(b"older work")
    done = unspin("restore", path, "-o", out)
    assert (done.status, done.out.count("\n"), done.err.count("\n")) == (0, 1, 1)
    assert escaped(HOSTILE[trick]) in done.out
    assert escaped(HOSTILE[trick]) in done.err


@everything
def test_files_so_named_that_cannot_be_read_or_written(unspin, story, tmp_path, trick):
    name = named(HOSTILE[trick])
    missing, link = tmp_path / name, tmp_path / f"link {name}"
    link.symlink_to(missing)
    (tmp_path / f"{name}.docx").touch()
    (tmp_path / f"latin {name}").write_bytes(b"caf\x81\xe9 and so on and on\n")
    article = story(REAL)
    for arguments in (
        ("check", missing),
        ("check", tmp_path / f"{name}.docx"),
        ("check", tmp_path / f"latin {name}"),
        ("restore", missing, "-o", "out.txt"),
        ("restore", article, "-o", link),
        ("restore", article, "-o", tmp_path / name / "out.txt"),
        ("verify", article, missing, article),
        ("lists", "import", missing),
        ("learn", article, missing),
        ("align", article, missing),
    ):
        done = unspin(*arguments)
        assert (done.status, done.out, done.err.count("\n")) == (2, "", 1)
        assert escaped(HOSTILE[trick]) in done.err


@everything
def test_arguments_that_are_refused(unspin, story, trick):
    article = story(REAL)
    text = HOSTILE[trick]
    for arguments in (
        ("restore", article, "-o", "out.txt", f"--{text}"),
        ("check", article, "--threshold", text),
        ("check", article, f"--json={text}"),
        ("check", article, "--encoding", text),
        ("restore", article, "-o", "out.txt", text),
        ("verify", article, article, article, text),
        ("lists", text),
        ("lists", "on", text),
        ("lists", "on", "x", text),
        ("learn", article, article, text),
        ("align", article, article, f"--{text}"),
        (article, text),
    ):
        done = unspin(*arguments)
        assert (done.status, done.out) == (2, "")
        assert "error: " in done.err or done.err.count("\n") == 1


@everything
def test_one_of_several_articles_that_is_none(unspin, story, trick):
    done = unspin("check", HOSTILE[trick], story(REAL))
    assert done.status == 2
    assert done.err.count("\n") == 1
    assert "story.txt" in done.out


@everything
def test_verify_of_a_log_and_a_text_that_have_it(unspin, story, tmp_path, trick):
    text = HOSTILE[trick]
    article, out = story(f"{REAL * 99}{text}\n"), tmp_path / "out.txt"
    log = tmp_path / "out.log.jsonl"
    unspin("restore", article, "-o", out, says=text.replace("\r", ""))  # no suggestion has one
    whole = log.read_bytes()
    assert unspin("verify", article, log, out).status == 0
    out.write_bytes(text.encode() + out.read_bytes())
    assert unspin("verify", article, log, out).status == 1
    head, *rest = whole.decode().split("\n")
    for key in ("article", "encoding", "bom", "version"):
        header = {**json.loads(head), key: text}
        log.write_text("\n".join([json.dumps(header), *rest]))
        assert unspin("verify", article, log, out).status == 1
    for key in ("event", "n", "before", "prev"):
        event = {**json.loads(rest[0]), key: text}
        log.write_text("\n".join([head, json.dumps(event), *rest[1:]]))
        assert unspin("verify", article, log, out).status == 1
    log.write_text(text)
    assert unspin("verify", article, log, out).status == 1


@everything
def test_lists_that_have_it_in_their_names_and_pairs(unspin, tmp_path, monkeypatch, trick):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    text = HOSTILE[trick]
    pairs = tmp_path / named(text)
    pairs.write_text(json.dumps([{"spun": f"a{text}", "original": f"b{text}"}, {text: text}]))
    unspin("lists", "import", pairs)
    unspin("lists", "import", pairs, "--name", text)
    pairs.write_text(f"just lately\trecently\n{text}\n")
    unspin("lists", "import", pairs)
    unspin("lists")
    unspin("lists", "remove", text)


def test_a_name_that_is_no_utf8(unspin, story):
    path = story(REAL, os.fsdecode(b"a\xff\x9b.txt"))
    assert "a\\udcff\\udc9b.txt" in unspin("check", path).out


# ------------------------------------------------------------------------------------------- JSON


@everything
def test_json_is_plain_ascii_and_holds_the_real_characters(unspin, story, trick):
    text = HOSTILE[trick].replace("\r\n", "\n").replace("\r", "\n")
    path = story(f"{REAL * 99}{HOSTILE[trick]}\n", named(HOSTILE[trick]))
    done = unspin("check", "--json", path, says=text)
    assert done.out.isascii()
    assert done.out.count("\n") == 1
    found = json.loads(done.out)
    assert found["article"]["path"] == str(path)
    (suspect,) = found["suspects"]
    assert suspect["text"] == REAL * 99 + text
    assert suspect["suggestions"][0]["text"] == text
    assert suspect["suggestions"][0]["reason"] == f"Because of {text}."


# --------------------------------------------------------------------------------- a whole process


@pytest.mark.parametrize("command", ["check", "restore"])
def test_with_what_ships_no_control_character_leaves_the_process(story, tmp_path, command):
    tricks = " ".join(text for trick, text in HOSTILE.items() if not trick.startswith("all"))
    path = story(f"Officers stated impor\u200btant things. {tricks} {REAL * 90}", "a\x1b[1m.txt")
    arguments = [command, str(path), *(["-o", str(tmp_path / "out\x9b.txt")] * (command[0] == "r"))]
    done = subprocess.run(
        [sys.executable, "-m", "editor", *arguments], capture_output=True, timeout=120, check=False
    )
    assert done.returncode in (0, 1)
    printed = (done.stdout + done.stderr).decode()
    assert {char for char in printed if unicodedata.category(char) in UNSAFE} <= {"\n"}
    assert "\\x1b" in printed or "\\x9b" in printed
