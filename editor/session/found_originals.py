"""What was found on the shelf of originals, in words, and what of it to compare with."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from editor.originals.finding import Finding, FindVerdict, FoundOriginal
from editor.session.original_files import dated, name_of, provenance_of
from editor.translatable import joined, listed, percent, tr


class FoundNote(NamedTuple):
    """What was found."""

    words: str
    """For the user: a sentence or two."""
    originals: tuple[FoundOriginal, ...] = ()
    """Those to compare the article with; none if nothing was found."""


def note_of(finding: Finding, article: str, texts: int, *, own: bool, so_far: bool) -> FoundNote:
    """Return what there is to say of a finding among so many texts.

    `own`: the article is one of them itself; `so_far`: more of them are being read.
    """
    if finding.verdict is FindVerdict.NONE:
        return FoundNote(_none(texts, own=own, so_far=so_far))
    same = [one for one in finding.originals if one.text == article.rstrip()]
    others = [one for one in finding.originals if one not in same]
    if not others:
        return FoundNote(
            tr("This article is identical with {names}.", names=_named(same)), (same[0],)
        )
    if same:
        nearest = max(others, key=lambda one: one.coverage)
        also = tr("{names} is identical with it.", names=_named(same))
        return FoundNote(joined((_share(nearest), also)), (nearest,))
    parts = tuple(one for one in others if not one.is_version)
    if finding.verdict is FindVerdict.PARTS:
        names = _named(parts)
        if len(parts) == 1:
            return FoundNote(tr("A part of this article comes from {name}.", name=names), parts)
        return FoundNote(tr("Parts of this article come from {names}.", names=names), parts)
    said, versions = [_share(others[0])], others[1:]
    if len(versions) == 1:
        said.append(tr("{name} is another version of it.", name=_named(versions)))
    elif versions:
        said.append(tr("{names} are other versions of it.", names=_named(versions)))
    return FoundNote(joined(said), parts)


def _none(texts: int, *, own: bool, so_far: bool) -> str:
    if own:
        return _only_itself(texts - 1, so_far=so_far)
    if texts == 1:
        return (
            tr("The only text read so far is not its original.")
            if so_far
            else tr("The only text on the shelf is not its original.")
        )
    return (
        tr("None of the {number} texts read so far is its original.", number=texts)
        if so_far
        else tr("None of the {number} texts on the shelf is its original.", number=texts)
    )


def _only_itself(others: int, *, so_far: bool) -> str:
    """Return that the article is on the shelf, and none of so many other texts its original."""
    if not others:
        return (
            tr("This article is itself the only text read so far.")
            if so_far
            else tr("This article is itself the only text on the shelf.")
        )
    itself = (
        tr("This article is itself one of the texts read so far;")
        if so_far
        else tr("This article is itself one of the texts on the shelf;")
    )
    rest = (
        tr("the other one is not its original.")
        if others == 1
        else tr("none of the other {number} is its original.", number=others)
    )
    return joined((itself, rest))


def _share(one: FoundOriginal) -> str:
    place = one.places[0]
    return tr(
        "{percent} % of this article comes from {name}.",
        percent=percent(one.coverage),
        name=dated(name_of(place), provenance_of(place), place.row),
    )


def _named(originals: Sequence[FoundOriginal]) -> str:
    """Return the names of two at most, and the number of the others."""
    names = [name_of(one.places[0]) for one in originals]
    if len(names) <= 2:
        return listed(names)
    return tr("{names} ({number} more)", names=listed(names[:2]), number=len(names) - 2)
