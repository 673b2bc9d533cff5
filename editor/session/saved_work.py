"""Resuming saved work: the review that an edit log leads to."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from editor.article import LogError
from editor.files import ResumedWork, ResumeError, find_saved, resume_saved
from editor.review import Review, replay_log
from editor.translatable import tr


def review_of_saved(path: Path, allowed: Collection[str] = ()) -> Review | None:
    """Return the review of the work saved beside an article, None if there is none.

    `allowed` are the phrases the user always allows. Raises ResumeError.
    """
    work = find_saved(path)
    return None if work is None else review_of_resumed(resume_saved(work), allowed)


def review_of_resumed(resumed: ResumedWork, allowed: Collection[str] = ()) -> Review:
    """Return the review that the log of saved work leads to; raises ResumeError."""
    try:
        return replay_log(resumed.article, resumed.log, allowed)
    except LogError as error:
        origin = resumed.article.origin
        raise ResumeError(
            tr(
                "The work saved on {name} cannot be resumed: {error}. Review the article "
                "from the start.",
                name=origin.name,
                error=error,
            ),
            origin.path,
        ) from error
