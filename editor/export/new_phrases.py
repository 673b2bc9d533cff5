"""New tortured phrases, to be reported: those that were restored and that no list has.

For the Problematic Paper Screener, whose list grows by what people report to it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from editor.engine.text.function_words import FUNCTION_WORDS
from editor.engine.text.pairs import phrase_norm
from editor.export.csv_table import csv_table
from editor.export.evidence import KINDS, LEFT, SuspectPhrase, is_tortured, suspect_phrases
from editor.export.places import all_words

if TYPE_CHECKING:
    from editor.engine.model.listed_terms import ListedTerms
    from editor.export.review_snapshot import ReviewSnapshot

COLUMNS: Final = (
    "tortured phrase",
    "established phrase",
    "known term",
    "times",
    "where",
    "file",
    "sha256",
    "address",
)
FEWEST_WORDS: Final = 2
"""Words of a phrase and of what it stands for: one alone is no term that a list could have. Set by
hand, as the Screener has it."""
MOST_PLACES: Final = 20
"""Places of a phrase that are named. Set by hand."""


def new_phrases(work: ReviewSnapshot, terms: ListedTerms) -> list[SuspectPhrase]:
    """Return the restored phrases that neither the shipped list nor the user's have.

    Those that stand for a listed term come first. Empty unless some phrase of the article stands
    for one: others are no articles of science.
    """
    suspects = [one for one in work.items if one.kind in KINDS and one.state not in LEFT]
    if not any(is_tortured(one, terms) for one in suspect_phrases(work, suspects)):
        return []
    restored = suspect_phrases(work, [one for one in suspects if one.state.changes_text])
    new = [
        one
        for one in restored
        if _content_words(one.phrase) >= FEWEST_WORDS
        and len(one.expected[0].split()) >= FEWEST_WORDS
        and not terms.has(one.phrase)
        and phrase_norm(one.phrase) not in work.screened
    ]
    return sorted(new, key=lambda one: not terms.is_term(one.expected[0]))


def phrase_table(work: ReviewSnapshot, terms: ListedTerms) -> bytes:
    """Return a row for each new phrase, as CSV."""
    rows = [
        (
            " ".join(one.phrase.split()),
            " ".join(one.expected[0].split()),
            "yes" if terms.is_term(one.expected[0]) else "",
            len(one.places),
            all_words(one.places, MOST_PLACES),
            work.origin.name,
            work.origin.sha256,
            work.provenance.address,
        )
        for one in new_phrases(work, terms)
    ]
    return csv_table([COLUMNS, *rows])


def _content_words(phrase: str) -> int:
    return sum(word not in FUNCTION_WORDS for word in phrase_norm(phrase).split())
