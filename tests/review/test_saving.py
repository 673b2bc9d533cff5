"""Saving, and replaying what was saved."""

import json
import re
from pathlib import Path

import pytest

from editor.article import Article, Edit, EditLog, LogError, verify
from editor.article.article import text_sha256
from editor.article.provenance import Provenance
from editor.review import OriginalRecord, Review, State, replay_log
from tests.review.replayed import dump
from tests.review.samples import TEXT, analyse, id_of, make_review


def worked():
    """Return a review with many operations, undo and redo included."""
    review = make_review()
    review.accept(id_of(review, "Invoice"))
    ids = [item.id for item in review.alike(id_of(review, "officers"))]
    review.accept_alike(ids[0], "crew", ids)
    review.dismiss(id_of(review, "2"))
    review.allow(id_of(review, "stated"), always=True)
    review.type(Edit(0, "", "😀 "))
    review.replace([Edit(i, "nations", "states") for i in [review.text.index("nations")]])
    review.revert(1)
    review.undo()
    review.redo()
    return review


def again(log, text=TEXT):
    return replay_log(Article.from_text(text), EditLog.parse(log))


def test_a_save_counts_only_once_it_is_committed():
    review = worked()
    assert not review.is_saved
    saved = review.prepare_save("story.restored.txt")
    assert not review.is_saved
    assert "save" not in [event["event"] for event in review.log.events]
    changes = []
    review.subscribe(changes.append)
    saved.commit()
    assert review.is_saved
    assert [change.origin for change in changes] == ["save"]
    assert review.log.events[-1]["text_sha256"] == text_sha256(review.text)
    assert review.log.to_bytes() == saved.log
    assert verify(TEXT.encode(), saved.log, saved.data).holds


def test_the_readme_says_what_every_field_of_a_log_means():
    review = worked()
    dated = Provenance("2026-11-01", "2026-11-02", "2026-11-03", "https://example.org/story")
    review.compare_with(OriginalRecord("story", "00", 0.5, "story.txt", dated))
    review.compare_with(OriginalRecord("row 2", "00", 0.5, "stories.csv", row=2))
    repaired = make_review("He is a officers man.")
    repaired.accept(id_of(repaired, "officers"))
    logs = [one.prepare_save("story.restored.txt").log for one in (review, repaired)]
    lines = [json.loads(line) for log in logs for line in log.splitlines()]
    assert any("for" in line for line in lines)
    readme = (Path(__file__).resolve().parents[2] / "README.md").read_text("utf-8")
    section = readme.partition("### The edit log")[2].partition("**The law of the log")[0]
    told = set(re.findall(r'"(\w+)":', section))
    for row in re.findall(r"^\| (`[^|]+)", section, re.MULTILINE):
        told |= set(re.findall(r"`(\w+)`", row))
    assert {field for line in lines for field in line} <= told


@pytest.mark.parametrize(
    "meanwhile",
    [lambda review: review.type(Edit(0, "", "x")), lambda review: review.undo()],
)
def test_a_save_of_what_was_changed_meanwhile_cannot_count(meanwhile):
    review = worked()
    saved = review.prepare_save("story.restored.txt")
    meanwhile(review)
    with pytest.raises(RuntimeError, match="changed since"):
        saved.commit()
    assert not review.is_saved
    later = review.prepare_save("story.restored.txt")
    assert verify(TEXT.encode(), later.log, later.data).holds


def test_typing_not_yet_in_the_log_is_not_saved():
    review = make_review()
    review.prepare_save("x").commit()
    review.type(Edit(0, "", "x"))
    assert not review.is_saved


def test_undo_after_a_save_is_a_change():
    review = worked()
    review.prepare_save("x").commit()
    review.undo()
    assert not review.is_saved


def test_an_encoding_that_lacks_a_character_saves_nothing():
    review = worked()
    log = review.log.to_bytes()
    with pytest.raises(UnicodeEncodeError):
        review.prepare_save("x", "cp1252")
    assert review.log.to_bytes() == log
    review.prepare_save("x", "utf-16").commit()
    assert review.log.events[-1]["encoding"] == "utf-16"


