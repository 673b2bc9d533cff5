"""A saved log, and commands run on it."""

from pathlib import Path

import pytest

from editor.article import Edit
from editor.files import save
from editor.session.saved_work import review_of_saved
from tests.commands import conftest as commands

unspin = commands.unspin
KNOWN = Path(__file__).parent / "known"
"""A log that was stamped and signed once (see its README)."""


class Saved:
    """An article, its corrected text and its log on the disk."""

    def __init__(self, folder, unspin):
        self._unspin = unspin
        self.original = folder / "story.txt"
        self.text = folder / "story.restored.txt"
        self.log = folder / "story.restored.log.jsonl"
        self.request = folder / "story.restored.log.tsq"
        self.stamp = folder / "story.restored.log.tsr"
        self.signature = folder / "story.restored.log.sig"

    def verify(self, *options):
        return self._unspin("verify", self.original, self.log, self.text, *options)


@pytest.fixture
def saved(tmp_path, unspin):
    """Work that was saved once."""
    work = Saved(tmp_path, unspin)
    work.original.write_text(commands.TEXT, "utf-8")
    assert unspin("restore", work.original, "-o", work.text).status == 0
    return work


@pytest.fixture
def known(tmp_path, unspin):
    """The log that was stamped and signed once, in a folder of its own."""
    for path in KNOWN.iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes())
    return Saved(tmp_path, unspin)


@pytest.fixture
def save_again():
    """Go on with saved work and save it again: the log gets longer."""

    def again(work):
        review = review_of_saved(work.original)
        review.type(Edit(review.article.text.index("truggle"), "", "long "))
        save(review, work.text, expect={})

    return again
