"""The engine's figures in plain English."""

from __future__ import annotations

from math import exp
from typing import TYPE_CHECKING, Final

from editor.engine.reading.evidence import Manner
from editor.engine.reasons import HARDLY, TWICE, rounded
from editor.ui.base.labels import count, percent, visible

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.engine.facts import Facts, Neighbour, WeighedWording
    from editor.review import Item

SOME = 0.5
"""Expected number of occurrences from which on they are mentioned."""
MANNERS: Final = {
    "academic": "the work of a rewriter of papers",
    "alternatives": "news from a spinner with several wordings for every word",
    "essay": "the work of an essay farm",
    "light": "the work of a light rewriter",
    "thesaurus": "the work of a spinner that takes synonyms of any sense",
    "translated": "a translation there and back",
    "word-by-word": "the work of a dictionary spinner that goes word by word",
    "wordnet": "the work of a spinner that takes synonyms of any sense",
}
"""What a manner of the engine's lists is called."""


def figures(item: Item, weighed: WeighedWording) -> list[str]:
    """Short phrases for what speaks for and against a wording."""
    said = [_usual(weighed, visible(item.spun)), _seen(weighed, visible(item.spun))]
    if weighed.times_here >= SOME:
        said.append(
            f"read this way in about {count(round(weighed.times_here), 'place')} in this article"
        )
    if weighed.times_left >= SOME:
        times = count(round(weighed.times_left), "time")
        said.append(
            f"against it: “{visible(weighed.wording)}” itself still occurs {times} in this "
            "article, where a spinner would have replaced it"
        )
    if weighed.other_phrases and weighed.other_phrases[0].times >= SOME:
        other = weighed.other_phrases[0]
        times = count(round(other.times), "place")
        said.append(
            f"against it: “{visible(weighed.wording)}” became “{visible(other.phrase)}” in about "
            f"{times} in this article, and spinners usually stick to one phrase"
        )
    return said


def neighbours(found: Facts) -> str:
    """The neighbouring words that were considered, with what they were read as."""
    parts = [
        f"{_listed(words)} {where} it"
        for words, where in ((found.before, "before"), (found.after, "after"))
        if any(word.text[:1].isalnum() for word in words)
    ]
    return f"Judged by {', '.join(parts)}." if parts else ""


def verdict(found: Facts) -> str:
    """A sentence on how spun the article as a whole looks."""
    if found.manner is Manner.SOUND:
        return f"It does not look spun ({percent(found.spun)} %): few of its words are suspect."
    if found.manner is Manner.UNKNOWN:
        return (
            f"It looks spun word by word, by a spinner that Unspin does not know: about "
            f"{percent(found.spun)} of every 100 words with synonyms seem to have been replaced."
            + (f" It reads like {MANNERS[found.likest]}." if found.likest else "")
        )
    return (
        f"It looks spun ({percent(found.spun)} %): about {round(100 * found.share)} of every 100 "
        "wordings that spinners replace seem to have been replaced."
    )


def _usual(weighed: WeighedWording, stands: str) -> str:
    if weighed.times_as_usual >= exp(HARDLY):
        return f"common in this context, where “{stands}” is very rare"
    if weighed.times_as_usual >= exp(TWICE):
        return f"{rounded(weighed.times_as_usual)} times as common in this context as “{stands}”"
    if weighed.times_as_usual <= exp(-HARDLY):
        return f"against it: very rare in this context, where “{stands}” is common"
    if weighed.times_as_usual <= exp(-TWICE):
        times = rounded(1 / weighed.times_as_usual)
        return f"against it: “{stands}” is {times} times as common in this context"
    return f"about as common in this context as “{stands}”"


def _seen(weighed: WeighedWording, stands: str) -> str:
    if weighed.list_name:
        return f"in your list “{visible(weighed.list_name)}”"
    if weighed.is_variant:
        return "another spelling of the same word"
    if not weighed.seen:
        return "not yet seen in spun articles, only similar in meaning"
    share = percent(weighed.share)
    articles = count(weighed.seen, "spun article")
    return f"replaced by “{stands}” in {articles}, {share} % of those that contain “{stands}”"


def _listed(words: Sequence[Neighbour]) -> str:
    return " and ".join(
        f"“{visible(word.text)}”"
        + (f" (read as “{visible(word.read_as)}”)" if word.read_as != word.text else "")
        for word in words
        if word.text[:1].isalnum()
    )
