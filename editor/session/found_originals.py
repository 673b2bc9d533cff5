"""What was found on the shelf of originals, in words, and what of it to compare with."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from editor.originals.finding import Finding, FindVerdict, FoundOriginal
from editor.session.original_files import name_of


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
        return FoundNote(f"This article is identical with {_named(same)}.", (same[0],))
    if same:
        nearest = max(others, key=lambda one: one.coverage)
        words = f"{_share(nearest)} {_named(same)} is identical with it."
        return FoundNote(words, (nearest,))
    parts = tuple(one for one in others if not one.is_version)
    if finding.verdict is FindVerdict.PARTS:
        few = "A part" if len(parts) == 1 else "Parts"
        verb = "comes" if len(parts) == 1 else "come"
        return FoundNote(f"{few} of this article {verb} from {_named(parts)}.", parts)
    versions = others[1:]
    more = f" {_named(versions)} {_are_versions(len(versions))} of it." if versions else ""
    return FoundNote(_share(others[0]) + more, parts)


def _none(texts: int, *, own: bool, so_far: bool) -> str:
    where = "read so far" if so_far else "on the shelf"
    if own and texts > 1:
        rest = "the other one" if texts == 2 else f"none of the other {texts - 1:,}"
        is_it = "is not its original" if texts == 2 else "is its original"
        return f"This article is itself one of the texts {where}; {rest} {is_it}."
    if own:
        return f"This article is itself the only text {where}."
    if texts == 1:
        return f"The only text {where} is not its original."
    return f"None of the {texts:,} texts {where} is its original."


def _share(one: FoundOriginal) -> str:
    return f"{round(100 * one.coverage)} % of this article comes from {name_of(one.places[0])}."


def _named(originals: Sequence[FoundOriginal]) -> str:
    """Return the names of two at most, and the number of the others."""
    names = [name_of(one.places[0]) for one in originals]
    more = f" ({len(names) - 2:,} more)" if len(names) > 2 else ""
    return " and ".join(names[:2]) + more


def _are_versions(number: int) -> str:
    return "is another version" if number == 1 else "are other versions"
