"""Checks that everything a test did can be undone and redone exactly."""

from __future__ import annotations

from editor.article import Article, EditLog, verify
from editor.review import Review, replay_log


def dump(review: Review) -> dict[str, object]:
    """Return all visible state of a review, except the log and its event numbers."""
    return {
        "text": review.text,
        "bytes": review.article.encode(),
        "items": review.items(),
        "counts": review.counts(),
    }


def check_law(review: Review) -> None:
    """Check that original and log lead to the same text and decisions."""
    origin = review.article.origin
    saved = review.prepare_save("story.restored.txt")
    verdict = verify(origin.data, saved.log, saved.data)
    assert verdict.holds, verdict.message
    article = Article.from_bytes(origin.data, origin.encoding, bom=origin.bom)
    again = replay_log(article, EditLog.parse(saved.log))
    assert again.text == review.text
    assert again.article.encode() == saved.data
    assert (again.undo_label, again.redo_label) == (review.undo_label, review.redo_label)


def replay(review: Review) -> None:
    """Undo and redo everything, twice; each state must be restored completely."""
    check_law(review)
    while review.redo():
        pass
    states, labels = [dump(review)], []
    while review.can_undo:
        labels.append(review.undo_label)
        assert review.undo()
        assert review.redo_label == labels[-1]
        states.append(dump(review))
    assert not review.undo()
    for _ in range(2):
        for state in states[-2::-1]:
            assert review.redo()
            assert dump(review) == state
        assert not review.redo()
        for label, state in zip(labels, states[1:], strict=True):
            assert review.undo_label == label
            assert review.undo()
            assert dump(review) == state
    for _ in labels:
        review.redo()
    check_law(review)
