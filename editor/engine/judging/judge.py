"""The judge: how far it is to be believed that a stretch of the text was put there by a spinner,
and that a wording is what stood there before.

What decoding says of a stretch is too sure of itself where only little of a text is spun, and not
sure enough where all of it is. The judge weighs it against what the document shows: boosted
regression trees, fitted by resources/model/fit_judge.py on texts that the lexicon was not learnt
from, so that of the stretches it gives 0.9 nine in ten are spun.
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

    from editor.engine.judging.features import Surroundings
    from editor.engine.judging.stretch import Stretch, Wording
    from editor.engine.reading.evidence import Evidence

VERSION: Final = 2
_RECIPE: Final = "Install the program again, or run resources/model/fit_judge.py."
_JUDGED: Final = frozenset((Family.NEWS, Family.VARIANT, Family.NUMBER))


class Judge:
    """Read-only once loaded."""

    def __init__(self, spun: Trees, right: Trees) -> None:
        """Trees that tell P(a stretch is spun), and P(a wording is right | its stretch is spun)."""
        self._spun = spun
        self._right = right

    @classmethod
    def load(cls, path: Path) -> Judge:
        """Read what fit_judge.py wrote; raises ResourceError if it is missing or damaged."""
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
        """Probability that a stretch is spun."""
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
        """The wordings of a stretch, likeliest first, each with the probability that it is right.

        `spun_probability` is that of the stretch.
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
    """Whether the judge was fitted on such: rules and people's lists speak for themselves, and of
    texts that do not look spun decoding says enough.
    """
    if evidence.sound:
        return False
    candidate = stretch.readings[0][0].candidate
    return candidate is not None and candidate.family in _JUDGED


def _share(wording: Wording) -> float:
    return wording.share
