"""The sample articles that ship with the program."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QMenu


@dataclass(frozen=True, slots=True)
class Sample:
    """A sample article: its title, which is its first line, and its file."""

    title: str
    path: Path


def sample_articles(folder: Path) -> list[Sample]:
    """The samples in a folder, sorted by file name; none if the folder cannot be read."""
    found = []
    try:
        for path in sorted(folder.glob("*.txt")):
            lines = path.read_text(encoding="utf-8").splitlines()
            title = next((line.strip() for line in lines if line.strip()), path.stem)
            found.append(Sample(title, path))
    except (OSError, UnicodeDecodeError):
        # The start page works without samples.
        return []
    return found


def fill_samples_menu(
    menu: QMenu, samples: Sequence[Sample], open_article: Callable[[Path], object]
) -> None:
    """Offer the samples in a menu, by title; without any it is disabled."""
    menu.setEnabled(bool(samples))
    for sample in samples:
        action = menu.addAction(sample.title.replace("&", "&&"))
        action.setStatusTip(str(sample.path))
        action.triggered.connect(partial(_choose, open_article, sample.path))


def _choose(open_article: Callable[[Path], object], path: Path, _checked: bool = False) -> None:
    open_article(path)
