"""Fixtures for hostile texts and paths: an engine, and files."""

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
    """Write a file of bytes or text; return its path."""

    def make(content: bytes | str, name: str = "story.txt") -> Path:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        return path

    return make


@pytest.fixture
def review(story: Callable[..., Path]) -> Review:
    """Return a review of opened.txt with one unsaved edit."""
    review = Review(read_article(story(TEXT, "opened.txt")).article)
    review.type(Edit(0, "Officers", "Officials"))
    return review


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a subfolder of the folder of the opened article."""
    folder = tmp_path / "folder"
    folder.mkdir()
    return folder
