"""Read marked texts and count what was replaced by what, and what survived."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Final, NamedTuple

from phrases import key

from editor.engine.text.tokens import Shape, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MARK: Final = re.compile(r"\[\[([^|\]]*)\|([^\]]*)\]\]")
LONGEST: Final = 6
"""Longer spun phrases and n-grams, in words, are not counted. Set by hand."""


class Run(NamedTuple):
    """An unbroken run of words that the spinner left alone."""

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
        """(spun, original) norms: occasions."""
        self.survived: Counter[str] = Counter()
        """n-gram of up to LONGEST norms: occasions on which it was left alone."""
        self.spelled: dict[str, str] = {}
        """Original norm: how it is written inside a sentence."""
        self._spellings: dict[str, Counter[str]] = defaultdict(Counter)

    def add(self, marked: str) -> None:
        """Count the replacements and the survivals of one text."""
        pairs: set[tuple[str, str, bool]] = set()
        survived: set[tuple[str, bool]] = set()
        at = 0
        for mark in MARK.finditer(marked):
            survived.update(_ngrams(marked[at : mark.start()]))
            at = mark.end()
            spun, original = mark.group(1), mark.group(2).split("|")[0]
            spun_key, original_key = key(spun), key(original)
            if not spun_key or not original_key or len(spun_key.split()) > LONGEST:
                continue
            capital = spun[:1].isupper()
            pairs.add((spun_key, original_key, capital))
            # A spun phrase in lower case does not begin a sentence: capitals are the original's
            # own. Otherwise the first capital may be the sentence's, unless it is an acronym's.
            lower = original[:1].lower() + original[1:]
            own = lower if capital and key(lower) == original_key else original
            self._spellings[original_key][own] += 1 if capital else 3
        survived.update(_ngrams(marked[at:]))
        for spun_key, original_key, _ in pairs:
            self.replaced[spun_key, original_key] += 1
            self.spelled[original_key] = self._spellings[original_key].most_common(1)[0][0]
        self.survived.update(phrase for phrase, _ in survived)


def _ngrams(text: str) -> Iterator[tuple[str, bool]]:
    """The n-grams of a stretch that was left alone, and whether each begins with a capital.

    Acronyms and mixed case do not begin one, and names do not continue one: spinners leave those
    alone whatever their lists say.
    """
    for words, shapes in runs(text):
        for low in range(len(words)):
            if shapes[low] in {Shape.UPPER, Shape.MIXED}:
                continue
            for high in range(low + 1, min(len(words), low + LONGEST) + 1):
                if high > low + 1 and shapes[high - 1] not in {Shape.LOWER, Shape.OTHER}:
                    break
                yield " ".join(words[low:high]), shapes[low] is Shape.CAPITAL


def runs(text: str) -> Iterator[Run]:
    """The runs of words in a stretch that was left alone; any stop ends a run."""
    words: list[str] = []
    shapes: list[Shape] = []
    end = 0
    for token in tokens(text):
        broken = text[end : token.start].strip(" ") or not (
            token.norm[:1].isalnum() or token.norm[:1] == "'"
        )
        if broken and words:
            yield Run(tuple(words), tuple(shapes))
            words, shapes = [], []
        if token.norm[:1].isalnum() or (words and token.norm[:1] == "'" and len(token.norm) > 1):
            words.append(token.norm)
            shapes.append(token.shape)
        end = token.end
    if words:
        yield Run(tuple(words), tuple(shapes))
