"""What the commands print: suspects as JSON and as lines, and nothing that steers a terminal."""

from __future__ import annotations

import argparse
import re
import unicodedata
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NoReturn

from editor.article import Article
from editor.engine.agreement import with_repairs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from editor.engine.engine import Analysis
    from editor.engine.suspect import Suggestion, Suspect

SCHEMA = 1
"""Version of what `check --json` prints."""

_WORD = re.compile(r"\w+(?:['’\-]\w+)*")
_UNSAFE = {"Cc", "Cf", "Cs", "Zl", "Zp"}


def as_json(article: Article, analysis: Analysis, suspects: list[Suspect]) -> dict[str, Any]:
    """The object of `check --json`; offsets count code points of the text with LF newlines.

    A suggestion has `also` where something beside its suspect has to change along with it.
    """
    return {
        "schema": SCHEMA,
        "article": {
            "path": str(article.origin.path),
            "sha256": article.origin.sha256,
            "words": _words(article),
            "spun": round(analysis.evidence.spun, 4),
            "english": analysis.evidence.english,
        },
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


def _repaired(text: str, suspects: list[Suspect]) -> Iterator[Suspect]:
    """The suspects with what their suggestions change beside them, but not in one another."""
    ends = [0, *(suspect.end for suspect in suspects)]
    starts = [*(suspect.start for suspect in suspects[1:]), len(text)]
    for before, suspect, after in zip(ends, suspects, starts, strict=False):

        def is_taken(low: int, high: int, before: int = before, after: int = after) -> bool:
            return low < before or after < high

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


def as_lines(article: Article, analysis: Analysis, suspects: list[Suspect]) -> list[str]:
    """One line a suspect, line and column from 1, and a last one that sums up."""
    lines = []
    line, at = 1, 0
    for suspect in _repaired(article.text, suspects):
        line += article.text.count("\n", at, suspect.start)
        at = suspect.start
        column = at - article.text.rfind("\n", 0, at)
        lines.append(f"{article.origin.name}:{line}:{column}: {_describe(suspect)}")
    count = f"{len(suspects)} suspect{'s' * (len(suspects) != 1)}" if suspects else "no suspects"
    evidence = analysis.evidence
    verdict = f"looks spun: {evidence.spun:.0%}" if evidence.english else "not English"
    lines.append(f"{article.origin.name}: {count} in {_words(article):,} words; {verdict}")
    return lines


def _describe(suspect: Suspect) -> str:
    head = f"{suspect.kind.value} {suspect.confidence:.0%}: {suspect.text}"
    if not suspect.suggestions:
        return head
    best = suspect.suggestions[0]
    wording = best.text or "(take it out)"
    also = "".join(f", and {repair.before} -> {repair.after}" for repair in best.also)
    return f"{head} -> {wording}{also} ({best.confidence:.0%}: {best.reason})"


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


class Parser(argparse.ArgumentParser):
    """Arguments of a command; a refusal quotes them as a terminal may show them.

    A shell puts the names of files there, whoever gave them ("unspin check *").
    """

    def error(self, message: str) -> NoReturn:
        """End the program with the message and exit status 2."""
        super().error(printable(message))

    def add_reading(self) -> None:
        """The options that say how a file is to be read, where it does not say so itself."""
        self.add_argument(
            "--encoding",
            metavar="E",
            help="the file's encoding (default: UTF-8, or cp1252 where it is not that)",
        )
        self.add_argument(
            "--revisions",
            choices=["original", "final"],
            default="",
            help="read a document with tracked changes as it was before them, or with all accepted",
        )
