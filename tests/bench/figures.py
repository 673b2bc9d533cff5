"""Counts and scores of restorations, by the evaluation script's own functions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from editor.article import Article
from editor.commands.output import as_json
from editor.engine.engine import Analysis, Engine
from tests.bench.material import Text, evaluate

Flags = list[dict[str, Any]]
"""Suspects as `unspin check --json` prints them."""


def flags(text: str, analysis: Analysis) -> Flags:
    """What `unspin check --json` would print of an analysis."""
    found: Flags = as_json(Article.from_text(text), analysis, analysis.suspects)["suspects"]
    return found


def by_engine(engine: Engine) -> Callable[[str], Flags]:
    """A way to find the suspects of a text."""
    return lambda text: flags(text, engine.analyse(text))


class Figures:
    """Totals over texts."""

    HEADS = ("P", "R", "F1", "@1", "@3", "@5", "WER cut", "alarms/kw")

    def __init__(self) -> None:
        self.count: Counter[str] = Counter()

    def add(self, text: Text, found: Flags) -> None:
        """Count what was found in a text."""
        script, count = evaluate(), self.count
        if not text.golds:
            count["alarms"] += len(found)
            count["clean words"] += sum(word[0].isalnum() for word in script.words(text.text))
            return
        count["flags"] += len(found)
        count["golds"] += len(text.golds)
        count["good"] += sum(any(touches(flag, gold) for gold in text.golds) for flag in found)
        for gold in text.golds:
            touching = [flag for flag in found if touches(flag, gold)]
            count["found"] += bool(touching)
            for k in (1, 3, 5):
                count[f"top{k}"] += any(restores(text, gold, flag, k) for flag in touching)
        wanted = script.words(text.original)
        firsts = [
            (flag["start"], flag["end"], flag["suggestions"][0]["text"])
            for flag in found
            if flag["suggestions"]
        ]
        blind = script.apply(text.text, 0, len(text.text), firsts)
        count["errors before"] += script.edit_distance(script.words(text.text), wanted)
        count["errors after"] += script.edit_distance(script.words(blind), wanted)

    def scores(self) -> dict[str, float]:
        """The scores by their heads; those of clean text or of spun text alone where only it is."""
        count = self.count
        scores: dict[str, float] = {}
        if count["golds"]:
            scores.update(zip(("P", "R", "F1"), evaluate().scores(count), strict=True))
            scores |= {f"@{k}": count[f"top{k}"] / count["golds"] for k in (1, 3, 5)}
            scores["WER cut"] = 1 - count["errors after"] / max(1, count["errors before"])
        if count["clean words"]:
            scores["alarms/kw"] = 1000 * count["alarms"] / count["clean words"]
        return scores

    def row(self) -> list[str]:
        """The scores as they are printed, in the order of HEADS."""
        scores = self.scores()
        return [f"{scores[head]:.3f}" if head in scores else "" for head in self.HEADS]


def measure(texts: Iterable[Text], find: Callable[[str], Flags]) -> Figures:
    """The figures of one way to find suspects."""
    figures = Figures()
    for text in texts:
        figures.add(text, find(text.text))
    return figures


def touches(flag: dict[str, Any], gold: Sequence[Any]) -> bool:
    """Whether a flag and a replacement have a character in common."""
    return bool(evaluate().touches((flag["start"], flag["end"]), gold))


def restores(text: Text, gold: Sequence[Any], flag: dict[str, Any], k: int) -> bool:
    """Whether one of a flag's first k suggestions gives a right wording back."""
    return bool(evaluate().restored(text.text, gold, text.golds, flag, k))


def table(title: str, heads: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Print a table in Markdown, as it goes into the README."""
    print(f"\n\n### {title}\n\n| {' | '.join(heads)} |\n|{'---|' * len(heads)}")
    for row in rows:
        print(f"| {' | '.join(map(str, row))} |", flush=True)