def test_going_on_has_the_decisions_and_the_history():
    review = worked()
    saved = review.prepare_save("x")
    saved.commit()
    went_on = again(saved.log)
    assert went_on.is_saved
    assert went_on.log.to_bytes() == saved.log
    assert went_on.text == review.text
    for one in (review, went_on):
        analyse(one)
    for _ in range(3):
        for item in review.items():
            if item.state is not State.OPEN and item.state is not State.ALLOWED:
                here = went_on.item(went_on.at(item.start))
                assert (here.text, here.state, here.taken) == (item.text, item.state, item.taken)
        assert review.undo_label == went_on.undo_label
        assert review.undo() == went_on.undo()
        assert review.text == went_on.text
    while review.undo():
        assert went_on.undo()
    assert dump(went_on)["text"] == TEXT


def test_a_second_decision_survives_going_on():
    review = make_review()
    id_ = id_of(review, "officers")
    review.accept(id_)
    review.accept_wording(id_, "crew")
    went_on = again(review.prepare_save("x").log)
    went_on.undo()
    item = went_on.item(went_on.at(review.item(id_).start))
    assert (item.text, item.state) == ("officials", State.ACCEPTED)


def test_another_article_is_refused():
    with pytest.raises(LogError, match="belongs to another article") as caught:
        again(worked().prepare_save("x").log, "something else")
    assert caught.value.line == 1


EVENTS = [
    ({"event": "surprise"}, "unknown event 'surprise'"),
    ({"event": "save", "text_sha256": "0"}, "the text saved here"),
    ({"event": "undo", "of": 5}, "replaying gives another of"),
    ({"event": "redo", "of": 1}, "cannot be replayed"),
    ({"event": "revert", "of": 9}, "no change 9"),
    ({"event": "revert"}, "cannot be replayed"),
    ({"event": "dismiss"}, "cannot be replayed"),
    ({"event": "dismiss", "start": 0, "before": "Invoice", "kind": "odd"}, "odd"),
    ({"event": "edit", "start": 0, "before": "Bill", "after": "x"}, "cannot be replayed"),
    ({"event": "edit", "start": 0, "before": "I", "after": "I"}, "cannot be replayed"),
    ({"event": "edit", "start": 0, "before": "I", "after": "x", "group": 7}, "another group"),
    ({"event": "accept", "start": 0, "before": "Invoice", "after": "Bill", "kind": "name",
      "confidence": "much"}, "cannot be replayed"),
    ({"event": "allow"}, "cannot be replayed"),
]  # fmt: skip


@pytest.mark.parametrize(("event", "message"), EVENTS, ids=[json.dumps(e) for e, _ in EVENTS])
def test_a_log_that_cannot_be_followed_is_refused_with_its_line(event, message):
    article = Article.from_bytes(TEXT.encode())
    log = EditLog.start(article, "0.1")
    log.append("dismiss", start=0, before="Invoice", kind="name")
    event = dict(event)
    log.append(event.pop("event"), **event)
    with pytest.raises(LogError, match=message) as caught:
        replay_log(Review(article).article, EditLog.parse(log.to_bytes()))
    assert caught.value.line == 3


def test_what_is_not_saved_is_counted(review):
    assert review.unsaved == (0, 0)
    review.accept(id_of(review, "stated"))
    review.dismiss(id_of(review, "2"))
    review.accept_alike(id_of(review, "officers"), "police", [id_of(review, "officers")])
    review.type(Edit(0, "", "The "))
    assert review.unsaved == (3, 1)
    review.undo()
    assert review.unsaved == (3, 0)
    review.prepare_save("x.restored.txt").commit()
    assert review.unsaved == (0, 0)
    review.allow(id_of(review, "just lately"))
    assert review.unsaved == (1, 0)
