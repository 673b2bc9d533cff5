"""The engine's figures in plain English."""

from __future__ import annotations

from math import exp
from typing import TYPE_CHECKING, Final

from editor import translatable
from editor.engine.reading.evidence import Manner
from editor.engine.reasons import HARDLY, TWICE, rounded
from editor.translatable import listed, percent
from editor.ui.base.labels import visible
from editor.ui.base.translation import tr, translated

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
            tr("read this way in about %Ln place(s) in this article", "", round(weighed.times_here))
        )
    if weighed.times_left >= SOME:
        said.append(
            tr(
                "against it: “{wording}” itself still occurs %Ln time(s) in this article, where a "
                "spinner would have replaced it",
                "",
                round(weighed.times_left),
                wording=visible(weighed.wording),
            )
        )
    if weighed.other_phrases and weighed.other_phrases[0].times >= SOME:
        other = weighed.other_phrases[0]
        said.append(
            tr(
                "against it: “{wording}” became “{phrase}” in about %Ln place(s) in this article, "
                "and spinners usually stick to one phrase",
                "",
                round(other.times),
                wording=visible(weighed.wording),
                phrase=visible(other.phrase),
            )
        )
    return said


def neighbours(found: Facts) -> str:
    """The neighbouring words that were considered, with what they were read as."""
    before, after = _listed(found.before), _listed(found.after)
    if before and after:
        return tr("Judged by {before} before it, {after} after it.", before=before, after=after)
    if before:
        return tr("Judged by {before} before it.", before=before)
    return tr("Judged by {after} after it.", after=after) if after else ""


def verdict(manner: Manner, spun: float, share: float, likest: str) -> str:
    """A sentence on how spun an article as a whole looks; the figures are those of Facts."""
    if manner is Manner.SOUND:
        return tr(
            "It does not look spun ({percent} %): few of its words are suspect.",
            percent=percent(spun),
        )
    if manner is Manner.TERMS:
        return tr(
            "Its terms of art look spun: about {number} of every 100 seem to have been replaced. "
            "Few of its other words are suspect.",
            number=percent(spun),
        )
    if manner is Manner.UNKNOWN:
        said = tr(
            "It looks spun word by word, by a spinner that Unspin does not know: about "
            "{number} of every 100 words with synonyms seem to have been replaced.",
            number=percent(spun),
        )
        if not likest:
            return said
        like = tr("It reads like {work}.", work=MANNERS[likest])
        return f"{said} {like}"
    return tr(
        "It looks spun ({percent} %): about {number} of every 100 wordings that spinners "
        "replace seem to have been replaced.",
        percent=percent(spun),
        number=round(100 * share),
    )


def _usual(weighed: WeighedWording, stands: str) -> str:
    if weighed.times_as_usual >= exp(HARDLY):
        return tr("common in this context, where “{stands}” is very rare", stands=stands)
    if weighed.times_as_usual >= exp(TWICE):
        return tr(
            "{number} times as common in this context as “{stands}”",
            number=rounded(weighed.times_as_usual),
            stands=stands,
        )
    if weighed.times_as_usual <= exp(-HARDLY):
        return tr(
            "against it: very rare in this context, where “{stands}” is common", stands=stands
        )
    if weighed.times_as_usual <= exp(-TWICE):
        return tr(
            "against it: “{stands}” is {number} times as common in this context",
            stands=stands,
            number=rounded(1 / weighed.times_as_usual),
        )
    return tr("about as common in this context as “{stands}”", stands=stands)


def _seen(weighed: WeighedWording, stands: str) -> str:
    if weighed.list_name:
        return tr("in your list “{name}”", name=visible(weighed.list_name))
    if weighed.is_variant:
        return tr("another spelling of the same word")
    if weighed.is_listed:
        return tr("“{stands}” is listed as a tortured phrase for it", stands=stands)
    if not weighed.seen:
        return tr("not yet seen in spun articles, only similar in meaning")
    return tr(
        "replaced by “{stands}” in %Ln spun article(s), {percent} % of those that contain "
        "“{stands}”",
        "",
        weighed.seen,
        stands=stands,
        percent=percent(weighed.share),
    )


def _listed(words: Sequence[Neighbour]) -> str:
    said = [_neighbour(word) for word in words if word.text[:1].isalnum()]
    return translated(listed(said)) if said else ""


def _neighbour(word: Neighbour) -> str:
    said, read_as = visible(word.text), visible(word.read_as)
    if word.read_as == word.text:
        return tr("“{word}”", word=said)
    return tr("“{word}” (read as “{wording}”)", word=said, wording=read_as)
