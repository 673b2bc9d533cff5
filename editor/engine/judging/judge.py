"""The judge: calibrated probabilities that a stretch is spun, and that a wording is the original.

The posteriors of decoding are overconfident where little of a text is spun, and underconfident
where all of it is. The judge combines them with features of the document: boosted regression
trees, fitted by resources/model/fit_judge.py on texts that the lexicon was not learnt from, so
that of the stretches with probability 0.9 nine in ten are spun.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from editor.engine.errors import ResourceError
from editor.engine.judging.features import STRETCH, WORDING, of_stretch, of_wordings
from editor.engine.model.lexicon import Family
from editor.engine.model.trees import Trees
from editor.engine.reading.evidence import Manner

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from editor.engine.judging.stretch import Stretch, Wording
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
            raise ResourceError(f"The judge {path} cannot be read ({error}). {_RECIPE}") from error
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            raise ResourceError(f"The judge {path} is cut or damaged. {_RECIPE}") from error
        if not same:
            raise ResourceError(
                f"The judge {path} is of version {version[0]} and goes by other features than this "
                f"program of version {VERSION}. {_RECIPE}"
            )
        return cls(opinions)

    def spun_probability(self, stretch: Stretch, around: Surroundings) -> float:
        """Return the probability that a stretch is spun."""
        if not is_judged(stretch, around.evidence):
            return stretch.confidence
        opinion = self._opinions[around.evidence.manner]
        return opinion.spun.probability(of_stretch(stretch, around))

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
        right = self._opinions[around.evidence.manner].right
        shares = [right.probability(row) for row in rows]
        scale = spun_probability / max(1.0, sum(shares))
        found = [
            one._replace(share=share * scale) for one, share in zip(wordings, shares, strict=True)
        ]
        return sorted(found, key=_share, reverse=True)


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


def _share(wording: Wording) -> float:
    return wording.share
