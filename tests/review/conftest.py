"""A review whose tests are all replayed through undo and redo."""

import pytest

from tests.review.replayed import replay
from tests.review.samples import make_review


@pytest.fixture
def review():
    """The small spun text, analysed; after the test all is taken back and made again."""
    made = make_review()
    yield made
    replay(made)
