"""Replaying a log gives the same decisions, whatever was allowed since."""

import pytest

from editor.article import Article, Edit, EditLog
from editor.review import Review, State, replay_log
from tests.review.samples import TEXT, analyse, id_of, make_review


def gone_on(review: Review, allowed: tuple[str, ...] = ()) -> Review:
    """Return the review replayed from its log, analysed."""
    article = Article.from_bytes(review.article.origin.data)
    again = replay_log(article, EditLog.parse(review.log.to_bytes()), allowed)
    analyse(again)
    return again


def seen(review: Review) -> list[tuple[object, ...]]:
    return [(i.start, i.text, i.spun, i.kind, i.state, i.taken) for i in review.items()]


@pytest.mark.parametrize("accept", ["accept_wording", "accept_alike", "accept_all"])
def test_a_wording_that_was_typed_just_before_can_be_gone_on_with(accept):
    review = make_review()
    first, second, third = (id_of(review, "officers", n) for n in range(3))
    review.type(Edit(review.item(first).start, "officers", "x"))
    {
        "accept_wording": lambda: review.accept_wording(second, "x"),
        "accept_alike": lambda: review.accept_alike(second, "x", [second, third]),
        "accept_all": lambda: review.accept_all([(second, "x"), (third, "x")]),
    }[accept]()
    assert seen(gone_on(review)) == seen(review)


def test_what_was_dismissed_and_then_allowed_always_can_be_gone_on_with():
    review = make_review()
    review.dismiss(id_of(review, "officers"))
    review.allow(id_of(review, "officers", 1), always=True)
    assert seen(gone_on(review, ("officers",))) == seen(review)


def test_what_was_dismissed_can_be_gone_on_with_once_it_is_allowed_elsewhere():
    review = make_review()
    review.dismiss(id_of(review, "officers"))
    again = gone_on(review, ("officers",))
    assert [i.state for i in again.items() if i.spun == "officers"] == [
        State.DISMISSED,
        State.ALLOWED,
        State.ALLOWED,
    ]


def test_undo_takes_back_what_was_allowed_always_before_it_was_gone_on_with():
    review = make_review()
    review.allow(id_of(review, "officers"), always=True)
    again = gone_on(review, ("officers",))
    assert again.counts().allowed == review.counts().allowed > 0
    again.undo()
    assert again.counts().allowed == 0
    again.redo()
    assert again.counts().allowed == review.counts().allowed
    # Undone here, but allowed by another article.
    review.undo()
    assert gone_on(review, ("officers",)).counts().allowed > 0


def test_what_was_allowed_counts_as_decided_before_and_without_another_analysis():
    review = make_review()
    review.accept(id_of(review, "just lately"), 1)
    review.allow(id_of(review, "officers"))
    article = Article.from_bytes(review.article.origin.data)
    log = review.log.to_bytes()
    again = replay_log(article, EditLog.parse(log))
    assert again.counts().decided == review.counts().decided == 5
    assert again.log.to_bytes() == log
    again.undo()
    assert (again.counts().allowed, again.counts().open) == (0, 4)
    assert seen(gone_on(review)) == seen(review)


def test_a_log_that_does_not_name_the_allowed_suspects_can_be_gone_on_with():
    review = make_review()
    review.allow(id_of(review, "officers"))
    events = [{k: v for k, v in one.items() if k != "suspects"} for one in review.log.events]
    log = EditLog(review.log.header)
    for event in events:
        log.append(event["event"], **{k: event[k] for k in ("start", "before", "scope")})
    again = replay_log(Article.from_bytes(review.article.origin.data), log)
    assert again.counts().allowed == 0
    analyse(again)
    assert seen(again) == seen(review)


def test_a_log_with_an_unknown_source_of_a_suggestion_can_be_gone_on_with():
    review = make_review()
    review.accept(id_of(review, "officers"), 1)
    log = review.log.to_bytes().replace(b'"source": "lexicon"', b'"source": "oracle"')
    assert log != review.log.to_bytes()
    again = replay_log(Article.from_bytes(review.article.origin.data), EditLog.parse(log))
    assert again.text == review.text
    assert [row.source for row in again.changes()] == ["oracle"]


def taught(review: Review) -> list[tuple[str, str | None]]:
    return [(decision.phrase, decision.original) for decision in review.decisions()]


@pytest.mark.parametrize(
    "edits",
    [
        [Edit(TEXT.index("officers"), "officers", "police 😀")],
        [Edit(TEXT.index("officers") + 3, "", "x")],
        [Edit(TEXT.index("Burns"), "Burns instructed the off", "")],
        [Edit(TEXT.index("stated"), "s", ""), Edit(TEXT.index("stated") - 1, " ", "")],
    ],
)
def test_what_was_typed_in_the_place_of_a_suspect_still_counts_as_decided(edits):
    review = make_review()
    for edit in edits:
        review.type(edit)
    review.seal()
    analyse(review)
    assert review.counts().by_hand > 0
    again = gone_on(review)
    assert seen(again) == seen(review)
    assert taught(again) == taught(review)
    again.undo()
    review.undo()
    analyse(again)
    analyse(review)
    assert seen(again) == seen(review)


def test_what_was_replaced_in_the_place_of_suspects_still_counts_as_decided():
    review = make_review()
    at = [i for i in range(len(TEXT)) if TEXT.startswith("offic", i)]
    review.replace([Edit(i, "offic", "😀") for i in at])
    assert review.counts().by_hand == len(at)
    assert seen(gone_on(review)) == seen(review)


def test_a_suspect_in_text_that_is_reverted_goes_with_it():
    review = make_review()
    before = seen(review)
    review.type(Edit(0, "", "officers, "))
    analyse(review)
    assert review.counts().total == len(before) + 1
    review.revert(1)
    assert seen(review) == before
    review.undo()
    assert review.counts().total == len(before) + 1
    review.redo()
    assert seen(review) == before


@pytest.mark.parametrize("edit", [(0, 8, ""), (3, 3, "x"), (0, 8, "x"), (-2, 9, "")])
def test_a_suspect_that_was_changed_by_hand_is_open_again_once_that_is_reverted(edit):
    review = make_review()
    before = seen(review)
    low, high = (TEXT.index("officers") + at for at in edit[:2])
    review.type(Edit(low, TEXT[low:high], edit[2]))
    review.seal()
    analyse(review)
    review.revert(1)
    analyse(review)
    assert seen(review) == before
    review.undo()
    assert review.counts().by_hand == 1
