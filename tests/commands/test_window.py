"""The command that opens the window, on a real X server: it shows the article, and ends."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.x11


def xdotool(x_server, *arguments):
    done = subprocess.run(
        ["xdotool", *arguments],
        env=x_server.environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return done.stdout.split()


@pytest.mark.parametrize("command", ["module", "packaging"])
def test_the_window_opens_on_an_article_and_ends(x_server, tmp_path, command):
    story = tmp_path / "some-story.txt"
    story.write_text("Officers instructed the press just lately.\n")
    start = {
        "module": [sys.executable, "-m", "editor"],
        "packaging": [str(ROOT / "packaging" / "run")],
    }[command]
    with subprocess.Popen(
        [*start, str(story)], env=x_server.environment, stderr=subprocess.PIPE
    ) as program:
        try:
            found = xdotool(x_server, "search", "--sync", "--onlyvisible", "--name", "some-story")
            x_server.screenshot(tmp_path / "window.png")
            xdotool(x_server, "windowfocus", "--sync", found[0], "key", "ctrl+q")
            assert program.wait(timeout=30) == 0
        finally:
            program.kill()
        complaints = program.stderr.read().decode()
    assert "Traceback" not in complaints
