"""Takes pictures of the window in every state, in a real X server with a window manager.

    packaging/screenshots FOLDER [NAME]...

Writes FOLDER/SET/STATE.png for every set (size of the screen, appearance, language if it is not
English) and every state. Names choose sets, states or SET/STATE. FOLDER/1280x800-light/mid.png is
the README's picture.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication

from editor.ui.base.action_table import BY_ID, MENU_NAMES
from editor.ui.base.theme import MODES, Theme
from editor.ui.base.translation import LANGUAGES, Language, translated
from tests.x11.hands import Hands, count, wait_for
from tests.x11.server import managed, started_server

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "resources" / "samples" / "1-harbour-news.txt"
SETTLED = 0.7
"""Seconds until what a key started has been drawn. Set by hand."""
MARKED = 60
"""Pixels of the surest tint, of every fourth, by which an analysed article is known."""


@dataclass(frozen=True)
class State:
    """One state: the keys that lead to it from the state before, and those that leave it.

    "menu:about" stands for the keys that choose an action in its menu, "menu:&Review" for those
    that open a menu: they follow the language.
    """

    name: str
    keys: tuple[str, ...] = ()
    typed: str = ""
    leave: tuple[str, ...] = ()


@dataclass(frozen=True)
class PictureSet:
    """What the pictures of one folder have in common."""

    size: tuple[int, int]
    mode: str
    language: str = "en"

    @property
    def name(self) -> str:
        """The folder: "900x600-dark", "900x600-light-de"."""
        words = ("{}x{}".format(*self.size), self.mode, self.language)
        return "-".join(words[: 2 + (self.language != "en")])


STATES = (
    State("opened"),
    State("first", ("F7",)),
    State("why", ("ctrl+k",), leave=("Escape",)),
    State("suggestions", ("ctrl+period", "Down"), leave=("Escape",)),
    State("mid", ("ctrl+1",) * 5 + ("ctrl+shift+Return",) + ("ctrl+1",) * 4),
    State("own-wording", ("ctrl+period", "Tab"), "t", ("ctrl+a", "Delete", "Escape")),
    State("alike", ("ctrl+shift+a",), leave=("Escape",)),
    State("find", ("ctrl+f",), "the", ("Escape",)),
    State("replace", ("ctrl+h",), "the", ("Escape",)),
    State("menu", ("menu:&Review",), leave=("Escape", "Escape")),
    State("palette", ("ctrl+shift+p",), "comp", ("Escape",)),
    State("keys-sheet", ("F1",), leave=("Escape",)),
    State("change-keys", ("menu:keys",), leave=("Escape",)),
    State("preferences", ("ctrl+comma",), leave=("Escape",)),
    State("lists", ("ctrl+shift+l",), leave=("Escape",)),
    State("shelf", ("menu:shelf",), leave=("Escape",)),
    State("export", ("ctrl+shift+e",), leave=("Escape",)),
    State("search-words", ("menu:search_words",), leave=("Escape",)),
    State("about", ("menu:about",), leave=("Escape",)),
    State("overview", ("F4",)),
    State("guide", ("menu:guide",), leave=("Escape",)),
    State("tour", ("menu:tour",), leave=("Escape",)),
    State("tour-panel", ("menu:tour", "Return"), leave=("Escape",)),
    State("compare", ("menu:show_compare",)),
    State("log", ("menu:show_log",)),
    State("unsaved", ("ctrl+w",), leave=("Escape",)),
    # Some are found only once others are decided.
    State(
        "end", ("menu:show_review",) + ("F7",) + ("ctrl+Return",) * 165 + ("F7", "ctrl+Return") * 5
    ),
    State("saved", ("ctrl+s",)),
    State("start", ("ctrl+w",)),
)
MAXIMISED = ((1920, 1080),)
"""Screens on which the window is maximised, and not of its usual size."""
SIZES = ((1280, 800), (1920, 1080), (900, 600), (640, 400))
TRANSLATED = ((1280, 800), (900, 600), (640, 400))
"""Screens of which there are pictures in every language, light ones."""


def main(words: Sequence[str] | None = None) -> int:
    """Take the pictures that are asked for; 0 if all were taken."""
    parser = argparse.ArgumentParser("packaging/screenshots", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("names", nargs="*", help="sets, states or SET/STATE; all by default")
    asked = parser.parse_args(words)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # for the theme; the program gets a screen
    application = QApplication([])
    language = Language(application, ROOT / "resources" / "translations")
    for made in _sets():
        states = _wanted(made.name, asked.names)
        if states:
            language.use(made.language)
            _take(asked.folder / made.name, made, states)
    application.quit()
    return 0


def _sets() -> list[PictureSet]:
    """All sets, those in English first."""
    sets = [PictureSet(size, mode) for size in SIZES for mode in MODES[1:]]
    others = [language for language in LANGUAGES if language != "en"]
    return sets + [PictureSet(size, "light", one) for one in others for size in TRANSLATED]


def _wanted(set_name: str, names: Sequence[str]) -> set[str]:
    """The states of a set that are asked for."""
    return {
        state.name
        for state in STATES
        if not names or {set_name, state.name, f"{set_name}/{state.name}"} & set(names)
    }


def _take(folder: Path, made: PictureSet, wanted: set[str]) -> None:
    with (
        tempfile.TemporaryDirectory() as home,
        started_server(*made.size) as server,
        managed(server),
    ):
        story = Path(home) / "harbour-story.txt"
        shutil.copy(SAMPLE, story)
        settings = Path(home) / "unspin" / "unspin.ini"
        settings.parent.mkdir()
        settings.write_text(
            "[window]\n"
            f'appearance="\\"{made.mode}\\""\n'
            f'language="\\"{made.language}\\""\n'
            f"maximised={str(made.size in MAXIMISED).lower()}\n",
            "utf-8",
        )
        own = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"), home)
        program = subprocess.Popen(
            [sys.executable, "-m", "editor", str(story)],
            env=server.environment | own,
            cwd=ROOT,
        )
        try:
            _go_through(Hands(server), folder, made.mode, wanted)
        finally:
            program.kill()
            program.wait()


def _go_through(hands: Hands, folder: Path, mode: str, wanted: set[str]) -> None:
    hands.window("harbour-story")
    tint = Theme(mode).color("sure")
    first = folder / "opened.png"
    wait_for(lambda: count(hands.picture(first), tint) > MARKED, "the suspects to be marked")
    if "opened" not in wanted:
        first.unlink()
    last = max(number for number, state in enumerate(STATES) if state.name in wanted)
    for state in STATES[: last + 1]:
        hands.keys(*(key for word in state.keys for key in _keys(word)))
        if state.typed:
            time.sleep(SETTLED)
            hands.type(state.typed)
        time.sleep(SETTLED)
        if state.name in wanted:
            hands.picture(folder / f"{state.name}.png")
            print(folder / f"{state.name}.png")
        hands.keys(*state.leave)


def _keys(word: str) -> tuple[str, ...]:
    """The keys that a word of a state stands for, in the language that is spoken."""
    kind, _, name = word.partition(":")
    if kind != "menu":
        return (word,)
    if name in MENU_NAMES:
        return (f"alt+{_mnemonic(MENU_NAMES[name])}",)
    menu, *_ = BY_ID[name].menu.split("/")
    return (f"alt+{_mnemonic(MENU_NAMES[menu])}", _mnemonic(BY_ID[name].text))


def _mnemonic(text: str) -> str:
    """The key that chooses a menu or an entry: the letter after its "&"."""
    return translated(text).partition("&")[2][0].lower()


if __name__ == "__main__":
    sys.exit(main())
