"""The judge: how far it is to be believed that a stretch of the text was put there by a spinner.

What decoding says of a stretch is too sure of itself where only little of a text is spun, and not
sure enough where all of it is. The judge weighs it against what the document shows: boosted
regression trees (Friedman, 2001), fitted by resources/model/fit_judge.py on texts that the lexicon
was not learnt from, so that of the stretches it gives 0.9 nine in ten are spun.
"""

from __future__ import annotations

import json
from math import exp, log
from typing import TYPE_CHECKING, Final

from editor.engine.errors import ResourceError
from editor.engine.lexicon import NEWS, VARIANT
from editor.engine.tokens import Shape

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from editor.engine.candidates import Lattice
    from editor.engine.evidence import Evidence
    from editor.engine.lexicon import Lexicon
    from editor.engine.marking import Marked
    from editor.engine.ngrams import Ngrams

VERSION: Final = 1
FEATURES: Final = (
    "changed",  # ln odds that the stretch is not what was written
    "best",  # the same of its likeliest reading
    "second",
    "chance",  # ln P(phrase | likeliest original)
    "chances",  # ln of the sum over all originals
    "met",  # of the occasions on which the phrase was seen, those in another's place
    "survival",  # P(the phrase stays, were it an original itself)
    "share",  # how much of the document's replaceable wordings was replaced
    "spun",
    "words",
    "capital",
    "times",  # ln of how often the phrase is in the document
    "times_changed",  # in how many of these places it seems to be in another's place, 0 to 1
    "stands",  # ln of how often the likeliest original stands in the document
    "usual",  # ln P of the phrase, of the original where they are single words
    "original_usual",
)
_RECIPE: Final = "Install the program again, or run resources/model/fit_judge.py."
_LONG: Final = -20.0
"""Stands for ln P of a phrase of several words."""

Node = tuple[int, float, int, int]
"""Feature (-1: a leaf), border (a leaf's value), where to go if at most the border, and if not."""


class Judge:
    """Read-only once loaded."""

    def __init__(self, base: float, trees: Sequence[Sequence[Node]]) -> None:
        """`base` and the leaves are ln odds, which add up."""
        self._base = base
        self._trees = trees

    @classmethod
    def load(cls, path: Path) -> Judge:
        """Read what fit_judge.py wrote; raises ResourceError if it is missing or damaged."""
        try:
            data = json.loads(path.read_bytes())
            version, features = data["version"], tuple(data["features"])
            base = float(data["base"])
            trees = [
                [(int(f), float(b), int(y), int(n)) for f, b, y, n in t] for t in data["trees"]
            ]
        except OSError as error:
            raise ResourceError(f"The judge {path} cannot be read ({error}). {_RECIPE}") from error
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            raise ResourceError(f"The judge {path} is cut or damaged. {_RECIPE}") from error
        if version != VERSION or features != FEATURES:
            raise ResourceError(
                f"The judge {path} is of version {version} and goes by other features than this "
                f"program of version {VERSION}. {_RECIPE}"
            )
        if not all(_is_whole(tree) for tree in trees):
            raise ResourceError(f"The judge {path} is cut or damaged. {_RECIPE}")
        return cls(base, trees)

    def probability(self, features: Sequence[float]) -> float:
        """That the stretch is spun, from its FEATURES in their order."""
        total = self._base
        for tree in self._trees:
            feature, border, below, above = tree[0]
            while feature >= 0:
                feature, border, below, above = tree[
                    below if features[feature] <= border else above
                ]
            total += border
        return 1 / (1 + exp(-max(-50.0, min(50.0, total))))


def _is_whole(tree: Sequence[Node]) -> bool:
    """Whether every way through a tree goes forward and ends at a leaf."""
    return bool(tree) and all(
        feature < 0
        or (feature < len(FEATURES) and at < below < len(tree) and at < above < len(tree))
        for at, (feature, _, below, above) in enumerate(tree)
    )


def is_judged(mark: Marked) -> bool:
    """Whether the judge was fitted on such: rules and people's lists speak for themselves."""
    candidate = mark.readings[0][0].candidate
    return candidate is not None and candidate.family in {NEWS, VARIANT}


def features(
    lattice: Lattice, mark: Marked, evidence: Evidence, lexicon: Lexicon, ngrams: Ngrams
) -> list[float]:
    """The FEATURES of a stretch of a sentence, in their order."""
    cells = lattice.sentence.cells[mark.start : mark.end]
    norm = " ".join(cell.norm for cell in cells)
    reading, best = mark.readings[0]
    candidate = reading.candidate
    if candidate is None:
        raise ValueError("the likeliest reading of a mark changes it")
    itself = lexicon.original(norm)
    candidates = lexicon.candidates(norm)
    times, changed = evidence.phrases.get(reading.key, (0.0, 0.0))
    original = ("^" if cells[0].shape is Shape.CAPITAL else "") + candidate.original.norm
    return [
        _odds(mark.confidence),
        _odds(best),
        _odds(mark.readings[1][1]) if len(mark.readings) > 1 else -12.0,
        log(candidate.chance + 1e-6),
        log(sum(one.chance for one in candidates) + 1e-6),
        sum(one.share for one in candidates),
        lexicon.survival(itself) if itself is not None else 1.0,
        evidence.share,
        evidence.spun,
        float(len(cells)),
        float(cells[0].shape is Shape.CAPITAL),
        log(times + 1),
        (changed + mark.confidence) / (times + 1),
        log(evidence.counts.get(original, {}).get("", 0.0) + 1),
        ngrams.unigram(ngrams.number(norm)) if len(cells) == 1 else _LONG,
        ngrams.unigram(reading.words[0]) if len(reading.words) == 1 else _LONG,
    ]


def _odds(probability: float) -> float:
    """Ln odds, within what a float can tell."""
    probability = min(max(probability, 1e-5), 1 - 1e-5)
    return log(probability / (1 - probability))
