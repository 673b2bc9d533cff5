"""Replaying a log: restores the review that wrote it, its undo stack included."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from editor.article import Article, Edit, EditLog, LogError
from editor.article.article import text_sha256
from editor.article.log import Event, changes_text, edit_of
from editor.engine.suspect import Kind, Suggestion, Suspect
from editor.review.originals import OriginalRecord
from editor.review.review import Review
from editor.translatable import tr


def replay_log(article: Article, log: EditLog, allowed_always: Collection[str] = ()) -> Review:
    """Return the review that wrote a log, given the article as it was opened.

    All operations are repeated, with a log of their own that must come out the same.
    `allowed_always` are the phrases that the user's settings allow. Raises LogError with the
    first line that cannot be replayed, line 1 if the log belongs to another article; the article
    is then left half way and must not be used.
    """
    if log.header.get("sha256") != article.origin.sha256:
        name = log.header.get("article", "?")
        raise LogError(tr("the log belongs to another article ({name})", name=name), 1)
    # The settings may have allowed less when the log was written, so they are applied last.
    review = Review(article)
    steps = _steps(log.events)
    for step in steps:
        try:
            _repeat(review, step)
        except (KeyError, IndexError, TypeError, ValueError) as error:
            raise LogError(
                tr("cannot be replayed: {error}", error=error), step[0]["n"] + 1
            ) from error
        _compare(review, step)
    review.adopt(log)
    # Phrases that the log itself allows always are left to it, so that undo can take them back.
    own = {phrase for phrase, times in review.allowed_always().items() if times}
    review.allow_from_outside(one for one in allowed_always if one not in own)
    return review


def _steps(events: Sequence[Event]) -> Iterator[list[Event]]:
    """Yield the events in groups, each written by one operation."""
    step: list[Event] = []
    for event in events:
        if step and (event.get("group") is None or event["group"] != step[0].get("group")):
            yield step
            step = []
        step.append(event)
    if step:
        yield step


def _compare(review: Review, step: list[Event]) -> None:
    """Raise LogError unless repeating a step logged the same events."""
    made = review.log.events
    for event in step:
        n = event["n"]
        again = made[n - 1] if n <= len(made) else {}
        for key in ("event", "of", "start", "before", "after", "for", "nth", "group"):
            if event.get(key) != again.get(key):
                at = step[0]["n"] + 1
                raise LogError(
                    tr("cannot be replayed: replaying gives another {field}", field=key), at
                )
    if len(made) != step[-1]["n"]:
        raise LogError(tr("cannot be replayed: an event after it is missing"), step[0]["n"] + 1)


def _repeat(review: Review, step: list[Event]) -> None:
    event = step[0]
    match event["event"]:
        case "undo" | "redo" | "revert" as back:
            _repeat_undo(review, back, event)
        case "accept" | "edit" if "kind" in event:
            _repeat_acceptance(review, step)
        case "edit" if "group" in event:
            _restore_suspects(review, step, "into")
            review.replace([edit_of(one) for one in step])
        case "edit":
            _restore_suspects(review, step, "into")
            review.type(edit_of(event))
            review.seal()
        case "dismiss":
            review.dismiss(_decided_suspect(review, event))
        case "allow":
            _restore_suspects(review, step, "suspects")
            review.allow_phrase(
                event["before"], start=event.get("start"), always=event.get("scope") == "always"
            )
        case "original":
            review.compare_with(OriginalRecord.of(event))
        case "save":
            if event.get("text_sha256") != text_sha256(review.text):
                raise ValueError(
                    tr("the text saved here differs from the result of the lines before")
                )
            review.prepare_save(event.get("file", ""), event.get("encoding")).commit()
        case name:
            raise ValueError(tr("unknown event {name!r}", name=name))


def _repeat_acceptance(review: Review, step: list[Event]) -> None:
    """Accept the same wordings, with the same extra edits."""
    ids = {one["n"]: _decided_suspect(review, one) for one in step if "for" not in one}
    extra_edits: dict[int, list[Edit]] = {}
    for one in step:
        if "for" in one:
            extra_edits.setdefault(ids[one["for"]], []).append(edit_of(one))
    pairs = [(ids[one["n"]], one["after"]) for one in step if "for" not in one]
    review.accept_all(pairs, extra_edits)


def _restore_suspects(review: Review, step: list[Event], field: str) -> None:
    """Restore the open suspects that a field of a step's events names."""
    for one in (met for event in step for met in event.get(field, ())):
        spun, start = str(one["spun"]), one["start"]
        kind, confidence = Kind(one["kind"]), float(one["confidence"])
        review.ensure_suspect(Suspect(start, start + len(spun), spun, kind, confidence, ()))


def _repeat_undo(review: Review, name: str, event: Event) -> None:
    if name == "revert":
        review.revert(event["of"])
    elif name == "undo":
        review.undo()
    else:
        review.redo()


def _decided_suspect(review: Review, event: Event) -> int:
    """Ensure the suspect that an event decided exists, as the event describes it; return its id."""
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
