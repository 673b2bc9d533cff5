"""Documents that the encoder is trained on, each spun by a spinner of its own or left as it is."""

from __future__ import annotations

import lzma
import re
from typing import TYPE_CHECKING, Final, NamedTuple

from random_spinner import Sources, Spinner

if TYPE_CHECKING:
    import random
    from collections.abc import Sequence
    from pathlib import Path

    from marked import Gold

MOST_WORDINGS: Final = 15
"""Wordings that the original is chosen from. Set by hand."""
CLEAN: Final = {True: 0.6, False: 0.3}
"""Share of the documents that stay as they are: of other styles, of the corpora. Set by hand."""
SHARES: Final = {"styles": 0.16, "voices": 0.08, "wikipedia": 0.33}
"""Shares of the documents of these sources; the corpora share the rest. Set by hand."""
LONGEST: Final = 2_500
"""Code points of a document, of which a longer one is a piece. Set by hand."""
PARTLY: Final = 0.15
"""Share of the spun documents of which only a part is. Set by hand."""


class Document(NamedTuple):
    """A text, spun or not."""

    text: str
    changes: list[Gold]


def read_corpora(folder: Path, without: Sequence[str]) -> dict[str, list[str]]:
    """The documents of each corpus that hold none of these sentences."""
    found: dict[str, list[str]] = {}
    for path in sorted(folder.glob("*.txt.xz")):
        with lzma.open(path, "rt", encoding="utf-8") as lines:
            found[path.name.removesuffix(".txt.xz")] = [
                line.strip()
                for line in lines
                if len(line) > 200 and not any(one in line for one in without)
            ]
    return found


def read_styles(folder: Path) -> list[str]:
    """Pieces of the books, whole paragraphs of 1,200 code points and more."""
    found: list[str] = []
    for path in sorted(folder.glob("*.txt.xz")):
        piece = ""
        with lzma.open(path, "rt", encoding="utf-8") as book:
            paragraphs = re.split(r"\n\s*\n", book.read())
        for paragraph in paragraphs:
            piece += paragraph + "\n\n"
            if len(piece) > 1200:
                found.append(piece.strip())
                piece = ""
    return found


class Documents:
    """Documents drawn at random, each spun by a spinner of its own or left as it is."""

    def __init__(
        self, sources: Sources, documents: dict[str, list[str]], chance: random.Random
    ) -> None:
        """Take what spinners draw on, the documents by their source, and what decides."""
        self._sources = sources
        self._documents = documents
        self._chance = chance
        rest = (1 - sum(SHARES.values())) / max(1, len(documents.keys() - SHARES.keys()))
        self._weights = [SHARES.get(name, rest) if documents[name] else 0.0 for name in documents]

    def draw(self) -> Document:
        """The next one."""
        chance = self._chance
        name = chance.choices(list(self._documents), self._weights)[0]
        text = chance.choice(self._documents[name])
        if len(text) > LONGEST:
            start = text.find(" ", chance.randrange(len(text) - LONGEST)) + 1
            text = text[start : start + LONGEST]
        if chance.random() < CLEAN[name in {"styles", "voices"}]:
            return Document(text, [])
        cut = len(text)
        if chance.random() < PARTLY:
            cut = max(0, text.find(" ", int(len(text) * chance.uniform(0.2, 0.8))))
        spun, changes = Spinner(self._sources, chance).spin(text[:cut])
        return Document(spun + text[cut:], changes)

    def wordings(self, spun: str, original: str) -> list[str]:
        """The original, and others that it must be told from."""
        key, right = spun.lower(), original.lower()
        found = dict.fromkeys(self._sources.originals(key))
        for source in ("turned", "wordnet"):
            found |= dict.fromkeys(map(str.lower, self._sources.wordings(source, key, naive=False)))
        if self._chance.random() < 0.3:
            near = self._sources.wordings("written", right, naive=False)[:6]
            found |= dict.fromkeys(map(str.lower, near))
        found.pop(right, None)
        found.pop(key, None)
        others = list(found)
        if len(others) >= MOST_WORDINGS:
            others = self._chance.sample(others, MOST_WORDINGS - 1)
        return [right, *others, key]
