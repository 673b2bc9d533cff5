"""A shelf in a folder of its own, and what the shipped resources know."""

import pytest

from editor.originals import Shelf
from editor.originals.alignment import Knowledge
from editor.originals.finding import find


@pytest.fixture
def shelf(tmp_path):
    return Shelf(tmp_path / "data" / "originals")


@pytest.fixture
def folder(tmp_path):
    place = tmp_path / "archive"
    place.mkdir()
    return place


@pytest.fixture(scope="session")
def knowledge():
    return Knowledge.load()


@pytest.fixture
def put(shelf):
    """Add files and folders, and bring the index in step; the last that was heard of it."""

    def add(*paths):
        shelf.add(paths)
        return list(shelf.update())[-1]

    return add


@pytest.fixture
def look_for(shelf, knowledge):
    """Find the originals of a text on the shelf."""

    def look(text, own=None):
        with shelf.index() as index:
            return find(text, index, knowledge, own)

    return look
