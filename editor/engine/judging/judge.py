"""The judge: calibrated probabilities that a stretch is spun, and that a wording is the original.

The posteriors of decoding are overconfident where little of a text is spun, and underconfident
where all of it is. The judge combines them with features of the document: boosted regression
trees, fitted by resources/model/fit_judge.py on texts that the lexicon was not learnt from, so
that of the stretches with probability 0.9 nine in ten are spun.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from editor.engine.errors import ResourceError
from editor.engine.judging.features import STRETCH, WORDING, of_stretch, of_wordings
from editor.engine.model.lexicon import Family
from editor.engine.model.trees import Trees

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from editor.engine.judging.stretch import Stretch, Wording
    from editor.engine.judging.surroundings import Surroundings
    from editor.engine.reading.evidence import Evidence

VERSION: Final = 2
"""Of the format of judge.json, which resources/model/fit_judge.py writes."""
_RECIPE: Final = "Install the program again, or run resources/model/fit_judge.py."
_JUDGED: Final = frozenset((Family.NEWS, Family.VARIANT, Family.NUMBER))
"""Families of candidates that are judged; for the others the posterior of decoding stands."""


class Judge:
    """Judges stretches and wordings. Thread-safe: read-only once loaded."""

    def __init__(self, spun: Trees, right: Trees) -> None:
        """Take the trees for P(stretch is spun) and for P(wording is right | stretch is spun)."""
        self._spun = spun
        self._right = right

    @classmethod
    def load(cls, path: Path) -> Judge:
        """Load the file that fit_judge.py wrote; raises ResourceError if missing or damaged."""
        try:
            data = json.loads(path.read_bytes())
            version = data["version"], tuple(data["stretch"]), tuple(data["wording"])
            same = version == (VERSION, STRETCH, WORDING)
            if same:
                spun = Trees.parsed(data["spun"], len(STRETCH))
                right = Trees.parsed(data["right"], len(WORDING))
        except OSError as error:
            raise ResourceError(f"The judge {path} cannot be read ({error}). {_RECIPE}") from error
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            raise ResourceError(f"The judge {path} is cut or damaged. {_RECIPE}") from error
        if not same:
            raise ResourceError(
                f"The judge {path} is of version {version[0]} and goes by other features than this "
                f"program of version {VERSION}. {_RECIPE}"
            )
        return cls(spun, right)

    def spun_probability(self, stretch: Stretch, around: Surroundings) -> float:
        """Return the probability that a stretch is spun."""
        if not is_judged(stretch, around.evidence):
            return stretch.confidence
        return self._spun.probability(of_stretch(stretch, around))

    def ranked(
        self,
        stretch: Stretch,
        wordings: Sequence[Wording],
        spun_probability: float,
        around: Surroundings,
    ) -> list[Wording]:
        """Return the wordings, likeliest first, each with the probability that it is right.

        `spun_probability` is the probability that the stretch is spun.
        """
        if not is_judged(stretch, around.evidence):
            scale = spun_probability / stretch.confidence
            return [one._replace(share=one.share * scale) for one in wordings]
        rows = of_wordings(stretch, wordings, around)
        shares = [self._right.probability(row) for row in rows]
        scale = spun_probability / max(1.0, sum(shares))
        found = [
            one._replace(share=share * scale) for one, share in zip(wordings, shares, strict=True)
        ]
        return sorted(found, key=_share, reverse=True)


def is_judged(stretch: Stretch, evidence: Evidence) -> bool:
    """Return whether the judge was fitted on such stretches.

    It was not on rules, on users' lists, nor on sound texts, where posteriors are good enough.
    """
    if evidence.sound:
        return False
    candidate = stretch.readings[0][0].candidate
    return candidate is not None and candidate.family in _JUDGED


def _share(wording: Wording) -> float:
    return wording.share
