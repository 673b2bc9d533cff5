"""Looking at what is beside a log, on worker threads that may end in any order."""

import pytest

from editor.article import Article, Edit
from editor.files import save
from editor.review import Review
from editor.ui.base.background import Background
from editor.ui.base.settings import Settings
from editor.ui.session.proving import Proving
from tests.on_demand import OnDemand


@pytest.fixture
def log(tmp_path):
    review = Review(Article.from_text("The officers went.\n", tmp_path / "story.txt"))
    review.type(Edit(4, "officers", "officials"))
    return save(review, tmp_path / "story.restored.txt", expect={}).log_path


def test_a_look_that_ends_after_a_later_one_is_not_told(qtbot, log, tmp_path):
    later = OnDemand()
    proving = Proving(Settings(tmp_path / "settings.json"), Background(later))
    told = []
    proving.looked.connect(told.append)
    proving.look(log)
    log.with_name("story.restored.log.sig").write_text("no signature")
    proving.look(log)
    later.held[1].run()
    log.with_name("story.restored.log.sig").unlink()
    later.held[0].run()
    assert [len(proofs.signatures) for proofs in told] == [1]
