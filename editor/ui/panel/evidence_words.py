"""What the engine weighed, in plain words and figures."""

from __future__ import annotations

from math import exp
from typing import TYPE_CHECKING

from editor.engine.reasons import HARDLY, TWICE, rounded
from editor.ui.base.labels import count, percent, visible

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.engine.facts import Facts, Neighbour, WeighedWording
    from editor.review import Item

SOME = 0.5
"""Places expected in the article, from which on they are spoken of."""


def figures(item: Item, weighed: WeighedWording) -> list[str]:
    """What speaks for and against a wording, a short phrase each."""
    said = [_usual(weighed, visible(item.spun)), _seen(weighed, visible(item.spun))]
    if weighed.times_here >= SOME:
        said.append(f"read so in about {count(round(weighed.times_here), 'place')} of this article")
    if weighed.times_left >= SOME:
        times = count(round(weighed.times_left), "time")
        said.append(
            f"against it: “{visible(weighed.wording)}” itself still stands here {times}, "
            "which a spinner would not have left"
        )
    if weighed.other_phrases and weighed.other_phrases[0].times >= SOME:
        other = weighed.other_phrases[0]
        times = count(round(other.times), "place")
        said.append(
            f"against it: “{visible(weighed.wording)}” became “{visible(other.phrase)}” in about "
            f"{times} here, and spinners keep to one phrase"
        )
    return said


def neighbours(found: Facts) -> str:
    """The words that were looked at, with what they were read as."""
    parts = [
        f"{_listed(words)} {where} it"
        for words, where in ((found.before, "before"), (found.after, "after"))
        if any(word.text[:1].isalnum() for word in words)
    ]
    return f"Weighed with {', '.join(parts)}." if parts else ""


def verdict(found: Facts) -> str:
    """What the article as a whole shows."""
    if found.sound:
        return f"It does not look spun ({percent(found.spun)} %): few words are doubted in it."
    return (
        f"It looks spun ({percent(found.spun)} %): of 100 wordings that spinners replace, about "
        f"{round(100 * found.share)} seem to have been replaced."
    )


def _usual(weighed: WeighedWording, stands: str) -> str:
    if weighed.times_as_usual >= exp(HARDLY):
        return f"usual in this place, where “{stands}” is hardly ever met"
    if weighed.times_as_usual >= exp(TWICE):
        return f"{rounded(weighed.times_as_usual)} times as usual in this place as “{stands}”"
    if weighed.times_as_usual <= exp(-HARDLY):
        return f"against it: hardly ever met in this place, where “{stands}” is usual"
    if weighed.times_as_usual <= exp(-TWICE):
        times = rounded(1 / weighed.times_as_usual)
        return f"against it: “{stands}” is {times} times as usual in this place"
    return f"about as usual in this place as “{stands}”"


def _seen(weighed: WeighedWording, stands: str) -> str:
    if weighed.list_name:
        return f"in your list “{visible(weighed.list_name)}”"
    if weighed.is_variant:
        return "another spelling of the same word"
    if not weighed.seen:
        return "not yet seen in spun articles, only near in meaning"
    share = percent(weighed.share)
    articles = count(weighed.seen, "spun article")
    return f"“{stands}” was seen in its place in {articles}, {share} % of those with “{stands}”"


def _listed(words: Sequence[Neighbour]) -> str:
    return " and ".join(
        f"“{visible(word.text)}”"
        + (f" (read as “{visible(word.read_as)}”)" if word.read_as != word.text else "")
        for word in words
        if word.text[:1].isalnum()
    )
