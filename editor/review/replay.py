"""Going on from a saved log: the review as it was, its undo history included."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from editor.article import Article, Edit, EditLog, LogError
from editor.article.article import text_sha256
from editor.article.log import Event, changes_text
from editor.article.verify import edit_of
from editor.engine.suspect import Kind, Suggestion, Suspect
from editor.review.review import Review


def replay_log(article: Article, log: EditLog, allowed_always: Collection[str] = ()) -> Review:
    """The review that wrote this log, on the article as it was opened.

    All operations are made again, on a log of their own that must come out the same.
    Raises LogError, with the line from which on it cannot be followed, and line 1 if it is not
    that of this article; the article is then half way through and of no more use.
    """
    if log.header.get("sha256") != article.origin.sha256:
        name = log.header.get("article", "?")
        raise LogError(f"the log belongs to another article ({name})", 1)
    # What is allowed always by now need not have been so then: it would settle what was decided.
    review = Review(article)
    steps = _steps(log.events)
    for step in steps:
        try:
            _again(review, step)
        except (KeyError, IndexError, TypeError, ValueError) as error:
            raise LogError(f"cannot be followed: {error}", step[0]["n"] + 1) from error
        _compare(review, step)
    review.adopt(log)
    # What the log itself allows always is the log's: its undo takes that back.
    own = {phrase for phrase, times in review.allowed_always().items() if times}
    review.allow_from_outside(one for one in allowed_always if one not in own)
    return review


def _steps(events: Sequence[Event]) -> Iterator[list[Event]]:
    """Events in the groups that one operation wrote."""
    step: list[Event] = []
    for event in events:
        if step and (event.get("group") is None or event["group"] != step[0].get("group")):
            yield step
            step = []
        step.append(event)
    if step:
        yield step


def _compare(review: Review, step: list[Event]) -> None:
    """Raise LogError unless doing it again wrote the same events."""
    made = review.log.events
    for event in step:
        n = event["n"]
        again = made[n - 1] if n <= len(made) else {}
        for key in ("event", "of", "start", "before", "after", "for", "nth", "group"):
            if event.get(key) != again.get(key):
                at = step[0]["n"] + 1
                raise LogError(f"cannot be followed: {key} is not what it leads to", at)
    if len(made) != step[-1]["n"]:
        raise LogError("cannot be followed: something is missing after it", step[0]["n"] + 1)


def _again(review: Review, step: list[Event]) -> None:
    event = step[0]
    match event["event"]:
        case "undo" | "redo" | "revert" as back:
            _take_back(review, back, event)
        case "accept" | "edit" if "kind" in event:
            _accept_again(review, step)
        case "edit" if "group" in event:
            _meet_again(review, step)
            review.replace([edit_of(one) for one in step])
        case "edit":
            _meet_again(review, step)
            review.type(edit_of(event))
            review.seal()
        case "dismiss":
            review.dismiss(_found(review, event))
        case "allow":
            review.allow_phrase(
                event["before"], start=event.get("start"), always=event.get("scope") == "always"
            )
        case "save":
            if event.get("text_sha256") != text_sha256(review.text):
                raise ValueError("the text saved here is not what the lines before lead to")
            review.prepare_save(event.get("file", ""), event.get("encoding")).commit()
        case name:
            raise ValueError(f"unknown event {name!r}")


def _accept_again(review: Review, step: list[Event]) -> None:
    """Put wordings in, with just those changes beside them that were made then."""
    ids = {one["n"]: _found(review, one) for one in step if "for" not in one}
    beside: dict[int, list[Edit]] = {}
    for one in step:
        if "for" in one:
            beside.setdefault(ids[one["for"]], []).append(edit_of(one))
    review.accept_all([(ids[one["n"]], one["after"]) for one in step if "for" not in one], beside)


def _meet_again(review: Review, step: list[Event]) -> None:
    """Have the suspects that were open where the edits of a step go."""
    for one in (met for event in step for met in event.get("into", ())):
        spun, start = str(one["spun"]), one["start"]
        kind, confidence = Kind(one["kind"]), float(one["confidence"])
        review.ensure_suspect(Suspect(start, start + len(spun), spun, kind, confidence, ()))


def _take_back(review: Review, name: str, event: Event) -> None:
    if name == "revert":
        review.revert(event["of"])
    elif name == "undo":
        review.undo()
    else:
        review.redo()


def _found(review: Review, event: Event) -> int:
    """The suspect that an event decided, as the event describes it."""
    start, before = event["start"], event["before"]
    suggestions: tuple[Suggestion, ...] = ()
    if changes_text(event) and event["event"] == "accept":
        confidence = float(event.get("confidence", 1))
        wording, source = event["after"], str(event.get("source", ""))
        suggestions = (Suggestion(wording, confidence, source, str(event.get("reason", ""))),)
    suspect = Suspect(
        start,
        start + len(before),
        str(event.get("spun", before)),
        Kind(event.get("kind", Kind.SPUN)),
        float(event.get("confidence", 1)),
        suggestions,
    )
    return review.ensure_suspect(suspect, event.get("nth"))
