"""The judge: calibrated probabilities that a stretch is spun, and that a wording is the original.

The posteriors of decoding are overconfident where little of a text is spun, and underconfident
where all of it is. The judge combines them with features of the document: boosted regression
trees, fitted by resources/model/fit_judge.py on texts that the lexicon was not learnt from, so
that of the stretches with probability 0.9 nine in ten are spun.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from editor.engine.errors import ResourceError, unreadable
from editor.engine.judging.features import STRETCH, WORDING, of_stretch, of_wordings
from editor.engine.judging.stretch import Stretch, Wording
from editor.engine.model.lexicon import Family
from editor.engine.model.trees import Trees
from editor.engine.reading.evidence import Manner

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from editor.engine.judging.surroundings import Surroundings
    from editor.engine.reading.evidence import Evidence

VERSION: Final = 3
"""Of the format of judge.json, which resources/model/fit_judge.py writes."""
_RECIPE: Final = "Install the program again, or run resources/model/fit_judge.py."
JUDGED: Final = (Manner.NEWS, Manner.UNKNOWN)
"""Kinds of spinners whose work is judged."""
_FAMILIES: Final = frozenset(
    (Family.NEWS, Family.VARIANT, Family.NUMBER, Family.SYNONYM, Family.GUESS)
)
"""Families of candidates that are judged; for the others the posterior of decoding stands."""


class Opinion(NamedTuple):
    """What is thought of the work of one kind of spinner."""

    spun: Trees
    """P(stretch is spun)."""
    right: Trees
    """P(wording is right | stretch is spun)."""


class Doubted(NamedTuple):
    """A stretch that is a suspect."""

    stretch: Stretch
    wordings: Sequence[Wording]
    spun_probability: float
    """The probability that it is spun."""


class Judge:
    """Judges stretches and wordings. Thread-safe: read-only once loaded."""

    def __init__(self, opinions: Mapping[Manner, Opinion]) -> None:
        """Take the trees for each kind of spinner."""
        self._opinions = opinions

    @classmethod
    def load(cls, path: Path) -> Judge:
        """Load the file that fit_judge.py wrote; raises ResourceError if missing or damaged."""
        try:
            data = json.loads(path.read_bytes())
            version = data["version"], tuple(data["stretch"]), tuple(data["wording"])
            same = version == (VERSION, STRETCH, WORDING)
            if same:
                opinions = {manner: _opinion(data[manner]) for manner in JUDGED}
        except OSError as error:
            raise unreadable(path, "judge", error, _RECIPE) from error
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            raise ResourceError(f"The file {path} (judge) is cut or damaged. {_RECIPE}") from error
        if not same:
            raise ResourceError(
                f"The file {path} (judge) is of version {version[0]} and goes by other features "
                f"than this program of version {VERSION}. {_RECIPE}"
            )
        return cls(opinions)

    def spun_probabilities(self, stretches: Sequence[Stretch], around: Surroundings) -> list[float]:
        """Return, for each of these stretches of a sentence, the probability that it is spun."""
        found = [one.confidence for one in stretches]
        judged = [at for at, one in enumerate(stretches) if is_judged(one, around.evidence)]
        if judged:
            spun = self._opinions[around.evidence.manner].spun
            rows = [of_stretch(stretches[at], around) for at in judged]
            for at, probability in zip(judged, spun.probabilities(rows), strict=True):
                found[at] = probability
        return found

    def ranked(self, doubted: Sequence[Doubted], around: Surroundings) -> list[list[Wording]]:
        """Return the wordings of each of these stretches of a sentence, likeliest first, each with
        the probability that it is right.
        """
        rows = [
            of_wordings(stretch, wordings, around) if is_judged(stretch, around.evidence) else []
            for stretch, wordings, _ in doubted
        ]
        asked = iter(self._right(around.evidence, [row for some in rows for row in some]))
        return [
            _scaled(one, [next(asked) for _ in some])
            for one, some in zip(doubted, rows, strict=True)
        ]

    def _right(self, evidence: Evidence, rows: Sequence[Sequence[float]]) -> list[float]:
        return self._opinions[evidence.manner].right.probabilities(rows) if rows else []


def is_judged(stretch: Stretch, evidence: Evidence) -> bool:
    """Return whether the judge was fitted on such stretches.

    It was not on rules, on users' lists, nor on sound texts, where posteriors are good enough.
    """
    if evidence.manner not in JUDGED:
        return False
    candidate = stretch.readings[0][0].candidate
    return candidate is not None and candidate.family in _FAMILIES


def _opinion(data: Any) -> Opinion:
    return Opinion(
        Trees.parsed(data["spun"], len(STRETCH)), Trees.parsed(data["right"], len(WORDING))
    )


def _scaled(one: Doubted, shares: Sequence[float]) -> list[Wording]:
    """Return wordings, likeliest first, with these probabilities that each is right if the stretch
    is spun; with those of decoding if the stretch was not judged.
    """
    if shares:
        scale = one.spun_probability / max(1.0, sum(shares))
    else:
        shares = [way.share for way in one.wordings]
        scale = one.spun_probability / one.stretch.confidence
    found = [
        way._replace(share=share * scale) for way, share in zip(one.wordings, shares, strict=True)
    ]
    return sorted(found, key=_share, reverse=True)


def _share(wording: Wording) -> float:
    return wording.share
