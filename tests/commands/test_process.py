"""The commands as processes of their own."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

UNSPIN = [sys.executable, "-m", "editor"]


@pytest.fixture
def story(tmp_path):
    path = tmp_path / "story.txt"
    path.write_text(
        "Officers instructed news businesses that the struggle would keep away from the city.\n"
        * 40
    )
    return path


def start(*arguments, **options):
    command = [*UNSPIN, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, timeout=120, check=False, **options)


def test_check_with_what_ships(story):
    done = start("check", "--json", story)
    assert done.returncode in (0, 1), done.stderr
    assert done.stderr == b""
    found = json.loads(done.stdout)
    text, end = story.read_text(), 0
    for suspect in found["suspects"]:
        assert suspect["start"] >= end
        end = suspect["end"]
        assert text[suspect["start"] : end] == suspect["text"]
        assert len(suspect["suggestions"]) <= 9
    assert (done.returncode == 1) == bool(found["suspects"])


def test_restore_and_verify_with_what_ships(story, tmp_path):
    out = tmp_path / "out.txt"
    assert start("restore", story, "-o", out, "--above", "0.3").returncode == 0
    done = start("verify", story, tmp_path / "out.log.jsonl", out)
    assert done.returncode == 0
    assert b"the log holds" in done.stdout


def test_a_terminal_that_knows_only_ascii(story, tmp_path):
    name = tmp_path / "caf\u00e9.txt"
    name.write_bytes(story.read_bytes())
    done = start("check", name, env={"LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PATH": ""})
    assert done.returncode in (0, 1), done.stderr
    assert b"caf\\xe9.txt" in done.stdout


def test_a_reader_that_has_seen_enough(story):
    with subprocess.Popen(
        [*UNSPIN, "check", str(story)], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        process.stdout.close()
        errors = process.stderr.read()
        process.wait(timeout=60)
    assert errors == b""
    assert process.returncode in (0, 1)


def test_an_output_that_is_full(story):
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*UNSPIN, "check", str(story)],
            stdout=full,
            stderr=subprocess.PIPE,
            timeout=60,
            check=False,
        )
    assert done.returncode == 2
    assert done.stderr == b"unspin: cannot write the output: the disk is full.\n"


def test_the_window_without_a_screen_says_so():
    done = start(env={"PATH": "/usr/bin"})
    assert done.returncode == 2
    assert b"neither DISPLAY nor WAYLAND_DISPLAY is set" in done.stderr
    assert done.stderr.count(b"\n") == 1


@pytest.mark.parametrize(
    "named",
    [{"DISPLAY": ":987"}, {"DISPLAY": "nonsense"}, {"WAYLAND_DISPLAY": "wayland-987"}],
)
def test_a_display_that_does_not_answer_is_told_in_a_line(named):
    gone = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    kept = {name: value for name, value in os.environ.items() if name not in gone}
    done = start(env={**kept, **named})
    (line,) = done.stderr.decode().splitlines()
    ((name, value),) = named.items()
    assert line.startswith(f"unspin: cannot open the window: no display answers at {name}={value}.")
    assert done.returncode == 2


def test_the_window_without_qt_says_so():
    probe = (
        "import sys; sys.modules['PySide6'] = None\n"
        "from editor.commands.main import main; sys.exit(main([]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", probe], capture_output=True, timeout=60, check=False
    )
    assert done.returncode == 2
    assert b"a part of Qt is missing" in done.stderr
    assert b"packaging/run" in done.stderr


def test_ctrl_c_ends_without_a_traceback(story):
    probe = (
        "import sys, editor.commands.main as cli\n"
        "def stop(): raise KeyboardInterrupt\n"
        f"sys.exit(cli.main(['check', {str(story)!r}], stop))"
    )
    done = subprocess.run(
        [sys.executable, "-c", probe], capture_output=True, timeout=60, check=False
    )
    assert (done.returncode, done.stderr) == (130, b"")
