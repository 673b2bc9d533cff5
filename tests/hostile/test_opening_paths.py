"""Opening a path gives an ordinary file or an error, and never blocks (C6)."""

from __future__ import annotations

import os
import re
import socket
from pathlib import Path
from types import SimpleNamespace

import pytest

from editor.commands import main as cli
from editor.engine.reading.evidence import Evidence
from editor.files import ReadError, read_article
from tests.handles import open_files

ADVICE = re.compile(r"\. (Choose|Save its|Split) ")


class NoEngine:
    """Finds nothing."""

    def analyse(self, text):
        return SimpleNamespace(evidence=Evidence(), suspects=[])


def refusal(path):
    """Return the error message for a path; no file descriptor may stay open."""
    handles = open_files(path.parent)
    with pytest.raises(ReadError) as caught:
        read_article(path)
    assert open_files(path.parent) == handles
    message = str(caught.value)
    assert str(path) in message
    assert message.endswith(".")
    assert ADVICE.search(message)
    return message


def listen(path):
    with socket.socket(socket.AF_UNIX) as listening:
        here = Path.cwd()
        os.chdir(path.parent)  # the names of sockets must be short
        try:
            listening.bind(path.name)
        finally:
            os.chdir(here)


KINDS = {
    "a folder": (lambda path: path.mkdir(), "is a folder"),
    "a pipe": (os.mkfifo, "is a pipe"),
    "an endless device": (lambda path: path.symlink_to("/dev/zero"), "is a device"),
    "a terminal": (lambda path: path.symlink_to("/dev/tty"), "is a device"),
    "a socket": (listen, "is a socket"),
    "a link to nowhere": (lambda path: path.symlink_to("nowhere"), "no such file"),
    "a link to itself": (lambda path: path.symlink_to(path), "loop"),
    "a link to a folder": (lambda path: path.symlink_to(path.parent), "is a folder"),
    "nothing": (lambda path: None, "no such file"),
    "an empty file": (lambda path: path.touch(), "is empty"),
}


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_no_ordinary_file_is_refused_at_once(tmp_path, kind):
    make, says = KINDS[kind]
    make(tmp_path / "story.txt")
    assert says in refusal(tmp_path / "story.txt")


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "an empty file"])
def test_what_takes_the_file_s_place_after_the_check_is_refused(story, monkeypatch, kind):
    path = story(b"Some text.\n")
    make, _ = KINDS[kind]
    real = os.open

    def swapped(opened, *arguments, **named):
        if opened == path:
            path.unlink()
            make(path)
            monkeypatch.setattr(os, "open", real)
        return real(opened, *arguments, **named)

    monkeypatch.setattr(os, "open", swapped)
    refusal(path)


@pytest.mark.parametrize(
    "name", ["x" * 300, "a\0b.txt", "story.txt/", "story.txt/more", "missing/../story.txt"]
)
def test_names_that_no_file_has(story, name):
    path = story(b"Some text.\n")
    given = path.parent / name
    if given == path:  # pathlib takes the last slash off
        assert read_article(given).article.text == "Some text.\n"
    else:
        refusal(given)


@pytest.mark.parametrize("mode", [0o000, 0o200, 0o111])
def test_a_file_without_the_right_to_read(story, as_nobody, mode):
    path = story(b"Some text.\n")
    path.parent.chmod(0o755)
    path.chmod(mode)
    with as_nobody():
        assert "permission was denied" in refusal(path)


@pytest.mark.parametrize("hard", [False, True])
def test_other_names_of_a_file_are_opened(story, tmp_path, hard):
    path, other = story(b"Some text.\n"), tmp_path / "other.txt"
    if hard:
        os.link(path, other)
    else:
        other.symlink_to(path)
    assert read_article(other).article.origin.name == "other.txt"


# ------------------------------------------------------------------------------- unspin restore -o


def restore(capsys, article, out):
    status = cli.main(["restore", str(article), "-o", str(out)], NoEngine)
    printed = capsys.readouterr()
    return status, printed.out, printed.err


def test_restore_names_the_real_places_that_links_lead_to(capsys, story, tmp_path):
    article, real, link = story(b"Some text.\n"), tmp_path / "real.txt", tmp_path / "out.txt"
    real.write_bytes(b"older work")
    link.symlink_to(real)
    status, out, err = restore(capsys, article, link)
    assert status == 0
    assert f"{link} (resolves to {real}), log: {tmp_path / 'out.log.jsonl'}\n" in out
    assert f"The previous file was saved as {tmp_path / 'real.txt.bak'}." in err
    assert real.read_bytes() == b"Some text.\n"


def test_restore_says_nothing_of_links_where_there_are_none(capsys, story, tmp_path):
    _, out, _ = restore(capsys, story(b"Some text.\n"), tmp_path / "out.txt")
    assert out.endswith(f"{tmp_path / 'out.txt'}, log: {tmp_path / 'out.log.jsonl'}\n")


@pytest.mark.parametrize("kind", ["a folder", "a pipe", "an endless device", "a link to nowhere"])
def test_restore_refuses_what_is_no_ordinary_file(capsys, story, tmp_path, kind):
    out = tmp_path / "out.txt"
    KINDS[kind][0](out)
    before = sorted(path.name for path in tmp_path.iterdir())
    article = story(b"Some text.\n")
    status, printed, err = restore(capsys, article, out)
    assert (status, printed) == (2, "")
    assert str(out) in err
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([*before, article.name])


@pytest.mark.parametrize("name", ["../out.txt", "x" * 260, "missing/out.txt"])
def test_restore_to_odd_names(capsys, story, tmp_path, name):
    folder = tmp_path / "folder"
    folder.mkdir()
    status, out, err = restore(capsys, story(b"Some text.\n"), folder / name)
    if status:
        assert "Choose" in err
        assert not any(folder.iterdir())
    else:
        assert f"(resolves to {tmp_path / 'out.txt'})" in out
