"""The commands as processes of their own."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from editor.files.docx import new_docx
from editor.files.odt import new_odt

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


def test_a_platform_that_qt_lacks_is_told_in_a_line():
    done = start(env={**os.environ, "QT_QPA_PLATFORM": "nonsense"})
    (line,) = done.stderr.decode().splitlines()
    assert "cannot open the window: Qt has no platform" in line
    assert "QT_QPA_PLATFORM=nonsense" in line
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


def test_a_check_without_originals_loads_nothing_that_compares_with_them(story):
    probe = (
        "import sys; from editor.commands.main import main\n"
        f"main(['check', {str(story)!r}])\n"
        "print([name for name in sys.modules if name.startswith('editor.originals')])"
    )
    done = subprocess.run(
        [sys.executable, "-c", probe], capture_output=True, timeout=60, check=False
    )
    assert done.stdout.decode().splitlines()[-1] == "[]", done.stderr.decode()


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


@pytest.mark.parametrize("module", ["editor.commands.main", "editor.files", "dataclasses"])
def test_ctrl_c_while_modules_load_ends_without_a_traceback(story, module):
    probe = (
        "import os, runpy, signal, sys\n"
        # A job in the background of a script inherits that it is ignored.
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "class Watch:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        f"        if name == {module!r}: os.kill(os.getpid(), signal.SIGINT)\n"
        f"sys.modules.pop({module!r}, None)\n"
        "sys.meta_path.insert(0, Watch())\n"
        f"sys.argv = ['unspin', 'check', {str(story)!r}]\n"
        "runpy.run_module('editor', run_name='__main__')"
    )
    done = subprocess.run(
        [sys.executable, "-c", probe], capture_output=True, timeout=60, check=False
    )
    assert done.stderr == b""
    assert done.returncode in (130, -signal.SIGINT)


def test_ctrl_c_stays_ignored_where_it_is(story):
    probe = (
        "import signal; signal.signal(signal.SIGINT, signal.SIG_IGN)\n"
        "import sys; sys.argv = ['unspin', 'verify', '--help']\n"
        "from editor.__main__ import main\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN"
    )
    subprocess.run([sys.executable, "-c", probe], stdout=subprocess.DEVNULL, check=True)


# ------------------------------------------------------------------- standard input and output


def test_what_is_piped_in_is_checked(story):
    done = start("check", "--json", "-", input=story.read_bytes())
    assert done.stderr == b""
    found = json.loads(done.stdout)
    of_file = json.loads(start("check", "--json", story).stdout)
    assert found["article"].pop("path") == "standard input"
    assert of_file["article"].pop("path") == str(story)
    assert found == of_file


@pytest.mark.skipif(not Path("/dev/fd").exists(), reason="no names for open files here")
def test_a_pipe_that_the_shell_names_is_read(story):
    done = start("check", "/dev/stdin", input=story.read_bytes())
    assert done.returncode in (0, 1), done.stderr
    assert done.stdout.startswith(b"stdin:")


def test_a_corrected_text_is_piped_on_byte_for_byte(story, tmp_path):
    text = story.read_bytes().replace(b"\n", b"\r\n")
    done = start("restore", "-", "-o", "-", "--above", "1", input=text, cwd=tmp_path)
    assert (done.returncode, done.stdout) == (0, text)
    assert b"No edit log was written" in done.stderr
    assert not [one for one in tmp_path.iterdir() if one != story]


def test_an_export_is_piped_on(story):
    done = start("export", story, "--to", "txt", "-o", "-")
    assert (done.returncode, done.stdout) == (0, story.read_bytes())


def test_a_piped_article_has_no_name_to_export_beside(tmp_path):
    done = start("export", "-", "--to", "txt", input=b"A story.\n", cwd=tmp_path)
    assert done.returncode == 2
    assert b"-o" in done.stderr
    assert not list(tmp_path.iterdir())


def test_what_is_piped_in_is_known_by_its_bytes():
    page = b"<!DOCTYPE html><title>T</title><p>The story.</p>"
    for data in (page, new_docx("The story.", "T"), new_odt("The story.", "T")):
        done = start("export", "-", "--to", "txt", "-o", "-", input=data)
        assert done.stdout.strip() == b"The story."


def test_the_log_of_a_piped_article_verifies(story, tmp_path):
    text, out = story.read_bytes(), tmp_path / "out.txt"
    assert start("restore", "-", "-o", out, input=text).returncode == 0
    done = start("verify", "-", tmp_path / "out.log.jsonl", out, input=text)
    assert done.returncode == 0, done.stdout
