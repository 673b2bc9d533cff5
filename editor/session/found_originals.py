"""What was found on the shelf of originals, in words, and what of it to compare with."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from editor.originals.finding import Finding, FindVerdict, FoundOriginal
from editor.session.original_files import name_of
from editor.translatable import tr


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
            tr("This article is identical with {named}.", named=_named(same)), (same[0],)
        )
    if same:
        nearest = max(others, key=lambda one: one.coverage)
        words = tr(
            "{share} {named} is identical with it.", share=_share(nearest), named=_named(same)
        )
        return FoundNote(words, (nearest,))
    parts = tuple(one for one in others if not one.is_version)
    if finding.verdict is FindVerdict.PARTS:
        few = tr("A part") if len(parts) == 1 else tr("Parts")
        verb = "comes" if len(parts) == 1 else "come"
        return FoundNote(
            tr(
                "{few} of this article {verb} from {named}.",
                few=few,
                verb=verb,
                named=_named(parts),
            ),
            parts,
        )
    versions = others[1:]
    more = (
        tr(
            " {named} {are_versions} of it.",
            named=_named(versions),
            are_versions=_are_versions(len(versions)),
        )
        if versions
        else ""
    )
    return FoundNote(_share(others[0]) + more, parts)


def _none(texts: int, *, own: bool, so_far: bool) -> str:
    where = tr("read so far") if so_far else tr("on the shelf")
    if own and texts > 1:
        rest = (
            tr("the other one") if texts == 2 else tr("none of the other {texts}", texts=texts - 1)
        )
        is_it = tr("is not its original") if texts == 2 else tr("is its original")
        return tr(
            "This article is itself one of the texts {where}; {rest} {is_it}.",
            where=where,
            rest=rest,
            is_it=is_it,
        )
    if own:
        return tr("This article is itself the only text {where}.", where=where)
    if texts == 1:
        return tr("The only text {where} is not its original.", where=where)
    return tr("None of the {texts} texts {where} is its original.", texts=texts, where=where)


def _share(one: FoundOriginal) -> str:
    return tr(
        "{coverage} % of this article comes from {name_of}.",
        coverage=round(100 * one.coverage),
        name_of=name_of(one.places[0]),
    )


def _named(originals: Sequence[FoundOriginal]) -> str:
    """Return the names of two at most, and the number of the others."""
    names = [name_of(one.places[0]) for one in originals]
    more = tr(" ({len} more)", len=len(names) - 2) if len(names) > 2 else ""
    return " and ".join(names[:2]) + more


def _are_versions(number: int) -> str:
    return tr("is another version") if number == 1 else tr("are other versions")
