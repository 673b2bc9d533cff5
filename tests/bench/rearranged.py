"""Marked texts taken apart and put together anew, as copy-sites do with what they copy."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tests.bench.material import Gold, Text

DROPPED, MOVED, ADDED = 0.2, 0.2, 0.1
"""Shares of the sentences that are dropped, moved and added."""

_ENDS = re.compile(r"(?<=[.!?])[\"”’)]*\s+(?=[\"“‘(]*[A-Z\d])|\n+")


class Mixture(NamedTuple):
    """A spun article, its marks, and the originals that it was put together from."""

    text: Text
    originals: tuple[str, ...]


def sentences(text: Text) -> Iterator[Text]:
    """The sentences of a text, with their marks."""
    start = 0
    ends = [
        (match.start(), match.end())
        for match in _ENDS.finditer(text.text)
        if not any(gold.start < match.end() and match.start() < gold.end for gold in text.golds)
    ]
    for stop, following in [*ends, (len(text.text), len(text.text))]:
        golds = [
            Gold(gold.start - start, gold.end - start, gold.wordings)
            for gold in text.golds
            if start <= gold.start and gold.end <= stop
        ]
        if text.text[start:stop].strip():
            yield Text(text.name, text.text[start:stop], golds)
        start = following


def joined(name: str, parts: Sequence[Text]) -> Text:
    """One text of some sentences, three to a paragraph."""
    text, golds = "", []
    for number, part in enumerate(parts):
        text += "" if not number else "\n\n" if number % 3 == 0 else " "
        golds += [
            Gold(gold.start + len(text), gold.end + len(text), gold.wordings) for gold in part.golds
        ]
        text += part.text
    return Text(name, text, golds)


def mixed(texts: Sequence[Text], strange: Sequence[Text], chance: random.Random) -> Mixture:
    """An article of sentences of these texts, in blocks of three to five of each in turn.

    Some sentences are dropped, some moved, some added, which are `strange`; the originals are all
    there.
    """
    sources = [list(sentences(text)) for text in texts]
    originals = tuple(joined("", some).original for some in sources)
    waiting = [[one for one in some if chance.random() >= DROPPED] for some in sources]
    parts: list[Text] = []
    while any(waiting):
        for some in waiting:
            size = chance.randint(3, 5)
            parts += some[:size]
            del some[:size]
    for _ in range(round(MOVED * len(parts))):
        parts.insert(chance.randrange(len(parts)), parts.pop(chance.randrange(len(parts))))
    for _ in range(round(ADDED * len(parts))):
        parts.insert(chance.randrange(len(parts)), chance.choice(strange))
    return Mixture(joined("+".join(text.name for text in texts), parts), originals)
