"""The register of a text: how far it is from the informational prose of news and papers.

Old, literary, spoken and rhymed English is full of words that a dictionary lists as synonyms of
more usual ones: what would be proof of a spinner in a news story is its writer's style there. A
logistic regression over figures that spinners hardly change (pronouns, archaic forms, stops,
lines), fitted by resources/model/fit_register.py.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

_TOKEN: Final = re.compile(r"[A-Za-z]+(?:['’][A-Za-z]+)*|\d[\d.,]*|[^\w\s]")
_SPEAKERS: Final = frozenset("i me my mine myself you your yours yourself".split())  # noqa: SIM905
_PERSONS: Final = frozenset("he she him her his hers himself herself".split())  # noqa: SIM905
_ARCHAIC: Final = frozenset(
    """
    alas amongst art behold betwixt doth ere forth hast hath hence hither lo mankind nay nor o'er
    oft saith shall shalt shewed sir madam thee thence therein thereof thine thither thou thy 'tis
    tis 'twas twas unto upon verily wherein whereof whence whilst whither wilt ye yea yonder
    """.split()  # noqa: SIM905 a list of words is read best as a text
)
_VERSE: Final = 14.0
"""Words a line: fewer on average are lines of verse. Set by hand."""
_LONG: Final = 9
"""Letters: longer words are counted. Set by hand."""

FEATURES: Final = ("speakers", "persons", "archaic", "cries", "breaks", "verse", "names", "long")
WEIGHTS: Final = (-0.183, 0.298, 1.26, 0.408, 0.145, 6.823, -0.224, -0.6)
"""Of FEATURES, fitted by resources/model/fit_register.py."""
BIAS: Final = 3.657
"""Fitted by resources/model/fit_register.py, as WEIGHTS."""


def features(text: str) -> list[float]:
    """Return the FEATURES of a text: most are counts for 100 words, cut at what is usual."""
    found = _TOKEN.findall(text)
    words = [one.lower().replace("’", "'") for one in found if one[0].isalnum()]
    share = 100 / max(1, len(words))
    lines = sum(1 for line in text.split("\n") if line.strip())
    names = sum(
        before[0].isalpha() and one[0].isupper() and one != "I" for before, one in pairwise(found)
    )
    return [
        min(12.0, share * sum(word in _SPEAKERS for word in words)),
        min(10.0, share * sum(word in _PERSONS for word in words)),
        min(6.0, share * sum(word in _ARCHAIC for word in words)),
        min(6.0, share * sum(one in "!?" for one in found)),
        min(8.0, share * sum(one in ";—-:" for one in found)),
        float(len(words) < _VERSE * lines),
        min(20.0, share * names),
        min(25.0, share * sum(len(word) > _LONG for word in words)),
    ]


def unlike_news(text: str) -> float:
    """Return the ln odds that a text is not informational prose."""
    return BIAS + sum(w * f for w, f in zip(WEIGHTS, features(text), strict=True))
