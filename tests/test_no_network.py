"""Nothing is sent anywhere: no part that could is loaded, and the system is never asked for it."""

import json
import os
import re
import shutil
import subprocess
import sys

import pytest

# What can reach a network. (urllib.parse, which pathlib needs, only takes addresses apart.)
MODULES = {
    "_socket", "_ssl", "aiohttp", "asyncio", "ftplib", "http", "http.client", "http.server",
    "httpx", "imaplib", "multiprocessing.connection", "nntplib", "poplib", "requests", "smtplib",
    "socket", "socketserver", "ssl", "telnetlib", "urllib.error", "urllib.request", "urllib3",
    "websockets", "xmlrpc", "PySide6.QtNetwork", "PySide6.QtNetworkAuth", "PySide6.QtWebSockets",
    "PySide6.QtWebEngineCore", "PySide6.QtWebEngineWidgets",
}  # fmt: skip
LIBRARIES = re.compile(
    r"lib(Qt6?Network|Qt6?WebE\w+|Qt6?WebSockets|ssl|curl|gnutls|nss3)\b[^/\n]*$", re.MULTILINE
)

STORY = "City officers just lately raised considerations with the operator.\n" * 3

HEADLESS = """
import sys
from pathlib import Path
from editor.commands.main import main

story, restored, log = (str(Path(sys.argv[1]) / name) for name in
                        ("story.txt", "story.restored.txt", "story.restored.log.jsonl"))
assert main(["check", "--json", story]) == 1
assert main(["restore", story, "-o", restored, "--above", "0.5"]) == 0
assert main(["verify", story, log, restored]) == 0
assert main(["originals", "add", story]) == 0
assert main(["find", restored]) in {0, 1}
assert main(["triage", story, "--jobs", "1"]) in {0, 1}
"""

WINDOW = """
import sys, time
from pathlib import Path
from editor.lists import ListStore
from editor.ui.window.application import create

folder = Path(sys.argv[1])
app, program = create(["unspin"], folder / "settings.ini", lists=ListStore(folder / "lists"),
                      journals=folder / "journals")
window, controller = program.window, program.window.controller

def wait_for(done):
    end = time.monotonic() + 100
    while not done():
        assert time.monotonic() < end
        app.processEvents()
        time.sleep(0.005)

window.show()
window.start(folder / "story.txt")
program.load_engine()
wait_for(lambda: controller.session is not None and controller.session.review.counts().total)
controller.session.go_next()
controller.session.accept(1)
controller.save()
wait_for(lambda: controller.is_saved)
window.close()
wait_for(lambda: not window.isVisible())
"""

ENCODER = """
import sys, time
from pathlib import Path
from editor.engine.model.encoder import Encoder
from editor.paths import resources_folder

Encoder.load(resources_folder() / "model")
time.sleep(8)  # the library's reports to its maker began after some four seconds
(Path(sys.argv[1]) / "story.restored.log.jsonl").touch()
"""

REPORT = """
import json
maps = Path("/proc/self/maps")
print("\\n" + json.dumps([sorted(sys.modules), maps.read_text() if maps.exists() else ""]))
"""
SITTINGS = pytest.mark.parametrize("sitting", [HEADLESS, WINDOW], ids=["headless", "window"])
linux = pytest.mark.skipif(sys.platform != "linux", reason="watched by Linux's own means")


@pytest.fixture
def sit(tmp_path):
    """Has a sitting in a process of its own, started by another command; what it printed."""
    (tmp_path / "story.txt").write_text(STORY)

    def start(program, *command):
        done = subprocess.run(
            [*map(str, command), sys.executable, "-c", program, str(tmp_path)],
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            capture_output=True,
            text=True,
            timeout=150,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        assert (tmp_path / "story.restored.log.jsonl").exists()
        return done.stdout

    return start


def works(*command):
    """Whether the system lets a command be run here."""
    return subprocess.run(command, capture_output=True, timeout=60, check=False).returncode == 0


def sockets(trace):
    """The families of the sockets in a trace."""
    return set(re.findall(r"\b(?:AF|PF)_\w+", trace.read_text()))


@SITTINGS
def test_nothing_that_reaches_a_network_is_loaded(sit, sitting):
    modules, maps = json.loads(sit(sitting + REPORT).splitlines()[-1])
    assert not MODULES & set(modules)
    assert not LIBRARIES.findall(maps)
    assert ("PySide6.QtWidgets" in modules) == (sitting is WINDOW)


@linux
@pytest.mark.parametrize(
    "sitting", [HEADLESS, WINDOW, ENCODER], ids=["headless", "window", "encoder"]
)
def test_the_system_is_asked_for_no_network(sit, sitting, tmp_path):
    strace = shutil.which("strace")
    assert strace, "strace is missing: packaging/test installs it, or apt-get install strace"
    if not works(strace, "-e", "trace=none", "true"):
        pytest.skip("no process may be traced here")
    trace = tmp_path / "trace"
    watch = (strace, "-f", "-qq", "-e", "trace=network", "-e", "signal=none", "-o", trace)
    sit(sitting, *watch)
    assert sockets(trace) <= {"AF_UNIX"}
    # It would have been seen.
    subprocess.run(
        [*map(str, watch), sys.executable, "-c", "import socket; socket.socket()"], check=True
    )
    assert sockets(trace) == {"AF_INET"}


@linux
@SITTINGS
def test_all_works_where_there_is_no_network(sit, sitting):
    alone = (
        ("unshare", "--net") if os.geteuid() == 0 else ("unshare", "--map-current-user", "--net")
    )
    if not works(*alone, "true"):
        pytest.skip("no namespace may be made here")
    sit(sitting, *alone)


def test_nothing_is_left_in_the_home_folder_that_reports_to_anybody(tmp_path):
    """Packages that collect figures for their makers keep a number for the computer there."""
    home, story = tmp_path / "home", tmp_path / "story.txt"
    home.mkdir()
    story.write_text(STORY)
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("XDG_", "ORT_"))}
    subprocess.run(
        [sys.executable, "-m", "editor", "check", str(story)],
        env={**kept, "HOME": str(home), "LOCALAPPDATA": str(home)},
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert [path for path in home.rglob("*") if "unspin" not in str(path).lower()] == []
