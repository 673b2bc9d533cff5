"""A review fixture that replays every test through undo and redo."""

import pytest

from tests.review.replayed import replay
from tests.review.samples import make_review


@pytest.fixture
def review():
    """A review of the small spun text; after the test, all steps are undone and redone."""
    made = make_review()
    yield made
    replay(made)
