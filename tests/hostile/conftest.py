"""What hostile texts and paths are tried with: one engine, and files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from editor.article import Edit
from editor.engine.engine import Engine
from editor.files import read_article
from editor.review import Review
from tests.hostile.refusals import TEXT


@pytest.fixture(scope="session")
def engine() -> Engine:
    return Engine.load()


@pytest.fixture
def story(tmp_path: Path) -> Callable[..., Path]:
    """Makes a file out of bytes or text; its path."""

    def make(content: bytes | str, name: str = "story.txt") -> Path:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        return path

    return make


@pytest.fixture
def review(story: Callable[..., Path]) -> Review:
    """A review of opened.txt with one edit, not saved yet."""
    review = Review(read_article(story(TEXT, "opened.txt")).article)
    review.type(Edit(0, "Officers", "Officials"))
    return review


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder in the folder that holds the opened article."""
    folder = tmp_path / "folder"
    folder.mkdir()
    return folder
