"""Repairs beside a suspect belong to its step, and to its group in the log."""

from __future__ import annotations

import pytest

from editor.article import Article, Edit, EditLog
from editor.review import Review, replay_log
from tests.review.replayed import replay
from tests.review.samples import analyse, id_of

TEXT = "He is a officers man. A officers car, a keep away from sign and a just lately stated law."


@pytest.fixture
def review():
    made = Review(Article.from_text(TEXT))
    analyse(made)
    yield made
    replay(made)


def test_a_suggestion_shows_what_it_changes_beside_the_suspect(review):
    item = review.item(id_of(review, "officers"))
    (repair,) = item.suggestions[0].also
    assert (repair.offset, repair.before, repair.after) == (-2, "a", "an")
    assert item.suggestions[1].also == ()  # a police man


def test_accepting_makes_both_changes_as_one_step(review):
    changes = []
    review.subscribe(changes.append)
    id_ = id_of(review, "officers")
    review.accept(id_)
    assert review.text.startswith("He is an officials man.")
    item = review.item(id_)
    assert (item.text, item.start) == ("officials", 9)
    assert [len(change.edits) for change in changes] == [2]
    accepted, repaired = review.log.events
    assert accepted["group"] == repaired["group"] == repaired["for"] == accepted["n"]
    assert (repaired["event"], repaired["source"]) == ("edit", "rule")
    assert repaired["reason"] == "“an” goes before “officials”."
    assert review.undo_label == "officers → officials"
    review.undo()
    assert review.text == TEXT
    review.redo()
    assert review.text.startswith("He is an officials man.")


def test_without_repairs_no_group_is_logged(review):
    review.accept(id_of(review, "officers"), 2)
    assert "group" not in review.log.events[0]


def test_an_own_wording_is_repaired_too(review):
    review.accept_wording(id_of(review, "officers", 1), "agents")
    assert "An agents car" in review.text


def test_all_alike_are_repaired_each_in_its_place(review):
    ids = [item.id for item in review.alike(id_of(review, "officers"))]
    review.accept_alike(ids[0], "officials", ids)
    assert review.text.startswith("He is an officials man. An officials car, a keep away")
    assert len({event["group"] for event in review.log.events}) == 1
    review.undo()
    assert review.text == TEXT


def test_all_at_once(review):
    pairs = [(item.id, item.suggestions[0].text) for item in review.items()]
    review.accept_all(pairs)
    assert review.text == (
        "He is an officials man. An officials car, an avoid sign and a recently said law."
    )


def test_repairs_follow_the_text_as_it_is_now(review):
    review.type(Edit(6, "a", "the"))
    assert review.item(id_of(review, "officers")).suggestions[0].also == ()
    review.accept(id_of(review, "officers"))
    assert review.text.startswith("He is the officials man.")


def test_what_belongs_to_another_suspect_is_left_to_that_one():
    review = Review(Article.from_text("Within a officers car"))
    from editor.article import Span
    from editor.engine.suspect import Kind, Suggestion, Suspect

    offered = (Suggestion("in a", 0.9, "lexicon", "So."),)
    found = [
        Suspect(0, 8, "Within a", Kind.SPUN, 0.9, offered),
        Suspect(9, 17, "officers", Kind.SPUN, 0.9, (Suggestion("old", 0.9, "lexicon", "So."),)),
    ]
    review.merge(found, [Span(0, 21)], 0)
    assert review.item(id_of(review, "officers")).suggestions[0].also == ()
    review.accept(id_of(review, "officers"))
    assert review.text == "Within a old car"


def test_reverting_the_acceptance_takes_the_repair_along(review):
    review.accept(id_of(review, "officers"))
    review.accept(id_of(review, "keep away from"))
    review.revert(1)
    assert review.text.startswith("He is a officers man. A officers car, an avoid sign")
    assert [row.undone for row in review.changes()[:4]] == [True, True, False, False]
    review.undo()
    assert review.text.startswith("He is an officials man.")


def test_reverting_the_repair_alone_leaves_the_wording(review):
    review.accept(id_of(review, "officers"))
    review.revert(2)
    assert review.text.startswith("He is a officials man.")
    review.revert(1)
    assert review.text == TEXT


def test_a_log_is_followed_as_it_was_made_whatever_is_repaired_today():
    log = EditLog.start(Article.from_text(TEXT), "0.1")
    log.append("accept", start=8, before="officers", after="officials", kind="spun")
    again = replay_log(Article.from_text(TEXT), log)
    assert again.text.startswith("He is a officials man.")
