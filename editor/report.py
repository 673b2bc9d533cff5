"""What the commands print: suspects as JSON and as lines, and nothing that steers a terminal."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Any

from editor.article import Article

if TYPE_CHECKING:
    from editor.engine.engine import Analysis
    from editor.engine.suspect import Suspect

SCHEMA = 1
"""Version of what `check --json` prints."""

_WORD = re.compile(r"\w+(?:['’\-]\w+)*")
_UNSAFE = {"Cc", "Cf", "Cs", "Zl", "Zp"}


def as_json(article: Article, analysis: Analysis, suspects: list[Suspect]) -> dict[str, Any]:
    """The object of `check --json`; offsets count code points of the text with LF newlines."""
    return {
        "schema": SCHEMA,
        "article": {
            "path": str(article.origin.path),
            "sha256": article.origin.sha256,
            "words": _words(article),
            "spun": round(analysis.evidence.spun, 4),
        },
        "suspects": [
            {
                "start": suspect.start,
                "end": suspect.end,
                "text": suspect.text,
                "kind": suspect.kind.value,
                "confidence": round(suspect.confidence, 4),
                "suggestions": [
                    {
                        "text": suggestion.text,
                        "confidence": round(suggestion.confidence, 4),
                        "source": suggestion.source,
                        "reason": suggestion.reason,
                    }
                    for suggestion in suspect.suggestions
                ],
            }
            for suspect in suspects
        ],
    }


def as_lines(article: Article, analysis: Analysis, suspects: list[Suspect]) -> list[str]:
    """One line a suspect, line and column from 1, and a last one that sums up."""
    lines = []
    line, at = 1, 0
    for suspect in suspects:
        line += article.text.count("\n", at, suspect.start)
        at = suspect.start
        column = at - article.text.rfind("\n", 0, at)
        lines.append(f"{article.origin.name}:{line}:{column}: {_describe(suspect)}")
    count = f"{len(suspects)} suspect{'s' * (len(suspects) != 1)}" if suspects else "no suspects"
    lines.append(
        f"{article.origin.name}: {count} in {_words(article):,} words; "
        f"looks spun: {analysis.evidence.spun:.0%}"
    )
    return lines


def _describe(suspect: Suspect) -> str:
    head = f"{suspect.kind.value} {suspect.confidence:.0%}: {suspect.text}"
    if not suspect.suggestions:
        return head
    best = suspect.suggestions[0]
    wording = best.text or "(take it out)"
    return f"{head} -> {wording} ({best.confidence:.0%}: {best.reason})"


def _words(article: Article) -> int:
    return sum(1 for _ in _WORD.finditer(article.original))


def printable(text: str) -> str:
    """One line as a terminal may show it: what would steer or break it is written as escapes."""
    return "".join(
        character
        if unicodedata.category(character) not in _UNSAFE
        else character.encode("unicode_escape").decode("ascii")
        for character in text
    )
