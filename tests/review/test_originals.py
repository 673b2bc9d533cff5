"""Originals in a review: in the log, undone, replayed, verified, and stronger than habits."""

import hashlib

import pytest

from editor.article import Article, EditLog, Span, verify
from editor.engine.suspect import Kind, Suggestion, SuggestionSource, Suspect
from editor.review import OriginalRecord, Review, State, replay_log
from tests.review.replayed import replay
from tests.review.samples import id_of, make_review

DATA = b"Bill Burns told the officials.\n"
BURNS = OriginalRecord("burns.txt", hashlib.sha256(DATA).hexdigest(), 0.91, "originals/burns.txt")
TEXT = "The officers met the officers. The officers left.\n"


def from_original(start, wording):
    suggestion = Suggestion(wording, 0.9, SuggestionSource.ORIGINAL, "It stands there.")
    return Suspect(start, start + 8, "officers", Kind.SPUN, 0.9, (suggestion,))


@pytest.fixture
def compared():
    """A review of three officers, who are different people in the original."""
    review = Review(Article.from_text(TEXT))
    review.compare_with(BURNS)
    found = [from_original(4, "officials"), from_original(21, "officials")]
    found.append(from_original(35, "agents"))
    review.merge(found, [Span(0, len(TEXT))], 0)
    return review


def test_the_log_names_the_original_with_its_hash_and_coverage(compared):
    (event,) = compared.log.events
    assert event["event"] == "original"
    assert (event["before"], event["file"]) == ("burns.txt", "originals/burns.txt")
    assert event["sha256"] == BURNS.sha256
    (row,) = compared.changes()
    assert row.reason == "91 % of the article comes from it."
    assert compared.originals() == [BURNS]


def test_comparing_is_a_step_that_can_be_undone_and_redone(compared):
    assert compared.undo_label == "compare with “burns.txt”"
    compared.undo()
    assert compared.originals() == []
    compared.redo()
    assert compared.originals() == [BURNS]
    compared.revert(1)
    assert compared.originals() == []
    compared.undo()
    assert compared.originals() == [BURNS]


def test_a_replayed_log_names_the_same_originals(compared):
    compared.accept(compared.ids()[0])
    again = replay_log(
        Article.from_bytes(compared.article.origin.data), EditLog.parse(compared.log.to_bytes())
    )
    assert again.originals() == [BURNS]
    assert again.text == compared.text
    replay(compared)


@pytest.mark.parametrize("field", ["before", "sha256", "coverage"])
def test_a_log_with_a_damaged_original_is_not_replayed(compared, field):
    log = EditLog.parse(compared.log.to_bytes())
    del log.events[0][field]
    with pytest.raises(ValueError, match="line 2"):
        replay_log(Article.from_bytes(compared.article.origin.data), log)


def test_the_original_is_stronger_than_what_was_accepted_elsewhere(compared):
    first, second, third = compared.ids()
    compared.accept(first)
    compared.accept(second)
    assert [one.text for one in compared.item(third).suggestions] == ["agents"]
    compared.undo()
    compared.dismiss(second)
    assert compared.item(third).confidence == 0.9


def test_what_an_original_says_is_decided_like_anything_else(compared):
    first, second, third = compared.ids()
    assert compared.count_alike(first) == 3
    compared.accept_alike(first, "officials", [first, second])
    assert compared.log.events[-1]["source"] == "original"
    compared.allow(third)
    assert compared.item(third).state is State.ALLOWED
    replay(compared)


def test_an_originals_words_get_no_repairs_beside_them():
    text = "It was a key hour.\n"
    review = Review(Article.from_text(text))
    suggestions = tuple(
        Suggestion("important", 0.9, source, "")
        for source in (SuggestionSource.ORIGINAL, SuggestionSource.LEXICON)
    )
    for suggestion, expected in zip(suggestions, ("a important", "an important"), strict=True):
        found = Suspect(9, 12, "key", Kind.SPUN, 0.9, (suggestion,))
        review.merge([found], [Span(0, len(text))], review.revision)
        review.accept(review.ids()[0])
        assert review.text == f"It was {expected} hour.\n"
        review.undo()


def verdict(review, compared=None):
    saved = review.prepare_save("story.restored.txt")
    at_hand = compared and (lambda event: compared(event.get("file", "")))
    return verify(review.article.origin.data, saved.log, saved.data, None, at_hand)


def test_verifying_checks_the_originals_that_are_at_hand(compared):
    assert verdict(compared).message.endswith("the corrected text")
    at_hand = {"originals/burns.txt": DATA}
    unchanged = verdict(compared, at_hand.get)
    assert unchanged.holds
    assert unchanged.message.endswith("; burns.txt, which it was compared with, is unchanged")
    away = verdict(compared, {}.get)
    assert away.holds
    assert "is not at hand" in away.message
    changed = verdict(compared, {"originals/burns.txt": b"other"}.get)
    assert (changed.holds, changed.line) == (False, 2)
    assert "burns.txt was changed since" in changed.message


def test_an_original_without_a_file_is_not_at_hand():
    review = make_review()
    review.compare_with(OriginalRecord("the clipboard", "00", 0.5))
    review.accept(id_of(review, "stated"))
    assert "file" not in review.log.events[0]
    assert "the clipboard, which it was compared with, is not at hand" in (
        verdict(review, pytest.fail).message
    )
