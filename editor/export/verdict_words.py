"""What the engine says of an article as a whole, in a neutral sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.engine.reading.evidence import Manner
from editor.translatable import percent, tr

if TYPE_CHECKING:
    from editor.engine.reading.evidence import Evidence


def as_a_whole(found: Evidence) -> str:
    """Return how much of an article seems to have been replaced, in a sentence."""
    if not found.english:
        return tr("It is not in English: no wordings were looked for.")
    if found.manner is Manner.NEWS:
        return tr(
            "About {percent} % of the wordings that rewriting programs are known to replace read "
            "as if they had been replaced.",
            percent=percent(found.share),
        )
    if found.manner is Manner.UNKNOWN:
        return tr(
            "About {percent} % of its words that have synonyms read as if they had been replaced.",
            percent=percent(found.spun),
        )
    if found.manner is Manner.TERMS:
        return tr(
            "About {percent} % of its terms of art read as if they had been replaced; few of its "
            "other words are suspect.",
            percent=percent(found.spun),
        )
    return tr("Few of its words are suspect.")
