"""A sitting at the real program, in a real X server, with the keyboard alone."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QColor

from editor.files import recover
from editor.paths import resources_folder
from editor.review import replay_log
from editor.ui.base.roles import DARK, LIGHT
from tests.x11.hands import WAIT, Hands, count, wait_for

pytestmark = [pytest.mark.x11, pytest.mark.timeout(180)]

PICTURES = Path(__file__).parent / "screenshots"
MARKED = 400
"""Pixels of the surest tint, of those counted, that an analysed article shows at least."""


@pytest.fixture
def hands(x_server):
    return Hands(x_server)


@pytest.fixture
def story(tmp_path):
    path = tmp_path / "story.txt"
    shutil.copy(resources_folder() / "samples" / "1-harbour-news.txt", path)
    return path


def start(hands: Hands, home: Path, *words: str | Path) -> subprocess.Popen[bytes]:
    home.mkdir(exist_ok=True)
    folders = {name: str(home) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME")}
    return subprocess.Popen(
        [sys.executable, "-m", "editor", *map(str, words)],
        env=hands.server.environment | folders,
        cwd=Path(__file__).parents[2],
    )


def analysed(hands: Hands, picture: str, colors: dict[str, str] = LIGHT) -> None:
    """Wait until the suspects are marked in the text."""
    wait_for(
        lambda: count(hands.picture(PICTURES / picture), QColor(colors["sure"])) > MARKED,
        "the suspects to be marked",
    )


def test_ten_suspects_by_keyboard_and_a_log_that_proves_them(hands, story, tmp_path):
    program = start(hands, tmp_path / "home", story)
    try:
        main = hands.window("story.txt")
        analysed(hands, "1-opened.png")

        hands.keys("F7")
        hands.picture(PICTURES / "2-first-suspect.png")
        hands.keys("ctrl+1", "ctrl+1", "ctrl+Return", "ctrl+Return")
        hands.keys("ctrl+shift+Return")
        hands.keys("F8", "ctrl+period", "Down", "Return")
        hands.keys("ctrl+k")
        hands.picture(PICTURES / "3-why.png")
        hands.keys("Escape")
        hands.window("story.txt")

        hands.keys("ctrl+shift+a")
        alike = hands.window("alike")
        hands.picture(PICTURES / "4-all-alike.png")
        hands.keys("Return")
        hands.gone(alike)
        hands.xdotool("windowfocus", "--sync", main)

        # The keyboard is still with the suggestions: Esc brings it back to the text.
        hands.keys("Escape", "F8", "ctrl+shift+Left")
        hands.type("put right by hand")
        hands.keys("F8", "ctrl+1", "ctrl+1", "ctrl+1")
        hands.keys("ctrl+z", "ctrl+z", "ctrl+shift+z")
        hands.picture(PICTURES / "5-half-way.png")

        hands.keys("ctrl+s")
        wait_for((story.parent / "story.restored.log.jsonl").exists, "the log")
        hands.picture(PICTURES / "6-saved.png")
        hands.keys("ctrl+q")
        assert program.wait(WAIT) == 0
    finally:
        program.kill()

    assert (
        story.read_bytes() == (resources_folder() / "samples" / "1-harbour-news.txt").read_bytes()
    ), "the opened file is never touched"
    log = story.parent / "story.restored.log.jsonl"
    corrected = story.parent / "story.restored.txt"
    events = [json.loads(line) for line in log.read_text("utf-8").splitlines()[1:]]
    names = [event["event"] for event in events]
    assert {"accept", "dismiss", "edit", "undo", "redo", "save"} <= set(names)
    assert names.count("accept") >= 8
    assert any(event.get("after") == "put right by hand" for event in events)
    assert "put right by hand" in corrected.read_text("utf-8")

    verified = subprocess.run(
        [sys.executable, "-m", "editor", "verify", story, log, corrected],
        capture_output=True,
        text=True,
        check=False,
    )
    assert verified.returncode == 0, verified.stdout + verified.stderr


def text_in(journal: Path, copy: Path) -> str:
    """The text that the journal of a program that still runs leads to."""
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(journal, copy)
    recovered = recover(copy)
    recovered.journal.release()
    review = replay_log(recovered.article, recovered.log)
    if recovered.typing:
        review.type(recovered.typing)
    return review.text


def test_killed_in_the_middle_and_started_again(hands, story, tmp_path):
    home = tmp_path / "home"
    program = start(hands, home, story)
    try:
        hands.window("story.txt")
        analysed(hands, "9-before-the-kill.png")
        hands.keys("F7", "ctrl+1", "ctrl+1", "ctrl+shift+Return", "F8", "ctrl+shift+Left")
        hands.type("put right by hand")
        (journal,) = home.glob("unspin/journals/*")
        copy = tmp_path / "copy"
        wait_for(lambda: "put right by hand" in text_in(journal, copy), "the typing to be kept")
    finally:
        program.kill()
        program.wait()

    program = start(hands, home)
    try:
        hands.window("story.txt")
        analysed(hands, "9-recovered.png")
        hands.keys("ctrl+s")
        restored = story.parent / "story.restored.txt"
        wait_for(restored.exists, "the saved text")
        assert "put right by hand" in restored.read_text("utf-8")
        hands.keys("ctrl+q")
        assert program.wait(WAIT) == 0
    finally:
        program.kill()
    assert list((home / "unspin" / "journals").iterdir()) == []


def test_start_page_and_dark_appearance(hands, tmp_path):
    home = tmp_path / "home"
    (home / "unspin").mkdir(parents=True)
    look = '[window]\nappearance="\\"dark\\""\ntour_seen=true\n'
    (home / "unspin" / "unspin.ini").write_text(look, "utf-8")
    program = start(hands, home)
    try:
        hands.window("Unspin")
        hands.picture(PICTURES / "7-start-dark.png")
        hands.keys("ctrl+q")
        assert program.wait(WAIT) == 0
        program = start(hands, home, resources_folder() / "samples" / "2-phone-launch.txt")
        hands.window("2-phone-launch.txt")
        analysed(hands, "8-dark.png", DARK)
        hands.keys("F7", "F8", "F8")
        hands.picture(PICTURES / "8-dark.png")
        hands.keys("ctrl+q")
        assert program.wait(WAIT) == 0
    finally:
        program.kill()
