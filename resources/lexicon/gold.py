"""Reading marked texts, and counting what was replaced by what and what survived."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, NamedTuple

from editor.engine.text.tokens import Shape, norms, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MARK = re.compile(r"\[\[([^|\]]*)\|([^\]]*)\]\]")
LONGEST = 6
"""No phrase of the lexicon has more words."""


class Kept(NamedTuple):
    """A run of words that were left alone."""

    words: tuple[str, ...]
    shapes: tuple[Shape, ...]


def read_texts(path: Path) -> Iterator[str]:
    """The marked texts of one file."""
    for text in path.read_text(encoding="utf-8").split("%%%%"):
        if text.strip():
            yield text.strip()


class Counted:
    """Counts in occasions: once for each text, and within it once for each case form."""

    def __init__(self) -> None:
        self.replaced: Counter[tuple[str, str]] = Counter()
        """(spun, original): occasions."""
        self.kept: Counter[str] = Counter()
        """original: occasions on which it survived."""
        self.met: Counter[str] = Counter()
        """spun phrase: occasions on which it stood there as an original word of the text."""
        self.texts: dict[str, str] = {}
        """How an original is written inside a sentence."""
        self._written: dict[str, Counter[str]] = defaultdict(Counter)
        self._runs: list[list[Kept]] = []

    def add(self, marked: str) -> None:
        """Count the replacements of one text and remember what it kept."""
        pairs: set[tuple[str, str, bool]] = set()
        runs: list[Kept] = []
        at = 0
        for mark in MARK.finditer(marked):
            runs += kept_runs(marked[at : mark.start()])
            at = mark.end()
            spun, original = mark.group(1), mark.group(2).split("|")[0]
            key, original_key = " ".join(norms(spun)), " ".join(norms(original))
            if not key or not original_key or len(key.split()) > LONGEST:
                continue
            capital = spun[:1].isupper()
            pairs.add((key, original_key, capital))
            # Under a small letter, or where the spun phrase is a small one, capitals are its own.
            own = original if not capital else original[:1].lower() + original[1:]
            self._written[original_key][own] += 1 if capital else 3
        runs += kept_runs(marked[at:])
        for key, original_key, _ in pairs:
            self.replaced[key, original_key] += 1
            self.texts[original_key] = self._written[original_key].most_common(1)[0][0]
        self._runs.append(runs)

    def count_kept(self, originals: set[str], spun: set[str]) -> None:
        """Count the survivals of all originals and of all spun phrases."""
        for runs in self._runs:
            here: set[tuple[str, bool]] = set()
            for words, shapes in runs:
                for low in range(len(words)):
                    if shapes[low] in {Shape.UPPER, Shape.MIXED}:
                        continue
                    for high in range(low + 1, min(len(words), low + LONGEST) + 1):
                        if high > low + 1 and shapes[high - 1] not in {Shape.LOWER, Shape.OTHER}:
                            break
                        here.add((" ".join(words[low:high]), shapes[low] is Shape.CAPITAL))
            for phrase, _ in here:
                if phrase in originals:
                    self.kept[phrase] += 1
                if phrase in spun:
                    self.met[phrase] += 1


def kept_runs(text: str) -> Iterator[Kept]:
    """The unbroken runs of words in a stretch that was left alone."""
    words: list[str] = []
    shapes: list[Shape] = []
    end = 0
    for token in tokens(text):
        broken = text[end : token.start].strip(" ") or not (
            token.norm[:1].isalnum() or token.norm[:1] == "'"
        )
        if broken and words:
            yield Kept(tuple(words), tuple(shapes))
            words, shapes = [], []
        if token.norm[:1].isalnum() or (words and token.norm[:1] == "'" and len(token.norm) > 1):
            words.append(token.norm)
            shapes.append(token.shape)
        end = token.end
    if words:
        yield Kept(tuple(words), tuple(shapes))
