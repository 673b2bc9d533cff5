"""What `unspin check` prints: suspects as one JSON object, or as a line each."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from editor.article import Article
from editor.engine.agreement import with_repairs
from editor.review.kinds import KINDS
from editor.session.whole_article import count_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from editor.engine.engine import Analysis
    from editor.engine.suspect import Suggestion, Suspect
    from editor.originals.at_hand import OriginalsAtHand

SCHEMA = 1
"""Version of the JSON object."""


def as_json(
    article: Article,
    analysis: Analysis,
    suspects: list[Suspect],
    originals: OriginalsAtHand | None = None,
) -> dict[str, Any]:
    """Return the object of `check --json`; offsets are code points of the text with LF newlines.

    A suggestion that needs further changes beside its suspect lists them in `also`. `originals` is
    there only if the article was compared with some.
    """
    compared = {} if originals is None else {"originals": list(_compared(originals))}
    return {
        "schema": SCHEMA,
        "article": {
            "path": str(article.origin.path),
            "sha256": article.origin.sha256,
            "words": count_words(article),
            "spun": round(analysis.evidence.spun, 4),
            "english": analysis.evidence.english,
        },
        **compared,
        "suspects": [
            {
                "start": suspect.start,
                "end": suspect.end,
                "text": suspect.text,
                "kind": suspect.kind.value,
                "confidence": round(suspect.confidence, 4),
                "suggestions": [_suggestion(suspect, one) for one in suspect.suggestions],
            }
            for suspect in _repaired(article.text, suspects)
        ],
    }


def _compared(originals: OriginalsAtHand) -> Iterator[dict[str, Any]]:
    for number, one in enumerate(originals.originals):
        yield {
            "name": one.name,
            "sha256": one.sha256,
            "coverage": round(originals.coverage(number), 4),
        }


def _repaired(text: str, suspects: list[Suspect]) -> Iterator[Suspect]:
    """Yield the suspects with the repairs of their suggestions that overlap no other suspect."""
    ends = [0, *(suspect.end for suspect in suspects)]
    starts = [*(suspect.start for suspect in suspects[1:]), len(text)]
    for previous_end, suspect, next_start in zip(ends, suspects, starts, strict=False):

        def is_taken(
            start: int, end: int, before: int = previous_end, after: int = next_start
        ) -> bool:
            return start < before or after < end

        suggestions = suspect.suggestions
        made = with_repairs(text, suspect.start, suspect.end, suggestions, is_taken)
        yield replace(suspect, suggestions=made)


def _suggestion(suspect: Suspect, suggestion: Suggestion) -> dict[str, Any]:
    entry: dict[str, Any] = {
        "text": suggestion.text,
        "confidence": round(suggestion.confidence, 4),
        "source": suggestion.source,
        "reason": suggestion.reason,
    }
    if suggestion.also:
        entry["also"] = [
            {
                "start": repair.span(suspect.start, suspect.end)[0],
                "before": repair.before,
                "after": repair.after,
                "reason": repair.reason,
            }
            for repair in suggestion.also
        ]
    return entry


def as_lines(article: Article, analysis: Analysis, suspects: list[Suspect], name: str) -> list[str]:
    """Return a line for each suspect, line and column from 1, and a summary line.

    Each begins with `name`.
    """
    lines = []
    line, at = 1, 0
    for suspect in _repaired(article.text, suspects):
        line += article.text.count("\n", at, suspect.start)
        at = suspect.start
        column = at - article.text.rfind("\n", 0, at)
        lines.append(f"{name}:{line}:{column}: {_describe(suspect)}")
    count = f"{len(suspects)} suspect{'s' * (len(suspects) != 1)}" if suspects else "no suspects"
    evidence = analysis.evidence
    verdict = f"looks spun: {evidence.spun:.0%}" if evidence.english else "not English"
    lines.append(f"{name}: {count} in {count_words(article):,} words; {verdict}")
    return lines


def _describe(suspect: Suspect) -> str:
    head = f"{KINDS[suspect.kind].name} {suspect.confidence:.0%}: {suspect.text}"
    if not suspect.suggestions:
        return head
    best = suspect.suggestions[0]
    wording = best.text or "(delete)"
    also = "".join(f", and {repair.before} -> {repair.after}" for repair in best.also)
    return f"{head} -> {wording}{also} ({best.confidence:.0%}: {best.reason})"
