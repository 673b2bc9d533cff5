"""A shelf in a folder of its own, and what finds originals on it."""

import pytest

from editor.originals.alignment import Knowledge
from editor.originals.finding import Finder
from editor.originals.rarity import Rarity
from editor.originals.shelf import Shelf


@pytest.fixture
def shelf(tmp_path):
    return Shelf(tmp_path / "data" / "originals")


@pytest.fixture
def folder(tmp_path):
    place = tmp_path / "archive"
    place.mkdir()
    return place


@pytest.fixture(scope="session")
def finder():
    return Finder(Knowledge.load(), Rarity.load())


@pytest.fixture
def put(shelf):
    """Add files and folders, and bring the index in step; the last that was heard of it."""

    def add(*paths):
        shelf.add(paths)
        return list(shelf.update())[-1]

    return add


@pytest.fixture
def look_for(shelf, finder):
    """Find the originals of a text on the shelf."""

    def look(text, own=None):
        with shelf.index() as index:
            return finder.find(text, index, own)

    return look
