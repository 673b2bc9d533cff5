"""The engine's figures in plain English."""

from __future__ import annotations

from math import exp
from typing import TYPE_CHECKING, Final

from editor import translatable
from editor.engine.reading.evidence import Manner
from editor.engine.reasons import HARDLY, TWICE, rounded
from editor.ui.base.labels import count, percent, visible
from editor.ui.base.translation import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.engine.facts import Facts, Neighbour, WeighedWording
    from editor.review import Item

SOME = 0.5
"""Expected number of occurrences from which on they are mentioned."""
MANNERS: Final = {
    "academic": translatable.tr("the work of a rewriter of papers"),
    "alternatives": translatable.tr("news from a spinner with several wordings for every word"),
    "essay": translatable.tr("the work of an essay farm"),
    "light": translatable.tr("the work of a light rewriter"),
    "thesaurus": translatable.tr("the work of a spinner that takes synonyms of any sense"),
    "translated": translatable.tr("a translation there and back"),
    "word-by-word": translatable.tr("the work of a dictionary spinner that goes word by word"),
    "wordnet": translatable.tr("the work of a spinner that takes synonyms of any sense"),
}
"""What a manner of the engine's lists is called."""


def figures(item: Item, weighed: WeighedWording) -> list[str]:
    """Short phrases for what speaks for and against a wording."""
    said = [_usual(weighed, visible(item.spun)), _seen(weighed, visible(item.spun))]
    if weighed.times_here >= SOME:
        said.append(
            tr(
                "read this way in about {round} in this article",
                round=count(round(weighed.times_here), "place"),
            )
        )
    if weighed.times_left >= SOME:
        times = count(round(weighed.times_left), "time")
        said.append(
            tr(
                "against it: “{wording}” itself still occurs {times} in this article, where a "
                "spinner would have replaced it",
                wording=visible(weighed.wording),
                times=times,
            )
        )
    if weighed.other_phrases and weighed.other_phrases[0].times >= SOME:
        other = weighed.other_phrases[0]
        times = count(round(other.times), "place")
        said.append(
            tr(
                "against it: “{wording}” became “{phrase}” in about {times} in this article, and "
                "spinners usually stick to one phrase",
                wording=visible(weighed.wording),
                phrase=visible(other.phrase),
                times=times,
            )
        )
    return said


def neighbours(found: Facts) -> str:
    """The neighbouring words that were considered, with what they were read as."""
    parts = [
        tr("{listed} {where} it", listed=_listed(words), where=where)
        for words, where in ((found.before, "before"), (found.after, "after"))
        if any(word.text[:1].isalnum() for word in words)
    ]
    return tr("Judged by {join}.", join=", ".join(parts)) if parts else ""


def verdict(found: Facts) -> str:
    """A sentence on how spun the article as a whole looks."""
    if found.manner is Manner.SOUND:
        return tr(
            "It does not look spun ({spun} %): few of its words are suspect.",
            spun=percent(found.spun),
        )
    if found.manner is Manner.UNKNOWN:
        return tr(
            "It looks spun word by word, by a spinner that Unspin does not know: about "
            "{spun} of every 100 words with synonyms seem to have been replaced.",
            spun=percent(found.spun),
        ) + (tr(" It reads like {MANNERS}.", MANNERS=MANNERS[found.likest]) if found.likest else "")
    return tr(
        "It looks spun ({spun} %): about {share} of every 100 wordings that spinners "
        "replace seem to have been replaced.",
        spun=percent(found.spun),
        share=round(100 * found.share),
    )


def _usual(weighed: WeighedWording, stands: str) -> str:
    if weighed.times_as_usual >= exp(HARDLY):
        return tr("common in this context, where “{stands}” is very rare", stands=stands)
    if weighed.times_as_usual >= exp(TWICE):
        return tr(
            "{rounded} times as common in this context as “{stands}”",
            rounded=rounded(weighed.times_as_usual),
            stands=stands,
        )
    if weighed.times_as_usual <= exp(-HARDLY):
        return tr(
            "against it: very rare in this context, where “{stands}” is common", stands=stands
        )
    if weighed.times_as_usual <= exp(-TWICE):
        times = rounded(1 / weighed.times_as_usual)
        return tr(
            "against it: “{stands}” is {times} times as common in this context",
            stands=stands,
            times=times,
        )
    return tr("about as common in this context as “{stands}”", stands=stands)


def _seen(weighed: WeighedWording, stands: str) -> str:
    if weighed.list_name:
        return tr("in your list “{list_name}”", list_name=visible(weighed.list_name))
    if weighed.is_variant:
        return tr("another spelling of the same word")
    if not weighed.seen:
        return tr("not yet seen in spun articles, only similar in meaning")
    share = percent(weighed.share)
    articles = count(weighed.seen, tr("spun article"))
    return tr(
        "replaced by “{stands}” in {articles}, {share} % of those that contain “{stands}”",
        stands=stands,
        articles=articles,
        share=share,
    )


def _listed(words: Sequence[Neighbour]) -> str:
    return " and ".join(
        f"“{visible(word.text)}”"
        + (
            tr(" (read as “{read_as}”)", read_as=visible(word.read_as))
            if word.read_as != word.text
            else ""
        )
        for word in words
        if word.text[:1].isalnum()
    )
