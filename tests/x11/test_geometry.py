"""The window with its frame, on screens of several sizes, at a real X server."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor

from editor.paths import resources_folder
from editor.ui.base.roles import LIGHT
from tests.x11.hands import WAIT, Hands, count, wait_for
from tests.x11.server import managed, started_server, window_manager

pytestmark = [
    pytest.mark.x11,
    pytest.mark.timeout(180),
    pytest.mark.skipif(
        window_manager() is None or shutil.which("xwininfo") is None,
        reason="without a window manager windows have no frame; xwininfo and xprop measure it",
    ),
]
PICTURES = Path(__file__).parent / "screenshots"


def asked(hands, *command):
    """What a program of X's prints about the server's windows."""
    return subprocess.run(
        command,
        env=hands.server.environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=WAIT,
    ).stdout


def frame_of(hands, window):
    """The window with its frame, and what is inside the frame."""
    said = asked(hands, "xwininfo", "-id", window)
    names = ("Absolute upper-left X", "Absolute upper-left Y", "Width", "Height")
    content = QRect(*(int(re.search(rf"{name}: +(-?\d+)", said)[1]) for name in names))
    said = asked(hands, "xprop", "-id", window, "-notype", "_NET_FRAME_EXTENTS")
    left, right, top, bottom = map(int, said.partition("=")[2].split(","))
    return content.adjusted(-left, -top, right, bottom), content


@pytest.mark.parametrize("size", [(1280, 800), (900, 600), (640, 400)])
def test_the_frame_is_on_the_screen_and_the_status_bar_is_seen(size, tmp_path):
    story = tmp_path / "story.txt"
    shutil.copy(resources_folder() / "samples" / "1-harbour-news.txt", story)
    home = tmp_path / "home"
    home.mkdir()
    folders = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"), str(home))
    with started_server(*size) as server, managed(server):
        hands = Hands(server)
        program = subprocess.Popen(
            [sys.executable, "-m", "editor", str(story)],
            env=server.environment | folders,
            cwd=Path(__file__).parents[2],
        )
        try:
            window = hands.window("story.txt")
            picture = PICTURES / f"10-{size[0]}x{size[1]}.png"
            wait_for(
                lambda: count(hands.picture(picture), QColor(LIGHT["sure"])) > 60,
                "the suspects to be marked",
            )
            frame, content = frame_of(hands, window)
            assert frame.top() < content.top()
            assert QRect(0, 0, *size).contains(frame)
            # The lowest line inside the frame is the status bar's ground, not cut-off text.
            image = hands.picture(picture)
            y = content.bottom() - 2
            grounds = {image.pixelColor(x, y).name() for x in range(content.left() + 2, 60)}
            assert grounds == {LIGHT["chrome"]}
        finally:
            program.kill()
            program.wait()


def test_pictures_are_taken_of_the_states_that_are_asked_for(tmp_path):
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, root / "packaging" / "screenshots.py", tmp_path, "900x600-light/first"],
        env=os.environ | {"PYTHONPATH": str(root)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert [path.relative_to(tmp_path) for path in tmp_path.rglob("*.png")] == [
        Path("900x600-light", "first.png")
    ]
